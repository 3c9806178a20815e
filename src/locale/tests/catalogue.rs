use jiff::civil::date;

use super::*;

const BRAND: &str = "-brand = { $case ->\n    [de] d’Aurora\n   *[nom] Aurora\n}\n    .gender = feminine\n";

fn none() -> Grammar {
    Grammar::default()
}

/// The problems of a catalogue of one file.
fn problems(text: &str, grammar: &Grammar) -> Vec<String> {
    let (files, id) = file(text);
    let outcome = Resource::parse(id, files.text(id));
    assert_eq!(shown_plain(&outcome.problems), Vec::<String>::new());
    shown(&files, &Catalogue::new(&formats("en"), &[vec![outcome.value]], grammar).problems)
}

#[test]
fn messages_attributes_and_references() {
    let words = catalogue("en", "a = A { b.x } { b }\nb = B\n    .x = X\nc =\n    .y = only\n", &none());
    assert_eq!(said(&words, "a", &[]), "A X B");
    assert_eq!(said(&words, "c", &[]), "(absent)");
    assert_eq!(words.format("c", Some("y"), &[]).unwrap().unwrap(), "only");
    assert!(words.has("a", None) && !words.has("a", Some("x")) && words.has("b", Some("x")) && !words.has("c", None));
    assert!(words.format("nothing", None, &[]).is_none());
}

#[test]
fn numbers_dates_and_lists() {
    let text = "n = { $n }\nm = { NUMBER($n, minimumFractionDigits: 2) }\nr = { NUMBER($n, maximumFractionDigits: 1) }\nu = { NUMBER($n, useGrouping: \"false\") }\nz = { NUMBER($n, minimumIntegerDigits: 2) }\nd = { $d }\nf = { DATETIME($d, dateStyle: \"full\") }\nl = { $l }\nk = { 1234.50 }\n";
    let items = ["x".to_owned(), "y".to_owned()];
    let args = [("n", Arg::Float(1234.25)), ("d", Arg::Date(date(2026, 3, 1))), ("l", Arg::List(&items))];
    let all = |tag: &str| {
        let words = catalogue(tag, text, &none());
        ["n", "m", "r", "u", "d", "f", "l", "k"].map(|id| said(&words, id, &args)).join("|")
    };
    assert_eq!(all("en"), "1,234.25|1,234.25|1,234.2|1234.25|March 1, 2026|Sunday, March 1, 2026|x and y|1,234.50");
    assert_eq!(
        all("fr"),
        "1\u{202F}234,25|1\u{202F}234,25|1\u{202F}234,2|1234,25|1er mars 2026|dimanche 1er mars 2026|x et y|1\u{202F}234,50"
    );
    assert_eq!(all("zh-Hans"), "1,234.25|1,234.25|1,234.2|1234.25|2026年3月1日|2026年3月1日星期日|x和y|1,234.50");
    let words = catalogue("en", text, &none());
    assert_eq!(said(&words, "m", &[("n", Arg::Int(5))]), "5.00");
    assert_eq!(said(&words, "z", &[("n", Arg::Int(5))]), "05");
    assert_eq!(said(&words, "m", &[("n", Arg::Str("5"))]), "problem: NUMBER needs a number, which $n is not");
    assert_eq!(said(&words, "f", &[("d", Arg::Int(5))]), "problem: DATETIME needs a date, which $d is not");
    assert_eq!(said(&words, "n", &[("n", Arg::Float(f64::NAN))]), "problem: $n is not a number that can be written");
}

#[test]
fn plurals_follow_the_language() {
    let text = "n = { $n ->\n    [0] none\n    [zero] Z\n    [one] O\n    [two] T\n    [few] F\n    [many] M\n   *[other] X\n}\no = { NUMBER($n, type: \"ordinal\") ->\n    [one] st\n    [two] nd\n    [few] rd\n   *[other] th\n}\n";
    let say = |tag: &str, numbers: &[i64]| {
        let words = catalogue(tag, text, &none());
        numbers.iter().map(|n| said(&words, "n", &[("n", Arg::Int(*n))])).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(say("en", &[0, 1, 2, 5]), "none O X X");
    assert_eq!(say("fr", &[1, 2, 1_000_000]), "O X M");
    assert_eq!(say("zh-Hans", &[1, 2]), "X X");
    assert_eq!(say("ar", &[0, 1, 2, 3, 11, 100]), "none O T F M X");
    let english = catalogue("en", text, &none());
    let ordinal = |n: i64| said(&english, "o", &[("n", Arg::Int(n))]);
    assert_eq!([1, 2, 3, 4, 11, 22].map(ordinal).join(" "), "st nd rd th th nd");
    // A plural looks at the decimals shown: 1.0 is not one in English, but is the number 1.
    let text = "p = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] one\n   *[other] other\n}\nq = { NUMBER($n, minimumFractionDigits: 1) ->\n    [1] exact\n   *[other] other\n}\n";
    let words = catalogue("en", text, &none());
    assert_eq!(
        (said(&words, "p", &[("n", Arg::Int(1))]), said(&words, "q", &[("n", Arg::Int(1))])),
        ("other".into(), "exact".into())
    );
    // Text is no number, even where it reads like one or like a plural.
    for text in ["1", "many"] {
        let said = said(&english, "n", &[("n", Arg::Str(text))]);
        assert_eq!(said, "problem: n counts by $n, which is no number");
    }
}

#[test]
fn brand_names_are_holes_and_their_properties_choose() {
    let text = "a = by { -brand } and { -brand(case: \"de\") } and { -brand(case: \"nom\") }\ng = { -brand.gender ->\n    [feminine] elle\n   *[masculine] il\n}\nt = { -site } { g }\n-site = le site { -brand(case: \"de\") }\nx = { $x }\n";
    let words = catalogue("fr", text, &grammar(BRAND));
    assert_eq!(
        said(&words, "a", &[]),
        "by \u{FDD0}t-brand\u{FDD1} and \u{FDD0}t-brand/de\u{FDD1} and \u{FDD0}t-brand/nom\u{FDD1}"
    );
    assert_eq!(said(&words, "g", &[]), "elle");
    assert_eq!(said(&words, "t", &[]), "le site \u{FDD0}t-brand/de\u{FDD1} elle");
    let masculine = catalogue("fr", text, &grammar(&BRAND.replace("feminine", "masculine")));
    assert_eq!(said(&masculine, "g", &[]), "il");
    // What callers give passes through untouched.
    let hole = hole_term("brand", Some("de"));
    assert_eq!(said(&words, "x", &[("x", Arg::Str(&hole))]), hole);
    let uses = |id| words.term_uses(id, None).iter().map(|u| (u.term.as_str(), u.case.as_deref())).collect::<Vec<_>>();
    assert_eq!(uses("a"), [("brand", None), ("brand", Some("de")), ("brand", Some("nom"))]);
    assert_eq!(uses("t"), [("brand", Some("de"))]);
    let inputs =
        |id| words.term_inputs(id, None).iter().map(|i| (i.term.as_str(), i.attribute.as_str())).collect::<Vec<_>>();
    assert_eq!(inputs("t"), [("brand", "gender")]);
    assert_eq!(inputs("a"), []);
}

#[test]
fn terms_of_files_have_cases_too() {
    let text = "-office = { $case ->\n    [of] of the Office\n   *[plain] the Office\n}\n    .kind = public\na = { -office } { -office(case: \"of\") } { -office.kind ->\n    [public] P\n   *[private] Q\n}\n";
    assert_eq!(said(&catalogue("en", text, &none()), "a", &[]), "the Office of the Office P");
    assert_eq!(
        problems(&format!("{text}b = {{ -office(case: \"off\") }}\n"), &none()),
        ["10:22 fluent/term-case: -office has no case \"off\""]
    );
}

#[test]
fn references_to_nothing() {
    let brand = grammar(BRAND);
    let hint = |text: &str| {
        let outcome = Catalogue::new(&formats("en"), &[vec![parsed(text)]], &grammar(BRAND));
        outcome.problems[0].hint.clone().unwrap_or_default()
    };
    assert_eq!(
        problems("message = M\na = { mesage }\n", &brand),
        ["2:7 fluent/unknown-reference: there is no message mesage"]
    );
    assert_eq!(hint("message = M\na = { mesage }\n"), "Did you mean \"message\"?");
    assert_eq!(
        problems("b = B\n    .x = X\na = { b.y }\n", &brand),
        ["3:9 fluent/unknown-reference: the message b has no attribute .y"]
    );
    assert_eq!(
        problems("b =\n    .x = X\na = { b }\n", &brand),
        ["3:7 fluent/unknown-reference: the message b has attributes only, no text of its own"]
    );
    assert_eq!(problems("a = { -brnd }\n", &brand), ["1:8 fluent/unknown-reference: there is no term -brnd"]);
    assert_eq!(
        problems("a = { -brand(case: \"dee\") }\n", &brand),
        ["1:21 fluent/term-case: -brand has no case \"dee\""]
    );
    assert_eq!(hint("a = { -brand(case: \"dee\") }\n"), "Did you mean \"de\"?");
    assert_eq!(
        problems("a = { -brand.gendre ->\n   *[x] y\n}\n", &brand),
        ["1:14 fluent/unknown-reference: -brand has no property .gendre"]
    );
    let variant = "a = { $n ->\n    [one] { nothing }\n   *[other] x\n}\n";
    assert_eq!(problems(variant, &brand), ["2:13 fluent/unknown-reference: there is no message nothing"]);
}

#[test]
fn circles_are_found_and_end() {
    assert_eq!(
        problems("a = { b }\nb = { c }\nc = { a }\n", &none()),
        ["3:7 fluent/unknown-reference: a refers to itself: a → b → c → a"]
    );
    assert_eq!(problems("a = { a }\n", &none()), ["1:7 fluent/unknown-reference: a refers to itself: a → a"]);
    assert_eq!(problems("-t = { -t }\n", &none()), ["1:9 fluent/unknown-reference: -t refers to itself: -t → -t"]);
    let outcome = Catalogue::new(&formats("en"), &[vec![parsed("a = { b }\nb = { a }\n")]], &none());
    assert!(said(&outcome.value, "a", &[]).starts_with("problem: a refers to itself"));
    // A message used twice is no circle.
    assert_eq!(problems("a = { b } { b } { c }\nb = { c }\nc = C\n", &none()), Vec::<String>::new());
}

#[test]
fn chains_and_floods_end() {
    let chain: String = (0..50_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let outcome = Catalogue::new(&formats("en"), &[vec![parsed(&format!("{chain}m50000 = end\n"))]], &none());
    assert!(
        outcome.problems.iter().all(|p| p.message.starts_with("more than 20 messages stand in one another below m"))
    );
    assert!(said(&outcome.value, "m0", &[]).starts_with("problem: "));
    let flood: String = (0..15).map(|n| format!("m{n} = {}\n", format!("{{ m{} }}", n + 1).repeat(10))).collect();
    let outcome = Catalogue::new(&formats("en"), &[vec![parsed(&format!("{flood}m15 = end\n"))]], &none());
    assert_eq!(said(&outcome.value, "m0", &[]), "problem: m0 becomes too long");
    // More placeables than Fluent's own evaluator survives.
    let many = format!("a = {}\n", "{ \"x\" }".repeat(200));
    assert_eq!(said(&catalogue("en", &many, &none()), "a", &[]), "x".repeat(200));
}

#[test]
fn facts_that_are_missing() {
    let (files, id) = file("a = A\nb = { a } { $contact }\n");
    let words = Catalogue::new(&formats("en"), &[vec![Resource::parse(id, files.text(id)).value]], &none()).value;
    let problem = words.format("b", None, &[("contacts", Arg::Str("x"))]).unwrap().unwrap_err();
    assert_eq!(shown(&files, &[*problem.clone()]), ["2:14 fluent/format: b needs $contact, which is not known here"]);
    assert_eq!(problem.hint.as_deref(), Some("Did you mean \"contacts\"?"));
    let words = catalogue("en", "a = { b } { $x }\nb = { $n ->\n   *[other] { $n } { NUMBER($m) }\n}\n", &none());
    let facts: Vec<_> = words.variables("a", None).iter().map(|v| (v.name.as_str(), v.selects)).collect();
    assert_eq!(facts, [("m", false), ("n", true), ("x", false)]);
}

#[test]
fn layers_cover_one_another_text_by_text() {
    let brand = parsed("a = brand’s A\nb =\n    .title = brand’s title\n");
    let shared = parsed(
        "a = shared A\n    .title = shared A title\nb = shared B { a }\n    .title = shared B title\n    .hint = shared hint\n-office = shared office\n",
    );
    let built_in = parsed("a = built-in\nc = C { -office }\n-office = built-in office\n");
    let outcome = Catalogue::new(&formats("en"), &[vec![brand], vec![shared], vec![built_in]], &none());
    assert_eq!(shown_plain(&outcome.problems), Vec::<String>::new());
    let get = |id, attribute| outcome.value.format(id, attribute, &[]).unwrap().unwrap();
    assert_eq!(get("a", None), "brand’s A");
    assert_eq!(get("a", Some("title")), "shared A title");
    assert_eq!(get("b", None), "shared B brand’s A");
    assert_eq!(get("b", Some("title")), "brand’s title");
    assert_eq!(get("b", Some("hint")), "shared hint");
    assert_eq!(get("c", None), "C shared office");
    assert_eq!(outcome.value.ids().count(), 6);
}

#[test]
fn two_files_of_a_layer_may_not_say_the_same() {
    let tree = Memory::new().file("1.ftl", "a = one\n").file("2.ftl", "x = X\na = two\n    .t = T\n");
    let ids = [FileId(0), FileId(1)];
    let load = |path: &str, id| SourceFile::load(&tree, path, &Entry::File(1), id).value;
    let files = Files::new(vec![load("1.ftl", ids[0]), load("2.ftl", ids[1])]);
    let layer: Vec<_> = ids.iter().map(|id| Resource::parse(*id, files.text(*id)).value).collect();
    let outcome = Catalogue::new(&formats("en"), &[layer], &none());
    assert_eq!(shown(&files, &outcome.problems), ["2:1 fluent/duplicate: a stands in two files (1:1)"]);
    assert_eq!(said(&outcome.value, "a", &[]), "one");
    assert!(outcome.value.has("a", Some("t")));
}

#[test]
fn a_name_that_is_a_term_of_a_file_is_the_brands() {
    let words = catalogue("en", "-brand = from the file\na = { -brand }\n", &grammar("-brand = Aurora\n"));
    assert_eq!(said(&words, "a", &[]), hole_term("brand", None));
}
