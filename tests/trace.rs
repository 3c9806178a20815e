//! `candor trace`: what a page is made of, exactly.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::path::Path;

use common::process;

const FILES: &[(&str, &str)] = &[
    ("content/portal.toml", "source = \"en\"\nlanguages = [\"en\", \"fr\"]\ntraits = [\"stores\"]\n"),
    ("content/brands/ash/brand.toml", "name = \"Ash\"\nregimes = []\n"),
    ("content/brands/ash/fr.ftl", "-brand = Frêne\nrecipient-carrier = Coursiers\n"),
    (
        "content/brands/ash/register/facts.toml",
        "[controller]\nname = \"Ash SA\"\n\n[recipients.carrier]\nlabel = \"Couriers\"\n\n[recipients.bank]\nhide = true\n",
    ),
    (
        "content/brands/ash/documents/privacy/en.md",
        "## Ours {#ours after=who}\n\nWritten to { $contact-desk-email }.\n",
    ),
    (
        "content/brands/ash/documents/privacy/fr.md",
        "## Le nôtre {#ours after=who}\n\nÉcrit à { $contact-desk-email }.\n",
    ),
    (
        "content/register/facts.toml",
        "[contacts.desk]\nlabel = \"Desk\"\nemail = \"desk@ash.example\"\n\n\
         [recipients.carrier]\nlabel = \"Carriers\"\n\n[recipients.bank]\nlabel = \"Banks\"\n\n\
         [recipients.guards]\nlabel = \"Guards\"\nif = \"stores\"\n",
    ),
    (
        "locales/fr/facts.ftl",
        "contact-desk = Accueil\nrecipient-carrier = Transporteurs\nrecipient-bank = Banques\nrecipient-guards = Gardiens\n",
    ),
    ("content/documents/privacy/document.toml", "kind = \"privacy\"\nsummary = false\nupdated = 2026-11-01\n"),
    (
        "content/documents/privacy/en.md",
        "# Privacy\n\n## Who {#who}\n\n{ -brand } is { $controller-name }.\n\n::recipients{style=list}\n\n\
         ## In shops {#shops if=stores}\n\nCameras.\n",
    ),
    (
        "content/documents/privacy/fr.md",
        "# Vie privée\n\n## Qui {#who}\n\n{ -brand } est { $controller-name }.\n\n::recipients{style=list}\n\n\
         ## En boutique {#shops if=stores}\n\nCaméras.\n",
    ),
];

fn workspace() -> tempfile::TempDir {
    process::workspace(FILES.iter().copied())
}

/// The exit code, standard output and standard error of `candor trace`.
fn trace(root: &Path, arguments: &[&str]) -> (i32, String, String) {
    process::candor(root, &[&["trace", "--date", "2026-11-20"], arguments].concat())
}

#[test]
fn a_section_names_the_file_of_each_value_and_what_it_stands_instead_of() {
    let folder = workspace();
    let (code, out, err) = trace(folder.path(), &["ash", "privacy#who", "--lang", "fr"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(
        out,
        "fr/privacy/ in fr\n\n\
         #who\n\
         \u{20} #who  content/documents/privacy/fr.md:3:10  [group]\n\
         \u{20}     Qui\n\
         \u{20} -brand  content/brands/ash/fr.ftl:1:2  [brand]\n\
         \u{20}     Frêne\n\
         \u{20} controller-name  content/brands/ash/register/facts.toml:2:8  [brand]\n\
         \u{20}     Ash SA\n\n\
         #who ::recipients\n\
         \u{20} recipient-carrier  content/brands/ash/fr.ftl:2:1  [brand] instead of locales/fr/facts.ftl:2:1\n\
         \u{20}     Coursiers\n"
    );
    let (_, out, _) = trace(folder.path(), &["ash", "privacy#who"]);
    assert!(out.contains(
        "  recipient-carrier  content/brands/ash/register/facts.toml:5:9  [brand] instead of content/register/facts.toml:6:9\n      Couriers\n"
    ), "{out}");
}

#[test]
fn a_page_says_what_the_group_has_and_the_brand_has_not() {
    let folder = workspace();
    let (code, out, _) = trace(folder.path(), &["ash", "privacy"]);
    assert_eq!(code, 0);
    let (_, absent) = out.split_once("\nOf the group's, not here:\n").unwrap();
    assert_eq!(
        absent,
        "\u{20} #shops  content/documents/privacy/en.md:9:15: the brand does not meet its condition (content/documents/privacy/en.md:9:24)\n\
         \u{20} [recipients.bank]  content/register/facts.toml:8:13: the brand hides it (content/brands/ash/register/facts.toml:7:13)\n\
         \u{20} [recipients.guards]  content/register/facts.toml:11:13: the brand does not meet its condition (content/register/facts.toml:13:6)\n"
    );
    assert!(out.contains("\n#ours\n  #ours  content/brands/ash/documents/privacy/en.md:1:11  [brand]\n      Ours\n"));
    assert!(
        out.contains("  document updated  content/documents/privacy/document.toml:3:11  [group]\n      2026-11-01\n")
    );
    assert!(out.contains("  ui-skip  locales/en/candor.ftl:"));
    assert!(out.contains("  template section.html  themes/default/templates/section.html:1:1  [built in]\n"));
}

#[test]
fn what_is_not_there_is_told_with_the_nearest_name() {
    let folder = workspace();
    for (arguments, told) in [
        (
            vec!["asch", "privacy"],
            "there is no brand \"asch\"\n |\n = note: Nothing of that name is published, so there is nothing to show of it.\n = help: Did you mean \"ash\"?",
        ),
        (
            vec!["ash", "privcy"],
            "there is no page of the brand \"privcy\"\n |\n = note: Nothing of that name is published, so there is nothing to show of it.\n = help: Did you mean \"privacy\"?",
        ),
        (
            vec!["ash", "privacy#shops"],
            "there is no section of the page \"shops\"\n |\n = note: Nothing of that name is published, so there is nothing to show of it.\n = help: Known here: ours, who.",
        ),
        (
            vec!["ash", "privacy", "--lang", "zh-Hans"],
            "there is no language of the brand \"zh-Hans\"\n |\n = note: Nothing of that name is published, so there is nothing to show of it.\n = help: Known here: en, fr.",
        ),
    ] {
        let (code, out, err) = trace(folder.path(), &arguments);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains(told), "{err}");
    }
}

#[test]
fn programs_read_it_as_json() {
    let folder = workspace();
    let (_, out, _) = trace(folder.path(), &["ash", "privacy#ours", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(read["page"], "en/privacy/");
    let values = read["values"].as_array().unwrap();
    let email = values.iter().find(|value| value["name"] == "contact-desk-email").unwrap();
    assert_eq!(
        *email,
        serde_json::json!({
            "part": "#ours", "name": "contact-desk-email", "text": "desk@ash.example",
            "place": { "file": "content/register/facts.toml", "line": 3, "column": 9 },
            "layer": "group", "instead": null
        })
    );
}
