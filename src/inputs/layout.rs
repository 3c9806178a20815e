//! What a file is, by its path: the workspace's layout, and nothing else, in one place.

use std::sync::Arc;

/// What a file of the workspace is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// `content/portal.toml`.
    Portal,
    /// A file of entries; of a brand's overlay, when one is named.
    Entries(Option<Arc<str>>),
    /// `adapter.toml`: the adapter.
    Adapter(Arc<str>),
    /// A table of figures on requests; of a brand's, when one is named.
    Figures(Option<Arc<str>>),
    /// `brand.toml`.
    Brand(Arc<str>),
    /// `document.toml`: the brand, and the document.
    Document(Option<Arc<str>>, Arc<str>),
    /// Prose: the brand, the document and the language.
    Prose(Option<Arc<str>>, Arc<str>, Arc<str>),
    /// An explanation of a right: the brand, the right and the language.
    Right(Option<Arc<str>>, Arc<str>, Arc<str>),
    /// A brand's bundle: the brand and the language.
    BrandWords(Arc<str>, Arc<str>),
    /// A picture or a font, of a brand when one is named: the brand and the file's name.
    Asset(Option<Arc<str>>, Arc<str>),
    /// A bundle of a language.
    Words(Arc<str>),
    /// A theme's `theme.toml`.
    Theme(Arc<str>),
    /// A theme's template: the theme and the template's name.
    Template(Arc<str>, Arc<str>),
    /// A theme's style sheet or other asset: the theme and its path.
    ThemeAsset(Arc<str>, Arc<str>),
    /// A folder the tool keeps for itself, or a file that explains things to colleagues.
    Ignored,
    /// Nothing that anybody reads.
    Unknown,
}

impl Role {
    /// Whether a workspace's file of this kind replaces the built-in one at its path whole. The
    /// others are merged with it, entry by entry or message by message.
    pub(super) fn is_whole(&self) -> bool {
        matches!(self, Self::Template(..) | Self::ThemeAsset(..) | Self::Theme(_) | Self::Right(..) | Self::Adapter(_))
    }

    /// The language that the path says the file is in.
    pub(super) fn language(&self) -> Option<&str> {
        match self {
            Self::Prose(_, _, lang) | Self::Right(_, _, lang) | Self::BrandWords(_, lang) | Self::Words(lang) => {
                Some(lang)
            }
            _ => None,
        }
    }
}

/// The role of a path.
pub(super) fn role(path: &str) -> Role {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [.., "README.md"] => Role::Ignored,
        ["content", "portal.toml"] => Role::Portal,
        ["content", "regimes.toml"] => Role::Entries(None),
        ["content", "adapters", adapter, "adapter.toml"] => Role::Adapter(Arc::from(*adapter)),
        ["content", "editions", ..] => Role::Ignored,
        ["content", "assets", file] if is_asset(file) => Role::Asset(None, Arc::from(*file)),
        ["content", "brands", brand, rest @ ..] => brand_role(&Arc::from(*brand), rest),
        ["content", rest @ ..] => common(None, rest),
        ["locales", lang, .., file] if file.ends_with(".ftl") => Role::Words(Arc::from(*lang)),
        ["themes", theme, "theme.toml"] => Role::Theme(Arc::from(*theme)),
        ["themes", theme, "templates", rest @ ..] if path.ends_with(".html") => {
            Role::Template(Arc::from(*theme), rest.join("/").into())
        }
        ["themes", theme, "assets", rest @ ..] => Role::ThemeAsset(Arc::from(*theme), rest.join("/").into()),
        _ => Role::Unknown,
    }
}

fn brand_role(brand: &Arc<str>, rest: &[&str]) -> Role {
    match rest {
        ["brand.toml"] => Role::Brand(brand.clone()),
        ["regimes.toml"] => Role::Entries(Some(brand.clone())),
        ["metrics.csv"] => Role::Figures(Some(brand.clone())),
        [file] if is_asset(file) => Role::Asset(Some(brand.clone()), Arc::from(*file)),
        [file] => match file.strip_suffix(".ftl") {
            Some(lang) => Role::BrandWords(brand.clone(), lang.into()),
            None => Role::Unknown,
        },
        _ => common(Some(brand.clone()), rest),
    }
}

/// Whether a look can name the file: a picture, or a font.
fn is_asset(file: &str) -> bool {
    matches!(file.rsplit_once('.'), Some((_, "svg" | "png" | "webp" | "jpg" | "jpeg" | "avif" | "woff2")))
}

/// What stands at the same relative path in the group's content and in a brand's overlay.
fn common(brand: Option<Arc<str>>, rest: &[&str]) -> Role {
    let stem = |file: &str| file.strip_suffix(".md").map(Arc::from);
    match rest {
        ["register" | "cookies" | "forms" | "regimes", .., file] if file.ends_with(".toml") => Role::Entries(brand),
        ["metrics.csv"] => Role::Figures(brand),
        ["register", .., file] if file.ends_with(".csv") => Role::Figures(brand),
        ["documents", document, "document.toml"] => Role::Document(brand, Arc::from(*document)),
        ["documents", document, file] => match stem(file) {
            Some(lang) => Role::Prose(brand, Arc::from(*document), lang),
            None => Role::Unknown,
        },
        ["rights", right, file] => match stem(file) {
            Some(lang) => Role::Right(brand, Arc::from(*right), lang),
            None => Role::Unknown,
        },
        _ => Role::Unknown,
    }
}
