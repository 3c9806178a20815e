//! An id stands once on a page (HTML Standard, 3.2.6).

use std::collections::HashSet;

use super::{Check, Page};
use crate::diagnostic::PAGE_DUPLICATE_ID;

pub(super) static CHECK: Check = (
    &PAGE_DUPLICATE_ID,
    check,
    "Show the entry once, or give the section another id. If it comes from a theme, mend its template.",
);

fn check(page: &Page<'_>) -> Vec<String> {
    let mut told = HashSet::new();
    page.repeated
        .iter()
        .filter(|id| told.insert(**id))
        .map(|id| format!("the id \"{id}\" stands more than once"))
        .collect()
}
