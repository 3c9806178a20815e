//! A document as a fragment that stands in a page of another site, and looks and works there as it should.
//!
//! A content management system cleans what is pasted into it, and the page around it has styles and ids of its own. So
//! a fragment is as plain as it can be: headings, paragraphs, lists, tables and links, in one `section`; no script, no
//! `div` (which hosts' styles treat as theirs), no class but a few, whole addresses, ids with a prefix. Its style stands
//! in front of it, takes back whatever the page says of elements in it, and is not needed to read it.

mod clean;
mod style;
mod write;

use crate::canon::{self, Canonical, Element, Node};

/// A document's text in a language, as it is published.
#[derive(Clone, Debug)]
pub struct Text<'t> {
    /// The brand's id.
    pub brand: &'t str,
    /// The language's tag.
    pub language: &'t str,
    /// Its direction.
    pub direction: &'static str,
    /// The document's id.
    pub document: &'t str,
    /// The day that names its state.
    pub edition: Option<String>,
    /// The whole address of its page.
    pub page: String,
    /// The brand's look, as custom properties.
    pub tokens: &'t str,
    /// Its title and its text.
    pub markup: &'t str,
}

/// The class of a fragment.
pub const CLASS: &str = "candor-document";
/// The attribute in which a copy says what it is.
pub const CLAIM: &str = "data-candor";

/// Where the fragment of a document stands, below the site's root.
pub fn path(folder: &str, document: &str) -> String {
    format!("fragments/{folder}/{document}.html")
}

/// The fragment: on lines of its own are the style, where it is wanted, and the text. The text is one line, since
/// systems make line breaks of lines.
pub fn fragment(text: &Text<'_>, styled: bool, level: u8) -> String {
    let prefix = format!("candor-{}", text.document);
    let children = clean::clean(canon::piece(text.markup), &clean::Rules { prefix: &prefix, page: &text.page, level });
    let mut root = Element { name: "section".into(), attributes: Vec::new(), children };
    let digest = canon::digest(&Canonical::of(&root));
    let edition = text.edition.as_deref().unwrap_or("-");
    let claim = format!("{}/{}/{} {edition} {digest}", text.brand, text.language, text.document);
    for (name, value) in
        [("class", CLASS), ("id", &prefix), ("lang", text.language), ("dir", text.direction), (CLAIM, &claim)]
    {
        root.attributes.push((name.into(), value.into()));
    }
    let style = if styled { style::style(text.tokens) } else { String::new() };
    format!("{style}{}\n", write::html(&Node::Element(root)))
}
