//! Marks within text: emphasis, links, images; and HTML, which is refused.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{LinkType, Tag};

use crate::content::address;
use crate::content::is_invisible;
use crate::content::text::Words;
use crate::content::tree::Tree;
use crate::diagnostic::{Diagnostic, PROSE_HTML, PROSE_IMAGE, PROSE_LINK, PROSE_LINK_HTTP};
use crate::model::prose::{Inline, Link};
use crate::span::{Located, Place};

impl Tree<'_> {
    /// Text that something is said of: emphasis, a link, an image.
    pub(super) fn span(&mut self, tag: &Tag<'_>, inner: Vec<Inline>, range: &Range<usize>, into: &mut Words) {
        match tag {
            Tag::Emphasis => into.push(Inline::Emphasis(inner)),
            Tag::Strong => into.push(Inline::Strong(inner)),
            Tag::Strikethrough => into.push(Inline::Strikethrough(inner)),
            Tag::Link { link_type, dest_url, title, .. } => {
                let address = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.to_string(),
                };
                self.link(&address, title, inner, range, into);
            }
            Tag::Image { dest_url, title, .. } => self.image(dest_url, title, inner, range, into),
            _ => into.extend(inner),
        }
    }

    fn link(&mut self, address: &str, title: &str, text: Vec<Inline>, range: &Range<usize>, into: &mut Words) {
        let place = self.place(range);
        self.no_title(title, place);
        match address::read(self.address(address)) {
            Ok(target) => {
                if address::is_plain_http(&target) {
                    self.problems.push(
                        Diagnostic::new(&PROSE_LINK_HTTP, "this link is not encrypted")
                            .at(place)
                            .hint("Write https:// where the site offers it; most do."),
                    );
                }
                into.push(Inline::Link(Located::new(Link { target, text }, place)));
            }
            Err(refused) => {
                self.problems.push(Diagnostic::new(&PROSE_LINK, refused.message).at(place).hint(refused.hint));
                into.extend(text);
            }
        }
    }

    fn image(&mut self, path: &str, title: &str, alt: Vec<Inline>, range: &Range<usize>, into: &mut Words) {
        let place = self.place(range);
        self.no_title(title, place);
        let path: Arc<str> = self.verbatim(path).into();
        match refused_image(&path) {
            Some(why) => self.problems.push(
                Diagnostic::new(&PROSE_IMAGE, format!("{why}: \"{path}\""))
                    .at(place)
                    .hint("Say it in words: the only picture of a portal is the brand's logo, named in brand.toml."),
            ),
            None => into.push(Inline::Image { path: Located::new(path, place), alt }),
        }
    }

    /// Words in quotation marks behind an address would be lost: touch and speech never reach them.
    fn no_title(&mut self, title: &str, place: Place) {
        if !title.is_empty() {
            self.problems.push(
                Diagnostic::new(&PROSE_LINK, "the words in quotation marks behind the address would not be shown")
                    .at(place)
                    .hint("Delete them, or say it in the text."),
            );
        }
    }

    pub(super) fn html(&mut self, range: &Range<usize>) {
        let written = self.draft.text.get(range.clone()).unwrap_or_default().trim_end();
        let place = self.block_place(range);
        let address = self.lexed.tokens.touches("", written.trim_start_matches('<')).1;
        let hint = if written.starts_with("<!--") {
            "Delete the comment; notes to colleagues belong beside the text, not in it."
        } else if address {
            "Write an address that is a fact as a link: [words](mailto:{ $contact-dpo-email })."
        } else {
            "Delete the tag. Markdown writes **bold**, *emphasis* and [links](#id); for the sign itself write \\<."
        };
        let shown: String = self
            .source
            .get(place.span.range())
            .unwrap_or_default()
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .take(40)
            .collect();
        self.problems.push(
            Diagnostic::new(&PROSE_HTML, format!("\"{shown}\" is HTML, which prose cannot hold")).at(place).hint(hint),
        );
    }
}

/// Why `path` is not the path of an image of the workspace, if it is not.
fn refused_image(path: &str) -> Option<&'static str> {
    let lower = path.to_ascii_lowercase();
    let outside =
        path.split('/').any(|part| part == ".." || part == ".") || lower.contains("%2e") || lower.contains("%2f");
    if path.is_empty() {
        Some("this image has no path")
    } else if path.contains(':') || path.starts_with("//") {
        Some("this image comes from elsewhere")
    } else if path.starts_with('/') || path.contains('\\') || path.contains("//") || outside {
        Some("the path of this image leaves the brand's assets")
    } else if path.contains(['?', '#', '{', '}']) || path.chars().any(is_invisible) {
        Some("the path of this image contains a sign that file names should not have")
    } else {
        None
    }
}
