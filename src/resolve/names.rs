//! Names and addresses that are stated language by language: none may be left out.

use super::{Language, Plan};
use crate::diagnostic::{Diagnostic, FACT_MISSING_LANGUAGE};
use crate::model::{PerLanguage, Record, Value};
use crate::span::{Located, Place};

/// Reports the languages of a brand that the names and addresses of a record are not stated for.
/// One that is stated once, for no language, serves all.
pub(super) fn check(plan: &Plan, record: &Record, problems: &mut Vec<Diagnostic>) {
    for (_, value) in record.fields() {
        within(plan, value, problems);
    }
}

fn within(plan: &Plan, value: &Located<Value>, problems: &mut Vec<Diagnostic>) {
    match &value.value {
        Value::Name(stated) => each(plan, "name", stated, value.place, problems),
        Value::Url(stated) => each(plan, "address", stated, value.place, problems),
        Value::List(items) => items.iter().for_each(|item| within(plan, item, problems)),
        Value::Table(record) => check(plan, record, problems),
        Value::Entries(entries) => entries.values().for_each(|record| check(plan, record, problems)),
        _ => {}
    }
}

fn each(plan: &Plan, what: &str, stated: &PerLanguage, place: Place, problems: &mut Vec<Diagnostic>) {
    for language in &plan.languages {
        problems.extend(missing(what, stated, &language.language, place).map(|problem| problem.brand(&*plan.id)));
    }
}

/// What to say where a name or an address is not stated for a language.
pub(super) fn missing(what: &str, stated: &PerLanguage, language: &Language, place: Place) -> Option<Diagnostic> {
    // What could not be read was reported.
    let unread = stated.all().next().is_none();
    if unread || matches!(stated, PerLanguage::One(_)) || stated.stated(language.chain()).is_some() {
        return None;
    }
    let tag = &language.tag;
    Some(Diagnostic::new(&FACT_MISSING_LANGUAGE, format!("this {what} is not stated for {tag}")).at(place).hint(
        format!("Add `{tag} = \"…\"`, or write one text in place of the braces where it is the same everywhere."),
    ))
}
