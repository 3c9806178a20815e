//! candor beside other generators, on equal pages: `cargo bench --bench peers`.
//!
//! candor builds a workspace of invented text; of the pages it published are made the sources of
//! the same pages for the others. Then all build in turn, each time into a folder of its own. Tests
//! never look at times.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use clap::{Parser, ValueEnum};

mod blocks;
mod check;
mod eleventy;
#[path = "../corpus/facts.rs"]
mod facts;
mod html;
mod hugo;
#[path = "../corpus/maker.rs"]
mod maker;
mod markdown;
#[path = "../build/measure.rs"]
#[allow(dead_code, reason = "there is no floor here")]
mod measure;
mod published;
mod site;
mod tools;
#[path = "../corpus/words.rs"]
mod words;

use measure::{Run, median};

#[derive(Debug, Parser)]
struct Args {
    /// How many brands, two or more
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u32).range(2..))]
    brands: u32,
    /// The share of the text that is each brand's own: 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = maker::Shape::default().overlays)]
    overlays: f64,
    /// Which others
    #[arg(long, value_enum, value_delimiter = ',', default_value = "hugo,eleventy")]
    peers: Vec<Peer>,
    /// Runs of each; medians are shown
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Where to work: an empty folder, which is left as it is then; one in the system's temporary folder unless said
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Leave everything that was written also there
    #[arg(long)]
    keep: bool,
    /// Another candor to measure
    #[arg(long, value_name = "FILE", default_value = env!("CARGO_BIN_EXE_candor"))]
    candor: PathBuf,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Peer {
    Hugo,
    Eleventy,
}

/// A tool, and how it builds.
enum Tool {
    Candor(PathBuf),
    Hugo(PathBuf),
    Eleventy(PathBuf),
}

/// A tool with what it is called, its sources, and what was measured.
struct Row {
    name: String,
    tool: Tool,
    root: PathBuf,
    runs: Vec<Run>,
    /// Seconds of each run until all that was written is on the disk, whoever waited for it.
    lasting: Vec<f64>,
}

impl Row {
    /// Builds into a folder that is not there yet.
    fn build(&self, out: &Path) -> io::Result<Run> {
        let root = &self.root;
        let mut command = match &self.tool {
            Tool::Candor(candor) => {
                let jobs = std::thread::available_parallelism().map_or(1, usize::from);
                return measure::build(candor, root, out, jobs);
            }
            Tool::Hugo(hugo) => {
                let mut command = Command::new(hugo);
                // Times and permissions of what is copied need not be those of the source.
                command.args(["build", "--quiet", "--noBuildLock", "--noTimes", "--noChmod", "--source"]).arg(root);
                command.arg("--destination").arg(out).arg("--cacheDir").arg(root.with_extension("cache"));
                command
            }
            Tool::Eleventy(program) => {
                // Eleventy takes paths below or beside the folder it runs in.
                let out = Path::new("..").join(out.file_name().unwrap_or_default());
                let mut command = Command::new("node");
                command.arg(program).args(["--quiet", "--output"]).arg(out).current_dir(root);
                command.env("NODE_ENV", "production");
                command
            }
        };
        measure::run(&mut command)
    }
}

fn main() -> io::Result<()> {
    let args = Args::parse();
    let held = tempfile::tempdir()?;
    let dir = args.dir.clone().unwrap_or_else(|| held.path().to_owned());
    std::fs::create_dir_all(&dir)?;
    let dir = dir.canonicalize()?;
    if dir.read_dir()?.next().is_some() {
        return Err(io::Error::other(format!("{} is not empty: all is built into new folders", dir.display())));
    }
    let mut rows = rows(&args, &dir)?;
    let first = make(&args, &dir, &rows)?;
    let mut looks = Vec::new();
    for row in &rows {
        let out = dir.join(format!("first-{}", row.root.file_name().unwrap_or_default().display()));
        if !matches!(row.tool, Tool::Candor(_)) {
            row.build(&out)?;
        }
        looks.push(check::compare(&row.name, &out, &first)?);
    }
    for run in 0..args.runs {
        for row in &mut rows {
            let out = dir.join(format!("built-{}-{run}", row.root.file_name().unwrap_or_default().display()));
            let taken = row.build(&out)?;
            let ended = Instant::now();
            rustix::fs::sync();
            row.lasting.push(taken.wall + ended.elapsed().as_secs_f64());
            row.runs.push(taken);
        }
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "| tool | pages | mean KB | words | wall s | spread | pages/s | CPU s | peak MiB | × candor | on disk s | × candor |"
    )?;
    writeln!(out, "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")?;
    let wall = |row: &Row| median(row.runs.iter().map(|run| run.wall));
    let lasting = |row: &Row| median(row.lasting.iter().copied());
    let candor = rows.first().map_or((1.0, 1.0), |row| (wall(row), lasting(row)));
    for (row, look) in rows.iter().zip(&looks) {
        let (least, most) = measure::range(row.runs.iter().map(|run| run.wall));
        writeln!(
            out,
            "| {} | {} | {:.2} | {:.1} % | {:.2} | {least:.2}–{most:.2} | {:.0} | {:.2} | {:.0} | {:.1} | {:.2} | {:.1} |",
            row.name,
            look.pages,
            look.mean,
            look.words * 100.0,
            wall(row),
            look.pages as f64 / wall(row),
            median(row.runs.iter().map(|run| run.cpu)),
            median(row.runs.iter().map(|run| run.peak)),
            wall(row) / candor.0,
            lasting(row),
            lasting(row) / candor.1,
        )?;
    }
    if args.keep || args.dir.is_some() {
        let _ = args.keep.then(|| held.keep());
        writeln!(out, "\nEverything written is in {}.", dir.display())?;
    }
    Ok(())
}

/// The tools, candor first.
fn rows(args: &Args, dir: &Path) -> io::Result<Vec<Row>> {
    let said = Command::new(&args.candor).arg("--version").output()?;
    let version = String::from_utf8_lossy(&said.stdout).trim().to_owned();
    let row = |name: String, tool: Tool, root: &str| Row {
        name,
        tool,
        root: dir.join(root),
        runs: Vec::new(),
        lasting: Vec::new(),
    };
    let mut rows = vec![row(version, Tool::Candor(args.candor.clone()), "candor")];
    if args.peers.contains(&Peer::Hugo) {
        rows.push(row(format!("Hugo {}", tools::HUGO), Tool::Hugo(tools::hugo()?), "hugo"));
    }
    if args.peers.contains(&Peer::Eleventy) {
        let (program, version) = tools::eleventy()?;
        rows.push(row(format!("Eleventy {version}"), Tool::Eleventy(program), "eleventy"));
    }
    Ok(rows)
}

/// Makes the workspace, lets candor publish it, and makes the others' sources of what it published.
/// One brand after the other: Linux counts the memory of whoever starts a program as that program's.
fn make(args: &Args, dir: &Path, rows: &[Row]) -> io::Result<PathBuf> {
    let out = dir.join("first-candor");
    for row in rows {
        if let Tool::Candor(_) = row.tool {
            let Args { brands, overlays, .. } = *args;
            maker::make(&row.root, &maker::Shape { brands: brands as usize, overlays, ..maker::Shape::default() })?;
            row.build(&out)?;
        }
    }
    for (at, id) in published::brands(&out)?.iter().enumerate() {
        let languages = published::brand(&out, id)?;
        for row in rows {
            let (shell, brand): (Shell, Brand) = match row.tool {
                Tool::Candor(_) => continue,
                Tool::Hugo(_) => (hugo::shell, hugo::brand),
                Tool::Eleventy(_) => (eleventy::shell, eleventy::brand),
            };
            if at == 0 {
                shell(&row.root, &languages)?;
            }
            brand(&row.root, id, &languages, &out.join(id))?;
        }
    }
    Ok(out)
}

type Shell = fn(&Path, &[published::Language]) -> io::Result<()>;
type Brand = fn(&Path, &str, &[published::Language], &Path) -> io::Result<()>;
