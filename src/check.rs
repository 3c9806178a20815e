//! Rules about finished pages: one file per rule, one table.

mod anchors;
mod ids;
mod marks;

#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Rule};

/// A rule and what applies it to a page's markup: each finding is a sentence.
type Check = (&'static Rule, fn(&str) -> Vec<String>, &'static str);

/// All rules about pages.
static CHECKS: &[Check] = &[ids::CHECK, anchors::CHECK, marks::CHECK];

/// Applies every rule to a page.
pub fn page(brand: &str, path: &str, html: &str, problems: &mut Vec<Diagnostic>) {
    for (rule, check, hint) in CHECKS {
        for finding in check(html) {
            problems.push(Diagnostic::new(rule, format!("{path}: {finding}")).hint(*hint).brand(brand));
        }
    }
}

/// The values of an attribute, in order.
fn values<'h>(html: &'h str, name: &'h str) -> impl Iterator<Item = &'h str> {
    html.match_indices(name).filter_map(move |(at, _)| html[at + name.len()..].split('"').next())
}
