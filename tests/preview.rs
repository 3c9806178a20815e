//! Pages on demand are those of a build, byte for byte, whatever was edited before.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;

use candor::pipeline::{Finding, Session, Shown};
use candor::source::{Disk, Memory, Snapshot, SourceTree, inside};
use common::{build, options, process};

/// The sample of this repository, in memory.
fn sample() -> Memory {
    let disk = Disk::new(".");
    ["content", "locales", "themes"].iter().flat_map(|folder| disk.list(folder)).fold(
        Memory::new(),
        |tree, (path, _)| {
            let bytes = disk.read(&path).unwrap();
            tree.file(&path, bytes)
        },
    )
}

/// The smallest workspace worth editing: one brand, one policy in two languages.
fn small() -> Memory {
    Memory::new()
        .file(
            "content/portal.toml",
            "source = \"en\"\nlanguages = [\"en\", \"fr\"]\n[brand]\nname = \"Ash\"\nregimes = []\n\n[controller]\nname = \"Ash SA\"\n",
        )
        .file("content/documents/privacy/document.toml", "kind = \"privacy\"\nsummary = false\n")
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe are { $controller-name }.\n")
        .file("content/documents/privacy/fr.md", "# Vie privée\n\n## Qui {#who}\n\nNous sommes { $controller-name }.\n")
}

fn edit(tree: &mut Memory, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(tree.read(path).unwrap()).unwrap();
    assert!(text.contains(from), "{path} does not hold {from}");
    tree.set(path, Some(text.replacen(from, to, 1).into_bytes()));
}

/// Every file of every site, made one by one, is what a build writes. Of sites only one in `step`.
fn is_the_build(session: &mut Session, tree: &Memory, step: usize) {
    let built = build(tree);
    assert!(built.sound, "{:?}", built.problems);
    session.read(tree);
    let looked = session.moment(tree, |moment| {
        let brands = moment.brands().to_vec();
        let mut looked = 0;
        for (path, bytes) in built.files.iter().step_by(step) {
            let (brand, below) = match brands.as_slice() {
                [only] => (only.id.clone(), path.as_str()),
                _ => path.split_once('/').map(|(brand, below)| (brand.into(), below)).unwrap(),
            };
            match moment.page(&brand, below).shown {
                Shown::File(made) => assert!(*made == **bytes, "{path} is another than in the build"),
                other => panic!("{path} is {other:?}"),
            }
            looked += 1;
        }
        let paths: usize = brands.iter().map(|brand| moment.paths(&brand.id).len()).sum();
        let pages = built.files.keys().filter(|path| path.ends_with("index.html")).count();
        assert_eq!(paths, pages - brands.len(), "the roots are no pages of a language");
        looked
    });
    assert!(looked > 5);
}

#[test]
fn every_page_of_the_sample_is_that_of_the_build() {
    let tree = sample();
    let mut session = Session::new(options());
    is_the_build(&mut session, &tree, 1);
}

#[test]
fn after_edits_the_pages_are_those_of_the_build() {
    let mut tree = sample();
    let mut session = Session::new(options());
    is_the_build(&mut session, &tree, 7);
    let policy = "content/documents/privacy/en.md";
    edit(&mut tree, "content/register/retention.toml", "period = \"P3Y\"", "period = \"P4Y\"");
    is_the_build(&mut session, &tree, 7);
    assert_eq!(session.parsed(), 1, "only what was saved is parsed");
    edit(&mut tree, policy, "It covers our site", "\nIt covers our place");
    edit(&mut tree, "locales/fr/retention.ftl", "Compte client", "Compte du client");
    is_the_build(&mut session, &tree, 7);
    assert_eq!(session.parsed(), 2);
    // A file that comes moves all behind it.
    tree.set(
        "content/register/a-new.toml",
        Some(b"[contacts.extra]\nlabel = \"Extra\"\nemail = \"x@valmerode.example\"\n".to_vec()),
    );
    tree.set("locales/fr/a-new.ftl", Some("contact-extra = En plus\n".into()));
    tree.set("locales/zh-Hans/a-new.ftl", Some("contact-extra = 其他\n".into()));
    is_the_build(&mut session, &tree, 7);
    edit(&mut tree, "content/brands/melithrane/brand.toml", "accent = \"#7a5a14\"", "accent = \"#6a4a04\"");
    is_the_build(&mut session, &tree, 7);
    for path in ["content/register/a-new.toml", "locales/fr/a-new.ftl", "locales/zh-Hans/a-new.ftl"] {
        tree.set(path, None);
    }
    is_the_build(&mut session, &tree, 7);
}

/// Fragments are kept while prose and brands' own files change: every kind of such a change.
#[test]
fn fragments_that_are_kept_are_those_of_the_build() {
    let mut tree = sample();
    let mut session = Session::new(options());
    is_the_build(&mut session, &tree, 1);
    let deep = std::env::var("CANDOR_DEEP").is_ok_and(|deep| deep == "1");
    let brand = "content/brands/tervaigne";
    let edits: [(&str, &str, &str); 9] = [
        ("content/documents/privacy/en.md", "## Who is responsible {#who}", "## Who answers {#who}"),
        ("content/documents/privacy/fr.md", "# ", "# Notre "),
        (&format!("{brand}/fr.ftl"), "[de] de Tervaigne", "[de] du Tervaigne"),
        (&format!("{brand}/fr.ftl"), "fondateur et président", "fondatrice"),
        (&format!("{brand}/register/house.toml"), "name = \"Tervaigne SAS\"", "name = \"Tervaigne SA\""),
        (&format!("{brand}/register/collected.toml"), "label = \"About you\"", "label = \"Of you\""),
        (&format!("{brand}/register/collected.toml"), "optionality = \"optional\"", "optionality = \"required\""),
        ("content/brands/melithrane/brand.toml", "markets = [\"GR\", \"EU\"]", "markets = [\"GR\", \"EU\", \"US-CA\"]"),
        ("content/brands/melithrane/brand.toml", "traits = [\"stores\", ", "traits = ["),
    ];
    for (at, (path, from, to)) in edits.into_iter().enumerate() {
        edit(&mut tree, path, from, to);
        is_the_build(&mut session, &tree, if deep { 1 } else { 3 + at });
        assert_eq!(session.parsed(), 1);
    }
    // A whole file that comes, with its words, and goes again.
    let fact = "[contacts.extra]\nlabel = \"Extra\"\nemail = \"x@tervaigne.example\"\n";
    let (file, words) = (format!("{brand}/register/z-new.toml"), "\ncontact-extra = Extra\n");
    for comes in [true, false] {
        tree.set(&file, comes.then(|| fact.into()));
        for language in ["fr", "zh-Hans"] {
            let bundle = format!("{brand}/{language}.ftl");
            let text = String::from_utf8(tree.read(&bundle).unwrap()).unwrap();
            let text = if comes { text + words } else { text.replace(words, "") };
            tree.set(&bundle, Some(text.into_bytes()));
        }
        is_the_build(&mut session, &tree, if deep { 1 } else { 5 });
    }
}

fn page(session: &mut Session, tree: &Memory, path: &str) -> (Shown, Vec<Finding>) {
    session.read(tree);
    session.moment(tree, |moment| {
        let page = moment.page("brand", path);
        (page.shown, page.findings)
    })
}

fn text(shown: &Shown) -> String {
    match shown {
        Shown::File(bytes) | Shown::Kept(bytes) | Shown::Broken(bytes) | Shown::Missing(bytes) => {
            String::from_utf8(bytes.to_vec()).unwrap()
        }
        Shown::Nothing => String::new(),
    }
}

fn errors(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().filter(|finding| finding.is_error()).map(|finding| finding.rule).collect()
}

const POLICY: &str = "en/privacy/index.html";
const ENGLISH: &str = "content/documents/privacy/en.md";

#[test]
fn while_there_are_errors_the_last_good_page_is_shown() {
    let mut tree = small();
    let mut session = Session::new(options());
    let (good, found) = page(&mut session, &tree, POLICY);
    assert!(matches!(good, Shown::File(_)) && errors(&found).is_empty(), "{found:?}");
    for (from, to, rule) in [
        ("{ $controller-name }", "{ $controller-nam }", "prose/unknown-fact"),
        ("{#who}", "{#wh}", "document/structure"),
        ("We are", "<b>We are", "prose/html"),
    ] {
        edit(&mut tree, ENGLISH, from, to);
        let (kept, found) = page(&mut session, &tree, POLICY);
        assert!(matches!(kept, Shown::Kept(_)), "{rule}");
        assert_eq!(text(&kept), text(&good));
        assert!(errors(&found).contains(&rule), "{rule}: {found:?}");
        edit(&mut tree, ENGLISH, to, from);
        assert_eq!(page(&mut session, &tree, POLICY).0, good);
    }
    // Without the portal nothing is known, and the page stays.
    let portal = tree.read("content/portal.toml").unwrap();
    for broken in [Some(b"= \n".to_vec()), None] {
        tree.set("content/portal.toml", broken);
        let (kept, found) = page(&mut session, &tree, POLICY);
        assert!(matches!(kept, Shown::Kept(_)) && !errors(&found).is_empty());
    }
    tree.set("content/portal.toml", Some(portal));
    assert_eq!(page(&mut session, &tree, POLICY).0, good);
}

#[test]
fn an_error_in_a_title_of_the_brand_keeps_every_page_that_leads_there() {
    let title = "content/brands/brand/documents/privacy/en.md";
    let mut tree = Memory::new()
        .file("content/portal.toml", "source = \"en\"\nlanguages = [\"en\"]\n")
        .file("content/register/facts.toml", "[controller]\nname = \"Ash & Elm SA\"\n")
        .file("content/documents/privacy/document.toml", "kind = \"privacy\"\nsummary = false\n")
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe do.\n")
        .file("content/brands/brand/brand.toml", "name = \"Ash\"\nregimes = []\n")
        .file("content/brands/brand/en.ftl", "-brand = Ash\n")
        .file(title, "# What { $controller-name } knows\n");
    let mut session = Session::new(options());
    let pages = ["en/index.html", "en/contact/index.html", POLICY];
    let good = pages.map(|path| page(&mut session, &tree, path));
    for (shown, found) in &good {
        assert!(matches!(shown, Shown::File(_)) && errors(found).is_empty(), "{found:?}");
        assert!(text(shown).contains("What Ash &amp; Elm SA knows"));
    }
    edit(&mut tree, title, "controller-name", "controller-nam");
    for (path, (before, _)) in pages.into_iter().zip(&good) {
        // Once more, after the title was read for another page.
        for _ in 0..2 {
            let (kept, found) = page(&mut session, &tree, path);
            assert!(matches!(kept, Shown::Kept(_)), "{path}");
            assert_eq!(text(&kept), text(before), "{path}");
            assert_eq!(errors(&found), ["prose/unknown-fact"], "{path}");
        }
    }
    edit(&mut tree, title, "controller-nam ", "controller-name ");
    assert_eq!(pages.map(|path| page(&mut session, &tree, path).0), good.map(|(shown, _)| shown));
}

#[test]
fn a_page_that_was_never_good_is_shown_as_it_is() {
    let mut tree = small();
    edit(&mut tree, ENGLISH, "controller-name", "controller-nam");
    let mut session = Session::new(options());
    let (shown, found) = page(&mut session, &tree, POLICY);
    assert!(matches!(shown, Shown::Broken(_)));
    let finding = found.iter().find(|finding| finding.rule == "prose/unknown-fact").unwrap();
    assert_eq!(finding.place.as_ref().unwrap().to_string(), format!("{ENGLISH}:5:8"));
    assert_eq!(finding.excerpt, "We are { $controller-nam }.");
    assert!(finding.hint.as_ref().unwrap().contains("controller-name"));
}

#[test]
fn a_finding_stands_on_the_line_where_it_is_now() {
    let mut tree = small();
    edit(&mut tree, ENGLISH, "controller-name", "controller-nam");
    let mut session = Session::new(options());
    page(&mut session, &tree, POLICY);
    // The section says the same, three lines further down.
    edit(&mut tree, ENGLISH, "## Who", "Before.\n\n\n## Who");
    edit(&mut tree, "content/documents/privacy/fr.md", "## Qui", "Avant.\n\n## Qui");
    let (_, found) = page(&mut session, &tree, POLICY);
    let line =
        |found: &[Finding]| found.iter().find(|f| f.rule == "prose/unknown-fact").unwrap().place.clone().unwrap().line;
    assert_eq!(line(&found), 8);
    let all = session.moment(&tree, |moment| moment.findings_of("brand"));
    assert_eq!(line(&all), 8);
}

#[test]
fn errors_of_another_brand_stop_nothing() {
    let mut tree = sample();
    let mut session = Session::new(options());
    edit(&mut tree, "content/brands/melithrane/brand.toml", "markets =", "market =");
    session.read(&tree);
    session.moment(&tree, |moment| {
        assert!(matches!(moment.page("orvelune", POLICY).shown, Shown::File(_)));
        assert!(matches!(moment.page("melithrane", POLICY).shown, Shown::Broken(_)));
        assert!(errors(&moment.findings_of("orvelune")).is_empty());
        assert!(!errors(&moment.findings_of("melithrane")).is_empty());
        assert!(!errors(&moment.findings()).is_empty());
    });
}

#[test]
fn what_a_site_has_not_is_its_own_page_for_that() {
    let tree = small();
    let mut session = Session::new(options());
    let (shown, _) = page(&mut session, &tree, "en/nothing/index.html");
    assert!(matches!(shown, Shown::Missing(_)) && text(&shown).contains("Page not found"));
    for path in ["../content/portal.toml", "en/../privacy/index.html", "/etc/passwd", "en//privacy/index.html", "\0"] {
        assert!(matches!(page(&mut session, &tree, path).0, Shown::Missing(_)), "{path}");
    }
    session.moment(&tree, |moment| assert_eq!(moment.page("other", POLICY).shown, Shown::Nothing));
}

#[test]
fn a_snapshot_follows_the_disk() {
    let folder = process::workspace([("content/a.toml", "1"), ("content/b.toml", "2"), ("other/c.toml", "3")]);
    let root = folder.path();
    let mut snapshot = Snapshot::new(root);
    let mut refresh = |hints: &[&str]| {
        let hints: BTreeSet<String> = hints.iter().map(|path| (*path).to_owned()).collect();
        let changed = snapshot.refresh(&hints);
        (changed, snapshot.list("content").len(), inside(root, "content/a.toml").is_some())
    };
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(refresh(&[]), (names(&["content/a.toml", "content/b.toml"]), 2, true));
    assert_eq!(refresh(&[]), (Vec::new(), 2, true));
    // To the same length, within one tick of the clock.
    for text in ["3", "4", "5", "6"] {
        process::put(root, "content/b.toml", text);
        assert_eq!(refresh(&["content/b.toml"]).0, names(&["content/b.toml"]));
    }
    process::put(root, "content/b.toml", "7");
    assert_eq!(refresh(&[]).0, names(&["content/b.toml"]));
    // Renamed over, as many editors save; a file that goes; a folder that is renamed.
    process::put(root, "content/b.new", "8");
    std::fs::rename(root.join("content/b.new"), root.join("content/b.toml")).unwrap();
    assert_eq!(refresh(&[]), (names(&["content/b.toml"]), 2, true));
    std::fs::remove_file(root.join("content/a.toml")).unwrap();
    assert_eq!(refresh(&[]), (names(&["content/a.toml"]), 1, false));
    std::fs::rename(root.join("other"), root.join("content/d")).unwrap();
    assert_eq!(refresh(&[]), (names(&["content/d/c.toml"]), 2, false));
    for outside in ["../x", "/etc/passwd", "content/../../etc/passwd", "content", "content/none", ""] {
        assert_eq!(inside(root, outside), None, "{outside}");
    }
}
