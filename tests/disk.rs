//! Publishing on real disks that fill up, are read-only, are mounted in the way or vanish.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/apart.rs"]
mod apart;
mod common;
#[path = "disk/full.rs"]
mod full;
#[path = "disk/mounts.rs"]
mod mounts;
#[path = "disk/place.rs"]
mod place;
#[path = "disk/refused.rs"]
mod refused;
#[path = "disk/vanishing.rs"]
mod vanishing;
