//! Where portals stand: each brand's address in an environment, and that no two are one.

use std::collections::HashMap;
use std::sync::Arc;

use url::{Host, Url};

use super::{Address, Base};
use crate::diagnostic::{BRAND_ADDRESS, Diagnostic};
use crate::model::{PerLanguage, Record, Value};
use crate::span::{Located, Place};

/// What a brand states for an environment.
pub(super) fn stated<'r>(record: &'r Record, env: &str) -> Option<&'r Located<Value>> {
    record.map("address").and_then(|map| map.get(env))
}

/// Whether an address leads to this machine itself, where trials may go unencrypted.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Reads an address. None where it was refused already when the file was read.
///
/// # Errors
/// With what it holds, below which no page can stand.
pub(super) fn read(text: &str) -> Option<Result<Address, &'static str>> {
    let url = Url::parse(text).ok()?;
    let encrypted = url.scheme() == "https" || url.scheme() == "http" && is_loopback(&url);
    if !encrypted || !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    // As it was written: parsing takes steps up for granted.
    let written = text.split("://").nth(1).and_then(|rest| rest.split_once('/')).map_or("", |(_, path)| path);
    let written = written.trim_end_matches('/').to_ascii_lowercase();
    let encoded = ["%2e", "%2f", "%5c", "%0", "%1", "%7f"];
    let wrong = if url.query().is_some() {
        Some("a query")
    } else if url.fragment().is_some() {
        Some("a fragment")
    } else if encoded.iter().any(|sign| written.contains(sign)) {
        Some("an encoded sign that servers read differently")
    } else if written.split('/').any(|part| part == "." || part == "..") {
        Some("a step to another folder (\".\" or \"..\")")
    } else if written.contains("//") {
        Some("two slashes in a row")
    } else {
        None
    };
    Some(wrong.map_or_else(
        || {
            let path = format!("{}/", url.path().trim_end_matches('/'));
            Ok(Address { origin: url.origin().ascii_serialization(), path })
        },
        Err,
    ))
}

/// Reports brands that stand at one address, and those that stand in a folder which another one fills.
pub(super) fn apart(base: &Base<'_>, problems: &mut Vec<Diagnostic>) {
    let found: Vec<(&Arc<str>, Address, Place)> = base
        .brands()
        .iter()
        .filter_map(|id| {
            let stated = stated(base.brand_input(id).record.as_ref()?, &base.options.env)?;
            let Value::Url(PerLanguage::One(text)) = &stated.value else { return None };
            Some((id, read(text)?.ok()?, stated.place))
        })
        .collect();
    let mut taken: HashMap<(&str, &str), (&Arc<str>, Place)> = HashMap::new();
    for (id, address, place) in &found {
        if let Some((other, first)) = taken.get(&(&*address.origin, &*address.path)) {
            problems.push(
                Diagnostic::new(&BRAND_ADDRESS, format!("the brands \"{other}\" and \"{id}\" state one address"))
                    .at(*place)
                    .related(*first, "stated here first")
                    .hint("Give each its own: the pages of one would be taken for the other's."),
            );
        } else {
            taken.insert((&*address.origin, &*address.path), (id, *place));
        }
    }
    let own: Vec<&str> = base.languages.iter().map(|language| &*language.path).chain(["assets"]).collect();
    for (id, address, place) in &found {
        let ends = address.path.match_indices('/').map(|(at, _)| at + 1).filter(|end| *end < address.path.len());
        for end in ends {
            let (above, below) = address.path.split_at(end);
            let folder = below.split('/').next().unwrap_or_default();
            let Some((other, first)) = taken.get(&(&*address.origin, above)) else { continue };
            if own.contains(&folder) {
                problems.push(
                    Diagnostic::new(
                        &BRAND_ADDRESS,
                        format!("the brand \"{id}\" would stand in the folder \"{folder}\" of the brand \"{other}\""),
                    )
                    .at(*place)
                    .related(*first, "whose address is this")
                    .hint("Give it an address of its own, or another folder."),
                );
            }
        }
    }
}
