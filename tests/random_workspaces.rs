//! Random workspaces: what is stated is published in every language, overlays keep their laws, and
//! the trace of a page names the file that really set each value.
//!
//! Every text in such a workspace is a word of its own, and it is known which file holds it.
//! `CANDOR_DEEP=1` makes it a long run.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;
#[path = "random_workspaces/maker.rs"]
mod maker;

use std::collections::{BTreeMap, BTreeSet};

use candor::pipeline::{self, Wanted};
use common::stated::missing;
use common::{build, options, portal_of, text_of};
use maker::{Made, workspace};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

fn config() -> Config {
    let cases = if std::env::var_os("CANDOR_DEEP").is_some() { 400 } else { 6 };
    let seed = std::env::var("CANDOR_SEED").ok().and_then(|seed| seed.parse().ok());
    let rng_seed = seed.map_or(RngSeed::Random, RngSeed::Fixed);
    Config { cases, rng_seed, failure_persistence: None, max_shrink_iters: 200, ..Config::default() }
}

/// The pages of each brand, by their paths below the brand's folder.
fn by_brand(made: &Made) -> BTreeMap<String, BTreeMap<String, Vec<u8>>> {
    let built = build(&made.tree());
    assert_eq!(built.problems, Vec::<String>::new(), "{}", made.listing());
    let mut found: BTreeMap<String, BTreeMap<String, Vec<u8>>> = BTreeMap::new();
    for (path, bytes) in built.files {
        let (brand, rest) = path.split_once('/').unwrap();
        found.entry(brand.to_owned()).or_default().insert(rest.to_owned(), bytes);
    }
    found
}

/// The first page that two sites of a brand do not share, or that differs.
fn difference(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Option<String> {
    let paths: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let path = paths.into_iter().find(|path| one.get(*path) != other.get(*path))?;
    let text = |site: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        let bytes = site.get(path).map_or(&b"nothing"[..], |bytes| bytes);
        String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
    };
    let (a, b) = (text(one), text(other));
    let line = a.iter().zip(&b).find(|(a, b)| a != b);
    Some(format!("{path}: {line:?}, {} and {} lines", a.len(), b.len()))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_stated_is_on_a_page_of_each_language(made in workspace()) {
        let (seen, lost) = missing(&portal_of(&made.tree()));
        prop_assert!(seen > 0);
        prop_assert!(lost.is_empty(), "{lost:#?}\n{}", made.listing());
    }

    #[test]
    fn the_order_of_brands_is_irrelevant(made in workspace()) {
        let (one, other) = (by_brand(&made), by_brand(&made.reversed()));
        for (brand, pages) in &one {
            prop_assert_eq!(difference(pages, &other[brand]), None);
        }
    }

    /// What a brand replaces could as well have been the group's; to replace it again changes nothing.
    #[test]
    fn replacing_is_idempotent(made in workspace()) {
        let once = by_brand(&made);
        let settled = made.settled();
        prop_assert_eq!(difference(&once["ash"], &by_brand(&settled)["ash"]), None, "{}", made.listing());
        // The overlay over what it made: it says what the group says already, and changes no page.
        let again = build(&settled.with_overlay_of(&made).tree());
        prop_assert!(again.problems.iter().all(|problem| problem.starts_with("overlay/nothing")), "{:?}", again.problems);
        let pages: BTreeMap<String, Vec<u8>> = again.files.into_iter()
            .filter_map(|(path, bytes)| Some((path.strip_prefix("ash/")?.to_owned(), bytes))).collect();
        prop_assert_eq!(difference(&once["ash"], &pages), None, "{}", made.listing());
    }

    /// To hide something and to add something else are the same in either order.
    #[test]
    fn hiding_and_adding_do_not_depend_on_their_order(made in workspace()) {
        let (one, other) = (by_brand(&made), by_brand(&made.with_overlays_turned()));
        for (brand, pages) in &one {
            prop_assert_eq!(difference(pages, &other[brand]), None, "{}", made.listing());
        }
    }

    #[test]
    fn the_trace_names_the_file_that_set_each_value(made in workspace()) {
        let tree = made.tree();
        let sites = by_brand(&made);
        for (brand, pages) in &sites {
            for (path, bytes) in pages {
                let Some((language, page)) = path.strip_suffix("/index.html").and_then(|path| path.split_once('/')) else {
                    continue;
                };
                if page.contains('/') {
                    continue;
                }
                let wanted = Wanted { brand, page, section: None, language: Some(language) };
                let traces = pipeline::trace(&tree, &options(), wanted).value.unwrap();
                let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
                for line in &traces.lines {
                    let Some(place) = line.value.place else { continue };
                    let file = traces.files.path(place.file);
                    // A value that quotes another fact, such as an address of several parts, has the
                    // words of all of them: each is named once more on its own.
                    for word in made.words_in(&line.value.text) {
                        named.entry(word).or_default().insert(file);
                    }
                    // A section's text is its file's.
                    for word in made.words_of_section(file, &line.value.name) {
                        named.entry(word).or_default().insert(file);
                    }
                }
                let text = text_of(std::str::from_utf8(bytes).unwrap());
                for word in made.words_in(&text) {
                    let holder = made.holder(word);
                    let files = named.get(word);
                    prop_assert!(
                        files.is_some_and(|files| files.contains(holder)),
                        "{brand} {path}: {word} stands in {holder}, and the trace says {files:?}\n{}", made.listing()
                    );
                    prop_assert!(
                        files.is_some_and(|files| files.len() == 1),
                        "{brand} {path}: {word} stands in {holder}, and the trace says {files:?}\n{}", made.listing()
                    );
                }
            }
        }
    }
}
