//! A file for Caddy 2 to import in a site block.
//!
//! Its expressions (RE2) cannot look ahead, which [`super::accept`] heeds. All stands in one `route`, whose order is
//! as written.

use std::fmt::Write as _;

use super::site::{FOR_EVER, REVALIDATED, Site};
use super::text::literal;

/// A token in double quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\\\""))
}

/// A value in which Caddy looks for placeholders.
fn value(text: &str) -> String {
    quoted(&text.replace('{', "\\{"))
}

pub(super) fn configuration(site: &Site) -> String {
    let folder = site.folder();
    let pattern = literal(&folder);
    let id = format!("candor_{}", site.id.replace('-', "_"));
    let mut out = String::from("# Written by candor, to be imported in a site block that states its root.\n\n");
    let matcher = |name: &str, fits: &str| format!("@{name} path_regexp {}", quoted(fits));
    if !site.is_whole_host() {
        let bare = literal(folder.trim_end_matches('/'));
        let _ = writeln!(out, "{}", matcher(&format!("{id}_bare"), &format!("^{bare}$")));
        let _ = writeln!(out, "redir @{id}_bare {} 308\n", value(&site.base));
    }
    let _ = writeln!(out, "{}", matcher(&id, &format!("^{pattern}")));
    let _ = writeln!(out, "handle @{id} {{\n\troute {{");
    let mut line = |text: &str| {
        for text in text.lines() {
            let _ = writeln!(out, "\t\t{text}");
        }
    };
    line("header {");
    line(&format!("\tContent-Security-Policy {}", value(site.least())));
    for (name, text) in site.headers() {
        line(&format!("\t{name} {}", value(&text)));
    }
    line(&format!("\tCache-Control {}\n}}", quoted(REVALIDATED)));
    for (at, pages) in site.others().iter().enumerate() {
        line(&matcher(&format!("policy_{at}"), &format!("{}$", pages.pattern(&folder))));
        line(&format!("header @policy_{at} Content-Security-Policy {}", value(pages.policy)));
    }

    let accept = site.accept();
    let (range, language) = (format!("{{{id}_range}}"), format!("{{{id}_language}}"));
    line(&format!("\nmap {{http.request.header.Accept-Language}} {range} {{"));
    line(&format!("\t{} \"${{1}}\"\n\tdefault none\n}}", quoted(&format!("~(?i){}", accept.first))));
    line(&format!("map {range} {language} {{"));
    for (ranges, path) in &accept.languages {
        line(&format!("\t{} {}", quoted(&format!("~(?i)^(?:{ranges})$")), value(path)));
    }
    line("\tdefault none\n}");
    let root = format!("^{pattern}$");
    line(&matcher("root", &root));
    line("header @root +Vary Accept-Language");
    line(&format!("@language {{\n\tpath_regexp {}\n\tnot vars {language} none\n}}", quoted(&root)));
    let home = format!("{}{language}/", site.base.replace('{', "\\{"));
    line(&format!("redir @language {} 302", quoted(&home)));

    let index = format!("^{pattern}((?:[A-Za-z0-9-]+/)*)index\\.html$");
    line(&format!("\n@index path_regexp index {}", quoted(&index)));
    let page = format!("{}{{re.index.1}}", site.base.replace('{', "\\{"));
    line(&format!("redir @index {} 301", quoted(&page)));

    line("\n# What is not there, and what visitors are not served.");
    let hidden = quoted("/\\.");
    let well_known = quoted(&format!("^{pattern}\\.well-known/"));
    line(&format!("@hidden {{\n\tpath_regexp {hidden}\n\tnot path_regexp {well_known}\n}}"));
    line(&format!("rewrite @hidden {}", value(&format!("{folder}404/"))));
    let absent = "not file {path} {path}/index.html";
    for (at, language) in site.languages.iter().enumerate() {
        let below = quoted(&format!("^{pattern}{}/", literal(&language.path)));
        line(&format!("@missing_{at} {{\n\tpath_regexp {below}\n\t{absent}\n}}"));
        line(&missing(&format!("@missing_{at}"), &format!("{folder}{}/404.html", language.path)));
    }
    line(&format!("@missing {absent}"));
    line(&missing("@missing", &format!("{folder}404.html")));

    line(&format!("\n{}", matcher("assets", &format!("^{pattern}assets/"))));
    line(&format!("header @assets Cache-Control {}", quoted(FOR_EVER)));
    line("# Files that `candor build --compress` made.");
    line("file_server {\n\tprecompressed br gzip\n}");
    out.push_str("\t}\n}\n");
    out
}

fn missing(matcher: &str, page: &str) -> String {
    format!("handle {matcher} {{\n\trewrite * {}\n\tfile_server {{\n\t\tstatus 404\n\t}}\n}}", value(page))
}
