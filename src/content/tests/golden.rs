//! Cases as text: `=== name`, what is written, `--->` the model, `---!` the problems.

use std::fmt::Write;

use super::show;

/// Compares every case of a file with what is read.
fn compare(file: &str) {
    let mut expected = String::new();
    let mut found = String::new();
    for case in file.split("=== ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap();
        let (text, result) = rest.split_once("\n--->\n").expect(name);
        let (model, problems) = show::all(text);
        write!(expected, "=== {name}\n{text}\n--->\n{}\n\n", result.trim_end()).unwrap();
        let problems = if problems.is_empty() { problems } else { format!("\n---!\n{problems}") };
        write!(found, "=== {name}\n{text}\n--->\n{model}{problems}\n\n").unwrap();
    }
    let differing = expected.lines().zip(found.lines()).find(|(a, b)| a != b);
    assert!(expected == found, "first difference: {differing:?}\nfound:\n{found}");
}

#[test]
fn placeables() {
    compare(include_str!("cases/placeables.txt"));
}

#[test]
fn blocks() {
    compare(include_str!("cases/blocks.txt"));
}

#[test]
fn lists() {
    compare(include_str!("cases/lists.txt"));
}

#[test]
fn headings() {
    compare(include_str!("cases/headings.txt"));
}

#[test]
fn emphasis() {
    compare(include_str!("cases/emphasis.txt"));
}

#[test]
fn links() {
    compare(include_str!("cases/links.txt"));
}

#[test]
fn text() {
    compare(include_str!("cases/text.txt"));
}
