//! What the program has to say about its input: plain values, printed by [`crate::cli`] alone.

mod characters;
mod rules;

use std::collections::BTreeSet;

pub use characters::{hidden_character, is_hidden};
pub use rules::*;

use crate::span::Place;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published while it stands.
    Error,
    /// Published, but somebody should look.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word in reports: `error`, `warning`, `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A kind of problem: one line of the table in [`ALL_RULES`].
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// Stable name, `room/what-is-wrong`.
    pub id: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Why it matters, in a sentence or two for a lawyer or a translator.
    pub why: &'static str,
}

/// One problem: what, where, why it matters and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// Where, unless it concerns the workspace as a whole.
    pub place: Option<Place>,
    /// What is wrong, with the names concerned.
    pub message: String,
    /// How to mend it.
    pub hint: Option<String>,
    /// Other places that belong to it, each with a word on why.
    pub related: Vec<(Place, String)>,
    /// The brands concerned; empty when it concerns all that use the place.
    pub brands: BTreeSet<String>,
}

impl Diagnostic {
    /// A problem with `rule`, said in `message`.
    pub fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self { rule, place: None, message: message.into(), hint: None, related: Vec::new(), brands: BTreeSet::new() }
    }

    /// …at `place`.
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// …mended so.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// …mended so, when there is something to say.
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// …mended so, unless something better was said already.
    pub fn hint_if_none(mut self, hint: impl Into<String>) -> Self {
        self.hint.get_or_insert_with(|| hint.into());
        self
    }

    /// …which has to do with `place` too.
    pub fn related(mut self, place: Place, why: impl Into<String>) -> Self {
        self.related.push((place, why.into()));
        self
    }

    /// …for `brand`.
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brands.insert(brand.into());
        self
    }

    /// Whether it stops publication.
    pub fn is_error(&self) -> bool {
        self.rule.severity == Severity::Error
    }
}

/// A value and all that was found while making it. The value is usable for finding further
/// problems even when there are errors; it is published only when there are none.
#[derive(Clone, Debug)]
pub struct Outcome<T> {
    /// What was made, as far as it could be.
    pub value: T,
    /// What was found.
    pub problems: Vec<Diagnostic>,
}

impl<T> Outcome<T> {
    /// `value`, with nothing to say.
    pub fn clean(value: T) -> Self {
        Self { value, problems: Vec::new() }
    }

    /// The value, its problems moved to `sink`.
    pub fn take(self, sink: &mut Vec<Diagnostic>) -> T {
        sink.extend(self.problems);
        self.value
    }
}

/// Puts problems in the order of their places and merges those that differ only in the brand:
/// the report is the same on every run and at any number of threads.
pub fn sorted(mut problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let key = |d: &Diagnostic| (d.place, d.rule.severity, d.rule.id, d.message.clone(), d.hint.clone());
    problems.sort_by_cached_key(|d| (key(d), d.brands.iter().next().cloned()));
    let mut merged: Vec<Diagnostic> = Vec::with_capacity(problems.len());
    for problem in problems {
        match merged.last_mut() {
            Some(last) if key(last) == key(&problem) => last.brands.extend(problem.brands),
            _ => merged.push(problem),
        }
    }
    merged
}

/// The candidate nearest to what was typed, when one is near enough to be meant.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = typed.chars().count();
    let limit = (length / 3).clamp(1, 4);
    let lower = typed.to_lowercase();
    candidates
        .into_iter()
        // Where lengths differ too much, so do the letters: most are not compared one by one.
        .filter(|c| c.chars().count().abs_diff(length) <= limit || (typed.len() > 3 && c.contains(typed)))
        .map(|c| (strsim::damerau_levenshtein(&lower, &c.to_lowercase()), c))
        .filter(|(distance, c)| *distance <= limit || (typed.len() > 3 && c.contains(typed)))
        .min()
        .map(|(_, c)| c)
}

/// `Did you mean "x"?`, or the whole list when nothing is near and it is short.
pub fn did_you_mean<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut all: Vec<&str> = candidates.into_iter().collect();
    all.sort_unstable();
    all.dedup();
    match nearest(typed, all.iter().copied()) {
        Some(near) => Some(format!("Did you mean \"{near}\"?")),
        None if all.is_empty() => None,
        None if all.len() <= 30 => Some(format!("Known here: {}.", all.join(", "))),
        None => None,
    }
}
