//! The words of the house as types: plain data, without a line of behaviour that needs a library.

mod condition;
pub mod prose;
mod record;
mod time;
pub mod vocabulary;

pub use condition::{Clause, Condition};
pub use record::{Entry, Layer, PerLanguage, Record, Value, Whole};
pub use time::{Date, Duration, DurationProblem};

#[cfg(test)]
mod tests;
