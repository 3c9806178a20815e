//! The brand's logo: how large it is, and that it is only a picture.

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
    if !name.ends_with(".svg") {
        let size = imagesize::blob_size(bytes).map_err(|_| "it is no picture that candor knows".to_owned())?;
        if size.width == 0 || size.height == 0 {
            return Err("it has no size".to_owned());
        }
        let part = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        return Ok(Picture { width: part(size.width), height: part(size.height) });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
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
    Ok(Picture { width: width.round() as u32, height: height.round() as u32 })
}

/// The value of an attribute in a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let at = tag.match_indices(name).find(|(at, _)| tag[..*at].ends_with([' ', '\n', '\t']))?.0;
    let rest = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split(quote).next()
}

/// What an SVG file may not hold: scripts, and anything fetched from elsewhere.
fn unsafe_svg(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    let has = |needle: &str| lower.contains(needle);
    if has("<script") || has("javascript:") || has("<handler") {
        Some("a script")
    } else if has("<foreignobject") || has("<iframe") || has("<embed") || has("<object") {
        Some("a foreign document")
    } else if has("<!entity") || has("<!doctype") {
        Some("a document type")
    } else if has("@import")
        || has("<?xml-stylesheet")
        || lower.split("url(").skip(1).any(fetched)
        || lower.split("href").skip(1).any(outside)
        || lower.split("attributename").skip(1).any(animated)
    {
        Some("a link to elsewhere")
    } else if lower.match_indices("on").any(|(at, _)| starts_name(&lower[..at]) && handler(&lower[at + 2..])) {
        Some("an event handler")
    } else {
        None
    }
}

/// Whether what stands before a name lets an attribute begin there: browsers take spaces of any
/// kind, a slash, or the end of another value.
fn starts_name(before: &str) -> bool {
    before.ends_with(|c: char| c.is_whitespace() || matches!(c, '/' | '"' | '\''))
}

/// Whether what follows `url(` is something other than a part of the picture itself.
fn fetched(rest: &str) -> bool {
    !rest.trim_start().trim_start_matches(['"', '\'']).trim_start().starts_with('#')
}

/// Whether an animation changes where a link leads.
fn animated(rest: &str) -> bool {
    let value = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''));
    value.starts_with("href") || value.starts_with("xlink:href")
}

fn outside(rest: &str) -> bool {
    let value =
        rest.trim_start().strip_prefix('=').map(|rest| rest.trim_start().trim_start_matches(['"', '\'']).trim_start());
    value.is_some_and(|value| !value.starts_with('#'))
}

fn handler(rest: &str) -> bool {
    let name = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
    name > 0 && rest[name..].trim_start().starts_with('=')
}
