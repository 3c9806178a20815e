//! Structure is the source's: a translation carries ids and words, nothing else.

mod part;

use std::sync::{Arc, PoisonError};

use super::Base;
use crate::diagnostic::{DOCUMENT_STRUCTURE, Diagnostic};
use crate::inputs::PlacedProse;
use crate::model::prose::Section;
use crate::span::Place;

use part::{Found, Part};

impl Base<'_> {
    /// Compares a translation with its source; answers whether they agree. What brands share is
    /// compared for the first of them alone.
    pub(super) fn agree(
        &self,
        source: &Arc<PlacedProse>,
        translation: &Arc<PlacedProse>,
        lang: &str,
        problems: &mut Vec<Diagnostic>,
    ) -> bool {
        // Both live as long as the inputs do, so that nothing else can have their addresses.
        let pair = (Arc::as_ptr(source) as usize, Arc::as_ptr(translation) as usize);
        let mut compared = self.compared.lock().unwrap_or_else(PoisonError::into_inner);
        *compared.entry(pair).or_insert_with(|| {
            let before = problems.len();
            check(source, translation, lang, problems);
            problems.len() == before
        })
    }
}

/// Compares a translation with its source, part by part, and reports each difference.
fn check(source: &PlacedProse, translation: &PlacedProse, lang: &str, problems: &mut Vec<Diagnostic>) {
    let mut push = |place: Place, message: String, at: Place, hint: &str| {
        problems.push(
            Diagnostic::new(&DOCUMENT_STRUCTURE, message).at(place).related(at, "the source says so here").hint(hint),
        );
    };
    title(source, translation, lang, &mut push);
    parts(&Part::opening(&source.prose), &Part::opening(&translation.prose), &mut push);
    sections(source, translation, lang, &mut push);
    // A note that is missing is missed where its mark stands.
    let ours = Part::notes(&translation.prose);
    for (label, theirs) in Part::notes(&source.prose) {
        if let Some((_, ours)) = ours.iter().find(|(other, _)| *other == label) {
            parts(&theirs, ours, &mut push);
        }
    }
}

type Push<'p> = dyn FnMut(Place, String, Place, &str) + 'p;

fn title(source: &PlacedProse, translation: &PlacedProse, lang: &str, push: &mut Push<'_>) {
    match (&source.prose.title, &translation.prose.title) {
        (Some(title), None) => push(
            translation.place(),
            format!("the document has no title in {lang}"),
            title.place,
            "Write it as the first line, behind a single #.",
        ),
        (None, Some(title)) => push(
            title.place,
            "the document has a title here and none in the source".to_owned(),
            source.place(),
            "Add one to the source, or delete it here.",
        ),
        _ => {}
    }
}

fn sections(source: &PlacedProse, translation: &PlacedProse, lang: &str, push: &mut Push<'_>) {
    let theirs: Vec<&Arc<Section>> = source.prose.sections.iter().collect();
    let ours: Vec<&Arc<Section>> = translation.prose.sections.iter().collect();
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
        heading(a, b, push);
        parts(&Part::section(a), &Part::section(b), push);
    }
}

/// What a heading says besides its words.
fn heading(a: &Section, b: &Section, push: &mut Push<'_>) {
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
}

const BLOCKS: &str = "Copy the `::` lines from the source; their words are translated elsewhere.";
const LINKS: &str = "A translation's links lead where the source's do. An address that differs by language is a fact with one value for each.";
const FACTS: &str = "Show the facts that the source shows, wherever the sentence has room for them.";
const SHAPE: &str = "Write as many items, rows and columns as the source does.";

/// Compares what stands in a section, in the opening or in a note.
fn parts(theirs: &Part<'_>, ours: &Part<'_>, push: &mut Push<'_>) {
    let name = &ours.name;
    let compared = [
        ("blocks of facts", theirs.blocks(), ours.blocks(), BLOCKS),
        ("links", theirs.links(), ours.links(), LINKS),
        ("facts", theirs.facts(), ours.facts(), FACTS),
        ("notes", theirs.marks(), ours.marks(), "Keep the marks of notes, and translate the notes."),
    ];
    let mut same = true;
    for (what, a, b, hint) in &compared {
        if let Some((difference, here)) = difference(a, b) {
            same = false;
            let message = format!("{name} has other {what} than the source: {difference}");
            push(here.unwrap_or(ours.place), message, theirs.place, hint);
        }
    }
    let (a, b) = (theirs.shape(), ours.shape());
    if a != b {
        let at = a.iter().zip(&b).position(|(a, b)| a != b).unwrap_or(a.len().min(b.len()));
        let message = match (a.get(at), b.get(at)) {
            (Some(a), Some(b)) => format!("{name} has {b} where the source has {a}"),
            (Some(a), None) => format!("{name} lacks {a}"),
            (None, b) => {
                let more = b.map_or("more lists", String::as_str);
                format!("{name} has {more}, which the source has not")
            }
        };
        push(ours.place, message, theirs.place, SHAPE);
        return;
    }
    if !same {
        return;
    }
    let [(_, blocks, here, _), ..] = &compared;
    if let Some(((source, _), (text, place))) = blocks.iter().zip(here).find(|(a, b)| a.0 != b.0) {
        let message = format!("{name} shows {text} where the source shows {source}");
        push(place.unwrap_or(ours.place), message, theirs.place, "Put the `::` lines in the order of the source.");
    }
    let cells = theirs.links_in_cells().into_iter().zip(ours.links_in_cells());
    for (a, b) in cells {
        if let Some((_, here)) = difference(&a, &b) {
            let message = format!("{name} has its links in another order than the source");
            push(here.unwrap_or(ours.place), message, theirs.place, LINKS);
            return;
        }
    }
}

/// What stands in one list and not in the other, as often.
fn difference(source: &Found, here: &Found) -> Option<(String, Option<Place>)> {
    let mut left: Vec<&String> = source.iter().map(|(text, _)| text).collect();
    for (text, place) in here {
        match left.iter().position(|other| *other == text) {
            Some(at) => {
                left.remove(at);
            }
            None => return Some((format!("{text} is not in the source"), *place)),
        }
    }
    left.first().map(|text| (format!("{text} is missing"), None))
}
