//! What a publication leaves on disk.

use super::*;
use crate::diagnostic::{ADDRESS_CLAIMED, OUTPUT_BUSY, OUTPUT_LEFT, OUTPUT_PATH};

fn place() -> (tempfile::TempDir, PathBuf) {
    let dir = fresh();
    let out = dir.path().join("public");
    (dir, out)
}

fn one(folder: &str, files: BTreeMap<String, Vec<u8>>) -> Sites {
    Sites::from([(folder.to_owned(), files)])
}

#[test]
fn writes_exactly_the_files_given() {
    let (_dir, out) = place();
    let new = sites(&[("acme", &[("index.html", "a"), (".well-known/x", "b")]), ("borealis", &[("en/i.html", "c")])]);
    let published = publish(&out, &new);
    assert_eq!(snapshot(&out, false), expected(&new));
    assert_eq!(published.sites["acme"], SiteReport { written: 2, mode: Mode::Exchanged, ..SiteReport::default() });
    assert!(published.notes.is_empty() && published.retired.is_empty());
    let manifest = Output::manifest(&out, &id("acme")).unwrap();
    assert_eq!(manifest.files["index.html"], FileRecord { size: 1, digest: blake3::hash(b"a") });
    assert_eq!(manifest.extra, json!({ "pages": 2 }));
    assert_tidy(&out);
}

#[test]
fn an_unchanged_site_is_not_touched() {
    for folder in ["", "acme"] {
        let (_dir, out) = place();
        let new = one(folder, pages("v", 12));
        publish(&out, &new);
        let root = ground::at(&out, folder);
        let entries = || -> Vec<_> {
            let names = snapshot(&root, false).into_keys().chain([String::new()]);
            names.map(|name| (identity(&root.join(&name)), name)).collect()
        };
        let earlier = entries();
        let published = publish(&out, &new);
        assert_eq!(published.sites[folder], SiteReport { kept: 12, ..SiteReport::default() });
        assert_eq!(entries(), earlier);
        assert_tidy(&out);
    }
}

#[test]
fn files_that_stay_keep_their_number_and_time() {
    for (folder, changed, mode) in
        [("acme", 2, Mode::Renamed), ("acme", 9, Mode::Exchanged), ("", 2, Mode::Renamed), ("", 9, Mode::Exchanged)]
    {
        let (_dir, out) = place();
        publish(&out, &one(folder, pages("old", 12)));
        publish(&out, &one(folder, pages("new", 12)));
        let root = ground::at(&out, folder);
        let same: Vec<PathBuf> = (changed..12).map(|n| root.join(format!("en/page-{n}/index.html"))).collect();
        let mut next = pages("new", 12);
        next.extend(pages("newest", 12).into_iter().filter(|(p, _)| !same.contains(&root.join(p))));
        let earlier: Vec<_> = same.iter().map(|p| identity(p)).collect();
        let published = publish(&out, &one(folder, next.clone()));
        let report = SiteReport { written: changed, kept: 12 - changed, mode, ..SiteReport::default() };
        assert_eq!(published.sites[folder], report);
        assert_eq!(same.iter().map(|p| identity(p)).collect::<Vec<_>>(), earlier);
        assert_eq!(snapshot(&out, false), expected(&one(folder, next)));
        assert_tidy(&out);
    }
}

#[test]
fn pages_and_brands_no_longer_published_are_removed() {
    let (_dir, out) = place();
    publish(&out, &sites(&[("acme", &[("a/b/c.html", "1"), ("d.html", "2")]), ("borealis", &[("x.html", "3")])]));
    fs::write(out.join("borealis/theirs.txt"), "kept").unwrap();
    let published = publish(&out, &sites(&[("acme", &[("d.html", "2")])]));
    assert_eq!(published.sites["acme"].removed, 1);
    assert_eq!(published.retired, ["borealis"]);
    let left: Vec<String> = snapshot(&out, false).into_keys().collect();
    assert_eq!(left, ["acme/", "acme/d.html", "borealis/", "borealis/theirs.txt"]);
    assert_eq!(manifests(&out).into_keys().collect::<Vec<_>>(), ["manifest/acme.json"]);
}

#[test]
fn one_brand_and_many_change_places() {
    let (_dir, out) = place();
    let single = sites(&[("", &[("acme/index.html", "1"), ("index.html", "2")])]);
    let many = sites(&[("acme", &[("index.html", "1"), ("new.html", "3")]), ("borealis", &[("index.html", "4")])]);
    publish(&out, &single);
    fs::write(out.join("CNAME"), "acme.example").unwrap();
    let kept = identity(&out.join("acme/index.html"));
    for sites in [&many, &single, &many] {
        publish(&out, sites);
        let mut found = snapshot(&out, false);
        assert_eq!(found.remove("CNAME").unwrap(), b"acme.example");
        assert_eq!(found, expected(sites));
        assert_eq!(identity(&out.join("acme/index.html")), kept);
    }
}

#[test]
fn an_edit_by_hand_is_repaired_and_counted() {
    let (_dir, out) = place();
    let new = one("acme", pages("v", 12));
    publish(&out, &new);
    let page = |n: usize| out.join(format!("acme/en/page-{n}/index.html"));
    fs::write(page(1), "1 X").unwrap();
    fs::remove_file(page(2)).unwrap();
    let published = publish(&out, &new);
    assert_eq!((published.sites["acme"].written, published.sites["acme"].repaired), (2, 2));
    assert_eq!(snapshot(&out, false), expected(&new));
    fs::remove_dir_all(out.join("acme")).unwrap();
    assert_eq!(publish(&out, &new).sites["acme"].repaired, 12);
    assert_eq!(snapshot(&out, false), expected(&new));
}

#[test]
fn a_missing_or_lying_cache_of_times_does_no_harm() {
    let (_dir, out) = place();
    let new = one("acme", pages("v", 12));
    publish(&out, &new);
    let cache = out.join(".candor/manifest/acme.cache");
    let good = fs::read_to_string(&cache).unwrap();
    for text in ["", "\u{0}\nnonsense\n1 2", &good.replace(' ', "  "), &good.to_uppercase()] {
        fs::write(&cache, text).unwrap();
        assert_eq!(publish(&out, &new).sites["acme"].kept, 12);
        assert!(!fs::read_to_string(&cache).unwrap().is_empty());
    }
    fs::remove_file(&cache).unwrap();
    assert_eq!(publish(&out, &new).sites["acme"].kept, 12);
    assert!(cache.exists());
}

#[test]
fn a_damaged_manifest_means_comparing_by_content() {
    let (_dir, out) = place();
    publish(&out, &sites(&[("acme", &[("a.html", "1"), ("b.html", "2"), ("old.html", "3")])]));
    let manifest = out.join(".candor/manifest/acme.json");
    let good = fs::read(&manifest).unwrap();
    for at in [0, good.len() / 3, good.len() / 2, good.len() - 1] {
        let mut bad = good.clone();
        bad[at] ^= 1;
        fs::write(&manifest, &bad).unwrap();
        assert!(Output::manifest(&out, &id("acme")).is_none());
    }
    let kept = identity(&out.join("acme/a.html"));
    let published = publish(&out, &sites(&[("acme", &[("a.html", "1"), ("b.html", "new")])]));
    assert_eq!((published.sites["acme"].kept, published.sites["acme"].written), (1, 1));
    assert_eq!(identity(&out.join("acme/a.html")), kept);
    assert_eq!(fs::read(out.join("acme/b.html")).unwrap(), b"new");
    assert!(out.join("acme/old.html").exists(), "nothing proves that it is ours");

    fs::write(&manifest, "{").unwrap();
    let published = publish(&out, &sites(&[("borealis", &[("a.html", "1")])]));
    assert_eq!(published.notes[0].rule, &OUTPUT_LEFT);
    assert!(out.join("acme/b.html").exists());
}

#[test]
fn manifests_do_not_depend_on_order_or_threads() {
    let all: Vec<(String, Vec<u8>)> = pages("v", 12).into_iter().collect();
    let write = |writer: &mut SiteWriter, backwards: bool| {
        let mut files: Vec<_> = all.iter().collect();
        if backwards {
            files.reverse();
        }
        files.into_iter().for_each(|(path, bytes)| writer.put(path, bytes).unwrap());
    };
    let (_a, first) = place();
    let (_b, second) = place();
    let ids = [id("acme"), id("borealis"), id("cirrus")];
    let output = Output::open(&first, &ids).unwrap();
    let staged = ids.iter().map(|id| {
        let mut writer = output.site(id).unwrap();
        write(&mut writer, false);
        writer.finish(json!({ "a": 1, "b": { "x": 1, "y": 2 } })).unwrap()
    });
    let staged = staged.collect();
    output.publish(staged).unwrap();
    let output = Output::open(&second, &ids).unwrap();
    let staged: Vec<Staged> = std::thread::scope(|scope| {
        let tasks: Vec<_> = ids
            .iter()
            .rev()
            .map(|id| {
                scope.spawn(|| {
                    let mut writer = output.site(id).unwrap();
                    write(&mut writer, true);
                    writer.finish(json!({ "b": { "y": 2, "x": 1 }, "a": 1 })).unwrap()
                })
            })
            .collect();
        tasks.into_iter().map(|task| task.join().unwrap()).collect()
    });
    output.publish(staged).unwrap();
    assert_eq!(manifests(&first), manifests(&second));
    assert_eq!(manifests(&first).len(), 3);
    assert_eq!(snapshot(&first, false), snapshot(&second, false));
}

#[test]
fn a_site_not_staged_stays_as_it_is() {
    let (_dir, out) = place();
    let old = sites(&[("acme", &[("a", "1")]), ("borealis", &[("b", "2")])]);
    publish(&out, &old);
    let output = Output::open(&out, &[id("acme"), id("borealis")]).unwrap();
    let mut writer = output.site(&id("acme")).unwrap();
    writer.put("a", b"new").unwrap();
    let staged = writer.finish(json!(null)).unwrap();
    let mut left_out = output.site(&id("borealis")).unwrap();
    left_out.put("b", b"never seen").unwrap();
    left_out.finish(json!(null)).unwrap();
    output.publish(vec![staged]).unwrap();
    assert_eq!(snapshot(&out, false), expected(&sites(&[("acme", &[("a", "new")]), ("borealis", &[("b", "2")])])));
    assert_tidy(&out);
}

#[test]
fn abandoning_leaves_no_trace() {
    let (dir, out) = place();
    for _ in 0..2 {
        let output = Output::open(&out, &[id("acme")]).unwrap();
        output.site(&id("acme")).unwrap().put("a", b"1").unwrap();
        output.abandon();
        assert_eq!(snapshot(dir.path(), true), BTreeMap::new());
    }
}

#[test]
fn an_output_is_held_by_one_at_a_time() {
    let (_dir, out) = place();
    let first = Output::open(&out, &[id("acme")]).unwrap();
    let second = Output::open(&out, &[id("acme")]).err().unwrap();
    assert_eq!(second.rule, &OUTPUT_BUSY);
    first.abandon();
    Output::open(&out, &[id("acme")]).unwrap().abandon();
}

#[test]
fn addresses_that_meet_or_cannot_be_served_are_refused() {
    let (_dir, out) = place();
    let output = Output::open(&out, &[id("acme")]).unwrap();
    let mut writer = output.site(&id("acme")).unwrap();
    writer.put("en/privacy/index.html", b"1").unwrap();
    for path in ["en/privacy/index.html", "en/privacy", "EN/about.html", "en/Privacy/x", "en/privacy/INDEX.html"] {
        assert_eq!(writer.put(path, b"2").unwrap_err().rule, &ADDRESS_CLAIMED, "{path}");
    }
    writer.put("en/caf\u{e9}", b"1").unwrap();
    assert_eq!(writer.put("en/cafe\u{301}", b"1").unwrap_err().rule, &ADDRESS_CLAIMED);
    for path in [
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/../b",
        ".",
        ".candor/x",
        "a/.b",
        ".git/x",
        "a\\b",
        "a\0",
        "c:",
        "x.",
        "aux.txt",
    ] {
        assert_eq!(writer.put(path, b"2").unwrap_err().rule, &OUTPUT_PATH, "{path:?}");
    }
    writer.put("en/other", b"3").unwrap();
    assert_eq!(output.site(&id("acme")).err().unwrap().rule, &OUTPUT_PATH);
    assert_eq!(output.site(&id("borealis")).err().unwrap().rule, &OUTPUT_PATH);
    for (ids, rule) in [
        (vec![id("a"), id("A")], &ADDRESS_CLAIMED),
        (vec![id(""), id("a")], &ADDRESS_CLAIMED),
        (vec![id("..")], &OUTPUT_PATH),
        (vec![id(".candor")], &OUTPUT_PATH),
        (vec![id("a/b")], &OUTPUT_PATH),
    ] {
        assert_eq!(Output::open(&out, &ids).err().unwrap().rule, rule, "{ids:?}");
    }
}

#[test]
fn many_brands_are_replaced_at_once() {
    let (_dir, out) = place();
    let many = |version: &str, changed| -> Sites {
        (0..20).map(|n| (format!("brand-{n}"), some_pages(6, version, if n % 2 == 0 { 6 } else { changed }))).collect()
    };
    publish(&out, &many("old", 6));
    fs::write(out.join("brand-4/CNAME"), "theirs").unwrap();
    let published = publish(&out, &many("new", 1));
    assert!(published.notes.is_empty());
    assert_eq!(fs::read(out.join("brand-4/CNAME")).unwrap(), b"theirs");
    fs::remove_file(out.join("brand-4/CNAME")).unwrap();
    assert_eq!(snapshot(&out, false), expected(&many("new", 1)));
    assert_tidy(&out);
}
