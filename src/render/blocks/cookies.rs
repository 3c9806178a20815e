//! Cookies: an overview in plain words, cards of categories, tables by category, ways to choose.

use std::sync::Arc;

use super::super::marks::{Context, hole};
use super::super::reader::Reader;
use super::super::shown;
use super::super::typeset::typeset;
use super::{Use, anchor, entries, sheets, tables, title};
use crate::locale::Arg;
use crate::model::{Entry, Value};
use crate::resolve::{PageKind, Plan};
use crate::theme::views::{self, Narrow, NarrowChoice, Pair, Question, Reopen, Shown, Tag};

/// From how many cookies on a script narrows their list: fewer are seen at a glance.
const NARROWED: usize = 10;

/// What the overview says of the notice, so that the notice below it does not say it again.
const IN_OVERVIEW: &[&str] = &["text", "refusal", "withdrawal", "reopen"];

/// The question that the way to the brand's settings answers.
const CHANGE: &str = "change";

/// Whether a brand's page of this kind has a list that is long enough to be narrowed.
pub(in crate::render) fn is_narrowed(plan: &Plan, kind: PageKind) -> bool {
    kind == PageKind::Cookies && plan.public("cookies").count() >= NARROWED
}

/// Whether the page has such a list, and the theme a script for it.
pub(in crate::render) fn narrows(reader: &Reader<'_, '_>, kind: PageKind) -> bool {
    kind == PageKind::Cookies && reader.has_narrowing() && reader.entries("cookies").len() >= NARROWED
}

fn word(reader: &Reader<'_, '_>, id: &str) -> String {
    typeset(&reader.language().lang, &reader.message(id, None, &[], None))
}

fn text(text: String) -> Shown {
    Shown::Text { text }
}

/// The answers in short: what is always on, what can be refused, what refusing does, how to change one's
/// mind, and that these pages themselves set nothing.
pub(super) fn overview(reader: &Reader<'_, '_>, used: &Use) -> String {
    let notice = reader.entries("cookie_notice").into_iter().next();
    let categories = reader.entries("cookie_categories");
    let said = |field: &str| {
        let notice = notice.filter(|notice| notice.record.get(field).is_some())?;
        Some(shown::words(reader, notice, field))
    };
    let (always, chosen): (Vec<_>, Vec<_>) =
        categories.iter().copied().partition(|category| category.record.flag("always_on"));
    let mut questions = Vec::new();
    let reopen = notice.and_then(|notice| reopen(reader, notice));
    let mut ask = |name: &str, answers: Vec<Shown>| {
        if !answers.is_empty() || name == CHANGE && reopen.is_some() {
            let question = word(reader, &format!("ui-cookies-{name}"));
            questions.push(Question {
                id: format!("cookies_{name}"),
                question,
                answers,
                more: false,
                href: String::new(),
            });
        }
    };
    let nothing = nothing(reader, notice, &categories);
    if let Some(nothing) = &nothing {
        ask("stored", vec![text(nothing.clone())]);
    } else {
        ask("why", vec![text(word(reader, "ui-cookies-why-text"))]);
    }
    if !categories.is_empty() {
        let none = || vec![text(word(reader, "ui-cookies-always-none"))];
        let told: Vec<Shown> = always.iter().filter_map(|category| told(reader, category, "text")).collect();
        ask("always", if told.is_empty() { none() } else { told });
        ask("choose", chosen.iter().filter_map(|category| link(reader, category)).collect());
    }
    // Where nothing is said of all, each category speaks for itself.
    let refused = chosen.iter().filter(|category| category.record.get("refusal").is_some());
    let each = || refused.filter_map(|category| told(reader, category, "refusal")).collect();
    ask("refuse", said("refusal").map_or_else(each, |refusal| vec![text(refusal)]));
    ask(CHANGE, said("withdrawal").map(text).into_iter().collect());
    ask("here", vec![text(word(reader, "ui-cookies-here-text"))]);
    let consent = notice.and_then(|notice| notice.record.choice("consent"));
    let view = views::CookieOverview {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        text: said("text"),
        // Neither going on nor a browser that was never set is an act of consent (GDPR 4(11), recital 32;
        // CJEU C-673/17).
        caution: consent
            .filter(|model| ["implied", "browser"].contains(model))
            .map(|model| word(reader, &format!("ui-cookies-{model}"))),
        questions,
        reopen,
    };
    reader.render("blocks/cookie-overview.html", &view, &[])
}

/// That there is nothing to choose, where the brand states it and nothing contradicts it.
fn nothing(reader: &Reader<'_, '_>, notice: Option<&Arc<Entry>>, categories: &[&Arc<Entry>]) -> Option<String> {
    let none = notice?.record.choice("consent") == Some("none");
    if !none || !categories.is_empty() || !reader.entries("cookies").is_empty() {
        return None;
    }
    let others = !reader.entries("technologies").is_empty();
    Some(word(reader, if others { "ui-cookies-none" } else { "ui-cookies-nothing" }))
}

/// The way to a category's card.
fn link(reader: &Reader<'_, '_>, category: &Arc<Entry>) -> Option<Shown> {
    let text = shown::title(reader, category)?;
    Some(Shown::Link { href: format!("#{}", category.stem()), text, external: false })
}

/// A category, and what it says in a field.
fn told(reader: &Reader<'_, '_>, category: &Arc<Entry>, field: &str) -> Option<Shown> {
    let label = link(reader, category)?;
    if category.record.get(field).is_none() {
        return Some(label);
    }
    Some(Shown::List { items: vec![label, text(shown::words(reader, category, field))] })
}

fn reopen(reader: &Reader<'_, '_>, notice: &Arc<Entry>) -> Option<Reopen> {
    notice.record.get("reopen")?;
    reader.shows(notice, "reopen");
    Some(Reopen {
        href: hole(Context::Url, &format!("${}-reopen", notice.stem())),
        label: word(reader, "ui-cookies-open"),
        hint: word(reader, "ui-cookies-open-hint"),
    })
}

/// What the notice states; under the overview, what that does not say.
pub(super) fn notice(reader: &Reader<'_, '_>, used: &Use) -> String {
    if used.titled.is_none() {
        return sheets::kind(reader, used, "cookie_notice");
    }
    let show = |entry: &Arc<Entry>| {
        let mut sheet = sheets::sheet(reader, entry, used.anchored);
        sheet.text = None;
        let told = |pair: &Pair| IN_OVERVIEW.contains(&&*pair.name) && !matches!(pair.value, Shown::Gap { .. });
        sheet.pairs.retain(|pair| !told(pair));
        sheet
    };
    let rest = |entry: &&Arc<Entry>| {
        let stated = entry.record.fields().any(|(field, _)| !field.internal && !IN_OVERVIEW.contains(&field.name));
        stated || entry.reasons().next().is_some()
    };
    if !entries(reader, used, "cookie_notice").iter().any(rest) {
        return String::new();
    }
    sheets::sheets(reader, used, "cookie_notice", false, show)
}

/// A card for each category: what it is for, whether it is on, what refusing it does.
pub(super) fn categories(reader: &Reader<'_, '_>, used: &Use) -> String {
    let notice = reader.entries("cookie_notice").into_iter().next();
    let all = reader.entries("cookies");
    sheets::sheets(reader, used, "cookie_categories", false, |entry| {
        let mut card = sheets::sheet(reader, entry, used.anchored);
        if let Some(state) = state(notice, entry) {
            card.pairs.retain(|pair| pair.name != "always-on");
            let text = word(reader, &format!("ui-cookies-state-{state}"));
            card.tags.push(Tag { name: state.to_owned(), text });
        }
        let count = all.iter().filter(|cookie| category(cookie) == Some(&entry.id)).count();
        if used.titled.is_some() && count > 0 {
            let args = [("count", Arg::Int(i64::try_from(count).unwrap_or(i64::MAX)))];
            let text = typeset(&reader.language().lang, &reader.message("ui-cookies-count", None, &args, None));
            let label = reader.message("kind-cookies", None, &[], None);
            let value = Shown::Link { href: format!("#{}", table_anchor(&entry.id)), text, external: false };
            card.pairs.push(Pair { name: "cookies".into(), label, value });
        }
        card
    })
}

/// Whether a category is on before anybody chose; nothing where that is not stated.
fn state(notice: Option<&Arc<Entry>>, category: &Entry) -> Option<&'static str> {
    category.record.get("always_on")?;
    if category.record.flag("always_on") {
        return Some("always");
    }
    let notice = &notice?.record;
    match (notice.choice("default"), notice.choice("consent")) {
        (Some("on"), _) => Some("on"),
        (Some("off"), _) | (None, Some("opt-in")) => Some("off"),
        (None, Some(_)) => Some("on"),
        _ => None,
    }
}

/// The id of a cookie's category.
fn category(cookie: &Entry) -> Option<&Arc<str>> {
    match cookie.record.value("category") {
        Some(Value::Ref(_, id)) => Some(id),
        _ => None,
    }
}

fn table_anchor(category: &str) -> String {
    format!("{}-{category}", anchor("cookies"))
}

/// A technology other than the plain cookie: a cookie's row says nothing of its being one.
pub(super) fn technology(reader: &Reader<'_, '_>, cookie: &Entry) -> Option<String> {
    let Some(Value::Ref(kind, id)) = cookie.record.value("technology") else { return None };
    let technology = reader.entry(kind, id).filter(|entry| entry.record.choice("type") != Some("cookie"))?;
    reader.shows(cookie, "technology");
    shown::title(reader, technology)
}

/// A category, and its cookies.
type Group<'v> = (Option<&'v Arc<Entry>>, Vec<&'v Arc<Entry>>);

/// A table for each category that has cookies, in the order of the categories.
pub(super) fn tables(reader: &Reader<'_, '_>, used: &Use) -> String {
    let found = entries(reader, used, "cookies");
    if found.is_empty() {
        return String::new();
    }
    let mut groups: Vec<Group<'_>> =
        reader.entries("cookie_categories").into_iter().map(|category| (Some(category), Vec::new())).collect();
    groups.push((None, Vec::new()));
    for cookie in found {
        let own = groups.iter().position(|(group, _)| group.is_some_and(|group| category(cookie) == Some(&group.id)));
        let at = own.unwrap_or(groups.len() - 1);
        if let Some((_, cookies)) = groups.get_mut(at) {
            cookies.push(cookie);
        }
    }
    groups.retain(|(_, cookies)| !cookies.is_empty());
    let alone = matches!(groups.as_slice(), [(None, _)]);
    let level = used.level + u8::from(used.titled.is_some() && used.level < 6);
    let layout = tables::Layout {
        kind: "cookies",
        columns: tables::columns("cookies"),
        complete: used.titled.is_some(),
        // The table's title and the row's head.
        elsewhere: &["category", "technology"],
    };
    let made = groups.iter().filter_map(|(group, cookies)| {
        let other = || word(reader, "ui-cookies-uncategorised");
        let label =
            group.map_or_else(other, |group| shown::title(reader, group).unwrap_or_else(|| group.id.to_string()));
        let caption = if alone { word(reader, "kind-cookies") } else { label.clone() };
        for cookie in cookies.iter().filter(|_| group.is_some()) {
            reader.shows(cookie, "category");
        }
        let mut table = tables::table(reader, used, cookies, (!alone).then_some(label), caption, &layout)?;
        table.level = level;
        table.block.id = group.filter(|_| used.named).map(|group| table_anchor(&group.id));
        Some(table)
    });
    let made: Vec<views::Table> = made.collect();
    let rows: usize = made.iter().map(|table| table.rows.len()).sum();
    let view = views::CookieTables {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        title: title(reader, used, "cookies"),
        level: used.level,
        narrow: (used.titled.is_some() && reader.has_narrowing() && rows >= NARROWED).then(|| narrow(reader, &made)),
        tables: made,
    };
    reader.render("blocks/cookies.html", &view, &[])
}

fn narrow(reader: &Reader<'_, '_>, tables: &[views::Table]) -> Narrow {
    let numbers = [("shown", Arg::Str("{shown}")), ("all", Arg::Str("{all}"))];
    let choices = tables
        .iter()
        .filter_map(|table| Some(NarrowChoice { value: table.block.id.clone()?, label: table.title.clone()? }));
    Narrow {
        id: anchor("cookies"),
        search: word(reader, "ui-narrow-search"),
        by: shown::label(reader, "cookie", "category"),
        all: word(reader, "ui-narrow-all"),
        choices: choices.collect(),
        count: typeset(&reader.language().lang, &reader.message("ui-narrow-count", None, &numbers, None)),
    }
}

/// The ways to choose, by kind: browsers, platforms, the app…
pub(super) fn controls(reader: &Reader<'_, '_>, used: &Use) -> String {
    let found = entries(reader, used, "controls");
    if found.is_empty() {
        return String::new();
    }
    let mut groups: Vec<(Option<&'static str>, Vec<views::Entry>)> = Vec::new();
    for entry in found {
        let kind = entry.record.choice("type");
        let card = control(reader, entry, used.anchored);
        match groups.iter_mut().find(|(other, _)| *other == kind) {
            Some((_, cards)) => cards.push(card),
            None => groups.push((kind, vec![card])),
        }
    }
    let several = groups.len() > 1;
    let title_of = |kind: Option<&str>| match kind {
        Some(kind) => Some(word(reader, &format!("choice-control-{kind}"))),
        None => several.then(|| word(reader, "ui-controls-other")),
    };
    let groups = groups.into_iter().map(|(kind, entries)| views::ControlGroup { title: title_of(kind), entries });
    let view = views::Controls {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        title: title(reader, used, "controls"),
        level: used.level,
        groups: groups.collect(),
    };
    reader.render("blocks/controls.html", &view, &[])
}

/// A way to choose: its name is the link, where it has an address.
fn control(reader: &Reader<'_, '_>, entry: &Arc<Entry>, anchored: bool) -> views::Entry {
    let mut card = sheets::sheet(reader, entry, anchored);
    let at = card.pairs.iter().position(|pair| pair.name == "url");
    if let Some(Shown::Link { href, .. }) = at.map(|at| card.pairs[at].value.clone())
        && let Some(Shown::Text { text }) = &card.label
    {
        card.label = Some(Shown::Link { href, text: text.clone(), external: true });
        card.pairs.retain(|pair| pair.name != "url");
    }
    card.pairs.retain(|pair| pair.name != "type");
    card
}
