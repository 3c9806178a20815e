//! The files for hosts, exactly: of one brand at the root of its host, and in a folder of one.
//!
//! `tests/hosting/root` and `tests/hosting/folder` hold what is expected; `CANDOR_BLESS=1 cargo test --test hosting`
//! writes it anew. That real servers read it so is tested in `tests/browser/hosting.test.mjs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use candor::source::{Disk, Memory, SourceTree};
use common::build;

const ALL: &str = r#"["netlify", "cloudflare", "vercel", "nginx", "apache", "caddy"]"#;

/// The smallest workspace that `candor new` makes, with forms that are sent.
fn workspace(address: &str, hosting: &str, own: &str) -> Memory {
    const SMALLEST: &str = "src/cli/smallest";
    let disk = Disk::new(SMALLEST);
    let mut tree = Memory::new();
    for (path, _) in disk.list("content") {
        let Ok(text) = fs::read_to_string(Path::new(SMALLEST).join(&path)) else { continue };
        let text = if path == "content/portal.toml" {
            let endpoint = "\n[endpoints.inbox]\nurl.production = \"https://forms.tern.example/privacy\"\n";
            let (before, after) = text.split_once("\n[brand]\n").unwrap();
            let after = after.replace("address.production = \"https://privacy.brackenfold.example/\"", address);
            format!("endpoint = \"inbox\"\n{hosting}\n{before}\n[brand]\n{own}\n{after}{endpoint}")
        } else {
            text
        };
        tree.set(&path, Some(text.into_bytes()));
    }
    tree
}

/// The files for hosts that a workspace publishes, by path.
fn written(tree: &Memory) -> BTreeMap<String, String> {
    let built = build(tree);
    assert!(built.sound, "{:#?}", built.problems);
    let names = ["_headers", "_redirects", "vercel.json", ".htaccess"];
    let of_hosts = |path: &str| names.contains(&path) || path.starts_with(".candor/");
    let files = built.files.into_iter().filter(|(path, _)| of_hosts(path));
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// Files without the periods that begin their names, which would hide them in the repository.
fn kept(folder: &str, path: &str) -> PathBuf {
    let name = path.trim_start_matches(".candor/hosting/").trim_start_matches('.');
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosting").join(folder).join(name)
}

#[track_caller]
fn are_expected(folder: &str, tree: &Memory) {
    let files = written(tree);
    for (path, text) in &files {
        let at = kept(folder, path);
        if std::env::var_os("CANDOR_BLESS").is_some() {
            fs::create_dir_all(at.parent().unwrap()).unwrap();
            fs::write(&at, text).unwrap();
        }
        let expected = fs::read_to_string(&at).unwrap_or_default();
        let differing = expected.lines().zip(text.lines()).find(|(a, b)| a != b);
        assert!(expected == *text, "{}: expected and found {differing:#?}", at.display());
    }
    let paths: Vec<&str> = files.keys().map(String::as_str).collect();
    let apart = [".candor/hosting/Caddyfile", ".candor/hosting/nginx.conf"];
    let expected: Vec<&str> = match folder {
        "root" => [&apart[..], &[".htaccess", "_headers", "_redirects", "vercel.json"]].concat(),
        _ => [
            &apart[..],
            &[
                ".candor/hosting/root/_headers",
                ".candor/hosting/root/_redirects",
                ".candor/hosting/root/robots.txt",
                ".candor/hosting/root/vercel.json",
                ".htaccess",
            ],
        ]
        .concat(),
    };
    assert_eq!(paths, expected);
}

#[test]
fn at_the_root_of_a_host() {
    let address = r#"address.production = "https://privacy.tern.example/""#;
    are_expected("root", &workspace(address, &format!("hosting = {ALL}"), ""));
}

#[test]
fn in_a_folder_of_a_host() {
    let address = r#"address.production = "https://www.tern.example/a.b/vie-privée/""#;
    are_expected("folder", &workspace(address, &format!("hosting = {ALL}"), ""));
}

#[test]
fn nothing_is_written_unless_asked() {
    let address = r#"address.production = "https://privacy.tern.example/""#;
    assert!(written(&workspace(address, "", "")).is_empty());
    let files = build(&workspace(address, "", "")).files;
    assert!(files.contains_key("404.html") && !files.contains_key("en/404.html"));
}

#[test]
fn a_brand_says_otherwise() {
    let paths = |hosting: &str, own: &str| written(&workspace("", hosting, own)).into_keys().collect::<Vec<_>>();
    assert_eq!(paths(r#"hosting = ["nginx"]"#, r#"hosting = ["apache"]"#), [".htaccess"]);
    assert_eq!(paths(r#"hosting = ["nginx"]"#, "hosting = []"), Vec::<String>::new());
}

#[test]
fn what_is_not_there_is_said_in_one_language() {
    let files = build(&workspace("", r#"hosting = ["caddy"]"#, "")).files;
    for (path, tag) in [("en", "en"), ("fr", "fr"), ("zh-Hans", "zh-Hans")] {
        let page = std::str::from_utf8(&files[&format!("{path}/404.html")]).unwrap();
        assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{page}");
        assert_eq!(page.matches("<section").count(), 1, "{page}");
    }
}
