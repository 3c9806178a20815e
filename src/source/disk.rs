//! A source tree on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use walkdir::WalkDir;

use super::{Entry, SourceTree};

/// The workspace's folder. Files reached by a symbolic link are read when they stay inside it.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    /// What each folder that was listed held.
    listed: Arc<Mutex<BTreeMap<String, Vec<Seen>>>>,
    /// Files that were another when they were read than when they were listed. Comparing lists at
    /// the end does not find one that was changed and put back in between.
    strayed: Arc<Mutex<BTreeSet<String>>>,
}

/// How long ago a file was changed at least, so that a change after it has another time: several times
/// the tick of any system's clock.
const SETTLED: Duration = Duration::from_millis(100);

/// When a file was last changed in any way, its times included, where the system knows.
#[cfg(unix)]
fn changed_at_all(meta: &fs::Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt;
    let seconds = Duration::from_secs(u64::try_from(meta.ctime()).ok()?);
    Some(SystemTime::UNIX_EPOCH + seconds + Duration::from_nanos(u64::try_from(meta.ctime_nsec()).ok()?))
}

#[cfg(not(unix))]
fn changed_at_all(meta: &fs::Metadata) -> Option<SystemTime> {
    meta.modified().ok()
}

/// The file's number, where the system has one.
#[cfg(unix)]
fn number(meta: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(meta)
}

#[cfg(not(unix))]
fn number(_meta: &fs::Metadata) -> u64 {
    0
}

/// What stood at a path, and when it was last changed.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) path: String,
    pub(super) entry: Entry,
    pub(super) changed: Option<SystemTime>,
    /// When it was last changed in any way, and its number: no sign of other content by themselves, as
    /// copying and linking leave them too.
    marks: (Option<SystemTime>, u64),
}

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        (&self.path, &self.entry, self.changed) == (&other.path, &other.entry, other.changed)
    }
}

impl Disk {
    /// The tree below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), listed: Arc::default(), strayed: Arc::default() }
    }

    /// What stands below these folders by names, sizes, numbers and times, as one word: the same as long
    /// as nothing was changed. Of a folder that was listed, what stood there then. None where something was
    /// changed so lately before `now` that a further change might not show, and where something cannot be
    /// looked at.
    pub fn state(&self, folders: &[&str], now: SystemTime) -> Option<String> {
        let mut state = blake3::Hasher::new();
        state.update(self.root.canonicalize().ok()?.as_os_str().as_encoded_bytes());
        let listed = self.listed.lock().unwrap_or_else(PoisonError::into_inner);
        for folder in folders {
            let walked = if listed.contains_key(*folder) { Vec::new() } else { self.walk(folder) };
            for seen in listed.get(*folder).unwrap_or(&walked) {
                let Entry::File(size) = seen.entry else { return None };
                let (at_all, number) = seen.marks;
                let touched = [seen.changed, at_all];
                if touched.iter().any(|time| time.is_none_or(|time| time + SETTLED > now)) {
                    return None;
                }
                let entry = format!("{}\0{size} {touched:?} {number}\n", seen.path);
                state.update(entry.as_bytes());
            }
        }
        Some(state.finalize().to_hex().to_string())
    }

    /// The files below a folder. What is there and cannot be looked at is listed too, so that it
    /// is reported: a folder that may not be read must not look like one that was deleted.
    pub(super) fn walk(&self, folder: &str) -> Vec<Seen> {
        let start = if folder.is_empty() { self.root.clone() } else { self.root.join(folder) };
        let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
        let mut found: Vec<Seen> = WalkDir::new(&start)
            .into_iter()
            .filter_entry(|e| e.depth() == 0 || !hidden(e.file_name()))
            .filter_map(|e| {
                let (path, entry) = match &e {
                    Ok(e) if e.file_type().is_file() || e.path_is_symlink() => {
                        (e.path(), self.entry(e.path(), e.path_is_symlink()))
                    }
                    Ok(_) => return None,
                    Err(e) => (e.path()?, unreadable(e.io_error()?)),
                };
                let (entry, meta) = entry?;
                let path = path.strip_prefix(&self.root).ok()?;
                let parts: Vec<_> = path.iter().map(|p| p.to_string_lossy()).collect();
                let changed = meta.as_ref().and_then(|meta| meta.modified().ok());
                let marks = meta.as_ref().map_or((None, 0), |meta| (changed_at_all(meta), number(meta)));
                Some(Seen { path: parts.join("/"), entry, changed, marks })
            })
            .collect();
        found.sort_by(|a, b| a.path.cmp(&b.path));
        found
    }

    fn entry(&self, path: &Path, link: bool) -> Option<(Entry, Option<fs::Metadata>)> {
        if link {
            let Ok(target) = fs::canonicalize(path) else { return Some((Entry::DeadLink, None)) };
            let root = fs::canonicalize(&self.root).ok()?;
            if !target.starts_with(&root) {
                return Some((Entry::OutsideLink(target.display().to_string()), None));
            }
        }
        match fs::metadata(path) {
            Ok(meta) if link && meta.is_dir() => Some((Entry::FolderLink, None)),
            Ok(meta) if meta.is_file() => Some((Entry::File(meta.len()), Some(meta))),
            Ok(_) => None,
            Err(error) => unreadable(&error),
        }
    }
}

/// What stands where looking failed; nothing, when nothing was there.
fn unreadable(error: &io::Error) -> Option<(Entry, Option<fs::Metadata>)> {
    (error.kind() != io::ErrorKind::NotFound).then(|| (Entry::Unreadable(error.to_string()), None))
}

impl SourceTree for Disk {
    fn list(&self, folder: &str) -> Vec<(String, Entry)> {
        let found = self.walk(folder);
        let entries = found.iter().map(|seen| (seen.path.clone(), seen.entry.clone())).collect();
        // What strayed is known anew now.
        let below = |path: &str| folder.is_empty() || Path::new(path).starts_with(folder);
        self.strayed.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| !below(path));
        self.listed.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned(), found);
        entries
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut file = File::open(self.root.join(path))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let meta = file.metadata()?;
        let (entry, changed) = (Entry::File(meta.len()), meta.modified().ok());
        let listed = self.listed.lock().unwrap_or_else(PoisonError::into_inner);
        let found =
            |seen: &Vec<Seen>| seen.binary_search_by(|seen| seen.path.as_str().cmp(path)).map(|at| seen[at].clone());
        let before = listed.values().find_map(|seen| found(seen).ok());
        if before.is_some_and(|before| before.entry != entry || before.changed != changed) {
            self.strayed.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
        }
        Ok(bytes)
    }

    fn strayed(&self) -> Option<String> {
        self.strayed.lock().unwrap_or_else(PoisonError::into_inner).first().cloned()
    }

    fn changed(&self) -> Option<String> {
        let listed = self.listed.lock().unwrap_or_else(PoisonError::into_inner);
        listed.iter().find_map(|(folder, before)| {
            let now = self.walk(folder);
            let same = now.iter().zip(before).take_while(|(now, before)| now == before).count();
            // Where the lists part, the lesser path is the one that came, went or is another now.
            let parted = now.get(same).into_iter().chain(before.get(same)).map(|seen| &seen.path).min();
            parted.cloned()
        })
    }
}
