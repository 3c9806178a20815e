//! `candor eject`: what is built in, copied out to be changed; and what is said of it afterwards.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use candor::source::{Builtin, Disk, Memory, SourceTree};
use common::build;

/// How a run ended: exit code, standard output, standard error.
type Ended = (i32, String, String);

fn candor(dir: &Path, arguments: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    ended(command.args(arguments).current_dir(dir))
}

fn ended(command: &mut Command) -> Ended {
    let run = command.env("NO_COLOR", "1").output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (run.status.code().unwrap_or(-1), text(&run.stdout), text(&run.stderr))
}

/// The smallest workspace, on disk.
fn workspace() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(candor(dir.path(), &["new", "--minimal", "."]).0, 0);
    dir
}

/// The files below a folder, hidden ones included.
fn files(dir: &Path) -> BTreeSet<String> {
    let found = walkdir::WalkDir::new(dir).into_iter().map(Result::unwrap).filter(|entry| !entry.file_type().is_dir());
    found.map(|entry| entry.path().strip_prefix(dir).unwrap().to_str().unwrap().to_owned()).collect()
}

fn put(dir: &Path, path: &str, text: &str) {
    let path = dir.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const LAST: &str = "A copy follows no updates of candor: keep in it what you change, and delete the rest.\n";

#[test]
fn without_a_path_all_there_is_is_listed() {
    let dir = workspace();
    let (code, listed, err) = candor(dir.path(), &["eject"]);
    assert_eq!((code, &*err), (0, ""));
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/eject/list.txt");
    if std::env::var_os("CANDOR_BLESS").is_some() {
        fs::write(&kept, &listed).unwrap();
    }
    assert_eq!(listed, fs::read_to_string(kept).unwrap());
    for (path, _) in Builtin.list("") {
        assert_eq!(listed.matches(&format!("  {path} ")).count(), 1, "{path}");
    }
    // What the workspace has of its own shows.
    candor(dir.path(), &["eject", "locales/fr/candor-units.ftl"]);
    put(dir.path(), "themes/default/theme.toml", "name = \"mine\"\n");
    let (_, now, _) = candor(dir.path(), &["eject"]);
    let differs: Vec<(&str, &str)> = listed.lines().zip(now.lines()).filter(|(one, other)| one != other).collect();
    let line = |path: &str| listed.lines().find(|line| line.contains(path)).unwrap().to_owned();
    let (units, theme) = (line("locales/fr/candor-units.ftl"), line("themes/default/theme.toml"));
    let expected = [
        (&*units, &*format!("{units}  [your copy is the same]")),
        (&*theme, &*format!("{theme}  [your copy differs]")),
    ];
    assert_eq!(differs, expected);
}

#[test]
fn files_folders_and_patterns_are_copied_to_where_they_are_read() {
    let dir = workspace();
    let before = files(dir.path());
    let run = candor(dir.path(), &["eject", "content/regimes/eu/regime.toml"]);
    assert_eq!(run, (0, format!("Copied 1 file into .:\n  content/regimes/eu/regime.toml\n{LAST}"), String::new()));
    let run = candor(dir.path(), &["eject", "./content/forms/", "content/rights/*ase/zh-*", "**/eu/regime.toml"]);
    let said = "Copied 3 files into .:\n  content/forms/contact.toml\n  content/forms/request.toml\n  \
                content/regimes/eu/regime.toml  (was there, and is the same)\n  content/rights/erase/zh-Hans.md\n";
    assert_eq!(run, (0, format!("{said}{LAST}"), String::new()));
    let run = candor(dir.path(), &["eject", "content/forms/contact.toml"]);
    let said = "Nothing to copy into .:\n  content/forms/contact.toml  (was there, and is the same)\n";
    assert_eq!(run, (0, format!("{said}{LAST}"), String::new()));
    let copied: Vec<String> = files(dir.path()).difference(&before).cloned().collect();
    let expected = [
        "content/forms/contact.toml",
        "content/forms/request.toml",
        "content/regimes/eu/regime.toml",
        "content/rights/erase/zh-Hans.md",
    ];
    assert_eq!(copied, expected);
    for path in copied {
        assert_eq!(fs::read(dir.path().join(&path)).unwrap(), Builtin.read(&path).unwrap(), "{path}");
    }
}

#[test]
fn another_folder_is_named_by_root() {
    let dir = tempfile::tempdir().unwrap();
    candor(dir.path(), &["new", "--minimal", "shop"]);
    let run = candor(dir.path(), &["eject", "--root", "shop", "locales/en/candor.ftl"]);
    assert_eq!(run, (0, format!("Copied 1 file into shop:\n  locales/en/candor.ftl\n{LAST}"), String::new()));
    assert!(dir.path().join("shop/locales/en/candor.ftl").exists());
    let (code, out, err) = candor(dir.path(), &["eject", "locales/en/candor.ftl"]);
    assert_eq!((code, &*out), (2, ""));
    assert!(err.starts_with("error[source/missing]: there is no content/portal.toml here\n"), "{err}");
    assert!(!dir.path().join("locales").exists());
}

#[test]
fn what_was_changed_is_kept_and_then_nothing_is_copied() {
    let dir = workspace();
    put(dir.path(), "content/forms/request.toml", "# mine\n");
    let before = files(dir.path());
    let expected = "\
error[usage/in-the-way]: content/forms/request.toml is there already, and differs
 |
 = note: What stands there would be lost, or the copy would never be read; nothing was copied.
 = help: Keep yours, or copy over it with --force: what was changed in it is then lost.
";
    assert_eq!(candor(dir.path(), &["eject", "content", "locales"]), (2, String::new(), expected.into()));
    assert_eq!(files(dir.path()), before);
    assert_eq!(fs::read(dir.path().join("content/forms/request.toml")).unwrap(), b"# mine\n");
    let run = candor(dir.path(), &["eject", "--force", "content/forms"]);
    let said = "Copied 2 files into .:\n  content/forms/contact.toml\n  \
                content/forms/request.toml  (in place of what was there)\n";
    assert_eq!(run, (0, format!("{said}{LAST}"), String::new()));
    let copied = fs::read(dir.path().join("content/forms/request.toml")).unwrap();
    assert_eq!(copied, Builtin.read("content/forms/request.toml").unwrap());
}

#[test]
fn an_unknown_name_is_told_with_the_nearest_and_nothing_is_copied() {
    let dir = workspace();
    let before = files(dir.path());
    let expected = "\
error[usage/not-built-in]: nothing built in is called \"locales/fre\"
 |
 = note: Only what is built into candor can be copied out of it; nothing was copied.
 = help: Did you mean \"locales/fr\"?
error[usage/not-built-in]: nothing built in is called \"shell.html\"
 |
 = note: Only what is built into candor can be copied out of it; nothing was copied.
 = help: Did you mean \"themes/default/templates/shell.html\"?
error[usage/not-built-in]: nothing built in is called \"../*.ftl\"
 |
 = note: Only what is built into candor can be copied out of it; nothing was copied.
 = help: `candor eject` alone lists all there is.
";
    let run = candor(dir.path(), &["eject", "locales/en", "locales/fre", "shell.html", "../*.ftl"]);
    assert_eq!(run, (2, String::new(), expected.into()));
    assert_eq!(files(dir.path()), before);
}

#[test]
fn a_place_that_could_not_be_read_is_refused() {
    let dir = workspace();
    put(dir.path(), "elsewhere/notes.txt", "");
    symlink("elsewhere", dir.path().join("themes")).unwrap();
    put(dir.path(), "locales", "a file");
    fs::create_dir_all(dir.path().join("content/regimes/eu/regime.toml")).unwrap();
    symlink("nowhere", dir.path().join("content/forms")).unwrap();
    let before = files(dir.path());
    for (path, told) in [
        ("themes/default/theme.toml", "themes/default/theme.toml has no place: themes is a symbolic link"),
        ("content/forms/contact.toml", "content/forms/contact.toml has no place: content/forms is a symbolic link"),
        ("locales/fr/candor.ftl", "locales/fr/candor.ftl has no place: locales is a file"),
        ("content/regimes/eu/regime.toml", "content/regimes/eu/regime.toml is a folder"),
    ] {
        let (code, out, err) = candor(dir.path(), &["eject", "--force", path]);
        assert_eq!((code, &*out), (2, ""), "{path}");
        assert!(err.starts_with(&format!("error[usage/in-the-way]: {told}\n")), "{err}");
    }
    assert_eq!(files(dir.path()), before);
}

/// Runs under a limit on the size of files, which one of those to copy exceeds.
fn limited(dir: &Path, before: &str) -> Ended {
    let script = format!("{before} ulimit -f 20; exec \"$0\" eject --force content locales");
    ended(Command::new("bash").args(["-c", &script, env!("CARGO_BIN_EXE_candor")]).current_dir(dir))
}

#[test]
fn a_copy_that_fails_half_way_leaves_nothing() {
    let large = Builtin.list("").into_iter().any(|(path, _)| Builtin.read(&path).unwrap().len() > 20 * 1024);
    assert!(large, "no built-in file is larger than the limit");
    let dir = workspace();
    put(dir.path(), "content/forms/request.toml", "# mine\n");
    let before = files(dir.path());
    let (code, out, err) = limited(dir.path(), "trap '' XFSZ;");
    assert_eq!((code, &*out), (1, ""), "{err}");
    assert!(err.starts_with("candor: ./locales/") && err.contains(" cannot be written: File too large"), "{err}");
    assert_eq!(files(dir.path()), before);
    assert_eq!(fs::read(dir.path().join("content/forms/request.toml")).unwrap(), b"# mine\n");
    // Killed, it cannot tidy up; but nothing stands in the place of a file, and what it leaves is hidden.
    let (code, out, _) = limited(dir.path(), "");
    assert_eq!((code, &*out), (-1, ""));
    let left: Vec<String> = files(dir.path()).difference(&before).cloned().collect();
    assert!(!left.is_empty() && left.iter().all(|path| path.rsplit('/').next().unwrap().starts_with('.')), "{left:?}");
    assert_eq!(candor(dir.path(), &["eject", "--force", "content", "locales"]).0, 0);
    assert_eq!(fs::read_dir(dir.path().join("locales/en")).unwrap().count(), 6);
}

/// A tree's files in memory, without built-in ones that stand in it.
fn tree(root: &str, folders: &[&str]) -> Memory {
    let disk = Disk::new(root);
    let found = folders.iter().flat_map(|folder| disk.list(folder)).filter(|(path, _)| !Builtin.is_builtin(path));
    found.fold(Memory::new(), |tree, (path, _)| {
        let bytes = disk.read(&path).unwrap();
        tree.file(&path, bytes)
    })
}

/// Written in French, read in Canada and in China too; with contacts, with an endpoint, and without.
fn abroad(more: &str) -> Memory {
    Memory::new()
        .file(
            "content/portal.toml",
            format!(
                "source = \"fr\"\nendpoint = \"post\"\n[languages.fr]\n[languages.fr-CA]\nfallback = [\"fr\"]\n\
                 [languages.zh-Hans]\n[endpoints.post]\nurl.production = \"https://forms.aster.example/\"\n\
                 [brand]\nname = \"Aster\"\nmarkets = [\"FR\"]\naddress.production = \"https://aster.example/\"\n{more}"
            ),
        )
        .file("content/documents/privacy/fr.md", "# Confidentialité\n\n## Droits {#how}\n\n::rights\n\n::authorities\n")
        .file("content/documents/privacy/zh-Hans.md", "# 隐私政策\n\n## 权利 {#how}\n\n::rights\n\n::authorities\n")
}

#[test]
fn a_copy_that_is_not_changed_changes_nothing() {
    let contact = "[contacts.desk]\nlabel = { fr = \"Accueil\", zh-Hans = \"接待\" }\nemail = \"desk@aster.example\"\n";
    let silent = abroad(contact);
    let unreachable = abroad(contact);
    let workspaces = [
        ("the smallest", tree("src/cli/smallest", &["content"])),
        ("the starter", tree("src/cli/starter", &["content", "locales"])),
        ("the sample", tree(".", &["content", "locales"])),
        ("abroad", silent),
        ("abroad, with no form", {
            let mut tree = unreachable;
            let portal = String::from_utf8(tree.read("content/portal.toml").unwrap()).unwrap();
            tree.set("content/portal.toml", Some(portal.replace("endpoint = \"post\"\n", "").into_bytes()));
            tree
        }),
    ];
    let all: Vec<String> = Builtin.list("").into_iter().map(|(path, _)| path).collect();
    for (name, tree) in workspaces {
        let before = build(&tree);
        assert!(!before.files.is_empty(), "{name}");
        let with = |paths: &[&String]| {
            let copied = paths.iter().fold(tree.clone(), |tree, path| tree.file(path, Builtin.read(path).unwrap()));
            let now = build(&copied);
            assert!(now.files == before.files, "{name}: other pages with copies of {paths:?}");
            let told: Vec<&String> = now.problems.iter().filter(|problem| !before.problems.contains(problem)).collect();
            let [note] = &*told else { panic!("{name}: {told:?} is said of copies of {paths:?}") };
            note.to_string()
        };
        let note = with(&all.iter().collect::<Vec<_>>());
        let expected = format!(
            "source/unchanged-copy: {} files say what is built into candor: {}, {}, {} and {} more",
            all.len(),
            all[0],
            all[1],
            all[2],
            all.len() - 3
        );
        assert_eq!(note, expected, "{name}");
        // One by one: tables, and a sample of the others.
        let some = all.iter().enumerate().filter(|(at, path)| path.ends_with(".toml") || at % 9 == 0);
        for (_, path) in some.filter(|_| name != "the sample") {
            assert_eq!(with(&[path]), format!("source/unchanged-copy: {path} says what is built into candor"));
        }
    }
}

#[test]
fn what_is_replaced_is_told_once_for_each_file() {
    let dir = workspace();
    let root = dir.path();
    candor(
        root,
        &["eject", "content/regimes/eu/regime.toml", "locales/fr/candor.ftl", "content/forms", "content/rights/erase"],
    );
    let edit = |path: &str, from: &str, to: &str| {
        let text = fs::read_to_string(root.join(path)).unwrap();
        assert!(text.contains(from), "{path} does not say {from}");
        put(root, path, &text.replacen(from, to, 1));
    };
    edit("content/rights/erase/en.md", "## What it gives you", "## What you get");
    // An explanation is the workspace's own in all of its languages, or in none.
    for language in ["fr", "zh-Hans"] {
        let path = format!("content/rights/erase/{language}.md");
        let text = fs::read_to_string(root.join(&path)).unwrap();
        put(root, &path, &text.replacen("## ", "## ! ", 1));
    }
    edit("content/forms/request.toml", "submit = \"Send the request\"", "submit = \"Off it goes\"");
    edit("locales/fr/candor.ftl", "ui-contents = ", "ui-contents = Le ");
    edit("locales/fr/candor.ftl", "ui-skip = Aller au texte\n", "ui-skip = Sauter\n");
    // Only a comment is added, and an entry that is the workspace's own.
    edit("content/forms/contact.toml", "# The usual form", "# Our usual form");
    edit("content/regimes/eu/regime.toml", "[regimes.eu]\n", "[authorities.own]\nname = \"Wight\"\n\n[regimes.eu]\n");
    put(
        root,
        "locales/en/words.ftl",
        "ui-skip = Leap\nright-erase = Wipe\nform-contact = Talk\nform-request = Ask\nown = 1\n",
    );
    let (code, _, err) = candor(root, &["build", "--date", "2026-11-23"]);
    let expected = "\
note[source/unchanged-copy]: 2 files say what is built into candor: content/forms/contact.toml, content/rights/erase/fr-CA.md
--> content/forms/contact.toml
 = note: It changes nothing today; after an update of candor it would go on saying what candor said before.
 = help: Delete what you do not mean to change: candor's own stands in, and follows its updates.

note[source/shadowed]: [forms.request] replaces the one built into candor
 --> content/forms/request.toml:7:8
  |
7 | [forms.request]
  |        ^^^^^^^
  |
  = note: What the workspace says itself replaces what is built in, and no longer follows its updates.
  = help: Keep in this copy only what you change: candor's own then stands in for the rest, and follows its updates.

note[source/shadowed]: content/rights/erase/en.md replaces the file of that name built into candor
--> content/rights/erase/en.md
 = note: What the workspace says itself replaces what is built in, and no longer follows its updates.
 = help: Delete it to follow the built-in one again.

note[source/shadowed]: content/rights/erase/fr.md replaces the file of that name built into candor
--> content/rights/erase/fr.md
 = note: What the workspace says itself replaces what is built in, and no longer follows its updates.
 = help: Delete it to follow the built-in one again.

note[source/shadowed]: content/rights/erase/zh-Hans.md replaces the file of that name built into candor
--> content/rights/erase/zh-Hans.md
 = note: What the workspace says itself replaces what is built in, and no longer follows its updates.
 = help: Delete it to follow the built-in one again.

note[source/shadowed]: 3 messages replace candor's: ui-skip, right-erase, form-contact
 --> locales/en/words.ftl:1:1
  |
1 | ui-skip = Leap
  | ^^^^^^^
  |
  = note: What the workspace says itself replaces what is built in, and no longer follows its updates.
  = help: Delete what shall be candor's own again.

note[source/shadowed]: 2 messages replace candor's: ui-skip, ui-contents
 --> locales/fr/candor.ftl:8:1
  |
8 | ui-skip = Sauter
  | ^^^^^^^
  |
  = note: What the workspace says itself replaces what is built in, and no longer follows its updates.
  = help: Keep in this copy only what you change: candor's own then stands in for the rest, and follows its updates.

7 notes.
";
    assert_eq!((code, &*err), (0, expected));
}

/// Two brands, one of which says things its own way.
fn brands(more: &[(&str, &str)]) -> common::Build {
    let tree = Memory::new()
        .file("content/portal.toml", "source = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\nendpoint = \"post\"\n[endpoints.post]\nurl.production = \"https://forms.ash.example/\"\n")
        .file("content/register/who.toml", "[contacts.desk]\nlabel = { en = \"Desk\", fr = \"Accueil\", zh-Hans = \"接待\" }\nemail = \"desk@ash.example\"\n")
        .file("content/brands/ash/brand.toml", "name = \"Ash\"\nmarkets = [\"FR\"]\naddress.production = \"https://ash.example/\"\n")
        .file("content/brands/elm/brand.toml", "name = \"Elm\"\nmarkets = [\"DE\"]\naddress.production = \"https://elm.example/\"\n")
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Whom {#whom}\n\n::authorities\n")
.file("content/documents/privacy/fr.md", "# Confidentialité\n\n## Qui {#whom}\n\n::authorities\n")
.file("content/documents/privacy/zh-Hans.md", "# 隐私\n\n## 谁 {#whom}\n\n::authorities\n");
    build(&more.iter().fold(tree, |tree, (path, text)| tree.file(path, *text)))
}

#[test]
fn a_brand_may_replace_the_built_in_too() {
    let build = brands(&[
        (
            "content/brands/elm/brand.toml",
            "name = \"Elm\"\nlanguages = [\"en\"]\nmarkets = [\"DE\"]\naddress.production = \"https://elm.example/\"\n",
        ),
        ("content/brands/elm/en.ftl", "ui-skip = Hop\n-brand = Elm\n"),
        (
            "content/brands/elm/forms/own.toml",
            "[forms.contact]\nlabel = { en = \"Call\", fr = \"Appeler\", zh-Hans = \"致电\" }\ntype = \"contact\"\nendpoint = \"post\"\nfields.email = { label = { en = \"Mail\", fr = \"Courrier\", zh-Hans = \"邮件\" }, type = \"email\" }\n",
        ),
        ("content/brands/elm/rights/access/en.md", "## What {#what}\n\nAll.\n"),
        ("content/brands/elm/rights/erase/en.md", "## What {#what}\n\nAll.\n"),
        ("content/brands/ash/en.ftl", "ui-contents = Card\n"),
        // Where the group replaces it already, the brand replaces the group's.
        ("locales/en/own.ftl", "ui-contents = List\n"),
    ]);
    let expected = [
        "source/shadowed: the message ui-skip replaces candor's",
        "source/shadowed: [forms.contact] replaces the one built into candor",
        "source/shadowed: 2 explanations of rights replace those built into candor: content/brands/elm/rights/access/en.md, content/brands/elm/rights/erase/en.md",
        "source/shadowed: the message ui-contents replaces candor's",
    ];
    assert_eq!(build.problems, expected);
}

#[test]
fn what_was_changed_in_a_copy_keeps_the_standing_of_the_built_in() {
    let builtin = |path: &str| String::from_utf8(Builtin.read(path).unwrap()).unwrap();
    let laws =
        builtin("content/regimes/eu/authorities.toml").replacen("https://www.cnil.fr/en", "https://cnil.example/", 1);
    let form =
        builtin("content/forms/request.toml").replacen("submit = \"Send the request\"", "submit = \"Off it goes\"", 1);
    let build = brands(&[("content/regimes/eu/authorities.toml", &laws), ("content/forms/request.toml", &form)]);
    let expected = [
        "source/shadowed: [forms.request] replaces the one built into candor",
        "source/shadowed: [authorities.fr] replaces the one built into candor",
    ];
    assert_eq!(build.problems, expected);
    let page = |path: &str| String::from_utf8(build.files[path].clone()).unwrap();
    // An authority stays with its market, a form with the portal's endpoint.
    assert!(page("ash/en/privacy/index.html").contains("https://cnil.example/"));
    assert!(!page("elm/en/privacy/index.html").contains("https://cnil.example/"));
    // What it says in other languages is still candor's.
    assert!(page("elm/fr/requests/index.html").contains("Envoyer la demande"));
    assert!(page("elm/zh-Hans/requests/index.html").contains("提交请求"));
    let request = page("elm/en/requests/index.html");
    assert!(request.contains("Off it goes") && request.contains("action=\"https://forms.ash.example/\""), "{request}");
}

#[test]
fn a_copy_and_another_file_may_not_both_state_an_entry() {
    let form = String::from_utf8(Builtin.read("content/forms/request.toml").unwrap()).unwrap();
    let changed = form.replacen("submit = \"Send the request\"", "submit = \"Off it goes\"", 1);
    let own = "[forms.request]\nlabel = { en = \"Ours\", fr = \"Le nôtre\", zh-Hans = \"我们的\" }\ntype = \"request\"\nendpoint = \"post\"\nfields.email = { label = \"Mail\", type = \"email\" }\n";
    for place in ["content/forms/a.toml", "content/forms/z.toml"] {
        let problems = brands(&[("content/forms/request.toml", &changed), (place, own)]).problems;
        assert!(problems.contains(&"toml/duplicate-id: [forms.request] is stated twice".to_owned()), "{problems:?}");
    }
    // A copy that changes nothing takes part in nothing.
    let problems = brands(&[("content/forms/request.toml", &form), ("content/forms/a.toml", own)]).problems;
    let expected = [
        "source/shadowed: [forms.request] replaces the one built into candor",
        "source/unchanged-copy: content/forms/request.toml says what is built into candor",
    ];
    assert_eq!(problems, expected);
}

#[test]
fn the_program_does_not_take_its_own_sources_for_copies() {
    assert!(Builtin::comes_from(&Disk::new(".")));
    let problems = build(&Disk::new(".")).problems;
    assert!(problems.iter().all(|problem| !problem.starts_with("source/unchanged-copy")), "{problems:?}");
}
