//! What is fuzzed: for every grammar that somebody writes in, a function that takes any bytes and
//! must neither panic nor take long, the files that such texts are made from, and its words.
//!
//! `tests/fuzz` runs these under libFuzzer; `tests/fuzz_sample.rs` runs a sample of them in every test.

mod fluent;
mod picture;
mod prose;
mod theme;
mod toml;

use std::path::{Path, PathBuf};

use candor::diagnostic::Diagnostic;

/// A grammar.
pub(crate) struct Target {
    /// Its name.
    pub(crate) name: &'static str,
    /// Takes bytes as they may stand in a file.
    pub(crate) run: fn(&[u8]),
    /// The ending of such files.
    ending: &'static str,
    /// A file with this path as a text of the target.
    seed: fn(&str, Vec<u8>) -> Vec<u8>,
    /// What such texts are made of.
    pub(crate) words: &'static [&'static str],
}

/// Everything that is fuzzed.
pub(crate) static TARGETS: &[Target] = &[
    Target { name: "prose", run: prose::run, ending: "md", seed: |_, bytes| bytes, words: prose::WORDS },
    Target { name: "toml", run: toml::run, ending: "toml", seed: |_, bytes| bytes, words: toml::WORDS },
    Target { name: "fluent", run: fluent::run, ending: "ftl", seed: |_, bytes| bytes, words: fluent::WORDS },
    Target { name: "theme", run: theme::run, ending: "html", seed: theme::seed, words: theme::WORDS },
    Target { name: "picture", run: picture::run, ending: "svg", seed: |_, bytes| bytes, words: picture::WORDS },
];

/// The longest text that is tried, in bytes.
pub(crate) const LONGEST: usize = 2048;

impl Target {
    /// The texts to start from: the repository's own files of the grammar, what the cases of bad
    /// input write, and inputs that once went wrong. Long files give their beginning.
    pub(crate) fn seeds(&self, root: &Path) -> Vec<Vec<u8>> {
        let mut files = Vec::new();
        for folder in ["content", "locales", "themes", "src/regime/data", "src/cli/starter", "tests/bad_input"] {
            walk(&root.join(folder), &mut files);
        }
        files.sort();
        let mut seeds = self.kept(root).into_iter().map(|(_, bytes)| bytes).collect::<Vec<_>>();
        for file in files {
            let path = file.to_string_lossy().into_owned();
            let bytes = std::fs::read(&file).unwrap();
            if path.ends_with(".case") {
                let text = String::from_utf8(bytes).unwrap();
                seeds.extend(parts(&text, self.ending).map(|(path, body)| (self.seed)(path, body.into())));
            } else if path.rsplit_once('.').is_some_and(|(_, ending)| ending == self.ending) {
                seeds.push((self.seed)(&path, bytes));
            }
        }
        for seed in &mut seeds {
            seed.truncate(LONGEST);
        }
        seeds.sort();
        seeds.dedup();
        seeds
    }

    /// Inputs that once went wrong, with their names.
    pub(crate) fn kept(&self, root: &Path) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        walk(&root.join("tests/fuzz/kept").join(self.name), &mut files);
        files.sort();
        files.into_iter().map(|file| (file.to_string_lossy().into_owned(), std::fs::read(&file).unwrap())).collect()
    }
}

/// The files of this ending that a case of bad input writes, adds to or changes.
fn parts<'t>(case: &'t str, ending: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    case.split("\n--- ").skip(1).filter_map(move |section| {
        let (head, body) = section.split_once('\n')?;
        let path = head.rsplit(' ').next()?;
        path.rsplit_once('.').filter(|(_, own)| *own == ending).map(|_| (path, body))
    })
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Bytes as the program reads them from a file: without a byte order mark, lines ending in `\n`.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Each problem says what is wrong, at a place that there is.
fn sound(problems: &[Diagnostic], text: &str) {
    for problem in problems {
        assert!(!problem.message.is_empty(), "{problem:?}");
        let related = problem.related.iter().map(|(place, _)| *place);
        for place in problem.place.into_iter().chain(related) {
            assert!(text.get(place.span.range()).is_some(), "{problem:?} is at no place of the text");
        }
    }
}
