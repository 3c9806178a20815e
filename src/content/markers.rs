//! List markers that keep their style: `a)`, `(a)`, `a.`, `i)`, `(iv)`, `(1)`, `A)`, `•`.
//!
//! CommonMark knows `1)` and `1.` alone. A marker is replaced by one of the same width, so that
//! its rules on indentation hold as they stand, and of its kind: one that begins a sequence
//! becomes a 1, which may interrupt a paragraph; any other a 2, which may not. So a wrapped
//! line that starts with "(b) below" stays text.

use crate::content::offsets::Edit;
use crate::model::prose::{Delimiter, Numbering};

/// A marker as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written<'a> {
    /// The number or the letters.
    body: &'a str,
    /// The signs around it.
    delimiter: Delimiter,
    /// Its width in bytes.
    width: usize,
}

/// What may be a marker in `text`: the edits that would make it one for CommonMark. Whether
/// each is one, only a parse can tell.
pub(super) fn candidates(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        in_line(line, start, &mut edits);
        start += line.len() + 1;
    }
    edits
}

/// Markers may stand behind the signs of quotes and of other items: `1. (a) …`.
fn in_line(line: &str, start: usize, edits: &mut Vec<Edit>) {
    let mut at = 0;
    loop {
        let rest = line[at..].trim_start_matches([' ', '\t']);
        at = line.len() - rest.len();
        let mut chars = rest.chars();
        let first = chars.next();
        let spaced = chars.next().is_some_and(|c| c == ' ' || c == '\t');
        match first {
            Some('>') => at += 1,
            Some('-' | '*' | '+') if spaced => at += 1,
            Some(c @ ('•' | '·')) => match bullet(&rest[c.len_utf8()..]) {
                Some((width, with)) => {
                    let width = c.len_utf8() + width;
                    edits.push(Edit::new(start + at..start + at + width, with));
                    at += width;
                }
                None => return,
            },
            _ => match written(rest) {
                Some(marker) => {
                    if !marker.is_native() {
                        edits.push(Edit::new(start + at..start + at + marker.width, marker.substitute()));
                    }
                    at += marker.width;
                }
                None => return,
            },
        }
    }
}

/// What stands for the bullet of a word processor before `text`, and how much of its padding: a
/// hyphen, so that one list may have several bullets. Padding that does not break, or that would
/// make code of the item, is none of the text.
fn bullet(text: &str) -> Option<(usize, &'static str)> {
    let words = text.trim_start_matches([' ', '\t', '\u{A0}']);
    let padding = &text[..text.len() - words.len()];
    if padding.is_empty() || words.trim().is_empty() {
        return None;
    }
    let native = padding.len() <= 4 && padding.bytes().all(|b| b == b' ');
    Some(if native || padding == "\t" { (0, "-") } else { (padding.len(), "- ") })
}

/// The marker that `text` begins with, if it does: a letter, a Roman number up to 89 or digits,
/// with its signs, before a space or the end of the line. A capital with a period is no marker
/// (`A. Smith`), nor is an abbreviation (`z. B.`) or a copyright (`(c) 2026`).
pub(super) fn written(text: &str) -> Option<Written<'_>> {
    let open = text.starts_with('(');
    let inner = &text[usize::from(open)..];
    let length = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (body, after) = inner.split_at(length);
    let delimiter = match (open, after.bytes().next()?) {
        (true, b')') => Delimiter::Parentheses,
        (false, b')') => Delimiter::Parenthesis,
        (false, b'.') => Delimiter::Period,
        _ => return None,
    };
    let digits = !body.is_empty() && body.len() <= 9 && body.bytes().all(|b| b.is_ascii_digit());
    if !digits && alpha(body).is_none() && roman(body).is_none() {
        return None;
    }
    // CommonMark allows nine digits: the widest that can take the place of a marker.
    let width = usize::from(open) + length + 1;
    let rest = &after[1..];
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', '\n']);
    if !ends || width > 10 {
        return None;
    }
    // "(c) 2026 Example" is a copyright.
    let year = rest.trim_start().bytes().take_while(u8::is_ascii_digit).count() == 4;
    if year && delimiter == Delimiter::Parentheses && body.eq_ignore_ascii_case("c") {
        return None;
    }
    if delimiter == Delimiter::Period && !digits {
        let next = rest.trim_start().as_bytes();
        let abbreviation = next.first().is_some_and(u8::is_ascii_alphabetic) && next.get(1) == Some(&b'.');
        if abbreviation || body.bytes().any(|b| b.is_ascii_uppercase()) {
            return None;
        }
    }
    Some(Written { body, delimiter, width })
}

impl Written<'_> {
    /// Whether CommonMark itself knows it.
    fn is_native(&self) -> bool {
        self.delimiter != Delimiter::Parentheses && self.body.bytes().all(|b| b.is_ascii_digit())
    }

    /// A marker of CommonMark's of the same width.
    fn substitute(&self) -> String {
        let first = alpha(self.body) == Some(1) || roman(self.body) == Some(1) || self.body.parse() == Ok(1u32);
        let sign = if self.delimiter == Delimiter::Period { '.' } else { ')' };
        format!("{:0width$}{sign}", if first { 1 } else { 2 }, width = self.width - 1)
    }

    fn is_upper(&self) -> bool {
        self.body.bytes().all(|b| b.is_ascii_uppercase())
    }

    fn numbered(&self, alphabetic: bool, number: u32) -> Numbered {
        let numbering = match (alphabetic, self.is_upper()) {
            (true, false) => Numbering::LowerAlpha,
            (true, true) => Numbering::UpperAlpha,
            (false, false) => Numbering::LowerRoman,
            (false, true) => Numbering::UpperRoman,
        };
        Numbered { numbering, delimiter: self.delimiter, number }
    }
}

/// A marker understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbered {
    pub(super) numbering: Numbering,
    pub(super) delimiter: Delimiter,
    pub(super) number: u32,
}

/// Tells letters from Roman numbers by the sequence that they stand in.
pub(super) fn number(markers: &[Written<'_>]) -> Vec<Numbered> {
    let mut numbered: Vec<Numbered> = Vec::with_capacity(markers.len());
    for (n, marker) in markers.iter().enumerate() {
        if let Ok(number) = marker.body.parse() {
            numbered.push(Numbered { numbering: Numbering::Decimal, delimiter: marker.delimiter, number });
            continue;
        }
        let (letter, roman_number) = match (alpha(marker.body), roman(marker.body)) {
            (Some(letter), Some(number)) => (letter, number),
            (letter, number) => {
                let value = letter.or(number).unwrap_or(1);
                numbered.push(marker.numbered(letter.is_some(), value));
                continue;
            }
        };
        let as_letter = marker.numbered(true, letter);
        let as_roman = marker.numbered(false, roman_number);
        let alike = |other: &Written<'_>| other.delimiter == marker.delimiter && other.is_upper() == marker.is_upper();
        let follows = |one: &Numbered, previous: &Numbered| {
            one.numbering == previous.numbering
                && one.delimiter == previous.delimiter
                && one.number == previous.number + 1
        };
        let next = markers.get(n + 1).filter(|next| alike(next));
        let choice = match numbered.last() {
            Some(previous) if follows(&as_letter, previous) => as_letter,
            Some(previous) if follows(&as_roman, previous) => as_roman,
            _ if next.is_some_and(|next| alpha(next.body) == Some(letter + 1)) => as_letter,
            _ if roman_number == 1 || next.is_some_and(|next| roman(next.body) == Some(roman_number + 1)) => as_roman,
            Some(previous) if previous.numbering == as_roman.numbering => as_roman,
            _ => as_letter,
        };
        numbered.push(choice);
    }
    numbered
}

/// A single letter's number in the alphabet.
fn alpha(body: &str) -> Option<u32> {
    match body.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => Some(u32::from(letter.to_ascii_lowercase() - b'a') + 1),
        _ => None,
    }
}

/// A Roman number up to 89 in its usual form. Higher ones need the letters c, d and m, which
/// begin words.
fn roman(body: &str) -> Option<u32> {
    let upper = body.bytes().all(|b| b.is_ascii_uppercase());
    if !upper && !body.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let body = body.to_ascii_lowercase();
    if body.is_empty() || body.len() > 8 {
        return None;
    }
    let mut value: u32 = 0;
    let mut largest = 0;
    for sign in body.bytes().rev() {
        let worth = match sign {
            b'i' => 1,
            b'v' => 5,
            b'x' => 10,
            b'l' => 50,
            _ => return None,
        };
        value = if worth < largest { value.checked_sub(worth)? } else { value + worth };
        largest = largest.max(worth);
    }
    (to_roman(value) == body).then_some(value)
}

fn to_roman(value: u32) -> String {
    let mut rest = value;
    let mut text = String::new();
    for (sign, worth) in [("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)] {
        while rest >= worth {
            text.push_str(sign);
            rest -= worth;
        }
    }
    text
}
