//! Cookies and other traces: whether what is stated of them fits together, and what the laws that apply
//! ask (`[regimes.LAW.cookies]`).
//!
//! Each finding names its source. What an authority recommends is an error only where going beyond it
//! takes an exemption away; elsewhere it is a warning.

use std::sync::Arc;

use super::procedures::{called, cite, stated};
use super::terms::exceeds;
use super::{Plan, markets};
use crate::diagnostic::{
    Diagnostic, Rule, TRACE_ACTIVATION, TRACE_ALWAYS_ON, TRACE_AUDIENCE, TRACE_CATEGORIES, TRACE_CONSENT,
    TRACE_DEFAULT, TRACE_INCOMPLETE, TRACE_LONG, TRACE_MANAGER, TRACE_MEMORY, TRACE_OVERLAP, TRACE_REASON,
    TRACE_REFUSAL,
};
use crate::model::{Duration, Entry, PerLanguage, Record, Value};
use crate::span::Place;

/// What is told of each cookie before the choice: its key, in words, and the key of its category that
/// may say it for all in it.
const TOLD: &[(&str, &str, Option<&str>)] = &[
    ("purpose", "what it is for", Some("text")),
    ("provider", "who provides it", Some("placed_by")),
    ("lifetime", "how long it lives", Some("lifetime")),
    ("third_parties", "whether third parties have access", None),
];

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
    manager(plan, &mut found);
    problems.extend(found.into_iter().map(|problem| problem.brand(&*plan.id)));
}

/// What the laws ask in one point, of an entry, which may be for some markets only.
fn duties<'p>(plan: &'p Plan, entry: &Entry, point: &str) -> Vec<&'p Record> {
    let applies = |regime: &&Arc<Entry>| {
        let territories: Vec<Arc<str>> = regime.record.texts("applies_in").cloned().collect();
        entry.markets.is_empty() || markets::concern(&territories, &entry.markets)
    };
    let laws = stated(plan, "regimes").filter(applies);
    laws.filter_map(|regime| regime.record.table("cookies")?.table(point)).collect()
}

/// Where laws say it; what has yet to be checked is marked.
fn cites(duties: &[&Record]) -> String {
    let mark = |duty: &Record| if duty.choice("certainty") == Some("check") { ", to be checked" } else { "" };
    duties.iter().map(|duty| format!("{}{}", cite(duty), mark(duty))).collect::<Vec<_>>().join("; ")
}

/// Where it is asked for; nothing where no law that applies does.
pub(super) fn source(plan: &Plan, entry: &Entry, point: &str) -> Option<String> {
    let duties = duties(plan, entry, point);
    (!duties.is_empty()).then(|| cites(&duties))
}

/// The shortest limit that a period exceeds, and where it is set.
fn exceeded<'p>(plan: &'p Plan, entry: &Entry, point: &str, stated: &Duration) -> Option<(&'p Duration, String)> {
    let limit = |duty: &&'p Record| period(duty, "at_most");
    let mut over = duties(plan, entry, point);
    over.retain(|duty| limit(duty).is_some_and(|limit| exceeds(stated, limit)));
    let shortest = over.iter().filter_map(limit).reduce(|a, b| if exceeds(a, b) { b } else { a })?;
    Some((shortest, cites(&over)))
}

/// Whether a field is neither stated nor acknowledged as missing.
fn lacks(entry: &Entry, field: &str) -> bool {
    entry.record.get(field).is_none() && !entry.reasons().any(|(gap, _)| gap.is_some_and(|gap| gap.name == field))
}

pub(super) fn category<'p>(plan: &'p Plan, cookie: &Entry) -> Option<&'p Arc<Entry>> {
    match cookie.record.value("category") {
        Some(Value::Ref(_, id)) => plan.entry("cookie_categories", id),
        _ => None,
    }
}

/// What one field states of a length of time.
fn period<'r>(record: &'r Record, field: &str) -> Option<&'r Duration> {
    match record.value(field) {
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
    let category = category(plan, cookie);
    let shared = |key: Option<&str>| key.is_some_and(|key| category.is_some_and(|all| all.record.get(key).is_some()));
    let unsaid = TOLD.iter().filter(|(field, _, key)| lacks(cookie, field) && !shared(*key));
    let missing: Vec<(&str, String)> = unsaid
        .filter_map(|(field, what, _)| Some((*field, format!("{what} ({})", source(plan, cookie, field)?))))
        .collect();
    let Some((first, _)) = missing.first() else { return };
    let parts: Vec<&str> = missing.iter().map(|(_, part)| part.as_str()).collect();
    let keys: Vec<String> = missing.iter().map(|(field, _)| format!("`{field}`")).collect();
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
    let Some(cite) = source(plan, cookie, "consent").filter(|_| lacks(cookie, "exemption")) else { return };
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
    let who = called(cookie);
    let category = category(plan, cookie).filter(|_| cookie.record.get("lifetime").is_none());
    let stating = category.map_or(&cookie.record, |category| &category.record);
    let (life, place) = (period(stating, "lifetime"), stating.place_of("lifetime"));
    if cookie.record.choice("exemption") != Some("audience") {
        if let Some(life) = life
            && let Some((limit, cite)) = exceeded(plan, cookie, "long_life", life)
        {
            found.push(finding(
                &TRACE_LONG,
                format!("{who} lives {life}, longer than {limit} ({cite})"),
                place,
                "Look whether it needs to; a shorter life has to be set by the site as well.",
            ));
        }
        return;
    }
    let mut beyond = |what: String, cite: String, place: Place, within: String| {
        found.push(finding(
            &TRACE_AUDIENCE,
            format!("{who} measures without consent and {what} ({cite})"),
            place,
            format!("{within}, or take the exemption away and ask for consent."),
        ));
    };
    if let Some(life) = life
        && let Some((limit, cite)) = exceeded(plan, cookie, "audience_lifetime", life)
    {
        beyond(format!("lives {life}, longer than {limit}"), cite, place, format!("Let it live `{limit}` or less"));
    }
    if let Some(kept) = period(&cookie.record, "data_retention")
        && let Some((limit, cite)) = exceeded(plan, cookie, "audience_data", kept)
    {
        let place = cookie.record.place_of("data_retention");
        beyond(
            format!("its data is kept {kept}, longer than {limit}"),
            cite,
            place,
            format!("Keep it `{limit}` or less"),
        );
    }
    if cookie.record.flag("renewed")
        && let Some(cite) = source(plan, cookie, "audience_renewal")
    {
        let place = cookie.record.place_of("renewed");
        beyond("each visit renews it".into(), cite, place, "Let the site set it once and not anew".into());
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
        && let Some(cite) = source(plan, refusable, "act")
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
        && let Some(cite) = source(plan, refusable, "consent")
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
        && let Some(cite) = source(plan, refusable, "equal_refusal")
    {
        found.push(finding(
            &TRACE_REFUSAL,
            format!("refusing is not as easy as accepting ({cite})"),
            place("equal_refusal"),
            "Offer \"Refuse all\" beside \"Accept all\", alike in size and place, and write `equal_refusal = true`.",
        ));
    }
    if let Some(memory) = period(&notice.record, "memory")
        && let Some((limit, cite)) = exceeded(plan, notice, "memory", memory)
    {
        found.push(finding(
            &TRACE_MEMORY,
            format!("the choice is kept {memory}, longer than {limit} ({cite})"),
            place("memory"),
            format!("Have the site ask again after `{limit}`."),
        ));
    }
    if lacks(notice, "activation")
        && let Some(cite) = source(plan, refusable, "activation")
    {
        found.push(finding(
            &TRACE_ACTIVATION,
            format!("the cookie notice does not say how what is off is switched on ({cite})"),
            notice.record.place,
            "Add `activation = \"…\"`; where no category identifies, locates or profiles anybody, say so there.",
        ));
    }
}

/// What opens the choice again on the brand's own pages: only a tool that is not known needs an element named.
fn manager(plan: &Plan, found: &mut Vec<Diagnostic>) {
    let Some(notice) = plan.entries("cookie_notice").first().filter(|notice| notice.gap.is_none()) else { return };
    let named = notice.record.choice("manager");
    if named == Some("custom") && lacks(notice, "manager_selector") {
        found.push(finding(
            &TRACE_MANAGER,
            "the consent manager is \"custom\", and nothing says what opens it".into(),
            notice.record.place_of("manager"),
            "Add `manager_selector = \"…\"`: the CSS selector of the brand's own link or button, such as \"#cookies\".",
        ));
    }
    if named != Some("custom") && notice.record.get("manager_selector").is_some() {
        let message = match named {
            Some(tool) => format!("an element is named that opens the choice, but \"{tool}\" is opened without one"),
            None => "an element is named that opens the choice, but no consent manager is".into(),
        };
        found.push(finding(
            &TRACE_MANAGER,
            message,
            notice.record.place_of("manager_selector"),
            "Write `manager = \"custom\"`, or delete the selector.",
        ));
    }
}
