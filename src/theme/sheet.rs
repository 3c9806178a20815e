//! Style sheets as they are published: without comments, and without space that says nothing.

use cssparser::{ParseError, Parser, Token};

use crate::diagnostic::{Diagnostic, Outcome, THEME_STYLE};
use crate::span::{FileId, Place, Span};

/// How deep brackets may stand in one another.
const DEEPEST: usize = 64;

/// What is said of an address that visitors' browsers may not ask.
const ELSEWHERE: &str = "an address of another site, which no page may ask";

/// What is said of a sheet that asks for another.
const IMPORT: &str = "an @import: only the sheets that docs/themes.md names are published";

/// Whether an address leads to another site.
fn elsewhere(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    ["http:", "https:", "//"].iter().any(|start| address.starts_with(start))
}

/// A style sheet without what only people read. Every other token stays as it was written.
pub fn strip(file: FileId, text: &str) -> Outcome<String> {
    let out = String::with_capacity(text.len());
    let mut stripper = Stripper { file, text, out, space: false, tight: true, depth: 0, problems: Vec::new() };
    stripper.all(&mut Parser::new(text));
    Outcome { value: stripper.out, problems: stripper.problems }
}

struct Stripper<'t> {
    file: FileId,
    text: &'t str,
    out: String,
    /// Whether space stood before the next token.
    space: bool,
    /// Whether space behind the last token says nothing.
    tight: bool,
    depth: usize,
    problems: Vec<Diagnostic>,
}

impl Stripper<'_> {
    /// Writes what is left of a block, or of the sheet.
    fn all(&mut self, parser: &mut Parser<'_>) {
        loop {
            let start = parser.position();
            let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return };
            let written = parser.slice_from(start);
            let (close, wrong) = match &token {
                Token::Comment(_) | Token::WhiteSpace(_) => {
                    self.space = true;
                    continue;
                }
                Token::BadString(_) => (None, Some("a string that does not end on its line")),
                Token::BadUrl(_) => (None, Some("an address that is neither quoted nor whole")),
                Token::CloseCurlyBracket | Token::CloseParenthesis | Token::CloseSquareBracket => {
                    (None, Some("a bracket that nothing opens"))
                }
                Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => (None, Some(IMPORT)),
                Token::UnquotedUrl(address) if elsewhere(address) => (None, Some(ELSEWHERE)),
                Token::QuotedString(address) if self.out.ends_with("url(") && elsewhere(address) => {
                    (None, Some(ELSEWHERE))
                }
                Token::CurlyBracketBlock => (Some('}'), None),
                Token::ParenthesisBlock | Token::Function(_) => (Some(')'), None),
                Token::SquareBracketBlock => (Some(']'), None),
                _ => (None, None),
            };
            let deep = close.is_some() && self.depth == DEEPEST;
            if let Some(what) = wrong.or(deep.then_some("more brackets in one another than anybody can read")) {
                self.wrong(written, what);
            }
            self.put(&token, written);
            let Some(close) = close.filter(|_| !deep) else { continue };
            self.depth += 1;
            let read: Result<usize, ParseError<()>> = parser.parse_nested_block(|inner| {
                self.all(inner);
                Ok(inner.position().byte_index())
            });
            debug_assert!(read.is_ok(), "what is read in a block is all of it");
            // Where a sheet ends before a bracket is closed, nothing stands behind what was in it.
            if read.is_ok_and(|end| parser.position().byte_index() <= end) {
                self.wrong(written, "a bracket that nothing closes");
            }
            self.depth -= 1;
            if close == '}' && self.out.ends_with(';') {
                self.out.pop();
            }
            self.out.push(close);
            (self.space, self.tight) = (false, close == '}');
        }
    }

    /// Writes a token, and the space before it where that tells it from its neighbour.
    fn put(&mut self, token: &Token<'_>, written: &str) {
        // Space around a plus or a minus tells it from a sign, and before a colon it is a selector's.
        let between =
            matches!(token, Token::CurlyBracketBlock | Token::Semicolon | Token::Comma | Token::Delim('>' | '=' | '!'));
        if self.space && !self.tight && !between {
            self.out.push(' ');
        }
        self.out.push_str(written);
        self.space = false;
        self.tight = between
            || matches!(token, Token::Colon | Token::ParenthesisBlock | Token::Function(_) | Token::SquareBracketBlock);
    }

    fn wrong(&mut self, written: &str, what: &str) {
        let at = (written.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.problems.push(
            Diagnostic::new(&THEME_STYLE, format!("the style sheet has {what}"))
                .at(Place::new(self.file, Span::new(at, at + written.len())))
                .hint(match what {
                    ELSEWHERE | IMPORT => "Write it into the sheet itself, or leave it out.",
                    _ => "A browser skips what follows, as far as the next rule or further.",
                }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::strip;
    use crate::span::FileId;

    fn stripped(text: &str) -> String {
        let found = strip(FileId(0), text);
        assert!(found.problems.is_empty(), "{:?}", found.problems);
        found.value
    }

    #[test]
    fn comments_and_idle_space_go() {
        assert_eq!(
            stripped("/* a */ a , b > c { color : red ; margin: 0 auto; }\n"),
            "a,b>c{color :red;margin:0 auto}"
        );
        assert_eq!(
            stripped("@media (width >= 40em) and (hover) { a { b: c } }"),
            "@media (width>=40em) and (hover){a{b:c}}"
        );
        assert_eq!(stripped("@layer a, b;\n@layer a { x { y: z } }"), "@layer a,b;@layer a{x{y:z}}");
    }

    #[test]
    fn space_that_says_something_stays() {
        for text in [
            "a :is(b,c) ::before{content:\" ( \" attr(x) \" / \";inline-size:calc(100% - 2 * (1em + 2px))}",
            "a{& b{c:d}& + e{f:g}}",
            "@counter-style d1{system:extends decimal;suffix:\") \"}",
            ".a\\; b{--x:light-dark(#fff,oklch(from var(--y) min(l,.48) c h))!important}",
            "a{content:\" · \"/\"\"}",
        ] {
            assert_eq!(stripped(text), text);
        }
        assert_eq!(stripped("a/**/b /**/ c{}"), "a b c{}");
    }

    #[test]
    fn what_no_browser_reads_is_said() {
        for (text, what) in [
            ("a{b:\"c\n}", "a string that does not end on its line"),
            ("a{b:url(c d)}", "an address that is neither quoted nor whole"),
            ("a{b:c}}", "a bracket that nothing opens"),
            ("a{b:c", "a bracket that nothing closes"),
            ("@media print{a{b:c}", "a bracket that nothing closes"),
            ("@IMPORT \"b.css\";", "an @import: only the sheets that docs/themes.md names are published"),
            ("a{b:url(//c.example/d)}", "an address of another site, which no page may ask"),
            ("a{b:url( 'HTTPS://c.example/d')}", "an address of another site, which no page may ask"),
            (
                &format!("{}{}", "(".repeat(100_000), ")".repeat(100_000)),
                "more brackets in one another than anybody can read",
            ),
        ] {
            let problems = strip(FileId(0), text).problems;
            assert_eq!(problems.len(), 1, "{text:.20}");
            assert_eq!(problems[0].message, format!("the style sheet has {what}"));
        }
    }
}
