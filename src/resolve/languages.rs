//! The portal's languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Language;
use crate::diagnostic::{Diagnostic, PORTAL_FALLBACK, PORTAL_LANGUAGE};
use crate::inputs::Inputs;
use crate::locale::{Formats, Lang};
use crate::model::Record;

/// The languages of the portal, its source language first where none are listed.
pub(super) fn languages(inputs: &Inputs, source: &Arc<str>, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Language>> {
    let portal = &inputs.portal;
    let stated: Vec<(Arc<str>, Option<&Record>)> = match portal.entries("languages") {
        Some(entries) => entries.iter().map(|(tag, record)| (tag.clone(), Some(record))).collect(),
        None => written(inputs, source).into_iter().map(|tag| (tag, None)).collect(),
    };
    let mut paths: BTreeMap<Arc<str>, Arc<str>> = BTreeMap::new();
    let mut found = Vec::new();
    for (tag, record) in &stated {
        let place = record.map_or(portal.place, |record| record.place);
        let lang = match Lang::parse(tag) {
            Ok(lang) => lang,
            Err(problem) => {
                problems.push(problem.at(place));
                continue;
            }
        };
        let path = record.and_then(|r| r.text("path")).unwrap_or(tag).clone();
        if !path.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            problems.push(
                Diagnostic::new(&PORTAL_LANGUAGE, format!("\"{path}\" cannot be the folder of a language's pages"))
                    .at(place)
                    .hint("Letters, digits and hyphens can stand in it."),
            );
        }
        if let Some(other) = paths.insert(path.to_lowercase().into(), tag.clone()) {
            problems.push(
                Diagnostic::new(&PORTAL_LANGUAGE, format!("{tag} and {other} have the same folder, \"{path}\""))
                    .at(place)
                    .hint("Give one of them another `path`."),
            );
        }
        let fallback: Vec<Arc<str>> = record.iter().flat_map(|r| r.texts("fallback").cloned()).collect();
        for other in &fallback {
            let crosses = Lang::parse(other).is_ok_and(|other| other.primary() != lang.primary());
            if crosses {
                problems.push(
                    Diagnostic::new(&PORTAL_FALLBACK, format!("{other} is not {tag}: it cannot stand in for it"))
                        .at(record.map_or(place, |r| r.place_of("fallback")))
                        .hint("Only the same language may stand in: fr for fr-CA, say. Leave the language out until it is translated."),
                );
            }
        }
        match Formats::new(&lang) {
            Some(formats) => found.push(Arc::new(Language {
                tag: tag.clone(),
                path,
                fallback,
                name: record.and_then(|r| r.text("name")).cloned(),
                formats: Arc::new(formats),
                lang,
            })),
            None => problems.push(
                Diagnostic::new(&PORTAL_LANGUAGE, format!("nothing is known of the dates and numbers of {tag}"))
                    .at(place),
            ),
        }
    }
    cycles(&found, portal, problems);
    found
}

/// The languages that any document of the group is written in.
fn written(inputs: &Inputs, source: &Arc<str>) -> Vec<Arc<str>> {
    let mut found = vec![source.clone()];
    for document in inputs.documents.values() {
        for lang in document.prose.keys() {
            if !found.contains(lang) {
                found.push(lang.clone());
            }
        }
    }
    found
}

/// A language that stands in for itself, through others.
fn cycles(languages: &[Arc<Language>], portal: &Record, problems: &mut Vec<Diagnostic>) {
    for language in languages {
        let mut seen = vec![language.tag.clone()];
        let mut next: Vec<Arc<str>> = language.fallback.clone();
        while let Some(tag) = next.pop() {
            if tag == language.tag {
                problems.push(
                    Diagnostic::new(
                        &PORTAL_FALLBACK,
                        format!("{tag} falls back to itself, through {}", seen[1..].join(", ")),
                    )
                    .at(portal.place_of("languages"))
                    .hint("Remove it from one of the lists."),
                );
                break;
            }
            if !seen.contains(&tag) {
                seen.push(tag.clone());
                next.extend(languages.iter().filter(|l| l.tag == tag).flat_map(|l| l.fallback.clone()));
            }
        }
    }
}
