//! A brand's pictures: how large they are, and that they only show.

mod svg;

use crate::span::Span;

/// How large a picture is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// A picture as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// How large it is.
    pub size: Picture,
    /// The file; an SVG picture is written anew, with nothing but what draws.
    pub bytes: Vec<u8>,
}

/// Why a picture is not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong, as a sentence about "it".
    pub what: String,
    /// How to mend it, where more can be said than to take another picture.
    pub hint: Option<String>,
    /// Where, in the file's text as [`crate::source`] reads it; the start, where it concerns all of it.
    pub span: Span,
}

impl Refusal {
    /// A picture that is refused as a whole.
    fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), hint: None, span: Span::default() }
    }

    /// …mended so.
    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// …at this place.
    fn at(mut self, span: impl Into<Span>) -> Self {
        self.span = span.into();
        self
    }
}

/// A picture as it is published, by its name and its bytes.
///
/// # Errors
/// When it is no picture that browsers show, or does more than show.
pub fn picture(name: &str, bytes: Vec<u8>) -> Result<Drawn, Vec<Refusal>> {
    if bytes.is_empty() {
        return Err(vec![Refusal::new("it is empty")]);
    }
    if name.ends_with(".svg") {
        return svg::drawn(bytes);
    }
    match raster(name, &bytes) {
        Ok(size) => Ok(Drawn { size, bytes }),
        Err(what) => Err(vec![Refusal::new(what)]),
    }
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
