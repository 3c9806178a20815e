//! The folder a site is published to, as it is found: which folders in it are real, and what in
//! it is not ours. Links are never followed, and file systems mounted below it are not ours either.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};

use super::fs::{Fs, Kind, if_new, if_there};
use super::paths;

/// What stands where a folder is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Real,
    /// A folder on another file system, which is mounted at this path: nothing can be renamed into
    /// it from outside.
    Mounted(String),
    Missing,
    /// At this path, relative to the site, stands a file or a link instead.
    Blocked(String, Kind),
}

/// A site's folder, each folder in it looked at once.
pub(super) struct Ground<'a> {
    fs: &'a dyn Fs,
    root: &'a Path,
    /// The file system that the root is on.
    dev: u64,
    states: &'a mut HashMap<String, State>,
}

impl<'a> Ground<'a> {
    /// The site at `root`, on the file system `dev`; `states` remembers what was found.
    pub(super) fn new(fs: &'a dyn Fs, root: &'a Path, dev: u64, states: &'a mut HashMap<String, State>) -> Self {
        Self { fs, root, dev, states }
    }

    /// The same, looking up the file system.
    pub(super) fn at(fs: &'a dyn Fs, root: &'a Path, states: &'a mut HashMap<String, State>) -> io::Result<Self> {
        let dev = fs.look(root)?.map_or(0, |meta| meta.dev);
        Ok(Self::new(fs, root, dev, states))
    }

    /// What stands at the folder `dir`, relative to the site.
    pub(super) fn state(&mut self, dir: &str) -> io::Result<State> {
        if let Some(state) = self.states.get(dir) {
            return Ok(state.clone());
        }
        let above = if dir.is_empty() { State::Real } else { self.state(paths::parent(dir))? };
        let state = match above {
            State::Missing | State::Blocked(..) => above,
            State::Real | State::Mounted(_) => {
                let path = at(self.root, dir);
                match self.fs.look(&path)? {
                    None => State::Missing,
                    Some(meta) if meta.kind != Kind::Folder => State::Blocked(dir.to_owned(), meta.kind),
                    Some(_) if matches!(above, State::Mounted(_)) => above,
                    Some(meta) if !dir.is_empty() && (meta.dev != self.dev || self.fs.is_mount(&path)) => {
                        State::Mounted(dir.to_owned())
                    }
                    Some(_) => State::Real,
                }
            }
        };
        self.states.insert(dir.to_owned(), state.clone());
        Ok(state)
    }

    /// Moves the folder `dir` here with all in it, or the one that it lies in, where it is missing
    /// here and stands in `staged`: nothing needs to be made, for which a full disk has no room.
    pub(super) fn take(&mut self, staged: &Path, dir: &str) -> io::Result<()> {
        self.make("")?;
        for folder in paths::ancestors(dir).chain([dir]) {
            if self.state(folder)? == State::Missing {
                if_there(self.fs.rename(&staged.join(folder), &self.root.join(folder)))?;
                let below =
                    |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
                self.states.retain(|path, _| !below(path));
                return Ok(());
            }
        }
        Ok(())
    }

    /// Makes `dir` and the folders it lies in where they are missing.
    pub(super) fn make(&mut self, dir: &str) -> io::Result<()> {
        match self.state(dir)? {
            State::Real | State::Mounted(_) => Ok(()),
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
    /// The first of our folders on which something is mounted.
    pub(super) mounted: Option<String>,
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
        let here = at(root, &dir);
        if !dir.is_empty() && fs.is_mount(&here) {
            found.mounted.get_or_insert_with(|| dir.clone());
        }
        for (name, kind) in fs.list(&here)? {
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
