//! Structure is the source's: a translation carries ids and words, nothing else.

use std::sync::Arc;

use crate::diagnostic::{DOCUMENT_STRUCTURE, Diagnostic};
use crate::inputs::PlacedProse;
use crate::model::prose::{AddressPiece, Inline, Section, Target, walk, walk_facts};
use crate::span::Place;

/// Compares a translation with its source, section by section, and reports each difference.
pub(super) fn check(source: &PlacedProse, translation: &PlacedProse, lang: &str, problems: &mut Vec<Diagnostic>) {
    let theirs: Vec<&Arc<Section>> = source.prose.sections.iter().collect();
    let ours: Vec<&Arc<Section>> = translation.prose.sections.iter().collect();
    let mut push = |place: Place, message: String, at: Place, hint: &str| {
        problems.push(
            Diagnostic::new(&DOCUMENT_STRUCTURE, message).at(place).related(at, "the source says so here").hint(hint),
        );
    };
    for section in &theirs {
        if !ours.iter().any(|s| s.id.value == section.id.value) {
            push(
                Place::file(translation.file()),
                format!("the section \"{}\" is missing in {lang}", section.id.value),
                section.id.place,
                "Translate it here, at the same place.",
            );
        }
    }
    for section in &ours {
        if !theirs.iter().any(|s| s.id.value == section.id.value) {
            push(
                section.id.place,
                format!("the section \"{}\" is not in the source", section.id.value),
                Place::file(source.file()),
                "Add it to the source, or delete it here. If only its id differs, write the source's.",
            );
        }
    }
    let common = |sections: &[&Arc<Section>], others: &[&Arc<Section>]| -> Vec<Arc<Section>> {
        sections.iter().filter(|s| others.iter().any(|o| o.id.value == s.id.value)).map(|s| (*s).clone()).collect()
    };
    let (theirs, ours) = (common(&theirs, &ours), common(&ours, &theirs));
    if let Some((a, b)) = theirs.iter().zip(&ours).find(|(a, b)| a.id.value != b.id.value) {
        push(
            b.id.place,
            format!("the section \"{}\" stands where the source has \"{}\"", b.id.value, a.id.value),
            a.id.place,
            "Put the sections in the order of the source.",
        );
    }
    for a in &theirs {
        let Some(b) = ours.iter().find(|b| b.id.value == a.id.value) else { continue };
        let id = &a.id.value;
        if a.level != b.level {
            push(
                b.id.place,
                format!("the heading \"{id}\" is of level {} here and of level {} in the source", b.level, a.level),
                a.id.place,
                "Write as many # as the source does.",
            );
        }
        if a.condition != b.condition {
            push(
                b.id.place,
                format!("the section \"{id}\" has another condition than the source"),
                a.id.place,
                "Copy `if=…` from the source's heading.",
            );
        }
        if a.beside != b.beside {
            push(
                b.id.place,
                format!("the section \"{id}\" is added elsewhere than in the source"),
                a.id.place,
                "Copy `after=…` or `before=…` from the source's heading.",
            );
        }
        if let Some((what, here)) = difference(blocks(a), blocks(b)) {
            push(
                here.unwrap_or(b.id.place),
                format!("the section \"{id}\" has other blocks of facts than the source: {what}"),
                a.id.place,
                "Copy the `::` lines from the source; their words are translated elsewhere.",
            );
        }
        if let Some((what, here)) = difference(links(a), links(b)) {
            push(
                here.unwrap_or(b.id.place),
                format!("the section \"{id}\" has other links than the source: {what}"),
                a.id.place,
                "A translation's links lead where the source's do. An address that differs by language is a fact with one value for each.",
            );
        }
    }
}

/// What stands in one list and not in the other, as often.
fn difference(source: Vec<(String, Place)>, here: Vec<(String, Place)>) -> Option<(String, Option<Place>)> {
    let mut left: Vec<&String> = source.iter().map(|(text, _)| text).collect();
    for (text, place) in &here {
        match left.iter().position(|other| *other == text) {
            Some(at) => {
                left.remove(at);
            }
            None => return Some((format!("{text} is not in the source"), Some(*place))),
        }
    }
    left.first().map(|text| (format!("{text} is missing"), None))
}

fn blocks(section: &Section) -> Vec<(String, Place)> {
    let mut found = Vec::new();
    walk_facts(&section.body, &mut |block| {
        let args: String = block.value.args.iter().map(|(key, value)| format!(" {key}={value}")).collect();
        found.push((format!("::{}{args}", block.value.name), block.place));
    });
    found
}

fn links(section: &Section) -> Vec<(String, Place)> {
    let mut found = Vec::new();
    let mut each = |inline: &Inline| {
        if let Inline::Link(link) = inline {
            found.push((show(&link.value.target), link.place));
        }
    };
    walk(&section.body, &mut each);
    crate::model::prose::walk_inlines(&section.title, &mut each);
    found
}

fn show(target: &Target) -> String {
    match target {
        Target::Reference(id) => format!("#{id}"),
        Target::Section(document, id) => format!("{document}#{id}"),
        Target::Address(pieces) => pieces
            .iter()
            .map(|piece| match piece {
                AddressPiece::Text(text) => text.to_string(),
                AddressPiece::Placeable(placeable) => format!("{{ {} }}", placeable_name(placeable)),
            })
            .collect(),
    }
}

fn placeable_name(placeable: &crate::model::prose::Placeable) -> String {
    match placeable {
        crate::model::prose::Placeable::Fact(name) => format!("${name}"),
        crate::model::prose::Placeable::Term(name, _) => format!("-{name}"),
    }
}
