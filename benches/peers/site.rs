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

/// Writes data.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn put_json(path: &Path, data: &Value) -> io::Result<()> {
    put(path, &serde_json::to_string(data)?)
}
