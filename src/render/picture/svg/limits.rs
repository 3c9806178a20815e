//! How much a drawing may hold. Reading XML takes a time that grows with the square of the attributes
//! of one element, of namespaces and of entities; all are few where somebody drew something.

use super::super::Refusal;

/// The largest drawing in bytes, as it stands and as it is published. Every page of a portal shows it.
pub(super) const LARGEST: usize = 1 << 20;

/// How many elements, texts and comments it may have.
pub(super) const MOST_NODES: u32 = 100_000;

/// How deep elements may stand in one another.
pub(super) const DEEPEST: usize = 64;

/// How many attributes an element may have.
const MOST_ATTRIBUTES: usize = 256;

/// How many namespaces may be declared.
const MOST_NAMESPACES: usize = 1000;

/// The most that entities may unfold to: bytes of their declarations times references.
const MOST_UNFOLDED: usize = 1 << 23;

/// That a drawing is too large, as it stands or as it would be published.
pub(super) fn large(bytes: usize) -> Option<Refusal> {
    (bytes > LARGEST).then(|| {
        Refusal::new(format!("it has {bytes} bytes, and a drawing may have {LARGEST}"))
            .hint("Export it without what only the drawing program needs, or take a PNG or WebP file.")
    })
}

/// That a drawing is of no size that should be read. What is counted here is at least what there is:
/// comments and texts that look so count too.
pub(super) fn exceeded(text: &str) -> Option<Refusal> {
    let many =
        |what: &str| Refusal::new(format!("it has {what} than any drawing needs")).hint("Export it as plain SVG.");
    if let Some(refusal) = large(text.len()) {
        return Some(refusal);
    }
    // No value of an attribute holds `<`.
    let attributes =
        |tag: &str| tag.split('=').skip(1).filter(|rest| rest.trim_start().starts_with(['"', '\''])).count();
    if let Some(tag) = text.split('<').find(|tag| attributes(tag) > MOST_ATTRIBUTES) {
        let at = tag.as_ptr() as usize - text.as_ptr() as usize;
        return Some(many("an element with more attributes").at(at..at + 1));
    }
    if text.matches("xmlns").count() > MOST_NAMESPACES {
        return Some(many("more namespaces"));
    }
    let mut declared = 0;
    for (at, word) in text.match_indices("<!ENTITY") {
        let rest = &text[at + word.len()..];
        let Some(open) = rest.find(['"', '\'']) else { continue };
        let value = &rest[open + 1..];
        let value = value.split(if rest[open..].starts_with('"') { '"' } else { '\'' }).next().unwrap_or_default();
        // An entity of text alone is what Illustrator writes; one in another unfolds without end.
        let nested = value.split('&').skip(1).any(|rest| !rest.starts_with('#'));
        if nested || value.contains('<') {
            return Some(
                Refusal::new("it declares an entity that holds elements or other entities")
                    .hint("Export it anew, without entities.")
                    .at(at..at + word.len()),
            );
        }
        declared += word.len() + open + value.len();
    }
    let references = text.matches('&').count();
    (declared.saturating_mul(references) > MOST_UNFOLDED).then(|| many("more in its entities"))
}
