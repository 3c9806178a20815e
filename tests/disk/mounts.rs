//! Outputs that are mounted, lie below a mount, or have something mounted inside.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::apart::{apart, mount, unmount};
use super::place::{Change, Place, copy, everything};

/// Said when files were renamed one by one.
fn noted(which: &str, why: &str) -> String {
    format!(
        "note[output/not-exchangeable]: {which} could not be replaced as a whole: {why}.\n |\n = note: Files are renamed \
         one by one here instead of exchanging whole folders.\n = help: Visitors may meet old and new pages side by \
         side for a moment while it is published.\n\n1 note.\n"
    )
}

/// Said when something is mounted where a page belongs.
fn refused(which: &str) -> String {
    format!(
        "error[output/write]: {which} is a file system of its own, and files cannot be moved into it from outside. \
         Nothing was replaced.\n |\n = note: Nothing was replaced: the earlier site stands as it was.\n = help: Mount the \
         whole output or a brand's whole folder, but nothing inside; or publish to another folder.\n\n1 error. Nothing \
         was published; the earlier site stands as it was.\n"
    )
}

/// The numbers of two files: of a page, and of a brand's folder.
fn numbers(place: &Place, file: &str, folder: &str) -> [u64; 2] {
    use std::os::unix::fs::MetadataExt;
    [file, folder].map(|path| fs::metadata(place.public().join(path)).unwrap().ino())
}

#[test]
fn an_output_below_a_mount_is_exchanged() {
    apart("mounts::an_output_below_a_mount_is_exchanged", |dir| {
        mount("-t tmpfs tmpfs", &dir.join("m"));
        let place = Place::new(dir, "m/public");
        place.build().assert_fine();
        place.foreign();
        let before = numbers(&place, "alder/assets", "alder");
        place.state(Change::All, 1);
        place.build().assert_fine();
        place.assert_is(&place.clean());
        let after = numbers(&place, "alder/assets", "alder");
        assert_ne!(before[1], after[1], "the brand's folder is another one");
    });
}

#[test]
fn brands_in_a_mounted_output_are_exchanged() {
    apart("mounts::brands_in_a_mounted_output_are_exchanged", |dir| {
        mount("-t tmpfs tmpfs", &dir.join("m"));
        let place = Place::new(dir, "m");
        place.foreign();
        fs::remove_dir_all(place.public().join("alder")).unwrap();
        place.build().assert_fine();
        place.foreign();
        let before = numbers(&place, "CNAME", "birch");
        for (n, change) in [Change::All, Change::Few, Change::Folders].into_iter().enumerate() {
            place.state(change, n as u32 + 1);
            place.build().assert_fine();
            place.assert_is(&place.clean());
        }
        let after = numbers(&place, "CNAME", "birch");
        assert_eq!(before[0], after[0]);
        assert_ne!(before[1], after[1]);
        // A brand less, and again one more.
        place.announce(&["alder", "birch"]);
        fs::rename(dir.join("w/content/brands/cedar"), dir.join("cedar")).unwrap();
        place.build().assert_fine();
        place.assert_is(&place.clean());
        assert!(!place.public().join("cedar").exists());
        place.announce(&place.brands);
        fs::rename(dir.join("cedar"), dir.join("w/content/brands/cedar")).unwrap();
        place.build().assert_fine();
        place.assert_is(&place.clean());
    });
}

#[test]
fn one_brand_in_a_mounted_output_is_renamed_file_by_file() {
    apart("mounts::one_brand_in_a_mounted_output_is_renamed_file_by_file", |dir| {
        mount("-t tmpfs tmpfs", &dir.join("m"));
        let place = Place::single(dir, "m");
        let told = noted("m", "nothing can be staged beside it on the same file system");
        place.build().assert_noted(&told);
        place.foreign();
        place.state(Change::All, 1);
        place.build().assert_noted(&told);
        place.assert_is(&place.clean());
        // Little changes: nobody would have exchanged the folder.
        place.state(Change::Few, 2);
        place.build().assert_fine();
        place.assert_is(&place.clean());
        place.state(Change::Folders, 3);
        place.build().assert_noted(&told);
        place.assert_is(&place.clean());
        // The times of files that were just written are trusted from the next build on.
        place.build().assert_fine();
        let before = everything(&place.public());
        place.build().assert_fine();
        place.assert_still(&before, "nothing changed");
    });
}

#[test]
fn a_mounted_brand_is_renamed_file_by_file() {
    apart("mounts::a_mounted_brand_is_renamed_file_by_file", |dir| {
        let place = Place::new(dir, "public");
        place.build().assert_fine();
        place.foreign();
        for (n, kind) in ["--bind", "-t tmpfs"].into_iter().enumerate() {
            let elsewhere = dir.join(format!("elsewhere-{n}"));
            copy(&place.public().join("birch"), &elsewhere);
            let site = place.public().join("birch");
            if kind == "--bind" {
                mount(&format!("--bind {}", elsewhere.display()), &site);
            } else {
                mount("-t tmpfs tmpfs", &site);
                copy(&elsewhere, &site);
            }
            fs::write(site.join("theirs.txt"), "theirs").unwrap();
            place.state(Change::All, 10 * n as u32 + 1);
            place.build().assert_noted(&noted("public/birch", "it is a file system of its own"));
            assert_eq!(fs::read(site.join("theirs.txt")).unwrap(), b"theirs");
            fs::remove_file(site.join("theirs.txt")).unwrap();
            place.assert_is(&place.clean());
            place.state(Change::Few, 10 * n as u32 + 2);
            place.build().assert_fine();
            place.assert_is(&place.clean());
            // Published no more: the pages go, the mounted folder stays.
            place.announce(&["alder", "cedar"]);
            fs::rename(dir.join("w/content/brands/birch"), dir.join("aside")).unwrap();
            place.build().assert_fine();
            assert_eq!(fs::read_dir(&site).unwrap().count(), 0);
            place.announce(&place.brands);
            fs::rename(dir.join("aside"), dir.join("w/content/brands/birch")).unwrap();
            let again = noted("public/birch", "it is a file system of its own");
            place.build().assert_noted(&again);
            place.assert_is(&place.clean());
            // What lies under the mount is old, and is made good when it is seen again.
            unmount(&site);
            assert_eq!(place.build().code, 0);
            place.assert_is(&place.clean());
        }
    });
}

/// Folders were exchanged with what is mounted in them, and the next builds could not go on.
#[test]
fn a_mount_inside_a_brand_is_refused_before_anything_is_replaced() {
    apart("mounts::a_mount_inside_a_brand_is_refused_before_anything_is_replaced", |dir| {
        let place = Place::new(dir, "public");
        place.build().assert_fine();
        place.foreign();
        let inside = place.public().join("alder/en");
        copy(&inside, &dir.join("elsewhere"));
        for kind in [format!("--bind {}", dir.join("elsewhere").display()), "-t tmpfs tmpfs".into()] {
            mount(&kind, &inside);
            place.state(Change::All, 1);
            let before = everything(&place.public());
            place.build().assert_refused(&refused("public/alder/en"));
            place.assert_still(&before, &kind);
            unmount(&inside);
            place.build().assert_fine();
            place.assert_is(&place.clean());
            place.state(Change::All, 2);
            place.build().assert_fine();
        }
        // A single page.
        let page = place.public().join("alder/robots.txt");
        fs::write(dir.join("robots"), "User-agent: *\n").unwrap();
        bind_file(&dir.join("robots"), &page);
        let before = everything(&place.public());
        place.build().assert_refused(&refused("public/alder/robots.txt"));
        place.assert_still(&before, "a page");
        unmount(&page);
        // Where nothing is to be written, it does not matter; nor what is none of candor's.
        copy(&place.public().join("alder/fr"), &dir.join("french"));
        mount(&format!("--bind {}", dir.join("french").display()), &place.public().join("alder/fr"));
        mount("-t tmpfs tmpfs", &place.public().join("birch/theirs"));
        place.build().assert_fine();
        unmount(&place.public().join("alder/fr"));
        place.state(Change::All, 3);
        let told = noted("public/birch", "it holds theirs, which candor did not put there");
        place.build().assert_noted(&told);
        unmount(&place.public().join("birch/theirs"));
        place.assert_is(&place.clean());
    });
}

/// A page that is published no more, with somebody's file mounted on it, could not be removed.
#[test]
fn what_is_mounted_on_a_page_that_goes_stays() {
    apart("mounts::what_is_mounted_on_a_page_that_goes_stays", |dir| {
        let place = Place::new(dir, "public");
        place.state(Change::Folders, 1);
        place.build().assert_fine();
        place.foreign();
        fs::write(dir.join("theirs"), "theirs").unwrap();
        let page = place.public().join("birch/en/notice-1/index.html");
        bind_file(&dir.join("theirs"), &page);
        place.state(Change::Folders, 2);
        let told = noted("public/birch", "en/notice-1/index.html in it is a file system of its own");
        place.build().assert_noted(&told);
        assert_eq!(fs::read(&page).unwrap(), b"theirs");
        unmount(&page);
        fs::remove_dir_all(page.parent().unwrap()).unwrap();
        place.assert_is(&place.clean());
    });
}

#[test]
fn mounted_records_are_refused() {
    apart("mounts::mounted_records_are_refused", |dir| {
        let place = Place::new(dir, "public");
        place.build().assert_fine();
        place.foreign();
        for inside in [".candor", ".candor/manifest"] {
            let at = place.public().join(inside);
            copy(&at, &dir.join("records"));
            mount(&format!("--bind {}", dir.join("records").display()), &at);
            place.state(Change::All, 1);
            let before = everything(&place.public());
            place.build().assert_refused(&refused(&format!("public/{inside}")));
            place.assert_still(&before, inside);
            unmount(&at);
            fs::remove_dir_all(dir.join("records")).unwrap();
            place.build().assert_fine();
            place.assert_is(&place.clean());
            place.state(Change::All, 2);
            place.build().assert_fine();
        }
    });
}

/// As in a container whose image holds a published site. The files that stay, renamed onto
/// themselves by their second names, were an error there that no later build came past.
#[test]
fn an_overlay_over_a_published_site() {
    apart("mounts::an_overlay_over_a_published_site", |dir| {
        let place = Place::new(dir, "lower/public");
        place.build().assert_fine();
        place.foreign();
        let below = everything(&place.public());
        mount("-t tmpfs tmpfs", &dir.join("upper"));
        fs::create_dir_all(dir.join("upper/data")).unwrap();
        fs::create_dir_all(dir.join("upper/work")).unwrap();
        let part = |name: &str| dir.join(name).display().to_string();
        let layers = format!(
            "-t overlay overlay -o lowerdir={},upperdir={},workdir={}",
            part("lower"),
            part("upper/data"),
            part("upper/work")
        );
        mount(&layers, &dir.join("merged"));
        let above = Place { out: "merged/public", ..place };
        for n in 1..3 {
            above.state(Change::All, n);
            let told = noted("merged/public/alder and 2 more folders", "the file system would not exchange it");
            above.build().assert_noted(&told);
            above.assert_is(&above.clean());
        }
        above.state(Change::Folders, 3);
        assert_eq!(above.build().code, 0);
        above.assert_is(&above.clean());
        assert!(everything(&dir.join("lower/public")) == below, "the layer below is as it was");
    });
}

fn bind_file(from: &Path, at: &Path) {
    assert!(Command::new("mount").arg("--bind").args([from, at]).status().unwrap().success());
}
