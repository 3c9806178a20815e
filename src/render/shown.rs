//! Facts as they are shown: each kind of value in its own form.

mod words;

use super::marks::{Context, hole};
use super::reader::Reader;
use super::typeset::typeset;
use super::view::View;
use crate::locale::{Arg, Lang};
use crate::model::vocabulary::Field;
use crate::model::{Date, Entry, Record, Value};
use crate::resolve::{attribute, join};
use crate::theme::views::{Pair, Shown};
use words::{Source, simple, worded_term};

/// A field of an entry, its label and what it states.
pub(super) fn pair(reader: &Reader<'_, '_>, entry: &Entry, field: &'static Field, value: &Value) -> Option<Pair> {
    let path = join("", field.name);
    Some(Pair {
        name: path.clone(),
        label: label(reader, entry.kind.one, field.name),
        value: shown(reader, entry, value, &path)?,
    })
}

/// A field that is acknowledged as not stated.
pub(super) fn gap(reader: &Reader<'_, '_>, entry: &Entry, field: &'static Field) -> Pair {
    let reason = typeset(&reader.language().lang, &reader.reason(entry, Some(field)));
    Pair { name: join("", field.name), label: label(reader, entry.kind.one, field.name), value: Shown::Gap { reason } }
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
    titled(entry, || words(reader, entry, "label"))
}

/// The same for a sentence, or to be compared: [`said_words`].
pub(super) fn said_title(reader: &Reader<'_, '_>, entry: &Entry) -> Option<String> {
    titled(entry, || said_words(reader, entry, "label"))
}

fn titled(entry: &Entry, label: impl FnOnce() -> String) -> Option<String> {
    match entry.record.value("label") {
        Some(_) => Some(label()),
        None => entry.record.value("name").map(|_| hole(Context::Text, &format!("${}-name", entry.stem()))),
    }
}

/// Words of an entry in the page's language, for a place of their own: where the brand says them itself,
/// their mark.
pub(super) fn words(reader: &Reader<'_, '_>, entry: &Entry, path: &str) -> String {
    // Words that are missing were reported where they are stated, when the brand was resolved.
    reader.standing(&entry.stem(), attribute(path).as_deref()).unwrap_or_default()
}

/// Words of an entry letter by letter: a sentence that they stand in is set by what they begin and end
/// with, and an order is found by what they say.
pub(super) fn said_words(reader: &Reader<'_, '_>, entry: &Entry, path: &str) -> String {
    // Words that are missing were reported where they are stated, when the brand was resolved.
    let text = reader.optional(&entry.stem(), attribute(path).as_deref(), &[]).unwrap_or_default();
    typeset(&reader.language().lang, &text)
}

/// A value as it is shown; nothing when there is nothing to show.
pub(super) fn shown(reader: &Reader<'_, '_>, entry: &Entry, value: &Value, path: &str) -> Option<Shown> {
    // Most values are words, which need no name.
    let name = || format!("${}-{path}", entry.stem());
    let text = |text: String| Some(Shown::Text { text });
    if !matches!(value, Value::Words(_) | Value::Table(_) | Value::Entries(_)) {
        reader.shows(entry, path);
    }
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
        Value::List(items) if items.is_empty() => None,
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
        Value::Table(record) if record.get("unit").is_some() => {
            reader.shows(entry, path);
            text(term(reader, record))
        }
        Value::Table(record) if is_address(record) => Some(Shown::Lines { lines: address(reader, record, &name()) }),
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

/// Where the town stands first on its line, and the region and the postal code follow it.
const TOWN_FIRST: &[&str] = &["AU", "CA", "US"];

/// Whether a table is a postal address.
fn is_address(record: &Record) -> bool {
    record.get("street").is_some() || record.get("city").is_some()
}

/// Where an address runs from the country to the house, in a language that is written there.
const WIDEST_FIRST: &[(&str, &[&str])] =
    &[("zh", &["CN", "HK", "JP", "KR", "MO", "TW"]), ("ja", &["CN", "JP", "KR", "TW"]), ("ko", &["KR"])];

/// The lines of an address, in the order of an envelope of its country, from its parts; where the
/// language of the page is that of the envelope, from the widest part to the narrowest.
fn lines(
    record: &Record,
    language: &Lang,
    part: impl Fn(&str) -> Option<String>,
    postcode: impl Fn(&str) -> String,
) -> Vec<String> {
    let country = match record.value("country") {
        Some(Value::Market(code)) => &**code,
        _ => "",
    };
    let spoken = WIDEST_FIRST.iter().find(|(tongue, _)| *tongue == language.primary());
    if spoken.is_some_and(|(_, countries)| countries.contains(&country)) {
        // Apart, so that parts in another script do not run into each other.
        let parts: Vec<String> = ["country", "region", "city", "street"].into_iter().filter_map(&part).collect();
        return [Some(parts.join(" ")), part("postcode").map(|code| postcode(&code))].into_iter().flatten().collect();
    }
    let town_first = TOWN_FIRST.contains(&country);
    let order = if town_first { ["city", "region", "postcode"].as_slice() } else { &["postcode", "city"] };
    let town: Vec<String> = order.iter().filter_map(|field| part(field)).collect();
    let town = (!town.is_empty()).then(|| town.join(" "));
    let region = part("region").filter(|_| !town_first);
    [part("street"), town, region, part("country")].into_iter().flatten().collect()
}

fn address(reader: &Reader<'_, '_>, record: &Record, name: &str) -> Vec<String> {
    let part = |field: &str| match record.value(field)? {
        country @ Value::Market(_) => Some(simple(&Source::Reader(reader, Some(record.place_of("country"))), country)),
        _ => Some(hole(Context::Text, &format!("{name}-{field}"))),
    };
    let postcode = |code: &str| reader.message("address-postcode", None, &[("code", Arg::Str(code))], None);
    lines(record, &reader.language().lang, part, postcode)
}

/// A term in days or months, and what starts it.
fn term(reader: &Reader<'_, '_>, record: &Record) -> String {
    let text = worded_term(&Source::Reader(reader, Some(record.place)), record);
    typeset(&reader.language().lang, &text)
}

/// A date in the page's language.
pub(super) fn date(reader: &Reader<'_, '_>, date: Date) -> String {
    Source::Reader(reader, None).date(date)
}

/// What a piece of a sentence is to the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaf<'a> {
    /// Words of the page's language.
    Own,
    /// A name, in whatever script it is written.
    Name,
    /// A name that is stated in another language than the page's.
    Foreign(&'a str),
    /// An address or a number to call, read from left to right everywhere.
    Code,
}

/// A fact as a sentence shows it: one run of text, everything filled in.
pub(super) fn plain(view: &View<'_>, entry: &Entry, value: &Value, name: &str) -> String {
    sentence(view, entry, value, name, &|_, text| text.to_owned())
}

/// A fact as a sentence shows it, from pieces that are finished one by one.
pub(super) fn sentence(
    view: &View<'_>,
    entry: &Entry,
    value: &Value,
    name: &str,
    finish: &dyn Fn(Leaf<'_>, &str) -> String,
) -> String {
    let chain = || view.language.language.chain();
    match value {
        Value::Words(_) => {
            let path = name.strip_prefix(&entry.stem()).map_or("label", |rest| rest.trim_start_matches('-'));
            let path = if path.is_empty() { "label" } else { path };
            let text = view.language.words.format(&entry.stem(), attribute(path).as_deref(), &[]).and_then(Result::ok);
            fill_terms(view, &typeset(&view.language.language.lang, &text.unwrap_or_default()), finish)
        }
        Value::Name(text) => {
            let (tag, text) = text.chosen(chain());
            let foreign = tag.filter(|tag| view.language.language.lang.is_foreign(tag));
            finish(foreign.map_or(Leaf::Name, Leaf::Foreign), text)
        }
        Value::Url(text) => finish(Leaf::Code, text.get(chain())),
        // A number is not broken at the end of a line.
        Value::Phone(text) => finish(Leaf::Code, &text.replace(' ', "\u{A0}")),
        Value::Email(text) => finish(Leaf::Code, text),
        Value::Id(text) | Value::Colour(text) => finish(Leaf::Name, text),
        Value::Ref(kind, id) => view.plan.entry(kind, id).map_or_else(String::new, |target| {
            let path = if target.record.get("label").is_some() { "label" } else { "name" };
            let name = format!("{}-{path}", target.stem());
            target.record.value(path).map_or_else(String::new, |value| sentence(view, target, value, &name, finish))
        }),
        Value::List(items) => {
            let texts: Vec<String> = items
                .iter()
                .enumerate()
                .map(|(at, item)| sentence(view, entry, &item.value, &format!("{name}-{}", at + 1), finish))
                .filter(|text| !text.is_empty())
                .collect();
            view.language.language.formats.list_and(&texts)
        }
        Value::Table(record) if record.get("unit").is_some() => {
            finish(Leaf::Own, &typeset(&view.language.language.lang, &worded_term(&Source::View(view), record)))
        }
        // The lines of an address belong together, whatever the language of its country's name.
        Value::Table(record) if is_address(record) => {
            let part = |field: &str| record.value(field).map(|value| plain(view, entry, value, &join(name, field)));
            let said = Source::View(view);
            let postcode = |code: &str| said.message("address-postcode", &[("code", Arg::Str(code))]);
            let lines = lines(record, &view.language.language.lang, part, postcode);
            finish(Leaf::Name, &lines.join(&said.message("ui-comma", &[])))
        }
        Value::Table(record) => {
            let texts: Vec<String> = record
                .fields()
                .map(|(field, value)| sentence(view, entry, &value.value, &join(name, field.name), finish))
                .filter(|text| !text.is_empty())
                .collect();
            texts.join(&finish(Leaf::Own, &Source::View(view).message("ui-comma", &[])))
        }
        other => finish(Leaf::Own, &simple(&Source::View(view), other)),
    }
}

/// A field of an entry as one run of text in the view's language; nothing where it is not stated.
pub fn said(view: &View<'_>, entry: &Entry, field: &str) -> Option<String> {
    let value = entry.record.value(field)?;
    let text = plain(view, entry, value, &format!("{}-{}", entry.stem(), join("", field)));
    Some(text).filter(|text| !text.is_empty())
}

/// A message of the interface in the view's language; nothing where it has none.
pub fn message(view: &View<'_>, id: &str) -> Option<String> {
    let text = view.language.words.format(id, None, &[])?.ok()?;
    Some(filled(view, &typeset(&view.language.language.lang, &text)))
}

/// A message that a brand says itself, by the name of its mark, from pieces that are finished one by one.
pub(super) fn own(view: &View<'_>, name: &str, finish: &dyn Fn(Leaf<'_>, &str) -> String) -> String {
    let text = super::hole::message(view, name).and_then(Result::ok).unwrap_or_default();
    fill_terms(view, &typeset(&view.language.language.lang, &text), finish)
}

/// A text with its marks filled in.
pub(super) fn filled(view: &View<'_>, marked: &str) -> String {
    fill_terms(view, marked, &|_, text| text.to_owned())
}

/// Fills in the brand's terms in a text that is shown verbatim.
fn fill_terms(view: &View<'_>, marked: &str, finish: &dyn Fn(Leaf<'_>, &str) -> String) -> String {
    use super::marks::{Mark, Piece, pieces};
    pieces(marked)
        .map(|piece| match piece {
            Piece::Text(text) => finish(Leaf::Own, text),
            Piece::Mark(Mark::Hole(_, name)) => {
                finish(Leaf::Name, &super::hole::value(view, 0, name).unwrap_or_default())
            }
            Piece::Mark(_) => String::new(),
        })
        .collect()
}
