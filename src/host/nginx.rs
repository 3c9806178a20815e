//! A file for nginx to include in a server block.
//!
//! `map` may not stand in a server block, so values are chosen by `set` and `if`, which is sound there: they run
//! once, on the address that was asked for. Their names carry the brand's id, as several brands may share
//! a server.

use std::fmt::Write as _;

use super::site::{FOR_EVER, REVALIDATED, Site};
use super::text::{self, literal};

/// A value in double quotes. A backslash stands for itself, except before what nginx would take it away from.
fn quoted(text: &str) -> String {
    text::quoted(text, "\\\"'trn")
}

/// A value in which nginx would look for variables, which nothing escapes.
fn value(text: &str) -> String {
    quoted(&text.replace('$', "%24"))
}

pub(super) fn configuration(site: &Site) -> String {
    let folder = site.folder();
    let name = |what: &str| format!("$candor_{}_{what}", site.id.replace('-', "_"));
    let (policy, missing, range, language) = (name("policy"), name("missing"), name("range"), name("language"));
    let pattern = literal(&folder);
    let mut out = String::from("# Written by candor, to be included in a server block that states its root.\n\n");
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    // The Content-Security-Policy of each page.
    line(format!("set {policy} {};", value(site.least())));
    for pages in site.others() {
        let fits = quoted(&format!("{}(?:index\\.html)?$", pages.pattern(&folder)));
        line(format!("if ($uri ~ {fits}) {{ set {policy} {}; }}", value(pages.policy)));
    }
    line(format!("\nset {missing} {};", value(&format!("{folder}404.html"))));
    for language in &site.languages {
        let below = quoted(&format!("^{pattern}{}/", literal(&language.path)));
        let page = value(&format!("{folder}{}/404.html", language.path));
        line(format!("if ($uri ~ {below}) {{ set {missing} {page}; }}"));
    }
    let accept = site.accept();
    line(format!("\nset {range} \"\";\nset {language} \"\";"));
    line(format!("if ($http_accept_language ~* {}) {{ set {range} $1; }}", quoted(&accept.first)));
    // The last one that fits is kept: the closest.
    for (ranges, path) in accept.languages.iter().rev() {
        let fits = quoted(&format!("^(?:{ranges})$"));
        line(format!("if ({range} ~* {fits}) {{ set {language} {}; }}", value(path)));
    }
    // As it was asked for: nginx looks for the file itself when a folder is.
    let index = quoted(&format!("^({}(?:[A-Za-z0-9-]+/)*)index\\.html(?:\\?|$)", literal(&site.base)));
    let index = format!("if ($request_uri ~ {index}) {{ return 301 $1; }}");
    if !site.is_whole_host() {
        let bare = folder.trim_end_matches('/');
        let to = value(&site.base);
        line(format!("\nlocation = {} {{\n    absolute_redirect off;\n    return 301 {to};\n}}", quoted(bare)));
    }
    let location = if site.is_whole_host() { "location" } else { "location ^~" };
    let headers = |cache: &str, indent: &str| {
        let mut lines = format!("{indent}add_header Content-Security-Policy {policy} always;\n");
        for (name, text) in site.headers() {
            let _ = writeln!(lines, "{indent}add_header {name} {} always;", value(&text));
        }
        let always = if cache == REVALIDATED { " always" } else { "" };
        let _ = write!(lines, "{indent}add_header Cache-Control {}{always};", value(cache));
        lines
    };
    line(format!("\n{location} {} {{", quoted(&folder)));
    line("    index index.html;\n    absolute_redirect off;".into());
    line(format!("    {index}"));
    line("    charset utf-8;".into());
    line(
        "    charset_types text/css text/plain text/xml application/xml text/javascript application/javascript application/json;"
            .into(),
    );
    line("    # Files that `candor build --compress` made. With the module for Brotli: brotli_static on;".into());
    line("    gzip_static on;\n    gzip_vary on;".into());
    // A folder without a page is refused otherwise, which says that there is one.
    line(format!("    error_page 404 {missing};\n    error_page 403 =404 {missing};"));
    line(headers(REVALIDATED, "    "));
    line(format!("\n    location = {} {{", quoted(&folder)));
    line(headers(REVALIDATED, "        "));
    line("        add_header Vary Accept-Language always;".into());
    line(format!("        if ({language}) {{ return 302 {}; }}", with(&site.base, &language)));
    line("    }".into());
    line(format!("    location = {} {{", quoted(&format!("{folder}index.html"))));
    line(headers(REVALIDATED, "        "));
    line("        add_header Vary Accept-Language always;".into());
    line(format!("        {index}\n    }}"));
    line(format!("    location ^~ {} {{", quoted(&format!("{folder}assets/"))));
    line(headers(FOR_EVER, "        "));
    line("    }".into());
    line(format!("    location ~ {} {{ return 404; }}", quoted("/\\.(?!well-known(?:/|$))")));
    line("}".into());
    out
}

/// The address of a language's first page, by the variable that holds its folder.
fn with(base: &str, variable: &str) -> String {
    let base = base.replace('$', "%24").replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{base}${{{}}}/\"", variable.trim_start_matches('$'))
}
