//! Compressed files beside others, for hosts that serve them as they are: `index.html.br` beside
//! `index.html`.
//!
//! Their bytes depend on the file alone, on every machine: gzip is told neither name nor time, and
//! brotli reckons without the machine's floating point library. A file that is as it was published
//! keeps what stands beside it, as long as that was made in the same way.

use std::collections::BTreeMap;
use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::{Compression as Level, GzBuilder};

use super::record::{FileRecord, Known};
use super::report;
use super::site::{Fate, New, SiteWriter};
use crate::diagnostic::Diagnostic;

/// Which compressed files are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compression {
    /// Brotli, `.br`.
    pub br: bool,
    /// Gzip, `.gz`.
    pub gz: bool,
}

/// Files whose names end so are compressed: text. Pictures in other formats are compressed as they are.
const ENDINGS: [&str; 7] = [".html", ".css", ".js", ".svg", ".xml", ".txt", ".json"];

/// Smaller files come in one packet either way.
const LEAST: usize = 1024;

/// How each is made. What is published says it, so that files made in another way are made anew:
/// these name the libraries' versions, as another version may write other bytes.
const BR: &str = "brotli 9.1.1, quality 5";
const GZ: &str = "miniz_oxide 0.9.1, level 9";

const QUALITY: i32 = 5;
/// The base-two logarithm of how far back brotli looks: 256 KB, more than a page has.
const WINDOW: i32 = 18;
const LEVEL: u32 = 9;
/// The operating system in the header of a gzip file: unknown.
const UNKNOWN: u8 = 255;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Br,
    Gz,
}

impl Compression {
    /// How they are made, by the endings of their names.
    pub fn made(self) -> BTreeMap<String, String> {
        self.kinds().map(|kind| (kind.ending().to_owned(), kind.how().to_owned())).collect()
    }

    fn kinds(self) -> impl Iterator<Item = Kind> {
        [(self.br, Kind::Br), (self.gz, Kind::Gz)].into_iter().filter(|(wanted, _)| *wanted).map(|(_, kind)| kind)
    }
}

impl Kind {
    fn ending(self) -> &'static str {
        match self {
            Self::Br => "br",
            Self::Gz => "gz",
        }
    }

    fn how(self) -> &'static str {
        match self {
            Self::Br => BR,
            Self::Gz => GZ,
        }
    }

    /// The compressed bytes, where they are fewer by an eighth at least.
    fn make(self, bytes: &[u8]) -> io::Result<Option<Vec<u8>>> {
        let mut made = Vec::with_capacity(bytes.len() / 3);
        match self {
            Self::Br => {
                let settings = BrotliEncoderParams {
                    quality: QUALITY,
                    lgwin: WINDOW,
                    mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
                    size_hint: bytes.len(),
                    ..BrotliEncoderParams::default()
                };
                brotli::BrotliCompress(&mut &*bytes, &mut made, &settings)?;
            }
            Self::Gz => {
                let header = GzBuilder::new().mtime(0).operating_system(UNKNOWN);
                let mut writer = header.write(&mut made, Level::new(LEVEL));
                writer.write_all(bytes)?;
                writer.finish()?;
            }
        }
        Ok((made.len() + bytes.len() / 8 <= bytes.len()).then_some(made))
    }
}

impl SiteWriter {
    /// …with compressed files beside those for which it pays.
    #[must_use]
    pub fn compressing(mut self, compression: Compression) -> Self {
        self.compression = compression;
        self.compressed = compression.made();
        self
    }

    /// Publishes the compressed files that belong beside `path`, which was put with these bytes.
    pub(super) fn beside(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        let unserved = path.starts_with('.');
        if bytes.len() < LEAST || unserved || !ENDINGS.iter().any(|ending| path.ends_with(ending)) {
            return Ok(());
        }
        for kind in self.compression.kinds() {
            let name = format!("{path}.{}", kind.ending());
            let kept = match self.before(path, &name, kind) {
                Before::Useless => true,
                Before::There(record) => self.keep_compressed(&name, &record)?,
                Before::Unknown => false,
            };
            if !kept {
                let made = kind.make(bytes).map_err(|error| report::unwritten(&self.site.join(&name), &error))?;
                if let Some(made) = made {
                    self.put(&name, &made)?;
                }
            }
        }
        Ok(())
    }

    /// The compressed files that stand beside a published file and belong there; none where they would be
    /// made in another way.
    pub(super) fn compressed_beside(&self, path: &str) -> Option<Vec<String>> {
        let Known::Manifest(_, manifest) = &self.known else { return None };
        let mut found = Vec::new();
        for kind in self.compression.kinds() {
            manifest.compressed.get(kind.ending()).filter(|how| *how == kind.how())?;
            let name = format!("{path}.{}", kind.ending());
            found.extend(Some(name).filter(|name| manifest.files.contains_key(name)));
        }
        Some(found)
    }

    /// What the last publication has beside a file, if that was the same file.
    fn before(&self, path: &str, name: &str, kind: Kind) -> Before {
        let Known::Manifest(_, manifest) = &self.known else { return Before::Unknown };
        let same_way = manifest.compressed.get(kind.ending()).is_some_and(|how| how == kind.how());
        let now = self.files.get(path).map(|file| &file.record);
        if !same_way || now.is_none() || manifest.files.get(path) != now {
            return Before::Unknown;
        }
        manifest.files.get(name).map_or(Before::Useless, |record| Before::There(*record))
    }

    /// Keeps the published file at `path`, if it is the one on record; whether it is.
    fn keep_compressed(&mut self, path: &str, record: &FileRecord) -> Result<bool, Diagnostic> {
        if !self.exists {
            return Ok(false);
        }
        let Fate::Kept { meta, trusted } = self.compare(path, record)? else { return Ok(false) };
        self.claims.claim(&self.folder, path)?;
        self.report.kept += 1;
        self.stale_times |= !trusted;
        self.files.insert(path.to_owned(), New { record: *record, meta, written: false, memory: None });
        Ok(true)
    }
}

/// What the last publication has beside a file that did not change.
enum Before {
    /// This file.
    There(FileRecord),
    /// None: it did not pay.
    Useless,
    /// The file is another, or what was beside it was made in another way.
    Unknown,
}
