//! Templates: compiled, and rendered with a view that has all that any template is given.
//!
//! A line `=== NAME` begins a template; what stands before the first is `section.html`. All
//! templates that a text does not hold are empty.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use candor::source::{Files, SourceFile};
use candor::span::FileId;
use candor::theme::{Interface, TEMPLATES, Theme};
use serde_json::{Value, json};

use super::text;

pub(super) fn seed(path: &str, bytes: Vec<u8>) -> Vec<u8> {
    let name = path.rsplit_once("templates/").map_or("section.html", |(_, name)| name);
    [format!("=== {name}\n").into_bytes(), bytes].concat()
}

static INTERFACE: LazyLock<Interface> = LazyLock::new(|| {
    let words =
        ["skip", "contents", "updated", "effective", "nav_label", "not_stated", "choose_language", "brand_site"];
    Interface::new(&words.iter().map(|word| ((*word).to_owned(), format!("the {word}"))).collect())
});

/// All that templates are given, in one.
static VIEW: LazyLock<Value> = LazyLock::new(|| {
    let shown = |text: &str| json!({"kind": "text", "text": text});
    let pair = |name: &str, value: Value| json!({"name": name, "label": "Label", "value": value});
    let pairs = json!([
        pair("a", shown("<b>&\"'")),
        pair("b", json!({"kind": "link", "href": "https://a.example/", "text": "A", "external": true})),
        pair("c", json!({"kind": "lines", "lines": ["1", "2"]})),
        pair("d", json!({"kind": "list", "items": [shown("x"), shown("y")]})),
        pair("e", json!({"kind": "pairs", "pairs": [pair("f", json!({"kind": "none"}))]})),
        pair("g", json!({"kind": "part", "html": "<p>a</p>"})),
    ]);
    let entry = json!({
        "id": "purpose-orders", "label": shown("Orders"), "text": null, "pairs": pairs, "gap": null,
        "tags": [{"name": "legal", "text": "Tag"}],
    });
    let language = json!({
        "tag": "fr", "hreflang": "fr", "dir": "ltr", "name": "Français", "href": "../fr/", "current": false, "title": "Titre",
    });
    let card = json!({"id": "r", "kind": "rights", "href": "rights/", "title": "Rights", "summary": "All", "question": "Who?",
        "answers": [shown("We")], "what": "A", "reason": "B", "label": "Rights", "current": true, "name": "n", "value": "v"});
    let field = json!({
        "id": "f", "name": "f", "type": "choice", "label": "Field", "help": "Help", "required": true, "autocomplete": "email",
        "max_length": 200, "consequence": "None", "options": [{"id": "o", "value": "o", "label": "Option"}],
    });
    let head = json!({
        "csp": "default-src 'none'", "canonical": null, "alternates": [language], "noindex": false, "stylesheet": "style.css",
        "headings": "plain", "density": "normal",
    });
    let form = json!({
        "id": "form", "kind": "request", "title": "Form", "action": "https://forms.example/", "method": "post",
        "hidden": [card], "honeypot": {"name": "h", "label": "H"}, "fields": [field, field], "submit": "Send", "text": null,
        "has_required": true, "notice": pairs, "others": [entry], "mailto": "mailto:a@b.example",
    });
    let version = json!({"tag": "fr", "dir": "ltr", "title": "t", "text": "x", "home": "/", "home_label": "h"});
    let mut view = json!({
        "lang": "en", "dir": "ltr", "root": "../", "id": "who", "level": 2, "home": "./", "site": null, "has_contents": true,
        "updated": "1 October 2026", "effective": null, "prevailing": null, "gaps": true, "text": "Text", "caption": "Caption",
        "note": null, "head": head, "form": form, "nav": [card], "languages": [language], "versions": [version],
    });
    let more = json!({
        "page": {"kind": "document", "id": "privacy", "title": "Privacy", "description": "Text"},
        "brand": {"name": "Alder & Sons"}, "block": {"name": "purposes", "id": "purposes"}, "entries": [entry, entry],
        "logo": {"src": "logo.svg", "width": "10", "height": "10"}, "items": [card, card], "questions": [card],
        "columns": [{"name": "a", "label": "A"}, {"name": "b", "label": "B"}], "others": [entry],
        "rows": [{"id": "row", "head": shown("Row"), "cells": pairs}],
    });
    view.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    view
});

pub(super) fn run(bytes: &[u8]) {
    let text = text(bytes);
    let mut sources: BTreeMap<&str, &str> = TEMPLATES.iter().map(|name| (*name, "")).collect();
    let mut own = Vec::new();
    let (first, rest) = match text.strip_prefix("=== ") {
        Some(rest) => (None, Some(rest)),
        None => text.split_once("\n=== ").map_or((Some(&*text), None), |(first, rest)| (Some(first), Some(rest))),
    };
    let named =
        rest.into_iter().flat_map(|rest| rest.split("\n=== ")).map(|part| part.split_once('\n').unwrap_or((part, "")));
    for (name, source) in first.map(|first| ("section.html", first)).into_iter().chain(named) {
        sources.insert(name, source);
        own.push(name);
    }
    let file = |(name, text): (&&str, &&str)| SourceFile { path: (*name).into(), text: (*text).into(), builtin: false };
    let files = Files::new(sources.iter().map(file).collect());
    let ids = sources.keys().enumerate().map(|(at, name)| ((*name).to_owned(), FileId(u32::try_from(at).unwrap())));
    let outcome = Theme::compile(ids.collect(), &files);
    for problem in &outcome.problems {
        sound(problem, &files);
    }
    let markup = [
        ("title", Some("<em>T</em>")),
        ("body", Some("<p>B</p>")),
        ("top", Some("T")),
        ("main", Some("M")),
        ("contents", Some("C")),
        ("lead", None),
    ];
    own.retain(|name| TEMPLATES.contains(name));
    own.sort_unstable();
    own.dedup();
    for name in own {
        if let Err(problem) = outcome.value.render(name, &*VIEW, &markup, &INTERFACE, &files) {
            sound(&problem, &files);
        }
    }
}

/// A problem is at a place of the file that it names.
fn sound(problem: &candor::diagnostic::Diagnostic, files: &Files) {
    let text = problem.place.map_or("", |place| files.text(place.file));
    super::sound(std::slice::from_ref(problem), text);
}

pub(super) const WORDS: &[&str] = &[
    "{{ ",
    " }}",
    "{% ",
    " %}",
    "{%- ",
    " -%}",
    "{{- ",
    " -}}",
    "{# ",
    " #}",
    "\n=== section.html\n",
    "\n=== shell.html\n",
    "\n=== components.html\n",
    "\n=== blocks/sheet.html\n",
    "{% for item in items %}",
    "{% endfor %}",
    "{% for key, value in page %}",
    "{% if ",
    "{% elif ",
    "{% else %}",
    "{% endif %}",
    "{% set x = ",
    "{% set_global x = ",
    "{% raw %}",
    "{% endraw %}",
    "{% block a %}",
    "{% endblock %}",
    "{{ super() }}",
    "{% extends \"shell.html\" %}",
    "{% include \"section.html\" %}",
    "{% filter upper %}",
    "{% endfilter %}",
    "{% component c(a, b = 1, @ui) %}",
    "{% endcomponent c %}",
    "{{ <c a={id} /> }}",
    "{% <c> %}",
    "{% </c> %}",
    "{{ body }}",
    "{% break %}",
    "{% continue %}",
    "loop.index",
    "loop.first",
    "not ",
    " and ",
    " or ",
    " in ",
    " is ",
    " is not ",
    "defined",
    "divisible_by(divisor=",
    "containing(pat=",
    "matching",
    " | ",
    "safe",
    "default(value=",
    "length",
    "upper",
    "lower",
    "title",
    "truncate(length=",
    "indent(width=",
    "replace(from=\"\", to=\"aaaa\")",
    "split(pat=\"\")",
    "join(sep=",
    "sort(attribute=",
    "unique",
    "group_by(attribute=",
    "nth(n=",
    "slice(start=",
    "get(key=",
    "first",
    "last",
    "reverse",
    "int(base=",
    "float",
    "abs",
    "round(precision=",
    "pluralize",
    "range(end=10)",
    "range(start=0, end=3, step_by=-1)",
    "throw(message=",
    "[",
    "]",
    "[0:2]",
    "[::-1]",
    "[1, 2, 3]",
    "{\"a\": 1}",
    "...",
    "(",
    ")",
    "(1..3)",
    "+",
    "-",
    "*",
    "/",
    "//",
    "%",
    "**",
    "~",
    "==",
    "!=",
    "<=",
    "?.",
    ".",
    ",",
    "=",
    "\"",
    "'",
    "`",
    "0",
    "1",
    "2",
    "-1",
    "170141183460469231731687303715884105727",
    "9223372036854775807",
    "1e308",
    "0.1",
    "true",
    "false",
    "none",
    "items",
    "entries",
    "rows",
    "cells",
    "page.title",
    "brand.name",
    "ui.skip",
    "form.fields",
    "lang",
    "level",
    "level + 1",
    "__tera_context",
    "_",
    "é",
    "中",
    "😀",
    "\u{FDD0}",
    "\u{FDD1}",
    "<script>",
    "</p>",
    "&",
];
