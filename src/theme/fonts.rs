//! A brand's own fonts: files of the site itself, face by face.

use super::look::{Look, LookFile};
use crate::diagnostic::{Diagnostic, THEME_TOKEN, did_you_mean};
use crate::model::{Record, is_id};

/// A face of a font: one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// The font's name in style sheets: its id.
    pub family: String,
    /// The file.
    pub file: LookFile,
    /// Its weight, or the lightest and the heaviest it holds (CSS Fonts 4, 4.4): `400`, `100 900`.
    pub weight: String,
    /// Whether it is slanted.
    pub italic: bool,
    /// Whether pages in Latin letters ask for it at once.
    pub latin: bool,
    /// Whether pages in Chinese ask for it at once.
    pub chinese: bool,
}

/// The families that a text is set in.
#[derive(Clone, Debug, Default)]
pub(super) struct Families {
    pub(super) latin: Option<String>,
    pub(super) chinese: Option<String>,
}

/// The faces of the fonts that the look names, and the families of text and of headings.
pub(super) fn chosen(look: Look<'_>, problems: &mut Vec<Diagnostic>) -> (Vec<Face>, [Families; 2]) {
    let mut faces: Vec<Face> = Vec::new();
    let mut family = |key: &str, kind: &str, heading: bool, chinese: bool| -> Option<String> {
        // A type that a brand states stands before a font that its group states.
        let layer = look.nearest_of(&[key, kind])?;
        let value = layer.get(key)?;
        let id = layer.text(key)?;
        if !is_id(id) {
            problems.push(
                Diagnostic::new(&THEME_TOKEN, format!("\"{id}\" cannot be the name of a font"))
                    .at(value.place)
                    .hint("It is part of file names: small letters a to z, digits and hyphens, a letter first, 64 characters at most."),
            );
            return None;
        }
        let find = |layer: &&Record| layer.entries("fonts").is_some_and(|fonts| fonts.contains_key(id));
        let Some(layer) = look.layers().find(find) else {
            let known = look.layers().filter_map(|layer| layer.entries("fonts")).flat_map(|fonts| fonts.keys());
            problems.push(
                Diagnostic::new(&THEME_TOKEN, format!("there is no font \"{id}\""))
                    .at(value.place)
                    .maybe_hint(did_you_mean(id, known.map(|known| &**known)))
                    .hint_if_none(format!(
                        "Say which files it is: [look.fonts.{id}] with regular = \"{id}.woff2\". A type that computers have is named by `{kind}`."
                    )),
            );
            return None;
        };
        let font = layer.entries("fonts")?.get(id)?;
        let own = look.is_own(layer);
        if faces.iter().all(|face| face.family != **id) {
            faces.extend(of(id, font, own, problems));
        }
        // Of a heading the bold face is asked for first, if it has one.
        let heavy = heading && look.choice("headings", "plain") != "light" && font.get("bold").is_some();
        let first = font.text(if heavy { "bold" } else { "regular" });
        let first = |face: &&mut Face| face.family == **id && first.is_some_and(|name| **name == face.file.name);
        if let Some(face) = faces.iter_mut().find(first) {
            face.latin |= !chinese;
            face.chinese |= chinese;
        }
        Some(id.to_string())
    };
    let body = Families {
        latin: family("body_font", "body_type", false, false),
        chinese: family("body_font_zh", "body_type", false, true),
    };
    let heading = Families {
        latin: family("heading_font", "heading_type", true, false),
        chinese: family("heading_font_zh", "heading_type", true, true),
    };
    // Headings of which nothing is said are set as the text is.
    let said = |key| look.nearest_of(&[key, "heading_type"]).is_some();
    let heading = Families {
        latin: heading.latin.or_else(|| body.latin.clone().filter(|_| !said("heading_font"))),
        chinese: heading.chinese.or_else(|| body.chinese.clone().filter(|_| !said("heading_font_zh"))),
    };
    (faces, [body, heading])
}

/// The faces of a font.
fn of(id: &str, font: &Record, own: bool, problems: &mut Vec<Diagnostic>) -> Vec<Face> {
    let (lightest, heaviest) = (font.integer("lightest"), font.integer("heaviest"));
    let weights = lightest.unwrap_or(400)..=heaviest.unwrap_or(400);
    if lightest.is_some() || heaviest.is_some() {
        let key = if heaviest.is_some() { "heaviest" } else { "lightest" };
        let told = match () {
            () if *weights.start() < 1 || *weights.end() > 1000 => Some("weights go from 1 to 1000"),
            () if weights.is_empty() => Some("the lightest weight is above the heaviest"),
            () if font.get("bold").is_some() => {
                Some("a variable font holds its bold itself, so `bold` beside `lightest` and `heaviest` is never used")
            }
            () => None,
        };
        problems.extend(told.map(|told| {
            Diagnostic::new(&THEME_TOKEN, told.to_owned()).at(font.place_of(key)).hint(
                "A variable font says from which weight to which it goes: lightest = 100, heaviest = 900. Others have a file for each: `regular`, `bold`.",
            )
        }));
    }
    let weight = match *weights.start() == *weights.end() {
        true => weights.start().to_string(),
        false => format!("{} {}", weights.start(), weights.end()),
    };
    let face = |(key, weight, italic): (&str, &str, bool)| {
        let value = font.get(key)?;
        let file = LookFile { name: font.text(key)?.to_string(), place: value.place, own };
        Some(Face { family: id.to_owned(), file, weight: weight.to_owned(), italic, latin: false, chinese: false })
    };
    [("regular", &*weight, false), ("italic", &weight, true), ("bold", "700", false), ("bold_italic", "700", true)]
        .into_iter()
        .filter_map(face)
        .collect()
}
