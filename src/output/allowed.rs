//! Whether all that is going to be done may be done: asked before anything is replaced, since a
//! refusal in the middle would leave a site half done. Folders that may not be changed are usually
//! those that another user made.

use std::collections::BTreeSet;
use std::path::Path;

use super::forward::Stuck;
use super::fs::{Fs, Kind};
use super::ground::at;
use super::journal::{How, Step};
use super::{paths, record};

/// Asks for each folder in which these steps will change something.
pub(super) fn all(fs: &dyn Fs, out: &Path, steps: &[Step]) -> Result<(), Stuck> {
    for step in steps {
        let moved = match step.how {
            // A folder that is there already was asked about when exchanging it was decided.
            How::Folder(_) => None,
            How::Files | How::Retire => Some([&step.put, &step.clear, &step.drop]),
        };
        let site = at(out, &step.folder);
        let folders: BTreeSet<&str> = moved.iter().flatten().copied().flatten().map(|p| paths::parent(p)).collect();
        for folder in folders {
            nearest(fs, &site, &at(&site, folder))?;
        }
        if moved.is_none() && fs.look(&site).map_err(|e| (site.clone(), e))?.is_none() {
            nearest(fs, out, out)?;
        }
        let shelf = record::manifest_path(&out.join(record::FOLDER), &step.folder);
        nearest(fs, out, shelf.parent().unwrap_or(out))?;
    }
    Ok(())
}

/// Asks about a folder, or where it is yet to be made, about the one that it lies in.
fn nearest(fs: &dyn Fs, top: &Path, folder: &Path) -> Result<(), Stuck> {
    let fail = |e| (folder.to_owned(), e);
    let stands = fs.look(folder).map_err(fail)?.is_some_and(|meta| meta.kind == Kind::Folder);
    match folder.parent() {
        _ if stands => fs.may_change(folder).map_err(fail),
        Some(parent) if folder != top => nearest(fs, top, parent),
        // The site itself is yet to be made: that was asked about when it was staged.
        _ => Ok(()),
    }
}
