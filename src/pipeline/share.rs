//! Sharing out the brands among several builds.
//!
//! Brands are taken in the order of their names and cut into runs, whose lengths differ by one at
//! most. Where each one goes follows from the names alone: no machine, no order in portal.toml. Runs
//! rather than every n-th brand, or one by its digest: when a brand comes or goes, at most one
//! other moves over each cut, and all others are made where they were made before, over what was
//! published there.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::source::Files;

/// One of several even parts of the brands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    number: usize,
    of: usize,
}

impl Share {
    /// All brands.
    pub const WHOLE: Self = Self { number: 1, of: 1 };

    /// Part `number` of so many, from 1; `None` when there is no such part.
    pub fn new(number: usize, of: usize) -> Option<Self> {
        (1..=of).contains(&number).then_some(Self { number, of })
    }

    /// Which part, from 1.
    pub fn number(self) -> usize {
        self.number
    }

    /// Of how many.
    pub fn of(self) -> usize {
        self.of
    }

    /// Those of all brands that are in this part.
    pub fn take<T: Ord + Clone>(self, all: &[T]) -> Vec<T> {
        let mut sorted = all.to_vec();
        sorted.sort();
        // In 128 bits, as so many parts of so many brands overflow nothing.
        let cut = |number: usize| {
            let at = number as u128 * sorted.len() as u128 / self.of.max(1) as u128;
            usize::try_from(at).unwrap_or(usize::MAX).min(sorted.len())
        };
        let run = cut(self.number - 1)..cut(self.number);
        sorted[run].to_vec()
    }

    /// Takes out what is wrong with the brands of other parts alone: it is reported with those.
    pub(super) fn own(self, problems: &mut Vec<Diagnostic>, files: &Files, all: &[Arc<str>], own: &[Arc<str>]) {
        let own: BTreeSet<&str> = own.iter().map(|id| &**id).collect();
        let others: BTreeSet<&str> = all.iter().map(|id| &**id).filter(|id| !own.contains(id)).collect();
        if others.is_empty() {
            return;
        }
        problems.retain(|problem| {
            let mut places = problem.place.iter().chain(problem.related.iter().map(|(place, _)| place)).peekable();
            let elsewhere = |path: &str| folder(path).is_some_and(|id| others.contains(id));
            let placed = places.peek().is_some() && places.all(|place| elsewhere(files.path(place.file)));
            let named = !problem.brands.is_empty() && problem.brands.iter().all(|id| others.contains(&**id));
            !placed && !named
        });
    }
}

/// The brand whose folder a file is in.
fn folder(path: &str) -> Option<&str> {
    path.strip_prefix("content/brands/")?.split_once('/').map(|(id, _)| id)
}
