//! The operations on disk that publishing needs, behind a trait, so that tests can make each one
//! of them fail or stop the program there.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

/// How many bytes of a file are in memory at once where it is read piece by piece.
pub(super) const PIECE: usize = 64 * 1024;

/// What stands at a path; a link is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    /// A symbolic link, a socket, a device: nothing that we write.
    Other,
}

/// What the file system says about a path.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meta {
    pub(super) kind: Kind,
    /// In bytes.
    pub(super) size: u64,
    /// In nanoseconds since 1970.
    pub(super) mtime: i128,
    /// The file's number; 0 where there are none.
    pub(super) ino: u64,
    /// The file system's number.
    pub(super) dev: u64,
    /// Owner and group.
    pub(super) owner: (u32, u32),
    /// Permission bits.
    pub(super) mode: u32,
}

/// A file system.
pub(super) trait Fs: Send + Sync {
    /// What stands at `path`, if anything.
    fn look(&self, path: &Path) -> io::Result<Option<Meta>>;
    /// Whether something is mounted on `path`.
    fn is_mount(&self, path: &Path) -> bool;
    /// Whether names may be added to a folder and taken from it.
    fn may_change(&self, path: &Path) -> io::Result<()>;
    /// A file's bytes; a link is refused.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Opens a file to be read piece by piece; a link is refused.
    fn open(&self, path: &Path) -> io::Result<File>;
    /// What a folder holds, in no order.
    fn list(&self, path: &Path) -> io::Result<Vec<(OsString, Kind)>>;
    /// Writes a file that is not there yet.
    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<Meta>;
    /// Writes a file that is not there yet, piece by piece.
    fn create_from(&self, path: &Path, from: &mut dyn Read) -> io::Result<Meta>;
    /// Makes one folder.
    fn make_dir(&self, path: &Path) -> io::Result<()>;
    /// Gives a folder these permission bits.
    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()>;
    /// Renames, replacing a file that stands there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Exchanges two folders in one step, where the file system can.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;
    /// A second name for a file.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file or a link.
    fn unlink(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_dir(&self, path: &Path) -> io::Result<()>;
    /// Waits until all that was written to the file system of `path` is on the disk.
    fn sync(&self, path: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on the disk.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
    /// Locks `path`, made if need be, for this process; `None` when another one holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<File>>;
}

/// Removes `path` and all below it. Links are removed, not followed.
pub(super) fn remove_tree(fs: &dyn Fs, path: &Path) -> io::Result<()> {
    for (name, kind) in fs.list(path)? {
        let child = path.join(name);
        if kind == Kind::Folder { remove_tree(fs, &child)? } else { fs.unlink(&child)? }
    }
    fs.remove_dir(path)
}

/// `result`, taking "it is not there" for done; whether it was there.
pub(super) fn if_there(result: io::Result<()>) -> io::Result<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

/// `result`, taking "it is there already" for done.
pub(super) fn if_new(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(e) if e.kind() == ErrorKind::AlreadyExists => Ok(()),
        other => other,
    }
}

/// The real one.
pub(super) struct Disk;

impl Fs for Disk {
    fn look(&self, path: &Path) -> io::Result<Option<Meta>> {
        match fs::symlink_metadata(path) {
            Ok(meta) => Ok(Some(describe(&meta))),
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(e) => Err(e),
        }
    }

    fn is_mount(&self, path: &Path) -> bool {
        os::is_mount(path)
    }

    fn may_change(&self, path: &Path) -> io::Result<()> {
        os::may_change(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open(path)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn open(&self, path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        os::no_follow(options.read(true));
        options.open(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<(OsString, Kind)>> {
        fs::read_dir(path)?
            .map(|entry| {
                let entry = entry?;
                Ok((entry.file_name(), kind(entry.file_type()?)))
            })
            .collect()
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<Meta> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(bytes)?;
        Ok(describe(&file.metadata()?))
    }

    fn create_from(&self, path: &Path, from: &mut dyn Read) -> io::Result<Meta> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        let mut piece = vec![0; PIECE];
        loop {
            match from.read(&mut piece)? {
                0 => return Ok(describe(&file.metadata()?)),
                read => file.write_all(&piece[..read])?,
            }
        }
    }

    fn make_dir(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()> {
        os::set_mode(path, mode)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        os::exchange(one, other)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn unlink(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        os::sync(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        os::sync_dir(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        let mut options = OpenOptions::new();
        os::no_follow(options.read(true).write(true).create(true).truncate(false));
        let file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            // A file system without locks: two builds at once are then the user's to avoid.
            Err(TryLockError::Error(e)) if e.kind() == ErrorKind::Unsupported => Ok(Some(file)),
            Err(TryLockError::Error(e)) => Err(e),
        }
    }
}

/// Whether `file` is what stands at `path` now.
pub(super) fn is_at(fs: &dyn Fs, file: &File, path: &Path) -> io::Result<bool> {
    let held = describe(&file.metadata()?);
    Ok(fs.look(path)?.is_some_and(|there| (there.dev, there.ino) == (held.dev, held.ino)))
}

fn kind(kind: fs::FileType) -> Kind {
    if kind.is_file() {
        Kind::File
    } else if kind.is_dir() {
        Kind::Folder
    } else {
        Kind::Other
    }
}

fn describe(meta: &fs::Metadata) -> Meta {
    let (ino, dev, owner, mode) = os::identity(meta);
    let mtime = meta.modified().ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
    Meta {
        kind: kind(meta.file_type()),
        size: meta.len(),
        mtime: mtime.and_then(|t| i128::try_from(t.as_nanos()).ok()).unwrap_or(-1),
        ino,
        dev,
        owner,
        mode,
    }
}

#[cfg(unix)]
mod os {
    use std::fs::{File, Metadata, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(super) fn is_mount(path: &Path) -> bool {
        use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags};
        rustix::fs::statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS)
            .is_ok_and(|s| s.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub(super) fn is_mount(path: &Path) -> bool {
        let device = |p: &Path| p.symlink_metadata().map(|m| m.dev()).ok();
        device(&path.join("..")) != device(path)
    }

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
        use rustix::fs::{CWD, RenameFlags};
        Ok(rustix::fs::renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(super) fn sync(path: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(File::open(path)?)?)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub(super) fn sync(_: &Path) -> io::Result<()> {
        rustix::fs::sync();
        Ok(())
    }

    pub(super) fn sync_dir(path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    pub(super) fn no_follow(options: &mut OpenOptions) {
        options.custom_flags(i32::try_from(rustix::fs::OFlags::NOFOLLOW.bits()).unwrap_or(0));
    }

    pub(super) fn may_change(path: &Path) -> io::Result<()> {
        use rustix::fs::{Access, AtFlags, CWD};
        Ok(rustix::fs::accessat(CWD, path, Access::WRITE_OK | Access::EXEC_OK, AtFlags::EACCESS)?)
    }

    pub(super) fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
        std::fs::set_permissions(path, Permissions::from_mode(mode))
    }

    pub(super) fn identity(meta: &Metadata) -> (u64, u64, (u32, u32), u32) {
        (meta.ino(), meta.dev(), (meta.uid(), meta.gid()), meta.mode() & 0o7777)
    }
}

#[cfg(not(unix))]
mod os {
    use std::fs::{Metadata, OpenOptions};
    use std::io;
    use std::path::Path;

    pub(super) fn is_mount(path: &Path) -> bool {
        path.parent().is_none()
    }

    pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(super) fn sync(_: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn sync_dir(_: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn no_follow(_: &mut OpenOptions) {}

    pub(super) fn may_change(path: &Path) -> io::Result<()> {
        std::fs::symlink_metadata(path).map(|_| ())
    }

    pub(super) fn set_mode(_: &Path, _: u32) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn identity(_: &Metadata) -> (u64, u64, (u32, u32), u32) {
        (0, 0, (0, 0), 0)
    }
}
