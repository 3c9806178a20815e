//! Documents as fragments for pages of other sites: what stands in them, for every brand and language of the sample.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use candor::canon::{Element, Node, page};
use candor::diagnostic::Diagnostic;
use candor::pipeline;
use candor::render::Fragments;
use candor::resolve::{Embeds, Options};
use candor::source::{Disk, Memory, SourceTree};
use candor::verify::{Form, State, compare, copies, steps};
use common::{Files, InMemory, options};

fn built(tree: &dyn SourceTree, styled: bool, level: u8) -> (Files, Vec<Diagnostic>) {
    let options = Options { embeds: Some(Embeds { styled, level }), ..options() };
    let fragments = Fragments::default();
    let (outcome, publisher) = pipeline::build(tree, &options, &fragments, |_| Ok(InMemory::default()), &|_| {});
    (publisher.unwrap().into_files(), outcome.problems)
}

/// Fragments by path.
fn fragments(files: &Files) -> BTreeMap<&str, &str> {
    files
        .iter()
        .filter(|(path, _)| path.contains("fragments/"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
        .collect()
}

fn root(html: &str) -> Element {
    let page = page(html);
    page.all().into_iter().find(|element| element.has_class("candor-document")).unwrap().clone()
}

fn level(element: &Element) -> Option<u8> {
    element.name.strip_prefix('h').and_then(|level| level.parse().ok())
}

#[test]
fn every_document_of_the_sample_is_a_plain_and_whole_fragment() {
    let (files, _) = built(&Disk::new("."), true, 2);
    let all = fragments(&files);
    assert!(all.len() >= 15 + 3, "{:?}", all.keys());
    for (path, html) in all {
        let (style, text) = html.split_once('\n').unwrap();
        assert!(style.starts_with("<style>@layer candor{") && style.ends_with("}</style>"), "{path}");
        assert_eq!(text.matches('\n').count(), 1, "{path}: systems make breaks of lines");
        for never in ["<script", "<div", "<form", "<style", " style=", " on", "../"] {
            let found = text.find(never).filter(|_| never != " on" || text.contains(" onclick"));
            assert_eq!(found, None, "{path} holds {never}");
        }
        let root = root(html);
        let ids: Vec<&str> = root.all().iter().filter_map(|element| element.get("id")).collect();
        let distinct: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), distinct.len(), "{path}: ids are not distinct");
        assert!(ids.iter().all(|id| id.starts_with("candor-")), "{path}: {ids:?}");
        for element in root.all() {
            if let Some(href) = element.get("href") {
                let own = href.strip_prefix('#').map(|id| distinct.contains(id));
                let whole = ["https://", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme));
                assert!(own.unwrap_or(whole), "{path} leads to {href}");
            }
        }
        let levels: Vec<u8> = root.all().into_iter().filter_map(level).collect();
        assert_eq!(levels.first(), Some(&2), "{path}");
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1 && pair[1] > 2, "{path}: {levels:?}");
        }
        // The markup is read as the tree whose digest it states.
        let [copy] = copies(html).try_into().unwrap();
        assert_eq!(copy.form, Form::Fragment);
        let claim = copy.claim.clone().unwrap();
        assert_eq!(candor::canon::digest(&steps(&copy.element, Form::Fragment)), claim.digest, "{path}");
        assert_eq!(compare(&copy, &Default::default()), State::Unknown, "{path}");
    }
}

#[test]
fn the_words_are_those_of_the_page() {
    let (files, _) = built(&Disk::new("."), false, 2);
    let words = |element: &Element| {
        let mut text = String::new();
        let mut add = |node: &Node| {
            if let Node::Text(part) = node {
                text.push_str(part);
            }
        };
        for element in element.all() {
            element.children.iter().for_each(&mut add);
        }
        text.split_whitespace().flat_map(str::chars).filter(|c| c.is_alphanumeric()).collect::<Vec<_>>()
    };
    for (path, html) in fragments(&files).into_iter().filter(|(path, _)| path.ends_with("privacy.html")) {
        assert!(html.starts_with("<section "), "{path} brings a style");
        let (brand, rest) = path.split_once("/fragments/").unwrap();
        let own = format!("{brand}/{}/index.html", rest.strip_suffix(".html").unwrap());
        let page = page(std::str::from_utf8(&files[&own]).unwrap());
        let content =
            page.all().into_iter().find(|element| element.get("id") == Some("policy-content")).unwrap().clone();
        let count = |mut letters: Vec<char>| {
            letters.sort_unstable();
            letters.len()
        };
        let (in_page, here) = (count(words(&content)), count(words(&root(html))));
        // The title is in the fragment alone; the words of forms and of what only scripts show are not.
        assert!(here * 100 >= in_page * 97 && here <= in_page + 200, "{path}: {here} letters of {in_page}");
    }
}

#[test]
fn headings_stand_below_those_around_them() {
    let (files, _) = built(&Disk::new("."), false, 4);
    for (path, html) in fragments(&files) {
        let levels: BTreeSet<u8> = root(html).all().into_iter().filter_map(level).collect();
        assert!(levels.first() == Some(&4) && levels.iter().all(|level| (4..=6).contains(level)), "{path}: {levels:?}");
    }
}

#[test]
fn without_an_address_there_is_nothing_to_lead_to() {
    let mut tree = Memory::new();
    let portal = "source = \"en\"\nlanguages = [\"en\"]\n[brand]\nname = \"Tern\"\nmarkets = [\"FR\"]\n";
    tree.set("content/portal.toml", Some(portal.into()));
    tree.set("content/documents/privacy/en.md", Some("# Privacy\n\n## A {#a}\n\nText.\n".into()));
    let (files, problems) = built(&tree, true, 2);
    assert!(problems.iter().any(|problem| problem.rule.id == "embeds/no-address"), "{problems:?}");
    assert!(fragments(&files).is_empty());
}
