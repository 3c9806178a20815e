//! Takes out what is candor's own before Markdown is read: placeables, blocks from facts and
//! heading attributes. Nothing is taken out of code.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::blocks;
use crate::content::heading::{self, Attributes};
use crate::content::layout::{Layout, Within};
use crate::content::offsets::Edit;
use crate::content::placeable::{self, Content};
use crate::content::tokens::{Kind, Tokens};
use crate::diagnostic::{Diagnostic, PROSE_BLOCK, PROSE_HEADING_ATTRIBUTE, PROSE_PLACEABLE};
use crate::span::{FileId, Located, Place};

/// What was taken out, and what stands there instead.
#[derive(Debug)]
pub(super) struct Lexed {
    /// The edits that make the text one for Markdown.
    pub(super) edits: Vec<Edit>,
    /// What the words put in stand for.
    pub(super) tokens: Tokens,
    /// The attributes of headings, in order.
    pub(super) attributes: Vec<Attributes>,
    /// The sign put beside stars, see [`crate::content::emphasis`].
    pub(super) filler: Option<char>,
    /// What was found.
    pub(super) problems: Vec<Diagnostic>,
}

/// Reads `text`, whose blocks stand as in `layout`.
pub(super) fn lex(file: FileId, text: &str, layout: &Layout) -> Lexed {
    let mut lexer = Lexer {
        file,
        text,
        layout,
        at: 0,
        unclosed: (0, BTreeSet::new()),
        lexed: Lexed {
            edits: layout.markers.clone(),
            tokens: Tokens::new(text),
            attributes: Vec::new(),
            filler: None,
            problems: Vec::new(),
        },
    };
    lexer.run();
    lexer.lexed
}

struct Lexer<'a> {
    file: FileId,
    text: &'a str,
    layout: &'a Layout,
    at: usize,
    /// The end of a block, and the lengths of backtick runs that nothing closes before it.
    unclosed: (usize, BTreeSet<usize>),
    lexed: Lexed,
}

impl Lexer<'_> {
    fn run(&mut self) {
        let mut verbatim = self.layout.verbatim.iter().peekable();
        while let Some(c) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            while verbatim.next_if(|range| range.end <= self.at).is_some() {}
            if let Some(range) = verbatim.next_if(|range| range.start <= self.at) {
                self.at = range.end;
                continue;
            }
            match c {
                '\\' => self.escape(),
                '`' => self.code(),
                '{' => self.open(),
                '}' => self.close(),
                ':' if self.starts_block() => self.block(),
                _ => self.at += c.len_utf8(),
            }
        }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn escape(&mut self) {
        let escaped = self.rest().as_bytes().get(1).is_some_and(u8::is_ascii_punctuation);
        self.at += if escaped { 2 } else { 1 };
    }

    /// Passes a code span, or the backticks when nothing closes them in their block.
    fn code(&mut self) {
        let length = self.rest().bytes().take_while(|b| *b == b'`').count();
        let bound = self.layout.bound_after(self.at, self.text.len());
        let inner = self.at + length;
        self.at = inner;
        if self.unclosed.0 != bound {
            self.unclosed = (bound, BTreeSet::new());
        }
        if self.unclosed.1.contains(&length) {
            return;
        }
        let mut at = inner;
        while let Some(run) = self.text.get(at..bound).and_then(|rest| rest.find('`')) {
            let start = at + run;
            let found = self.text[start..bound].bytes().take_while(|b| *b == b'`').count();
            at = start + found;
            if found == length {
                self.at = at;
                return;
            }
        }
        self.unclosed.1.insert(length);
    }

    fn replace(&mut self, range: Range<usize>, kind: Kind) {
        let word = self.lexed.tokens.add(kind, range.clone());
        self.at = range.end;
        self.lexed.edits.push(Edit::new(range, word));
    }

    fn problem(&mut self, problem: Diagnostic) {
        self.lexed.problems.push(problem);
    }

    fn open(&mut self) {
        if self.rest().starts_with("{{") {
            self.lexed.edits.push(Edit::new(self.at..self.at + 2, "{"));
            self.at += 2;
            return;
        }
        if let Some(heading) = self.layout.heading_at(self.at)
            && heading::is_meant(self.rest())
        {
            return self.attributes(heading);
        }
        let from = self.at;
        let bound = self.layout.bound_after(from, self.text.len());
        match placeable::read(&self.text[from..bound]) {
            Ok((Content::Reference(reference), length)) => {
                let range = from..from + length;
                let place = Place::new(self.file, range.clone());
                self.replace(range, Kind::Placeable(Located::new(reference, place)));
            }
            Ok((Content::Literal(text), length)) => self.replace(from..from + length, Kind::Text(text)),
            Err(wrong) => {
                let range = from + wrong.at.start..from + wrong.at.end;
                self.problem(wrong.report(&PROSE_PLACEABLE, self.file, from));
                self.replace(range.clone(), Kind::Text(self.text[range].to_owned()));
            }
        }
    }

    fn close(&mut self) {
        let range = self.at..self.at + 1;
        if self.rest().starts_with("}}") {
            self.lexed.edits.push(Edit::new(self.at..self.at + 2, "}"));
            self.at += 2;
            return;
        }
        self.problem(
            Diagnostic::new(&PROSE_PLACEABLE, "this closing brace has no opening one")
                .at(Place::new(self.file, range.clone()))
                .hint("Delete it, or write }} for the brace itself."),
        );
        self.replace(range, Kind::Text("}".into()));
    }

    /// Takes the attributes out of a heading, with the space before them.
    fn attributes(&mut self, heading: &Range<usize>) {
        let from = self.at;
        let read = heading::read(self.file, self.text, from, heading.start, &mut self.lexed.problems);
        let range = read.range.clone();
        // What may follow: the closing signs of the heading, or the line under it.
        let last = self.text.get(range.end..heading.end).unwrap_or_default();
        if last.chars().any(|c| !c.is_whitespace() && !matches!(c, '#' | '=' | '-')) {
            self.problem(
                Diagnostic::new(&PROSE_HEADING_ATTRIBUTE, "a heading's attributes stand at its end")
                    .at(Place::new(self.file, range.clone()))
                    .hint("Put one pair of braces behind the last word: ## Title {#id if=trait}."),
            );
        }
        let before = self.text[heading.start..from].trim_end_matches([' ', '\t']);
        // A heading of nothing but its attributes keeps the space behind its signs.
        let start = if before.ends_with('#') { from } else { heading.start + before.len() };
        self.lexed.edits.push(Edit::new(start..range.end, ""));
        self.lexed.attributes.push(read);
        self.at = range.end;
    }

    /// Whether a line of text begins here with `::`.
    fn starts_block(&self) -> bool {
        if !self.rest().starts_with("::") {
            return false;
        }
        let before = &self.text[..self.at];
        let line = &before[before.rfind('\n').map_or(0, |n| n + 1)..];
        let leaf = self.layout.leaf_at(self.at);
        leaf.is_some_and(|leaf| leaf.range.start == self.at || line.chars().all(|c| matches!(c, ' ' | '\t' | '>')))
    }

    fn block(&mut self) {
        let from = self.at;
        let Some(leaf) = self.layout.leaf_at(from).cloned() else {
            self.at += 2;
            return;
        };
        let text = &self.text[from..leaf.range.end];
        match blocks::read(text) {
            Ok((block, length)) => {
                let range = from..from + length;
                let place = Place::new(self.file, range.clone());
                let alone =
                    leaf.within == Within::Paragraph && leaf.range.start == from && text[length..].trim().is_empty();
                if alone {
                    return self.replace(range, Kind::Facts(Located::new(block, place)));
                }
                let message = format!("\"::{}\" stands in the middle of other text", block.name);
                self.problem(
                    Diagnostic::new(&PROSE_BLOCK, message)
                        .at(place)
                        .hint("Put an empty line before it and one behind it. For colons as text write \\::."),
                );
                self.replace(range.clone(), Kind::Text(self.text[range].to_owned()));
            }
            Err(wrong) => {
                let line = text.split('\n').next().unwrap_or_default().len();
                self.problem(wrong.report(&PROSE_BLOCK, self.file, from));
                let range = from..from + line.max(2);
                self.replace(range.clone(), Kind::Text(self.text[range].to_owned()));
            }
        }
    }
}
