//! What cookies are called: words that promise what the law does not grant, looked for in every language.
//!
//! Three wordings mislead wherever consent is asked for: "necessary" for what can be refused, or for
//! measuring; a legitimate interest as the ground for storing something (Directive 2002/58, art. 5(3) knows
//! consent and exemptions alone); and "your experience" as all that is said of a purpose.

use std::sync::Arc;

use super::procedures::{called, stated};
use super::traces::{category, source};
use super::{BrandLanguage, Plan, words};
use crate::diagnostic::{Diagnostic, TRACE_WORDING};
use crate::model::Entry;

/// Words of one language, in small letters.
struct Phrases {
    language: &'static str,
    necessary: &'static [&'static str],
    interest: &'static [&'static str],
    experience: &'static [&'static str],
    /// What turns the words that follow it into their contrary.
    not: &'static [&'static str],
}

const PHRASES: &[Phrases] = &[
    Phrases {
        language: "en",
        necessary: &["necessary", "essential", "indispensable"],
        interest: &["legitimate interest"],
        experience: &["your experience", "user experience"],
        not: &["not", "non", "no", "never", "nothing"],
    },
    Phrases {
        language: "fr",
        necessary: &["nécessaire", "essentiel", "indispensable"],
        interest: &["intérêt légitime", "intérêts légitimes"],
        experience: &["votre expérience", "expérience utilisateur"],
        not: &["non", "pas", "ne", "jamais", "aucun", "aucune"],
    },
    Phrases {
        language: "zh",
        necessary: &["必要", "必需", "必须"],
        interest: &["合法利益", "正当利益"],
        experience: &["您的体验", "用户体验"],
        not: &["非", "不", "无"],
    },
];

/// How long a text is, in characters, that names the experience and nothing else besides.
const SHORT: usize = 60;

/// Reports such words where a law of the brand's asks for consent.
pub(super) fn check(plan: &Plan, problems: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    for language in &plan.languages {
        let tongue = language.language.lang.primary();
        let Some(phrases) = PHRASES.iter().find(|phrases| phrases.language == tongue) else { continue };
        for kind in ["cookie_notice", "cookie_categories", "cookies"] {
            for entry in stated(plan, kind).filter(|entry| entry.public) {
                entry_words(plan, language, phrases, entry, &mut found);
            }
        }
    }
    problems.extend(found.into_iter().map(|problem| problem.brand(&*plan.id)));
}

fn entry_words(
    plan: &Plan,
    language: &BrandLanguage,
    phrases: &Phrases,
    entry: &Arc<Entry>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(cite) = source(plan, entry, "consent") else { return };
    let id = entry.stem();
    for (attribute, value) in words::words_of(entry) {
        let Some(Ok(text)) = language.words.format(&id, attribute.as_deref(), &[]) else { continue };
        let text = text.to_lowercase();
        let place =
            language.words.of(&id, attribute.as_deref()).and_then(|words| words.place(&id, attribute.as_deref()));
        let mut report = |message: String, hint: &str| {
            found.push(Diagnostic::new(&TRACE_WORDING, message).at(place.unwrap_or(value.place)).hint(hint));
        };
        let who = called(entry);
        if entry.kind.name == "cookie_categories" && attribute.is_none() && says(&text, phrases.necessary, phrases.not)
        {
            if entry.record.get("always_on").is_some() && !entry.record.flag("always_on") {
                report(
                    format!("{who} is called necessary, and it can be refused ({cite})"),
                    "Call it by what it is for: measurement, preferences, advertising.",
                );
            } else if let Some(cookie) = measures(plan, entry) {
                report(
                    format!("{who} is called necessary, and {} measures ({cite})", called(cookie)),
                    "Measuring may be exempt from consent, but no visitor needs it: give it a category of its own.",
                );
            }
        }
        if says(&text, phrases.interest, phrases.not) {
            report(
                format!("{who} names a legitimate interest ({cite})"),
                "What is stored on a device or read there needs consent or an exemption: state which of the two it is.",
            );
        }
        let purpose =
            matches!(attribute.as_deref(), Some("purpose" | "text")) && entry.record.get("exemption").is_none();
        if purpose && text.chars().count() <= SHORT && says(&text, phrases.experience, phrases.not) {
            report(
                format!("{who} says no more of its purpose than the visitor's experience ({cite})"),
                "Say what it does: what it remembers, counts or shows, and for whom.",
            );
        }
    }
}

/// A cookie of an always-on category that measures.
fn measures<'p>(plan: &'p Plan, group: &Entry) -> Option<&'p Arc<Entry>> {
    let own = |cookie: &&Arc<Entry>| category(plan, cookie).is_some_and(|category| category.id == group.id);
    stated(plan, "cookies").filter(own).find(|cookie| cookie.record.choice("exemption") == Some("audience"))
}

/// Whether a text has one of the phrases, and nothing before it in its sentence turns it round.
fn says(text: &str, phrases: &[&str], not: &[&str]) -> bool {
    text.split(['.', ';', '!', '?', '。', '；', '！', '？']).any(|sentence| {
        phrases.iter().filter_map(|phrase| sentence.find(phrase)).any(|at| {
            let before = sentence.get(..at).unwrap_or_default();
            // Chinese has no spaces between words: there each character counts.
            let apart = |c: char| !c.is_alphanumeric();
            let starts = before.chars().next_back().is_none_or(|last| apart(last) || !last.is_ascii_alphabetic());
            let turned = before.split(apart).any(|word| not.contains(&word))
                || before.chars().any(|c| not.contains(&c.to_string().as_str()));
            starts && !turned
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{PHRASES, says};

    #[test]
    fn a_phrase_counts_unless_its_sentence_turns_it_round() {
        let find = |language: &str, text: &str| {
            let own = PHRASES.iter().find(|phrases| phrases.language == language);
            own.is_some_and(|phrases| says(&text.to_lowercase(), phrases.necessary, phrases.not))
        };
        for (language, text) in [
            ("en", "Necessary"),
            ("en", "Strictly necessary cookies"),
            ("en", "Not for sale. Essential"),
            ("fr", "Cookies nécessaires"),
            ("fr", "Essentiels"),
            ("zh", "必要 Cookie"),
            ("zh", "严格必需"),
        ] {
            assert!(find(language, text), "{text}");
        }
        for (language, text) in [
            ("en", "Unnecessary"),
            ("en", "Not necessary"),
            ("en", "Non-essential"),
            ("en", "Measurement"),
            ("fr", "Non nécessaires"),
            ("fr", "Inessentiels"),
            ("fr", "Ceux qui ne sont pas indispensables"),
            ("zh", "非必要"),
            ("zh", "不必要的 Cookie"),
        ] {
            assert!(!find(language, text), "{text}");
        }
    }
}
