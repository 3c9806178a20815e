//! Deployed copies against what was published: in files, in pages of other sites, and on a server of this machine.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use serde_json::Value;

const TEXT: [(&str, &str); 3] =
    [("en", "We keep orders"), ("fr", "Nous conservons l’été"), ("zh-Hans", "我们保存订单")];

struct Trial {
    temp: tempfile::TempDir,
}

impl Trial {
    /// A workspace, published; and an earlier state of it beside.
    fn new() -> Self {
        let trial = Self { temp: tempfile::tempdir().unwrap() };
        trial.write("before");
        trial.build("earlier");
        trial.write("after");
        trial.build("public");
        trial
    }

    fn path(&self, path: &str) -> PathBuf {
        self.temp.path().join(path)
    }

    fn write(&self, word: &str) {
        let portal = "machines = [\"portal\"]\nsource = \"en\"\nlanguages = [\"en\", \"fr\", \"zh-Hans\"]\n[brand]\nname = \"Tern\"\nmarkets = [\"FR\"]\naddress.production = \"https://privacy.tern.example/\"\n[contacts.office]\nlabel = { en = \"Office\", fr = \"Bureau\", zh-Hans = \"办公室\" }\nemail = \"privacy@tern.example\"\n";
        let put = |path: &str, text: String| {
            let path = self.path("workspace").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        put("content/portal.toml", portal.into());
        put("content/documents/privacy/document.toml", "kind = \"privacy\"\nupdated = 2026-10-01\n".into());
        for (tag, text) in TEXT {
            let prose = format!(
                "# {text}\n\n{text}: “{word}” – [{text}](https://www.tern.example/a) & more…\n\n## {text} 1 {{#one}}\n\n- {text} a\n- {text} b\n\n{text} **c** d.\n\n## {text} 2 {{#two}}\n\nThe end, café {word}.\n"
            );
            put(&format!("content/documents/privacy/{tag}.md"), prose);
        }
    }

    fn build(&self, out: &str) {
        let args = ["build", "--date", "2026-11-23", "--fragments", "--root"];
        let done = Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(args)
            .arg(self.path("workspace"))
            .arg("--out")
            .arg(self.path(out))
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn verify(&self, more: &[&str]) -> (i32, String, String) {
        let done = Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(["verify", "--root"])
            .arg(self.path("workspace"))
            .arg("--published")
            .arg(self.path("public"))
            .args(more)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
    }

    /// What is said of one text: its state, and what was altered.
    fn state(&self, name: &str, html: &[u8]) -> (String, String) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, html).unwrap();
        let (code, out, err) = self.verify(&["--format", "json", path.to_str().unwrap()]);
        let said: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
        let copies = said["copies"].as_array().unwrap();
        assert_eq!(copies.len(), 1, "{name}: {said}");
        let word = |key: &str| copies[0][key].as_str().unwrap_or_default().to_owned();
        assert_eq!(code == 0, word("state") == "current" || word("state") == "unknown", "{said}");
        (word("state"), word("alteration"))
    }
}

/// The ten ways in which a copy goes wrong, made of a text; and what each is called.
fn alterations(html: &str) -> Vec<(&'static str, Vec<u8>)> {
    let replaced = |from: &str, to: &str| {
        assert!(html.contains(from), "{from} in {html}");
        html.replacen(from, to, 1).into_bytes()
    };
    let list = |html: &str| {
        let (before, rest) = html.split_once("<ul>").unwrap();
        let (items, after) = rest.split_once("</ul>").unwrap();
        let swapped: Vec<&str> = items.split_inclusive("</li>").collect();
        format!("{before}<ul>{}</ul>{after}", swapped.into_iter().rev().collect::<String>()).into_bytes()
    };
    let western = |text: &str| text.bytes().map(char::from).collect::<String>();
    vec![
        ("text", replaced("We keep orders b", "We keep no orders b")),
        ("target", replaced("https://www.tern.example/a", "https://www.elsewhere.example/a")),
        ("removed", replaced("<li>We keep orders a</li>", "")),
        ("added", replaced("<li>We keep orders a</li>", "<li>We keep orders a</li><li>Trust us</li>")),
        ("attribute", replaced("<ul>", "<ul hidden>")),
        ("order", list(html)),
        ("cut-short", html.as_bytes()[..html.rfind("The end").unwrap() + 3].to_vec()),
        ("encoding", html.replace("café", &western("café")).into_bytes()),
        ("encoding", html.replace("café", "caf\u{FFFD}").into_bytes()),
    ]
}

/// Host systems write markup anew.
fn normalised(html: &str) -> String {
    html.replace("<p>", "\n\n  <p>\n    ")
        .replace("</li>", "\n</li>\n")
        .replace('“', "&#8220;")
        .replace('”', "\"")
        .replace('…', "...")
        .replace("café", "caf&eacute;")
        .replace('–', "&ndash;")
        .replace(" lang=\"en\"", " lang=en")
}

#[test]
fn fragments_in_pages_of_others() {
    let trial = Trial::new();
    let host = |fragment: &str, lang: &str| {
        format!(
            "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>Shop</title></head><body><main><h1>Shop</h1><article>{fragment}</article></main></body></html>"
        )
    };
    let fragment = trial.read("public/fragments/en/privacy.html");
    assert_eq!(trial.state("host.html", host(&fragment, "en").as_bytes()).0, "current");
    assert_eq!(trial.state("alone.html", fragment.as_bytes()).0, "current");
    let (_, plain) = fragment.split_once('\n').unwrap();
    assert_eq!(trial.state("stripped.html", host(plain, "en").as_bytes()).0, "current", "the style is not the text");
    assert_eq!(trial.state("anew.html", host(&normalised(&fragment), "en").as_bytes()).0, "current");
    for (what, html) in alterations(&fragment) {
        assert_eq!(trial.state("altered.html", &html), ("altered".into(), what.into()), "{what}");
    }
    // Another language: its text under this claim, and the whole of it in a page of this language.
    let french = trial.read("public/fragments/fr/privacy.html");
    let inside = |html: &str| {
        let (_, text) = html.split_once('\n').unwrap();
        let (open, rest) = text.split_once('>').unwrap();
        (open.to_owned(), rest.to_owned())
    };
    let swapped = format!("{}>{}", inside(&fragment).0, inside(&french).1);
    assert_eq!(trial.state("swapped.html", host(&swapped, "en").as_bytes()), ("altered".into(), "language".into()));
    assert_eq!(trial.state("foreign.html", host(&french, "en-GB").as_bytes()), ("altered".into(), "language".into()));
    assert_eq!(trial.state("french.html", host(&french, "fr").as_bytes()).0, "current");
    // An older edition is whole, and no longer the latest.
    let older = trial.read("earlier/fragments/en/privacy.html");
    assert_eq!(trial.state("older.html", host(&older, "en").as_bytes()).0, "stale");
    for (what, html) in alterations(&older) {
        assert_eq!(trial.state("older-altered.html", &html).0, "altered", "{what}");
    }
    // Bytes of UTF-8 that are read as something else.
    let mistaken = host(&fragment, "en").replace("charset=\"utf-8\"", "charset=\"iso-8859-1\"");
    assert_eq!(trial.state("mistaken.html", mistaken.as_bytes()), ("altered".into(), "encoding".into()));
    // Nothing to find, and nothing to compare with.
    assert_eq!(trial.state("nothing.html", host("<p>Our policy</p>", "en").as_bytes()).0, "unread");
    let elsewhere = fragment.replace("brand/en/privacy", "others/en/privacy");
    assert_eq!(trial.state("elsewhere.html", elsewhere.as_bytes()).0, "unknown");
}

#[test]
fn pages_of_a_portal() {
    let trial = Trial::new();
    let page = trial.read("public/en/privacy/index.html");
    let name = "deployed/en/privacy/index.html";
    assert_eq!(trial.state(name, page.as_bytes()).0, "current");
    assert_eq!(trial.state(name, normalised(&page).as_bytes()).0, "current");
    for (what, html) in alterations(&page) {
        // A page that is cut short lacks what stood behind the text, or it is part of it.
        let (state, found) = trial.state(name, &html);
        assert_eq!(state, "altered", "{what}");
        assert!(found == what || what == "cut-short" && found == "removed", "{what}: {found}");
    }
    let french = trial.read("public/fr/privacy/index.html").replace("/fr/privacy/\"", "/en/privacy/\"");
    assert_eq!(trial.state(name, french.as_bytes()), ("altered".into(), "language".into()));
    let older = trial.read("earlier/en/privacy/index.html");
    assert_eq!(trial.state(name, older.as_bytes()).0, "stale");
    let around = page.replace("</main>", "<script src=\"https://ads.example/a.js\"></script></main>");
    assert_eq!(trial.state(name, around.as_bytes()), ("altered".into(), "added".into()));
}

/// Serves files from a folder until it is dropped; answers by path.
fn serve(folder: PathBuf, kinds: BTreeMap<&'static str, &'static str>) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut head = Vec::new();
            let mut byte = [0; 1];
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|count| count == 1) {
                head.extend(byte);
            }
            let head = String::from_utf8_lossy(&head).into_owned();
            let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
            log.lock().unwrap().push(head);
            let mut file = folder.join(path.trim_start_matches('/'));
            if file.is_dir() {
                file = file.join("index.html");
            }
            let kind = kinds.get(&*path).copied().unwrap_or("text/html; charset=utf-8");
            let (status, body) = fs::read(file).map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        }
    });
    (address, asked)
}

fn copied(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            fs::create_dir_all(&to).unwrap();
            copied(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn whole_sites_on_a_server() {
    let trial = Trial::new();
    let deployed = trial.path("www");
    fs::create_dir_all(&deployed).unwrap();
    copied(&trial.path("public"), &deployed);
    let (address, asked) = serve(deployed.clone(), BTreeMap::new());
    let (code, out, err) = trial.verify(&["--site", &address]);
    assert_eq!((code, &*err), (0, ""), "{out}");
    assert!(out.contains("current  ") && out.ends_with(" current, 0 stale, 0 altered.\n"), "{out}");
    let heads = asked.lock().unwrap().join("");
    assert!(heads.to_ascii_lowercase().contains("user-agent: candor/") && !heads.contains("Cookie"), "{heads}");
    assert!(!heads.contains("GET /.candor/"), "{heads}");
    // A page of another edition, an altered one, one that is missing, and another file.
    fs::copy(trial.path("earlier/fr/privacy/index.html"), deployed.join("fr/privacy/index.html")).unwrap();
    let page = trial.read("public/en/privacy/index.html").replace("We keep orders b", "We keep nothing");
    fs::write(deployed.join("en/privacy/index.html"), page).unwrap();
    fs::remove_file(deployed.join("en/contact/index.html")).unwrap();
    fs::write(deployed.join("robots.txt"), "User-agent: *\nDisallow: /\n").unwrap();
    let (code, out, err) = trial.verify(&["--site", &address]);
    assert_eq!(code, 1);
    assert!(out.ends_with(" current, 1 stale, 1 altered, 2 otherwise.\n"), "{out}");
    for part in [
        "[verify/stale]: ",
        "fr/privacy/ (brand, privacy in fr, edition of 2026-10-01) is an earlier edition",
        "its words are others; expected: We keep orders b; found: We keep nothing",
        "en/contact/ cannot be read: http status: 404",
        "robots.txt is another file than the one that was published",
    ] {
        assert!(err.contains(part), "{part} in {err}");
    }
    // The folder itself is compared in the same way.
    let (code, folder, _) = trial.verify(&[deployed.to_str().unwrap()]);
    assert_eq!((code, folder.lines().last()), (1, out.lines().last()));
}

#[test]
fn single_pages_on_a_server() {
    let trial = Trial::new();
    let kinds = BTreeMap::from([("/fr/privacy/", "text/html; charset=ISO-8859-1")]);
    let (address, _) = serve(trial.path("public"), kinds);
    let said = |path: &str| trial.verify(&[&format!("{address}{path}")]);
    assert_eq!(said("en/privacy/").0, 0);
    let (code, _, err) = said("fr/privacy/");
    assert!(code == 1 && err.contains("its letters are damaged"), "{err}");
    let (code, _, err) = said("no/such/page/");
    assert!(code == 1 && err.contains("[verify/unreachable]"), "{err}");
    let (code, _, err) = trial.verify(&["http://privacy.tern.example/"]);
    assert!(code == 1 && err.contains("only https: is asked"), "{err}");
    // Nobody listens there any more.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (code, _, err) = trial.verify(&[&format!("http://{port}/")]);
    assert!(code == 1 && err.contains("[verify/unreachable]"), "{err}");
}
