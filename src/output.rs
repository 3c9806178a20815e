//! Writing published sites, each of them at once or not at all.
//!
//! Everything is staged in a hidden folder beside the output before anything is replaced. Then
//! a journal says what is left to do, and each site is put in place: the whole folder exchanged
//! where most of it changed (unchanged files are the same files as before), else only the files
//! that changed. A build that fails has replaced nothing; one that is killed later is completed
//! by the next one that opens the output. What candor did not write stays.
//!
//! This room knows paths and bytes, nothing of what they mean.

mod ahead;
mod allowed;
mod carry;
mod compress;
mod finish;
mod forward;
mod fs;
mod ground;
mod journal;
mod merge;
mod open;
mod part;
mod paths;
mod record;
mod report;
mod seal;
mod site;
mod staging;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

pub use compress::Compression;
pub use finish::Staged;
pub use merge::Parts;
pub use part::Part;
pub use record::{FileRecord, Manifest};
pub use site::SiteWriter;

use crate::diagnostic::{Diagnostic, OUTPUT_LEFT, OUTPUT_PATH, OUTPUT_SLOW};
use forward::roll_forward;
use fs::{Disk, Fs, Kind, if_there, remove_tree};
use journal::{How, Journal, Step};
use record::Known;
use staging::Staging;

/// Which site: the output itself, or a folder in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteId {
    folder: String,
}

impl SiteId {
    /// The only site: the output itself.
    pub fn whole() -> Self {
        Self { folder: String::new() }
    }

    /// One of several sites: the folder `name` in the output.
    pub fn folder(name: impl Into<String>) -> Self {
        Self { folder: name.into() }
    }
}

/// How a site was put in place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// No file of it changed, and none was touched.
    #[default]
    Unchanged,
    /// The whole folder at once.
    Exchanged,
    /// The changed files one after the other, by the journal.
    Renamed,
}

/// What became of one site's files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SiteReport {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were as they should be.
    pub kept: usize,
    /// Files that are no longer published.
    pub removed: usize,
    /// Of those written, the ones whose page is the same as before: somebody had changed or
    /// removed the published file.
    pub repaired: usize,
    /// How it was put in place.
    pub mode: Mode,
}

/// What a publication did.
#[derive(Clone, Debug, Default)]
pub struct Published {
    /// By the site's folder; the empty one is the output itself.
    pub sites: BTreeMap<String, SiteReport>,
    /// Folders of sites that were published earlier and are no longer.
    pub retired: Vec<String>,
    /// What the reader should know.
    pub notes: Vec<Diagnostic>,
}

/// An output folder, held by this process until it is published or abandoned.
pub struct Output {
    inner: Arc<Inner>,
    staging: Staging,
    /// This run made the output folder.
    made: bool,
    recovered: bool,
    /// The journal is written and not yet done: what is staged must not be removed.
    committed: bool,
}

/// What the writers of all sites share.
struct Inner {
    fs: Arc<dyn Fs>,
    out: PathBuf,
    /// The staging folder, and whether it is inside the output.
    staging: PathBuf,
    inside: bool,
    sites: BTreeSet<String>,
    begun: Mutex<BTreeSet<String>>,
    /// Staging folders inside sites that are file systems of their own.
    locals: Mutex<Vec<PathBuf>>,
    /// Sites on record that are published no more.
    retired: Vec<(String, Known)>,
    exchange: OnceLock<bool>,
    ahead: ahead::Ahead,
}

impl Inner {
    /// Whether the whole output was one site, which had a page at `path`.
    fn retired_page(&self, path: &str) -> bool {
        self.retired.iter().any(|(folder, known)| {
            folder.is_empty() && matches!(known, Known::Manifest(_, manifest) if manifest.files.contains_key(path))
        })
    }

    /// Whether the file system can exchange folders: tried once.
    fn can_exchange(&self) -> bool {
        *self.exchange.get_or_init(|| {
            let (a, b) = (self.staging.join("trial-a"), self.staging.join("trial-b"));
            let fs = self.fs.as_ref();
            fs.make_dir(&a).and_then(|()| fs.make_dir(&b)).and_then(|()| fs.exchange(&a, &b)).is_ok()
        })
    }
}

impl Output {
    /// Opens `out`, made if need be, to publish these sites there; the sites on record that are
    /// not among them are removed by [`Output::publish`]. What an earlier run left undone is
    /// done first.
    ///
    /// # Errors
    /// When `out` holds files and was never published to, when another process publishes to it,
    /// and when it cannot be written.
    pub fn open(out: &Path, sites: &[SiteId]) -> Result<Self, Diagnostic> {
        Self::open_on(Arc::new(Disk), out, sites)
    }

    /// Whether an earlier run had been stopped while publishing, and was completed now.
    pub fn recovered(&self) -> bool {
        self.recovered
    }

    /// Begins a site. Writers of several sites may work at the same time.
    ///
    /// # Errors
    /// When the site was not named to [`Output::open`] or is begun a second time, and when
    /// something that is not ours stands in the place of its folder.
    pub fn site(&self, id: &SiteId) -> Result<SiteWriter, Diagnostic> {
        let folder = id.folder.clone();
        let inner = &self.inner;
        let fs = inner.fs.as_ref();
        let first = inner.begun.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.clone());
        if !inner.sites.contains(&folder) || !first {
            let why = if first { "was not announced when the output was opened" } else { "is written twice" };
            return Err(Diagnostic::new(&OUTPUT_PATH, format!("The site \"{folder}\" {why}.")));
        }
        let site = ground::at(&inner.out, &folder);
        let unwritten = |e: std::io::Error| report::unwritten(&site, &e);
        let there = fs.look(&site).map_err(unwritten)?;
        let exists = match there.map(|meta| meta.kind) {
            None => false,
            Some(Kind::Folder) => true,
            // A page of the one brand there was: it goes before the new folder comes.
            Some(Kind::File) if inner.retired_page(&folder) => false,
            Some(Kind::File) => return Err(report::foreign(&site, "is a file where a brand's folder is needed")),
            Some(Kind::Other) => return Err(report::foreign(&site, "is a link where a brand's folder is needed")),
        };
        let local =
            exists && !folder.is_empty() && (fs.is_mount(&site) || !staging::same_device(fs, &site, &inner.staging));
        let mut staged = staging::site(&inner.staging, &folder);
        if local {
            staged = staging::local(&site);
            if fs.look(&staged).map_err(unwritten)?.is_some() {
                remove_tree(fs, &staged).map_err(unwritten)?;
            }
            inner.locals.lock().unwrap_or_else(PoisonError::into_inner).push(staged.clone());
        }
        let records = inner.out.join(record::FOLDER);
        Ok(SiteWriter {
            known: Known::load(fs, &records, &folder)?,
            times: if exists { record::Times::load(fs, &records, &folder) } else { record::Times::default() },
            borrowed: self.borrowed(&folder),
            inner: Arc::clone(inner),
            folder,
            site,
            staged,
            local,
            exists,
            dev: there.map_or(0, |meta| meta.dev),
            claims: paths::Claims::default(),
            states: HashMap::new(),
            made: HashSet::new(),
            files: BTreeMap::new(),
            blockers: Vec::new(),
            stale_times: false,
            report: SiteReport::default(),
            compression: Compression::default(),
            compressed: BTreeMap::new(),
        })
    }

    /// The files in `folder` that sites published no more have on record there.
    fn borrowed(&self, folder: &str) -> HashMap<String, FileRecord> {
        let mut borrowed = HashMap::new();
        for (other, known) in &self.inner.retired {
            let Known::Manifest(_, manifest) = known else { continue };
            for (path, file) in &manifest.files {
                let path = paths::join(other, path);
                let inside = if folder.is_empty() {
                    Some(path.as_str())
                } else {
                    path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'))
                };
                borrowed.extend(inside.map(|inside| (inside.to_owned(), *file)));
            }
        }
        borrowed
    }

    /// Publishes the staged sites: from here on, nothing is left half done for good. Sites that
    /// were announced and are not among them stay as they are.
    ///
    /// # Errors
    /// Before the journal is written, when the disk refuses: nothing was replaced. After that,
    /// when a step cannot be done: the next [`Output::open`] goes on with it.
    pub fn publish(self, sites: Vec<Staged>) -> Result<Published, Diagnostic> {
        self.publish_as(sites, None)
    }

    /// Publishes the staged sites as a part of several, with a record of which part it is.
    ///
    /// # Errors
    /// As [`Output::publish`].
    pub fn publish_part(self, sites: Vec<Staged>, part: &Part) -> Result<Published, Diagnostic> {
        self.publish_as(sites, Some(part))
    }

    fn publish_as(mut self, mut sites: Vec<Staged>, part: Option<&Part>) -> Result<Published, Diagnostic> {
        let inner = Arc::clone(&self.inner);
        sites.sort_by(|a, b| a.folder.cmp(&b.folder));
        let mut published = Published::default();
        if let Some(part) = part {
            part::stage(inner.fs.as_ref(), &inner.out, &inner.staging, part, &sites)?;
        }
        let part = part.is_some();
        let mut slow: Vec<(PathBuf, String)> = sites
            .iter_mut()
            .filter_map(|s| s.slow.take().map(|why| (ground::at(&self.inner.out, &s.folder), why)))
            .collect();
        published.sites = sites.iter().map(|s| (s.folder.clone(), s.report)).collect();
        let claimed: HashSet<String> = sites.iter_mut().flat_map(|s| std::mem::take(&mut s.claimed)).collect();
        let mut steps: Vec<Step> = sites.into_iter().filter_map(|s| s.step).collect();
        let in_the_way = steps.iter().any(|step| inner.retired_page(&step.folder));
        for (folder, known) in &self.inner.retired {
            match self.retire(folder, known, &claimed) {
                Ok(step) => {
                    published.retired.push(folder.clone());
                    if in_the_way { steps.insert(0, step) } else { steps.push(step) }
                }
                Err(note) => published.notes.push(note),
            }
        }
        let (fs, out, staging) = (inner.fs.as_ref(), inner.out.as_path(), inner.staging.as_path());
        let stepped: HashSet<String> = steps.iter().map(|step| step.folder.clone()).collect();
        if !steps.is_empty() {
            let mut journal = Journal { steps, part };
            allowed::all(fs, out, &journal.steps).map_err(|(path, e)| report::unwritten(&path, &e))?;
            self.commit(&journal).map_err(|e| report::unwritten(out, &e))?;
            roll_forward(fs, out, staging, &mut journal).map_err(|(path, e)| report::unfinished(&path, &e))?;
            self.committed = false;
            for step in journal.steps.iter().filter(|step| step.how == How::Files) {
                if let Some(report) = published.sites.get_mut(&step.folder).filter(|r| r.mode == Mode::Exchanged) {
                    report.mode = Mode::Renamed;
                    slow.push((ground::at(out, &step.folder), "the file system would not exchange it".to_owned()));
                }
            }
        } else {
            part::settle(fs, out, staging, part).map_err(|(path, e)| report::unwritten(&path, &e))?;
        }
        published.notes.extend(slow_note(&slow));
        // What is left are newer times of sites in which nothing changed. Losing them costs time
        // only.
        for folder in published.sites.keys().filter(|folder| !stepped.contains(*folder)) {
            let _ = forward::move_records(fs, &staging::records(staging), &out.join(record::FOLDER), folder);
        }
        Ok(published)
    }

    /// Writes the journal. When it fails, nothing was replaced and nothing will be, unless
    /// `committed` says otherwise.
    fn commit(&mut self, journal: &Journal) -> std::io::Result<()> {
        let fs = self.inner.fs.as_ref();
        journal.draft(fs, &self.staging.root)?;
        for local in journal.steps.iter().filter(|step| step.local) {
            fs.sync(&ground::at(&self.inner.out, &local.folder))?;
        }
        self.inner.ahead.finish()?;
        fs.sync(&self.staging.root)?;
        Journal::commit(fs, &self.staging.root)?;
        let durable = fs.sync_dir(&self.staging.root);
        self.committed = durable.is_ok() || !Journal::withdraw(fs, &self.staging.root);
        durable
    }

    /// The step that removes a site published no more.
    fn retire(&self, folder: &str, known: &Known, claimed: &HashSet<String>) -> Result<Step, Diagnostic> {
        let files = match known {
            Known::Manifest(_, manifest) => Some(&manifest.files),
            Known::Nothing | Known::Unreadable => None,
        };
        let at = ground::at(&self.inner.out, folder);
        if files.is_none() && self.inner.fs.look(&at).is_ok_and(|there| there.is_some()) {
            let message = format!(
                "The earlier site in {} is no longer published, but what belongs to it is no longer known, as its \
                 record is damaged. It was left as it is.",
                at.display()
            );
            return Err(Diagnostic::new(&OUTPUT_LEFT, message).hint("Remove by hand what should not be served."));
        }
        let gone = files.into_iter().flat_map(BTreeMap::keys).filter(|p| !claimed.contains(&paths::join(folder, p)));
        let drop = gone.cloned().collect();
        let folder = folder.to_owned();
        Ok(Step { folder, how: How::Retire, local: false, put: Vec::new(), kept: Vec::new(), clear: Vec::new(), drop })
    }

    /// Gives up: what is staged is removed, and nothing was replaced. Dropping does the same.
    pub fn abandon(self) {}

    /// A word for what is recorded of a published site: the same as long as it was not published anew.
    pub fn seal(out: &Path, id: &SiteId) -> Option<String> {
        seal::seal(out, &id.folder)
    }

    /// How many files of a published site stand as it is recorded; none where one does not surely.
    pub fn standing(out: &Path, id: &SiteId) -> Option<usize> {
        seal::standing(out, &id.folder)
    }

    /// Reads what was kept beside the records.
    pub fn noted(out: &Path) -> Option<Vec<u8>> {
        Disk.read(&out.join(record::FOLDER).join(record::NOTES)).ok()
    }

    /// Keeps something beside the records: a cache, which may be lost.
    pub fn note(out: &Path, bytes: &[u8]) {
        let path = out.join(record::FOLDER).join(record::NOTES);
        let _ = if_there(Disk.unlink(&path)).and_then(|_| Disk.create(&path, bytes));
    }

    /// The manifest of a published site, if it has one and it is whole.
    pub fn manifest(out: &Path, id: &SiteId) -> Option<Manifest> {
        match Known::load(&Disk, &out.join(record::FOLDER), &id.folder) {
            Ok(Known::Manifest(_, manifest)) => Some(manifest),
            Ok(Known::Nothing | Known::Unreadable) | Err(_) => None,
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        if self.committed {
            return;
        }
        let fs = self.inner.fs.as_ref();
        for local in self.inner.locals.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            let _ = remove_tree(fs, &local);
        }
        // What cannot be removed now is removed by the next run.
        let _ = self.staging.remove(fs);
        if self.staging.inside {
            let _ = fs.remove_dir(&self.inner.out.join(record::FOLDER));
        }
        if self.made {
            let _ = if_there(fs.remove_dir(&self.inner.out));
        }
    }
}

/// One note for all sites that had to be renamed file by file.
fn slow_note(slow: &[(PathBuf, String)]) -> Option<Diagnostic> {
    let ((path, why), others) = slow.split_first()?;
    let more = match others.len() {
        0 => String::new(),
        1 => " and one more folder".into(),
        n => format!(" and {n} more folders"),
    };
    let message = format!("{}{more} could not be replaced as a whole: {why}.", path.display());
    let hint = "Visitors may meet old and new pages side by side for a moment while it is published.";
    Some(Diagnostic::new(&OUTPUT_SLOW, message).hint(hint))
}
