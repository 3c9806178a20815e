//! What the workspace says of itself, looked at once, before any brand is resolved: names of folders,
//! and languages of texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Base, pages};
use crate::diagnostic::{DOCUMENT_MISSING_LANGUAGE, DOCUMENT_UNKNOWN, Diagnostic, OUTPUT_PATH, did_you_mean};
use crate::inputs::{DocumentInput, PlacedProse};
use crate::span::Place;

/// Whether a folder's name can stand in an address: small letters, digits and hyphens, a letter first.
pub(super) fn is_id(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.len() <= 64
}

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
    for (id, document) in inputs.documents.iter().chain(brands().flat_map(|brand| &brand.documents)) {
        documents(id, document, problems);
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
