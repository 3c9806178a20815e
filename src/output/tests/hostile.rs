//! Folders that hold what is not ours, and traps.

use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;
use crate::diagnostic::{OUTPUT_FOREIGN, OUTPUT_SLOW, OUTPUT_WRITE, Rule};

fn place() -> (tempfile::TempDir, PathBuf) {
    let dir = fresh();
    let out = dir.path().join("public");
    (dir, out)
}

#[track_caller]
fn assert_refused(out: &Path, sites: &Sites, rule: &'static Rule, named: &str) {
    let earlier = snapshot(out, true);
    let problem = try_publish(Arc::new(Disk), out, sites).unwrap_err();
    assert_eq!(problem.rule, rule, "{problem:?}");
    assert!(problem.message.contains(named), "{}", problem.message);
    assert!(problem.hint.is_some());
    assert_eq!(snapshot(out, true), earlier);
    assert_tidy(out);
}

#[test]
fn a_folder_of_others_is_refused() {
    let (_dir, out) = place();
    fs::create_dir(&out).unwrap();
    for name in ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"] {
        fs::write(out.join(name), "x").unwrap();
    }
    let new = sites(&[("acme", &[("index.html", "1")])]);
    assert_refused(&out, &new, &OUTPUT_FOREIGN, "a.txt, b.txt, c.txt and 2 more");
    fs::create_dir(out.join(".candor")).unwrap();
    assert_refused(&out, &new, &OUTPUT_FOREIGN, "a.txt");
}

#[test]
fn dot_entries_and_cname_do_not_make_it_foreign() {
    let (_dir, out) = place();
    fs::create_dir_all(out.join(".git/refs")).unwrap();
    fs::write(out.join("CNAME"), "acme.example").unwrap();
    fs::write(out.join(".nojekyll"), "").unwrap();
    let number = identity(&out.join("CNAME"));
    for version in ["1", "2", "3"] {
        let published = publish(&out, &sites(&[("", &[("index.html", version)])]));
        assert_eq!(published.notes.len(), 1);
        assert_eq!(published.notes[0].rule, &OUTPUT_SLOW);
        assert!(published.notes[0].message.contains(".git"), "{}", published.notes[0].message);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), version);
        assert_eq!(identity(&out.join("CNAME")), number);
        assert!(out.join(".git/refs").is_dir() && out.join(".nojekyll").exists());
    }
}

#[test]
fn single_files_of_others_are_carried_over_by_an_exchange() {
    for folder in ["", "acme"] {
        let (_dir, out) = place();
        let root = ground::at(&out, folder);
        publish(&out, &Sites::from([(folder.to_owned(), pages("old", 12))]));
        fs::set_permissions(&root, fs::Permissions::from_mode(0o750)).unwrap();
        for name in ["CNAME", "en/notes.txt"] {
            fs::write(root.join(name), "theirs").unwrap();
        }
        let numbers = [identity(&root.join("CNAME")), identity(&root.join("en/notes.txt"))];
        let published = publish(&out, &Sites::from([(folder.to_owned(), pages("new", 12))]));
        assert_eq!(published.sites[folder].mode, Mode::Exchanged);
        assert_eq!([identity(&root.join("CNAME")), identity(&root.join("en/notes.txt"))], numbers);
        assert_eq!(fs::metadata(&root).unwrap().permissions().mode() & 0o777, 0o750);
        assert_eq!(fs::metadata(root.join("CNAME")).map(|m| std::os::unix::fs::MetadataExt::nlink(&m)).unwrap(), 1);
    }
}

#[test]
fn what_comes_while_building_is_kept() {
    let (_dir, out) = place();
    publish(&out, &Sites::from([("acme".into(), pages("old", 12))]));
    fs::write(out.join("acme/CNAME"), "early").unwrap();
    let output = Output::open(&out, &[id("acme")]).unwrap();
    let mut writer = output.site(&id("acme")).unwrap();
    pages("new", 12).iter().for_each(|(path, bytes)| writer.put(path, bytes).unwrap());
    let staged = writer.finish(json!(null)).unwrap();
    fs::create_dir_all(out.join("acme/theirs/deep")).unwrap();
    fs::write(out.join("acme/theirs/deep/a.txt"), "late").unwrap();
    fs::write(out.join("acme/en/b.txt"), "late").unwrap();
    fs::remove_file(out.join("acme/CNAME")).unwrap();
    fs::write(out.join("acme/CNAME"), "late").unwrap();
    let published = output.publish(vec![staged]).unwrap();
    assert_eq!(published.sites["acme"].mode, Mode::Exchanged);
    for path in ["theirs/deep/a.txt", "en/b.txt", "CNAME"] {
        assert_eq!(fs::read_to_string(out.join("acme").join(path)).unwrap(), "late", "{path}");
    }
    assert_tidy(&out);
}

#[test]
fn files_of_others_are_not_overwritten() {
    let (_dir, out) = place();
    publish(&out, &sites(&[("acme", &[("index.html", "1")])]));
    fs::write(out.join("acme/robots.txt"), "theirs").unwrap();
    fs::create_dir_all(out.join("borealis")).unwrap();
    fs::write(out.join("borealis/index.html"), "theirs").unwrap();
    fs::create_dir(out.join("acme/about")).unwrap();
    let refused = |new: &Sites, named: &str| assert_refused(&out, new, &OUTPUT_FOREIGN, named);
    refused(&sites(&[("acme", &[("index.html", "1"), ("robots.txt", "ours")])]), "acme/robots.txt");
    refused(&sites(&[("acme", &[("robots.txt/x", "ours")])]), "acme/robots.txt");
    refused(&sites(&[("acme", &[("about", "ours")])]), "acme/about");
    refused(
        &sites(&[("acme", &[("index.html", "1")]), ("borealis", &[("index.html", "ours")])]),
        "borealis/index.html",
    );
    publish(&out, &sites(&[("acme", &[("robots.txt", "theirs")])]));
    assert!(!out.join("acme/index.html").exists());
}

#[test]
fn planted_links_are_never_followed() {
    let (dir, out) = place();
    let outside = dir.path().join("outside");
    fs::create_dir_all(outside.join("page-0")).unwrap();
    fs::write(outside.join("page-0/index.html"), "precious").unwrap();
    fs::write(outside.join("file"), "precious").unwrap();
    let earlier = snapshot(&outside, true);
    let acme = |version: &str, changed| Sites::from([("acme".to_owned(), pages(version, changed))]);
    publish(&out, &acme("old", 12));
    // A page replaced by a link: the link goes, its target stays.
    for (changed, version) in [(1, "v2"), (12, "v3")] {
        let page = out.join("acme/en/page-0/index.html");
        fs::remove_file(&page).unwrap();
        symlink(outside.join("file"), &page).unwrap();
        publish(&out, &acme(version, changed));
        assert!(page.symlink_metadata().unwrap().is_file());
        assert_eq!(snapshot(&outside, true), earlier);
    }
    // A folder replaced by a link.
    fs::remove_dir_all(out.join("acme/en")).unwrap();
    symlink(&outside, out.join("acme/en")).unwrap();
    assert_refused(&out, &acme("v4", 12), &OUTPUT_FOREIGN, "acme/en");
    publish(&out, &sites(&[("acme", &[("index.html", "pruned")])]));
    assert_eq!(snapshot(&outside, true), earlier);
    fs::remove_file(out.join("acme/en")).unwrap();
    // A brand's folder, a brand no longer published, the records, the staging folder.
    fs::remove_dir_all(out.join("acme")).unwrap();
    symlink(&outside, out.join("acme")).unwrap();
    assert_refused(&out, &acme("v5", 12), &OUTPUT_FOREIGN, "acme");
    publish(&out, &sites(&[("borealis", &[("index.html", "1")])]));
    assert_eq!(snapshot(&outside, true), earlier);
    fs::rename(out.join(".candor/manifest"), dir.path().join("elsewhere")).unwrap();
    symlink(dir.path().join("elsewhere"), out.join(".candor/manifest")).unwrap();
    assert_refused(&out, &acme("v6", 12), &OUTPUT_FOREIGN, "manifest");
    fs::remove_dir_all(out.join(".candor")).unwrap();
    symlink(&outside, out.join(".candor")).unwrap();
    assert_refused(&out, &acme("v7", 12), &OUTPUT_FOREIGN, ".candor");
    let fresh = dir.path().join("fresh");
    symlink(&outside, dir.path().join(".fresh.candor-staging")).unwrap();
    assert_eq!(Output::open(&fresh, &[id("acme")]).err().unwrap().rule, &OUTPUT_FOREIGN);
    assert!(!fresh.exists());
    assert_eq!(snapshot(&outside, true), earlier);
}

#[test]
fn the_output_may_be_a_link_to_a_folder_and_nothing_else() {
    let (dir, out) = place();
    let new = sites(&[("acme", &[("index.html", "1")])]);
    fs::write(&out, "a file").unwrap();
    let problem = try_publish(Arc::new(Disk), &out, &new).unwrap_err();
    assert_eq!(problem.rule, &OUTPUT_WRITE);
    assert_eq!(try_publish(Arc::new(Disk), &out.join("below"), &new).unwrap_err().rule, &OUTPUT_WRITE);
    assert_eq!(fs::read(&out).unwrap(), b"a file");
    fs::remove_file(&out).unwrap();
    symlink(dir.path().join("nowhere"), &out).unwrap();
    assert_eq!(try_publish(Arc::new(Disk), &out, &new).unwrap_err().rule, &OUTPUT_WRITE);
    fs::create_dir_all(dir.path().join("elsewhere/served")).unwrap();
    fs::remove_file(&out).unwrap();
    symlink(dir.path().join("elsewhere/served"), &out).unwrap();
    publish(&out, &new);
    assert!(out.is_symlink());
    assert_eq!(fs::read(dir.path().join("elsewhere/served/acme/index.html")).unwrap(), b"1");
    assert_eq!(fs::read_dir(dir.path().join("elsewhere")).unwrap().count(), 1);
}

#[test]
fn a_strange_staging_folder_or_a_broken_journal_is_not_cleared_away() {
    let (dir, out) = place();
    let staging = dir.path().join(".public.candor-staging");
    fs::create_dir(&staging).unwrap();
    fs::write(staging.join("theirs"), "x").unwrap();
    assert_eq!(Output::open(&out, &[id("acme")]).err().unwrap().rule, &OUTPUT_FOREIGN);
    assert!(staging.join("theirs").exists());
    fs::write(staging.join("lock"), "").unwrap();
    for journal in ["", "{}", "{\"journal\": {\"steps\": []},\n\"seal\": \"0\"\n}\n"] {
        fs::write(staging.join("journal"), journal).unwrap();
        assert_eq!(Output::open(&out, &[id("acme")]).err().unwrap().rule, &crate::diagnostic::OUTPUT_UNFINISHED);
        assert!(staging.join("theirs").exists());
    }
    fs::remove_file(staging.join("journal")).unwrap();
    Output::open(&out, &[id("acme")]).unwrap().abandon();
    assert!(!staging.exists());
}

#[test]
fn a_journal_cannot_lead_outside() {
    let (dir, out) = place();
    publish(&out, &sites(&[("acme", &[("a", "1")])]));
    fs::write(dir.path().join("precious"), "x").unwrap();
    let staging = dir.path().join(".public.candor-staging");
    fs::create_dir(&staging).unwrap();
    fs::write(staging.join("lock"), "").unwrap();
    for (folder, path) in [("acme", "../../precious"), ("..", "precious"), ("acme", "/etc/x")] {
        let steps = json!({ "steps": [{ "folder": folder, "how": "retire", "put": [], "clear": [], "drop": [path] }] });
        fs::write(staging.join("journal"), record::seal(format!("{{\n\"journal\": {steps}"))).unwrap();
        assert!(Output::open(&out, &[id("acme")]).is_err());
        assert!(dir.path().join("precious").exists());
    }
}
