//! What every question about a workspace begins with: reading it, and finding the brand that is asked about.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, USAGE_NAME, did_you_mean};
use crate::inputs::{self, Inputs};
use crate::resolve::Base;
use crate::source::SourceTree;

/// All that a workspace states, and the tag of its source language.
///
/// # Errors
/// When there is no workspace, with the reason.
pub(super) fn read(
    tree: &dyn SourceTree,
    problems: &mut Vec<Diagnostic>,
) -> Result<(Inputs, Arc<str>), Box<Diagnostic>> {
    let source = inputs::source_language(tree)?;
    let parsed = inputs::jobs(tree).into_iter().map(|job| job.run(tree, &source)).collect();
    Ok((inputs::assemble(parsed).take(problems), source))
}

/// The id of the brand that is named.
///
/// # Errors
/// When there is none of that name, with the nearest.
pub(super) fn brand<'b>(base: &'b Base<'_>, name: &str) -> Result<&'b Arc<str>, Box<Diagnostic>> {
    let brands = base.brands();
    let found = brands.iter().find(|id| ***id == *name);
    found.ok_or_else(|| Box::new(unknown("brand", name, brands.iter().map(|id| &**id))))
}

/// That there is nothing of a name, with the nearest.
pub(super) fn unknown<'n>(what: &str, name: &str, known: impl Iterator<Item = &'n str>) -> Diagnostic {
    Diagnostic::new(&USAGE_NAME, format!("there is no {what} \"{name}\"")).maybe_hint(did_you_mean(name, known))
}
