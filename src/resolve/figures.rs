//! Figures on requests (11 CCR 7102): whether they can be true.

use std::collections::HashMap;

use super::Plan;
use crate::diagnostic::{Diagnostic, FIGURES_FUTURE, FIGURES_REST, FIGURES_SUM, FIGURES_TWICE};
use crate::model::{Date, Entry, Value};
use crate::span::Place;

/// Reports figures that contradict one another or the calendar. `today` is the day of publication.
pub(super) fn check(plan: &Plan, today: Date, problems: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<(u16, &str), Place> = HashMap::new();
    for entry in plan.public("metrics").filter(|entry| entry.gap.is_none()) {
        sum(plan, entry, problems);
        let Some(Value::Year(year)) = entry.record.value("year") else { continue };
        if i32::from(*year) > i32::from(today.year) {
            problems.push(
                Diagnostic::new(&FIGURES_FUTURE, format!("[metrics.{}] is of {year}, which has not begun", entry.id))
                    .at(entry.record.place_of("year"))
                    .hint(format!("Write the year that the requests came in; this build is of {today}."))
                    .brand(&*plan.id),
            );
        }
        let Some(request) = entry.record.choice("request") else { continue };
        match seen.get(&(*year, request)) {
            Some(first) => problems.push(
                Diagnostic::new(&FIGURES_TWICE, format!("there are two figures on \"{request}\" for {year}"))
                    .at(entry.record.place)
                    .related(*first, "the first one")
                    .hint("Keep one of the two, or mend the year or the kind of request.")
                    .brand(&*plan.id),
            ),
            None => drop(seen.insert((*year, request), entry.record.place)),
        }
    }
}

/// What was complied with and what was denied are parts of what was received.
fn sum(plan: &Plan, entry: &Entry, problems: &mut Vec<Diagnostic>) {
    let record = &entry.record;
    let (received, complied, denied) =
        (record.integer("received"), record.integer("complied"), record.integer("denied"));
    let Some(received) = received else { return };
    let told = |figure: Option<i64>, what: &str| figure.map(|figure| format!("{figure} {what}"));
    let parts: Vec<String> = [told(complied, "complied with"), told(denied, "denied")].into_iter().flatten().collect();
    // Figures have 18 digits at most: their sum fits.
    let answered = complied.unwrap_or_default() + denied.unwrap_or_default();
    let id = &entry.id;
    let parts = parts.join(" and ");
    if answered > received {
        let place = if denied.is_some() { "denied" } else { "complied" };
        problems.push(
            Diagnostic::new(
                &FIGURES_SUM,
                format!("[metrics.{id}] has {parts}, which is more than the {received} received"),
            )
            .at(record.place_of(place))
            .related(record.place_of("received"), "what was received")
            .hint("A request that was met in part counts once, under `complied`.")
            .brand(&*plan.id),
        );
    } else if complied.is_some() && denied.is_some() && answered < received && record.get("text").is_none() {
        let rest = received - answered;
        problems.push(
            Diagnostic::new(
                &FIGURES_REST,
                format!("[metrics.{id}] does not say what became of {rest} of the {received} received: {parts}"),
            )
            .at(record.place_of("received"))
            .hint("Say it in `text`: requests that are still open, or that were withdrawn, say.")
            .brand(&*plan.id),
        );
    }
}
