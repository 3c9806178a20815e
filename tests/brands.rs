//! The sample's houses say all that policies of their kind say, and in the same manner: each stands
//! for one of five kinds, and this table lists what a policy of that kind has.
//!
//! Where each of it stands is written down in `tests/brands/BRAND.toml`, a mark or more for each row:
//!
//! ```toml
//! [[mark]]
//! row = "lettered list"                    # a row of the table; or `fact = "…"`: what is in no row
//! page = "privacy"                         # the page's folder; the whole site's front page is ""
//! part = "why"                             # the id of the element it stands in; else the whole page
//! html = '<ol class="lower-alpha paren1"'  # markup
//! text = { en = "…", fr = "…", zh = "…" }  # words as they are read, by the language's folder
//! times = 1                                # exactly so often; else at least once
//! ```
//!
//! A list of texts in place of one: they stand in this order. Typography (spaces, the form of quotes) does not count.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Files, normal, portal, text_of};
use toml::{Table, Value};

/// The kinds of policy, and the house that stands for each.
const HOUSES: [&str; 5] = ["orvelune", "suilanhe", "melithrane", "tervaigne", "pruchelle"];

/// What a policy of each kind has: `+`, in part or by allusion: `o`, or not: `-`. What such policies
/// have by mistake (text said twice, the foot of a shop, links without an address) is in no row.
const TABLE: [(&str, &str); 46] = [
    ("language", "+++++"),
    ("lettered list", "++---"),
    ("inline roman enumeration", "-++--"),
    ("bullets", "-++++"),
    ("paragraph inside or between items", "--++-"),
    ("lead-in labels", "o-++-"),
    ("upper-case lead headings", "+-+o-"),
    ("numbered headings", "+----"),
    ("question headings", "+-+++"),
    ("repeated heading text", "---+-"),
    ("brand variable and forms", "++++-"),
    ("quoted or defined terms", "oo+++"),
    ("reference by section title", "-++o-"),
    ("link in the words of a sentence", "-++o-"),
    ("controller identity", "--o+-"),
    ("data categories", "+-+++"),
    ("sources", "+o+++"),
    ("refusal consequence", "+-o+-"),
    ("purposes", "+++++"),
    ("legal bases", "++oo-"),
    ("sensitive or health data", "+----"),
    ("recipients", "-+++o"),
    ("named processors", "--o-+"),
    ("transfers", "-+-+-"),
    ("retention", "-++o-"),
    ("rights", "-+++-"),
    ("right procedure and identity", "-o++-"),
    ("authorised agent", "--+--"),
    ("deadline", "--o+-"),
    ("authority", "-o-+o"),
    ("contact values", "o+-++"),
    ("web form and metrics", "--+-o"),
    ("minors", "-+-+-"),
    ("cookie categories", "--++-"),
    ("cookie controls and resources", "-+++-"),
    ("mini-program", "-+---"),
    ("advertising and profiling", "++++-"),
    ("security measures", "-+++o"),
    ("incident response", "-+---"),
    ("cameras and recordings", "+--++"),
    ("payment processor split", "---o+"),
    ("third-party links", "-++--"),
    ("policy changes", "-++--"),
    ("effective date and version", "-----"),
    ("business transfer and no sale", "--+--"),
    ("employment data", "-+--+"),
];

/// The rows that a house must have a mark for.
fn rows(house: &str) -> BTreeSet<&'static str> {
    let column = HOUSES.iter().position(|name| *name == house).unwrap();
    TABLE.iter().filter(|(_, kinds)| kinds.as_bytes()[column] != b'-').map(|(row, _)| *row).collect()
}

/// The element with this id, from its opening tag to its closing one.
fn element<'p>(page: &'p str, id: &str) -> Option<&'p str> {
    let at = page.find(&format!(" id=\"{id}\""))?;
    let start = page[..at].rfind('<')?;
    let name = page[start + 1..].split([' ', '>']).next()?;
    let mut depth = 0;
    let mut end = start;
    while let Some(next) = page[end..].find('<') {
        end += next + 1;
        let (closing, tag) = page[end..].strip_prefix('/').map_or((false, &page[end..]), |tag| (true, tag));
        if tag.strip_prefix(name).is_some_and(|after| after.starts_with([' ', '>'])) {
            depth += if closing { -1 } else { 1 };
        }
        if depth == 0 {
            return Some(&page[start..end + tag.find('>')? + usize::from(closing) + 1]);
        }
    }
    None
}

/// What is looked for in a language, one text or several in order.
fn sought(value: &Value, language: &str) -> Result<Vec<String>, String> {
    let one = |value: &Value| value.as_str().map(normal).filter(|text| !text.is_empty()).ok_or("an empty text");
    match value {
        Value::Table(by_language) => match by_language.get(language) {
            Some(value) => sought(value, language),
            None => Err(format!("nothing is said for {language}")),
        },
        Value::Array(texts) => Ok(texts.iter().map(one).collect::<Result<_, _>>()?),
        value => Ok(vec![one(value)?]),
    }
}

/// Whether the texts stand in `place`, in this order, or `times` times.
fn stands(texts: &[String], times: Option<usize>, place: &str) -> Result<(), String> {
    if let Some(times) = times {
        let [text] = texts else { return Err("several texts are not counted".to_owned()) };
        let found = place.matches(text.as_str()).count();
        return if found == times { Ok(()) } else { Err(format!("{text} stands there {found} times, not {times}")) };
    }
    let mut rest = place;
    for text in texts {
        rest = rest.split_once(text.as_str()).ok_or_else(|| format!("{text} is missing"))?.1;
    }
    Ok(())
}

/// What is wrong with a mark in one language of a house.
fn check(mark: &Table, site: &Files, house: &str, language: &str) -> Result<(), String> {
    let word = |key: &str| mark.get(key).map(|value| value.as_str().unwrap());
    let page = word("page").ok_or("no page is named")?;
    let path = match page {
        "" => format!("{house}/{language}/index.html"),
        page => format!("{house}/{language}/{page}/index.html"),
    };
    let page = std::str::from_utf8(site.get(&path).ok_or_else(|| format!("there is no {path}"))?).unwrap();
    let part = match word("part") {
        Some(id) => element(page, id).ok_or_else(|| format!("{path} has no {id}"))?,
        None => page,
    };
    let times = mark.get("times").map(|times| usize::try_from(times.as_integer().unwrap()).unwrap());
    let mut looked = false;
    for (key, place) in [("html", normal(part)), ("text", normal(&text_of(part)))] {
        if let Some(value) = mark.get(key) {
            stands(&sought(value, language)?, times, &place).map_err(|what| format!("{path}: {what}"))?;
            looked = true;
        }
    }
    if looked { Ok(()) } else { Err("neither html nor text is looked for".to_owned()) }
}

/// The languages of a house, by their folders.
fn languages(site: &Files, house: &str) -> Vec<String> {
    let folder = |path: &String| {
        let (language, page) = path.strip_prefix(house)?.strip_prefix('/')?.split_once('/')?;
        (page == "index.html").then(|| language.to_owned())
    };
    site.keys().filter_map(folder).collect()
}

fn holds(house: &str) {
    let site = portal(".").site;
    let known = ["row", "fact", "page", "part", "html", "text", "times"];
    let path = format!("tests/brands/{house}.toml");
    let file = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let file: Table = toml::from_str(&file).unwrap_or_else(|error| panic!("{path}: {error}"));
    let languages = languages(&site, house);
    assert!(languages.len() >= 3, "{house} is published in {languages:?}");
    let asked = rows(house);
    let mut left = asked.clone();
    let mut wrong: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for mark in file["mark"].as_array().unwrap() {
        let mark = mark.as_table().unwrap();
        let strange: Vec<&String> = mark.keys().filter(|key| !known.contains(&key.as_str())).collect();
        assert!(strange.is_empty(), "{path}: what is {strange:?} in {mark}?");
        let name = match (mark.get("row"), mark.get("fact")) {
            (Some(row), None) => {
                let row = row.as_str().unwrap();
                assert!(asked.contains(row), "{path}: the table asks no \"{row}\" of {house}");
                left.remove(row);
                row
            }
            (None, Some(fact)) => fact.as_str().unwrap(),
            _ => panic!("{path}: a mark is of a row or of a fact: {mark}"),
        };
        for language in &languages {
            if let Err(what) = check(mark, &site, house, language) {
                wrong.entry(name).or_default().push(what);
            }
        }
    }
    assert!(left.is_empty(), "{path} has no mark for {left:?}");
    assert!(wrong.is_empty(), "{house} lacks {wrong:#?}");
}

#[test]
fn orvelune_has_what_policies_of_its_kind_have() {
    holds("orvelune");
}

#[test]
fn suilanhe_has_what_policies_of_its_kind_have() {
    holds("suilanhe");
}

#[test]
fn melithrane_has_what_policies_of_its_kind_have() {
    holds("melithrane");
}

#[test]
fn tervaigne_has_what_policies_of_its_kind_have() {
    holds("tervaigne");
}

#[test]
fn pruchelle_has_what_policies_of_its_kind_have() {
    holds("pruchelle");
}

#[test]
fn a_mark_is_found_where_it_stands_and_nowhere_else() {
    let page = "<main><section id=\"a\"><p>One <em>two</em>.</p><section id=\"b\"><p>Three</p></section></section>\
        <section id=\"c\"><ol><li>Four</li><li>Four</li></ol></section></main>";
    let site = Files::from([("house/en/privacy/index.html".to_owned(), page.as_bytes().to_vec())]);
    let check = |mark: &str| check(&toml::from_str(mark).unwrap(), &site, "house", "en");
    let at = "house/en/privacy/index.html";
    assert_eq!(check("page = \"privacy\"\npart = \"a\"\ntext = [\"One two\", \"Three\"]"), Ok(()));
    assert_eq!(check("page = \"privacy\"\npart = \"c\"\nhtml = \"<li>\"\ntimes = 2"), Ok(()));
    let missing = |mark: &str, what: &str| assert_eq!(check(mark), Err(what.to_owned()));
    missing("page = \"privacy\"\npart = \"b\"\ntext = \"One\"", &format!("{at}: One is missing"));
    missing("page = \"privacy\"\npart = \"a\"\ntext = [\"Three\", \"One\"]", &format!("{at}: One is missing"));
    missing("page = \"privacy\"\npart = \"b\"\ntext = \"Four\"", &format!("{at}: Four is missing"));
    missing(
        "page = \"privacy\"\npart = \"c\"\nhtml = \"<li>\"\ntimes = 3",
        &format!("{at}: <li> stands there 2 times, not 3"),
    );
    missing("page = \"privacy\"\npart = \"d\"\ntext = \"One\"", &format!("{at} has no d"));
    missing("page = \"rights\"\ntext = \"One\"", "there is no house/en/rights/index.html");
    missing("page = \"privacy\"\ntext.fr = \"Un\"", "nothing is said for en");
    missing(
        "page = \"privacy\"\ntext = [\"One\", \"Two\"]\ntimes = 1",
        &format!("{at}: several texts are not counted"),
    );
    missing("page = \"privacy\"", "neither html nor text is looked for");
    missing("page = \"privacy\"\ntext = \"\"", "an empty text");
}
