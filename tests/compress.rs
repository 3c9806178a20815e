//! Compressed files beside others: they say the same, cost nothing where nothing changed, and go
//! when they are no longer asked for.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Tests say what is wrong by panicking.

#[path = "common/parts.rs"]
mod parts;
#[path = "common/process.rs"]
#[allow(dead_code, unreachable_pub, missing_docs)]
mod process;

use std::fs;
use std::io::Read;
use std::path::Path;

use parts::{assert_same, files, times};
use process::candor;

fn shop() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(candor(folder.path(), &["new", "shop"]).0, 0);
    let root = folder.path().join("shop");
    (folder, root)
}

#[track_caller]
fn build(root: &Path, arguments: &[&str]) -> String {
    let (code, out, err) = candor(root, &[&["build", "--date", "2026-11-23"], arguments].concat());
    assert_eq!(code, 0, "{err}");
    out
}

fn plain(path: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    if path.ends_with(".br") {
        brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out).unwrap();
    } else {
        flate2::read::GzDecoder::new(bytes).read_to_end(&mut out).unwrap();
    }
    out
}

fn is_compressed(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".gz")
}

#[test]
fn they_say_the_same_and_are_smaller() {
    let (_folder, root) = shop();
    build(&root, &["--out", "plain"]);
    build(&root, &["--out", "both", "--compress"]);
    let (without, with) = (files(&root.join("plain")), files(&root.join("both")));
    let mut seen = 0;
    for (path, bytes) in with.iter().filter(|(path, _)| is_compressed(path)) {
        let source = &with[&path[..path.len() - 3]];
        assert!(plain(path, bytes) == *source, "{path}");
        assert!(bytes.len() + source.len() / 8 <= source.len(), "{path}");
        seen += 1;
    }
    assert!(seen > 60, "{seen} files");
    for (path, bytes) in without.iter().filter(|(path, _)| !path.starts_with(".candor/")) {
        assert!(&with[path] == bytes, "{path}");
        let text = [".html", ".css", ".js", ".svg", ".xml", ".txt"].iter().any(|ending| path.ends_with(ending));
        for ending in ["br", "gz"] {
            let there = with.contains_key(&format!("{path}.{ending}"));
            assert_eq!(there, text && bytes.len() >= 1024, "{path}.{ending} ({} bytes)", bytes.len());
        }
    }
    // Each is listed as a file of its own.
    let manifest = String::from_utf8(with[".candor/manifest.json"].clone()).unwrap();
    let listed = |path: &str| manifest.contains(&format!("\"{path}\": {{\"size\": {}", with[path].len()));
    assert!(with.keys().filter(|path| !path.starts_with(".candor/")).all(|path| listed(path)));
    assert!(!String::from_utf8(without[".candor/manifest.json"].clone()).unwrap().contains("compressed"));
}

#[test]
fn gzip_names_no_file_time_or_system() {
    let (_folder, root) = shop();
    build(&root, &["--compress=gz"]);
    let files = files(&root.join("public"));
    let mut gzipped = files.iter().filter(|(path, _)| path.ends_with(".gz")).peekable();
    assert!(gzipped.peek().is_some() && !files.keys().any(|path| path.ends_with(".br")));
    for (path, bytes) in gzipped {
        // Deflate, no flags, no time, extra flags by the level, an unknown system (RFC 1952).
        assert_eq!(bytes[..10], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255], "{path}");
    }
}

#[test]
fn nothing_is_written_where_nothing_changed() {
    let (_folder, root) = shop();
    build(&root, &["--compress"]);
    let before = times(&root.join("public"));
    let said = build(&root, &["--compress"]);
    assert!(said.contains("no file written"), "{said}");
    assert_eq!(times(&root.join("public")), before);
    // Without the times, by content.
    fs::remove_file(root.join("public/.candor/manifest.cache")).unwrap();
    build(&root, &["--compress"]);
    assert_eq!(times(&root.join("public")), before);
}

#[test]
fn only_what_changed_is_compressed_again() {
    let (_folder, root) = shop();
    build(&root, &["--compress"]);
    let before = times(&root.join("public"));
    let path = root.join("content/documents/privacy/fr.md");
    fs::write(&path, format!("{}\nEncore un mot.\n", fs::read_to_string(&path).unwrap())).unwrap();
    build(&root, &["--compress"]);
    let after = times(&root.join("public"));
    let changed: Vec<&String> =
        before.keys().filter(|path| before[*path] != after[*path] && !path.starts_with('.')).collect();
    assert!(changed.iter().all(|path| path.starts_with("fr/")), "{changed:?}");
    for path in ["fr/privacy/index.html", "fr/privacy/index.html.br", "fr/privacy/index.html.gz"] {
        assert!(changed.iter().any(|one| *one == path), "{path} is as it was: {changed:?}");
    }
    build(&root, &["--compress", "--out", "anew"]);
    assert_same(&files(&root.join("public")), &files(&root.join("anew")));
}

#[test]
fn they_go_when_they_are_not_asked_for() {
    let (_folder, root) = shop();
    build(&root, &["--out", "plain"]);
    build(&root, &["--compress"]);
    let before = times(&root.join("public"));
    build(&root, &["--compress=br"]);
    let between = files(&root.join("public"));
    assert!(between.keys().any(|path| path.ends_with(".br")) && !between.keys().any(|path| path.ends_with(".gz")));
    build(&root, &[]);
    assert_same(&files(&root.join("public")), &files(&root.join("plain")));
    let after = times(&root.join("public"));
    assert!(after.iter().all(|(path, time)| path.starts_with('.') || before[path] == *time), "a page was written");
    // And come back.
    build(&root, &["--compress", "--out", "both"]);
    build(&root, &["--compress"]);
    assert_same(&files(&root.join("public")), &files(&root.join("both")));
}

#[test]
fn one_changed_by_hand_is_mended() {
    let (_folder, root) = shop();
    build(&root, &["--compress"]);
    let before = files(&root.join("public"));
    fs::write(root.join("public/en/index.html.br"), "something else").unwrap();
    fs::remove_file(root.join("public/en/index.html.gz")).unwrap();
    let said = build(&root, &["--compress"]);
    assert!(said.contains("2 files written") && said.contains("2 of them mended"), "{said}");
    assert_same(&files(&root.join("public")), &before);
}

#[test]
fn made_in_another_way_they_are_made_anew() {
    let (_folder, root) = shop();
    build(&root, &["--compress"]);
    let before = files(&root.join("public"));
    // As if an earlier version had published them: another way, and other bytes.
    let path = root.join("public/.candor/manifest.json");
    let text = fs::read_to_string(&path).unwrap();
    let body = text.rsplit_once(",\n\"seal\": \"").unwrap().0.replace("quality 5", "quality 4");
    let old = fs::read(root.join("public/en/index.html.br")).unwrap();
    let new = b"not what this version makes".to_vec();
    let record = |bytes: &[u8]| format!("\"size\": {}, \"blake3\": \"{}\"", bytes.len(), blake3::hash(bytes).to_hex());
    let body = body.replace(&record(&old), &record(&new));
    fs::write(root.join("public/en/index.html.br"), new).unwrap();
    fs::write(&path, format!("{body},\n\"seal\": \"{}\"\n}}\n", blake3::hash(body.as_bytes()).to_hex())).unwrap();
    build(&root, &["--compress"]);
    assert_same(&files(&root.join("public")), &before);
}

/// What is published says by which version of a library it was made: the names in the program
/// have to follow when a library is updated.
#[test]
fn the_libraries_are_those_that_are_named() {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    let source = fs::read_to_string("src/output/compress.rs").unwrap();
    for library in ["brotli", "miniz_oxide"] {
        let name = format!("name = \"{library}\"\nversion = \"");
        let versions: Vec<&str> = lock.split(&name).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(
            versions.iter().any(|version| source.contains(&format!("\"{library} {version}, "))),
            "src/output/compress.rs names another version of {library} than {versions:?}"
        );
    }
}

#[test]
fn after_an_edit_they_are_those_of_a_build_from_nothing() {
    let (_folder, root) = shop();
    build(&root, &["--out", "public", "--compress"]);
    let mut before = times(&root.join("public"));
    let mut after = before.clone();
    for (file, from, to) in [
        ("content/portal.toml", "accent = \"", "accent = \"#224488\" # \""),
        ("content/documents/privacy/en.md", ".\n", ", as ever.\n"),
    ] {
        let path = root.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} holds {from}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        before = std::mem::take(&mut after);
        build(&root, &["--out", "public", "--compress"]);
        after = times(&root.join("public"));
        let clean = tempfile::tempdir_in(&root).unwrap();
        let out = clean.path().join("out");
        build(&root, &["--out", out.to_str().unwrap(), "--compress"]);
        let (edited, clean) = (files(&root.join("public")), files(&out));
        let published = |path: &&String| !path.starts_with(".candor/");
        assert_eq!(
            edited.keys().filter(published).collect::<Vec<_>>(),
            clean.keys().filter(published).collect::<Vec<_>>()
        );
        for path in clean.keys().filter(published) {
            assert!(edited[path] == clean[path], "{path} after {file}");
        }
    }
    // What the last one did not concern still stands, compressed files too.
    assert!(before.iter().any(|(path, time)| path.ends_with(".br") && after.get(path) == Some(time)));
}
