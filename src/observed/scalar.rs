//! Values of JSON whose type tools do not agree on.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A number, a text, a flag, or something else that says nothing here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Scalar {
    #[default]
    Nothing,
    Number(f64),
    Text(String),
    Flag(bool),
}

impl Scalar {
    pub(super) fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar::Flag(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Scalar, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar::Nothing)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::Nothing)
    }
}

/// The host of an address. The rest of it, where tokens may stand, is not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Host(pub(super) Option<String>);

impl<'de> Deserialize<'de> for Host {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(HostVisitor)
    }
}

struct HostVisitor;

impl Visitor<'_> for HostVisitor {
    type Value = Host;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an address")
    }

    fn visit_str<E>(self, value: &str) -> Result<Host, E> {
        Ok(Host(host_of(value)))
    }
}

/// The host of an address, or of what is a host already.
pub(super) fn host_of(text: &str) -> Option<String> {
    match text.contains("://") {
        true => url::Url::parse(text).ok()?.host_str().map(normal),
        false => url::Url::parse(&format!("https://{}", text.trim_start_matches('.'))).ok()?.host_str().map(normal),
    }
}

fn normal(host: &str) -> String {
    host.trim_matches('.').to_lowercase()
}

/// A comment, of which only this is kept: whether it marks the visitor's consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark(pub(super) bool);

impl<'de> Deserialize<'de> for Mark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // "no consent yet" and "before consent" mark nothing, so the word has to stand first.
        let text = Scalar::deserialize(deserializer)?.text().unwrap_or_default();
        Ok(Self(text.trim_start().get(..7).is_some_and(|word| word.eq_ignore_ascii_case("consent"))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_addresses_only_the_host_is_kept() {
        let host = |text: &str| host_of(text);
        assert_eq!(host("https://Shop.Ash.example:8443/a?token=x#y").as_deref(), Some("shop.ash.example"));
        assert_eq!(host(".ash.example").as_deref(), Some("ash.example"));
        assert_eq!(host("data:text/plain,x"), None);
        assert_eq!(host(""), None);
    }

    #[test]
    fn only_a_comment_that_begins_with_the_word_marks_consent() {
        let mark = |text: &str| serde_json::from_str::<Mark>(text).is_ok_and(|mark| mark.0);
        assert!(mark("\"Consent given\"") && mark("\" consent\""));
        assert!(!mark("\"before consent\"") && !mark("\"no consent yet\"") && !mark("7") && !mark("null"));
    }
}
