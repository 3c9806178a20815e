//! What a build of an unchanged workspace has to know: not the workspace.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::inputs;
use crate::source::{Files, SourceTree};
use crate::span::FileId;

/// The files of a workspace, with the texts of those in which problems are.
pub fn files_of(tree: &dyn SourceTree, problems: &[Diagnostic]) -> Files {
    let related = |problem: &Diagnostic| problem.related.iter().map(|(at, _)| at.file).collect::<Vec<_>>();
    let own = problems.iter().filter_map(|problem| problem.place).map(|place| place.file);
    let wanted: BTreeSet<FileId> = own.chain(problems.iter().flat_map(related)).collect();
    inputs::named(tree, &wanted)
}
