//! Placeables: Fluent's syntax (Fluent 1.0, EBNF `inline_placeable`), one reference each.

use std::sync::Arc;

use crate::content::Wrong;
use crate::model::prose::Placeable;

/// What a placeable says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// A fact or a term.
    Reference(Placeable),
    /// A string: text that must not be read as Markdown.
    Literal(String),
}

/// How far a wrong placeable is looked through for its closing brace, in bytes.
const REACH: usize = 600;

/// Reads the placeable that `text` begins with, `{` included: what it says and its length.
///
/// # Errors
/// What is wrong with it, with the range that it takes.
pub(super) fn read(text: &str) -> Result<(Content, usize), Wrong> {
    let mut reader = Reader { text, at: 1 };
    match reader.placeable() {
        Ok(content) => Ok((content, reader.at)),
        Err((message, hint)) => Err(Wrong::new(0..extent(text), message, hint)),
    }
}

/// The length of something in braces: to the brace that closes it, or the first brace alone.
fn extent(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut quoted = false;
    for (at, c) in text.char_indices().take_while(|(at, _)| *at < REACH) {
        match c {
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    1
}

type Refused = (String, String);

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn blank(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n']).len();
    }

    fn take(&mut self, sign: char) -> bool {
        let found = self.rest().starts_with(sign);
        self.at += if found { sign.len_utf8() } else { 0 };
        found
    }

    /// An identifier: a letter, then letters, digits, `-` and `_`.
    fn identifier(&mut self) -> &'a str {
        let rest = self.rest();
        let length = if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count()
        } else {
            0
        };
        self.at += length;
        &rest[..length]
    }

    fn placeable(&mut self) -> Result<Content, Refused> {
        self.blank();
        let content = match self.rest().chars().next() {
            Some('$') => {
                self.at += 1;
                let name = self.identifier();
                if name.is_empty() {
                    return Err(refuse("no name follows the \"$\"", "Write the fact's name: { $contact-dpo-email }."));
                }
                Content::Reference(Placeable::Fact(name.into()))
            }
            Some('-') => self.term()?,
            Some('"') => Content::Literal(self.string()?),
            Some('}') => {
                return Err(refuse(
                    "nothing stands between the braces",
                    "Write a fact, { $contact-dpo-email }, or the brand's name, { -brand }. For the braces themselves write {{ and }}.",
                ));
            }
            Some('#' | '.') => {
                return Err(refuse(
                    "an id in braces stands at the end of a heading only",
                    "A heading begins with ## and a space and ends with its id: ## Title {#id}. For a brace itself write {{ or }}.",
                ));
            }
            Some(c) if c.is_ascii_digit() => {
                return Err(refuse("a number needs no braces", "Write the number as text."));
            }
            Some(c) if c.is_ascii_alphabetic() => return Err(self.word()),
            _ => {
                return Err(refuse(
                    "this brace begins nothing that is known",
                    "Write a fact, { $contact-dpo-email }, or the brand's name, { -brand }. For the brace itself write {{.",
                ));
            }
        };
        self.blank();
        if self.take('}') {
            return Ok(content);
        }
        let rest = self.rest();
        Err(if rest.starts_with("->") {
            refuse(
                "a choice (\"->\") cannot stand in prose",
                "Plurals and choices live in bundles: write the sentence as a message of a bundle, or say it without a choice.",
            )
        } else if rest.is_empty() {
            refuse("the closing brace is missing", "Add } behind the name. For a brace itself write {{.")
        } else if rest.starts_with('.') {
            refuse("attributes cannot be shown in prose", "Write the name alone, without the period and what follows.")
        } else {
            let found: String = rest.chars().take(1).collect();
            refuse(
                format!("\"{found}\" stands where the closing brace should"),
                "One name stands in the braces, { $contact-dpo-email } or { -brand(case: \"genitive\") }. For a brace itself write {{.",
            )
        })
    }

    fn word(&mut self) -> Refused {
        let name = self.identifier();
        self.blank();
        if self.rest().starts_with('(') {
            return refuse(
                format!("the function \"{name}\" cannot stand in prose"),
                "Facts are shown in the page's language by themselves: write { $name } alone.",
            );
        }
        refuse(
            format!("\"{name}\" names a message, which cannot stand in prose"),
            format!("Did you mean {{ ${name} }} for the fact, or {{ -{name} }} for the term?"),
        )
    }

    fn term(&mut self) -> Result<Content, Refused> {
        self.at += 1;
        let name = self.identifier();
        if name.is_empty() {
            return Err(refuse("no name follows the \"-\"", "Write the term's name: { -brand }."));
        }
        let mut case: Option<Arc<str>> = None;
        self.blank();
        if self.take('(') {
            loop {
                self.blank();
                if self.take(')') {
                    break;
                }
                let key = self.identifier();
                self.blank();
                if key.is_empty() || !self.take(':') {
                    return Err(refuse(
                        format!("what stands in the parentheses of \"-{name}\" is not understood"),
                        format!("Only a case can be asked for: {{ -{name}(case: \"genitive\") }}."),
                    ));
                }
                if key != "case" {
                    return Err(refuse(
                        format!("\"-{name}\" is asked for \"{key}\", which is not known"),
                        format!("Only a case can be asked for: {{ -{name}(case: \"genitive\") }}."),
                    ));
                }
                self.blank();
                if !self.rest().starts_with('"') {
                    return Err(refuse(
                        format!("the case of \"-{name}\" has no quotation marks"),
                        format!("Write it between straight ones: {{ -{name}(case: \"genitive\") }}."),
                    ));
                }
                let value = self.string()?;
                if case.replace(value.into()).is_some() {
                    return Err(refuse(format!("the case of \"-{name}\" stands twice"), "Keep one of the two."));
                }
                self.blank();
                if !self.take(',') && !self.rest().starts_with(')') {
                    return Err(refuse(
                        format!("the closing parenthesis of \"-{name}\" is missing"),
                        format!("Write {{ -{name}(case: \"genitive\") }}."),
                    ));
                }
            }
        }
        Ok(Content::Reference(Placeable::Term(name.into(), case)))
    }

    /// A string with Fluent's escapes: `\"`, `\\`, `\uXXXX`, `\UXXXXXX`.
    fn string(&mut self) -> Result<String, Refused> {
        self.at += 1;
        let mut value = String::new();
        loop {
            let Some(c) = self.rest().chars().next().filter(|c| *c != '\n') else {
                return Err(refuse("the closing quotation mark is missing", "Close the text with a straight \"."));
            };
            self.at += c.len_utf8();
            match c {
                '"' => return Ok(value),
                '\\' => value.push(self.escape()?),
                c => value.push(c),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Refused> {
        let sign = self.rest().chars().next();
        self.at += sign.map_or(0, char::len_utf8);
        let digits = match sign {
            Some(sign @ ('"' | '\\')) => return Ok(sign),
            Some('u') => 4,
            Some('U') => 6,
            _ => 0,
        };
        let code = self.rest().get(..digits).filter(|code| digits > 0 && code.bytes().all(|b| b.is_ascii_hexdigit()));
        let c = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        self.at += if c.is_some() { digits } else { 0 };
        c.ok_or_else(|| {
            refuse(
                "a backslash is followed by something that is not known",
                "Known are \\\" and \\\\, \\u with four hexadecimal digits and \\U with six, for a character that exists.",
            )
        })
    }
}

fn refuse(message: impl Into<String>, hint: impl Into<String>) -> Refused {
    (message.into(), hint.into())
}
