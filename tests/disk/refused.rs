//! Folders and files that may not be written or read.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::apart::{apart, mount, unmount};
use super::place::{Change, Ended, Place, everything};

/// Said when the output cannot be written.
fn unwritten(path: &str, why: &str, remedy: &str) -> String {
    format!(
        "error[output/write]: {path} could not be written: {why}. Nothing was replaced.\n |\n = note: Nothing was \
         replaced: the earlier site stands as it was.\n = help: {remedy}\n\n1 error. Nothing was published; the earlier \
         site stands as it was.\n"
    )
}

fn denied(path: &str) -> String {
    unwritten(path, "permission is denied", "Allow writing to the folder and to the one that holds it.")
}

fn read_only(path: &str) -> String {
    unwritten(path, "the file system is read-only", "Publish to a folder that can be written.")
}

/// Said of a source that cannot be read.
fn unreadable(path: &str) -> String {
    // The first file of all is read before there is a list of files to show places in.
    let place = if path == "content/portal.toml" { " |".to_owned() } else { format!("--> {path}") };
    format!(
        "error[source/unreadable]: {path} cannot be read: Permission denied (os error 13)\n{place}\n = note: A file that \
         cannot be read would be left out of the site in silence.\n = help: If it is a symbolic link, mend or delete \
         it; else look at who may read it.\n\n1 error. Nothing was published; the earlier site stands as it was.\n"
    )
}

/// Builds as a user for whom permissions hold: root without the right to pass over them.
fn build_as_user(place: &Place) -> Ended {
    let program = env!("CARGO_BIN_EXE_candor");
    place.build_with(&["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--", program])
}

/// Sets a path's permissions for as long as `body` runs.
fn with_mode<R>(path: &Path, mode: u32, body: impl FnOnce() -> R) -> R {
    let before = fs::metadata(path).unwrap().permissions();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let done = body();
    fs::set_permissions(path, before).unwrap();
    done
}

#[test]
fn a_read_only_output() {
    apart("refused::a_read_only_output", |dir| {
        let place = Place::new(dir, "m/public");
        place.build().assert_fine();
        place.foreign();
        let before = everything(&place.public());
        place.state(Change::All, 1);
        for at in ["m/public", "m"] {
            let at = dir.join(at);
            mount(&format!("--bind {}", at.display()), &at);
            mount("-o remount,bind,ro", &at);
            place.build().assert_refused(&read_only("m/public/.candor/staging"));
            place.assert_still(&before, "read-only");
            unmount(&at);
        }
        place.build().assert_fine();
        place.assert_is(&place.clean());
    });
}

#[test]
fn a_read_only_output_never_published_to() {
    apart("refused::a_read_only_output_never_published_to", |dir| {
        let place = Place::new(dir, "m/public");
        fs::remove_dir(place.public()).unwrap();
        mount("-t tmpfs -o ro tmpfs", &dir.join("m"));
        place.build().assert_refused(&read_only("m/public"));
    });
}

#[test]
fn a_read_only_workspace_is_built_elsewhere() {
    apart("refused::a_read_only_workspace_is_built_elsewhere", |dir| {
        let place = Place::new(dir, "w/public");
        let workspace = dir.join("w");
        mount(&format!("--bind {}", workspace.display()), &workspace);
        mount("-o remount,bind,ro", &workspace);
        place.build().assert_refused(&read_only("w/public/.candor"));
        let elsewhere = Place { out: "public", ..place };
        elsewhere.build().assert_fine();
        elsewhere.foreign();
        elsewhere.assert_is(&elsewhere.clean());
    });
}

#[test]
fn an_output_that_may_not_be_written() {
    apart("refused::an_output_that_may_not_be_written", |dir| {
        let place = Place::new(dir, "m/public");
        build_as_user(&place).assert_fine();
        place.foreign();
        let before = everything(&place.public());
        place.state(Change::All, 1);
        let records = place.public().join(".candor");
        // Nothing can be staged beside it, nor in it.
        let ended = with_mode(&dir.join("m"), 0o555, || with_mode(&records, 0o555, || build_as_user(&place)));
        ended.assert_refused(&denied("m/public/.candor/staging"));
        place.assert_still(&before, "staging");
        build_as_user(&place).assert_fine();
        place.assert_is(&place.clean());
    });
}

/// The staging folder beside the output says nothing of the folders inside, which somebody else
/// may have made: this was found only when half of it was replaced.
#[test]
fn folders_inside_that_may_not_be_written_are_found_first() {
    apart("refused::folders_inside_that_may_not_be_written_are_found_first", |dir| {
        let place = Place::new(dir, "public");
        build_as_user(&place).assert_fine();
        place.foreign();
        let mut version = 1;
        for inside in ["alder/en/privacy", "cedar/fr", ".candor/manifest"] {
            for change in [Change::All, Change::Few] {
                if (inside, change) == ("cedar/fr", Change::Few) {
                    continue;
                }
                version += 1;
                place.state(change, version);
                let before = everything(&place.public());
                let ended = with_mode(&place.public().join(inside), 0o555, || build_as_user(&place));
                ended.assert_refused(&denied(&format!("public/{inside}")));
                place.assert_still(&before, inside);
                build_as_user(&place).assert_fine();
                place.assert_is(&place.clean());
            }
        }
        // The output itself: brands cannot be exchanged in it, their pages can be renamed; a brand
        // that comes cannot.
        place.state(Change::All, 99);
        let ended = with_mode(&place.public(), 0o555, || build_as_user(&place));
        ended.assert_noted(
            "note[output/not-exchangeable]: public/alder and 2 more folders could not be replaced as a whole: it, or a \
             folder that matters to it, may not be changed.\n |\n = note: Files are renamed one by one here instead of \
             exchanging whole folders.\n = help: Visitors may meet old and new pages side by side for a moment while it \
             is published.\n\n1 note.\n",
        );
        place.assert_is(&place.clean());
        place.announce(&["alder", "birch"]);
        fs::rename(dir.join("w/content/brands/cedar"), dir.join("cedar")).unwrap();
        with_mode(&place.public(), 0o555, || build_as_user(&place)).assert_fine();
        assert_eq!(fs::read_dir(place.public().join("cedar")).unwrap().count(), 0);
        fs::remove_dir(place.public().join("cedar")).unwrap();
        place.announce(&place.brands);
        fs::rename(dir.join("cedar"), dir.join("w/content/brands/cedar")).unwrap();
        let before = everything(&place.public());
        with_mode(&place.public(), 0o555, || build_as_user(&place)).assert_refused(&denied("public"));
        place.assert_still(&before, "a new brand");
    });
}

/// A folder that may not be read was taken for one that is not there: the brand's pages went.
#[test]
fn sources_that_may_not_be_read() {
    apart("refused::sources_that_may_not_be_read", |dir| {
        let place = Place::new(dir, "public");
        build_as_user(&place).assert_fine();
        place.foreign();
        let before = everything(&place.public());
        for path in [
            "content/documents/privacy/fr.md",
            "content/portal.toml",
            "content/register",
            "content/brands/birch",
            "content/brands/birch/register",
            "content/brands",
            "locales",
        ] {
            let ended = with_mode(&dir.join("w").join(path), 0o000, || build_as_user(&place));
            ended.assert_refused(&unreadable(path));
            place.assert_still(&before, path);
        }
        // Listed, but not looked into.
        let ended = with_mode(&dir.join("w/content/brands/birch/documents/privacy"), 0o444, || build_as_user(&place));
        let files = ["en", "fr", "zh-Hans"].map(|lang| format!("content/brands/birch/documents/privacy/{lang}.md"));
        let each: String = files.iter().map(|file| unreadable(file)).collect();
        let end = "1 error. Nothing was published; the earlier site stands as it was.\n";
        ended.assert_refused(&format!("{}{}", each.replace(end, ""), end.replace("1 error", "3 errors")));
        place.assert_still(&before, "listed only");
    });
}
