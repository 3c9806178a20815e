//! Every rule of the table is applied somewhere: none is documented that nothing reports.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

use std::fs;

#[test]
fn every_rule_is_applied() {
    let table = fs::read_to_string("src/diagnostic/rules.rs").unwrap();
    let names =
        table.lines().filter_map(|line| line.strip_prefix("    ")?.split_once(" = ").map(|(name, _)| name.to_owned()));
    let sources: String = walkdir::WalkDir::new("src")
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| {
            entry.path().extension().is_some_and(|e| e == "rs") && !entry.path().ends_with("diagnostic/rules.rs")
        })
        .map(|entry| fs::read_to_string(entry.path()).unwrap())
        .collect();
    let unused: Vec<String> = names
        .filter(|name| name.chars().all(|c| c.is_ascii_uppercase() || c == '_') && !sources.contains(name.as_str()))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
    assert_eq!(
        candor::diagnostic::ALL_RULES.len(),
        table.lines().filter(|line| line.starts_with("    ") && line.contains("\": \"")).count()
    );
}
