//! Nothing is left to be filled in.

use super::Check;
use crate::diagnostic::PAGE_UNRESOLVED;
use crate::locale::HOLE_OPEN;

pub(super) static CHECK: Check = (
    &PAGE_UNRESOLVED,
    check,
    "This is a fault of candor or of a theme's template that takes texts apart: please report it.",
);

fn check(html: &str) -> Vec<String> {
    let found = html.split(HOLE_OPEN).nth(1).map(|rest| rest.chars().take(40).collect::<String>());
    found.map(|name| format!("\"{name}\" was not filled in")).into_iter().collect()
}
