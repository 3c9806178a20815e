#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;

use super::*;

fn traits(list: &[&str]) -> BTreeSet<Arc<str>> {
    list.iter().map(|name| Arc::from(*name)).collect()
}

fn holds(condition: &str, list: &[&str]) -> bool {
    Condition::parse(condition).unwrap().holds(|name| traits(list).contains(name))
}

#[test]
fn a_condition_asks_for_all_of_its_parts() {
    assert!(holds("stores", &["stores", "app"]));
    assert!(!holds("stores", &["app"]));
    assert!(holds("stores,app", &["stores", "app"]) && !holds("stores,app", &["stores"]));
    assert!(holds("!minors", &[]) && !holds("!minors", &["minors"]));
    assert!(holds("stores|offices", &["offices"]) && !holds("stores|offices", &["app"]));
    // Negated, none of them may hold.
    assert!(holds("!stores|offices", &["app"]) && !holds("!stores|offices", &["offices"]));
    assert!(holds(" stores , !minors ", &["stores"]));
}

#[test]
fn a_condition_says_which_name_is_none() {
    for bad in ["", ",", "stores,", "!", "!!a", "a b", "a|", "é", "a=b", "a&b"] {
        let problem = Condition::parse(bad).unwrap_err();
        assert!(problem.contains(&format!("\"{bad}\" is no condition")), "{problem}");
    }
    assert_eq!(Condition::parse("a,b|c").unwrap().names().map(|n| &**n).collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[test]
fn a_length_of_time_is_kept_as_stated() {
    let read = |text: &str| Duration::parse(text).unwrap();
    assert_eq!(read("P13M"), Duration { months: 13, ..Duration::default() });
    assert_eq!(
        read("P1Y2M3W4DT5H6M"),
        Duration { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, business_days: 0 }
    );
    assert_eq!(read("PT30M").minutes, 30);
    assert_ne!(read("P30D"), read("P1M"));
    assert_eq!(Duration::business_days(5).business_days, 5);
}

#[test]
fn what_is_no_length_of_time_is_refused() {
    for bad in [
        "",
        "P",
        "PT",
        "3Y",
        "P3",
        "PY",
        "P3X",
        "P1.5Y",
        "P-1Y",
        "P1M1Y",
        "P1Y1Y",
        "P1H",
        "PT1S",
        "P1YT",
        "p1y",
        " P1Y",
        "P1Y ",
        "P4294967296Y",
        "P１Y",
        "30 days",
    ] {
        let problem = Duration::parse(bad).unwrap_err();
        assert_eq!(problem.message, format!("\"{bad}\" is not a period"));
        assert!(problem.hint.contains("P3Y for 3 years"));
    }
}

#[test]
fn a_date_is_written_as_in_iso_8601() {
    assert_eq!(Date { year: 2026, month: 1, day: 9 }.to_string(), "2026-01-09");
}

#[test]
fn facts_shown_verbatim_do_not_count_in_the_digest_of_the_structure() {
    let of = |value: &Value| crate::digest::of(value);
    let name = |text: &str| Value::Name(PerLanguage::One(text.into()));
    let words = |text: &str| Value::Words(PerLanguage::One(text.into()));
    assert_eq!(of(&name("a")), of(&name("b")));
    assert_ne!(name("a"), name("b"));
    // A bundle holds them.
    assert_eq!(of(&words("a")), of(&words("b")));
    assert_ne!(of(&words("a")), of(&name("a")));
    assert_ne!(of(&Value::Integer(1)), of(&Value::Integer(2)));
    assert_ne!(of(&name("a")), of(&Value::Email("a".into())));
}

#[test]
fn a_text_for_each_language_falls_back_in_order() {
    let text = PerLanguage::By(vec![("fr".into(), "F".into()), ("en".into(), "E".into())]);
    assert_eq!((text.get(["en", "fr"]), text.get(["fr-CA", "fr"]), text.get(["zh-Hans"])), ("E", "F", "F"));
    assert_eq!(PerLanguage::By(Vec::new()).get(["en"]), "");
}

proptest! {
    #[test]
    fn no_condition_and_no_length_of_time_makes_it_panic(text in any::<String>()) {
        let _ = Condition::parse(&text);
        let _ = Duration::parse(&text);
    }

    #[test]
    fn every_length_of_time_reads_back(years in 0..999_u32, months in 0..99_u32, days in 0..999_u32, hours in 0..99_u32) {
        let read = Duration::parse(&format!("P{years}Y{months}M{days}DT{hours}H")).unwrap();
        prop_assert_eq!(read, Duration { years, months, days, hours, ..Duration::default() });
    }
}
