//! A link within a page leads to something on it.

use std::collections::HashSet;

use super::{Check, values};
use crate::diagnostic::PAGE_ANCHOR;

pub(super) static CHECK: Check = (&PAGE_ANCHOR, check, "Show what the link leads to, or remove the link.");

fn check(html: &str) -> Vec<String> {
    let ids: HashSet<&str> = values(html, " id=\"").collect();
    let mut told = HashSet::new();
    values(html, " href=\"#")
        .filter(|anchor| !anchor.is_empty() && !ids.contains(anchor) && told.insert(*anchor))
        .map(|anchor| format!("a link leads to \"#{anchor}\", which is not on the page"))
        .collect()
}
