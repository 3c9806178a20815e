//! Markup without what may differ between two copies of one text, and a digest of it.
//!
//! Content management systems write markup anew: they indent it, name characters otherwise, put quotes where there
//! were none, turn straight quotation marks into curly ones. What a reader gets is the same, and so is the canonical
//! form: a tree is read as HTML reads it, comments are left out, attributes are put in order, white space (no-break
//! spaces too) is one space and none at the edges of blocks, and quotation marks, dashes and ellipses that programs
//! exchange for one another are one of them. Everything else counts: words, elements, attributes, addresses, order.
//!
//! `docs/embeds.md` says the same for whoever wants to compute a digest elsewhere.

mod form;
mod tree;

#[cfg(test)]
mod tests;

pub use form::{Canonical, Step, digest};
pub use tree::{Element, Node, page, piece};
