//! The maker of workspaces: the same seed gives the same bytes, and candor takes them without a word.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::path::Path;

mod facts;
mod maker;
mod words;

use maker::Shape;

type Files = BTreeMap<String, Vec<u8>>;

fn made(shape: &Shape) -> (tempfile::TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    maker::make(folder.path(), shape).unwrap();
    let files = read(folder.path());
    (folder, files)
}

fn read(root: &Path) -> Files {
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(root) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
            files.insert(path, std::fs::read(entry.path()).unwrap());
        }
    }
    files
}

fn built(root: &Path) -> Files {
    let out = root.join("public");
    let ran = std::process::Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["build", "--date", "2026-11-01", "--root"])
        .arg(root)
        .arg("--out")
        .arg(&out)
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert!(!String::from_utf8_lossy(&ran.stderr).contains("warning"), "{}", String::from_utf8_lossy(&ran.stderr));
    read(&out)
}

#[test]
fn same_seed_same_bytes() {
    let shape = Shape { brands: 3, ..Shape::default() };
    assert_eq!(made(&shape).1, made(&shape).1);
    assert_ne!(made(&shape).1, made(&Shape { seed: 2, ..shape }).1);
}

#[test]
fn more_brands_do_not_change_the_first_ones() {
    let shape = Shape { brands: 2, ..Shape::default() };
    let (few, more) = (made(&shape).1, made(&Shape { brands: 4, ..shape }).1);
    assert!(few.iter().all(|(path, bytes)| more.get(path) == Some(bytes)));
}

#[test]
fn candor_publishes_what_is_made() {
    for overlays in [0.0, 0.1, 0.5, 1.0] {
        let shape = Shape { brands: 2, overlays, ..Shape::default() };
        let (folder, _) = made(&shape);
        let pages = built(folder.path())
            .into_keys()
            .filter(|path| path.matches('/').count() > 1 && path.ends_with("index.html") && !path.starts_with('.'));
        assert_eq!(pages.count(), shape.brands * shape.languages * shape.pages, "share of overlays {overlays}");
    }
}
