//! Tables of known truths, and what an import must make of them.
//!
//! What is expected follows from what each cell was made to mean, never from reading the cell.

pub(crate) mod chance;
mod lifetimes;
mod words;
pub(crate) mod writing;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chance::Chance;
use lifetimes::{Meant, lifetime};
use words::{CATEGORIES, Category, Text, category, text};
use writing::{HEADER, Table};

/// What the workspace states of cookies, below its categories.
const STATED: &str = "\n[cookies.visit]\nname = \"ash_visit\"\ncategory = \"audience\"\n\n\
                      [cookies.basket]\nname = \"ash_basket_*\"\ncategory = \"need\"\n";

/// The file of the workspace with its categories and cookies.
pub(crate) fn stated() -> String {
    format!("{CATEGORIES}{STATED}")
}

/// Where the workspace states a cookie.
fn place(name: &str) -> String {
    let file = stated();
    let before = &file[..file.find(&format!("name = \"{name}\"")).unwrap()];
    format!("content/cookies/categories.toml:{}:8", before.matches('\n').count() + 1)
}

/// One row: its cells as written, and what they mean.
pub(crate) struct Row {
    pub(crate) cells: [String; 10],
    name: Text,
    /// Whether anything may follow the name, or what the cell says instead.
    wildcard: Result<bool, &'static str>,
    category: Category,
    lifetime: Meant,
    platform: Text,
    domain: Text,
    description: Text,
    controller: Text,
    portal: Text,
}

fn name(chance: &mut Chance, at: usize) -> (String, Text) {
    const NAMES: &[&str] =
        &["uid", "_ga", "_GA_", "ＩＤ", "名前", "كوكي", "a.b-c", "9lives", "visit", "__Host-x", "ßü", "-"];
    match chance.below(30) {
        0 => (chance.of(&["", "  ", "\u{A0}"]).to_owned(), Text::Empty),
        1 => known(chance.of(&["ash_visit", "ash_basket_7", "ash_basket_", "ash_basket_*"])),
        // Common names come again and again.
        2 => known(chance.of(&["uid", "session", "PREF"])),
        3 => known(&format!("{}{at}", "long-name-".repeat(9))),
        _ => {
            let (cell, said) = text(chance, NAMES, 7);
            match said {
                Text::Says(said) if said.chars().count() == 4_000 => known(&format!("{at}{}", &said[..said.len() / 2])),
                Text::Says(said) => (format!("{}{at}", cell.trim_end()), Text::Says(format!("{said}{at}"))),
                other => (cell, other),
            }
        }
    }
}

fn known(name: &str) -> (String, Text) {
    (name.to_owned(), Text::Says(name.to_owned()))
}

fn id(chance: &mut Chance, at: usize) -> String {
    match chance.below(8) {
        0 | 1 => String::new(),
        2 => at.to_string(),
        3 => format!("given-{at}"),
        4 => chance.of(&["visit", "basket", "given", "uid", "ga", "trailing-"]).to_owned(),
        5 => chance.of(&["Visit", "a_b", "é", "x y", "-x", "\"x\"", "[x]", "1x"]).to_owned(),
        6 => "c".repeat(64),
        _ => format!("a3c8f0d1-d881-11e9-8a34-{at:012x}"),
    }
}

/// Rows by chance.
pub(crate) fn rows(chance: &mut Chance, count: usize) -> Vec<Row> {
    const COMPANIES: &[&str] = &["Google", "Ash, Inc.", "Müller & Söhne", "字节", "", "O'Neil; Co"];
    const DOMAINS: &[&str] = &["", "google-analytics.com (3rd party)", ".ash.example", "ads.example", "例え.jp"];
    const SENTENCES: &[&str] = &["Counts visits.", "Keeps the basket", "Compte les visites", "统计访问", ""];
    const PORTALS: &[&str] = &["", "https://privacy.example/?a=1&b=2", "mailto:dpo@ash.example"];
    let mut rows = Vec::new();
    for at in 0..count {
        let (name_cell, name) = name(chance, at);
        let (flag, wildcard) = chance.of(&[
            ("0", Ok(false)),
            ("0", Ok(false)),
            ("", Ok(false)),
            ("no", Ok(false)),
            ("FALSE", Ok(false)),
            ("1", Ok(true)),
            (" 1 ", Ok(true)),
            ("Yes", Ok(true)),
            ("true", Ok(true)),
        ]);
        let (flag, wildcard) = if chance.one_in(60) { ("perhaps", Err("perhaps")) } else { (flag, wildcard) };
        let (category_cell, category) = category(chance);
        let (lifetime_cell, lifetime) = lifetime(chance);
        let (platform_cell, platform) = text(chance, COMPANIES, 8);
        let (domain_cell, domain) = text(chance, DOMAINS, 9);
        let (description_cell, description) = text(chance, SENTENCES, 5);
        let (controller_cell, controller) = text(chance, COMPANIES, 8);
        let (portal_cell, portal) = text(chance, PORTALS, 9);
        rows.push(Row {
            cells: [
                id(chance, at),
                platform_cell,
                category_cell,
                name_cell,
                domain_cell,
                description_cell,
                lifetime_cell,
                controller_cell,
                portal_cell,
                flag.to_owned(),
            ],
            name,
            wildcard,
            category,
            lifetime,
            platform,
            domain,
            description,
            controller,
            portal,
        });
    }
    rows
}

/// What an import must say: entries in their order, each with its keys, and remarks.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Expected {
    pub(crate) entries: Vec<(String, BTreeMap<String, String>)>,
    pub(crate) remarks: Vec<String>,
}

/// The key under which a category stands that fits none of the workspace's.
pub(crate) const OPEN: &str = "category as written";

const LOOK: &str = "Look it up, and write lifetime = \"session\" or a length of time such as \"P13M\".";
const CHOOSE: &str = "It was left open: write category = \"…\". Known here: ads, audience, likes, need.";

/// Makes what is expected, row by row.
#[derive(Default)]
struct Expecting {
    found: Expected,
    /// Remarks with their rule and place, as they come.
    remarks: Vec<(&'static str, (usize, usize), String)>,
    categories: BTreeSet<String>,
    ids: BTreeSet<String>,
    names: Vec<(String, String, usize)>,
}

/// What an import of these rows must say.
pub(crate) fn expected(rows: &[Row], table: &Table) -> Expected {
    let mut expecting = Expecting { ids: BTreeSet::from(["visit".into(), "basket".into()]), ..Expecting::default() };
    for (row, places) in rows.iter().zip(&table.places) {
        expecting.row(row, places);
    }
    let Expecting { mut found, remarks, .. } = expecting;
    let all = remarks.len();
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    let mut listed = Vec::new();
    for (rule, place, said) in remarks {
        let count = counted.entry(rule).or_default();
        *count += 1;
        if *count <= 200 {
            let severity = if rule == "cookies/already-stated" { "note" } else { "warning" };
            listed.push((place, format!("t.csv:{}:{}: {severity}[{rule}]: {said}", place.0, place.1)));
        }
    }
    listed.sort();
    found.remarks = listed.into_iter().map(|(_, said)| said).collect();
    for (rule, count) in counted.into_iter().filter(|(_, count)| *count > 200) {
        found.remarks.push(format!("… and {} more of the kind {rule}.", count - 200));
    }
    let s = |n: usize| if n == 1 { "" } else { "s" };
    let cookies = found.entries.len();
    found.remarks.push(format!("Proposed: {cookies} cookie{}, {all} remark{}.", s(cookies), s(all)));
    found
}

impl Expecting {
    fn row(&mut self, row: &Row, places: &[(usize, usize); 10]) {
        if matches!(row.name, Text::Empty) {
            let said = "this row does not name its cookie. The row was left out: fill the cell in, or delete the row.";
            return self.remarks.push(("cookies/text", places[3], said.to_owned()));
        }
        let Some(mut name) = self.text(&row.name, places, 3) else { return };
        if let Err(shown) = row.wildcard {
            let said = format!(
                "\"{shown}\" does not say whether the name is a beginning. \
                 Write 1 where anything may follow the name, else 0. It was taken as 0."
            );
            self.remarks.push(("cookies/text", places[9], said));
        }
        if row.wildcard == Ok(true) && !name.ends_with('*') {
            name.push('*');
        }
        let stated = match &*name {
            "ash_visit" => Some(("ash_visit", "")),
            "ash_basket_*" => Some(("ash_basket_*", "")),
            name if name.starts_with("ash_basket_") => Some(("ash_basket_*", " as \"ash_basket_*\"")),
            _ => None,
        };
        if let Some((by, named)) = stated {
            let place = place(by);
            let said = format!(
                "\"{name}\" is stated already{named}, at {place}. The workspace's words were left as they are."
            );
            return self.remarks.push(("cookies/already-stated", places[3], said));
        }
        // A domain that is left out parts nothing.
        let domain = if let Text::Says(domain) = &row.domain { domain.clone() } else { String::new() };
        let twin = self.names.iter().find(|(other, other_domain, _)| {
            *other == name && (domain.is_empty() || other_domain.is_empty() || *other_domain == domain)
        });
        if let Some((.., line)) = twin {
            let said = format!(
                "\"{name}\" stands in line {line} already. The first row was taken. Compare the two, and delete one."
            );
            return self.remarks.push(("cookies/twice", places[3], said));
        }
        self.names.push((name.clone(), domain, places[3].0));
        let mut entry = BTreeMap::from([("name".to_owned(), name.clone())]);
        self.category(row, places[2], &mut entry);
        match &row.lifetime {
            Ok(lifetime) => drop(entry.insert("lifetime".into(), lifetime.clone())),
            Err(why) => self.remarks.push(("cookies/unclear-lifetime", places[6], format!("{why}. {LOOK}"))),
        }
        let purpose = self.text(&row.description, places, 5).map(|text| text.replace('{', "{{").replace('}', "}}"));
        let domain = self.text(&row.domain, places, 4);
        let platform = self.text(&row.platform, places, 1);
        let controller = self.text(&row.controller, places, 7);
        let portal = self.text(&row.portal, places, 8);
        let notes = [
            platform
                .clone()
                .filter(|platform| controller.as_ref().is_some_and(|c| c != platform))
                .map(|p| format!("Platform: {p}")),
            portal.map(|portal| format!("Rights portal: {portal}")),
        ];
        let note = notes.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let provider = controller.or(platform);
        let fields = [
            ("purpose", purpose),
            ("provider", provider),
            ("domain", domain),
            ("note", (!note.is_empty()).then_some(note)),
        ];
        entry.extend(fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
        let id = self.id(&row.cells[0], &name);
        self.found.entries.push((id, entry));
    }

    fn text(&mut self, text: &Text, places: &[(usize, usize); 10], column: usize) -> Option<String> {
        let head = HEADER[column];
        let said = match text {
            Text::Says(said) => return Some(said.clone()),
            Text::Empty => return None,
            Text::Hides(named) => format!(
                "the invisible character {named} stands in \"{head}\". \
                 The text was left out: delete the character, or write the text anew."
            ),
            Text::Long(length) => format!(
                "\"{head}\" has {length} characters; at most 4000 are taken over. \
                 The text was left out: say it in a sentence or two."
            ),
        };
        self.remarks.push(("cookies/text", places[column], said));
        None
    }

    /// A doubt about a category is said once for each way in which it is written.
    fn category(&mut self, row: &Row, place: (usize, usize), entry: &mut BTreeMap<String, String>) {
        let typed = row.cells[2].trim();
        let said = match &row.category {
            Category::Known(id) => return drop(entry.insert("category".into(), (*id).to_owned())),
            Category::Nearly(id) => {
                entry.insert("category".into(), (*id).to_owned());
                format!(
                    "\"{typed}\" is no category of the workspace; it was taken as \"{id}\". Look whether that is meant."
                )
            }
            Category::Unknown(shown) => {
                entry.insert(OPEN.into(), (*shown).to_owned());
                format!("\"{shown}\" is no category of the workspace. {CHOOSE}")
            }
            Category::Empty => {
                entry.insert(OPEN.into(), String::new());
                format!("this row names no category. {CHOOSE}")
            }
        };
        if self.categories.insert(typed.to_owned()) {
            self.remarks.push(("cookies/category", place, said));
        }
    }

    fn id(&mut self, cell: &str, name: &str) -> String {
        let letters = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let typed = cell.trim();
        // An id of the database itself is no name for anything.
        let fits =
            typed.starts_with(|c: char| c.is_ascii_lowercase()) && letters(typed) && !typed.starts_with("a3c8f0d1-");
        if fits && self.ids.insert(typed.to_owned()) {
            return typed.to_owned();
        }
        let mut wanted = typed.to_owned();
        if !fits {
            wanted = String::new();
            for c in name.chars() {
                match c {
                    c if c.is_ascii_alphanumeric() => wanted.push(c.to_ascii_lowercase()),
                    _ if wanted.is_empty() || wanted.ends_with('-') => {}
                    _ => wanted.push('-'),
                }
            }
            if !wanted.starts_with(|c: char| c.is_ascii_lowercase()) {
                wanted.insert_str(0, "cookie-");
            }
        }
        wanted.truncate(56);
        let wanted = wanted.trim_end_matches('-').to_owned();
        let mut id = wanted.clone();
        let mut number = 2;
        while !self.ids.insert(id.clone()) {
            id.clear();
            let _ = write!(id, "{wanted}-{number}");
            number += 1;
        }
        id
    }
}
