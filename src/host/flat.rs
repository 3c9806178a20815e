//! `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them.
//!
//! Both apply every rule that fits, and where two set the same header they join the values or take one of them.
//! So no two rules here disagree: all answers get the part of the policy that all pages have in common, and each
//! page its own, which says that part again. Pages are asked about again each time on both hosts
//! without being told; addresses are cleaned by both.

use super::site::{FOR_EVER, Site};
use super::text::encoded;

/// Cloudflare Pages reads no more rules for headers than this.
const MOST: usize = 100;
/// Nor longer lines.
const LONGEST: usize = 2000;

/// What every page's policy says.
pub(super) const COMMON: &str = "base-uri 'none'; frame-ancestors 'none'";

/// `_headers`; `limited`: for Cloudflare Pages too.
pub(super) fn headers(site: &Site, limited: bool) -> String {
    let base = encoded(&site.base);
    let mut rules = vec![rule(&format!("{base}*"), &all(site))];
    rules.push(rule(&format!("{base}assets/*"), &[("Cache-Control", FOR_EVER.to_owned())]));
    let fits = |policy: &str| !limited || policy.len() + "  Content-Security-Policy: ".len() <= LONGEST;
    let mut pages: Vec<(bool, String)> = Vec::new();
    let least = site.least();
    for policy in site.policies.iter().filter(|policy| fits(&policy.value)) {
        let own = policy.paths.iter().filter(|path| !path.contains('/'));
        let paths = own.cloned().chain(merged(site, &policy.value));
        for path in paths {
            let header = ("Content-Security-Policy", policy.value.clone());
            pages.push((policy.value == least, rule(&format!("{base}{path}"), &[header])));
        }
    }
    // Where not all have room, those that allow more than others come first.
    pages.sort_by_key(|(least, _)| *least);
    let room = if limited { MOST - rules.len() } else { pages.len() };
    let note = if pages.len() > room {
        format!("# {} pages found no room here: their policy stands in the page alone.\n", pages.len() - room)
    } else {
        String::new()
    };
    rules.extend(pages.into_iter().take(room).map(|(_, rule)| rule));
    format!("# Written by candor: headers of every page.\n{note}{}", rules.concat())
}

fn all(site: &Site) -> Vec<(&'static str, String)> {
    let mut headers = vec![("Content-Security-Policy", COMMON.to_owned())];
    headers.extend(site.headers());
    headers
}

fn rule(path: &str, headers: &[(&str, String)]) -> String {
    let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("{path}\n{lines}")
}

/// The paths of a policy's pages below languages' folders, where those that all languages have are one.
fn merged(site: &Site, policy: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for pages in site.grouped().iter().filter(|pages| pages.policy == policy) {
        let everywhere = pages.languages.len() == site.languages.len();
        for tail in &pages.tails {
            if everywhere && !tail.is_empty() {
                paths.push(format!(":language/{tail}"));
            } else {
                paths.extend(pages.languages.iter().map(|language| format!("{language}/{tail}")));
            }
        }
    }
    paths
}

/// `_redirects`, with conditions that only Netlify knows.
pub(super) fn redirects(site: &Site) -> String {
    let base = encoded(&site.base);
    let mut out = String::from("# Written by candor: the visitor's language, and pages that are not there.\n");
    for (tags, path) in tags(site) {
        out.push_str(&format!("{base} {base}{path}/ 302! Language={tags}\n"));
    }
    for language in &site.languages {
        out.push_str(&format!("{base}{0}/* {base}{0}/404.html 404\n", language.path));
    }
    out.push_str(&format!("{base}* {base}404.html 404\n"));
    out
}

/// The tags that lead to each language, the closest first. Netlify compares whole tags, or the language alone.
fn tags(site: &Site) -> Vec<(String, &str)> {
    let mut found: Vec<(usize, String, &str)> = Vec::new();
    let mut wide: Vec<&str> = Vec::new();
    for language in &site.languages {
        let tag = language.tag.to_ascii_lowercase();
        let chinese = match &*tag {
            "zh-hans" => Some("zh-hans,zh-cn,zh-sg,zh"),
            "zh-hant" => Some("zh-hant,zh-tw,zh-hk,zh-mo"),
            _ => None,
        };
        found.push((tag.split('-').count(), chinese.map_or(tag.clone(), str::to_owned), &language.path));
    }
    for language in &site.languages {
        let primary = language.tag.split('-').next().unwrap_or_default();
        let stands = primary == "zh" || site.languages.iter().any(|other| other.tag == primary);
        if !stands && !wide.contains(&primary) {
            wide.push(primary);
            found.push((0, primary.to_owned(), &language.path));
        }
    }
    found.sort_by_key(|range| std::cmp::Reverse(range.0));
    found.into_iter().map(|(_, tags, path)| (tags, path)).collect()
}
