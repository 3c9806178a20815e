use crate::model::Duration;
use jiff::civil::date;

use super::*;

#[test]
fn dates() {
    let first = date(2026, 3, 1);
    let said = |tag: &str| formats(tag).date(first);
    assert_eq!(said("en"), "March 1, 2026");
    assert_eq!(said("en-GB"), "1 March 2026");
    assert_eq!(said("fr"), "1er mars 2026");
    assert_eq!(said("fr-CA"), "1er mars 2026");
    assert_eq!(said("zh-Hans"), "2026年3月1日");
    assert_eq!(said("ar"), "1 مارس 2026");
    assert_eq!(said("th"), "1 มีนาคม ค.ศ. 2026");
    assert_eq!(formats("fr").date(date(2026, 3, 11)), "11 mars 2026");
    assert_eq!(formats("fr").date(date(2026, 3, 21)), "21 mars 2026");
    let styles = [DateStyle::Full, DateStyle::Long, DateStyle::Medium, DateStyle::Short];
    assert_eq!(
        styles.map(|style| formats("en").date_styled(first, style)),
        ["Sunday, March 1, 2026", "March 1, 2026", "Mar 1, 2026", "3/1/26"]
    );
    assert_eq!(
        styles.map(|style| formats("fr").date_styled(first, style)),
        ["dimanche 1er mars 2026", "1er mars 2026", "1er mars 2026", "01/03/2026"]
    );
    assert!(!formats("en").date(jiff::civil::Date::MIN).is_empty());
    assert_eq!(formats("en").date(jiff::civil::Date::MAX), "December 31, 9999");
}

#[test]
fn numbers() {
    let said = |tag: &str| formats(tag).decimal("1234567.50").unwrap();
    assert_eq!(said("en"), "1,234,567.50");
    assert_eq!(said("fr"), "1\u{202F}234\u{202F}567,50");
    assert_eq!(said("fr-CA"), "1\u{A0}234\u{A0}567,50");
    assert_eq!(said("zh-Hans"), "1,234,567.50");
    assert_eq!(formats("en").number(-1_234), "-1,234");
    assert_eq!(formats("en").decimal("many"), None);
}

#[test]
fn lists() {
    let three = ["a", "b", "c"];
    let and = |tag: &str| formats(tag).list_and(&three);
    assert_eq!(and("en"), "a, b, and c");
    assert_eq!(and("fr"), "a, b et c");
    assert_eq!(and("fr-CA"), "a, b et c");
    assert_eq!(and("zh-Hans"), "a、b和c");
    assert_eq!(formats("en").list_or(&three), "a, b, or c");
    assert_eq!(formats("fr").list_or(&three), "a, b ou c");
    assert_eq!(formats("zh-Hans").list_or(&three), "a、b或c");
    assert_eq!(formats("en").list_and(&["a"]), "a");
    assert_eq!(formats("en").list_and::<&str>(&[]), "");
}

#[test]
fn sorting_is_the_languages_own_and_stable() {
    let sorted = |tag: &str, words: &[&'static str]| {
        let mut words = words.to_vec();
        formats(tag).sort(&mut words, |w| w);
        words.join(" ")
    };
    assert_eq!(sorted("en", &["zoo", "Éclair", "apple", "Apple"]), "apple Apple Éclair zoo");
    assert_eq!(sorted("fr", &["côté", "cote", "côte", "coté"]), "cote coté côte côté");
    assert_eq!(sorted("fr-CA", &["côté", "cote", "côte", "coté"]), "cote côte coté côté");
    assert_eq!(sorted("zh-Hans", &["中国", "北京", "上海"]), "北京 上海 中国");
    let mut pairs = vec![("a", 2), ("a", 1), ("A", 3)];
    formats("en").sort(&mut pairs, |p| p.0);
    assert_eq!(pairs, [("a", 2), ("a", 1), ("A", 3)]);
}

#[test]
fn plural_categories() {
    assert_eq!(formats("en").plural_categories(), ["one", "other"]);
    assert_eq!(formats("fr").plural_categories(), ["one", "many", "other"]);
    assert_eq!(formats("zh-Hans").plural_categories(), ["other"]);
    assert_eq!(formats("ar").plural_categories(), ["zero", "one", "two", "few", "many", "other"]);
}

fn units(tag: &str) -> Catalogue {
    let text =
        std::fs::read_to_string(format!("{}/locales/{tag}/candor-units.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap();
    catalogue(tag, &text, &Grammar::default())
}

#[test]
fn durations_in_words() {
    let say = |tag: &str, iso: &str| units(tag).duration(&Duration::parse(iso).unwrap()).unwrap();
    let all = |tag: &str| {
        ["P1Y", "P2Y", "P13M", "P1Y6M", "P1W", "P30D", "PT1H", "PT12H", "PT30M"].map(|iso| say(tag, iso)).join("; ")
    };
    // Between a number and its unit no line is broken; `~` stands for the space that holds them together.
    let held = |text: &str| text.replace('~', "\u{A0}");
    assert_eq!(
        all("en"),
        held("1~year; 2~years; 13~months; 1~year and 6~months; 1~week; 30~days; 1~hour; 12~hours; 30~minutes")
    );
    assert_eq!(
        all("fr"),
        held("1~an; 2~ans; 13~mois; 1~an et 6~mois; 1~semaine; 30~jours; 1~heure; 12~heures; 30~minutes")
    );
    assert_eq!(all("zh-Hans"), "1年; 2年; 13个月; 1年6个月; 1周; 30天; 1小时; 12小时; 30分钟");
    assert_eq!(say("en", "P1Y2M3D"), held("1~year, 2~months, and 3~days"));
    let nothing = |tag: &str| units(tag).duration(&Duration::default()).unwrap();
    assert_eq!((nothing("en"), nothing("fr")), (held("0~days"), held("0~jour")));
    let fifteen = Duration::business_days(15);
    assert_eq!(
        ["en", "fr", "zh-Hans"].map(|tag| units(tag).duration(&fifteen).unwrap()),
        [held("15~business days"), held("15~jours ouvrables"), "15个工作日".to_owned()]
    );
    let empty = catalogue("en", "", &Grammar::default());
    assert_eq!(empty.duration(&fifteen).unwrap_err().message, "the message duration-business-days is missing in en");
}

#[test]
fn durations_are_read_as_written() {
    assert_eq!(Duration::parse("P13M").unwrap(), Duration { months: 13, ..Duration::default() });
    assert_eq!(Duration::parse("P1YT2M").unwrap(), Duration { years: 1, minutes: 2, ..Duration::default() });
    for wrong in [
        "",
        "P",
        "PT",
        "P1",
        "1Y",
        "P1M1Y",
        "P1Y1Y",
        "P1H",
        "PT1D",
        "P1.5Y",
        "PT30S",
        "P-1Y",
        "p1y",
        "P1YT",
        "P99999999999Y",
        "P1年",
    ] {
        assert!(Duration::parse(wrong).is_err(), "{wrong}");
    }
    assert_eq!(Duration::parse("3 years").unwrap_err().message, "\"3 years\" is not a period");
}

#[test]
fn all_threads_share_them() {
    fn shared<T: Send + Sync>() {}
    shared::<Formats>();
    shared::<Catalogue>();
    shared::<Resource>();
}
