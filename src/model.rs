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

/// Whether a name can stand in an address, as a folder's and a file's does: small letters, digits and hyphens, a letter
/// first, 64 characters at most.
pub fn is_id(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.len() <= 64
}
