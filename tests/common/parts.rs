//! Portals of many brands on disk, and what was published of them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, unreachable_pub)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

pub type Files = BTreeMap<String, Vec<u8>>;

/// Every file below a folder, records included but for what only speeds up the next build.
pub fn files(root: &Path) -> Files {
    paths(root).map(|path| (path.clone(), std::fs::read(root.join(path)).unwrap())).collect()
}

/// When each of them was last changed, and its number.
pub fn times(root: &Path) -> BTreeMap<String, (SystemTime, u64)> {
    use std::os::unix::fs::MetadataExt;
    let time = |path: String| {
        let meta = std::fs::symlink_metadata(root.join(&path)).unwrap();
        (path, (meta.modified().unwrap(), meta.ino()))
    };
    paths(root).map(time).collect()
}

fn paths(root: &Path) -> impl Iterator<Item = String> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file() && !entry.path().to_string_lossy().ends_with(".cache"))
        .map(move |entry| entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned())
}

/// Says which files differ, rather than all their bytes.
#[track_caller]
pub fn assert_same(one: &Files, two: &Files) {
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (path, bytes) in one {
        assert!(bytes == &two[path], "{path} differs");
    }
}

/// Copies a folder with all in it.
pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
        } else {
            std::fs::copy(entry.path(), &target).unwrap();
        }
    }
}
