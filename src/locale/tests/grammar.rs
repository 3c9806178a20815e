use super::*;

const AURORA: &str = "-brand = { $case ->\n    [de] d’Aurora\n   *[nom] Aurora\n}\n    .gender = feminine\n";
const BOREAL: &str = "-brand = { $case ->\n   *[nom] Boréal\n    [de] de Boréal\n}\n    .gender = masculine\n";

#[test]
fn names_by_case() {
    let aurora = terms(AURORA);
    assert_eq!(aurora.value("brand", None), Ok("Aurora"));
    assert_eq!(aurora.value("brand", Some("nom")), Ok("Aurora"));
    assert_eq!(aurora.value("brand", Some("de")), Ok("d’Aurora"));
    assert_eq!(aurora.attribute("brand", "gender"), Some("feminine"));
    let problem = aurora.value("brand", Some("dee")).unwrap_err();
    assert_eq!(
        (problem.rule.id, problem.message.as_str(), problem.hint.as_deref()),
        ("fluent/term-case", "-brand has no case \"dee\"", Some("Did you mean \"de\"?"))
    );
    let problem = aurora.value("brnd", None).unwrap_err();
    assert_eq!(
        (problem.rule.id, problem.message.as_str(), problem.hint.as_deref()),
        ("fluent/unknown-reference", "there is no term -brnd", Some("Did you mean \"brand\"?"))
    );
    let plain = terms("-brand = Aurora\n").value("brand", Some("de")).unwrap_err();
    assert_eq!(plain.hint.as_deref(), Some("-brand has no cases at all; write { -brand }."));
}

#[test]
fn names_made_of_names() {
    let made = terms(
        "-brand = Aurora\n-legal = { -brand } SAS{\" \"}\n-of = { $case ->\n   *[nom] X\n    [de] de { -legal }\n}\n",
    );
    assert_eq!(made.value("legal", None), Ok("Aurora SAS "));
    assert_eq!(made.value("of", Some("de")), Ok("de Aurora SAS "));
    let refused = |text: &str| {
        let (files, id) = file(text);
        let outcome = BrandTerms::read(&Resource::parse(id, files.text(id)).value);
        shown(&files, &outcome.problems)
    };
    assert_eq!(
        refused("-a = { -b }\n-b = { -a }\n"),
        ["2:9 fluent/unknown-reference: -a is made of itself: -a → -b → -a"]
    );
    assert_eq!(refused("-a = { -c }\n"), ["1:9 fluent/unknown-reference: there is no term -c"]);
    assert_eq!(refused("m = M\n-a = { m }\n"), ["2:8 fluent/unknown-reference: the name -a depends on the message m"]);
    assert_eq!(refused("-b = B\n-a = { -b(case: \"de\") }\n"), ["2:18 fluent/term-case: -b has no case \"de\""]);
    let bomb: String = (0..30)
        .map(|n| {
            format!(
                "-t{n} = {{ -t{m} }}{{ -t{m} }}{{ -t{m} }}{{ -t{m} }}{{ -t{m} }}{{ -t{m} }}{{ -t{m} }}{{ -t{m} }}\n",
                m = n + 1
            )
        })
        .collect();
    assert!(!refused(&format!("{bomb}-t30 = xxxxxxxx\n")).is_empty());
}

#[test]
fn grammars_are_equal_when_only_letters_differ() {
    let same = AURORA.replace("Aurora", "Iris");
    assert_eq!(grammar(AURORA), grammar(&same));
    assert_ne!(grammar(AURORA), grammar(BOREAL));
    let reordered = BOREAL.replace("masculine", "feminine");
    assert_eq!(grammar(AURORA), grammar(&reordered));
    assert_ne!(grammar(AURORA), grammar("-brand = Aurora\n    .gender = feminine\n"));
    assert_ne!(grammar(AURORA), grammar(&AURORA.replace("*[nom]", " [nom]").replace(" [de]", "*[de]")));
}

#[test]
fn holes() {
    assert_eq!(hole_term("brand", None), "\u{FDD0}t-brand\u{FDD1}");
    assert_eq!(hole_term("brand", Some("de")), "\u{FDD0}t-brand/de\u{FDD1}");
    assert_eq!(parse_hole_term("t-brand/de"), Some(("brand", Some("de"))));
    assert_eq!(parse_hole_term("t-brand"), Some(("brand", None)));
    assert_eq!(parse_hole_term("f-x"), None);
    let aurora = grammar(AURORA);
    assert_eq!(aurora.hole("brand", Some("nom")), Ok(hole_term("brand", Some("nom"))));
    assert!(aurora.hole("brand", Some("x")).is_err());
}
