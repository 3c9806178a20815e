//! Values in the syntax that they stand in.

/// A path with what is percent-encoded in it decoded; as it is where that gives no text.
pub(super) fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// A text as a regular expression that matches it alone, in PCRE, RE2 and JavaScript. Braces are written by
/// their number: configuration files have uses of their own for them.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' | '}' | '#' | '"' | '`' | '\'' => out.push_str(&format!("\\x{:02x}", u32::from(c))),
            '\\' | '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '^' | '$' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}

/// A regular expression without flags that matches either case of its letters, for patterns of
/// [`super::accept`] alone: no escape in them has a letter.
pub(super) fn either_case(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() * 3);
    let mut in_class = false;
    for c in pattern.replace("[a-z0-9]", "[A-Za-z0-9]").chars() {
        in_class = (in_class || c == '[') && c != ']';
        if c.is_ascii_lowercase() && !in_class {
            out.extend(['[', c, c.to_ascii_uppercase(), ']']);
        } else {
            out.push(c);
        }
    }
    out
}

/// In a path of `_headers` and `_redirects`, and of `vercel.json`: what stands for something else there is
/// encoded.
pub(super) fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' | b'%' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A text in double quotes. A backslash stands for itself, except at the end and before one of `taken`, from
/// which the server would take it away.
pub(super) fn quoted(text: &str, taken: &str) -> String {
    let mut out = String::from("\"");
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c == '"' || c == '\\' && rest.peek().is_none_or(|next| taken.contains(*next)) {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}
