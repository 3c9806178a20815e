use crate::model::Duration;
use proptest::prelude::*;

use super::*;
use crate::span::Place;

/// Strings made of what Fluent gives a meaning to.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "b",
        "-a",
        "-b",
        " ",
        "\n",
        "\n    ",
        "    ",
        "\t",
        "=",
        " = ",
        ".",
        ".x = ",
        "{",
        "}",
        "{ ",
        " }",
        "$x",
        "$case",
        "[",
        "]",
        "*[",
        "[one] ",
        "*[other] ",
        "->",
        " ->\n",
        "(",
        ")",
        "(case: \"x\")",
        "\"",
        "\\",
        "\\u00e9",
        "\\U01F600",
        "\"x\"",
        "NUMBER($x)",
        "DATETIME(",
        "1",
        "1.5",
        "-1",
        ",",
        ":",
        "#",
        "# c\n",
        "## c\n",
        "\r\n",
        "é",
        "中",
        "\u{FEFF}",
        "\0",
        "😀",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

/// Reads, assembles and formats whatever it is, and asks that every place lie in the text.
fn exercise(text: &str) {
    let outcome = Resource::parse(FileId(0), text);
    for problem in &outcome.problems {
        let range = problem.place.unwrap().span.range();
        assert!(text.get(range.clone()).is_some(), "{range:?} in {text:?}: {}", problem.message);
    }
    let terms = BrandTerms::read(&outcome.value).value;
    for grammar in [Grammar::default(), terms.grammar()] {
        let words = Catalogue::new(&formats("en"), &[vec![Arc::clone(&outcome.value)]], &grammar).value;
        for (id, attribute) in words.ids() {
            let place = words.place(id, attribute).unwrap();
            assert_eq!(&text[place.span.range()], attribute.unwrap_or(id));
            let _ = words.format(id, attribute, &[("x", Arg::Int(1))]);
            let _ = words.format(id, attribute, &[]);
        }
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,80}") {
        exercise(&text);
    }

    #[test]
    fn nasty_text_is_read_without_panic(text in nasty()) {
        exercise(&text);
        exercise(&format!("a = {text}\n"));
    }

    #[test]
    fn words_are_read_without_panic(text in nasty()) {
        let word = Word { id: "a".into(), attribute: None, value: text.clone(), place: Place::file(FileId(0)) };
        let outcome = resource_from_words(&[word]);
        if !text.contains(['{', '}']) {
            let words = Catalogue::new(&formats("en"), &[vec![outcome.value]], &Grammar::default()).value;
            prop_assert_eq!(said(&words, "a", &[]), text);
        }
    }

    #[test]
    fn tags_and_periods_are_read_without_panic(text in "\\PC{0,12}") {
        if let Ok(lang) = Lang::parse(&text) {
            prop_assert_eq!(lang.as_str(), text.as_str());
        }
        let _ = Duration::parse(&text);
    }

    #[test]
    fn typography_is_idempotent_and_loses_no_letter(
        text in "[a1éÀ \u{A0}\u{202F}\"'“”‘’«»;:!?%€.,()\\-/@…\n\u{FDD0}\u{FDD1}文]{0,24}",
        tag in prop::sample::select(vec!["en", "fr", "fr-CA", "zh-Hans", "zh-Hant"]),
    ) {
        let set = |text: &str| Typographer::new(&lang(tag)).text(text, None);
        let once = set(&text);
        prop_assert_eq!(set(&once), once.clone(), "{:?}", text);
        prop_assert_eq!(letters(&once), letters(&text));
    }

    #[test]
    fn typography_of_runs_is_idempotent_and_loses_no_letter(
        runs in prop::collection::vec("[a1é文。，（） \u{A0}\"'“”«»,();:!?%.-]{0,6}", 0..6),
        tag in prop::sample::select(vec!["en", "fr", "fr-CA", "zh-Hans"]),
    ) {
        let set = |runs: &[String]| -> Vec<String> {
            let mut typographer = Typographer::new(&lang(tag));
            let next = |i: usize| runs[i + 1..].iter().find_map(|run| run.chars().next());
            runs.iter().enumerate().map(|(i, run)| typographer.text(run, next(i))).collect()
        };
        let once = set(&runs);
        prop_assert_eq!(letters(&once.concat()), letters(&runs.concat()));
        prop_assert_eq!(set(&once), once);
    }
}
