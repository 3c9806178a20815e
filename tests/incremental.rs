//! What a build leaves as it is: after any sequence of edits the sites are those of a build from nothing,
//! byte for byte, and what is said of them is the same.
//!
//! Workspaces are drawn by chance and edited by chance: words, facts, whole files, bundles, templates, a
//! brand's look; broken and mended. `CANDOR_DEEP=1` makes it a long run, `CANDOR_EDITS=500` one of that size.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;
#[path = "random_workspaces/maker.rs"]
#[allow(dead_code)] // What is asked of workspaces elsewhere.
mod maker;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use candor::diagnostic::Diagnostic;
use candor::pipeline::{self, Publisher, Site};
use candor::render::Fragments;
use candor::source::{Disk, Memory, SourceTree};
use common::options;
use maker::workspace;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngSeed};

/// Published files by path, each with what is remembered of it.
type Sites = BTreeMap<String, (Vec<u8>, Option<String>)>;

/// A publisher over what was published before.
#[derive(Default)]
struct Over {
    before: Sites,
    now: Mutex<Sites>,
    kept: Mutex<usize>,
}

struct Writing<'o> {
    over: &'o Over,
    folder: String,
}

impl Writing<'_> {
    fn at(&self, path: &str) -> String {
        if self.folder.is_empty() { path.to_owned() } else { format!("{}/{path}", self.folder) }
    }

    fn add(&self, path: String, file: (Vec<u8>, Option<String>)) {
        let earlier = self.over.now.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), file);
        assert!(earlier.is_none(), "{path} was written twice");
    }
}

impl Publisher for Over {
    fn site(&self, folder: &str) -> Result<Box<dyn Site + '_>, Diagnostic> {
        Ok(Box::new(Writing { over: self, folder: folder.to_owned() }))
    }
}

impl Site for Writing<'_> {
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.add(self.at(path), (bytes.to_vec(), None));
        Ok(())
    }

    fn memory(&self, path: &str) -> Option<String> {
        self.over.before.get(&self.at(path))?.1.clone()
    }

    fn remember(&mut self, path: &str, memory: &str) {
        let mut now = self.over.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.get_mut(&self.at(path)).unwrap().1 = Some(memory.to_owned());
    }

    fn keep(&mut self, path: &str) -> Result<bool, Diagnostic> {
        let path = self.at(path);
        let Some(file) = self.over.before.get(&path) else { return Ok(false) };
        self.add(path, file.clone());
        *self.over.kept.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        Ok(true)
    }

    fn keep_remembered(&mut self, memory: &str) -> Result<bool, Diagnostic> {
        let folder = self.at("");
        let same = |(path, file): &(&String, &(Vec<u8>, Option<String>))| {
            path.starts_with(&folder) && file.1.as_deref() == Some(memory)
        };
        let found: Vec<_> = self.over.before.iter().filter(same).collect();
        found.iter().for_each(|(path, file)| self.add((*path).clone(), (*file).clone()));
        *self.over.kept.lock().unwrap_or_else(PoisonError::into_inner) += found.len();
        Ok(!found.is_empty())
    }

    fn finish(self: Box<Self>, _record: serde_json::Value) -> Result<(), Diagnostic> {
        Ok(())
    }
}

/// A build over what was published: the sites, unless there are errors; what is said; how much was kept.
fn build(tree: &dyn SourceTree, before: Sites, fragments: &Fragments) -> (Option<Sites>, Vec<String>, usize) {
    let over = Over { before, ..Over::default() };
    let (outcome, publisher) = pipeline::build(tree, &options(), fragments, |_| Ok(over), &|_| {});
    let said = |problem: &Diagnostic| {
        let brands: Vec<&str> = problem.brands.iter().map(String::as_str).collect();
        format!("{} {:?} {} {:?} {}", problem.rule.id, problem.place, problem.message, problem.hint, brands.join(","))
    };
    let problems: Vec<String> = outcome.problems.iter().map(said).collect();
    let sound = !outcome.problems.iter().any(Diagnostic::is_error);
    let kept = publisher.as_ref().map_or(0, |over| *over.kept.lock().unwrap_or_else(PoisonError::into_inner));
    let sites = publisher.filter(|_| sound).map(|over| over.now.into_inner().unwrap_or_else(PoisonError::into_inner));
    (sites, problems, kept)
}

/// An edit: which, of which file, where in it.
type Edit = (u8, Index, Index);

fn edits(count: usize) -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec((0..12u8, any::<Index>(), any::<Index>()), 1..count)
}

/// Files that an edit added or changed, with what they were at first.
struct Desk {
    files: BTreeMap<String, Vec<u8>>,
    first: BTreeMap<String, Vec<u8>>,
}

impl Desk {
    fn new(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self { first: files.clone(), files }
    }

    fn tree(&self) -> Memory {
        self.files.iter().fold(Memory::new(), |tree, (path, bytes)| tree.file(path, bytes.clone()))
    }

    /// One of the files, of those that end so.
    fn one(&self, which: &Index, ends: &[&str]) -> Option<String> {
        let fits = |path: &&String| ends.is_empty() || ends.iter().any(|end| path.ends_with(end));
        let paths: Vec<&String> = self.files.keys().filter(fits).collect();
        (!paths.is_empty()).then(|| paths[which.index(paths.len())].clone())
    }

    /// Changes a text where it has one of the words that are drawn for workspaces, or any other.
    fn text(&mut self, path: &str, change: impl FnOnce(&str) -> String) {
        if let Some(bytes) = self.files.get_mut(path) {
            let text = String::from_utf8_lossy(bytes).into_owned();
            *bytes = change(&text).into_bytes();
        }
    }

    /// Carries out an edit and says what it was.
    fn edit(&mut self, (what, which, place): &Edit) -> String {
        let written = [".toml", ".md", ".ftl"];
        match what {
            // Another word.
            0..=2 => {
                let Some(path) = self.one(which, &written) else { return String::new() };
                self.text(&path, |text| {
                    // The words that are drawn end in a "q" before what closes them.
                    let ends: Vec<usize> = text
                        .match_indices('q')
                        .map(|(at, _)| at)
                        .filter(|at| text[at + 1..].starts_with(['"', '.', '\n']) || text[at + 1..].is_empty())
                        .collect();
                    match ends.is_empty() {
                        true => text.to_owned(),
                        false => {
                            let at = ends[place.index(ends.len())];
                            format!("{}zz{}", &text[..at], &text[at..])
                        }
                    }
                });
                format!("another word in {path}")
            }
            // A fact, or a paragraph, less.
            3 => {
                let Some(path) = self.one(which, &written) else { return String::new() };
                self.text(&path, |text| {
                    let parts: Vec<&str> = text.split("\n\n").collect();
                    let gone = place.index(parts.len());
                    let kept: Vec<&str> =
                        parts.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, part)| *part).collect();
                    kept.join("\n\n")
                });
                format!("a part less in {path}")
            }
            // A line less.
            4 => {
                let Some(path) = self.one(which, &written) else { return String::new() };
                self.text(&path, |text| {
                    let mut lines: Vec<&str> = text.lines().collect();
                    if !lines.is_empty() {
                        lines.remove(place.index(lines.len()));
                    }
                    lines.join("\n") + "\n"
                });
                format!("a line less in {path}")
            }
            // A file less, or under another name.
            5 => {
                let Some(path) = self.one(which, &[]) else { return String::new() };
                self.files.remove(&path);
                format!("{path} is gone")
            }
            6 => {
                let Some(path) = self.one(which, &[".toml"]) else { return String::new() };
                let other = path.replace(".toml", "-other.toml");
                if let Some(bytes) = self.files.remove(&path) {
                    self.files.insert(other.clone(), bytes);
                }
                format!("{path} is called {other}")
            }
            // Something that no reader takes.
            7 => {
                let Some(path) = self.one(which, &written) else { return String::new() };
                self.text(&path, |text| format!("{text}\n[[ {{ <b>"));
                format!("{path} is broken")
            }
            // As it was at first.
            8 | 9 => {
                let paths: Vec<&String> = self.first.keys().collect();
                let path = paths[which.index(paths.len())].clone();
                self.files.insert(path.clone(), self.first[&path].clone());
                format!("{path} as at first")
            }
            // The theme: another style, another template.
            10 => {
                let style = b":root { --mine: 1 }\n".to_vec();
                let sheet =
                    b"<div class=\"mine\">{{ <entries of={entries} block kind=\"mine\" title level /> }}</div>\n";
                let (path, bytes) = match place.index(3) {
                    0 => ("themes/default/assets/style.css", style),
                    1 => ("themes/default/templates/blocks/sheet.html", sheet.to_vec()),
                    _ => ("locales/fr/mine.ftl", b"ui-nav-facts = Les faits, tous\nui-yes = Certes\n".to_vec()),
                };
                if self.files.remove(path).is_none() {
                    self.files.insert(path.to_owned(), bytes);
                    return format!("{path} is new");
                }
                format!("{path} is gone")
            }
            // A brand's own: its look, its address.
            _ => {
                let Some(path) = self.one(which, &["brand.toml"]) else { return String::new() };
                let line = ["look.accent = \"#123456\"\n", "look.radius = 3\n", "site = \"https://mine.example/\"\n"];
                let line = line[place.index(line.len())];
                self.text(&path, |text| match text.contains(line) {
                    true => text.replace(line, ""),
                    false => format!("{line}{text}"),
                });
                format!("{path}: {}", line.trim())
            }
        }
    }
}

/// Edits a workspace step by step; says what differs from a build from nothing, and how much was kept.
fn follow(files: BTreeMap<String, Vec<u8>>, edits: &[Edit]) -> (Option<String>, usize) {
    let mut desk = Desk::new(files);
    let (first, problems, _) = build(&desk.tree(), Sites::new(), &Fragments::default());
    let Some(mut published) = first else { return (Some(format!("the first build: {problems:#?}")), 0) };
    let mut steps = Vec::new();
    let mut all = 0;
    for edit in edits {
        steps.push(desk.edit(edit));
        let tree = desk.tree();
        let (sites, problems, kept) = build(&tree, published.clone(), &Fragments::default());
        let (clean, told, _) = build(&tree, Sites::new(), &Fragments::default());
        all += kept;
        if problems != told {
            return (Some(format!("after {steps:#?}\n{problems:#?}\ninstead of {told:#?}")), all);
        }
        match (sites, clean) {
            (Some(sites), Some(clean)) => {
                let differs = sites
                    .keys()
                    .chain(clean.keys())
                    .find(|path| sites.get(*path).map(|file| &file.0) != clean.get(*path).map(|file| &file.0));
                if let Some(path) = differs {
                    return (Some(format!("after {steps:#?}\n{path} differs")), all);
                }
                published = sites;
            }
            (None, None) => {}
            _ => return (Some(format!("after {steps:#?}\none is published and one is not")), all),
        }
    }
    (None, all)
}

fn config() -> Config {
    let asked = std::env::var("CANDOR_EDITS").ok().and_then(|count| count.parse().ok());
    let deep = std::env::var_os("CANDOR_DEEP").is_some();
    let cases = asked.unwrap_or(if deep { 5000 } else { 12 });
    let seed = std::env::var("CANDOR_SEED").ok().and_then(|seed| seed.parse().ok());
    let rng_seed = seed.map_or(RngSeed::Random, RngSeed::Fixed);
    Config { cases, rng_seed, failure_persistence: None, max_shrink_iters: 60, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn edits_in_any_order_leave_what_a_build_from_nothing_makes(made in workspace(), edits in edits(10)) {
        let files = made.files().into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
        let (differs, _) = follow(files, &edits);
        prop_assert!(differs.is_none(), "{}\n{}", differs.unwrap_or_default(), made.listing());
    }
}

/// The files of a workspace on disk.
fn files_of(root: &str) -> BTreeMap<String, Vec<u8>> {
    let tree = Disk::new(root);
    let listed =
        walkdir::WalkDir::new(root).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    listed
        .map(|entry| entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned())
        .filter(|path| ["content/", "locales/", "themes/"].iter().any(|folder| path.starts_with(folder)))
        .map(|path| (path.clone(), tree.read(&path).unwrap()))
        .collect()
}

#[test]
fn what_an_edit_does_not_concern_is_not_made_again() {
    let mut desk = Desk::new(files_of("."));
    let (sites, problems, _) = build(&desk.tree(), Sites::new(), &Fragments::default());
    let mut sites = sites.unwrap_or_else(|| panic!("{problems:#?}"));
    let mut made = |desk: &Desk| {
        let (next, problems, kept) = build(&desk.tree(), sites.clone(), &Fragments::default());
        let next = next.unwrap_or_else(|| panic!("{problems:#?}"));
        let changed: Vec<String> = next
            .iter()
            .filter(|(path, file)| sites.get(*path).map(|f| &f.0) != Some(&file.0))
            .map(|(path, _)| path.clone())
            .collect();
        let made = next.len() - kept;
        sites = next;
        (made, changed)
    };
    assert_eq!(made(&desk), (0, Vec::new()), "nothing changed");
    // A paragraph that four houses share, in one language.
    desk.text("content/documents/privacy/en.md", |text| {
        text.replace("Our site keeps a few things in your browser.", "Our site keeps very few things in your browser.")
    });
    let (pages, changed) = made(&desk);
    assert!((2..=16).contains(&pages), "{pages} were made, of which {changed:?} changed");
    assert!(changed.iter().any(|path| path == "orvelune/en/privacy/index.html"), "{changed:?}");
    // One house's colour.
    desk.text("content/brands/tervaigne/brand.toml", |text| text.replace("#1c2541", "#1c2540"));
    let (pages, changed) = made(&desk);
    assert!(changed.iter().all(|path| path.starts_with("tervaigne/")), "{changed:?}");
    // What stands around the pages is made as a whole.
    assert!(pages <= changed.len() + 12, "{pages} were made, of which {} changed", changed.len());
    // A kind of facts that few pages show.
    desk.text("content/cookies/cookies.toml", |text| {
        text.replace("Remembers what is in the basket.", "Remembers what lies in the basket.")
    });
    let (pages, changed) = made(&desk);
    assert!(changed.iter().all(|path| path.ends_with("en/cookies/index.html")), "{changed:?}");
    assert!(pages <= changed.len() + 10, "{pages} were made, of which {changed:?} changed");
}

#[test]
fn a_fact_in_a_title_of_its_own_is_one_of_every_page_that_leads_there() {
    let files = [
        ("content/portal.toml", "name = \"Group\"\nsource = \"en\"\nlanguages = [\"en\"]\n"),
        ("content/documents/privacy/document.toml", "kind = \"privacy\"\n"),
        ("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe do.\n"),
        (
            "content/register/facts.toml",
            "[controller]\nname = \"Group Ltd\"\n\n[contacts.desk]\nlabel = \"Desk\"\nemail = \"desk@group.example\"\n",
        ),
        (
            "content/brands/aster/brand.toml",
            "name = \"Aster\"\naddress.production = \"https://aster.example/\"\nforms = []\n",
        ),
        ("content/brands/aster/en.ftl", "-brand = Aster\n"),
        ("content/brands/aster/documents/privacy/en.md", "# What { $controller-name } knows\n"),
    ];
    let mut desk = Desk::new(files.into_iter().map(|(path, text)| (path.to_owned(), text.into())).collect());
    let (sites, problems, _) = build(&desk.tree(), Sites::new(), &Fragments::default());
    let sites = sites.unwrap_or_else(|| panic!("{problems:#?}"));
    desk.text("content/register/facts.toml", |text| text.replace("Group Ltd", "Group & Co"));
    let (next, problems, _) = build(&desk.tree(), sites, &Fragments::default());
    let next = next.unwrap_or_else(|| panic!("{problems:#?}"));
    for path in ["en/index.html", "en/contact/index.html", "en/privacy/index.html"] {
        let page = String::from_utf8(next[path].0.clone()).unwrap();
        assert!(page.contains("What Group &amp; Co knows</a>"), "{path}:\n{page}");
    }
}

#[test]
fn what_a_title_of_its_own_borrows_is_one_of_every_page_that_leads_there() {
    let files = [
        ("content/portal.toml", "name = \"Group\"\nsource = \"en\"\nlanguages = [\"en\"]\n"),
        ("content/documents/privacy/document.toml", "kind = \"privacy\"\n"),
        ("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe do.\n"),
        (
            "content/register/facts.toml",
            "[controller]\nname = \"Group Ltd\"\n\n[contacts.desk]\nlabel = \"Desk\"\nemail = \"desk@group.example\"\n\n[cookie_categories.needed]\nlabel = \"Needed\"\nalways_on = true\n",
        ),
        (
            "content/brands/aster/brand.toml",
            "name = \"Aster\"\naddress.production = \"https://aster.example/\"\nforms = []\nmarkets = [\"FR\"]\n",
        ),
        ("locales/en/words.ftl", "right-access = See your data\n"),
        ("content/brands/aster/en.ftl", "-brand = Aster\n"),
        ("content/brands/aster/documents/privacy/en.md", "# About [](#access)\n"),
    ];
    let mut desk = Desk::new(files.into_iter().map(|(path, text)| (path.to_owned(), text.into())).collect());
    let (sites, problems, _) = build(&desk.tree(), Sites::new(), &Fragments::default());
    let sites = sites.unwrap_or_else(|| panic!("{problems:#?}"));
    desk.text("locales/en/words.ftl", |text| text.replace("See your data", "Read your data"));
    let (next, ..) = build(&desk.tree(), sites, &Fragments::default());
    let (fresh, ..) = build(&desk.tree(), Sites::new(), &Fragments::default());
    let (next, fresh) = (next.unwrap(), fresh.unwrap());
    assert!(String::from_utf8_lossy(&fresh["en/cookies/index.html"].0).contains("About Read your data</a>"));
    for (path, (page, _)) in &fresh {
        assert_eq!(String::from_utf8_lossy(&next[path].0), String::from_utf8_lossy(page), "{path}");
    }
}

/// The files below a folder with when they were last changed, but for what speeds up the next build.
fn seen(root: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let files = walkdir::WalkDir::new(root).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file() && entry.path().extension() != Some("cache".as_ref()));
    let seen = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
        (path, (std::fs::read(entry.path()).unwrap(), entry.metadata().unwrap().modified().unwrap()))
    };
    files.map(seen).collect()
}

#[test]
fn a_memory_that_is_damaged_older_or_of_others_is_ignored() {
    let room = tempfile::tempdir().unwrap();
    let out = room.path().join("public");
    let publish = || {
        let done = Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(["build", "--root", "tests/vocabulary", "--date", "2026-11-23", "--out"])
            .arg(&out)
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr)
    };
    publish();
    let first = seen(&out);
    let cache = out.join(".candor/manifest.cache");
    let whole = std::fs::read_to_string(&cache).unwrap();
    let lines = |change: &dyn Fn(&str) -> String| -> String {
        let (head, rest) = whole.split_once('\n').unwrap();
        std::iter::once(format!("{head}\n")).chain(rest.lines().map(|line| change(line) + "\n")).collect()
    };
    let words = |line: &str, at: usize, word: &str| {
        let mut words: Vec<&str> = line.split(' ').collect();
        words[at] = word;
        words.join(" ")
    };
    let damages: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("noise", (0..=255u8).cycle().take(10_000).collect()),
        ("half of it", whole.as_bytes()[..whole.len() / 2].to_vec()),
        ("another version", whole.replacen("candor times 2", "candor times 1", 1).into_bytes()),
        ("no memories", lines(&|line| words(line, 3, "-")).into_bytes()),
        ("memories of something else", lines(&|line| words(line, 3, &format!("{:032x}.0.0.", 7))).into_bytes()),
        ("memories that are none", lines(&|line| words(line, 3, "x.y.z")).into_bytes()),
        ("other digests", lines(&|line| words(line, 2, "0123456789abcdef")).into_bytes()),
    ];
    for (what, bytes) in damages {
        std::fs::write(&cache, bytes).unwrap();
        let said = publish();
        assert!(said.contains("no file written"), "{what}: {said}");
        assert_eq!(seen(&out), first, "{what}");
    }
    // A page that somebody changed is put right, and nothing else is touched.
    let page = out.join("en/index.html");
    let mut bytes = std::fs::read(&page).unwrap();
    bytes[100] ^= 1;
    std::fs::write(&page, bytes).unwrap();
    publish();
    let mended = seen(&out);
    let differ = |(path, file): &(&String, &(Vec<u8>, SystemTime))| first.get(*path) != Some(*file);
    assert_eq!(mended.iter().filter(differ).map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["en/index.html"]);
    assert_eq!(mended["en/index.html"].0, first["en/index.html"].0);
}

/// What a build of the sample says.
fn told(root: &Path, out: &Path, date: &str) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["build", "--date", date, "--root"])
        .arg(root)
        .arg("--out")
        .arg(out)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    text(done.stderr) + &text(done.stdout)
}

#[test]
fn what_was_said_is_said_again_as_long_as_nothing_was_changed() {
    let room = tempfile::tempdir().unwrap();
    let (root, out) = (room.path().join("workspace"), room.path().join("public"));
    let files = files_of(".");
    for (path, bytes) in files.iter().filter(|(path, _)| !path.starts_with("themes/")) {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    // What was written a moment ago might be changed in the same moment.
    let settle = || std::thread::sleep(std::time::Duration::from_millis(150));
    settle();
    let date = "2026-11-23";
    let first = told(&root, &out, date);
    let note = out.join(".candor/last.cache");
    assert!(note.exists(), "{first}");
    let again = told(&root, &out, date);
    let problems = |said: &str| said.split("\nPublished ").next().unwrap().to_owned();
    assert!(first.contains("is not stated yet"), "{first}");
    assert_eq!(problems(&again), problems(&first));
    let written = first.split("public: ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap();
    assert!(again.contains(&format!("no file written, {written} unchanged")), "{again}");
    // It was said from memory: a memory that says otherwise is believed, as long as nothing changed.
    let kept = std::fs::read_to_string(&note).unwrap();
    let odd = kept.replacen("is not stated yet", "is not stated so far", 1);
    assert_ne!(odd, kept);
    std::fs::write(&note, &odd).unwrap();
    assert!(told(&root, &out, date).contains("is not stated so far"));
    // Another day, another program's memory, and one that is damaged, are as good as none.
    assert_eq!(problems(&told(&root, &out, "2026-11-24")), problems(&first));
    for damaged in [
        String::new(),
        "{".to_owned(),
        odd[..odd.len() / 2].to_owned(),
        odd.replacen("\"rule\":\"", "\"rule\":\"no/", 1),
    ] {
        std::fs::write(&note, damaged).unwrap();
        assert_eq!(problems(&told(&root, &out, date)), problems(&first));
    }
    // A page that is gone is written again, and so is one that somebody changed.
    let page = out.join("orvelune/en/index.html");
    let whole = std::fs::read(&page).unwrap();
    std::fs::remove_file(&page).unwrap();
    assert!(told(&root, &out, date).contains("1 file written"));
    assert_eq!(std::fs::read(&page).unwrap(), whole);
    std::fs::write(&page, b"other").unwrap();
    told(&root, &out, date);
    assert_eq!(std::fs::read(&page).unwrap(), whole);
    // A source that changed, with its time put back, is seen all the same.
    let source = root.join("content/brands/orvelune/brand.toml");
    let text = std::fs::read_to_string(&source).unwrap();
    let time = std::fs::metadata(&source).unwrap().modified().unwrap();
    std::fs::write(&source, text.replace("#b3123f", "#b3123e")).unwrap();
    std::fs::File::options().write(true).open(&source).unwrap().set_modified(time).unwrap();
    settle();
    assert!(!told(&root, &out, date).contains("no file written"));
}
