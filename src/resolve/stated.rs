//! What the workspace says of itself, looked at once, before any brand is resolved: names of folders,
//! and languages of texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Base, asked, fields, pages};
use crate::diagnostic::{
    DOCUMENT_EMPTY, DOCUMENT_MISSING_LANGUAGE, DOCUMENT_UNKNOWN, Diagnostic, OUTPUT_PATH, OVERLAY_AFTER,
    OVERLAY_NOTHING, did_you_mean, nearest,
};
use crate::inputs::{DocumentInput, Inputs, PlacedProse};
use crate::model::is_id;
use crate::span::Place;

/// That the folder of a brand or of a document cannot be called so.
pub(super) fn no_id(what: &str, name: &str) -> Diagnostic {
    Diagnostic::new(&OUTPUT_PATH, format!("\"{name}\" cannot be the name of a {what}'s folder")).hint(
        "It is part of addresses: small letters a to z, digits and hyphens, a letter first, 64 characters at most.",
    )
}

type ByLanguage = BTreeMap<Arc<str>, Arc<PlacedProse>>;

/// Reports what is wrong with documents and explanations of rights as such.
pub(super) fn check(base: &Base<'_>, problems: &mut Vec<Diagnostic>) {
    let inputs = base.inputs;
    let brands = || base.brands().iter().filter_map(|id| inputs.brands.get(id));
    for (id, document) in &inputs.documents {
        documents(id, document, problems);
        if document.prose.is_empty() && is_id(id) {
            let place = document.meta.as_ref().map(|meta| meta.place);
            problems.extend(place.map(|place| without_text(format!("the document \"{id}\" has no text"), place)));
        }
        document.prose.values().for_each(|prose| after(prose, problems));
    }
    for (id, document) in brands().flat_map(|brand| &brand.documents) {
        documents(id, document, problems);
        overlay(id, document, problems);
    }
    inputs.rights.values().flat_map(BTreeMap::values).for_each(|prose| after(prose, problems));
    let own = brands().flat_map(|brand| &brand.entries);
    for form in inputs.entries.iter().chain(own).filter(|entry| entry.kind.name == "forms") {
        fields::check(form, &inputs.portal, &base.endpoints, problems);
        asked::check(form, problems);
    }
    let published = |record: Option<&crate::model::Record>| -> Vec<Arc<str>> {
        let chosen: Vec<&Arc<str>> = record.iter().flat_map(|record| record.texts("languages")).collect();
        let tags = base.languages.iter().map(|language| language.tag.clone());
        tags.filter(|tag| chosen.is_empty() || chosen.contains(&tag)).collect()
    };
    let all: BTreeSet<Arc<str>> =
        base.brands().iter().flat_map(|id| published(base.brand_input(id).record.as_ref())).collect();
    rights(base, &inputs.rights, &all.into_iter().collect::<Vec<_>>(), problems);
    for brand in brands() {
        rights(base, &brand.rights, &published(brand.record.as_ref()), problems);
    }
}

fn without_text(what: String, place: Place) -> Diagnostic {
    Diagnostic::new(&DOCUMENT_EMPTY, what).at(place).hint("Write one file for each language beside it: en.md, say.")
}

/// What a brand's `document.toml` says of the group's document, and means nothing.
fn overlay(id: &str, document: &DocumentInput, problems: &mut Vec<Diagnostic>) {
    let Some(meta) = &document.meta else { return };
    if document.prose.is_empty() && meta.flag("replace") {
        let what = format!("the brand replaces the document \"{id}\" and has no text of its own");
        problems.push(without_text(what, meta.place_of("replace")));
    }
    if meta.fields().next().is_none() {
        problems.push(
            Diagnostic::new(&OVERLAY_NOTHING, format!("this file says nothing of the document \"{id}\""))
                .at(meta.place)
                .hint("Say what is different, `hide = [\"…\"]` or `replace = true`, or delete the file."),
        );
    }
}

/// A section of the group's stands where it is written.
fn after(prose: &PlacedProse, problems: &mut Vec<Diagnostic>) {
    for section in prose.prose.sections.iter() {
        let Some(beside) = &section.beside else { continue };
        problems.push(
            Diagnostic::new(&OVERLAY_AFTER, "only in a brand's folder a section says what it stands beside")
                .at(beside.place)
                .hint(format!("Write the section where it belongs, beside \"{}\".", beside.value.id())),
        );
    }
}

/// Folders of brands without a `brand.toml`: nothing in them is published.
pub(super) fn strays(inputs: &Inputs, problems: &mut Vec<Diagnostic>) {
    for (id, brand) in inputs.brands.iter().filter(|(_, brand)| brand.record.is_none() && !brand.broken) {
        let documents = brand.documents.values().flat_map(|document| document.prose.values());
        let rights = brand.rights.values().flat_map(BTreeMap::values);
        let place = documents
            .chain(rights)
            .map(|prose| prose.place())
            .chain(brand.entries.iter().map(|entry| Place::file(entry.record.place.file)))
            .chain(brand.assets.paths.values().filter_map(|path| inputs.files.find(path).map(Place::file)))
            .chain(brand.documents.values().filter_map(|document| document.meta.as_ref().map(|meta| meta.place)))
            .min();
        let known = inputs.brands.iter().filter(|(_, brand)| brand.record.is_some()).map(|(id, _)| &**id);
        let mut problem = Diagnostic::new(
            &OVERLAY_NOTHING,
            format!("there is no content/brands/{id}/brand.toml, so nothing in this folder is published"),
        )
        .maybe_hint(nearest(id, known).map(|near| format!("Did you mean \"{near}\"?")))
        .hint_if_none("Add it, or delete the folder.");
        problem.place = place;
        problems.push(problem);
    }
}

fn documents(id: &str, document: &DocumentInput, problems: &mut Vec<Diagnostic>) {
    let first = document.prose.values().next().map(|prose| prose.place());
    if !is_id(id) {
        let mut problem = no_id("document", id);
        problem.place = first.or(document.meta.as_ref().map(|meta| meta.place));
        problems.push(problem);
        return;
    }
    let Some(meta) = document.meta.as_ref().filter(|_| !document.prose.is_empty()) else { return };
    let keys = [("source", "is said to be written first in"), ("prevailing", "is said to prevail in")];
    for (key, what) in keys {
        let Some(tag) = meta.text(key).filter(|tag| !document.prose.contains_key(*tag)) else { continue };
        problems.push(
            Diagnostic::new(
                &DOCUMENT_MISSING_LANGUAGE,
                format!("the document \"{id}\" {what} {tag}, and has no {tag}.md"),
            )
            .at(meta.place_of(key))
            .maybe_hint(did_you_mean(tag, document.prose.keys().map(|tag| &**tag))),
        );
    }
}

/// A right that is explained anew is so in every language: the built-in text says something else.
fn rights(
    base: &Base<'_>,
    rights: &BTreeMap<Arc<str>, ByLanguage>,
    languages: &[Arc<str>],
    problems: &mut Vec<Diagnostic>,
) {
    let builtin = |place: Place| base.inputs.files.get(place.file).is_none_or(|file| file.builtin);
    for (id, texts) in rights {
        let own: Vec<(&Arc<str>, &Arc<PlacedProse>)> =
            texts.iter().filter(|(_, prose)| !builtin(prose.place())).collect();
        let source = own.iter().find(|(tag, _)| **tag == base.source).or(own.first());
        let Some((_, source)) = source else { continue };
        if !pages::right_names().contains(&&**id) {
            problems.push(
                Diagnostic::new(&DOCUMENT_UNKNOWN, format!("there is no right \"{id}\""))
                    .at(source.place())
                    .maybe_hint(did_you_mean(id, pages::right_names().iter().copied())),
            );
            continue;
        }
        for language in base.languages.iter().filter(|language| languages.contains(&language.tag)) {
            let found = language.chain().find_map(|tag| own.iter().find(|(own, _)| ***own == *tag));
            match found {
                Some((_, found)) if Arc::ptr_eq(found, source) || !found.sound || !source.sound => {}
                Some((_, found)) => {
                    base.agree(source, found, &language.tag, problems);
                }
                None => problems.push(
                    Diagnostic::new(
                        &DOCUMENT_MISSING_LANGUAGE,
                        format!("the right \"{id}\" is explained anew, but not in {}", language.tag),
                    )
                    .at(source.place())
                    .hint(format!("Add {}.md beside this file: other words would stand there.", language.tag)),
                ),
            }
        }
    }
}
