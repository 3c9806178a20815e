//! The French of Québec: what is built in and what the sample says are in its words and its spacing.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)] // A test says what is wrong by panicking.

mod common;

use std::collections::BTreeMap;

use candor::source::Disk;
use common::{Build, build, faults};

/// What is said otherwise in Québec, by law (P-39.1) or after the Office québécois de la langue
/// française, and how.
const OTHERWISE: &[(&str, &str)] = &[
    ("données", "renseignements"),
    ("donnée", "renseignement"),
    ("e-mail", "courriel"),
    ("e-mails", "courriels"),
    ("mail", "courriel"),
    ("cookie", "témoin"),
    ("cookies", "témoins"),
    ("newsletter", "infolettre"),
    ("sms", "texto"),
    ("push", "notification poussée"),
    ("chat", "clavardage"),
    ("shopping", "magasinage"),
    ("réclamations", "plaintes"),
    ("cryptogramme", "code de sécurité"),
    ("délégué", "personne responsable"),
    ("déléguée", "personne responsable"),
    ("rgpd", "la loi du Québec"),
    ("service client", "service à la clientèle"),
    ("réseaux sociaux", "médias sociaux"),
    ("téléphone mobile", "téléphone cellulaire"),
];

/// Where such a word is right all the same.
const RIGHT: &[&str] = &[
    // A database, and its technical kin, whatever they hold.
    "base de données",
    "bases de données",
];

/// The text that visitors see of a page, without marks, in lower case, its spaces as they are.
fn seen(html: &str) -> String {
    let body = html.split_once("<body").unwrap().1;
    let mut out = String::new();
    let mut rest = body;
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(text);
        let (tag, after) = after.split_once('>').unwrap();
        // The languages of other pages are named in those languages.
        rest = if tag.contains(" hreflang=") { after.split_once('<').map_or("", |(_, after)| after) } else { after };
        if tag.contains(" hreflang=") {
            rest = rest.split_once('>').map_or("", |(_, after)| after);
        }
        out.push('\n');
    }
    out.replace('’', "'").to_lowercase()
}

/// Whether a word or phrase stands in a text as such: `mail` does not stand in `courriel`.
fn stands(text: &str, phrase: &str) -> Option<String> {
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '@' || c == '_';
    text.match_indices(phrase).find_map(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + phrase.len()..].chars().next());
        let apart = !before.is_some_and(part) && !after.is_some_and(part);
        apart.then(|| {
            let start = text[..at].char_indices().rev().nth(30).map_or(0, |(at, _)| at);
            let rest = &text[at..];
            let end = rest.char_indices().nth(40).map_or(rest.len(), |(at, _)| at);
            text[start..at + end].replace('\n', " ")
        })
    })
}

fn pages() -> BTreeMap<String, String> {
    let Build { files, problems, .. } = build(&Disk::new("."));
    assert_eq!(faults(&problems), Vec::<&String>::new());
    files
        .into_iter()
        .filter(|(path, _)| path.contains("/fr-ca/") && path.ends_with(".html"))
        .map(|(path, bytes)| (path, seen(std::str::from_utf8(&bytes).unwrap())))
        .collect()
}

#[test]
fn the_sample_speaks_as_quebec_does() {
    let pages = pages();
    assert!(pages.len() > 15, "only {} pages", pages.len());
    let mut found = Vec::new();
    for (path, text) in &pages {
        let mut text = text.clone();
        for right in RIGHT {
            text = text.replace(right, "…");
        }
        for (word, instead) in OTHERWISE {
            if let Some(around) = stands(&text, word) {
                found.push(format!("{path}: “{around}”: {instead}, not {word}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    // The words that stand instead are there: it is not that nothing was read.
    let all: String = pages.values().map(String::as_str).collect();
    for word in ["renseignements personnels", "courriel", "témoins", "infolettre", "médias sociaux"] {
        assert!(stands(&all, word).is_some(), "{word}");
    }
}

#[test]
fn the_sample_is_spaced_as_quebec_does() {
    for (path, text) in &pages() {
        assert!(!text.contains('\u{202F}'), "{path}: a narrow space, which France alone uses");
        for sign in [" ;", " ?", " !", "\u{A0};", "\u{A0}?", "\u{A0}!", " :", "« ", " »", " %", " $"] {
            let at = text.find(sign).map(|at| text[at.saturating_sub(30)..].chars().take(40).collect::<String>());
            assert_eq!(at, None, "{path}: a space that a line could break at, or that does not belong");
        }
    }
}

#[test]
fn an_address_is_written_as_on_an_envelope() {
    let contact = &pages()["pruchelle/fr-ca/contact/index.html"];
    let lines: Vec<&str> = contact.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let at = lines.iter().position(|line| line.starts_with("318")).unwrap();
    assert_eq!(lines[at..at + 3], ["318, rue du moulin-à-carder", "québec qc g1k 0a4", "canada"]);
}

/// The messages of the bundles of a language, those of attributes with their names.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for file in std::fs::read_dir(format!("locales/{language}")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, value)) = line.split_once(" =") else { continue };
            let name = match name.trim_start().strip_prefix('.') {
                Some(attribute) => format!("{}.{attribute}", current.split('.').next().unwrap()),
                None if name.starts_with(' ') => continue,
                None => name.to_owned(),
            };
            current.clone_from(&name);
            if !value.trim().is_empty() {
                found.insert(name, value.trim().to_owned());
            }
        }
    }
    found
}

#[test]
fn a_variety_says_only_what_it_says_differently() {
    let (french, canadian) = (messages("fr"), messages("fr-CA"));
    assert!(canadian.len() > 200, "only {} messages", canadian.len());
    let unknown: Vec<_> = canadian.keys().filter(|name| !french.contains_key(*name)).collect();
    assert!(unknown.is_empty(), "messages that French does not have: {unknown:?}");
    let same: Vec<_> =
        canadian.iter().filter(|(name, text)| french[*name] == **text && !text.ends_with("->")).collect();
    assert!(same.is_empty(), "said in the same words as in French: {same:?}");
}
