//! Quotes, apostrophes, dashes and spaces as a language prints them.

mod chinese;
mod english;
mod french;

use crate::locale::{HOLE_CLOSE, HOLE_OPEN, Lang};

pub(super) const NBSP: char = '\u{A0}';
pub(super) const NARROW: char = '\u{202F}';

/// Sets the text of one paragraph, run by run: a run is the text between two pieces of markup.
/// Doing it twice is the same as doing it once, and no letter or digit is ever changed.
#[derive(Clone, Debug)]
pub struct Typographer {
    rules: Rules,
    seen: Seen,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Rules {
    English,
    French {
        canadian: bool,
    },
    Chinese {
        simplified: bool,
    },
    /// Nothing is certain, so nothing is done.
    None,
}

impl Rules {
    /// Whether a character may be set as another one, change what follows it, or open a hole.
    fn concern(self, c: char) -> bool {
        match c {
            '"' | '\'' | '\u{201C}' | '\u{201D}' | '«' | '»' | HOLE_OPEN | HOLE_CLOSE => true,
            '.' | '-' => self == Self::English,
            ' ' | NBSP | NARROW | ';' | '!' | '?' | ':' => self != Self::English,
            '%' | '€' | '$' => matches!(self, Self::French { .. }),
            ',' | '(' | ')' => matches!(self, Self::Chinese { .. }),
            _ => false,
        }
    }
}

/// What stands before the character at hand.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// The last character set, none at the start of a paragraph.
    pub(super) last: Option<char>,
    /// Whether a double quote is open.
    pub(super) open: bool,
    /// Whether another one is open within it.
    pub(super) nested: bool,
    /// Whether a straight single quote was left as it is: then so is the one that closes it.
    pub(super) single: bool,
    /// The parentheses that are open: whether each was set wide.
    pub(super) parentheses: Vec<bool>,
    /// What was set since the last space: whether it is an address decides what a colon is.
    word: String,
    /// Whether the last character is a space behind a straight quote that opens nothing: it stays, or
    /// the quote would open something beside the next sign.
    pub(super) held: bool,
    /// Whether the run is inside a hole.
    in_hole: bool,
}

impl Seen {
    /// Appends a character that is set.
    pub(super) fn put(&mut self, out: &mut String, c: char) {
        out.push(c);
        match c {
            '\u{201C}' | '«' if self.open => self.nested = true,
            '\u{201C}' | '«' => self.open = true,
            '\u{201D}' | '»' if self.nested => self.nested = false,
            '\u{201D}' | '»' => self.open = false,
            _ => {}
        }
        if c.is_whitespace() {
            self.word.clear();
        } else {
            self.word.push(c);
        }
        self.last = Some(c);
        self.held = false;
    }

    /// Appends characters that stay as they are and neither open nor close a quote.
    fn pass(&mut self, out: &mut String, text: &str) {
        out.push_str(text);
        let Some(last) = text.chars().next_back() else { return };
        self.last = Some(last);
        self.held = false;
        let mut words = text.rsplit(char::is_whitespace);
        let word = words.next().unwrap_or_default();
        if words.next().is_some() {
            self.word.clear();
        }
        self.word.push_str(word);
    }

    /// Whether the word so far is part of an address, in which signs are not punctuation.
    pub(super) fn in_address(&self) -> bool {
        let word = self.word.as_str();
        word.contains("://") || word.contains('@') || word.starts_with("www.")
    }

    /// Whether the word so far is the name of a protocol, which keeps its colon.
    pub(super) fn is_scheme(&self) -> bool {
        matches!(self.word.as_str(), "http" | "https" | "mailto" | "tel" | "ftp" | "sms" | "data" | "urn")
    }
}

impl Typographer {
    /// The typographer of a language.
    pub fn new(lang: &Lang) -> Self {
        let rules = match lang.primary() {
            "en" => Rules::English,
            "fr" => Rules::French { canadian: lang.is_canadian() },
            "zh" => Rules::Chinese { simplified: !lang.is_traditional() },
            _ => Rules::None,
        };
        Self { rules, seen: Seen::default() }
    }

    /// Sets a run of text. `next` is the first character of what follows it in the paragraph,
    /// none at its end. Holes pass through unchanged and count as a word.
    pub fn text(&mut self, run: &str, next: Option<char>) -> String {
        if self.rules == Rules::None {
            return run.to_owned();
        }
        let mut out = String::with_capacity(run.len() + 16);
        let mut at = 0;
        loop {
            if !self.seen.in_hole {
                // Most of a text is letters, which are copied many at a time.
                let plain = run[at..].find(|c| self.rules.concern(c)).unwrap_or(run.len() - at);
                self.seen.pass(&mut out, &run[at..at + plain]);
                at += plain;
            }
            let Some(c) = run[at..].chars().next() else { break };
            let rest = &run[at + c.len_utf8()..];
            at += c.len_utf8();
            if self.seen.in_hole || c == HOLE_OPEN {
                self.seen.in_hole = c != HOLE_CLOSE;
                self.seen.put(&mut out, c);
                continue;
            }
            let ahead = Ahead { rest, next };
            let taken = match self.rules {
                Rules::English => english::set(&mut self.seen, &mut out, c, ahead),
                Rules::French { canadian } => french::set(&mut self.seen, &mut out, c, ahead, canadian),
                Rules::Chinese { simplified } => chinese::set(&mut self.seen, &mut out, c, ahead, simplified),
                Rules::None => 0,
            };
            at += taken;
        }
        out
    }

    /// Passes over code or anything else that is not set. `last` is its last character.
    pub fn opaque(&mut self, last: Option<char>) {
        if last.is_some() {
            self.seen.last = last;
        }
        self.seen.word.clear();
        self.seen.held = false;
        self.seen.in_hole = false;
    }

    /// Starts a new paragraph.
    pub fn reset(&mut self) {
        self.seen = Seen::default();
    }
}

/// What stands after the character at hand.
#[derive(Clone, Copy)]
pub(super) struct Ahead<'a> {
    /// In the same run.
    pub(super) rest: &'a str,
    next: Option<char>,
}

impl Ahead<'_> {
    /// The character after `n` others.
    pub(super) fn nth(&self, n: usize) -> Option<char> {
        self.rest.chars().chain(self.next).nth(n)
    }
}

/// A letter or digit, or a hole, which is words to come.
pub(super) fn is_wordlike(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, HOLE_OPEN | HOLE_CLOSE)
}

/// A space, or the edge of the paragraph.
pub(super) fn is_gap(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

/// After this a quote opens.
pub(super) fn opens(c: Option<char>) -> bool {
    is_gap(c) || c.is_some_and(|c| "([{—–-/\u{201C}\u{2018}«".contains(c))
}
