//! Opening an output: whose it is, what an earlier run left to do, and what is on record.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use super::ahead::Ahead;
use super::forward::roll_forward;
use super::fs::{Fs, Kind, if_new, remove_tree};
use super::journal::Journal;
use super::record::{self, Known};
use super::staging::{self, Staging};
use super::{Inner, Output, SiteId, ground, paths, report};
use crate::diagnostic::{ADDRESS_CLAIMED, Diagnostic, OUTPUT_FOREIGN, OUTPUT_PATH, OUTPUT_WRITE};

impl Output {
    pub(super) fn open_on(fs: Arc<dyn Fs>, out: &Path, sites: &[SiteId]) -> Result<Self, Diagnostic> {
        let sites = announced(sites)?;
        let (out, made) = settle(fs.as_ref(), out)?;
        let opened = Self::take(Arc::clone(&fs), &out, made, sites);
        if opened.is_err() && made {
            let _ = fs.remove_dir(&out);
        }
        opened
    }

    fn take(fs: Arc<dyn Fs>, out: &Path, made: bool, sites: BTreeSet<String>) -> Result<Self, Diagnostic> {
        let mut recovered = false;
        for mut left in Staging::existing(fs.as_ref(), out)? {
            recovered |= recover(fs.as_ref(), out, &left)?;
            let on_record = retired(fs.as_ref(), out, &sites)?;
            for site in sites.iter().chain(on_record.iter().map(|(site, _)| site)) {
                clear_local(fs.as_ref(), &ground::at(out, site))?;
            }
            left.remove(fs.as_ref()).map_err(|e| report::unwritten(&left.root, &e))?;
        }
        own(fs.as_ref(), out)?;
        let retired = retired(fs.as_ref(), out, &sites)?;
        let staging = Staging::make(fs.as_ref(), out)?;
        let inner = Inner {
            fs,
            out: out.to_owned(),
            staging: staging.root.clone(),
            inside: staging.inside,
            sites,
            begun: Mutex::default(),
            locals: Mutex::default(),
            retired,
            exchange: OnceLock::new(),
            ahead: Ahead::default(),
        };
        // From here on, dropping it cleans up.
        let output = Self { inner: Arc::new(inner), staging, made, recovered, committed: false };
        let root = &output.staging.root;
        let records = staging::records(root);
        for folder in [root.join("sites"), records.clone(), records.join("manifest")] {
            output.inner.fs.make_dir(&folder).map_err(|e| report::unwritten(&folder, &e))?;
        }
        Ok(output)
    }
}

/// The folders of the sites, each once and with a name that can be used.
fn announced(sites: &[SiteId]) -> Result<BTreeSet<String>, Diagnostic> {
    let mut folded: HashMap<String, &str> = HashMap::new();
    for SiteId { folder } in sites {
        let whole = folder.is_empty();
        if let Some(fault) = paths::folder_fault(folder).filter(|_| !whole) {
            let message = format!("A brand cannot be published to a folder named \"{folder}\": the name {fault}.");
            return Err(Diagnostic::new(&OUTPUT_PATH, message).hint("Use letters, digits and hyphens."));
        }
        if let Some(other) = folded.insert(paths::folded(folder), folder) {
            let message = format!("Two brands would be published to one folder: \"{other}\" and \"{folder}\".");
            return Err(Diagnostic::new(&ADDRESS_CLAIMED, message).hint("Give one of them another name."));
        }
        if whole && sites.len() > 1 {
            let message = "One brand takes the whole output, and others would be published into it.";
            return Err(Diagnostic::new(&ADDRESS_CLAIMED, message).hint("Give every brand a folder."));
        }
    }
    Ok(sites.iter().map(|site| site.folder.clone()).collect())
}

/// The output's path and whether this made it. A link that the user names as the output is
/// followed; links inside never are.
fn settle(fs: &dyn Fs, out: &Path) -> Result<(PathBuf, bool), Diagnostic> {
    let typed: PathBuf = out.components().collect();
    let unwritten = |e: io::Error| report::unwritten(&typed, &e);
    let Some(meta) = fs.look(&typed).map_err(unwritten)? else {
        return make(fs, &typed).map(|()| (typed.clone(), true)).map_err(|(path, e)| report::unwritten(&path, &e));
    };
    // A path that ends in ".." or "." has no name of its own to stage beside.
    if meta.kind == Kind::Folder && typed.file_name().is_some() {
        return Ok((typed, false));
    }
    let real = if meta.kind == Kind::File { None } else { typed.canonicalize().ok() };
    let folder = real.filter(|path| path.is_dir());
    folder.map(|path| (path, false)).ok_or_else(|| {
        let message = format!("{} is not a folder, so nothing can be published to it.", typed.display());
        Diagnostic::new(&OUTPUT_WRITE, message).hint("Publish to another folder, or move the file elsewhere.")
    })
}

/// Makes a folder and those it lies in.
fn make(fs: &dyn Fs, path: &Path) -> Result<(), (PathBuf, io::Error)> {
    let fail = |e| (path.to_owned(), e);
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    if let Some(parent) = parent
        && fs.look(parent).map_err(fail)?.is_none()
    {
        make(fs, parent)?;
    }
    if_new(fs.make_dir(path)).map_err(fail)
}

/// Completes what a run left undone that had written its journal; whether there was one.
fn recover(fs: &dyn Fs, out: &Path, left: &Staging) -> Result<bool, Diagnostic> {
    let unfinished = |(path, e): (PathBuf, io::Error)| report::unfinished(&path, &e);
    let Some(mut journal) = Journal::load(fs, &left.root).map_err(unfinished)? else { return Ok(false) };
    roll_forward(fs, out, &left.root, &mut journal).map_err(unfinished)?;
    Ok(true)
}

/// Removes what a run that was killed had staged inside a site.
fn clear_local(fs: &dyn Fs, site: &Path) -> Result<(), Diagnostic> {
    let local = staging::local(site);
    let folder = |path: &Path| fs.look(path).map(|meta| meta.is_some_and(|meta| meta.kind == Kind::Folder));
    let unwritten = |e: io::Error| report::unwritten(&local, &e);
    if folder(site).map_err(unwritten)? && folder(&local).map_err(unwritten)? {
        remove_tree(fs, &local).map_err(unwritten)?;
    }
    Ok(())
}

/// Refuses a folder that holds files and was never published to.
fn own(fs: &dyn Fs, out: &Path) -> Result<(), Diagnostic> {
    let records = out.join(record::FOLDER);
    let unwritten = |e: io::Error| report::unwritten(out, &e);
    let above = fs.look(out).map_err(unwritten)?.map_or(0, |meta| meta.dev);
    match fs.look(&records).map_err(unwritten)?.map(|meta| (meta.kind, meta.dev)) {
        Some((Kind::Folder, dev)) => {
            let shelf = records.join("manifest");
            if dev != above || fs.is_mount(&records) || fs.is_mount(&shelf) {
                return Err(report::mounted(if fs.is_mount(&shelf) { &shelf } else { &records }));
            }
            let held = fs.list(&records).map_err(unwritten)?;
            if let Some((name, _)) = held.iter().find(|(name, kind)| name == "manifest" && *kind != Kind::Folder) {
                return Err(report::foreign(&records.join(name), "is not a folder"));
            }
            if held.iter().any(|(name, _)| name == "manifest.json" || name == "manifest") {
                return Ok(());
            }
        }
        Some(_) => return Err(report::foreign(&records, "is not a folder")),
        None => {}
    }
    let named = fs.list(out).map_err(unwritten)?.into_iter().map(|(name, _)| name.to_string_lossy().into_owned());
    let mut held: Vec<String> = named.filter(|name| !name.starts_with('.') && name != "CNAME").collect();
    if held.is_empty() {
        return Ok(());
    }
    held.sort_unstable();
    let more = if held.len() > 3 { format!(" and {} more", held.len() - 3) } else { String::new() };
    held.truncate(3);
    let message = format!(
        "{} holds files that candor did not write: {}{more}. Nothing was published.",
        out.display(),
        held.join(", ")
    );
    Err(Diagnostic::new(&OUTPUT_FOREIGN, message).hint("Publish to a new or an empty folder."))
}

/// The sites on record that are not among `sites`.
fn retired(fs: &dyn Fs, out: &Path, sites: &BTreeSet<String>) -> Result<Vec<(String, Known)>, Diagnostic> {
    let records = out.join(record::FOLDER);
    let unwritten = |e: io::Error| report::unwritten(&records, &e);
    let mut folders = BTreeSet::new();
    if fs.look(&record::manifest_path(&records, "")).map_err(unwritten)?.is_some() {
        folders.insert(String::new());
    }
    let shelf = records.join("manifest");
    if fs.look(&shelf).map_err(unwritten)?.is_some_and(|meta| meta.kind == Kind::Folder) {
        let names = fs.list(&shelf).map_err(unwritten)?;
        let stems = names.iter().filter_map(|(name, _)| name.to_str()?.strip_suffix(".json"));
        folders.extend(stems.filter(|stem| paths::folder_fault(stem).is_none()).map(str::to_owned));
    }
    let gone = folders.into_iter().filter(|folder| !sites.contains(folder));
    gone.map(|folder| Ok((folder.clone(), Known::load(fs, &records, &folder)?))).collect()
}
