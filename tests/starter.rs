//! The workspace that `candor new` makes, and the smallest one there is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// How a run ended: exit code, standard output, standard error.
type Ended = (i32, String, String);

fn candor(dir: &Path, arguments: &[&str]) -> Ended {
    let run = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(arguments)
        .current_dir(dir)
        .env("NO_COLOR", "1")
        .output()
        .expect("candor runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (run.status.code().expect("an exit code"), text(&run.stdout), text(&run.stderr))
}

/// Puts files into a folder that stands for a workspace.
fn workspace(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    }
    dir
}

#[test]
fn new_makes_a_workspace_that_builds_without_a_word() {
    let dir = tempfile::tempdir().unwrap();
    let made = candor(dir.path(), &["new", "shop"]);
    let said = "Made a workspace in shop (11 files). Next:\n  candor build --root shop\n";
    assert_eq!(made, (0, said.into(), String::new()));

    let built = candor(dir.path(), &["build", "--root", "shop"]);
    let said = "Published 1 brand, 78 pages, in shop/public: 87 files written, 0 unchanged.\n";
    assert_eq!(built, (0, said.into(), String::new()));

    let again = candor(dir.path(), &["build", "--root", "shop"]);
    let said = "Published 1 brand, 78 pages, in shop/public: no file written, 87 unchanged.\n";
    assert_eq!(again, (0, said.into(), String::new()));
}

#[test]
fn the_starter_shows_facts_in_each_language() {
    let dir = tempfile::tempdir().unwrap();
    candor(dir.path(), &["new", "."]);
    candor(dir.path(), &["build"]);
    let page = |path: &str| fs::read_to_string(dir.path().join("public").join(path)).unwrap();
    assert!(page("en/privacy/index.html").contains("Messages are deleted after 2\u{A0}years"));
    assert!(page("fr/privacy/index.html").contains("Livrer ce que vous commandez"));
    assert!(page("zh-Hans/privacy/index.html").contains("奎墨经营纸张与墨水"));
    // No endpoint: no form, but the other way to write.
    assert!(!page("en/requests/index.html").contains("<form"));
    assert!(page("en/requests/index.html").contains("mailto:privacy@quillmere.example"));
}

#[test]
fn the_starter_has_forms_once_its_endpoint_is_uncommented() {
    let dir = tempfile::tempdir().unwrap();
    candor(dir.path(), &["new", "."]);
    let path = dir.path().join("content/portal.toml");
    let written = fs::read_to_string(&path).unwrap();
    let uncommented: String = written
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest)
                if ["endpoint", "[endpoints", "url.", "redirect", "honeypot"].iter().any(|k| rest.starts_with(k)) =>
            {
                rest
            }
            _ => line,
        })
        .flat_map(|line| [line, "\n"])
        .collect();
    fs::write(&path, uncommented).unwrap();
    let (code, _, problems) = candor(dir.path(), &["build"]);
    assert_eq!((code, &*problems), (0, ""));
    let page = fs::read_to_string(dir.path().join("public/fr/requests/index.html")).unwrap();
    assert!(page.contains("action=\"https://forms.quillmere.example/privacy\""), "{page}");
    assert!(page.contains("form-action &#39;self&#39; https://forms.quillmere.example;"), "{page}");
}

#[test]
fn new_leaves_a_folder_alone_that_holds_something() {
    let dir = workspace(&[("shop/notes.txt", "mine")]);
    let refused = candor(dir.path(), &["new", "shop"]);
    let said = "candor: shop holds something already. Name a folder that is empty or does not exist.\n";
    assert_eq!(refused, (2, String::new(), said.into()));
    assert_eq!(fs::read_dir(dir.path().join("shop")).unwrap().count(), 1);
}

#[test]
fn new_takes_an_empty_folder() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("shop")).unwrap();
    assert_eq!(candor(dir.path(), &["new", "shop"]).0, 0);
}

const PORTAL: &str = "languages = [\"en\", \"fr\", \"zh-Hans\"]\n\n[brand]\nname = \"Fernleigh\"\n";
const ENGLISH: &str = "# Privacy policy\n\n{ -brand } asks for little.\n\n## What we keep {#kept}\n\nYour letters. See [](#ask).\n\n## Asking {#ask}\n\nAsk at any time.\n";
const FRENCH: &str = "# Politique de confidentialité\n\n{ -brand } demande peu.\n\n## Ce que nous gardons {#kept}\n\nVos lettres. Voir [](#ask).\n\n## Demander {#ask}\n\nDemandez à tout moment.\n";
const CHINESE: &str = "# 隐私政策\n\n{ -brand }索取得很少。\n\n## 我们保留什么 {#kept}\n\n您的来信。参见[](#ask)。\n\n## 询问 {#ask}\n\n随时可以询问。\n";

/// `portal.toml` and one policy in three languages, and nothing else.
fn smallest(portal: &str) -> tempfile::TempDir {
    workspace(&[
        ("content/portal.toml", portal),
        ("content/documents/privacy/en.md", ENGLISH),
        ("content/documents/privacy/fr.md", FRENCH),
        ("content/documents/privacy/zh-Hans.md", CHINESE),
    ])
}

#[test]
fn the_smallest_workspace_builds() {
    let dir = smallest(PORTAL);
    let (code, said, problems) = candor(dir.path(), &["build"]);
    assert_eq!(code, 0, "{problems}");
    assert_eq!(said, "Published 1 brand, 6 pages, in ./public: 13 files written, 0 unchanged.\n");
    let expected = "\
warning[brand/no-address]: the brand states no address for \"production\"
 --> content/portal.toml:3:1
  |
3 | [brand]
  | ^^^^^^^
  |
  = note: Without the brand's address the pages carry no hreflang, canonical link or sitemap.
  = help: Add `address.production = \"https://privacy.brand.example/\"` to [brand] in portal.toml.

1 warning.
";
    assert_eq!(problems, expected);
    let page = fs::read_to_string(dir.path().join("public/fr/privacy/index.html")).unwrap();
    assert!(page.contains("Voir <a href=\"#ask\">Demander</a>."), "{page}");
    assert!(page.contains("hreflang=\"zh-Hans\" href=\"../../zh-Hans/privacy/\""), "{page}");
}

#[test]
fn a_form_that_somebody_asked_for_must_lead_somewhere() {
    let named = PORTAL.replace("[brand]\n", "[brand]\nforms = [\"contact\"]\n");
    let stated = format!("{PORTAL}\n[forms.ours]\nlabel = \"Ours\"\ntype = \"contact\"\nfields = {{}}\n");
    for (portal, form) in [(named, "contact"), (stated, "ours")] {
        let dir = smallest(&portal);
        let (code, said, problems) = candor(dir.path(), &["build"]);
        assert_eq!((code, &*said), (1, ""), "{problems}");
        let expected = format!("error[form/no-channel]: the form \"{form}\" leads nowhere");
        assert!(problems.contains(&expected), "{problems}");
    }
}

#[test]
fn rights_need_somebody_to_write_to_and_that_is_said_once() {
    let dir = smallest(&PORTAL.replace("[brand]\n", "[brand]\nmarkets = [\"FR\"]\n"));
    let (code, _, problems) = candor(dir.path(), &["build"]);
    assert_eq!(code, 1);
    assert!(problems.contains("error[right/no-channel]: there are rights, and nobody to write to\n"), "{problems}");
    assert!(problems.ends_with("\n1 error, 1 warning. Nothing was published; the earlier site stands as it was.\n"));
}

#[test]
fn without_forms_built_in_texts_lead_to_the_contacts() {
    let portal = PORTAL.replace("[brand]\n", "[brand]\nmarkets = [\"FR\"]\nforms = []\n");
    let contact = "\n[contacts.privacy]\nlabel = \"Us\"\nemail = \"us@fernleigh.example\"\n";
    let dir = smallest(&format!("{portal}{contact}"));
    for (language, word) in [("fr", "Nous"), ("zh-Hans", "我们")] {
        let folder = dir.path().join("locales").join(language);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("words.ftl"), format!("contact-privacy = {word}\n")).unwrap();
    }
    let (code, _, problems) = candor(dir.path(), &["build"]);
    assert_eq!(code, 0, "{problems}");
    let page = fs::read_to_string(dir.path().join("public/en/rights/access/index.html")).unwrap();
    assert!(page.contains("To send your request, see <a href=\"../../../en/contact/\">Contact</a>"), "{page}");
}

#[test]
fn missing_words_are_reported_once_at_their_field() {
    let dir = tempfile::tempdir().unwrap();
    candor(dir.path(), &["new", "."]);
    let path = dir.path().join("locales/fr/register.ftl");
    let words = fs::read_to_string(&path).unwrap();
    fs::write(&path, words.replace("\n    .text = Il fait fonctionner la boutique et ses sauvegardes.", "")).unwrap();
    let (code, _, problems) = candor(dir.path(), &["build"]);
    let expected = "\
error[fluent/missing-message]: recipient-hosting.text has no words in fr
  --> content/register/who.toml:32:8
   |
32 | text = \"It keeps the shop and its back-up copies running.\"
   |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = note: The page would show a name of the program where words should stand.
   = help: Add `.text = …` below `recipient-hosting =` to a bundle in locales/fr/.

1 error. Nothing was published; the earlier site stands as it was.
";
    assert_eq!((code, &*problems), (1, expected));
}

#[test]
fn the_smallest_workspace_publishes_a_whole_site_without_a_word() {
    let dir = tempfile::tempdir().unwrap();
    let made = candor(dir.path(), &["new", "--minimal", "shop"]);
    let said = "Made a workspace in shop (4 files). Next:\n  candor build --root shop\n";
    assert_eq!(made, (0, said.into(), String::new()));
    let built = candor(dir.path(), &["build", "--root", "shop"]);
    let said = "Published 1 brand, 75 pages, in shop/public: 84 files written, 0 unchanged.\n";
    assert_eq!(built, (0, said.into(), String::new()));
    let shop = dir.path().join("shop");
    assert_eq!(
        files(&shop, "content"),
        ["documents/privacy/en.md", "documents/privacy/fr.md", "documents/privacy/zh-Hans.md", "portal.toml"]
    );
    assert_eq!(fs::read_dir(&shop).unwrap().count(), 2, "content/ and public/");
    let kept = fs::read_to_string(kept_list()).unwrap();
    let kept: Vec<&str> = kept.lines().collect();
    assert_eq!(files(&shop, "public").iter().map(|path| without_digest(path)).collect::<Vec<_>>(), kept);
    for (language, words) in [
        (
            "en",
            ["Brackenfold sells tea", "in Vannes", "was last changed on November 2, 2026", "Questions about privacy"],
        ),
        (
            "fr",
            [
                "Brackenfold vend du thé",
                "à Vannes",
                "pour la dernière fois le 2 novembre 2026",
                "Questions sur vos données",
            ],
        ),
        ("zh-Hans", ["蕨坡经营茶叶", "位于", "最近一次修改于2026年11月2日", "隐私咨询"]),
    ] {
        let page = |name: &str| fs::read_to_string(shop.join(format!("public/{language}/{name}/index.html"))).unwrap();
        let (policy, contact) = (page("privacy"), page("contact"));
        assert_eq!(policy.matches("<h2>").count(), 8, "{language}");
        for word in &words[..3] {
            assert!(policy.contains(word), "{language}: {word} is missing");
        }
        assert!(contact.contains(words[3]) && contact.contains("mailto:privacy@brackenfold.example"), "{contact}");
    }
}

/// All files that the smallest workspace publishes, as they are kept.
fn kept_list() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/starter/smallest.txt")
}

/// The files below a folder, in order.
fn files(root: &Path, folder: &str) -> Vec<String> {
    let root = root.join(folder);
    let found =
        walkdir::WalkDir::new(&root).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let mut paths: Vec<String> =
        found.map(|entry| entry.path().strip_prefix(&root).unwrap().to_str().unwrap().to_owned()).collect();
    // What the program keeps for itself is no part of the site.
    paths.retain(|path| !path.starts_with(".candor/"));
    paths.sort();
    paths
}

/// The name of an asset without the digest in it.
fn without_digest(path: &str) -> String {
    let is_digest = |part: &&str| part.len() == 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts: Vec<&str> = path.split('.').map(|part| if is_digest(&part) { "DIGEST" } else { part }).collect();
    parts.join(".")
}
