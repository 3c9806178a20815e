//! Values in the words of a page's language: dates, numbers, periods and what is chosen from lists.

use crate::locale::{Arg, unbroken};
use crate::model::{Date, Duration, Record, Value};
use crate::render::reader::Reader;
use crate::render::view::View;
use crate::span::Place;

/// Where words come from: noted, while a fragment is made, for what stands at a place; not, while its
/// holes are filled.
pub(super) enum Source<'s, 'v, 'a> {
    Reader(&'s Reader<'v, 'a>, Option<Place>),
    View(&'s View<'a>),
}

impl Source<'_, '_, '_> {
    pub(super) fn message(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        match self {
            Self::Reader(reader, place) => reader.message(id, None, args, *place),
            Self::View(view) => {
                let text = view.language.words.format(id, None, args).and_then(Result::ok);
                text.unwrap_or_else(|| id.to_owned())
            }
        }
    }

    pub(super) fn date(&self, date: Date) -> String {
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

    fn year(&self, year: u16) -> String {
        match self {
            Self::Reader(reader, _) => reader.language().formats.year(year),
            Self::View(view) => view.language.language.formats.year(year),
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

/// A term in days or months, and what starts it, in words.
pub(super) fn worded_term(source: &Source<'_, '_, '_>, record: &Record) -> String {
    let unit = record.choice("unit").unwrap_or("days");
    let count = record.integer("value").unwrap_or(0);
    let span = unbroken(&source.message(&format!("span-{unit}"), &[("count", Arg::Int(count))]));
    match record.choice("from") {
        Some(from) => {
            let start = source.message(&format!("choice-starts-{from}"), &[]);
            source.message("span-from", &[("term", Arg::Str(&span)), ("start", Arg::Str(&start))])
        }
        None => span,
    }
}

/// A value that is one word or number in the page's language.
pub(super) fn simple(source: &Source<'_, '_, '_>, value: &Value) -> String {
    match value {
        Value::Date(date) => source.date(*date),
        Value::Duration(duration) => source.duration(duration),
        Value::Session => source.message("lifetime-session", &[]),
        Value::Integer(number) => source.number(*number),
        Value::Year(year) => source.year(*year),
        Value::Flag(flag) => source.message(if *flag { "ui-yes" } else { "ui-no" }, &[]),
        Value::Market(code) => source.message(&format!("region-{code}"), &[]),
        Value::Language(tag) => source.message(&format!("language-{tag}"), &[]),
        Value::Choice(list, value) => source.message(&format!("choice-{list}-{value}"), &[]),
        _ => String::new(),
    }
}

fn civil(date: Date) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(date.year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}
