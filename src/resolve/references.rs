//! References between facts: each must lead somewhere.

use std::collections::HashSet;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, FACT_UNKNOWN_REFERENCE, did_you_mean};
use crate::model::{Entry, Record, Value};
use crate::span::{Located, Place};

/// Every reference in an entry: the kind it leads to, the id, and where it stands.
pub(super) fn references(record: &Record, found: &mut Vec<(&'static str, Arc<str>, Place)>) {
    for (_, value) in record.fields() {
        value_references(value, found);
    }
}

fn value_references(value: &Located<Value>, found: &mut Vec<(&'static str, Arc<str>, Place)>) {
    match &value.value {
        Value::Ref(kind, id) => found.push((kind, id.clone(), value.place)),
        Value::List(items) => items.iter().for_each(|item| value_references(item, found)),
        Value::Table(record) => references(record, found),
        Value::Entries(entries) => entries.values().for_each(|record| references(record, found)),
        _ => {}
    }
}

/// Reports references that lead nowhere. `known` holds every entry that may be meant; whether it
/// applies to a brand is another matter: what does not apply is not shown.
pub(super) fn check<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    known: &HashSet<(&'static str, Arc<str>)>,
    brand: Option<&str>,
    problems: &mut Vec<Diagnostic>,
) {
    for entry in entries {
        let mut found = Vec::new();
        references(&entry.record, &mut found);
        for (kind, id, place) in found {
            if known.contains(&(kind, id.clone())) {
                continue;
            }
            let mut ids: Vec<&str> = known.iter().filter(|(k, _)| *k == kind).map(|(_, id)| &**id).collect();
            ids.sort_unstable();
            let mut problem = Diagnostic::new(&FACT_UNKNOWN_REFERENCE, format!("there is no [{kind}.{id}]"))
                .at(place)
                .maybe_hint(meant(kind, &id, ids, known))
                .hint_if_none(format!("State it as [{kind}.{id}], or remove the reference."));
            if let Some(brand) = brand {
                problem = problem.brand(brand);
            }
            problems.push(problem);
        }
    }
}

/// What a reference that leads nowhere may have meant: an entry of the kind, or one of another kind,
/// which cannot stand here.
fn meant(kind: &str, id: &str, ids: Vec<&str>, known: &HashSet<(&'static str, Arc<str>)>) -> Option<String> {
    if let Some(alone) = id.rsplit('.').next().filter(|alone| *alone != id && ids.contains(alone)) {
        return Some(format!("Write the id alone: \"{alone}\"."));
    }
    let near = did_you_mean(id, ids);
    if near.as_ref().is_some_and(|near| near.starts_with("Did")) {
        return near;
    }
    let mut others: Vec<&str> = known.iter().filter(|(_, other)| **other == *id).map(|(kind, _)| *kind).collect();
    others.sort_unstable();
    let Some(other) = others.first() else { return near };
    let here = format!("[{other}.{id}] is of another kind: here stands one of [{kind}].");
    let near = near.unwrap_or_else(|| format!("State [{kind}.{id}], or remove the reference."));
    Some(format!("{here} {near}"))
}
