#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod hostile_pictures;
mod marks;
mod pictures;
mod prose;
