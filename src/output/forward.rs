//! Doing what the journal says, from the start or from wherever an earlier try ended.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::fs::{Fs, Kind, if_new, if_there, remove_tree};
use super::ground::{Ground, State, at};
use super::journal::{How, Journal, Step};
use super::part;
use super::paths;
use super::record::{self, manifest_path, times_path};
use super::staging;

/// Where it could not go on, and why.
pub(super) type Stuck = (PathBuf, io::Error);

/// Does all that is left of `journal`, then removes it. The staging folder itself stays.
pub(super) fn roll_forward(fs: &dyn Fs, out: &Path, staged: &Path, journal: &mut Journal) -> Result<(), Stuck> {
    for index in 0..journal.steps.len() {
        let step = &journal.steps[index];
        let site = at(out, &step.folder);
        if let How::Folder(number) = step.how
            && let Err(refused) = exchange(fs, &step_root(staged, step, &site), &site, number)
        {
            // The folder turned out not to be exchangeable: go on file by file, and say so first,
            // as an exchange tried again later would undo what was done in between.
            journal.steps[index].how = How::Files;
            let rewrite = || {
                journal.draft(fs, staged)?;
                fs.sync(staged)?;
                Journal::commit(fs, staged)?;
                fs.sync_dir(staged)
            };
            rewrite().map_err(|_| (site.clone(), refused))?;
        }
        let step = &journal.steps[index];
        match step.how {
            How::Folder(_) => {}
            How::Files => files(fs, &step_root(staged, step, &site), &site, step)?,
            How::Retire => remove(fs, &site, &step.drop)?,
        }
        records(fs, out, staged, step)?;
    }
    sweep_all(fs, out, staged, &journal.steps)?;
    // Last, as sweeping brings over what an exchanged folder holds besides its files.
    part::settle(fs, out, staged, journal.part)?;
    if Journal::withdraw(fs, staged) {
        Ok(())
    } else {
        Err((staged.to_owned(), io::Error::other("the journal could not be removed")))
    }
}

/// Removes what the steps have left in their staging folders. Removing takes longer than all the
/// rest, most of it waiting for the disk, so that several threads are worth it even on one core.
fn sweep_all(fs: &dyn Fs, out: &Path, staged: &Path, steps: &[Step]) -> Result<(), Stuck> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(step) = steps.get(next.fetch_add(1, Ordering::Relaxed)) {
            let site = at(out, &step.folder);
            let root = step_root(staged, step, &site);
            match step.how {
                How::Folder(_) => sweep(fs, &root, &site, step)?,
                How::Files if fs.look(&root).map_err(|e| (root.clone(), e))?.is_some() => {
                    remove_tree(fs, &root).map_err(|e| (root, e))?;
                }
                How::Files | How::Retire => {}
            }
        }
        Ok(())
    };
    if steps.len() < 8 {
        return work();
    }
    thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        let stopped = || Err((staged.to_owned(), io::Error::other("a thread ended early")));
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| stopped()))
    })
}

/// Where a step's files are staged.
fn step_root(staged: &Path, step: &Step, site: &Path) -> PathBuf {
    if step.local { staging::local(site) } else { staging::site(staged, &step.folder) }
}

/// Puts the staged folder in the site's place, unless it is there already.
fn exchange(fs: &dyn Fs, staged: &Path, site: &Path, number: u64) -> io::Result<()> {
    let there = fs.look(site)?;
    if there.is_some_and(|meta| meta.ino == number && meta.kind == Kind::Folder) && number != 0 {
        return Ok(());
    }
    let waits = fs.look(staged)?.is_some_and(|meta| meta.ino == number && meta.kind == Kind::Folder);
    match (waits, there) {
        (true, None) => fs.rename(staged, site),
        (true, Some(_)) => fs.exchange(staged, site),
        // Neither is what was staged: without file numbers it was renamed; with them somebody
        // has copied the output about, and the next build compares by content.
        (false, _) => Ok(()),
    }
}

/// Replaces a site file by file.
fn files(fs: &dyn Fs, staged: &Path, site: &Path, step: &Step) -> Result<(), Stuck> {
    remove(fs, site, &step.clear)?;
    let mut states = HashMap::new();
    let mut ground = Ground::at(fs, site, &mut states).map_err(|e| (site.to_owned(), e))?;
    for path in &step.put {
        let (from, to) = (staged.join(path), site.join(path));
        let moved = ground.take(staged, paths::parent(path)).and_then(|()| if_there(fs.rename(&from, &to)));
        moved.map_err(|e| (to, e))?;
    }
    remove(fs, site, &step.drop)
}

/// Removes these files of a site, where they are files and not reached by a link, and the folders
/// that become empty by it.
fn remove(fs: &dyn Fs, site: &Path, drop: &[String]) -> Result<(), Stuck> {
    let mut states = HashMap::new();
    let mut ground = Ground::at(fs, site, &mut states).map_err(|e| (site.to_owned(), e))?;
    let mut emptied = BTreeSet::new();
    for path in drop {
        let file = site.join(path);
        let fail = |e| (file.clone(), e);
        // An earlier try may have removed the file and some of its folders.
        emptied.extend(paths::ancestors(path));
        if !matches!(ground.state(paths::parent(path)).map_err(fail)?, State::Real | State::Mounted(_)) {
            continue;
        }
        match fs.look(&file).map_err(fail)?.map(|meta| meta.kind) {
            Some(Kind::Folder) | None => {}
            // Mounted over ours, it is somebody else's.
            Some(_) if fs.is_mount(&file) => {}
            Some(_) => fs.unlink(&file).map_err(fail)?,
        }
    }
    // Backwards, a folder comes after those in it.
    for folder in emptied.into_iter().rev() {
        let path = site.join(folder);
        if matches!(ground.state(folder).map_err(|e| (path.clone(), e))?, State::Real | State::Mounted(_)) {
            if_empty(fs, &path).map_err(|e| (path, e))?;
        }
    }
    Ok(())
}

/// Removes a folder if nothing is in it, and it is not mounted there. An empty one that may not be
/// removed harms nobody.
fn if_empty(fs: &dyn Fs, path: &Path) -> io::Result<()> {
    if fs.is_mount(path) || !fs.list(path)?.is_empty() {
        return Ok(());
    }
    match fs.remove_dir(path) {
        Err(e) if e.kind() == ErrorKind::PermissionDenied => Ok(()),
        other => other,
    }
}

/// Puts the site's records in place, or takes them away.
fn records(fs: &dyn Fs, out: &Path, staged: &Path, step: &Step) -> Result<(), Stuck> {
    let kept = out.join(record::FOLDER);
    let folder = step.folder.as_str();
    let paths = |base: &Path| [manifest_path(base, folder), times_path(base, folder)];
    if step.how == How::Retire {
        let site = at(out, folder);
        let fail = |e| (site.clone(), e);
        if !folder.is_empty() && fs.look(&site).map_err(fail)?.is_some_and(|m| m.kind == Kind::Folder) {
            if_empty(fs, &site).map_err(fail)?;
        }
        for path in paths(&kept) {
            if_there(fs.unlink(&path)).map_err(|e| (path, e))?;
        }
        let shelf = kept.join("manifest");
        if fs.look(&shelf).ok().flatten().is_some_and(|m| m.kind == Kind::Folder) {
            if_empty(fs, &shelf).map_err(|e| (shelf, e))?;
        }
        return Ok(());
    }
    move_records(fs, &staging::records(staged), &kept, folder)?;
    // The records of a whole output are staged with it; this one went file by file after all.
    if folder.is_empty() && step.how == How::Files {
        move_records(fs, &staging::site(staged, "").join(record::FOLDER), &kept, folder)?;
    }
    Ok(())
}

/// Moves a site's manifest and times, where they wait in `from`, to `to`.
pub(super) fn move_records(fs: &dyn Fs, from: &Path, to: &Path, folder: &str) -> Result<(), Stuck> {
    let pairs =
        [(manifest_path(from, folder), manifest_path(to, folder)), (times_path(from, folder), times_path(to, folder))];
    for (from, to) in pairs {
        let mut moved = if_there(fs.rename(&from, &to));
        if matches!(moved, Ok(false)) && fs.look(&from).is_ok_and(|meta| meta.is_some()) {
            // It waits, so what is missing is the folder it goes to.
            let parent = to.parent().unwrap_or(&to);
            let outer = parent.parent().unwrap_or(parent);
            moved = if_new(fs.make_dir(outer))
                .and_then(|()| if_new(fs.make_dir(parent)))
                .and_then(|()| fs.rename(&from, &to))
                .map(|()| true);
        }
        moved.map_err(|e| (to, e))?;
    }
    Ok(())
}

/// Removes the old folder of a site after the exchange. What came into it meanwhile and is not
/// ours goes to the new one.
fn sweep(fs: &dyn Fs, old: &Path, site: &Path, step: &Step) -> Result<(), Stuck> {
    if fs.look(old).map_err(|e| (old.to_owned(), e))?.is_none() {
        return Ok(());
    }
    let ours: HashSet<&str> = step.put.iter().chain(&step.kept).chain(&step.drop).map(String::as_str).collect();
    let mut folders: HashSet<&str> = ours.iter().copied().flat_map(paths::ancestors).collect();
    folders.insert(record::FOLDER);
    let mut states = HashMap::new();
    let broom = Broom { fs, old, site, ours: &ours, folders: &folders };
    let mut ground = Ground::at(fs, site, &mut states).map_err(|e| (site.to_owned(), e))?;
    broom.sweep(Path::new(""), &mut ground)
}

struct Broom<'a> {
    fs: &'a dyn Fs,
    old: &'a Path,
    site: &'a Path,
    ours: &'a HashSet<&'a str>,
    folders: &'a HashSet<&'a str>,
}

impl Broom<'_> {
    fn sweep(&self, dir: &Path, ground: &mut Ground<'_>) -> Result<(), Stuck> {
        let here = if dir.as_os_str().is_empty() { self.old.to_owned() } else { self.old.join(dir) };
        for (name, kind) in self.fs.list(&here).map_err(|e| (here.clone(), e))? {
            let path = dir.join(&name);
            let text = path.iter().map(|part| part.to_str()).collect::<Option<Vec<_>>>().unwrap_or_default().join("/");
            if kind == Kind::Folder && self.folders.contains(text.as_str()) {
                self.sweep(&path, ground)?;
            } else if self.ours.contains(text.as_str()) || is_record(&text) {
                let old = self.old.join(&path);
                if_there(self.fs.unlink(&old)).map_err(|e| (old, e))?;
            } else {
                self.keep(&path, kind, ground)?;
            }
        }
        self.fs.remove_dir(&here).map_err(|e| (here, e))
    }

    /// Moves what is not ours to the new folder, unless it is there already.
    fn keep(&self, path: &Path, kind: Kind, ground: &mut Ground<'_>) -> Result<(), Stuck> {
        let (from, to) = (self.old.join(path), self.site.join(path));
        let fail = |e| (to.clone(), e);
        if let Some(parent) = path.parent().and_then(Path::to_str) {
            ground.make(parent).map_err(fail)?;
        }
        let waits = self.fs.look(&from).map_err(fail)?;
        let there = self.fs.look(&to).map_err(fail)?;
        match (waits, there) {
            (Some(_), None) => self.fs.rename(&from, &to).map_err(fail),
            (Some(_), Some(_)) if kind == Kind::Folder => self.sweep(path, ground),
            // The same file by two names, or one replaced by its owner in between: the newer one.
            (Some(w), Some(t)) if (w.dev, w.ino) == (t.dev, t.ino) || w.mtime <= t.mtime => {
                self.fs.unlink(&from).map_err(fail)
            }
            (Some(_), Some(_)) => self.fs.rename(&from, &to).map_err(fail),
            (None, _) => Ok(()),
        }
    }
}

fn is_record(path: &str) -> bool {
    path.strip_prefix(record::FOLDER)
        .is_some_and(|name| matches!(name, "/manifest.json" | "/manifest.cache" | "/last.cache"))
}
