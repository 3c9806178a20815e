//! Where content comes from: the disk, memory in tests, and what is built into the program.
//! The only room, besides [`crate::output`], that touches the disk.

mod builtin;
mod disk;
mod files;
mod memory;
mod snapshot;

#[cfg(test)]
mod tests;

pub use builtin::{Builtin, Layered};
pub use disk::Disk;
pub use files::{Files, LineColumn, SourceFile, decode, unreadable};
pub use memory::Memory;
pub use snapshot::{FOLDERS, Snapshot, inside, true_path};

/// The largest source file that is read, in bytes.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// What stands at a path of a source tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A file of so many bytes.
    File(u64),
    /// A symbolic link that leads out of the workspace, to the place given.
    OutsideLink(String),
    /// A symbolic link to a folder of the workspace, which is not looked into.
    FolderLink,
    /// A symbolic link that leads to nothing, or in a circle.
    DeadLink,
    /// A file or a folder that is there and cannot be looked at, for this reason.
    Unreadable(String),
}

/// A tree of source files. Paths are relative, with `/` between their parts.
pub trait SourceTree: Sync {
    /// All files below `folder` (`""` for the root), in the order of their paths.
    fn list(&self, folder: &str) -> Vec<(String, Entry)>;

    /// The bytes of a file.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    fn read(&self, path: &str) -> std::io::Result<Vec<u8>>;

    /// A number that is another whenever the file is another; nothing where that is not known.
    fn stamp(&self, path: &str) -> Option<u64> {
        let _ = path;
        None
    }

    /// The first path at which something else stands now than when its folder was listed.
    fn changed(&self) -> Option<String> {
        None
    }

    /// The first file that was another when it was read than when its folder was listed.
    fn strayed(&self) -> Option<String> {
        None
    }

    /// Whether the file is part of the program rather than of the workspace.
    fn is_builtin(&self, path: &str) -> bool {
        let _ = path;
        false
    }
}
