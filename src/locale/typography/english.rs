//! English: curly quotes, the apostrophe, the ellipsis, the spaced en dash.

use super::{Ahead, Seen, is_gap, is_wordlike, opens};

/// Sets `c`. Returns how many bytes after it were set too.
pub(super) fn set(seen: &mut Seen, out: &mut String, c: char, ahead: Ahead<'_>) -> usize {
    let (before, after) = (seen.last, ahead.nth(0));
    match c {
        '"' => seen.put(out, double(seen, before, after, ['\u{201C}', '\u{201D}'])),
        '\'' => seen.put(out, single(before, after)),
        '.' if before != Some('.') && ahead.rest.starts_with("..") && ahead.nth(2) != Some('.') => {
            seen.put(out, '…');
            return 2;
        }
        '-' if before == Some(' ') && ahead.rest.starts_with('-') && ahead.nth(1) == Some(' ') => {
            seen.put(out, '–');
            return 1;
        }
        _ => seen.put(out, c),
    }
    0
}

/// A straight double quote as one of the pair `[opening, closing]`, or as it is where it could
/// be a sign for inches or nothing at all.
pub(super) fn double(seen: &Seen, before: Option<char>, after: Option<char>, [open, close]: [char; 2]) -> char {
    if opens(before) {
        let closes = seen.open && !is_gap(before);
        return if !is_gap(after) {
            open
        } else if closes {
            close
        } else {
            '"'
        };
    }
    if before.is_some_and(|c| c.is_ascii_digit()) && !seen.open { '"' } else { close }
}

fn single(before: Option<char>, after: Option<char>) -> char {
    const QUOTES: &str = "\"'\u{201C}\u{201D}\u{2018}\u{2019}";
    if opens(before) {
        return match after {
            Some(c) if c.is_ascii_digit() => '\u{2019}',
            Some(c) if is_wordlike(c) || QUOTES.contains(c) => '\u{2018}',
            _ if is_gap(before) => '\'',
            _ => '\u{2019}',
        };
    }
    match before {
        // Feet and minutes keep the straight sign.
        Some(c) if c.is_ascii_digit() && !after.is_some_and(is_wordlike) => '\'',
        _ => '\u{2019}',
    }
}
