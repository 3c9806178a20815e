//! `candor serve`: what is answered, what is refused, and that pages follow what is saved.
#![cfg(unix)]
#![allow(unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod common;
#[path = "serve/running.rs"]
mod running;
#[path = "serve/saving.rs"]
mod saving;
#[path = "serve/storm.rs"]
mod storm;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::time::Duration;

use common::process;
use running::{Events, Serve, workspace};

#[test]
fn pages_are_served_as_they_are_built_with_one_script() {
    let folder = workspace();
    let (code, _, err) = process::candor(folder.path(), &["build", "--date", "2026-11-23"]);
    assert_eq!(code, 0, "{err}");
    let serve = Serve::start(folder.path(), &[]);
    for page in ["en/privacy/index.html", "fr/privacy/index.html", "index.html"] {
        let built = fs::read_to_string(folder.path().join("public").join(page)).unwrap();
        assert!(!built.contains("_candor"), "nothing of the preview is ever built");
        let served = serve.get(&format!("/{}", page.trim_end_matches("index.html")));
        assert_eq!(served.status, 200);
        let lines = |text: &str| {
            let kept = text
                .lines()
                .filter(|line| !line.contains("Content-Security-Policy") && !line.contains("/_candor/serve.js"));
            kept.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(lines(&served.body), lines(&built));
        assert_eq!(served.body.matches("<script src=\"/_candor/serve.js\"").count(), 1);
        for (name, value) in [
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("content-type", "text/html; charset=utf-8"),
        ] {
            assert_eq!(served.header(name), value);
        }
        let policy = served.header("content-security-policy");
        assert!(policy.contains("script-src http://localhost:") && !policy.contains("unsafe"), "{policy}");
    }
    let home = serve.get("/en/").body;
    for (stem, kind) in [("style", "text/css; charset=utf-8"), ("icon", "image/svg+xml")] {
        let rest = home.split(&format!("href=\"../assets/{stem}.")).nth(1).unwrap();
        let asset = format!("/assets/{stem}.{}", rest.split('"').next().unwrap());
        assert_eq!(serve.get(&asset).header("content-type"), kind);
    }
    let missing = serve.get("/en/nothing/");
    assert_eq!((missing.status, missing.body.contains("Page not found")), (404, true));
    assert_eq!(
        (serve.get("/en/privacy").status, serve.get("/en/privacy").header("location")),
        (307, "/en/privacy/".into())
    );
}

#[test]
fn several_brands_are_listed_and_one_can_be_chosen() {
    let folder = workspace();
    process::put(
        folder.path(),
        "content/portal.toml",
        "source = \"en\"\nlanguages = [\"en\", \"fr\"]\n[controller]\nname = \"Ash SA\"\n",
    );
    for brand in ["ash", "elm"] {
        process::put(
            folder.path(),
            &format!("content/brands/{brand}/brand.toml"),
            &format!("name = \"{brand} & co\"\nregimes = []\n"),
        );
    }
    let serve = Serve::start(folder.path(), &[]);
    let list = serve.get("/");
    assert!(
        list.body.contains("<a href=\"/ash/\">ash &amp; co</a>") && list.body.contains("href=\"/elm/\""),
        "{}",
        list.body
    );
    assert!(list.header("content-security-policy").starts_with("default-src 'none'"));
    assert_eq!(serve.get("/elm/en/privacy/").status, 200);
    assert_eq!(serve.get("/elm").header("location"), "/elm/");
    assert_eq!(serve.get("/oak/en/privacy/").status, 404);
    assert!(serve.get("/elm/zz/").body.contains("href=\"/elm/en/\""), "its own page, moved to where it stands here");
    drop(serve);
    let one = Serve::start(folder.path(), &["--brand", "elm"]);
    assert_eq!(one.get("/").header("location"), "/elm/");
    assert_eq!((one.get("/elm/en/").status, one.get("/ash/en/").status), (200, 404));
    drop(one);
    let (code, _, err) = process::candor(folder.path(), &["serve", "--brand", "els"]);
    assert_eq!(code, 2);
    assert!(err.contains("usage/name") && err.contains("Did you mean \"elm\"?"), "{err}");
    let nothing = tempfile::tempdir().unwrap();
    let (code, _, err) = process::candor(nothing.path(), &["serve"]);
    assert!(code == 2 && err.contains("source/missing"), "{code} {err}");
}

#[test]
fn what_is_no_request_of_this_machines_browser_is_refused() {
    let folder = workspace();
    process::put(folder.path(), "secret.txt", "secret");
    let serve = Serve::start(folder.path(), &[]);
    let port = serve.port;
    let ask = |head: &str| serve.raw(format!("{head}\r\n\r\n").as_bytes()).status;
    assert_eq!(ask(&format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}")), 200);
    for host in ["evil.example", &format!("evil.example:{port}"), "localhost", "localhost:1"] {
        assert_eq!(ask(&format!("GET / HTTP/1.1\r\nHost: {host}")), 421, "{host}");
    }
    assert_eq!(ask("GET / HTTP/1.1"), 421);
    assert_eq!(ask(&format!("GET http://localhost:{port}/ HTTP/1.1\r\nHost: localhost:{port}")), 400);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        assert_eq!(
            ask(&format!("{method} /en/ HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0")),
            405,
            "{method}"
        );
    }
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/en/%2e%2e/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%5c..%5csecret.txt",
    ] {
        let answer = serve.get(path);
        assert!(answer.status == 400 && !answer.body.contains("secret\n"), "{path}");
    }
    for path in ["/secret.txt", "/content/portal.toml", "/_candor/nothing", "/_candor/open", "/_candor/events/x"] {
        assert!([404, 405].contains(&serve.get(path).status), "{path}");
    }
    let head = serve.raw(format!("HEAD /en/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").as_bytes());
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    let long = "a".repeat(64 * 1024);
    assert!(ask(&format!("GET /{long} HTTP/1.1\r\nHost: localhost:{port}")) >= 400);
    assert_eq!(serve.get("/en/").status, 200);
}

#[test]
fn a_port_that_is_taken_gives_the_next_one() {
    let folder = workspace();
    let first = Serve::start(folder.path(), &[]);
    let second = Serve::start(folder.path(), &["--port", &first.port.to_string()]);
    assert_ne!(first.port, second.port);
    assert!(second.said.contains(&format!("Port {} is taken", first.port)), "{}", second.said);
    assert_eq!((first.get("/en/").status, second.get("/en/").status), (200, 200));
}

#[test]
fn a_place_is_opened_in_the_editor() {
    let folder = workspace();
    let root = folder.path();
    let (program, notes) = (root.join("stand-in editor.sh"), root.join("opened.txt"));
    fs::write(&program, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" >> '{}'\n", notes.display())).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(root.join("outside.md"), "x").unwrap();
    symlink(root.join("outside.md"), root.join("content/documents/privacy/inside.md")).unwrap();
    symlink("/etc/hostname", root.join("content/documents/privacy/far.md")).unwrap();
    let editor = format!("'{}' --flag", program.display());
    let serve = Serve::start(root, &["--editor", &editor]);
    let token = Events::of(&serve, "/_candor/").hello();
    let origin = format!("http://localhost:{}", serve.port);
    let file = "content/documents/privacy/en.md";
    let post = |token: &str, origin: &str, body: &str| {
        let head = format!(
            "POST /_candor/open HTTP/1.1\r\nHost: localhost:{}\r\nOrigin: {origin}\r\nX-Candor-Token: {token}\r\nContent-Length: {}\r\n\r\n{body}",
            serve.port,
            body.len()
        );
        serve.raw(head.as_bytes()).status
    };
    let body = format!("{{\"file\":\"{file}\",\"line\":3,\"column\":2}}");
    assert_eq!(post("", &origin, &body), 403);
    assert_eq!(post(&"0".repeat(token.len()), &origin, &body), 403);
    for other in ["http://evil.example", "null", &origin.replace("localhost", "127.0.0.1")] {
        assert_eq!(post(&token, other, &body), 403, "{other}");
    }
    for outside in [
        "../x",
        "/etc/passwd",
        "outside.md",
        "content",
        "content/documents/privacy/far.md",
        "content/../outside.md",
        "content/none.md",
        "",
        "content/.hidden",
    ] {
        assert_eq!(post(&token, &origin, &format!("{{\"file\":\"{outside}\"}}")), 404, "{outside}");
    }
    for broken in ["", "{", "[]", "{\"file\":3}", &"x".repeat(9000)] {
        assert_eq!(post(&token, &origin, broken), 404);
    }
    assert!(!notes.exists());
    assert_eq!(post(&token, &origin, &body), 200);
    let expected = format!("--flag\n{}\n", root.canonicalize().unwrap().join(file).display());
    let until = || fs::read_to_string(&notes).ok().filter(|text| *text == expected);
    assert!((0..100).any(|_| until().is_some() || {
        std::thread::sleep(Duration::from_millis(20));
        false
    }));
    drop(serve);
    // Where other machines read along, and where there is no editor, there is no token at all.
    let lan = Serve::start(root, &["--lan", "--editor", &editor]);
    assert!(lan.said.contains("ATTENTION"), "{}", lan.said);
    assert_eq!(Events::of(&lan, "/_candor/").hello(), "");
    drop(lan);
    assert_eq!(Events::of(&Serve::start(root, &[]), "/_candor/").hello(), "");
}
