//! Makes a workspace to measure with: `cargo bench --bench corpus -- --out DIR --brands 100`.

use std::path::PathBuf;

use clap::Parser;

mod facts;
mod maker;
mod words;

#[derive(Debug, Parser)]
struct Args {
    /// Where to write the workspace
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// How many brands
    #[arg(long, default_value_t = maker::Shape::default().brands)]
    brands: usize,
    /// How many languages: 1 to 3
    #[arg(long, default_value_t = maker::Shape::default().languages)]
    languages: usize,
    /// Pages of each brand in each language, from 11
    #[arg(long, default_value_t = maker::Shape::default().pages)]
    pages: usize,
    /// How much of the text is each brand's own: 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = maker::Shape::default().overlays)]
    overlays: f64,
    /// Where chance starts
    #[arg(long, default_value_t = maker::Shape::default().seed)]
    seed: u64,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> std::io::Result<()> {
    let Args { out, brands, languages, pages, overlays, seed, bench: _ } = Args::parse();
    maker::make(&out, &maker::Shape { brands, languages, pages, overlays, seed })
}
