//! Each sample brand has the forms, the procedures and the evidence that policies of its kind ask for.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::collections::BTreeMap;

use common::{Files, portal, text_of};

/// A form of a brand: the page it stands on, its id, the fields it sends, and those that must be filled in.
struct Asked {
    brand: &'static str,
    page: &'static str,
    form: &'static str,
    fields: &'static [&'static str],
    required: &'static [&'static str],
}

const FORMS: &[Asked] = &[
    // A right by a signed text, with an address to answer to; a copy of an identity document only in doubt.
    Asked {
        brand: "tervaigne",
        page: "requests/access",
        form: "request",
        fields: &["who", "name", "email", "reply-address", "details", "signature"],
        required: &["who", "name", "email", "signature"],
    },
    Asked { brand: "tervaigne", page: "contact", form: "news", fields: &["email", "kinds"], required: &["email"] },
    Asked {
        brand: "tervaigne",
        page: "contact",
        form: "minor",
        fields: &["reporter", "relation", "hint", "email"],
        required: &["reporter", "relation", "hint", "email"],
    },
    // A right by what the account's address and what is held of the person show; agents say what they may.
    Asked {
        brand: "melithrane",
        page: "requests/access",
        form: "request",
        fields: &["who", "acting", "name", "email", "match", "details", "reply"],
        required: &["who", "name", "email"],
    },
    Asked {
        brand: "melithrane",
        page: "contact",
        form: "contact",
        fields: &["topic", "name", "email", "message"],
        required: &["topic", "email", "message"],
    },
    // Changing what is held and leaving a list, and what a child gave.
    Asked {
        brand: "suilanhe",
        page: "requests",
        form: "preferences",
        fields: &["wish", "email", "change"],
        required: &["wish", "email"],
    },
    Asked {
        brand: "suilanhe",
        page: "contact",
        form: "minor",
        fields: &["reporter", "relation", "hint", "email"],
        required: &["reporter", "relation", "hint", "email"],
    },
    // A subject, a comment, and how to answer.
    Asked {
        brand: "pruchelle",
        page: "contact",
        form: "contact",
        fields: &["subject", "remarks", "name", "email", "phone"],
        required: &["subject", "remarks", "email"],
    },
    Asked {
        brand: "orvelune",
        page: "requests/port",
        form: "request",
        fields: &["who", "acting", "name", "email", "match", "receiver", "details", "reply"],
        required: &["who", "name", "email"],
    },
];

fn languages(brand: &str) -> [&'static str; 3] {
    if brand == "pruchelle" { ["en", "fr-ca", "zh"] } else { ["en", "fr", "zh"] }
}

fn page<'f>(site: &'f Files, path: &str) -> &'f str {
    std::str::from_utf8(site.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

/// The names of a form's fields in order, each once, and whether they must be filled in.
fn controls(html: &str, form: &str) -> Vec<(String, bool)> {
    let (_, rest) = html.split_once(&format!("id=\"form-{form}\"")).unwrap_or_else(|| panic!("no form {form}"));
    let block = rest.split_once("</form>").unwrap().0;
    let mut found: Vec<(String, bool)> = Vec::new();
    for tag in block.split('<').filter(|tag| ["input", "select", "textarea"].iter().any(|name| tag.starts_with(name))) {
        let tag = tag.split_once('>').unwrap().0;
        if tag.contains("type=\"hidden\"") || tag.contains("tabindex=\"-1\"") {
            continue;
        }
        let name = tag.split_once(" name=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
        if found.iter().all(|(other, _)| *other != name) {
            found.push((name, format!("{tag} ").contains(" required ")));
        }
    }
    found
}

#[test]
fn each_brand_asks_what_policies_of_its_kind_ask() {
    let sample = portal(".");
    for asked in FORMS {
        for language in languages(asked.brand) {
            let path = format!("{}/{language}/{}/index.html", asked.brand, asked.page);
            let found = controls(page(&sample.site, &path), asked.form);
            let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, asked.fields, "{path}: {}", asked.form);
            let required: Vec<&str> =
                found.iter().filter(|(_, required)| *required).map(|(name, _)| name.as_str()).collect();
            assert_eq!(required, asked.required, "{path}: {}", asked.form);
        }
    }
}

/// What is said of procedures and evidence, by brand, page and language.
const SAID: &[(&str, &str, [&[&str]; 3])] = &[
    (
        "tervaigne",
        "rights/access",
        [
            &["your signature", "a copy of an identity document", "1 month from receipt of the request", "2 months"],
            &[
                "votre signature",
                "la copie d’une pièce d’identité",
                "1 mois après la réception de la demande",
                "2 mois",
            ],
            &["您的签名", "身份证件复印件", "自收到请求之日起1个月", "2个月"],
        ],
    ),
    (
        "melithrane",
        "rights/access",
        [
            &["account", "Authorised agents", "Parents and guardians"],
            &["compte", "Mandataires", "Parents et tuteurs"],
            &["账户", "授权代理人", "父母及其他监护人"],
        ],
    ),
    ("suilanhe", "rights/explain", [&["15 business days"], &["15 jours ouvrés"], &["自核实身份之日起15个工作日"]]),
    ("pruchelle", "rights/deindex", [&["30 days"], &["30 jours"], &["30天"]]),
];

#[test]
fn procedures_and_evidence_are_told_in_every_language() {
    let sample = portal(".");
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (brand, at, said) in SAID {
        for (language, words) in languages(brand).iter().zip(said) {
            let path = format!("{brand}/{language}/{at}/index.html");
            let text = plain(&text_of(page(&sample.site, &path)));
            for word in words.iter().filter(|word| !text.contains(&plain(word))) {
                missing.entry(path.clone()).or_default().push((*word).to_owned());
            }
        }
    }
    assert_eq!(missing, BTreeMap::new());
}

/// The first page leads where the menu leads: pages that stand below another are reached from there.
#[test]
fn the_first_page_leads_to_what_stands_below_no_other() {
    let sample = portal(".");
    for brand in ["tervaigne", "melithrane", "suilanhe", "pruchelle", "orvelune"] {
        for language in languages(brand) {
            let home = page(&sample.site, &format!("{brand}/{language}/index.html"));
            let main = home.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
            let links = main.split(" href=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0);
            let links: Vec<&str> = links.filter(|link| !link.starts_with('#')).collect();
            assert!(links.iter().any(|link| link.ends_with("requests/")), "{brand} {language}: {links:?}");
            let below = |link: &&str| {
                ["rights/", "requests/"]
                    .iter()
                    .any(|part| link.split_once(part).is_some_and(|(_, rest)| !rest.is_empty()))
            };
            assert!(!links.iter().any(below), "{brand} {language}: {links:?}");
        }
    }
}
