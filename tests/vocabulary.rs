//! Every entity and every field: what it means, an example, where it is shown, and which law asks for
//! it. `tests/vocabulary/` is a house that states each of them once; whatever of it is for the public
//! must be on a page.
//!
//! `CANDOR_BLESS=1 cargo test --test vocabulary` rewrites `docs/vocabulary.md`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use candor::model::vocabulary::{BRAND, DOCUMENT, ENVELOPE, Field, KINDS, LOOK, PORTAL, THEME, Type};
use candor::model::{Entry, Layer, Value};
use candor::pipeline::{self, Wanted};
use candor::resolve::{Base, PageKind, Plan};
use candor::source::Disk;
use candor::span::Located;
use common::{Portal, generated, normal, options, portal, text_of};

const HOUSE: &str = "tests/vocabulary";

/// Where a field is shown: the blocks and the pages that candor makes.
#[derive(Default)]
struct Shown {
    blocks: BTreeSet<String>,
    pages: BTreeSet<String>,
    /// Whether one of these pages really says it.
    said: bool,
}

/// The fields that pages show, by kind and field.
type Where = BTreeMap<(&'static str, &'static str), Shown>;

fn plan(house: &Portal) -> Plan {
    let base = Base::new(&house.inputs, &house.options, &house.source).value;
    let id = base.brands()[0].clone();
    base.plan(&id).value
}

/// Where the house's pages show each field, as their traces say, and whether they do.
fn shown(house: &Portal, plan: &Plan) -> Where {
    let tree = Disk::new(HOUSE);
    let mut found = Where::new();
    for page in plan.pages.iter().filter(|page| !matches!(page.kind, PageKind::Thanks | PageKind::Error)) {
        let wanted = Wanted { brand: &plan.id, page: &page.id, section: None, language: None };
        let traces = pipeline::trace(&tree, &options(), wanted).value.expect("a page");
        let html = std::str::from_utf8(&house.site[&format!("{}index.html", traces.path)]).unwrap();
        let text = normal(&text_of(html));
        let name = match page.kind {
            PageKind::Right => "each right".to_owned(),
            PageKind::Document => continue,
            _ => format!("`{}`", page.id),
        };
        for line in &traces.lines {
            let Some(of) = &line.value.of else { continue };
            let kind = KINDS.iter().find(|kind| kind.name == of.kind).unwrap();
            let path = of.path.replace('-', "_");
            let under = |field: &&Field| path == field.name || path.starts_with(&format!("{}_", field.name));
            // The longest name: `data` is no part of `data_retention`.
            let Some(field) = kind.fields.iter().filter(under).max_by_key(|field| field.name.len()) else { continue };
            let shown = found.entry((kind.name, field.name)).or_default();
            if let Some((_, block)) = line.value.part.split_once("::") {
                shown.blocks.insert(format!("`::{block}`"));
            }
            shown.pages.insert(name.clone());
            shown.said |= text.contains(&normal(&line.value.text)) || line.value.text.starts_with('[');
        }
    }
    found
}

#[test]
fn the_house_states_every_field_of_every_kind() {
    let house = portal(HOUSE);
    let own = || house.inputs.entries.iter().filter(|entry| entry.layer != Layer::Builtin);
    let mut missing = Vec::new();
    for kind in KINDS {
        for field in kind.fields {
            if !own().any(|entry| entry.kind.name == kind.name && entry.record.get(field.name).is_some()) {
                missing.push(format!("{}.{}", kind.name, field.name));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "state them in {HOUSE}");
}

#[test]
fn every_public_field_reaches_a_page() {
    let house = portal(HOUSE);
    let plan = plan(&house);
    let shown = shown(&house, &plan);
    let mut lost = Vec::new();
    for kind in KINDS.iter().filter(|kind| kind.name != "notes") {
        for field in kind.fields.iter().filter(|field| !field.internal) {
            match shown.get(&(kind.name, field.name)) {
                Some(found) if found.said => {}
                Some(_) => lost.push(format!("{}.{} is not said where its trace names it", kind.name, field.name)),
                None => lost.push(format!("{}.{} is on no page", kind.name, field.name)),
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
    // Notes are for colleagues: nothing of them is published.
    let pages: String = house.site.values().map(|bytes| String::from_utf8_lossy(bytes)).collect();
    assert!(!pages.contains("fourteen days"));
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "\\<")
}

/// What stands in the columns that only facts have.
struct Facts<'f> {
    kind: &'static str,
    shown: &'f Where,
    entries: Vec<&'f Entry>,
    house: &'f Portal,
}

impl Facts<'_> {
    /// A value as it is written in the house's files, on one line.
    fn example(&self, path: &[&str]) -> String {
        let Some((first, rest)) = path.split_first() else { return String::new() };
        let stated = self.entries.iter().find_map(|entry| entry.record.get(first));
        let mut value = stated.cloned();
        for name in rest {
            value = value.and_then(|found| within(&found, name));
        }
        let Some(value) = value else { return String::new() };
        let text = self.house.inputs.files.text(value.place.file);
        let written = text.get(value.place.span.range()).unwrap_or_default();
        // A table of its own would take many lines.
        if written.contains('\n') || written.is_empty() { String::new() } else { format!("`{written}`") }
    }

    fn shown(&self, field: &str) -> String {
        let Some(shown) = self.shown.get(&(self.kind, field)) else { return String::new() };
        let list = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
        match shown.blocks.is_empty() {
            true => format!("page {}", list(&shown.pages)),
            false => format!("{}; page {}", list(&shown.blocks), list(&shown.pages)),
        }
    }
}

/// A field of a table, or of the first table of several.
fn within(value: &Located<Value>, name: &str) -> Option<Located<Value>> {
    match &value.value {
        Value::Table(record) => record.get(name).cloned(),
        Value::Entries(entries) => entries.values().find_map(|record| record.get(name)).cloned(),
        _ => None,
    }
}

/// Rows of fields; those of tables within them follow with their path.
fn rows(out: &mut String, fields: &'static [Field], path: &[&str], facts: Option<&Facts<'_>>) {
    for field in fields {
        let path: Vec<&str> = path.iter().copied().chain([field.name]).collect();
        let name = path.join(".");
        let mut doc = cell(field.doc);
        if field.required {
            doc.push_str(" **Required.**");
        }
        if field.internal {
            doc.push_str(" *For the program; not shown.*");
        }
        let plain: Vec<&str> = path.iter().copied().filter(|part| *part != "ID").collect();
        let (example, shown) = facts.map_or((String::new(), String::new()), |facts| {
            (cell(&facts.example(&plain)), if plain.len() == 1 { facts.shown(field.name) } else { String::new() })
        });
        match facts {
            Some(_) => writeln!(
                out,
                "| `{name}` | {} | {doc} | {example} | {shown} | {} |",
                cell(&describe(&field.ty)),
                cell(field.law)
            ),
            None => writeln!(out, "| `{name}` | {} | {doc} |", cell(&describe(&field.ty))),
        }
        .unwrap();
        match &field.ty {
            Type::Table(inner) => rows(out, inner, &path, facts),
            Type::Entries(inner) => {
                let path: Vec<&str> = path.iter().copied().chain(["ID"]).collect();
                rows(out, inner, &path, facts);
            }
            _ => {}
        }
    }
}

/// A type; a long list of choices is set as code, so that values can be copied.
fn describe(ty: &Type) -> String {
    match ty {
        Type::Choice(choices) => {
            let values: Vec<String> = choices.values.iter().map(|value| format!("`{value}`")).collect();
            format!("one of {}", values.join(", "))
        }
        Type::List(inner) => format!("a list: each {}", describe(inner)),
        other => other.describe(),
    }
}

#[test]
fn the_vocabulary_is_up_to_date() {
    let house = portal(HOUSE);
    let plan = plan(&house);
    let shown = shown(&house, &plan);
    let mut out = String::from(
        "# The vocabulary\n\n\
         Every kind of fact, every key. This page is made from the table that the program reads files by; the\n\
         examples are those of an invented house, which states each of them, and where a key is shown is what\n\
         its pages show.\n\n\
         A key that is not listed is an error. A key that is absent states nothing: it is never read as no.\n\
         `ID` stands for a name of your choice: small letters, digits and hyphens. Pages are those that candor\n\
         makes; any block may stand in a document as well.\n\n\
         - [Keys of every entry](#keys-of-every-entry)\n- [portal.toml](#portaltoml)\n- [A brand](#a-brand)\n\
         - [A look](#a-look)\n- [A document](#a-document)\n- [A theme](#a-theme)\n- Facts:\n",
    );
    for kind in KINDS {
        writeln!(out, "  [{0}](#{0})", kind.name).unwrap();
    }
    let mut table = |title: &str, says: &str, fields: &'static [Field]| {
        write!(out, "\n## {title}\n\n{says}\n\n| key | value | states |\n| --- | --- | --- |\n").unwrap();
        rows(&mut out, fields, &[], None);
    };
    table("Keys of every entry", "What any fact may carry besides its own keys.", ENVELOPE);
    table(
        "portal.toml",
        "`content/portal.toml`. Every table below may stand there too, instead of in its own file.",
        PORTAL,
    );
    table("A brand", "`content/brands/BRAND/brand.toml`, or `[brand]` in `portal.toml`.", BRAND);
    table("A look", "`[look]` of a brand or a theme.", LOOK);
    table("A document", "`content/documents/DOCUMENT/document.toml`.", DOCUMENT);
    table("A theme", "`themes/THEME/theme.toml`.", THEME);
    for kind in KINDS {
        let header = if kind.many { format!("`[{}.ID]`", kind.name) } else { format!("`[{}]`", kind.name) };
        let named = if kind.many { format!("{}-ID", kind.one) } else { kind.one.to_owned() };
        let says = format!("{} {header}; in prose `{{ ${named}-KEY }}`, in bundles `{named}`.", kind.doc);
        write!(
            out,
            "\n## {}\n\n{says}\n\n| key | value | states | example | shown by | law |\n| --- | --- | --- | --- | --- | --- |\n",
            kind.name
        )
        .unwrap();
        let own = house.inputs.entries.iter().filter(|entry| entry.kind.name == kind.name);
        let entries = own.filter(|entry| entry.layer != Layer::Builtin).collect();
        let facts = Facts { kind: kind.name, shown: &shown, entries, house: &house };
        rows(&mut out, kind.fields, &[], Some(&facts));
    }
    generated("docs/vocabulary.md", &out);
}
