//! What is sound comes out as the value that it is, at its place.

use super::*;

#[test]
fn every_type_is_read() {
    let entry = sound(
        "[contacts.dpo]\nlabel = \"Officer\"\nrole = \"officer\"\ntopics = [\"question\", \"rights\"]\nemail = \"dpo@a.example\"\n\
         phone = \"+33 1 99 00 12 34\"\ntoll_free = true\nurl = \"https://a.example/dpo\"\naddress.country = \"FR\"\n\
         address.city = { fr = \"Londres\", en = \"London\" }\nlanguages = [\"fr\", \"zh-Hans\"]\n",
    );
    assert_eq!((entry.kind.name, &*entry.id, entry.stem().as_str()), ("contacts", "dpo", "contact-dpo"));
    let value = |name: &str| entry.record.value(name).unwrap().clone();
    assert_eq!(value("label"), Value::Words(PerLanguage::One("Officer".into())));
    assert_eq!(value("role"), Value::Choice("role", "officer"));
    assert_eq!(entry.record.list("topics").len(), 2);
    assert_eq!(value("email"), Value::Email("dpo@a.example".into()));
    assert_eq!(value("phone"), Value::Phone("+33 1 99 00 12 34".into()));
    assert_eq!(value("toll_free"), Value::Flag(true));
    assert_eq!(value("url"), Value::Url(PerLanguage::One("https://a.example/dpo".into())));
    let address = entry.record.table("address").unwrap();
    assert_eq!(address.value("country"), Some(&Value::Market("FR".into())));
    let city = address.per_language("city").unwrap();
    assert_eq!((city.get(["en"]), city.get(["fr-CA", "fr"]), city.get(["zh"])), ("London", "Londres", "Londres"));
}

#[test]
fn words_may_be_stated_for_each_language() {
    let entry = sound(
        "[data.mail]\nlabel = { en = \"Letters\", fr = \"Lettres\" }\nexamples = [{ en = \"a card\" }, \"a note\"]\n",
    );
    let by = |texts: &[(&str, &str)]| {
        Value::Words(PerLanguage::By(texts.iter().map(|(tag, text)| ((*tag).into(), (*text).into())).collect()))
    };
    assert_eq!(entry.record.value("label"), Some(&by(&[("en", "Letters"), ("fr", "Lettres")])));
    let examples: Vec<Value> = entry.record.list("examples").iter().map(|item| item.value.clone()).collect();
    assert_eq!(examples, [by(&[("en", "a card")]), Value::Words(PerLanguage::One("a note".into()))]);
}

#[test]
fn numbers_dates_and_lengths_of_time_are_read() {
    let entry = sound("[changes]\nupdated = 2026-11-01\neffective = \"2026-12-31\"\nnotice_period = \"P30D\"\n");
    assert_eq!(entry.record.date("updated"), Some(Date { year: 2026, month: 11, day: 1 }));
    assert_eq!(entry.record.date("effective"), Some(Date { year: 2026, month: 12, day: 31 }));
    let days = Duration { days: 30, ..Duration::default() };
    assert_eq!(entry.record.value("notice_period"), Some(&Value::Duration(days)));
    let minors = sound("[minors]\nage = 1_6\n");
    assert_eq!(minors.record.integer("age"), Some(16));
}

#[test]
fn a_lifetime_may_be_a_session() {
    let lifetime = |text: &str| {
        let source = format!("[cookies.a]\nname = \"a\"\ncategory = \"b\"\nlifetime = \"{text}\"\n");
        sound(&source).record.value("lifetime").unwrap().clone()
    };
    assert_eq!(lifetime("session"), Value::Session);
    assert_eq!(lifetime("PT30M"), Value::Duration(Duration { minutes: 30, ..Duration::default() }));
}

#[test]
fn one_value_stands_for_a_list_of_one() {
    let entry = sound("[purposes.a]\nlabel = \"A\"\nbasis = \"consent\"\n");
    assert_eq!(entry.record.list("basis").len(), 1);
}

#[test]
fn what_stands_around_an_entry_is_read() {
    let entry = sound(
        "[purposes.a]\nif = \"stores,!app\"\nmarkets = [\"FR\", \"CA-QC\"]\ngap = \"Not yet.\"\npublic = false\nsort_key = \"b\"\n",
    );
    assert_eq!(entry.condition.unwrap().value.names().map(|n| &**n).collect::<Vec<_>>(), ["stores", "app"]);
    assert_eq!(entry.markets, ["FR".into(), "CA-QC".into()]);
    assert_eq!(entry.gap.unwrap().value, PerLanguage::One("Not yet.".into()));
    assert!(!entry.public && !entry.hide);
    assert_eq!(entry.sort_key.as_deref(), Some("b"));
}

#[test]
fn hiding_asks_for_nothing_else() {
    assert!(sound("[purposes.a]\nhide = true\n").hide);
}

#[test]
fn notes_are_never_public() {
    assert!(!sound("[notes.a]\nlabel = \"A\"\n").public);
}

#[test]
fn a_file_may_be_in_another_language() {
    assert_eq!(&*sound("source = \"fr\"\n[purposes.a]\nlabel = \"A\"\n").language, "fr");
    assert_eq!(&*sound("[purposes.a]\nlabel = \"A\"\n").language, "en");
}

#[test]
fn a_place_is_where_the_value_stands() {
    let text = "[purposes.a]\nlabel = \"Été\"\ntext = \"B\"\n";
    let entry = sound(text);
    let at = |name: &str| &text[entry.record.get(name).unwrap().place.span.range()];
    assert_eq!((at("label"), at("text")), ("\"Été\"", "\"B\""));
    assert_eq!(&text[entry.record.place.span.range()], "a");
}

#[test]
fn colours_are_written_out() {
    let (brand, problems) = brand("name = \"A\"\n[look]\naccent = \"#AbC\"\ntint = \"#0F0f0F\"\n");
    assert_eq!(problems, Vec::<String>::new());
    let look = brand.table("look").unwrap();
    assert_eq!(look.value("accent"), Some(&Value::Colour("#aabbcc".into())));
    assert_eq!(look.value("tint"), Some(&Value::Colour("#0f0f0f".into())));
}

#[test]
fn the_portal_holds_its_own_keys_and_entries() {
    let text = "source = \"fr\"\nlanguages = [\"fr\", \"en\"]\n[purposes.a]\nlabel = \"A\"\n[endpoints.in]\nurl.production = \"https://a.example/\"\n";
    let language: Arc<str> = "en".into();
    let outcome = portal(Context { file: FILE, layer: Layer::Group, language: &language }, text, PORTAL);
    assert_eq!(shown(text, &outcome.problems), Vec::<String>::new());
    let (record, entries) = outcome.value;
    assert_eq!(record.entries("languages").unwrap().keys().map(|k| &**k).collect::<Vec<_>>(), ["fr", "en"]);
    assert_eq!((entries.len(), &*entries[0].language), (1, "fr"));
}

#[test]
fn the_source_language_is_found_before_the_rest() {
    assert_eq!(key("name = \"A\"\nsource = \"fr\"\n", "source").as_deref(), Some("fr"));
    assert_eq!(key("name = \"A\nsource = \"fr\"\n[", "nothing"), None);
}
