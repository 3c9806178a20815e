//! Pages on demand, for whoever edits: one page of one brand, however many brands there are.
//!
//! A [`Session`] keeps what was parsed and rendered. After a change it is told to read again;
//! then [`Session::moment`] resolves what all brands share, and answers for as long as nothing
//! changes. A page is made by the same steps as in a build, so its bytes are the same.
//!
//! A page is *good* when nothing is wrong with it that would stop a build. While something is,
//! the last good one is shown in its place.

mod finding;
mod good;
mod moment;
mod spot;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::inputs::{self, Inputs, Kept};
use crate::render::Fragments;
use crate::resolve::{Base, Options};
use crate::source::{Files, SourceTree};

pub use finding::Finding;
use good::Good;
pub use moment::{Brand, Moment, Page, Shown};
pub use spot::{Position, Spot, Survey};

/// How many fragments are kept from one change to the next, while only prose and brands' own files change. One brand's pages take about five hundred; what is beyond is left
/// from texts that have changed since.
const MOST_FRAGMENTS: usize = 8_000;

/// What is kept between changes of a workspace.
pub struct Session {
    options: Options,
    kept: Kept,
    fragments: Fragments,
    /// Whether something changed since fragments were first made: what was found in them may stand
    /// on another line now.
    edited: bool,
    /// Digest of what they were made from besides what they ask for.
    ground: Digest,
    read: Option<Read>,
    good: Good,
}

/// What was read last.
struct Read {
    inputs: Option<Inputs>,
    source: Arc<str>,
    problems: Vec<Diagnostic>,
}

impl Session {
    /// Of a workspace that is published like this.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            kept: Kept::default(),
            fragments: Fragments::default(),
            edited: false,
            ground: 0,
            read: None,
            good: Good::default(),
        }
    }

    /// Reads the workspace: files that differ from the last reading are parsed.
    pub fn read(&mut self, tree: &dyn SourceTree) {
        let mut problems = Vec::new();
        self.edited = true;
        let before = self.read.take();
        // Nobody waits for what is not needed any more.
        rayon::spawn(move || drop(before));
        let source = match inputs::source_language(tree) {
            Ok(source) => source,
            Err(problem) => {
                self.read = Some(Read { inputs: None, source: "en".into(), problems: vec![*problem] });
                return;
            }
        };
        let inputs = self
            .kept
            .read(tree, &source, |jobs| jobs.into_par_iter().map(|(at, job)| (at, job.run(tree, &source))).collect());
        let inputs = inputs.take(&mut problems);
        self.read = Some(Read { inputs: Some(inputs), source, problems });
        if self.kept.ground() != self.ground || self.fragments.kept() > MOST_FRAGMENTS {
            self.fragments = Fragments::default();
            self.ground = self.kept.ground();
            self.edited = false;
        }
    }

    /// How many files the last reading parsed.
    pub fn parsed(&self) -> usize {
        self.kept.parsed()
    }

    /// Resolves what all brands share, and answers while nothing changes. `tree` is what was read.
    pub fn moment<R>(&mut self, tree: &dyn SourceTree, work: impl FnOnce(&mut Moment<'_>) -> R) -> R {
        let none = Files::default();
        let Some(Read { inputs, source, problems }) = &self.read else {
            return work(&mut Moment::empty(tree, &none, Vec::new(), &mut self.good));
        };
        let mut problems = problems.clone();
        let Some(inputs) = inputs.as_ref().filter(|inputs| inputs.portal_read) else {
            let files = inputs.as_ref().map_or(&none, |inputs| &inputs.files);
            return work(&mut Moment::empty(tree, files, problems, &mut self.good));
        };
        let base = Base::new(inputs, &self.options, source).take(&mut problems);
        let brands = moment::brands(inputs, &base);
        if !brands.is_empty() {
            self.good.brands = brands;
        }
        let stale = self.edited;
        let parts = moment::Parts { inputs, base: &base, fragments: &self.fragments, stale };
        work(&mut Moment::new(tree, parts, problems, &mut self.good))
    }
}
