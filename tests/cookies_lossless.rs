//! The table of cookies loses nothing: what `candor cookies export` writes into cookies.csv, imported where
//! the same categories are, states the same, and is exported again as the same bytes.
//!
//! `CANDOR_DEEP=1` makes it a long run, `CANDOR_SEED` repeats one.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use candor::consent::{Form, HEADER, import};
use candor::diagnostic::{Diagnostic, is_hidden};
use candor::model::Date;
use candor::pipeline::{export_cookies, stated_cookies};
use candor::resolve::Options;
use candor::source::Memory;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

fn config() -> Config {
    let cases = if std::env::var_os("CANDOR_DEEP").is_some() { 2_000 } else { 48 };
    let seed = std::env::var("CANDOR_SEED").ok().and_then(|seed| seed.parse().ok());
    let rng_seed = seed.map_or(RngSeed::Random, RngSeed::Fixed);
    Config { cases, rng_seed, failure_persistence: None, max_shrink_iters: 300, ..Config::default() }
}

/// One cookie of an inventory.
#[derive(Clone, Debug)]
struct Cookie {
    id: String,
    name: String,
    category: usize,
    purpose: Option<String>,
    provider: Option<String>,
    domain: Option<String>,
    lifetime: Option<String>,
}

#[derive(Clone, Debug)]
struct Inventory {
    language: &'static str,
    /// Ids and labels.
    categories: Vec<(String, String)>,
    cookies: Vec<Cookie>,
}

/// Any text that a workspace takes.
fn any_text() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(vec![
        "\"",
        ",",
        ";",
        "\n",
        "\t",
        "\\",
        "'",
        "*",
        "{",
        "}",
        "{{",
        "--",
        "...",
        "<b>",
        "#",
        "=",
        "]",
        ":",
        "!",
        "«",
        "é",
        "中文",
        "مرحبا",
        "１",
        "\u{A0}",
        "1 year",
        "session",
    ]);
    let piece = prop_oneof![3 => hostile.prop_map(str::to_owned), 3 => "[a-zA-Z0-9_. -]{1,8}", 1 => "\\PC{1,4}"];
    vec(piece, 1..7)
        .prop_map(|pieces| pieces.concat())
        .prop_filter("something that can be seen", |text| !text.trim().is_empty() && !text.chars().any(is_hidden))
}

fn name() -> impl Strategy<Value = String> {
    let usual = "[a-zA-Z_.-]{1,12}";
    let name = prop_oneof![3 => usual.prop_map(|name| name), 1 => any_text()];
    prop_oneof![
        4 => name.clone().prop_map(|name| name),
        2 => name.prop_map(|name| format!("{name}*")),
        1 => prop::sample::select(vec!["*", "**", "a**", "a *", " * "]).prop_map(str::to_owned),
    ]
}

/// A period of any units. A century is the longest that is read of a table.
fn lifetime() -> impl Strategy<Value = String> {
    let count = |most: u32| prop_oneof![2 => Just(0), 1 => 1..=most];
    let counts = (count(100), count(9_999), count(9_999), count(99_999), count(99_999), count(999_999));
    let period = counts.prop_filter_map("some time", |(years, months, weeks, days, hours, minutes)| {
        let part = |count: u32, sign: char| if count > 0 { format!("{count}{sign}") } else { String::new() };
        let date = [part(years, 'Y'), part(months, 'M'), part(weeks, 'W'), part(days, 'D')].concat();
        let time = [part(hours, 'H'), part(minutes, 'M')].concat();
        match (date.is_empty(), time.is_empty()) {
            (true, true) => None,
            (_, true) => Some(format!("P{date}")),
            (_, false) => Some(format!("P{date}T{time}")),
        }
    });
    prop_oneof![1 => Just("session".to_owned()), 4 => period]
}

fn cookie() -> impl Strategy<Value = Cookie> {
    let texts = (of(any_text()), of(any_text()), of(prop_oneof![any_text(), Just("a.example".to_owned())]));
    ("[a-z][a-z0-9-]{0,63}", name(), any::<prop::sample::Index>(), texts, of(lifetime())).prop_map(
        |(id, name, category, (purpose, provider, domain), lifetime)| Cookie {
            id,
            name,
            category: category.index(1 << 16),
            purpose,
            provider,
            domain,
            lifetime,
        },
    )
}

fn inventory() -> impl Strategy<Value = Inventory> {
    let label = prop_oneof![
        1 => prop::sample::select(vec!["Necessary", "Cookies", "necessary cookies", "Analytics", "ads"]).prop_map(str::to_owned),
        2 => any_text()
    ];
    let categories = vec(("[a-z][a-z0-9-]{0,20}", label), 1..5);
    let language = prop::sample::select(vec!["en", "fr", "zh-Hans"]);
    (language, categories, vec(cookie(), 0..10)).prop_map(|(language, mut categories, cookies)| {
        let mut ids = std::collections::BTreeSet::new();
        categories.retain(|(id, _)| ids.insert(id.clone()));
        let mut kept: Vec<Cookie> = Vec::new();
        for mut cookie in cookies {
            cookie.category %= categories.len();
            // One cookie is stated once: two of one name have two domains.
            let apart =
                |a: &Option<String>, b: &Option<String>| matches!((a, b), (Some(a), Some(b)) if a.trim() != b.trim());
            let differs = |other: &Cookie| {
                other.id != cookie.id
                    && (other.name.trim() != cookie.name.trim() || apart(&other.domain, &cookie.domain))
            };
            if kept.iter().all(differs) {
                kept.push(cookie);
            }
        }
        Inventory { language, categories, cookies: kept }
    })
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// In words a brace opens the name of a fact; one that is meant as itself is written twice.
fn words(text: &str) -> String {
    quoted(&text.replace('{', "{{").replace('}', "}}"))
}

impl Inventory {
    fn workspace(&self, cookies: &str) -> Memory {
        let Self { language, categories, .. } = self;
        let mut stated = String::new();
        for (id, label) in categories {
            writeln!(stated, "[cookie_categories.{id}]\nlabel = {}\n", words(label)).unwrap();
        }
        Memory::new()
            .file(
                "content/portal.toml",
                format!(
                    "source = \"{language}\"\nlanguages = [\"{language}\"]\n\n[brand]\nname = \"Ash\"\nregimes = []\n"
                ),
            )
            .file("content/cookies/categories.toml", stated)
            .file("content/cookies/cookies.toml", cookies)
            .file(&format!("content/documents/privacy/{language}.md"), "# Privacy\n\n## Who {#who}\n\nWe.\n")
    }

    fn cookies(&self) -> String {
        let mut text = String::new();
        for cookie in &self.cookies {
            let category = &self.categories[cookie.category].0;
            writeln!(text, "[cookies.{}]\nname = {}\ncategory = \"{category}\"", cookie.id, quoted(&cookie.name))
                .unwrap();
            let fields = [("provider", &cookie.provider), ("domain", &cookie.domain), ("lifetime", &cookie.lifetime)];
            for (key, value) in fields.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?))) {
                writeln!(text, "{key} = {}", quoted(value)).unwrap();
            }
            if let Some(purpose) = &cookie.purpose {
                writeln!(text, "purpose = {}", words(purpose)).unwrap();
            }
            text.push('\n');
        }
        text
    }
}

fn options() -> Options {
    Options { env: "production".into(), date: Date { year: 2026, month: 11, day: 23 }, embeds: None }
}

/// `cookies.csv` of a workspace without errors.
fn exported(tree: &Memory) -> String {
    let outcome = export_cookies(tree, &options(), None, &[Form::Csv]);
    let errors: Vec<&Diagnostic> = outcome.problems.iter().filter(|problem| problem.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{tree:?}");
    outcome.value.unwrap().brands.remove(0).1.remove(0).text
}

/// The table's rows by the names of its columns.
fn rows(table: &str) -> Vec<BTreeMap<&'static str, String>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), HEADER);
    let row = |row: csv::StringRecord| HEADER.into_iter().zip(row.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// What an imported entry says, in the columns of the table.
fn as_row(inventory: &Inventory, id: &str, entry: &toml::Table) -> BTreeMap<&'static str, String> {
    let text = |key: &str| entry.get(key).map_or("", |value| value.as_str().unwrap()).to_owned();
    let name = text("name");
    let category = inventory.categories.iter().find(|(id, _)| *id == text("category")).unwrap();
    BTreeMap::from([
        ("ID", id.to_owned()),
        ("Platform", text("provider")),
        ("Category", category.1.clone()),
        ("Domain", text("domain")),
        ("Description", text("purpose").replace("{{", "{").replace("}}", "}")),
        ("Retention period", text("lifetime")),
        ("Data Controller", text("provider")),
        ("User Privacy & GDPR Rights Portals", text("note")),
        ("Cookie / Data Key name", name),
    ])
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_exported_is_imported_as_the_same(inventory in inventory()) {
        let table = exported(&inventory.workspace(&inventory.cookies()));
        let stated = stated_cookies(&inventory.workspace(""), &options()).unwrap();
        let proposal = import(table.as_bytes(), &stated);
        let silent = inventory.cookies.iter().filter(|cookie| cookie.lifetime.is_none()).count();
        let doubts: Vec<&str> = proposal.doubts.iter().map(|doubt| &*doubt.message).collect();
        prop_assert_eq!(doubts, vec!["how long it lives is not stated"; silent], "{}", table);
        let toml: toml::Table = proposal.toml.parse().unwrap();
        let imported = toml.get("cookies").map_or(toml::Table::new(), |cookies| cookies.as_table().unwrap().clone());
        let cells = rows(&table);
        prop_assert_eq!((imported.len(), cells.len()), (inventory.cookies.len(), inventory.cookies.len()));
        for (((id, entry), mut cells), cookie) in imported.iter().zip(cells).zip(&inventory.cookies) {
            let mut found = as_row(&inventory, id, entry.as_table().unwrap());
            // A name that is a beginning, a label as it is typeset and a lifetime in words are other spellings
            // of what the entry says: the entry is compared with what was stated at first.
            let spelt = |row: &mut BTreeMap<&str, String>| {
                ["Cookie / Data Key name", "Category", "Retention period", "Wildcard match"].map(|column| row.remove(column))
            };
            let [name, label, lifetime, _] = spelt(&mut found);
            let [_, _, _, wildcard] = spelt(&mut cells);
            prop_assert_eq!(found, cells);
            prop_assert_eq!(name.as_deref(), Some(cookie.name.trim()));
            prop_assert_eq!(wildcard.unwrap() == "1", cookie.name.trim().ends_with('*'));
            prop_assert_eq!(label.as_ref(), Some(&inventory.categories[cookie.category].1));
            prop_assert_eq!(lifetime.unwrap(), cookie.lifetime.clone().unwrap_or_default());
        }
        prop_assert_eq!(exported(&inventory.workspace(&proposal.toml)), table);
    }
}
