//! What a template may not hold: scripts and styles that stand in the page itself. The policy of every page
//! (`render/policy.rs`) lets no browser run or apply them, without a word to the visitor.

use crate::diagnostic::{Diagnostic, THEME_INLINE};
use crate::span::{FileId, Place, Span};

/// Stands for what a template prints.
const PRINTED: u8 = 1;
/// Stands for what a template decides, and for its comments.
const DECIDED: u8 = 2;

/// Elements whose text holds no elements (HTML Living Standard, 13.1.2).
const TEXT_ALONE: &[&str] = &["script", "style", "textarea", "title"];

/// Types of a script element that browsers run (HTML Living Standard, 4.12.1.1; WHATWG MIME Sniffing, 4.6), or read as
/// part of their scripts. What has any other type is data.
const RUN: &[&str] = &["", "module", "importmap", "speculationrules"];

/// Whether a script element of that type is run.
fn is_run(kind: &str) -> bool {
    let kind = kind.trim().to_ascii_lowercase();
    RUN.contains(&&*kind) || kind.ends_with("javascript") || kind.ends_with("ecmascript") || kind.contains("/jscript")
}

/// What stands inline in a template and would do nothing.
pub(super) fn inline(file: FileId, text: &str) -> Vec<Diagnostic> {
    let masked = mask(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next(&masked, at, b"<") {
        at = start + 1;
        if masked[at..].starts_with(b"!--") {
            at = next(&masked, at, b"-->").map_or(masked.len(), |end| end + 3);
            continue;
        }
        let length = masked[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
        let name = text[at..at + length].to_ascii_lowercase();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        let (attributes, end) = attributes(&masked, at + length);
        let mut say = |what: String, hint: &str, (from, to): (usize, usize)| {
            let place = Place::new(file, Span::new(from, to));
            found.push(Diagnostic::new(&THEME_INLINE, what).at(place).hint(hint));
        };
        for attribute in &attributes {
            let span = (attribute.start, attribute.end);
            for name in &attribute.names {
                if name == "style" {
                    say(
                        "no page applies the attribute style".into(),
                        "Give the element a class, and say in assets/added.css how it looks.",
                        span,
                    );
                } else if name.len() > 2 && name.starts_with("on") && name.bytes().all(|b| b.is_ascii_alphabetic()) {
                    say(
                        format!("no page runs the attribute {name}"),
                        "Pages run assets/form.js and assets/narrow.js alone; a theme may replace these.",
                        span,
                    );
                }
            }
        }
        let of = |name: &str| attributes.iter().find(|attribute| attribute.names.iter().any(|known| known == name));
        let kind = of("type").and_then(|attribute| attribute.value.map(|(from, to)| &masked[from..to]));
        match &*name {
            "script" if of("src").is_none() => {
                let kind = kind.unwrap_or_default();
                // A type that is printed is not known here.
                if kind.iter().all(|byte| *byte > DECIDED) && is_run(&String::from_utf8_lossy(kind)) {
                    say(
                        "no page runs a script that stands in the page itself".into(),
                        "Pages run assets/form.js and assets/narrow.js alone; a theme may replace these. Data may stand in a script element whose type is no script's, such as application/ld+json.",
                        (start, end),
                    );
                }
            }
            "style" => say(
                "no page applies a style sheet that stands in the page itself".into(),
                "Put it into assets/added.css.",
                (start, end),
            ),
            _ => {}
        }
        at = end;
        if TEXT_ALONE.contains(&&*name) {
            let close = format!("</{name}");
            at = text
                .get(at..)
                .and_then(|rest| rest.to_ascii_lowercase().find(&close))
                .map_or(text.len(), |length| at + length);
        }
    }
    found
}

/// A template's markup, byte by byte, with other bytes for what is Tera's.
fn mask(text: &str) -> Vec<u8> {
    let mut masked = text.as_bytes().to_vec();
    let mut at = 0;
    while let Some(start) = next(&masked, at, b"{") {
        let (close, sign): (&[u8], u8) = match masked.get(start + 1) {
            Some(b'{') => (b"}}", PRINTED),
            Some(b'%') => (b"%}", DECIDED),
            Some(b'#') => (b"#}", DECIDED),
            _ => {
                at = start + 1;
                continue;
            }
        };
        let end = next(&masked, start + 2, close).map_or(masked.len(), |end| end + 2);
        masked[start..end].fill(sign);
        at = end;
    }
    masked
}

/// Where a few bytes come next.
fn next(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(what.len()).position(|window| window == what).map(|length| from + length)
}

/// An attribute of a tag.
struct Attribute {
    /// What it may be called: several names where the template decides.
    names: Vec<String>,
    start: usize,
    end: usize,
    /// Where its value stands, without quotes.
    value: Option<(usize, usize)>,
}

/// The attributes of a tag, from behind its name, and where the tag ends.
fn attributes(masked: &[u8], from: usize) -> (Vec<Attribute>, usize) {
    let mut found = Vec::new();
    let mut at = from;
    let idle = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | PRINTED | DECIDED);
    let skip = |mut at: usize, idle: &dyn Fn(u8) -> bool| {
        while masked.get(at).is_some_and(|byte| idle(*byte)) {
            at += 1;
        }
        at
    };
    loop {
        at = skip(at, &idle);
        match masked.get(at) {
            None => return (found, masked.len()),
            Some(b'>') => return (found, at + 1),
            _ => {}
        }
        let start = at;
        // A name holds at least its first sign, whatever it is.
        at = skip(at + 1, &|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'>' | b'='));
        let names = masked[start..at].split(|byte| *byte == DECIDED).filter(|name| !name.is_empty());
        let names = names.map(|name| String::from_utf8_lossy(name).to_ascii_lowercase()).collect();
        let mut end = at;
        let mut value = None;
        let equals = skip(at, &|byte| byte.is_ascii_whitespace());
        if masked.get(equals) == Some(&b'=') {
            let open = skip(equals + 1, &|byte| byte.is_ascii_whitespace());
            let bounds = match masked.get(open) {
                Some(quote @ (b'"' | b'\'')) => {
                    let close = skip(open + 1, &|byte| byte != *quote);
                    end = (close + 1).min(masked.len());
                    (open + 1, close)
                }
                // What is given to a component stands in braces.
                Some(b'{') => {
                    let close = skip(open + 1, &|byte| byte != b'}');
                    end = (close + 1).min(masked.len());
                    (open + 1, close)
                }
                _ => {
                    end = skip(open, &|byte| !byte.is_ascii_whitespace() && byte != b'>');
                    (open, end)
                }
            };
            value = Some(bounds);
            at = end;
        }
        found.push(Attribute { names, start, end, value });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let place = |problem: &Diagnostic| {
            problem.place.map_or("", |place| &text[place.span.start as usize..place.span.end as usize])
        };
        inline(FileId(0), text).iter().map(|problem| format!("{}: {}", place(problem), problem.message)).collect()
    }

    #[test]
    fn what_a_page_may_not_run_or_apply_is_told_at_its_place() {
        for (text, wrong) in [
            ("<script>go()</script>", "<script>"),
            ("<SCRIPT type=text/javascript>go()</SCRIPT>", "<SCRIPT type=text/javascript>"),
            ("<script type='module'>go()</script>", "<script type='module'>"),
            ("<script {% if a %}async{% endif %}>go()</script>", "<script {% if a %}async{% endif %}>"),
            ("<p class=\"a\" style=\"color:red\">", "style=\"color:red\""),
            ("<p {% if a %}style=\"{{ b(\"c\") }}\"{% endif %}>", "style=\"{{ b(\"c\") }}\""),
            ("<a href='{{ x }}' onClick = go()>", "onClick = go()"),
            ("<p {% if a %}onload{% else %}id{% endif %}=\"x\">", "{% if a %}onload{% else %}id{% endif %}=\"x\""),
            ("<style media=\"print\">p{}</style>", "<style media=\"print\">"),
        ] {
            let told = told(text);
            let wrong = wrong.strip_prefix("{% if a %}").unwrap_or(wrong);
            assert!(told.len() == 1 && told[0].starts_with(wrong), "{text}: {told:?}");
        }
    }

    #[test]
    fn what_a_page_may_hold_is_not() {
        for text in [
            "<script src=\"{{ script }}\" defer></script>",
            "<script {% if a %}src=\"{{ script }}\"{% endif %}></script>",
            "<script type=\"application/ld+json\">{\"a\": \"<script>\"}</script>",
            "<script type=\"{{ kind }}\">1</script>",
            "<!-- <p style=\"a\"> --><p>style=\"a\" onclick=\"b\"</p>",
            "{# <p style=\"a\"> #}<p class=\"{% if a > b %}style{% endif %}\" data-style=\"x\" data-on=\"y\" on=\"z\">",
            "<title><p onclick=\"x\"></title><textarea><p style=\"x\"></textarea>",
            "<shown value={ entry.style } /><p>{{ style }} 1 < 2</p>",
            "<p data-{{ name }}style=\"x\">",
            "<p title='a style=\"x\" b'>",
            "<",
        ] {
            assert_eq!(told(text), Vec::<String>::new(), "{text}");
        }
        // A tag that does not end is read as far as it goes.
        assert_eq!(told("<p style").len(), 1);
    }
}
