//! Markdown → [`Prose`]: text in one language, with the true place of everything in it.
//!
//! Markdown is an intermediate step here. What is candor's own (placeables, blocks from facts,
//! heading attributes, lettered lists, emphasis in Chinese) is read first and replaced by
//! signs that CommonMark understands; [`offsets::Draft`] remembers what stood there.
//!
//! 1. [`markers`]: `(a)` becomes `01)`; a first parse shows which of these begin an item,
//!    and where code, headings and blocks stand.
//! 2. [`lex`]: placeables, blocks and attributes are taken out; a placeable leaves one word.
//! 3. [`emphasis`]: where stars touch CJK text, a parse shows which of them may mark something, and
//!    these get a neighbour that lets CommonMark see them.
//! 4. [`tree`]: the last parse is read into the model.

mod address;
mod blocks;
mod emphasis;
mod heading;
mod layout;
mod lex;
mod links;
mod lists;
mod markers;
mod notes;
mod offsets;
mod placeable;
mod sections;
#[cfg(test)]
mod tests;
mod text;
mod tokens;
mod tree;

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Outcome, PROSE_NESTING, Rule, is_hidden, sorted};
use crate::model::prose::Prose;
use crate::span::{FileId, Place};

/// Levels of nesting that a text may have: quotes, items, emphasis and links together.
const DEEPEST: usize = 32;

/// Signs of lists and quotes that a line may begin with. The Markdown parser looks at all that are
/// open again on each line, so that thousands of them would take it hours.
const MOST_OPENED: usize = 100;

/// Something that cannot be read: where, what is wrong and how to mend it.
#[derive(Debug)]
struct Wrong {
    /// Where, in bytes; relative to what was read.
    at: Range<usize>,
    /// What is wrong.
    message: String,
    /// How to mend it.
    hint: String,
}

impl Wrong {
    fn new(at: Range<usize>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { at, message: message.into(), hint: hint.into() }
    }

    /// As a diagnostic in `file`, for something that was read from the byte `from` on.
    fn report(self, rule: &'static Rule, file: FileId, from: usize) -> Diagnostic {
        Diagnostic::new(rule, self.message)
            .at(Place::new(file, from + self.at.start..from + self.at.end))
            .hint(self.hint)
    }
}

/// Reads a document's text in one language (CommonMark 0.31 with tables, footnotes and
/// strikethrough, and candor's own signs). `text` has `\n` at the ends of its lines, as
/// [`crate::source::Files`] loads it.
///
/// All problems are found in one run, in the order of their places; what could be read is
/// kept, so that further checks see it.
pub fn parse(file: FileId, text: &str) -> Outcome<Prose> {
    if let Some(at) = layout::crowded(text, MOST_OPENED) {
        let problem =
            Diagnostic::new(&PROSE_NESTING, "this line begins with more than a hundred signs of lists and quotes")
                .at(Place::new(file, at))
                .hint("Put a backslash before the first if they are text, or leave them out.");
        let Outcome { value, .. } = parse(file, "");
        return Outcome { value, problems: vec![problem] };
    }
    let layout = layout::Layout::read(text);
    let mut lexed = lex::lex(file, text, &layout);
    let draft = emphasis::mend(text, &mut lexed);
    let Outcome { value, mut problems } = tree::read(file, text, &draft, &lexed);
    problems.append(&mut lexed.problems);
    Outcome { value, problems: sorted(problems) }
}

/// Whether `name` is one of candor's own names: `[a-z][a-z0-9-]*`.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Characters that an address or a path may not have: spaces, and all that cannot be seen.
fn is_invisible(c: char) -> bool {
    is_hidden(c)
        || c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{206F}' | '\u{AD}')
}

/// The name nearest to `text`, when there is one: `Données personnelles` → `donnees-personnelles`.
fn slug(text: &str) -> Option<String> {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let mut slug = String::new();
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            c if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            'œ' | 'Œ' => slug.push_str("oe"),
            'æ' | 'Æ' => slug.push_str("ae"),
            'ß' => slug.push_str("ss"),
            '\'' | '’' => {}
            c if c.is_alphabetic() => return None,
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let slug = slug.trim_matches('-').trim_start_matches(|c: char| !c.is_ascii_lowercase());
    is_name(slug).then(|| slug.to_owned())
}
