//! A part that was stopped while it was published is merged as it was, as it should be, or not at
//! all, and so is what it is merged to.

use super::faulty::{Exchange, Fault, Faulty};
use super::*;

fn part(shard: usize, date: &str) -> Part {
    Part {
        shard,
        of: 2,
        made: [("date".to_owned(), date.to_owned())].into(),
        sites: ["acme", "borealis", "cirrus"].map(str::to_owned).into(),
        pages: 0,
    }
}

fn try_part(fs: Arc<dyn Fs>, out: &Path, sites: &Sites, part: &Part) -> Result<Published, Diagnostic> {
    let ids: Vec<SiteId> = sites.keys().map(|folder| id(folder)).collect();
    let output = Output::open_on(fs, out, &ids)?;
    let mut staged = Vec::new();
    for (folder, files) in sites {
        let mut writer = output.site(&id(folder))?;
        for (path, bytes) in files {
            writer.put(path, bytes)?;
        }
        staged.push(writer.finish(json!({}))?);
    }
    output.publish_part(staged, part)
}

fn try_merge(fs: Arc<dyn Fs>, folders: &[PathBuf], out: &Path) -> Result<Published, Vec<Diagnostic>> {
    let parts = Parts::read(folders, out)?;
    let output = Output::open_on(fs, out, &parts.sites()).map_err(|problem| vec![problem])?;
    let staged = parts.stage(&output, 1)?;
    output.publish(staged).map_err(|problem| vec![problem])
}

/// Two parts' sites: one that is exchanged and one whose files are renamed; and the other part's.
fn two(version: &str) -> [Sites; 2] {
    let site = |name: &str, changed| (name.to_owned(), some_pages(4, version, changed));
    [[site("acme", 4), site("borealis", 1)].into(), [site("cirrus", 2)].into()]
}

fn all(version: &str) -> BTreeMap<String, Vec<u8>> {
    expected(&two(version).into_iter().flatten().collect())
}

/// Operations of `work` fail in turn, on a disk that exchanges folders or does not.
fn campaign(fault: Fault, work: impl Fn(Arc<dyn Fs>) -> bool) {
    for exchange in [Exchange::Yes, Exchange::No] {
        let mut at = 0;
        loop {
            let fs = Arc::new(Faulty::able(exchange, None).failing(at, fault));
            if work(fs.clone()) && fs.count() <= at {
                break;
            }
            at += 1;
            assert!(at < 2000, "it never ends");
        }
        assert!(at > 30, "only {at} operations");
    }
}

fn stopped_part(fault: Fault) {
    campaign(fault, |fs| {
        let dir = fresh();
        let [one, two_] = ["one", "two"].map(|name| dir.path().join(name));
        for (number, folder, sites) in [(1, &one, &two("old")[0]), (2, &two_, &two("old")[1])] {
            try_part(Arc::new(Disk), folder, sites, &part(number, "old")).unwrap();
        }
        let done = try_part(fs, &one, &two("new")[0], &part(1, "new")).is_ok();
        // The other part as it was, and as it should be: never do two states go together.
        let merged = dir.path().join("merged");
        for version in ["old", "new"] {
            try_part(Arc::new(Disk), &two_, &two(version)[1], &part(2, version)).unwrap();
            match try_merge(Arc::new(Disk), &[one.clone(), two_.clone()], &merged) {
                Ok(_) => assert_eq!(snapshot(&merged, false), all(version)),
                Err(problems) => {
                    assert!(problems.iter().all(|problem| problem.rule.id.starts_with("parts/")), "{problems:?}");
                    assert!(!done || version == "old", "{problems:?}");
                }
            }
        }
        // The next start completes it, and what was begun is whole.
        try_part(Arc::new(Disk), &one, &two("new")[0], &part(1, "new")).unwrap();
        try_merge(Arc::new(Disk), &[one, two_], &merged).unwrap();
        assert_eq!(snapshot(&merged, false), all("new"));
        done
    });
}

#[test]
fn a_part_that_was_killed_never_mixes_two_states() {
    stopped_part(Fault::Kill);
}

#[test]
fn a_part_that_met_a_full_disk_never_mixes_two_states() {
    stopped_part(Fault::Once);
    stopped_part(Fault::Forever);
}

#[test]
fn a_merge_that_was_stopped_has_replaced_nothing_or_is_completed() {
    for fault in [Fault::Kill, Fault::Once, Fault::Forever] {
        campaign(fault, |fs| {
            let dir = fresh();
            let folders: Vec<PathBuf> = ["one", "two"].map(|name| dir.path().join(name)).into();
            let merged = dir.path().join("merged");
            let make = |version: &str| {
                for (at, sites) in two(version).iter().enumerate() {
                    try_part(Arc::new(Disk), &folders[at], sites, &part(at + 1, version)).unwrap();
                }
            };
            make("old");
            try_merge(Arc::new(Disk), &folders, &merged).unwrap();
            make("new");
            let done = try_merge(fs, &folders, &merged).is_ok();
            let begun = dir.path().join(".merged.candor-staging/journal").exists();
            if !begun {
                let found = snapshot(&merged, false);
                assert!(found == all("old") || found == all("new"));
            }
            try_merge(Arc::new(Disk), &folders, &merged).unwrap();
            assert_eq!(snapshot(&merged, false), all("new"));
            assert!(!merged.join(".candor/shard.json").exists());
            done
        });
    }
}

#[test]
fn a_part_without_sites_is_a_part() {
    let dir = fresh();
    let [one, two_, merged] = ["one", "two", "merged"].map(|name| dir.path().join(name));
    let all: Sites = two("old").into_iter().flatten().collect();
    try_part(Arc::new(Disk), &one, &Sites::new(), &part(1, "old")).unwrap();
    try_part(Arc::new(Disk), &two_, &all, &part(2, "old")).unwrap();
    try_merge(Arc::new(Disk), &[one.clone(), two_.clone()], &merged).unwrap();
    assert_eq!(snapshot(&merged, false), expected(&all));
    assert_eq!(manifests(&merged), {
        let mut theirs = manifests(&two_);
        theirs.remove("shard.json");
        theirs
    });
}
