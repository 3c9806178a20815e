//! The table of the Open Cookie Database, as CSV.

use super::inventory::Inventory;
use super::retention::{Retention, retention};

/// The names of its columns.
pub const HEADER: [&str; 10] = [
    "ID",
    "Platform",
    "Category",
    "Cookie / Data Key name",
    "Domain",
    "Description",
    "Retention period",
    "Data Controller",
    "User Privacy & GDPR Rights Portals",
    "Wildcard match",
];

/// `cookies.csv`. A name that ends in an asterisk is written without it: the last column says so. Whatever is
/// written, [`import`](super::import()) reads as the same.
pub(super) fn table(inventory: &Inventory<'_, '_>) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = out.write_record(HEADER);
    for cookie in &inventory.cookies {
        let category = inventory.categories.iter().find(|category| category.id == cookie.category);
        // Spaces around a cell say nothing: whoever reads a table drops them.
        let said = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_owned();
        let name = cookie.name.trim();
        let is_pattern = name.ends_with('*');
        // An asterisk alone, or a second one, stays: the column would say it once.
        let prefix = name
            .strip_suffix('*')
            .filter(|prefix| !prefix.is_empty() && !prefix.ends_with(|c: char| c == '*' || c.is_whitespace()));
        let row = [
            cookie.id.to_string(),
            said(&cookie.provider),
            category.map_or(&*cookie.category, |category| category.title.trim()).to_owned(),
            prefix.unwrap_or(name).to_owned(),
            said(&cookie.domain),
            said(&cookie.purpose),
            readable(said(&cookie.lifetime)),
            said(&cookie.provider),
            String::new(),
            if is_pattern { "1" } else { "0" }.to_owned(),
        ];
        let _ = out.write_record(&row);
    }
    out.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A length of time whose thousands are not parted, where they could be taken for decimals.
fn readable(lifetime: String) -> String {
    if !matches!(retention(&lifetime), Retention::Unclear(_)) {
        return lifetime;
    }
    let plain: Vec<char> = lifetime.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| plain.get(at)).is_some_and(char::is_ascii_digit);
    let parts =
        |at: usize, c: char| ",.’\u{A0}\u{202F}".contains(c) && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
    plain.iter().enumerate().filter(|(at, c)| !parts(*at, **c)).map(|(_, c)| *c).collect()
}
