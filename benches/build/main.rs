//! How long a build takes, beside the floor: `cargo bench --bench build`.
//!
//! Every build and every floor is written into a folder of its own, and nothing is removed
//! before the end: ext4 avoids inodes that were freed a moment ago, so that a build after a large
//! removal takes up to ten times longer. Tests never look at times.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Parser;

#[path = "../corpus/facts.rs"]
mod facts;
mod floor;
#[path = "../corpus/maker.rs"]
mod maker;
mod measure;
mod smallest;
#[path = "../corpus/words.rs"]
mod words;

use maker::Shape;
use measure::{Run, Size, median};

#[derive(Debug, Parser)]
struct Args {
    /// How many brands, one row or more for each number
    #[arg(long, value_delimiter = ',', default_value = "1,10,100,500,1000")]
    brands: Vec<usize>,
    /// Runs of each kind; medians are shown
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Which rows: smallest, full, shared, one-thread, unchanged, paragraph, fact, colour, unique; all unless said
    #[arg(long, value_delimiter = ',')]
    rows: Vec<String>,
    /// Where to work; a new folder in the system's temporary one unless said
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Leave everything that was written
    #[arg(long)]
    keep: bool,
    /// Another candor to measure
    #[arg(long, value_name = "FILE", default_value = env!("CARGO_BIN_EXE_candor"))]
    candor: PathBuf,
    /// Write the floor of this output into --dir and print its seconds: the bench calls itself so
    #[arg(long, hide = true, value_name = "DIR", requires = "dir")]
    floor: Option<PathBuf>,
    /// Threads of the floor
    #[arg(long, hide = true, default_value_t = 2)]
    jobs: usize,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

/// A kind of build that is measured.
struct Row {
    name: &'static str,
    /// The share of the text that is each brand's own.
    overlays: f64,
    jobs: usize,
    again: Option<Edit>,
}

/// What is changed between a publication and the next.
#[derive(Clone, Copy, PartialEq)]
enum Edit {
    Nothing,
    /// A paragraph of a policy that brands share, in one language.
    Paragraph,
    /// A text of a purpose that brands share.
    Fact,
    /// One brand's colour.
    Colour,
}

impl Edit {
    /// Changes a workspace; each run another way.
    fn make(self, root: &Path, run: usize) -> io::Result<()> {
        let content = root.join("content");
        let change = |path: &Path, from: &str, to: &dyn Fn(&str) -> String| -> io::Result<()> {
            let text = std::fs::read_to_string(path)?;
            let lines: Vec<&str> = text.split('\n').collect();
            let at = lines.iter().position(|line| line.starts_with(from));
            let at = at.ok_or_else(|| io::Error::other(format!("{} has no {from}", path.display())))?;
            let line = to(lines[at]);
            let changed = [&lines[..at], &[line.as_str()], &lines[at + 1..]].concat();
            std::fs::write(path, changed.join("\n"))
        };
        match self {
            Self::Nothing => Ok(()),
            Self::Paragraph => {
                let path = content.join("documents/privacy/en.md");
                let text = std::fs::read_to_string(&path)?;
                let word =
                    text.lines().find(|line| line.ends_with('.') && !line.starts_with(['#', ':', '-', '|', '>']));
                let word = word.and_then(|line| line.split(' ').next()).unwrap_or_default().to_owned();
                change(&path, &word, &|line| format!("{line} Once more, {run}."))
            }
            Self::Fact => change(&content.join("register/purposes.toml"), "text = \"", &|line| {
                format!("{} Once more, {run}.\"", line.trim_end_matches('"'))
            }),
            Self::Colour => {
                let brands = std::fs::read_dir(content.join("brands"))?;
                let first = brands.flatten().map(|entry| entry.path()).min();
                let path = first.ok_or_else(|| io::Error::other("there is no brand"))?.join("brand.toml");
                change(&path, "accent = ", &|_| format!("accent = \"#1234{:02x}\"", run + 16))
            }
        }
    }
}

/// The smallest workspace, which has one brand.
static SMALLEST: Row = Row { name: "smallest", overlays: 0.0, jobs: 2, again: None };

static ROWS: &[Row] = &[
    Row { name: "full", overlays: 0.1, jobs: 2, again: None },
    Row { name: "shared", overlays: 0.0, jobs: 2, again: None },
    Row { name: "one-thread", overlays: 0.1, jobs: 1, again: None },
    Row { name: "unchanged", overlays: 0.1, jobs: 2, again: Some(Edit::Nothing) },
    Row { name: "paragraph", overlays: 0.1, jobs: 2, again: Some(Edit::Paragraph) },
    Row { name: "fact", overlays: 0.1, jobs: 2, again: Some(Edit::Fact) },
    Row { name: "colour", overlays: 0.1, jobs: 2, again: Some(Edit::Colour) },
    Row { name: "unique", overlays: 1.0, jobs: 2, again: None },
];

fn main() -> io::Result<()> {
    let args = Args::parse();
    if let (Some(from), Some(into)) = (&args.floor, &args.dir) {
        let seconds = floor::write(&floor::load(from)?, into, args.jobs)?;
        return writeln!(io::stdout(), "{seconds}");
    }
    let held = tempfile::tempdir()?;
    let dir = args.dir.clone().unwrap_or_else(|| held.path().to_owned());
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "| brands | build | wall s | spread | pages/s | CPU s | peak MiB | MB | files | floor s | build ÷ floor |"
    )?;
    writeln!(out, "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")?;
    let wanted = |row: &&Row| args.rows.is_empty() || args.rows.iter().any(|name| name == row.name);
    let smallest = Some(&SMALLEST).filter(wanted).map(|row| (1, row));
    let others = args.brands.iter().flat_map(|brands| ROWS.iter().filter(wanted).map(|row| (*brands, row)));
    for (brands, row) in smallest.into_iter().chain(others) {
        let line = measured(&args, &dir, brands, row)?;
        writeln!(out, "{line}")?;
        out.flush()?;
    }
    if args.keep {
        writeln!(out, "\nEverything written is in {}.", dir.display())?;
        // An empty one where another was named.
        if args.dir.is_none() {
            let _ = held.keep();
        }
    }
    Ok(())
}

/// Measures one kind of build, and the floor in turn with it.
fn measured(args: &Args, dir: &Path, brands: usize, row: &Row) -> io::Result<String> {
    let root = if row.name == SMALLEST.name {
        let root = dir.join("smallest");
        smallest::make(&root)?;
        root
    } else {
        let root = dir.join(format!("corpus-{brands}-{}", row.overlays));
        if !root.exists() {
            maker::make(&root, &Shape { brands, overlays: row.overlays, ..Shape::default() })?;
        }
        root
    };
    let folder = |what: &str, run: usize| dir.join(format!("{what}-{brands}-{}-{run}", row.name)).join("public");
    let first = folder("warm", 0);
    measure::build(&args.candor, &root, &first, row.jobs)?;
    let size = Size::of(&first)?;
    let (mut runs, mut floors) = (Vec::new(), Vec::new());
    if row.again.is_some() {
        // What was written a moment ago is not yet sure to be as it was.
        std::thread::sleep(Duration::from_millis(200));
        measure::build(&args.candor, &root, &first, row.jobs)?;
    }
    for run in 0..args.runs {
        let target = if row.again.is_some() { first.clone() } else { folder("built", run) };
        row.again.map_or(Ok(()), |edit| edit.make(&root, run))?;
        runs.push(measure::build(&args.candor, &root, &target, row.jobs)?);
        floors.push(measure::floor(&first, &folder("floor", run), row.jobs)?);
    }
    let wall = median(runs.iter().map(|run: &Run| run.wall));
    let (least, most) = measure::range(runs.iter().map(|run| run.wall));
    let floor = median(floors.iter().copied());
    Ok(format!(
        "| {brands} | {} | {wall:.3} | {least:.3}–{most:.3} | {:.0} | {:.3} | {:.0} | {:.1} | {} | {floor:.3} | {:.2} |",
        row.name,
        size.pages as f64 / wall,
        median(runs.iter().map(|run| run.cpu)),
        median(runs.iter().map(|run| run.peak)),
        size.bytes as f64 / 1e6,
        size.files,
        wall / floor,
    ))
}
