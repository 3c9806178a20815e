//! A portal made in several parts: the split, what each part reports, and that the parts put
//! together are what one build makes, byte for byte, or nothing at all.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Tests say what is wrong by panicking.

#[path = "../benches/corpus/facts.rs"]
mod facts;
#[path = "../benches/corpus/maker.rs"]
mod maker;
#[path = "common/parts.rs"]
mod parts;
#[path = "common/process.rs"]
#[allow(dead_code, unreachable_pub, missing_docs)]
mod process;
#[path = "../benches/corpus/words.rs"]
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use candor::pipeline::Share;
use proptest::prelude::*;

use maker::Shape;
use parts::{assert_same, copy, files, times};
use process::candor;

const DATE: &str = "2026-11-23";

/// A workspace of so many brands, in one language.
fn workspace(brands: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    maker::make(folder.path(), &Shape { brands, languages: 1, pages: 11, ..Shape::default() }).unwrap();
    folder
}

/// `candor build` on the day of the tests; its output, when it went well.
#[track_caller]
fn build(root: &Path, arguments: &[&str]) -> String {
    let all = [&["build", "--date", DATE], arguments].concat();
    let (code, out, err) = candor(root, &all);
    assert_eq!(code, 0, "{err}");
    out
}

/// Makes all parts, each in the folder `p1`, `p2`, …
#[track_caller]
fn make_parts(root: &Path, of: usize, more: &[&str]) -> Vec<String> {
    let folders: Vec<String> = (1..=of).map(|number| format!("p{number}")).collect();
    for (at, folder) in folders.iter().enumerate() {
        build(root, &[&["--shard", &format!("{}/{of}", at + 1), "--out", folder], more].concat());
    }
    folders
}

/// `candor build --merge`.
fn merge(root: &Path, folders: &[String]) -> (i32, String, String) {
    let folders = folders.iter().map(String::as_str);
    let all: Vec<&str> = ["build", "--out", "merged", "--merge"].into_iter().chain(folders).collect();
    candor(root, &all)
}

proptest! {
    #[test]
    fn the_split_is_even_and_each_brand_in_one_part(brands in prop::collection::btree_set("[a-z][a-z0-9-]{0,4}", 0..60), of in 1usize..80) {
        let all: Vec<String> = brands.into_iter().collect();
        let split: Vec<Vec<String>> = (1..=of).map(|number| Share::new(number, of).unwrap().take(&all)).collect();
        let sizes: BTreeSet<usize> = split.iter().map(Vec::len).collect();
        prop_assert!(sizes.last().unwrap() - sizes.first().unwrap() <= 1, "{sizes:?}");
        prop_assert_eq!(split.concat(), all);
    }

    #[test]
    fn the_split_follows_from_the_names_alone(brands in prop::collection::btree_set("[a-z]{1,4}", 1..40), of in 1usize..9, turn in 0usize..40) {
        let sorted: Vec<String> = brands.into_iter().collect();
        let mut turned = sorted.clone();
        turned.rotate_left(turn % sorted.len());
        for number in 1..=of {
            let share = Share::new(number, of).unwrap();
            prop_assert_eq!(share.take(&sorted), share.take(&turned));
        }
    }

    #[test]
    fn a_new_brand_moves_at_most_one_other_over_each_cut(brands in prop::collection::btree_set("[a-z]{1,4}", 1..60), of in 1usize..9, new in "[a-z]{5}") {
        let before: Vec<String> = brands.into_iter().collect();
        let after: Vec<String> = before.iter().chain([&new]).cloned().collect();
        let places = |all: &[String]| -> BTreeMap<String, usize> {
            (1..=of).flat_map(|n| Share::new(n, of).unwrap().take(all).into_iter().map(move |id| (id, n))).collect()
        };
        let (old, new) = (places(&before), places(&after));
        let moved = before.iter().filter(|id| old[*id] != new[*id]).count();
        prop_assert!(moved < of, "{moved} of {} moved between {of} parts", before.len());
    }
}

#[test]
fn merged_parts_are_the_whole_byte_for_byte() {
    let folder = workspace(7);
    let root = folder.path();
    for compress in [&[][..], &["--compress"], &["--compress=gz"]] {
        build(root, &[&["--out", "whole"], compress].concat());
        let whole = files(&root.join("whole"));
        assert!(whole.len() > 7 * 15, "{} files", whole.len());
        assert_eq!(whole.keys().any(|path| path.ends_with(".gz")), !compress.is_empty());
        for of in [1, 3, 9] {
            let folders = make_parts(root, of, compress);
            let mut seen = BTreeMap::new();
            for part in &folders {
                // A part has nothing but its own, and says which it is.
                let mut files = files(&root.join(part));
                assert!(files.remove(".candor/shard.json").is_some(), "{part}");
                for (path, bytes) in files {
                    assert!(seen.insert(path.clone(), bytes).is_none(), "{path} is in two of {of} parts");
                }
            }
            assert_same(&seen, &whole);
            let (code, _, err) = merge(root, &folders);
            assert_eq!((code, err.as_str()), (0, ""));
            assert_same(&files(&root.join("merged")), &whole);
            for part in &folders {
                fs::remove_dir_all(root.join(part)).unwrap();
            }
        }
    }
}

#[test]
fn the_only_brand_is_published_to_the_folder_itself() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(candor(folder.path(), &["new", "shop", "--minimal"]).0, 0);
    let root = folder.path().join("shop");
    build(&root, &["--out", "whole"]);
    let folders = make_parts(&root, 2, &[]);
    assert!(!root.join("p1/index.html").exists() && root.join("p2/index.html").exists());
    let (code, _, err) = merge(&root, &folders);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_same(&files(&root.join("merged")), &files(&root.join("whole")));
    // Every page becomes another, so that folders are exchanged, and records with them.
    build(&root, &["--out", "whole", "--env", "staging"]);
    let folders = make_parts(&root, 2, &["--env", "staging"]);
    let (code, _, err) = merge(&root, &folders);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_same(&files(&root.join("merged")), &files(&root.join("whole")));
    build(&root, &["--out", "p2"]);
    assert!(!root.join("p2/.candor/shard.json").exists());
}

#[test]
fn what_is_published_is_kept_where_nothing_changed() {
    let folder = workspace(3);
    let root = folder.path();
    let folders = make_parts(root, 2, &[]);
    assert_eq!(merge(root, &folders).0, 0);
    let (part, merged) = (times(&root.join("p1")), times(&root.join("merged")));
    build(root, &["--shard", "1/2", "--out", "p1"]);
    assert_eq!(times(&root.join("p1")), part);
    let (code, out, _) = merge(root, &folders);
    assert_eq!(code, 0);
    assert!(out.contains("3 brands, 33 pages, in merged: no file written"), "{out}");
    assert_eq!(times(&root.join("merged")), merged);
    // The other way round: a build finds all that was merged, and a part becomes the whole.
    assert!(build(root, &["--out", "merged"]).contains("no file written"));
    assert_eq!(times(&root.join("merged")), merged);
    build(root, &["--out", "p1"]);
    assert_same(&files(&root.join("p1")), &files(&root.join("merged")));
    // And the whole becomes a part: the brands of the others go.
    let said = build(root, &["--shard", "2/2", "--out", "p1"]);
    assert!(said.ends_with("This is part 2 of 2: 2 of 3 brands.\n"), "{said}");
    assert_same(&files(&root.join("p1")), &files(&root.join("p2")));
}

#[test]
fn an_empty_part_is_fine_and_said() {
    let folder = workspace(1);
    let said = build(folder.path(), &["--shard", "1/3", "--out", "p1"]);
    assert_eq!(
        said,
        "Published no brand, no page, in p1: no file written, 0 unchanged.\n\
         Part 1 of 3 is empty: there are 3 parts and 1 brand. It is merged with the others all the same.\n"
    );
}

#[test]
fn wrong_use_is_told() {
    let folder = workspace(1);
    for (typed, why) in [
        ("0/3", "parts are counted from 1"),
        ("4/3", "there are only 3"),
        ("1/0", "there is nothing to make in no parts"),
        ("a/b", "it has to be two numbers with a slash between them"),
        ("2", "it has to be two numbers with a slash between them"),
        ("-1/3", "it has to be two numbers with a slash between them"),
    ] {
        let (code, out, err) = candor(folder.path(), &["build", &format!("--shard={typed}")]);
        assert_eq!((code, out.as_str()), (2, ""));
        assert_eq!(
            err,
            format!(
                "error[usage/shard]: \"{typed}\" is no part: {why}\n |\n \
                 = note: Brands can be shared out only when it is clear into how many parts, and which of them is meant.\n \
                 = help: Write which part, and of how many: --shard 1/3 makes the first of three, --shard 3/3 the last.\n\n\
                 1 error. Nothing was published; the earlier site stands as it was.\n"
            )
        );
    }
    assert_eq!(candor(folder.path(), &["build", "--merge", "a", "--shard", "1/2"]).0, 2);
    assert_eq!(candor(folder.path(), &["build", "--merge", "a", "--env", "staging"]).0, 2);
    assert!(!folder.path().join("public").exists());
}

#[test]
fn each_part_reports_what_is_the_groups_and_its_own() {
    let folder = workspace(3);
    let root = folder.path();
    let brand = |at: usize| root.join(format!("content/brands/{}/brand.toml", facts::brand_id(at)));
    let part = |number: usize| {
        let (code, _, err) = candor(root, &["build", "--date", DATE, "--out", "p", "--shard", &format!("{number}/3")]);
        (code, err)
    };
    let add = |path: &Path, text: &str| {
        let before = fs::read_to_string(path).unwrap();
        fs::write(path, format!("{text}\n{before}")).unwrap();
        before
    };
    // A key that the second brand states wrongly: the others' parts are made.
    let mut order: Vec<usize> = (0..3).collect();
    order.sort_by_key(|at| facts::brand_id(*at));
    let sound = part(1);
    assert!(sound.0 == 0 && sound.1.starts_with("note[source/shadowed]"), "{}", sound.1);
    let before = add(&brand(order[1]), "colour = 1");
    assert_eq!((part(1), part(3)), (sound.clone(), sound));
    let (code, err) = part(2);
    assert!(code == 1 && err.contains("toml/unknown-key"), "{err}");
    fs::write(brand(order[1]), before).unwrap();
    // Two brands at one address: both their parts say it, the third does not.
    let address = |at: usize| {
        let text = fs::read_to_string(brand(at)).unwrap();
        text.split_once("production = ").unwrap().1.lines().next().unwrap().to_owned()
    };
    let before = fs::read_to_string(brand(order[2])).unwrap();
    fs::write(brand(order[2]), before.replace(&address(order[2]), &address(order[0]))).unwrap();
    for (number, concerned) in [(1, true), (2, false), (3, true)] {
        let (code, err) = part(number);
        assert_eq!((code == 1, err.contains("error[")), (concerned, concerned), "part {number}: {err}");
    }
    fs::write(brand(order[2]), before).unwrap();
    // Of the group: every part says it, and none is made.
    add(&root.join("content/portal.toml"), "colour = 1");
    for number in 1..=3 {
        let (code, err) = part(number);
        assert!(code == 1 && err.contains("toml/unknown-key"), "{err}");
    }
}

/// Three parts and what they are merged to, made once, and copied to where each test spoils them.
fn laid() -> tempfile::TempDir {
    static MADE: OnceLock<tempfile::TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = workspace(3);
        let folders = make_parts(folder.path(), 3, &[]);
        assert_eq!(merge(folder.path(), &folders).0, 0);
        folder
    });
    let folder = tempfile::tempdir().unwrap();
    copy(made.path(), folder.path());
    folder
}

/// Merges these folders; nothing is replaced. The report without its last line, and the digests
/// of workspaces as stars.
#[track_caller]
fn refused(root: &Path, folders: &[&str]) -> String {
    let before = (files(&root.join("merged")), times(&root.join("merged")));
    let folders: Vec<String> = folders.iter().map(|name| (*name).to_owned()).collect();
    let (code, out, err) = merge(root, &folders);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!((files(&root.join("merged")), times(&root.join("merged"))) == before, "something was replaced");
    assert!(!root.join(".merged.candor-staging").exists(), "what was staged is left");
    let end = "Nothing was published; the earlier site stands as it was.\n";
    let (report, last) = err.trim_end_matches(end).trim_end().rsplit_once("\n\n").unwrap();
    assert!(last.ends_with("error.") || last.ends_with("errors."), "{err}");
    report.to_owned()
}

/// One report, as it is drawn.
fn report(rule: &str, message: &str, hint: &str) -> String {
    let why = candor::diagnostic::ALL_RULES.iter().find(|one| one.id == rule).unwrap().why;
    format!("error[{rule}]: {message}\n |\n = note: {why}\n = help: {hint}")
}

/// Changes the record of a part, and seals it again as if it had been written so.
fn forge(root: &Path, part: &str, change: impl Fn(&str) -> String) {
    let path = root.join(part).join(".candor/shard.json");
    let text = fs::read_to_string(&path).unwrap();
    let body = text.rsplit_once(",\n\"seal\": \"").unwrap().0;
    let changed = change(body);
    assert_ne!(body, changed);
    let seal = blake3::hash(changed.as_bytes()).to_hex();
    fs::write(path, format!("{changed},\n\"seal\": \"{seal}\"\n}}\n")).unwrap();
}

const AGAIN: &str =
    "Make all parts from one state of the workspace, with the same options, --date included, and the same candor.";
const FETCH: &str = "Make this part again, or fetch it again from where it was kept; then merge.";
const WHOLE: &str = "Make all parts again, and merge those.";
const FOLDERS: &str = "Name folders that `candor build --shard I/N --out DIR` made. Some tools leave out folders whose names begin with a period when they copy: .candor belongs to a part.";

#[test]
fn a_part_that_is_missing_or_there_twice() {
    let folder = laid();
    let root = folder.path();
    let missing = |message: &str, first: usize| {
        let hint = format!("`candor build --shard {first}/3` makes part {first}. Name the folders of all parts.");
        report("parts/missing", message, &hint)
    };
    assert_eq!(refused(root, &["p1", "p3"]), missing("Part 2 of 3 is missing", 2));
    assert_eq!(refused(root, &["p2"]), missing("Parts 1, 3 of 3 are missing", 1));
    copy(&root.join("p2"), &root.join("again"));
    let twice = report("parts/twice", "Part 2 is there twice: again and p2", "Name each part once.");
    assert_eq!(refused(root, &["p1", "p2", "p3", "again"]), twice);
    assert_eq!(refused(root, &["p1", "p2", "again"]), format!("{}\n\n{twice}", missing("Part 3 of 3 is missing", 3)));
}

#[test]
fn folders_that_are_no_parts() {
    let folder = laid();
    let root = folder.path();
    let none = |message: &str| report("parts/not-a-part", message, FOLDERS);
    assert_eq!(refused(root, &["p1", "p2", "content"]), none("content is no part: it has no whole .candor/shard.json"));
    assert_eq!(refused(root, &["p1", "p2", "p4"]), none("There is no folder p4"));
    let record = root.join("p3/.candor/shard.json");
    let text = fs::read_to_string(&record).unwrap();
    fs::write(&record, text.replacen('3', "2", 1)).unwrap();
    assert_eq!(refused(root, &["p1", "p2", "p3"]), none("p3 is no part: it has no whole .candor/shard.json"));
    let overlap = report(
        "parts/overlap",
        "The parts cannot be published to merged: the part merged/p1 lies there",
        "Name a folder beside the parts: --out DIR.",
    );
    copy(&root.join("p1"), &root.join("merged/p1"));
    fs::write(&record, text).unwrap();
    assert_eq!(refused(root, &["merged/p1", "p2", "p3"]), overlap);
}

#[test]
fn parts_that_were_made_otherwise() {
    let folder = laid();
    let root = folder.path();
    let differ =
        |what: &str| report("parts/differ", &format!("Part 2 (other) does not belong to part 1 (p1): {what}"), AGAIN);
    let other = |arguments: &[&str]| {
        let all = [&["build", "--shard", "2/3", "--out", "other"], arguments].concat();
        assert_eq!(candor(root, &all).0, 0);
        refused(root, &["p1", "other", "p3"])
    };
    assert_eq!(other(&["--date", "2026-11-24"]), differ("its date is 2026-11-24 instead of 2026-11-23"));
    forge(root, "other", |text| text.replace("production", "staging"));
    assert_eq!(
        refused(root, &["p1", "other", "p3"]),
        differ("its date is 2026-11-24 instead of 2026-11-23, its environment is staging instead of production")
    );
    assert_eq!(
        other(&["--date", DATE, "--compress=gz"]),
        differ("its compression is miniz_oxide 0.9.1, level 9 instead of none")
    );
    assert_eq!(candor(root, &["build", "--date", DATE, "--shard", "2/2", "--out", "other"]).0, 0);
    assert_eq!(refused(root, &["p1", "other", "p3"]), differ("it is one of 2 instead of 3"));
    copy(&root.join("p2"), &root.join("newer"));
    let version = env!("CARGO_PKG_VERSION");
    forge(root, "newer", |text| text.replace(&format!("\"candor\": \"{version}\""), "\"candor\": \"9.9.9\""));
    assert_eq!(
        refused(root, &["p1", "newer", "p3"]),
        differ(&format!("its candor is 9.9.9 instead of {version}")).replace("other", "newer")
    );
    for part in ["p1", "p2", "p3"] {
        forge(root, part, |text| text.replace(&format!("\"candor\": \"{version}\""), "\"candor\": \"9.9.9\""));
    }
    assert_eq!(
        refused(root, &["p1", "p2", "p3"]),
        report(
            "parts/differ",
            &format!("The parts were made by candor 9.9.9, and this is candor {version}"),
            "Merge with the version that made the parts, or make them again with this one."
        )
    );
}

#[test]
fn parts_of_two_states_of_the_workspace() {
    let folder = laid();
    let root = folder.path();
    // Another brand's file: the part's own pages are the same, and yet nobody knows what goes with what.
    let path = root.join(format!("content/brands/{}/brand.toml", facts::brand_id(0)));
    fs::write(&path, format!("# A word to colleagues.\n{}", fs::read_to_string(&path).unwrap())).unwrap();
    build(root, &["--shard", "3/3", "--out", "p3"]);
    let digest = |part: &str| {
        let text = fs::read_to_string(root.join(part).join(".candor/shard.json")).unwrap();
        text.split_once("\"digest of the workspace\": \"").unwrap().1[..8].to_owned()
    };
    let message = format!(
        "Part 3 (p3) does not belong to part 1 (p1): its digest of the workspace is {}… instead of {}…",
        digest("p3"),
        digest("p1")
    );
    assert_eq!(refused(root, &["p1", "p2", "p3"]), report("parts/differ", &message, AGAIN));
    // Made again, they fit.
    let folders = make_parts(root, 3, &[]);
    assert_eq!(merge(root, &folders).0, 0);
}

#[test]
fn files_that_are_not_as_they_were_made() {
    let folder = laid();
    let root = folder.path();
    let brand = Share::new(2, 3).unwrap().take(&(0..3).map(facts::brand_id).collect::<Vec<_>>()).remove(0);
    let damaged = |what: &str| report("parts/damaged", &format!("Part 2 (p2) is not as it was made: {what}"), FETCH);
    let spoil = |path: &str, change: &dyn Fn(&Path), what: &str| {
        let path = root.join("p2").join(path);
        let before = fs::read(&path).unwrap();
        change(&path);
        assert_eq!(refused(root, &["p1", "p2", "p3"]), damaged(what));
        let _ = fs::remove_dir(&path);
        fs::write(&path, before).unwrap();
    };
    let page = format!("{brand}/en/privacy/index.html");
    let size = fs::metadata(root.join("p2").join(&page)).unwrap().len();
    let change = |path: &Path| {
        let mut bytes = fs::read(path).unwrap();
        bytes[size as usize / 2] ^= 1;
        fs::write(path, bytes).unwrap();
    };
    spoil(&page, &change, &format!("{page} has other bytes than when it was made"));
    spoil(&page, &|path| fs::write(path, "").unwrap(), &format!("{page} has 0 bytes and had {size}"));
    spoil(&page, &|path| fs::remove_file(path).unwrap(), &format!("{page} is missing"));
    let record = format!(".candor/manifest/{brand}.json");
    spoil(&record, &|path| fs::remove_file(path).unwrap(), &format!("the record of the brand {brand} is missing"));
    spoil(&record, &change_any, &format!("the record of the brand {brand} is another one"));
    // Of many, some are named.
    let count = fs::read_to_string(root.join("p2").join(&record)).unwrap().matches("\"blake3\"").count();
    fs::rename(root.join("p2").join(&brand), root.join("elsewhere")).unwrap();
    let said = refused(root, &["p1", "p2", "p3"]);
    assert!(said.contains(&format!("; and {} more files of the brand {brand}\n", count - 3)), "{said}");
    fs::rename(root.join("elsewhere"), root.join("p2").join(&brand)).unwrap();
    let folders = ["p1", "p2", "p3"].map(String::from);
    let (code, out, _) = merge(root, &folders);
    assert!(code == 0 && out.contains("no file written"), "{out}");
}

fn change_any(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    fs::write(path, text.replacen("blake3", "blake4", 1)).unwrap();
}

#[test]
fn brands_that_are_in_no_part_or_in_two() {
    let folder = laid();
    let root = folder.path();
    let ids: Vec<String> = Share::WHOLE.take(&(0..3).map(facts::brand_id).collect::<Vec<_>>());
    let brands = |message: &str| report("parts/brands", message, WHOLE);
    // Somebody published more into a part's folder.
    let shelf = |part: &str, id: &str| root.join(part).join(format!(".candor/manifest/{id}.json"));
    fs::copy(shelf("p2", &ids[1]), shelf("p1", &ids[1])).unwrap();
    assert_eq!(
        refused(root, &["p1", "p2", "p3"]),
        brands(&format!("Part 1 (p1) holds the brand {}, which is not on its record", ids[1]))
    );
    // Records that nobody made so.
    let holds = |part: &str| {
        let text = fs::read_to_string(root.join(part).join(".candor/shard.json")).unwrap();
        text.split_once("\"holds\": {").unwrap().1.split_once('}').unwrap().0.trim().to_owned()
    };
    let (one, two) = (holds("p1"), holds("p2"));
    forge(root, "p1", |text| text.replace(&one, &format!("{one}, {two}")));
    assert_eq!(
        refused(root, &["p1", "p2", "p3"]),
        brands(&format!("The brand {} is in part 1 (p1) and in part 2 (p2)", ids[1]))
    );
    forge(root, "p1", |text| text.replace(&format!("{one}, {two}"), &one));
    fs::remove_file(shelf("p1", &ids[1])).unwrap();
    forge(root, "p2", |text| text.replace(&two, ""));
    fs::remove_file(shelf("p2", &ids[1])).unwrap();
    assert_eq!(refused(root, &["p1", "p2", "p3"]), brands(&format!("The brand {} is in none of the parts", ids[1])));
}

#[test]
fn reports_for_programs_say_which_part() {
    let folder = laid();
    let root = folder.path();
    let json = |arguments: &[&str]| {
        let (_, out, _) = candor(root, &[&["build", "--format", "json"], arguments].concat());
        serde_json::from_str::<serde_json::Value>(&out).unwrap()
    };
    let part = json(&["--date", DATE, "--shard", "2/3", "--out", "p2"]);
    assert_eq!(part["published"]["part"], serde_json::json!({"shard": 2, "of": 3, "all_brands": 3}));
    let merged = json(&["--out", "merged", "--merge", "p1", "p2"]);
    assert_eq!(merged["problems"][0]["rule"], "parts/missing");
    assert_eq!(merged["published"], serde_json::Value::Null);
    let merged = json(&["--out", "merged", "--merge", "p1", "p2", "p3"]);
    assert_eq!(merged["published"]["brands"], 3);
    assert_eq!(merged["published"]["part"], serde_json::Value::Null);
}
