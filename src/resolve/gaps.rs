//! Gaps that are acknowledged: published as such, with their reason, and told in the report.

use super::{BrandLanguage, Plan, words};
use crate::diagnostic::{Diagnostic, FACT_GAP};
use crate::model::vocabulary::Field;
use crate::model::{Entry, PerLanguage};

/// Notes what an entry acknowledges as missing, and reports reasons that a language lacks: no
/// other language's may stand in.
pub(super) fn acknowledged(plan: &Plan, entry: &Entry, problems: &mut Vec<Diagnostic>) {
    for (field, reason) in entry.reasons().filter(|_| entry.public) {
        let what = match field {
            Some(field) => format!("{} of {}", field.name, called(entry)),
            None => called(entry),
        };
        let text = reason.value.all().next().map_or("", |text| text);
        problems.push(
            Diagnostic::new(&FACT_GAP, format!("{what} is not stated yet: {text}"))
                .at(reason.place)
                .hint("State it and delete the gap.")
                .brand(&*plan.id),
        );
        for language in &plan.languages {
            if words_of(language, entry, field, &reason.value).is_none() {
                let attribute = Entry::reason_attribute(field);
                let mut problem = words::missing(&entry.stem(), Some(&attribute), &language.language, None);
                problem.place = Some(reason.place);
                problems.push(problem);
            }
        }
    }
}

fn called(entry: &Entry) -> String {
    if entry.kind.many { format!("[{}.{}]", entry.kind.name, entry.id) } else { format!("[{}]", entry.kind.name) }
}

/// A reason in a language: as stated for it, in the file's own language, or by a bundle.
pub fn words_of(
    language: &BrandLanguage,
    entry: &Entry,
    field: Option<&Field>,
    reason: &PerLanguage,
) -> Option<String> {
    let chain = || language.language.chain();
    let stated = match reason {
        PerLanguage::One(text) => chain().any(|tag| *tag == *entry.language).then(|| text.to_string()),
        by => by.stated(chain()).map(str::to_owned),
    };
    let attribute = Entry::reason_attribute(field);
    stated.or_else(|| language.words.format(&entry.stem(), Some(&attribute), &[])?.ok())
}
