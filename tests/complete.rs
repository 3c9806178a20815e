//! Whatever a brand's register states for the public is on the brand's pages, in every language.
#![allow(clippy::unwrap_used, clippy::panic)] // A test says what is wrong by panicking.

mod common;

use common::portal;
use common::stated::missing;

#[test]
fn every_stated_fact_is_on_the_pages_of_every_language() {
    let (seen, missing) = missing(&portal("."));
    assert!(seen > 10_000, "only {seen} facts were looked for");
    assert!(missing.is_empty(), "{} facts are on no page: {missing:#?}", missing.len());
}
