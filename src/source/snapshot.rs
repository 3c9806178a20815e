//! A workspace as it stood at one moment, in memory. It is brought up to date by what differs.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use super::{Disk, Entry, SourceTree};

/// The folders of a workspace that are read.
pub const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// A copy of a workspace's files.
pub struct Snapshot {
    root: PathBuf,
    files: BTreeMap<String, Held>,
    /// Files that were read the last time. One that was written again within the same tick of the
    /// clock, to the same length, looks unchanged: these are read once more.
    fresh: Mutex<BTreeSet<String>>,
    /// How many files were read so far.
    stamps: u64,
}

/// A file as it was read.
struct Held {
    entry: Entry,
    changed: Option<SystemTime>,
    bytes: Result<Arc<[u8]>, (io::ErrorKind, String)>,
    /// Counts what was read: another number for each content.
    stamp: u64,
}

impl Snapshot {
    /// Of the workspace at `root`; empty until it is refreshed.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), files: BTreeMap::new(), fresh: Mutex::default(), stamps: 0 }
    }

    /// Lists the workspace and reads what differs; the paths at which something else stands now.
    /// `hints` are paths to read in any case, since somebody said that they changed.
    pub fn refresh(&mut self, hints: &BTreeSet<String>) -> Vec<String> {
        let disk = Disk::new(&self.root);
        let first = self.files.is_empty();
        let mut files = BTreeMap::new();
        let (mut changed, mut fresh) = (Vec::new(), BTreeSet::new());
        let before = std::mem::take(&mut *self.fresh.lock().unwrap_or_else(PoisonError::into_inner));
        for seen in FOLDERS.iter().flat_map(|folder| disk.walk(folder)) {
            let known = self.files.remove(&seen.path);
            let doubtful = hints.contains(&seen.path) || before.contains(&seen.path);
            let held = match known {
                Some(held) if !doubtful && held.entry == seen.entry && held.changed == seen.changed => held,
                known => {
                    let (held, differs) = self.read(known, &seen.path, seen.entry, seen.changed);
                    if differs {
                        changed.push(seen.path.clone());
                        fresh.extend((!first).then(|| seen.path.clone()));
                    }
                    held
                }
            };
            files.insert(seen.path, held);
        }
        // What is left was there, and is not any more.
        changed.extend(std::mem::take(&mut self.files).into_keys());
        changed.sort();
        self.files = files;
        self.fresh = Mutex::new(fresh);
        changed
    }

    /// Reads these files alone, without a look at the others; the paths at which something else
    /// stands now. Nothing where one of them is no plain file that was there before: then the whole has to be
    /// listed.
    pub fn reread(&mut self, hints: &BTreeSet<String>) -> Option<Vec<String>> {
        let mut found = Vec::new();
        for path in hints {
            let meta = match std::fs::symlink_metadata(self.root.join(path)) {
                // Written beside the file and renamed over it, say: it has come and gone.
                Err(error) if error.kind() == io::ErrorKind::NotFound && !self.holds(path) => continue,
                meta => meta.ok().filter(std::fs::Metadata::is_file)?,
            };
            self.files.get(path).filter(|held| matches!(held.entry, Entry::File(_)))?;
            found.push((path, Entry::File(meta.len()), meta.modified().ok()));
        }
        let mut changed = Vec::new();
        for (path, entry, modified) in found {
            let known = self.files.remove(path);
            let (held, differs) = self.read(known, path, entry, modified);
            if differs {
                changed.push(path.clone());
                self.fresh.get_mut().unwrap_or_else(PoisonError::into_inner).insert(path.clone());
            }
            self.files.insert(path.clone(), held);
        }
        Some(changed)
    }

    /// Whether there is a file at a path, or below it.
    fn holds(&self, path: &str) -> bool {
        let below = format!("{path}/");
        self.files.contains_key(path)
            || self.files.range(below.clone()..).next().is_some_and(|(p, _)| p.starts_with(&below))
    }

    /// A file as it is now, and whether it is another than before.
    fn read(&mut self, known: Option<Held>, path: &str, entry: Entry, changed: Option<SystemTime>) -> (Held, bool) {
        let bytes = read(&self.root, path, &entry);
        match known {
            Some(held) if held.entry == entry && held.bytes == bytes => (Held { changed, ..held }, false),
            _ => {
                self.stamps += 1;
                (Held { entry, changed, bytes, stamp: self.stamps }, true)
            }
        }
    }

    /// Whether one of these files holds nothing at all: who writes it may not be done.
    pub fn emptied(&self, paths: &[String]) -> bool {
        let empty = |held: &Held| matches!(&held.bytes, Ok(bytes) if bytes.is_empty());
        paths.iter().any(|path| self.files.get(path).is_some_and(empty))
    }

    /// Whether something else stands on the disk than here, as far as lists tell.
    pub fn is_behind(&self) -> bool {
        let disk = Disk::new(&self.root);
        let fresh = std::mem::take(&mut *self.fresh.lock().unwrap_or_else(PoisonError::into_inner));
        let mut known = self.files.iter();
        let mut listed = FOLDERS.iter().flat_map(|folder| disk.walk(folder));
        let differs = |seen: super::disk::Seen| {
            known.next().is_none_or(|(path, held)| {
                let same = *path == seen.path && held.entry == seen.entry && held.changed == seen.changed;
                !same || fresh.contains(path) && read(&self.root, path, &seen.entry) != held.bytes
            })
        };
        let behind = listed.any(differs) || known.next().is_some();
        if behind {
            *self.fresh.lock().unwrap_or_else(PoisonError::into_inner) = fresh;
        }
        behind
    }
}

/// A folder's path without links, as the system itself calls it; as it stands where it is not there.
pub fn true_path(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The file of a workspace at a path, where it truly is inside it: links are followed.
pub fn inside(root: &Path, path: &str) -> Option<PathBuf> {
    let mut parts = Path::new(path).components();
    let plain = parts.all(|part| matches!(part, Component::Normal(name) if !name.to_string_lossy().starts_with('.')));
    let ours = FOLDERS.iter().any(|folder| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
    let root = std::fs::canonicalize(root).ok()?;
    let file = std::fs::canonicalize(root.join(path)).ok()?;
    (plain && ours && file.starts_with(&root) && file.is_file()).then_some(file)
}

fn read(root: &Path, path: &str, entry: &Entry) -> Result<Arc<[u8]>, (io::ErrorKind, String)> {
    match entry {
        Entry::File(size) if *size <= super::LARGEST_FILE => match std::fs::read(root.join(path)) {
            Ok(bytes) => Ok(bytes.into()),
            Err(error) => Err((error.kind(), error.to_string())),
        },
        _ => Ok(Arc::from([])),
    }
}

impl SourceTree for Snapshot {
    fn list(&self, folder: &str) -> Vec<(String, Entry)> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let below = self.files.range(prefix.clone()..).take_while(|(path, _)| path.starts_with(&prefix));
        // A file may have been written while it was read: its length is that of what is held.
        let length = |held: &Held| match (&held.entry, &held.bytes) {
            (Entry::File(size), Ok(bytes)) if *size <= super::LARGEST_FILE => Entry::File(bytes.len() as u64),
            (entry, _) => entry.clone(),
        };
        below.map(|(path, held)| (path.clone(), length(held))).collect()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.files.get(path).map(|held| &held.bytes) {
            Some(Ok(bytes)) => Ok(bytes.to_vec()),
            Some(Err((kind, why))) => Err(io::Error::new(*kind, why.clone())),
            None if FOLDERS.iter().any(|folder| Path::new(path).starts_with(folder)) => {
                Err(io::ErrorKind::NotFound.into())
            }
            // The program asks whether this is its own tree.
            None => std::fs::read(self.root.join(path)),
        }
    }

    fn stamp(&self, path: &str) -> Option<u64> {
        self.files.get(path).map(|held| held.stamp)
    }
}
