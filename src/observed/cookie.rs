//! A cookie as tools write it in JSON or in a table.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::lifetime::Lifetimes;
use super::scalar::{Scalar, host_of};
use super::{Moment, Seconds};

/// When it ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Ends {
    /// Nothing is said, which in most tools means: with the session.
    #[default]
    Unsaid,
    /// With the session.
    Session,
    /// At this time.
    At(Seconds),
}

impl Ends {
    /// Reads a time as tools write it: seconds since 1970, ISO 8601, or as HTTP does.
    fn read(value: &Scalar) -> Self {
        match value {
            // Playwright writes -1, others 0.
            Scalar::Number(seconds) if *seconds <= 0.0 => Self::Session,
            Scalar::Number(seconds) => Self::At(*seconds as Seconds),
            Scalar::Text(text) => Self::parse(text),
            Scalar::Nothing | Scalar::Flag(_) => Self::Unsaid,
        }
    }

    /// The same, of a text.
    pub(super) fn parse(text: &str) -> Self {
        let text = text.trim();
        if text.eq_ignore_ascii_case("session") {
            return Self::Session;
        }
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Self::read(&Scalar::Number(number)),
            _ => time_of(text).map_or(Self::Unsaid, Self::At),
        }
    }

    /// The lifetime of a cookie that was saved then.
    pub(super) fn left(self, saved: Option<Seconds>) -> Lifetimes {
        match (self, saved) {
            (Self::At(end), Some(saved)) if end > saved => Lifetimes::at_least(end.saturating_sub(saved)),
            (Self::At(_), _) => Lifetimes::at_least(0),
            (Self::Session | Self::Unsaid, _) => Lifetimes::session(),
        }
    }
}

/// What is kept of a cookie's object. Everything else in it, its value first, is skipped unread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cookie {
    pub(super) name: String,
    pub(super) host: Option<String>,
    pub(super) ends: Ends,
    pub(super) http_only: bool,
}

impl<'de> Deserialize<'de> for Cookie {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(CookieVisitor)
    }
}

struct CookieVisitor;

impl<'de> Visitor<'de> for CookieVisitor {
    type Value = Cookie;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a cookie")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cookie, A::Error> {
        let mut found = Cookie::default();
        while let Some(part) = map.next_key::<Part>()? {
            match part {
                Part::Name => found.name = map.next_value::<Scalar>()?.text().unwrap_or_default(),
                Part::Domain => {
                    found.host = map.next_value::<Scalar>()?.text().and_then(|text| host_of(&text));
                }
                Part::Ends => found.ends = Ends::read(&map.next_value()?),
                Part::HttpOnly => found.http_only = is_ticked(&map.next_value()?),
                Part::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found)
    }
}

fn is_ticked(value: &Scalar) -> bool {
    match value {
        Scalar::Flag(flag) => *flag,
        Scalar::Text(text) => ticked(text),
        Scalar::Nothing | Scalar::Number(_) => false,
    }
}

/// Whether a cell of a table says yes.
pub(super) fn ticked(text: &str) -> bool {
    matches!(text.trim(), "✓" | "✔" | "true" | "TRUE" | "True" | "yes")
}

/// What a key of an object, or the head of a column, stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Name,
    Domain,
    Ends,
    HttpOnly,
    Other,
}

impl Part {
    pub(super) fn of(key: &str) -> Self {
        match key.trim().to_ascii_lowercase().as_str() {
            "name" => Self::Name,
            "domain" | "host" => Self::Domain,
            "expires" | "expirationdate" | "expiry" | "expires / max-age" => Self::Ends,
            "httponly" => Self::HttpOnly,
            _ => Self::Other,
        }
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PartVisitor;
        impl Visitor<'_> for PartVisitor {
            type Value = Part;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_str<E>(self, key: &str) -> Result<Part, E> {
                Ok(Part::of(key))
            }
        }
        deserializer.deserialize_identifier(PartVisitor)
    }
}

/// A time as ISO 8601 with an offset or as HTTP writes it, in seconds since 1970.
pub(super) fn time_of(text: &str) -> Option<Seconds> {
    moment_of(text).map(Moment::as_second)
}

/// The same, to the fraction of a second that is written.
pub(super) fn moment_of(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Ok(time) = text.parse() {
        return Some(time);
    }
    // The older way has hyphens in the date; weekdays are often wrong, and say nothing more.
    let plain = text.replace('-', " ");
    let parser = jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true);
    parser.parse_timestamp(&plain).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // A test says what is wrong by panicking.
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_tools_write_them() {
        for text in ["1792567680", "1792567680.25", "2026-10-21T07:28:00.000Z", "2026-10-21T09:28:00+02:00"] {
            assert_eq!(Ends::parse(text), Ends::At(1_792_567_680), "{text}");
        }
        for text in ["Wed, 21 Oct 2026 07:28:00 GMT", "Thu, 21-Oct-2026 07:28:00 GMT"] {
            assert_eq!(Ends::parse(text), Ends::At(1_792_567_680), "{text}");
        }
        assert_eq!(Ends::parse("Session"), Ends::Session);
        assert_eq!(Ends::parse("-1"), Ends::Session);
        assert_eq!(Ends::parse(""), Ends::Unsaid);
        assert_eq!(Ends::parse("NaN"), Ends::Unsaid);
    }

    #[test]
    fn an_object_is_read_without_its_value() {
        let cookie: Cookie = serde_json::from_str(
            r#"{"value": {"deep": ["SECRET"]}, "name": "a", "domain": ".Ash.example", "expires": -1, "httpOnly": true, "size": 3}"#,
        )
        .unwrap();
        assert_eq!(
            cookie,
            Cookie { name: "a".into(), host: Some("ash.example".into()), ends: Ends::Session, http_only: true }
        );
    }
}
