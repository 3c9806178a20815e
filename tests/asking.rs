//! Who may ask, who may act for somebody, and where to complain, stand where people look for them: on
//! the page of rights and below the request form.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use candor::source::Disk;
use common::{build, text_of};

/// Of each language: an heir who may ask, the relatives and what they show, the guardians, how complaints
/// are handled and confirmed.
const SAID: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "Who may ask",
            "An heir",
            "Relatives of a person who has died",
            "proof of the death and of how you are related",
            "Parents and guardians",
            "If you have a complaint",
            "We confirm receipt.",
        ],
    ),
    (
        "fr",
        &[
            "Qui peut en faire la demande",
            "Un héritier",
            "Proches d’une personne décédée",
            "la preuve du décès et du lien de parenté",
            "Parents et tuteurs",
            "Si vous avez une réclamation",
        ],
    ),
    (
        "zh",
        &["谁可以提出请求", "继承人", "已故人员的亲属", "死亡证明及亲属关系证明", "父母及其他监护人", "如果您要投诉"],
    ),
];

#[test]
fn who_may_ask_and_where_to_complain_is_said_with_the_rights_and_the_form() {
    let built = build(&Disk::new(env!("CARGO_MANIFEST_DIR")));
    for (language, words) in SAID {
        for page in ["rights", "requests"] {
            let html = &built.files[&format!("melithrane/{language}/{page}/index.html")];
            let text = text_of(std::str::from_utf8(html).unwrap());
            for word in *words {
                assert!(text.contains(word), "{language}/{page} does not say \"{word}\"");
            }
        }
        // The authority of the brand's country hears complaints as well.
        for page in ["rights", "rights/complain"] {
            let html = &built.files[&format!("melithrane/{language}/{page}/index.html")];
            assert!(std::str::from_utf8(html).unwrap().contains("https://www.dpa.gr"), "{language}/{page}");
        }
    }
}
