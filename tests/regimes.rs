//! Laws as data: what each built-in law gives reaches pages in every language, a law is shown where
//! it applies and nowhere else, and a law that is put in beside them needs no code.
//!
//! One page of each law is kept in full in `tests/regimes/`: `CANDOR_BLESS=1` writes them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;
#[path = "regimes/table.rs"]
mod table;

use std::collections::BTreeSet;

use candor::model::{Entry, Record, Value};
use candor::resolve::{Base, Plan};
use candor::source::{Builtin, Disk, Memory, SourceTree};
use common::{Build, build, faults, generated, normal, portal, portal_of, text_of};
use table::{LAWS, fee};

/// The languages of the portals below: their tags, and their folders.
const LANGUAGES: [(&str, &str); 3] = [("en", "en"), ("fr", "fr"), ("zh-Hans", "zh-Hans")];

/// A small portal whose brand sells in these markets.
fn selling_in(markets: &[&str]) -> Memory {
    let portal = format!(
        "source = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\n\
         [brand]\nname = \"Acme\"\nmarkets = {markets:?}\naddress.production = \"https://acme.example/\"\n\
         [contacts.privacy]\nlabel = {{ en = \"Privacy\", fr = \"Vie privée\", zh-Hans = \"隐私\" }}\nemail = \"a@acme.example\"\n"
    );
    Memory::new().file("content/portal.toml", portal)
}

fn page(built: &Build, path: &str) -> String {
    let found = built.files.get(&format!("{path}/index.html"));
    let found = found.unwrap_or_else(|| panic!("no page {path}: {:?}", built.files.keys()));
    String::from_utf8(found.clone()).unwrap()
}

/// What stands between the frame of a page.
fn main_of(html: &str) -> &str {
    html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0
}

/// What a page quotes of the laws.
fn what_the_law_says(html: &str) -> &str {
    let title = ["What the law says</h2>", "Ce que dit la loi</h2>", "法律规定</h2>"];
    let (_, after) = title.iter().find_map(|title| html.split_once(title)).expect("what the law says");
    after.split("<h2").next().unwrap()
}

/// The numbers in a text, in order.
fn numbers(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect()
}

#[test]
fn what_each_law_gives_is_on_a_page_in_every_language() {
    for law in LAWS {
        let built = build(&selling_in(&[law.market]));
        assert_eq!(built.problems, Vec::<String>::new(), "{}", law.id);
        for (at, (_, folder)) in LANGUAGES.iter().enumerate() {
            let overview = page(&built, &format!("{folder}/rights"));
            for (right, cite, term) in law.rights {
                let path = format!("{folder}/rights/{right}");
                let html = page(&built, &path);
                let block = what_the_law_says(&html);
                let text = normal(&text_of(block));
                let fee = fee(law, right);
                // Where the law's word on a fee is not known, nothing is said of it.
                let cost = format!("<dt>{}</dt>", ["Cost", "Coût", "费用"][at]);
                assert_eq!(block.contains(&cost), fee.is_some(), "{}: {path}: {block}", law.id);
                for said in [Some(term[at]), fee.map(|fee| fee[at])].into_iter().flatten() {
                    assert!(text.contains(&normal(said)), "{}: {path} does not say {said}: {text}", law.id);
                }
                if *folder == "en" {
                    assert!(text.contains(&normal(cite)), "{}: {path} does not cite {cite}: {text}", law.id);
                }
                let cited = numbers(cite);
                let all = numbers(block);
                assert!(cited.iter().all(|number| all.contains(number)), "{}: {path} does not cite {cited:?}", law.id);
                for address in law.authorities {
                    assert!(block.contains(&format!("href=\"{address}")), "{}: {path} lacks {address}", law.id);
                    assert!(overview.contains(&format!("href=\"{address}")), "{}: {folder} lacks {address}", law.id);
                }
                // It is explained, in sections, and linked from the overview.
                assert!(html.matches("<h2").count() >= 4, "{}: {path} is not explained", law.id);
                assert!(overview.contains(&format!("/rights/{right}/\"")), "{}: {right} is not linked", law.id);
            }
        }
        // What the table does not name, the law does not give.
        let others = if law.id == "france" { LAWS[0].rights } else { &[] };
        let expected: BTreeSet<&str> = law.rights.iter().chain(others).map(|(right, ..)| *right).collect();
        let pages = built.files.keys().filter_map(|path| path.strip_prefix("en/rights/")?.strip_suffix("/index.html"));
        assert_eq!(pages.collect::<BTreeSet<_>>(), expected, "{}", law.id);
    }
}

/// The laws that are built in, by the names of their folders.
fn folders() -> BTreeSet<String> {
    let built = Builtin.list("content/regimes").into_iter();
    built.map(|(path, _)| path.split('/').nth(2).unwrap().to_owned()).collect()
}

#[test]
fn the_table_names_built_in_laws() {
    let folders = folders();
    assert!(LAWS.iter().all(|law| folders.contains(law.id)), "{folders:?}");
}

/// Whatever a folder holds is on its pages: a further law needs no line here.
#[test]
fn every_right_of_every_built_in_law_has_a_page_in_every_language() {
    let anywhere = portal_of(&selling_in(&["EU"]));
    let laws = anywhere.inputs.entries.iter().filter(|entry| entry.kind.name == "regimes");
    let mut met = BTreeSet::new();
    for law in laws {
        met.insert(law.id.to_string());
        let Some(Value::Market(market)) = law.record.list("applies_in").first().map(|item| &item.value) else {
            panic!("{} applies nowhere", law.id)
        };
        let built = build(&selling_in(&[market]));
        assert_eq!(built.problems, Vec::<String>::new(), "{}", law.id);
        for (right, record) in law.record.entries("rights").unwrap() {
            let termed = record.get("deadline").is_some() || record.flag("no_deadline");
            assert!(termed, "{}: {right} states a deadline, or that there is none", law.id);
            for ((_, folder), title) in LANGUAGES.iter().zip(["Provision", "Disposition", "条款"]) {
                let html = page(&built, &format!("{folder}/rights/{right}"));
                let said = what_the_law_says(&html);
                assert!(said.contains(title), "{}: {folder}/rights/{right} cites nothing: {said}", law.id);
            }
        }
    }
    assert_eq!(met, folders());
}

#[test]
fn one_page_of_each_law_says_exactly_this() {
    for (id, right, folder) in [
        ("eu", "object", "fr"),
        ("uk", "complain-controller", "en"),
        ("france", "after-death", "fr"),
        ("california", "opt-out", "en"),
        ("china", "erase", "zh-Hans"),
        ("quebec", "complain", "fr"),
        ("canada", "access", "en"),
        ("switzerland", "access", "fr"),
        ("brazil", "access", "zh-Hans"),
    ] {
        let law = LAWS.iter().find(|law| law.id == id).unwrap();
        let html = page(&build(&selling_in(&[law.market])), &format!("{folder}/rights/{right}"));
        let text = text_of(main_of(&html).split_once('>').unwrap().1);
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        generated(&format!("tests/regimes/{id}.{right}.{folder}.txt"), &format!("{}\n", lines.join("\n")));
    }
}

#[test]
fn an_authority_is_named_in_its_language_or_in_the_page_s() {
    let built = build(&selling_in(&["GR", "DE", "CH", "US-CA"]));
    assert_eq!(built.problems, Vec::<String>::new());
    for (folder, named) in [
        (
            "en",
            [
                ">Hellenic Data Protection Authority<",
                "><span lang=\"de\">Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit</span><",
                ">Federal Data Protection and Information Commissioner<",
                ">California Privacy Protection Agency<",
            ],
        ),
        (
            "zh-Hans",
            [
                "><span lang=\"el\">Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα</span><",
                "><span lang=\"de\">Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit</span><",
                ">瑞士联邦数据保护与信息专员<",
                ">加利福尼亚州隐私保护局（California Privacy Protection Agency）<",
            ],
        ),
        (
            "fr",
            [
                "><span lang=\"el\">Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα</span><",
                "><span lang=\"de\">Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit</span><",
                ">Préposé fédéral à la protection des données et à la transparence<",
                "><span lang=\"en\">California Privacy Protection Agency</span><",
            ],
        ),
    ] {
        let html = page(&built, &format!("{folder}/rights"));
        for name in named {
            assert!(html.contains(name), "{folder}/rights does not hold {name}: {}", main_of(&html));
        }
    }
}

/// The laws and the authorities that apply in these markets.
fn applying(markets: &[&str]) -> (Vec<String>, Vec<String>) {
    let portal = portal_of(&selling_in(markets));
    let base = Base::new(&portal.inputs, &portal.options, &portal.source).value;
    let plan: Plan = base.plan(&base.brands()[0].clone()).value;
    let ids = |kind: &str| plan.public(kind).map(|entry| entry.id.to_string()).collect();
    (ids("regimes"), ids("authorities"))
}

#[test]
fn a_law_applies_in_its_own_territory() {
    for (markets, laws, authorities) in [
        (&["FR"][..], &["eu", "france"][..], &["fr"][..]),
        (&["EU"], &["eu"], &[]),
        (&["DE", "GB"], &["eu", "uk"], &["de", "ico"]),
        // The federal law gives way to Québec's there, and its commissioner to Québec's.
        (&["CA-QC"], &["quebec"], &["cai"]),
        (&["CA"], &["canada"], &["opc"]),
        (&["CA-ON"], &["canada"], &["opc"]),
        (&["CA", "CA-QC"], &["canada", "quebec"], &["opc", "cai"]),
        // A law of a part is not that of the whole.
        (&["US"], &[], &[]),
        (&["US-CA"], &["california"], &["cppa", "california-ag"]),
        (&["CN", "CH", "BR"], &["brazil", "china", "switzerland"], &["anpd", "cac", "cac-reports", "fdpic"]),
    ] {
        let (found, watching) = applying(markets);
        assert_eq!(found, laws, "{markets:?}");
        assert_eq!(watching, authorities, "{markets:?}");
    }
}

#[test]
fn the_page_of_rights_is_ordered_by_where_a_visitor_lives() {
    let built = build(&selling_in(&["FR", "EU", "GB"]).file(
        "content/register/rights.toml",
        "[rights.deindex]\ntext = { en = \"Ours.\", fr = \"Le nôtre.\", zh-Hans = \"本品牌。\" }\n",
    ));
    assert_eq!(built.problems, Vec::<String>::new());
    for (folder, titles) in [
        (
            "en",
            [
                "If you live in the European Union",
                "If you live in France",
                "If you live in the United Kingdom",
                "Wherever you live",
            ],
        ),
        (
            "fr",
            [
                "Si vous vivez dans l’Union européenne",
                "Si vous vivez en France",
                "Si vous vivez au Royaume-Uni",
                "Où que vous viviez",
            ],
        ),
        ("zh-Hans", ["如果您居住在欧洲联盟", "如果您居住在法国", "如果您居住在英国", "无论您居住在哪里"]),
    ] {
        let html = page(&built, &format!("{folder}/rights"));
        let block = html.split_once("<div class=\"rights-by-law\"").unwrap().1;
        let groups: Vec<&str> = block.split("<h2").skip(1).collect();
        for (group, title) in groups.iter().zip(titles) {
            assert!(normal(group.split_once("</h2>").unwrap().0).ends_with(&normal(title)), "{title}: {group}");
        }
        let holds = |at: usize, right: &str| groups[at].split("<h2").next().unwrap().contains(&format!("/{right}/\""));
        assert!(holds(0, "access") && !holds(0, "after-death") && !holds(0, "deindex"));
        assert!(!holds(1, "access") && holds(1, "after-death"));
        assert!(holds(2, "access") && holds(2, "complain-controller"));
        assert!(!holds(3, "access") && holds(3, "deindex"));
        // An anchor stands once, whatever laws give the right.
        assert_eq!(html.matches("id=\"access\"").count(), 1);
        // Side by side, and only the laws that give the right.
        let access = page(&built, &format!("{folder}/rights/access"));
        let head = access.split_once("<thead").unwrap().1.split_once("</thead>").unwrap().0;
        assert_eq!(head.matches("<th ").count(), 3, "{head}");
        // The law's own right has a page, though the brand states one of its own besides.
        page(&built, &format!("{folder}/rights/deindex"));
    }
}

#[test]
fn more_laws_than_stand_side_by_side_are_cards() {
    let right = |markets: &[&str]| {
        let built = build(&selling_in(markets));
        assert_eq!(built.problems, Vec::<String>::new());
        let html = page(&built, "en/rights/rectify");
        what_the_law_says(&html).to_owned()
    };
    let one = right(&["EU"]);
    assert!(!one.contains("<table") && one.matches("<h3").count() == 1, "{one}");
    let three = right(&["EU", "GB", "CH"]);
    assert!(three.contains("<table") && !three.contains("<h3"), "{three}");
    let four = right(&["EU", "GB", "CH", "BR"]);
    assert!(!four.contains("<table"), "{four}");
    assert_eq!(four.matches("<h3").count(), 4, "{four}");
    // What a law does not say is left out of its card.
    assert!(!four.contains("class=\"none\"") && three.contains("class=\"none\""));
}

/// How soon a term ends at the latest and at the earliest, in days.
fn days(term: &Record) -> (i64, i64) {
    let value = term.integer("value").unwrap();
    match term.choice("unit").unwrap() {
        "days" => (value, value),
        "weeks" => (value * 7, value * 7),
        // Weekends, and a week of holidays at most.
        "business-days" => (value * 7 / 5 + 9, value * 7 / 5),
        "months" => (value * 31, value * 30 - 2),
        other => panic!("{other}"),
    }
}

#[test]
fn the_sample_promises_nothing_later_than_the_law() {
    let sample = portal(".");
    let base = Base::new(&sample.inputs, &sample.options, &sample.source).value;
    let mut compared = 0;
    for id in base.brands() {
        let plan = base.plan(id).value;
        let terms = |entry: &Entry, right: &str| {
            let named: Vec<_> = entry.record.list("rights").iter().collect();
            let of = named.is_empty()
                || named.iter().any(|item| matches!(&item.value, Value::Choice(_, value) if *value == right));
            entry.record.table("deadline").filter(|_| of).cloned()
        };
        for regime in plan.public("regimes") {
            for (right, legal) in regime.record.entries("rights").unwrap() {
                let Some(due) = legal.table("deadline") else { continue };
                for promised in plan.public("procedures").filter_map(|entry| terms(entry, right)) {
                    compared += 1;
                    let same = promised.choice("unit") == due.choice("unit");
                    let soon = if same {
                        promised.integer("value") <= due.integer("value")
                    } else {
                        days(&promised).0 <= days(due).1
                    };
                    assert!(soon, "{id} promises an answer on {right} later than {}", regime.id);
                }
            }
        }
    }
    assert!(compared > 20, "{compared}");
}

/// Words for lengths of time that no explanation may hold: they come from the laws' data.
const PERIODS: &[(&str, &[&str])] = &[
    ("en", &["day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years", "hour", "hours"]),
    ("fr", &["jour", "jours", "semaine", "semaines", "quinzaine", "mois", "an", "ans", "année", "années", "heures"]),
    ("zh", &["天", "工作日", "星期", "个月", "月内", "小时", "周内", "日内", "年内"]),
];

#[test]
fn no_explanation_holds_a_term_or_a_number() {
    let mut read = 0;
    for (path, _) in Builtin.list("content/rights") {
        let text = String::from_utf8(Builtin.read(&path).unwrap()).unwrap();
        let language = path.rsplit('/').next().unwrap().split(['-', '.']).next().unwrap();
        assert!(!text.chars().any(char::is_numeric), "{path} holds a number");
        let lower = text.to_lowercase();
        let words: BTreeSet<&str> = lower.split(|c: char| !c.is_alphabetic()).collect();
        let (_, periods) = PERIODS.iter().find(|(tag, _)| *tag == language).expect("a language of the program");
        for period in *periods {
            let said = if language == "zh" { text.contains(period) } else { words.contains(period) };
            assert!(!said, "{path} says “{period}”");
        }
        read += 1;
    }
    assert!(read > 80, "{read}");
}

#[test]
fn every_right_is_explained_in_every_language_of_the_program() {
    for (path, _) in Builtin.list("content/rights") {
        let folder = path.rsplit_once('/').unwrap().0;
        for (tag, _) in LANGUAGES {
            assert!(Builtin.is_builtin(&format!("{folder}/{tag}.md")), "{folder} lacks {tag}");
        }
    }
    let given: BTreeSet<&str> = LAWS.iter().flat_map(|law| law.rights).map(|(right, ..)| *right).collect();
    for right in given {
        assert!(Builtin.is_builtin(&format!("content/rights/{right}/en.md")), "{right} is not explained");
    }
}

/// The example of docs/new-law.md: a folder, and words, and no code.
#[test]
fn a_law_is_put_in_as_a_folder_and_words() {
    let guide = std::fs::read_to_string("docs/new-law.md").unwrap();
    let example = |fence: &str| {
        let (_, after) =
            guide.split_once(&format!("```{fence}\n")).unwrap_or_else(|| panic!("no {fence} in the guide"));
        after.split_once("```").unwrap().0.to_owned()
    };
    let tree = selling_in(&["NZ"])
        .file("content/regimes/new-zealand/regime.toml", example("toml"))
        .file("locales/fr/new-zealand.ftl", example("ftl"))
        .file("locales/zh-Hans/new-zealand.ftl", example("ftl zh-Hans"));
    let built = build(&tree);
    assert_eq!(built.problems, Vec::<String>::new());
    for (folder, said) in [
        (
            "en",
            [
                "If you live in New Zealand",
                "Privacy Act 2020",
                "20 business days from receipt",
                "Free of charge for a person.",
            ],
        ),
        (
            "fr",
            [
                "Si vous vivez en Nouvelle-Zélande",
                "Loi néo-zélandaise",
                "20 jours ouvrés après la réception",
                "Gratuit pour un particulier.",
            ],
        ),
        ("zh-Hans", ["如果您居住在新西兰", "新西兰《2020年隐私法》", "自收到请求之日起20个工作日", "个人免费。"]),
    ] {
        let (overview, right) =
            (page(&built, &format!("{folder}/rights")), page(&built, &format!("{folder}/rights/access")));
        let both = normal(&(text_of(main_of(&overview)) + &text_of(main_of(&right))));
        for words in said {
            assert!(both.contains(&normal(words)), "{folder} does not say {words}: {both}");
        }
        assert!(right.contains("href=\"https://www.privacy.org.nz"), "{folder}");
    }
    // A workspace that is the program's own tree reads nothing twice.
    assert!(Builtin::comes_from(&Disk::new(".")));
}

#[test]
fn a_workspace_changes_one_law_and_keeps_the_rest() {
    let own = "[regimes.uk]\nlabel = \"Isle law\"\nacronym = \"IL\"\napplies_in = [\"GB\"]\nfee = \"A farthing.\"\n\
        [regimes.uk.rights.access]\ncite = \"s. 1\"\nno_deadline = true\n";
    let french = "regime-uk = Loi de l’île\n    .fee = Un liard.\n";
    let chinese = "regime-uk = 岛屿法\n    .fee = 一文钱。\n";
    let built = build(
        &selling_in(&["GB", "CH"])
            .file("content/regimes.toml", own)
            .file("locales/fr/own.ftl", french)
            .file("locales/zh-Hans/own.ftl", chinese),
    );
    assert_eq!(faults(&built.problems), Vec::<&String>::new());
    assert!(built.problems.iter().any(|problem| problem.contains("[regimes.uk]")), "{:?}", built.problems);
    let access = page(&built, "fr/rights/access");
    let text = normal(&text_of(main_of(&access)));
    for words in ["Loi de l’île", "Un liard.", "LPD, art. 25"] {
        assert!(text.contains(&normal(words)), "{words}: {text}");
    }
    assert!(!built.files.contains_key("fr/rights/complain-controller/index.html"));
}
