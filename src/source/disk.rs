//! A source tree on disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{Entry, SourceTree};

/// The workspace's folder. Files reached by a symbolic link are read when they stay inside it.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// The tree below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    fn entry(&self, path: &Path, link: bool) -> Option<Entry> {
        if link {
            let Ok(target) = fs::canonicalize(path) else { return Some(Entry::DeadLink) };
            let root = fs::canonicalize(&self.root).ok()?;
            if !target.starts_with(&root) {
                return Some(Entry::OutsideLink(target.display().to_string()));
            }
        }
        let meta = fs::metadata(path).ok()?;
        if link && meta.is_dir() {
            return Some(Entry::FolderLink);
        }
        meta.is_file().then_some(Entry::File(meta.len()))
    }
}

impl SourceTree for Disk {
    fn list(&self, folder: &str) -> Vec<(String, Entry)> {
        let start = if folder.is_empty() { self.root.clone() } else { self.root.join(folder) };
        let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
        let mut found: Vec<(String, Entry)> = WalkDir::new(&start)
            .into_iter()
            .filter_entry(|e| e.depth() == 0 || !hidden(e.file_name()))
            .filter_map(Result::ok)
            .filter_map(|e| {
                let relative = e.path().strip_prefix(&self.root).ok()?;
                let path: Vec<_> = relative.iter().map(|p| p.to_string_lossy()).collect();
                let is_link = e.path_is_symlink();
                (e.file_type().is_file() || is_link)
                    .then(|| self.entry(e.path(), is_link))
                    .flatten()
                    .map(|entry| (path.join("/"), entry))
            })
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.root.join(path))
    }
}
