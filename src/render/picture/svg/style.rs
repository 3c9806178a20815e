//! Styles in drawings: what they ask for.

use std::ops::Range;

use cssparser::{ParseError, Parser, Token};

use super::short;

/// How deep brackets may stand in one another.
const DEEPEST: usize = 64;

/// Functions that ask for what their strings name.
const ASKING: &[&str] = &["src", "image", "image-set", "-webkit-image-set"];

/// What a style asks for besides parts of the picture itself, each with its place. Escapes are
/// read as browsers read them.
pub(super) fn asked(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    all(&mut Parser::new(text), &mut found, 0, false);
    found
}

/// Reads what is left of a block; `url` says whether it is the block of `url(…)`.
fn all(parser: &mut Parser<'_>, found: &mut Vec<(Range<usize>, String)>, depth: usize, url: bool) {
    loop {
        let start = parser.position().byte_index();
        let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return };
        let (block, inner_url) = match &token {
            Token::Function(name) => (true, name.eq_ignore_ascii_case("url")),
            Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => (true, false),
            _ => (false, false),
        };
        let wrong = match &token {
            Token::UnquotedUrl(address) if !address.starts_with('#') => Some(format!("url({})", short(address))),
            Token::QuotedString(address) if url && !address.starts_with('#') => {
                Some(format!("url({})", short(address)))
            }
            Token::BadUrl(_) => Some("an address that is not whole".to_owned()),
            Token::Function(name) if ASKING.iter().any(|asking| name.eq_ignore_ascii_case(asking)) => {
                Some(format!("{}()", name.to_ascii_lowercase()))
            }
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => Some("@import".to_owned()),
            _ if block && depth == DEEPEST => Some("more brackets in one another than anybody can read".to_owned()),
            _ => None,
        };
        if let Some(what) = wrong {
            found.push((start..parser.position().byte_index(), what));
        }
        if block && depth < DEEPEST {
            let read: Result<(), ParseError<()>> = parser.parse_nested_block(|inner| {
                all(inner, found, depth + 1, inner_url);
                Ok(())
            });
            debug_assert!(read.is_ok(), "what is read in a block is all of it");
        }
    }
}
