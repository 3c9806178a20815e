//! The words of the house as types: plain data, without a line of behaviour that needs a library.

mod condition;
pub mod prose;
pub mod vocabulary;

pub use condition::{Clause, Condition};
