//! The portal's languages.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use super::Language;
use crate::diagnostic::{Diagnostic, PORTAL_FALLBACK, PORTAL_LANGUAGE, did_you_mean};
use crate::inputs::{Inputs, WordsInput};
use crate::locale::{Formats, Lang};
use crate::model::Record;
use crate::span::{FileId, Place};

/// The languages of the portal, its source language first where none are listed.
pub(super) fn languages(inputs: &Inputs, source: &Arc<str>, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Language>> {
    let portal = &inputs.portal;
    let stated: Vec<(Arc<str>, Option<&Record>)> = match portal.entries("languages") {
        Some(entries) => entries.iter().map(|(tag, record)| (tag.clone(), Some(record))).collect(),
        None => written(inputs, source).into_iter().map(|tag| (tag, None)).collect(),
    };
    if stated.is_empty() {
        problems.push(
            Diagnostic::new(&PORTAL_LANGUAGE, "\"languages\" names no language")
                .at(portal.place_of("languages"))
                .hint("Add `[languages.en]`, say, or delete the key: then the languages are those of the documents."),
        );
    }
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
            continue;
        }
        if let Some(other) = paths.insert(path.to_lowercase().into(), tag.clone()) {
            problems.push(
                Diagnostic::new(&PORTAL_LANGUAGE, format!("{tag} and {other} have the same folder, \"{path}\""))
                    .at(place)
                    .hint("Give one of them another `path`."),
            );
            continue;
        }
        if let Some(problem) = speechless(inputs, tag, *record) {
            problems.push(problem.at(place));
            continue;
        }
        let fallback: Vec<Arc<str>> = record.iter().flat_map(|r| r.texts("fallback").cloned()).collect();
        for item in record.iter().flat_map(|record| record.list("fallback")) {
            let Some(other) = item.value.text() else { continue };
            problems.extend(refused(inputs, &lang, other).map(|problem| problem.at(item.place)));
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
    cycles(&found, &stated, problems);
    found
}

/// Why one language's words cannot stand in for another's.
fn refused(inputs: &Inputs, lang: &Lang, other: &Arc<str>) -> Option<Diagnostic> {
    let parsed = Lang::parse(other).ok()?;
    if parsed.primary() != lang.primary() {
        return Some(
            Diagnostic::new(&PORTAL_FALLBACK, format!("{other} is not {lang}: it cannot stand in for it")).hint(
                "Only the same language may stand in: fr for fr-CA, say. Leave the language out until it is translated.",
            ),
        );
    }
    let speaks = inputs.words.contains_key(other) || parsed == *lang;
    (!speaks).then(|| {
        let same = inputs.words.keys().filter(|known| known.starts_with(lang.primary()) && &***known != lang.as_str());
        Diagnostic::new(&PORTAL_FALLBACK, format!("there are no words in {other} that could stand in for {lang}"))
            .maybe_hint(did_you_mean(other, same.map(|known| &**known)))
            .hint_if_none(format!("Put its words in locales/{other}/, or remove it from the list."))
    })
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

/// A language in which there is not one word, of the interface or of anything else; or one whose
/// words are only those that it says differently, with nothing to stand below them.
fn speechless(inputs: &Inputs, tag: &Arc<str>, record: Option<&Record>) -> Option<Diagnostic> {
    let fallback: Vec<&Arc<str>> = record.iter().flat_map(|record| record.texts("fallback")).collect();
    let mut chain = std::iter::once(tag).chain(fallback);
    if chain.any(|tag| inputs.words.get(tag).is_some_and(|words| !is_variety(words))) {
        return None;
    }
    let variety = inputs.words.contains_key(tag);
    // French for Canadian French, say; but no script for another one.
    let same = |known: &&Arc<str>| tag.strip_prefix(&***known).is_some_and(|rest| rest.starts_with('-'));
    let (message, hint) = match inputs.words.keys().find(same) {
        Some(known) => (
            if variety {
                format!("the words built in for {tag} are only those that it says differently from {known}")
            } else {
                format!("there are no words in {tag}")
            },
            format!("Add `fallback = [\"{known}\"]` to [languages.{tag}]: its words may stand in."),
        ),
        None => (
            format!("there are no words in {tag}"),
            format!("Put its words in locales/{tag}/, or remove the language."),
        ),
    };
    Some(Diagnostic::new(&PORTAL_LANGUAGE, message).hint(hint))
}

/// Whether these words are built in and lack what every page needs, such as what stands between a
/// label and its value: they are those of a variety, which says only what it says differently.
fn is_variety(words: &WordsInput) -> bool {
    let mut all = [&words.group, &words.copies, &words.builtin].into_iter().flatten();
    !words.builtin.is_empty() && !all.any(|resource| resource.message_place("ui-colon", None).is_some())
}

/// A language that stands in for itself, through others. Each circle is told once, of the first
/// language in it.
fn cycles(languages: &[Arc<Language>], stated: &[(Arc<str>, Option<&Record>)], problems: &mut Vec<Diagnostic>) {
    for language in languages {
        let Some(circle) = circle(languages, &language.tag) else { continue };
        if circle.iter().any(|other| *other < language.tag) {
            continue;
        }
        let own = stated.iter().find(|(other, _)| *other == language.tag).and_then(|(_, record)| *record);
        let through = circle.get(1..).unwrap_or_default().join(", ");
        let through = if through.is_empty() { through } else { format!(", through {through}") };
        problems.push(
            Diagnostic::new(&PORTAL_FALLBACK, format!("{} falls back to itself{through}", language.tag))
                .at(own.map_or(Place::file(FileId(0)), |own| own.place_of("fallback")))
                .hint("Remove one of them from a list of `fallback`."),
        );
    }
}

/// The shortest way from a language over those that stand in for it back to itself: all on it, in
/// order, the language first.
fn circle(languages: &[Arc<Language>], start: &Arc<str>) -> Option<Vec<Arc<str>>> {
    let mut ways: VecDeque<Vec<Arc<str>>> = VecDeque::from([vec![start.clone()]]);
    let mut seen: Vec<Arc<str>> = Vec::new();
    while let Some(way) = ways.pop_front() {
        let last = languages.iter().find(|language| Some(&language.tag) == way.last())?;
        for next in &last.fallback {
            if next == start {
                return Some(way);
            }
            if !seen.contains(next) && languages.iter().any(|language| language.tag == *next) {
                seen.push(next.clone());
                ways.push_back(way.iter().chain([next]).cloned().collect());
            }
        }
    }
    None
}
