//! HTTP Archives: each entry is read, folded into what was seen, and dropped.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::cookie::{Cookie, Ends, moment_of};
use super::headers::{Header, SetCookie};
use super::lifetime::Lifetimes;
use super::scalar::{Host, Mark, Scalar};
use super::{Key, MOST_NAMES, Means, Moment, Recording, Storage, kept};

/// One request and its answer. Bodies, and whatever else stands there, are skipped unread.
#[derive(Deserialize)]
struct Entry {
    #[serde(rename = "startedDateTime", default)]
    started: Time,
    #[serde(default)]
    comment: Mark,
    #[serde(default)]
    request: Request,
    #[serde(default)]
    response: Response,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Request {
    url: Host,
    cookies: Vec<Cookie>,
    headers: Vec<Header>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Response {
    cookies: Vec<Cookie>,
    headers: Vec<Header>,
}

/// A page, of which only this is kept: when the visitor consented.
#[derive(Deserialize)]
struct Page {
    #[serde(rename = "startedDateTime", default)]
    started: Time,
    #[serde(default)]
    comment: Mark,
}

#[derive(Clone, Copy, Default)]
struct Time(Option<Moment>);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Scalar::deserialize(deserializer)?.text().and_then(|text| moment_of(&text))))
    }
}

/// What is gathered of an archive.
pub(super) struct Archive<'a> {
    recording: &'a mut Recording,
    /// Cookies that requests sent: which of them a response had set is known at the end.
    sent: BTreeMap<(String, String), Option<Moment>>,
    /// Whether there was a list of entries.
    pub(super) has_entries: bool,
}

impl<'a> Archive<'a> {
    pub(super) fn new(recording: &'a mut Recording) -> Self {
        Self { recording, sent: BTreeMap::new(), has_entries: false }
    }

    fn consent(&mut self, mark: Mark, time: Time) {
        if mark.0 {
            self.recording.consent = self.recording.consent.into_iter().chain(time.0).min();
        }
    }

    fn add(&mut self, entry: Entry) {
        self.recording.read += 1;
        self.consent(entry.comment, entry.started);
        let Some(host) = entry.request.url.0 else { return };
        let time = entry.started.0;
        let started = time.map(Moment::as_second);
        let headers: Vec<SetCookie> = entry.response.headers.into_iter().flat_map(|header| header.sets).collect();
        for cookie in entry.response.cookies {
            // The header says more: here tools leave out Max-Age.
            if cookie.name.is_empty() || headers.iter().any(|set| set.name == cookie.name) {
                continue;
            }
            let lifetimes = match (cookie.ends, started) {
                (Ends::At(end), Some(time)) if end <= time => continue,
                (Ends::At(end), Some(time)) => Lifetimes::exactly(end.saturating_sub(time)),
                (Ends::At(_), None) => Lifetimes::at_least(0),
                (Ends::Session | Ends::Unsaid, _) => Lifetimes::session(),
            };
            self.set(&cookie.name, cookie.host.as_deref().unwrap_or(&host), time, &lifetimes);
        }
        for cookie in headers {
            let lifetimes = match (cookie.max_age, cookie.expires, started) {
                // A lifetime that is over takes the cookie away.
                (Some(age), ..) if age <= 0 => continue,
                (None, Some(end), Some(time)) if end <= time => continue,
                (Some(age), ..) => Lifetimes::exactly(age),
                (None, Some(end), Some(time)) => Lifetimes::exactly(end.saturating_sub(time)),
                (None, Some(_), None) => Lifetimes::at_least(0),
                (None, None, _) => Lifetimes::session(),
            };
            self.set(&cookie.name, cookie.domain.as_deref().unwrap_or(&host), time, &lifetimes);
        }
        let of_headers = entry.request.headers.into_iter().flat_map(|header| header.sends);
        for name in entry.request.cookies.into_iter().map(|cookie| cookie.name).chain(of_headers) {
            self.send(name, &host, time);
        }
    }

    fn set(&mut self, name: &str, host: &str, time: Option<Moment>, lifetimes: &Lifetimes) {
        let Some(sighting) = self.recording.sighting(Storage::Cookie, name, host) else { return };
        sighting.by.insert(Means::Http);
        sighting.lifetimes.merge(lifetimes);
        sighting.seen_at(time);
    }

    /// Notes the first time only: the same cookie goes with every request.
    fn send(&mut self, name: String, host: &str, time: Option<Moment>) {
        if name.is_empty() {
            return;
        }
        let key = (kept(&name), host.to_owned());
        if self.sent.len() >= MOST_NAMES && !self.sent.contains_key(&key) {
            self.recording.is_overfull = true;
            return;
        }
        let first = self.sent.entry(key).or_default();
        *first = (*first).into_iter().chain(time).min();
    }

    /// Cookies that were sent are those that were set for the host or for a domain above it; for
    /// the others it stays open what wrote them.
    pub(super) fn finish(self) {
        for ((name, host), time) in self.sent {
            let mut key = Key { storage: Storage::Cookie, name, host: host.clone() };
            loop {
                if let Some(set) = self.recording.sightings.get_mut(&key).filter(|seen| seen.by.contains(&Means::Http))
                {
                    set.seen_at(time);
                    break;
                }
                let Some((_, above)) = key.host.split_once('.') else {
                    if let Some(sent) = self.recording.sighting(Storage::Cookie, &key.name, &host) {
                        sent.seen_at(time);
                    }
                    break;
                };
                key.host = above.to_owned();
            }
        }
    }
}

/// Reads the object `log`.
pub(super) struct Log<'r, 'a>(pub(super) &'r mut Archive<'a>);

impl<'de> DeserializeSeed<'de> for Log<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Part {
    Pages,
    Entries,
    #[serde(other)]
    Other,
}

impl<'de> Visitor<'de> for Log<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the log of an archive")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let archive = self.0;
        while let Some(part) = map.next_key::<Part>()? {
            match part {
                Part::Pages => {
                    map.next_value_seed(Each::new(|page: Page| archive.consent(page.comment, page.started)))?
                }
                Part::Entries => {
                    archive.has_entries = true;
                    map.next_value_seed(Each::new(|entry: Entry| archive.add(entry)))?;
                }
                Part::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// Reads a list, one item at a time.
pub(super) struct Each<T, F> {
    take: F,
    item: std::marker::PhantomData<T>,
}

impl<T, F: FnMut(T)> Each<T, F> {
    pub(super) fn new(take: F) -> Self {
        Self { take, item: std::marker::PhantomData }
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T)> DeserializeSeed<'de> for Each<T, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T)> Visitor<'de> for Each<T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        while let Some(item) = seq.next_element()? {
            (self.take)(item);
        }
        Ok(())
    }
}
