//! What publishing has to say, in words for people who did not ask for a file system.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::diagnostic::{Diagnostic, OUTPUT_BUSY, OUTPUT_FOREIGN, OUTPUT_UNFINISHED, OUTPUT_WRITE};

/// `path` could not be written, made or read; nothing was replaced.
pub(super) fn unwritten(path: &Path, error: &io::Error) -> Diagnostic {
    let message = format!("{} could not be written: {}. Nothing was replaced.", path.display(), cause(error));
    Diagnostic::new(&OUTPUT_WRITE, message).maybe_hint(remedy(error))
}

/// The new site is staged and journalled, and could not be put in place wholly.
pub(super) fn unfinished(path: &Path, error: &io::Error) -> Diagnostic {
    let message = format!("Publishing stopped at {}: {}.", path.display(), cause(error));
    let hint = remedy(error).map_or_else(String::new, |r| format!("{r} "));
    Diagnostic::new(&OUTPUT_UNFINISHED, message)
        .hint(format!("{hint}Then build again: what is left to do is done first, and no page is lost."))
}

/// A page belongs where something is mounted inside a site, or below it.
pub(super) fn mounted(mount: &Path) -> Diagnostic {
    let message = format!(
        "{} is a file system of its own, and files cannot be moved into it from outside. Nothing was replaced.",
        mount.display()
    );
    Diagnostic::new(&OUTPUT_WRITE, message)
        .hint("Mount the whole output or a brand's whole folder, but nothing inside; or publish to another folder.")
}

/// Something stands at `path` that we did not write.
pub(super) fn foreign(path: &Path, what: &str) -> Diagnostic {
    Diagnostic::new(&OUTPUT_FOREIGN, format!("{} {what}, and candor did not put it there.", path.display()))
        .hint("Move it elsewhere and build again, or publish to another folder.")
}

/// Another build is at work in `out`.
pub(super) fn busy(out: &Path) -> Diagnostic {
    Diagnostic::new(&OUTPUT_BUSY, format!("Another build is publishing to {}.", out.display()))
        .hint("Wait until it has finished, or end it.")
}

fn cause(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull => "the disk is full".into(),
        ErrorKind::QuotaExceeded => "the quota is used up".into(),
        ErrorKind::PermissionDenied => "permission is denied".into(),
        ErrorKind::ReadOnlyFilesystem => "the file system is read-only".into(),
        ErrorKind::NotADirectory => "a part of the path is a file".into(),
        ErrorKind::IsADirectory => "a folder stands there".into(),
        ErrorKind::NotFound => "it is not there".into(),
        ErrorKind::CrossesDevices => "it is on another file system than what is to be moved there".into(),
        ErrorKind::ResourceBusy => "something is mounted there".into(),
        _ => error.to_string(),
    }
}

fn remedy(error: &io::Error) -> Option<String> {
    let text = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "Free some space. Where there is enough, the disk holds as many files as it can: remove some."
        }
        ErrorKind::PermissionDenied => "Allow writing to the folder and to the one that holds it.",
        ErrorKind::ReadOnlyFilesystem => "Publish to a folder that can be written.",
        ErrorKind::CrossesDevices | ErrorKind::ResourceBusy => "Unmount what was mounted inside the output.",
        ErrorKind::NotADirectory | ErrorKind::IsADirectory => "Move it elsewhere, or publish to another folder.",
        _ => return None,
    };
    Some(text.into())
}
