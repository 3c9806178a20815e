//! Copies of what was published, and whether they are still that: current, stale or altered.
//!
//! A copy says what it is, in an attribute: brand, language, document, edition, and the digest of its text. A text that
//! has the digest that it states is as it was when it was published. Whether that is the latest is told by comparing it
//! with what was published last. Nothing is read here but what is given.

mod copies;
mod difference;
mod text;

pub use copies::{Claim, Copy, Form, copies, whole};
pub use difference::{Alteration, Difference};
pub use text::decoded;

use crate::canon::{Canonical, Element, Step, digest};

/// How a copy stands to what was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is what was published last.
    Current,
    /// It is what was published earlier.
    Stale,
    /// It was never published.
    Altered(Difference),
    /// It is as it was published; whether that is the latest is not known.
    Unknown,
}

/// What was published last.
#[derive(Clone, Debug, Default)]
pub struct Published {
    /// The same text.
    pub same: Option<Vec<Step>>,
    /// The same document in other languages: tag and text.
    pub others: Vec<(String, Vec<Step>)>,
}

/// What is compared of a copy: a fragment's text, and of a page all of it.
pub fn steps(element: &Element, form: Form) -> Vec<Step> {
    match form {
        Form::Fragment => Canonical::of(element),
        Form::Page => Canonical::whole(element),
    }
}

/// Compares a copy with what was published.
pub fn compare(copy: &Copy, published: &Published) -> State {
    let found = steps(&copy.element, copy.form);
    let intact =
        copy.claim.as_ref().is_some_and(|claim| copy.content.as_ref().is_some_and(|text| digest(text) == claim.digest));
    if let Some(language) = foreign(copy, &found, published) {
        return State::Altered(Difference::language(copy, &language));
    }
    match &published.same {
        Some(same) if *same == found => State::Current,
        // Around a page's text stands more, which has no digest.
        Some(same) if !intact || copy.form == Form::Page && holds(same, copy) => {
            State::Altered(Difference::between(same, &found))
        }
        Some(_) => State::Stale,
        None if intact || copy.claim.is_none() => State::Unknown,
        None => State::Altered(Difference::unknown()),
    }
}

/// Whether a published page holds the same text as the copy.
fn holds(same: &[Step], copy: &Copy) -> bool {
    copy.content.as_ref().is_some_and(|text| !text.is_empty() && same.windows(text.len()).any(|part| part == text))
}

/// The language that a copy is in, where that is not the one that it should be.
fn foreign(copy: &Copy, found: &[Step], published: &Published) -> Option<String> {
    let claimed = copy.claim.as_ref().map(|claim| &*claim.language);
    let same = |(_, text): &&(String, Vec<Step>)| text == found || copy.content.as_ref() == Some(text);
    let other = published.others.iter().find(same).map(|(tag, _)| tag.clone());
    if published.same.as_deref() != Some(found)
        && let Some(other) = other
    {
        return Some(other);
    }
    // The page around it is in another language, in which the brand has the document too.
    let around = copy.around.as_deref().filter(|_| copy.form == Form::Fragment)?;
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let claimed = claimed?;
    let has = published.others.iter().any(|(tag, _)| primary(tag) == primary(around));
    (primary(around) != primary(claimed) && has).then(|| claimed.to_owned())
}
