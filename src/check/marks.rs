//! Nothing is left to be filled in.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::{Check, Page};
use crate::diagnostic::PAGE_UNRESOLVED;
use crate::locale::HOLE_OPEN;

pub(super) static CHECK: Check = (
    &PAGE_UNRESOLVED,
    check,
    "This is a fault of candor or of a theme's template that takes texts apart: please report it.",
);

fn check(page: &Page<'_>) -> Vec<String> {
    static OPEN: LazyLock<Finder<'static>> =
        LazyLock::new(|| Finder::new(HOLE_OPEN.encode_utf8(&mut [0; 4])).into_owned());
    let open = OPEN.find(page.html.as_bytes());
    let rest = open.and_then(|at| page.html.get(at + HOLE_OPEN.len_utf8()..));
    let found =
        rest.and_then(|rest| rest.split(HOLE_OPEN).next()).map(|rest| rest.chars().take(40).collect::<String>());
    found.map(|name| format!("\"{name}\" was not filled in")).into_iter().collect()
}
