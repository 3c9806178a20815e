//! Rules about finished pages: one file per rule, one table.

mod anchors;
mod ids;
mod marks;
mod weight;

#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::diagnostic::{Diagnostic, PAGE_WEIGHT, Rule};

/// A rule and what applies it to a page: each finding is a sentence.
type Check = (&'static Rule, fn(&Page<'_>) -> Vec<String>, &'static str);

/// A page's markup, and what several rules ask of it, read once.
struct Page<'h> {
    html: &'h str,
    /// Its ids, each once.
    ids: HashSet<&'h str>,
    /// Ids that stood there already, in order.
    repeated: Vec<&'h str>,
    /// What links within the page lead to, in order.
    anchors: Vec<&'h str>,
}

impl<'h> Page<'h> {
    fn new(html: &'h str) -> Self {
        static ID: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" id=\""));
        static ANCHOR: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" href=\"#"));
        let mut ids = HashSet::new();
        let repeated = values(html, &ID).filter(|id| !ids.insert(*id)).collect();
        Self { html, repeated, anchors: values(html, &ANCHOR).collect(), ids }
    }
}

/// All rules about pages.
static CHECKS: &[Check] = &[ids::CHECK, anchors::CHECK, marks::CHECK];

/// Applies every rule to a page. `style` is how much the style sheets of a text weigh, in bytes; of other pages
/// the weight is not asked.
pub fn page(brand: &str, path: &str, html: &str, style: Option<usize>, problems: &mut Vec<Diagnostic>) {
    let page = Page::new(html);
    for (rule, check, hint) in CHECKS {
        for finding in check(&page) {
            problems.push(Diagnostic::new(rule, format!("{path}: {finding}")).hint(*hint).brand(brand));
        }
    }
    if let Some(finding) = style.and_then(|style| weight::check(html, style)) {
        problems.push(Diagnostic::new(&PAGE_WEIGHT, format!("{path}: {finding}")).hint(weight::HINT).brand(brand));
    }
}

/// The values of an attribute, in order.
fn values<'h>(html: &'h str, name: &Finder<'static>) -> impl Iterator<Item = &'h str> {
    let length = name.needle().len();
    name.find_iter(html.as_bytes()).filter_map(move |at| html.get(at + length..)?.split('"').next())
}
