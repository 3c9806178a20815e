//! Forms, wired to the endpoint that portal.toml allows.

use std::sync::Arc;

use super::super::marks::{Context, hole};
use super::super::reader::Reader;
use super::super::shown;
use super::lists::right_title;
use super::{Use, sheets};
use crate::diagnostic::{Diagnostic, FORM_NO_ENDPOINT};
use crate::model::{Entry, Record};
use crate::resolve::{Endpoint, PageKind};
use crate::theme::views::{self, Choice, Hidden, Input, Pair, Shown};

/// The forms that a block is asked for: one by its id, or all of a type.
pub(super) fn forms(reader: &Reader<'_, '_>, used: &Use) -> String {
    let wanted = used.block.arg("type");
    let id = used.block.arg("id");
    let found = reader.all_entries("forms").into_iter().filter(|entry| match (id, wanted) {
        (Some(id), _) => &*entry.id == id,
        (None, Some(wanted)) => entry.record.choice("type") == Some(wanted),
        (None, None) => false,
    });
    let found: Vec<_> = found.collect();
    found.iter().map(|entry| form(reader, used, entry, found.len() > 1)).collect()
}

/// A form; `titled` where another one stands beside it.
fn form(reader: &Reader<'_, '_>, used: &Use, entry: &Arc<Entry>, titled: bool) -> String {
    let endpoint = reader.endpoint(&entry.id);
    let others: Vec<views::Entry> =
        contacts(reader, entry).into_iter().map(|contact| channels(reader, contact)).collect();
    let mailto = contacts(reader, entry)
        .into_iter()
        .find(|contact| contact.record.get("email").is_some())
        .map(|contact| format!("mailto:{}", hole(Context::Url, &format!("${}-email", contact.stem()))));
    if endpoint.is_none() && others.is_empty() {
        reader.problem(
            Diagnostic::new(&FORM_NO_ENDPOINT, format!("the form \"{}\" leads nowhere", entry.id))
                .at(entry.record.place)
                .hint("Give it an `endpoint` of portal.toml, or `contacts` that are shown instead; or leave it out of the brand's `forms`.")
                .brand(&*reader.site().id),
        );
    }
    let fields: Vec<Input> = entry
        .record
        .entries("fields")
        .into_iter()
        .flatten()
        .map(|(id, record)| field(reader, entry, id, record))
        .collect();
    let honeypot = endpoint.and_then(|endpoint| endpoint.honeypot.clone());
    let view = views::FormBlock {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        level: used.level,
        form: views::Form {
            id: format!("form-{}", entry.id),
            kind: entry.record.choice("type").unwrap_or("contact").to_owned(),
            title: titled.then(|| shown::words(reader, entry, "label")),
            action: endpoint.as_ref().map(|_| hole(Context::Url, &format!("@action/{}", entry.id))),
            method: "post".into(),
            hidden: hidden(reader, entry, endpoint),
            honeypot: honeypot.map(|name| views::Honeypot {
                name: name.to_string(),
                label: reader.message("ui-honeypot-label", None, &[], None),
            }),
            has_required: fields.iter().any(|field| field.required),
            fields,
            submit: match entry.record.get("submit") {
                Some(_) => shown::words(reader, entry, "submit"),
                None => reader.message("ui-send", None, &[], None),
            },
            text: entry.record.get("text").map(|_| shown::words(reader, entry, "text")),
            notice: notice(reader, entry),
            others,
            mailto: mailto.filter(|_| endpoint.is_none()),
        },
    };
    reader.render("blocks/form.html", &view, &[])
}

/// The other channels: those the form names, else every contact for privacy or requests.
fn contacts<'v>(reader: &Reader<'v, '_>, entry: &Entry) -> Vec<&'v Arc<Entry>> {
    let named: Vec<_> = entry.record.texts("contacts").filter_map(|id| reader.entry("contacts", id)).collect();
    if !named.is_empty() {
        return named;
    }
    let all = reader.entries("contacts");
    let role =
        |contact: &&Arc<Entry>| matches!(contact.record.choice("role"), Some("privacy" | "requests" | "officer"));
    let chosen: Vec<_> = all.iter().copied().filter(|contact| role(contact)).collect();
    if chosen.is_empty() { all.into_iter().take(1).collect() } else { chosen }
}

/// A contact, by the ways to reach it alone.
pub(super) fn channels(reader: &Reader<'_, '_>, contact: &Arc<Entry>) -> views::Entry {
    let mut card = sheets::sheet(reader, contact, false);
    card.pairs.retain(|pair| ["email", "phone", "name", "address", "url", "hours"].contains(&pair.name.as_str()));
    card.text = None;
    card
}

/// What travels along: which brand, which language, which form, and where to go afterwards.
fn hidden(reader: &Reader<'_, '_>, entry: &Entry, endpoint: Option<&Endpoint>) -> Vec<Hidden> {
    let mut hidden = vec![
        Hidden { name: "brand".into(), value: hole(Context::Text, "@id") },
        Hidden { name: "language".into(), value: reader.language().tag.to_string() },
        Hidden { name: "form".into(), value: entry.id.to_string() },
    ];
    let fields = endpoint
        .map(|endpoint| [(&endpoint.redirect_field, PageKind::Thanks), (&endpoint.error_field, PageKind::Error)]);
    for (name, kind) in fields.into_iter().flatten() {
        let page = reader.pages().iter().find(|page| page.kind == kind);
        if let (Some(name), Some(page), true) = (name, page, reader.site().address.is_some()) {
            let value = format!("{}{}/{}", hole(Context::Text, "@address"), reader.language().path, page.path);
            hidden.push(Hidden { name: name.to_string(), value });
        }
    }
    hidden
}

fn field(reader: &Reader<'_, '_>, entry: &Entry, id: &str, record: &Record) -> Input {
    let path = |name: &str| format!("fields-{id}-{name}");
    let words = |name: &str| record.get(name).map(|_| shown::words(reader, entry, &path(name)));
    let kind = record.choice("type").unwrap_or("text");
    let element = format!("{}-{id}", entry.id);
    let option =
        |value: &str, label: String| Choice { id: format!("{element}-{value}"), value: value.to_owned(), label };
    let options = match kind {
        "rights" => reader
            .pages()
            .iter()
            .filter(|page| page.kind == PageKind::Right)
            .map(|page| option(&page.id, right_title(reader, &page.id)))
            .collect(),
        _ => record
            .entries("options")
            .into_iter()
            .flatten()
            .map(|(value, _)| option(value, shown::words(reader, entry, &path(&format!("options-{value}-label")))))
            .collect(),
    };
    Input {
        name: record.text("name").map_or_else(|| id.to_owned(), |name| name.to_string()),
        kind: kind.to_owned(),
        label: shown::words(reader, entry, &path("label")),
        help: words("help"),
        required: record.flag("required"),
        autocomplete: record.text("autocomplete").map(|token| token.to_string()),
        max_length: record.integer("max_length"),
        consequence: words("consequence"),
        options,
        id: element,
    }
}

/// What is told at the point of collection (GDPR 13): purpose, basis, retention.
fn notice(reader: &Reader<'_, '_>, entry: &Entry) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let purpose = entry.record.text("purpose").and_then(|id| reader.entry("purposes", id));
    if let Some(purpose) = purpose {
        if let Some(text) = shown::title(reader, purpose) {
            let label = shown::label(reader, "form", "purpose");
            pairs.push(Pair { name: "purpose".into(), label, value: Shown::Text { text } });
        }
        let fields = ["basis", "interests"].iter().filter_map(|name| purpose.kind.field(name));
        pairs.extend(fields.filter_map(|field| shown::pair(reader, purpose, field, purpose.record.value(field.name)?)));
    }
    if let Some(retention) = entry.record.text("retention").and_then(|id| reader.entry("retention", id)) {
        let label = shown::label(reader, "form", "retention");
        let period =
            retention.record.value("period").and_then(|value| shown::shown(reader, retention, value, "period"));
        let criterion = retention
            .record
            .value("criterion")
            .map(|_| Shown::Text { text: shown::words(reader, retention, "criterion") });
        if let Some(value) = period.or(criterion) {
            pairs.push(Pair { name: "retention".into(), label, value });
        }
    }
    let evidence = entry.kind.field("evidence");
    pairs.extend(evidence.and_then(|field| shown::pair(reader, entry, field, entry.record.value("evidence")?)));
    pairs
}
