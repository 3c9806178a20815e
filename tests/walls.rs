//! The walls between the program's rooms, read from its sources.
//!
//! A room is `src/<room>.rs` with `src/<room>/`. Tests inside a room may reach further: what they
//! use never runs when a portal is built.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a room may use of the others, and why. A room that is missing here fails the test.
const ROOMS: &[(&str, &[&str], &str)] = &[
    ("span", &[], "places in files: the ground that all stand on"),
    ("digest", &[], "a number for a value"),
    ("memo", &["digest"], "results by what they were made from"),
    ("diagnostic", &["span"], "a problem has a place"),
    ("markup", &[], "text as markup has it"),
    ("canon", &[], "markup without what may differ between two copies of one text"),
    ("model", &["span"], "plain data that knows where it was written"),
    ("source", &["diagnostic", "span"], "files as read, and what is wrong with them"),
    ("locale", &["diagnostic", "model", "span"], "words, dates, numbers"),
    ("content", &["diagnostic", "model", "span"], "prose as a tree; it knows nothing of facts or pages"),
    ("config", &["diagnostic", "locale", "model", "span"], "TOML as records; language tags are the locale's to judge"),
    ("theme", &["diagnostic", "model", "source", "span"], "templates; places in them need the files"),
    (
        "inputs",
        &["config", "content", "diagnostic", "digest", "locale", "model", "source", "span", "theme"],
        "calls each parser on the files that are its own",
    ),
    (
        "resolve",
        &["diagnostic", "digest", "inputs", "locale", "model", "span", "theme"],
        "plans; a plan carries the brand's tokens and the interface's words as the theme wants them",
    ),
    (
        "render",
        &[
            "canon",
            "diagnostic",
            "digest",
            "inputs",
            "locale",
            "markup",
            "memo",
            "model",
            "resolve",
            "source",
            "span",
            "theme",
        ],
        "plans as pages; never config, content or output",
    ),
    ("embed", &["canon", "markup"], "a document's markup as a fragment for other sites"),
    ("verify", &["canon", "embed"], "copies against what was published; it reads nothing itself"),
    ("fetch", &[], "what stands at an address on the web, as bytes"),
    ("print", &[], "pages on paper, by a browser that is installed"),
    ("machine", &["model", "render", "resolve"], "what a plan states, as files for programs; it knows texts alone"),
    (
        "consent",
        &["diagnostic", "markup", "model", "render", "resolve"],
        "cookies as consent tools and tables have them",
    ),
    (
        "observed",
        &["diagnostic", "model", "resolve", "span"],
        "recordings of browsers against a plan's cookies; it drops values and knows nothing of the disk",
    ),
    ("check", &["diagnostic", "locale"], "finished pages; it looks for marks that the locale left"),
    ("host", &[], "what hosts have to do for a site, in each one's words; it knows texts alone"),
    ("output", &["diagnostic"], "bytes to a folder; it knows nothing of portals"),
    (
        "pipeline",
        &[
            "check",
            "consent",
            "diagnostic",
            "digest",
            "embed",
            "host",
            "inputs",
            "machine",
            "memo",
            "model",
            "render",
            "resolve",
            "source",
            "span",
        ],
        "the line: it calls each step, publishes through a trait, and says which layer set a value",
    ),
    (
        "serve",
        &["diagnostic", "digest", "markup", "pipeline", "resolve", "source"],
        "pages on demand for whoever edits; it knows pages as bytes, and nothing of how they are made",
    ),
    (
        "cli",
        &[
            "consent",
            "diagnostic",
            "fetch",
            "model",
            "observed",
            "output",
            "pipeline",
            "print",
            "render",
            "resolve",
            "serve",
            "source",
            "span",
            "verify",
        ],
        "what was typed → the line; places and options are built here",
    ),
    ("lib", &[], "names the rooms"),
    ("main", &[], "arguments → exit code"),
];

/// Words that only these files may hold, and why. A path ends in `/` when it stands for a folder.
const KNOWN_IN: &[(&[&str], &[&str], &str)] = &[
    (&["pulldown_cmark"], &["src/content.rs", "src/content/"], "Markdown is content's; render writes from the tree"),
    (&["tera::"], &["src/theme.rs", "src/theme/"], "templates are the theme's"),
    (
        &["cssparser"],
        &["src/theme.rs", "src/theme/", "src/render/picture/svg/"],
        "style sheets are the theme's; a drawing may hold one of its own",
    ),
    (
        &["roxmltree"],
        &["src/render/picture/svg.rs", "src/render/picture/svg/"],
        "XML is read in one place: drawings, which are written anew from what was understood",
    ),
    (
        &["fluent_", "icu_", "unic_langid", "intl_memoizer"],
        &["src/locale.rs", "src/locale/"],
        "Fluent and Unicode's data are the locale's",
    ),
    (&["toml::"], &["src/config.rs", "src/config/"], "TOML is config's"),
    (&["ureq"], &["src/fetch.rs"], "the web is asked in one place, and never when a portal is built"),
    (&["scraper"], &["src/canon/tree.rs"], "HTML is read in one place"),
    (
        &["csv::"],
        &["src/config/figures.rs", "src/consent/"],
        "figures and tables of cookies are read in one place each",
    ),
    (
        &["std::fs", "fs::", "walkdir"],
        &["src/source/", "src/output.rs", "src/output/", "src/cli/files.rs"],
        "the disk is read by source and written by output; `candor new` and `eject` put files into a workspace",
    ),
    (&["brotli::", "flate2::"], &["src/output/compress.rs"], "compressed files are made in one place"),
    (&["rustix"], &["src/output/"], "system calls are output's"),
    (&["rayon"], &["src/pipeline.rs", "src/pipeline/preview.rs"], "threads are the line's"),
    (&["std::env", "env::args", "env::var"], &["src/main.rs", "src/cli.rs", "src/cli/"], "the environment is an input"),
    (&["now()", "Instant"], &["src/cli.rs", "src/cli/"], "the clock is an input"),
    (&["SystemTime"], &["src/cli.rs", "src/cli/", "src/source/"], "of time source knows when a file was last changed"),
    (
        &["println!", "print!(", "io::stdout", "io::stderr", "anstream", "indicatif", "annotate_snippets"],
        &["src/cli.rs", "src/cli/"],
        "one room prints",
    ),
    (&["clap::"], &["src/cli.rs", "src/cli/"], "arguments are the command line's"),
    (
        &[
            "std::net",
            "TcpStream",
            "TcpListener",
            "UdpSocket",
            "UnixStream",
            "UnixListener",
            "tokio::",
            "hyper",
            "http_body",
        ],
        &["src/serve.rs", "src/serve/"],
        "sockets are opened for whoever edits, never when a portal is built",
    ),
    (&["notify::"], &["src/serve/watch.rs"], "what changes on the disk is a hint for serve alone"),
    (
        &["Command::new"],
        &["src/serve/launch.rs", "src/print.rs"],
        "programs are started in two places, and never by a shell: what somebody edits with, and what prints",
    ),
    (&["unsafe {", "unsafe fn"], &[], "the whole program is safe Rust"),
];

/// The sources that run when a portal is built: path and text without comments.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(Path::new("src"), &mut found);
    // Cargo's own, which is no part of the program.
    found.retain(|(name, _)| name != "src/embedded.rs");
    found.sort();
    assert!(found.len() > 50, "the sources were not found");
    found
}

fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            if !name.ends_with("/tests") && !name.ends_with("/starter") && !name.ends_with("/data") {
                collect(&path, found);
            }
        } else if name.ends_with(".rs") && !name.ends_with("/tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code: String = text.lines().map(without_comment).flat_map(|line| [line, "\n"]).collect();
            found.push((name, code));
        }
    }
}

/// A line up to `//`, unless that stands in an address such as `https://`.
fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with("//") {
        return "";
    }
    line.find(" // ").map_or(line, |at| &line[..at])
}

fn room(path: &str) -> &str {
    let rest = path.strip_prefix("src/").unwrap();
    rest.split('/').next().unwrap().trim_end_matches(".rs")
}

/// The rooms that a text names behind `crate::`, lists in braces included.
fn used(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            // Only names at the outer level are rooms: `crate::{a::B, c::{D, E}}`.
            Some(list) => {
                let mut depth = 0;
                let mut name = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            found.insert(first_word(&name));
                            name.clear();
                        }
                        c if depth == 0 => name.push(c),
                        _ => {}
                    }
                }
                found.insert(first_word(&name));
            }
            None => {
                found.insert(first_word(rest));
            }
        }
    }
    found.remove("");
    found
}

fn first_word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect()
}

#[test]
fn rooms_use_only_the_rooms_they_may() {
    let mut uses: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (path, code) in sources() {
        let room = room(&path).to_owned();
        let found = uses.entry(room.clone()).or_default();
        for other in used(&code).into_iter().filter(|other| *other != room) {
            found.entry(other).or_insert_with(|| path.clone());
        }
    }
    for (room, others) in &uses {
        let Some((_, allowed, why)) = ROOMS.iter().find(|(name, ..)| name == room) else {
            panic!("the room \"{room}\" has no line in the table of walls");
        };
        for (other, path) in others {
            assert!(allowed.contains(&&**other), "{path} uses crate::{other}; {room} is: {why}");
        }
        for other in *allowed {
            assert!(others.contains_key(*other), "{room} does not use {other}: take it out of the table");
        }
    }
    for (room, ..) in ROOMS {
        assert!(uses.contains_key(*room), "there is no room \"{room}\": take it out of the table");
    }
}

#[test]
fn rooms_form_no_circle() {
    // The table is in an order in which each room stands after all that it uses.
    for (at, (room, allowed, _)) in ROOMS.iter().enumerate() {
        for other in *allowed {
            let there = ROOMS.iter().position(|(name, ..)| name == other);
            assert!(there.is_some_and(|there| there < at), "{room} uses {other}, which does not stand before it");
        }
    }
}

#[test]
fn what_a_room_alone_knows_stays_in_it() {
    for (path, code) in sources() {
        for (words, places, why) in KNOWN_IN {
            let allowed = places.iter().any(|place| *place == path || place.ends_with('/') && path.starts_with(place));
            if allowed {
                continue;
            }
            for word in *words {
                assert!(!holds(&code, word), "{path} holds \"{word}\": {why}");
            }
        }
    }
}

/// Whether a word stands in a text, and not as the end of a longer one.
fn holds(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}

#[test]
fn the_walls_would_notice() {
    assert_eq!(used("use crate::{output::{A, b}, span};"), ["output", "span"].map(String::from).into());
    assert_eq!(used("let x = crate::theme::Look;"), ["theme".to_owned()].into());
    assert!(holds("rayon::join()", "rayon") && !holds("crayon::join()", "rayon"));
    assert_eq!(without_comment("let a = 1; // std::fs"), "let a = 1;");
    assert_eq!(without_comment("    /// [`crate::output`]"), "");
}
