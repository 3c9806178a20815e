//! No language stands in for another unsaid.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use candor::source::Memory;
use common::{Build, build};

/// A portal in English and French whose notice is written in English alone.
fn untranslated(brand: &str) -> Build {
    build(
        &Memory::new()
            .file(
                "content/portal.toml",
                format!("source = \"en\"\nlanguages = [\"en\", \"fr\"]\n[brand]\nname = \"Aster\"\nforms = []\naddress.production = \"https://aster.example/p/\"\n{brand}\n"),
            )
            .file("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nAster.\n"),
    )
}

fn page(build: &Build, path: &str) -> String {
    String::from_utf8(build.files[path].clone()).unwrap()
}

#[test]
fn a_document_that_a_language_lacks_is_an_error() {
    let build = untranslated("");
    assert_eq!(build.problems, ["document/missing-language: the document \"privacy\" is not written in fr"]);
}

#[test]
fn a_brand_may_have_its_page_say_so() {
    let build = untranslated("missing = \"notice\"");
    assert_eq!(
        build.problems,
        ["document/untranslated: the document \"privacy\" is not written in fr; its page says so"]
    );
    let french = page(&build, "fr/privacy/index.html");
    assert!(french.contains("Ce document n’est pas encore disponible en français."));
    assert!(french.contains("<li><a lang=\"en\" hreflang=\"en\" href=\"../../en/privacy/\">English</a></li>"));
    assert!(french.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!french.contains("Aster."), "the English text does not stand in");
    // Nobody is sent there for French.
    let english = page(&build, "en/privacy/index.html");
    assert!(english.contains("hreflang=\"en\" href=\"https://aster.example/p/en/privacy/\""));
    assert!(!english.contains("rel=\"alternate\" hreflang=\"fr\""));
    assert!(page(&build, "en/index.html").contains("rel=\"alternate\" hreflang=\"fr\""));
}

#[test]
fn a_language_falls_back_only_where_portal_toml_says_so() {
    let tree = |languages: &str| {
        Memory::new()
            .file(
                "content/portal.toml",
                format!("source = \"fr\"\n{languages}\n[brand]\nname = \"Aster\"\nforms = []\naddress.production = \"https://aster.example/\"\n"),
            )
            .file("content/documents/privacy/fr.md", "# Confidentialité\n\n## Qui {#who}\n\nNos données : ici.\n")
    };
    let stated = build(&tree("[languages.fr]\n[languages.fr-CA]\nfallback = [\"fr\"]"));
    assert_eq!(stated.problems, Vec::<String>::new());
    // The words are French; their setting is Canadian where the law of the page is.
    let page = page(&stated, "fr-CA/privacy/index.html");
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr-CA\""));
    assert!(page.contains("Nos données\u{A0}: ici."));
    let unstated = build(&tree("languages = [\"fr\", \"fr-CA\"]"));
    assert_eq!(
        unstated.problems,
        ["portal/language: the words built in for fr-CA are only those that it says differently from fr"]
    );
    let crossing = build(&tree("[languages.fr]\n[languages.en]\nfallback = [\"fr\"]"));
    assert!(crossing.problems.iter().any(|p| p == "portal/fallback: fr is not en: it cannot stand in for it"));
}

/// A portal that answers for itself in French, read in Canadian French too.
#[test]
fn what_a_workspace_says_outweighs_what_is_built_in_for_a_variety() {
    let build = build(
        &Memory::new()
            .file(
                "content/portal.toml",
                "source = \"fr\"\n[languages.fr]\n[languages.fr-CA]\nfallback = [\"fr\"]\n[brand]\nname = \"Aster\"\nmarkets = [\"FR\"]\naddress.production = \"https://aster.example/\"\nforms = [\"contact\"]\n[endpoints.post]\nurl.production = \"https://forms.aster.example/\"\n",
            )
            .file(
                "content/forms/own.toml",
                "[forms.contact]\nlabel = \"Nous écrire\"\ntext = \"Une carte suffit.\"\ntype = \"contact\"\nendpoint = \"post\"\nfields.email = { label = \"Adresse pour répondre\", type = \"email\" }\n",
            )
            .file("content/register/who.toml", "[contacts.privacy]\nlabel = \"Bureau\"\nemail = \"a@aster.example\"\n")
            .file("content/rights/access/fr.md", "## Ce que vous obtenez {#what}\n\nTout, sur papier.\n")
            .file("content/documents/privacy/fr.md", "# Confidentialité\n\n## Qui {#who}\n\nAster.\n"),
    );
    assert_eq!(
        build.problems,
        [
            "source/shadowed: [forms.contact] replaces the one built into candor",
            "source/shadowed: content/rights/access/fr.md replaces the file of that name built into candor"
        ]
    );
    let form = page(&build, "fr-CA/contact/index.html");
    assert!(form.contains("Une carte suffit.") && form.contains("Adresse pour répondre"));
    assert!(!form.contains("Votre adresse courriel"), "the built-in form's words are about another form");
    assert!(page(&build, "fr-CA/rights/access/index.html").contains("Tout, sur papier."));
    // What the workspace leaves to the program is said as in Québec.
    assert!(page(&build, "fr-CA/rights/erase/index.html").contains("Vous pouvez faire supprimer des renseignements"));
    assert!(page(&build, "fr/rights/erase/index.html").contains("Vous pouvez faire effacer des données"));
    assert!(form.contains("Vos renseignements personnels") || form.contains("vos renseignements personnels"));
}

/// A portal in three languages, whose notice and addresses are not the same in each.
fn trilingual(document: &str, url: &str) -> Build {
    let mut tree = Memory::new()
        .file(
            "content/portal.toml",
            format!(
                "source = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\n[brand]\nname = \"Aster\"\nforms = []\n\
                 address.production = \"https://aster.example/\"\n\
                 [controls.browser]\nname = \"Firefox\"\nurl = {url}\n"
            ),
        )
        .file("content/documents/privacy/document.toml", format!("kind = \"privacy\"\n{document}\n"));
    for (tag, words) in [("en", "the help"), ("fr", "l'aide"), ("zh-Hans", "帮助")] {
        let text = format!(
            "# Aster\n\n## A {{#a}}\n\n[{words}]({{ $control-browser-url }}), [{{ $control-browser-url }}]({{ $control-browser-url }})\n\n::controls{{style=sheet}}\n"
        );
        tree = tree.file(&format!("content/documents/privacy/{tag}.md"), text);
    }
    build(&tree)
}

#[test]
fn the_language_that_prevails_is_named_in_each() {
    let build = trilingual("prevailing = \"fr\"", "\"https://help.example/\"");
    assert_eq!(build.problems, Vec::<String>::new());
    for (tag, note) in [
        ("en", "<p class=\"note\">If the versions differ, the one in French prevails.</p>"),
        ("fr", "<p class=\"note\">En cas de divergence entre les versions, celle en français prévaut.</p>"),
        ("zh-Hans", "<p class=\"note\">如各语言版本不一致，以法语版本为准。</p>"),
    ] {
        let html = page(&build, &format!("{tag}/privacy/index.html"));
        let found: Vec<&str> = html.lines().filter(|line| line.starts_with("<p class=\"note\">")).collect();
        assert_eq!(found, [note]);
        // It is said of this document alone.
        assert!(!page(&build, &format!("{tag}/cookies/index.html")).contains("<p class=\"note\">"), "{tag}");
    }
    let silent = trilingual("", "\"https://help.example/\"");
    assert!(!page(&silent, "en/privacy/index.html").contains("<p class=\"note\">"));
}

#[test]
fn an_address_may_differ_by_language() {
    let build = trilingual(
        "",
        "{ en = \"https://help.example/en?a=1&b=2\", fr = \"https://help.example/fr/%C3%A9tat\", zh-Hans = \"https://help.example/zh/\" }",
    );
    assert_eq!(build.problems, Vec::<String>::new());
    for (tag, words, href, shown) in [
        ("en", "the help", "https://help.example/en?a=1&amp;b=2", "help.example/en?a=1&amp;b=2"),
        ("fr", "l’aide", "https://help.example/fr/%C3%A9tat", "help.example/fr/%C3%A9tat"),
        ("zh-Hans", "帮助", "https://help.example/zh/", "help.example/zh"),
    ] {
        let html = page(&build, &format!("{tag}/privacy/index.html"));
        let link = |rel: &str, text: &str| format!("<a href=\"{href}\" rel=\"{rel}\">{text}</a>");
        let outside = "noopener noreferrer";
        // Behind Chinese the comma is Chinese.
        let comma = if tag == "zh-Hans" { "，" } else { ", " };
        let sentence = format!("<p>{}{comma}{}</p>", link(outside, words), link(outside, href));
        assert!(html.contains(&sentence), "{tag}: {sentence}\nis not in\n{html}");
        assert!(html.contains(&format!("<dd>{}</dd>", link("external", shown))), "{tag}\n{html}");
    }
}

#[test]
fn an_address_that_a_language_lacks_is_an_error() {
    let build = trilingual("", "{ en = \"https://help.example/en\", fr = \"https://help.example/fr\" }");
    assert_eq!(build.problems, ["fact/missing-language: this address is not stated for zh-Hans"]);
}

/// In Chinese an address in China runs from the country to the house, as on an envelope there; in
/// other languages, and for other countries, as there.
#[test]
fn an_address_runs_as_on_an_envelope_of_its_country() {
    let mut tree = Memory::new()
        .file(
            "content/portal.toml",
            "source = \"en\"\nlanguages = [\"en\", \"zh-Hans\"]\n[brand]\nname = \"Aster\"\nforms = []\n\
             address.production = \"https://aster.example/\"\n\
             [controller]\nname = \"Aster\"\n\
             address = { street = { en = \"8 Lantern Road\", zh-Hans = \"灯笼路8号\" }, \
             city = { en = \"Huzhou\", zh-Hans = \"湖州市\" }, region = { en = \"Zhejiang\", zh-Hans = \"浙江省\" }, \
             postcode = \"313000\", country = \"CN\" }\n\
             [contacts.lyon]\nlabel = { en = \"Lyon\", zh-Hans = \"里昂\" }\nemail = \"a@aster.example\"\n\
             address = { street = \"1 rue Basse\", postcode = \"69002\", city = { en = \"Lyon\", zh-Hans = \"里昂\" }, country = \"FR\" }\n",
        );
    for tag in ["en", "zh-Hans"] {
        let text = "# A\n\n## A {#a}\n\n{ $controller-address } { $contact-lyon-address }\n";
        tree = tree.file(&format!("content/documents/privacy/{tag}.md"), text);
    }
    let built = build(&tree);
    assert_eq!(built.problems, Vec::<String>::new());
    let said = |path: &str| {
        let html = page(&built, path);
        html.split_once("<p>").unwrap().1.split_once("</p>").unwrap().0.to_owned()
    };
    assert_eq!(
        said("en/privacy/index.html"),
        "8 Lantern Road, 313000 Huzhou, Zhejiang, China 1 rue Basse, 69002 Lyon, France"
    );
    assert_eq!(
        said("zh-Hans/privacy/index.html"),
        "中国 浙江省 湖州市 灯笼路8号，邮编：313000 1 rue Basse，69002 里昂，法国"
    );
    let lines = "<dd><bdi>中国 浙江省 湖州市 灯笼路8号</bdi><br><bdi>邮编：313000</bdi></dd>";
    assert!(
        page(&built, "zh-Hans/contact/index.html").contains(lines),
        "{}",
        page(&built, "zh-Hans/contact/index.html")
    );
}
