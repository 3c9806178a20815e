//! What a brand declares that it stores.

use std::sync::Arc;

use super::lifetime::Stated;
use super::scalar::host_of;
use super::{Key, Storage};
use crate::model::Entry;
use crate::resolve::Plan;
use crate::span::Place;

/// One entry of `[cookies]`, as far as a recording can confirm it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The entry's id.
    pub id: Arc<str>,
    /// Where it is written.
    pub place: Place,
    /// Names or patterns; more than one when languages differ.
    pub names: Vec<Arc<str>>,
    /// Where it is kept.
    pub storage: Storage,
    /// Whose it is: `first` or `third`.
    pub party: Option<&'static str>,
    /// The host it is set for.
    pub domain: Option<String>,
    /// How long it lives.
    pub lifetime: Option<Stated>,
    /// Whether it needs no consent.
    pub exempt: bool,
}

/// All that a brand declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declarations {
    /// Cookies and storage keys, in the order of the register.
    pub entries: Vec<Declared>,
    /// Entries that leave nothing behind in the browser's storage (pixels, logs), by name.
    pub traceless: Vec<Arc<str>>,
    /// Whether consent comes first: what the cookie notice says, and unless it says otherwise.
    pub asks_first: bool,
    /// Hosts of the brand's own site.
    pub sites: Vec<String>,
}

impl Declarations {
    /// What a brand's plan tells the public. What is kept internal is not declared to anybody.
    pub fn of(plan: &Plan) -> Self {
        let mut found = Self { entries: Vec::new(), traceless: Vec::new(), asks_first: true, sites: Vec::new() };
        for entry in plan.public("cookies") {
            let names: Vec<Arc<str>> =
                entry.record.per_language("name").into_iter().flat_map(|n| n.all().cloned()).collect();
            let Some(first) = names.first() else { continue };
            match technology(plan, entry) {
                Some("cookie") | None => found.entries.push(declared(entry, names, Storage::Cookie)),
                Some("storage") => found.entries.push(declared(entry, names, Storage::Storage)),
                Some(_) => found.traceless.push(first.clone()),
            }
        }
        let notice = plan.entries("cookie_notice").first();
        let model = notice.and_then(|notice| notice.record.choice("consent"));
        found.asks_first = model.is_none_or(|model| model == "opt-in");
        found.sites = plan.site.iter().flat_map(|site| site.all()).filter_map(|site| host_of(site)).collect();
        found.sites.sort();
        found.sites.dedup();
        found
    }

    /// The entry that declares what was seen: the longest name or pattern that fits, and of equal
    /// ones that whose domain or party fits too.
    pub(super) fn find(&self, key: &Key, party: &str) -> Option<usize> {
        let fitting = self.entries.iter().enumerate().filter(|(_, entry)| entry.storage == key.storage);
        let ranked = fitting.filter_map(|(at, entry)| {
            let length = entry.names.iter().filter_map(|name| fit(name, &key.name)).max()?;
            let domain = entry.domain.as_deref().is_some_and(|domain| within(&key.host, domain));
            Some((length, domain, entry.party == Some(party), std::cmp::Reverse(at)))
        });
        ranked.max().map(|(.., std::cmp::Reverse(at))| at)
    }
}

/// The type of the technology that an entry names.
fn technology(plan: &Plan, entry: &Entry) -> Option<&'static str> {
    plan.entry("technologies", entry.record.text("technology")?)?.record.choice("type")
}

fn declared(entry: &Entry, names: Vec<Arc<str>>, storage: Storage) -> Declared {
    let record = &entry.record;
    Declared {
        id: entry.id.clone(),
        place: record.place,
        names,
        storage,
        party: record.choice("party"),
        domain: record.per_language("domain").and_then(|domain| domain.all().next()).and_then(|d| host_of(d)),
        lifetime: record.value("lifetime").and_then(Stated::of),
        exempt: record.choice("exemption").is_some(),
    }
}

/// How well a name or a pattern fits what was seen: by how many letters, an exact name best. An asterisk
/// stands for whatever is there.
fn fit(name: &str, seen: &str) -> Option<(usize, bool)> {
    let Some((start, rest)) = name.split_once('*') else { return (name == seen).then_some((name.len(), true)) };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let mut inner = seen.strip_prefix(start)?.strip_suffix(end)?;
    let parts = middle.split('*').filter(|part| !part.is_empty());
    let mut length = start.len() + end.len();
    for part in parts {
        inner = inner.split_once(part)?.1;
        length += part.len();
    }
    Some((length, false))
}

/// Whether a host is a domain, or lies below it.
pub(super) fn within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_fits_whole_and_a_pattern_by_its_start() {
        assert_eq!(fit("_a_*", "_a_1"), Some((3, false)));
        assert_eq!(fit("_a_*", "_a_"), Some((3, false)));
        assert_eq!(fit("_a", "_a_1"), None);
        assert_eq!(fit("_a", "_a"), Some((2, true)));
        assert!(fit("_a_*", "_a_b") < fit("_a_b*", "_a_b") && fit("_a*", "_a") < fit("_a", "_a"));
        assert!(fit("*", "x").is_some());
    }

    #[test]
    fn an_asterisk_stands_for_what_is_there_anywhere_in_a_name() {
        assert_eq!(fit("_a_*_end", "_a_1_end"), Some((7, false)));
        assert_eq!(fit("*_a_*_b_*", "x_a_1_b_2"), Some((6, false)));
        assert_eq!(fit("*_id", "a_id"), Some((3, false)));
        assert_eq!(fit("**", ""), Some((0, false)));
        for (name, seen) in [("_a_*_end", "_a_1"), ("ab*ba", "aba"), ("*_a_*_b_*", "x_b_1_a_2"), ("*_id", "a_ids")] {
            assert_eq!(fit(name, seen), None, "{name} {seen}");
        }
    }

    #[test]
    fn a_host_lies_within_its_domain_only() {
        assert!(within("a.b.example", "b.example") && within("b.example", "b.example"));
        assert!(!within("ab.example", "b.example") && !within("example", "b.example"));
    }
}
