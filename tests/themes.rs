//! Themes: the two that are built in say the same, one extends another, a brand may have its own; and
//! `candor new --theme`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use candor::source::{Disk, Memory, SourceTree};
use common::{Build, build, text_of};

/// How a run ended: exit code, standard output, standard error.
type Ended = (i32, String, String);

fn candor(dir: &Path, arguments: &[&str]) -> Ended {
    let run = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(arguments)
        .current_dir(dir)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (run.status.code().unwrap(), text(&run.stdout), text(&run.stderr))
}

/// A workspace's files in memory, with a theme.
fn tree(root: &str, theme: &str) -> Memory {
    let disk = Disk::new(root);
    let paths = ["content", "locales"].iter().flat_map(|folder| disk.list(folder));
    let mut tree = paths.fold(Memory::new(), |tree, (path, _)| {
        let bytes = disk.read(&path).unwrap();
        tree.file(&path, bytes)
    });
    let portal = String::from_utf8(tree.read("content/portal.toml").unwrap()).unwrap();
    let portal = portal.replace("theme = \"default\"\n", "");
    tree.set("content/portal.toml", Some(format!("theme = \"{theme}\"\n{portal}").into_bytes()));
    tree
}

fn page(build: &Build, path: &str) -> String {
    String::from_utf8(build.files[path].clone()).unwrap()
}

/// What a page says between its top and its foot, word by word.
fn said(html: &str) -> Vec<String> {
    let (_, text) = html.split_once("<div class=\"text\"").unwrap_or_else(|| html.split_once("<body").unwrap());
    let text = text.split("</main>").next().unwrap();
    text_of(text).split_whitespace().map(str::to_owned).collect()
}

#[test]
fn the_plain_theme_loses_no_word() {
    for root in ["src/cli/starter", "."] {
        let (usual, plain) = (build(&tree(root, "default")), build(&tree(root, "plain")));
        assert_eq!(usual.problems, plain.problems);
        let pages = |build: &Build| -> BTreeSet<String> {
            build.files.keys().filter(|path| path.ends_with(".html")).cloned().collect()
        };
        assert_eq!(pages(&usual), pages(&plain));
        assert!(pages(&plain).len() > 70);
        let mut frames = 0;
        for path in pages(&plain) {
            let (before, after) = (page(&usual, &path), page(&plain, &path));
            assert_eq!(said(&before), said(&after), "{path}");
            let ids = |html: &str| -> BTreeSet<String> {
                html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
            };
            // The title of the contents is a label there.
            let lost: Vec<String> = ids(&before).difference(&ids(&after)).cloned().collect();
            assert!(lost.iter().all(|id| id == "contents_title"), "{path}: {lost:?}");
            frames += usize::from(after.contains("<header>\n"));
        }
        assert!(frames > 60, "{frames} pages have the plain frame");
    }
}

#[test]
fn the_plain_theme_has_one_small_sheet() {
    let build = build(&tree("src/cli/starter", "plain"));
    let sheets: Vec<(&String, usize)> = build
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".css"))
        .map(|(path, bytes)| (path, bytes.len()))
        .collect();
    let [(_, size)] = &*sheets else { panic!("{sheets:?}") };
    assert!(*size < 11_000, "{size} bytes");
    let sheet = fs::read_to_string("themes/plain/assets/style.css").unwrap();
    for word in
        ["forced-colors", "prefers-contrast", "@media print", "[dir=\"rtl\"]", ":lang(zh)", "line-break: strict"]
    {
        assert!(sheet.contains(word), "{word}");
    }
    for word in ["left", "right:", "float", "animation", "column-count"] {
        assert!(!sheet.replace("under right", "").contains(word), "{word}");
    }
}

/// Two brands; what the second one states of its theme, and other files.
fn brands(theme: &str, more: &[(&str, &str)]) -> Build {
    let tree = Memory::new()
        .file("content/portal.toml", "source = \"en\"\nlanguages = [\"en\"]\n")
        .file("content/brands/ash/brand.toml", "name = \"Ash\"\naddress.production = \"https://ash.example/\"\n")
        .file(
            "content/brands/elm/brand.toml",
            format!("name = \"Elm\"\n{theme}address.production = \"https://elm.example/\"\n"),
        )
        .file("content/documents/privacy/en.md", "# Privacy\n\n## Whom {#whom}\n\nNobody.\n");
    build(&more.iter().fold(tree, |tree, (path, text)| tree.file(path, *text)))
}

/// A brand's style sheet.
fn sheet(build: &Build, brand: &str) -> String {
    let start = format!("{brand}/assets/style.");
    page(build, build.files.keys().find(|path| path.starts_with(&start)).unwrap())
}

#[test]
fn a_brand_may_have_a_theme_of_its_own() {
    let usual = brands("", &[]);
    let own = brands("theme = \"plain\"\n", &[]);
    assert_eq!((&usual.problems, &own.problems), (&Vec::new(), &Vec::new()));
    for (path, bytes) in usual.files.iter().filter(|(path, _)| path.starts_with("ash/")) {
        assert_eq!(&own.files[path], bytes, "{path}");
    }
    let path = "elm/en/privacy/index.html";
    assert!(page(&usual, path).contains("<header class=\"top\">") && page(&own, path).contains("<header>\n"));
    assert!(sheet(&own, "elm").contains("--accent:#0b4f8a") && sheet(&own, "ash").contains("--accent:#1f4e79"));
    // A look of the brand's own lies over that of its theme.
    let looked = brands("theme = \"plain\"\nlook.accent = \"#552244\"\n", &[]);
    assert!(sheet(&looked, "elm").contains("--accent:#552244") && sheet(&looked, "elm").contains("--radius:0px"));
}

#[test]
fn a_theme_extends_another_file_by_file() {
    let build = brands(
        "theme = \"leaf\"\n",
        &[
            ("themes/leaf/theme.toml", "name = \"Leaf\"\nextends = \"twig\"\n"),
            ("themes/leaf/assets/added.css", "/* b */ main { color: green }\n"),
            ("themes/twig/theme.toml", "name = \"Twig\"\nextends = \"plain\"\n[look]\naccent = \"#225511\"\n"),
            ("themes/twig/assets/added.css", "main { color: brown }\n"),
            (
                "themes/twig/templates/section.html",
                "<section id=\"{{ id }}\"><h2>{{ title }}!</h2>{{ body }}</section>\n",
            ),
        ],
    );
    assert_eq!(build.problems, Vec::<String>::new());
    let html = page(&build, "elm/en/privacy/index.html");
    assert!(html.contains("<header>\n") && html.contains("<h2>Whom!</h2>"), "{html}");
    let css = sheet(&build, "elm");
    assert!(css.starts_with("@layer tokens{:root{--accent:#225511;"), "{css:.80}");
    assert!(css.ends_with("main{color:brown}main{color:green}"), "what is added stands last, the nearest behind");
    assert!(!sheet(&build, "ash").contains("color:green"));
}

#[test]
fn a_sheet_of_its_own_is_alone() {
    let files = [
        ("themes/leaf/assets/style.css", "main { color: green }\n"),
        ("themes/twig/theme.toml", "name = \"Twig\"\nextends = \"leaf\"\n"),
        ("themes/twig/assets/added.css", "main { color: brown }\n"),
    ];
    let css = sheet(&brands("theme = \"twig\"\nlook.headings = \"bold\"\n", &files), "elm");
    assert!(css.ends_with("}\nmain{color:green}main{color:brown}"), "{css}");
}

#[test]
fn themes_that_are_not_there_are_told() {
    let told = |theme: &str, more: &[(&str, &str)]| brands(theme, more).problems;
    assert_eq!(told("theme = \"plian\"\n", &[]), ["theme/missing: there is no theme \"plian\""]);
    let lost = [("themes/leaf/theme.toml", "name = \"Leaf\"\nextends = \"twig\"\n")];
    assert_eq!(told("theme = \"leaf\"\n", &lost), ["theme/missing: there is no theme \"twig\""]);
    // A theme that nobody has is not looked at.
    assert_eq!(told("", &lost), Vec::<String>::new());
    let circle = [
        ("themes/leaf/theme.toml", "name = \"Leaf\"\nextends = \"twig\"\n"),
        ("themes/twig/theme.toml", "name = \"Twig\"\nextends = \"leaf\"\n"),
    ];
    assert_eq!(told("theme = \"leaf\"\n", &circle), ["theme/missing: the theme \"leaf\" extends itself: leaf → twig"]);
}

#[test]
fn a_new_theme_builds_and_says_what_to_do_next() {
    for base in ["default", "plain"] {
        let dir = tempfile::tempdir().unwrap();
        candor(dir.path(), &["new", "."]);
        let made = candor(dir.path(), &["new", "--theme", "winter", "--extends", base]);
        let said = "Made the theme \"winter\" in .:\n  themes/winter/README.md\n  themes/winter/assets/added.css\n  \
                    themes/winter/templates/blocks/home.html\n  themes/winter/templates/shell.html\n  \
                    themes/winter/theme.toml\nNext:\n  write theme = \"winter\" in content/portal.toml, above its \
                    first table\n  candor serve --open\n";
        assert_eq!(made, (0, said.into(), String::new()));
        let portal = dir.path().join("content/portal.toml");
        let text = fs::read_to_string(&portal).unwrap();
        fs::write(&portal, format!("theme = \"{base}\"\n{text}")).unwrap();
        assert_eq!(candor(dir.path(), &["build", "--out", "before"]).0, 0);
        fs::write(&portal, format!("theme = \"winter\"\n{text}")).unwrap();
        let (code, _, problems) = candor(dir.path(), &["build", "--out", "after"]);
        assert_eq!((code, &*problems), (0, ""));
        // Until something is changed, all that differs is what added.css adds.
        let read = |out: &str, path: &str| {
            let text = fs::read_to_string(dir.path().join(out).join(path)).unwrap();
            let (start, rest) = text.split_once("assets/style.").unwrap();
            format!("{start}{}", &rest[12..])
        };
        for path in ["en/index.html", "fr/privacy/index.html", "zh-Hans/contact/index.html"] {
            assert_eq!(read("before", path), read("after", path), "{path}");
        }
        // Its README names what is there, and nothing else.
        let readme = fs::read_to_string(dir.path().join("themes/winter/README.md")).unwrap();
        for path in ["theme.toml", "assets/added.css", "templates/shell.html", "templates/blocks/home.html"] {
            assert!(readme.contains(&format!("`{path}`")) && dir.path().join("themes/winter").join(path).exists());
        }
        assert!(readme.contains(&format!("`{base}`")) && !readme.contains("BASE") && !readme.contains("NAME"));
    }
}

#[test]
fn a_theme_that_cannot_be_made_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let told = |arguments: &[&str]| {
        let (code, out, err) = candor(dir.path(), &[&["new", "--theme"], arguments].concat());
        assert_eq!((code, &*out), (2, ""), "{arguments:?}");
        err.lines()
            .filter(|line| !line.starts_with(" |") && !line.starts_with(" = note"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        told(&["winter"]),
        [
            "error[source/missing]: there is no content/portal.toml here",
            " = help: `candor new DIR` makes a small workspace; `--root DIR` names another one.",
        ]
    );
    candor(dir.path(), &["new", "--minimal", "."]);
    fs::create_dir_all(dir.path().join("themes/mine")).unwrap();
    fs::write(dir.path().join("themes/mine/theme.toml"), "name = \"Mine\"\n").unwrap();
    fs::write(dir.path().join("themes/file"), "").unwrap();
    for (arguments, said, help) in [
        (vec!["mine"], "themes/mine is there already", "Call the new one otherwise, or go on with what is there."),
        (vec!["file"], "themes/file is a file", "Move it away, or delete it."),
        (
            vec!["plain"],
            "the theme \"plain\" is built in",
            "Call yours otherwise; or change single files of it: `candor eject themes/plain/assets/style.css`.",
        ),
        (
            vec!["Winter Look"],
            "\"Winter Look\" cannot be the name of a theme",
            "Small letters, digits and hyphens: \"winter-look\"?",
        ),
        (vec!["../up"], "\"../up\" cannot be the name of a theme", "Small letters, digits and hyphens: \"up\"?"),
        (vec![""], "\"\" cannot be the name of a theme", "Small letters, digits and hyphens, such as \"winter\"."),
        (vec!["winter", "--extends", "plian"], "no theme \"plian\" is built in", "Did you mean \"plain\"?"),
    ] {
        assert_eq!(told(&arguments), [format!("error[usage/theme]: {said}"), format!(" = help: {help}")]);
    }
    assert_eq!(fs::read_dir(dir.path().join("themes")).unwrap().count(), 2);
    // An empty folder is as good as none.
    fs::create_dir(dir.path().join("themes/winter")).unwrap();
    assert_eq!(candor(dir.path(), &["new", "--theme", "winter"]).0, 0);
}
