//! Paths inside a site: which ones can be served everywhere, and that no two of them meet.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{ADDRESS_CLAIMED, Diagnostic, OUTPUT_PATH};

/// The one folder with a leading dot that web servers are asked for (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// The folder for files that go with a site and are not served, and the one file that a web server reads from
/// a site itself: besides the former, nothing that begins with a dot is published.
const APART: &str = ".candor/hosting/";
/// In it, what belongs at the root of the host.
const ROOT: &str = "root/";
const ACCESS: &str = ".htaccess";

/// Names no file can have on some system, whatever their ending.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// What is wrong with `path` as the path of a published file, relative to its site.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("is empty");
    }
    if path.len() > 1024 {
        return Some("is longer than 1,024 bytes");
    }
    if path == ACCESS {
        return None;
    }
    path.strip_prefix(APART)
        .map_or(path, |apart| apart.strip_prefix(ROOT).unwrap_or(apart))
        .split('/')
        .enumerate()
        .find_map(|(index, part)| part_fault(part, index == 0))
}

/// What is wrong with `name` as the name of a site's folder.
pub(super) fn folder_fault(name: &str) -> Option<&'static str> {
    if name == WELL_KNOWN || name.contains('/') { Some("is not a plain folder name") } else { part_fault(name, true) }
}

fn part_fault(part: &str, first: bool) -> Option<&'static str> {
    let stem = part.split('.').next().unwrap_or(part);
    if part.is_empty() {
        Some("is absolute, or has an empty part")
    } else if part == "." || part == ".." {
        Some("has a part that leads elsewhere (\".\" or \"..\")")
    } else if part.starts_with('.') && !(first && part == WELL_KNOWN) {
        Some("has a part that starts with a dot")
    } else if part.chars().any(|c| c.is_control() || "\\:*?\"<>|".contains(c)) {
        Some("holds a character that not every system allows in file names")
    } else if part.ends_with(['.', ' ']) || RESERVED.iter().any(|r| stem.eq_ignore_ascii_case(r)) {
        Some("has a part that some systems cannot name")
    } else if part.len() > 200 {
        Some("has a part longer than 200 bytes")
    } else {
        None
    }
}

/// The folder of `path`, relative to the site; empty for the site itself.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The folders of `path` from the outermost in, the site itself left out.
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// `a` and `b` joined, when `a` may be empty.
pub(super) fn join(a: &str, b: &str) -> String {
    if a.is_empty() { b.to_owned() } else { format!("{a}/{b}") }
}

/// How a path compares on file systems that see neither case nor composition.
pub(super) fn folded(path: &str) -> String {
    if path.is_ascii() { path.to_ascii_lowercase() } else { path.nfc().flat_map(char::to_lowercase).nfc().collect() }
}

/// The paths that a site has taken so far.
#[derive(Default)]
pub(super) struct Claims {
    /// By folded path: the path as written, and whether it is a folder.
    taken: HashMap<String, (String, bool)>,
    folders: HashSet<String>,
}

impl Claims {
    /// Takes `path`, or says why it cannot be had. `site` is put before paths in messages.
    pub(super) fn claim(&mut self, site: &str, path: &str) -> Result<(), Diagnostic> {
        if let Some(fault) = fault(path) {
            return Err(Diagnostic::new(&OUTPUT_PATH, format!("The file name \"{}\" {fault}.", join(site, path)))
                .hint("Use letters, digits, hyphens and single slashes."));
        }
        if !self.folders.contains(parent(path)) {
            for folder in ancestors(path) {
                if !self.folders.contains(folder) {
                    self.take(site, folder, true)?;
                    self.folders.insert(folder.to_owned());
                }
            }
        }
        self.take(site, path, false)
    }

    fn take(&mut self, site: &str, path: &str, folder: bool) -> Result<(), Diagnostic> {
        match self.taken.entry(folded(path)) {
            Entry::Vacant(free) => {
                free.insert((path.to_owned(), folder));
                Ok(())
            }
            Entry::Occupied(taken) => {
                let (other, other_folder) = taken.get();
                let (a, b) = (join(site, path), join(site, other));
                let message = match (*other_folder, folder) {
                    (false, false) if a == b => format!("Two pages claim the address {a}."),
                    (true, false) | (false, true) if a == b => format!("{a} is claimed as a page and as a folder."),
                    _ => format!("{a} and {b} are one address where upper and lower case are not told apart."),
                };
                Err(Diagnostic::new(&ADDRESS_CLAIMED, message).hint("Give one of them another name."))
            }
        }
    }
}
