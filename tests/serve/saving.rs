//! Each way in which editors and other programs save.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use super::running::{Events, Serve, workspace};
use crate::common::process;

const POLICY: &str = "content/documents/privacy/en.md";

fn text(state: usize) -> String {
    format!("# Privacy\n\n## Who {{#who}}\n\nWe are {{ $controller-name }}, state {state}.\n")
}

/// A way to put a text into a file.
type Way = (&'static str, fn(&Path, &str));

const WAYS: &[Way] = &[
    ("written over", |path, text| fs::write(path, text).unwrap()),
    ("renamed over", |path, text| {
        let beside = path.with_extension("md.new");
        fs::write(&beside, text).unwrap();
        fs::rename(beside, path).unwrap();
    }),
    ("moved away, written anew, the old one deleted", |path, text| {
        let old = path.with_extension("md~");
        fs::rename(path, &old).unwrap();
        fs::write(path, text).unwrap();
        fs::remove_file(old).unwrap();
    }),
    ("emptied, and written after a while", |path, text| {
        File::create(path).unwrap();
        sleep(Duration::from_millis(10));
        fs::write(path, text).unwrap();
    }),
    ("written in pieces", |path, text| {
        let mut file = OpenOptions::new().write(true).truncate(true).open(path).unwrap();
        for piece in text.as_bytes().chunks(9) {
            file.write_all(piece).unwrap();
            sleep(Duration::from_millis(2));
        }
    }),
    ("deleted and made again", |path, text| {
        fs::remove_file(path).unwrap();
        sleep(Duration::from_millis(30));
        fs::write(path, text).unwrap();
    }),
    ("its folder exchanged", |path, text| {
        let folder = path.parent().unwrap();
        let (new, old) = (folder.with_extension("new"), folder.with_extension("old"));
        // Beside content/, where nothing is read.
        let beside = |path: &Path| path.ancestors().nth(3).unwrap().join(path.file_name().unwrap());
        let (new, old) = (beside(&new), beside(&old));
        fs::create_dir(&new).unwrap();
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), new.join(entry.file_name())).unwrap();
        }
        fs::write(new.join(path.file_name().unwrap()), text).unwrap();
        fs::rename(folder, &old).unwrap();
        fs::rename(&new, folder).unwrap();
        fs::remove_dir_all(old).unwrap();
    }),
    ("all of content exchanged", |path, text| {
        let content = path.ancestors().nth(3).unwrap();
        let (new, old) = (content.with_extension("new"), content.with_extension("old"));
        assert!(Command::new("cp").arg("-r").arg(content).arg(&new).status().unwrap().success());
        fs::write(new.join(path.strip_prefix(content).unwrap()), text).unwrap();
        fs::rename(content, &old).unwrap();
        fs::rename(&new, content).unwrap();
        fs::remove_dir_all(old).unwrap();
    }),
];

/// After each way of saving, twice, the page is what was saved.
fn follows(arguments: &[&str]) {
    let folder = workspace();
    let serve = Serve::start(folder.path(), arguments);
    let mut state = 0;
    for (name, save) in WAYS.iter().chain(WAYS) {
        let mut events = Events::of(&serve, "/en/privacy/");
        events.hello();
        state += 1;
        save(&folder.path().join(POLICY), &text(state));
        let wanted = format!("state {state}.");
        // A page between two states may be told of, too.
        for _ in 0..6 {
            let told = events.until("page");
            let page = serve.get("/en/privacy/").body;
            if page.contains(&wanted) {
                // The page came along with the news, as it is served.
                let sent = if told["html"] == page.as_str() { told } else { events.until("page") };
                assert_eq!(sent["html"], page.as_str());
                break;
            }
        }
        assert!(serve.get("/en/privacy/").body.contains(&wanted), "{name} {arguments:?}");
    }
}

#[test]
fn pages_follow_each_way_of_saving() {
    follows(&[]);
}

#[test]
fn pages_follow_each_way_of_saving_when_the_system_says_nothing() {
    follows(&["--poll"]);
}

#[test]
fn many_files_at_once_are_followed() {
    let folder = workspace();
    let root = folder.path();
    let git = |arguments: &[&str]| {
        let done = Command::new("git")
            .args(["-c", "user.name=a", "-c", "user.email=a@b.example"])
            .args(arguments)
            .current_dir(root)
            .output();
        assert!(done.unwrap().status.success(), "{arguments:?}");
    };
    git(&["init", "-q", "-b", "one"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "one"]);
    git(&["checkout", "-q", "-b", "two"]);
    for brand in 0..60 {
        process::put(root, &format!("content/brands/b{brand}/brand.toml"), "name = \"B\"\nregimes = []\n");
    }
    let portal = fs::read_to_string(root.join("content/portal.toml")).unwrap();
    let bare = portal.replace("[brand]\nname = \"Ash\"\nregimes = []\n[brand.look]\naccent = \"#7a5a14\"\n", "");
    process::put(root, "content/portal.toml", &bare);
    git(&["add", "."]);
    git(&["commit", "-qm", "two"]);
    git(&["checkout", "-q", "one"]);
    let serve = Serve::start(root, &[]);
    for _ in 0..3 {
        for (branch, page, other) in
            [("two", "/b7/en/privacy/", "/en/privacy/"), ("one", "/en/privacy/", "/b7/en/privacy/")]
        {
            git(&["checkout", "-q", branch]);
            let there = (0..200).any(|_| {
                serve.get(page).status == 200 && serve.get(other).status == 404 || {
                    sleep(Duration::from_millis(20));
                    false
                }
            });
            assert!(there, "{branch}");
        }
    }
}

#[test]
fn errors_are_told_and_mended_and_the_last_good_page_stays() {
    let folder = workspace();
    let path = folder.path().join(POLICY);
    let serve = Serve::start(folder.path(), &[]);
    let good = serve.get("/en/privacy/").body;
    let mut events = Events::of(&serve, "/en/privacy/");
    events.hello();
    for (broken, rule, place) in [
        (text(0).replace("controller-name", "controller-nam"), "prose/unknown-fact", (5, 8)),
        (text(0).replace("We are", "<b>We are"), "prose/html", (5, 1)),
    ] {
        fs::write(&path, broken).unwrap();
        let told = events.until("problems");
        let problem = &told["problems"][0];
        assert_eq!(problem["rule"], rule);
        assert_eq!(problem["place"]["file"], POLICY);
        assert_eq!(
            (problem["place"]["line"].as_u64(), problem["place"]["column"].as_u64()),
            (Some(place.0), Some(place.1))
        );
        assert!(problem["excerpt"].as_str().unwrap().contains("We are"));
        assert_eq!(serve.get("/en/privacy/").body, good);
        fs::write(&path, text(0)).unwrap();
        events.until("mended");
        assert_eq!(serve.get("/en/privacy/").body, good);
    }
    // Without portal.toml, too; and pages that were never asked for say what is wrong.
    let portal = folder.path().join("content/portal.toml");
    let stated = fs::read(&portal).unwrap();
    fs::remove_file(&portal).unwrap();
    events.until("problems");
    assert_eq!(serve.get("/en/privacy/").body, good);
    fs::write(&portal, stated).unwrap();
    events.until("mended");
}

#[test]
fn a_colour_exchanges_the_style_sheet_alone() {
    let folder = workspace();
    let portal = folder.path().join("content/portal.toml");
    let serve = Serve::start(folder.path(), &[]);
    let mut events = Events::of(&serve, "/en/privacy/");
    events.hello();
    let stated = fs::read_to_string(&portal).unwrap();
    fs::write(&portal, stated.replace("#7a5a14", "#6a4a04")).unwrap();
    let (name, data) = events.next();
    assert_eq!(name, "style");
    assert!(serve.get("/en/privacy/").body.contains(data["href"].as_str().unwrap()));
    assert_eq!(data["paths"], serde_json::json!(["content/portal.toml"]));
    // What no page of this brand shows is nothing to it.
    process::put(folder.path(), "content/documents/privacy/README.md", "for colleagues");
    fs::write(folder.path().join(POLICY), text(9)).unwrap();
    assert_eq!(events.next().0, "page");
}

#[test]
fn a_page_about_the_workspace_is_told_what_changed_before_it_listened() {
    let folder = workspace();
    let serve = Serve::start(folder.path(), &[]);
    let page = serve.get("/_candor/").body;
    let mut early = Events::of(&serve, "/_candor/");
    early.hello();
    fs::write(folder.path().join(POLICY), text(1)).unwrap();
    early.until("reload");
    let mut late = Events::of_read(&serve, "/_candor/", &page);
    late.hello();
    assert_eq!(late.next().0, "reload");
    // Made anew it knows of the change.
    assert!(serve.get("/_candor/").body.contains("data-count=\"1\""));
}
