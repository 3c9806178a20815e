//! Rows as CSV, and where each cell stands in it.

use super::Row;
use super::chance::Chance;

/// The columns, in the order of the Open Cookie Database.
pub(crate) const HEADER: [&str; 10] = [
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

/// How a table is written.
pub(crate) struct Writing {
    pub(crate) by: char,
    pub(crate) ends: &'static str,
    pub(crate) mark: &'static str,
    /// The columns by their numbers, as they stand.
    pub(crate) order: [usize; 10],
}

/// A table, and where each cell of each row stands: line and column.
pub(crate) struct Table {
    pub(crate) text: String,
    pub(crate) places: Vec<[(usize, usize); 10]>,
}

/// Writes rows down as CSV, with empty ones between them.
pub(crate) fn table(chance: &mut Chance, rows: &[Row], writing: &Writing) -> Table {
    let mut text = writing.mark.to_owned();
    let mut places = Vec::new();
    let mut here = (1, 1);
    let mut put = |piece: &str| {
        let mut chars = piece.chars().peekable();
        while let Some(c) = chars.next() {
            let ends = c == '\n' || c == '\r' && chars.peek() != Some(&'\n');
            here = if ends { (here.0 + 1, 1) } else { (here.0, here.1 + 1) };
        }
        text.push_str(piece);
        here
    };
    let heads = HEADER.map(str::to_owned);
    for (at, cells) in std::iter::once(&heads).chain(rows.iter().map(|row| &row.cells)).enumerate() {
        let mut stands = [(0, 0); 10];
        for (position, column) in writing.order.iter().enumerate() {
            if position > 0 {
                put(&writing.by.to_string());
            }
            stands[*column] = put("");
            let cell = &cells[*column];
            let breaks = cell.contains([writing.by, '\n', '\r']) || cell.starts_with('"');
            if breaks || chance.one_in(5) {
                put(&format!("\"{}\"", cell.replace('"', "\"\"")));
            } else {
                put(cell);
            }
        }
        put(writing.ends);
        if at > 0 {
            places.push(stands);
        }
        match chance.below(40) {
            0 => drop(put(writing.ends)),
            1 => drop(put(&format!("{}{}", writing.by.to_string().repeat(9), writing.ends))),
            _ => {}
        }
    }
    Table { text, places }
}
