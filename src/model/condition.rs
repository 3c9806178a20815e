//! Conditions on a brand's traits and markets: `if=stores`, `if="stores,!minors"`, `if=FR`.

use std::sync::Arc;

/// A condition: every trait named must hold, or must not when it stands behind `!`.
/// Alternatives are written `a|b`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// All of these must hold.
    pub all: Vec<Clause>,
}

/// One part of a condition: any of its traits must hold (or, negated, none may).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Clause {
    /// Whether it is negated.
    pub not: bool,
    /// The traits.
    pub any: Vec<Arc<str>>,
}

impl Condition {
    /// Reads `stores`, `stores,!minors`, `stores|offices`.
    ///
    /// # Errors
    /// A sentence on what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut all = Vec::new();
        for part in text.split(',') {
            let part = part.trim();
            let (not, names) = part.strip_prefix('!').map_or((false, part), |rest| (true, rest));
            let any: Vec<Arc<str>> = names.split('|').map(|name| name.trim().into()).collect();
            for name in &any {
                let fits = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
                if !fits {
                    return Err(format!("\"{text}\" is no condition: \"{name}\" is not the name of a trait"));
                }
            }
            all.push(Clause { not, any });
        }
        Ok(Self { all })
    }

    /// Whether a brand meets it that `has` these traits and markets.
    pub fn holds(&self, has: impl Fn(&str) -> bool) -> bool {
        self.all.iter().all(|clause| clause.any.iter().any(|name| has(name)) != clause.not)
    }

    /// The traits that it names.
    pub fn names(&self) -> impl Iterator<Item = &Arc<str>> {
        self.all.iter().flat_map(|clause| &clause.any)
    }
}
