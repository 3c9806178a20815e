//! candor reads structured policy content and Fluent bundles and writes static, multilingual
//! privacy portals, one for every brand of a group.
//!
//! The line: [`source`] → [`config`], [`content`], [`locale`] (parse) → [`resolve`] →
//! [`render`] (fragments, once) → specialise (per brand) → [`check`] → [`output`].

pub mod canon;
pub mod check;
pub mod cli;
pub mod config;
pub mod consent;
pub mod content;
pub mod diagnostic;
pub mod digest;
pub mod embed;
pub mod fetch;
pub mod host;
pub mod inputs;
pub mod locale;
pub mod machine;
pub mod markup;
pub mod memo;
pub mod model;
pub mod observed;
pub mod output;
pub mod pipeline;
pub mod print;
pub mod render;
pub mod resolve;
pub mod serve;
pub mod source;
pub mod span;
pub mod theme;
pub mod verify;
