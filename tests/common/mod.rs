//! What several tests need: a workspace, built in memory.
#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub
)] // Tests say what is wrong by panicking, and each uses a part of this.

pub mod fenced;
pub mod process;
pub mod stated;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use candor::diagnostic::{Diagnostic, FACT_GAP};
use candor::inputs::{self, Inputs};
use candor::memo::Counts;
use candor::model::Date;
use candor::pipeline::{self, Publisher, Site};
use candor::render::Fragments;
use candor::resolve::Options;
use candor::source::{Disk, SourceTree};

/// Compares a generated page with what is kept, or keeps it.
pub fn generated(path: &str, text: &str) {
    if std::env::var_os("CANDOR_BLESS").is_some() {
        std::fs::write(path, text).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == text, "{path} is out of date: CANDOR_BLESS=1 cargo test --test docs --test vocabulary");
}

/// Files of all sites by path, the brand's folder first.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Sites in memory.
#[derive(Default)]
pub struct InMemory(Mutex<Files>);

impl InMemory {
    /// What was written.
    pub fn into_files(self) -> Files {
        self.0.into_inner().unwrap()
    }
}

struct Writing<'s> {
    sites: &'s InMemory,
    folder: String,
}

impl Publisher for InMemory {
    fn site(&self, folder: &str) -> Result<Box<dyn Site + '_>, Diagnostic> {
        Ok(Box::new(Writing { sites: self, folder: folder.to_owned() }))
    }
}

impl Site for Writing<'_> {
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        let path = if self.folder.is_empty() { path.to_owned() } else { format!("{}/{path}", self.folder) };
        let earlier = self.sites.0.lock().unwrap().insert(path.clone(), bytes.to_vec());
        assert!(earlier.is_none(), "{path} was written twice");
        Ok(())
    }

    fn finish(self: Box<Self>, _record: serde_json::Value) -> Result<(), Diagnostic> {
        Ok(())
    }
}

/// The day on which tests publish.
pub fn options() -> Options {
    Options { env: "production".into(), date: Date { year: 2026, month: 11, day: 23 }, embeds: None }
}

/// A build in memory: the sites, what was found, and how often fragments were made.
pub struct Build {
    pub files: Files,
    pub problems: Vec<String>,
    pub counts: Counts,
    /// Whether it would be published.
    pub sound: bool,
}

pub fn build(tree: &dyn SourceTree) -> Build {
    let fragments = Fragments::default();
    let (outcome, publisher) = pipeline::build(tree, &options(), &fragments, |_| Ok(InMemory::default()), &|_| {});
    // Gaps that are acknowledged are told, and no faults.
    let problems = outcome
        .problems
        .iter()
        .filter(|p| p.rule != &FACT_GAP)
        .map(|p| format!("{}: {}", p.rule.id, p.message))
        .collect();
    let files = publisher.map(|p| p.0.into_inner().unwrap()).unwrap_or_default();
    let sound = !outcome.problems.iter().any(Diagnostic::is_error);
    Build { files, problems, counts: fragments.counts(), sound }
}

/// Problems without notes of what the workspace says in place of the built-in.
pub fn faults(problems: &[String]) -> Vec<&String> {
    problems.iter().filter(|problem| !problem.starts_with("source/shadowed: ")).collect()
}

/// A workspace on disk, parsed, and its sites.
pub struct Portal {
    pub inputs: Inputs,
    pub options: Options,
    pub source: Arc<str>,
    pub site: Files,
}

pub fn portal(root: &str) -> Portal {
    portal_of(&Disk::new(root))
}

pub fn portal_of(tree: &dyn SourceTree) -> Portal {
    let source = inputs::source_language(tree).unwrap();
    let parsed = inputs::jobs(tree).into_iter().map(|job| job.run(tree, &source)).collect();
    let inputs = inputs::assemble(parsed).value;
    let Build { files, problems, .. } = build(tree);
    assert_eq!(faults(&problems), Vec::<&String>::new());
    Portal { inputs, options: options(), source, site: files }
}

/// The words of a page, with the addresses that its links lead to.
pub fn text_of(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(text);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        if let Some((_, href)) = tag.split_once("href=\"") {
            out.push(' ');
            out.push_str(href.split('"').next().unwrap());
            out.push(' ');
        }
        // Elements inside a line do not part words.
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap();
        if !["a", "em", "strong", "span", "s", "code", "sup", "bdi"].contains(&name) {
            out.push(' ');
        }
        rest = after;
    }
    out.push_str(rest);
    out.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

/// A text without what typography changes: kinds of spaces, quotes and dashes.
pub fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{A0}' | '\u{202F}' | ' ' | '\n' | '\t' => {}
            '’' | '‘' => out.push('\''),
            '“' | '”' | '«' | '»' => out.push('"'),
            '…' => out.push_str("..."),
            c => out.push(c),
        }
    }
    out
}
