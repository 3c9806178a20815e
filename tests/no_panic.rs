//! Whatever stands in a workspace's files, a build ends and says what is wrong: it never panics.
//!
//! `CANDOR_CASES=2000` makes it a long run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use candor::diagnostic::Diagnostic;
use candor::model::Date;
use candor::pipeline::{self, Publisher, Site};
use candor::render::Fragments;
use candor::resolve::Options;
use candor::source::Memory;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;

/// Takes files and keeps none.
struct Nowhere;

impl Publisher for Nowhere {
    fn site(&self, _folder: &str) -> Result<Box<dyn Site + '_>, Diagnostic> {
        Ok(Box::new(Self))
    }
}

impl Site for Nowhere {
    fn put(&mut self, _path: &str, _bytes: &[u8]) -> Result<(), Diagnostic> {
        Ok(())
    }

    fn finish(self: Box<Self>, _record: serde_json::Value) -> Result<(), Diagnostic> {
        Ok(())
    }
}

/// The sound workspace that the cases of malformed input change too.
fn base() -> Vec<(String, String)> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input/base");
    let mut found = Vec::new();
    walk(&root, &root, &mut found);
    found.sort();
    found
}

/// Builds it; whether it could be published. A panic fails the test by itself.
fn build(tree: &Memory) -> bool {
    let options = Options { env: "production".into(), date: Date { year: 2026, month: 11, day: 20 }, embeds: None };
    let (outcome, _) = pipeline::build(tree, &options, &Fragments::default(), |_| Ok(Nowhere), &|_| {});
    for problem in &outcome.problems {
        assert!(!problem.message.is_empty());
        if let Some(place) = problem.place {
            // A place is in a file that was read.
            assert!(outcome.value.files.get(place.file).is_some(), "{problem:?}");
            assert!(!outcome.value.files.show(place).is_empty());
        }
    }
    !outcome.problems.iter().any(Diagnostic::is_error)
}

fn memory(files: &[(String, String)]) -> Memory {
    files.iter().fold(Memory::new(), |tree, (path, text)| tree.file(path, text.as_bytes().to_vec()))
}

/// Pieces of which hostile texts are made, of every grammar that a file may be in.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    "\n    ",
    "\t",
    " ",
    "#",
    "## ",
    "{#",
    "}",
    "{",
    "{{",
    "}}",
    "{ $",
    "{ -brand }",
    "-brand",
    "->",
    "*[",
    "]",
    "[",
    "](",
    "](#",
    ")",
    "(",
    "::",
    "::purposes",
    "::matrix{group=",
    "=",
    " = ",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    ".",
    ",",
    "[^1]",
    "[^1]: ",
    "> ",
    "- ",
    "1. ",
    "(a) ",
    "iv) ",
    "| a | b |\n|---|---|\n",
    "`",
    "```\n",
    "*",
    "**",
    "_",
    "~~",
    "\\",
    "<",
    "</script>",
    "<!--",
    "&#x",
    "&lt;",
    "javascript:",
    "https://",
    "if=",
    "after=",
    "!",
    "|",
    "é",
    "中",
    "😀",
    "\u{202E}",
    "\u{FDD0}",
    "\u{FDD1}",
    "\u{0}",
    "\u{FEFF}",
    "\u{A0}",
    "0",
    "9223372036854775808",
    "-1",
    "2026-11-01",
    "P10Y",
    "P99999999999Y",
    "true",
    "null",
    "purposes",
    "orders",
    "label",
    "text",
    "contacts",
    "hide",
    "gap",
    "brands",
    "languages",
    "en",
    "fr-CA",
    "zh_CN",
    "endpoints",
    "look",
    "accent",
    "#fff",
    "{% ",
    " %}",
    "{% for i in ",
    "{{ ui.",
    "include",
    "macro",
    "end",
    "<svg",
    "width=\"1e309\"",
    "viewBox=\"0 0 -1 1\"",
    "NUMBER(",
    "one",
    "$case",
    "%",
];

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat()),
        1 => prop::collection::vec(any::<char>(), 0..80).prop_map(|chars| chars.into_iter().collect()),
    ]
}

/// What is done to a file.
#[derive(Clone, Debug)]
enum Change {
    Replace(String),
    Insert(Index, String),
    Cut(Index, usize),
    Bytes(Vec<u8>),
    Delete,
    CopyTo(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        hostile().prop_map(Change::Replace),
        (any::<Index>(), hostile()).prop_map(|(at, text)| Change::Insert(at, text)),
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        prop::collection::vec(any::<u8>(), 0..60).prop_map(Change::Bytes),
        Just(Change::Delete),
        any::<Index>().prop_map(Change::CopyTo),
    ]
}

/// A character boundary of a text.
fn boundary(text: &str, at: Index) -> usize {
    let mut at = at.index(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn cases() -> u32 {
    std::env::var("CANDOR_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(60)
}

proptest! {
    #![proptest_config(Config { cases: cases(), max_shrink_iters: 200, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_workspace_makes_a_build_panic(changes in prop::collection::vec((any::<Index>(), change()), 1..4)) {
        let mut files = base();
        files.push(("themes/default/templates/section.html".into(), "<section id=\"{{ id }}\">{{ title }}{{ body }}</section>".into()));
        files.push(("themes/default/theme.toml".into(), "name = \"Default\"\n".into()));
        files.push(("content/rights/access/en.md".into(), "# Access\n\n## What {#what}\n\nText.\n".into()));
        let mut tree = memory(&files);
        for (which, change) in changes {
            let (path, text) = which.get(&files);
            let bytes = match change {
                Change::Replace(text) => Some(text.into_bytes()),
                Change::Insert(at, more) => {
                    let at = boundary(text, at);
                    Some(format!("{}{more}{}", &text[..at], &text[at..]).into_bytes())
                }
                Change::Cut(at, length) => {
                    let at = boundary(text, at);
                    Some(text[..at].chars().chain(text[at..].chars().skip(length)).collect::<String>().into_bytes())
                }
                Change::Bytes(bytes) => Some(bytes),
                Change::Delete => None,
                Change::CopyTo(other) => {
                    let (other, _) = other.get(&files);
                    tree.set(other, Some(text.clone().into_bytes()));
                    continue;
                }
            };
            tree.set(path, bytes);
        }
        build(&tree);
    }

    #[test]
    fn no_file_name_makes_a_build_panic(
        folder in select(&["content", "content/register", "content/brands/alder", "content/documents/privacy", "content/brands", "locales", "themes/default", "content/documents"][..]),
        name in "[a-zA-Z0-9_.é中/ -]{1,12}",
        ending in select(&["", ".toml", ".md", ".ftl", ".svg", ".html", "/en.md", "/brand.toml", "/document.toml"][..]),
        text in hostile(),
    ) {
        let mut tree = memory(&base());
        tree.set(&format!("{folder}/{name}{ending}"), Some(text.into_bytes()));
        build(&tree);
    }
}

#[test]
fn the_base_is_sound() {
    assert!(build(&memory(&base())));
}
