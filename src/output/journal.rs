//! The journal: what is left to do once everything is staged. Every step can be repeated, so
//! that after a kill the next start does the rest.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::fs::{Fs, Kind, if_there};
use super::paths;
use super::record::{seal, unsealed};

const NAME: &str = "journal";
const DRAFT: &str = "journal.draft";

/// All that one publication does, site by site.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Journal {
    pub(super) steps: Vec<Step>,
    /// The output holds a part of several, whose record is put in place last.
    #[serde(default)]
    pub(super) part: bool,
}

/// What is done to one site. Paths are relative to it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Step {
    /// The site's folder in the output; empty when it is the output itself.
    pub(super) folder: String,
    pub(super) how: How,
    /// Its files are staged inside it, because it is a file system of its own.
    #[serde(default)]
    pub(super) local: bool,
    /// Files to put in place: those that are new or changed.
    pub(super) put: Vec<String>,
    /// With [`How::Folder`], the new site's other files. The staged folder holds them by a second
    /// name, and the published one still has them: going on file by file does not touch them.
    #[serde(default)]
    pub(super) kept: Vec<String>,
    /// Files to remove first, because a new one needs their name for a folder, or the reverse.
    pub(super) clear: Vec<String>,
    /// Files of the earlier site that are no longer published.
    pub(super) drop: Vec<String>,
}

/// How a site is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum How {
    /// The staged folder, known by its number, is exchanged with the old one.
    Folder(u64),
    /// File by file.
    Files,
    /// It is published no more.
    Retire,
}

impl Journal {
    /// Writes the journal's draft: all but the last move.
    pub(super) fn draft(&self, fs: &dyn Fs, staging: &Path) -> io::Result<()> {
        let draft = staging.join(DRAFT);
        if_there(fs.unlink(&draft))?;
        let text = serde_json::to_string(self).map_err(io::Error::other)?;
        fs.create(&draft, &seal(format!("{{\n\"journal\": {text}"))).map(|_| ())
    }

    /// The last move: from here on the new sites are published, come what may.
    pub(super) fn commit(fs: &dyn Fs, staging: &Path) -> io::Result<()> {
        fs.rename(&staging.join(DRAFT), &staging.join(NAME))
    }

    /// Takes the journal back; whether that was possible.
    pub(super) fn withdraw(fs: &dyn Fs, staging: &Path) -> bool {
        if_there(fs.unlink(&staging.join(NAME))).is_ok()
    }

    /// The journal in a staging folder, if a publication got that far.
    pub(super) fn load(fs: &dyn Fs, staging: &Path) -> Result<Option<Self>, (PathBuf, io::Error)> {
        #[derive(Deserialize)]
        struct Sealed {
            journal: Journal,
        }
        let path = staging.join(NAME);
        let fail = |e: io::Error| (path.clone(), e);
        if fs.look(&path).map_err(fail)?.is_none_or(|meta| meta.kind != Kind::File) {
            return Ok(None);
        }
        let bytes = fs.read(&path).map_err(fail)?;
        let sealed = unsealed(&bytes).and_then(|text| serde_json::from_str::<Sealed>(text).ok());
        let journal = sealed.map(|s| s.journal).filter(Self::sane);
        journal.map(Some).ok_or_else(|| {
            let why = "what it says can no longer be read; remove the folder it is in, and build again";
            (path.clone(), io::Error::other(why))
        })
    }

    /// Whether every path stays inside the output.
    fn sane(&self) -> bool {
        self.steps.iter().all(|step| {
            (step.folder.is_empty() || paths::folder_fault(&step.folder).is_none())
                && [&step.put, &step.kept, &step.clear, &step.drop]
                    .into_iter()
                    .flatten()
                    .all(|p| paths::fault(p).is_none())
        })
    }
}
