//! The floor: the same bytes, written from memory through the same staging.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use candor::diagnostic::Diagnostic;
use candor::output::{Output, SiteId, Staged};

/// A published site in memory.
#[derive(Debug)]
pub(crate) struct Site {
    id: SiteId,
    /// Paths below the site's root, and what stands there.
    files: Vec<(String, Vec<u8>)>,
}

/// Reads what a build published.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn load(out: &Path) -> io::Result<Vec<Site>> {
    let alone = out.join("index.html").exists();
    if alone {
        return Ok(vec![Site { id: SiteId::whole(), files: files(out)? }]);
    }
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(out)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && entry.file_type()?.is_dir() {
            names.push(name);
        }
    }
    names.sort();
    names.into_iter().map(|name| Ok(Site { files: files(&out.join(&name))?, id: SiteId::folder(name) })).collect()
}

fn files(site: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    let visible =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in walkdir::WalkDir::new(site).sort_by_file_name().into_iter().filter_entry(visible) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(site).map_err(io::Error::other)?;
            found.push((path.to_string_lossy().into_owned(), fs::read(entry.path())?));
        }
    }
    Ok(found)
}

/// Publishes sites from memory with so many threads. Returns the seconds it took.
///
/// # Errors
/// When they cannot be written.
pub(crate) fn write(sites: &[Site], out: &Path, threads: usize) -> io::Result<f64> {
    if let Some(parent) = out.parent() {
        fs::create_dir_all(parent)?;
    }
    let said = |problem: Diagnostic| io::Error::other(problem.message.to_string());
    let ids: Vec<SiteId> = sites.iter().map(|site| site.id.clone()).collect();
    let started = Instant::now();
    let output = Output::open(out, &ids).map_err(said)?;
    let next = AtomicUsize::new(0);
    let staged: Mutex<Vec<Result<Staged, Diagnostic>>> = Mutex::default();
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(site) = sites.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let made = stage(&output, site);
                    staged.lock().unwrap_or_else(PoisonError::into_inner).push(made);
                }
            });
        }
    });
    let staged = staged.into_inner().unwrap_or_else(PoisonError::into_inner);
    let staged = staged.into_iter().collect::<Result<Vec<_>, _>>().map_err(said)?;
    output.publish(staged).map_err(said)?;
    Ok(started.elapsed().as_secs_f64())
}

fn stage(output: &Output, site: &Site) -> Result<Staged, Diagnostic> {
    let mut writer = output.site(&site.id)?;
    for (path, bytes) in &site.files {
        writer.put(path, bytes)?;
    }
    writer.finish(serde_json::Value::Null)
}
