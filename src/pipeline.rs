//! The line: source → parse → resolve → render → specialise → check → publish.
//!
//! The only user of rayon. A brand is one task: it is resolved, its pages are specialised,
//! checked and handed over, and everything about it is dropped before the next.

mod assets;
mod cookies;
mod embeds;
mod hosting;
mod last;
mod machines;
mod plan;
mod preview;
mod question;
mod share;
mod trace;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::check;
use crate::diagnostic::{
    BRAND_NO_ADDRESS, Diagnostic, Outcome, PROSE_REFERENCE, SOURCE_CHANGED, SOURCE_UNREADABLE, THEME_TEMPLATE, sorted,
};
use crate::digest::Digest;
use crate::inputs::{self, Inputs};
use crate::machine::Contents;
use crate::memo::Counts;
use crate::render::{Fragments, Memory, Rendered, Specialist, Stamps, Studio, View, around};
use crate::resolve::{Base, Options, PageKind, Plan};
use crate::source::{Files, SourceTree};
use crate::span::Place;

pub use cookies::{Exported, export_cookies, stated_cookies};
pub use last::files_of;
pub use plan::{Planned, plan};
pub use preview::{Brand, Finding, Moment, Page, Position, Session, Shown, Spot, Survey};
pub use share::Share;
pub use trace::{Line, Traces, Wanted, trace};

/// Where finished sites go. One of them is written at a time by one task; several tasks write at once.
pub trait Publisher: Sync {
    /// Begins a brand's site in this folder; the empty one is the only brand's.
    ///
    /// # Errors
    /// When it cannot be written there.
    fn site(&self, folder: &str) -> Result<Box<dyn Site + '_>, Diagnostic>;
}

/// A site being written.
pub trait Site {
    /// Adds a file.
    ///
    /// # Errors
    /// When it cannot be written, or was written already.
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic>;

    /// What was remembered of a file when it was last published here.
    fn memory(&self, _path: &str) -> Option<String> {
        None
    }

    /// Remembers something of a file that was added.
    fn remember(&mut self, _path: &str, _memory: &str) {}

    /// Adds a file as it is published already; not if it is not surely the one that was.
    ///
    /// # Errors
    /// When it was added already, or cannot be looked at.
    fn keep(&mut self, _path: &str) -> Result<bool, Diagnostic> {
        Ok(false)
    }

    /// Adds all files of which the same was remembered as they are published already; none of them where
    /// there are none, or one is not surely as it was.
    ///
    /// # Errors
    /// As [`Self::keep`].
    fn keep_remembered(&mut self, _memory: &str) -> Result<bool, Diagnostic> {
        Ok(false)
    }

    /// Ends the site, with what hosts should know of it.
    ///
    /// # Errors
    /// When it cannot be written.
    fn finish(self: Box<Self>, record: serde_json::Value) -> Result<(), Diagnostic>;
}

/// What a build made.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// The files that were read, for places in reports.
    pub files: Files,
    /// Brands.
    pub brands: usize,
    /// Pages of all brands and languages.
    pub pages: usize,
    /// How often fragments were rendered, and found again.
    pub fragments: Option<Counts>,
    /// What the part of a portal must have in common with the others, when only a part was built.
    pub whole: Option<Whole>,
}

/// The portal of which a part was built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The digest of all files it is made from.
    pub state: Digest,
    /// The folders of all its brands, in the order of their names.
    pub folders: Vec<String>,
}

/// How far a build is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many brands are to be made.
    Brands(usize),
    /// One more is made.
    Brand,
}

/// Builds every brand of a workspace and hands the sites to the publisher that `open` makes for
/// their folders. Whether they are published is the caller's to decide: not when there are errors.
pub fn build<P: Publisher>(
    tree: &dyn SourceTree,
    options: &Options,
    fragments: &Fragments,
    open: impl FnOnce(&[String]) -> Result<P, Vec<Diagnostic>>,
    progress: &(dyn Fn(Progress) + Sync),
) -> (Outcome<Built>, Option<P>) {
    build_part(tree, options, None, fragments, open, progress)
}

/// Builds one of several even parts of the brands; all of them, when none is named. What is wrong
/// with other parts' brands is left to those.
pub fn build_part<P: Publisher>(
    tree: &dyn SourceTree,
    options: &Options,
    part: Option<Share>,
    fragments: &Fragments,
    open: impl FnOnce(&[String]) -> Result<P, Vec<Diagnostic>>,
    progress: &(dyn Fn(Progress) + Sync),
) -> (Outcome<Built>, Option<P>) {
    let mut problems = Vec::new();
    // Listed before anything is read, so that a change during the build shows at its end.
    let jobs = inputs::jobs(tree);
    let source = match inputs::source_language(tree) {
        Ok(source) => source,
        Err(problem) => return (Outcome { value: Built::default(), problems: vec![*problem] }, None),
    };
    // Read after they were listed: a file that changes in between is noticed.
    let state = part.map(|_| inputs::state(&jobs.par_iter().map(|job| job.stamp(tree)).collect::<Vec<_>>()));
    let parsed: Vec<_> = jobs.into_par_iter().map(|job| job.run(tree, &source)).collect();
    let mut inputs = inputs::assemble(parsed).take(&mut problems);
    if !inputs.portal_read {
        // Nothing is known of brands, languages and endpoints: what would be missed is a guess.
        let built = Built { files: inputs.files, ..Built::default() };
        return (Outcome { value: built, problems: sorted(problems) }, None);
    }
    let base = Base::new(&inputs, options, &source).take(&mut problems);
    let brands = part.map_or_else(|| base.brands().to_vec(), |part| part.take(base.brands()));
    let folder = |id: &Arc<str>| if base.alone() { String::new() } else { id.to_string() };
    let folders: Vec<String> = brands.iter().map(folder).collect();
    let publisher = match open(&folders) {
        Ok(publisher) => Some(publisher),
        Err(found) => {
            problems.extend(found);
            None
        }
    };
    progress(Progress::Brands(folders.len()));
    let pages = AtomicUsize::new(0);
    let found: Mutex<Vec<Diagnostic>> = Mutex::default();
    let work = Work { tree, inputs: &inputs, base: &base, fragments, pages: &pages };
    let make = |id| {
        let own = work.brand(id, publisher.as_ref());
        progress(Progress::Brand);
        found.lock().unwrap_or_else(PoisonError::into_inner).extend(own);
    };
    // All is read by now but pictures, fonts and the like, which are compared one by one when they are.
    let (changed, ()) = rayon::join(|| tree.changed(), || brands.par_iter().for_each(make));
    problems.extend(found.into_inner().unwrap_or_else(PoisonError::into_inner));
    if let Some(part) = part {
        part.own(&mut problems, &inputs.files, base.brands(), &brands);
    }
    let whole = state.map(|state| {
        let folders = Share::WHOLE.take(base.brands()).iter().map(folder).collect();
        Whole { state, folders }
    });
    if let Some(path) = tree.strayed().or(changed) {
        let mut problem = Diagnostic::new(&SOURCE_CHANGED, format!("{path} changed while the sites were made from it"))
            .hint("Build again when nothing is being saved or copied there.");
        problem.place = inputs.files.find(&path).map(Place::file);
        problems.push(problem);
    }
    let brands = folders.len();
    drop(base);
    let pages = pages.into_inner();
    let files = std::mem::take(&mut inputs.files);
    // Giving back so much memory takes time, and nobody has to wait for it.
    rayon::spawn(move || drop(inputs));
    let built = Built { files, brands, pages, fragments: Some(fragments.counts()), whole };
    (Outcome { value: built, problems: sorted(worth_telling(problems)) }, publisher)
}

/// Finished pages are checked for faults of the program and of themes. What is wrong with the
/// sources shows in them too; it is told once, at its place. Where not everything could be read, or
/// changed meanwhile, that something is not stated may not be true: only the cause is told.
fn worth_telling(mut problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if problems.iter().any(|problem| [&SOURCE_UNREADABLE, &SOURCE_CHANGED].contains(&problem.rule)) {
        problems.retain(|problem| ["source/", "output/"].iter().any(|group| problem.rule.id.starts_with(group)));
    }
    // A template that cannot be used is told once, with the first of the pages that need it.
    problems = sorted(problems);
    problems.dedup_by(|next, first| {
        let same = next.rule == first.rule && next.place == first.place && next.message == first.message;
        let again = same && next.rule == &THEME_TEMPLATE;
        if again {
            first.brands.append(&mut next.brands);
        }
        again
    });
    let of_pages = |problem: &Diagnostic| problem.rule.id.starts_with("page/");
    if problems.iter().any(|problem| problem.is_error() && !of_pages(problem)) {
        problems.retain(|problem| !of_pages(problem));
    }
    problems
}

/// Runs `work` on so many threads; 0: one for each core.
///
/// # Errors
/// When the system gives no threads.
pub fn on_threads<R: Send>(threads: usize, work: impl FnOnce() -> R + Send) -> std::io::Result<R> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(std::io::Error::other)?;
    Ok(pool.install(work))
}

/// The sum of what `count` gives for each of the names, if it gives something for all.
pub fn sum(names: &[String], count: impl Fn(&str) -> Option<usize> + Sync) -> Option<usize> {
    names.par_iter().map(|name| count(name)).sum()
}

/// Where a brand's files go, until one of them cannot.
struct Sink<'s, 'p> {
    site: Option<Box<dyn Site + 's>>,
    problems: &'p mut Vec<Diagnostic>,
}

impl Sink<'_, '_> {
    fn memory(&self, path: &str) -> Option<Memory> {
        Memory::read(&self.site.as_ref()?.memory(path)?)
    }

    fn keep(&mut self, path: &str) -> bool {
        let kept = self.site.as_mut().map(|site| site.keep(path));
        self.done(kept)
    }

    fn keep_remembered(&mut self, memory: &str) -> bool {
        let kept = self.site.as_mut().map(|site| site.keep_remembered(memory));
        self.done(kept)
    }

    fn done(&mut self, kept: Option<Result<bool, Diagnostic>>) -> bool {
        match kept {
            Some(Err(problem)) => {
                self.problems.push(problem);
                self.site = None;
                false
            }
            kept => kept.is_some_and(Result::unwrap_or_default),
        }
    }

    fn put(&mut self, path: &str, bytes: &[u8], memory: Option<&String>) {
        let Some(site) = self.site.as_mut() else { return };
        match site.put(path, bytes) {
            Ok(()) => memory.into_iter().for_each(|memory| site.remember(path, memory)),
            Err(problem) => {
                self.problems.push(problem);
                self.site = None;
            }
        }
    }

    /// A page that was made. It is remembered only where there is nothing to say of it: what was said
    /// would not be said again.
    fn page(&mut self, brand: &str, page: &Rendered, style: Option<usize>, memory: Option<Memory>) {
        let told = self.problems.len();
        check::page(brand, &page.path, &page.html, style, self.problems);
        let memory = memory.filter(|_| self.problems.len() == told).map(|memory| memory.written());
        self.put(&page.path, page.html.as_bytes(), memory.as_ref());
    }
}

/// Whether the page at this position is a text.
fn is_document(plan: &Plan, at: usize) -> bool {
    plan.pages.get(at).is_some_and(|page| page.kind == PageKind::Document)
}

struct Work<'a> {
    tree: &'a dyn SourceTree,
    inputs: &'a Inputs,
    base: &'a Base<'a>,
    fragments: &'a Fragments,
    pages: &'a AtomicUsize,
}

impl Work<'_> {
    /// Makes one brand's site; says what was found.
    fn brand<P: Publisher>(&self, id: &Arc<str>, publisher: Option<&P>) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let plan = self.base.plan(id).take(&mut problems);
        let assets = self.assets(&plan, &mut problems);
        let studio = Studio::of(self.inputs, &plan);
        let views: Vec<View<'_>> =
            plan.languages.iter().map(|language| View::new(&studio, &plan, language, &assets)).collect();
        let site = match publisher.map(|publisher| publisher.site(&plan.folder)).transpose() {
            Ok(site) => site,
            Err(problem) => {
                problems.push(problem);
                None
            }
        };
        let mut sink = Sink { site, problems: &mut problems };
        let stamps: Vec<Stamps> = views.iter().map(Stamps::new).collect();
        let mut contents = Contents::default();
        for (view, stamps) in views.iter().zip(&stamps) {
            let mut specialist = Specialist::new(view, self.fragments);
            let tag = &view.language.language.tag;
            for at in 0..plan.pages.len() {
                self.pages.fetch_add(1, Ordering::Relaxed);
                let path = specialist.path(at);
                if let Some(memory) = sink.memory(&path)
                    && specialist.is(stamps, at, &memory)
                    && sink.keep(&path)
                {
                    specialist.keep(&memory);
                } else if let Some(page) = specialist.page(at) {
                    let memory = specialist.memory(stamps, at);
                    let style = is_document(&plan, at).then(|| assets.styles_of(&page.html));
                    sink.page(&plan.id, &page, style, memory);
                }
                if let (Some(digest), Some(page)) = (specialist.content(), plan.pages.get(at)) {
                    contents.of(&page.id, tag).digest = Some(digest.to_owned());
                }
            }
            sink.problems.append(&mut specialist.problems);
        }
        let around_stamp = format!("{:032x}", Stamps::around(&stamps, &plan));
        if !sink.keep_remembered(&around_stamp) {
            let mut found = Vec::new();
            let files = around(&studio, &plan, &views, &mut found);
            for (path, bytes) in files {
                sink.put(&path, &bytes, Some(&around_stamp).filter(|_| found.is_empty()));
            }
            sink.problems.append(&mut found);
        }
        if let Some(how) = self.base.embeds() {
            embeds::put(
                &mut sink,
                &embeds::Made { fragments: self.fragments, views: &views, stamps: &stamps, how },
                &plan,
                &mut contents,
            );
        }
        machines::put(&mut sink, &plan, &views, &stamps, &contents);
        let (files, record) = hosting::of(&plan);
        for (path, bytes) in files {
            sink.put(&path, &bytes, None);
        }
        if let Some(Err(problem)) = sink.site.map(|site| site.finish(record)) {
            problems.push(problem);
        }
        if self.inputs.brands.get(id).is_some_and(|brand| brand.broken) {
            // Its address, markets and traits may be what was not understood: that pages or
            // addresses are missing would not be true.
            problems.retain(|problem| ![&BRAND_NO_ADDRESS, &PROSE_REFERENCE].contains(&problem.rule));
        }
        if self.base.is_lone(id) {
            // There is no other brand that it could be told from.
            problems.iter_mut().for_each(|problem| problem.brands.clear());
        }
        problems
    }
}
