//! Deciding how a site is replaced: the whole folder, a few files, or nothing at all.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};

use blake3::Hash;
use serde_json::Value;

use super::fs::{Kind, if_new};
use super::ground::{self, strangers};
use super::journal::{How, Step};
use super::record::{self, Known, Manifest, Times, manifest_path, times_path};
use super::site::SiteWriter;
use super::{Mode, SiteReport, paths, report, staging};
use crate::diagnostic::Diagnostic;

/// A site made ready; nothing of it is published until [`super::Output::publish`].
pub struct Staged {
    pub(super) folder: String,
    pub(super) step: Option<Step>,
    pub(super) report: SiteReport,
    /// Why its folder could not be exchanged, when it should have been.
    pub(super) slow: Option<String>,
    /// Files, relative to the output, that the record of a site published no more lists too.
    pub(super) claimed: Vec<String>,
    /// The digest of its manifest.
    pub(super) manifest: Hash,
}

impl SiteWriter {
    /// Ends the site. `extra` is kept in its manifest beside the files; the keys of its objects
    /// are sorted.
    ///
    /// # Errors
    /// When something that is not ours stands in the way, and when the disk refuses.
    pub fn finish(mut self, extra: Value) -> Result<Staged, Diagnostic> {
        let clear = self.clear()?;
        let drop: Vec<String> = match &self.known {
            Known::Manifest(_, old) => old.files.keys().filter(|p| !self.files.contains_key(*p)).cloned().collect(),
            Known::Nothing | Known::Unreadable => Vec::new(),
        };
        self.report.removed = drop.len();
        let listed = self.files.iter().map(|(p, f)| (p.as_str(), &f.record));
        let manifest = Manifest::bytes(listed, &self.compressed, extra);
        let digest = blake3::hash(&manifest);
        let manifest_same = matches!(&self.known, Known::Manifest(bytes, _) if *bytes == manifest);
        let changes = self.report.written + self.report.removed;
        let mut slow = None;
        let mut how = How::Files;
        if !self.exists && self.report.written > 0 {
            how = self.number()?;
        } else if self.exists && changes > self.report.kept {
            match self.whole(&drop)? {
                Whole::Ready => how = self.number()?,
                Whole::Better => {}
                Whole::Refused(why) => slow = Some(why),
            }
        }
        let whole = matches!(how, How::Folder(_));
        let unchanged = changes == 0 && manifest_same;
        self.report.mode = match how {
            _ if changes == 0 => Mode::Unchanged,
            How::Folder(_) => Mode::Exchanged,
            How::Files | How::Retire => Mode::Renamed,
        };
        self.write_records(whole, (!manifest_same || whole).then_some(manifest), !unchanged || self.stale_times)?;
        let paths_of = |written| -> Vec<String> {
            self.files.iter().filter(|(_, f)| f.written == written).map(|(p, _)| p.clone()).collect()
        };
        let step = (!unchanged).then(|| Step {
            folder: self.folder.clone(),
            how,
            local: self.local,
            put: paths_of(true),
            kept: if whole { paths_of(false) } else { Vec::new() },
            clear,
            drop,
        });
        let claimed = self.files.keys().filter(|p| self.borrowed.contains_key(*p));
        let claimed = claimed.map(|p| paths::join(&self.folder, p)).collect();
        Ok(Staged { folder: self.folder, step, report: self.report, slow, claimed, manifest: digest })
    }

    /// The files to be removed before new ones can take their places.
    fn clear(&self) -> Result<Vec<String>, Diagnostic> {
        let mut clear = BTreeSet::new();
        for (path, kind) in &self.blockers {
            if *kind != Kind::Folder {
                clear.insert(path.clone());
                continue;
            }
            let at = self.site.join(path);
            let inside = format!("{path}/");
            let ours: BTreeSet<&str> = self.ours().filter(|p| p.starts_with(&inside)).collect();
            let folders = ours.iter().flat_map(|p| paths::ancestors(p)).collect();
            let found =
                strangers(self.inner.fs.as_ref(), &self.site, path, &|p| ours.contains(p), &folders, &|_| false)
                    .map_err(|e| report::unwritten(&at, &e))?;
            if ours.is_empty() || found.mounted.is_some() || found.other.is_some() || !found.files.is_empty() {
                return Err(report::foreign(&at, "is a folder where a page is published"));
            }
            clear.extend(ours.into_iter().map(str::to_owned));
        }
        Ok(clear.into_iter().collect())
    }

    /// Every file in the site's folder that is ours by some record.
    fn ours(&self) -> impl Iterator<Item = &str> {
        let own = match &self.known {
            Known::Manifest(_, manifest) => Some(manifest.files.keys()),
            Known::Nothing | Known::Unreadable => None,
        };
        own.into_iter().flatten().chain(self.borrowed.keys()).map(String::as_str)
    }

    /// The staged folder's number, by which it is known after the exchange.
    fn number(&self) -> Result<How, Diagnostic> {
        let meta = self.inner.fs.look(&self.staged).map_err(|e| report::unwritten(&self.staged, &e))?;
        Ok(meta.map_or(How::Files, |meta| How::Folder(meta.ino)))
    }

    /// Makes the staged folder complete, if it can be exchanged with the published one.
    fn whole(&mut self, drop: &[String]) -> Result<Whole, Diagnostic> {
        let site = self.site.clone();
        let unwritten = |e: io::Error| report::unwritten(&site, &e);
        let refused = |why: &str| Ok(Whole::Refused(why.to_owned()));
        // What is ours lies in several records while the number of brands changes between one
        // and many: then only file by file is surely right.
        let single = self.folder.is_empty();
        if !self.borrowed.is_empty() || !self.inner.retired.is_empty() && single {
            return Ok(Whole::Better);
        }
        if self.local {
            return refused("it is a file system of its own");
        }
        if single && self.inner.inside {
            return refused("nothing can be staged beside it on the same file system");
        }
        if !self.inner.can_exchange() {
            return refused("the file system cannot exchange folders");
        }
        let ours: BTreeSet<&str> = self.ours().collect();
        let mut folders: BTreeSet<&str> = ours.iter().flat_map(|p| paths::ancestors(p)).collect();
        if single {
            folders.insert(record::FOLDER);
        }
        let is_ours = |path: &str| ours.contains(path);
        let is_record = |path: &str| {
            single && matches!(path, ".candor/manifest.json" | ".candor/manifest.cache" | ".candor/last.cache")
        };
        let found = strangers(self.inner.fs.as_ref(), &site, "", &is_ours, &folders, &is_record).map_err(unwritten)?;
        // A file mounted on one of ours is not ours: it is left alone, which a new folder cannot do.
        let dropped = || drop.iter().find(|path| self.inner.fs.is_mount(&site.join(path))).cloned();
        if let Some(mount) = found.mounted.or_else(dropped) {
            return Ok(Whole::Refused(format!("{mount} in it is a file system of its own")));
        }
        if let Some(other) = found.other {
            return Ok(Whole::Refused(format!("it holds {other}, which candor did not put there")));
        }
        // Afterwards the old folder is emptied, and it lies elsewhere.
        let here = folders.iter().map(|folder| site.join(folder)).chain([site.clone()]);
        let around = (!single).then(|| self.inner.out.clone());
        if here.chain(around).any(|folder| is_denied(self.inner.fs.may_change(&folder))) {
            return refused("it, or a folder that matters to it, may not be changed");
        }
        let kept = self.files.iter().filter(|(_, f)| !f.written).map(|(path, _)| path.clone());
        for path in kept.chain(found.files).collect::<Vec<_>>() {
            let linked = self.make(paths::parent(&path)).and_then(|()| {
                let (from, to) = (self.site.join(&path), self.staged.join(&path));
                self.inner.fs.link(&from, &to)
            });
            if linked.is_err() {
                return refused("unchanged files cannot be carried over");
            }
        }
        self.make("").map_err(unwritten)?;
        let fs = self.inner.fs.as_ref();
        let (old, new) = (fs.look(&site).map_err(unwritten)?, fs.look(&self.staged).map_err(unwritten)?);
        if let (Some(old), Some(new)) = (old, new) {
            if old.owner != new.owner {
                return refused("it belongs to another user or group");
            }
            if old.mode != new.mode {
                fs.set_mode(&self.staged, old.mode).map_err(unwritten)?;
            }
        }
        Ok(Whole::Ready)
    }

    /// Stages the manifest and the cache of times.
    fn write_records(&mut self, whole: bool, manifest: Option<Vec<u8>>, times: bool) -> Result<(), Diagnostic> {
        let fs = self.inner.fs.as_ref();
        let folder = self.folder.as_str();
        // A whole output carries its own records into place.
        let base = if whole && folder.is_empty() {
            let base = ground::at(&self.staged, record::FOLDER);
            if_new(fs.make_dir(&base)).map_err(|e| report::unwritten(&base, &e))?;
            base
        } else {
            staging::records(&self.inner.staging)
        };
        if let Some(bytes) = manifest {
            let path = manifest_path(&base, folder);
            fs.create(&path, &bytes).map_err(|e| report::unwritten(&path, &e))?;
        }
        if times {
            let files = self.files.iter().map(|(p, f)| (p.as_str(), &f.record.digest, &f.meta, f.memory.as_deref()));
            let path = times_path(&base, folder);
            fs.create(&path, &Times::bytes(files)).map_err(|e| report::unwritten(&path, &e))?;
        }
        Ok(())
    }
}

fn is_denied(asked: io::Result<()>) -> bool {
    asked.is_err_and(|error| matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem))
}

enum Whole {
    /// It can be exchanged.
    Ready,
    /// File by file is the right way here.
    Better,
    /// It cannot, for this reason.
    Refused(String),
}
