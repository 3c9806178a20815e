//! A table, field by field.

use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::values;
use crate::diagnostic::{Diagnostic, TOML_DUPLICATE, TOML_MISSING_KEY, TOML_TYPE, TOML_UNKNOWN_KEY, did_you_mean};
use crate::model::vocabulary::{Field, Type, find};
use crate::model::{PerLanguage, Record, Value};
use crate::span::{FileId, Located, Place};

pub(super) struct Decoder<'p> {
    pub(super) file: FileId,
    pub(super) problems: &'p mut Vec<Diagnostic>,
}

impl Decoder<'_> {
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        Place::new(self.file, span)
    }

    /// Reads the fields of a table. Keys in `elsewhere` are read by somebody else.
    pub(super) fn record(
        &mut self,
        table: &DeTable<'_>,
        span: Range<usize>,
        fields: &'static [Field],
        elsewhere: &[&str],
    ) -> Record {
        let mut found = Vec::new();
        for (key, value) in table {
            let name: &str = key.get_ref();
            if elsewhere.contains(&name) {
                continue;
            }
            match find(fields, name) {
                Some(field) => {
                    if let Some(value) = self.value(value, &field.ty, field.name) {
                        found.push((field, value));
                    }
                }
                None => {
                    let known = fields.iter().map(|f| f.name).chain(elsewhere.iter().copied());
                    self.problems.push(
                        Diagnostic::new(&TOML_UNKNOWN_KEY, format!("\"{name}\" is no key that candor knows here"))
                            .at(self.place(key.span()))
                            .maybe_hint(did_you_mean(name, known)),
                    );
                }
            }
        }
        Record::new(self.place(span), fields, found)
    }

    /// Says which required fields are not there. What is written in `table`, and wrong, was
    /// reported already; what is `acknowledged` as missing may be.
    pub(super) fn require(
        &mut self,
        record: &Record,
        table: Option<&DeTable<'_>>,
        fields: &'static [Field],
        acknowledged: &[&str],
        what: &str,
    ) {
        let written = |name: &str| table.is_some_and(|table| table.iter().any(|(key, _)| key.get_ref() == name));
        for field in fields.iter().filter(|f| f.required) {
            if record.get(field.name).is_none() && !written(field.name) && !acknowledged.contains(&field.name) {
                self.problems.push(
                    Diagnostic::new(&TOML_MISSING_KEY, format!("{what} does not state \"{}\"", field.name))
                        .at(record.place)
                        .hint(format!("Add `{} = …`: {} ({}).", field.name, lower(field.doc), field.ty.describe())),
                );
            }
        }
    }

    pub(super) fn value(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        ty: &'static Type,
        name: &str,
    ) -> Option<Located<Value>> {
        let place = self.place(value.span());
        let read = match (ty, value.get_ref()) {
            (Type::List(inner), DeValue::Array(items)) => Some(Value::List(self.items(items.iter(), inner, name))),
            (Type::List(inner), _) => self.value(value, inner, name).map(|one| Value::List(vec![one])),
            (Type::Table(fields), DeValue::Table(table)) => {
                let record = self.record(table, value.span(), fields, &[]);
                self.require(&record, Some(table), fields, &[], &format!("\"{name}\""));
                Some(Value::Table(record))
            }
            (Type::Entries(fields), DeValue::Table(table)) => Some(self.nested(table, fields, name)),
            (Type::Entries(fields), DeValue::Array(items)) => self.listed(items.iter(), fields, name),
            (Type::Map(inner), DeValue::Table(table)) => Some(Value::Map(self.map(table, inner, name))),
            (Type::Words | Type::Name | Type::Url, DeValue::Table(table)) => Some(self.by_language(table, ty, name)),
            _ => values::scalar(self, value, ty, name),
        };
        read.map(|value| Located::new(value, place))
    }

    /// The values of a list. What names something may stand in it once.
    fn items<'v, 'i: 'v>(
        &mut self,
        items: impl Iterator<Item = &'v Spanned<DeValue<'i>>>,
        inner: &'static Type,
        name: &str,
    ) -> Vec<Located<Value>> {
        let names = matches!(inner, Type::Id | Type::Ref(_) | Type::Choice(_) | Type::Language | Type::Market);
        let mut found: Vec<Located<Value>> = Vec::new();
        for item in items {
            let Some(value) = self.value(item, inner, name).filter(|value| self.is_one(item, value, name)) else {
                continue;
            };
            match found.iter().find(|other| names && other.value == value.value) {
                Some(first) => {
                    let what = item.get_ref().as_str().unwrap_or_default();
                    self.problems.push(twice(what, name).at(value.place).related(first.place, "the first one"));
                }
                None => found.push(value),
            }
        }
        found
    }

    /// Whether an address that stands among others is one, and not one for each language; says so.
    fn is_one(&mut self, value: &Spanned<DeValue<'_>>, read: &Located<Value>, name: &str) -> bool {
        let several = matches!(read.value, Value::Url(PerLanguage::By(_)));
        if several {
            self.problems.push(
                Diagnostic::new(&TOML_TYPE, format!("\"{name}\" is a table here"))
                    .at(self.place(value.span()))
                    .hint("It takes one address, the same for every language."),
            );
        }
        !several
    }

    /// A value of another kind than the field's.
    pub(super) fn mismatch(&mut self, value: &Spanned<DeValue<'_>>, ty: &Type, name: &str) {
        self.problems.push(
            Diagnostic::new(&TOML_TYPE, format!("\"{name}\" is {} here", found(value.get_ref())))
                .at(self.place(value.span()))
                .hint(match name {
                    "gap" => "Say in words why the fact is not stated yet: gap = \"Not decided yet.\"".to_owned(),
                    _ => format!("It takes {}.", ty.describe()),
                }),
        );
    }

    fn nested(&mut self, table: &DeTable<'_>, fields: &'static [Field], name: &str) -> Value {
        let mut entries = IndexMap::new();
        for (key, value) in table {
            let id: &str = key.get_ref();
            values::check_id(self, id, key.span(), name);
            match value.get_ref() {
                DeValue::Table(inner) => {
                    let record = self.record(inner, value.span(), fields, &[]);
                    self.require(&record, Some(inner), fields, &[], &format!("\"{name}.{id}\""));
                    entries.insert(Arc::from(id), record);
                }
                _ => self.mismatch(value, &Type::Table(&[]), &format!("{name}.{id}")),
            }
        }
        Value::Entries(entries)
    }

    /// Entries that state nothing but their ids: `languages = ["en", "fr"]`.
    fn listed<'v, 'i: 'v>(
        &mut self,
        items: impl Iterator<Item = &'v Spanned<DeValue<'i>>>,
        fields: &'static [Field],
        name: &str,
    ) -> Option<Value> {
        let mut entries = IndexMap::new();
        for item in items {
            match item.get_ref() {
                DeValue::String(id) => {
                    let record = Record::new(self.place(item.span()), fields, Vec::new());
                    self.require(&record, None, fields, &[], &format!("\"{name}.{id}\""));
                    if entries.insert(Arc::from(&**id), record).is_some() {
                        let place = self.place(item.span());
                        self.problems.push(twice(id, name).at(place));
                    }
                }
                _ => self.mismatch(item, &Type::Id, name),
            }
        }
        Some(Value::Entries(entries))
    }

    fn map(&mut self, table: &DeTable<'_>, inner: &'static Type, name: &str) -> IndexMap<Arc<str>, Located<Value>> {
        let mut map = IndexMap::new();
        for (key, value) in table {
            let key: &str = key.get_ref();
            let name = format!("{name}.{key}");
            if let Some(read) = self.value(value, inner, &name).filter(|read| self.is_one(value, read, &name)) {
                map.insert(Arc::from(key), read);
            }
        }
        map
    }

    fn by_language(&mut self, table: &DeTable<'_>, ty: &'static Type, name: &str) -> Value {
        let mut texts = Vec::new();
        for (key, value) in table {
            let lang: &str = key.get_ref();
            if !values::check_language(self, lang, key.span()) {
                continue;
            }
            if let Some(read) = self.value(value, ty, &format!("{name}.{lang}")) {
                match read.value {
                    Value::Words(PerLanguage::One(text))
                    | Value::Name(PerLanguage::One(text))
                    | Value::Url(PerLanguage::One(text)) => texts.push((Arc::from(lang), text)),
                    _ => self.mismatch(value, ty, &format!("{name}.{lang}")),
                }
            }
        }
        match ty {
            Type::Words => Value::Words(PerLanguage::By(texts)),
            Type::Url => Value::Url(PerLanguage::By(texts)),
            _ => Value::Name(PerLanguage::By(texts)),
        }
    }
}

/// One name twice in a list.
fn twice(what: &str, name: &str) -> Diagnostic {
    Diagnostic::new(&TOML_DUPLICATE, format!("\"{what}\" stands twice in \"{name}\"")).hint("Delete one of the two.")
}

fn found(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn lower(doc: &str) -> String {
    let mut chars = doc.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
