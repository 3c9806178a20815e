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
        ["source/shadowed: content/rights/access/fr.md replaces the file of that name built into candor"]
    );
    let form = page(&build, "fr-CA/contact/index.html");
    assert!(form.contains("Une carte suffit.") && form.contains("Adresse pour répondre"));
    assert!(!form.contains("courriel"), "the built-in form's words are about another form");
    assert!(page(&build, "fr-CA/rights/access/index.html").contains("Tout, sur papier."));
    // What the workspace leaves to the program is said as in Québec.
    assert!(page(&build, "fr-CA/rights/erase/index.html").contains("Vous pouvez faire supprimer des renseignements"));
    assert!(page(&build, "fr/rights/erase/index.html").contains("Vous pouvez faire effacer des données"));
    assert!(form.contains("Vos renseignements personnels") || form.contains("vos renseignements personnels"));
}
