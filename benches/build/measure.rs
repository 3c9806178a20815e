//! One build, by a process of its own.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// What a build took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    /// Seconds on the clock.
    pub(crate) wall: f64,
    /// Seconds of work on all processors, the system's included.
    pub(crate) cpu: f64,
    /// The most memory it held at once, in MiB.
    pub(crate) peak: f64,
}

/// Builds a workspace into a folder with so many threads.
///
/// # Errors
/// When the program cannot be run, or reports problems.
pub(crate) fn build(candor: &Path, root: &Path, out: &Path, jobs: usize) -> io::Result<Run> {
    if let Some(parent) = out.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let jobs = jobs.to_string();
    let mut command = Command::new(candor);
    command.args(["build", "--date", "2026-11-01", "--jobs", &jobs, "--root"]).arg(root).arg("--out").arg(out);
    run(&mut command)
}

/// Lets the disk write what it still holds, and rest: nobody waits for what another wrote.
pub(crate) fn settle() {
    rustix::fs::sync();
    std::thread::sleep(Duration::from_secs(1));
}

/// Runs a program to its end, on a disk at rest. What processes below it used counts, and the memory of the largest.
///
/// # Errors
/// When it cannot be run, or reports problems.
pub(crate) fn run(command: &mut Command) -> io::Result<Run> {
    settle();
    let started = Instant::now();
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let used = child.wait4()?;
    let wall = started.elapsed().as_secs_f64();
    if !used.status.success() {
        return Err(io::Error::other(format!("{command:?} failed")));
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    Ok(Run { wall, cpu, peak: used.rusage.maxrss as f64 / (1024.0 * 1024.0) })
}

/// What a build wrote.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    /// Pages of the languages.
    pub(crate) pages: usize,
    /// Files of all kinds.
    pub(crate) files: usize,
    /// Their bytes.
    pub(crate) bytes: usize,
}

impl Size {
    /// The size of published sites.
    ///
    /// # Errors
    /// When they cannot be read.
    pub(crate) fn of(out: &Path) -> io::Result<Self> {
        let mut size = Self::default();
        let least = if out.join("index.html").exists() { 1 } else { 2 };
        let visible =
            |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
        for entry in walkdir::WalkDir::new(out).into_iter().filter_entry(visible) {
            let entry = entry?;
            if entry.file_type().is_file() {
                // The root page of a site is none of a language.
                size.pages += usize::from(entry.file_name() == "index.html" && entry.depth() > least);
                size.files += 1;
                size.bytes += usize::try_from(entry.metadata()?.len()).unwrap_or(usize::MAX);
            }
        }
        Ok(size)
    }
}

/// Writes the floor of an output, by a process of its own: Linux counts the memory of whoever
/// starts a program as that program's, so that this one must stay small.
///
/// # Errors
/// When it cannot be run or fails.
pub(crate) fn floor(from: &Path, into: &Path, jobs: usize) -> io::Result<f64> {
    settle();
    let ran = Command::new(std::env::current_exe()?)
        .args(["--jobs", &jobs.to_string(), "--floor"])
        .arg(from)
        .arg("--dir")
        .arg(into)
        .stderr(Stdio::inherit())
        .output()?;
    String::from_utf8_lossy(&ran.stdout).trim().parse().map_err(io::Error::other)
}

/// The middle value.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// The least and the greatest value.
pub(crate) fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, 0.0), |(least, most), value| (value.min(least), value.max(most)))
}
