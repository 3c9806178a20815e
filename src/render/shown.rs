//! Facts as they are shown: each kind of value in its own form.

use super::marks::{Context, hole};
use super::reader::{Reader, View};
use super::typeset::typeset;
use crate::locale::Arg;
use crate::model::vocabulary::Field;
use crate::model::{Date, Duration, Entry, Record, Value};
use crate::resolve::{attribute, join};
use crate::span::Place;
use crate::theme::views::{Pair, Shown};

/// A field of an entry, its label and what it states.
pub(super) fn pair(reader: &Reader<'_, '_>, entry: &Entry, field: &'static Field, value: &Value) -> Option<Pair> {
    let path = join("", field.name);
    Some(Pair {
        name: path.clone(),
        label: label(reader, entry.kind.one, field.name),
        value: shown(reader, entry, value, &path)?,
    })
}

/// The label of a field, in the words of its kind where it has its own.
pub(super) fn label(reader: &Reader<'_, '_>, one: &'static str, field: &'static str) -> String {
    reader.label(one, field, || {
        let field = field.replace('_', "-");
        let own = format!("field-{one}-{field}");
        let shared = || reader.message(&format!("field-{field}"), None, &[], None);
        let text = reader.optional(&own, None, &[]).unwrap_or_else(shared);
        typeset(&reader.language().lang, &text)
    })
}

/// What an entry is called: its label, or its name.
pub(super) fn title(reader: &Reader<'_, '_>, entry: &Entry) -> Option<String> {
    match entry.record.value("label") {
        Some(_) => Some(words(reader, entry, "label")),
        None => entry.record.value("name").map(|_| hole(Context::Text, &format!("${}-name", entry.stem()))),
    }
}

/// Words of an entry in the page's language.
pub(super) fn words(reader: &Reader<'_, '_>, entry: &Entry, path: &str) -> String {
    // Words that are missing were reported where they are stated, when the brand was resolved.
    let text = reader.optional(&entry.stem(), attribute(path).as_deref(), &[]).unwrap_or_default();
    typeset(&reader.language().lang, &text)
}

/// A value as it is shown; nothing when there is nothing to show.
pub(super) fn shown(reader: &Reader<'_, '_>, entry: &Entry, value: &Value, path: &str) -> Option<Shown> {
    // Most values are words, which need no name.
    let name = || format!("${}-{path}", entry.stem());
    let text = |text: String| Some(Shown::Text { text });
    match value {
        Value::Words(_) => text(words(reader, entry, path)),
        Value::Name(_) => text(hole(Context::Text, &name())),
        Value::Email(_) => Some(Shown::Link {
            href: format!("mailto:{}", hole(Context::Url, &name())),
            text: hole(Context::Text, &name()),
            external: false,
        }),
        Value::Phone(_) => Some(Shown::Link {
            href: format!("tel:{}", hole(Context::Number, &name())),
            text: hole(Context::Text, &name()),
            external: false,
        }),
        Value::Url(_) => Some(Shown::Link {
            href: hole(Context::Url, &name()),
            text: hole(Context::Display, &name()),
            external: true,
        }),
        Value::Ref(kind, id) => {
            let target = reader.entry(kind, id)?;
            text(title(reader, target)?)
        }
        // Names of places and languages stand in a row; sentences and labels under one another.
        Value::List(items) if items.iter().all(|item| matches!(item.value, Value::Market(_) | Value::Language(_))) => {
            let names: Vec<String> =
                items.iter().map(|item| simple(&Source::Reader(reader, Some(item.place)), &item.value)).collect();
            text(reader.language().formats.list_and(&names))
        }
        Value::List(items) => {
            let items: Vec<Shown> = items
                .iter()
                .enumerate()
                .filter_map(|(at, item)| shown(reader, entry, &item.value, &join(path, &(at + 1).to_string())))
                .collect();
            (!items.is_empty()).then_some(Shown::List { items })
        }
        Value::Table(record) if record.get("unit").is_some() => text(term(reader, record)),
        Value::Table(record) if record.get("street").is_some() || record.get("city").is_some() => {
            Some(Shown::Lines { lines: address(reader, record, &name()) })
        }
        Value::Table(record) => {
            let pairs = nested(reader, entry, record, path);
            (!pairs.is_empty()).then_some(Shown::Pairs { pairs })
        }
        Value::Entries(entries) => {
            let pairs: Vec<Pair> =
                entries.iter().flat_map(|(id, record)| nested(reader, entry, record, &join(path, id))).collect();
            (!pairs.is_empty()).then_some(Shown::Pairs { pairs })
        }
        Value::Id(_) | Value::Condition(_) | Value::Colour(_) | Value::Map(_) => None,
        other => text(simple(&Source::Reader(reader, Some(entry.record.place)), other)),
    }
}

fn nested(reader: &Reader<'_, '_>, entry: &Entry, record: &Record, path: &str) -> Vec<Pair> {
    record
        .fields()
        .filter(|(field, _)| !field.internal)
        .filter_map(|(field, value)| {
            let path = join(path, field.name);
            Some(Pair {
                name: path.clone(),
                label: label(reader, entry.kind.one, field.name),
                value: shown(reader, entry, &value.value, &path)?,
            })
        })
        .collect()
}

/// The lines of an address, in the order of an envelope.
fn address(reader: &Reader<'_, '_>, record: &Record, name: &str) -> Vec<String> {
    let part = |field: &str| record.get(field).map(|_| hole(Context::Text, &format!("{name}-{field}")));
    let town: Vec<String> = [part("postcode"), part("city")].into_iter().flatten().collect();
    let mut lines: Vec<String> = part("street").into_iter().collect();
    if !town.is_empty() {
        lines.push(town.join(" "));
    }
    lines.extend(part("region"));
    if let Some(country) = record.value("country") {
        lines.push(simple(&Source::Reader(reader, Some(record.place_of("country"))), country));
    }
    lines
}

/// A term in days or months, and what starts it.
fn term(reader: &Reader<'_, '_>, record: &Record) -> String {
    let text = worded_term(&Source::Reader(reader, Some(record.place)), record);
    typeset(&reader.language().lang, &text)
}

/// Where words come from: noted, while a fragment is made, for what stands at a place; not, while its
/// holes are filled.
enum Source<'s, 'v, 'a> {
    Reader(&'s Reader<'v, 'a>, Option<Place>),
    View(&'s View<'a>),
}

impl Source<'_, '_, '_> {
    fn message(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        match self {
            Self::Reader(reader, place) => reader.message(id, None, args, *place),
            Self::View(view) => {
                let text = view.language.words.format(id, None, args).and_then(Result::ok);
                text.unwrap_or_else(|| id.to_owned())
            }
        }
    }

    fn date(&self, date: Date) -> String {
        let formats = match self {
            Self::Reader(reader, _) => &reader.language().formats,
            Self::View(view) => &view.language.language.formats,
        };
        civil(date).map_or_else(String::new, |date| formats.date(date))
    }

    fn number(&self, number: i64) -> String {
        match self {
            Self::Reader(reader, _) => reader.language().formats.number(number),
            Self::View(view) => view.language.language.formats.number(number),
        }
    }

    fn duration(&self, duration: &Duration) -> String {
        let catalogue = match self {
            Self::Reader(reader, _) => reader.catalogue(),
            Self::View(view) => &view.language.words.base,
        };
        match (catalogue.duration(duration), self) {
            (Ok(text), _) => text,
            (Err(problem), Self::Reader(reader, _)) => {
                reader.problem(*problem);
                String::new()
            }
            (Err(_), Self::View(_)) => String::new(),
        }
    }
}

fn worded_term(source: &Source<'_, '_, '_>, record: &Record) -> String {
    let unit = record.choice("unit").unwrap_or("days");
    let count = record.integer("value").unwrap_or(0);
    let span = source.message(&format!("span-{unit}"), &[("count", Arg::Int(count))]);
    match record.choice("from") {
        Some(from) => {
            let start = source.message(&format!("choice-starts-{from}"), &[]);
            source.message("span-from", &[("term", Arg::Str(&span)), ("start", Arg::Str(&start))])
        }
        None => span,
    }
}

/// A value that is one word or number in the page's language.
fn simple(source: &Source<'_, '_, '_>, value: &Value) -> String {
    match value {
        Value::Date(date) => source.date(*date),
        Value::Duration(duration) => source.duration(duration),
        Value::Session => source.message("lifetime-session", &[]),
        Value::Integer(number) => source.number(*number),
        Value::Flag(flag) => source.message(if *flag { "ui-yes" } else { "ui-no" }, &[]),
        Value::Market(code) => source.message(&format!("region-{code}"), &[]),
        Value::Language(tag) => source.message(&format!("language-{tag}"), &[]),
        Value::Choice(list, value) => source.message(&format!("choice-{list}-{value}"), &[]),
        _ => String::new(),
    }
}

/// A date in the page's language.
pub(super) fn date(reader: &Reader<'_, '_>, date: Date) -> String {
    Source::Reader(reader, None).date(date)
}

/// A fact as a sentence shows it: one run of text, everything filled in.
pub(super) fn plain(view: &View<'_>, entry: &Entry, value: &Value, name: &str) -> String {
    let chain = || view.language.language.chain();
    match value {
        Value::Words(_) => {
            let path = name.strip_prefix(&entry.stem()).map_or("label", |rest| rest.trim_start_matches('-'));
            let path = if path.is_empty() { "label" } else { path };
            let text = view.language.words.format(&entry.stem(), attribute(path).as_deref(), &[]).and_then(Result::ok);
            fill_terms(view, &typeset(&view.language.language.lang, &text.unwrap_or_default()))
        }
        Value::Name(text) | Value::Url(text) => text.get(chain()).to_owned(),
        // A number is not broken at the end of a line.
        Value::Phone(text) => text.replace(' ', "\u{A0}"),
        Value::Email(text) | Value::Id(text) | Value::Colour(text) => text.to_string(),
        Value::Ref(kind, id) => view.plan.entry(kind, id).map_or_else(String::new, |target| {
            let path = if target.record.get("label").is_some() { "label" } else { "name" };
            let name = format!("{}-{path}", target.stem());
            target.record.value(path).map_or_else(String::new, |value| plain(view, target, value, &name))
        }),
        Value::List(items) => {
            let texts: Vec<String> = items
                .iter()
                .enumerate()
                .map(|(at, item)| plain(view, entry, &item.value, &format!("{name}-{}", at + 1)))
                .filter(|text| !text.is_empty())
                .collect();
            view.language.language.formats.list_and(&texts)
        }
        Value::Table(record) if record.get("unit").is_some() => {
            typeset(&view.language.language.lang, &worded_term(&Source::View(view), record))
        }
        Value::Table(record) => {
            let texts: Vec<String> = record
                .fields()
                .map(|(field, value)| plain(view, entry, &value.value, &join(name, field.name)))
                .filter(|text| !text.is_empty())
                .collect();
            texts.join(", ")
        }
        other => simple(&Source::View(view), other),
    }
}

/// Fills in the brand's terms in a text that is shown verbatim.
fn fill_terms(view: &View<'_>, marked: &str) -> String {
    use super::marks::{Mark, Piece, pieces};
    pieces(marked)
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Mark(Mark::Hole(_, name)) => super::hole::value(view, 0, name).map(String::from).unwrap_or_default(),
            Piece::Mark(_) => String::new(),
        })
        .collect()
}

fn civil(date: Date) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(date.year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}
