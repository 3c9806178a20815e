//! A build killed at any moment leaves each brand wholly old or wholly new, at the latest after
//! the next start, which completes the set.
//!
//! `CANDOR_CAMPAIGN` says how many moments are tried, `CANDOR_SEED` which.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // A test says what is wrong by panicking, and how much it did.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

type Site = BTreeMap<String, Vec<u8>>;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Numbers that are the same on every run (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
        } else {
            std::fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// The brands' sites, each by its folder.
fn sites(out: &Path) -> BTreeMap<String, Site> {
    let mut found: BTreeMap<String, Site> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(out) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(out).unwrap().to_string_lossy().into_owned();
        if let Some((brand, rest)) = path.split_once('/').filter(|(brand, _)| !brand.starts_with('.')) {
            found.entry(brand.into()).or_default().insert(rest.into(), std::fs::read(entry.path()).unwrap());
        }
    }
    found
}

fn command(workspace: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args(["build", "--date", "2026-11-23", "--root"]).arg(workspace).arg("--out").arg(out);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn edit(workspace: &Path, file: &str, change: impl Fn(&str) -> String) {
    let path = workspace.join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    let changed = change(&text);
    assert_ne!(text, changed, "{file} is as it was");
    std::fs::write(path, changed).unwrap();
}

/// A workspace in its old and its new state: `large` when every page of every brand changes.
fn workspaces(dir: &Path, large: bool) -> (PathBuf, PathBuf) {
    let (old, new) = (dir.join("old"), dir.join("new"));
    for workspace in [&old, &new] {
        copy(Path::new("content"), &workspace.join("content"));
        copy(Path::new("locales"), &workspace.join("locales"));
    }
    if large {
        for lang in ["en", "fr", "zh-Hans"] {
            edit(&new, &format!("locales/{lang}/candor.ftl"), |text| text.replace("ui-skip = ", "ui-skip = → "));
        }
    } else {
        for lang in ["en", "fr", "zh-Hans"] {
            edit(&new, &format!("content/documents/children/{lang}.md"), |text| format!("{text}\n1 + 1 = 2.\n"));
        }
    }
    (old, new)
}

fn campaign(large: bool) {
    let dir = tempfile::tempdir().unwrap();
    let (old, new) = workspaces(dir.path(), large);
    let (before, after) = (dir.path().join("before"), dir.path().join("after"));
    assert!(command(&old, &before).status().unwrap().success());
    assert!(command(&new, &after).status().unwrap().success());
    let (before, after) = (sites(&before), sites(&after));
    assert_eq!(before.len(), 5);
    assert!(before.iter().all(|(brand, site)| *site != after[brand]), "every brand changes");
    let rounds = setting("CANDOR_CAMPAIGN", 6).div_ceil(2);
    let mut random = Random(setting("CANDOR_SEED", 1) + u64::from(large));
    let mut killed = 0;
    for round in 0..rounds {
        let out = dir.path().join(format!("out-{round}"));
        assert!(command(&old, &out).status().unwrap().success());
        // How long it takes undisturbed, to choose a moment within: measured on a twin.
        let twin = dir.path().join(format!("twin-{round}"));
        copy(&out, &twin);
        let started = Instant::now();
        assert!(command(&new, &twin).status().unwrap().success());
        let whole = started.elapsed().as_micros() as u64;
        let moment = Duration::from_micros(random.next() % whole.max(1));
        let mut child = command(&new, &out).spawn().unwrap();
        std::thread::sleep(moment);
        killed += usize::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        // Where whole folders are exchanged each brand is whole at once.
        if large {
            for (brand, site) in &sites(&out) {
                assert!(
                    *site == before[brand] || *site == after[brand],
                    "round {round}, {moment:?}: {brand} is half done"
                );
            }
        }
        // A start that only comes to finish what was begun: the old content, stopped by an error.
        let broken = dir.path().join(format!("broken-{round}"));
        copy(&old, &broken);
        std::fs::write(broken.join("content/register/broken.toml"), "[broken\n").unwrap();
        assert!(!command(&broken, &out).status().unwrap().success());
        for (brand, site) in &sites(&out) {
            assert!(
                *site == before[brand] || *site == after[brand],
                "round {round}, {moment:?}: {brand} stayed half done"
            );
        }
        assert!(command(&new, &out).status().unwrap().success());
        assert!(sites(&out) == after, "round {round}, {moment:?}: the set is not complete");
    }
    println!("killed {killed} of {rounds}");
}

#[test]
fn whole_folders() {
    campaign(true);
}

#[test]
fn single_files() {
    campaign(false);
}
