//! Figures on requests as spreadsheets write them: a table in CSV, one row for each `[metrics.…]`.
//!
//! The first row names the columns, which are keys of `[metrics]`; an empty cell states nothing. An
//! entry's id is its request and its year: `know-2025`.

use std::ops::Range;
use std::sync::Arc;

use super::Context;
use crate::diagnostic::{CSV_COLUMN, CSV_SYNTAX, CSV_VALUE, Diagnostic, Outcome, did_you_mean, nearest};
use crate::model::vocabulary::{Choices, Field, Kind, Type, kind};
use crate::model::{Entry, PerLanguage, Record, Value};
use crate::span::{FileId, Located, Place};

/// The name of the kind whose entries the table states.
const KIND: &str = "metrics";

/// A cell: what it says, and where.
struct Cell {
    text: String,
    span: Range<usize>,
}

/// Reads a table of figures.
pub fn figures(context: Context<'_>, text: &str) -> Outcome<Vec<Entry>> {
    let mut problems = Vec::new();
    let value = kind(KIND).map_or_else(Vec::new, |kind| table(context, text, kind, &mut problems));
    Outcome { value, problems }
}

fn table(context: Context<'_>, text: &str, kind: &'static Kind, problems: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let file = context.file;
    let Some(rows) = rows(file, text, problems) else { return Vec::new() };
    let mut rows = rows.into_iter();
    let names = || kind.fields.iter().map(|field| field.name);
    let Some(heads) = rows.next() else {
        problems.push(
            Diagnostic::new(&CSV_COLUMN, "the table has no columns")
                .at(Place::file(file))
                .hint(format!("Its first row is {}.", names().collect::<Vec<_>>().join(","))),
        );
        return Vec::new();
    };
    let columns = columns(file, &heads, kind, problems);
    let known = |name: &str| columns.iter().flatten().any(|field| field.name == name);
    let place = row_place(file, &heads);
    // One that is misspelt was reported as such.
    let meant: Vec<&str> = heads.iter().filter_map(|head| nearest(&head.text, names())).collect();
    let missing = kind.fields.iter().filter(|field| field.required && !known(field.name));
    for field in missing.filter(|field| !meant.contains(&field.name)) {
        problems.push(
            Diagnostic::new(&CSV_COLUMN, format!("the table has no column \"{}\"", field.name))
                .at(place)
                .hint(format!("Add it to the first row: {}", lower(field.doc))),
        );
    }
    if kind.fields.iter().any(|field| field.required && !known(field.name)) {
        return Vec::new();
    }
    rows.filter_map(|row| entry(context, kind, &columns, heads.len(), &row, problems)).collect()
}

/// The field that each column states; nothing for a column that is not known.
fn columns(
    file: FileId,
    heads: &[Cell],
    kind: &'static Kind,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Option<&'static Field>> {
    let mut found: Vec<Option<&'static Field>> = Vec::new();
    for head in heads {
        let place = Place::new(file, head.span.clone());
        let field = kind.field(&head.text);
        let twice = field.is_some_and(|field| found.iter().flatten().any(|other| other.name == field.name));
        if twice {
            problems.push(
                Diagnostic::new(&CSV_COLUMN, format!("the column \"{}\" stands there twice", head.text))
                    .at(place)
                    .hint("Delete one of the two."),
            );
        } else if field.is_none() {
            let names = || kind.fields.iter().map(|field| field.name);
            problems.push(
                Diagnostic::new(&CSV_COLUMN, format!("there is no column \"{}\"", head.text))
                    .at(place)
                    .maybe_hint(did_you_mean(&head.text, names()).filter(|hint| hint.starts_with("Did")))
                    .hint_if_none(format!("The columns are {}.", names().collect::<Vec<_>>().join(", "))),
            );
        }
        found.push(field.filter(|_| !twice));
    }
    found
}

/// The entry that a row states.
fn entry(
    context: Context<'_>,
    kind: &'static Kind,
    columns: &[Option<&'static Field>],
    width: usize,
    row: &[Cell],
    problems: &mut Vec<Diagnostic>,
) -> Option<Entry> {
    let place = row_place(context.file, row);
    if row.len() != width {
        let cells = |count: usize| if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") };
        problems.push(
            Diagnostic::new(&CSV_SYNTAX, format!("this row has {}, the first one {width}", cells(row.len())))
                .at(place)
                .hint("Give it one cell for each column, an empty one where a figure is not known."),
        );
        return None;
    }
    let mut fields = Vec::new();
    let mut whole = true;
    for (column, cell) in columns.iter().zip(row) {
        let Some(field) = column else { continue };
        let at = Place::new(context.file, cell.span.clone());
        if cell.text.is_empty() {
            if field.required {
                whole = false;
                problems.push(
                    Diagnostic::new(&CSV_VALUE, format!("this row does not say its \"{}\"", field.name))
                        .at(place)
                        .hint(format!("Fill the cell in: {}", lower(field.doc))),
                );
            }
            continue;
        }
        match value(&cell.text, field) {
            Ok(value) => fields.push((*field, Located::new(value, at))),
            Err((message, hint)) => {
                whole &= !field.required;
                problems.push(Diagnostic::new(&CSV_VALUE, message).at(at).hint(hint));
            }
        }
    }
    let record = Record::new(place, kind.fields, fields);
    let id = match (record.choice("request"), record.value("year")) {
        (Some(request), Some(Value::Year(year))) if whole => format!("{request}-{year}"),
        _ => return None,
    };
    Some(Entry {
        kind,
        id: id.into(),
        record,
        language: context.language.clone(),
        layer: context.layer,
        condition: None,
        markets: Vec::new(),
        gap: None,
        gaps: Vec::new(),
        public: true,
        hide: false,
        beside: None,
        sort_key: None,
    })
}

/// What a cell says, for its field.
fn value(text: &str, field: &Field) -> Result<Value, (String, String)> {
    let name = field.name;
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match &field.ty {
        Type::Year => match text.parse() {
            Ok(year @ 1000..=9999) if digits => Ok(Value::Year(year)),
            _ => Err((format!("\"{text}\" is no year"), "Write a year of four digits, such as 2026.".into())),
        },
        Type::Integer => match text.parse() {
            Ok(number) if digits && text.len() <= 18 => Ok(Value::Integer(number)),
            _ => Err((format!("\"{text}\" is no whole number for \"{name}\""), number_hint(text))),
        },
        Type::Choice(choices) => choice(text, choices, name),
        _ => Ok(Value::Words(PerLanguage::One(Arc::from(text)))),
    }
}

fn choice(text: &str, choices: &'static Choices, name: &str) -> Result<Value, (String, String)> {
    let found = choices.values.iter().find(|value| **value == text);
    found.map(|value| Value::Choice(choices.name, value)).ok_or_else(|| {
        let hint = did_you_mean(text, choices.values.iter().copied()).filter(|hint| hint.starts_with("Did"));
        (
            format!("\"{text}\" is not one of the values of \"{name}\""),
            hint.unwrap_or_else(|| format!("It is one of {}.", choices.values.join(", "))),
        )
    })
}

/// How to write a number that is written otherwise.
fn number_hint(text: &str) -> String {
    let plain: String = text.chars().filter(char::is_ascii_digit).collect();
    let grouped = text.chars().all(|c| c.is_ascii_digit() || " \u{A0}\u{202F}'’".contains(c));
    let decimal = text.split(['.', ',']).count() == 2 && text.chars().all(|c| c.is_ascii_digit() || ".,".contains(c));
    if plain == text {
        return "It has 18 figures at most.".into();
    }
    match (plain.is_empty(), grouped, decimal) {
        (true, ..) => {
            "Write plain figures, or leave the cell empty: what is not known is shown as not available.".into()
        }
        (_, true, _) => format!("Write the figures without anything between them: {plain}."),
        (_, _, true) => "Write a whole number, without a point or a comma; round what is not whole.".into(),
        _ => "Write plain figures and nothing else; leave the cell empty where the figure is not known.".into(),
    }
}

/// The rows that say something. Spreadsheets set to French part cells by semicolons. Nothing where a
/// quotation mark makes one cell of all the rest.
fn rows(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> Option<Vec<Vec<Cell>>> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let by = [b',', b';', b'\t'].into_iter().find(|by| first.contains(char::from(*by))).unwrap_or(b',');
    let spans = match spans(text, by) {
        Ok(spans) => spans,
        Err(open) => {
            problems.push(
                Diagnostic::new(&CSV_SYNTAX, "a quotation mark opens here, and none closes it")
                    .at(Place::new(file, open..open + 1))
                    .hint("Close the cell with a second one, or delete it; inside a quoted cell write it twice."),
            );
            return None;
        }
    };
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(by).from_reader(text.as_bytes());
    // It is UTF-8, and rows may have any number of cells: nothing is left that could fail.
    let records = reader.records().map_while(Result::ok);
    let rows = records.zip(spans).map(|(record, spans)| -> Vec<Cell> {
        record.iter().zip(spans).map(|(cell, span)| Cell { text: cell.trim().to_owned(), span }).collect()
    });
    // Spreadsheets leave rows of empty cells behind.
    Some(rows.filter(|row| row.iter().any(|cell| !cell.text.is_empty())).collect())
}

/// Where the cells of each row stand, without the spaces around what they say; the reader of CSV knows
/// what they say, and not where. Empty lines are no rows.
///
/// # Errors
/// With the place of a quotation mark that opens a cell, where none closes it.
fn spans(text: &str, by: u8) -> Result<Vec<Vec<Range<usize>>>, usize> {
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let (mut from, mut quoted) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // Inside a quoted cell a mark that is written twice closes it and opens it again.
            b'"' if quoted || at == from || text.as_bytes().get(from) == Some(&b'"') => quoted = !quoted,
            byte if quoted || byte != by && byte != b'\n' => {}
            _ if byte == b'\n' && row.is_empty() && at == from => from = at + 1,
            _ => {
                row.push(trimmed(text, from..at));
                from = at + 1;
                if byte == b'\n' {
                    rows.push(std::mem::take(&mut row));
                }
            }
        }
    }
    if quoted {
        return Err(from);
    }
    if !row.is_empty() || from < text.len() {
        row.push(trimmed(text, from..text.len()));
        rows.push(row);
    }
    Ok(rows)
}

fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let cell = text.get(span.clone()).unwrap_or_default();
    let start = span.start + (cell.len() - cell.trim_start().len());
    start.min(span.end)..(start + cell.trim().len()).min(span.end)
}

fn row_place(file: FileId, row: &[Cell]) -> Place {
    let ends = row.first().zip(row.last());
    ends.map_or(Place::file(file), |(first, last)| Place::new(file, first.span.start..last.span.end))
}

fn lower(doc: &str) -> String {
    let mut chars = doc.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
