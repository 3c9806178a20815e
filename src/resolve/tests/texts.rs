//! Documents: overlays of sections, conditions, addresses.

use super::*;

const GROUP: &str = "# P\n\n## A {#a}\n\nA.\n\n### A1 {#a1}\n\nA1.\n\n### A2 {#a2}\n\nA2.\n\n## B {#b if=stores}\n\nB.\n\n### B1 {#b1}\n\nB1.\n\n## C {#c}\n\nC.\n";

/// The ids of the sections that a brand publishes, with an overlay.
fn sections(brand: &str, overlay: &str, meta: &str) -> (Vec<String>, Vec<String>) {
    let brand = format!("name = \"A\"\n{brand}");
    let mut files = vec![("content/brands/a/brand.toml", brand.as_str()), ("content/documents/privacy/en.md", GROUP)];
    if !meta.is_empty() {
        files.push(("content/brands/a/documents/privacy/document.toml", meta));
    }
    if !overlay.is_empty() {
        files.push(("content/brands/a/documents/privacy/en.md", overlay));
    }
    let (plans, problems) = plans(&files, "production");
    let plan = &plans["a"];
    let at = plan.pages.iter().position(|page| page.kind == PageKind::Document).unwrap();
    let ids = plan.languages[0].texts[at].sections.iter().map(|placed| placed.section.id.value.to_string()).collect();
    (ids, problems)
}

#[track_caller]
fn gives(brand: &str, overlay: &str, meta: &str, expected: &[&str]) {
    let (ids, problems) = sections(brand, overlay, meta);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(ids, expected);
}

#[test]
fn a_condition_drops_all_that_stands_under_it() {
    gives("traits = [\"stores\"]", "", "", &["a", "a1", "a2", "b", "b1", "c"]);
    gives("", "", "", &["a", "a1", "a2", "c"]);
}

#[test]
fn a_section_replaces_the_one_of_its_name_and_all_under_it() {
    gives("", "## Other {#a}\n\nOther.\n\n### New {#a3}\n\nNew.\n", "", &["a", "a3", "c"]);
    gives("", "### Other {#a1}\n\nOther.\n", "", &["a", "a1", "a2", "c"]);
}

#[test]
fn a_section_is_added_after_another_and_all_under_it() {
    gives("", "## New {#n after=a}\n\nN.\n\n### Under {#u}\n\nU.\n", "", &["a", "a1", "a2", "n", "u", "c"]);
    gives("", "## New {#n after=c}\n\nN.\n\n## Next {#m after=n}\n\nM.\n", "", &["a", "a1", "a2", "c", "n", "m"]);
}

#[test]
fn several_sections_beside_one_stand_as_they_are_written() {
    gives("", "## X {#x after=a}\n\nX.\n\n## Y {#y after=a}\n\nY.\n", "", &["a", "a1", "a2", "x", "y", "c"]);
    gives("", "## X {#x before=a}\n\nX.\n\n## Y {#y before=a}\n\nY.\n", "", &["x", "y", "a", "a1", "a2", "c"]);
    gives("", "### X {#x before=a2}\n\nX.\n", "", &["a", "a1", "x", "a2", "c"]);
}

#[test]
fn a_section_of_the_group_is_moved_by_an_overlay_that_says_where() {
    gives("", "## A {#a after=c}\n\nOther.\n", "", &["c", "a"]);
    gives("", "## C {#c before=a}\n\nOther.\n", "", &["c", "a", "a1", "a2"]);
}

#[test]
fn a_section_cannot_stand_beside_itself() {
    let (ids, problems) = sections("", "## A {#a after=a1}\n\nOther.\n\n## B {#n before=n}\n\nN.\n", "");
    assert_eq!(ids, ["a", "a1", "a2", "c"]);
    let said: Vec<&str> = problems.iter().map(|p| p.split(": ").nth(1).unwrap().split(" | ").next().unwrap()).collect();
    assert_eq!(
        said,
        [
            "the section \"a\" cannot stand beside itself, or what is under it",
            "the section \"n\" cannot stand beside itself, or what is under it"
        ]
    );
}

#[test]
fn conditions_ask_about_markets_too() {
    let group = GROUP.replace("if=stores", "if=FR");
    let ids = |markets: &str| {
        let brand = format!("name = \"A\"\nmarkets = [{markets}]\nregimes = []\n");
        let (plans, problems) = plans(
            &[("content/brands/a/brand.toml", &brand), ("content/documents/privacy/en.md", &group)],
            "production",
        );
        assert_eq!(problems, Vec::<String>::new());
        let texts = &plans["a"].languages[0].texts;
        texts.iter().flat_map(|text| &*text.sections).any(|placed| &*placed.section.id.value == "b")
    };
    assert!(ids("\"FR\"") && ids("\"EU\"") && ids("\"CH\", \"FR\""));
    assert!(!ids("\"CH\"") && !ids(""));
}

#[test]
fn a_trait_that_no_brand_has_is_told_with_the_nearest() {
    let group = GROUP.replace("if=stores", "if=stroes");
    let told = |brand: &str, portal: &str| {
        let portal = format!("source = \"en\"\nlanguages = [\"en\"]\n{portal}");
        plans(
            &[
                ("content/portal.toml", portal.as_str()),
                ("content/brands/a/brand.toml", brand),
                ("content/documents/privacy/en.md", &group),
            ],
            "production",
        )
        .1
    };
    assert_eq!(
        told("name = \"A\"\ntraits = [\"stores\"]\n", ""),
        [
            "content/documents/privacy/en.md:15:13 condition/unknown-trait: no brand has the trait \"stroes\" | Did you mean \"stores\"?"
        ]
    );
    assert_eq!(told("name = \"A\"\n", "traits = [\"stroes\"]\n"), Vec::<String>::new());
}

#[test]
fn a_brand_leaves_out_a_document_of_the_group() {
    let (plans, problems) = plans(
        &[
            ("content/brands/a/brand.toml", "name = \"A\"\n"),
            ("content/documents/privacy/en.md", "# P\n\n## A {#a}\n\nA.\n"),
            ("content/documents/children/en.md", "# C\n\n## A {#a}\n\nA.\n"),
            ("content/brands/a/documents/children/document.toml", "publish = false\n"),
        ],
        "production",
    );
    assert_eq!(problems, Vec::<String>::new());
    let documents: Vec<&str> =
        plans["a"].pages.iter().filter(|page| page.kind == PageKind::Document).map(|page| &*page.id).collect();
    assert_eq!(documents, ["privacy"]);
}

#[test]
fn sections_are_hidden_with_all_under_them() {
    gives("", "", "hide = [\"a\"]\n", &["c"]);
    gives("", "", "hide = [\"a1\", \"c\"]\n", &["a", "a2"]);
}

#[test]
fn a_document_is_replaced_whole() {
    gives("", "# Q\n\n## Z {#z}\n\nZ.\n", "replace = true\n", &["z"]);
}

#[test]
fn names_that_are_not_there_are_told() {
    let (_, problems) = sections("", "## New {#n after=aa}\n\nN.\n\n## D {#d}\n\nD.\n", "hide = [\"cc\"]\n");
    assert_eq!(
        problems,
        [
            "content/brands/a/documents/privacy/document.toml:1:9 overlay/nothing: there is no section \"cc\" to hide | Did you mean \"c\"?",
            "content/brands/a/documents/privacy/en.md:1:18 overlay/after-unknown: there is no section \"aa\" to follow | Did you mean \"a\"?",
            "content/brands/a/documents/privacy/en.md:5:8 overlay/nothing: there is no section \"d\" to replace | Did you mean \"a\"?",
        ]
    );
}

#[test]
fn an_overlay_that_says_the_same_is_told() {
    let (_, problems) = sections("", "## C {#c}\n\nC.\n", "");
    assert_eq!(
        problems,
        [
            "content/brands/a/documents/privacy/en.md:1:8 overlay/nothing: the section \"c\" says what the group says already | Delete it here."
        ]
    );
}

#[test]
fn a_brand_stands_at_its_address() {
    let address = |text: &str| {
        let brand = format!("name = \"A\"\naddress.production = \"{text}\"\n");
        let (plans, problems) = plans(&[("content/brands/a/brand.toml", &brand)], "production");
        (plans["a"].address.clone().map(|address| (address.origin, address.path)), problems.len())
    };
    let is = |origin: &str, path: &str| (Some((origin.to_owned(), path.to_owned())), 0);
    assert_eq!(address("https://a.example"), is("https://a.example", "/"));
    assert_eq!(address("https://A.example:8443/b/c"), is("https://a.example:8443", "/b/c/"));
    assert_eq!(address("https://a.example/?b"), (None, 1));
    assert_eq!(address("https://a.example/#b"), (None, 1));
}
