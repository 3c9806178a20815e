//! A link within a page leads to something on it.

use std::collections::HashSet;

use super::{Check, Page};
use crate::diagnostic::PAGE_ANCHOR;

pub(super) static CHECK: Check = (&PAGE_ANCHOR, check, "Show what the link leads to, or remove the link.");

fn check(page: &Page<'_>) -> Vec<String> {
    let mut told = HashSet::new();
    page.anchors
        .iter()
        .filter(|anchor| !anchor.is_empty() && !page.ids.contains(**anchor) && told.insert(**anchor))
        .map(|anchor| format!("a link leads to \"#{anchor}\", which is not on the page"))
        .collect()
}
