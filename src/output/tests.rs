#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod ahead;
mod faults;
mod faulty;
mod hostile;
mod parts;
mod publish;
mod random;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::json;

use super::fs::{Disk, Fs};
use super::*;

/// The sites of a publication, each with its files.
type Sites = BTreeMap<String, BTreeMap<String, Vec<u8>>>;

/// A fresh folder: in memory where there is one, as ext4 takes ten times longer to make files
/// soon after many were removed.
fn fresh() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

fn id(folder: &str) -> SiteId {
    SiteId { folder: folder.to_owned() }
}

/// Sites written down as `(folder, [(path, text)])`.
fn sites(list: &[(&str, &[(&str, &str)])]) -> Sites {
    let files = |files: &[(&str, &str)]| files.iter().map(|(p, t)| (p.to_string(), t.as_bytes().to_vec())).collect();
    list.iter().map(|(folder, list)| (folder.to_string(), files(list))).collect()
}

fn try_publish(fs: Arc<dyn Fs>, out: &Path, sites: &Sites) -> Result<Published, Diagnostic> {
    let ids: Vec<SiteId> = sites.keys().map(|folder| id(folder)).collect();
    let output = Output::open_on(fs, out, &ids)?;
    let mut staged = Vec::new();
    for (folder, files) in sites {
        let mut writer = output.site(&id(folder))?;
        for (path, bytes) in files {
            writer.put(path, bytes)?;
        }
        staged.push(writer.finish(json!({ "pages": files.len() }))?);
    }
    output.publish(staged)
}

#[track_caller]
fn publish(out: &Path, sites: &Sites) -> Published {
    match try_publish(Arc::new(Disk), out, sites) {
        Ok(published) => published,
        Err(problem) => panic!("{problem:?}"),
    }
}

/// Every file below `root`, dot-entries at its top left out unless `all`; links as their target.
fn snapshot(root: &Path, all: bool) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![PathBuf::from(root)];
    while let Some(dir) = waiting.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            if !all && (name.starts_with('.') || name.ends_with("/.candor-staging")) {
                continue;
            }
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                found.insert(format!("{name}/"), Vec::new());
                waiting.push(path);
            } else if kind.is_symlink() {
                found.insert(name, fs::read_link(&path).unwrap().to_string_lossy().into_owned().into_bytes());
            } else {
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// What `sites` should look like on disk, in the terms of [`snapshot`].
fn expected(sites: &Sites) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for (folder, files) in sites {
        for (path, bytes) in files {
            let path = paths::join(folder, path);
            found.extend(paths::ancestors(&path).map(|dir| (format!("{dir}/"), Vec::new())));
            found.insert(path, bytes.clone());
        }
    }
    found
}

/// The manifests' bytes.
fn manifests(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = snapshot(&out.join(".candor"), true);
    all.retain(|name, _| name.ends_with(".json"));
    all
}

/// File number and time of a published file.
fn identity(path: &Path) -> (u64, std::time::SystemTime) {
    use std::os::unix::fs::MetadataExt;
    let meta = fs::symlink_metadata(path).unwrap();
    (meta.ino(), meta.modified().unwrap())
}

/// Nothing but the output stands in its folder: no staging is left.
#[track_caller]
fn assert_tidy(out: &Path) {
    let name = out.file_name().unwrap();
    let beside: Vec<_> = fs::read_dir(out.parent().unwrap()).unwrap().flatten().map(|e| e.file_name()).collect();
    let left: Vec<_> = beside.iter().filter(|n| n.to_string_lossy().contains("staging") && *n != name).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(!out.join(".candor/staging").exists());
    let brands: Vec<_> = fs::read_dir(out).into_iter().flatten().flatten().map(|e| e.path()).collect();
    assert!(!brands.iter().any(|brand| brand.join(".candor-staging").exists()));
}

/// Twelve pages whose text has `version` in the first `changed` of them.
fn pages(version: &str, changed: usize) -> BTreeMap<String, Vec<u8>> {
    some_pages(12, version, changed)
}

fn some_pages(all: usize, version: &str, changed: usize) -> BTreeMap<String, Vec<u8>> {
    let page = |n: usize| {
        let text = if n < changed { version } else { "same" };
        (format!("en/page-{n}/index.html"), format!("{n} {text}").into_bytes())
    };
    (0..all).map(page).collect()
}
