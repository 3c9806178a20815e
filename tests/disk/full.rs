//! Disks that fill up, at every stage of a publication.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use candor::output::{Output, SiteId};

use super::apart::{apart, mount};
use super::place::{Change, Place, Random, assert_still, everything, setting};

/// What there is too little of.
#[derive(Clone, Copy, Debug)]
enum Scarce {
    /// Pages of four KiB.
    Space,
    /// Files and folders.
    Inodes,
}

/// More than is ever needed, in either.
const ENOUGH: u64 = 16_384;

impl Scarce {
    /// How much is in use.
    fn used(self, at: &Path) -> u64 {
        let format = match self {
            Self::Space => "--format=%b %f",
            Self::Inodes => "--format=%c %d",
        };
        let ran = Command::new("stat").args(["--file-system", format]).arg(at).output().unwrap();
        let text = String::from_utf8(ran.stdout).unwrap();
        let (all, free) = text.trim().split_once(' ').unwrap();
        all.parse::<u64>().unwrap() - free.parse::<u64>().unwrap()
    }

    /// Leaves so much.
    fn limit(self, at: &Path, units: u64) {
        let most = match self {
            Self::Space => format!("size={}", units * 4096),
            Self::Inodes => format!("nr_inodes={units}"),
        };
        mount(&format!("-o remount,{most}"), at);
    }
}

/// Where a publication ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Page,
    Record,
    Journal,
}

/// A site on a small disk, and what is scarce on it.
struct Victim {
    place: Place,
    disk: PathBuf,
    scarce: Scarce,
    change: Change,
    version: u32,
    stages: BTreeSet<Stage>,
}

impl Victim {
    /// Publishes the next state with so much free; whether it fitted. If not, all is as it was.
    fn fits(&mut self, free: u64) -> bool {
        let Self { place, disk, scarce, change, .. } = self;
        let old = everything(&place.public());
        self.version += 1;
        place.state(*change, self.version);
        scarce.limit(disk, scarce.used(disk) + free);
        let ended = place.build();
        scarce.limit(disk, ENOUGH);
        if ended.code == 0 {
            place.assert_foreign();
            place.assert_tidy();
            return true;
        }
        let what = format!("{scarce:?} {change:?}, {free} free: {}{}", ended.said, ended.told);
        assert_eq!((ended.code, &*ended.said), (1, ""), "{what}");
        self.stages.extend(stages(&ended.told, place.out));
        place.assert_still(&old, &what);
        false
    }
}

/// Publishes again and again with too little of something: nothing may change until there is
/// enough, and then all of it.
fn fills_up(dir: &Path, place: impl FnOnce(&Path) -> Place, scarce: Scarce, change: Change) {
    let disk = dir.join("m");
    mount("-t tmpfs tmpfs", &disk);
    let place = place(dir);
    scarce.limit(&disk, ENOUGH);
    place.state(change, 100);
    assert_eq!(place.build().code, 0);
    place.foreign();
    let mut victim = Victim { place, disk, scarce, change, version: 100, stages: BTreeSet::new() };
    // The least that is enough, by halves; then the moments just before all was staged, at which
    // records and the journal are written; then some by chance.
    let (mut least, mut enough) = (0_u64, 4096_u64);
    while enough - least > 1 {
        let middle = least.midpoint(enough);
        if victim.fits(middle) { enough = middle } else { least = middle }
    }
    let mut random = Random(setting("CANDOR_SEED", 1));
    for free in (1..8).map(|n| enough - n).chain((0..3).map(|_| random.below(enough))) {
        victim.fits(free);
    }
    assert_eq!(Vec::from_iter(&victim.stages), [&Stage::Page, &Stage::Record, &Stage::Journal]);
    assert!(victim.fits(enough + 8));
    victim.place.assert_is(&victim.place.clean());
}

/// Where it ran out, by the places in the messages; all their other words are as they must be.
fn stages(told: &str, out: &str) -> BTreeSet<Stage> {
    let places: Vec<&str> = told
        .lines()
        .filter_map(|line| line.strip_prefix("error[output/write]: "))
        .map(|line| line.split(" could not").next().unwrap())
        .collect();
    let mut expected = String::new();
    for place in &places {
        expected.push_str(&format!(
            "error[output/write]: {place} could not be written: the disk is full. Nothing was replaced.\n |\n = note: \
             Nothing was replaced: the earlier site stands as it was.\n = help: Free some space. Where there is \
             enough, the disk holds as many files as it can: remove some.\n\n"
        ));
    }
    let count = if places.len() == 1 { "1 error".to_owned() } else { format!("{} errors", places.len()) };
    expected.push_str(&format!("{count}. Nothing was published; the earlier site stands as it was.\n"));
    assert_eq!(told, expected);
    let stage = |place: &&str| match *place {
        journal if journal == out => Stage::Journal,
        record if record.contains("taging/") => Stage::Record,
        page => {
            assert!(page.strip_prefix(out).is_some_and(|page| page.starts_with('/')), "{page}");
            Stage::Page
        }
    };
    places.iter().map(stage).collect()
}

#[test]
fn no_space_to_exchange_folders() {
    apart("full::no_space_to_exchange_folders", |dir| {
        fills_up(dir, |dir| Place::new(dir, "m/public"), Scarce::Space, Change::All);
    });
}

#[test]
fn no_space_for_files_one_by_one() {
    apart("full::no_space_for_files_one_by_one", |dir| {
        fills_up(dir, |dir| Place::single(dir, "m"), Scarce::Space, Change::Folders);
    });
}

#[test]
fn no_inodes_to_exchange_folders() {
    apart("full::no_inodes_to_exchange_folders", |dir| {
        fills_up(dir, |dir| Place::new(dir, "m/public"), Scarce::Inodes, Change::All);
    });
}

#[test]
fn no_inodes_for_files_one_by_one() {
    apart("full::no_inodes_for_files_one_by_one", |dir| {
        fills_up(dir, |dir| Place::single(dir, "m"), Scarce::Inodes, Change::Folders);
    });
}

/// They were once made after the journal was written, for which a full disk had no room.
#[test]
fn new_folders_need_no_room_once_the_journal_is_written() {
    apart("full::new_folders_need_no_room_once_the_journal_is_written", |dir| {
        let out = dir.join("m");
        mount("-t tmpfs tmpfs", &out);
        let publish = |pages: &[&str]| {
            let output = Output::open(&out, &[SiteId::whole()])?;
            let mut writer = output.site(&SiteId::whole())?;
            for path in pages {
                writer.put(path, b"1")?;
            }
            let staged = writer.finish(serde_json::Value::Null)?;
            output.publish(vec![staged])
        };
        let mut refused = 0;
        for free in 0..30 {
            // Folders alone come, and nothing goes that would make room for them.
            publish(&["en/z.html"]).unwrap();
            let old = everything(&out);
            Scarce::Inodes.limit(&out, Scarce::Inodes.used(&out) + free);
            let result = publish(&["en/a/b/index.html", "en/c/index.html", "en/z.html"]);
            Scarce::Inodes.limit(&out, ENOUGH);
            if let Err(problem) = result {
                assert_eq!(problem.rule.id, "output/write", "{free} free: {}", problem.message);
                assert_still(&out, &old, &format!("{free} free"));
                refused += 1;
            }
        }
        assert!((10..30).contains(&refused), "{refused}");
    });
}
