//! Every malformed input has an exact, kept message; nothing of the earlier site is touched.
//!
//! A case is a file `tests/bad_input/cases/<name>.case`: changes to the small, sound workspace in
//! `tests/bad_input/base`. Beside it stands `<name>.expected`, all that `candor build` then says on
//! standard error. `CANDOR_BLESS=1` writes the expected files anew; read what it wrote.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "bad_input/case.rs"]
mod case;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use case::Case;

/// Where the cases stand.
fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input/cases")
}

/// All files below a folder, with their bytes and the time of their last change.
fn files(root: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let changed = entry.metadata().unwrap().modified().unwrap();
                found.insert(path.strip_prefix(root).unwrap().to_owned(), (fs::read(&path).unwrap(), changed));
            }
        }
    }
    found
}

fn candor(workspace: &Path, arguments: &[String]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.arg("build").args(arguments).current_dir(workspace).env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE");
    if !arguments.iter().any(|argument| argument == "--date") {
        command.args(["--date", "2026-11-20"]);
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// The base, published once; every case starts from a copy.
fn published(folder: &Path) {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input/base");
    copy(&base, folder);
    let (code, _, told) = candor(folder, &[]);
    assert_eq!((code, told.as_str()), (0, ""), "the base itself is not sound");
}

/// A copy that keeps the times of last change.
fn copy(from: &Path, to: &Path) {
    let done = Command::new("cp").arg("-a").arg(from).arg(to).status().unwrap();
    assert!(done.success());
}

/// Runs a case; says what is not as it must be.
fn run(name: &str, base: &Path, room: &Path) -> Result<(), String> {
    let written = fs::read_to_string(cases().join(format!("{name}.case"))).unwrap();
    let case = Case::read(&written).map_err(|wrong| format!("{name}.case: {wrong}"))?;
    let workspace = room.join(name);
    copy(base, &workspace);
    if case.unpublished {
        fs::remove_dir_all(workspace.join("public")).unwrap();
    }
    case.apply(&workspace).map_err(|wrong| format!("{name}.case: {wrong}"))?;
    let before = files(&workspace.join("public"));
    let (code, _, told) = candor(&workspace, &case.arguments);
    let told = told.replace(&room.display().to_string(), "ROOM");
    let after = files(&workspace.join("public"));
    let kept = cases().join(format!("{name}.expected"));
    if std::env::var_os("CANDOR_BLESS").is_some() {
        fs::write(&kept, &told).unwrap();
    }
    let expected = fs::read_to_string(&kept).unwrap_or_default();
    fs::remove_dir_all(&workspace).unwrap();
    if code != case.exit {
        return Err(format!("{name}: exit code {code} instead of {}:\n{told}", case.exit));
    }
    if code != 0 && before != after {
        return Err(format!("{name}: the earlier site was touched"));
    }
    if told != expected {
        return Err(format!("{name}: it says\n{told}\ninstead of\n{expected}"));
    }
    Ok(())
}

#[test]
fn every_malformed_input_has_its_message() {
    let (mut wanted, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for entry in fs::read_dir(cases()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        match name.rsplit_once('.') {
            Some((stem, "case")) => wanted.insert(stem.to_owned()),
            Some((stem, "expected")) => kept.insert(stem.to_owned()),
            _ => panic!("{name} is neither a case nor what one expects"),
        };
    }
    let lost: Vec<_> = kept.difference(&wanted).collect();
    assert!(lost.is_empty(), "expected messages that no case produces: {lost:?}");
    let room = tempfile::tempdir().unwrap();
    let base = room.path().join("base of all");
    published(&base);
    let names: Vec<&String> = wanted.iter().collect();
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(what) = run(name, &base, room.path()) {
                        wrong.lock().unwrap().push(what);
                    }
                }
            });
        }
    });
    let mut wrong = wrong.into_inner().unwrap();
    wrong.sort();
    assert!(wrong.is_empty(), "{} of {} cases:\n\n{}", wrong.len(), names.len(), wrong.join("\n\n"));
}
