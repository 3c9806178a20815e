//! Languages: Fluent catalogues, dates, numbers, lists, plurals, sorting, direction and
//! typography. Fluent and ICU4X are known here alone.
//!
//! `.ftl` files are parsed by `fluent-syntax`. Messages are put together by this room's own
//! evaluator (`evaluate.rs`) rather than by `fluent-bundle`, which serves as the reference in
//! tests, because the bundle selects plurals by rules of 2020 in which French has no `many`,
//! takes a lock for every number, cannot layer a message attribute by attribute, names no
//! place in its errors, and panics on a message with more than a hundred placeables.

mod bidi;
mod catalogue;
mod cjk;
mod convert;
mod duration;
mod evaluate;
mod formats;
mod functions;
mod grammar;
mod holes;
mod links;
mod pattern;
mod plurals;
mod resource;
mod syntax;
mod tags;
#[cfg(test)]
mod tests;
mod typography;
mod words;

pub use bidi::needs_isolation;
pub use catalogue::{Catalogue, Said};
pub use cjk::{is_cjk_char, joins_without_space};
pub use duration::unbroken;
pub use evaluate::Arg;
pub use formats::{DateStyle, Formats};
pub use grammar::{BrandTerms, Grammar, TermGrammar, TermProblem};
pub use holes::{HOLE_CLOSE, HOLE_OPEN, hole_term, parse_hole_term};
pub use links::{TermInput, TermUse, Variable};
pub use resource::Resource;
pub use tags::{Lang, TagProblem};
pub use typography::Typographer;
pub use words::{Word, resource_from_words};
