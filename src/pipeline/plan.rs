//! One brand, resolved and not made: what it states.

use super::question::{self, read};
use crate::diagnostic::{Diagnostic, Outcome, USAGE_MISSING};
use crate::resolve::{Base, Options, Plan};
use crate::source::{Files, SourceTree};

/// A brand's plan.
pub struct Planned {
    /// The files, to show places in them.
    pub files: Files,
    /// The plan.
    pub plan: Plan,
    /// How many errors the workspace has, so that some of it may be missing here.
    pub errors: usize,
}

/// Resolves a brand; the only one unless it is named. Without a value when there is no such brand; what is wrong
/// with the question is then the only problem.
pub fn plan(tree: &dyn SourceTree, options: &Options, brand: Option<&str>) -> Outcome<Option<Planned>> {
    let mut problems = Vec::new();
    let refused = |problem: Diagnostic| Outcome { value: None, problems: vec![problem] };
    let (inputs, source) = match read(tree, &mut problems) {
        Ok(read) => read,
        Err(problem) => return refused(*problem),
    };
    let base = Base::new(&inputs, options, &source).take(&mut problems);
    let brands = base.brands();
    let id = match (brand, brands) {
        (Some(named), _) => match question::brand(&base, named) {
            Ok(id) => id,
            Err(problem) => return refused(*problem),
        },
        (None, [only]) => only,
        (None, _) => {
            let names: Vec<&str> = brands.iter().map(|id| &**id).collect();
            let problem =
                Diagnostic::new(&USAGE_MISSING, format!("there are {} brands, and none is named", names.len()));
            return refused(problem.hint(format!("Name one with --brand: {}.", names.join(", "))));
        }
    };
    let plan = base.plan(id).take(&mut problems);
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    drop(base);
    Outcome { value: Some(Planned { files: inputs.files, plan, errors }), problems }
}
