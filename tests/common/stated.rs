//! What a brand's register states for the public, and whether its pages say it.

use std::collections::BTreeMap;

use candor::model::{Entry, Record, Value};
use candor::resolve::{Base, BrandLanguage, Plan, attribute, join};

use super::{Portal, normal, text_of};

/// What a page must say for a value to be published, each in words.
fn expected(
    plan: &Plan,
    language: &BrandLanguage,
    entry: &Entry,
    value: &Value,
    path: &str,
    found: &mut Vec<(String, String)>,
) {
    let message = |id: String| {
        let text = language.words.format(&id, None, &[]).unwrap_or_else(|| panic!("no message {id}"));
        text.unwrap_or_else(|problem| panic!("{id}: {problem:?}"))
    };
    let chain = || language.language.chain();
    let mut say = |text: String| found.push((path.to_owned(), filled(language, &text)));
    match value {
        Value::Words(_) => {
            let text = language.words.format(&entry.stem(), attribute(path).as_deref(), &[]);
            say(text.unwrap_or_else(|| panic!("no words for {} {path}", entry.stem())).unwrap());
        }
        Value::Name(text) | Value::Url(text) => say(text.get(chain()).to_owned()),
        Value::Email(text) | Value::Phone(text) => say(text.to_string()),
        Value::Market(code) => say(message(format!("region-{code}"))),
        Value::Language(tag) => say(message(format!("language-{tag}"))),
        Value::Choice(list, value) => say(message(format!("choice-{list}-{value}"))),
        Value::Session => say(message("lifetime-session".into())),
        Value::Flag(always) if entry.kind.name == "cookie_categories" && path == "always-on" => {
            say(message(state(plan, *always).into()));
        }
        Value::Flag(flag) => say(message(if *flag { "ui-yes".into() } else { "ui-no".into() })),
        Value::Year(year) => say(year.to_string()),
        Value::Integer(number) => say(language.language.formats.number(*number)),
        Value::Duration(duration) => say(language.words.base.duration(duration).unwrap()),
        Value::Date(date) => {
            let day = jiff::civil::date(date.year, date.month.try_into().unwrap(), date.day.try_into().unwrap());
            say(language.language.formats.date(day));
        }
        Value::Ref(kind, id) => {
            // What does not apply to the brand is not shown.
            if let Some(target) = plan.entry(kind, id).filter(|target| target.public) {
                let name = if target.record.get("label").is_some() { "label" } else { "name" };
                if let Some(value) = target.record.value(name) {
                    expected(plan, language, target, value, name, found);
                }
            }
        }
        Value::List(items) => {
            for (at, item) in items.iter().enumerate() {
                expected(plan, language, entry, &item.value, &join(path, &(at + 1).to_string()), found);
            }
        }
        Value::Table(record) if record.get("unit").is_some() => {
            let span = language.words.format(
                &format!("span-{}", record.choice("unit").unwrap()),
                None,
                &[("count", candor::locale::Arg::Int(record.integer("value").unwrap()))],
            );
            say(span.unwrap().unwrap());
        }
        Value::Table(record) => fields(plan, language, entry, record, path, found),
        Value::Entries(entries) => {
            for (id, record) in entries {
                fields(plan, language, entry, record, &join(path, id), found);
            }
        }
        Value::Id(_) | Value::Condition(_) | Value::Colour(_) | Value::Map(_) => {}
    }
}

/// What a category's card says of its being on before anybody chose.
fn state(plan: &Plan, always: bool) -> &'static str {
    let notice = plan.public("cookie_notice").next().map(|notice| &notice.record);
    let said = |field| notice.and_then(|notice| notice.choice(field));
    match (always, said("default"), said("consent")) {
        (true, ..) => "ui-cookies-state-always",
        (false, None, None) => "ui-no",
        (false, Some("off"), _) | (false, None, Some("opt-in")) => "ui-cookies-state-off",
        (false, ..) => "ui-cookies-state-on",
    }
}

fn fields(
    plan: &Plan,
    language: &BrandLanguage,
    entry: &Entry,
    record: &Record,
    path: &str,
    found: &mut Vec<(String, String)>,
) {
    for (field, value) in record.fields().filter(|(field, _)| !field.internal) {
        expected(plan, language, entry, &value.value, &join(path, field.name), found);
    }
}

/// The brand's terms in place of their marks.
fn filled(language: &BrandLanguage, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(candor::locale::HOLE_OPEN) {
        let (mark, after) = after.split_once(candor::locale::HOLE_CLOSE).unwrap();
        let (term, case) = candor::locale::parse_hole_term(mark).unwrap();
        out.push_str(before);
        out.push_str(language.terms.value(term, case).unwrap());
        rest = after;
    }
    out + rest
}

/// How many stated facts were looked for on the pages of every brand and language, and those that are on none.
pub fn missing(portal: &Portal) -> (usize, BTreeMap<String, Vec<String>>) {
    let Portal { inputs, options, source, site } = portal;
    let base = Base::new(inputs, options, source).value;
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut seen = 0;
    for id in base.brands() {
        let plan = base.plan(id).value;
        for language in &plan.languages {
            let prefix = format!("{id}/{}/", language.language.path);
            let pages: String = site
                .iter()
                .filter(|(path, _)| path.starts_with(&prefix) && path.ends_with(".html"))
                .map(|(_, bytes)| text_of(std::str::from_utf8(bytes).unwrap()))
                .collect();
            let pages = normal(&pages);
            for entry in plan.tables.iter().flat_map(|table| &table.entries) {
                // Laws' rights are checked where a brand's laws are known; forms are not facts.
                if !entry.public || ["notes", "forms"].contains(&entry.kind.name) {
                    continue;
                }
                let mut texts = Vec::new();
                fields(&plan, language, entry, &entry.record, "", &mut texts);
                for (path, text) in texts {
                    seen += 1;
                    if !pages.contains(&normal(&text)) {
                        missing
                            .entry(format!("{} {path}", entry.stem()))
                            .or_default()
                            .push(format!("{prefix}: {text}"));
                    }
                }
            }
        }
    }
    (seen, missing)
}
