//! From published pages to Markdown and data.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]
