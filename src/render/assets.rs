//! A brand's own files: style sheets and scripts, pictures and fonts, under names with their digests.

use super::blocks;
use super::picture::Picture;
use crate::inputs::ThemeInput;
use crate::resolve::{BrandLanguage, PageKind, Plan};
use crate::theme::Face;

/// A brand's own files: its style sheet and its logo, under names with their digests.
#[derive(Debug, Default)]
pub struct Assets {
    /// Name and text of the style sheet.
    pub style: (String, String),
    /// Name and text of the style sheet of forms, where a page has one.
    pub form_style: Option<(String, String)>,
    /// Name and text of the style sheet of what only some pages show.
    pub pages_style: Option<(String, String)>,
    /// Name and text of the style sheet of paper.
    pub print_style: Option<(String, String)>,
    /// Name and text of the script of forms, where a page has one.
    pub script: Option<(String, String)>,
    /// Name and text of the script that narrows long lists, where a page has one.
    pub narrow: Option<(String, String)>,
    /// The logo.
    pub logo: Option<Logo>,
    /// The logo for dark ground.
    pub logo_dark: Option<Logo>,
    /// Name of the icon, and the file where it is not the logo.
    pub icon: (String, Option<Vec<u8>>),
    /// The fonts.
    pub fonts: Vec<Font>,
}

/// What a look's files hold, as read.
#[derive(Default)]
pub struct LookFiles {
    /// The logo: its path, the file, and how large it is.
    pub logo: Option<(String, Vec<u8>, Picture)>,
    /// The logo for dark ground.
    pub logo_dark: Option<(String, Vec<u8>, Picture)>,
    /// The icon.
    pub icon: Option<(String, Vec<u8>, Picture)>,
    /// The faces of fonts.
    pub fonts: Vec<(Face, Vec<u8>)>,
}

/// A face of a font.
#[derive(Debug)]
pub struct Font {
    /// Its name with its digest.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// What it is.
    face: Face,
}

/// A brand's logo.
#[derive(Debug)]
pub struct Logo {
    /// Its name with its digest.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// How large it is.
    pub size: Picture,
}

impl Assets {
    /// The style sheets and scripts, by name.
    pub fn texts(&self) -> impl Iterator<Item = &(String, String)> {
        let optional = [&self.form_style, &self.pages_style, &self.print_style, &self.script, &self.narrow];
        std::iter::once(&self.style).chain(optional.into_iter().flatten())
    }

    /// The files of a brand: the theme's style sheet behind the brand's tokens, its scripts where the brand
    /// has forms or long lists, and what its look names.
    pub fn new(plan: &Plan, theme: &ThemeInput, LookFiles { logo, logo_dark, icon, fonts }: LookFiles) -> Self {
        let headings = theme.headings.get(plan.tokens.headings).map_or("", String::as_str);
        let name = |stem: &str, bytes: &[u8], extension: &str| {
            let digest = blake3::hash(bytes).to_hex();
            format!("{stem}.{}.{extension}", &digest[..12])
        };
        let font = |(face, bytes): (Face, Vec<u8>)| Font { name: name(&face.family, &bytes, "woff2"), bytes, face };
        let fonts: Vec<Font> = fonts.into_iter().map(font).collect();
        let faces: String = fonts.iter().map(Font::rule).collect();
        let css = format!("{faces}{}{}{headings}{}", plan.tokens.css, theme.style, theme.more);
        let drawn = |stem: &str, (path, bytes, size): (String, Vec<u8>, Picture)| {
            let extension = path.rsplit_once('.').map_or("svg", |(_, extension)| extension);
            Logo { name: name(stem, &bytes, extension), bytes, size }
        };
        let logo = logo.map(|logo| drawn("logo", logo));
        let square = |logo: &&Logo| logo.name.ends_with(".svg") && logo.size.width == logo.size.height;
        let icon = match (icon, logo.as_ref().filter(square)) {
            (Some(icon), _) => {
                let Logo { name, bytes, .. } = drawn("icon", icon);
                (name, Some(bytes))
            }
            (None, Some(logo)) => (logo.name.clone(), None),
            (None, None) => {
                let bytes = initial(plan).into_bytes();
                (name("icon", &bytes, "svg"), Some(bytes))
            }
        };
        let forms = plan.pages.iter().any(|page| matches!(page.kind, PageKind::Requests | PageKind::Contact))
            || plan.entries("forms").iter().any(|form| form.public);
        let form_style = (forms && !theme.form_style.is_empty())
            .then(|| (name("form", theme.form_style.as_bytes(), "css"), theme.form_style.clone()));
        let sheet =
            |stem: &str, text: &String| (!text.is_empty()).then(|| (name(stem, text.as_bytes(), "css"), text.clone()));
        let script = (plan.is_scripted() && !theme.script.is_empty())
            .then(|| (name("form", theme.script.as_bytes(), "js"), theme.script.clone()));
        let long = plan.pages.iter().any(|page| blocks::is_narrowed(plan, page.kind));
        let narrow = (long && !theme.narrow.is_empty())
            .then(|| (name("narrow", theme.narrow.as_bytes(), "js"), theme.narrow.clone()));
        Self {
            style: (name("style", css.as_bytes(), "css"), css),
            form_style,
            pages_style: sheet("pages", &theme.pages_style),
            print_style: sheet("print", &theme.print_style),
            script,
            narrow,
            logo,
            logo_dark: logo_dark.map(|logo| drawn("logo-dark", logo)),
            icon,
            fonts,
        }
    }

    /// The pictures and fonts, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let logos = self.logo.iter().chain(&self.logo_dark).map(|logo| (&*logo.name, &*logo.bytes));
        let icon = self.icon.1.as_deref().map(|bytes| (&*self.icon.0, bytes));
        // One file may be the face of two weights.
        let before = |at: usize| self.fonts.iter().take(at);
        let fonts = self.fonts.iter().enumerate();
        let fonts = fonts.filter(move |(at, font)| before(*at).all(|other| other.name != font.name));
        logos.chain(icon).chain(fonts.map(|(_, font)| (&*font.name, &*font.bytes)))
    }

    /// The fonts that pages in a language ask for at once, each file once: those that text and headings begin with.
    pub(super) fn asked(&self, language: &BrandLanguage) -> impl Iterator<Item = &str> {
        let chinese = language.language.lang.primary() == "zh";
        let asked = self.fonts.iter().filter(move |font| if chinese { font.face.chinese } else { font.face.latin });
        let mut names: Vec<&str> = asked.map(|font| &*font.name).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter()
    }

    /// Whether the logo is a picture that services show beside a link: no SVG, and not too small.
    pub(super) fn is_picture(&self) -> bool {
        const LEAST: u32 = 200;
        self.logo
            .as_ref()
            .is_some_and(|logo| !logo.name.ends_with(".svg") && logo.size.width >= LEAST && logo.size.height >= LEAST)
    }

    /// How much the style sheets weigh that a page asks for, in bytes.
    pub fn styles_of(&self, html: &str) -> usize {
        let asked = |name: &str| name.ends_with(".css") && html.contains(&format!("assets/{name}\""));
        self.texts().filter(|(name, _)| asked(name)).map(|(_, text)| text.len()).sum()
    }
}

impl Font {
    /// The rule of the face (CSS Fonts 4, 4). A page that has not got the file when it is first shown stays in the
    /// type that stands in: nothing moves under the reader.
    fn rule(&self) -> String {
        let Face { family, weight, italic, .. } = &self.face;
        let style = if *italic { "font-style:italic;" } else { "" };
        format!(
            "@font-face{{font-family:\"{family}\";src:url({}) format(\"woff2\");font-weight:{weight};{style}font-display:optional}}\n",
            self.name
        )
    }
}

/// Whether bytes are a font as its name says (WOFF File Format 2.0, 4.1).
///
/// # Errors
/// When they are not, with what they are.
pub fn font(bytes: &[u8]) -> Result<(), String> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    match bytes.get(..4) {
        None => return Err("it is empty, or nearly".into()),
        Some(b"wOFF") => return Err("it is a WOFF file of the first version".into()),
        Some(b"OTTO" | b"true" | b"ttcf" | b"\x00\x01\x00\x00") => {
            return Err("it is an OpenType or TrueType file that was not made smaller for the web".into());
        }
        Some(b"wOF2") => {}
        Some(_) => return Err("it is no font that candor knows".into()),
    }
    if number(8).is_none_or(|length| length as usize != bytes.len()) {
        return Err("it is cut short, or something was put behind it".into());
    }
    Ok(())
}

/// The brand's initial on its accent, as an SVG picture.
fn initial(plan: &Plan) -> String {
    let name = plan.languages.first().and_then(|language| language.terms.value("brand", None).ok()).unwrap_or_default();
    let first: String = name.chars().find(|c| c.is_alphanumeric()).into_iter().flat_map(char::to_uppercase).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" rx=\"6\" fill=\"{}\"/>\
         <text x=\"16\" y=\"23\" fill=\"#fff\" font-family=\"sans-serif\" font-size=\"20\" font-weight=\"700\" text-anchor=\"middle\">{first}</text></svg>\n",
        plan.tokens.accent
    )
}
