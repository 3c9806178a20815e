#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod catalogue;
mod formats;
mod grammar;
mod plurals;
mod properties;
mod reference;
mod resource;
mod tags;
mod typography;
mod words;

use std::sync::Arc;

use super::*;
use crate::diagnostic::Diagnostic;
use crate::source::{Entry, Files, Memory, SourceFile};
use crate::span::FileId;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn formats(tag: &str) -> Arc<Formats> {
    Arc::new(Formats::new(&lang(tag)).unwrap())
}

/// A file in memory, and the text it was read as.
fn file(text: &str) -> (Files, FileId) {
    let id = FileId(0);
    let tree = Memory::new().file("x.ftl", text.as_bytes());
    let file = SourceFile::load(&tree, "x.ftl", &Entry::File(text.len() as u64), id);
    (Files::new(vec![file.value]), id)
}

fn parsed(text: &str) -> Arc<Resource> {
    let outcome = Resource::parse(FileId(0), text);
    assert_eq!(shown_plain(&outcome.problems), Vec::<String>::new());
    outcome.value
}

fn shown_plain(problems: &[Diagnostic]) -> Vec<String> {
    problems.iter().map(|p| format!("{}: {}", p.rule.id, p.message)).collect()
}

/// `line:column rule: message`, with the places it is related to.
fn shown(files: &Files, problems: &[Diagnostic]) -> Vec<String> {
    problems
        .iter()
        .map(|problem| {
            let at = |place| {
                let at = files.line_column(place);
                format!("{}:{}", at.line, at.column)
            };
            let place = problem.place.map_or_else(|| "-".to_owned(), at);
            let related: String = problem.related.iter().map(|(place, _)| format!(" ({})", at(*place))).collect();
            format!("{place} {}: {}{related}", problem.rule.id, problem.message)
        })
        .collect()
}

/// A catalogue of one file, which must be without fault.
fn catalogue(tag: &str, text: &str, grammar: &Grammar) -> Catalogue {
    let outcome = Catalogue::new(&formats(tag), &[vec![parsed(text)]], grammar);
    assert_eq!(shown_plain(&outcome.problems), Vec::<String>::new());
    outcome.value
}

/// A message put together, or the problem.
fn said(catalogue: &Catalogue, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    match catalogue.format(id, None, args) {
        None => "(absent)".to_owned(),
        Some(Ok(text)) => text,
        Some(Err(problem)) => format!("problem: {}", problem.message),
    }
}

fn grammar(text: &str) -> Grammar {
    terms(text).grammar()
}

fn terms(text: &str) -> BrandTerms {
    let outcome = BrandTerms::read(&parsed(text));
    assert_eq!(shown_plain(&outcome.problems), Vec::<String>::new());
    outcome.value
}
