//! Footnotes: every mark has its note, and every note its mark.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, PROSE_FOOTNOTE, did_you_mean};
use crate::model::prose::{Block, Footnote};
use crate::span::{Located, Place};

/// The marks and notes met so far. Labels are compared as CommonMark does, without case.
#[derive(Default)]
pub(super) struct Notes {
    marks: Vec<Located<Arc<str>>>,
    missing: Vec<Located<Arc<str>>>,
    notes: Vec<(Place, Arc<Footnote>)>,
}

impl Notes {
    /// A mark whose note is there.
    pub(super) fn mark(&mut self, label: &str, place: Place) -> Located<Arc<str>> {
        let mark = Located::new(label.to_lowercase().into(), place);
        self.marks.push(mark.clone());
        mark
    }

    /// A mark without a note.
    pub(super) fn missing(&mut self, label: &str, place: Place) {
        self.missing.push(Located::new(label.into(), place));
    }

    /// A note.
    pub(super) fn note(&mut self, label: &str, place: Place, body: Vec<Block>) {
        self.notes.push((place, Arc::new(Footnote { label: label.to_lowercase().into(), body })));
    }

    /// The notes, each once, and what is wrong with them.
    pub(super) fn finish(self, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Footnote>> {
        for mark in &self.missing {
            let hint = did_you_mean(&mark.value, self.notes.iter().map(|(_, note)| &*note.label))
                .unwrap_or_else(|| format!("Write the note in a paragraph of its own: [^{}]: text.", mark.value));
            problems.push(
                Diagnostic::new(&PROSE_FOOTNOTE, format!("there is no footnote \"{}\"", mark.value))
                    .at(mark.place)
                    .hint(hint),
            );
        }
        let marked: BTreeSet<&str> = self.marks.iter().map(|mark| &*mark.value).collect();
        let mut places: BTreeMap<Arc<str>, Place> = BTreeMap::new();
        let mut kept = Vec::new();
        for (place, note) in self.notes {
            if let Some(first) = places.get(&note.label) {
                problems.push(
                    Diagnostic::new(&PROSE_FOOTNOTE, format!("the footnote \"{}\" stands twice", note.label))
                        .at(place)
                        .hint("Give one of the two another label, in its mark too.")
                        .related(*first, "the first one"),
                );
                continue;
            }
            if !marked.contains(&*note.label) {
                problems.push(
                    Diagnostic::new(&PROSE_FOOTNOTE, format!("nothing refers to the footnote \"{}\"", note.label))
                        .at(place)
                        .hint(format!("Put its mark where it belongs, [^{}], or delete the note.", note.label)),
                );
            }
            places.insert(note.label.clone(), place);
            kept.push(note);
        }
        kept
    }
}
