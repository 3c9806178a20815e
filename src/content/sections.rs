//! Headings and what stands under them → title, opening and sections.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::heading::Attributes;
use crate::content::slug;
use crate::diagnostic::{
    Diagnostic, PROSE_DUPLICATE_ID, PROSE_HEADING_ATTRIBUTE, PROSE_HEADING_EMPTY, PROSE_HEADING_ID,
    PROSE_OUTSIDE_SECTION,
};
use crate::model::prose::{Block, Footnote, Inline, Prose, Section, plain};
use crate::span::{FileId, Located, Place};

/// The document while it is read.
#[derive(Default)]
pub(super) struct Sections {
    title: Option<Located<Vec<Inline>>>,
    opening: Vec<Block>,
    done: Vec<Section>,
    ids: BTreeMap<Arc<str>, Place>,
}

impl Sections {
    /// Text under the last heading.
    pub(super) fn push(&mut self, blocks: Vec<Block>) {
        match self.done.last_mut() {
            Some(section) => section.body.extend(blocks),
            None => self.opening.extend(blocks),
        }
    }

    /// A heading.
    pub(super) fn heading(
        &mut self,
        level: u8,
        words: Vec<Inline>,
        place: Place,
        attributes: Option<&Attributes>,
        problems: &mut Vec<Diagnostic>,
    ) {
        let silent =
            |inline: &Inline| matches!(inline, Inline::FootnoteMark(_) | Inline::SoftBreak | Inline::HardBreak);
        if words.iter().all(silent) {
            problems.push(
                Diagnostic::new(&PROSE_HEADING_EMPTY, "this heading has no words")
                    .at(place)
                    .hint("Write its words before the braces, or delete the line."),
            );
        }
        if level == 1 {
            self.title(words, place, attributes, problems);
            return;
        }
        let id = attributes.and_then(|a| a.id.clone());
        if !attributes.is_some_and(|a| a.has_id) {
            let hint = slug(&plain(&words)).map_or_else(
                || "Add the id that this section has in the source language: {#id}.".to_owned(),
                |slug| format!("Add one at the end of the heading, the same in every language: {{#{slug}}}."),
            );
            problems.push(Diagnostic::new(&PROSE_HEADING_ID, "this heading has no id").at(place).hint(hint));
        }
        if let Some(id) = &id {
            match self.ids.get(&id.value) {
                Some(first) => problems.push(
                    Diagnostic::new(&PROSE_DUPLICATE_ID, format!("the id \"{}\" stands on two headings", id.value))
                        .at(id.place)
                        .hint("Give one of the two sections another id, the same in every language.")
                        .related(*first, "the first one"),
                ),
                None => {
                    self.ids.insert(id.value.clone(), id.place);
                }
            }
        }
        // A section without an id is kept, so that its text is checked; it cannot be published.
        let id = id.unwrap_or_else(|| Located::new(format!("section-{}", self.done.len() + 1).into(), place));
        self.done.push(Section {
            id,
            level,
            title: words,
            condition: attributes.and_then(|a| a.condition.clone()),
            beside: attributes.and_then(|a| a.beside.clone()),
            body: Vec::new(),
        });
    }

    fn title(
        &mut self,
        words: Vec<Inline>,
        place: Place,
        attributes: Option<&Attributes>,
        problems: &mut Vec<Diagnostic>,
    ) {
        if let Some(attributes) = attributes {
            problems.push(
                Diagnostic::new(&PROSE_HEADING_ATTRIBUTE, "the document's title carries no id and no condition")
                    .at(Place::new(place.file, attributes.range.clone()))
                    .hint("Delete the braces; ids belong to sections, which start with ##."),
            );
        }
        let why = match &self.title {
            Some(title) => {
                let problem = Diagnostic::new(&PROSE_OUTSIDE_SECTION, "the document has a second title");
                Some(problem.related(title.place, "the first one"))
            }
            None if !self.done.is_empty() || !self.opening.is_empty() => {
                Some(Diagnostic::new(&PROSE_OUTSIDE_SECTION, "the document's title stands below other text"))
            }
            None => None,
        };
        let hint = "A document has one heading with a single #, as its first line; sections start with ##.";
        problems.extend(why.map(|why| why.at(place).hint(hint)));
        self.title.get_or_insert(Located::new(words, place));
    }

    /// The document.
    pub(super) fn finish(self, file: FileId, footnotes: Vec<Arc<Footnote>>) -> Prose {
        let sections = self.done.into_iter().map(Arc::new).collect();
        Prose { file, title: self.title, opening: self.opening, sections, footnotes }
    }
}
