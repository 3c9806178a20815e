//! A brand's look: tokens, as custom properties of the style sheet.

use std::fmt::Write as _;

use super::contrast::Rgb;
use super::fonts::{self, Face};
use super::palette::{Mode, Palette, Stated, Weak};
use crate::diagnostic::{Diagnostic, Outcome, THEME_CONTRAST, THEME_TOKEN};
use crate::model::Record;
use crate::span::Place;

/// The look a brand states, over the one its group states, over the one its theme states.
#[derive(Clone, Copy, Default)]
pub struct Look<'a> {
    /// The brand's.
    pub brand: Option<&'a Record>,
    /// The group's.
    pub group: Option<&'a Record>,
    /// The theme's.
    pub theme: Option<&'a Record>,
}

/// A file that a look names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookFile {
    /// Its name.
    pub name: String,
    /// Where it is named.
    pub place: Place,
    /// Whether the brand itself names it: it may stand in the brand's folder then.
    pub own: bool,
}

/// What reaches the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// The rule that sets the custom properties.
    pub css: String,
    /// How headings are set, for `data-headings`.
    pub headings: &'static str,
    /// Space, for `data-density`.
    pub density: &'static str,
    /// The logo.
    pub logo: Option<LookFile>,
    /// The logo for dark ground.
    pub logo_dark: Option<LookFile>,
    /// The icon.
    pub icon: Option<LookFile>,
    /// The fonts that text or headings are set in, face by face.
    pub faces: Vec<Face>,
    /// The accent as written in style sheets.
    pub accent: String,
}

impl<'a> Look<'a> {
    /// The tokens, checked: colours that cannot be read are reported.
    pub fn tokens(self) -> Outcome<Tokens> {
        let mut problems = Vec::new();
        let (light, dark) = self.colours(&mut problems);
        let scale = self.integer("scale", 120);
        if !(105..=150).contains(&scale) {
            problems.push(self.token(
                "scale",
                format!("a scale of {scale} hundredths gives headings that do not fit"),
                "It takes 105 to 150: 120 is 1.2.",
            ));
        }
        let radius = self.integer("radius", 2);
        if !(0..=40).contains(&radius) {
            problems.push(self.token(
                "radius",
                format!("a radius of {radius} pixels hides the corners of fields"),
                "It takes 0 to 40.",
            ));
        }
        let density = self.choice("density", "normal");
        let space = match density {
            "airy" => "1.2",
            "dense" => "0.85",
            _ => "1",
        };
        // In a layer of its own, before all of the sheet's: whatever a sheet says comes after it.
        let mut css = String::from("@layer tokens{:root{");
        let scale = scale.clamp(105, 150);
        let _ = write!(css, "--accent:{};--accent-dark:{}", light.link.hex(), dark.link.hex());
        for (name, of) in COLOURS {
            let _ = write!(css, ";--{name}:light-dark({},{})", of(&light).hex(), of(&dark).hex());
        }
        let body = self.choice("body_type", "humanist");
        let (faces, [body_font, heading_font]) = fonts::chosen(self, &mut problems);
        for (name, kind, font) in
            [("body", body, body_font), ("heading", self.choice("heading_type", body), heading_font)]
        {
            let family = |font: &Option<String>| font.as_ref().map_or(String::new(), |font| format!("\"{font}\","));
            let _ = write!(css, ";--{name}-type:{}{}", family(&font.latin), stack(kind));
            if let Some(stack) = chinese(kind).or(font.chinese.as_ref().map(|_| CHINESE_SANS)) {
                let _ = write!(css, ";--{name}-type-zh:{}{stack}", family(&font.chinese));
            }
        }
        let _ = writeln!(
            css,
            ";--scale:{}.{:02};--radius:{}px;--density:{space}}}}}",
            scale / 100,
            scale % 100,
            radius.clamp(0, 40)
        );
        let tokens = Tokens {
            css,
            headings: self.choice("headings", "plain"),
            density,
            logo: self.file(&["logo"]),
            logo_dark: self.file(&["logo_dark", "logo"]).filter(|file| self.is_of(file, "logo_dark")),
            icon: self.file(&["icon", "logo"]).filter(|file| self.is_of(file, "icon")),
            faces,
            accent: light.link.hex(),
        };
        Outcome { value: tokens, problems }
    }

    /// The colours on light ground and on dark.
    fn colours(self, problems: &mut Vec<Diagnostic>) -> (Palette, Palette) {
        let colour = |name: &str| self.first(&[name], |look, name| Rgb::parse(look.text(name)?));
        // A colour counts beside those of its layer: a shade that the group states for dark ground does not fit another
        // accent of a brand's, nor its accent another ground.
        let beside = |names: &[&str]| self.nearest_of(names).and_then(|look| Rgb::parse(look.text(names.first()?)?));
        let accent = colour("accent").unwrap_or(Rgb([0x33, 0x44, 0x55]));
        let tint = colour("tint").unwrap_or(accent);
        let light = Stated {
            accent: beside(&["accent", "ground", "ink"]),
            otherwise: accent,
            tint,
            ground: colour("ground"),
            ink: beside(&["ink", "ground"]),
        };
        let dark = Stated {
            accent: beside(&["accent_dark", "accent", "ground_dark", "ink_dark"]),
            otherwise: beside(&["accent_dark", "accent"]).unwrap_or_else(|| accent.at_least(0.76)),
            tint,
            ground: beside(&["ground_dark", "ground"]),
            ink: beside(&["ink_dark", "ink", "ground_dark"]),
        };
        let (light, weak) = Mode::Light.palette(light);
        problems.extend(weak.into_iter().map(|weak| self.weak(weak, "")));
        let (dark, weak) = Mode::Dark.palette(dark);
        problems.extend(weak.into_iter().map(|weak| self.weak(weak, "_dark")));
        (light, dark)
    }

    /// The layers, nearest first.
    pub(super) fn layers(self) -> impl Iterator<Item = &'a Record> {
        [self.brand, self.group, self.theme].into_iter().flatten()
    }

    /// The nearest layer that states one of the keys.
    pub(super) fn nearest_of(self, names: &[&str]) -> Option<&'a Record> {
        self.layers().find(|look| names.iter().any(|name| look.get(name).is_some()))
    }

    fn first<T>(self, names: &[&str], get: impl Fn(&'a Record, &str) -> Option<T>) -> Option<T> {
        self.layers().find_map(|look| names.iter().find_map(|name| get(look, name)))
    }

    /// The file that the nearest layer names that states one of the keys. A theme has no files of brands.
    fn file(self, names: &[&str]) -> Option<LookFile> {
        let look = Self { theme: None, ..self }.nearest_of(names)?;
        let value = names.iter().find_map(|name| look.get(name).filter(|_| look.text(name).is_some()))?;
        let name = value.value.text()?.to_string();
        Some(LookFile { name, place: value.place, own: self.is_own(look) })
    }

    /// Whether the file is the one that the key names, and not another of the same layer.
    fn is_of(self, file: &LookFile, name: &str) -> bool {
        self.layers().any(|look| look.get(name).is_some_and(|value| value.place == file.place))
    }

    /// Whether a layer is the brand's.
    pub(super) fn is_own(self, look: &Record) -> bool {
        self.brand.is_some_and(|brand| std::ptr::eq(brand, look))
    }

    fn integer(self, name: &str, default: i64) -> i64 {
        self.first(&[name], |look, name| look.integer(name)).unwrap_or(default)
    }

    pub(super) fn choice(self, name: &str, default: &'static str) -> &'static str {
        self.first(&[name], |look, name| look.choice(name)).unwrap_or(default)
    }

    /// A colour that cannot be read: `suffix` is what its key has behind its name on that ground.
    fn weak(self, weak: Weak, suffix: &str) -> Diagnostic {
        let name = format!("{}{suffix}", weak.name);
        let (least, what) = weak.least;
        let nearest = weak.nearest.hex();
        let message = format!(
            "{name} {} {} {} has a contrast of {} to 1: {what} at least {least}",
            weak.colour.hex(),
            weak.on.0,
            weak.on.1.hex(),
            down(weak.ratio)
        );
        let otherwise = match (weak.name, suffix) {
            ("accent", "_dark") => ", or leave the key out: a shade is made from the accent",
            ("ground", "") => ". What pages are on by night is `ground_dark`",
            ("ground", _) => ". What pages are on by day is `ground`",
            ("ink", _) => ", or leave the key out: one is made from the tint",
            _ => "",
        };
        let hint = format!("Take {nearest}, the nearest shade of it that passes{otherwise}.");
        let mut problem = Diagnostic::new(&THEME_CONTRAST, message).hint(hint);
        problem.place = self.place(&name);
        problem
    }

    fn token(self, name: &str, message: String, hint: &str) -> Diagnostic {
        let mut problem = Diagnostic::new(&THEME_TOKEN, message).hint(hint);
        problem.place = self.place(name);
        problem
    }

    fn place(self, name: &str) -> Option<Place> {
        self.first(&[name], |look, name| look.get(name)).map(|value| value.place)
    }
}

/// A ratio as people read it, never rounded up to one that would pass.
fn down(ratio: f32) -> String {
    format!("{:.1}", (ratio * 10.0).floor() / 10.0)
}

type Part = fn(&Palette) -> Rgb;

/// The colours that follow light and dark, by their custom properties.
const COLOURS: [(&str, Part); 8] = [
    ("ground", |p| p.ground),
    ("ink", |p| p.ink),
    ("soft", |p| p.soft),
    ("edge", |p| p.edge),
    ("wash", |p| p.wash),
    ("link", |p| p.link),
    ("visited", |p| p.visited),
    ("wrong", |p| p.wrong),
];

/// Chinese beside a font of the brand's own, where it has no glyph.
const CHINESE_SANS: &str = r#""PingFang SC","Noto Sans CJK SC","Microsoft YaHei""#;

/// System fonts that stand for each type: no page asks for a web font unless the brand brings one.
fn stack(name: &str) -> &'static str {
    match name {
        "serif" => r#""Iowan Old Style","Palatino Linotype","URW Palladio L",P052,serif"#,
        "slab" => r#"Rockwell,"Rockwell Nova","Roboto Slab","DejaVu Serif",serif"#,
        "sans" => r#"Avenir,"Avenir Next","URW Gothic",Corbel,sans-serif"#,
        "grotesque" => r#""Helvetica Neue","Arial Nova","Nimbus Sans",Arial,sans-serif"#,
        "rounded" => r#"ui-rounded,Quicksand,"Arial Rounded MT Bold",Calibri,sans-serif"#,
        "system" => r#"system-ui,"Noto Sans",sans-serif"#,
        _ => r#"Seravek,"Gill Sans Nova","Noto Sans",Calibri,sans-serif"#,
    }
}

/// A Chinese serif beside a Latin one; else Chinese is set in the system's sans.
fn chinese(name: &str) -> Option<&'static str> {
    matches!(name, "serif" | "slab").then_some(r#""Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif"#)
}
