//! What is kept about a published site in `.candor/`: the manifest, and a cache of file times.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use blake3::Hash;
use serde::Deserialize;
use serde_json::Value;

use super::fs::{Fs, Kind, Meta};
use super::{paths, report};
use crate::diagnostic::Diagnostic;

/// The folder in the output that holds the records.
pub(super) const FOLDER: &str = ".candor";
/// Records of the whole output that are no site's.
pub(super) const NOTES: &str = "last.cache";
/// The number of this format.
const VERSION: u32 = 1;

/// What one site publishes. Its bytes depend on the site alone, not on times or on the machine.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// Every file, by its path relative to the site.
    pub files: BTreeMap<String, FileRecord>,
    /// How compressed files beside others were made, by their ending: `br` → `brotli 9.1.1,
    /// quality 5`.
    pub compressed: BTreeMap<String, String>,
    /// What the caller gave to [`super::SiteWriter::finish`].
    pub extra: Value,
}

/// One published file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileRecord {
    /// In bytes.
    pub size: u64,
    /// BLAKE3 of its bytes.
    pub digest: Hash,
}

#[derive(Deserialize)]
struct Raw<'a> {
    candor: u32,
    #[serde(borrow)]
    files: BTreeMap<String, RawFile<'a>>,
    #[serde(default)]
    compressed: BTreeMap<String, String>,
    extra: Value,
}

#[derive(Deserialize)]
struct RawFile<'a> {
    size: u64,
    blake3: &'a str,
}

impl Manifest {
    /// The bytes of the manifest of `files`: JSON, one file a line, sorted by path.
    pub(super) fn bytes<'a>(
        files: impl Iterator<Item = (&'a str, &'a FileRecord)>,
        compressed: &BTreeMap<String, String>,
        mut extra: Value,
    ) -> Vec<u8> {
        extra.sort_all_objects();
        let mut text = format!("{{\n\"candor\": {VERSION},\n\"files\": {{");
        let mut comma = "\n";
        for (path, file) in files {
            let name = Value::from(path);
            let _ =
                write!(text, "{comma}{name}: {{\"size\": {}, \"blake3\": \"{}\"}}", file.size, file.digest.to_hex());
            comma = ",\n";
        }
        text.push_str("\n},\n");
        if !compressed.is_empty() {
            let made: serde_json::Map<String, Value> =
                compressed.iter().map(|(ending, how)| (ending.clone(), how.as_str().into())).collect();
            let _ = writeln!(text, "\"compressed\": {},", Value::Object(made));
        }
        let _ = write!(text, "\"extra\": {extra}");
        seal(text)
    }

    /// Reads one back; `None` unless every byte is as it was written.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let raw: Raw<'_> = serde_json::from_str(unsealed(bytes)?).ok()?;
        if raw.candor != VERSION {
            return None;
        }
        let file = |(path, raw): (String, RawFile<'_>)| {
            let digest = Hash::from_hex(raw.blake3).ok()?;
            paths::fault(&path).is_none().then_some((path, FileRecord { size: raw.size, digest }))
        };
        let files = raw.files.into_iter().map(file).collect::<Option<_>>()?;
        Some(Self { files, compressed: raw.compressed, extra: raw.extra })
    }
}

const SEAL: &str = ",\n\"seal\": \"";

/// Ends an object with a digest of all before it, so that damage is noticed.
pub(super) fn seal(mut text: String) -> Vec<u8> {
    let digest = blake3::hash(text.as_bytes());
    let _ = write!(text, "{SEAL}{}\"\n}}\n", digest.to_hex());
    text.into_bytes()
}

/// The text of a sealed object, if it is whole.
pub(super) fn unsealed(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (body, end) = text.rsplit_once(SEAL)?;
    let digest = end.strip_suffix("\"\n}\n")?;
    (blake3::hash(body.as_bytes()).to_hex().as_str() == digest).then_some(text)
}

/// What was found of a site's manifest.
pub(super) enum Known {
    /// There is none.
    Nothing,
    /// There is one that cannot be read: the site is ours, which files are is not known.
    Unreadable,
    /// The bytes it has on disk, and what they say.
    Manifest(Vec<u8>, Manifest),
}

impl Known {
    /// Reads the manifest of the site in `folder`, kept in `records`.
    pub(super) fn load(fs: &dyn Fs, records: &Path, folder: &str) -> Result<Self, Diagnostic> {
        let path = manifest_path(records, folder);
        let fail = |e: io::Error| report::unwritten(&path, &e);
        match fs.look(&path).map_err(fail)? {
            None => return Ok(Self::Nothing),
            Some(meta) if meta.kind != Kind::File => return Ok(Self::Unreadable),
            Some(_) => {}
        }
        let bytes = fs.read(&path).map_err(fail)?;
        Ok(Manifest::parse(&bytes).map_or(Self::Unreadable, |manifest| Self::Manifest(bytes, manifest)))
    }
}

/// Where the manifest of the site in `folder` is kept.
pub(super) fn manifest_path(records: &Path, folder: &str) -> PathBuf {
    at(records, folder, "json")
}

/// Where the times of its files are kept.
pub(super) fn times_path(records: &Path, folder: &str) -> PathBuf {
    at(records, folder, "cache")
}

fn at(records: &Path, folder: &str, ending: &str) -> PathBuf {
    match folder {
        "" => records.join(format!("manifest.{ending}")),
        _ => records.join("manifest").join(format!("{folder}.{ending}")),
    }
}

/// When each published file was last changed, so that an unchanged one need not be read to know
/// it. It may be missing or wrong: then files are compared by content.
///
/// Beside each file stands what the caller remembers of its making; it is the caller's to judge.
#[derive(Default)]
pub(super) struct Times {
    files: HashMap<String, Seen>,
    /// A file as new as the cache itself may have changed after it was looked at (as in git's
    /// index): only older ones are trusted.
    before: i128,
}

/// A published file as it was last seen.
struct Seen {
    mtime: i128,
    ino: u64,
    digest: String,
    memory: Option<Box<str>>,
}

/// The first line of the cache.
const TIMES: &str = "candor times 2";
/// In place of a memory that there is not.
const NONE: &str = "-";

impl Times {
    /// Reads them; nothing at all when that fails.
    pub(super) fn load(fs: &dyn Fs, records: &Path, folder: &str) -> Self {
        let path = times_path(records, folder);
        let Ok(Some(meta)) = fs.look(&path) else { return Self::default() };
        let text = fs.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let line = |line: &str| {
            let mut parts = line.splitn(5, ' ');
            let (mtime, ino, digest) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?);
            let memory = Some(parts.next()?).filter(|memory| *memory != NONE).map(Box::from);
            Some((parts.next()?.to_owned(), Seen { mtime, ino, digest: digest.to_owned(), memory }))
        };
        let mut lines = text.lines();
        // One that is cut off ends in the middle of a line.
        if lines.next() != Some(TIMES) || !text.ends_with('\n') {
            return Self::default();
        }
        Self { files: lines.filter_map(line).collect(), before: meta.mtime }
    }

    /// The files.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether the file at `path` is surely the one that we put there, whichever that was.
    pub(super) fn saw(&self, path: &str, meta: &Meta) -> bool {
        let same = |seen: &Seen| seen.mtime == meta.mtime && seen.ino == meta.ino;
        self.files.get(path).is_some_and(same) && meta.mtime < self.before
    }

    /// What the caller remembers of a file.
    pub(super) fn memory(&self, path: &str) -> Option<&str> {
        self.files.get(path)?.memory.as_deref()
    }

    /// The files of which the caller remembers the same.
    pub(super) fn remembered<'t>(&'t self, memory: &'t str) -> impl Iterator<Item = &'t str> {
        self.files.iter().filter(move |(_, seen)| seen.memory.as_deref() == Some(memory)).map(|(path, _)| path.as_str())
    }

    /// Whether the file at `path` is surely the one with `digest` that we put there.
    pub(super) fn trusts(&self, path: &str, digest: &Hash, meta: &Meta) -> bool {
        self.saw(path, meta) && self.files.get(path).is_some_and(|seen| seen.digest == short(digest))
    }

    /// The bytes of the cache of these files.
    pub(super) fn bytes<'a>(files: impl Iterator<Item = (&'a str, &'a Hash, &'a Meta, Option<&'a str>)>) -> Vec<u8> {
        let mut text = format!("{TIMES}\n");
        for (path, digest, meta, memory) in files {
            let memory = memory.unwrap_or(NONE);
            let _ = writeln!(text, "{} {} {} {memory} {path}", meta.mtime, meta.ino, short(digest));
        }
        text.into_bytes()
    }
}

/// Enough of a digest to tell a page from its earlier self.
fn short(digest: &Hash) -> String {
    digest.to_hex()[..16].to_owned()
}
