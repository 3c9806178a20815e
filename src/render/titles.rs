//! What pages, and places on them, are called.

use std::sync::Arc;

use super::blocks;
use super::hole;
use super::marks::{Context, Mark, Piece, escape, hole as mark, pieces};
use super::page::right_of;
use super::prose::{Position, Writer, borrows};
use super::reader::Reader;
use super::shown;
use super::stamp;
use super::typeset::typeset;
use super::view::{Input, View};
use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::locale::Arg;
use crate::model::prose::{Inline, Placeable, Target};
use crate::resolve::{PageKey, PageKind, PagePlan};

/// Where a reference leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Destination {
    /// Path below the language's folder, with the section behind a `#`.
    pub(super) path: String,
    /// The page.
    pub(super) page: PageKey,
    /// What the place is called.
    pub(super) title: Title,
}

/// What a place is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Title {
    /// By its heading.
    Section(Arc<[Inline]>),
    /// By its page's title.
    Page(PageKey),
}

/// What a page's text is called.
pub(super) enum Called<'v> {
    /// As the brand says itself.
    Own,
    /// As all say who have it.
    Shared(&'v [Inline]),
    /// It does not say.
    Nothing,
}

/// The title of a page as markup, for links that take it.
pub(super) fn markup(reader: &Reader<'_, '_>, key: &PageKey) -> String {
    match reader.title(key) {
        Some(inlines) => Writer::new(reader, Position { page: key, section: "", notes: &[] }).title(inlines),
        None => {
            let mut out = String::new();
            escape(&plain(reader, key), &mut out);
            out
        }
    }
}

/// The title of a page as words; their mark where the brand says them itself, so that what leads to the
/// page is the same for all brands.
pub(super) fn plain(reader: &Reader<'_, '_>, key: &PageKey) -> String {
    match reader.called(key) {
        Called::Own => return mark(Context::Text, &format!("@title/{}/{}", key.kind.name(), key.id)),
        Called::Shared(inlines) => return set(reader, key, inlines),
        Called::Nothing => {}
    }
    let Some(page) = reader.page(key) else { return String::new() };
    let id = match page.kind {
        PageKind::Document => format!("ui-document-{}", page.document.unwrap_or("other")),
        PageKind::Right => return blocks::right_title(reader, &page.id),
        PageKind::Request => {
            let right = blocks::right_said(reader, right_of(key));
            let said = reader.message("ui-request-title", None, &[("right", Arg::Str(&right))], None);
            return typeset(&reader.language().lang, &said);
        }
        kind => format!("ui-{}-title", kind.name()),
    };
    typeset(&reader.language().lang, &reader.message(&id, None, &[], None))
}

/// The words of a text on a page.
fn set(reader: &Reader<'_, '_>, page: &PageKey, inlines: &[Inline]) -> String {
    typeset(&reader.language().lang, &words(reader, page, inlines))
}

fn words(reader: &Reader<'_, '_>, page: &PageKey, inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Code(text) => text.to_string(),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                words(reader, page, inner)
            }
            Inline::Link(link) if link.value.text.is_empty() => borrowed(reader, page, &link.value.target),
            Inline::Link(link) => words(reader, page, &link.value.text),
            Inline::Image { alt, .. } => words(reader, page, alt),
            Inline::Placeable(placeable) => match &placeable.value {
                Placeable::Fact(name) => reader.fact(name, Context::Text, placeable.place),
                Placeable::Term(term, case) => reader.term(term, case.as_deref(), placeable.place),
            },
            Inline::SoftBreak | Inline::HardBreak => " ".into(),
            Inline::FootnoteMark(_) => String::new(),
        })
        .collect()
}

/// What a reference without words takes from where it leads. Where that cannot be is told of the heading.
fn borrowed(reader: &Reader<'_, '_>, page: &PageKey, target: &Target) -> String {
    let (id, section) = match target {
        Target::Reference(id) => (id, None),
        Target::Section(document, section) => (document, Some(section)),
        Target::Address(_) => return String::new(),
    };
    match reader.target(page, id, section).map(|led| led.title) {
        Some(Title::Section(inlines)) if !borrows(&inlines) => set(reader, page, &inlines),
        Some(Title::Page(other)) if reader.title(&other).is_none_or(|title| !borrows(title)) => plain(reader, &other),
        _ => String::new(),
    }
}

/// The title of a brand's page as words, with everything filled in.
pub fn title_of(view: &View<'_>, page: &PagePlan) -> String {
    shown::filled(view, &plain(&Reader::new(view), &page.key()))
}

/// A title as it is read for its mark.
struct Read {
    /// Its words, with marks in them.
    marked: String,
    /// What was asked for them.
    asked: Vec<(Input, Digest)>,
    /// What is wrong with it.
    problems: Vec<Diagnostic>,
}

/// Reads the title that a mark stands for; `argument` is what follows the name of the mark.
fn read(view: &View<'_>, argument: &str) -> Option<Read> {
    let (kind, id) = argument.split_once('/')?;
    let page = view.plan.pages.iter().find(|page| page.kind.name() == kind && *page.id == *id)?;
    let reader = Reader::new(view);
    let key = page.key();
    let marked = set(&reader, &key, view.title(&key)?);
    let (asked, problems) = reader.finish();
    Some(Read { marked, asked, problems })
}

/// What a mark of a title stands for, with marks in it.
pub(super) fn marked(view: &View<'_>, argument: &str) -> Option<String> {
    read(view, argument).map(|title| title.marked)
}

/// What is wrong with a title.
pub(super) fn problems(view: &View<'_>, argument: &str) -> Vec<Diagnostic> {
    read(view, argument).map_or_else(Vec::new, |title| title.problems)
}

/// The kinds of facts that a title comes from: by its marks, and by words that it takes from elsewhere.
pub(super) fn kinds(view: &View<'_>, argument: &str) -> u128 {
    let Some(title) = read(view, argument) else { return 0 };
    let asked = title.asked.iter().fold(0, |found, (input, _)| found | stamp::asked(input));
    names_in(&title.marked).iter().fold(asked, |found, name| found | hole::kinds(view, name))
}

/// The names of the marks in a title.
pub(super) fn named(view: &View<'_>, argument: &str) -> Vec<String> {
    marked(view, argument).map_or_else(Vec::new, |marked| names_in(&marked))
}

fn names_in(marked: &str) -> Vec<String> {
    let name = |piece| match piece {
        Piece::Mark(Mark::Hole(_, name)) => Some(name.to_owned()),
        _ => None,
    };
    pieces(marked).filter_map(name).collect()
}

/// A title as markup, among other text of an element.
pub(super) fn content(view: &View<'_>, argument: &str) -> String {
    let mut out = String::new();
    for piece in pieces(&marked(view, argument).unwrap_or_default()) {
        match piece {
            Piece::Text(text) => escape(text, &mut out),
            Piece::Mark(Mark::Hole(_, name)) => out.push_str(&hole::content(view, name)),
            Piece::Mark(_) => {}
        }
    }
    out
}
