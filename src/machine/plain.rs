//! Small files in forms that others fixed.

use serde_json::{Map, Value, json};

use super::{address, name};
use crate::render::View;
use crate::resolve::{Gpc, PageKind, Plan, Security};

/// `gpc.json` (W3C, "Global Privacy Control", GPC Support Resource).
pub(super) fn gpc(gpc: &Gpc) -> String {
    format!("{}\n", json!({ "gpc": gpc.honoured, "lastUpdate": gpc.updated.to_string() }))
}

/// `security.txt` (RFC 9116): fields in the order of its section 2.5.
pub(super) fn security(plan: &Plan, security: &Security) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| out.push_str(&format!("{name}: {value}\n"));
    if let Some(page) = &security.acknowledgments {
        line("Acknowledgments", page);
    }
    if let Some(host) = &plan.address {
        line("Canonical", &format!("{}/.well-known/security.txt", host.origin));
    }
    for contact in &security.contacts {
        line("Contact", contact);
    }
    for key in &security.encryption {
        line("Encryption", key);
    }
    // The day is the last one on which it holds.
    line("Expires", &format!("{}T23:59:59Z", security.expires));
    if let Some(page) = &security.hiring {
        line("Hiring", page);
    }
    if let Some(page) = &security.policy {
        line("Policy", page);
    }
    if !security.languages.is_empty() {
        line("Preferred-Languages", &security.languages.join(", "));
    }
    out
}

/// What Open Terms Archive calls kinds of documents.
fn terms(kind: Option<&str>) -> Option<&'static str> {
    Some(match kind? {
        "privacy" => "Privacy Policy",
        "cookies" => "Trackers Policy",
        "terms" => "Terms of Service",
        _ => return None,
    })
}

/// A declaration of a service as Open Terms Archive reads it (docs.opentermsarchive.org, "Terms declaration"). Of two
/// documents of a kind the first stands for it; the page of cookies does, where no document is about them.
pub(super) fn declaration(plan: &Plan, view: &View<'_>) -> Option<Value> {
    plan.address.as_ref()?;
    let mut declared = Map::new();
    let texts = plan.pages.iter().zip(&view.language.texts).filter(|(_, text)| !text.missing);
    let documents = texts.clone().filter(|(page, _)| page.kind == PageKind::Document);
    let of_cookies = texts.filter(|(page, _)| page.kind == PageKind::Cookies);
    let kinds = documents.map(|(page, _)| (page, terms(page.document)));
    for (page, kind) in kinds.chain(of_cookies.map(|(page, _)| (page, Some("Trackers Policy")))) {
        let Some(kind) = kind.filter(|kind| !declared.contains_key(*kind)) else { continue };
        let fetch = address(plan, &format!("{}/{}", view.language.language.path, page.path));
        declared.insert(kind.to_owned(), json!({ "fetch": fetch, "select": "#policy-content" }));
    }
    (!declared.is_empty()).then(|| json!({ "name": name(view), "terms": declared }))
}
