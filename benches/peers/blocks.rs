//! Tables, lists of facts and forms of a published page as data, for templates to show.

use serde_json::{Value, json};

use crate::html::Element;

/// What an element holds as data, unless it is prose.
pub(crate) fn block(element: &Element) -> Option<Value> {
    if element.name == "form" {
        return Some(json!({ "kind": "form", "form": form(element) }));
    }
    // A table of prose has no heading and no names of rows.
    if element.name == "section" && element.is("table") {
        return Some(json!({ "kind": "plain", "plain": table(element) }));
    }
    if element.elements().any(|one| one.name == "table") {
        return Some(json!({ "kind": "table", "table": table(element) }));
    }
    let tables = || {
        let inner = element.elements().filter(|one| element.is("cookies") && one.is("table-block"));
        inner.map(table).collect::<Vec<_>>()
    };
    let (kind, content) = if element.is("sheet") {
        ("entries", element.elements().filter(|one| one.name == "div").map(entry).collect())
    } else if let Some(list) = element.elements().find(|one| one.is("answers")) {
        ("answers", list.elements().map(answer).collect())
    } else if element.is("cards") {
        ("cards", element.elements().map(card).collect())
    } else {
        ("tables", tables())
    };
    if content.is_empty() {
        return None;
    }
    let title = element.elements().find(|one| ["h2", "h3", "p"].contains(&one.name.as_str()));
    let mut block = json!({ "kind": kind, "class": element.attribute("class"), kind: content });
    for (key, value) in [
        ("id", element.attribute("id").map(str::to_owned)),
        ("title", title.map(Element::text)),
        ("tag", title.map(|title| title.name.clone())),
    ] {
        if let Some(value) = value {
            block[key] = value.into();
        }
    }
    Some(block)
}

fn entry(element: &Element) -> Value {
    let name = element.elements().find(|one| one.name.starts_with('h'));
    let text = element.elements().find(|one| one.name == "p" && !one.is("gap"));
    let tags = element.first(&|one| one.is("tags"));
    json!({
        "id": element.attribute("id"),
        "tag": name.map_or("h3", |name| name.name.as_str()),
        "name": name.map(Element::text),
        "tags": tags.map(|tags| tags.elements().map(Element::text).collect::<Vec<_>>()),
        "text": text.map(Element::text),
        "facts": element.elements().find(|one| one.name == "dl").map(facts),
    })
}

fn facts(list: &Element) -> Vec<Value> {
    let labels = list.elements().filter(|one| one.name == "dt").map(Element::text);
    let told = list.elements().filter(|one| one.name == "dd").map(values);
    let label = |(label, mut fact): (String, Value)| {
        fact["label"] = label.into();
        fact
    };
    labels.zip(told).map(label).collect()
}

/// What a cell or a fact says: one value, lines, or a list; each is text, with a link or without.
fn values(cell: &Element) -> Value {
    if let Some(list) = cell.first(&|one| one.name == "ul") {
        json!({ "as": "list", "values": list.elements().map(value).collect::<Vec<_>>() })
    } else if cell.elements().any(|one| one.name == "br") {
        let lines = cell.elements().filter(|one| one.name != "br");
        json!({ "as": "lines", "values": lines.map(value).collect::<Vec<_>>() })
    } else {
        json!({ "as": "one", "values": [value(cell)] })
    }
}

fn value(element: &Element) -> Value {
    let href = element.first(&|one| one.name == "a").and_then(|link| link.attribute("href"));
    match href {
        Some(href) => json!({ "text": element.text(), "href": href }),
        None => json!({ "text": element.text() }),
    }
}

fn answer(element: &Element) -> Value {
    let question = element.elements().find(|one| one.name == "dt").map(value);
    let answers = element.elements().filter(|one| one.name == "dd").map(values).collect::<Vec<_>>();
    json!({ "id": element.attribute("id"), "question": question, "answers": answers })
}

fn card(element: &Element) -> Value {
    let mut card = element.elements().find(|one| one.name == "h2").map_or_else(|| json!({}), value);
    card["about"] = element.elements().find(|one| one.name == "p").map(Element::text).into();
    card
}

fn table(block: &Element) -> Value {
    let title = block.elements().find(|one| one.name.starts_with('h'));
    let columns = block.all(&|one| one.name == "th" && one.attribute("scope") == Some("col"));
    let rows = block.first(&|one| one.name == "tbody").map(|rows| {
        let row = |row: &Element| {
            json!({ "id": row.attribute("id"), "cells": row.elements().map(values).collect::<Vec<_>>() })
        };
        rows.elements().map(row).collect::<Vec<_>>()
    });
    json!({
        "id": block.attribute("id"),
        "title": title.map(Element::text),
        "tag": title.map(|title| title.name.clone()),
        "columns": columns.into_iter().map(Element::text).collect::<Vec<_>>(),
        "rows": rows,
    })
}

fn form(form: &Element) -> Value {
    let hidden = form.all(&|one| one.attribute("type") == Some("hidden"));
    let hidden = hidden.iter().map(|one| json!({ "name": one.attribute("name"), "value": one.attribute("value") }));
    let fields = form.all(&|one| one.is("field") || one.is("pot"));
    let notice = form.first(&|one| one.is("notice"));
    let seen = |class: &str| form.first(&|one| one.is(class)).map(Element::text);
    let others = form.first(&|one| one.is("others"));
    // What the script shows after sending: words of a form, in markup that no template changes.
    let states = form.all(&|one| one.name == "template").into_iter().map(Element::html).collect::<Vec<_>>();
    json!({
        "action": form.attribute("action"),
        "subject": form.attribute("data-subject"),
        "hidden": hidden.collect::<Vec<_>>(),
        "legend": seen("legend"),
        "fields": fields.into_iter().map(field).collect::<Vec<_>>(),
        "others": others.and_then(block),
        "states": states.join("\n"),
        "notice_id": notice.and_then(|notice| notice.attribute("id")),
        "notice": seen("notice-title"),
        "facts": notice.and_then(|notice| notice.first(&|one| one.name == "dl")).map(facts),
        "send": form.first(&|one| one.name == "button").map(Element::text),
    })
}

fn field(field: &Element) -> Value {
    let control = field.first(&|one| ["input", "textarea", "select"].contains(&one.name.as_str()));
    let of = |key: &str| control.and_then(|control| control.attribute(key));
    let label = field.first(&|one| one.name == "label").map(Element::text).unwrap_or_default();
    json!({
        "pot": field.is("pot"),
        "role": field.attribute("data-role"),
        "id": of("id"),
        "name": of("name"),
        "type": control.filter(|control| control.name == "input").and_then(|control| control.attribute("type")),
        "complete": of("autocomplete"),
        "required": of("required").is_some(),
        "label": label.trim_end_matches('*'),
        "missing": field.attribute("data-missing"),
        "invalid": field.attribute("data-invalid"),
        "help": field.first(&|one| one.is("help")).map(Element::text),
    })
}
