//! Entries as fact sheets: everything they state, under its label.

use std::sync::Arc;

use super::super::reader::Reader;
use super::super::shown;
use super::super::typeset::typeset;
use super::{Use, entries, title};
use crate::model::Entry;
use crate::theme::views::{self, Shown};

/// A kind of facts, entry by entry.
pub(super) fn kind(reader: &Reader<'_, '_>, used: &Use, kind: &str) -> String {
    sheets(reader, used, kind, false, |entry| sheet(reader, entry, used.anchored))
}

/// A kind of facts by names and texts, and what else is asked for, such as purposes' legal bases (GDPR 13(1)(c)):
/// the rest stands on the page of facts.
pub(super) fn list(reader: &Reader<'_, '_>, used: &Use, kind: &str, besides: &[&str]) -> String {
    sheets(reader, used, kind, true, |entry| {
        let mut sheet = sheet(reader, entry, used.anchored);
        sheet.pairs.retain(|pair| besides.contains(&&*pair.name));
        sheet
    })
}

pub(super) fn sheets(
    reader: &Reader<'_, '_>,
    used: &Use,
    kind: &str,
    short: bool,
    show: impl Fn(&Arc<Entry>) -> views::Entry,
) -> String {
    let found = entries(reader, used, kind);
    if found.is_empty() {
        return String::new();
    }
    let entries: Vec<views::Entry> = found.into_iter().map(show).collect();
    // Names beside texts, where every entry has both and nothing is missing.
    let listed = |entry: &views::Entry| entry.label.is_some() && entry.text.is_some() && entry.gap.is_none();
    let template = match kind {
        _ if short && used.titled.is_none() && entries.iter().all(listed) => "blocks/list.html",
        "contacts" => "blocks/contact.html",
        "cookie_categories" => "blocks/cookie-categories.html",
        _ => "blocks/sheet.html",
    };
    let view = views::Sheet {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        title: title(reader, used, kind),
        level: used.level,
        entries,
    };
    reader.render(template, &view, &[])
}

/// An entry with all it states.
pub(super) fn sheet(reader: &Reader<'_, '_>, entry: &Arc<Entry>, anchored: bool) -> views::Entry {
    // A right stands on a page of its own, which bears its name.
    let own_page = entry.kind.name == "rights" && entry.record.get("label").is_none();
    let text = |text: String| Shown::Text { text };
    let label = shown::title(reader, entry);
    let label = label.filter(|_| !own_page);
    let titled_by_name = entry.record.get("label").is_none() && entry.record.get("name").is_some();
    let stated = entry
        .record
        .fields()
        .filter(|(field, _)| !field.internal && !["label", "text"].contains(&field.name))
        .filter(|(field, _)| !(titled_by_name && field.name == "name"))
        .filter_map(|(field, value)| shown::pair(reader, entry, field, &value.value));
    let pairs = stated.chain(entry.gaps.iter().map(|(field, _)| shown::gap(reader, entry, field))).collect();
    views::Entry {
        id: anchored.then(|| entry.stem()),
        label: label.map(text),
        text: entry.record.get("text").map(|_| text(shown::words(reader, entry, "text"))),
        pairs,
        gap: entry.gap.as_ref().map(|_| typeset(&reader.language().lang, &reader.reason(entry, None))),
        tags: Vec::new(),
    }
}
