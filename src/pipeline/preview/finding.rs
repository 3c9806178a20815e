//! Findings as they are shown beside a page.

use super::spot::Position;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Files;

/// How much of a line is shown, in characters.
const WIDEST: usize = 240;

/// A problem, its place resolved: it can be shown when the files are another already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: &'static str,
    /// How to mend it.
    pub hint: Option<String>,
    /// The file, the line and the column, where it concerns a place.
    pub place: Option<Position>,
    /// The line as it is written.
    pub excerpt: String,
    /// The brands concerned; none when it concerns all that use the place.
    pub brands: Vec<String>,
}

impl Finding {
    /// The problem as it stands in these files.
    pub fn new(problem: &Diagnostic, files: &Files) -> Self {
        let place = problem.place.map(|place| Position::new(place, files));
        let line = problem.place.zip(place.as_ref()).and_then(|(at, position)| {
            let whole = at.span == crate::span::Span::default();
            files.text(at.file).lines().nth(position.line - 1).filter(|_| !whole)
        });
        Self {
            rule: problem.rule.id,
            severity: problem.rule.severity,
            message: problem.message.clone(),
            why: problem.rule.why,
            hint: problem.hint.clone(),
            place,
            excerpt: line.unwrap_or_default().trim().chars().take(WIDEST).collect(),
            brands: problem.brands.iter().cloned().collect(),
        }
    }

    /// Whether it stops publication.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
