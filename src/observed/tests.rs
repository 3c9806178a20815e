//! Recordings as they are read, from memory.
#![allow(clippy::unwrap_used)] // A test says what is wrong by panicking.

use std::io::{BufReader, Read};

use super::*;

fn read_text(text: &str) -> Recording {
    read(text.as_bytes(), "r", Known::default()).unwrap()
}

fn names(recording: &Recording) -> Vec<String> {
    recording.sightings.keys().map(|key| format!("{} {}", key.name, key.host)).collect()
}

#[test]
fn a_recording_is_known_by_its_content() {
    for (text, format) in [
        ("\u{FEFF} \n{\"log\": {\"entries\": []}}", Format::Har),
        ("{\"origins\": [], \"x\": {}}", Format::StorageState),
        ("{\"cookies\": []}", Format::StorageState),
        ("\n[]", Format::CookieList),
        ("\nDomain\tName\n", Format::CookieTable),
    ] {
        assert_eq!(read_text(text).format, format, "{text}");
    }
    let utf16: Vec<u8> = "\u{FEFF}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let refused = read(&*utf16, "r", Known::default()).unwrap_err();
    assert_eq!((refused.rule.id, &*refused.message), ("recording/format", "r is UTF-16"));
}

#[test]
fn a_sent_cookie_is_the_one_that_was_set_for_its_domain() {
    let recording = read_text(
        r#"{"log": {"entries": [
            {"request": {"url": "https://a.b.example/", "cookies": [{"name": "x"}, {"name": "y"}]}},
            {"request": {"url": "https://b.example/"}, "response": {"headers": [{"name": "Set-Cookie", "value": "x=1; Domain=b.example"}]}},
            {"request": {"url": "https://c.example/", "cookies": [{"name": "x"}]}},
            {"request": {"url": "data:,"}, "response": {"headers": [{"name": "Set-Cookie", "value": "z=1"}]}}
        ]}}"#,
    );
    assert_eq!(names(&recording), ["x b.example", "x c.example", "y a.b.example"]);
    let by: Vec<bool> = recording.sightings.values().map(|seen| seen.by.contains(&Means::Http)).collect();
    assert_eq!(by, [true, false, false]);
}

#[test]
fn nothing_that_is_kept_holds_a_value() {
    let recording = read_text(
        r#"{"cookies": [{"name": "a", "value": "S3CR3T", "domain": "a.example", "path": "/S3CR3T"}],
            "origins": [{"origin": "https://a.example/?S3CR3T", "localStorage": [{"name": "k", "value": "S3CR3T"}]}],
            "S3CR3T": ["S3CR3T"]}"#,
    );
    assert_eq!(names(&recording), ["a a.example", "k a.example"]);
    assert!(!format!("{recording:?}").contains("S3CR3T"));
}

#[test]
fn a_site_owns_what_lies_below_it_and_the_domain_above() {
    let site = Site::new(["https://www.shop.ash.example/x", "ash.test"]).unwrap();
    assert_eq!(site.hosts(), ["ash.test", "shop.ash.example"]);
    for (host, party) in [
        ("shop.ash.example", "first"),
        ("img.shop.ash.example", "first"),
        ("ash.example", "first"),
        ("ash.test", "first"),
        ("other.ash.example", "third"),
        ("example", "third"),
        ("flash.test", "third"),
    ] {
        assert_eq!(site.party(host), party, "{host}");
    }
    assert_eq!(Site::new([]), None);
    assert_eq!(Site::new(["a b"]), None);
}

/// An endless value: a reader that never ends its text would fill the memory of a parser that keeps it.
#[test]
fn a_value_is_skipped_while_it_comes() {
    let long = std::io::repeat(b'x').take(8 * 1024 * 1024);
    let text =
        b"{\"cookies\": [{\"name\": \"a\", \"domain\": \"a.example\", \"value\": \"".chain(long).chain(&b"\"}]}"[..]);
    let recording = read(BufReader::new(text), "r", Known::default()).unwrap();
    assert_eq!(names(&recording), ["a a.example"]);
}

/// Whatever is cut off or changed in a recording, nothing panics and no message quotes it.
#[test]
fn damaged_recordings_are_refused_without_a_word_of_them() {
    const RECORDINGS: &[&str] = &[
        r#"{"log": {"pages": [{"comment": "consent S3CR3T", "startedDateTime": "2026-11-01T10:00:00Z"}], "entries": [
            {"startedDateTime": "2026-11-01T10:00:00Z", "request": {"url": "https://a.example/S3CR3T",
             "headers": [{"name": "Cookie", "value": "a=S3CR3T"}]}, "response": {"cookies": [{"name": "b", "value": "S3CR3T",
             "expires": "2027-01-01T00:00:00Z"}], "headers": [{"name": "Set-Cookie", "value": "c=S3CR3T; Max-Age=9"}]}}]}}"#,
        r#"{"cookies": [{"value": "S3CR3T", "domain": "a.example", "name": "a", "expires": 1e300}], "origins": [
            {"origin": "https://a.example", "localStorage": [{"name": "k", "value": "S3CR3T"}]}]}"#,
        "Name\tValue\tDomain\tExpires\na\tS3CR3T\ta.example\tSession\nb\tS3CR3T\tb.example\t2027-01-01T00:00:00Z\n",
    ];
    let known = Known { saved: Some(-1), consent: None };
    let mut refused = 0;
    for text in RECORDINGS {
        assert!(read(text.as_bytes(), "r", known).is_ok(), "{text}");
        for at in 0..text.len() {
            let mut damaged: Vec<Vec<u8>> = vec![text.as_bytes()[..at].to_vec()];
            for byte in [b'"', b'{', b']', b'0', b'\t', b'\n', 0xFF] {
                let mut bytes = text.as_bytes().to_vec();
                bytes[at] = byte;
                damaged.push(bytes);
            }
            for bytes in damaged {
                if let Err(problem) = read(&*bytes, "r", known) {
                    refused += 1;
                    assert!(!format!("{problem:?}").contains("S3CR3T"), "{problem:?}");
                }
            }
        }
    }
    assert!(refused > 1000, "{refused}");
}
