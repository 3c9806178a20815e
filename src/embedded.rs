//! Run by cargo before the program is compiled: a folder that is added to what is built in, or taken
//! away, is noticed. The files that are there are noticed by themselves.
//!
//! It also gives the program a name that changes with its sources (`CANDOR_SOURCES`), so that what one
//! program remembers of its work is nothing to another.
#![allow(clippy::print_stdout)] // Cargo is spoken to that way.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

fn main() {
    let mut sources = DefaultHasher::new();
    for path in ["src", "locales", "themes/default", "themes/plain", "Cargo.toml", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={path}");
        take(Path::new(path), &mut sources);
    }
    println!("cargo:rustc-env=CANDOR_SOURCES={:016x}", sources.finish());
}

/// Takes in a file, or all files of a folder, with their names.
fn take(path: &Path, sources: &mut DefaultHasher) {
    sources.write(path.to_string_lossy().as_bytes());
    if let Ok(found) = fs::read_dir(path) {
        let mut inside: Vec<_> = found.flatten().map(|entry| entry.path()).collect();
        inside.sort();
        inside.iter().for_each(|path| take(path, sources));
    } else if let Ok(bytes) = fs::read(path) {
        sources.write(&bytes);
    }
}
