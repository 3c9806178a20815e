//! A brand's documents as fragments for pages of other sites.

use super::Sink;
use crate::diagnostic::{Diagnostic, EMBEDS_NO_ADDRESS};
use crate::embed::{self, Text};
use crate::machine::Contents;
use crate::render::{Fragments, Specialist, Stamps, View};
use crate::resolve::{Embeds, PageKind, Plan};

/// What they are made from.
pub(super) struct Made<'a, 'v> {
    pub(super) fragments: &'a Fragments,
    pub(super) views: &'a [View<'v>],
    pub(super) stamps: &'a [Stamps],
    pub(super) how: Embeds,
}

/// Adds them, and tells `contents` where they stand.
pub(super) fn put(sink: &mut Sink<'_, '_>, made: &Made<'_, '_>, plan: &Plan, contents: &mut Contents) {
    let Some(address) = plan.address.as_ref().map(|address| format!("{}{}", address.origin, address.path)) else {
        sink.problems.push(
            Diagnostic::new(
                &EMBEDS_NO_ADDRESS,
                format!("the brand \"{}\" has no address for links in fragments", plan.id),
            )
            .hint("State its address, or build without --fragments."),
        );
        return;
    };
    for view in made.views {
        for (_, page) in documents(view) {
            let path = embed::path(&view.language.language.path, &page.id);
            contents.of(&page.id, &view.language.language.tag).fragment = Some(path);
        }
    }
    let stamp = format!("{:032x}", Stamps::embeds(made.stamps, made.views, &made.how));
    if sink.keep_remembered(&stamp) {
        return;
    }
    for view in made.views {
        let language = &view.language.language;
        let mut specialist = Specialist::elsewhere(view, made.fragments, address.clone());
        for (at, page) in documents(view) {
            let Some(markup) = specialist.text(at) else { continue };
            let text = Text {
                brand: &plan.id,
                language: &language.tag,
                direction: language.lang.direction(),
                document: &page.id,
                edition: page.effective.or(page.updated).map(|date| date.to_string()),
                page: format!("{address}{}/{}", language.path, page.path),
                tokens: &plan.tokens.css,
                markup: &markup,
            };
            let html = embed::fragment(&text, made.how.styled, made.how.level);
            sink.put(&embed::path(&language.path, &page.id), html.as_bytes(), Some(&stamp));
        }
        // What is wrong with the texts was told when their pages were made.
    }
}

/// The documents that are written in a language, with their positions.
fn documents<'v>(view: &'v View<'_>) -> impl Iterator<Item = (usize, &'v crate::resolve::PagePlan)> {
    let texts = view.plan.pages.iter().zip(&view.language.texts).enumerate();
    texts.filter(|(_, (page, text))| page.kind == PageKind::Document && !text.missing).map(|(at, (page, _))| (at, page))
}
