//! Territories, and which lie in which.

use std::sync::Arc;

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

/// Whether a law in force in these territories applies to a brand that sells in `markets`.
pub(super) fn governs(territories: &[Arc<str>], markets: &[Arc<str>]) -> bool {
    markets.iter().any(|market| territories.iter().any(|territory| within(market, territory)))
}
