//! A language's typography on marked text: what will be filled in stands for a word.

use crate::locale::{HOLE_CLOSE, HOLE_OPEN, Lang, Typographer};

/// A text on its own, set as its language is.
pub(super) fn typeset(lang: &Lang, marked: &str) -> String {
    set(&mut Typographer::new(lang), marked, None)
}

/// A run of a longer text. `next` is what follows it.
pub(super) fn set(setter: &mut Typographer, marked: &str, next: Option<char>) -> String {
    let mut out = String::with_capacity(marked.len() + 8);
    let mut rest = marked;
    while !rest.is_empty() {
        let open = rest.find(HOLE_OPEN).unwrap_or(rest.len());
        let (text, from_mark) = rest.split_at(open);
        if !text.is_empty() {
            // A value that follows counts as a letter.
            let after = if from_mark.is_empty() { next } else { Some('x') };
            out.push_str(&setter.text(text, after));
        }
        let close = from_mark.find(HOLE_CLOSE).map_or(from_mark.len(), |at| at + HOLE_CLOSE.len_utf8());
        let (mark, after) = from_mark.split_at(close);
        if !mark.is_empty() {
            out.push_str(mark);
            setter.opaque(Some('x'));
        }
        rest = after;
    }
    out
}
