//! How many instructions a page takes, by valgrind: `cargo bench --bench instructions`.
//!
//! Seconds depend on who else works on the machine; instructions of one binary over one input hardly do.
//! The count is compared with the one that is kept in `budget.txt`, and more than a tenth above it is a
//! failure. `CANDOR_BLESS=1` keeps the new one.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

#[path = "../corpus/facts.rs"]
mod facts;
#[path = "../corpus/maker.rs"]
mod maker;
#[path = "../corpus/words.rs"]
mod words;

use maker::Shape;

/// How many brands, and which share of the text is each brand's own.
const SHAPES: &[(&str, usize, f64)] = &[("shared", 20, 0.0), ("full", 20, 0.1), ("unique", 10, 1.0)];

/// How much more than what is kept is too much.
const MORE: f64 = 1.1;

fn main() -> io::Result<ExitCode> {
    let kept_at = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/instructions/budget.txt");
    let kept = std::fs::read_to_string(&kept_at).unwrap_or_default();
    let dir = tempfile::tempdir()?;
    let mut out = io::stdout().lock();
    let mut now = String::new();
    let mut over = false;
    writeln!(out, "| build | instructions per page | kept | ratio |\n| --- | --- | --- | --- |")?;
    for (name, brands, overlays) in SHAPES {
        let root = dir.path().join(name);
        maker::make(&root, &Shape { brands: *brands, overlays: *overlays, ..Shape::default() })?;
        let (counted, pages) = counted(&root, &dir.path().join(format!("{name}-public")))?;
        let each = counted / pages.max(1);
        let before = kept.lines().find_map(|line| line.strip_prefix(&format!("{name} "))?.parse::<u64>().ok());
        let ratio = before.map(|before| each as f64 / before as f64);
        over |= ratio.is_some_and(|ratio| ratio > MORE);
        let shown = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
        writeln!(
            out,
            "| {name} | {each} | {} | {} |",
            shown(before.map(|before| before.to_string())),
            shown(ratio.map(|ratio| format!("{ratio:.3}")))
        )?;
        now.push_str(&format!("{name} {each}\n"));
    }
    if std::env::var_os("CANDOR_BLESS").is_some() {
        std::fs::write(&kept_at, now)?;
        return Ok(ExitCode::SUCCESS);
    }
    if over {
        writeln!(out, "\nA page takes more than a tenth more than it did. CANDOR_BLESS=1 keeps the new counts.")?;
    }
    Ok(if over { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Instructions of a build on one thread, and the pages it made.
fn counted(root: &Path, out: &Path) -> io::Result<(u64, u64)> {
    let candor = PathBuf::from(env!("CARGO_BIN_EXE_candor"));
    let ran = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(candor)
        .args(["build", "--date", "2026-11-01", "--jobs", "1", "--root"])
        .arg(root)
        .arg("--out")
        .arg(out)
        .output()?;
    let (said, told) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    if !ran.status.success() {
        return Err(io::Error::other(format!("the build of {} failed: {told}", root.display())));
    }
    let counted = told.lines().find_map(|line| line.split("Collected : ").nth(1)?.trim().parse().ok());
    let pages = said.split(" pages").next().and_then(|text| text.rsplit(' ').next()?.parse().ok());
    match (counted, pages) {
        (Some(counted), Some(pages)) => Ok((counted, pages)),
        _ => Err(io::Error::other(format!("neither counts nor pages in: {told}{said}"))),
    }
}
