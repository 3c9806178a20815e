//! The same input gives the same bytes, at any number of threads.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Every file below a folder, dot-entries included but for what only speeds up the next build.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file() && !entry.path().to_string_lossy().ends_with(".cache"))
        .map(|entry| {
            let path = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
            (path, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

fn build(out: &Path, jobs: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["build", "--date", "2026-11-23", "--jobs", jobs, "--out"])
        .arg(out)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn one_thread_and_two_write_the_same_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    build(&one, "1");
    build(&two, "2");
    let (one, two) = (files(&one), files(&two));
    assert!(one.len() > 250, "only {} files", one.len());
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (path, bytes) in &one {
        assert!(bytes == &two[path], "{path} differs");
    }
}
