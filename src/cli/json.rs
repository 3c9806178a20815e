//! Reports for programs: one JSON object on standard output.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::human::Summary;
use crate::diagnostic::{Diagnostic, Severity};
use crate::pipeline::Built;
use crate::source::Files;
use crate::span::Place;

/// Prints the problems and, when something was published, what.
pub(super) fn report(built: &Built, problems: &[Diagnostic], summary: Option<&Summary>) -> io::Result<()> {
    let count = |severity: Severity| problems.iter().filter(|p| p.rule.severity == severity).count();
    let report = json!({
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "notes": count(Severity::Note),
        "problems": problems.iter().map(|problem| one(problem, &built.files)).collect::<Vec<_>>(),
        "published": summary.map(|summary| json!({
            "brands": summary.brands,
            "pages": summary.pages,
            "written": summary.written,
            "kept": summary.kept,
            "removed": summary.removed,
            "repaired": summary.repaired,
            "unchanged": summary.unchanged,
            "out": summary.out,
            "part": summary.part.as_ref().map(|part| json!({
                "shard": part.shard,
                "of": part.of,
                "all_brands": part.sites.len(),
            })),
        })),
    });
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from)?;
    writeln!(out)
}

fn one(problem: &Diagnostic, files: &Files) -> Value {
    json!({
        "rule": problem.rule.id,
        "severity": problem.rule.severity.as_str(),
        "message": problem.message,
        "why": problem.rule.why,
        "hint": problem.hint,
        "place": problem.place.map(|found| place(found, files)),
        "related": problem.related.iter().map(|(found, why)| json!({ "why": why, "place": place(*found, files) })).collect::<Vec<_>>(),
        "brands": problem.brands,
    })
}

/// Lines and columns are counted from one, columns in characters.
fn place(place: Place, files: &Files) -> Value {
    let start = files.line_column(place);
    let end = files.line_column(Place::new(place.file, place.span.end as usize..place.span.end as usize));
    json!({
        "file": files.path(place.file),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    })
}
