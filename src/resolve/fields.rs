//! Forms as such: whether a visitor can fill them in, and whether all that is filled in arrives.

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::Endpoint;
use super::adapters::SENT;
use crate::diagnostic::{Diagnostic, FORM_FIELDS, did_you_mean};
use crate::model::{Entry, Layer, Record, Value};
use crate::span::Place;

/// Autofill tokens of the HTML standard that a form of a privacy portal can need.
const AUTOFILL: &[&str] = &[
    "off",
    "on",
    "name",
    "honorific-prefix",
    "given-name",
    "additional-name",
    "family-name",
    "honorific-suffix",
    "nickname",
    "username",
    "organization-title",
    "organization",
    "street-address",
    "address-line1",
    "address-line2",
    "address-line3",
    "address-level4",
    "address-level3",
    "address-level2",
    "address-level1",
    "country",
    "country-name",
    "postal-code",
    "language",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "sex",
    "url",
    "photo",
    "tel",
    "tel-country-code",
    "tel-national",
    "tel-area-code",
    "tel-local",
    "tel-extension",
    "email",
    "impp",
];

/// Reports what is wrong with a form's fields. The endpoints say which names they keep for themselves.
pub(super) fn check(form: &Entry, portal: &Record, endpoints: &[(Arc<str>, Endpoint)], problems: &mut Vec<Diagnostic>) {
    if form.layer == Layer::Builtin || form.hide || form.gap.is_some() {
        return;
    }
    let refuse = |message: String, place: Place, hint: &str| {
        Diagnostic::new(&FORM_FIELDS, message).at(place).hint(hint.to_owned())
    };
    let id = &form.id;
    let Some(fields) = form.record.entries("fields").filter(|fields| !fields.is_empty()) else {
        problems.push(refuse(
            format!("the form \"{id}\" asks nothing"),
            form.record.place,
            "Add its fields: [forms.ID.fields.email] with `label` and `type`, say.",
        ));
        return;
    };
    // A copy of a built-in form is sent where the portal says.
    let named = form.record.text("endpoint").or_else(|| portal.text("endpoint").filter(|_| form.layer == Layer::Copy));
    let endpoint = endpoints.iter().find(|(id, _)| Some(id) == named).map(|(_, endpoint)| endpoint);
    let kept: Vec<&str> = endpoint
        .into_iter()
        .flat_map(|e| {
            let single = [&e.redirect_field, &e.error_field, &e.honeypot].into_iter().flatten();
            single.chain(e.hidden.iter().map(|(name, _)| name)).chain(e.proof.iter().map(|(name, _)| name))
        })
        .map(|name| &**name)
        .chain(SENT.iter().copied())
        .collect();
    let mut seen: HashMap<&str, Place> = HashMap::new();
    for (key, field) in fields {
        let name = sent_as(form, key, field, endpoint);
        let place = if field.get("name").is_some() { field.place_of("name") } else { field.place };
        let plain = |c: char| c.is_ascii_alphanumeric() || "_-.[]".contains(c);
        if !name.chars().all(plain) {
            problems.push(refuse(
                format!("\"{name}\" cannot be the name of a field"),
                place,
                "Letters a to z, digits and the signs _ - . [ ] can stand in it.",
            ));
        }
        // The answer to the question about the right is what would be sent besides.
        if kept.contains(&name) && !(name == "right" && field.choice("type") == Some("rights")) {
            problems.push(refuse(
                format!("the form itself sends \"{name}\""),
                place,
                "Give the field another name: what a visitor enters there would be taken for something else.",
            ));
        }
        if let Some(first) = seen.get(name) {
            let problem = refuse(
                format!("two fields of the form \"{id}\" are sent as \"{name}\""),
                place,
                "Give one of them another name: the endpoint would keep one answer of the two.",
            );
            problems.push(problem.related(*first, "the first one"));
        }
        seen.entry(name).or_insert(place);
        options(key, field, problems);
        when(key, field, fields, problems);
        if let Some(endpoint) = endpoint.filter(|e| !e.files && field.choice("type") == Some("file")) {
            problems.push(refuse(
                format!("\"{key}\" takes a file, and the adapter \"{}\" takes none", endpoint.adapter),
                field.place_of("type"),
                "Ask for it only when it is needed, in your answer; or choose an endpoint that takes files.",
            ));
        }
        if field.integer("max_length") == Some(0) {
            problems.push(refuse(
                format!("nothing can be entered in \"{key}\""),
                field.place_of("max_length"),
                "State how many characters an answer may have, or leave the key out.",
            ));
        }
        if let Some(token) = field.text("autocomplete").filter(|token| !AUTOFILL.contains(&&***token)) {
            problems.push(
                refuse(
                    format!("\"{token}\" is nothing that browsers can fill in"),
                    field.place_of("autocomplete"),
                    "The HTML standard lists the words: name, email, tel, street-address, postal-code…",
                )
                .maybe_hint(did_you_mean(token, AUTOFILL.iter().copied()).filter(|hint| hint.starts_with("Did"))),
            );
        }
    }
}

/// What the answer to a question is to any provider: an address to answer to, a name, the message itself.
pub fn role(entry: &Entry, id: &str, record: &Record) -> Option<&'static str> {
    let first = |wanted: &dyn Fn(&Record) -> bool| {
        let fields = entry.record.entries("fields")?;
        fields.iter().find(|(_, field)| wanted(field)).map(|(id, _)| &**id)
    };
    let of = |field: &Record, kind: &str| field.choice("type") == Some(kind);
    let named = |field: &Record| field.text("autocomplete").is_some_and(|token| &**token == "name");
    // An address may take several lines too.
    let free = |field: &Record| of(field, "long-text") && field.get("autocomplete").is_none();
    match () {
        () if of(record, "email") && first(&|field| of(field, "email")) == Some(id) => Some("email"),
        () if named(record) && first(&named) == Some(id) => Some("name"),
        () if free(record) && first(&free) == Some(id) => Some("message"),
        () => None,
    }
}

/// What an answer is sent as: the name that the form states, the provider's, or the question's id.
pub fn sent_as<'a>(entry: &'a Entry, id: &'a str, record: &'a Record, endpoint: Option<&'a Endpoint>) -> &'a str {
    let theirs = || {
        let role = role(entry, id, record)?;
        endpoint?.names.iter().find(|(name, _)| &**name == role).map(|(_, name)| &**name)
    };
    record.text("name").map(|name| &**name).or_else(theirs).unwrap_or(id)
}

/// What a question depends on: the answers to another question that is there, and can be given.
fn when(key: &str, field: &Record, fields: &IndexMap<Arc<str>, Record>, problems: &mut Vec<Diagnostic>) {
    let refuse = |message: String, place: Place| Diagnostic::new(&FORM_FIELDS, message).at(place);
    for (other, answers) in field.map("when").into_iter().flatten() {
        let Some(asked) = fields.get(other).filter(|_| **other != *key) else {
            let all = fields.keys().map(|id| &**id).filter(|id| *id != key);
            problems.push(
                refuse(format!("\"{key}\" depends on \"{other}\", which the form does not ask"), answers.place)
                    .maybe_hint(did_you_mean(other, all))
                    .hint_if_none("Name another field of this form that lets a visitor choose."),
            );
            continue;
        };
        let known: Vec<&str> = match asked.choice("type") {
            Some("rights") => crate::model::vocabulary::rights().to_vec(),
            Some("choice" | "options") => asked.entries("options").into_iter().flatten().map(|(id, _)| &**id).collect(),
            _ => {
                problems.push(
                    refuse(
                        format!("\"{key}\" depends on \"{other}\", to which any answer can be given"),
                        answers.place,
                    )
                    .hint("A question can depend on one of type \"choice\", \"options\" or \"rights\"."),
                );
                continue;
            }
        };
        let Value::List(items) = &answers.value else { continue };
        for item in items {
            let Some(answer) = item.value.text().filter(|answer| !known.contains(&&***answer)) else { continue };
            problems.push(
                refuse(format!("\"{answer}\" is no answer to \"{other}\""), item.place)
                    .maybe_hint(did_you_mean(answer, known.iter().copied()))
                    .hint_if_none(format!("It has {}.", known.join(", "))),
            );
        }
    }
}

fn options(key: &str, field: &Record, problems: &mut Vec<Diagnostic>) {
    let offered = field.entries("options").is_some_and(|options| !options.is_empty());
    let chooses = matches!(field.choice("type"), Some("choice" | "options"));
    let (message, place, hint) = match (chooses, offered) {
        (true, false) => (
            format!("\"{key}\" lets a visitor choose, and offers nothing"),
            field.place,
            "State what can be chosen: options.yes.label = \"Yes\".",
        ),
        // Checkboxes: any number of them.
        (false, true) if field.choice("type") == Some("checkbox") => return,
        (false, true) => (
            format!("\"{key}\" has options, and is no choice"),
            field.place_of("options"),
            "Write type = \"choice\" or \"options\" for one of them, type = \"checkbox\" for any number, or delete the options.",
        ),
        _ => return,
    };
    problems.push(Diagnostic::new(&FORM_FIELDS, message).at(place).hint(hint));
}

/// Reports hidden fields of an endpoint that have one name.
pub(super) fn hidden(id: &str, endpoint: &Record, problems: &mut Vec<Diagnostic>) {
    let mut seen: Vec<(&Arc<str>, &str)> = Vec::new();
    for key in ["redirect_field", "error_field", "honeypot"] {
        let Some(name) = endpoint.text(key) else { continue };
        match seen.iter().find(|(other, _)| *other == name) {
            Some((_, first)) => problems.push(
                Diagnostic::new(
                    &FORM_FIELDS,
                    format!("`{first}` and `{key}` of the endpoint \"{id}\" are both called \"{name}\""),
                )
                .at(endpoint.place_of(key))
                .hint("Give each its own name."),
            ),
            None => seen.push((name, key)),
        }
    }
}
