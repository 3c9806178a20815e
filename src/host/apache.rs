//! `.htaccess`, for Apache 2.4: it speaks for the folder that it stands in.
//!
//! Needs `AllowOverride All` and the modules dir, headers, mime and rewrite. Where one is missing the server says so,
//! instead of serving pages without their headers.

use std::fmt::Write as _;

use super::site::{FOR_EVER, REVALIDATED, Site};
use super::text::{self, literal};

/// An argument in double quotes.
fn quoted(text: &str) -> String {
    text::quoted(text, "\\\"")
}

/// The value of a header, in which `%` begins a format.
fn value(text: &str) -> String {
    quoted(&text.replace('%', "%%"))
}

/// A path that is led to as it is: what follows `$` and `%` would be filled in.
fn target(path: &str) -> String {
    path.replace('\\', "\\\\").replace('$', "\\$").replace('%', "\\%")
}

/// An argument that holds where the address fits.
fn where_address(pattern: &str) -> String {
    quoted(&format!("expr=%{{REQUEST_URI}} =~ m#{pattern}#"))
}

/// The kinds of files that are compressed, and what each is.
const TYPES: [(&str, &str); 7] = [
    ("html", "text/html"),
    ("css", "text/css"),
    ("js", "text/javascript"),
    ("svg", "image/svg+xml"),
    ("xml", "application/xml"),
    ("txt", "text/plain"),
    ("json", "application/json"),
];

/// What a folder's address leads to inside the server.
const INDEX: &str = r"(?:index\.html(?:\.br|\.gz)?)?$";

pub(super) fn configuration(site: &Site) -> String {
    let folder = site.folder();
    let pattern = literal(&folder);
    let root = where_address(&format!("^{pattern}{INDEX}"));
    let mut out = String::from(
        "# Written by candor, for Apache 2.4 with the modules dir, headers, mime and rewrite.\n\n\
         Options -Indexes -MultiViews +SymLinksIfOwnerMatch\n\
         DirectoryIndex index.html\n\
         AddDefaultCharset utf-8\n\
         AddCharset utf-8 .html .css .js .xml .txt .json\n",
    );
    for (ending, kind) in TYPES {
        let _ = writeln!(out, "AddType {kind} .{ending}");
    }
    out.push_str("AddType image/webp .webp\nAddEncoding br .br\nAddEncoding gzip .gz\n\n");

    let _ = writeln!(out, "ErrorDocument 404 {}", quoted(&format!("{}404.html", site.base)));
    for language in &site.languages {
        let below = quoted(&format!("%{{REQUEST_URI}} =~ m#^{pattern}{}/#", literal(&language.path)));
        let page = quoted(&format!("{}{}/404.html", site.base, language.path));
        let _ = writeln!(out, "<If {below}>\n    ErrorDocument 404 {page}\n</If>");
    }

    let mut header = |action: &str, name: &str, text: &str, condition: &str| {
        let line = format!("Header {action} {name} {} {condition}", value(text));
        out.push_str(line.trim_end());
        out.push('\n');
    };
    header("always set", "Content-Security-Policy", site.least(), "");
    for pages in site.others() {
        let fits = where_address(&format!("{}{INDEX}", pages.pattern(&folder)));
        header("always set", "Content-Security-Policy", pages.policy, &fits);
    }
    for (name, text) in site.headers() {
        header("always set", name, &text, "");
    }
    header("always set", "Cache-Control", REVALIDATED, "");
    header("always set", "Cache-Control", FOR_EVER, &where_address(&format!("^{pattern}assets/")));
    header("always set", "Vary", "Accept-Language", &root);
    header("merge", "Vary", "Accept-Encoding", "");

    rewriting(site, &mut out);
    out
}

fn rewriting(site: &Site, out: &mut String) {
    out.push_str("\nRewriteEngine On\n# What visitors are not served.\n");
    let _ = writeln!(out, "RewriteRule {} \"-\" [R=404,L]", quoted(r"(?:^|/)\.(?!well-known(?:/|$))"));
    out.push_str("RewriteCond %{REQUEST_FILENAME} -d\nRewriteCond %{REQUEST_FILENAME}/index.html !-f\n");
    let _ = writeln!(out, "RewriteRule {} \"-\" [R=404,L]", quoted("/$"));
    out.push_str("\n# One address for each page.\n");
    let asked = quoted(r"^[A-Z]+\s[^?\s]*/index\.html[?\s]");
    let _ = writeln!(out, "RewriteCond %{{THE_REQUEST}} {asked}");
    let to = target(&site.base);
    let _ = writeln!(
        out,
        "RewriteRule {} {} [R=301,NE,L]",
        quoted(r"^((?:[A-Za-z0-9-]+/)*)index\.html$"),
        quoted(&format!("{to}$1"))
    );
    out.push_str("\n# The visitor's language.\n");
    let accept = site.accept();
    for (ranges, path) in &accept.languages {
        let _ = writeln!(out, "RewriteCond %{{HTTP:Accept-Language}} {} [NC]", quoted(&accept.first));
        let _ = writeln!(out, "RewriteCond %1 {} [NC]", quoted(&format!("^(?:{ranges})$")));
        let _ =
            writeln!(out, "RewriteRule {} {} [R=302,NE,L]", quoted("^$"), quoted(&format!("{to}{}/", target(path))));
    }
    out.push_str("\n# Files that `candor build --compress` made.\n");
    let kinds: Vec<&str> = TYPES.iter().map(|(ending, _)| *ending).collect();
    for (name, ending) in [("br", "br"), ("gzip", "gz")] {
        let wanted = quoted(&format!(r"(?:^|,)\s*{name}\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))"));
        for (from, file) in [(r"^(|.*/)$".to_owned(), "index.html"), (format!(r"^(.*\.(?:{}))$", kinds.join("|")), "")]
        {
            let _ = writeln!(out, "RewriteCond %{{HTTP:Accept-Encoding}} {wanted}");
            let there = quoted(&format!("%{{REQUEST_FILENAME}}{file}.{ending}"));
            let _ = writeln!(out, "RewriteCond {there} -f");
            let _ = writeln!(out, "RewriteRule {} {} [L]", quoted(&from), quoted(&format!("$1{file}.{ending}")));
        }
    }
    for (ending, kind) in TYPES {
        let made = quoted(&format!(r"\.{ending}\.(?:br|gz)$"));
        let _ = writeln!(out, "RewriteRule {made} \"-\" [T={kind};charset=utf-8,E=no-gzip:1,E=no-brotli:1]");
    }
}
