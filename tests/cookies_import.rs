//! `candor cookies import`: tables as people write them, exactly.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::fs;

use common::process::{self, candor};

const HEAD: &str = "ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,\
                    User Privacy & GDPR Rights Portals,Wildcard match\n";

const CATEGORIES: &str = "[cookie_categories.functional]\nlabel = { en = \"Necessary\", fr = \"Nécessaires\" }\nalways_on = true\n\n\
                          [cookie_categories.audience]\nlabel = { en = \"Measurement\", fr = \"Mesure\" }\n\n\
                          [cookie_categories.ads]\nlabel = { en = \"Advertising\", fr = \"Publicité\" }\n";

const STATED: &str = "\n[cookies.visit]\nname = \"ash_visit\"\ncategory = \"audience\"\n\n\
                      [cookies.basket]\nname = \"ash_basket_*\"\ncategory = \"functional\"\n";

fn workspace(cookies: &str) -> tempfile::TempDir {
    process::workspace([
        (
            "content/portal.toml",
            "source = \"en\"\nlanguages = [\"en\", \"fr\"]\n\n[brand]\nname = \"Ash\"\nregimes = []\n",
        ),
        ("content/cookies/categories.toml", cookies),
        ("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe.\n"),
        ("content/documents/privacy/fr.md", "# Vie privée\n\n## Qui {#who}\n\nNous.\n"),
    ])
}

fn import(table: impl AsRef<[u8]>) -> (i32, String, String) {
    let folder = workspace(&format!("{CATEGORIES}{STATED}"));
    fs::write(folder.path().join("t.csv"), table).unwrap();
    candor(folder.path(), &["cookies", "import", "t.csv"])
}

#[test]
fn a_hostile_table_is_proposed_and_doubted_exactly() {
    let rows = "256c1410-d881-11e9-8a34-2a2ae2dbcce4,Google Analytics,Analytics,_ga_,google-analytics.com (3rd party),\
                \"Tells \"\"visitors\"\" apart,\nby {number}\",2 years,Google,https://privacy.example/,1\n\
                visit-id,,Mesure,9lives,,,Persistent,,,0\n\
                ,Ash,Necesary,ash_visit,,Counts.,1 year,Ash,,0\n\
                ,Ash,Necessary,ash_basket_7,,Keeps.,1 year,Ash,,0\n\
                ,Ash,Necesary,a\\b,,Keeps.,End of session (browser),,,0\n\
                ,Ash,Security,_ga_,,Other.,1 day 2 hours,Ash,,true\n\
                ,Ash,Security,中文,,,31/12/2038,,,perhaps\n\
                ,,,empty,,a\u{202E}b,,,,\n\
                ,,Marketing,,,,,,,\n";
    let (code, out, err) = import(format!("{HEAD}{rows}"));
    let expected = "[cookies.ga]\nname = \"_ga_*\"\ncategory = \"audience\"\n\
                    purpose = \"Tells \\\"visitors\\\" apart,\\nby {{number}}\"\nprovider = \"Google\"\nlifetime = \"P2Y\"\n\
                    domain = \"google-analytics.com (3rd party)\"\n\
                    note = \"Platform: Google Analytics · Rights portal: https://privacy.example/\"\n\n\
                    [cookies.visit-id]\nname = \"9lives\"\ncategory = \"audience\"\n\n\
                    [cookies.a-b]\nname = \"a\\\\b\"\ncategory = \"functional\"\npurpose = \"Keeps.\"\nprovider = \"Ash\"\n\
                    lifetime = \"session\"\n\n\
                    [cookies.cookie]\nname = \"中文\"\n# category = \"Security\"\nprovider = \"Ash\"\n\n\
                    [cookies.empty]\nname = \"empty\"\n# category = \"\"\n";
    assert_eq!(out, expected);
    let look = "Look it up, and write lifetime = \"session\" or a length of time such as \"P13M\".";
    let known = "It was left open: write category = \"…\". Known here: ads, audience, functional.";
    let doubts = [
        format!("t.csv:4:27: warning[cookies/unclear-lifetime]: \"Persistent\" does not say how long; every cookie ends one day. {look}"),
        "t.csv:5:15: note[cookies/already-stated]: \"ash_visit\" is stated already, at content/cookies/categories.toml:12:8. The workspace's words were left as they are.".to_owned(),
        "t.csv:6:16: note[cookies/already-stated]: \"ash_basket_7\" is stated already as \"ash_basket_*\", at content/cookies/categories.toml:16:8. The workspace's words were left as they are.".to_owned(),
        "t.csv:7:6: warning[cookies/category]: \"Necesary\" is no category of the workspace; it was taken as \"functional\". Look whether that is meant.".to_owned(),
        "t.csv:8:15: warning[cookies/twice]: \"_ga_*\" stands in line 2 already. The first row was taken. Compare the two, and delete one.".to_owned(),
        format!("t.csv:9:6: warning[cookies/category]: \"Security\" is no category of the workspace. {known}"),
        format!("t.csv:9:20: warning[cookies/unclear-lifetime]: \"31/12/2038\" is a day, not a length of time. {look}"),
        "t.csv:9:33: warning[cookies/text]: \"perhaps\" does not say whether the name is a beginning. Write 1 where anything may follow the name, else 0. It was taken as 0.".to_owned(),
        format!("t.csv:10:3: warning[cookies/category]: this row names no category. {known}"),
        "t.csv:10:11: warning[cookies/text]: the invisible character U+202E stands in \"Description\". The text was left out: delete the character, or write the text anew.".to_owned(),
        format!("t.csv:10:15: warning[cookies/unclear-lifetime]: how long it lives is not stated. {look}"),
        "t.csv:11:13: warning[cookies/text]: this row does not name its cookie. The row was left out: fill the cell in, or delete the row.".to_owned(),
        "Proposed: 5 cookies, 12 remarks.".to_owned(),
    ];
    assert_eq!(err.lines().collect::<Vec<_>>(), doubts);
    assert_eq!(code, 0);
}

#[test]
fn what_is_no_table_says_so_at_its_place() {
    let table = "error[cookies/table]: ";
    let utf8 = "Save it as \"CSV UTF-8\" in the spreadsheet, or choose UTF-8 when you export it.";
    let cases: [(Vec<u8>, String); 13] = [
        (
            b"".to_vec(),
            format!(
                "t.csv:1:1: {table}the table is empty. Its first row names the columns, as in the Open Cookie Database."
            ),
        ),
        (b"\xFF\xFEI\0D\0".to_vec(), format!("t.csv:1:1: {table}the table is UTF-16. {utf8}")),
        (b"\xFE\xFF\0I\0D".to_vec(), format!("t.csv:1:1: {table}the table is UTF-16. {utf8}")),
        (
            HEAD.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            format!("t.csv:1:1: {table}the table is UTF-16. {utf8}"),
        ),
        (
            b"\xEF\xBB\xBF \r\n".to_vec(),
            format!(
                "t.csv:1:1: {table}the table is empty. Its first row names the columns, as in the Open Cookie Database."
            ),
        ),
        (
            format!("{},x\u{1B}[2J\0\n", HEAD.trim_end()).into_bytes(),
            format!(
                "t.csv:1:{}: {table}there is no column \"x\\u{{1b}}[2J\\u{{0}}\". The columns are ID, Platform",
                HEAD.len() + 1
            ),
        ),
        (
            format!("{},Category\n", HEAD.trim_end()).into_bytes(),
            format!(
                "t.csv:1:{}: {table}the column \"Category\" stands there twice. Delete one of the two.",
                HEAD.len() + 1
            ),
        ),
        (
            format!("{HEAD},,,,,,,,\n").replace(",,,,,,,,", ",,Mesure,a,,,1 year,,,0,").into_bytes(),
            format!(
                "t.csv:2:1: {table}this row has 11 cells, the first one 10. Put a text that holds commas into quotation marks; leave cells empty, but do not leave them out."
            ),
        ),
        (
            [HEAD.as_bytes(), b",\xC3\xA9t\xE9,,a,,,,,,\n"].concat(),
            format!("t.csv:2:4: {table}the table is not UTF-8: the byte E9 stands here. {utf8}"),
        ),
        (
            format!("{HEAD},,Mesure,a,,\"open,1 year,,,0\n").into_bytes(),
            format!(
                "t.csv:2:13: {table}a quotation mark opens here, and none closes it. Close the cell with a second one, or delete it; inside a quoted cell write it twice."
            ),
        ),
        (
            format!("{HEAD}a,b\n").into_bytes(),
            format!(
                "t.csv:2:1: {table}this row has 2 cells, the first one 10. Put a text that holds commas into quotation marks; leave cells empty, but do not leave them out."
            ),
        ),
        (
            HEAD.replace("Category", "Categroy").into_bytes(),
            format!("t.csv:1:13: {table}there is no column \"Categroy\". Did you mean \"Category\"?"),
        ),
        (
            HEAD.replace("Domain,", "").into_bytes(),
            format!(
                "t.csv:1:1: {table}the table has no column \"Domain\". Add it to the first row; its cells may be empty."
            ),
        ),
    ];
    for (bytes, said) in cases {
        let (code, out, err) = import(&bytes);
        assert_eq!((code, &*out), (1, ""), "{said}");
        // The list of columns is long.
        let whole = said.replace("ID, Platform", &format!("{}.", HEAD.trim_end().replace(',', ", ")));
        assert_eq!(err, format!("{whole}\nProposed: no cookie, 1 remark.\n"));
    }
}

#[test]
fn columns_may_stand_in_another_order_and_be_parted_by_semicolons() {
    let head = "Wildcard match;User Privacy & GDPR Rights Portals;Data Controller;Retention period;Description;Domain;\
                Cookie / Data Key name;Category;Platform;ID\r\n";
    let (code, out, _) = import(format!("\u{FEFF}{head}0;;Ash;13 mois;Compte.;;x;Mesure;;x\r\n\r\n;;;;;;;;;\r\n"));
    let expected = "[cookies.x]\nname = \"x\"\ncategory = \"audience\"\npurpose = \"Compte.\"\nprovider = \"Ash\"\nlifetime = \"P13M\"\n";
    assert_eq!((code, &*out), (0, expected));
}

#[test]
fn a_file_is_made_and_never_overwritten() {
    let folder = workspace(CATEGORIES);
    fs::write(folder.path().join("t.csv"), format!("{HEAD},,Mesure,a,,,1 year,,,0\n")).unwrap();
    let (code, out, err) = candor(folder.path(), &["cookies", "import", "t.csv", "--out", "new.toml"]);
    assert_eq!((code, &*out, &*err), (0, "", "Proposed: 1 cookie in new.toml, no remark.\n"));
    let made = fs::read_to_string(folder.path().join("new.toml")).unwrap();
    assert_eq!(made, "[cookies.a]\nname = \"a\"\ncategory = \"audience\"\nlifetime = \"P1Y\"\n");
    let (code, _, err) = candor(folder.path(), &["cookies", "import", "t.csv", "--out", "new.toml"]);
    assert_eq!(code, 2);
    assert!(err.starts_with("error[usage/in-the-way]: new.toml is there already\n"), "{err}");
    assert_eq!(fs::read_to_string(folder.path().join("new.toml")).unwrap(), made);
    let (code, _, err) = candor(folder.path(), &["cookies", "import", "none.csv"]);
    assert_eq!(code, 2);
    assert!(err.starts_with("error[usage/file]: none.csv cannot be read: "), "{err}");
}

/// What is exported, imported into a workspace without cookies and exported again is the same table.
#[test]
fn a_table_survives_the_way_there_and_back() {
    let cookies = "\n[cookies.visits]\nname = \"_ct.id_*\"\ncategory = \"audience\"\n\
                   purpose = { en = \"Counts \\\"visits\\\", once; says {{so}}.\\nTwice.\", fr = \"Compte.\" }\nprovider = \"Counter, Co\"\n\
                   lifetime = \"P1Y6M\"\ndomain = \"counter.example\"\n\n\
                   [cookies.page]\nname = \"ct-page\"\ncategory = \"ads\"\nlifetime = \"session\"\n\n\
                   [cookies.short]\nname = \"s\"\ncategory = \"functional\"\nlifetime = \"PT30M\"\n\n\
                   [cookies.weeks]\nname = \"w\"\ncategory = \"functional\"\nlifetime = \"P2WT5H\"\n\n\
                   [cookies.unsaid]\nname = \"u\"\ncategory = \"functional\"\n";
    let first = workspace(&format!("{CATEGORIES}{cookies}"));
    let (code, _, err) = candor(first.path(), &["cookies", "export", "--format", "csv", "--out", "out"]);
    assert_eq!((code, &*err), (0, ""));
    let table = fs::read_to_string(first.path().join("out/cookies.csv")).unwrap();
    assert_eq!(table.lines().next().unwrap(), HEAD.trim_end());
    let second = workspace(CATEGORIES);
    fs::write(second.path().join("t.csv"), &table).unwrap();
    let (code, toml, err) = candor(second.path(), &["cookies", "import", "t.csv"]);
    assert_eq!(code, 0);
    assert_eq!(err.lines().count(), 2, "only what was never stated is doubtful: {err}");
    // French words are the translator's to add.
    let portal = "source = \"en\"\nlanguages = [\"en\"]\n\n[brand]\nname = \"Ash\"\nregimes = []\n";
    fs::write(second.path().join("content/portal.toml"), portal).unwrap();
    fs::remove_file(second.path().join("content/documents/privacy/fr.md")).unwrap();
    let categories =
        CATEGORIES.replace("{ en = ", "").replace(", fr = \"Nécessaires\" }", "").replace(", fr = \"Mesure\" }", "");
    let categories = categories.replace(", fr = \"Publicité\" }", "");
    fs::write(second.path().join("content/cookies/categories.toml"), format!("{categories}\n{toml}")).unwrap();
    let (code, _, err) = candor(second.path(), &["cookies", "export", "--format", "csv", "--out", "out"]);
    assert_eq!((code, &*err), (0, ""));
    assert_eq!(fs::read_to_string(second.path().join("out/cookies.csv")).unwrap(), table);
}

#[test]
fn a_hundred_thousand_rows_are_read_and_their_doubts_counted() {
    let rows: String = (0..100_000).map(|n| format!(",P,Mesure,c{n},,Text.,Persistent,P,,0\n")).collect();
    let (code, out, err) = import(format!("{HEAD}{rows}"));
    assert_eq!(code, 0);
    assert_eq!(out.matches("[cookies.").count(), 100_000);
    assert_eq!(err.lines().count(), 202);
    let end = "… and 99800 more of the kind cookies/unclear-lifetime.\nProposed: 100000 cookies, 100000 remarks.\n";
    assert!(err.ends_with(end), "{}", &err[err.len() - 200..]);
}

/// A table that only names its columns is no error: nothing is in it.
#[test]
fn a_header_alone_proposes_nothing() {
    for table in [HEAD.to_owned(), HEAD.trim_end().to_owned(), format!("\u{FEFF}{HEAD}\n,,,,,,,,,\n")] {
        assert_eq!(import(table), (0, String::new(), "Proposed: no cookie, no remark.\n".to_owned()));
    }
}

#[test]
fn a_nul_byte_costs_its_own_text_only() {
    let (code, out, err) = import(format!("{HEAD},P,Mesure,a,,Te\0xt.,1\0 year,P,,0\n,,Mesure,b\0,,,1 year,,,0\n"));
    assert_eq!((code, &*out), (0, "[cookies.a]\nname = \"a\"\ncategory = \"audience\"\nprovider = \"P\"\n"));
    let hint = "The text was left out: delete the character, or write the text anew.";
    let remarks = [
        format!("t.csv:2:14: warning[cookies/text]: the invisible character U+0000 stands in \"Description\". {hint}"),
        "t.csv:2:21: warning[cookies/unclear-lifetime]: \"1\\u{0} year\" is no length of time that is understood. \
         Look it up, and write lifetime = \"session\" or a length of time such as \"P13M\"."
            .to_owned(),
        format!(
            "t.csv:3:10: warning[cookies/text]: the invisible character U+0000 stands in \"Cookie / Data Key name\". {hint}"
        ),
        "Proposed: 1 cookie, 3 remarks.".to_owned(),
    ];
    assert_eq!(err.lines().collect::<Vec<_>>(), remarks);
}

/// A category that is left open is proposed as a comment: nothing in its name can end the comment, or
/// command the terminal that shows it.
#[test]
fn the_name_of_an_unknown_category_stays_in_its_comment() {
    let cell = "\"x\r[cookies.evil]\u{1B}[2J\nname\u{202E}\"";
    let (_, out, err) = import(format!("{HEAD},,{cell},a,,,1 year,,,0\n"));
    let shown = "x [cookies.evil]\\u{1b}[2J name\\u{202e}";
    let comment = shown.replace('\\', "\\\\");
    assert_eq!(out, format!("[cookies.a]\nname = \"a\"\n# category = \"{comment}\"\nlifetime = \"P1Y\"\n"));
    assert!(err.starts_with(&format!("t.csv:2:3: warning[cookies/category]: \"{shown}\" is no category")), "{err}");
}

/// As in the workspace: two domains make two cookies of one name, and one that is not stated does not.
#[test]
fn cookies_of_one_name_are_told_apart_by_their_domains() {
    let rows = ",,Mesure,id,a.example,,1 year,,,0\n,,Mesure,id,b.example,,1 year,,,0\n,,Mesure,id,,,1 year,,,0\n";
    let (_, out, err) = import(format!("{HEAD}{rows}"));
    assert_eq!(out.matches("name = \"id\"").count(), 2, "{out}");
    let said = "t.csv:4:10: warning[cookies/twice]: \"id\" stands in line 2 already. The first row was taken. \
                Compare the two, and delete one.\nProposed: 2 cookies, 1 remark.\n";
    assert_eq!(err, said);
}

/// What parts the cells is seen in the first row, also where rows end as they did on old computers.
#[test]
fn rows_may_end_in_carriage_returns_alone() {
    let head = HEAD.replace(',', ";").replace('\n', "\r");
    let (code, out, _) = import(format!("{head};;Mesure;a;;One, two.;1 year;;;0\r"));
    let expected = "[cookies.a]\nname = \"a\"\ncategory = \"audience\"\npurpose = \"One, two.\"\nlifetime = \"P1Y\"\n";
    assert_eq!((code, &*out), (0, expected));
}
