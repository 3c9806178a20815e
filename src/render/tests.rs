#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod marks;
mod pictures;
mod prose;
