//! What a brand publishes, as files that programs read: what there is (`portal.json`), what the notice states
//! (`notice.jsonld`), where an archive may watch it, and the two files that visitors' browsers and those who look for
//! holes ask for (`gpc.json`, `security.txt`).
//!
//! Nothing is written here, and no file depends on the clock.

mod context;
mod law;
mod listing;
mod notice;
mod plain;

use std::sync::Arc;

use crate::render::View;
use crate::resolve::Plan;

pub use context::OWN;
pub use listing::{Content, Contents};

/// A file for programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the site's root, or that of its host.
    pub path: String,
    /// What it holds.
    pub text: String,
    /// Whether it is asked for at the root of the host alone (RFC 8615).
    pub of_host: bool,
}

/// The file that says what the notice states.
pub const NOTICE: &str = "notice.jsonld";
/// The file that says what is published.
pub const PORTAL: &str = "portal.json";

/// The files of a brand. `contents` tells the digests of its documents.
pub fn files(plan: &Plan, views: &[View<'_>], contents: &Contents) -> Vec<File> {
    let mut files = Vec::new();
    let mut put = |path: String, text: String, of_host| files.push(File { path, text, of_host });
    let wanted = &plan.machines;
    if wanted.portal {
        put(PORTAL.into(), json(&listing::portal(plan, views, contents)), false);
    }
    if wanted.notice {
        put(NOTICE.into(), json(&notice::notice(plan, views)), false);
    }
    if wanted.terms_archive {
        for view in views {
            if let Some(declaration) = plain::declaration(plan, view) {
                let path = format!("{}/open-terms-archive.json", view.language.language.path);
                put(path, json(&declaration), false);
            }
        }
    }
    if let Some(gpc) = &wanted.gpc {
        put(".well-known/gpc.json".into(), plain::gpc(gpc), true);
    }
    if let Some(security) = &wanted.security {
        put(".well-known/security.txt".into(), plain::security(plan, security), true);
    }
    files
}

/// The whole address of a page or file of the brand; its path alone, where the address is not known.
fn address(plan: &Plan, path: &str) -> String {
    match &plan.address {
        Some(address) => format!("{}{}{path}", address.origin, address.path),
        None => path.to_owned(),
    }
}

/// The date that names a state of a document: since when it is in force, else when it was changed.
fn version(page: &crate::resolve::PagePlan) -> Option<String> {
    page.effective.or(page.updated).map(|date| date.to_string())
}

/// A brand's name in a language.
fn name(view: &View<'_>) -> String {
    let plain = view.plan.name.get(view.language.language.chain());
    view.language.terms.value("brand", None).unwrap_or(plain).to_owned()
}

fn json(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

/// Where a document's text in a language is known by.
type Key = (Arc<str>, Arc<str>);
