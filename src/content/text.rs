//! Text as Markdown hands it out → words, placeables and what is left of signs.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::address::push_text;
use crate::content::tokens::{Kind, Piece};
use crate::content::tree::Tree;
use crate::diagnostic::{Diagnostic, PROSE_BLOCK, PROSE_PLACEABLE, hidden_character, is_hidden};
use crate::model::prose::{AddressPiece, FactBlock, Inline};
use crate::span::{Located, Place};

impl Tree<'_> {
    /// Adds text that stands at `range` of the draft.
    pub(super) fn text(&mut self, text: &str, range: &Range<usize>, into: &mut Words) {
        if self.draft.text.get(range.clone()) != Some(text) {
            // An entity, resolved: nothing of ours can be in it.
            self.visible(text, self.place(range), into);
            return;
        }
        self.stray_braces(text, range.start);
        self.missing_note(text, range.start);
        let lexed = self.lexed;
        for piece in lexed.tokens.split(text) {
            let token = match piece {
                Piece::Text(text) => {
                    match lexed.filler {
                        Some(filler) if text.contains(filler) => into.text(&text.replace(filler, "")),
                        _ => into.text(text),
                    }
                    continue;
                }
                Piece::Token(token) => token,
            };
            match &token.kind {
                Kind::Placeable(placeable) => into.push(Inline::Placeable(placeable.clone())),
                Kind::Text(text) => {
                    let place = Place::new(self.file, token.range.clone());
                    self.visible(text, place, into);
                }
                Kind::Facts(block) => {
                    if let Some(earlier) = self.facts.replace(block.clone()) {
                        self.lost_block(&earlier);
                    }
                }
            }
        }
    }

    /// Adds text that was written by its number, without what must not be there.
    fn visible(&mut self, text: &str, place: Place, into: &mut Words) {
        let hidden = text.chars().filter(|c| is_hidden(*c));
        self.problems.extend(hidden.map(|c| hidden_character(c).at(place)));
        into.text(&text.replace(is_hidden, ""));
    }

    /// A block that ended up within other text, by signs that only Markdown could see.
    pub(super) fn lost_block(&mut self, block: &Located<FactBlock>) {
        let message = format!("\"::{}\" stands in the middle of other text", block.value.name);
        self.problems.push(
            Diagnostic::new(&PROSE_BLOCK, message)
                .at(block.place)
                .hint("Put an empty line before it and one behind it. For colons as text write \\::."),
        );
    }

    /// Braces that were passed as code and are text after all.
    fn stray_braces(&mut self, text: &str, start: usize) {
        let escaped = self.draft.text[..start].ends_with('\\');
        for (n, c) in text.char_indices().filter(|(_, c)| matches!(c, '{' | '}')) {
            let at = start + n;
            if (escaped && n == 0) || self.draft.edited_at(at) {
                continue;
            }
            let place = self.place(&(at..at + 1));
            self.problems.push(
                Diagnostic::new(&PROSE_PLACEABLE, format!("the brace \"{c}\" is read as text here"))
                    .at(place)
                    .hint(format!("Write {c}{c} for the brace itself, and close every ` before it.")),
            );
        }
    }

    /// `[^label]` that Markdown left as text, since no such note is there.
    fn missing_note(&mut self, text: &str, start: usize) {
        let before = &self.draft.text[..start];
        if text != "[" || before.ends_with('\\') {
            return;
        }
        let line = self.draft.text[start + 1..].split('\n').next().unwrap_or_default();
        let Some(label) = line.strip_prefix('^').and_then(|rest| rest.split_once(']')).map(|(label, _)| label) else {
            return;
        };
        if label.is_empty() || label.contains(|c: char| c.is_whitespace() || c == '[') {
            return;
        }
        let place = self.place(&(start..start + label.len() + 3));
        let label = self.lexed.tokens.as_written(label, self.source);
        self.notes.missing(&label, place);
    }

    /// Text of code: as it was typed.
    pub(super) fn verbatim(&self, text: &str) -> String {
        let text = self.lexed.tokens.as_written(text, self.source);
        match self.lexed.filler {
            Some(filler) => text.replace(filler, ""),
            None => text,
        }
    }

    /// The pieces of a link's address.
    pub(super) fn address(&self, address: &str) -> Vec<AddressPiece> {
        let mut pieces = Vec::new();
        for piece in self.lexed.tokens.split(address) {
            match piece {
                Piece::Text(text) => push_text(&mut pieces, text),
                Piece::Token(token) => match &token.kind {
                    Kind::Placeable(placeable) => pieces.push(AddressPiece::Placeable(placeable.value.clone())),
                    Kind::Text(text) => push_text(&mut pieces, text),
                    Kind::Facts(_) => {}
                },
            }
        }
        pieces
    }
}

/// Text as it is put together: neighbouring words become one.
#[derive(Default)]
pub(super) struct Words {
    done: Vec<Inline>,
    open: String,
}

impl Words {
    /// Adds words.
    pub(super) fn text(&mut self, text: &str) {
        self.open.push_str(text);
    }

    /// Adds anything else.
    pub(super) fn push(&mut self, inline: Inline) {
        if !self.open.is_empty() {
            self.done.push(Inline::Text(settled(&std::mem::take(&mut self.open)).into()));
        }
        self.done.push(inline);
    }

    /// Adds what stood within a mark that was refused.
    pub(super) fn extend(&mut self, inner: Vec<Inline>) {
        for inline in inner {
            match inline {
                Inline::Text(text) => self.text(&text),
                other => self.push(other),
            }
        }
    }

    /// All of it.
    pub(super) fn finish(mut self) -> Vec<Inline> {
        if !self.open.is_empty() {
            // Most texts are words alone: room for more would be most of what they take.
            self.done.reserve_exact(1);
            self.done.push(Inline::Text(settled(&self.open).into()));
        }
        self.done
    }
}

/// Words without the padding of word processors: beside an ordinary space, where a line may
/// break anyway, one that does not break only makes a gap.
fn settled(text: &str) -> Cow<'_, str> {
    let blank = |c: char| matches!(c, ' ' | '\u{A0}');
    if !text.contains("\u{A0} ") && !text.contains(" \u{A0}") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(blank) {
        let (before, from) = rest.split_at(at);
        let after = from.trim_start_matches(blank);
        let blanks = &from[..from.len() - after.len()];
        let mixed = blanks.contains(' ') && blanks.contains('\u{A0}');
        out.push_str(before);
        out.push_str(if mixed { " " } else { blanks });
        rest = after;
    }
    out.push_str(rest);
    out.into()
}

/// Takes spaces, those that do not break among them, from both ends of a paragraph. What is left
/// of a paragraph of nothing else is nothing.
pub(super) fn trim(words: &mut Vec<Inline>) {
    loop {
        match words.last_mut() {
            Some(Inline::SoftBreak) => {}
            Some(Inline::Text(text)) => {
                let kept = text.trim_end();
                if !kept.is_empty() {
                    *text = kept.into();
                    break;
                }
            }
            _ => break,
        }
        words.pop();
    }
    loop {
        match words.first_mut() {
            Some(Inline::Text(text)) => {
                let kept = text.trim_start();
                if !kept.is_empty() {
                    *text = kept.into();
                    return;
                }
            }
            Some(Inline::SoftBreak) => {}
            _ => return,
        }
        words.remove(0);
    }
}
