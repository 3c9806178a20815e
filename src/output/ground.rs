//! The folder a site is published to, as it is found: which folders in it are real, and what in
//! it is not ours. Links are never followed.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};

use super::fs::{Fs, Kind, if_new};
use super::paths;

/// What stands where a folder is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Real,
    Missing,
    /// At this path, relative to the site, stands a file or a link instead.
    Blocked(String, Kind),
}

/// A site's folder, each folder in it looked at once.
pub(super) struct Ground<'a> {
    fs: &'a dyn Fs,
    root: &'a Path,
    states: &'a mut HashMap<String, State>,
}

impl<'a> Ground<'a> {
    /// The site at `root`; `states` remembers what was found.
    pub(super) fn new(fs: &'a dyn Fs, root: &'a Path, states: &'a mut HashMap<String, State>) -> Self {
        Self { fs, root, states }
    }

    /// What stands at the folder `dir`, relative to the site.
    pub(super) fn state(&mut self, dir: &str) -> io::Result<State> {
        if let Some(state) = self.states.get(dir) {
            return Ok(state.clone());
        }
        let above = if dir.is_empty() { State::Real } else { self.state(paths::parent(dir))? };
        let state = match above {
            State::Real => match self.fs.look(&at(self.root, dir))?.map(|meta| meta.kind) {
                None => State::Missing,
                Some(Kind::Folder) => State::Real,
                Some(kind) => State::Blocked(dir.to_owned(), kind),
            },
            other => other,
        };
        self.states.insert(dir.to_owned(), state.clone());
        Ok(state)
    }

    /// Makes `dir` and the folders it lies in where they are missing.
    pub(super) fn make(&mut self, dir: &str) -> io::Result<()> {
        match self.state(dir)? {
            State::Real => Ok(()),
            State::Blocked(..) => Err(io::ErrorKind::NotADirectory.into()),
            State::Missing => {
                if !dir.is_empty() {
                    self.make(paths::parent(dir))?;
                }
                if_new(self.fs.make_dir(&at(self.root, dir)))?;
                self.states.insert(dir.to_owned(), State::Real);
                Ok(())
            }
        }
    }
}

/// `root` and a path in it that may be empty, without a slash at the end.
pub(super) fn at(root: &Path, path: &str) -> PathBuf {
    if path.is_empty() { root.to_owned() } else { root.join(path) }
}

/// What a folder holds besides the files we know.
#[derive(Debug, Default)]
pub(super) struct Strangers {
    /// Regular files.
    pub(super) files: Vec<String>,
    /// The first folder, link or other thing that a second name cannot be given to.
    pub(super) other: Option<String>,
}

/// Walks `dir` in the site at `root` and gathers what is neither in `ours` nor a folder leading
/// there. `skip` names folders and files of the site that are not looked at.
pub(super) fn strangers(
    fs: &dyn Fs,
    root: &Path,
    dir: &str,
    ours: &dyn Fn(&str) -> bool,
    our_folders: &BTreeSet<&str>,
    skip: &dyn Fn(&str) -> bool,
) -> io::Result<Strangers> {
    let mut found = Strangers::default();
    let mut waiting = vec![dir.to_owned()];
    while let Some(dir) = waiting.pop() {
        for (name, kind) in fs.list(&at(root, &dir))? {
            let Some(name) = name.to_str() else {
                found.other.get_or_insert_with(|| paths::join(&dir, &name.to_string_lossy()));
                continue;
            };
            let path = paths::join(&dir, name);
            match kind {
                _ if skip(&path) => {}
                Kind::Folder if our_folders.contains(path.as_str()) => waiting.push(path),
                Kind::File | Kind::Other if ours(&path) => {}
                Kind::File => found.files.push(path),
                Kind::Folder | Kind::Other => {
                    found.other.get_or_insert(path);
                }
            }
        }
    }
    found.files.sort_unstable();
    Ok(found)
}
