//! A file system that fails, or ends the program, at a chosen operation.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::fs::{Disk, Fs, Kind, Meta};

/// What happens at the chosen operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It fails, and those after it work.
    Once,
    /// It and all after it fail, as on a full or broken disk.
    Forever,
    /// The program is killed there: nothing happens any more. A file being written is cut off.
    Kill,
}

/// The real disk, with a fault and with abilities taken away.
pub(super) struct Faulty {
    at: usize,
    fault: Fault,
    done: AtomicUsize,
    /// Exchanging folders: `No` is refused at once, `Late` only outside the staging folder.
    exchange: Exchange,
    /// A path on which something is mounted.
    mount: Option<std::path::PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exchange {
    Yes,
    No,
    Late,
}

impl Faulty {
    fn new(at: usize, fault: Fault) -> Self {
        Self { at, fault, done: AtomicUsize::new(0), exchange: Exchange::Yes, mount: None }
    }

    /// A disk that does not fail, with these abilities.
    pub(super) fn able(exchange: Exchange, mount: Option<std::path::PathBuf>) -> Self {
        Self { exchange, mount, ..Self::new(usize::MAX, Fault::Once) }
    }

    /// …which fails at operation `at`.
    pub(super) fn failing(self, at: usize, fault: Fault) -> Self {
        Self { at, fault, ..self }
    }

    /// How many operations were asked for.
    pub(super) fn count(&self) -> usize {
        self.done.load(Ordering::SeqCst)
    }

    fn step(&self) -> io::Result<()> {
        let now = self.done.fetch_add(1, Ordering::SeqCst);
        let fails = if self.fault == Fault::Once { now == self.at } else { now >= self.at };
        if fails { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn cut(&self) -> bool {
        self.fault == Fault::Kill && self.count() == self.at + 1
    }
}

impl Fs for Faulty {
    fn look(&self, path: &Path) -> io::Result<Option<Meta>> {
        self.step()?;
        Disk.look(path)
    }

    fn is_mount(&self, path: &Path) -> bool {
        self.mount.as_deref() == Some(path)
    }

    fn may_change(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Disk.may_change(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.step()?;
        Disk.read(path)
    }

    fn open(&self, path: &Path) -> io::Result<File> {
        self.step()?;
        Disk.open(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<(OsString, Kind)>> {
        self.step()?;
        Disk.list(path)
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<Meta> {
        if let Err(error) = self.step() {
            if self.cut() {
                let _ = Disk.create(path, &bytes[..bytes.len() / 2]);
            }
            return Err(error);
        }
        Disk.create(path, bytes)
    }

    fn create_from(&self, path: &Path, from: &mut dyn io::Read) -> io::Result<Meta> {
        self.step()?;
        Disk.create_from(path, from)
    }

    fn make_dir(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Disk.make_dir(path)
    }

    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()> {
        self.step()?;
        Disk.set_mode(path, mode)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        Disk.rename(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        self.step()?;
        let trial = one.ends_with("trial-a");
        match self.exchange {
            Exchange::Yes => Disk.exchange(one, other),
            Exchange::Late if trial => Disk.exchange(one, other),
            Exchange::No | Exchange::Late => Err(io::ErrorKind::InvalidInput.into()),
        }
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        Disk.link(from, to)
    }

    fn unlink(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Disk.unlink(path)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Disk.remove_dir(path)
    }

    /// Waiting for the disk changes nothing that a test can see, and would take most of its time.
    fn sync(&self, _: &Path) -> io::Result<()> {
        self.step()
    }

    fn sync_dir(&self, _: &Path) -> io::Result<()> {
        self.step()
    }

    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        self.step()?;
        Disk.lock(path)
    }
}
