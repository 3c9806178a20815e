//! Cookies in the headers of requests and responses.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::Seconds;
use super::cookie::time_of;
use super::scalar::host_of;

/// What a `Set-Cookie` says, without what it sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SetCookie {
    pub(super) name: String,
    pub(super) domain: Option<String>,
    pub(super) max_age: Option<i64>,
    pub(super) expires: Option<Seconds>,
}

impl SetCookie {
    /// Reads one header; none where it names no cookie.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split(';');
        // Without an equals sign all of it is a value.
        let (name, _) = parts.next()?.split_once('=')?;
        let mut found = Self { name: name.trim().to_owned(), ..Self::default() };
        for part in parts {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            let value = value.trim().trim_matches('"');
            match key.trim().to_ascii_lowercase().as_str() {
                "domain" if !value.is_empty() => found.domain = host_of(value),
                "max-age" => found.max_age = age(value).or(found.max_age),
                "expires" => found.expires = time_of(value),
                _ => {}
            }
        }
        (!found.name.is_empty()).then_some(found)
    }
}

/// A number of seconds, however long.
fn age(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    Some(text.parse().unwrap_or(if text.starts_with('-') { i64::MIN } else { i64::MAX }))
}

/// A header, of which only cookies are kept: those that it sets and the names of those it sends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) sets: Vec<SetCookie>,
    pub(super) sends: Vec<String>,
}

/// What the text of a header is read for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reads {
    /// Its name is not known yet.
    Unknown,
    Sets,
    Sends,
    Nothing,
}

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(HeaderVisitor)
    }
}

struct HeaderVisitor;

impl<'de> Visitor<'de> for HeaderVisitor {
    type Value = Header;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a header")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Header, A::Error> {
        let mut reads = Reads::Unknown;
        let mut found = Header::default();
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Name => reads = map.next_value::<Name>()?.0,
                Key::Value if reads != Reads::Nothing => found = map.next_value::<Text>()?.0,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        match reads {
            Reads::Sets => found.sends.clear(),
            Reads::Sends => found.sets.clear(),
            Reads::Unknown | Reads::Nothing => found = Header::default(),
        }
        Ok(found)
    }
}

#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    Name,
    Value,
    #[serde(other)]
    Other,
}

struct Name(Reads);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl Visitor<'_> for NameVisitor {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a header's name")
            }

            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(Name(match name.to_ascii_lowercase().as_str() {
                    "set-cookie" => Reads::Sets,
                    "cookie" => Reads::Sends,
                    _ => Reads::Nothing,
                }))
            }
        }
        deserializer.deserialize_str(NameVisitor)
    }
}

/// The text of a header, read where it stands: some tools write it before the header's name.
struct Text(Header);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl Visitor<'_> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a header's text")
            }

            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                // Chrome writes several headers of one name as lines of one.
                let sets = text.lines().filter_map(SetCookie::parse).collect();
                Ok(Text(Header { sets, sends: sent(text) }))
            }
        }
        deserializer.deserialize_str(TextVisitor)
    }
}

/// The names of the cookies that a request sends.
fn sent(text: &str) -> Vec<String> {
    let names = text.split(';').filter_map(|part| part.split_once('=')).map(|(name, _)| name.trim().to_owned());
    names.filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // A test says what is wrong by panicking.
mod tests {
    use super::*;

    #[test]
    fn a_set_cookie_is_read_without_its_value() {
        let found = SetCookie::parse(
            "a_id = SECRET=x ; Domain=.Ash.example; Path=/; Max-Age=60; Expires=Wed, 21-Oct-2026 07:28:00 GMT; Secure",
        );
        assert_eq!(
            found.unwrap(),
            SetCookie {
                name: "a_id".into(),
                domain: Some("ash.example".into()),
                max_age: Some(60),
                expires: Some(1_792_567_680)
            }
        );
        let endless = SetCookie::parse("a=SECRET; Max-Age=99999999999999999999; Max-Age=x");
        assert_eq!(endless.unwrap().max_age, Some(i64::MAX));
        assert_eq!(SetCookie::parse("SECRET; Path=/"), None);
        assert_eq!(SetCookie::parse("=SECRET"), None);
    }

    #[test]
    fn a_header_is_understood_in_either_order() {
        let read = |text: &str| serde_json::from_str::<Header>(text).unwrap();
        let sets = read(r#"{"value": "a=SECRET\nb=SECRET; Max-Age=1", "name": "Set-Cookie"}"#).sets;
        assert_eq!(sets.iter().map(|set| &*set.name).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(read(r#"{"name": "cookie", "value": "a=SECRET; b=x=y"}"#).sends, ["a", "b"]);
        let other = read(r#"{"value": "key=SECRET", "name": "Authorization"}"#);
        assert_eq!(other, Header::default());
    }
}
