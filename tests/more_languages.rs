//! Languages that are not built in: one written from right to left, two of six plural forms.
//!
//! The fixtures stand in `tests/languages`: a short notice with its facts, and the words that
//! matter, in real Arabic and Welsh. What is published of the notice stands beside them in
//! `expected.LANGUAGE.html`; `CANDOR_BLESS=1` writes it anew. `CANDOR_KEEP=DIR` leaves the
//! Arabic site there, to be looked at.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;
#[path = "languages/pseudo.rs"]
mod pseudo;

use std::fs;
use std::path::Path;

use candor::source::Memory;
use common::{Build, build, faults};
use pseudo::{arabic, welsh, workspace};

fn in_arabic() -> Memory {
    workspace("ar", "ar", arabic)
}

fn sound(tree: &Memory) -> Build {
    let build = build(tree);
    assert_eq!(faults(&build.problems), Vec::<&String>::new());
    build
}

fn page(build: &Build, path: &str) -> String {
    String::from_utf8(build.files[path].clone()).unwrap()
}

/// What hangs on the language in a page: its root, its alternates, the links to its languages,
/// what is said on top, and its text.
fn passages(html: &str) -> String {
    let mut out = String::new();
    let lines = html.lines().filter(|line| {
        line.starts_with("<html ")
            || line.starts_with("<title>")
            || line.starts_with("<link rel=\"alternate\"")
            || line.contains("hreflang=\"") && line.starts_with("<li>")
            || line.starts_with("<p class=\"dates\"")
            || line.starts_with("<p class=\"note\"")
    });
    for line in lines {
        out.push_str(line);
        out.push('\n');
    }
    let (_, text) = html.split_once(" id=\"policy-content\">").unwrap();
    let (text, _) = text
        .split_once(
            "</div>
</main>",
        )
        .unwrap();
    let text = text.split_once("</dl>\n</div>\n").map_or(text, |(_, text)| text);
    out.push_str(text.trim());
    out.push('\n');
    out
}

#[track_caller]
fn is_expected(fixture: &str, tag: &str, html: &str) {
    let found = passages(html);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/languages/{fixture}/expected.{tag}.html"));
    if std::env::var_os("CANDOR_BLESS").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differing = expected.lines().zip(found.lines()).find(|(a, b)| a != b);
    assert!(expected == found, "{}: expected and found {differing:#?}", path.display());
}

#[test]
fn a_notice_from_right_to_left() {
    let build = sound(&in_arabic());
    if let Some(folder) = std::env::var_os("CANDOR_KEEP") {
        for (path, bytes) in &build.files {
            let path = Path::new(&folder).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
    for tag in ["ar", "ar-EG", "en"] {
        is_expected("ar", tag, &page(&build, &format!("{tag}/privacy/index.html")));
    }
}

#[test]
fn welsh_in_six_forms() {
    let build = sound(&workspace("cy", "cy", welsh));
    for tag in ["cy", "en"] {
        is_expected("cy", tag, &page(&build, &format!("{tag}/privacy/index.html")));
    }
}

/// What stands between two tags, each with the tag before it.
fn texts(html: &str) -> Vec<(&str, &str)> {
    let (_, body) = html.split_once("<body").unwrap();
    let parts = body.split('<').skip(1).filter_map(|part| part.split_once('>'));
    parts.filter(|(_, text)| !text.trim().is_empty()).collect()
}

#[test]
fn every_page_says_its_direction_and_keeps_numbers_and_addresses_in_order() {
    let build = sound(&in_arabic());
    let mut kept = 0;
    for (path, bytes) in build.files.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let html = String::from_utf8_lossy(bytes);
        let (tag, dir) = match path.split('/').next().unwrap() {
            tag @ ("ar" | "ar-EG") => (tag, "rtl"),
            _ => ("en", "ltr"),
        };
        assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{dir}\"")), "{path}");
        for (before, text) in texts(&html).into_iter().filter(|_| dir == "rtl") {
            let code = ["@halvren", "+33", "+20", "https://", "www."].iter().any(|start| text.contains(start));
            let left_to_right =
                before == "bdi dir=\"ltr\"" || before.starts_with("a ") && before.ends_with(" dir=\"ltr\"");
            assert!(!code || left_to_right, "{path}: \"{text}\" behind <{before}>");
            kept += usize::from(code);
            let name = text.contains("Halvren") && !text.contains("@halvren");
            assert!(!name || before == "bdi", "{path}: \"{text}\" behind <{before}>");
        }
        // Nothing is wrapped where a page and a value have one direction.
        assert!(dir == "rtl" || !html.contains("<bdi>Halvren"), "{path}");
    }
    assert!(kept > 20, "{kept}");
}

#[test]
fn a_page_of_all_languages_keeps_each_apart() {
    let build = sound(&in_arabic());
    let root = page(&build, "index.html");
    for item in [
        "<li lang=\"en\" dir=\"ltr\"><a hreflang=\"en\" href=\"en/\"><span class=\"choice-name\">English</span> <span class=\"choice-title\">Privacy at Halvren &amp; Co.</span></a></li>",
        "<li lang=\"ar\" dir=\"rtl\"><a hreflang=\"ar\" href=\"ar/\"><span class=\"choice-name\">العربية</span> <span class=\"choice-title\">بريفاكي ات \u{2068}Halvren &amp; Co.\u{2069}</span></a></li>",
    ] {
        assert!(root.contains(item), "{item}\nis not in\n{root}");
    }
    let lost = page(&build, "404.html");
    assert!(lost.contains("<section lang=\"ar-EG\" dir=\"rtl\">"));
}

#[test]
fn a_region_says_its_own_words_and_what_its_language_says() {
    let build = sound(&in_arabic());
    let heading = |tag: &str| {
        let html = page(&build, &format!("{tag}/contact/index.html"));
        let (_, after) = html.split_once("id=\"contact-desk\">").unwrap();
        after.split("</").next().unwrap().rsplit('>').next().unwrap().to_owned()
    };
    assert_eq!((heading("ar"), heading("ar-EG")), ("مكتب الخرائط".into(), "مكتب الخرائط في مصر".into()));
    // Nothing stands in unsaid, and not across languages.
    let portal = fs::read_to_string("tests/languages/ar/content/portal.toml").unwrap();
    let without = |fallback: &str| {
        let tree = in_arabic().file("content/portal.toml", portal.replace("fallback = [\"ar\"]", fallback));
        build_problems(&tree)
    };
    let missing = without("");
    assert!(
        missing.contains(&"document/missing-language: the document \"privacy\" is not written in ar-EG".to_owned())
    );
    assert!(missing.contains(&"fluent/missing-message: retention-maps has no words in ar-EG".to_owned()));
    let crossing = without("fallback = [\"en\"]");
    assert!(crossing.contains(&"portal/fallback: en is not ar-EG: it cannot stand in for it".to_owned()));
}

fn build_problems(tree: &Memory) -> Vec<String> {
    faults(&build(tree).problems).into_iter().cloned().collect()
}

#[test]
fn plural_forms_that_a_language_needs_are_asked_for() {
    let units = fs::read_to_string("tests/languages/ar/locales/ar/units.ftl").unwrap();
    let tree = in_arabic().file(
        "locales/ar/units.ftl",
        units.replace("    [two] شهران\n", "").replace("    [few] { $count } أشهر\n", ""),
    );
    // The region says what the language says: it is told once.
    assert_eq!(
        build_problems(&tree),
        ["fluent/plural-missing: duration-months lacks the forms [two] for 2 and [few] for 3, 4, 5… in ar"]
    );
    let facts = fs::read_to_string("tests/languages/cy/locales/cy/units.ftl").unwrap();
    let tree = workspace("cy", "cy", welsh).file(
        "locales/cy/units.ftl",
        facts.replace("    [many] { $count } blynedd\n", "    [dau] { $count } blynedd\n"),
    );
    assert_eq!(
        build_problems(&tree),
        [
            "fluent/plural-missing: duration-years lacks the form [many] for 6 in cy",
            "fluent/plural-unreachable: duration-years has a form [dau] that no number takes in cy",
        ]
    );
}

#[test]
fn plural_forms_that_no_number_takes_are_reported() {
    let tree = |lang: &str, words: &str| {
        Memory::new()
            .file(
                "content/portal.toml",
                format!("source = \"{lang}\"\nlanguages = [\"{lang}\"]\n[brand]\nname = \"A\"\nforms = []\naddress.production = \"https://a.example/\"\n"),
            )
            .file(&format!("content/documents/privacy/{lang}.md"), "# A\n\n## B {#b}\n\nC.\n")
            .file(&format!("locales/{lang}/own.ftl"), words)
    };
    let days = |forms: &str| format!("own-days = {{ $count ->\n{forms}   *[other] {{ $count }} x\n}}\n");
    assert_eq!(
        build_problems(&tree("zh-Hans", &days("    [one] 一\n"))),
        ["fluent/plural-unreachable: own-days has a form [one] that no number takes in zh"]
    );
    // French has a form for millions, which may be written and need not be.
    assert_eq!(build_problems(&tree("fr", &days("    [one] un\n    [many] des\n"))), Vec::<String>::new());
    assert_eq!(build_problems(&tree("fr", &days("    [one] un\n"))), Vec::<String>::new());
    assert_eq!(
        build_problems(&tree("fr", &days("    [many] des\n"))),
        ["fluent/plural-missing: own-days lacks the form [one] for 0, 1 in fr"]
    );
}

/// Left and right are those of the page: nothing in the theme says which side of the window.
#[test]
fn the_theme_knows_no_left_and_right() {
    let style = fs::read_to_string("themes/default/assets/style.css").unwrap();
    // The one exception is where Chinese puts its dots when it is written downwards.
    let style = style.replace("text-emphasis-position: under right", "");
    let words = style.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '@');
    let physical: Vec<&str> = words
        .filter(|word| word.split('-').any(|part| matches!(part, "left" | "right")) && !word.starts_with("--"))
        .collect();
    assert_eq!(physical, Vec::<&str>::new());
    for entry in ["shell.html", "components.html", "section.html", "blocks/form.html", "blocks/table.html"] {
        let template = fs::read_to_string(format!("themes/default/templates/{entry}")).unwrap();
        for arrow in ["←", "→", "‹", "›", "«", "»", "⟵", "⟶", "&larr;", "&rarr;"] {
            assert!(!template.contains(arrow), "{entry}: {arrow}");
        }
    }
}
