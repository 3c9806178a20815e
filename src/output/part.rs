//! The record of a part: which of several it is, and what all of them must have in common to be
//! put together again.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::finish::Staged;
use super::forward::Stuck;
use super::fs::{Fs, if_new, if_there};
use super::record::{self, seal, unsealed};
use super::{report, staging};
use crate::diagnostic::Diagnostic;

const NAME: &str = "shard.json";
/// The number of this format.
const VERSION: u32 = 1;

/// A part of a publication that is made in several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which one, from 1.
    pub shard: usize,
    /// Of how many.
    pub of: usize,
    /// What must be the same for all of them, each by what messages call it: `date` → `2026-11-23`.
    pub made: BTreeMap<String, String>,
    /// The folders of all sites, those of the other parts included.
    pub sites: Vec<String>,
    /// How many pages this part has, for the summary.
    pub pages: usize,
}

/// A part as it is on record, with the digest of the manifest of each site it holds.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Recorded {
    candor: u32,
    #[serde(flatten)]
    pub(super) part: Part,
    pub(super) holds: BTreeMap<String, String>,
}

/// Where the record is in a folder of records.
fn path(records: &Path) -> PathBuf {
    records.join(NAME)
}

/// Stages the record of `part`, which holds these sites, unless it is on record already.
pub(super) fn stage(fs: &dyn Fs, out: &Path, staged: &Path, part: &Part, sites: &[Staged]) -> Result<(), Diagnostic> {
    let holds = sites.iter().map(|site| (site.folder.clone(), site.manifest.to_hex().to_string())).collect();
    let recorded = Recorded { candor: VERSION, part: part.clone(), holds };
    let to = path(&staging::records(staged));
    let written = serde_json::to_string_pretty(&recorded).map_err(io::Error::other).and_then(|text| {
        let bytes = seal(text.strip_suffix("\n}").unwrap_or(&text).to_owned());
        if fs.read(&path(&out.join(record::FOLDER))).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        fs.create(&to, &bytes).map(|_| ())
    });
    written.map_err(|e| report::unwritten(&to, &e))
}

/// Puts the record of a part in place, or takes away that of a part which is there no more.
pub(super) fn settle(fs: &dyn Fs, out: &Path, staged: &Path, part: bool) -> Result<(), Stuck> {
    let records = out.join(record::FOLDER);
    let (from, to) = (path(&staging::records(staged)), path(&records));
    if !part {
        let gone = fs.look(&to).and_then(|there| there.map_or(Ok(false), |_| if_there(fs.unlink(&to))));
        return gone.map(|_| ()).map_err(|e| (to, e));
    }
    let waits = fs.look(&from).map_err(|e| (from.clone(), e))?.is_some();
    if waits {
        // A part without a site has no folder of records yet.
        if_new(fs.make_dir(&records)).and_then(|()| fs.rename(&from, &to)).map_err(|e| (to, e))?;
    }
    Ok(())
}

/// The record of the part in a folder; `None` where there is none that can be read.
pub(super) fn load(fs: &dyn Fs, folder: &Path) -> Option<Recorded> {
    let bytes = fs.read(&path(&folder.join(record::FOLDER))).ok()?;
    let recorded: Recorded = serde_json::from_str(unsealed(&bytes)?).ok()?;
    (recorded.candor == VERSION).then_some(recorded)
}
