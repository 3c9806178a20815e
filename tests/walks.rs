//! Each reader's page leads from nothing to what they came for, and does so when somebody does what it says.
//!
//! On such a page, blocks that are marked are a walk, one after another in a fresh folder:
//!
//! | block | does |
//! | --- | --- |
//! | `sh walk` | runs its lines: `candor …` ends with 0, `cd DIR` goes into a folder |
//! | `walk=PATH` | writes the file |
//! | `walk-top=PATH`, `walk-more=PATH` | adds lines to the top of a file, to its end |
//! | `diff walk-edit=PATH` | replaces the lines behind `-` by those behind `+` |
//!
//! The steps that the page counts in its heading are those that it numbers, and those in `docs/quality.md`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::fenced::{argument, fenced};

/// The readers, their pages, and what is there at the end of the walk, with what it holds.
const WALKS: [(&str, &str, &str, &str); 5] = [
    ("legal editor", "writing", "shop/public/en/privacy/index.html", "deleted after 3\u{A0}years"),
    ("translator", "translating", "shop/public/fr/privacy/index.html", "Nos livreurs"),
    ("web team", "publishing", "shop/public/sitemap.xml", "https://privacy.lampwright.example/fr/privacy/"),
    ("privacy office", "portals", "group/public/lampwright/fr/privacy/index.html", "Lampwright"),
    ("theme maker", "themes", "shop/public/en/privacy/index.html", "§ "),
];

/// The page whose walk ends with all tests, and is not walked by one.
const CONTRIBUTOR: (&str, &str) = ("contributor", "contributing");

const NUMBERS: [&str; 10] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

fn page(name: &str) -> String {
    fs::read_to_string(format!("docs/{name}.md")).unwrap()
}

/// The part of a page that leads from nothing, and the number in its heading.
fn beginning(text: &str) -> (String, usize) {
    let (_, rest) = text.split_once("\n## From nothing to ").expect("a part from nothing");
    let (heading, rest) = rest.split_once('\n').unwrap();
    let counted = heading.split_whitespace().rev().nth(1).unwrap();
    let steps = NUMBERS.iter().position(|number| *number == counted).expect("a number of steps");
    (rest.split("\n## ").next().unwrap().to_owned(), steps)
}

#[test]
fn steps_are_counted_as_they_are() {
    let kept = page("quality");
    let readme = fs::read_to_string("README.md").unwrap();
    for (reader, name) in WALKS.map(|(reader, name, _, _)| (reader, name)).into_iter().chain([CONTRIBUTOR]) {
        let (text, steps) = beginning(&page(name));
        for step in 1..=steps {
            assert!(text.contains(&format!("\n{step}. ")), "{name}: step {step}");
        }
        assert!(!text.contains(&format!("\n{}. ", steps + 1)), "{name} has more than {steps} steps");
        let row = format!("| {reader} | [{name}.md]({name}.md) | {steps} |");
        assert!(kept.contains(&row), "docs/quality.md has no row {row}");
        assert!(readme.contains(&format!("(docs/{name}.md)")), "README.md does not lead to {name}");
    }
}

#[test]
fn each_page_leads_where_it_says() {
    for (_, name, reached, holds) in WALKS {
        let dir = tempfile::tempdir().unwrap();
        let mut place = dir.path().to_owned();
        for block in fenced(&page(name)) {
            if block.info == "sh walk" {
                block.text.lines().for_each(|line| run(line, &mut place, name));
            } else if block.info.contains("walk") {
                write(&block.info, &block.text, &place, name);
            }
        }
        let found = fs::read_to_string(dir.path().join(reached)).expect(reached);
        assert!(found.contains(holds), "{name}: {reached} does not hold {holds}");
    }
}

fn run(line: &str, place: &mut PathBuf, page: &str) {
    let words: Vec<&str> = line.split('#').next().unwrap().split_whitespace().collect();
    match words.as_slice() {
        [] => {}
        ["cd", folder] => place.push(folder),
        ["candor", arguments @ ..] => {
            let run = Command::new(env!("CARGO_BIN_EXE_candor"))
                .args(arguments)
                .current_dir(&*place)
                .env("NO_COLOR", "1")
                .output()
                .unwrap();
            assert!(run.status.success(), "{page}: {line}:\n{}", String::from_utf8_lossy(&run.stderr));
        }
        other => panic!("{page}: nobody runs {other:?}"),
    }
}

fn write(info: &str, text: &str, place: &Path, page: &str) {
    let (path, text) = if let Some(path) = argument(info, "walk") {
        (path, text.to_owned())
    } else if let Some(path) = argument(info, "walk-top") {
        (path, format!("{text}{}", fs::read_to_string(place.join(path)).unwrap()))
    } else if let Some(path) = argument(info, "walk-more") {
        (path, format!("{}\n{text}", fs::read_to_string(place.join(path)).unwrap()))
    } else {
        let path = argument(info, "walk-edit").expect("a walk's block says what it does");
        let side = |sign: char| -> String {
            text.lines().filter_map(|line| line.strip_prefix(sign)).flat_map(|line| [line, "\n"]).collect()
        };
        let before = fs::read_to_string(place.join(path)).unwrap();
        assert!(before.contains(&side('-')), "{page}: {path} does not hold {}", side('-'));
        (path, before.replacen(&side('-'), &side('+'), 1))
    };
    let file = place.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}
