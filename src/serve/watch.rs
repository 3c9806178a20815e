//! Hints from the system that files may have changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::engine::Told;
use crate::source::FOLDERS;

/// Watches as long as it is kept.
pub(super) struct Watching {
    _watcher: std::sync::Arc<std::sync::Mutex<RecommendedWatcher>>,
}

/// Begins to watch a workspace.
///
/// # Errors
/// When the system cannot, with the reason.
pub(super) fn start(root: &Path, told: Sender<Told>) -> Result<Watching, String> {
    let root = crate::source::true_path(root);
    let (events, inbox) = channel::<notify::Result<Event>>();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Files are opened all the time, by this program too: that is nothing to pass on.
        if event.as_ref().map_or(true, |event| concerns(&event.kind)) {
            drop(events.send(event));
        }
    })
    .map_err(|error| error.to_string())?;
    watcher.watch(&root, RecursiveMode::NonRecursive).map_err(|error| error.to_string())?;
    for folder in FOLDERS {
        follow(&mut watcher, &root.join(folder))?;
    }
    let watcher = std::sync::Arc::new(std::sync::Mutex::new(watcher));
    let again = std::sync::Arc::downgrade(&watcher);
    let work = move || pass_on(&root, &inbox, &told, &again);
    std::thread::Builder::new().name("watch".into()).spawn(work).map_err(|error| error.to_string())?;
    Ok(Watching { _watcher: watcher })
}

/// Watches a folder and all in it, if it is there.
fn follow(watcher: &mut RecommendedWatcher, folder: &Path) -> Result<(), String> {
    if !folder.is_dir() {
        return Ok(());
    }
    // Where an earlier folder of that name was watched, it is another now.
    drop(watcher.unwatch(folder));
    watcher.watch(folder, RecursiveMode::Recursive).map_err(|error| error.to_string())
}

/// Tells of each event at which path it was.
fn pass_on(
    root: &Path,
    inbox: &Receiver<notify::Result<Event>>,
    told: &Sender<Told>,
    watcher: &std::sync::Weak<std::sync::Mutex<RecommendedWatcher>>,
) {
    while let Ok(event) = inbox.recv() {
        let hints = match event {
            Ok(event) => {
                let at_root = event.paths.iter().filter(|path| path.parent() == Some(root));
                let folders: Vec<PathBuf> =
                    at_root.filter(|path| FOLDERS.iter().any(|folder| path.ends_with(folder))).cloned().collect();
                if let (Some(watcher), false) = (watcher.upgrade(), folders.is_empty()) {
                    let mut watcher = watcher.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    for folder in &folders {
                        // What is not watched is found when files are looked at, a little later.
                        let _ = follow(&mut watcher, folder);
                    }
                }
                let ours: BTreeSet<String> = event.paths.iter().filter_map(|path| below(root, path)).collect();
                if ours.is_empty() {
                    continue;
                }
                ours
            }
            // Too much happened at once to be told one by one.
            Err(_) => BTreeSet::new(),
        };
        if told.send(Told::Changed(hints)).is_err() {
            return;
        }
    }
}

/// Whether an event is a change. That somebody reads a file is none.
fn concerns(kind: &EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if *access != AccessKind::Close(AccessMode::Write))
}

/// The path as it stands in the workspace, where it is one that is read.
fn below(root: &Path, path: &Path) -> Option<String> {
    let path = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    let ours = parts.first().is_some_and(|first| FOLDERS.contains(&&**first));
    (ours && parts.iter().all(|part| !part.starts_with('.'))).then(|| parts.join("/"))
}
