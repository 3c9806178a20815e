//! The brand's logo: how large it is, and that it is only a picture.

use crate::diagnostic::is_hidden;

/// A logo as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// The size of a picture, by its bytes.
///
/// # Errors
/// When it is no picture that browsers show, or does more than show.
pub fn picture(name: &str, bytes: &[u8]) -> Result<Picture, String> {
    if bytes.is_empty() {
        return Err("it is empty".to_owned());
    }
    if !name.ends_with(".svg") {
        return raster(name, bytes);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let start = text.trim_start().get(..200.min(text.trim_start().len())).unwrap_or_default().to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.contains("<html") {
        return Err("it is a page of HTML, not a picture".to_owned());
    }
    if let Some(c) = text.trim_start_matches('\u{FEFF}').chars().find(|c| is_hidden(*c) && *c != '\r') {
        return Err(format!("it holds the invisible character U+{:04X}", u32::from(c)));
    }
    if let Some(what) = unsafe_svg(text) {
        return Err(format!("it holds {what}"));
    }
    let open = text.find("<svg").ok_or("it is no SVG picture")?;
    let tag = &text[open..text[open..].find('>').map_or(text.len(), |end| open + end)];
    let number =
        |text: &str| text.trim().trim_end_matches("px").parse::<f64>().ok().filter(|n| n.is_finite() && *n > 0.0);
    let size = match (attribute(tag, "width").and_then(number), attribute(tag, "height").and_then(number)) {
        (Some(width), Some(height)) => Some((width, height)),
        _ => attribute(tag, "viewBox").and_then(|text| {
            let parts: Vec<f64> = text.split([' ', ',']).filter_map(|part| part.parse().ok()).collect();
            match parts.as_slice() {
                [_, _, width, height] if *width > 0.0 && *height > 0.0 => Some((*width, *height)),
                _ => None,
            }
        }),
    };
    let (width, height) = size.ok_or("it says neither width and height nor viewBox")?;
    let pixels = |length: f64| length.round().max(1.0) as u32;
    Ok(Picture { width: pixels(width), height: pixels(height) })
}

/// The size of a picture made of points: it is what its name says, and all of it is there.
fn raster(name: &str, bytes: &[u8]) -> Result<Picture, String> {
    let size = imagesize::blob_size(bytes).map_err(|_| "it is no picture that candor knows".to_owned())?;
    if size.width == 0 || size.height == 0 {
        return Err("it has no size".to_owned());
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let (kind, whole) = match imagesize::image_type(bytes) {
        Ok(imagesize::ImageType::Png) => (&["png"][..], bytes.ends_with(b"IEND\xAE\x42\x60\x82")),
        Ok(imagesize::ImageType::Jpeg) => (&["jpg", "jpeg"][..], bytes.windows(2).any(|pair| pair == [0xFF, 0xD9])),
        Ok(imagesize::ImageType::Webp) => {
            let stated = bytes.get(4..8).and_then(|part| part.try_into().ok()).map_or(0, u32::from_le_bytes);
            (&["webp"][..], bytes.len() >= stated as usize + 8)
        }
        Ok(imagesize::ImageType::Heif(_)) => (&["avif"][..], true),
        _ => (&[][..], true),
    };
    if !kind.contains(&ending) {
        return Err(format!("it is no {} file, whatever its name says", ending.to_ascii_uppercase()));
    }
    if !whole {
        return Err("it ends before the picture does".to_owned());
    }
    let part = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Picture { width: part(size.width), height: part(size.height) })
}

/// The value of an attribute in a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let at = tag.match_indices(name).find(|(at, _)| tag[..*at].ends_with([' ', '\n', '\t']))?.0;
    let rest = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split(quote).next()
}

/// The elements of SVG 2 that only draw. Whatever else there is could run, fetch or ask, and names
/// with a prefix could be anything.
const DRAWING: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "metadata",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
];

/// What makes an SVG file more than a picture: visitors can open it as a page of its own, where no
/// policy of the portal's pages holds.
fn unsafe_svg(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let outside = |at: usize| !lower[at..].trim_start_matches(['"', '\'', ' ']).starts_with('#');
    if lower.contains("@import") || lower.match_indices("url(").any(|(at, _)| outside(at + 4)) {
        return Some("a link to elsewhere".into());
    }
    if lower.contains("<style") && lower.contains('\\') {
        return Some("a style with escapes".into());
    }
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let end = match () {
            () if rest.starts_with("<!--") => "-->",
            () if rest.starts_with("<![CDATA[") => "]]>",
            () if rest.starts_with("<?xml ") => "?>",
            () if rest.starts_with("<!") => return Some("a document type".into()),
            () if rest.starts_with("<?") => return Some("an instruction to programs".into()),
            () => {
                match rest.strip_prefix("</").map_or_else(|| tag(&rest[1..]), closing) {
                    Ok(after) => rest = after,
                    Err(what) => return Some(what),
                }
                continue;
            }
        };
        let Some(close) = rest.find(end) else { return Some("something that is not closed".into()) };
        rest = &rest[close + end.len()..];
    }
    None
}

/// Reads a closing tag, without its `</`, and answers with what follows it.
fn closing(text: &str) -> Result<&str, String> {
    let (name, after) = text.split_once('>').ok_or("something that is not closed")?;
    if !DRAWING.contains(&name.trim_ascii_end()) {
        return Err(broken());
    }
    Ok(after)
}

fn broken() -> String {
    "a tag that is not well-formed".to_owned()
}

/// Reads a tag, without its `<`, and answers with what follows it (XML 1.0, 3.1).
fn tag(text: &str) -> Result<&str, String> {
    let name_end = text.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).ok_or_else(broken)?;
    let (name, mut rest) = text.split_at(name_end);
    if !DRAWING.contains(&name) {
        return Err(format!("<{}>, which does more than draw", name.chars().take(40).collect::<String>()));
    }
    loop {
        rest = rest.trim_ascii_start();
        if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            return Ok(after);
        }
        let (key, value) = rest.split_once('=').ok_or_else(broken)?;
        let key = key.trim_ascii();
        let value = value.trim_ascii_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or_else(broken)?;
        let (value, after) = value[1..].split_once(quote).ok_or_else(broken)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_:.".contains(c);
        if key.is_empty() || !key.chars().all(plain) || value.contains('<') {
            return Err(broken());
        }
        let local = key.rsplit(':').next().unwrap_or(key).to_ascii_lowercase();
        if local.starts_with("on") {
            return Err("an event handler".into());
        }
        if matches!(&*local, "href" | "src" | "base") && !value.starts_with('#') {
            return Err("a link to elsewhere".into());
        }
        if value.contains("&#") {
            return Err("characters written as numbers".into());
        }
        rest = after;
    }
}
