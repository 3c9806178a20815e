//! Putting files into a workspace: each is whole or not there; and opening what somebody names.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Opens a file outside the workspace; tells when it was last changed, where the system knows.
pub(super) fn open(path: &Path) -> io::Result<(File, Option<std::time::SystemTime>)> {
    let file = File::open(path)?;
    let changed = file.metadata().and_then(|meta| meta.modified()).ok();
    Ok((file, changed))
}

/// Whether a folder holds something, or is no folder at all.
pub(super) fn is_taken(dir: &Path) -> bool {
    fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) || dir.is_file()
}

/// Why a file cannot be put at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// A folder of that name stands there.
    Folder,
    /// Another file stands there.
    File,
    /// This part of the path is a file.
    Parent(String),
    /// This part of the path is a symbolic link: what stands behind it is not read.
    Link(String),
}

/// What stands in the way of a file at `path` below `root`.
pub(super) fn obstacle(root: &Path, path: &str) -> Option<Obstacle> {
    let mut folder = root.to_owned();
    let (parents, name) = path.rsplit_once('/').unwrap_or(("", path));
    for part in parents.split('/').filter(|part| !part.is_empty()) {
        folder.push(part);
        let relative = || folder.strip_prefix(root).unwrap_or(&folder).display().to_string();
        let Ok(meta) = fs::symlink_metadata(&folder) else { return None };
        if meta.is_symlink() {
            return Some(Obstacle::Link(relative()));
        }
        if !meta.is_dir() {
            return Some(Obstacle::Parent(relative()));
        }
    }
    let meta = fs::symlink_metadata(folder.join(name)).ok()?;
    Some(if meta.is_dir() { Obstacle::Folder } else { Obstacle::File })
}

/// Puts files below `root`. All are written beside their places first, and then renamed: where
/// one cannot be written, none is there.
///
/// # Errors
/// When one cannot be written; it is named.
pub(super) fn put<'f>(root: &Path, files: impl Iterator<Item = (&'f str, &'f [u8])>) -> io::Result<()> {
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let done = stage(root, files, &mut staged).and_then(|()| {
        while let Some((from, to)) = staged.last() {
            fs::rename(from, to).map_err(|error| named(to, &error))?;
            staged.pop();
        }
        Ok(())
    });
    for (from, _) in staged {
        // It is about to be told what went wrong; a file that cannot be removed is hidden anyway.
        let _ = fs::remove_file(from);
    }
    done
}

fn stage<'f>(
    root: &Path,
    files: impl Iterator<Item = (&'f str, &'f [u8])>,
    staged: &mut Vec<(PathBuf, PathBuf)>,
) -> io::Result<()> {
    for (path, bytes) in files {
        let to = root.join(path);
        let name = to.file_name().unwrap_or_default().to_string_lossy();
        let from = to.with_file_name(format!(".{name}.candor"));
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent).map_err(|error| named(parent, &error))?;
        }
        staged.push((from.clone(), to.clone()));
        write(&from, bytes).map_err(|error| named(&to, &error))?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{} cannot be written: {error}", path.display()))
}

/// The bytes of a file that was named on the command line.
///
/// # Errors
/// When it cannot be read, or has more than so many bytes.
pub(super) fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One more than allowed, so that a file that grows meanwhile shows too.
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        let message = format!("it has more than {most} bytes; divide it");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

/// The folders in a folder, by name; none where it cannot be read.
pub(super) fn folders(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort_unstable();
    names
}

/// Makes the folder that a file is to stand in.
pub(super) fn make_room(file: &Path) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Puts a file that is whole in its place.
pub(super) fn place(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to).map_err(|error| named(to, &error))
}

/// Removes what was only needed for a while; what cannot be removed now is hidden anyway.
pub(super) fn clear(path: &Path) {
    let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
}

/// A path from the root of the file system.
pub(super) fn whole(path: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(path)
}

/// Makes a new file.
///
/// # Errors
/// When something stands there, or it cannot be written.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let named = |error: io::Error| named(path, &error);
    let mut file = File::create_new(path).map_err(named)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| {
        // Half of it would look like the whole.
        let _ = fs::remove_file(path);
        named(error)
    })
}

/// Whether anything stands at a path.
pub(super) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
