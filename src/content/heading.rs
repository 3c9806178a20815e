//! Heading attributes: `{#id if=stores after=other}` (or `before=other`), and nothing else.

use std::ops::Range;
use std::sync::Arc;

use crate::content::{is_name, slug};
use crate::diagnostic::{Diagnostic, PROSE_CONDITION, PROSE_HEADING_ATTRIBUTE, Rule, did_you_mean};
use crate::model::Condition;
use crate::model::prose::Beside;
use crate::span::{FileId, Located, Place};

/// What a heading carries.
#[derive(Debug)]
pub(super) struct Attributes {
    /// Where the heading starts, in the source.
    pub(super) heading: usize,
    /// Where they stand, braces included.
    pub(super) range: Range<usize>,
    /// The id.
    pub(super) id: Option<Located<Arc<str>>>,
    /// Whether an id was written, be it a good one or not.
    pub(super) has_id: bool,
    /// `if=`.
    pub(super) condition: Option<Located<Condition>>,
    /// `after=` or `before=`.
    pub(super) beside: Option<Located<Beside>>,
}

const ALLOWED: &str = "A heading may carry {#id}, {#id if=trait} and, in an overlay, {#id after=other-id} or {#id before=other-id}; nothing else.";

/// Whether `text`, which begins with a brace, is meant as attributes: `{#`, `{.`, `{key=`.
pub(super) fn is_meant(text: &str) -> bool {
    let inner = text[1..].trim_start_matches([' ', '\t']);
    if inner.starts_with(['#', '.']) {
        return true;
    }
    let word = inner.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':')).count();
    word > 0 && inner[word..].trim_start_matches(' ').starts_with('=')
}

/// Reads the attributes at `from` of the source, for the heading that starts at `heading`.
/// They end with their brace, or with the line when that is missing.
pub(super) fn read(
    file: FileId,
    text: &str,
    from: usize,
    heading: usize,
    problems: &mut Vec<Diagnostic>,
) -> Attributes {
    let line = text[from..].split('\n').next().unwrap_or_default();
    let mut reader = Reader {
        file,
        line,
        from,
        problems,
        read: Attributes { heading, range: from..from, id: None, has_id: false, condition: None, beside: None },
    };
    let end = reader.group();
    let mut read = reader.read;
    read.range = from..from + end;
    read
}

struct Reader<'a> {
    file: FileId,
    line: &'a str,
    from: usize,
    problems: &'a mut Vec<Diagnostic>,
    read: Attributes,
}

impl Reader<'_> {
    fn place(&self, range: Range<usize>) -> Place {
        Place::new(self.file, self.from + range.start..self.from + range.end)
    }

    fn wrong(&mut self, rule: &'static Rule, range: Range<usize>, message: String, hint: String) {
        let place = self.place(range);
        self.problems.push(Diagnostic::new(rule, message).at(place).hint(hint));
    }

    fn refuse(&mut self, range: Range<usize>, message: String, hint: impl Into<String>) {
        self.wrong(&PROSE_HEADING_ATTRIBUTE, range, message, hint.into());
    }

    /// Reads all of it; where it ends.
    fn group(&mut self) -> usize {
        let mut at = 1;
        loop {
            at += self.line[at..].len() - self.line[at..].trim_start().len();
            let rest = &self.line[at..];
            if rest.starts_with('}') {
                return at + 1;
            }
            if rest.is_empty() {
                let end = self.line.trim_end().len();
                self.refuse(0..end, "the closing brace of the heading's attributes is missing".into(), ALLOWED);
                return end;
            }
            at = self.one(at);
        }
    }

    /// Reads the attribute at `at`; where it ends.
    fn one(&mut self, at: usize) -> usize {
        let line = self.line;
        let word = at..ending(line, at, |c| c.is_whitespace() || matches!(c, '}' | '=' | '"'));
        let key = &line[word.clone()];
        let Some(value_text) = line[word.end..].strip_prefix('=') else {
            // A sign that ends a word and begins nothing is passed over, so that there is an end.
            let end = if word.is_empty() { at + line[at..].chars().next().map_or(0, char::len_utf8) } else { word.end };
            match key.strip_prefix('#') {
                Some(id) => self.id(id, word.start + 1..word.end),
                None if key.starts_with('.') => {
                    self.refuse(at..end, format!("\"{key}\" is a class, which a heading cannot carry"), ALLOWED);
                }
                None => {
                    let what = &line[at..end];
                    self.refuse(at..end, format!("\"{what}\" is nothing that a heading can carry"), ALLOWED);
                }
            }
            return end;
        };
        let start = word.end + 1;
        let (value, end) = match value_text.strip_prefix('"') {
            Some(quoted) => match quoted.find('"') {
                Some(length) => (start + 1..start + 1 + length, start + length + 2),
                None => {
                    self.refuse(
                        at..line.len(),
                        format!("the value of \"{key}\" has no closing quotation mark"),
                        ALLOWED,
                    );
                    return line.len();
                }
            },
            None => {
                let end = ending(line, start, |c| c.is_whitespace() || c == '}');
                (start..end, end)
            }
        };
        match key {
            "if" => self.condition(value, at..end),
            "after" => self.beside(Beside::After, value, at..end),
            "before" => self.beside(Beside::Before, value, at..end),
            "id" => self.refuse(
                at..end,
                "an id is not written with \"id=\"".into(),
                "Write {#name}, with the id itself for the name.",
            ),
            _ => {
                let near = did_you_mean(key, ["if", "after", "before"]).filter(|hint| hint.starts_with("Did"));
                let hint = near.map_or(ALLOWED.to_owned(), |near| format!("{near} {ALLOWED}"));
                self.refuse(at..end, format!("\"{key}\" is nothing that a heading can carry"), hint);
            }
        }
        end
    }

    fn id(&mut self, id: &str, range: Range<usize>) {
        let marked = range.start - 1..range.end;
        if self.read.has_id {
            self.refuse(marked, format!("the heading has a second id, \"{id}\""), "Keep one of the two.");
            return;
        }
        self.read.has_id = true;
        if is_name(id) {
            self.read.id = Some(Located::new(id.into(), self.place(range)));
            return;
        }
        let hint = slug(id).map_or_else(
            || "An id begins with a small letter and has small letters a to z, digits and hyphens.".to_owned(),
            |slug| format!("An id has small letters a to z, digits and hyphens: {{#{slug}}}."),
        );
        self.refuse(marked, format!("\"{id}\" is not an id"), hint);
    }

    fn condition(&mut self, value: Range<usize>, whole: Range<usize>) {
        if self.read.condition.is_some() {
            self.refuse(whole, "the heading has a second condition".into(), "Join the two with a comma: if=\"a,b\".");
            return;
        }
        match Condition::parse(&self.line[value.clone()]) {
            Ok(condition) => self.read.condition = Some(Located::new(condition, self.place(value))),
            Err(why) => {
                let hint = "Write one trait, if=stores, or several: if=\"stores,!minors\", if=\"stores|offices\".";
                self.wrong(&PROSE_CONDITION, whole, why, hint.into());
            }
        }
    }

    fn beside(&mut self, put: fn(Arc<str>) -> Beside, value: Range<usize>, whole: Range<usize>) {
        let id = &self.line[value.clone()];
        let key = put(Arc::from("")).key();
        if let Some(first) = &self.read.beside {
            let message = match first.value.key() == key {
                true => format!("the heading has a second \"{key}\""),
                false => format!("the heading says both \"{}\" and \"{key}\"", first.value.key()),
            };
            self.refuse(whole, message, "Keep one of the two.");
        } else if is_name(id) {
            self.read.beside = Some(Located::new(put(id.into()), self.place(value)));
        } else {
            let message = format!("\"{id}\" is not the id of a section");
            self.refuse(whole, message, format!("Write the id as it stands on the other heading: {key}=cookies."));
        }
    }
}

fn ending(text: &str, at: usize, ends: impl Fn(char) -> bool) -> usize {
    text[at..].find(ends).map_or(text.len(), |n| at + n)
}
