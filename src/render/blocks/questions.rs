//! What a form asks, question by question.

use super::super::reader::Reader;
use super::super::shown;
use super::super::typeset::typeset;
use super::lists::{right_said, right_title};
use crate::locale::Arg;
use crate::model::vocabulary::is_asked_for;
use crate::model::{Entry, Record, Value};
use crate::resolve::{Endpoint, PageKind, role, sent_as};
use crate::theme::views::{Choice, Input, When};

/// The question about the right, of a form that has one: its id, and what the answer is sent as.
fn rights_field(entry: &Entry) -> Option<(&str, &str)> {
    let fields = entry.record.entries("fields")?;
    let (id, record) = fields.iter().find(|(_, field)| field.choice("type") == Some("rights"))?;
    Some((id, record.text("name").map_or(&**id, |name| name)))
}

/// Whether a form asks which right a visitor wants to use.
pub(super) fn asks_right(entry: &Entry) -> bool {
    rights_field(entry).is_some()
}

/// What the answer about the right is sent as.
pub(super) fn right_name(entry: &Entry) -> Option<&str> {
    rights_field(entry).map(|(_, name)| name)
}

/// The questions of a form, in order; on the page of a right, those that the right needs.
pub(super) fn questions(
    reader: &Reader<'_, '_>,
    entry: &Entry,
    endpoint: Option<&Endpoint>,
    right: Option<&str>,
) -> Vec<Input> {
    let asked = entry.record.entries("fields").into_iter().flatten();
    asked.filter_map(|(id, record)| question(reader, entry, endpoint, right, id, record)).collect()
}

fn question(
    reader: &Reader<'_, '_>,
    entry: &Entry,
    endpoint: Option<&Endpoint>,
    right: Option<&str>,
    id: &str,
    record: &Record,
) -> Option<Input> {
    let kind = record.choice("type").unwrap_or("text");
    if right.is_some() && kind == "rights" {
        return None;
    }
    let path = |name: &str| format!("fields-{id}-{name}");
    let words = |name: &str| record.get(name).map(|_| shown::words(reader, entry, &path(name)));
    let element = format!("{}-{id}", entry.id);
    let option =
        |value: &str, label: String| Choice { id: format!("{element}-{value}"), value: value.to_owned(), label };
    let options = match kind {
        "rights" => rights(reader).map(|id| option(id, right_title(reader, id))).collect(),
        _ => record
            .entries("options")
            .into_iter()
            .flatten()
            .map(|(value, _)| option(value, shown::words(reader, entry, &path(&format!("options-{value}-label")))))
            .collect(),
    };
    let when = when(reader, entry, record, right)?;
    let label = shown::words(reader, entry, &path("label"));
    let said = |id: &str| {
        let label = shown::said_words(reader, entry, &path("label"));
        let text = reader.message(id, None, &[("label", Arg::Str(&label))], None);
        typeset(&reader.language().lang, &text)
    };
    let name = sent_as(entry, id, record, endpoint).to_owned();
    Some(Input {
        name,
        kind: kind.to_owned(),
        help: words("help"),
        required: record.flag("required"),
        autocomplete: record.text("autocomplete").map(|token| token.to_string()),
        max_length: record.integer("max_length"),
        consequence: words("consequence"),
        options,
        missing: record.flag("required").then(|| said("ui-form-missing")),
        invalid: (kind == "email").then(|| said("ui-form-invalid-email")),
        role: role(entry, id, record).map(str::to_owned),
        when,
        label,
        id: element,
    })
}

/// The rights that a visitor can ask the brand for.
fn rights<'v>(reader: &Reader<'v, '_>) -> impl Iterator<Item = &'v str> {
    let rights = reader.pages().iter().filter(|page| page.kind == PageKind::Right).map(|page| &*page.id);
    rights.filter(|right| is_asked_for(right))
}

/// What a question depends on. `None` where the right that the page has chosen does not need it.
fn when(reader: &Reader<'_, '_>, entry: &Entry, record: &Record, right: Option<&str>) -> Option<Vec<When>> {
    let mut found = Vec::new();
    let fields = entry.record.entries("fields");
    for (other, answers) in record.map("when").into_iter().flatten() {
        let Some(asked) = fields.and_then(|fields| fields.get(other)) else { continue };
        let Value::List(items) = &answers.value else { continue };
        let wanted: Vec<&str> = items.iter().filter_map(|item| item.value.text()).map(|text| &**text).collect();
        let of_rights = asked.choice("type") == Some("rights");
        match right.filter(|_| of_rights) {
            Some(right) if wanted.contains(&right) => continue,
            Some(_) => return None,
            None => {}
        }
        let labels: Vec<String> = match of_rights {
            // A right that the brand's visitors do not have cannot be chosen.
            true => rights(reader).filter(|id| wanted.contains(id)).map(|id| right_said(reader, id)).collect(),
            false => {
                let path = |answer: &str| format!("fields-{other}-options-{answer}-label");
                wanted.iter().map(|answer| shown::said_words(reader, entry, &path(answer))).collect()
            }
        };
        if labels.is_empty() {
            return None;
        }
        let or = reader.language().formats.list_or(&labels);
        let hint = reader.message("ui-form-only-if", None, &[("answers", Arg::Str(&or))], None);
        found.push(When {
            field: format!("{}-{other}", entry.id),
            answers: wanted.join(" "),
            hint: typeset(&reader.language().lang, &hint),
        });
    }
    Some(found)
}
