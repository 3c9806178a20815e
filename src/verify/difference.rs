//! What is different between two texts, in words.

use std::collections::HashMap;

use super::copies::Copy;
use super::text::undamaged;
use crate::canon::Step;

/// What was done to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Alteration {
    /// Words are others.
    Text,
    /// A link leads elsewhere.
    Target,
    /// Something is missing.
    Removed,
    /// Something is there that was not.
    Added,
    /// An element says something more of itself.
    Attribute,
    /// An element says less of itself, or something else.
    AttributeLost,
    /// The same stands in another order.
    Order,
    /// It is in another language.
    Language,
    /// Its end is missing.
    CutShort,
    /// Its letters are read wrongly.
    Encoding,
    /// It is not what it states, and what that was is not known.
    Unknown,
}

impl Alteration {
    /// Its name in reports for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Target => "target",
            Self::Removed => "removed",
            Self::Added => "added",
            Self::Attribute => "attribute",
            Self::AttributeLost => "attribute-lost",
            Self::Order => "order",
            Self::Language => "language",
            Self::CutShort => "cut-short",
            Self::Encoding => "encoding",
            Self::Unknown => "unknown",
        }
    }

    /// In words, for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::Text => "its words are others",
            Self::Target => "a link leads elsewhere",
            Self::Removed => "something is missing",
            Self::Added => "something was added",
            Self::Attribute => "an element carries more than it did",
            Self::AttributeLost => "an element has lost something it carried, or carries something else",
            Self::Order => "its parts stand in another order",
            Self::Language => "it is in another language",
            Self::CutShort => "its end is missing",
            Self::Encoding => "its letters are damaged",
            Self::Unknown => "it is not the text whose digest it states",
        }
    }
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What was done.
    pub what: Alteration,
    /// What should stand there.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

impl Difference {
    /// That a text is not what it states.
    pub(super) fn unknown() -> Self {
        Self { what: Alteration::Unknown, expected: String::new(), found: String::new() }
    }

    /// That a text is in this language.
    pub(super) fn language(copy: &Copy, found: &str) -> Self {
        let claimed = copy.claim.as_ref().map(|claim| claim.language.clone()).unwrap_or_default();
        let expected = copy.around.clone().filter(|_| claimed == found).unwrap_or(claimed);
        Self { what: Alteration::Language, expected, found: found.to_owned() }
    }

    /// The difference between two texts that are not the same.
    pub(super) fn between(expected: &[Step], found: &[Step]) -> Self {
        let start = expected.iter().zip(found).take_while(|(a, b)| a == b).count();
        let most = expected.len().min(found.len()) - start;
        let end = expected.iter().rev().zip(found.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
        let (old, new) = (&expected[start..expected.len() - end], &found[start..found.len() - end]);
        let what = kind(expected, found, old, new);
        let (old, new) = match what {
            // Where it happened is seen best in the first text that differs.
            Alteration::Encoding => {
                (old, new.iter().position(|step| damaged(step).is_some()).map_or(new, |at| &new[at..]))
            }
            _ => (old, new),
        };
        Self { what, expected: excerpt(old), found: excerpt(new) }
    }
}

fn kind(expected: &[Step], found: &[Step], old: &[Step], new: &[Step]) -> Alteration {
    if new.iter().any(|step| damaged(step).is_some()) && !old.iter().any(|step| damaged(step).is_some()) {
        return Alteration::Encoding;
    }
    if is_start_of(found, expected) {
        return Alteration::CutShort;
    }
    if counted(old) == counted(new) {
        return Alteration::Order;
    }
    let starts = |steps: &[Step]| steps.iter().filter(|step| matches!(step, Step::Start(..))).count();
    let same_elements = old.len() == new.len()
        && old.iter().zip(new).all(|(a, b)| match (a, b) {
            (Step::Start(a, _), Step::Start(b, _)) => a == b,
            (Step::Text(_), Step::Text(_)) => true,
            (a, b) => a == b,
        });
    if same_elements {
        let pair = old.iter().zip(new).find_map(|(a, b)| match (a, b) {
            (Step::Start(_, a), Step::Start(_, b)) if a != b => Some((a, b)),
            _ => None,
        });
        return pair.map_or(Alteration::Text, |(old, new)| attributes(old, new));
    }
    match starts(old).cmp(&starts(new)) {
        std::cmp::Ordering::Greater => Alteration::Removed,
        std::cmp::Ordering::Less => Alteration::Added,
        // One more or fewer text, and no element.
        std::cmp::Ordering::Equal => Alteration::Text,
    }
}

fn attributes(old: &[(String, String)], new: &[(String, String)]) -> Alteration {
    let get =
        |list: &[(String, String)], name: &str| list.iter().find(|(known, _)| known == name).map(|(_, v)| v.clone());
    let leads = ["href", "src", "action", "cite"];
    let moved = |name: &&str| matches!((get(old, name), get(new, name)), (Some(a), Some(b)) if a != b);
    if leads.iter().any(moved) {
        Alteration::Target
    } else if new.iter().any(|(name, _)| get(old, name).is_none()) {
        Alteration::Attribute
    } else {
        Alteration::AttributeLost
    }
}

/// Whether a text is the beginning of another: elements that are open at its end are closed there.
fn is_start_of(found: &[Step], expected: &[Step]) -> bool {
    let closed = found.iter().rev().take_while(|step| matches!(step, Step::End(_))).count();
    let Some((last, before)) = found[..found.len() - closed].split_last() else { return !expected.is_empty() };
    let Some(same) = expected.get(..before.len()) else { return false };
    let begins = match (last, expected.get(before.len())) {
        (Step::Text(a), Some(Step::Text(b))) => b.starts_with(a.trim_end()),
        (a, Some(b)) => a == b,
        (_, None) => false,
    };
    // An element at the end that lost nothing but what came after it is not cut.
    same == before && begins && expected.len() > found.len().saturating_sub(closed)
}

/// A text that shows that its letters were read wrongly, and what it was where that can be told.
fn damaged(step: &Step) -> Option<String> {
    let Step::Text(text) = step else { return None };
    if text.contains('\u{FFFD}') {
        return Some(String::new());
    }
    // Folded marks hide some of the damage: word by word enough of it is left.
    let mut words = text.split(' ').filter(|word| !word.is_ascii());
    words.find_map(undamaged).or_else(|| undamaged(text))
}

fn counted(steps: &[Step]) -> HashMap<&Step, usize> {
    let mut found = HashMap::new();
    for step in steps {
        *found.entry(step).or_default() += 1;
    }
    found
}

/// The first words of some steps.
fn excerpt(steps: &[Step]) -> String {
    const MOST: usize = 90;
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Start(name, attributes) => {
                out.push_str(&format!("<{name}"));
                attributes.iter().for_each(|(name, value)| out.push_str(&format!(" {name}=\"{value}\"")));
                out.push('>');
            }
            Step::Text(text) => out.push_str(text),
            Step::End(_) => {}
        }
        if out.chars().count() > MOST {
            return format!("{}…", out.chars().take(MOST).collect::<String>());
        }
    }
    out
}
