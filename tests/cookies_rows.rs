//! `candor cookies import`: two thousand rows in hostile spellings become exactly the inventory that they
//! mean, and exactly the list of what is doubtful about them.
//!
//! The rows are made from known truths. `CANDOR_SEED` chooses others; `CANDOR_DEEP=1` tries many seeds.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;
#[path = "cookies_rows/maker.rs"]
mod maker;

use std::collections::BTreeMap;
use std::fs;

use common::process::{self, candor};
use maker::chance::Chance;
use maker::writing::{Writing, table};
use maker::{Expected, OPEN, Row, expected, rows, stated};

const ROWS: usize = 2_000;

/// The smallest numbers of what the rows must contain, so that no kind of doubt goes untested.
const KINDS: &[(&str, usize)] = &[
    ("cookies/unclear-lifetime", 200),
    ("cookies/category", 15),
    ("cookies/text", 100),
    ("cookies/twice", 20),
    ("cookies/already-stated", 20),
];

fn seeds() -> Vec<u64> {
    let seed = std::env::var("CANDOR_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_126);
    let more = if std::env::var_os("CANDOR_DEEP").is_some() { 50 } else { 1 };
    (seed..seed + more).collect()
}

fn writings() -> [Writing; 3] {
    let usual = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    [
        Writing { by: ',', ends: "\n", mark: "", order: usual },
        Writing { by: ';', ends: "\r\n", mark: "\u{FEFF}", order: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] },
        Writing { by: '\t', ends: "\r", mark: "\u{FEFF}", order: [3, 0, 6, 5, 2, 9, 1, 8, 4, 7] },
    ]
}

fn workspace(languages: &str) -> tempfile::TempDir {
    let portal = format!("source = \"en\"\nlanguages = [{languages}]\n\n[brand]\nname = \"Ash\"\nregimes = []\n");
    process::workspace([
        ("content/portal.toml", &*portal),
        ("content/cookies/categories.toml", &*stated()),
        ("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe.\n"),
        ("content/documents/privacy/fr.md", "# Vie privée\n\n## Qui {#who}\n\nNous.\n"),
    ])
}

/// What an import says: its TOML as a reader of TOML has it, and its remarks.
fn said(toml: &str, remarks: &str) -> Expected {
    let open = toml.replace("\n# category = ", &format!("\n\"{OPEN}\" = "));
    let read: toml::Table = open.parse().unwrap_or_else(|error| panic!("{error}\n{toml}"));
    let entries = read
        .get("cookies")
        .map(|cookies| -> Vec<_> { cookies.as_table().unwrap().iter().collect() })
        .unwrap_or_default();
    assert!(read.keys().all(|key| key == "cookies"), "{toml}");
    let text = |(key, value): (&String, &toml::Value)| (key.clone(), value.as_str().unwrap().to_owned());
    let keys =
        |entry: &toml::Value| -> BTreeMap<String, String> { entry.as_table().unwrap().iter().map(text).collect() };
    Expected {
        entries: entries.into_iter().map(|(id, entry)| (id.clone(), keys(entry))).collect(),
        remarks: remarks.lines().map(str::to_owned).collect(),
    }
}

/// Compares piece by piece, so that a failure shows what differs and not all.
fn assert_same(found: &Expected, expected: &Expected, seed: u64) {
    let entry = |(id, keys): &(String, BTreeMap<String, String>)| format!("{id} {keys:?}");
    let entries = found.entries.iter().map(entry).zip(expected.entries.iter().map(entry));
    let remarks = found.remarks.iter().cloned().zip(expected.remarks.iter().cloned());
    let differ: Vec<(String, String)> = remarks.chain(entries).filter(|(one, other)| one != other).take(3).collect();
    assert!(differ.is_empty(), "seed {seed}: {differ:#?}");
    assert_eq!(found.entries.len(), expected.entries.len(), "seed {seed}");
    assert_eq!(found.remarks.len(), expected.remarks.len(), "seed {seed}");
}

#[test]
fn rows_in_hostile_spellings_mean_what_they_were_made_to_mean() {
    let folder = workspace("\"en\", \"fr\"");
    for seed in seeds() {
        for (at, writing) in writings().iter().enumerate() {
            let mut chance = Chance::new(seed.wrapping_mul(31).wrapping_add(at as u64));
            let rows = rows(&mut chance, ROWS);
            let table = table(&mut chance, &rows, writing);
            fs::write(folder.path().join("t.csv"), &table.text).unwrap();
            let (code, out, err) = candor(folder.path(), &["cookies", "import", "t.csv"]);
            let expected = expected(&rows, &table);
            assert_same(&said(&out, &err), &expected, seed);
            assert_eq!(code, 0);
            for (kind, least) in KINDS {
                let count = err.matches(&format!("[{kind}]")).count();
                assert!(count >= *least, "only {count} of the kind {kind} with seed {seed}");
            }
            assert!(!err.chars().any(|c| c.is_control() && c != '\n'), "what is told could command a terminal");
        }
    }
}

/// A long list of one kind is cut off: read in parts, every doubt of every row is seen.
#[test]
fn every_doubt_of_every_row_is_told_at_its_place() {
    let folder = workspace("\"en\", \"fr\"");
    for seed in seeds() {
        let mut chance = Chance::new(seed);
        for _ in 0..ROWS / 400 {
            let rows = rows(&mut chance, 400);
            let table = table(&mut chance, &rows, &writings()[0]);
            fs::write(folder.path().join("t.csv"), &table.text).unwrap();
            let (_, out, err) = candor(folder.path(), &["cookies", "import", "t.csv"]);
            let expected = expected(&rows, &table);
            assert!(!expected.remarks.iter().any(|remark| remark.starts_with('…')));
            assert_same(&said(&out, &err), &expected, seed);
        }
    }
}

/// What is proposed is content: once what was left open is filled in, it is published, and nothing of it
/// becomes markup.
#[test]
fn what_is_proposed_can_be_published() {
    let folder = workspace("\"en\"");
    fs::remove_file(folder.path().join("content/documents/privacy/fr.md")).unwrap();
    let one = stated().replace("{ en = ", "");
    let categories: Vec<&str> = one.lines().map(|line| line.split(", fr = ").next().unwrap()).collect();
    fs::write(folder.path().join("content/cookies/categories.toml"), categories.join("\n")).unwrap();
    let mut chance = Chance::new(seeds()[0]);
    let rows: Vec<Row> = rows(&mut chance, ROWS);
    let table = table(&mut chance, &rows, &writings()[0]);
    fs::write(folder.path().join("t.csv"), &table.text).unwrap();
    let proposed = folder.path().join("content/cookies/proposed.toml");
    let target = proposed.display().to_string();
    let (code, _, _) = candor(folder.path(), &["cookies", "import", "t.csv", "--out", &target]);
    assert_eq!(code, 0);
    let toml = fs::read_to_string(&proposed).unwrap();
    let open = toml.matches("\n# category = ").count();
    assert!(open > 50, "{open}");
    let (code, _, err) = candor(folder.path(), &["build", "--out", "public"]);
    assert_eq!(code, 1);
    let errors: Vec<&str> = err.lines().filter(|line| line.starts_with("error")).collect();
    let kinds = ["error[toml/missing-key]: ", "error[cookies/two-categories]: "];
    assert!(errors.iter().all(|error| kinds.iter().any(|kind| error.starts_with(kind))), "{errors:#?}");
    let filled: Vec<&str> =
        toml.lines().map(|line| if line.starts_with("# category = ") { "category = \"need\"" } else { line }).collect();
    fs::write(&proposed, filled.join("\n")).unwrap();
    let (code, _, err) = candor(folder.path(), &["build", "--out", "public"]);
    assert_eq!(code, 0, "{err}");
    let page = fs::read_to_string(folder.path().join("public/en/cookies/index.html")).unwrap();
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert(1)"));
}
