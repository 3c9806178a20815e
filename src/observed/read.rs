//! What a recording is, by its content, and what is wrong with it.

use std::fmt;
use std::io::{self, BufRead};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::error::Category;

use super::cookie::Cookie;
use super::har::{Archive, Each, Log};
use super::scalar::{Host, Scalar};
use super::table::{self, Wrong};
use super::{Format, Known, Means, Recording, Storage};
use crate::diagnostic::{
    Diagnostic, RECORDING_FORMAT, RECORDING_SHAPE, RECORDING_SYNTAX, RECORDING_TRUNCATED, SOURCE_UNREADABLE,
};

/// What can be read, for the hint that says it.
const READABLE: &str = "Readable are: a HAR (in the developer tools, Network > Export HAR), a storage state as Playwright \
     saves it, and cookies copied from the developer tools as a table or as JSON.";

/// Reads a recording called `name` as a stream: what is kept grows with the number of different
/// cookies, not with the length of the recording.
///
/// # Errors
/// When it is none that is known, is cut off or cannot be read. No message quotes its text.
pub fn read(mut input: impl BufRead, name: &str, known: Known) -> Result<Recording, Diagnostic> {
    let unreadable = |error: &io::Error| {
        Diagnostic::new(&SOURCE_UNREADABLE, format!("{name} cannot be read: {error}"))
            .hint("Look at whether it is a file, and who may read it.")
    };
    let unknown = |why: &str| Diagnostic::new(&RECORDING_FORMAT, format!("{name} {why}")).hint(READABLE);
    let start = start(&mut input).map_err(|error| unreadable(&error))?;
    let mut recording = match start {
        Start::Empty => return Err(unknown("is empty")),
        Start::Utf16 => {
            return Err(unknown("is UTF-16").hint("Save it as UTF-8: in most editors, \"Save with encoding\"."));
        }
        Start::Object => {
            let found = Object::read(&mut input, known).map_err(|(error, read)| wrong(name, &error, read))?;
            match found.is {
                Is::Known => found.recording,
                Is::NoEntries => {
                    return Err(Diagnostic::new(&RECORDING_SHAPE, format!("{name} has a \"log\" without \"entries\""))
                        .hint("Export the HAR again, with the requests in it."));
                }
                Is::Unknown => {
                    return Err(unknown(
                        "is JSON, but has neither the \"log\" of a HAR nor the \"cookies\" of a state",
                    ));
                }
            }
        }
        Start::List => list(&mut input, known).map_err(|(error, read)| wrong(name, &error, read))?,
        Start::Other => table::read(&mut input, known).map_err(|error| match error {
            Wrong::Io(error) => unreadable(&error),
            Wrong::NoTable => unknown("is neither JSON nor a table of cookies"),
            Wrong::Row(row, why) => Diagnostic::new(&RECORDING_SHAPE, format!("{name}:{row}: the row {why}"))
                .hint("Copy the table again, all rows from the same columns."),
        })?,
    };
    recording.consent = known.consent.or(recording.consent).filter(|_| recording.format == Format::Har);
    if let Some(consent) = recording.consent {
        for sighting in recording.sightings.values_mut() {
            sighting.before_consent = sighting.first.is_some_and(|first| first < consent);
        }
    }
    Ok(recording)
}

/// How a recording begins.
enum Start {
    Empty,
    Utf16,
    Object,
    List,
    Other,
}

fn start(input: &mut impl BufRead) -> io::Result<Start> {
    if input.fill_buf()?.starts_with(&[0xEF, 0xBB, 0xBF]) {
        input.consume(3);
    }
    loop {
        let buffer = input.fill_buf()?;
        if buffer.starts_with(&[0xFF, 0xFE]) || buffer.starts_with(&[0xFE, 0xFF]) {
            return Ok(Start::Utf16);
        }
        match buffer.first() {
            None => return Ok(Start::Empty),
            Some(b'{') => return Ok(Start::Object),
            Some(b'[') => return Ok(Start::List),
            // Left in place, so that lines and columns are those of the file.
            Some(c) if c.is_ascii_whitespace() && !buffer.iter().all(u8::is_ascii_whitespace) => {
                let first = buffer.iter().find(|c| !c.is_ascii_whitespace());
                return Ok(match first {
                    Some(b'{') => Start::Object,
                    Some(b'[') => Start::List,
                    _ => Start::Other,
                });
            }
            Some(c) if c.is_ascii_whitespace() => {
                let length = buffer.len();
                input.consume(length);
            }
            Some(_) => return Ok(Start::Other),
        }
    }
}

/// A problem of JSON, told by its place. What the parser says of wrong types quotes the text, which
/// may be a cookie's value: it is not repeated.
fn wrong(name: &str, error: &serde_json::Error, read: usize) -> Diagnostic {
    // The parser counts from 0 at the end of a line; columns are counted from 1.
    let place = format!("{name}:{}:{}", error.line(), error.column().max(1));
    let after = match read {
        0 => String::new(),
        1 => ", after one entry".to_owned(),
        n => format!(", after {n} entries"),
    };
    match error.classify() {
        Category::Io => Diagnostic::new(&SOURCE_UNREADABLE, format!("{place}: the rest cannot be read{after}"))
            .hint("Look at whether the disk or the network answers, and copy the file again."),
        Category::Eof => Diagnostic::new(&RECORDING_TRUNCATED, format!("{place}: the file ends too early{after}"))
            .hint("Save or copy it again, and wait until that is finished."),
        Category::Syntax => Diagnostic::new(&RECORDING_SYNTAX, format!("{place}: here it is no JSON{after}"))
            .hint("Export it again; a file edited by hand often lacks a comma or a quotation mark."),
        Category::Data => Diagnostic::new(
            &RECORDING_SHAPE,
            format!("{place}: here stands another kind of value than a recording has{after}"),
        )
        .hint("Export it again from the browser; a tool that rewrote it may have changed its form."),
    }
}

/// Whether an object is a recording.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    Known,
    NoEntries,
    Unknown,
}

/// What an object of JSON turned out to be.
struct Object {
    recording: Recording,
    is: Is,
    known: Known,
}

impl Object {
    fn read(input: &mut impl BufRead, known: Known) -> Result<Self, (serde_json::Error, usize)> {
        let mut found = Self { recording: Recording::new(Format::StorageState), is: Is::Unknown, known };
        let mut parser = serde_json::Deserializer::from_reader(input);
        let read = parser.deserialize_map(&mut found).and_then(|()| parser.end());
        match read {
            Ok(()) => Ok(found),
            Err(error) => Err((error, found.recording.read)),
        }
    }
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Part {
    Log,
    Cookies,
    Origins,
    #[serde(other)]
    Other,
}

impl<'de> Visitor<'de> for &mut Object {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a recording")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Object { recording, is, known } = self;
        while let Some(part) = map.next_key::<Part>()? {
            match part {
                Part::Log => {
                    recording.format = Format::Har;
                    let mut archive = Archive::new(recording);
                    map.next_value_seed(Log(&mut archive))?;
                    *is = if archive.has_entries { Is::Known } else { Is::NoEntries };
                    archive.finish();
                }
                Part::Cookies => {
                    *is = Is::Known;
                    map.next_value_seed(Each::new(|cookie: Cookie| saved(recording, &cookie, *known)))?;
                }
                Part::Origins => {
                    *is = Is::Known;
                    recording.has_storage = true;
                    map.next_value_seed(Each::new(|origin: Origin| keys(recording, origin)))?;
                }
                Part::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

fn list(input: &mut impl BufRead, known: Known) -> Result<Recording, (serde_json::Error, usize)> {
    let mut recording = Recording::new(Format::CookieList);
    let mut parser = serde_json::Deserializer::from_reader(input);
    let each = Each::new(|cookie: Cookie| saved(&mut recording, &cookie, known));
    match each.deserialize(&mut parser).and_then(|()| parser.end()) {
        Ok(()) => Ok(recording),
        Err(error) => Err((error, recording.read)),
    }
}

/// Adds a cookie as a browser had it when the recording was saved.
fn saved(recording: &mut Recording, cookie: &Cookie, known: Known) {
    recording.read += 1;
    let Some(host) = cookie.host.as_deref().filter(|_| !cookie.name.is_empty()) else { return };
    let Some(sighting) = recording.sighting(Storage::Cookie, &cookie.name, host) else { return };
    sighting.lifetimes.merge(&cookie.ends.left(known.saved));
    if cookie.http_only {
        sighting.by.insert(Means::Http);
    }
}

/// The storage of one origin.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Origin {
    origin: Host,
    #[serde(rename = "localStorage")]
    local: Vec<Item>,
    /// Playwright does not save it; scripts that do add it under this name.
    #[serde(rename = "sessionStorage")]
    session: Option<Vec<Item>>,
    #[serde(rename = "indexedDB")]
    databases: Vec<Item>,
}

/// A key, or a database; what it holds is skipped unread.
#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    name: Scalar,
}

fn keys(recording: &mut Recording, origin: Origin) {
    recording.read += 1;
    recording.has_session_storage |= origin.session.is_some();
    let Some(host) = origin.origin.0 else { return };
    let items = origin.local.into_iter().chain(origin.session.unwrap_or_default()).chain(origin.databases);
    for name in items.filter_map(|item| item.name.text()) {
        if let Some(sighting) = recording.sighting(Storage::Storage, &name, &host) {
            sighting.by.insert(Means::Script);
        }
    }
}
