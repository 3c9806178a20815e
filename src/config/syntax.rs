//! Why a file is not TOML, in plain words.

use std::collections::HashSet;
use std::ops::Range;

use toml::de::Error;

use crate::diagnostic::{Diagnostic, TOML_SYNTAX};

/// What is wrong with a file, and where. One mistake makes the parser stumble several times over:
/// of each line only the first is told, and of a table that is stated twice only its name.
pub(super) fn explain(text: &str, errors: &[Error]) -> Vec<(Range<usize>, Diagnostic)> {
    let places = Lines::of(text);
    let mut found: Vec<(Range<usize>, Diagnostic)> = Vec::new();
    let mut lines = HashSet::new();
    let mut tables = HashSet::new();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let line = places.line(span.start);
        if !lines.insert(line) {
            continue;
        }
        let duplicate = error.message() == "duplicate key";
        if duplicate && places.opens_table(line) {
            tables.insert(line);
        } else if duplicate && places.table(line).is_some_and(|table| tables.contains(&table)) {
            continue;
        }
        let name = text.get(span.clone()).unwrap_or_default().trim_matches(['"', '\'']);
        found.push((span, one(error.message(), name)));
    }
    found
}

/// The lines of a text, found once: a file may have as many problems as it has lines.
pub(super) struct Lines {
    /// Where each begins.
    starts: Vec<usize>,
    /// The line that opens the table in which each stands; its own, when it opens one.
    tables: Vec<Option<usize>>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let (mut starts, mut tables) = (Vec::new(), Vec::new());
        let (mut at, mut table) = (0, None);
        for (number, line) in text.split('\n').enumerate() {
            if line.trim_start().starts_with('[') {
                table = Some(number);
            }
            starts.push(at);
            tables.push(table);
            at += line.len() + 1;
        }
        Self { starts, tables }
    }

    /// The number of the line, from 0, that a place in bytes stands in.
    pub(super) fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).saturating_sub(1)
    }

    fn opens_table(&self, line: usize) -> bool {
        self.tables.get(line) == Some(&Some(line))
    }

    /// The line that opens the table in which a line stands, other than itself.
    fn table(&self, line: usize) -> Option<usize> {
        self.tables.get(line.checked_sub(1)?).copied().flatten()
    }
}

fn one(message: &str, name: &str) -> Diagnostic {
    let told = |message: String, hint: &str| Diagnostic::new(&TOML_SYNTAX, message).hint(hint);
    match message {
        "duplicate key" => told(
            format!("\"{name}\" is stated twice"),
            "Keep one of the two; an entry of its own needs an id of its own.",
        ),
        message if message.starts_with("string values must be quoted") => told(
            "text stands here without quotation marks".into(),
            "Write it between straight ones: label = \"Orders\".",
        ),
        message if message.starts_with("key with no value") => told(
            "a key stands here without its value".into(),
            "Between a key and its value stands an equals sign: label = \"Orders\".",
        ),
        message if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") => {
            told(
                "the text that begins on this line does not end on it".into(),
                "Close it with the quotation mark that it began with; a text of several lines stands between three of them.",
            )
        }
        message if message.starts_with("invalid date") => {
            let day = if name.is_empty() { "this".to_owned() } else { format!("\"{name}\"") };
            told(format!("{day} is no date"), "Write year, month and day: 2026-11-01. The day must be in the calendar.")
        }
        message if message.contains("recurs") => {
            told("tables are nested too deeply".into(), "A fact is at most a few levels deep.")
        }
        other => told(
            format!("this is not valid TOML: {other}"),
            "A key and its value look like `label = \"Orders\"`; text stands in quotes, a table's name in brackets.",
        ),
    }
}
