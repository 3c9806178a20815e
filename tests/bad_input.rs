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
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use case::Case;

/// Where the cases stand.
fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input/cases")
}

/// Which file or folder it is to the disk, when it was last written to, and what a file holds.
type State = (u64, (i64, i64), Vec<u8>);

/// All that stands below a folder.
fn state(root: &Path) -> BTreeMap<PathBuf, State> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let known = entry.metadata().unwrap();
            let held = if known.is_dir() { Vec::new() } else { fs::read(&path).unwrap() };
            let written = (known.mtime(), known.mtime_nsec());
            found.insert(path.strip_prefix(root).unwrap().to_owned(), (known.ino(), written, held));
            if known.is_dir() {
                waiting.push(path);
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

/// Writes the small, sound workspace that every case starts from.
fn base(workspace: &Path) {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input/base");
    for entry in walkdir::WalkDir::new(&sources).into_iter().map(Result::unwrap) {
        let to = workspace.join(entry.path().strip_prefix(&sources).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// The published base, which cases take in turns. A copy would hold other files than the program remembers to have
/// published: it would make every page anew for each case. A site that a case changed is not handed on.
struct Site {
    spare: PathBuf,
}

impl Site {
    /// Puts the earlier site into a workspace.
    fn stand_in(&self, workspace: &Path) {
        if !self.spare.exists() {
            let maker = self.spare.with_extension("maker");
            base(&maker);
            let (code, _, told) = candor(&maker, &[]);
            assert_eq!((code, told.as_str()), (0, ""), "the base itself is not sound");
            self.take_back(&maker);
            fs::remove_dir_all(&maker).unwrap();
        }
        fs::rename(&self.spare, workspace.join("public")).unwrap();
    }

    /// Takes it back, for the next case.
    fn take_back(&self, workspace: &Path) {
        fs::rename(workspace.join("public"), &self.spare).unwrap();
    }
}

/// Runs a case; says what is not as it must be.
fn run(name: &str, site: &Site, room: &Path) -> Result<(), String> {
    let written = fs::read_to_string(cases().join(format!("{name}.case"))).unwrap();
    let case = Case::read(&written).map_err(|wrong| format!("{name}.case: {wrong}"))?;
    let workspace = room.join(name);
    base(&workspace);
    let public = workspace.join("public");
    if !case.unpublished {
        site.stand_in(&workspace);
    }
    let handed = state(&public);
    case.apply(&workspace).map_err(|wrong| format!("{name}.case: {wrong}"))?;
    let before = state(&public);
    let (code, _, told) = candor(&workspace, &case.arguments);
    let told = told.replace(&room.display().to_string(), "ROOM");
    let after = state(&public);
    let kept = cases().join(format!("{name}.expected"));
    if std::env::var_os("CANDOR_BLESS").is_some() {
        fs::write(&kept, &told).unwrap();
    }
    let expected = fs::read_to_string(&kept).unwrap_or_default();
    if !case.unpublished && handed == after {
        site.take_back(&workspace);
    }
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
    let names: Vec<&String> = wanted.iter().collect();
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for at in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            let site = Site { spare: room.path().join(format!("site {at}")) };
            let (next, wrong, names, room) = (&next, &wrong, &names, room.path());
            scope.spawn(move || {
                while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(what) = run(name, &site, room) {
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
