//! Every element of structure and typography that policies have, exactly as it is published.
//!
//! `tests/elements` is a small workspace. Its notice has a section for each element, with the ids
//! `a1` to `a30`, in every language. What is published of a section, with its lines in the
//! contents, stands in `tests/elements/expected/aNN.LANGUAGE.html`. Canadian French has no text of
//! its own there: a file says where its setting differs from that of France. `CANDOR_BLESS=1`
//! writes the files anew; read what it wrote. Both themes that are built in publish them, and to the letter alike.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use candor::source::{Disk, Memory, SourceTree};
use common::{Build, build};

/// The languages, and the folders of their pages.
const LANGUAGES: &[(&str, &str)] = &[("en", "en"), ("fr", "fr"), ("fr-CA", "fr-CA"), ("zh-Hans", "zh")];

/// How many elements there are.
const ELEMENTS: usize = 30;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/elements")
}

/// The themes that are built in.
const THEMES: [&str; 2] = ["default", "plain"];

fn built(theme: &str) -> Build {
    let disk = Disk::new(root());
    let mut tree =
        ["content", "locales"].iter().flat_map(|folder| disk.list(folder)).fold(Memory::new(), |tree, (path, _)| {
            let bytes = disk.read(&path).unwrap();
            tree.file(&path, bytes)
        });
    let portal = String::from_utf8(tree.read("content/portal.toml").unwrap()).unwrap();
    tree.set("content/portal.toml", Some(format!("theme = \"{theme}\"\n{portal}").into_bytes()));
    let build = build(&tree);
    assert_eq!(build.problems, Vec::<String>::new());
    build
}

fn page(build: &Build, path: &str) -> String {
    String::from_utf8(build.files[path].clone()).unwrap()
}

/// The element that a section's id belongs to: 10 for `a10` and `a10-sharing`.
fn element(id: &str) -> usize {
    let number = id.strip_prefix('a').and_then(|rest| rest.split('-').next()).and_then(|number| number.parse().ok());
    number.unwrap_or_else(|| panic!("\"{id}\" belongs to no element"))
}

/// What is published of each element: its lines in the contents, then its sections.
fn passages(html: &str) -> BTreeMap<usize, String> {
    let mut found: BTreeMap<usize, String> = BTreeMap::new();
    let (_, after) = html.split_once("<nav class=\"contents\"").unwrap();
    let (_, after) = after.split_once("<ol>\n").unwrap();
    let (contents, _) = after.split_once("</ol>").unwrap();
    for line in contents.lines().filter(|line| !line.is_empty()) {
        let id = line.split("href=\"#").nth(1).unwrap().split('"').next().unwrap();
        let passage = found.entry(element(id)).or_default();
        passage.push_str(line);
        passage.push('\n');
    }
    let (_, text) = html.split_once(" id=\"policy-content\">").unwrap();
    let (text, _) = text
        .split_once(
            "</div>
</main>",
        )
        .unwrap();
    for section in text.split("<section id=\"").skip(1) {
        let id = section.split('"').next().unwrap();
        let passage = found.get_mut(&element(id)).expect("a section without its line in the contents");
        passage.push_str(&format!("<section id=\"{}\n", section.trim_end()));
    }
    found
}

#[test]
fn every_element_is_published_exactly() {
    for theme in THEMES {
        published_exactly(theme);
    }
}

fn published_exactly(theme: &str) {
    let build = built(theme);
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut of_france = BTreeMap::new();
    for (tag, folder) in LANGUAGES {
        let passages = passages(&page(&build, &format!("{folder}/notice/index.html")));
        let numbers: Vec<usize> = passages.keys().copied().collect();
        assert_eq!(numbers, (1..=ELEMENTS).collect::<Vec<_>>(), "the elements of {tag}");
        for (number, html) in &passages {
            let same = *tag == "fr-CA"
                && of_france.get(number).is_some_and(|french: &String| {
                    french.replace("value=\"fr\"", "value=\"fr-CA\"").replace("../fr/", "../fr-CA/") == *html
                });
            if !same {
                found.insert(format!("a{number:02}.{tag}.html"), html.clone());
            }
        }
        if *tag == "fr" {
            of_france = passages;
        }
    }
    let folder = root().join("expected");
    if std::env::var_os("CANDOR_BLESS").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        for (name, html) in &found {
            fs::write(folder.join(name), html).unwrap();
        }
    }
    let mut wrong = Vec::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        match found.remove(&name) {
            None => wrong.push(format!("{name} belongs to no element")),
            Some(html) => {
                let expected = fs::read_to_string(folder.join(&name)).unwrap();
                if html != expected {
                    wrong.push(format!("{name}:\n{}", differing(&expected, &html)));
                }
            }
        }
    }
    wrong.extend(found.keys().map(|name| format!("{name} is missing")));
    wrong.sort();
    assert!(wrong.is_empty(), "with the theme {theme}: {}", wrong.join("\n\n"));
}

/// The first lines that differ.
fn differing(expected: &str, found: &str) -> String {
    let pair = expected.lines().zip(found.lines()).find(|(a, b)| a != b);
    let (a, b) = pair.unwrap_or(("one has more lines than the other", ""));
    format!("expected {}\n   found {}", a.escape_debug(), b.escape_debug())
}

/// A23: what is no matter of a policy is kept for colleagues, in no page of any language.
#[test]
fn notes_reach_no_page() {
    let facts = fs::read_to_string(root().join("content/register/facts.toml")).unwrap();
    let (_, notes) = facts.split_once("[notes.returns]").unwrap();
    let words: Vec<&str> =
        notes.lines().filter_map(|line| line.split('"').nth(1)).filter(|w| w.contains(' ')).collect();
    assert_eq!(words.len(), 2);
    for (theme, build) in THEMES.map(|theme| (theme, built(theme))) {
        for (path, bytes) in &build.files {
            let text = String::from_utf8_lossy(bytes);
            for word in &words {
                assert!(!text.contains(word), "{path} shows \"{word}\" with the theme {theme}");
            }
        }
    }
}

/// A27: the policy of a page allows what a form in its text does, and nothing on the others.
#[test]
fn a_form_in_a_text_may_be_sent() {
    for build in THEMES.map(built) {
        let allowed = |path: &str| {
            let html = page(&build, path).replace("&#39;", "'").replace("&#x27;", "'");
            html.split("form-action ").nth(1).unwrap().split(';').next().unwrap().to_owned()
        };
        assert_eq!(allowed("en/notice/index.html"), "'self' https://forms.orsenne.example");
        assert_eq!(allowed("zh/contact/index.html"), "'self' https://forms.orsenne.example");
        assert_eq!(allowed("fr/letters/index.html"), "'none'");
    }
}

/// A13, A14: levels are an outline, and two headings of the same words are two places.
#[test]
fn headings_are_an_outline_of_distinct_places() {
    for build in THEMES.map(built) {
        for (_, folder) in LANGUAGES {
            let html = page(&build, &format!("{folder}/notice/index.html"));
            let levels: Vec<(char, &str)> = html
                .split("<section id=\"")
                .filter_map(|section| {
                    let (id, after) = section.split_once('"')?;
                    Some((after.split("<h").nth(1)?.chars().next()?, id))
                })
                .filter(|(_, id)| id.starts_with("a13") || id.starts_with("a14"))
                .collect();
            assert_eq!(
                levels,
                [
                    ('2', "a13"),
                    ('3', "a13-means"),
                    ('4', "a13-locks"),
                    ('3', "a13-people"),
                    ('2', "a14"),
                    ('3', "a14-what-mending"),
                    ('3', "a14-why-mending"),
                ]
            );
        }
    }
}
