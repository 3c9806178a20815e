//! One inventory of cookies, many surfaces: what the workspace states about cookies in the forms that
//! consent tools read, and a table of cookies as entries for the workspace.
//!
//! Facts and words go out as the portal shows them ([`export`]), so that a consent tool and the policy
//! cannot say two things. What comes in ([`import`]) is a proposal: what a table does not say, or says so
//! that it can be read in two ways, becomes a doubt and never a guess.

mod cookieconsent;
mod entries;
mod export;
mod import;
mod inventory;
mod klaro;
mod known;
mod reopen;
mod retention;
mod rows;
mod table;
mod tarteaucitron;

#[cfg(test)]
mod tests;

pub use export::{File, Form, export};
pub use import::{Doubt, LARGEST_TABLE, Proposal, Stated, import};
pub use retention::{Retention, retention};
pub use table::HEADER;
