//! Entries as tables.

use std::sync::Arc;

use super::super::marks::{Context, hole};
use super::super::reader::Reader;
use super::super::shown;
use super::super::typeset::typeset;
use super::{Use, cookies, entries, title};
use crate::model::Entry;
use crate::model::vocabulary::{Field, kind as kind_named};
use crate::theme::views::{self, Column, Pair, Row, Shown};

/// How many columns stand beside a row's head.
const WIDEST: usize = 4;

/// The columns of a kind, where some matter more than others.
pub(super) fn columns(kind: &str) -> &'static [&'static str] {
    match kind {
        "purposes" => &["data", "basis", "recipients", "retention"],
        "retention" => &["data", "period", "start", "after_expiry"],
        "transfers" => &["storage", "destinations", "recipients", "mechanism"],
        "recipients" => &["type", "part", "tasks", "countries"],
        "cookies" => &["purpose", "provider", "party", "lifetime"],
        "authorities" => &["market", "url", "languages"],
        "metrics" => &["received", "complied", "denied", "median_days", "mean_days"],
        "data" => &["items", "optionality", "sources", "retention"],
        _ => &[],
    }
}

/// The columns of an overview in a text, where they are fewer.
fn overview(kind: &str) -> &'static [&'static str] {
    match kind {
        "retention" => &["period", "start"],
        kind => columns(kind),
    }
}

/// Whether every row on requests shows a figure, or says that it is not available (11 CCR 7102): of the
/// median and the mean one is enough.
fn told(figure: &str, mean: bool) -> bool {
    ["received", "complied", "denied"].contains(&figure) || figure == "median_days" && !mean
}

/// Data × purpose × basis × recipient: a row for each purpose.
pub(super) fn matrix(reader: &Reader<'_, '_>, used: &Use) -> String {
    let caption = reader.message("ui-purposes-table-caption", None, &[], None);
    let title = used.titled.map(|_| caption.clone());
    let found = entries(reader, used, "purposes");
    let layout = Layout { kind: "purposes", columns: columns("purposes"), complete: false, elsewhere: &[] };
    show(reader, table(reader, used, &found, title, caption, &layout))
}

/// A kind of facts, a row for each entry. Under its own title a table is complete: what the
/// columns do not hold stands in the first of them. In a text it is an overview.
pub(super) fn kind(reader: &Reader<'_, '_>, used: &Use, kind: &str) -> String {
    let caption = reader.message(&format!("kind-{}", kind.replace('_', "-")), None, &[], None);
    let complete = used.titled.is_some();
    let mut chosen: Vec<&str> = if complete { columns(kind) } else { overview(kind) }.to_vec();
    if chosen.is_empty() {
        let fields = kind_named(kind).map(|kind| kind.fields).unwrap_or_default();
        let plain = fields.iter().filter(|field| !field.internal && !["label", "text", "name"].contains(&field.name));
        chosen = plain.map(|field| field.name).take(WIDEST).collect();
    }
    let found = entries(reader, used, kind);
    let layout = Layout { kind, columns: &chosen, complete, elsewhere: &[] };
    show(reader, table(reader, used, &found, title(reader, used, kind), caption, &layout))
}

fn show(reader: &Reader<'_, '_>, table: Option<views::Table>) -> String {
    table.map_or_else(String::new, |table| reader.render("blocks/table.html", &table, &[]))
}

/// How entries of a kind stand in a table.
pub(super) struct Layout<'l> {
    /// The kind.
    pub(super) kind: &'l str,
    /// Its fields that have columns, beside the row's head.
    pub(super) columns: &'l [&'l str],
    /// Whether what no column holds stands in the first of them.
    pub(super) complete: bool,
    /// Fields that the page tells elsewhere.
    pub(super) elsewhere: &'l [&'l str],
}

/// Entries as a table; nothing where there are none.
pub(super) fn table(
    reader: &Reader<'_, '_>,
    used: &Use,
    found: &[&Arc<Entry>],
    title: Option<String>,
    caption: String,
    layout: &Layout<'_>,
) -> Option<views::Table> {
    let first = found.first()?;
    let (kind, chosen) = (layout.kind, layout.columns);
    let (one, fields) = (first.kind.one, first.kind.fields);
    // A column that no entry fills would only be in the way.
    let filled: Vec<&'static Field> = chosen
        .iter()
        .filter_map(|name| fields.iter().find(|field| field.name == *name))
        .filter(|field| {
            let stated = |name| found.iter().any(|entry| fields.iter().any(|f| f.name == name && states(entry, f)));
            let held = kind == "purposes" && found.iter().any(|entry| holds(entry, field));
            stated(field.name) || held || kind == "metrics" && told(field.name, stated("mean_days"))
        })
        .collect();
    let mut rows: Vec<(Row, Vec<Shown>)> = Vec::new();
    for entry in found {
        let cells = filled
            .iter()
            .map(|field| {
                let value = entry.record.value(field.name).and_then(|value| shown::pair(reader, entry, field, value));
                let value = match (kind, field.name) {
                    ("purposes", "basis") => value.map(|pair| with_interest(reader, entry, pair)),
                    ("purposes", "data") => with_items(reader, entry, field, value),
                    _ => value,
                };
                let gapped = entry.gaps.iter().any(|(other, _)| other.name == field.name);
                let value = value.or_else(|| gapped.then(|| shown::gap(reader, entry, field)));
                value.unwrap_or_else(|| Pair {
                    name: field.name.replace('_', "-"),
                    label: shown::label(reader, one, field.name),
                    value: match kind {
                        "metrics" => Shown::Text { text: reader.message("ui-not-available", None, &[], None) },
                        _ => Shown::None,
                    },
                })
            })
            .collect();
        let mut more: Vec<Shown> = Vec::new();
        let pairs = if layout.complete { rest(reader, entry, &filled, layout.elsewhere) } else { Vec::new() };
        if !pairs.is_empty() {
            more.push(Shown::Pairs { pairs });
        }
        if entry.gap.is_some() {
            more.push(Shown::Gap { reason: typeset(&reader.language().lang, &reader.reason(entry, None)) });
        }
        rows.push((Row { id: used.anchored.then(|| entry.stem()), head: head(reader, entry), cells }, more));
    }
    let mut heads: Vec<Column> = vec![Column { name: one.to_owned(), label: head_label(reader, kind, one) }];
    heads.extend(
        filled
            .iter()
            .map(|field| Column { name: field.name.replace('_', "-"), label: shown::label(reader, one, field.name) }),
    );
    for (row, more) in &mut rows {
        for one in more.drain(..) {
            let beside = row.cells.first_mut().map_or(&mut row.head, |cell| &mut cell.value);
            match beside {
                Shown::None => *beside = one,
                Shown::List { items } => items.push(one),
                shown => *shown = Shown::List { items: vec![shown.clone(), one] },
            }
        }
    }
    Some(views::Table {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        title,
        level: used.level,
        caption,
        columns: heads,
        rows: rows.into_iter().map(|(row, _)| row).collect(),
        note: None,
    })
}

/// Whether an entry states a field, or says that it cannot yet.
fn states(entry: &Entry, field: &Field) -> bool {
    entry.record.get(field.name).is_some() || entry.gaps.iter().any(|(other, _)| other.name == field.name)
}

/// Whether a purpose's column of data would hold single items of it.
fn holds(purpose: &Entry, column: &Field) -> bool {
    column.name == "data" && purpose.record.get("items").is_some()
}

/// The categories of data of a purpose, and under them the single items that it is about.
fn with_items(reader: &Reader<'_, '_>, entry: &Entry, field: &'static Field, pair: Option<Pair>) -> Option<Pair> {
    let items = entry.record.value("items").and_then(|value| shown::shown(reader, entry, value, "items"));
    let value = match (pair.map(|pair| pair.value), items) {
        (Some(Shown::List { mut items }), Some(single)) => {
            items.push(single);
            Shown::List { items }
        }
        (stated, single) => stated.or(single)?,
    };
    Some(Pair { name: field.name.to_owned(), label: shown::label(reader, entry.kind.one, field.name), value })
}

/// The legal bases of a purpose, with the interests and the condition that belong to them
/// (GDPR 13(1)(d)).
fn with_interest(reader: &Reader<'_, '_>, entry: &Entry, mut pair: Pair) -> Pair {
    if let Shown::List { items } = &mut pair.value {
        for name in ["interests", "basis_condition"] {
            let path = name.replace('_', "-");
            match entry.record.value(name).and_then(|value| shown::shown(reader, entry, value, &path)) {
                Some(Shown::List { items: several }) => items.extend(several),
                one => items.extend(one),
            }
        }
    }
    pair
}

/// What an entry states besides its head and the columns.
fn rest(reader: &Reader<'_, '_>, entry: &Entry, filled: &[&'static Field], told: &[&str]) -> Vec<Pair> {
    let elsewhere = |field: &Field| {
        ["label", "name"].contains(&field.name)
            || told.contains(&field.name)
            || filled.iter().any(|column| column.name == field.name || field.name == "items" && holds(entry, column))
            || (entry.kind.name == "metrics" && ["year", "request"].contains(&field.name))
    };
    let stated = entry
        .record
        .fields()
        .filter(|(field, _)| !field.internal && !elsewhere(field))
        .filter_map(|(field, value)| shown::pair(reader, entry, field, &value.value));
    let gaps =
        entry.gaps.iter().filter(|(field, _)| !elsewhere(field)).map(|(field, _)| shown::gap(reader, entry, field));
    stated.chain(gaps).collect()
}

fn head(reader: &Reader<'_, '_>, entry: &Entry) -> Shown {
    if entry.kind.name == "metrics" {
        let items = ["request", "year"]
            .iter()
            .filter_map(|name| shown::shown(reader, entry, entry.record.value(name)?, name))
            .collect();
        return Shown::List { items };
    }
    let title = shown::title(reader, entry).unwrap_or_else(|| entry.id.to_string());
    if entry.kind.name == "cookies"
        && let Some(technology) = cookies::technology(reader, entry)
    {
        return Shown::List { items: vec![Shown::Text { text: title }, Shown::Text { text: technology }] };
    }
    // An entry with both a label and a name shows both.
    if entry.record.get("label").is_some() && entry.record.get("name").is_some() {
        let name = hole(Context::Text, &format!("${}-name", entry.stem()));
        return Shown::List { items: vec![Shown::Text { text: title }, Shown::Text { text: name }] };
    }
    Shown::Text { text: title }
}

fn head_label(reader: &Reader<'_, '_>, kind: &str, one: &'static str) -> String {
    match kind {
        "cookies" | "authorities" => shown::label(reader, one, "name"),
        "metrics" => shown::label(reader, one, "request"),
        _ => shown::label(reader, one, "label"),
    }
}
