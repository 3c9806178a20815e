#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use hyper::header::{HOST, HeaderMap, HeaderValue, ORIGIN};

use super::page::{Look, dress, escape, moved};
use super::{guard, launch};

fn headers(pairs: &[(hyper::header::HeaderName, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in pairs {
        map.append(name.clone(), HeaderValue::from_str(value).unwrap());
    }
    map
}

#[test]
fn only_this_machine_is_answered() {
    let host = |name: &str, lan| guard::host(&headers(&[(HOST, name)]), 4100, lan).is_ok();
    for here in ["localhost:4100", "127.0.0.1:4100", "[::1]:4100", "LOCALHOST:4100"] {
        assert!(host(here, false), "{here}");
    }
    for elsewhere in [
        "localhost",
        "localhost:80",
        "localhost:4101",
        "evil.example:4100",
        "localhost.evil.example:4100",
        "127.0.0.1.evil.example:4100",
        "127.0.0.2:4100",
        "10.0.0.7:4100",
        "0.0.0.0:4100",
        "localhost:4100:4100",
        "evil@localhost:4100",
        "",
        ":4100",
        "[::1]",
        "localhost:",
        "localhost:99999",
        "localhost:+4100",
        "localhost.:4100",
    ] {
        assert!(!host(elsewhere, false), "{elsewhere}");
    }
    assert!(host("10.0.0.7:4100", true) && host("[fe80::1]:4100", true));
    assert!(!host("evil.example:4100", true) && !host("mine.local:4100", true) && !host("[evil]:4100", true));
    assert!(guard::host(&HeaderMap::new(), 4100, false).is_err());
    assert!(guard::host(&headers(&[(HOST, "localhost:4100"), (HOST, "localhost:4100")]), 4100, false).is_err());
    // The usual port goes without saying.
    assert!(guard::host(&headers(&[(HOST, "localhost")]), 80, false).is_ok());
}

#[test]
fn only_pages_of_the_server_open_files() {
    let own = |origin: &str| guard::is_own(&headers(&[(ORIGIN, origin)]), "localhost:4100");
    assert!(own("http://localhost:4100"));
    for other in [
        "null",
        "http://localhost",
        "https://localhost:4100",
        "http://127.0.0.1:4100",
        "http://localhost:4100.evil.example",
        "",
    ] {
        assert!(!own(other), "{other}");
    }
    assert!(!guard::is_own(&HeaderMap::new(), "localhost:4100"));
    assert!(guard::is_same("abc", "abc"));
    assert!(!guard::is_same("abc", "abd") && !guard::is_same("ab", "abc") && !guard::is_same("", "abc"));
}

#[test]
fn paths_that_are_not_plain_are_none() {
    for (raw, path) in [("/", ""), ("/en/", "en/"), ("/a/b.css", "a/b.css"), ("/%E4%B8%AD/", "中/"), ("/a%20b", "a b")]
    {
        assert_eq!(guard::path(raw).as_deref(), Ok(path));
    }
    for raw in [
        "",
        "en",
        "*",
        "//",
        "//evil.example/",
        "/a//b",
        "/..",
        "/../a",
        "/a/..",
        "/a/../b",
        "/%2e%2e/a",
        "/a/%2E%2E",
        "/./a",
        "/a/.",
        "/...",
        "/..a/b",
        "/a%5Cb",
        "/a\\b",
        "/%00",
        "/a%0ab",
        "/%",
        "/%a",
        "/%zz",
        "/%ff",
        "/a%2f%2fb",
        "/a%2f..%2fb",
        "/%C0%AF",
        "/\u{7f}",
    ] {
        assert!(guard::path(raw).is_err(), "{raw}");
    }
}

#[test]
fn editors_are_called_as_they_want_to_be() {
    let call = |editor: &str| {
        let (program, arguments) = launch::arguments(editor, Path::new("/w/a b.md"), 7, 3)?;
        let all = std::iter::once(program).chain(arguments.into_iter().map(|argument| argument.into_string().unwrap()));
        Some(all.collect::<Vec<_>>().join("|"))
    };
    for (editor, expected) in [
        ("code", "code|-g|/w/a b.md:7:3"),
        ("code --wait", "code|--wait|-g|/w/a b.md:7:3"),
        ("/usr/local/bin/codium", "/usr/local/bin/codium|-g|/w/a b.md:7:3"),
        ("vim", "vim|+7|/w/a b.md"),
        ("nvim", "nvim|+7|/w/a b.md"),
        ("nano", "nano|+7,3|/w/a b.md"),
        ("emacsclient -n", "emacsclient|-n|+7:3|/w/a b.md"),
        ("idea", "idea|--line|7|--column|3|/w/a b.md"),
        ("subl", "subl|/w/a b.md:7:3"),
        ("zed", "zed|/w/a b.md:7:3"),
        ("kate", "kate|-l|7|-c|3|/w/a b.md"),
        ("'/opt/my editor/run' --new \"a b\"", "/opt/my editor/run|--new|a b|/w/a b.md"),
        // What a shell would do with this is nobody's business here.
        ("ed; rm -rf ~ $(id) `id` | x", "ed;|rm|-rf|~|$(id)|`id`|||x|/w/a b.md"),
    ] {
        assert_eq!(call(editor).as_deref(), Some(expected));
    }
    assert_eq!(call(""), None);
    assert_eq!(call("  "), None);
    assert_eq!(call("''"), None);
}

#[test]
fn only_its_own_script_is_let_in() {
    let policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";
    let html = format!(
        "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n</head><body>x</body>\n",
        escape(policy)
    );
    let dressed = dress(&html, &Look::of(&html), "localhost:4100");
    let own = "script-src http://localhost:4100/_candor/serve.js; connect-src http://localhost:4100/_candor/";
    assert_eq!(dressed.policy, format!("{policy}; {own}; frame-ancestors 'none'"));
    assert!(dressed.html.contains(&format!("content=\"{}\"", escape(&format!("{policy}; {own}")))));
    assert!(dressed.html.ends_with(" defer></script>\n</body>\n"));
    // A page with a form asks its endpoint, and has a script of its own.
    let form = html.replace("base-uri", &escape("script-src 'self'; connect-src https://forms.example; base-uri"));
    let dressed = dress(&form, &Look::of(&form), "[::1]:4100");
    assert!(dressed.policy.contains("script-src 'self'; connect-src https://forms.example 'self'; base-uri"));
    // A theme may leave the policy to the host.
    let bare = dress("<p>x", &Look::default(), "localhost:4100");
    assert!(bare.html.starts_with("<p>x<script src=\"/_candor/serve.js\""), "{}", bare.html);
}

#[test]
fn a_page_is_the_same_whatever_its_style_sheet() {
    let page = |style: &str, text: &str| {
        Look::of(&format!("<link rel=\"stylesheet\" href=\"../assets/style.{style}.css\"><p>{text}")).token()
    };
    assert_eq!(page("a", "x")[..32], page("b", "x")[..32]);
    assert_ne!(page("a", "x"), page("b", "x"));
    assert_ne!(page("a", "x")[..32], page("a", "y")[..32]);
}

#[test]
fn the_page_for_what_is_not_found_is_moved_to_where_the_site_stands_here() {
    let page = |base: &str| {
        format!(
            "<link rel=\"stylesheet\" href=\"{base}assets/style.1.css\"><a href=\"{base}en/\">x</a><a href=\"https://ash.example/\">y</a>"
        )
    };
    for base in ["/", "/some/where/"] {
        assert_eq!(moved(&page(base), "/ash/"), page("/ash/"));
        assert_eq!(moved(&page(base), "/"), page("/"));
    }
}
