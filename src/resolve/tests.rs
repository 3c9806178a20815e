#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod brands;
mod texts;

use std::collections::BTreeMap;

use super::*;
use crate::diagnostic::{Diagnostic, Outcome};
use crate::inputs;
use crate::source::{Files, Memory};

/// What stands before every workspace of these tests.
const PORTAL: &str = "source = \"en\"\nlanguages = [\"en\"]\ntraits = [\"stores\", \"app\", \"minors\", \"offices\"]\n";

fn workspace(files: &[(&str, &str)]) -> Memory {
    let portal = Memory::new().file("content/portal.toml", PORTAL);
    files.iter().fold(portal, |tree, (path, text)| tree.file(path, *text))
}

fn shown(files: &Files, problem: &Diagnostic) -> String {
    let place = problem.place.map_or("-".to_owned(), |place| files.show(place));
    format!("{place} {}: {} | {}", problem.rule.id, problem.message, problem.hint.as_deref().unwrap_or("-"))
}

/// The plans of all brands, and what was found. What these workspaces lack because they are so
/// small is left out.
fn plans(files: &[(&str, &str)], env: &str) -> (BTreeMap<String, Plan>, Vec<String>) {
    let tree = workspace(files);
    let source = inputs::source_language(&tree).unwrap();
    let parsed = inputs::jobs(&tree).into_iter().map(|job| job.run(&tree, &source)).collect();
    let Outcome { value: inputs, mut problems } = inputs::assemble(parsed);
    let options = Options { env: env.into(), date: Date { year: 2026, month: 11, day: 20 }, embeds: None };
    let base = Base::new(&inputs, &options, &source).take(&mut problems);
    let plans = base.brands().iter().map(|id| (id.to_string(), base.plan(id).take(&mut problems))).collect();
    let problems = crate::diagnostic::sorted(problems);
    let aside = ["fluent/missing-message", "brand/no-address", "right/no-channel", "fact/gap"];
    let told = problems.iter().filter(|p| !aside.contains(&p.rule.id));
    (plans, told.map(|problem| shown(&inputs.files, problem)).collect())
}

/// The plan of a workspace's only brand, which is sound.
fn plan(files: &[(&str, &str)]) -> Plan {
    let (mut plans, problems) = plans(files, "production");
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(plans.len(), 1);
    plans.pop_first().unwrap().1
}

fn ids(plan: &Plan, kind: &str) -> Vec<String> {
    plan.entries(kind).iter().map(|entry| entry.id.to_string()).collect()
}
