//! What the laws say, by where a visitor lives.

use std::sync::Arc;

use super::super::marks::{Context, hole};
use super::super::reader::Reader;
use super::super::shown;
use super::super::typeset::typeset;
use super::Use;
use super::lists::right_cards;
use crate::locale::Arg;
use crate::model::{Entry, Record, Value};
use crate::theme::views::{self, Column, Pair, Row, Shown};

/// The row that says where laws apply.
const WHERE: &str = "places";

/// What a law says of a right, in the order in which a visitor asks.
const OF_RIGHT: &[&str] =
    &["cite", "in_force", "deadline", "extension", "acknowledgement", "timing", "within", "conditions", "exceptions"];

/// What a law says of requests in general, unless it says otherwise of the right.
const OF_LAW: &[&str] = &["fee", "identity", "agents", "refusal"];

/// How many laws stand side by side; one stands alone, and more than fit are cards.
const SIDE_BY_SIDE: std::ops::RangeInclusive<usize> = 2..=3;

/// One thing that laws say about a right: what it is, and what each says of it.
struct Aspect {
    name: String,
    label: String,
    values: Vec<Option<Shown>>,
}

/// Complaints are no requests: what a law says of those does not hold for them.
const COMPLAINTS: &[&str] = &["complain", "complain-controller"];

/// A law, and what it says about the right.
type Said<'v> = (&'v Arc<Entry>, &'v Record);

/// What each law says about a right: a column for each law, so that they can be compared.
pub(super) fn law(reader: &Reader<'_, '_>, used: &Use) -> String {
    let Some(right) = used.block.arg("right") else { return String::new() };
    let said: Vec<Said<'_>> = reader
        .entries("regimes")
        .into_iter()
        .filter_map(|regime| regime.record.entries("rights")?.get(right).map(|record| (regime, record)))
        .collect();
    if said.is_empty() {
        return String::new();
    }
    let laws: Vec<String> = said.iter().map(|(regime, _)| name(reader, regime)).collect();
    let mut aspects: Vec<Aspect> = Vec::new();
    let mut row = |field: &str, label: String, values: Vec<Option<Shown>>| {
        if values.iter().any(Option::is_some) {
            aspects.push(Aspect { name: field.replace('_', "-"), label, values });
        }
    };
    let live = said.iter().map(|(regime, _)| residence(reader, regime).map(|text| Shown::Text { text }));
    row(WHERE, reader.message("ui-law-where", None, &[], None), live.collect());
    let path = format!("rights-{right}");
    let own = |(regime, record): &Said<'_>, field: &str| {
        let value = record.value(field)?;
        shown::shown(reader, regime, value, &format!("{path}-{}", field.replace('_', "-")))
    };
    for field in OF_RIGHT {
        let values = said.iter().map(|one| {
            let (regime, record) = *one;
            let general = || shown::shown(reader, regime, regime.record.value(field)?, field);
            own(one, field).or_else(|| match *field {
                "deadline" => record.flag("no_deadline").then(|| none_fixed(reader)),
                // What is said of terms is of no use where there is none.
                "timing" if record.get("deadline").is_some() => general(),
                _ => None,
            })
        });
        row(field, shown::label(reader, "regime", field), values.collect());
    }
    for field in OF_LAW {
        let values = said.iter().map(|one| {
            let general = || shown::shown(reader, one.0, one.0.record.value(field)?, field);
            own(one, field).or_else(|| if COMPLAINTS.contains(&right) { None } else { general() })
        });
        row(field, shown::label(reader, "regime", field), values.collect());
    }
    let watching = said.iter().map(|(regime, _)| authorities(reader, regime));
    row("authorities", shown::label(reader, "regime", "authorities"), watching.collect());
    if SIDE_BY_SIDE.contains(&said.len()) {
        table(reader, used, &said, &laws, aspects)
    } else {
        sheet(reader, used, &laws, aspects)
    }
}

/// A row for each aspect, a column for each law. Narrow screens show each row as a card, with the place
/// where a law applies before what it says.
fn table(reader: &Reader<'_, '_>, used: &Use, said: &[Said<'_>], laws: &[String], aspects: Vec<Aspect>) -> String {
    let mut columns = vec![Column { name: "aspect".into(), label: reader.message("ui-law-aspect", None, &[], None) }];
    columns.extend(said.iter().zip(laws).map(|((regime, _), law)| Column { name: regime.stem(), label: law.clone() }));
    let title_of = |regime: &Arc<Entry>| shown::title(reader, regime).unwrap_or_else(|| regime.id.to_string());
    let places: Vec<Option<String>> = said.iter().map(|(regime, _)| residence(reader, regime)).collect();
    let rows = aspects.into_iter().map(|aspect| {
        let cells = said.iter().zip(&places).zip(aspect.values).map(|(((regime, _), place), value)| {
            // The row that names the places names the laws beside them.
            let place = place.clone().filter(|_| aspect.name != WHERE);
            Pair {
                name: aspect.name.clone(),
                label: place.unwrap_or_else(|| title_of(regime)),
                value: value.unwrap_or(Shown::None),
            }
        });
        Row { id: None, head: Shown::Text { text: aspect.label }, cells: cells.collect() }
    });
    let title = reader.message("ui-law", None, &[], None);
    let view = views::Table {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        title: Some(title.clone()),
        level: used.level,
        caption: title,
        columns,
        rows: rows.collect(),
        note: None,
    };
    reader.render("blocks/table.html", &view, &[])
}

/// A card for each law, where there are too many to stand side by side.
fn sheet(reader: &Reader<'_, '_>, used: &Use, laws: &[String], aspects: Vec<Aspect>) -> String {
    let mut entries: Vec<views::Entry> = laws
        .iter()
        .map(|law| views::Entry {
            id: None,
            label: Some(Shown::Text { text: law.clone() }),
            text: None,
            pairs: Vec::new(),
            gap: None,
            tags: Vec::new(),
        })
        .collect();
    for Aspect { name, label, values } in aspects {
        for (entry, value) in entries.iter_mut().zip(values) {
            entry.pairs.extend(value.map(|value| Pair { name: name.clone(), label: label.clone(), value }));
        }
    }
    let view = views::Sheet {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        title: Some(reader.message("ui-law", None, &[], None)),
        level: used.level,
        entries,
    };
    reader.render("blocks/sheet.html", &view, &[])
}

/// The rights by where a visitor lives: for each law, its rights and who watches over it. What the
/// brand grants beyond them stands last.
pub(super) fn rights(reader: &Reader<'_, '_>, used: &Use) -> String {
    let cards = right_cards(reader);
    if cards.is_empty() {
        return String::new();
    }
    let mut groups: Vec<views::RightsGroup> = Vec::new();
    let mut anchored: Vec<String> = Vec::new();
    let mut group = |id: Option<String>, title: Option<String>, law, authorities, of: &dyn Fn(&str) -> bool| {
        let mut items: Vec<views::Card> = cards.iter().filter(|card| of(&card.id)).cloned().collect();
        for item in &mut items {
            // A right that several laws give has its anchor where it first stands.
            if anchored.contains(&item.id) {
                item.id.clear();
            } else {
                anchored.push(item.id.clone());
            }
        }
        if !items.is_empty() {
            groups.push(views::RightsGroup { id, title, law, items, authorities });
        }
    };
    let regimes = reader.entries("regimes");
    let gives =
        |regime: &Entry, right: &str| regime.record.entries("rights").is_some_and(|rights| rights.contains_key(right));
    for regime in &regimes {
        let title = residence(reader, regime).map_or_else(
            || name(reader, regime),
            |places| {
                let text = reader.message("ui-live-in", None, &[("places", Arg::Str(&places))], None);
                typeset(&reader.language().lang, &text)
            },
        );
        let law = Shown::Link { href: format!("#{}", regime.stem()), text: name(reader, regime), external: false };
        // No section's id holds an underscore.
        let id = Some(format!("living_{}", regime.stem()));
        group(id, Some(title), Some(law), authorities(reader, regime), &|right| gives(regime, right));
    }
    let rest = |right: &str| !regimes.iter().any(|regime| gives(regime, right));
    let title = (!regimes.is_empty()).then(|| reader.message("ui-live-anywhere", None, &[], None));
    group(None, title, None, None, &rest);
    let label = |message: &str| reader.message(message, None, &[], None);
    let view = views::RightsByLaw {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        level: used.level,
        law_label: label("ui-live-law"),
        authorities_label: shown::label(reader, "regime", "authorities"),
        note: (regimes.len() > 1).then(|| label("ui-live-several")),
        groups,
    };
    reader.render("blocks/rights-by-law.html", &view, &[])
}

fn none_fixed(reader: &Reader<'_, '_>) -> Shown {
    Shown::Text { text: reader.message("ui-no-deadline", None, &[], None) }
}

/// What a law is called: in full, and by its short name.
fn name(reader: &Reader<'_, '_>, regime: &Arc<Entry>) -> String {
    let full = shown::said_title(reader, regime).unwrap_or_else(|| regime.id.to_string());
    if regime.record.get("acronym").is_none() {
        return full;
    }
    reader.shows(regime, "acronym");
    let short = hole(Context::Text, &format!("${}-acronym", regime.stem()));
    let text = reader.message("ui-expanded", None, &[("name", Arg::Str(&full)), ("short", Arg::Str(&short))], None);
    typeset(&reader.language().lang, &text)
}

/// Where a law applies, as it stands behind “you live”: “in France or in Germany”.
fn residence(reader: &Reader<'_, '_>, regime: &Entry) -> Option<String> {
    let places = reader.places_of(regime);
    if places.is_empty() {
        return None;
    }
    let said: Vec<String> = places
        .iter()
        .map(|code| {
            let id = format!("region-{code}");
            reader.optional(&id, Some("in"), &[]).unwrap_or_else(|| {
                let name = reader.message(&id, None, &[], None);
                reader.message("ui-live-place", None, &[("place", Arg::Str(&name))], None)
            })
        })
        .collect();
    Some(typeset(&reader.language().lang, &reader.language().formats.list_or(&said)))
}

/// Who watches over a law: the authorities of the brand's markets, each with its address, and the
/// official list.
fn authorities(reader: &Reader<'_, '_>, regime: &Entry) -> Option<Shown> {
    let list = regime.record.list("authorities").iter().filter_map(|item| match &item.value {
        Value::Ref(kind, id) => reader.entry(kind, id),
        _ => None,
    });
    let mut items: Vec<Shown> = list
        .filter(|entry| entry.public)
        .map(|entry| {
            let text = hole(Context::Text, &format!("${}-name", entry.stem()));
            reader.shows(entry, "name");
            if entry.record.get("url").is_none() {
                return Shown::Text { text };
            }
            reader.shows(entry, "url");
            Shown::Link { href: hole(Context::Url, &format!("${}-url", entry.stem())), text, external: true }
        })
        .collect();
    if regime.record.get("authorities_url").is_some() {
        reader.shows(regime, "authorities-url");
        items.push(Shown::Link {
            href: hole(Context::Url, &format!("${}-authorities-url", regime.stem())),
            text: shown::label(reader, "regime", "authorities_url"),
            external: true,
        });
    }
    (!items.is_empty()).then_some(Shown::List { items })
}
