//! The words that stand for placeables and blocks while Markdown is read.

use std::ops::Range;

use crate::model::prose::{FactBlock, Placeable};
use crate::span::Located;

/// What a token stands for.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A fact or a term.
    Placeable(Located<Placeable>),
    /// Text that must not be read as Markdown.
    Text(String),
    /// A block from facts.
    Facts(Located<FactBlock>),
}

/// A token: what it stands for, and where that stood in the source.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// The tokens of a text. Each is written as a word that the text does not contain, so that
/// nothing written can be taken for one.
#[derive(Debug)]
pub(super) struct Tokens {
    prefix: String,
    all: Vec<Token>,
}

/// A piece of a text with tokens.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// What stands between tokens.
    Text(&'a str),
    /// A token.
    Token(&'a Token),
}

/// Ends the word of a token: its number may be followed by a digit of the text.
const END: char = 'Z';

impl Tokens {
    /// No tokens yet, for this text.
    pub(super) fn new(text: &str) -> Self {
        let decoded = decode_numeric(text);
        let mut prefix = String::from("Qxz");
        while text.contains(&prefix) || decoded.contains(&prefix) {
            prefix.push('q');
        }
        Self { prefix, all: Vec::new() }
    }

    /// Adds a token; its word.
    pub(super) fn add(&mut self, kind: Kind, range: Range<usize>) -> String {
        self.all.push(Token { kind, range });
        format!("{}{}{END}", self.prefix, self.all.len() - 1)
    }

    /// Whether `text` ends, or begins, with a token's word.
    pub(super) fn touches(&self, before: &str, after: &str) -> (bool, bool) {
        let ends = before
            .strip_suffix(END)
            .is_some_and(|b| b.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(&self.prefix));
        (ends, after.starts_with(&self.prefix))
    }

    /// `text` in pieces.
    pub(super) fn split<'a>(&'a self, text: &'a str) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(&self.prefix) {
            let after = &rest[at + self.prefix.len()..];
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            let token = after[..digits].parse::<usize>().ok().and_then(|n| self.all.get(n));
            let (Some(token), Some(beyond)) = (token, after[digits..].strip_prefix(END)) else { break };
            if at > 0 {
                pieces.push(Piece::Text(&rest[..at]));
            }
            pieces.push(Piece::Token(token));
            rest = beyond;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest));
        }
        pieces
    }

    /// `text` with its tokens as they were written in `source`.
    pub(super) fn as_written(&self, text: &str, source: &str) -> String {
        self.split(text)
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => text,
                Piece::Token(token) => source.get(token.range.clone()).unwrap_or_default(),
            })
            .collect()
    }
}

/// `text` with its numeric entities resolved, as Markdown will resolve them. (No named entity
/// stands for a letter of a token's word.)
fn decode_numeric(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("&#") {
        decoded.push_str(&rest[..at]);
        rest = &rest[at + 2..];
        let hex = rest.strip_prefix(['x', 'X']);
        let digits = hex.unwrap_or(rest);
        let length = digits.bytes().take_while(u8::is_ascii_hexdigit).count();
        let code = u32::from_str_radix(&digits[..length], if hex.is_some() { 16 } else { 10 }).ok();
        if let Some(c) = code.and_then(char::from_u32) {
            decoded.push(c);
            rest = digits[length..].strip_prefix(';').unwrap_or(&digits[length..]);
        }
    }
    decoded.push_str(rest);
    decoded
}
