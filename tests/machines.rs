//! Files for programs: what is published, what it states, where to watch it, whom to tell.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use candor::canon::{Canonical, digest, piece};
use candor::source::Memory;
use common::{Build, Files, build};
use serde_json::{Value, json};

const PORTAL: &str = r#"
source = "en"
languages = ["en", "fr", "zh-Hans"]
"#;

const BRAND: &str = r#"
[brand]
name = "Tern"
markets = ["FR", "CN", "CA-QC"]
"#;

const ADDRESS: &str = "address.production = \"https://privacy.tern.example/\"\n";
const IN_FOLDER: &str = "address.production = \"https://www.tern.example/privacy/\"\n";

const FACTS: &str = r#"
[controller]
name = "Tern Ltd"
email = "privacy@tern.example"
[contacts.office]
label = { en = "Privacy office", fr = "Bureau", zh-Hans = "办公室" }
email = "privacy@tern.example"
[contacts.holes]
label = { en = "Security", fr = "Sécurité", zh-Hans = "安全" }
role = "security"
email = "security@tern.example"
phone = "+33 1 23 45 67 89"
url = "https://www.tern.example/report"
"#;

fn workspace(top: &str, brand: &str) -> Memory {
    let mut tree = Memory::new();
    for (tag, title) in [("en", "Privacy"), ("fr", "Confidentialité"), ("zh-Hans", "隐私政策")] {
        let text = format!("# {title}\n\n## {title} {{#who}}\n\n{title}.\n");
        tree.set(&format!("content/documents/privacy/{tag}.md"), Some(text.into_bytes()));
    }
    let meta = "kind = \"privacy\"\nupdated = 2026-10-01\neffective = 2026-11-01\n";
    tree.set("content/documents/privacy/document.toml", Some(meta.into()));
    tree.set("content/portal.toml", Some(format!("{top}{PORTAL}{BRAND}{brand}").into_bytes()));
    tree.set("content/register/facts.toml", Some(FACTS.into()));
    tree
}

fn made(top: &str, brand: &str) -> Build {
    build(&workspace(top, brand))
}

fn read(files: &Files, path: &str) -> Value {
    serde_json::from_slice(files.get(path).unwrap_or_else(|| panic!("{path} of {:?}", files.keys()))).unwrap()
}

fn text<'f>(files: &'f Files, path: &str) -> &'f str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} of {:?}", files.keys()))).unwrap()
}

fn new_files(files: &Files) -> Vec<&String> {
    files.keys().filter(|path| !path.ends_with(".html") && !path.starts_with("assets/")).collect()
}

#[test]
fn nothing_is_written_unless_asked() {
    let made = made("", ADDRESS);
    assert_eq!(new_files(&made.files), ["robots.txt", "sitemap.xml"]);
    assert!(!text(&made.files, "en/privacy/index.html").contains("data-candor"));
}

#[test]
fn what_is_published_is_listed_with_its_digest() {
    let files = made("machines = [\"portal\"]\n", ADDRESS).files;
    let listed = read(&files, "portal.json");
    assert_eq!(listed["address"], "https://privacy.tern.example/");
    let document = &listed["documents"][0];
    assert_eq!((&document["id"], &document["edition"]), (&json!("privacy"), &json!("2026-11-01")));
    for (tag, title) in [("en", "Privacy"), ("fr", "Confidentialité"), ("zh-Hans", "隐私政策")] {
        let said = &document["texts"][tag];
        assert_eq!(said["title"], title);
        let html = text(&files, &format!("{tag}/privacy/index.html"));
        let page = candor::canon::page(html);
        let content = page.all().into_iter().find(|element| element.get("id") == Some("policy-content")).unwrap();
        let found = digest(&Canonical::of(content));
        assert_eq!(said["digest"], found.as_str());
        assert_eq!(content.get("data-candor"), Some(&*format!("brand/{tag}/privacy 2026-11-01 {found}")));
    }
    assert!(
        text(&files, "en/index.html").contains("rel=\"alternate\" type=\"application/json\" href=\"../portal.json\"")
    );
}

#[test]
fn the_text_in_its_element_holds_no_dates_of_its_own() {
    let dated = |meta: &str| {
        let mut tree = workspace("", ADDRESS);
        tree.set("content/documents/privacy/document.toml", Some(format!("kind = \"privacy\"\n{meta}").into_bytes()));
        let files = build(&tree).files;
        let page = candor::canon::page(text(&files, "en/privacy/index.html"));
        let content = page.all().into_iter().find(|element| element.get("id") == Some("policy-content")).unwrap();
        digest(&Canonical::of(content))
    };
    assert_eq!(dated("updated = 2026-10-01\n"), dated("updated = 2026-10-02\neffective = 2026-12-01\n"));
}

#[test]
fn an_archive_finds_documents_and_what_to_watch_in_them() {
    let files = made("machines = [\"open-terms-archive\"]\n", ADDRESS).files;
    let expected = json!({
        "name": "Tern",
        "terms": {
            "Privacy Policy": { "fetch": "https://privacy.tern.example/fr/privacy/", "select": "#policy-content" },
        },
    });
    let found = read(&files, "fr/open-terms-archive.json");
    assert_eq!(found["name"], expected["name"]);
    assert_eq!(found["terms"]["Privacy Policy"], expected["terms"]["Privacy Policy"]);
    let without = made("machines = [\"open-terms-archive\"]\n", "");
    assert!(
        without.problems.iter().any(|problem| problem.starts_with("machines/no-address: ")),
        "{:?}",
        without.problems
    );
    assert!(!without.files.contains_key("fr/open-terms-archive.json"));
}

const GPC: &str = "gpc = { honoured = true, updated = 2026-09-01 }\n";
const SECURITY: &str = "security_txt = { expires = 2027-06-30 }\n";

#[test]
fn files_of_the_host_stand_at_its_root() {
    let files = made(&format!("{GPC}{SECURITY}"), ADDRESS).files;
    assert_eq!(text(&files, ".well-known/gpc.json"), "{\"gpc\":true,\"lastUpdate\":\"2026-09-01\"}\n");
    assert_eq!(
        text(&files, ".well-known/security.txt"),
        "Canonical: https://privacy.tern.example/.well-known/security.txt\n\
         Contact: https://www.tern.example/report\n\
         Contact: mailto:security@tern.example\n\
         Contact: tel:+33123456789\n\
         Expires: 2027-06-30T23:59:59Z\n\
         Preferred-Languages: en, fr, zh-Hans\n"
    );
    let files = made(&format!("{GPC}{SECURITY}"), IN_FOLDER).files;
    let apart = ".candor/hosting/root/.well-known/security.txt";
    assert!(text(&files, apart).starts_with("Canonical: https://www.tern.example/.well-known/security.txt\n"));
    assert!(
        files.contains_key(".candor/hosting/root/.well-known/gpc.json") && !files.contains_key(".well-known/gpc.json")
    );
}

#[test]
fn a_brand_says_otherwise() {
    let own = format!("{ADDRESS}gpc = {{ honoured = false, updated = 2026-10-01 }}\nmachines = []\n");
    let files = made(&format!("machines = [\"portal\"]\n{GPC}"), &own).files;
    assert_eq!(text(&files, ".well-known/gpc.json"), "{\"gpc\":false,\"lastUpdate\":\"2026-10-01\"}\n");
    assert!(!files.contains_key("portal.json"));
}

#[test]
fn what_nobody_should_rely_on_is_refused() {
    let cases: BTreeMap<&str, &str> = BTreeMap::from([
        ("security_txt = { }\n", "toml/missing-key: "),
        ("security_txt = { expires = 2026-11-22 }\n", "machines/expired: security.txt expired on 2026-11-22"),
        ("security_txt = { expires = 2028-01-01 }\n", "machines/far-ahead: security.txt would hold until 2028-01-01"),
        (
            "security_txt = { expires = 2027-01-01, contacts = [\"holse\"] }\n",
            "fact/unknown-reference: there is no [contacts.holse]",
        ),
        ("gpc = { honoured = true }\n", "toml/missing-key: "),
        ("machines = [\"portel\"]\n", "toml/value: "),
        ("gpc = { honored = true }\n", "toml/unknown-key: "),
    ]);
    for (top, expected) in cases {
        let found = made(top, ADDRESS).problems;
        assert!(found.iter().any(|problem| problem.starts_with(expected)), "{top}: {found:?}");
    }
    let mut tree = workspace(SECURITY, ADDRESS);
    tree.set("content/register/facts.toml", Some(FACTS.replace("role = \"security\"\n", "").into_bytes()));
    let found = build(&tree).problems;
    assert!(found.iter().any(|problem| problem.starts_with("machines/no-contact: ")), "{found:?}");
}

#[test]
fn pages_lead_to_the_notice_and_say_what_they_are_elsewhere() {
    let files = made("machines = [\"notice\"]\n", ADDRESS).files;
    let page = text(&files, "zh-Hans/contact/index.html");
    for part in [
        "<link rel=\"privacy-policy\" href=\"../../zh-Hans/privacy/\">",
        "<meta property=\"og:locale\" content=\"zh_CN\">",
        "<meta property=\"og:url\" content=\"https://privacy.tern.example/zh-Hans/contact/\">",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let page = text(&files, "en/privacy/index.html");
    assert!(
        page.contains("<link rel=\"alternate\" type=\"application/ld+json\" href=\"../../notice.jsonld\">"),
        "{page}"
    );
    assert!(page.contains("<meta property=\"og:title\" content=\"Privacy\">"), "{page}");
    // What programs read stands in files of its own: no page holds a script for it.
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn the_site_map_keeps_to_its_schema() {
    let mut tree = workspace("", &format!("{ADDRESS}missing = \"notice\"\n"));
    tree.set("content/documents/more/en.md", Some(b"# More\n\n## A {#a}\n\nText.\n".to_vec()));
    let files = build(&tree).files;
    let map = text(&files, "sitemap.xml");
    let mut rest = map.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap();
    let open =
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    rest = rest.strip_prefix(open).unwrap().strip_suffix("</urlset>\n").unwrap();
    let mut places = Vec::new();
    for url in rest.lines() {
        // The schema's sequence: loc, lastmod, then elements of other namespaces.
        let url = url.strip_prefix("<url><loc>").unwrap().strip_suffix("</url>").unwrap();
        let (place, mut url) = url.split_once("</loc>").unwrap();
        assert!((12..=2048).contains(&place.len()) && place.starts_with("https://privacy.tern.example/"), "{place}");
        if let Some(dated) = url.strip_prefix("<lastmod>") {
            let (date, after) = dated.split_once("</lastmod>").unwrap();
            assert_eq!(date, "2026-10-01");
            url = after;
        }
        let alternates: Vec<&str> = url.split_inclusive("/>").collect();
        for one in &alternates {
            assert!(one.starts_with("<xhtml:link rel=\"alternate\" hreflang=\"") && one.ends_with("\"/>"), "{one}");
        }
        assert!(url.contains(&format!("href=\"{place}\"")), "{url} does not name itself");
        places.push((place.to_owned(), alternates.len()));
    }
    let of = |tail: &str| places.iter().filter(|(place, _)| place.ends_with(tail)).collect::<Vec<_>>();
    assert_eq!(of("/privacy/").len(), 3);
    assert_eq!(
        of("/more/"),
        [&("https://privacy.tern.example/en/more/".to_owned(), 1)],
        "others only say that it lacks"
    );
    let mut sorted: Vec<_> = places.iter().map(|(place, _)| place).collect();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), places.len());
}

#[test]
fn the_digest_of_a_piece_is_that_of_the_page() {
    let html = "<section><h2 id=\"a\">A</h2><p>b</p></section>";
    let page = candor::canon::page(&format!("<!DOCTYPE html><html><body><div id=\"x\">{html}</div></body></html>"));
    let inside = page.all().into_iter().find(|element| element.get("id") == Some("x")).unwrap();
    assert_eq!(Canonical::of(inside), Canonical::of(&piece(html)));
}

/// Publishes a workspace as people do.
fn published(root: &std::path::Path, out: &std::path::Path) {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["build", "--fragments", "--date", "2026-11-23", "--root"])
        .arg(root)
        .arg("--out")
        .arg(out)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn what_changed_is_written_anew_and_what_did_not_stays() {
    let temp = tempfile::tempdir().unwrap();
    let (root, out) = (temp.path().join("workspace"), temp.path().join("public"));
    let write = |path: &str, text: String| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let top = format!(
        "machines = [\"portal\", \"notice\", \"open-terms-archive\"]\n{GPC}{}",
        "security_txt = { expires = 2027-06-30 }\n"
    );
    write("content/portal.toml", format!("{top}{PORTAL}{BRAND}{ADDRESS}"));
    write("content/register/facts.toml", FACTS.to_owned());
    let prose = |more: &str| format!("# Privacy\n\n## Who {{#who}}\n\nWords{more}.\n");
    let all = |more: &str| {
        for tag in ["en", "fr", "zh-Hans"] {
            write(&format!("content/documents/privacy/{tag}.md"), prose(more));
        }
    };
    all("");
    published(&root, &out);
    let edits: [(&str, &dyn Fn()); 4] = [
        ("a fact", &|| write("content/register/facts.toml", FACTS.replace("Tern Ltd", "Tern SA"))),
        ("a text", &|| all(" and more")),
        ("a contact", &|| write("content/register/facts.toml", FACTS.replace("security@", "holes@"))),
        ("what is wanted", &|| {
            write("content/portal.toml", format!("machines = [\"portal\"]\n{PORTAL}{BRAND}{ADDRESS}"))
        }),
    ];
    for (at, (what, edit)) in edits.iter().enumerate() {
        edit();
        published(&root, &out);
        let clean = temp.path().join(format!("clean-{at}"));
        published(&root, &clean);
        for path in [
            "portal.json",
            "notice.jsonld",
            ".well-known/security.txt",
            "fr/open-terms-archive.json",
            "en/privacy/index.html",
            "fragments/en/privacy.html",
        ] {
            let read = |folder: &std::path::Path| std::fs::read_to_string(folder.join(path)).ok();
            assert_eq!(read(&out), read(&clean), "{what}: {path}");
        }
    }
    assert!(!out.join("notice.jsonld").exists() && out.join("portal.json").exists());
}
