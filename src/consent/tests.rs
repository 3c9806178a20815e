//! How long a cookie lives, as people write it; and where the cells of a table stand.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

use proptest::prelude::*;

use super::rows::Rows;
use super::{Retention, retention};
use crate::model::Duration;

/// A length of time as it would be stated, or what is unclear.
fn read(text: &str) -> String {
    match retention(text) {
        Retention::Session => "session".to_owned(),
        Retention::Lasts(duration) => duration.to_string(),
        Retention::Unclear(why) => why,
    }
}

#[test]
fn lengths_of_time_are_read_as_people_write_them() {
    let cases = [
        ("session", "session"),
        ("Session", "session"),
        ("End of session (browser)", "session"),
        ("Until the browser is closed", "session"),
        ("Jusqu’à la fermeture du navigateur", "session"),
        ("fin de la session", "session"),
        ("Sitzungsende", "session"),
        ("直至浏览器关闭", "session"),
        ("会话", "session"),
        ("1 Year", "P1Y"),
        ("365 days", "P365D"),
        ("12 months", "P12M"),
        ("1 day 2 hours", "P1DT2H"),
        ("1 year and 6 months", "P1Y6M"),
        ("1 an et 6 mois", "P1Y6M"),
        ("13\u{A0}mois", "P13M"),
        ("2 ans", "P2Y"),
        ("1 Jahr", "P1Y"),
        ("2 años", "P2Y"),
        ("13个月", "P13M"),
        ("１年", "P1Y"),
        ("两年", "P2Y"),
        ("十二个月", "P12M"),
        ("1年6个月", "P1Y6M"),
        ("30 天", "P30D"),
        ("24小时", "PT24H"),
        ("a year", "P1Y"),
        ("one hour", "PT1H"),
        ("an hour", "PT1H"),
        ("2yrs.", "P2Y"),
        ("24h", "PT24H"),
        ("30-day", "P30D"),
        ("30 min.", "PT30M"),
        ("90 seconds 30", "\"90 seconds 30\" is a number without a unit"),
        ("3600 seconds", "PT60M"),
        ("1.5 hours", "PT1H30M"),
        ("1,5 an", "P1Y6M"),
        ("0.5 days", "PT12H"),
        ("1 000 jours", "P1000D"),
        ("1\u{202F}000 jours", "P1000D"),
        ("1 000days", "P1000D"),
        ("1 year 100 days", "P1Y100D"),
        ("2 years,", "P2Y"),
        ("four weeks", "P4W"),
        ("dix ans", "P10Y"),
        ("三十天", "P30D"),
        ("Expires at the end of this session", "session"),
        ("When the browser closes.", "session"),
        ("浏览器会话", "session"),
        ("P13M", "P13M"),
        ("p1y", "P1Y"),
    ];
    let found: Vec<(&str, String)> = cases.iter().map(|(text, _)| (*text, read(text))).collect();
    let expected: Vec<(&str, String)> = cases.iter().map(|(text, said)| (*text, (*said).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_is_unclear_is_no_length_of_time() {
    let cases = [
        ("", "how long it lives is not stated"),
        ("-", "\"-\" does not state how long it lives"),
        ("Persistent", "\"Persistent\" does not say how long; every cookie ends one day"),
        ("永久", "\"永久\" does not say how long; every cookie ends one day"),
        ("2027-01-31", "\"2027-01-31\" is a day, not a length of time"),
        ("31/12/2038", "\"31/12/2038\" is a day, not a length of time"),
        ("Fri, 31 Dec 2038 23:59:59 GMT", "\"Fri, 31 Dec 2038 23:59:59 GMT\" is a day, not a length of time"),
        ("2026年1月1日", "\"2026年1月1日\" is a day, not a length of time"),
        ("30-60 days", "\"30-60 days\" is no length of time that is understood"),
        ("12 months (1 year)", "\"12 months (1 year)\" is no length of time that is understood"),
        ("1 month 1 year", "\"1 month 1 year\" names two lengths of time"),
        ("1 year 1 year", "\"1 year 1 year\" names two lengths of time"),
        ("365", "\"365\" is a number without a unit"),
        ("1,000 days", "\"1,000 days\" holds a number that can be read in two ways"),
        ("1² years", "\"1² years\" holds a number that can be read in two ways"),
        ("30¹ days", "\"30¹ days\" holds a number that can be read in two ways"),
        ("½ year", "\"½ year\" holds a number that can be read in two ways"),
        ("二十天", "\"二十天\" is no length of time that is understood"),
        ("7\u{1B}[31m\ndays", "\"7\\u{1b}[31m days\" is no length of time that is understood"),
        ("1\u{200B} year", "\"1\\u{200b} year\" is no length of time that is understood"),
        ("30 seconds", "\"30 seconds\" counts seconds; the shortest that can be stated is a minute"),
        ("0 days", "\"0 days\" is no time at all"),
        ("5 m", "\"5 m\" is no length of time that is understood"),
        ("up to 2 years", "\"up to 2 years\" is no length of time that is understood"),
        ("session or 1 year", "\"session or 1 year\" is no length of time that is understood"),
        ("99999999999 days", "\"99999999999 days\" is too long"),
        ("1.5 months", "\"1.5 months\" cannot be stated in whole units"),
        ("9999 years", "\"9999 years\" is no length of time that a cookie lives"),
    ];
    let found: Vec<(&str, String)> = cases.iter().map(|(text, _)| (*text, read(text))).collect();
    let expected: Vec<(&str, String)> = cases.iter().map(|(text, said)| (*text, (*said).to_owned())).collect();
    assert_eq!(found, expected);
}

proptest! {
    /// What the parts of a period are, in whatever language, is what is read of it.
    #[test]
    fn periods_survive_their_words(years in 0u32..=20, months in 0u32..=60, days in 0u32..=999, hours in 0u32..=99, words in 0usize..3) {
        prop_assume!(years + months + days + hours > 0);
        let units = [[" years", " months", " days", " hours"], [" ans", " mois", " jours", " heures"], ["年", "个月", "天", "小时"]];
        let between = [", ", " et ", ""];
        let counts = [years, months, days, hours];
        let parts: Vec<String> = counts
            .iter()
            .zip(units[words])
            .filter(|(count, _)| **count > 0)
            .map(|(count, unit)| format!("{count}{unit}"))
            .collect();
        let found = retention(&parts.join(between[words]));
        prop_assert_eq!(found, Retention::Lasts(Duration { years, months, days, hours, ..Duration::default() }));
    }

    /// A length of time is written so that the workspace reads the same.
    #[test]
    fn whatever_is_read_can_be_stated(text in "[0-9a-zé年月天, .()-]{0,24}") {
        if let Retention::Lasts(duration) = retention(&text) {
            prop_assert_eq!(Duration::parse(&duration.to_string()), Ok(duration));
        }
    }

    /// No text makes it panic.
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        let _ = retention(&text);
    }

    /// A cell stands where it is said to stand, however a table is quoted and broken into lines.
    #[test]
    fn cells_stand_where_they_are_said_to(text in "[abé\",\n]{0,40}") {
        let lines: Vec<&str> = text.split('\n').collect();
        for row in Rows::new(&text, b',').map_while(Result::ok) {
            for (cell, at) in &row.cells {
                let rest: String = lines[at.line - 1].chars().skip(at.column - 1).collect();
                let first = cell.split('\n').next().unwrap();
                prop_assert!(rest.starts_with('"') || rest.starts_with(first), "{:?} at {:?} in {:?}", cell, at, text);
                let before = lines[at.line - 1].chars().nth(at.column.wrapping_sub(2));
                prop_assert!(at.column == 1 || before == Some(','), "{:?} at {:?} in {:?}", cell, at, text);
            }
        }
    }
}
