//! `candor cookies compare`: exact reports of what differs, and nowhere a cookie's value.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use common::process;

/// Stands wherever a value can stand; no report may hold it.
const SECRET: &str = "S3CR3T";

const COOKIES: &str = include_str!("cookies_compare/cookies.toml");

/// A visit: before the consent at 10:00:05 two trackers are set; later one by a script, one unknown.
const HAR: &str = include_str!("cookies_compare/visit.har");

const STATE: &str = include_str!("cookies_compare/state.json");

const TABLE: &str = include_str!("cookies_compare/table.tsv");

fn workspace() -> tempfile::TempDir {
    process::workspace([
        ("content/portal.toml", "source = \"en\"\nlanguages = [\"en\"]\n"),
        ("content/brands/ash/brand.toml", "name = \"Ash\"\nsite = \"https://www.ash.example/\"\n"),
        ("content/cookies/cookies.toml", COOKIES),
        ("run.har", HAR),
        ("state.json", STATE),
        ("cookies.tsv", TABLE),
    ])
}

fn command(root: &Path, arguments: &[&str]) -> Command {
    process::command(root, &[&["cookies", "compare", "--date", "2026-11-20"], arguments].concat())
}

/// The exit code, standard output and standard error. Whatever is asked, no value is in them.
fn compare(root: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = command(root, arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!out.contains(SECRET) && !err.contains(SECRET), "{out}\n{err}");
    (output.status.code().unwrap(), out, err)
}

/// A report without what its rules say, which the table of rules says already.
fn brief(report: &str) -> String {
    let lines = report.lines().filter(|line| !line.starts_with("  Why: ") && !line.starts_with("  Help: "));
    lines.fold(String::new(), |mut text, line| {
        writeln!(text, "{line}").unwrap();
        text
    })
}

#[test]
fn a_har_shows_what_is_not_declared_and_what_came_before_consent() {
    let folder = workspace();
    let (code, out, err) = compare(folder.path(), &["run.har"]);
    assert_eq!((code, err.as_str()), (1, ""));
    assert_eq!(
        brief(&out),
        "ash on ash.example: 6 declared, 6 seen
  run.har: HAR, 3 entries read

Stored, not declared (2) [cookies/undeclared]
  stranger  cookie of ash.example (first party), set by HTTP, for 60 minutes
  unknown  cookie of www.ash.example (first party)

Stored before consent (2) [cookies/before-consent]
  _st_*  cookie of www.ash.example (first party), set by HTTP, for 730 days  [cookies.stats] content/cookies/cookies.toml:19:10
  ads_uid  cookie of ads.example (third party), set by HTTP, for 180 days  [cookies.ads] content/cookies/cookies.toml:31:10

Lifetimes differ (1) [cookies/lifetime]
  _st_*  cookie of www.ash.example (first party), set by HTTP: stated P13M, seen 730 days  [cookies.stats] content/cookies/cookies.toml:19:10

Declared, not seen (1) [cookies/unseen]
  gone  cookie  [cookies.gone] content/cookies/cookies.toml:49:10

Not told by these recordings:
  No recording holds storage keys, so these were not looked for: theme. A storage state has them.
  Neither cookies nor storage keys, so no recording shows them: px.
"
    );
    let (first, _) = out.split_once("\nStored before consent").unwrap();
    assert!(
        first.ends_with(
            "  Why: Visitors are told of every cookie and storage key before they choose; this one is stored and nobody is told.\n  \
             Help: Declare it under [cookies], or have the site stop storing it.\n"
        ),
        "{first}"
    );
}

#[test]
fn consent_is_when_the_caller_says_or_nothing_is_claimed() {
    let folder = workspace();
    let before = |out: &str| out.lines().find(|line| line.starts_with("Stored before consent")).map(str::to_owned);
    let (_, out, _) = compare(folder.path(), &["run.har", "--consent-at", "2026-11-01T10:00:01Z"]);
    assert_eq!(before(&out).unwrap(), "Stored before consent (1) [cookies/before-consent]");
    let (_, out, _) = compare(folder.path(), &["run.har", "--consent-at", "2026-11-01T12:00:00Z"]);
    assert_eq!(before(&out).unwrap(), "Stored before consent (5) [cookies/before-consent]");
    fs::write(folder.path().join("unmarked.har"), HAR.replace("Consent given", "Accepted")).unwrap();
    let (_, out, _) = compare(folder.path(), &["unmarked.har"]);
    assert_eq!(before(&out), None);
    assert!(out.contains("  unmarked.har has no mark of when the visitor consented"), "{out}");
    let (code, out, err) = compare(folder.path(), &["run.har", "--consent-at", "10:00"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("error[usage/time]: \"10:00\" is no point in time\n"), "{err}");
}

#[test]
fn where_consent_does_not_come_first_nothing_is_too_early() {
    let folder = workspace();
    let model = format!("{COOKIES}\n[cookie_notice]\ntext = \"Cookies.\"\nconsent = \"implied\"\n");
    fs::write(folder.path().join("content/cookies/cookies.toml"), model).unwrap();
    let (_, out, _) = compare(folder.path(), &["run.har"]);
    assert!(!out.contains("Stored before consent") && out.contains("does not say that consent comes first"), "{out}");
}

#[test]
fn a_storage_state_shows_keys_and_what_is_left_of_lifetimes() {
    let folder = workspace();
    let (code, out, err) = compare(folder.path(), &["state.json", "--recorded-at", "2026-11-01T10:00:00Z"]);
    assert_eq!((code, err.as_str()), (1, ""));
    assert_eq!(
        brief(&out),
        "ash on ash.example: 6 declared, 6 seen
  state.json: storage state, 4 entries read

Stored, not declared (2) [cookies/undeclared]
  db  storage of www.ash.example (first party), set by a script
  last  storage of www.ash.example (first party), set by a script

Lifetimes differ (2) [cookies/lifetime]
  a_id  cookie of www.ash.example (first party), set by HTTP: stated session, seen at least 422 days  [cookies.visit] content/cookies/cookies.toml:12:10
  ads_uid  cookie of ash.example (first party): stated P6M, seen the session  [cookies.ads] content/cookies/cookies.toml:31:10

Parties differ (1) [cookies/party]
  ads_uid  cookie of ash.example (first party): stated third, seen first  [cookies.ads] content/cookies/cookies.toml:31:10

Declared, not seen (2) [cookies/unseen]
  _st_long*  cookie  [cookies.stats-long] content/cookies/cookies.toml:25:10
  gone  cookie  [cookies.gone] content/cookies/cookies.toml:49:10

Not told by these recordings:
  state.json says what was stored in the end, not when: what was set before consent cannot be told from it, and a lifetime that is too short neither.
  Neither cookies nor storage keys, so no recording shows them: px.
"
    );
}

#[test]
fn the_tools_table_is_read_with_and_without_its_heads() {
    let folder = workspace();
    let bare: String = TABLE.lines().skip(1).flat_map(|line| [line, "\r\n"]).collect();
    fs::write(folder.path().join("cookies.tsv"), bare).unwrap();
    let bare = compare(folder.path(), &["cookies.tsv", "--recorded-at", "2026-11-01T10:00:00Z"]);
    fs::write(folder.path().join("cookies.tsv"), TABLE).unwrap();
    let (code, out, err) = compare(folder.path(), &["cookies.tsv", "--recorded-at", "2026-11-01T10:00:00Z"]);
    assert_eq!(bare, (code, out.clone(), err.clone()));
    assert_eq!((code, err.as_str()), (1, ""));
    let (found, _) = out.split_once("\nNot told").unwrap();
    assert_eq!(
        brief(found),
        "ash on ash.example: 6 declared, 3 seen
  cookies.tsv: table of cookies, 3 entries read

Lifetimes differ (1) [cookies/lifetime]
  _st_long*  cookie of ash.example (first party): stated PT30M, seen at least 365 days  [cookies.stats-long] content/cookies/cookies.toml:25:10

Declared, not seen (2) [cookies/unseen]
  _st_*  cookie  [cookies.stats] content/cookies/cookies.toml:19:10
  ads_uid  cookie  [cookies.ads] content/cookies/cookies.toml:31:10
"
    );
}

#[test]
fn recordings_that_agree_end_clean() {
    let folder = workspace();
    let list = r#"[
        {"name": "a_id", "domain": "www.ash.example", "session": true, "value": "S3CR3T"},
        {"name": "_st_1", "domain": ".ash.example", "expirationDate": 1800000000, "value": "S3CR3T"},
        {"name": "_st_long", "domain": ".ash.example", "expirationDate": 1793527300, "value": "S3CR3T"},
        {"name": "ads_uid", "domain": ".ads.example", "expirationDate": 1800000000, "value": "S3CR3T"},
        {"name": "gone", "domain": "www.ash.example", "expirationDate": 1793527300, "value": "S3CR3T"}
    ]"#;
    fs::write(folder.path().join("list.json"), list).unwrap();
    let (code, out, _) = compare(folder.path(), &["list.json", "--recorded-at", "2026-11-01T10:00:00Z"]);
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("  list.json: list of cookies, 5 entries read\n\nNothing differs.\n"), "{out}");
}

#[test]
fn programs_read_it_as_json() {
    let folder = workspace();
    let arguments = ["run.har", "state.json", "--recorded-at", "2026-11-01T10:00:00Z", "--format", "json"];
    let (code, out, _) = compare(folder.path(), &arguments);
    assert_eq!(code, 1);
    assert_eq!(out, compare(folder.path(), &arguments).1);
    let read: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(read["recordings"][0]["consent_at"], "2026-11-01T10:00:05Z");
    assert_eq!(read["site"], serde_json::json!(["ash.example"]));
    let found = read["findings"].as_array().unwrap();
    let early = found.iter().find(|f| f["rule"] == "cookies/before-consent" && f["name"] == "ads_uid").unwrap();
    assert_eq!(
        *early,
        serde_json::json!({
            "rule": "cookies/before-consent", "severity": "warning",
            "why": "Without an exemption nothing may be stored or read before the visitor consents.",
            "hint": "Have the site wait for the choice; or, where the law allows it, state the exemption and its reason.",
            "storage": "cookie", "name": "ads_uid", "host": "ads.example", "party": "third", "set_by": ["HTTP"],
            "declared": { "id": "ads", "place": { "file": "content/cookies/cookies.toml", "line": 31, "column": 10 } },
            "stated": null, "seen": "180 days"
        })
    );
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_never_quoted() {
    let folder = workspace();
    let cut = HAR.find("stranger=S3CR3T").unwrap() + "stranger=S3C".len();
    let line = HAR[..cut].matches('\n').count() + 1;
    let truncated = format!("error[recording/truncated]: bad:{line}:{}: the file ends too early, after 2 entries\n", {
        cut - HAR[..cut].rfind('\n').unwrap() - 1
    });
    for (text, told) in [
        (&HAR[..cut], &*truncated),
        ("", "error[recording/format]: bad is empty\n"),
        ("S3CR3T,S3CR3T\n", "error[recording/format]: bad is neither JSON nor a table of cookies\n"),
        (
            "{\"S3CR3T\": \"S3CR3T\"}",
            "error[recording/format]: bad is JSON, but has neither the \"log\" of a HAR nor the \"cookies\" of a state\n",
        ),
        ("{\"log\": {\"pages\": []}}", "error[recording/shape]: bad has a \"log\" without \"entries\"\n"),
        ("{\"log\": {\"entries\": [\n", "error[recording/truncated]: bad:2:1: the file ends too early\n"),
        (
            "{\"cookies\": \"S3CR3T\"}",
            "error[recording/shape]: bad:1:20: here stands another kind of value than a recording has\n",
        ),
        (
            "[{\"name\": \"a\"}, \"S3CR3T\"]",
            "error[recording/shape]: bad:1:24: here stands another kind of value than a recording has, after one entry\n",
        ),
        ("{\"cookies\": [S3CR3T]}", "error[recording/syntax]: bad:1:14: here it is no JSON\n"),
        ("{\"cookies\": []} S3CR3T", "error[recording/syntax]: bad:1:17: here it is no JSON\n"),
        (
            "Name\tValue\tDomain\na\tS3CR3T\ta.example\n\tS3CR3T\ta.example\n",
            "error[recording/shape]: bad:3: the row names no cookie\n",
        ),
        ("Name\tDomain\na\t\n", "error[recording/shape]: bad:2: the row has no host in the column Domain\n"),
    ] {
        fs::write(folder.path().join("bad"), text).unwrap();
        let (code, out, err) = compare(folder.path(), &["bad"]);
        assert_eq!((code, out.as_str()), (2, ""), "{text}");
        assert!(err.starts_with(told), "{err}");
    }
    let (code, _, err) = compare(folder.path(), &["content"]);
    assert!(code == 2 && err.starts_with("error[source/unreadable]: content cannot be read: "), "{err}");
    let (code, _, err) = compare(folder.path(), &["nothing.har"]);
    assert!(code == 2 && err.starts_with("error[source/unreadable]: nothing.har cannot be read: "), "{err}");
}

#[test]
fn the_brand_and_the_site_are_asked_for_where_they_are_not_known() {
    let folder = workspace();
    let (code, _, err) = compare(folder.path(), &["run.har", "--brand", "asch"]);
    assert!(code == 2 && err.contains("there is no brand \"asch\"") && err.contains("Did you mean \"ash\"?"), "{err}");
    let (code, out, _) = compare(folder.path(), &["run.har", "--site", "https://other.example/x"]);
    assert_eq!(code, 1);
    assert!(out.contains("  Nothing that was seen belongs to other.example."), "{out}");
    let elm = folder.path().join("content/brands/elm");
    fs::create_dir_all(&elm).unwrap();
    fs::write(elm.join("brand.toml"), "name = \"Elm\"\n").unwrap();
    let (code, _, err) = compare(folder.path(), &["run.har"]);
    assert!(code == 2 && err.contains("there are 2 brands, and none is named"), "{err}");
    assert!(err.contains("Name one with --brand: ash, elm."), "{err}");
    let (code, _, err) = compare(folder.path(), &["run.har", "--brand", "elm"]);
    assert!(code == 2 && err.contains("the brand elm states no site of its own"), "{err}");
}

#[test]
fn a_name_from_a_site_cannot_command_the_terminal() {
    let folder = workspace();
    let list = "[{\"name\": \"a\\u001b[31m\\u202eb\", \"domain\": \"ash.example\"}]";
    fs::write(folder.path().join("list.json"), list).unwrap();
    let (_, out, _) = compare(folder.path(), &["list.json"]);
    assert!(out.contains("  a\\u{1b}[31m\\u{202e}b  cookie of ash.example"), "{out}");
}
