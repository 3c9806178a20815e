//! What is wrong with a template, in our words: its place, Tera's sentence, and what may be meant.

use std::collections::BTreeMap;

use tera::ErrorKind;

use crate::diagnostic::{Diagnostic, THEME_TEMPLATE, did_you_mean};
use crate::source::Files;
use crate::span::{FileId, Place, Span};

/// Where the contract and the syntax stand.
const READ: &str =
    "docs/theme-contract.md says what each template is given; Tera 2's syntax is at keats.github.io/tera.";

/// More names than this are no help: the nearest alone is told.
const MOST_NAMES: usize = 12;

/// Tera's error as ours: its place, its sentence, nothing of its own drawing.
pub(super) fn diagnose(error: &tera::Error, templates: &BTreeMap<String, FileId>, files: &Files) -> Diagnostic {
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let place = templates.get(report.filename()).map(|id| {
                let span = report.span();
                let start = offset(files.text(*id), span.start_line, span.start_col);
                let end = offset(files.text(*id), span.end_line, span.end_col).max(start);
                Place::new(*id, Span::new(start, end))
            });
            (report.message().to_owned(), place)
        }
        other => drawn(&other.to_string(), templates, files),
    };
    let (message, meant) = names(&message);
    let open = place.and_then(|place| still_open(&message, files.text(place.file), place.span.start as usize));
    let own = place.and_then(|place| files.get(place.file)).filter(|file| file.builtin).map(|_| {
        "This template is candor's own: what it asks for is missing in one that stands in the place of candor's."
            .to_owned()
    });
    let hints: Vec<String> = [meant, open, own].into_iter().flatten().chain([READ.to_owned()]).collect();
    let mut problem =
        Diagnostic::new(&THEME_TEMPLATE, format!("the template cannot be used: {message}")).hint(hints.join(" "));
    problem.place = place;
    problem
}

/// A sentence on a name that there is not, without a list that is too long to read; and the name that is
/// likely meant.
fn names(message: &str) -> (String, Option<String>) {
    let told = || (message.to_owned(), None);
    let Some((says, list)) = message.split_once(". Available ") else { return told() };
    let (Some(name), Some((_, list))) = (says.split('`').nth(1), list.split_once(": ")) else { return told() };
    let known: Vec<&str> = list.split(", ").collect();
    let near = did_you_mean(name, known.iter().copied()).filter(|hint| hint.starts_with("Did"));
    match known.len() > MOST_NAMES {
        true => (says.to_owned(), near),
        false => (message.to_owned(), near),
    }
}

/// The block that is open where a template ends, or where one is closed that is not open.
fn still_open(message: &str, text: &str, at: usize) -> Option<String> {
    if !["Unexpected end of input", "Unknown tag"].iter().any(|start| message.starts_with(start)) {
        return None;
    }
    let mut open: Vec<(&str, usize)> = Vec::new();
    for (start, _) in text.get(..at)?.match_indices("{%") {
        let tag = text[start + 2..].trim_start_matches('-').trim_start();
        let word = tag.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
        match word.strip_prefix("end") {
            Some(ended) if open.last().is_some_and(|(word, _)| *word == ended) => drop(open.pop()),
            None if ["if", "for", "filter", "block", "component", "raw"].contains(&word) => {
                open.push((word, text[..start].matches('\n').count() + 1));
            }
            _ => {}
        }
    }
    let (word, line) = open.pop()?;
    Some(format!("`{{% {word} … %}}` of line {line} is not closed there: it ends with `{{% end{word} %}}`."))
}

/// An error that is already drawn: its sentence, and the template and place that it names.
fn drawn(text: &str, templates: &BTreeMap<String, FileId>, files: &Files) -> (String, Option<Place>) {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let message = first.strip_prefix("error: ").unwrap_or(first).to_owned();
    let arrow = lines.find_map(|line| line.trim_start().strip_prefix("--> "));
    let place = arrow.and_then(|arrow| {
        let mut parts = arrow.trim().rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let id = *templates.get(parts.next()?)?;
        let text = files.text(id);
        let start = offset(text, line, usize::saturating_sub(column, 1));
        let sign = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Some(Place::new(id, Span::new(start, start + sign)))
    });
    // Some errors name a template, and what it includes or extends: that is where it is written.
    let named = || {
        let mut quoted = first.split(['\'', '`', '"']);
        let (template, id) = quoted.find_map(|part| templates.get_key_value(part))?;
        let text = files.text(*id);
        let other = quoted.find(|part| text.contains(&format!("\"{part}\""))).unwrap_or(template);
        let at = text.find(&format!("\"{other}\"")).filter(|_| !other.is_empty());
        Some(at.map_or(Place::file(*id), |at| Place::new(*id, Span::new(at, at + other.len() + 2))))
    };
    (message, place.or_else(named))
}

fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    let within = rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at);
    (start + within).min(text.len())
}
