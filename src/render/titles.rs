//! What pages are called.

use super::blocks;
use super::hole;
use super::marks::{Context, Mark, Piece, escape, hole as mark, pieces};
use super::page::right_of;
use super::prose::{Position, Writer};
use super::reader::{Called, Reader, View};
use super::shown;
use super::typeset::typeset;
use crate::locale::Arg;
use crate::model::prose::{Inline, Placeable};
use crate::resolve::{PageKey, PageKind, PagePlan};

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
        Called::Shared(inlines) => return set(reader, inlines),
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

fn set(reader: &Reader<'_, '_>, inlines: &[Inline]) -> String {
    typeset(&reader.language().lang, &words(reader, inlines))
}

fn words(reader: &Reader<'_, '_>, inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Code(text) => text.to_string(),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => words(reader, inner),
            Inline::Link(link) => words(reader, &link.value.text),
            Inline::Image { alt, .. } => words(reader, alt),
            Inline::Placeable(placeable) => match &placeable.value {
                Placeable::Fact(name) => reader.fact(name, Context::Text, placeable.place),
                Placeable::Term(term, case) => reader.term(term, case.as_deref(), placeable.place),
            },
            Inline::SoftBreak | Inline::HardBreak => " ".into(),
            Inline::FootnoteMark(_) => String::new(),
        })
        .collect()
}

/// The title of a brand's page as words, with everything filled in.
pub fn title_of(view: &View<'_>, page: &PagePlan) -> String {
    shown::filled(view, &plain(&Reader::new(view), &page.key()))
}

/// What a mark of a title stands for, with marks in it; `argument` is what follows the name of the mark.
/// What is wrong with it is said where its page shows it.
pub(super) fn marked(view: &View<'_>, argument: &str) -> Option<String> {
    let (kind, id) = argument.split_once('/')?;
    let page = view.plan.pages.iter().find(|page| page.kind.name() == kind && *page.id == *id)?;
    Some(set(&Reader::new(view), view.title(&page.key())?))
}

/// The names of the marks in a title.
pub(super) fn named(view: &View<'_>, argument: &str) -> Vec<String> {
    let marked = marked(view, argument).unwrap_or_default();
    let name = |piece| match piece {
        Piece::Mark(Mark::Hole(_, name)) => Some(name.to_owned()),
        _ => None,
    };
    pieces(&marked).filter_map(name).collect()
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
