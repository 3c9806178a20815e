//! The evaluator against `fluent-bundle`, on everything the two should agree on: not grouping,
//! nor `[1.0]`, which the bundle holds different from 1 and Fluent in JavaScript does not; nor
//! plurals of text, which are refused here.

use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use proptest::prelude::*;

use super::*;

fn bundled(text: &str, id: &str) -> Option<String> {
    let tag: unic_langid::LanguageIdentifier = "en".parse().unwrap();
    let mut bundle = fluent_bundle::concurrent::FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().unwrap();
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let _ = bundle.add_resource(resource);
    let mut args = FluentArgs::new();
    args.set("n", FluentValue::from(2));
    args.set("one", FluentValue::from(1));
    args.set("s", FluentValue::from("text"));
    let message = bundle.get_message(id)?;
    let mut errors = Vec::new();
    let said = bundle.format_pattern(message.value()?, Some(&args), &mut errors).into_owned();
    errors.is_empty().then_some(said)
}

fn ours(text: &str, id: &str) -> Option<String> {
    let resource = Resource::parse(FileId(0), text);
    let words = Catalogue::new(&formats("en"), &[vec![resource.value]], &Grammar::default());
    if resource.problems.iter().chain(&words.problems).any(Diagnostic::is_error) {
        return None;
    }
    words.value.format(id, None, &[("n", Arg::Int(2)), ("one", Arg::Int(1)), ("s", Arg::Str("text"))])?.ok()
}

/// Values of messages: text over several lines, references, selections in one another.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "text",
        "two\n      lines",
        "a\n\n    b",
        "{ $n }",
        "{ $one }",
        "{ $s }",
        "{\"lit\\u00e9 {\"}",
        "{ 3 }",
        "{ other }",
        "{ other.x }",
        "{ -term }",
        "{ -term(case: \"of\") }",
        "{ -plain }",
        "{ NUMBER($n) }",
        "  spaced  ",
        "{ { $s } }",
        "{ $n }\n    { $s }",
    ])
    .prop_map(str::to_owned);
    leaf.prop_recursive(3, 12, 3, |inner| {
        let selector = prop::sample::select(vec!["$n", "$one", "$s", "-term.kind", "NUMBER($n)", "2", "\"one\""]);
        let key = prop::sample::select(vec!["one", "text", "2", "k", "1", "odd"]);
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} {b}")),
            (selector, key, inner.clone(), inner).prop_map(|(selector, key, a, b)| {
                let key = if selector == "$s" { "text" } else { key };
                format!("{{ {selector} ->\n    [{key}] {a}\n   *[other] {b}\n    }}")
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn agrees_with_fluent_bundle(values in prop::collection::vec(value(), 1..3)) {
        let mut text = "other = Other\n    .x = X\n-plain = Plain\n-term = { $case ->\n    [of] of Term\n   *[nom] Term\n}\n    .kind = k\n".to_owned();
        for (n, value) in values.iter().enumerate() {
            let _ = writeln!(text, "m{n} = {value}");
        }
        for n in 0..values.len() {
            let id = format!("m{n}");
            let ours = ours(&text, &id);
            prop_assert!(ours.is_some(), "{}", text);
            prop_assert_eq!(&ours, &bundled(&text, &id), "{}", text);
        }
    }
}
