//! Run by cargo before the program is compiled: a folder that is added to what is built in, or taken
//! away, is noticed. The files that are there are noticed by themselves.
#![allow(clippy::print_stdout)] // Cargo is spoken to that way.

fn main() {
    for folder in ["src/adapter/data", "src/regime/data", "locales", "themes/default"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
