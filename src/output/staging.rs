//! The folder in which a publication is made ready: hidden, on the output's file system, one for
//! every output, held by a lock as long as the program lives.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::fs::{Fs, Kind, if_new, if_there, is_at, remove_tree};
use super::record;
use super::report;
use crate::diagnostic::Diagnostic;

const LOCK: &str = "lock";

/// A staging folder that is ours alone.
pub(super) struct Staging {
    pub(super) root: PathBuf,
    /// It lies inside the output, which then cannot itself be exchanged.
    pub(super) inside: bool,
    lock: Option<File>,
}

impl Staging {
    /// Takes the staging folders that are there already: none, or what a build left that was
    /// killed.
    pub(super) fn existing(fs: &dyn Fs, out: &Path) -> Result<Vec<Self>, Diagnostic> {
        let mut found = Vec::new();
        for (root, inside) in places(out) {
            if fs.look(&root).map_err(|e| report::unwritten(&root, &e))?.is_some() {
                found.extend(Self::take(fs, out, root, inside)?);
            }
        }
        Ok(found)
    }

    /// Makes a staging folder: beside the output, or inside it where that is another file system
    /// or may not be written.
    pub(super) fn make(fs: &dyn Fs, out: &Path) -> Result<Self, Diagnostic> {
        let mounted = fs.is_mount(out);
        for (root, inside) in places(out) {
            if mounted && !inside {
                continue;
            }
            // A build that ends at this moment takes its folder away under us: try again.
            for _ in 0..20 {
                if inside {
                    let records = out.join(record::FOLDER);
                    if_new(fs.make_dir(&records)).map_err(|e| report::unwritten(&records, &e))?;
                }
                match if_new(fs.make_dir(&root)) {
                    Ok(()) => {}
                    Err(e) if !inside && denied(&e) => break,
                    Err(e) => return Err(report::unwritten(&root, &e)),
                }
                let taken = Self::take(fs, out, root.clone(), inside).inspect_err(|_| {
                    // With no room even for the lock, the folder was made for nothing.
                    let _ = fs.remove_dir(&root);
                    if inside {
                        let _ = fs.remove_dir(&out.join(record::FOLDER));
                    }
                });
                if let Some(mut staging) = taken? {
                    if inside || same_device(fs, &root, out) {
                        return Ok(staging);
                    }
                    staging.remove(fs).map_err(|e| report::unwritten(&root, &e))?;
                    break;
                }
            }
        }
        Err(report::busy(out))
    }

    fn take(fs: &dyn Fs, out: &Path, root: PathBuf, inside: bool) -> Result<Option<Self>, Diagnostic> {
        let unwritten = |e: io::Error| report::unwritten(&root, &e);
        match fs.look(&root).map_err(unwritten)? {
            None => return Ok(None),
            Some(meta) if meta.kind != Kind::Folder => return Err(report::foreign(&root, "is not a folder")),
            Some(_) => {}
        }
        let path = root.join(LOCK);
        // The lock is the first thing made and the last removed.
        if fs.look(&path).map_err(unwritten)?.is_none() && fs.list(&root).is_ok_and(|held| !held.is_empty()) {
            return Err(report::foreign(&root, "stands where builds are staged"));
        }
        let lock = match fs.lock(&path) {
            Ok(Some(lock)) => lock,
            Ok(None) => return Err(report::busy(out)),
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(unwritten(e)),
        };
        let current = is_at(fs, &lock, &path).map_err(unwritten)?;
        Ok(current.then_some(Self { root, inside, lock: Some(lock) }))
    }

    /// Removes all that is staged, but keeps the folder and its lock.
    pub(super) fn clear(&self, fs: &dyn Fs) -> io::Result<()> {
        for (name, kind) in fs.list(&self.root)? {
            let path = self.root.join(&name);
            match kind {
                Kind::Folder => remove_tree(fs, &path)?,
                _ if name == LOCK => {}
                _ => fs.unlink(&path)?,
            }
        }
        Ok(())
    }

    /// Removes the folder and gives up the lock.
    pub(super) fn remove(&mut self, fs: &dyn Fs) -> io::Result<()> {
        self.clear(fs)?;
        if_there(fs.unlink(&self.root.join(LOCK)))?;
        if_there(fs.remove_dir(&self.root))?;
        self.lock = None;
        Ok(())
    }
}

/// Where the files of the site in `folder` stand in the staging folder `root`.
pub(super) fn site(root: &Path, folder: &str) -> PathBuf {
    if folder.is_empty() { root.join("site") } else { root.join("sites").join(folder) }
}

/// Where they stand when `site` is a file system of its own, which nothing can be renamed into
/// from outside.
pub(super) fn local(site: &Path) -> PathBuf {
    site.join(".candor-staging")
}

/// Where the records wait in the staging folder `root`.
pub(super) fn records(root: &Path) -> PathBuf {
    root.join("records")
}

/// The two places a staging folder can be, each with whether it is inside the output.
fn places(out: &Path) -> Vec<(PathBuf, bool)> {
    let inside = (out.join(record::FOLDER).join("staging"), true);
    match (out.parent(), out.file_name()) {
        (Some(parent), Some(name)) => {
            let name = format!(".{}.candor-staging", name.to_string_lossy());
            vec![(parent.join(name), false), inside]
        }
        _ => vec![inside],
    }
}

/// Whether files can be renamed from one folder into the other.
pub(super) fn same_device(fs: &dyn Fs, one: &Path, other: &Path) -> bool {
    let device = |path: &Path| fs.look(path).ok().flatten().map(|meta| meta.dev);
    device(one) == device(other)
}

fn denied(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}
