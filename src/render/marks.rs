//! Marks: places in rendered text that are filled in later, for each brand.
//!
//! A mark stands between two noncharacters, which no source file may hold, so no text can forge
//! one. Its first letter says what the value becomes.

use crate::locale::{HOLE_CLOSE, HOLE_OPEN};

/// What a value becomes where it is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// Text of an element or of a quoted attribute: `&`, `<`, `>`, quotes are escaped.
    Text,
    /// Text among other text of an element: as [`Context::Text`], and kept apart where it is of
    /// another direction than the page.
    Content,
    /// An address in an attribute: percent-encoded where RFC 3986 asks for it, then escaped.
    Url,
    /// A value behind the `?` of an address: everything but letters, digits and `-._~` is percent-encoded.
    Query,
    /// An address as it is read: without its scheme.
    Display,
    /// The same among other text of an element, kept apart.
    Address,
    /// The number of a `tel:` address (RFC 3966): digits and the leading plus.
    Number,
    /// A string of JSON inside a script element: `<` is escaped too.
    Json,
}

/// What a mark stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark<'a> {
    /// A value of the brand.
    Hole(Context, &'a str),
    /// A block of facts, by its number in the fragment.
    Part(usize),
    /// A law or a term, by its fact's name: in full where a page first names it.
    Use(&'a str),
    /// A place of the page: its text or its contents.
    Slot(&'a str),
}

impl Context {
    fn letter(self) -> char {
        match self {
            Self::Text => 't',
            Self::Content => 'c',
            Self::Url => 'u',
            Self::Query => 'q',
            Self::Display => 'd',
            Self::Address => 'a',
            Self::Number => 'n',
            Self::Json => 'j',
        }
    }

    fn of(letter: char) -> Option<Self> {
        [Self::Text, Self::Content, Self::Url, Self::Query, Self::Display, Self::Address, Self::Number, Self::Json]
            .into_iter()
            .find(|c| c.letter() == letter)
    }
}

/// The mark of a brand's value: `$fact-name`, `~message/attribute`, `-term/case`, `@site-value`, or
/// `@title/kind/id`, the title of a page.
pub(crate) fn hole(context: Context, name: &str) -> String {
    format!("{HOLE_OPEN}{}{name}{HOLE_CLOSE}", context.letter())
}

/// The mark of a block of facts.
pub(crate) fn part(number: usize) -> String {
    format!("{HOLE_OPEN}p{number}{HOLE_CLOSE}")
}

/// The mark of a law or a term that is explained.
pub(crate) fn usage(name: &str) -> String {
    format!("{HOLE_OPEN}f{name}{HOLE_CLOSE}")
}

/// The mark of a place of the page.
pub(crate) fn slot(name: &str) -> String {
    format!("{HOLE_OPEN}s{name}{HOLE_CLOSE}")
}

/// A piece of marked text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Mark(Mark<'a>),
}

/// The pieces of a marked text, in order.
pub(crate) fn pieces(marked: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = marked;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        match rest.find(HOLE_OPEN) {
            Some(0) => {
                let inner = &rest[HOLE_OPEN.len_utf8()..];
                let end = inner.find(HOLE_CLOSE).unwrap_or(inner.len());
                let body = &inner[..end];
                rest = inner.get(end + HOLE_CLOSE.len_utf8()..).unwrap_or("");
                Some(Piece::Mark(read(body)))
            }
            at => {
                let (text, after) = rest.split_at(at.unwrap_or(rest.len()));
                rest = after;
                Some(Piece::Text(text))
            }
        }
    })
}

fn read(body: &str) -> Mark<'_> {
    let mut chars = body.chars();
    let letter = chars.next().unwrap_or('t');
    let name = chars.as_str();
    match letter {
        'p' => Mark::Part(name.parse().unwrap_or(usize::MAX)),
        's' => Mark::Slot(name),
        'f' => Mark::Use(name),
        letter => Mark::Hole(Context::of(letter).unwrap_or(Context::Text), name),
    }
}

/// Gives the marks of a text another context: a name in an address, say.
pub(crate) fn recontext(marked: &str, context: Context) -> String {
    pieces(marked)
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Mark(Mark::Hole(_, name)) => hole(context, name),
            Piece::Mark(Mark::Part(number)) => part(number),
            Piece::Mark(Mark::Slot(name)) => slot(name),
            Piece::Mark(Mark::Use(name)) => usage(name),
        })
        .collect()
}

/// Marks pass through.
pub(crate) use crate::markup::escape;

/// A brand's value as it stands in a context.
pub(crate) fn fill(context: Context, value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    match context {
        Context::Text | Context::Content => escape(value, &mut out),
        Context::Url => escape(&encode(value), &mut out),
        Context::Query => {
            for byte in value.bytes() {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
                    byte => out.push_str(&format!("%{byte:02X}")),
                }
            }
        }
        Context::Display | Context::Address => {
            let bare = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://")).unwrap_or(value);
            escape(bare.strip_suffix('/').unwrap_or(bare), &mut out);
        }
        Context::Number => out.extend(value.chars().filter(|c| c.is_ascii_digit() || *c == '+')),
        Context::Json => {
            // serde_json escapes quotes, backslashes and controls; `<` could end the script.
            let quoted = serde_json::Value::from(value).to_string();
            let inner = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or("");
            for c in inner.chars() {
                match c {
                    '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
                    c => out.push(c),
                }
            }
        }
    }
    out
}

/// Percent-encodes what may not stand in an address (RFC 3986, 2). What is encoded already stays.
pub(crate) fn encode(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        if c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c) {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

/// Text as it stands behind the `?` of an address, its holes too.
pub(crate) fn query_text(marked: &str) -> String {
    text_in(marked, Context::Query, |_| Context::Query)
}

fn text_in(marked: &str, context: Context, hole_in: impl Fn(Context) -> Context) -> String {
    pieces(marked)
        .map(|piece| match piece {
            Piece::Text(text) => fill(context, text),
            Piece::Mark(Mark::Hole(context, name)) => hole(hole_in(context), name),
            Piece::Mark(Mark::Part(number)) => part(number),
            Piece::Mark(Mark::Slot(name)) => slot(name),
            Piece::Mark(Mark::Use(name)) => usage(name),
        })
        .collect()
}
