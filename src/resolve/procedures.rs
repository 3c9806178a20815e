//! What procedures promise, against the laws that apply; and rights that nobody can use.

use std::sync::Arc;

use super::terms::{Slower, Term, compare, starts_later};
use super::{Plan, markets, pages};
use crate::diagnostic::{Diagnostic, PROMISE_IN_DOUBT, PROMISE_SLOWER, RIGHT_NO_CHANNEL};
use crate::model::{Entry, Layer, Record, Value};
use crate::span::Place;

/// How many rights a message names.
const MOST_NAMED: usize = 3;

/// Reports promises that are slower than the law, and rights without a way to use them.
/// `brand` is where the brand is stated.
pub(super) fn check(plan: &Plan, brand: Place, problems: &mut Vec<Diagnostic>) {
    for procedure in stated(plan, "procedures") {
        promises(plan, procedure, &|right| covers(procedure, right), problems);
    }
    for complaints in stated(plan, "complaints") {
        promises(plan, complaints, &|right| right == "complain-controller", problems);
    }
    usable(plan, brand, problems);
}

/// The entries of a kind that are published and say something.
pub(super) fn stated<'a>(plan: &'a Plan, kind: &str) -> impl Iterator<Item = &'a Arc<Entry>> {
    plan.public(kind).filter(|entry| entry.gap.is_none())
}

/// Whether a procedure is one for a right: it names it, or names none.
fn covers(procedure: &Entry, right: &str) -> bool {
    let named = procedure.record.list("rights");
    procedure.record.get("rights").is_none()
        || named.iter().any(|item| matches!(item.value, Value::Choice(_, value) if value == right))
}

/// Reports what an entry promises for the rights that it covers, where a law asks for more.
fn promises(plan: &Plan, entry: &Entry, covered: &dyn Fn(&str) -> bool, problems: &mut Vec<Diagnostic>) {
    for regime in stated(plan, "regimes") {
        // One for some markets promises nothing under the laws of others.
        let territories: Vec<Arc<str>> = regime.record.texts("applies_in").cloned().collect();
        if !entry.markets.is_empty() && !markets::concern(&territories, &entry.markets) {
            continue;
        }
        let mut found: Vec<Finding> = Vec::new();
        for (right, law) in regime.record.entries("rights").into_iter().flatten().filter(|(right, _)| covered(right)) {
            for finding in findings(entry, law) {
                let named = (right.clone(), cite(law));
                match found.iter_mut().find(|other| other.is_of(&finding)) {
                    Some(other) => other.rights.push(named),
                    None => found.push(Finding { rights: vec![named], ..finding }),
                }
            }
        }
        problems.extend(found.iter().map(|finding| finding.told(entry, regime).brand(&*plan.id)));
    }
}

/// Where a promise and what a law says of some rights part.
struct Finding {
    slower: Slower,
    /// What is promised, as the message calls it.
    what: &'static str,
    promise: Vec<Term>,
    /// What the law gives; nothing where it states none.
    law: Vec<Term>,
    place: Place,
    /// The rights, and where the law gives each.
    rights: Vec<(Arc<str>, String)>,
    /// Whether what is known of the law has yet to be checked.
    unsure: bool,
}

/// What an entry promises and a law does not give, for one right.
fn findings(entry: &Entry, law: &Record) -> Vec<Finding> {
    let unsure = law.choice("certainty") == Some("check");
    let finding = |what, field: &str, promise: Vec<Term>, owed: Vec<Term>| {
        let slower = if owed.is_empty() { Slower::Possibly } else { compare(&promise, &owed) };
        let slower = if unsure { slower.min(Slower::Possibly) } else { slower };
        let place = entry.record.place_of(field);
        Finding { slower, what, promise, law: owed, place, rights: Vec::new(), unsure }
    };
    let pair = |field: &str| (Term::of(&entry.record, field), Term::of(law, field));
    let mut found = Vec::new();
    if let (Some(promise), Some(owed)) = pair("deadline") {
        let first = finding("an answer within", "deadline", vec![promise], vec![owed]);
        let late = first.slower;
        found.push(first);
        if let (Some(more), extension) = pair("extension") {
            let sum = extension.map_or_else(Vec::new, |extension| vec![owed, extension]);
            let last = finding("an answer at the latest after", "extension", vec![promise, more], sum);
            // What is late at first is so with all that may come on top; what is in time in both its parts
            // is so as a whole, whatever their units.
            let parts = extension.is_some_and(|extension| compare(&[more], &[extension]) == Slower::Never);
            found.extend(Some(last).filter(|last| last.slower > late && !(parts && late == Slower::Never)));
        }
    }
    if let (Some(promise), Some(owed)) = pair("acknowledgement") {
        found.push(finding("to confirm receipt within", "acknowledgement", vec![promise], vec![owed]));
    }
    found.retain(|finding| finding.slower > Slower::Never);
    found
}

impl Finding {
    fn is_of(&self, other: &Self) -> bool {
        let key = |finding: &Self| (finding.slower, finding.place, finding.unsure);
        key(self) == key(other) && self.law == other.law
    }

    fn told(&self, entry: &Entry, regime: &Entry) -> Diagnostic {
        let (who, rights, promise) = (called(entry), self.named(), told(&self.promise));
        let law = &regime.id;
        let rule = if self.slower == Slower::Certainly { &PROMISE_SLOWER } else { &PROMISE_IN_DOUBT };
        let what = self.what;
        if self.law.is_empty() {
            return Diagnostic::new(
                rule,
                format!("{who} promises {what} {promise}; [regimes.{law}] states no extension for {rights}"),
            )
            .at(self.place)
            .hint("Look up whether the law lets the answer wait; if not, delete `extension`.");
        }
        let owed = told(&self.law);
        let later = starts_later(&self.promise, &self.law);
        let message = format!("{who} promises {what} {promise}; [regimes.{law}] gives {owed} for {rights}");
        let hint = match (self.unsure, self.slower, later) {
            (true, ..) => {
                "What candor knows of this law has yet to be checked; look it up before you rely on either.".to_owned()
            }
            (_, Slower::Certainly, true) => format!(
                "It is counted from a later event: what happens in between comes on top. Promise {owed} or less, and count from where the law does."
            ),
            (_, Slower::Certainly, false) => format!("Promise {owed} or less; where laws differ, the shortest term."),
            (_, _, true) => {
                "It is counted from a later event than the law's, so it keeps the law only where what happens in between is quick. Count from where the law does.".to_owned()
            }
            _ => format!(
                "Months, business days and the events that start a term differ in length, so at times it takes longer than the law gives. Promise it as the law counts: {owed}, or less."
            ),
        };
        let problem = Diagnostic::new(rule, message).at(self.place).hint(hint);
        if regime.layer == Layer::Builtin { problem } else { problem.related(regime.record.place, "the law as stated") }
    }

    /// The rights with their citations, the first of them by name.
    fn named(&self) -> String {
        let one = |(right, cite): &(Arc<str>, String)| format!("\"{right}\" ({cite})");
        let first: Vec<String> = self.rights.iter().take(MOST_NAMED).map(one).collect();
        match self.rights.len().saturating_sub(MOST_NAMED) {
            0 => first.join(", "),
            1 => format!("{} and 1 more right", first.join(", ")),
            more => format!("{} and {more} more rights", first.join(", ")),
        }
    }
}

/// Terms one after another, in words.
fn told(terms: &[Term]) -> String {
    terms.iter().map(Term::told).collect::<Vec<_>>().join(" and a further ")
}

/// Where a law says something.
pub(super) fn cite(law: &Record) -> String {
    law.per_language("cite").map_or_else(|| "no citation".to_owned(), |cite| cite.get(["en"]).to_owned())
}

/// An entry as it is named in a message.
pub(super) fn called(entry: &Entry) -> String {
    if entry.kind.many { format!("[{}.{}]", entry.kind.name, entry.id) } else { format!("[{}]", entry.kind.name) }
}

/// Whether every right can be used: by a contact or a form, which serve all, or by a procedure of its own
/// that says what to do.
fn usable(plan: &Plan, brand: Place, problems: &mut Vec<Diagnostic>) {
    // What is acknowledged as missing is published as such, and told with the gaps.
    let ways = ["email", "phone", "address", "url", "form"];
    let reachable = |entry: &Arc<Entry>| {
        let acknowledged = entry.reasons().any(|(field, _)| field.is_none_or(|field| ways.contains(&field.name)));
        acknowledged || ways.iter().any(|way| entry.record.get(way).is_some())
    };
    let known = ["contacts", "officer", "controller"];
    if !plan.entries("forms").is_empty() || known.iter().any(|kind| plan.public(kind).any(reachable)) {
        return;
    }
    let says = |procedure: &Entry| ["text", "steps", "channels"].iter().any(|key| procedure.record.get(key).is_some());
    let mut lost = Vec::new();
    for right in pages::rights(plan) {
        let own = stated(plan, "rights").find(|entry| &*entry.id == right);
        let alone = own.is_some_and(|entry| entry.record.get("self_service").is_some());
        if !alone && !stated(plan, "procedures").any(|procedure| covers(procedure, right) && says(procedure)) {
            lost.push((right, own.map(|entry| entry.record.place)));
        }
    }
    let Some((_, place)) = lost.iter().find(|(_, place)| place.is_some()).or(lost.first()) else { return };
    let names: Vec<&str> = lost.iter().map(|(right, _)| *right).collect();
    let message = match names.as_slice() {
        all if all.len() == pages::rights(plan).len() => "there are rights, and nobody to write to".to_owned(),
        [one] => format!("the right \"{one}\" has no procedure, and there is nobody to write to"),
        some => format!("the rights {} have no procedure, and there is nobody to write to", some.join(", ")),
    };
    problems.push(
        Diagnostic::new(&RIGHT_NO_CHANNEL, message)
            .at(place.unwrap_or(brand))
            .hint("State a contact, [contacts.privacy] with `label` and `email`, an endpoint for forms, or a procedure for each right that says what to do.")
            .brand(&*plan.id),
    );
}
