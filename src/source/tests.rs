#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::os::unix::fs::symlink;

use proptest::prelude::*;

use super::*;
use crate::span::{FileId, Place, Span};

const FILE: FileId = FileId(0);

/// A file's text, and what is said of it.
fn load(bytes: &[u8]) -> (String, Vec<String>) {
    let tree = Memory::new().file("f", bytes);
    let outcome = SourceFile::load(&tree, "f", &Entry::File(bytes.len() as u64), FILE);
    let problems = outcome.problems.iter().map(|p| format!("{} {}", p.rule.id, p.message)).collect();
    (outcome.value.text.to_string(), problems)
}

#[test]
fn a_byte_order_mark_and_the_line_ends_of_windows_are_accepted() {
    assert_eq!(load(b"\xEF\xBB\xBFa\r\nb\rc\n"), ("a\nb\nc\n".to_owned(), Vec::new()));
}

#[test]
fn other_encodings_are_named() {
    assert_eq!(load(b"\xFF\xFEa\0").1, ["source/encoding f is UTF-16"]);
    assert_eq!(load(b"\xFE\xFF\0a").1, ["source/encoding f is UTF-16"]);
    assert_eq!(load(b"a\nb\n\xE9t\xE9\n").1, ["source/encoding f is not UTF-8 (line 3)"]);
}

#[test]
fn characters_that_cannot_be_seen_are_told() {
    for (text, code) in [
        ("\u{202E}", "202E"),
        ("\u{2066}", "2066"),
        ("\u{FDD0}", "FDD0"),
        ("\0", "0000"),
        ("\u{200F}", "200F"),
        ("\u{7F}", "007F"),
        ("\u{85}", "0085"),
        ("\u{61C}", "061C"),
    ] {
        assert_eq!(
            load(format!("a{text}b").as_bytes()).1,
            [format!("source/control-character the invisible character U+{code} stands here")]
        );
    }
    // These are wanted: joiners in scripts and emoji, spaces of all widths, soft hyphens.
    assert_eq!(load("a\tb\n\u{200D}\u{200C}\u{A0}\u{202F}\u{3000}\u{AD}".as_bytes()).1, Vec::<String>::new());
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let outcome = SourceFile::load(&Memory::new(), "f", &Entry::File(LARGEST_FILE + 1), FILE);
    assert_eq!(outcome.problems[0].rule.id, "source/too-large");
    assert_eq!(&*outcome.value.text, "");
}

#[test]
fn places_are_counted_as_people_do() {
    let file = SourceFile { path: "f".into(), text: "aé\n中😀b".into(), builtin: false };
    let files = Files::new(vec![file]);
    let show = |at: usize| files.show(Place::new(FILE, Span::new(at, at)));
    assert_eq!(
        [show(0), show(1), show(3), show(4), show(7), show(11)],
        ["f:1:1", "f:1:2", "f:1:3", "f:2:1", "f:2:2", "f:2:3"]
    );
    // Past the end, and inside a character, it is the nearest place before.
    assert_eq!((show(999), show(2)), ("f:2:4".to_owned(), "f:1:2".to_owned()));
    assert_eq!(files.show(Place::file(FileId(9))), ":1:1");
}

#[test]
fn a_workspace_lies_over_what_is_built_in() {
    let own = Memory::new().file("themes/default/templates/error.html", "own").file("content/a.toml", "");
    let tree = Layered::new(&own);
    assert_eq!(tree.read("themes/default/templates/error.html").unwrap(), b"own");
    assert!(
        !tree.is_builtin("themes/default/templates/error.html")
            && tree.is_builtin("themes/default/templates/shell.html")
    );
    assert!(tree.read("themes/default/templates/none.html").is_err());
    let paths: Vec<String> = tree.list("").into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths.iter().filter(|path| path.ends_with("/error.html")).count(), 1);
    assert!(paths.is_sorted());
}

#[test]
fn links_are_followed_inside_the_workspace_alone() {
    let outer = tempfile::tempdir().unwrap();
    let root = outer.path().join("w");
    fs::create_dir_all(root.join("content/sub")).unwrap();
    fs::write(outer.path().join("secret"), "s").unwrap();
    fs::write(root.join("content/a"), "a").unwrap();
    fs::write(root.join("content/.hidden"), "").unwrap();
    symlink("a", root.join("content/inside")).unwrap();
    symlink("../../secret", root.join("content/outside")).unwrap();
    symlink("nowhere", root.join("content/nowhere-to-go")).unwrap();
    symlink("sub", root.join("content/folder")).unwrap();
    let tree = Disk::new(&root);
    let found: Vec<(String, bool)> =
        tree.list("content").into_iter().map(|(path, entry)| (path, matches!(entry, Entry::OutsideLink(_)))).collect();
    let expected = [
        ("content/a", false),
        ("content/folder", false),
        ("content/inside", false),
        ("content/nowhere-to-go", false),
        ("content/outside", true),
    ];
    assert_eq!(found, expected.map(|(path, outside)| (path.to_owned(), outside)));
    // What is listed and cannot be read is told when it is read.
    assert!(tree.read("content/nowhere-to-go").is_err() && tree.read("content/folder").is_err());
    assert_eq!(tree.read("content/inside").unwrap(), b"a");
    assert_eq!(tree.list("no-such-folder"), []);
}

#[test]
fn a_state_is_that_of_when_files_were_listed() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("content/a.toml");
    fs::create_dir(dir.path().join("content")).unwrap();
    fs::write(&file, "a = 1").unwrap();
    let later = || std::time::SystemTime::now() + std::time::Duration::from_secs(1);
    let state = |tree: &Disk| tree.state(&["content"], later()).unwrap();
    let tree = Disk::new(dir.path());
    let before = state(&tree);
    assert_eq!(tree.state(&["content"], std::time::SystemTime::UNIX_EPOCH), None, "it was changed since");
    tree.list("content");
    assert_eq!((state(&tree), tree.changed(), tree.strayed()), (before.clone(), None, None));
    fs::write(&file, "a = 1000").unwrap();
    assert_eq!((state(&tree), tree.strayed()), (before.clone(), None));
    assert_eq!(tree.changed().as_deref(), Some("content/a.toml"));
    tree.read("content/a.toml").unwrap();
    assert_eq!(tree.strayed().as_deref(), Some("content/a.toml"));
    assert_ne!(state(&Disk::new(dir.path())), before);
    // Listed anew, it is known as it is now.
    tree.list("content");
    assert_eq!((tree.changed(), tree.strayed()), (None, None));
    assert_ne!(state(&tree), before);
}

proptest! {
    #[test]
    fn no_bytes_make_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0..300_usize) {
        let tree = Memory::new().file("f", bytes.clone());
        let outcome = SourceFile::load(&tree, "f", &Entry::File(bytes.len() as u64), FILE);
        let files = Files::new(vec![outcome.value]);
        prop_assert!(files.show(Place::new(FILE, Span::new(at, at))).starts_with("f:"));
        for problem in outcome.problems {
            prop_assert!(problem.place.unwrap().span.range().end <= files.text(FILE).len());
        }
    }
}
