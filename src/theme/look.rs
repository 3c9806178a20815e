//! A brand's look: tokens, as custom properties of the style sheet.

use std::fmt::Write as _;

use super::contrast::Rgb;
use crate::diagnostic::{Diagnostic, Outcome, THEME_CONTRAST, THEME_TOKEN};
use crate::model::Record;

/// The darkest light ground and the lightest dark ground that the default theme uses.
const LIGHT: Rgb = Rgb([0xf6, 0xf6, 0xf6]);
const DARK: Rgb = Rgb([0x1c, 0x1c, 0x1c]);

/// The look a brand states, over the look its theme states.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The brand's.
    pub brand: Option<&'a Record>,
    /// The theme's.
    pub theme: Option<&'a Record>,
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
    /// File name of the logo in the brand's folder.
    pub logo: Option<String>,
    /// File name of the logo for dark ground.
    pub logo_dark: Option<String>,
    /// File name of the icon.
    pub icon: Option<String>,
    /// The accent as written in style sheets.
    pub accent: String,
}

impl Look<'_> {
    /// The tokens, checked: colours that cannot be read are reported.
    pub fn tokens(self) -> Outcome<Tokens> {
        let mut problems = Vec::new();
        let accent = self.colour("accent").unwrap_or(Rgb([0x33, 0x44, 0x55]));
        self.contrast(&mut problems, "accent", accent, LIGHT, "light");
        let dark = self.colour("accent_dark").unwrap_or_else(|| accent.readable_on(DARK));
        self.contrast(&mut problems, "accent_dark", dark, DARK, "dark");
        let tint = self.colour("tint").unwrap_or(accent);
        let scale = self.integer("scale", 120);
        if !(105..=150).contains(&scale) {
            problems.push(self.token(
                "scale",
                format!("a scale of {scale} hundredths gives headings that do not fit"),
                "It takes 105 to 150: 120 is 1.2.",
            ));
        }
        let radius = self.integer("radius", 2);
        if radius > 40 {
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
        let mut css = String::from(":root{");
        let scale = scale.clamp(105, 150);
        let _ = write!(
            css,
            "--accent:{};--accent-dark:{};--tint:{};--body-type:{};--heading-type:{};--scale:{}.{:02};--radius:{}px;--density:{space}",
            accent.hex(),
            dark.hex(),
            tint.hex(),
            stack(self.choice("body_type", "humanist")),
            stack(self.choice("heading_type", self.choice("body_type", "humanist"))),
            scale / 100,
            scale % 100,
            radius.min(40),
        );
        let (body, heading) =
            (self.choice("body_type", "humanist"), self.choice("heading_type", self.choice("body_type", "humanist")));
        for (property, name) in [("body", body), ("heading", heading)] {
            if let Some(stack) = chinese(name) {
                let _ = write!(css, ";--{property}-type-zh:{stack}");
            }
        }
        css.push_str("}\n");
        let file = |key: &str| self.brand.and_then(|look| look.text(key)).map(|name| name.to_string());
        let tokens = Tokens {
            css,
            headings: self.choice("headings", "plain"),
            density,
            logo: file("logo"),
            logo_dark: file("logo_dark"),
            icon: file("icon"),
            accent: accent.hex(),
        };
        Outcome { value: tokens, problems }
    }

    fn colour(&self, name: &str) -> Option<Rgb> {
        let find = |look: Option<&Record>| look?.text(name).and_then(|text| Rgb::parse(text));
        find(self.brand).or_else(|| find(self.theme))
    }

    fn integer(&self, name: &str, default: i64) -> i64 {
        let find = |look: Option<&Record>| look?.integer(name);
        find(self.brand).or_else(|| find(self.theme)).unwrap_or(default)
    }

    fn choice(&self, name: &str, default: &'static str) -> &'static str {
        let find = |look: Option<&Record>| look?.choice(name);
        find(self.brand).or_else(|| find(self.theme)).unwrap_or(default)
    }

    fn contrast(&self, problems: &mut Vec<Diagnostic>, name: &str, colour: Rgb, ground: Rgb, which: &str) {
        let ratio = colour.contrast(ground);
        if ratio < 4.5 {
            let mut problem = Diagnostic::new(
                &THEME_CONTRAST,
                format!("{name} {} on {which} ground has a contrast of {ratio:.1} to 1", colour.hex()),
            )
            .hint(if which == "light" {
                "Take a darker shade of it."
            } else {
                "Take a lighter shade, or leave the key out: one is made from the accent."
            });
            problem.place = self.place(name);
            problems.push(problem);
        }
    }

    fn token(&self, name: &str, message: String, hint: &str) -> Diagnostic {
        let mut problem = Diagnostic::new(&THEME_TOKEN, message).hint(hint);
        problem.place = self.place(name);
        problem
    }

    fn place(&self, name: &str) -> Option<crate::span::Place> {
        [self.brand, self.theme].into_iter().flatten().find_map(|look| look.get(name)).map(|value| value.place)
    }
}

/// System fonts that stand for each type: no page asks for a web font.
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
