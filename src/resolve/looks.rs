//! A brand's look, and the files it names.

use std::sync::Arc;

use super::Base;
use crate::diagnostic::{BRAND_LOGO, Diagnostic, THEME_FONT, did_you_mean};
use crate::inputs::{AssetFiles, BrandInput};
use crate::model::Record;
use crate::theme::{Face, Look, LookFile, Tokens};

/// A look, with the paths of its files in the workspace.
pub(super) struct Looked {
    pub(super) tokens: Tokens,
    pub(super) logo: Option<Arc<str>>,
    pub(super) logo_dark: Option<Arc<str>>,
    pub(super) icon: Option<Arc<str>>,
    pub(super) fonts: Vec<(Face, Arc<str>)>,
}

/// What a kind of file may be.
struct Kind {
    /// Its endings.
    endings: &'static [&'static str],
    /// The same in words.
    named: &'static str,
    /// An example of a name.
    example: &'static str,
    /// What it is called.
    called: &'static str,
}

const LOGO: Kind = Kind {
    endings: &["svg", "png", "webp", "jpg", "jpeg", "avif"],
    named: "an SVG, PNG, WebP or JPEG file",
    example: "logo.svg",
    called: "picture",
};
const LOGO_DARK: Kind = Kind { example: "logo-dark.svg", ..LOGO };
const ICON: Kind =
    Kind { endings: &["svg", "png"], named: "an SVG or PNG file", example: "icon.svg", called: "picture" };
const FONT: Kind = Kind { endings: &["woff2"], named: "a WOFF2 file", example: "house.woff2", called: "font" };

/// The look of a brand with this record and theme.
pub(super) fn look(
    base: &Base<'_>,
    id: &str,
    input: &BrandInput,
    record: &Record,
    theme: &str,
    problems: &mut Vec<Diagnostic>,
) -> Looked {
    let look = Look {
        brand: record.table("look"),
        group: base.inputs.portal.table("look"),
        theme: base.inputs.themes.get(theme).look.as_ref(),
    };
    let tokens = look.tokens().take(problems);
    let mut found = |file: &LookFile, kind: &Kind| {
        let own = [&input.assets, &base.inputs.assets];
        path(if file.own { &own } else { &own[1..] }, base.is_lone(id), file, kind, problems)
    };
    let mut picture = |file: &Option<LookFile>, kind| found(file.as_ref()?, kind);
    let logo = picture(&tokens.logo, &LOGO);
    let logo_dark = picture(&tokens.logo_dark, &LOGO_DARK);
    let icon = picture(&tokens.icon, &ICON);
    let fonts = tokens.faces.iter().filter_map(|face| Some((face.clone(), found(&face.file, &FONT)?))).collect();
    Looked { tokens, logo, logo_dark, icon, fonts }
}

/// The path of a file that a look names, in the first of these folders that has it.
fn path(
    folders: &[&AssetFiles],
    lone: bool,
    file: &LookFile,
    kind: &Kind,
    problems: &mut Vec<Diagnostic>,
) -> Option<Arc<str>> {
    let (name, called) = (&*file.name, kind.called);
    let rule = if called == "font" { &THEME_FONT } else { &BRAND_LOGO };
    if !name.rsplit_once('.').is_some_and(|(_, ending)| kind.endings.contains(&ending)) {
        problems.push(
            Diagnostic::new(rule, format!("\"{name}\" is not the name of a {called}"))
                .at(file.place)
                .hint(format!("Take {}, and name it with its ending: {}.", kind.named, kind.example)),
        );
        return None;
    }
    let found = folders.iter().find_map(|folder| folder.paths.get(name));
    if found.is_none() && folders.iter().all(|folder| !folder.refused.contains(name)) {
        let (told, hint) = match file.own && !lone {
            true => ("the brand's folder has", "Put the file beside brand.toml, or in content/assets/ for all brands."),
            false => ("content/assets/ has", "Put the file there."),
        };
        let known = folders.iter().flat_map(|folder| folder.paths.keys()).map(|known| &**known);
        let known = known.filter(|known| known.rsplit_once('.').is_some_and(|(_, end)| kind.endings.contains(&end)));
        problems.push(
            Diagnostic::new(rule, format!("{told} no {called} \"{name}\""))
                .at(file.place)
                .maybe_hint(did_you_mean(name, known))
                .hint_if_none(hint),
        );
    }
    found.cloned()
}
