//! `tests/payloads/vocabulary.json` lists every kind of fact and every field, so that the injection
//! campaign reaches each of them. `CANDOR_WRITE=1 cargo test --test vocabulary_list` renews it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use candor::model::vocabulary::{BRAND, DOCUMENT, ENVELOPE, Field, KINDS, LOOK, PORTAL, Type};
use serde_json::{Value, json};

fn of(ty: &Type) -> Value {
    match ty {
        Type::Words => json!("words"),
        Type::Name => json!("name"),
        Type::Email => json!("email"),
        Type::Phone => json!("phone"),
        Type::Url => json!("url"),
        Type::Date => json!("date"),
        Type::Duration => json!("duration"),
        Type::Lifetime => json!("lifetime"),
        Type::Integer => json!("integer"),
        Type::Year => json!("year"),
        Type::Flag => json!("flag"),
        Type::Market => json!("market"),
        Type::Language => json!("language"),
        Type::Id => json!("id"),
        Type::Condition => json!("condition"),
        Type::Colour => json!("colour"),
        Type::Choice(choices) => json!({ "choice": choices.values }),
        Type::Ref(kind) => json!({ "ref": kind }),
        Type::List(inner) => json!({ "list": of(inner) }),
        Type::Table(inner) => json!({ "table": fields(inner) }),
        Type::Entries(inner) => json!({ "entries": fields(inner) }),
        Type::Map(inner) => json!({ "map": of(inner) }),
    }
}

fn fields(fields: &[Field]) -> Value {
    let one = |field: &Field| json!({ "name": field.name, "type": of(&field.ty) });
    fields.iter().map(one).collect()
}

#[test]
fn the_list_names_every_field() {
    let kinds = KINDS
        .iter()
        .map(|kind| json!({ "name": kind.name, "one": kind.one, "many": kind.many, "fields": fields(kind.fields) }));
    let list = json!({
        "kinds": kinds.collect::<Vec<_>>(),
        "envelope": fields(ENVELOPE),
        "portal": fields(PORTAL),
        "brand": fields(BRAND),
        "look": fields(LOOK),
        "document": fields(DOCUMENT),
    });
    let made = format!("{}\n", serde_json::to_string_pretty(&list).unwrap());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads/vocabulary.json");
    if std::env::var_os("CANDOR_WRITE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &made).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == made, "renew it: CANDOR_WRITE=1 cargo test --test vocabulary_list");
}
