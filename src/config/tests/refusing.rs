//! What is wrong is said at its place, all of it, with the nearest name; what is sound is kept.

use proptest::prelude::*;

use super::*;

/// The problems of one field of a contact.
fn contact(line: &str) -> Vec<String> {
    read(&format!("[contacts.a]\nlabel = \"A\"\n{line}\n")).1
}

#[track_caller]
fn says(line: &str, expected: &str) {
    assert_eq!(contact(line), [expected]);
}

#[test]
fn addresses_are_checked() {
    for bad in [
        "a",
        "a@b",
        "@b.example",
        "a@.example",
        "a@b..example",
        "a b@c.example",
        "a@b.example?cc=c",
        "<a@b.example>",
        "a@b@c.example",
    ] {
        assert_eq!(contact(&format!("email = \"{bad}\"")).len(), 1, "{bad}");
    }
    for good in ["a@b.example", "a+b.c@d-e.example", "é@münchen.example"] {
        assert_eq!(contact(&format!("email = \"{good}\"")), Vec::<String>::new(), "{good}");
    }
    for bad in ["call", "12", "+1234567890123456", "+33 1 99 x"] {
        assert_eq!(contact(&format!("phone = \"{bad}\"")).len(), 1, "{bad}");
    }
    for bad in [
        "javascript:alert(1)",
        "//a.example",
        "a.example",
        "https:a.example",
        "https://",
        "data:,x",
        "https://a@b.example/",
        "https://a .example",
        "ftp://a.example",
        "https:\\\\a.example",
    ] {
        assert_eq!(contact(&format!("url = '{bad}'")).len(), 1, "{bad}");
    }
    says(
        "url = \"http://a.example\"",
        "3:7 prose/link-http: \"http://a.example\" is an http: address | Use https: if the site offers it.",
    );
    for good in ["https://a.example/?b=c#d", "HTTPS://a.example", "http://localhost:8080/", "https://例子.example/路"]
    {
        assert_eq!(contact(&format!("url = \"{good}\"")), Vec::<String>::new(), "{good}");
    }
}

#[test]
fn countries_are_those_of_the_list() {
    for good in ["FR", "EU", "EEA", "CA-QC", "US-CA", "GB-SCT"] {
        assert_eq!(contact(&format!("address.country = \"{good}\"")), Vec::<String>::new(), "{good}");
    }
    for bad in ["fr", "UK", "XX", "FRA", "France", "CA-", "CA-qc", "EU-", "É"] {
        assert_eq!(contact(&format!("address.country = \"{bad}\"")).len(), 1, "{bad}");
    }
    assert!(contact("address.country = \"UK\"")[0].contains("The United Kingdom is GB."));
}

#[test]
fn every_country_has_a_name() {
    let names = include_str!("../../../locales/en/candor-regions.ftl");
    let missing: Vec<&str> = values::countries().filter(|code| !names.contains(&format!("region-{code} ="))).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_nearest_name_is_proposed() {
    says(
        "rol = \"privacy\"",
        "3:1 toml/unknown-key: \"rol\" is no key that candor knows here | Did you mean \"role\"?",
    );
    says(
        "role = \"privcy\"",
        "3:8 toml/value: \"privcy\" is not one of the values of \"role\" | Did you mean \"privacy\"?",
    );
    let (_, problems) = read("[purpose.a]\nlabel = \"A\"\n");
    assert_eq!(
        problems,
        ["1:2 toml/unknown-key: \"purpose\" is no kind of fact that candor knows | Did you mean \"purposes\"?"]
    );
}

#[test]
fn values_of_another_kind_are_refused() {
    says(
        "label = 1",
        "3:1 toml/syntax: \"label\" is stated twice | Keep one of the two; an entry of its own needs an id of its own.",
    );
    says("email = 1", "3:9 toml/type: \"email\" is a whole number here | It takes an e-mail address.");
    says("toll_free = \"yes\"", "3:13 toml/type: \"toll_free\" is text here | It takes true or false.");
    says("address = \"Paris\"", "3:11 toml/type: \"address\" is text here | It takes a table.");
    says(
        "gap = false",
        "3:7 toml/type: \"gap\" is true or false here | Say in words why the fact is not stated yet: gap = \"Not decided yet.\"",
    );
    says(
        "hours = \"\"",
        "3:9 toml/value: \"hours\" is empty | State it, or leave the key out: an absent key means \"not stated\".",
    );
    says(
        "languages = [[\"fr\"]]",
        "3:14 toml/type: \"languages\" is a list here | It takes a language tag such as \"fr\" or \"zh-Hans\".",
    );
}

#[test]
fn numbers_and_dates_have_bounds() {
    let number = |text: &str| read(&format!("[minors]\nage = {text}\n")).1.len();
    assert_eq!([number("-1"), number("99999999999999999999"), number("1.5"), number("0")], [1, 1, 1, 0]);
    let date = |text: &str| read(&format!("[changes]\nupdated = {text}\n")).1.len();
    assert_eq!(
        [date("2026-02-29"), date("\"2026-2-3\""), date("2026-01-01T00:00:00"), date("12:00:00"), date("2024-02-29")],
        [1, 1, 1, 1, 0]
    );
}

#[test]
fn one_name_stands_once_in_a_list() {
    let (entries, problems) = read("[purposes.a]\nlabel = \"A\"\nbasis = [\"consent\", \"contract\", \"consent\"]\n");
    assert_eq!(problems, ["3:33 toml/duplicate-id: \"consent\" stands twice in \"basis\" | Delete one of the two."]);
    assert_eq!(entries[0].record.list("basis").len(), 2);
    // Words may.
    assert_eq!(read("[purposes.a]\nlabel = \"A\"\nexamples = [\"x\", \"x\"]\n").1, Vec::<String>::new());
}

#[test]
fn all_problems_are_gathered_and_the_rest_is_kept() {
    let (entries, problems) = read(
        "[purposes.A1]\nlabel = \"A\"\nbasis = [\"consnt\", \"contract\"]\n[purposes.b]\ntext = \"B\"\n[contacts]\nc = 1\n[controller]\nname = \"D\"\n",
    );
    assert_eq!(
        problems,
        [
            "1:11 toml/value: \"A1\" cannot be an id in [purposes] | Ids are lower-case letters, digits and hyphens, letter first: \"a1\".",
            "3:10 toml/value: \"consnt\" is not one of the values of \"basis\" | Did you mean \"consent\"?",
            "4:11 toml/missing-key: [purposes.b] does not state \"label\" | Add `label = …`: the purpose (words).",
            "7:5 toml/type: \"contacts\" is not a table here | Write `[contacts.some-id]` on a line of its own and its keys below it.",
        ]
    );
    assert_eq!(entries.iter().map(Entry::stem).collect::<Vec<_>>(), ["purpose-A1", "purpose-b", "controller"]);
    assert_eq!(entries[0].record.list("basis").len(), 1);
}

#[test]
fn what_is_written_wrongly_is_not_missing_besides() {
    let (_, problems) = brand("name = 7\n");
    assert_eq!(
        problems,
        ["1:8 toml/type: \"name\" is a whole number here | It takes a name, or one for each language."]
    );
    let (_, problems) = brand("markets = [\"FR\"]\n");
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("1:1 toml/missing-key: this file does not state \"name\""));
    let (_, problems) = brand("name \"A\"\n");
    assert_eq!(
        problems,
        [
            "1:6 toml/syntax: a key stands here without its value | Between a key and its value stands an equals sign: label = \"Orders\"."
        ]
    );
}

#[test]
fn a_wrong_address_counts_as_stated() {
    let (entries, _) = read("[contacts.a]\nlabel = \"A\"\nemail = \"nobody\"\n");
    assert_eq!(entries[0].record.value("email"), Some(&Value::Email("nobody".into())));
}

#[test]
fn languages_of_names_are_tags() {
    let (_, problems) = brand("name = { en = \"A\", cn = \"B\", fr = { de = \"C\" } }\n");
    assert_eq!(problems[0], "1:20 portal/language: \"cn\" is not a known language | Write zh-Hans.");
    assert_eq!(problems.len(), 2);
}

#[test]
fn one_slip_of_syntax_is_told_once() {
    let told = |text: &str| read(text).1.iter().map(|p| p.split(" | ").next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(
        told("[purposes.a]\nlabel = \"A\n"),
        ["2:11 toml/syntax: the text that begins on this line does not end on it"]
    );
    assert_eq!(told("[purposes.a]\nlabel = A B\n"), ["2:9 toml/syntax: text stands here without quotation marks"]);
    assert_eq!(
        told("[purposes.a]\nlabel = \"A\"\n[purposes.a]\nlabel = \"A\"\ntext = \"B\"\n"),
        ["3:11 toml/syntax: \"a\" is stated twice"]
    );
    // A file of nothing but mistakes: one for each line.
    assert_eq!(read(&"a=[{=".repeat(500)).1.iter().filter(|p| p.contains("toml/syntax")).count(), 1);
}

#[test]
fn a_file_with_a_problem_on_every_line_is_read_to_its_end() {
    // Nobody would wait for this if each line were compared with all others.
    let text = "[look]\n".repeat(30_000);
    let outcome = record(FILE, &text, BRAND);
    assert_eq!(outcome.problems.iter().filter(|p| p.message == "\"look\" is stated twice").count(), 29_999);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "[\\[\\]={}\"'.,#a-c0-9\n é中-]{0,80}") {
        let (_, problems) = read(&text);
        prop_assert!(problems.iter().all(|problem| !problem.is_empty()));
        brand(&text);
    }

    #[test]
    fn no_value_makes_it_panic(text in any::<String>(), key in prop::sample::select(&["email", "phone", "url", "role", "hours", "address", "languages", "markets", "if", "form"][..])) {
        let quoted = toml::Value::String(text).to_string();
        contact(&format!("{key} = {quoted}"));
    }
}
