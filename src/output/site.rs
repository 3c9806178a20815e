//! Writing one site into the staging folder: what is published already is not written again.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::carry;
use super::compress::Compression;
use super::fs::{Kind, Meta, if_new};
use super::ground::{self, Ground, State};
use super::paths::{self, Claims};
use super::record::{FileRecord, Known, Times};
use super::report;
use super::{Inner, SiteReport};
use crate::diagnostic::Diagnostic;

/// Takes the files of one site; see [`super::Output::site`].
pub struct SiteWriter {
    pub(super) inner: Arc<Inner>,
    pub(super) folder: String,
    /// Where the site is published.
    pub(super) site: PathBuf,
    /// Where it is staged.
    pub(super) staged: PathBuf,
    pub(super) local: bool,
    /// Something stands at `site`.
    pub(super) exists: bool,
    /// The file system it is on.
    pub(super) dev: u64,
    pub(super) known: Known,
    /// Files in this site's folder that are ours by the record of a site published no more.
    pub(super) borrowed: HashMap<String, FileRecord>,
    pub(super) times: Times,
    pub(super) claims: Claims,
    pub(super) states: HashMap<String, State>,
    /// Folders made in the staging folder.
    pub(super) made: HashSet<String>,
    /// The new site.
    pub(super) files: BTreeMap<String, New>,
    /// Our own earlier files that stand where a folder is needed, and folders where a file is.
    pub(super) blockers: Vec<(String, Kind)>,
    /// The cache of times is out of date.
    pub(super) stale_times: bool,
    pub(super) report: SiteReport,
    /// Which compressed files are made beside others.
    pub(super) compression: Compression,
    /// How those that are published were made, by their endings.
    pub(super) compressed: BTreeMap<String, String>,
}

/// One file of the new site.
pub(super) struct New {
    pub(super) record: FileRecord,
    pub(super) meta: Meta,
    /// It stands in the staging folder; otherwise in the published one.
    pub(super) written: bool,
    /// What the caller remembers of its making.
    pub(super) memory: Option<Box<str>>,
}

/// What becomes of a file.
pub(super) enum Fate {
    Kept { meta: Meta, trusted: bool },
    Write { repaired: bool },
}

impl SiteWriter {
    /// Publishes `bytes` at `path`, which is relative to the site, with `/` between its parts.
    ///
    /// # Errors
    /// When the path cannot be published or is taken, when something that is not ours stands
    /// there, and when the disk refuses.
    pub fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.claims.claim(&self.folder, path)?;
        let record = FileRecord { size: bytes.len() as u64, digest: blake3::hash(bytes) };
        let fate = if self.exists { self.compare(path, &record)? } else { self.anew(path, &record) };
        let new = match fate {
            Fate::Kept { meta, trusted } => {
                self.report.kept += 1;
                self.stale_times |= !trusted;
                New { record, meta, written: false, memory: None }
            }
            Fate::Write { repaired } => {
                self.reachable(path)?;
                self.report.written += 1;
                self.report.repaired += usize::from(repaired);
                New { record, meta: self.write(path, bytes)?, written: true, memory: None }
            }
        };
        self.files.insert(path.to_owned(), new);
        self.beside(path, bytes)
    }

    /// What the caller remembered of the file when it was last published.
    pub fn memory(&self, path: &str) -> Option<&str> {
        self.times.memory(path)
    }

    /// Publishes the files of which the caller remembered the same as they stand there: all of them, and
    /// none where there are none, or one has changed.
    ///
    /// # Errors
    /// As [`Self::keep`].
    pub fn keep_remembered(&mut self, memory: &str) -> Result<bool, Diagnostic> {
        let mut paths: Vec<String> = self.times.remembered(memory).map(str::to_owned).collect();
        paths.sort_unstable();
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        Ok(!paths.is_empty() && self.keep_all(&paths)?)
    }

    /// Remembers something of a file that was put: a word without spaces.
    pub fn remember(&mut self, path: &str, memory: &str) {
        if let Some(new) = self.files.get_mut(path) {
            new.memory = Some(memory.into());
            self.stale_times |= self.times.memory(path) != Some(memory);
        }
    }

    /// Publishes the file at `path` as it stands there, if it is surely the one that was put there, with
    /// what was remembered of it. Otherwise it has to be put.
    ///
    /// # Errors
    /// When the path cannot be published or is taken, and when the disk refuses.
    pub fn keep(&mut self, path: &str) -> Result<bool, Diagnostic> {
        self.keep_all(&[path])
    }

    /// As [`Self::keep`], for several: all of them or none.
    ///
    /// # Errors
    /// The same.
    pub fn keep_all(&mut self, paths: &[&str]) -> Result<bool, Diagnostic> {
        let mut found = Vec::with_capacity(paths.len());
        for path in paths {
            // What is compressed beside it stays with it, or is made with it.
            let Some(beside) = self.compressed_beside(path) else { return Ok(false) };
            for path in std::iter::once((*path).to_owned()).chain(beside) {
                let Some(new) = self.unchanged(&path)? else { return Ok(false) };
                found.push((path, new));
            }
        }
        for (path, new) in found {
            self.claims.claim(&self.folder, &path)?;
            self.report.kept += 1;
            self.files.insert(path, new);
        }
        Ok(true)
    }

    /// The file at `path`, if it is surely the one that was put there.
    fn unchanged(&mut self, path: &str) -> Result<Option<New>, Diagnostic> {
        let Some(record) = self.listed(path).copied().filter(|_| self.exists) else { return Ok(None) };
        let memory = self.times.memory(path).map(Box::from);
        let inner = Arc::clone(&self.inner);
        let fs = inner.fs.as_ref();
        let at = self.site.join(path);
        let unwritten = |e| report::unwritten(&at, &e);
        let state = Ground::new(fs, &self.site, self.dev, &mut self.states).state(paths::parent(path));
        if !matches!(state.map_err(unwritten)?, State::Real | State::Mounted(_)) {
            return Ok(None);
        }
        let Some(meta) = fs.look(&at).map_err(unwritten)? else { return Ok(None) };
        let there = meta.kind == Kind::File && meta.size == record.size;
        let sure = there && self.times.trusts(path, &record.digest, &meta);
        Ok(sure.then_some(New { record, meta, written: false, memory }))
    }

    /// What our records say of `path`.
    pub(super) fn listed(&self, path: &str) -> Option<&FileRecord> {
        let own = match &self.known {
            Known::Manifest(_, manifest) => manifest.files.get(path),
            Known::Nothing | Known::Unreadable => None,
        };
        own.or_else(|| self.borrowed.get(path))
    }

    /// Nothing is published yet, or no longer.
    pub(super) fn anew(&self, path: &str, record: &FileRecord) -> Fate {
        Fate::Write { repaired: self.listed(path) == Some(record) }
    }

    pub(super) fn compare(&mut self, path: &str, record: &FileRecord) -> Result<Fate, Diagnostic> {
        let inner = Arc::clone(&self.inner);
        let fs = inner.fs.as_ref();
        let at = self.site.join(path);
        let state = Ground::new(fs, &self.site, self.dev, &mut self.states).state(paths::parent(path));
        match state.map_err(|e| report::unwritten(&at, &e))? {
            State::Real | State::Mounted(_) => {}
            State::Missing => return Ok(self.anew(path, record)),
            State::Blocked(blocker, Kind::File) if self.is_ours(&blocker) => {
                self.blockers.push((blocker, Kind::File));
                return Ok(Fate::Write { repaired: false });
            }
            State::Blocked(blocker, kind) => {
                return Err(report::foreign(&self.site.join(blocker), stands_for_folder(kind)));
            }
        }
        let Some(meta) = fs.look(&at).map_err(|e| report::unwritten(&at, &e))? else {
            return Ok(self.anew(path, record));
        };
        let listed = self.listed(path).copied();
        match meta.kind {
            Kind::Folder => {
                self.blockers.push((path.to_owned(), Kind::Folder));
                Ok(Fate::Write { repaired: false })
            }
            Kind::Other if listed.is_some() => Ok(Fate::Write { repaired: listed.as_ref() == Some(record) }),
            Kind::Other => Err(report::foreign(&at, "is a link")),
            Kind::File => {
                let same = listed.as_ref() == Some(record);
                if same && meta.size == record.size && self.times.trusts(path, &record.digest, &meta) {
                    return Ok(Fate::Kept { meta, trusted: true });
                }
                let comparable = same || listed.is_none();
                if comparable && meta.size == record.size && carry::holds(fs, &at, record) {
                    return Ok(Fate::Kept { meta, trusted: false });
                }
                // Without a readable record, a file where we publish is taken for ours.
                if listed.is_some() || matches!(self.known, Known::Unreadable) {
                    Ok(Fate::Write { repaired: same })
                } else {
                    Err(report::foreign(&at, "stands where a page is published"))
                }
            }
        }
    }

    /// Refuses to write what could not be put in place: where something is mounted.
    pub(super) fn reachable(&self, path: &str) -> Result<(), Diagnostic> {
        if !self.exists {
            return Ok(());
        }
        let known = |folder: &str| match self.states.get(folder) {
            Some(State::Mounted(mount)) => Some(mount.as_str()),
            Some(State::Blocked(file, _)) => self.inner.fs.is_mount(&self.site.join(file)).then_some(file.as_str()),
            _ => None,
        };
        let mounted = paths::ancestors(path).find_map(known);
        let itself = || self.inner.fs.is_mount(&self.site.join(path)).then_some(path);
        mounted.or_else(itself).map_or(Ok(()), |mount| Err(report::mounted(&self.site.join(mount))))
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<Meta, Diagnostic> {
        let written = self.make(paths::parent(path)).and_then(|()| {
            let fs = self.inner.fs.as_ref();
            fs.create(&self.staged.join(path), bytes)
        });
        self.inner.ahead.staged(&self.inner.fs, &self.inner.staging, bytes.len());
        // The message names where the page was to be published, which is what the reader knows.
        written.map_err(|e| report::unwritten(&self.site.join(path), &e))
    }

    /// Makes a folder of the staged site, and those it lies in.
    pub(super) fn make(&mut self, folder: &str) -> io::Result<()> {
        if self.made.contains(folder) {
            return Ok(());
        }
        if !folder.is_empty() {
            self.make(paths::parent(folder))?;
        }
        if_new(self.inner.fs.make_dir(&ground::at(&self.staged, folder)))?;
        self.made.insert(folder.to_owned());
        Ok(())
    }

    /// Whether our records list the file.
    pub(super) fn is_ours(&self, path: &str) -> bool {
        self.listed(path).is_some()
    }
}

fn stands_for_folder(kind: Kind) -> &'static str {
    if kind == Kind::File { "is a file where a folder is needed" } else { "is a link where a folder is needed" }
}
