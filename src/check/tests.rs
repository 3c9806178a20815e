#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::locale::{HOLE_CLOSE, HOLE_OPEN};

fn told(html: &str) -> Vec<String> {
    let mut problems = Vec::new();
    page("acme", "en/index.html", html, None, &mut problems);
    assert!(problems.iter().all(|problem| problem.hint.is_some() && problem.brands.contains("acme")));
    problems.iter().map(|problem| format!("{} {}", problem.rule.id, problem.message)).collect()
}

#[test]
fn a_sound_page_is_left_alone() {
    assert_eq!(
        told("<h1 id=\"a\">A</h1><a href=\"#a\">a</a><a href=\"#\">top</a><a href=\"b/#c\">c</a>"),
        Vec::<String>::new()
    );
    assert_eq!(told(""), Vec::<String>::new());
}

#[test]
fn an_id_stands_once() {
    assert_eq!(
        told("<p id=\"a\"></p><p id=\"b\"></p><p id=\"a\"></p><p id=\"a\"></p>"),
        ["page/duplicate-id en/index.html: the id \"a\" stands more than once"]
    );
}

#[test]
fn attributes_that_end_in_id_are_no_ids() {
    assert_eq!(told("<p data-id=\"a\"></p><p data-id=\"a\"></p>"), Vec::<String>::new());
}

#[test]
fn a_link_leads_to_something_on_the_page() {
    assert_eq!(
        told("<p id=\"a\"></p><a href=\"#b\"></a><a href=\"#b\"></a><a class=\"x\" href=\"#c\"></a>"),
        [
            "page/dangling-link en/index.html: a link leads to \"#b\", which is not on the page",
            "page/dangling-link en/index.html: a link leads to \"#c\", which is not on the page",
        ]
    );
}

#[test]
fn nothing_is_left_to_be_filled_in() {
    let html = format!("<p>{HOLE_OPEN}t$contact-dpo-email{HOLE_CLOSE}</p>");
    let found = told(&html);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("page/unresolved en/index.html: \"t$contact-dpo-email"), "{found:?}");
}
