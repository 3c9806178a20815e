//! Territories, and which lie in which.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Condition, Entry};

/// What a condition can ask of a brand: its traits, and where it sells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Its traits.
    pub traits: BTreeSet<Arc<str>>,
    /// Its markets.
    pub markets: Vec<Arc<str>>,
}

impl Standing {
    /// Whether the brand meets a condition.
    pub fn meets(&self, condition: &Condition) -> bool {
        condition.holds(|name| self.traits.contains(name) || is_territory(name) && self.sells_in(name))
    }

    fn sells_in(&self, territory: &str) -> bool {
        concern(&[Arc::from(territory)], &self.markets)
    }
}

/// Whether a name in a condition is that of a market (`FR`, `CA-QC`, `EU`) and not of a trait.
pub(super) fn is_territory(name: &str) -> bool {
    let (country, rest) = name.split_once('-').unwrap_or((name, ""));
    let upper = |text: &str| text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    (2..=3).contains(&country.len()) && upper(country) && upper(rest)
}

/// Member states of the European Union (ISO 3166-1).
const UNION: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// States of the European Economic Area that are not in the Union.
const AREA: &[&str] = &["IS", "LI", "NO"];

/// Whether one territory lies in the other, or is it.
fn within(inner: &str, outer: &str) -> bool {
    inner == outer
        || inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('-'))
        || (outer == "EU" && UNION.contains(&inner))
        || (outer == "EEA" && (inner == "EU" || UNION.contains(&inner) || AREA.contains(&inner)))
}

/// Whether something that applies in some territories concerns a brand that sells in `markets`: one of
/// its markets lies in one of those territories, or the other way round. Nothing said: everywhere.
pub(super) fn concern(applies: &[Arc<str>], markets: &[Arc<str>]) -> bool {
    applies.is_empty() || applies.iter().any(|a| markets.iter().any(|m| within(m, a) || within(a, m)))
}

/// The markets where something applies that is in force in `territories` and not in `except`. Of a
/// market and a part of it, both named, only the whole.
pub(super) fn governed(territories: &[Arc<str>], except: &[Arc<str>], markets: &[Arc<str>]) -> Vec<Arc<str>> {
    let lies_in = |market: &str, all: &[Arc<str>]| all.iter().any(|territory| within(market, territory));
    let found: Vec<&Arc<str>> =
        markets.iter().filter(|market| lies_in(market, territories) && !lies_in(market, except)).collect();
    let whole = |market: &&Arc<str>| !found.iter().any(|other| other != market && within(market, other));
    found.iter().copied().filter(|market| whole(market)).cloned().collect()
}

/// Whether it applies to a brand that sells in `markets`.
pub(super) fn governs(territories: &[Arc<str>], except: &[Arc<str>], markets: &[Arc<str>]) -> bool {
    !governed(territories, except, markets).is_empty()
}

/// Where a law applies to a brand: its markets among those of the law. For a law that the brand chose
/// by name and that is in force in none of them, nowhere in particular.
pub fn places_of(regime: &Entry, markets: &[Arc<str>]) -> Vec<Arc<str>> {
    let listed = |name: &str| regime.record.texts(name).cloned().collect::<Vec<_>>();
    governed(&listed("applies_in"), &listed("except_in"), markets)
}
