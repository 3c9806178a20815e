//! What browsers were seen to store, and how it differs from what is declared.
//!
//! A recording (HAR, storage state, export of the developer tools) is read as a stream and folded
//! into [`Sighting`]s: names, hosts, lifetimes. **Values are dropped while they are read**: no type
//! here has a field for one, and messages tell places in a recording, never its text.

mod compare;
mod cookie;
mod declared;
mod har;
mod headers;
mod lifetime;
mod read;
mod scalar;
mod table;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

pub use compare::{Drift, Finding, Site, compare};
pub use declared::{Declarations, Declared};
pub use lifetime::{Lifetimes, Stated, in_words};
pub use read::read;

/// Seconds since 1970, in UTC.
pub type Seconds = i64;

/// A point in time: of two events within one second, such as a page and a click on its banner, it is known
/// which came first.
pub type Moment = jiff::Timestamp;

/// How many different names are counted of one recording; a browser keeps some thousands of cookies.
const MOST_NAMES: usize = 20_000;

/// How much is kept of a name, in characters: a key of a storage can be as long as a book.
const LONGEST_NAME: usize = 1_024;

/// Where a browser keeps what was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Storage {
    /// A cookie.
    Cookie,
    /// Local or session storage, or a database.
    Storage,
}

impl Storage {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cookie => "cookie",
            Self::Storage => "storage",
        }
    }
}

/// What wrote it, as far as a recording tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Means {
    /// A response's header.
    Http,
    /// A script.
    Script,
}

impl Means {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Http => "HTTP",
            Self::Script => "a script",
        }
    }
}

/// What makes two sightings the same: where it is kept, its name, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Where it is kept.
    pub storage: Storage,
    /// Its name.
    pub name: String,
    /// The host that it is set for.
    pub host: String,
}

/// What was seen of one cookie or storage key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sighting {
    /// What wrote it.
    pub by: BTreeSet<Means>,
    /// How long it was told to live.
    pub lifetimes: Lifetimes,
    /// When it was first set or sent, where the recording has times.
    pub first: Option<Moment>,
    /// Whether that was before the visitor consented.
    pub before_consent: bool,
}

impl Sighting {
    /// Adds what was seen elsewhere of the same.
    pub fn merge(&mut self, other: &Self) {
        self.by.extend(&other.by);
        self.lifetimes.merge(&other.lifetimes);
        self.seen_at(other.first);
        self.before_consent |= other.before_consent;
    }

    fn seen_at(&mut self, time: Option<Moment>) {
        self.first = match (self.first, time) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
}

/// What a recording is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// HTTP Archive 1.2.
    Har,
    /// A storage state as Playwright saves it, or `cookies` as a browser's protocol gives them.
    StorageState,
    /// A list of cookies in JSON.
    CookieList,
    /// A table of cookies, as copied from the developer tools.
    CookieTable,
}

impl Format {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Har => "HAR",
            Self::StorageState => "storage state",
            Self::CookieList => "list of cookies",
            Self::CookieTable => "table of cookies",
        }
    }
}

/// What a recording shows, folded.
#[derive(Clone, Debug)]
pub struct Recording {
    /// What it is.
    pub format: Format,
    /// How many requests or rows were read.
    pub read: usize,
    /// Whether storage keys would have been in it.
    pub has_storage: bool,
    /// Whether keys of session storage, too, would have been in it.
    pub has_session_storage: bool,
    /// Whether it shows more different names than are counted.
    pub is_overfull: bool,
    /// When the visitor consented, where the recording says so or the caller did.
    pub consent: Option<Moment>,
    /// What was seen.
    pub sightings: BTreeMap<Key, Sighting>,
}

impl Recording {
    fn new(format: Format) -> Self {
        Self {
            format,
            read: 0,
            has_storage: false,
            has_session_storage: false,
            is_overfull: false,
            consent: None,
            sightings: BTreeMap::new(),
        }
    }

    /// What was seen of this; nothing where as many names are counted as are kept in mind.
    fn sighting(&mut self, storage: Storage, name: &str, host: &str) -> Option<&mut Sighting> {
        let key = Key { storage, name: kept(name), host: host.to_owned() };
        if self.sightings.len() >= MOST_NAMES && !self.sightings.contains_key(&key) {
            self.is_overfull = true;
            return None;
        }
        Some(self.sightings.entry(key).or_default())
    }
}

/// What the caller knows about a recording besides its text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// When it was saved; lifetimes in exports without times are reckoned from it.
    pub saved: Option<Seconds>,
    /// When the visitor consented.
    pub consent: Option<Moment>,
}

/// What is kept of a name.
fn kept(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}
