//! What both makers of sites need: files written with their folders.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

/// Writes a file and the folders above it.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn put(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)
}

/// Copies what is the same in every site of a brand: style sheets, script, icon, what robots are told.
///
/// # Errors
/// When it cannot be copied.
pub(crate) fn copy_still(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.join("assets"))?;
    for entry in fs::read_dir(from.join("assets"))? {
        let entry = entry?;
        fs::copy(entry.path(), to.join("assets").join(entry.file_name()))?;
    }
    fs::copy(from.join("robots.txt"), to.join("robots.txt")).map(|_| ())
}

/// Writes data.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn put_json(path: &Path, data: &Value) -> io::Result<()> {
    put(path, &serde_json::to_string(data)?)
}
