//! Every operation fails in turn, and the program ends at every operation in turn.

use super::faulty::{Exchange, Fault, Faulty};
use super::*;
use crate::diagnostic::{OUTPUT_SLOW, OUTPUT_UNFINISHED};

/// What is tried: an earlier publication, the next one, and a disk.
struct Case {
    name: &'static str,
    old: Sites,
    new: Sites,
    exchange: Exchange,
    mount: Option<&'static str>,
    /// Files that are not ours, put there in between.
    foreign: &'static [(&'static str, &'static str)],
}

impl Case {
    fn new(name: &'static str, old: Sites, new: Sites) -> Self {
        Self { name, old, new, exchange: Exchange::Yes, mount: None, foreign: &[] }
    }
}

fn three(version: &str, changed: [usize; 3]) -> Sites {
    ["acme", "borealis", "cirrus"]
        .into_iter()
        .zip(changed)
        .map(|(n, c)| (n.to_owned(), some_pages(4, version, c)))
        .collect()
}

fn cases() -> Vec<Case> {
    let mut dropped = three("new", [4, 1, 0]);
    dropped.remove("borealis");
    dropped.get_mut("cirrus").unwrap().remove("en/page-3/index.html");
    dropped.get_mut("acme").unwrap().insert("fr/index.html".into(), b"bonjour".to_vec());
    let single = |version, changed| Sites::from([(String::new(), some_pages(4, version, changed))]);
    let foreign = &[("CNAME", "www.acme.example"), ("acme/notes.txt", "mine"), (".git/HEAD", "ref")];
    vec![
        Case::new("first", Sites::new(), three("new", [4; 3])),
        Case::new("mixed", three("old", [4; 3]), three("new", [4, 1, 0])),
        Case { foreign, ..Case::new("dropped", three("old", [4; 3]), dropped) },
        Case { exchange: Exchange::No, ..Case::new("files", three("old", [4; 3]), three("new", [4, 1, 0])) },
        Case { exchange: Exchange::Late, ..Case::new("late", three("old", [4; 3]), three("new", [4, 1, 0])) },
        Case { mount: Some("acme"), ..Case::new("mount", three("old", [4; 3]), three("new", [4, 1, 0])) },
        Case::new("single", single("old", 4), single("new", 3)),
        Case { foreign: &[("CNAME", "a")], ..Case::new("cname", single("old", 4), single("new", 3)) },
        Case { exchange: Exchange::Late, ..Case::new("late-single", single("old", 4), single("new", 3)) },
        Case { mount: Some(""), ..Case::new("inside", single("old", 4), single("new", 3)) },
        Case::new("to-many", single("old", 4), three("new", [4; 3])),
        Case::new("to-one", three("old", [4; 3]), single("new", 3)),
        Case::new(
            "page-to-folder",
            sites(&[("", &[("a", "1"), ("b/c", "2"), ("d", "3")])]),
            sites(&[("", &[("a/x", "1"), ("b", "2"), ("d", "3")])]),
        ),
    ]
}

/// Lays out the earlier publication in a fresh folder.
fn lay(case: &Case) -> (tempfile::TempDir, PathBuf) {
    let dir = fresh();
    let out = dir.path().join("public");
    if !case.old.is_empty() {
        try_publish(Arc::new(Faulty::able(Exchange::Yes, None)), &out, &case.old).unwrap();
    }
    for (path, text) in case.foreign {
        fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), text).unwrap();
    }
    (dir, out)
}

fn disk(case: &Case, out: &Path, at: usize, fault: Fault) -> Arc<Faulty> {
    let mount = case.mount.map(|m| ground::at(out, m));
    Arc::new(Faulty::able(case.exchange, mount).failing(at, fault))
}

fn with_foreign(case: &Case, sites: &Sites) -> BTreeMap<String, Vec<u8>> {
    let mut all = expected(sites);
    for (path, text) in case.foreign.iter().filter(|(path, _)| !path.starts_with('.')) {
        all.extend(paths::ancestors(path).map(|dir| (format!("{dir}/"), Vec::new())));
        all.insert(path.to_string(), text.as_bytes().to_vec());
    }
    all
}

/// Each brand's part of `found` is that of `old` or that of `new`, whole.
fn assert_whole(case: &Case, found: &BTreeMap<String, Vec<u8>>, what: &str) {
    let (old, new) = (with_foreign(case, &case.old), with_foreign(case, &case.new));
    if case.old.contains_key("") || case.new.contains_key("") {
        assert!(*found == old || *found == new, "{what}: {:?}", found.keys());
        return;
    }
    for brand in ["acme", "borealis", "cirrus"] {
        let part = |all: &BTreeMap<String, Vec<u8>>| -> BTreeMap<String, Vec<u8>> {
            let inside = format!("{brand}/");
            all.iter().filter(|(p, _)| p.starts_with(&inside)).map(|(p, b)| (p.clone(), b.clone())).collect()
        };
        assert!(part(found) == part(&old) || part(found) == part(&new), "{what}: {brand}: {:?}", part(found).keys());
    }
}

/// The campaign over one case and kind of fault; every `stride`th operation is hit.
fn campaign(case: &Case, fault: Fault) {
    let (_dir, out) = lay(case);
    let counting = disk(case, &out, usize::MAX, fault);
    let full = Arc::clone(&counting);
    let done = try_publish(full, &out, &case.new).unwrap();
    assert_eq!(snapshot(&out, false), with_foreign(case, &case.new), "{}", case.name);
    let refused = case.exchange != Exchange::Yes || case.mount.is_some();
    assert_eq!(done.notes.iter().any(|n| n.rule == &OUTPUT_SLOW), refused, "{}: {:?}", case.name, done.notes);
    let records = manifests(&out);
    let (mut before, mut after) = (0, 0);
    for at in 0..counting.count() {
        let what = format!("{} {fault:?} at {at}", case.name);
        let (_dir, out) = lay(case);
        let earlier = snapshot(&out, false);
        let result = try_publish(disk(case, &out, at, fault), &out, &case.new);
        let found = snapshot(&out, false);
        match &result {
            Ok(_) => assert_eq!(found, with_foreign(case, &case.new), "{what}"),
            Err(problem) if problem.rule == &OUTPUT_UNFINISHED => after += 1,
            Err(_) if fault == Fault::Kill => {}
            Err(_) => {
                before += 1;
                assert_eq!(found, earlier, "{what}: something was replaced");
            }
        }
        // Whoever opens it next finds every brand whole, whatever they go on to do.
        let next = if at % 2 == 0 { &case.new } else { &case.old };
        let ids: Vec<SiteId> = next.keys().map(|folder| id(folder)).collect();
        let opened = Output::open_on(disk(case, &out, usize::MAX, fault), &out, &ids);
        opened.unwrap_or_else(|problem| panic!("{what}: {problem:?}")).abandon();
        assert_tidy(&out);
        assert_whole(case, &snapshot(&out, false), &what);
        try_publish(disk(case, &out, usize::MAX, fault), &out, &case.new).unwrap_or_else(|p| panic!("{what}: {p:?}"));
        assert_eq!(snapshot(&out, false), with_foreign(case, &case.new), "{what}");
        assert_eq!(manifests(&out), records, "{what}");
        for (path, text) in case.foreign {
            assert_eq!(fs::read_to_string(out.join(path)).unwrap(), *text, "{what}");
        }
        assert_tidy(&out);
    }
    if fault != Fault::Kill {
        assert!(before > 20, "{}: {before}", case.name);
        assert!(after > 0, "{}", case.name);
    }
}

#[test]
fn a_failing_operation_replaces_nothing_or_is_made_good() {
    for case in cases() {
        campaign(&case, Fault::Once);
    }
}

#[test]
fn a_disk_that_stays_full_replaces_nothing_or_is_made_good() {
    for case in cases() {
        campaign(&case, Fault::Forever);
    }
}

#[test]
fn a_kill_at_any_operation_leaves_brands_whole_after_the_next_start() {
    for case in cases() {
        campaign(&case, Fault::Kill);
    }
}

#[test]
fn a_kill_never_shows_half_an_exchanged_brand() {
    let case = Case::new("exchange", three("old", [4; 3]), three("new", [4; 3]));
    let (_dir, out) = lay(&case);
    let counting = disk(&case, &out, usize::MAX, Fault::Kill);
    let full = Arc::clone(&counting);
    try_publish(full, &out, &case.new).unwrap();
    for at in 0..counting.count() {
        let (_dir, out) = lay(&case);
        let _ = try_publish(disk(&case, &out, at, Fault::Kill), &out, &case.new);
        assert_whole(&case, &snapshot(&out, false), &format!("{at}, before the next start"));
    }
}

#[test]
fn a_second_kill_while_completing_is_completed_too() {
    let case = &cases()[2];
    let (_dir, out) = lay(case);
    let counting = disk(case, &out, usize::MAX, Fault::Kill);
    let full = Arc::clone(&counting);
    try_publish(full, &out, &case.new).unwrap();
    for at in (counting.count() * 2 / 3)..counting.count() {
        for second in (0..60).step_by(7) {
            let (_dir, out) = lay(case);
            let _ = try_publish(disk(case, &out, at, Fault::Kill), &out, &case.new);
            let _ = try_publish(disk(case, &out, second, Fault::Kill), &out, &case.old);
            Output::open(&out, &[id("acme"), id("cirrus")]).unwrap().abandon();
            assert_whole(case, &snapshot(&out, false), &format!("{at}, then {second}"));
        }
    }
}
