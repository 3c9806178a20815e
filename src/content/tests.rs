#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod golden;
mod places;
mod properties;
mod show;
