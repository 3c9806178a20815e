#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod reading;
mod refusing;

use std::sync::Arc;

use super::*;
use crate::diagnostic::Diagnostic;
use crate::model::vocabulary::{BRAND, PORTAL};
use crate::model::{Date, Duration, PerLanguage, Value};
use crate::source::{Files, SourceFile};

const FILE: FileId = FileId(0);

/// `line:column rule: message | hint` for each problem.
fn shown(text: &str, problems: &[Diagnostic]) -> Vec<String> {
    let files = Files::new(vec![SourceFile { path: "f".into(), text: text.into(), builtin: false }]);
    let place = |problem: &Diagnostic| files.show(problem.place.unwrap()).trim_start_matches("f:").to_owned();
    let hint = |problem: &Diagnostic| problem.hint.as_deref().unwrap_or("-").to_owned();
    problems.iter().map(|p| format!("{} {}: {} | {}", place(p), p.rule.id, p.message, hint(p))).collect()
}

fn read(text: &str) -> (Vec<Entry>, Vec<String>) {
    let language: Arc<str> = "en".into();
    let outcome = entries(Context { file: FILE, layer: Layer::Group, language: &language }, text);
    (outcome.value.entries, shown(text, &outcome.problems))
}

/// The only entry of a text without problems.
fn sound(text: &str) -> Entry {
    let (mut entries, problems) = read(text);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(entries.len(), 1);
    entries.remove(0)
}

fn brand(text: &str) -> (Record, Vec<String>) {
    let outcome = record(FILE, text, BRAND);
    (outcome.value, shown(text, &outcome.problems))
}
