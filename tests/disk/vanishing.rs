//! Sources that come, go and change while a build reads them.
//!
//! What is published is one state of the workspace, as it stood at some moment; or nothing is, and
//! the earlier site stands.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use candor::source::{Disk, Entry, SourceTree};
use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::common;
use super::place::{Change, Pages, Place, Random, copy, everything, fresh, pages, setting};

/// Something of the workspace that is there or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// A file: a translation.
    File,
    /// A brand's folder.
    Brand,
    /// All words of the group.
    Words,
    /// All of it.
    Workspace,
    /// Nothing goes, but all languages of a document say something else at once.
    Text,
}

const PARTS: [Part; 5] = [Part::File, Part::Brand, Part::Words, Part::Workspace, Part::Text];

impl Part {
    fn path(self) -> &'static str {
        match self {
            Self::File => "w/content/documents/privacy/fr.md",
            Self::Brand => "w/content/brands/birch",
            Self::Words => "w/locales",
            Self::Workspace => "w",
            Self::Text => "w/content/documents/privacy",
        }
    }

    /// Takes it away, or puts it back.
    fn toggle(self, dir: &Path) {
        let (here, aside) = (dir.join(self.path()), dir.join(format!("aside-{self:?}")));
        if self == Self::Text {
            if !aside.exists() {
                copy(&here, &aside);
                for lang in ["en", "fr", "zh-Hans"] {
                    let file = aside.join(format!("{lang}.md"));
                    let text = fs::read_to_string(&file).unwrap();
                    fs::write(&file, format!("{text}\n1 + 1 = 2.\n")).unwrap();
                }
            }
            renameat_with(CWD, &here, CWD, &aside, RenameFlags::EXCHANGE).unwrap();
        } else if aside.exists() {
            fs::rename(&aside, &here).unwrap();
        } else {
            fs::rename(&here, &aside).unwrap();
        }
    }
}

/// A workspace on disk that changes at a chosen moment: before its operation number `at`.
struct Changing {
    disk: Disk,
    dir: PathBuf,
    part: Part,
    at: usize,
    done: AtomicUsize,
}

impl Changing {
    fn step(&self) {
        if self.done.fetch_add(1, Ordering::SeqCst) == self.at {
            self.part.toggle(&self.dir);
        }
    }
}

impl SourceTree for Changing {
    fn list(&self, folder: &str) -> Vec<(String, Entry)> {
        self.step();
        self.disk.list(folder)
    }

    fn read(&self, path: &str) -> std::io::Result<Vec<u8>> {
        self.step();
        self.disk.read(path)
    }

    fn changed(&self) -> Option<String> {
        self.step();
        self.disk.changed()
    }

    fn strayed(&self) -> Option<String> {
        self.step();
        self.disk.strayed()
    }
}

/// What a build makes of the workspace as it is; nothing, when it is refused.
fn made(tree: &dyn SourceTree) -> Option<common::Files> {
    let build = common::build(tree);
    build.sound.then_some(build.files)
}

#[test]
fn at_any_operation_it_is_one_state_or_nothing() {
    let dir = fresh();
    let place = Place::new(dir.path(), "public");
    let root = place.dir.join("w");
    let mut random = Random(setting("CANDOR_SEED", 1));
    let before = made(&Disk::new(&root));
    assert!(before.is_some());
    for part in PARTS {
        part.toggle(dir.path());
        let after = made(&Disk::new(&root));
        part.toggle(dir.path());
        let tree =
            |at| Changing { disk: Disk::new(&root), dir: dir.path().into(), part, at, done: AtomicUsize::new(0) };
        let counting = tree(usize::MAX);
        assert!(made(&counting) == before);
        let all = counting.done.into_inner();
        // The first and the last ones, between which lists are made and compared, and some by chance.
        let moments: BTreeSet<usize> =
            (0..5).chain(all - 3..all).chain((0..6).map(|_| random.below(all as u64) as usize)).collect();
        let mut refused = 0;
        for at in moments {
            let found = made(&tree(at));
            part.toggle(dir.path());
            refused += usize::from(found.is_none());
            assert!(
                found.is_none() || found == before || found == after,
                "{part:?} changed at {at} of {all}: a mixture was made"
            );
        }
        assert!(refused > 3, "{part:?}: {refused}");
    }
}

#[test]
fn at_any_moment_it_is_one_state_or_nothing() {
    let dir = fresh();
    let mut place = Place::new(dir.path(), "public");
    place.state(Change::All, 1);
    // Every state that it will be in, and what is published then.
    let mut states: Vec<Pages> = Vec::new();
    for part in [None].into_iter().chain(PARTS.map(Some)) {
        let toggle = || part.into_iter().for_each(|part| part.toggle(dir.path()));
        toggle();
        place.out = "trial";
        fs::create_dir(place.public()).unwrap();
        if place.build().code == 0 {
            states.push(pages(&place.public()));
        }
        fs::remove_dir_all(place.public()).unwrap();
        toggle();
    }
    assert!(states.len() > 1);
    place.out = "public";
    place.build().assert_fine();
    place.foreign();
    let clock = Instant::now();
    place.build().assert_fine();
    let whole = clock.elapsed();
    let mut random = Random(setting("CANDOR_SEED", 1));
    let (mut published, mut refused) = (0, 0);
    for round in 0..setting("CANDOR_CAMPAIGN", 24) {
        let before = everything(&place.public());
        // A few changes, each put right again, at moments during the build and just after it.
        let changes: Vec<(Part, Duration)> = (0..1 + random.below(3))
            .map(|_| {
                (PARTS[random.below(PARTS.len() as u64) as usize], whole.mul_f64(random.below(1000) as f64 / 1000.0))
            })
            .collect();
        let ended = thread::scope(|scope| {
            let building = scope.spawn(|| place.build());
            for (part, pause) in &changes {
                // The workspace itself goes last and comes first, since all else is in it.
                thread::sleep(*pause / 2);
                part.toggle(dir.path());
                thread::sleep(*pause / 4);
                part.toggle(dir.path());
            }
            building.join().unwrap()
        });
        let what = format!("round {round}, {changes:?}: {}{}", ended.said, ended.told);
        match ended.code {
            0 => {
                published += 1;
                assert!(states.contains(&pages(&place.public())), "a mixture was published, {what}");
                place.assert_foreign();
                place.assert_tidy();
            }
            1 => {
                refused += 1;
                assert_eq!(ended.said, "", "{what}");
                assert!(
                    ended.told.ends_with(". Nothing was published; the earlier site stands as it was.\n"),
                    "{what}"
                );
                place.assert_still(&before, &what);
            }
            other => panic!("exit code {other}, {what}"),
        }
    }
    assert!(published + refused > 0);
    assert_eq!(place.build().code, 0);
    place.assert_is(&place.clean());
}
