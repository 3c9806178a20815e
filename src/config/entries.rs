//! Entries of kinds: what stands around a kind's own fields.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::decode::Decoder;
use super::{Context, values};
use crate::diagnostic::{Diagnostic, FACT_GAP_STATED, TOML_TYPE, TOML_UNKNOWN_KEY, TOML_VALUE, did_you_mean};
use crate::model::prose::Beside;
use crate::model::vocabulary::{ENVELOPE, Field, KINDS, Kind, Type, kind};
use crate::model::{Entry, PerLanguage, Record, Value};
use crate::span::{Located, Place};

/// The entries of a file.
#[derive(Clone, Debug, Default)]
pub struct FileEntries {
    /// In the order written.
    pub entries: Vec<Entry>,
}

pub(super) fn read(context: Context<'_>, table: &DeTable<'_>, problems: &mut Vec<Diagnostic>) -> FileEntries {
    let mut language = context.language.clone();
    for (key, value) in table {
        let name: &str = key.get_ref();
        if name == "source" {
            let mut decoder = Decoder { file: context.file, problems };
            if let Some(Value::Language(tag)) = decoder.value(value, &Type::Language, name).map(|v| v.value) {
                language = tag;
            }
        } else if kind(name).is_none() {
            problems.push(
                Diagnostic::new(&TOML_UNKNOWN_KEY, format!("\"{name}\" is no kind of fact that candor knows"))
                    .at(Place::new(context.file, key.span()))
                    .maybe_hint(
                        did_you_mean(name, KINDS.iter().map(|k| k.name).chain(["source"]))
                            .or_else(|| Some("docs/vocabulary.md lists every kind and its keys.".into())),
                    ),
            );
        }
    }
    FileEntries { entries: tables(Context { language: &language, ..context }, table, problems) }
}

/// The entries of all tables that bear the name of a kind.
pub(super) fn tables(context: Context<'_>, table: &DeTable<'_>, problems: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut decoder = Decoder { file: context.file, problems };
    for (key, value) in table {
        let Some(kind) = kind(key.get_ref()) else { continue };
        match (kind.many, value.get_ref()) {
            (false, DeValue::Table(fields)) => {
                found.extend(entry(&mut decoder, context, kind, kind.one, key.span(), fields, value));
            }
            (true, DeValue::Table(entries)) => {
                for (id, value) in entries {
                    values::check_id(&mut decoder, id.get_ref(), id.span(), kind.name);
                    match value.get_ref() {
                        DeValue::Table(fields) => {
                            found.extend(entry(&mut decoder, context, kind, id.get_ref(), id.span(), fields, value));
                        }
                        _ => wrong(&mut decoder, kind, value),
                    }
                }
            }
            _ => wrong(&mut decoder, kind, value),
        }
    }
    found
}

fn wrong(decoder: &mut Decoder<'_>, kind: &Kind, value: &Spanned<DeValue<'_>>) {
    let example = if kind.many { format!("[{}.some-id]", kind.name) } else { format!("[{}]", kind.name) };
    let place = decoder.place(value.span());
    decoder.problems.push(
        Diagnostic::new(&TOML_TYPE, format!("\"{}\" is not a table here", kind.name))
            .at(place)
            .hint(format!("Write `{example}` on a line of its own and its keys below it.")),
    );
}

fn entry(
    decoder: &mut Decoder<'_>,
    context: Context<'_>,
    kind: &'static Kind,
    id: &str,
    name: Range<usize>,
    fields: &DeTable<'_>,
    value: &Spanned<DeValue<'_>>,
) -> Option<Entry> {
    let own: Vec<&str> = kind.fields.iter().map(|f| f.name).collect();
    let known: Vec<&str> = ENVELOPE.iter().map(|f| f.name).collect();
    // The keys around an entry are read first, so that its own may be absent behind a gap.
    let envelope = {
        let mut quiet = Vec::new();
        let mut inner = Decoder { file: decoder.file, problems: &mut quiet };
        let envelope = inner.record(fields, value.span(), ENVELOPE, &own);
        let known_problem = |d: &Diagnostic| d.rule.id != TOML_UNKNOWN_KEY.id;
        decoder.problems.extend(quiet.into_iter().filter(known_problem));
        envelope
    };
    let mut record = decoder.record(fields, value.span(), kind.fields, &known);
    record.place = decoder.place(name);
    let gap = envelope.get("gap").and_then(|gap| match &gap.value {
        Value::Name(reason) => Some(Located::new(reason.clone(), gap.place)),
        _ => None,
    });
    let gaps = field_gaps(decoder, kind, &record, &envelope);
    let hide = envelope.flag("hide");
    // A gap without its reason was reported as such: the fact is not missing besides.
    let gapped = fields.iter().any(|(key, _)| key.get_ref() == "gap");
    if !gapped && !hide {
        let what = if kind.many { format!("[{}.{id}]", kind.name) } else { format!("[{}]", kind.name) };
        let acknowledged: Vec<&str> = gaps.iter().map(|(field, _)| field.name).collect();
        decoder.require(&record, Some(fields), kind.fields, &acknowledged, &what);
    }
    if let Some((field, _)) = record.fields().next().filter(|_| hide) {
        decoder.problems.push(
            Diagnostic::new(&TOML_VALUE, format!("what is hidden here states \"{}\" all the same", field.name))
                .at(record.place_of(field.name))
                .hint("Delete what it states, or `hide`: what is hidden is not shown."),
        );
    }
    Some(Entry {
        kind,
        id: id.into(),
        language: context.language.clone(),
        layer: context.layer,
        condition: envelope.get("if").and_then(|found| match &found.value {
            Value::Condition(condition) => Some(Located::new(condition.clone(), found.place)),
            _ => None,
        }),
        markets: envelope.texts("markets").cloned().collect(),
        gap,
        gaps,
        public: envelope.value("public") != Some(&Value::Flag(false)) && kind.name != "notes",
        hide,
        beside: beside(decoder, &envelope),
        sort_key: envelope.text("sort_key").cloned(),
        record,
    })
}

/// The fields that an entry says it does not state yet, in the order of the vocabulary.
fn field_gaps(
    decoder: &mut Decoder<'_>,
    kind: &'static Kind,
    record: &Record,
    envelope: &Record,
) -> Vec<(&'static Field, Located<PerLanguage>)> {
    let mut found = Vec::new();
    for (name, value) in envelope.map("gaps").into_iter().flatten() {
        let Value::Name(reason) = &value.value else { continue };
        let Some(field) = kind.field(name) else {
            let known = kind.fields.iter().map(|field| field.name);
            decoder.problems.push(
                Diagnostic::new(&TOML_UNKNOWN_KEY, format!("\"{name}\" is no key that could be missing here"))
                    .at(value.place)
                    .maybe_hint(did_you_mean(name, known)),
            );
            continue;
        };
        if let Some(stated) = record.get(name) {
            decoder.problems.push(
                Diagnostic::new(&FACT_GAP_STATED, format!("\"{name}\" is said to be missing, and stated"))
                    .at(value.place)
                    .related(stated.place, "stated here")
                    .hint(format!("Delete `gaps.{name}`.")),
            );
            continue;
        }
        found.push((field, Located::new(reason.clone(), value.place)));
    }
    found.sort_by_key(|(field, _)| kind.fields.iter().position(|other| other.name == field.name));
    found
}

/// Where an entry says that it stands.
fn beside(decoder: &mut Decoder<'_>, envelope: &Record) -> Option<Located<Beside>> {
    let found = |key: &str| Some((envelope.text(key)?.clone(), envelope.place_of(key)));
    match (found("after"), found("before")) {
        (Some((_, after)), Some((_, before))) => {
            decoder.problems.push(
                Diagnostic::new(&TOML_VALUE, "the entry says both \"after\" and \"before\"")
                    .at(before)
                    .related(after, "the other one")
                    .hint("Keep one of the two."),
            );
            None
        }
        (Some((id, place)), None) => Some(Located::new(Beside::After(id), place)),
        (None, Some((id, place))) => Some(Located::new(Beside::Before(id), place)),
        (None, None) => None,
    }
}
