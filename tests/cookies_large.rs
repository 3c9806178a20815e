//! `candor cookies compare` on recordings of any size and depth: what it keeps in mind has a bound, and what it
//! leaves out for that it says.
//!
//! `CANDOR_DEEP=1` reads a gigabyte.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Stdio;

use common::process::{candor, command, put, workspace};
use wait4::Wait4;

/// Stands wherever a value can stand; no report may hold it.
const SECRET: &str = "S3CR3T";

const MEGABYTE: u64 = 1024 * 1024;

const COOKIES: &str = "[cookie_categories.need]\nlabel = \"Needed\"\n\n\
                       [cookies.visit]\nname = \"a_id\"\ncategory = \"need\"\nlifetime = \"session\"\n\n\
                       [cookies.stats]\nname = \"_st_*\"\ncategory = \"need\"\nlifetime = \"P13M\"\n";

fn shop() -> tempfile::TempDir {
    workspace([
        ("content/portal.toml", "source = \"en\"\nlanguages = [\"en\"]\n"),
        ("content/brands/ash/brand.toml", "name = \"Ash\"\nsite = \"https://www.ash.example/\"\n"),
        ("content/cookies/cookies.toml", COOKIES),
        ("small.har", "{\"log\": {\"entries\": []}}"),
    ])
}

/// What a comparison says, and the most memory that it took, in bytes.
fn compare(root: &Path, file: &str) -> (String, u64) {
    let child = command(root, &["cookies", "compare", file, "--date", "2026-11-20"])
        .stdout(File::create(root.join("out.txt")).unwrap())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let used = child.wait4().unwrap();
    assert_eq!(used.status.code(), Some(1));
    let said = std::fs::read_to_string(root.join("out.txt")).unwrap();
    assert!(!said.contains(SECRET));
    (said, used.rusage.maxrss)
}

/// How much more memory a recording takes than an empty one, and what is said of it.
fn cost(root: &Path, file: &str) -> (String, u64) {
    let (_, least) = compare(root, "small.har");
    let (said, most) = compare(root, file);
    (said, most.saturating_sub(least))
}

fn writer(root: &Path, file: &str) -> BufWriter<File> {
    BufWriter::new(File::create(root.join(file)).unwrap())
}

#[test]
fn memory_does_not_grow_with_the_length_of_a_recording() {
    let folder = shop();
    let megabytes = if std::env::var_os("CANDOR_DEEP").is_some() { 1024 } else { 200 };
    let mut out = writer(folder.path(), "large.har");
    let body = format!("{SECRET} ").repeat(1024 * 1024 / 7);
    out.write_all(b"{\"log\": {\"entries\": [").unwrap();
    for at in 0..megabytes {
        let comma = if at > 0 { "," } else { "" };
        write!(
            out,
            "{comma}{{\"startedDateTime\": \"2026-11-01T10:00:00Z\", \"request\": {{\"url\": \"https://www.ash.example/{SECRET}{at}\", \
             \"cookies\": [{{\"name\": \"a_id\", \"value\": \"{SECRET}{at}\"}}]}}, \
             \"response\": {{\"content\": {{\"text\": \"{body}\"}}, \
             \"headers\": [{{\"name\": \"Set-Cookie\", \"value\": \"_st_{}={SECRET}{at}; Max-Age=63072000\"}}]}}}}",
            at % 10
        )
        .unwrap();
    }
    out.write_all(b"]}}").unwrap();
    drop(out.into_inner().unwrap());
    let (said, more) = cost(folder.path(), "large.har");
    assert!(said.contains(&format!("large.har: HAR, {megabytes} entries read\n")), "{said}");
    assert!(
        said.contains("\n  _st_*  cookie of www.ash.example (first party), set by HTTP: stated P13M, seen 730 days"),
        "{said}"
    );
    assert!(more < 8 * MEGABYTE, "{more} bytes for {megabytes} megabytes");
}

/// A site that gives each visit a name of its own, or somebody who wants to fill the memory.
#[test]
fn memory_does_not_grow_with_the_number_of_names() {
    let folder = shop();
    let mut out = writer(folder.path(), "names.har");
    out.write_all(b"{\"log\": {\"entries\": [").unwrap();
    let tail = "n".repeat(60);
    for at in 0..60_000 {
        let comma = if at > 0 { "," } else { "" };
        write!(
            out,
            "{comma}{{\"request\": {{\"url\": \"https://www.ash.example/\", \"cookies\": [{{\"name\": \"sent_{at}_{tail}\"}}]}}, \
             \"response\": {{\"cookies\": [{{\"name\": \"set_{at}_{tail}\", \"value\": \"{SECRET}\"}}]}}}}",
        )
        .unwrap();
    }
    out.write_all(b"]}}").unwrap();
    drop(out.into_inner().unwrap());
    let (said, more) = cost(folder.path(), "names.har");
    let note = "\n  names.har shows more than 20000 different names. Those that came later were not counted, so what is \
                listed here is not all. Record fewer pages, or look at what makes up so many names.\n";
    assert!(said.contains(note), "{}", &said[said.len() - 2_000..]);
    assert!(said.contains("names.har: HAR, 60000 entries read\n"));
    assert!(said.contains("\nStored, not declared (20000) [cookies/undeclared]\n"));
    assert!(more < 48 * MEGABYTE, "{more} bytes");
}

#[test]
fn a_name_as_long_as_a_book_is_cut_off() {
    let folder = shop();
    let name = "k".repeat(4 * 1024 * 1024);
    let state = format!(
        "{{\"origins\": [{{\"origin\": \"https://www.ash.example\", \"localStorage\": [{{\"name\": \"{name}\", \"value\": \"{SECRET}\"}}]}}]}}"
    );
    put(folder.path(), "book.json", &state);
    let (said, more) = cost(folder.path(), "book.json");
    assert!(said.contains(&format!("\n  {}…  storage of www.ash.example", "k".repeat(1_024))), "{}", said.len());
    assert!(more < 24 * MEGABYTE, "{more} bytes");
}

#[test]
fn whatever_is_nested_or_of_another_kind_is_skipped_or_refused_at_its_place() {
    let folder = shop();
    let deep = 200_000;
    let (open, close) = ("[".repeat(deep), "]".repeat(deep));
    let objects = "{\"a\":".repeat(deep);
    let digits = "9".repeat(100_000);
    let (shape, syntax) = ("error[recording/shape]: bad:1:", "error[recording/syntax]: bad:1:");
    let kind = "here stands another kind of value than a recording has";
    let cases = [
        // What is not looked at may be as deep as it likes.
        (format!("{{\"log\": {{\"x\": {open}{close}, \"entries\": []}}}}"), None),
        (format!("{{\"cookies\": [], \"x\": {objects}1{}}}", "}".repeat(deep)), None),
        (format!("{{\"cookies\": [{{\"name\": {open}{close}, \"domain\": \"a.example\"}}]}}"), None),
        (format!("{{\"cookies\": [], \"x\": {digits}}}"), None),
        (
            format!("{{\"log\": {{\"x\": {open}"),
            Some(format!("error[recording/truncated]: bad:1:{}: the file ends too early\n", 14 + deep)),
        ),
        (format!("{{\"cookies\": {open}{close}}}"), Some(format!("{shape}14: {kind}\n"))),
        (open.clone(), Some(format!("{shape}2: {kind}\n"))),
        (format!("{{\"log\": {open}{close}}}"), Some(format!("{shape}9: {kind}\n"))),
        (format!("{{\"log\": \"{SECRET}\"}}"), Some(format!("{shape}16: {kind}\n"))),
        ("{\"log\": {\"entries\": [7]}}".to_owned(), Some(format!("{shape}23: {kind}\n"))),
        (
            format!("{{\"log\": {{\"entries\": [{{}}, {{\"request\": \"{SECRET}\"}}]}}}}"),
            Some(format!("{shape}45: {kind}, after one entry\n")),
        ),
        (
            format!("{{\"cookies\": [{{\"name\": \"a\", \"domain\": \"a.example\", \"expires\": {digits}}}]}}"),
            Some(format!("{syntax}100062: here it is no JSON\n")),
        ),
        (format!("{{\"cookies\": [], \"x\": \"{SECRET}\u{1}\"}}"), Some(format!("{syntax}29: here it is no JSON\n"))),
    ];
    for (text, told) in cases {
        put(folder.path(), "bad", &text);
        let (code, out, err) = candor(folder.path(), &["cookies", "compare", "bad", "--date", "2026-11-20"]);
        let start: String = text.chars().take(60).collect();
        match told {
            None => assert_eq!((code, &*err), (1, ""), "{start}"),
            Some(told) => {
                assert_eq!((code, &*out), (2, ""), "{start}");
                assert!(err.starts_with(&told), "{start}\n{err}\n{told}");
            }
        }
        assert!(!out.contains(SECRET) && !err.contains(SECRET), "{err}");
    }
}
