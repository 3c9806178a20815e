//! `candor eject`: what is built in, copied into the workspace so that it can be changed.

mod guide;
mod pattern;

use std::io::{self, Write};
use std::path::Path;

use super::args::{Common, Eject};
use super::files::{self, Obstacle};
use super::{Ended, human};
use crate::diagnostic::{Diagnostic, SOURCE_MISSING, USAGE_BUILTIN, USAGE_IN_THE_WAY, did_you_mean};
use crate::source::{Builtin, Disk, Entry, SourceFile, SourceTree};
use crate::span::FileId;

/// What the workspace has at the path of a built-in file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Own {
    Nothing,
    Same,
    Other,
}

pub(super) fn run(common: &Common, args: &Eject) -> io::Result<Ended> {
    let builtin: Vec<String> = Builtin.list("").into_iter().map(|(path, _)| path).collect();
    let disk = Disk::new(&common.root);
    if args.paths.is_empty() {
        list(&disk, &builtin)?;
        return Ok(Ended::Clean);
    }
    if disk.read("content/portal.toml").is_err() {
        return refused(&[Diagnostic::new(&SOURCE_MISSING, "there is no content/portal.toml here")
            .hint("`candor new DIR` makes a small workspace; `--root DIR` names another one.")]);
    }
    let wanted = match chosen(&builtin, &args.paths) {
        Ok(wanted) => wanted,
        Err(problems) => return refused(&problems),
    };
    let states: Vec<(&str, Own)> = wanted.iter().map(|path| (*path, own(&disk, path))).collect();
    let problems: Vec<Diagnostic> = states
        .iter()
        .filter(|(_, own)| *own != Own::Same)
        .filter_map(|(path, _)| in_the_way(&common.root, path, args.force))
        .collect();
    if !problems.is_empty() {
        return refused(&problems);
    }
    copy(&common.root, &states)?;
    Ok(Ended::Clean)
}

fn refused(problems: &[Diagnostic]) -> io::Result<Ended> {
    human::refused(problems)?;
    Ok(Ended::Misused)
}

/// The built-in files that were asked for, in order.
fn chosen<'b>(builtin: &'b [String], asked: &[String]) -> Result<Vec<&'b str>, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let mut wanted = Vec::new();
    for typed in asked {
        let found: Vec<&str> = builtin.iter().map(|path| &**path).filter(|path| pattern::meets(typed, path)).collect();
        if found.is_empty() {
            problems.push(unknown(typed, builtin));
        }
        wanted.extend(found);
    }
    wanted.sort_unstable();
    wanted.dedup();
    if problems.is_empty() { Ok(wanted) } else { Err(problems) }
}

fn unknown(typed: &str, builtin: &[String]) -> Diagnostic {
    let folders = builtin.iter().flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at]));
    // Of a name that both themes have, that of the one which is asked for more often.
    let meant = |path: &&str| typed.contains("plain") || !path.starts_with("themes/plain/");
    let names = builtin.iter().map(|path| &**path).chain(folders).filter(meant);
    Diagnostic::new(&USAGE_BUILTIN, format!("nothing built in is called \"{typed}\""))
        .maybe_hint(did_you_mean(typed, names))
        .hint_if_none("`candor eject` alone lists all there is.")
}

fn own(disk: &Disk, path: &str) -> Own {
    match disk.read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Own::Nothing,
        Err(_) => Own::Other,
        Ok(bytes) => {
            let file = SourceFile::load(disk, path, &Entry::File(bytes.len() as u64), FileId(0)).value;
            if file.builtin { Own::Same } else { Own::Other }
        }
    }
}

/// Why a file may not be copied to its place.
fn in_the_way(root: &Path, path: &str, force: bool) -> Option<Diagnostic> {
    let (message, hint) = match files::obstacle(root, path)? {
        Obstacle::File if force => return None,
        Obstacle::File => (
            format!("{path} is there already, and differs"),
            "Keep yours, or copy over it with --force: what was changed in it is then lost.",
        ),
        Obstacle::Folder => (format!("{path} is a folder"), "Move it away, or delete it."),
        Obstacle::Parent(part) => (format!("{path} has no place: {part} is a file"), "Move it away, or delete it."),
        Obstacle::Link(part) => (
            format!("{path} has no place: {part} is a symbolic link"),
            "Make it a folder: what stands behind a link is not read.",
        ),
    };
    Some(Diagnostic::new(&USAGE_IN_THE_WAY, message).hint(hint))
}

fn copy(root: &Path, states: &[(&str, Own)]) -> io::Result<()> {
    let mut bytes = Vec::new();
    for (path, _) in states.iter().filter(|(_, own)| *own != Own::Same) {
        bytes.push((*path, Builtin.read(path)?));
    }
    files::put(root, bytes.iter().map(|(path, bytes)| (*path, &**bytes)))?;
    let mut out = anstream::stdout().lock();
    let count = |count: usize| if count == 1 { "1 file".to_owned() } else { format!("{count} files") };
    match bytes.len() {
        0 => writeln!(out, "Nothing to copy into {}:", root.display())?,
        copied => writeln!(out, "Copied {} into {}:", count(copied), root.display())?,
    }
    for (path, own) in states {
        let note = match own {
            Own::Nothing => "",
            Own::Same => "  (was there, and is the same)",
            Own::Other => "  (in place of what was there)",
        };
        writeln!(out, "  {path}{note}")?;
    }
    writeln!(out, "A copy follows no updates of candor: keep in it what you change, and delete the rest.")
}

fn list(disk: &Disk, builtin: &[String]) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let width = builtin.iter().map(|path| path.chars().count()).max().unwrap_or_default();
    for group in guide::GROUPS {
        writeln!(out, "{}\n{}", group.title, group.says)?;
        for path in builtin.iter().filter(|path| guide::group(path) == Some(group)) {
            let note = match own(disk, path) {
                Own::Nothing => "",
                Own::Same => "  [your copy is the same]",
                Own::Other => "  [your copy differs]",
            };
            writeln!(out, "  {path:width$}  {}{note}", guide::purpose(path).unwrap_or_default())?;
        }
        writeln!(out)?;
    }
    writeln!(
        out,
        "Copy some with `candor eject PATH…`: a file, a folder, or a pattern such as \"locales/*/candor.ftl\"."
    )
}
