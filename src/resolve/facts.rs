//! Facts by the names that prose uses: `contact-dpo-email` is `email` of `[contacts.dpo]`.

use std::sync::Arc;

use super::Plan;
use crate::diagnostic::{Diagnostic, FACT_AMBIGUOUS, PROSE_UNKNOWN_FACT, did_you_mean};
use crate::model::{Entry, Record, Value};
use crate::span::{Located, Place};

/// A fact that prose names.
#[derive(Clone, Copy)]
pub struct Fact<'a> {
    /// The entry that states it.
    pub entry: &'a Arc<Entry>,
    /// What it states.
    pub value: &'a Value,
    /// Where it is stated.
    pub place: Place,
}

/// Why a name cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FactProblem {
    /// Nothing of that name is stated; the nearest name, if any is near.
    Unknown(Option<String>),
    /// Two facts have that name.
    Ambiguous(String, String),
    /// It is stated, but not for the public.
    Internal,
    /// It is a gap that was acknowledged.
    Gap(Arc<str>),
}

impl FactProblem {
    /// As a diagnostic.
    pub fn diagnostic(self, name: &str, place: Place) -> Diagnostic {
        match self {
            Self::Unknown(hint) => Diagnostic::new(&PROSE_UNKNOWN_FACT, format!("the fact \"{name}\" is not stated"))
                .maybe_hint(hint.or_else(|| {
                    Some("A fact's name is its kind, its id and its key: { $contact-privacy-email } is `email` of [contacts.privacy].".into())
                })),
            Self::Ambiguous(one, other) => Diagnostic::new(&FACT_AMBIGUOUS, format!("\"{name}\" is the name of two facts, {one} and {other}"))
                .hint("Give one of the entries another id."),
            Self::Internal => Diagnostic::new(&PROSE_UNKNOWN_FACT, format!("the fact \"{name}\" is not public"))
                .hint("Remove `public = false` from its entry, or do not show it."),
            Self::Gap(reason) => Diagnostic::new(&PROSE_UNKNOWN_FACT, format!("the fact \"{name}\" is an acknowledged gap: {reason}"))
                .hint("State it, or put the sentence under a condition."),
        }
        .at(place)
    }
}

/// Looking up facts of a plan.
pub struct Facts<'a>(pub &'a Plan);

impl<'a> Facts<'a> {
    /// The fact of this name.
    ///
    /// # Errors
    /// When none, or more than one, has it.
    pub fn find(&self, name: &str) -> Result<Fact<'a>, FactProblem> {
        let mut found: Option<Fact<'a>> = None;
        let mut gap = None;
        for table in &self.0.tables {
            let Some(first) = table.entries.first() else { continue };
            let Some(rest) = name.strip_prefix(first.kind.one) else { continue };
            for entry in &table.entries {
                let path = if entry.kind.many {
                    let Some(rest) = rest.strip_prefix('-').and_then(|rest| rest.strip_prefix(&*entry.id)) else {
                        continue;
                    };
                    rest
                } else {
                    rest
                };
                let path = match path.strip_prefix('-') {
                    Some(path) => path,
                    None if path.is_empty() => "label",
                    None => continue,
                };
                if let Some(reason) = &entry.gap {
                    gap = reason.value.all().next().cloned();
                }
                let own = entry.gaps.iter().find(|(field, _)| field.name.replace('_', "-") == path);
                if let Some((_, reason)) = own {
                    gap = reason.value.all().next().cloned();
                }
                let Some(value) = at(&entry.record, path) else { continue };
                if let Some(first) = &found {
                    return Err(FactProblem::Ambiguous(first.entry.stem(), entry.stem()));
                }
                found = Some(Fact { entry, value: &value.value, place: value.place });
            }
        }
        match found {
            Some(fact) if !fact.entry.public => Err(FactProblem::Internal),
            Some(fact) => Ok(fact),
            None => Err(gap.map_or_else(|| FactProblem::Unknown(self.nearest(name)), FactProblem::Gap)),
        }
    }

    fn nearest(&self, name: &str) -> Option<String> {
        let mut names = Vec::new();
        for entry in self.0.tables.iter().flat_map(|table| &table.entries) {
            collect(&entry.record, &entry.stem(), &mut names);
        }
        crate::diagnostic::nearest(name, names.iter().map(String::as_str)).and_then(|near| did_you_mean(near, [near]))
    }
}

/// The value at a path of field names joined by hyphens; list items are numbered from one.
pub(super) fn at<'a>(record: &'a Record, path: &str) -> Option<&'a Located<Value>> {
    record.fields().find_map(|(field, value)| {
        let rest = path.strip_prefix(&*field.name.replace('_', "-"))?;
        within(value, rest)
    })
}

fn within<'a>(value: &'a Located<Value>, rest: &str) -> Option<&'a Located<Value>> {
    if rest.is_empty() {
        return Some(value);
    }
    let rest = rest.strip_prefix('-')?;
    match &value.value {
        Value::Table(record) => at(record, rest),
        Value::List(items) => {
            let (number, rest) = rest.split_once('-').map_or((rest, ""), |(number, _)| (number, &rest[number.len()..]));
            let index: usize = number.parse().ok()?;
            within(items.get(index.checked_sub(1)?)?, rest)
        }
        Value::Entries(entries) => entries.iter().find_map(|(id, record)| {
            let rest = rest.strip_prefix(&**id)?.strip_prefix('-')?;
            at(record, rest)
        }),
        _ => None,
    }
}

fn collect(record: &Record, stem: &str, names: &mut Vec<String>) {
    for (field, value) in record.fields() {
        let name = format!("{stem}-{}", field.name.replace('_', "-"));
        match &value.value {
            Value::Table(inner) => collect(inner, &name, names),
            _ => names.push(name),
        }
    }
}
