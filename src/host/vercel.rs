//! `vercel.json`.
//!
//! Its redirects compare a whole header with an expression, one after the other. So the language that the
//! visitor wants most is looked for first, in all languages of the site, then the second, and so on.

use serde_json::{Value, json};

use super::accept::END;
use super::flat::COMMON;
use super::site::{FOR_EVER, Site};
use super::text::{either_case, encoded, literal};

/// How many of the languages that a browser names are looked at.
const LOOKED_AT: usize = 4;

pub(super) fn configuration(site: &Site) -> String {
    let base = source(&site.base);
    let header = |key: &str, value: &str| json!({ "key": key, "value": value });
    let mut all: Vec<Value> = vec![header("Content-Security-Policy", COMMON)];
    all.extend(site.headers().iter().map(|(name, value)| header(name, value)));
    let mut headers = vec![
        json!({ "source": format!("{base}(.*)"), "headers": all }),
        json!({ "source": format!("{base}assets/(.*)"), "headers": [header("Cache-Control", FOR_EVER)] }),
        json!({ "source": base, "headers": [header("Vary", "Accept-Language")] }),
    ];
    let mut policy = |path: String, value: &str| {
        headers.push(json!({
            "source": format!("{base}{path}"),
            "headers": [header("Content-Security-Policy", value)],
        }));
    };
    for pages in site.grouped() {
        for tail in &pages.tails {
            policy(format!(":language({})/{tail}", pages.languages.join("|")), pages.policy);
        }
    }
    for page in &site.policies {
        if page.paths.iter().any(String::is_empty) {
            policy(String::new(), &page.value);
        }
    }
    let made = json!({
        "$schema": "https://openapi.vercel.sh/vercel.json",
        "cleanUrls": true,
        "trailingSlash": true,
        "headers": headers,
        "redirects": redirects(site, &base),
    });
    format!("{made:#}\n")
}

fn redirects(site: &Site, base: &str) -> Vec<Value> {
    let languages = site.accept().languages;
    let place = |skipped: usize| {
        let before = r"[^,]*,\s*".repeat(skipped);
        let one = move |(pattern, path): &(String, String)| {
            // The expression has to fit the whole header.
            let value = format!("^{before}(?:{}){}$", either_case(pattern), END.replace("(?:,|$)", "(?:,.*)?"));
            json!({
                "source": base,
                "has": [{ "type": "header", "key": "accept-language", "value": value }],
                "destination": format!("{}{path}/", encoded(&site.base)),
                "permanent": false,
            })
        };
        languages.iter().map(one).collect::<Vec<_>>()
    };
    (0..LOOKED_AT).flat_map(place).collect()
}

/// The base in a pattern of addresses.
fn source(base: &str) -> String {
    literal(&encoded(base))
}
