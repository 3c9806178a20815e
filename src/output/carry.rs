//! Publishing a file that stands elsewhere, piece by piece: a file is never in memory as a whole.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use blake3::Hasher;

use super::fs::{Fs, PIECE};
use super::paths;
use super::record::FileRecord;
use super::report;
use super::site::{Fate, New, SiteWriter};
use crate::diagnostic::Diagnostic;

/// Why a file could not be carried over.
pub(super) enum Stray {
    /// It is not as its record says: this is what is wrong.
    Damaged(String),
    /// The output cannot take it.
    Refused(Diagnostic),
}

impl From<Diagnostic> for Stray {
    fn from(problem: Diagnostic) -> Self {
        Self::Refused(problem)
    }
}

/// A file being read, with what was seen of it so far.
struct Reading {
    file: File,
    size: u64,
    digest: Hasher,
    /// Reading failed, not writing.
    failed: bool,
}

impl Reading {
    fn open(fs: &dyn Fs, path: &Path) -> io::Result<Self> {
        Ok(Self { file: fs.open(path)?, size: 0, digest: Hasher::new(), failed: false })
    }

    /// Reads it to its end.
    fn finish(&mut self) -> io::Result<()> {
        let mut piece = vec![0; PIECE];
        while self.read(&mut piece)? > 0 {}
        Ok(())
    }

    /// What all that was read is, in the terms of a record.
    fn record(&self) -> FileRecord {
        FileRecord { size: self.size, digest: self.digest.finalize() }
    }
}

impl Read for Reading {
    fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(piece).inspect_err(|_| self.failed = true)?;
        self.digest.update(&piece[..read]);
        self.size += read as u64;
        Ok(read)
    }
}

/// Whether the file at `path` is the one on record.
pub(super) fn holds(fs: &dyn Fs, path: &Path, record: &FileRecord) -> bool {
    let read = Reading::open(fs, path).and_then(|mut file| file.finish().map(|()| file.record()));
    read.is_ok_and(|found| found == *record)
}

impl SiteWriter {
    /// Publishes at `path` what stands at `from`, which has to be what `record` says.
    pub(super) fn carry(&mut self, path: &str, record: &FileRecord, from: &Path) -> Result<(), Stray> {
        self.claims.claim(&self.folder, path)?;
        let unread = |e: &io::Error| match e.kind() {
            io::ErrorKind::NotFound => Stray::Damaged("is missing".into()),
            _ => Stray::Damaged(format!("cannot be read ({e})")),
        };
        let inner = self.inner.clone();
        let fs = inner.fs.as_ref();
        let mut reading = Reading::open(fs, from).map_err(|e| unread(&e))?;
        let fate = if self.exists { self.compare(path, record)? } else { self.anew(path, record) };
        let new = match fate {
            Fate::Kept { meta, trusted } => {
                reading.finish().map_err(|e| unread(&e))?;
                self.report.kept += 1;
                self.stale_times |= !trusted;
                New { record: *record, meta, written: false, memory: None }
            }
            Fate::Write { repaired } => {
                self.reachable(path)?;
                let unwritten = |at: &Path, e: &io::Error| Stray::Refused(report::unwritten(at, e));
                let at = self.site.join(path);
                self.make(paths::parent(path)).map_err(|e| unwritten(&at, &e))?;
                let written = fs.create_from(&self.staged.join(path), &mut reading);
                let failed = reading.failed;
                let meta = written.map_err(|e| if failed { unread(&e) } else { unwritten(&at, &e) })?;
                self.report.written += 1;
                self.report.repaired += usize::from(repaired);
                New { record: *record, meta, written: true, memory: None }
            }
        };
        let found = reading.record();
        if found.size != record.size {
            return Err(Stray::Damaged(format!("has {} bytes and had {}", found.size, record.size)));
        }
        if found != *record {
            return Err(Stray::Damaged("has other bytes than when it was made".into()));
        }
        self.files.insert(path.to_owned(), new);
        Ok(())
    }
}
