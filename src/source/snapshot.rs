//! A workspace as it stood at one moment, in memory. It is brought up to date by what differs.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::{Disk, Entry, SourceTree};

/// The folders of a workspace that are read.
const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// A copy of a workspace's files.
pub struct Snapshot {
    root: PathBuf,
    files: BTreeMap<String, Held>,
    /// Files that were read the last time. One that was written again within the same tick of the
    /// clock, to the same length, looks unchanged: these are read once more.
    fresh: BTreeSet<String>,
}

/// A file as it was read.
struct Held {
    entry: Entry,
    changed: Option<SystemTime>,
    bytes: Result<Arc<[u8]>, (io::ErrorKind, String)>,
}

impl Snapshot {
    /// Of the workspace at `root`; empty until it is refreshed.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), files: BTreeMap::new(), fresh: BTreeSet::new() }
    }

    /// Lists the workspace and reads what differs; the paths at which something else stands now.
    /// `hints` are paths to read in any case, since somebody said that they changed.
    pub fn refresh(&mut self, hints: &BTreeSet<String>) -> Vec<String> {
        let disk = Disk::new(&self.root);
        let mut files = BTreeMap::new();
        let (mut changed, mut fresh) = (Vec::new(), BTreeSet::new());
        for seen in FOLDERS.iter().flat_map(|folder| disk.walk(folder)) {
            let before = self.files.remove(&seen.path);
            let doubtful = hints.contains(&seen.path) || self.fresh.contains(&seen.path);
            let held = match before {
                Some(held) if !doubtful && held.entry == seen.entry && held.changed == seen.changed => held,
                before => {
                    let bytes = read(&self.root, &seen.path, &seen.entry);
                    let same = before.is_some_and(|held| held.entry == seen.entry && held.bytes == bytes);
                    if !same {
                        changed.push(seen.path.clone());
                        fresh.insert(seen.path.clone());
                    }
                    Held { entry: seen.entry, changed: seen.changed, bytes }
                }
            };
            files.insert(seen.path, held);
        }
        // What is left was there, and is not any more.
        changed.extend(std::mem::take(&mut self.files).into_keys());
        changed.sort();
        self.files = files;
        self.fresh = fresh;
        changed
    }

    /// Whether files were read the last time that should be looked at once more.
    pub fn is_fresh(&self) -> bool {
        !self.fresh.is_empty()
    }

    /// The file of the workspace at a path, where it truly is inside it: links are followed.
    pub fn inside(&self, path: &str) -> Option<PathBuf> {
        let root = std::fs::canonicalize(&self.root).ok()?;
        let file = std::fs::canonicalize(root.join(path)).ok()?;
        let plain = Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
        (plain && self.files.contains_key(path) && file.starts_with(&root) && file.is_file()).then_some(file)
    }
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
}
