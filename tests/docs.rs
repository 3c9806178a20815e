//! The documentation says what the program does: generated pages are up to date, examples build,
//! commands exist and links lead somewhere.
//!
//! `CANDOR_BLESS=1 cargo test --test docs` rewrites the generated pages and the quoted reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use candor::diagnostic::ALL_RULES;
use candor::model::{Record, Value};
use candor::source::{Disk, Memory, SourceTree};
use common::fenced::{argument, fenced};
use common::{generated, portal_of};

const STARTER: &str = "src/cli/starter";

/// All pages of the documentation.
fn pages() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir("docs")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .collect();
    found.push("README.md".into());
    found.sort();
    found
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "\\<")
}

#[test]
fn the_rules_are_up_to_date() {
    let mut out = String::from(
        "# The rules\n\n\
         Everything that candor can report, by its name, and why it matters. An error stops\n\
         publication; a warning or a note does not. This page is made from the program's own table.\n\n\
         | rule | is | why it matters |\n| --- | --- | --- |\n",
    );
    for rule in ALL_RULES {
        writeln!(out, "| `{}` | {} | {} |", rule.id, rule.severity.as_str(), cell(rule.why)).unwrap();
    }
    generated("docs/rules.md", &out);
}

/// A term of a law, for readers of the table.
fn term(record: &Record, name: &str) -> Option<String> {
    let term = record.table(name)?;
    let from = term.choice("from").map_or_else(String::new, |from| format!(" from {}", from.replace('-', " ")));
    let (value, unit) = (term.integer("value")?, term.choice("unit")?.replace('-', " "));
    let unit = if value == 1 { unit.trim_end_matches('s') } else { &unit };
    Some(format!("{value} {unit}{from}"))
}

#[test]
fn the_laws_are_up_to_date() {
    let house = portal_of(&starter());
    let english = |value: Option<&Value>| match value {
        Some(Value::Name(text) | Value::Url(text) | Value::Words(text)) => text.get(["en"]).to_owned(),
        _ => String::new(),
    };
    let mut out = String::from(
        "# The laws\n\n\
         The laws that come built in, and what each says of the rights it gives. This page is made from their data,\n\
         `src/regime/data/regimes/`; [a new law](new-law.md) is a further folder there.\n\n\
         Certainty: *sure*; *verified* in a source while this was written; *check* before relying on it. As of: the\n\
         state of law it was read from. This is no legal advice.\n",
    );
    for regime in house.inputs.entries.iter().filter(|entry| entry.kind.name == "regimes") {
        let record = &regime.record;
        let places = |name: &str| record.texts(name).map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
        let date = |record: &Record| record.date("as_of").map_or_else(String::new, |date| date.to_string());
        write!(out, "\n## {}: {}\n\n", regime.id, english(record.value("label"))).unwrap();
        write!(out, "[{}]({}). ", english(record.value("citation")), english(record.value("url"))).unwrap();
        write!(out, "Applies in {}", places("applies_in")).unwrap();
        if record.get("except_in").is_some() {
            write!(out, ", except in {}", places("except_in")).unwrap();
        }
        let certainty = record.choice("certainty").unwrap_or_default();
        write!(out, ". Certainty: {certainty}, as of {}.\n\n", date(record)).unwrap();
        out.push_str("| right | provision | term to answer | certainty | as of |\n| --- | --- | --- | --- | --- |\n");
        for (right, legal) in record.entries("rights").into_iter().flatten() {
            let mut terms: Vec<String> = Vec::new();
            terms.extend(term(legal, "deadline").or_else(|| legal.flag("no_deadline").then(|| "none set".to_owned())));
            terms.extend(term(legal, "extension").map(|term| format!("extension {term}")));
            terms.extend(term(legal, "acknowledgement").map(|term| format!("acknowledgement {term}")));
            terms.extend(term(legal, "within").map(|term| format!("to be used within {term}")));
            terms.extend(legal.date("in_force").map(|date| format!("applies from {date}")));
            let cells = [
                format!("`{right}`"),
                cell(&english(legal.value("cite"))),
                terms.join("; "),
                legal.choice("certainty").unwrap_or_default().to_owned(),
                date(legal),
            ];
            writeln!(out, "| {} |", cells.join(" | ")).unwrap();
        }
        let Some(cookies) = record.table("cookies") else { continue };
        out.push_str(
            "\n| about cookies | provision | at most | certainty | as of |\n| --- | --- | --- | --- | --- |\n",
        );
        for point in cookies.fields().map(|(field, _)| field.name) {
            let duty = cookies.table(point).unwrap();
            let most = match duty.value("at_most") {
                Some(Value::Duration(most)) => most.to_string(),
                _ => String::new(),
            };
            let certainty = duty.choice("certainty").unwrap_or_default().to_owned();
            let cells = [format!("`{point}`"), cell(&english(duty.value("cite"))), most, certainty, date(duty)];
            writeln!(out, "| {} |", cells.join(" | ")).unwrap();
        }
    }
    generated("docs/regimes.md", &out);
}

/// The names of the commands, as the program lists them.
fn commands() -> BTreeSet<String> {
    commands_of(None)
}

/// The names of the commands below one, or of all at the top.
fn commands_of(command: Option<&str>) -> BTreeSet<String> {
    let usage = candor::cli::usage(command);
    let Some(list) = usage.split("Commands:\n").nth(1) else { return BTreeSet::new() };
    let names = list.lines().take_while(|line| !line.is_empty()).filter(|line| line.starts_with("  "));
    names.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn the_command_line_is_up_to_date() {
    let mut out = String::from(
        "# The command line\n\n\
         This page is made from the program itself: it is what `candor help` says.\n\n\
         Exit codes: 0 clean, 1 problems found, 2 wrong use. `NO_COLOR` is honoured. Reports go to standard\n\
         error, results to standard output; progress is shown on a terminal only.\n",
    );
    let mut put = |title: &str, usage: &str| {
        let lines: Vec<&str> = usage.trim_end().lines().map(str::trim_end).collect();
        write!(out, "\n## {title}\n\n```text\n{}\n```\n", lines.join("\n")).unwrap();
    };
    put("candor", &candor::cli::usage(None));
    for name in commands().iter().filter(|name| *name != "help") {
        put(&format!("candor {name}"), &candor::cli::usage(Some(name)));
        for below in commands_of(Some(name)).iter().filter(|below| *below != "help") {
            put(&format!("candor {name} {below}"), &candor::cli::usage(Some(&format!("{name} {below}"))));
        }
    }
    generated("docs/command-line.md", &out);
}

/// The files of `candor new`.
fn starter() -> Memory {
    let disk = Disk::new(STARTER);
    disk.list("").into_iter().fold(Memory::new(), |tree, (path, _)| {
        let bytes = disk.read(&path).unwrap();
        tree.file(&path, bytes)
    })
}

/// The workspace of a page: its examples over the one that `candor new` makes. A block with
/// `file=PATH` is that file; with `more=PATH`, what is added to its end.
fn example(page: &Path) -> Option<Memory> {
    let text = fs::read_to_string(page).unwrap();
    let mut tree = starter();
    let mut any = false;
    let mut own = BTreeSet::new();
    for block in fenced(&text) {
        if let Some(path) = argument(&block.info, "file") {
            assert!(own.insert(path.to_owned()), "{}:{}: {path} stands twice", page.display(), block.line);
            tree.set(path, Some(block.text.into_bytes()));
            any = true;
        } else if let Some(path) = argument(&block.info, "more") {
            let mut bytes = tree.read(path).unwrap_or_default();
            bytes.extend_from_slice(b"\n");
            bytes.extend_from_slice(block.text.as_bytes());
            tree.set(path, Some(bytes));
            any = true;
        }
    }
    any.then_some(tree)
}

#[test]
fn whole_examples_build() {
    let mut built = 0;
    for page in pages() {
        let Some(tree) = example(&page) else { continue };
        let build = common::build(&tree);
        assert_eq!(build.problems, Vec::<String>::new(), "{}", page.display());
        assert!(build.files.keys().any(|path| path.ends_with("fr/privacy/index.html")), "{}", page.display());
        built += 1;
    }
    assert!(built >= 3, "{built} pages have examples");
}

/// A block with `mistake=PATH` is a file with something wrong in it; the next one with `report`
/// is what the program says then.
#[test]
fn reports_are_quoted_as_they_are() {
    let mut seen = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let blocks = fenced(&text);
        for (at, block) in blocks.iter().enumerate() {
            let Some(path) = argument(&block.info, "mistake") else { continue };
            let report = blocks.get(at + 1).filter(|next| next.info == "text report").expect("a report");
            let mut tree = example(&page).unwrap_or_else(starter);
            tree.set(path, Some(block.text.clone().into_bytes()));
            let dir = tempfile::tempdir().unwrap();
            for (path, _) in tree.list("") {
                let place = dir.path().join(&path);
                fs::create_dir_all(place.parent().unwrap()).unwrap();
                fs::write(place, tree.read(&path).unwrap()).unwrap();
            }
            let run = Command::new(env!("CARGO_BIN_EXE_candor"))
                .arg("build")
                .current_dir(dir.path())
                .env("NO_COLOR", "1")
                .output()
                .unwrap();
            let said = String::from_utf8(run.stderr).unwrap();
            let said: Vec<&str> = said.lines().map(str::trim_end).collect();
            if std::env::var_os("CANDOR_BLESS").is_some() {
                let fence = |text: &str| format!("```text report\n{text}```");
                let now = fs::read_to_string(&page).unwrap();
                let new = now.replacen(&fence(&report.text), &fence(&format!("{}\n", said.join("\n"))), 1);
                fs::write(&page, new).unwrap();
                seen += 1;
                continue;
            }
            let quoted: Vec<&str> = report.text.lines().map(str::trim_end).collect();
            assert_eq!(said, quoted, "{}:{}:\n{}", page.display(), report.line, said.join("\n"));
            seen += 1;
        }
    }
    assert!(seen >= 2, "{seen} reports are quoted");
}

/// The anchor that a heading has on the usual hosts of repositories.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// The text without fenced blocks and code spans.
fn prose(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("```") {
            inside = !inside;
        } else if !inside {
            out.extend(line.split('`').step_by(2));
            out.push('\n');
        }
    }
    out
}

#[test]
fn links_lead_somewhere() {
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let prose = prose(&text);
        for (at, _) in prose.match_indices("](") {
            let target = prose[at + 2..].split(')').next().unwrap();
            if target.contains("://") {
                continue;
            }
            let (file, id) = target.split_once('#').map_or((target, None), |(file, id)| (file, Some(id)));
            let path = if file.is_empty() { page.clone() } else { page.parent().unwrap().join(file) };
            assert!(path.exists(), "{} links to {target}", page.display());
            let Some(id) = id else { continue };
            let headings = fs::read_to_string(&path).unwrap();
            let found =
                headings.lines().any(|line| line.starts_with('#') && anchor(line.trim_start_matches('#')) == id);
            assert!(found, "{} links to {target}, and no heading there has that anchor", page.display());
        }
    }
}

#[test]
fn commands_exist() {
    let known = commands();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for block in fenced(&text).into_iter().filter(|block| block.info == "sh" || block.info == "sh walk") {
            for line in block.text.lines() {
                let command = line
                    .strip_prefix("cargo run --release -- ")
                    .or_else(|| line.strip_prefix("candor "))
                    .and_then(|rest| rest.split_whitespace().next());
                if let Some(command) = command {
                    assert!(known.contains(command), "{}:{}: {line}", page.display(), block.line);
                }
                if let Some(script) = line.strip_prefix("./").and_then(|rest| rest.split_whitespace().next()) {
                    assert!(Path::new(script).exists(), "{}:{}: {line}", page.display(), block.line);
                }
            }
        }
    }
}

#[test]
fn rules_that_are_named_exist() {
    let known: BTreeSet<&str> = ALL_RULES.iter().map(|rule| rule.id).collect();
    let rooms: BTreeSet<&str> = known.iter().filter_map(|id| id.split('/').next()).collect();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for code in text.split('`').skip(1).step_by(2) {
            let parts: Vec<&str> = code.split('/').collect();
            let [room, name] = parts[..] else { continue };
            let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            if plain && rooms.contains(room) && !Path::new("src").join(code).exists() {
                assert!(
                    known.contains(code) || ["locale/", "theme/", "output/"].contains(&code),
                    "{}: {code}",
                    page.display()
                );
            }
        }
    }
}
