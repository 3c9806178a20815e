//! The disk begins to write while files are still being staged, so that less is left to wait for at
//! the end.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use super::fs::Fs;

/// After how many bytes it is told to write: what a disk writes in some fifth of a second. More often would
/// write what many files share, as lists of free blocks, more often too. Most sites are smaller as a whole.
const EVERY: u64 = 72 << 20;

/// Counts what is staged, and lets a thread of its own wait for the disk.
#[derive(Default)]
pub(super) struct Ahead {
    staged: AtomicU64,
    thread: Mutex<Option<Waiting>>,
}

struct Waiting {
    bell: SyncSender<()>,
    /// Ends with the first error: the system tells each only once.
    thread: JoinHandle<io::Result<()>>,
}

impl Ahead {
    /// Notes that so many bytes were staged below `root`.
    pub(super) fn staged(&self, fs: &Arc<dyn Fs>, root: &Path, bytes: usize) {
        let bytes = bytes as u64;
        let before = self.staged.fetch_add(bytes, Ordering::Relaxed);
        if before / EVERY == (before + bytes) / EVERY {
            return;
        }
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if thread.is_none() {
            *thread = start(Arc::clone(fs), root);
        }
        if let Some(waiting) = thread.as_ref() {
            // Where it is still writing, it writes this as well or is told the next time.
            let _ = waiting.bell.try_send(());
        }
    }

    /// Waits until the thread is done.
    ///
    /// # Errors
    /// When the disk refused something that was staged.
    pub(super) fn finish(&self) -> io::Result<()> {
        let waiting = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Waiting { bell, thread }) = waiting else { return Ok(()) };
        drop(bell);
        thread.join().unwrap_or_else(|_| Err(io::Error::other("the thread that waits for the disk ended")))
    }
}

/// Nothing where there can be no further thread: then all is waited for at the end.
fn start(fs: Arc<dyn Fs>, root: &Path) -> Option<Waiting> {
    let (bell, rung) = sync_channel(1);
    let root = root.to_owned();
    let work = move || {
        while rung.recv().is_ok() {
            fs.sync(&root)?;
        }
        Ok(())
    };
    let thread = std::thread::Builder::new().name("disk".into()).spawn(work).ok()?;
    Some(Waiting { bell, thread })
}
