//! Everything a workspace says, parsed: the end of the line's first step.
//!
//! A file's path says what it is ([`layout`]); each file is a [`Job`] that can run on any thread;
//! [`assemble`] puts the results together in the order of the paths.

mod assemble;
mod job;
mod kept;
mod layout;
mod themes;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::digest::{self, Digest};
use crate::locale::Resource;
use crate::model::prose::{Footnote, Prose, Section};
use crate::model::{Entry, Record};
use crate::source::Files;
use crate::span::{FileId, Place};

pub use assemble::assemble;
pub use job::{Job, Parsed, Stamp, jobs, named, source_language, state};
pub use kept::Kept;
pub use themes::{ThemeInput, Themes};

/// A workspace over what is built in, as parsed.
pub struct Inputs {
    /// The files, to show places in them.
    pub files: Files,
    /// `portal.toml`.
    pub portal: Record,
    /// Whether it could be read.
    pub portal_read: bool,
    /// Languages of which a bundle could not be read.
    pub unread: BTreeSet<Arc<str>>,
    /// Entries built in and of the group, in the order of their files.
    pub entries: Vec<Entry>,
    /// Brands by id, as their folders are named.
    pub brands: BTreeMap<Arc<str>, BrandInput>,
    /// The group's pictures and fonts.
    pub assets: AssetFiles,
    /// The group's documents by id.
    pub documents: BTreeMap<Arc<str>, DocumentInput>,
    /// Explanations of rights by right and language.
    pub rights: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Arc<PlacedProse>>>,
    /// Adapters for form providers, by id.
    pub adapters: BTreeMap<Arc<str>, Record>,
    /// Bundles by language.
    pub words: BTreeMap<Arc<str>, WordsInput>,
    /// The themes of the portal and its brands.
    pub themes: Themes,
    /// The workspace's files at the paths of built-in ones.
    pub copies: BTreeMap<FileId, Copied>,
}

/// What a workspace's file is to the built-in one at its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It says the same.
    Unchanged,
    /// It stands in its place.
    Replaced,
    /// It lies over it, entry by entry or message by message.
    Merged,
}

/// A brand's folder.
#[derive(Default)]
pub struct BrandInput {
    /// `brand.toml`.
    pub record: Option<Record>,
    /// Its overlays of facts.
    pub entries: Vec<Entry>,
    /// Its bundles by language.
    pub words: BTreeMap<Arc<str>, Arc<Resource>>,
    /// Its documents and overlays of documents.
    pub documents: BTreeMap<Arc<str>, DocumentInput>,
    /// Its explanations of rights.
    pub rights: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Arc<PlacedProse>>>,
    /// Languages in which its bundle could not be read.
    pub unread: BTreeSet<Arc<str>>,
    /// Whether its `brand.toml` was not understood whole.
    pub broken: bool,
    /// Its pictures and fonts.
    pub assets: AssetFiles,
}

/// The pictures and fonts of a brand, or of the group.
#[derive(Default)]
pub struct AssetFiles {
    /// Their paths, by file name.
    pub paths: BTreeMap<Arc<str>, Arc<str>>,
    /// Those that may not be used, which was reported.
    pub refused: BTreeSet<Arc<str>>,
}

/// A document, or an overlay of one.
#[derive(Clone, Default)]
pub struct DocumentInput {
    /// `document.toml`.
    pub meta: Option<Record>,
    /// The prose by language.
    pub prose: IndexMap<Arc<str>, Arc<PlacedProse>>,
}

/// The bundles of a language.
#[derive(Clone, Default)]
pub struct WordsInput {
    /// Those of the workspace.
    pub group: Vec<Arc<Resource>>,
    /// Those of the workspace that stand at the paths of built-in ones: copies to be changed.
    pub copies: Vec<Arc<Resource>>,
    /// Those built in.
    pub builtin: Vec<Arc<Resource>>,
}

/// A document in one language, its sections ready to be placed in pages.
pub struct PlacedProse {
    /// As parsed.
    pub prose: Prose,
    /// Its sections.
    pub sections: Vec<Arc<Placed>>,
    /// Whether it was understood whole.
    pub sound: bool,
}

/// A section and the footnotes that it marks.
pub struct Placed {
    /// The section.
    pub section: Arc<Section>,
    /// Footnotes that its text marks, in the order of their marks.
    pub notes: Vec<Arc<Footnote>>,
    /// Digest of what it says.
    pub digest: Digest,
    /// The language it is written in.
    pub language: Arc<str>,
}

impl PlacedProse {
    /// Prepares a document's sections.
    pub fn new(prose: Prose, language: &Arc<str>, sound: bool) -> Self {
        let sections = prose
            .sections
            .iter()
            .map(|section| {
                let mut labels = Vec::new();
                marks(&section.body, &mut labels);
                let mut notes: Vec<Arc<Footnote>> = Vec::new();
                for label in labels {
                    let found = prose.footnotes.iter().find(|note| note.label == label);
                    if let Some(note) = found.filter(|note| notes.iter().all(|n| n.label != note.label)) {
                        notes.push(note.clone());
                    }
                }
                let digest = digest::of(&(section, &notes, language));
                Arc::new(Placed { section: section.clone(), notes, digest, language: language.clone() })
            })
            .collect();
        Self { prose, sections, sound }
    }

    /// Where the document starts.
    pub fn place(&self) -> Place {
        Place::file(self.prose.file)
    }

    /// Its file.
    pub fn file(&self) -> FileId {
        self.prose.file
    }
}

/// The labels of footnote marks, in order.
fn marks(blocks: &[crate::model::prose::Block], found: &mut Vec<Arc<str>>) {
    use crate::model::prose::Inline;
    crate::model::prose::walk(blocks, &mut |inline| {
        if let Inline::FootnoteMark(label) = inline {
            found.push(label.value.clone());
        }
    });
}
