//! Bytes as the characters that a browser would show.

/// The letters of Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
const UPPER: [char; 32] = [
    '\u{20AC}', '\u{81}', '\u{201A}', '\u{192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2C6}', '\u{2030}',
    '\u{160}', '\u{2039}', '\u{152}', '\u{8D}', '\u{17D}', '\u{8F}', '\u{90}', '\u{2018}', '\u{2019}', '\u{201C}',
    '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2DC}', '\u{2122}', '\u{161}', '\u{203A}', '\u{153}', '\u{9D}',
    '\u{17E}', '\u{178}',
];

/// Reads bytes as a browser does: as the server says, else as the page says at its beginning, else as UTF-8. Of all other
/// encodings only Western European is read as such; it is what damage looks like.
pub fn decoded(bytes: &[u8], kind: Option<&str>) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let of_server = kind.and_then(charset);
    let head: String = bytes.iter().take(1024).map(|byte| char::from(*byte)).collect();
    let western = of_server.or_else(|| charset(&head)).is_some_and(|name| is_western(&name));
    if western { bytes.iter().map(|byte| letter(*byte)).collect() } else { String::from_utf8_lossy(bytes).into_owned() }
}

fn charset(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let (_, rest) = lower.split_once("charset=")?;
    let rest = rest.trim_start_matches(['"', '\'']);
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
    Some(rest[..end].to_owned())
}

fn is_western(name: &str) -> bool {
    matches!(name, "iso-8859-1" | "latin1" | "windows-1252" | "cp1252" | "us-ascii" | "ascii" | "iso-8859-15")
}

fn letter(byte: u8) -> char {
    match byte {
        0x80..=0x9F => UPPER[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

/// What a text was before its UTF-8 was read as Western European: nothing where it was not.
pub(super) fn undamaged(text: &str) -> Option<String> {
    let byte = |c: char| match UPPER.iter().position(|upper| *upper == c) {
        Some(at) => u8::try_from(at).ok().map(|at| at + 0x80),
        None => u8::try_from(u32::from(c)).ok(),
    };
    let bytes: Vec<u8> = text.chars().map(byte).collect::<Option<_>>()?;
    String::from_utf8(bytes).ok().filter(|read| read != text)
}
