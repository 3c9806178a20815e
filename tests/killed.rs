//! A build killed at any moment leaves each brand wholly old or wholly new, at the latest after
//! the next start, which completes the set.
//!
//! `CANDOR_CAMPAIGN` says how many builds are killed in all, `CANDOR_SEED` when.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // A test says what is wrong by panicking, and how much it did.

#[path = "common/apart.rs"]
mod apart;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use apart::{apart, mount, unmount};

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

/// Files that candor did not write.
const FOREIGN: &[(&str, &str)] = &[
    ("CNAME", "privacy.valmerode.example\n"),
    (".git/HEAD", "ref: refs/heads/main\n"),
    (".git/objects/ab/cdef", "0123456789\n"),
];

/// All of them are there, as they were.
#[track_caller]
fn assert_foreign(out: &Path, when: &str) {
    for (path, text) in FOREIGN {
        assert_eq!(std::fs::read_to_string(out.join(path)).ok().as_deref(), Some(*text), "{path}: {when}");
    }
}

/// The brands' sites, each by its folder; that of the only brand by an empty name.
fn sites(out: &Path) -> BTreeMap<String, Site> {
    let alone = out.join("404.html").exists();
    let mut found: BTreeMap<String, Site> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(out) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(out).unwrap().to_string_lossy().into_owned();
        if path.starts_with('.') || FOREIGN.iter().any(|(foreign, _)| path == *foreign) {
            continue;
        }
        let parts = if alone { Some(("", path.as_str())) } else { path.split_once('/') };
        if let Some((brand, rest)) = parts.filter(|(_, rest)| !rest.starts_with(".candor-staging/")) {
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

/// What is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Every page of every brand changes: folders are exchanged.
    Folders,
    /// A few pages of every brand change: files are renamed.
    Files,
    /// The output is a mount, and so are two brands in it: their files are renamed, the others'
    /// folders exchanged.
    Mounts,
    /// One brand, whose output is a mount: all files are renamed.
    Single,
}

/// Brands on file systems of their own.
const MOUNTED: [&str; 2] = ["orvelune", "tervaigne"];

impl Kind {
    /// How many of the campaign's builds are of this kind.
    fn share(self) -> u64 {
        let parts = if matches!(self, Self::Folders | Self::Files) { 7 } else { 3 };
        (setting("CANDOR_CAMPAIGN", 6) * parts).div_ceil(20)
    }

    /// Whether the brand is whole at once, not only after the next start.
    fn exchanged(self, brand: &str) -> bool {
        self == Self::Folders || self == Self::Mounts && !MOUNTED.contains(&brand)
    }

    /// An output that was published to, as it was `before`, with foreign files in it.
    fn lay(self, before: &Path, out: &Path) {
        if self != Self::Folders && self != Self::Files {
            mount("-t tmpfs tmpfs", out);
        }
        if self == Self::Mounts {
            MOUNTED.iter().for_each(|brand| mount("-t tmpfs tmpfs", &out.join(brand)));
        }
        copy(before, out);
        for (path, text) in FOREIGN {
            let path = out.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }

    fn clear(self, out: &Path) {
        if self == Self::Mounts {
            MOUNTED.iter().for_each(|brand| unmount(&out.join(brand)));
        }
        if self != Self::Folders && self != Self::Files {
            unmount(out);
        }
        std::fs::remove_dir_all(out).unwrap();
    }
}

/// A workspace in its old and its new state, and one that only comes to finish what was begun: the
/// old one, stopped by an error.
fn workspaces(dir: &Path, kind: Kind) -> [PathBuf; 3] {
    let [old, new, broken] = ["old", "new", "broken"].map(|name| dir.join(name));
    for workspace in [&old, &new, &broken] {
        copy(Path::new("content"), &workspace.join("content"));
        copy(Path::new("locales"), &workspace.join("locales"));
        if kind == Kind::Single {
            let brands = std::fs::read_dir(workspace.join("content/brands")).unwrap();
            for brand in brands.map(|brand| brand.unwrap().path()).filter(|brand| !brand.ends_with("orvelune")) {
                std::fs::remove_dir_all(brand).unwrap();
            }
            edit(workspace, "content/portal.toml", |text| {
                let (before, rest) = text.split_once("brands = ").unwrap();
                format!("{before}brands = [\"orvelune\"]\n{}", rest.split_once('\n').unwrap().1)
            });
        }
    }
    for lang in ["en", "fr", "zh-Hans"] {
        if kind == Kind::Files {
            edit(&new, &format!("content/documents/children/{lang}.md"), |text| format!("{text}\n1 + 1 = 2.\n"));
        } else {
            edit(&new, &format!("locales/{lang}/candor.ftl"), |text| text.replace("ui-skip = ", "ui-skip = → "));
        }
    }
    std::fs::write(broken.join("content/register/broken.toml"), "[broken\n").unwrap();
    [old, new, broken]
}

/// Whether a journal waits in or beside the output: publishing had begun.
fn begun(out: &Path) -> bool {
    let beside = format!(".{}.candor-staging/journal", out.file_name().unwrap().to_string_lossy());
    out.with_file_name(beside).exists() || out.join(".candor/staging/journal").exists()
}

fn campaign(kind: Kind, dir: &Path) {
    let [old, new, broken] = workspaces(dir, kind);
    let (first, last) = (dir.join("first"), dir.join("last"));
    assert!(command(&old, &first).status().unwrap().success());
    assert!(command(&new, &last).status().unwrap().success());
    let (before, after) = (sites(&first), sites(&last));
    assert_eq!(before.len(), if kind == Kind::Single { 1 } else { 5 });
    assert!(before.iter().all(|(brand, site)| *site != after[brand]), "every brand changes");
    let out = dir.join("public");
    // How long it takes undisturbed, to choose moments within.
    let length = |_| {
        kind.lay(&first, &out);
        let started = Instant::now();
        assert!(command(&new, &out).status().unwrap().success());
        let length = started.elapsed().as_micros() as u64;
        kind.clear(&out);
        length
    };
    let mut whole = (0..3).map(length).max().unwrap();
    let mut random = Random(setting("CANDOR_SEED", 1) * 4 + kind as u64);
    let (wanted, mut killed, mut rounds, mut published) = (kind.share(), 0, 0, 0);
    while killed < wanted {
        rounds += 1;
        assert!(rounds < 20 + 10 * wanted, "only {killed} of {rounds} builds could be killed");
        kind.lay(&first, &out);
        // Half of them anywhere, half while sites are put in place: so long after the journal is
        // written, in microseconds from 1 to 8,192, each power of two as likely as another.
        let anywhere = random.next().is_multiple_of(2);
        let micros = if anywhere { random.next() % whole } else { (1 << (random.next() % 13)) + random.next() % 1024 };
        let moment = Duration::from_micros(micros);
        let when = format!("{kind:?}, round {rounds}, {moment:?}{}", if anywhere { "" } else { " after the journal" });
        let mut child = command(&new, &out).spawn().unwrap();
        while !anywhere && !begun(&out) && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(20));
        }
        std::thread::sleep(moment);
        child.kill().unwrap();
        let hit = !child.wait().unwrap().success();
        killed += u64::from(hit);
        if anywhere {
            // Others work on the machine: builds take longer or less than when they were measured.
            whole = if hit { whole + whole / 50 } else { whole - whole / 20 };
        }
        published += u64::from(begun(&out));
        assert_foreign(&out, &when);
        let whole_now = |only: fn(Kind, &str) -> bool, what: &str| {
            let found = sites(&out);
            assert!(found.keys().eq(before.keys()), "{when}: {what}: brands are missing");
            for (brand, site) in found.iter().filter(|(brand, _)| only(kind, brand)) {
                assert!(*site == before[brand] || *site == after[brand], "{when}: {what}: {brand} is half done");
            }
        };
        whole_now(Kind::exchanged, "killed");
        assert!(!command(&broken, &out).status().unwrap().success());
        whole_now(|_, _| true, "after the next start");
        assert_foreign(&out, &when);
        assert!(command(&new, &out).status().unwrap().success());
        assert!(sites(&out) == after, "{when}: the set is not complete");
        assert_foreign(&out, &when);
        assert!(!begun(&out), "{when}: a journal is left");
        kind.clear(&out);
    }
    println!("killed {killed} of {rounds} builds ({kind:?}), {published} of them while sites were put in place");
}

#[test]
fn whole_folders() {
    campaign(Kind::Folders, tempfile::tempdir().unwrap().path());
}

#[test]
fn single_files() {
    campaign(Kind::Files, tempfile::tempdir().unwrap().path());
}

#[test]
fn mounts_inside_a_mount() {
    apart("mounts_inside_a_mount", |dir| campaign(Kind::Mounts, dir));
}

#[test]
fn one_brand_on_a_mount() {
    apart("one_brand_on_a_mount", |dir| campaign(Kind::Single, dir));
}
