//! A workspace of three brands, the program run over it, and what stands in a folder.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What an edit changes in the sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Every page of every brand: its name.
    All,
    /// One page of each brand in each language: the policy's last paragraph.
    Few,
    /// The same, and a document comes, another goes: folders come and go.
    Folders,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) said: String,
    pub(crate) told: String,
}

impl Ended {
    /// It published and had nothing to say.
    #[track_caller]
    pub(crate) fn assert_fine(&self) {
        assert_eq!((self.code, &*self.told), (0, ""), "{}", self.said);
    }

    /// It published, and this is all that it said beside.
    #[track_caller]
    pub(crate) fn assert_noted(&self, told: &str) {
        assert_eq!((self.code, &*self.told), (0, told), "{}", self.said);
    }

    /// It published nothing, and this is all that it said.
    #[track_caller]
    pub(crate) fn assert_refused(&self, told: &str) {
        assert_eq!((self.code, &*self.said, &*self.told), (1, "", told));
    }
}

/// The folder of a test: the workspace is `w` in it, and the output wherever it says.
pub(crate) struct Place {
    pub(crate) dir: PathBuf,
    /// As typed after `--out`.
    pub(crate) out: &'static str,
    pub(crate) brands: Vec<&'static str>,
}

impl Place {
    /// A workspace of three brands in `dir`, not yet published.
    pub(crate) fn new(dir: &Path, out: &'static str) -> Self {
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input/base");
        copy(&base, &dir.join("w"));
        let place = Self { dir: dir.to_owned(), out, brands: vec!["alder", "birch", "cedar"] };
        place.write("content/brands/cedar/brand.toml", CEDAR);
        place.announce(&place.brands);
        fs::create_dir_all(place.public()).unwrap();
        place
    }

    /// The same with one brand, which takes the whole output.
    pub(crate) fn single(dir: &Path, out: &'static str) -> Self {
        let place = Self { brands: vec!["alder"], ..Self::new(dir, out) };
        for gone in ["birch", "cedar"] {
            fs::remove_dir_all(dir.join("w/content/brands").join(gone)).unwrap();
        }
        place.announce(&place.brands);
        place
    }

    /// Which brands there are, as `portal.toml` says it.
    pub(crate) fn announce(&self, brands: &[&str]) {
        self.edit("content/portal.toml", |text| {
            let (before, rest) = text.split_once("brands = ").unwrap();
            format!("{before}brands = {brands:?}\n{}", rest.split_once('\n').unwrap().1)
        });
    }

    pub(crate) fn public(&self) -> PathBuf {
        self.dir.join(self.out)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.dir.join("w").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn edit(&self, path: &str, change: impl Fn(&str) -> String) {
        let text = fs::read_to_string(self.dir.join("w").join(path)).unwrap();
        let changed = change(&text);
        assert_ne!(text, changed, "{path} is as it was");
        self.write(path, &changed);
    }

    /// The workspace in its state number `n`.
    pub(crate) fn state(&self, change: Change, n: u32) {
        if change == Change::All {
            for brand in &self.brands {
                self.edit(&format!("content/brands/{brand}/brand.toml"), |text| {
                    let rest = text.split_once('\n').unwrap().1;
                    format!("name = \"{brand} {n}\"\n{rest}")
                });
            }
            return;
        }
        for lang in ["en", "fr", "zh-Hans"] {
            self.edit(&format!("content/documents/privacy/{lang}.md"), |text| {
                let kept = text.split("\n1 + ").next().unwrap();
                format!("{kept}\n1 + {n}.\n")
            });
        }
        if change == Change::Folders {
            let documents = self.dir.join("w/content/documents");
            let gone = documents.join(format!("notice-{}", n - 1));
            if gone.exists() {
                fs::remove_dir_all(gone).unwrap();
            }
            for lang in ["en", "fr", "zh-Hans"] {
                self.write(&format!("content/documents/notice-{n}/{lang}.md"), "# 1 + 1\n\n1 + 1 = 2.\n");
            }
        }
    }

    /// Builds it.
    pub(crate) fn build(&self) -> Ended {
        self.build_with(&[env!("CARGO_BIN_EXE_candor")])
    }

    /// Builds by these words before the arguments, the program being the last of them.
    pub(crate) fn build_with(&self, program: &[&str]) -> Ended {
        let ran = self.command(program).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let ended = Ended { code: ran.status.code().unwrap_or(-1), said: text(ran.stdout), told: text(ran.stderr) };
        assert!(!ended.told.contains("panicked"), "{}", ended.told);
        ended
    }

    fn command(&self, program: &[&str]) -> Command {
        let mut command = Command::new(program[0]);
        command.args(&program[1..]).args(["build", "--root", "w", "--date", "2026-11-20", "--out", self.out]);
        command.current_dir(&self.dir).env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE");
        command
    }

    /// What a build of the workspace as it is now publishes where nothing stands in its way.
    pub(crate) fn clean(&self) -> Pages {
        let dir = fresh();
        let out = dir.path().join("public");
        let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
        command.args(["build", "--root", "w", "--date", "2026-11-20", "--out"]).arg(&out).current_dir(&self.dir);
        let ran = command.output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        pages(&out)
    }

    /// Where the foreign files are: of the web team, beside the brands' folders and in one of them.
    fn strange(&self) -> impl Iterator<Item = (String, &'static str)> {
        let brand = if self.brands.len() == 1 { "" } else { "alder/" };
        let inside = (format!("{brand}en/notes.txt"), "Not candor's.\n");
        FOREIGN.iter().map(|(path, text)| ((*path).to_owned(), *text)).chain([inside])
    }

    /// Puts files there that candor did not write.
    pub(crate) fn foreign(&self) {
        for (path, text) in self.strange() {
            let path = self.public().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    /// The foreign files are as they were.
    #[track_caller]
    pub(crate) fn assert_foreign(&self) {
        for (path, text) in self.strange() {
            assert_eq!(fs::read_to_string(self.public().join(&path)).ok().as_deref(), Some(text), "{path}");
        }
    }

    /// The output is that of a clean build, foreign files are as they were, and nothing waits
    /// anywhere.
    #[track_caller]
    pub(crate) fn assert_is(&self, clean: &Pages) {
        let found = pages(&self.public());
        let differ: Vec<&String> =
            clean.keys().chain(found.keys()).filter(|path| clean.get(*path) != found.get(*path)).collect();
        assert!(differ.is_empty(), "not as after a clean build: {differ:?}");
        self.assert_foreign();
        self.assert_tidy();
    }

    /// All is as it was, and nothing waits anywhere.
    #[track_caller]
    pub(crate) fn assert_still(&self, before: &Everything, what: &str) {
        assert_still(&self.public(), before, what);
        self.assert_tidy();
    }

    /// No staging folder is left beside the output or in it.
    #[track_caller]
    pub(crate) fn assert_tidy(&self) {
        let out = self.public();
        let mut left: Vec<PathBuf> = vec![out.join(".candor/staging")];
        left.push(out.with_file_name(format!(".{}.candor-staging", out.file_name().unwrap().to_string_lossy())));
        left.extend(self.brands.iter().map(|brand| out.join(brand).join(".candor-staging")));
        left.retain(|path| path.exists());
        assert!(left.is_empty(), "left over: {left:?}");
    }
}

const CEDAR: &str = "name = \"Cedar\"\naddress.production = \"https://privacy.cedar.example/\"\nmarkets = [\"FR\"]\n";

const FOREIGN: &[(&str, &str)] = &[
    ("CNAME", "privacy.grove.example\n"),
    (".git/HEAD", "ref: refs/heads/main\n"),
    (".git/refs/heads/main", "0123456789\n"),
    (".nojekyll", ""),
];

/// Published files by their paths.
pub(crate) type Pages = BTreeMap<String, Vec<u8>>;

/// Files with their bytes, time of the last change, number and permissions; folders by name.
pub(crate) type Everything = BTreeMap<String, (Vec<u8>, i64, u64, u32)>;

/// Every published file by its path, foreign ones and records left out.
pub(crate) fn pages(out: &Path) -> Pages {
    let foreign =
        |path: &str| path.ends_with("/") || path.ends_with("notes.txt") || FOREIGN.iter().any(|(f, _)| path == *f);
    let ours = everything(out).into_iter().filter(|(path, _)| !path.starts_with(".candor/") && !foreign(path));
    ours.map(|(path, (bytes, ..))| (path, bytes)).collect()
}

/// All that stands in a folder: bytes, time of the last change, number and permissions of each
/// file, records included; folders by their name alone.
pub(crate) fn everything(root: &Path) -> Everything {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root).min_depth(1) {
        let entry = entry.unwrap();
        let name = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
        if entry.file_type().is_dir() {
            found.insert(format!("{name}/"), (Vec::new(), 0, 0, 0));
        } else {
            let meta = entry.metadata().unwrap();
            let time = meta.mtime() * 1_000_000_000 + meta.mtime_nsec();
            found.insert(name, (fs::read(entry.path()).unwrap(), time, meta.ino(), meta.mode()));
        }
    }
    found
}

/// All in a folder is as it was, to the files' numbers and times.
#[track_caller]
pub(crate) fn assert_still(out: &Path, before: &Everything, what: &str) {
    let found = everything(out);
    let differ: Vec<&String> =
        before.keys().chain(found.keys()).filter(|path| before.get(*path) != found.get(*path)).collect();
    assert!(differ.is_empty(), "{differ:?} was touched: {what}");
}

/// A fresh folder, in memory where there is one: others may be writing to the disk.
pub(crate) fn fresh() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).unwrap();
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// A number that the environment says.
pub(crate) fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Numbers that are the same on every run (SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end.max(1)
    }
}
