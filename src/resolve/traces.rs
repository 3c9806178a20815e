//! Cookies and other traces: whether what is stated of them fits together, and what laws ask for.
//!
//! Each finding names its source. What an authority recommends is an error only where going beyond it
//! takes an exemption away; elsewhere it is a warning.

use std::sync::Arc;

use super::procedures::{called, stated};
use super::terms::exceeds;
use super::{Plan, markets};
use crate::diagnostic::{
    Diagnostic, Rule, TRACE_ACTIVATION, TRACE_ALWAYS_ON, TRACE_AUDIENCE, TRACE_CATEGORIES, TRACE_CONSENT,
    TRACE_DEFAULT, TRACE_INCOMPLETE, TRACE_LONG, TRACE_MEMORY, TRACE_OVERLAP, TRACE_REASON, TRACE_REFUSAL,
};
use crate::model::{Duration, Entry, PerLanguage, Value};
use crate::span::Place;

/// What a law, or the authority that applies it, says: the law by its id, and where it is said.
type Source = (&'static str, &'static str);

/// Consent before anything is stored or read.
const CONSENT: &[Source] = &[
    ("france", "Loi 78-17, art. 82"),
    ("eu", "Directive 2002/58, art. 5(3)"),
    ("uk", "PECR 2003, reg. 6 and Sch. A1"),
];
/// Consent is an act.
const ACT: &[Source] = &[
    ("eu", "CJEU C-673/17"),
    ("france", "CNIL 2020-091"),
    ("uk", "PECR 2003, reg. 6; UK GDPR, art. 4(11)"),
    ("quebec", "P-39.1, s. 8.1"),
];
/// Refusing is as easy as accepting.
const EQUAL: &[Source] =
    &[("france", "CNIL 2020-091"), ("eu", "GDPR, art. 7(3); EDPB Cookie Banner Taskforce, January 2023, not binding")];
/// What is told before the choice.
const TOLD: &[(&str, &str, &str)] = &[
    ("purpose", "what it is for", "GDPR, art. 13; CNIL 2020-092"),
    ("provider", "who provides it", "CNIL 2020-091"),
    ("lifetime", "how long it lives", "CJEU C-673/17"),
    ("third_parties", "whether third parties have access", "CJEU C-673/17"),
];
const AUDIENCE: &[Source] = &[("france", "CNIL, audience measurement, 4 July 2025, a recommendation")];
const MEMORY: &[Source] = &[("france", "CNIL 2020-092, a recommendation")];
const TRACKING: &[Source] = &[("quebec", "P-39.1, s. 8.1")];

/// Months that a cookie which measures an audience without consent may live, and its data be kept.
const AUDIENCE_LIFE: u32 = 13;
const AUDIENCE_DATA: u32 = 25;
/// Months after which people are asked again.
const ASK_AGAIN: u32 = 6;

/// Reports what contradicts itself or the laws that apply. `brand` is where the brand is stated.
pub(super) fn check(plan: &Plan, brand: Place, problems: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    let cookies: Vec<&Arc<Entry>> = stated(plan, "cookies").collect();
    for cookie in &cookies {
        reason(cookie, &mut found);
        complete(plan, cookie, &mut found);
        waits(plan, cookie, &mut found);
        limits(plan, cookie, &mut found);
    }
    overlaps(&cookies, &mut found);
    notice(plan, brand, &mut found);
    problems.extend(found.into_iter().map(|problem| problem.brand(&*plan.id)));
}

/// The first source whose law applies to the brand and to an entry, which may be for some markets only.
fn source(plan: &Plan, entry: Option<&Entry>, sources: &[Source]) -> Option<&'static str> {
    let applies = |id: &str| {
        stated(plan, "regimes").filter(|regime| &*regime.id == id).any(|regime| {
            let territories: Vec<Arc<str>> = regime.record.texts("applies_in").cloned().collect();
            entry.is_none_or(|entry| entry.markets.is_empty() || markets::concern(&territories, &entry.markets))
        })
    };
    sources.iter().find(|(id, _)| applies(id)).map(|(_, cite)| *cite)
}

/// Whether a field is neither stated nor acknowledged as missing.
fn lacks(entry: &Entry, field: &str) -> bool {
    entry.record.get(field).is_none() && !entry.reasons().any(|(gap, _)| gap.is_some_and(|gap| gap.name == field))
}

fn category<'p>(plan: &'p Plan, cookie: &Entry) -> Option<&'p Arc<Entry>> {
    match cookie.record.value("category") {
        Some(Value::Ref(_, id)) => plan.entry("cookie_categories", id),
        _ => None,
    }
}

/// What one field states of a length of time.
fn period<'e>(entry: &'e Entry, field: &str) -> Option<&'e Duration> {
    match entry.record.value(field) {
        Some(Value::Duration(period)) => Some(period),
        _ => None,
    }
}

fn finding(rule: &'static Rule, message: String, at: Place, hint: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rule, message).at(at).hint(hint)
}

fn reason(cookie: &Entry, found: &mut Vec<Diagnostic>) {
    if let Some(exemption) = cookie.record.choice("exemption").filter(|_| lacks(cookie, "exemption_reason")) {
        found.push(finding(
            &TRACE_REASON,
            format!("{} is exempt as \"{exemption}\", and no reason is given", called(cookie)),
            cookie.record.place_of("exemption"),
            "Add `exemption_reason = \"…\"`: what would not work without it, in a sentence.",
        ));
    }
}

/// What people must be told of it; its category may say it for all in it.
fn complete(plan: &Plan, cookie: &Entry, found: &mut Vec<Diagnostic>) {
    if source(plan, Some(cookie), &[("eu", ""), ("france", "")]).is_none() {
        return;
    }
    let category = category(plan, cookie);
    let shared = |field: &str| match field {
        "purpose" => Some("text"),
        "provider" => Some("placed_by"),
        "lifetime" => Some("lifetime"),
        _ => None,
    };
    let said = |field: &str| {
        shared(field).is_some_and(|key| category.is_some_and(|category| category.record.get(key).is_some()))
    };
    let missing: Vec<_> = TOLD.iter().filter(|(field, ..)| lacks(cookie, field) && !said(field)).collect();
    let Some((first, ..)) = missing.first() else { return };
    let parts: Vec<String> = missing.iter().map(|(_, what, cite)| format!("{what} ({cite})")).collect();
    let keys: Vec<String> = missing.iter().map(|(field, ..)| format!("`{field}`")).collect();
    found.push(finding(
        &TRACE_INCOMPLETE,
        format!("{} does not say {}", called(cookie), parts.join(", ")),
        cookie.record.place,
        format!("State {}, or acknowledge what is not known yet: gaps.{first} = \"…\".", keys.join(", ")),
    ));
}

/// What cannot be refused needs an exemption.
fn waits(plan: &Plan, cookie: &Entry, found: &mut Vec<Diagnostic>) {
    let Some(category) = category(plan, cookie).filter(|category| category.record.flag("always_on")) else { return };
    let Some(cite) = source(plan, Some(cookie), CONSENT).filter(|_| lacks(cookie, "exemption")) else { return };
    found.push(
        finding(
            &TRACE_ALWAYS_ON,
            format!(
                "{} cannot be refused, as {} is always on, and no exemption is stated ({cite})",
                called(cookie),
                called(category)
            ),
            cookie.record.place_of("category"),
            "State `exemption` and `exemption_reason`, or put it into a category that can be refused.",
        )
        .related(category.record.place_of("always_on"), "always on"),
    );
}

/// How long it lives, and its data is kept.
fn limits(plan: &Plan, cookie: &Entry, found: &mut Vec<Diagnostic>) {
    let Some(cite) = source(plan, Some(cookie), AUDIENCE) else { return };
    let who = called(cookie);
    let own = period(cookie, "lifetime").map(|period| (period, cookie.record.place_of("lifetime")));
    let category = category(plan, cookie).filter(|_| cookie.record.get("lifetime").is_none());
    let shared = || category.and_then(|all| Some((period(all, "lifetime")?, all.record.place_of("lifetime"))));
    let life = own.or_else(shared).filter(|(period, _)| exceeds(period, AUDIENCE_LIFE));
    let exempt = cookie.record.choice("exemption") == Some("audience");
    if let Some((period, place)) = life {
        let problem = if exempt {
            finding(
                &TRACE_AUDIENCE,
                format!("{who} measures without consent and lives {period}, longer than 13 months ({cite})"),
                place,
                "Let it live `P13M` or less, or take the exemption away and ask for consent.",
            )
        } else {
            finding(
                &TRACE_LONG,
                format!("{who} lives {period}, longer than the 13 months that are a measure for others ({cite})"),
                place,
                "Look whether it needs to; a shorter life has to be set by the site as well.",
            )
        };
        found.push(problem);
    }
    if !exempt {
        return;
    }
    if let Some(kept) = period(cookie, "data_retention").filter(|period| exceeds(period, AUDIENCE_DATA)) {
        found.push(finding(
            &TRACE_AUDIENCE,
            format!("{who} measures without consent and its data is kept {kept}, longer than 25 months ({cite})"),
            cookie.record.place_of("data_retention"),
            "Keep it `P25M` or less, or take the exemption away and ask for consent.",
        ));
    }
    if cookie.record.flag("renewed") {
        found.push(finding(
            &TRACE_AUDIENCE,
            format!("{who} measures without consent and each visit renews it ({cite})"),
            cookie.record.place_of("renewed"),
            "Let the site set it once and not anew, or take the exemption away and ask for consent.",
        ));
    }
}

/// One cookie under two entries: by the same name, or by a pattern that the other's name fits.
fn overlaps(cookies: &[&Arc<Entry>], found: &mut Vec<Diagnostic>) {
    let mut names: Vec<(&str, usize)> = Vec::new();
    for (at, cookie) in cookies.iter().enumerate() {
        names.extend(
            cookie.record.per_language("name").into_iter().flat_map(PerLanguage::all).map(|name| (&**name, at)),
        );
    }
    names.sort_unstable();
    names.dedup();
    let entry = |at: usize| cookies.get(at).copied();
    for (name, at) in &names {
        let (whole, start) = name.strip_suffix('*').map_or((true, *name), |start| (false, start));
        let from = names.partition_point(|(other, _)| *other < start);
        let rest = names.get(from..).unwrap_or_default();
        // An entry after this one says it again; of a pattern and a name, the pattern is the one to mend.
        let again = |(other, other_at): &&(&str, usize)| other != name || other_at > at;
        let fits = rest.iter().take_while(|(other, _)| if whole { other == name } else { other.starts_with(start) });
        let others = fits.filter(|(_, other)| other != at).filter(again);
        let Some(cookie) = entry(*at) else { continue };
        let Some((other, twin)) =
            others.filter_map(|(other, at)| Some((*other, entry(*at)?))).find(|(_, twin)| !apart(cookie, twin))
        else {
            continue;
        };
        found.push(overlap(cookie, name, twin, other));
    }
}

/// Whether two entries of one name are two cookies: of two hosts, of two technologies or for two markets.
fn apart(a: &Entry, b: &Entry) -> bool {
    let differ = |field: &str| {
        let (a, b) = (a.record.per_language(field), b.record.per_language(field));
        matches!((a, b), (Some(a), Some(b)) if !a.all().any(|name| b.all().any(|other| name == other)))
    };
    let technology = |entry: &Entry| entry.record.text("technology").cloned();
    differ("domain")
        || technology(a) != technology(b)
        || (!a.markets.is_empty() && !b.markets.is_empty() && !markets::concern(&a.markets, &b.markets))
}

fn overlap(cookie: &Entry, name: &str, twin: &Entry, other: &str) -> Diagnostic {
    let category = |entry: &Entry| match entry.record.value("category") {
        Some(Value::Ref(_, id)) => Some(id.clone()),
        _ => None,
    };
    if name == other {
        let (one, two) = (category(cookie), category(twin));
        let (rule, message): (&'static Rule, String) = match (one, two) {
            (Some(one), Some(two)) if one != two => (
                &TRACE_CATEGORIES,
                format!("{} puts \"{name}\" into \"{two}\", and {} into \"{one}\"", called(twin), called(cookie)),
            ),
            _ => (&TRACE_OVERLAP, format!("{} describes \"{name}\", as {} does", called(twin), called(cookie))),
        };
        return finding(
            rule,
            message,
            twin.record.place_of("name"),
            "Keep one of the two; where they are two cookies, state the `domain` of each.",
        )
        .related(cookie.record.place_of("name"), "the other one");
    }
    finding(
        &TRACE_OVERLAP,
        format!("the pattern \"{name}\" of {} fits \"{other}\" of {} too", called(cookie), called(twin)),
        cookie.record.place_of("name"),
        "Write the pattern longer, so that it fits its own cookies only, or put both into one entry.",
    )
    .related(twin.record.place_of("name"), "also described here")
}

/// How consent works.
fn notice(plan: &Plan, brand: Place, found: &mut Vec<Diagnostic>) {
    let refusable = stated(plan, "cookie_categories").find(|category| !category.record.flag("always_on"));
    let Some(refusable) = refusable else { return };
    let notice = plan.entries("cookie_notice").first().filter(|notice| notice.gap.is_none());
    let place = |field: &str| notice.map_or(brand, |notice| notice.record.place_of(field));
    let choice = |field: &str| notice.and_then(|notice| notice.record.choice(field));
    if choice("default") == Some("on")
        && let Some(cite) = source(plan, Some(refusable), ACT)
    {
        found.push(
            finding(
                &TRACE_DEFAULT,
                format!("what can be refused is on before anybody chose ({cite})"),
                place("default"),
                "Have the site wait for the choice, and write `default = \"off\"`.",
            )
            .related(refusable.record.place, "this can be refused"),
        );
    }
    if let Some(model) = choice("consent").filter(|model| *model != "opt-in")
        && let Some(cite) = source(plan, Some(refusable), CONSENT)
    {
        found.push(finding(
            &TRACE_CONSENT,
            format!("the model of consent is \"{model}\", where consent must be asked for ({cite})"),
            place("consent"),
            "Have the site ask, and write `consent = \"opt-in\"`; until then the page says what is so.",
        ));
    }
    let Some(notice) = notice else { return };
    if notice.record.get("equal_refusal").is_some()
        && !notice.record.flag("equal_refusal")
        && let Some(cite) = source(plan, Some(refusable), EQUAL)
    {
        found.push(finding(
            &TRACE_REFUSAL,
            format!("refusing is not as easy as accepting ({cite})"),
            place("equal_refusal"),
            "Offer \"Refuse all\" beside \"Accept all\", alike in size and place, and write `equal_refusal = true`.",
        ));
    }
    if let Some(memory) = period(notice, "memory").filter(|memory| exceeds(memory, ASK_AGAIN))
        && let Some(cite) = source(plan, Some(notice), MEMORY)
    {
        found.push(finding(
            &TRACE_MEMORY,
            format!("the choice is kept {memory}, longer than six months ({cite})"),
            place("memory"),
            "Have the site ask again after `P6M`.",
        ));
    }
    if lacks(notice, "activation")
        && let Some(cite) = source(plan, Some(refusable), TRACKING)
    {
        found.push(finding(
            &TRACE_ACTIVATION,
            format!("the cookie notice does not say how what is off is switched on ({cite})"),
            notice.record.place,
            "Add `activation = \"…\"`; where no category identifies, locates or profiles anybody, say so there.",
        ));
    }
}
