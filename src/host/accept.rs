//! Which language a visitor is sent to, by what the browser asks for (`Accept-Language`, RFC 9110, 12.5.4).
//!
//! Browsers write languages in the order in which their visitor wants them, so that the first one that the
//! site has is taken; one with weight 0 is none. A visitor is sent to another variety of the language only where
//! the site has no better, and never to another script.

use super::site::Language;

/// How the header is read: in two steps, as servers' expressions cannot look ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Accept {
    /// Matches languages that the site has, and captures the first of them.
    pub(super) first: String,
    /// What was captured, and the folder it leads to; the closest stands first.
    pub(super) languages: Vec<(String, String)>,
}

/// Languages that are written in several scripts: the regions in which each is meant, where no script is
/// named; an empty one is that of the language alone.
const SCRIPTS: &[(&str, &str, &[&str])] = &[
    ("zh", "hans", &["", "cn", "sg", "my"]),
    ("zh", "hant", &["tw", "hk", "mo"]),
    ("sr", "cyrl", &["", "rs", "ba"]),
    ("sr", "latn", &["me"]),
];

/// Subtags that may follow.
const MORE: &str = "(?:-[a-z0-9]+)*";
/// The end of an item that is wanted.
pub(super) const END: &str = r"\s*(?:;\s*q=(?:1|0\.0*[1-9])[0-9.]*\s*)?(?:,|$)";

/// How `Accept-Language` is read for these languages.
pub(super) fn of(languages: &[Language]) -> Accept {
    let mut found: Vec<(usize, String, &str)> = Vec::new();
    let mut wide: Vec<(String, Option<String>)> = Vec::new();
    for language in languages {
        let tag = language.tag.to_ascii_lowercase();
        let parts: Vec<&str> = tag.split('-').collect();
        let (primary, rest) = parts.split_first().map_or((&*tag, &[][..]), |(first, rest)| (*first, rest));
        let known = SCRIPTS.iter().find(|(of, script, _)| *of == primary && rest.first() == Some(script));
        if !rest.is_empty() {
            found.push((parts.len(), format!("{tag}{MORE}"), &language.path));
        }
        if let (Some(_), [_, region, ..]) = (known, rest) {
            found.push((parts.len(), format!("{primary}-{region}{MORE}"), &language.path));
        }
        // Whoever asks for the language in general is sent to the first that is one of it.
        let group = (primary.to_owned(), known.map(|(_, script, _)| (*script).to_owned()));
        if !wide.contains(&group) || rest.is_empty() {
            match known {
                Some((_, script, regions)) => {
                    found.push((1, format!("{primary}-{script}{MORE}"), &language.path));
                    for region in *regions {
                        let range = if region.is_empty() { primary.to_owned() } else { format!("{primary}-{region}") };
                        found.push((1, range, &language.path));
                    }
                }
                None => found.push((usize::from(rest.is_empty()), format!("{primary}{MORE}"), &language.path)),
            }
            wide.push(group);
        }
    }
    found.sort_by_key(|range| std::cmp::Reverse(range.0));
    let mut languages: Vec<(String, String)> = Vec::new();
    for (_, pattern, path) in found {
        if languages.iter().any(|(known, _)| *known == pattern) {
            continue;
        }
        // Neighbours that lead to one place are one line.
        match languages.last_mut().filter(|(_, last)| last == path) {
            Some((patterns, _)) => *patterns = format!("{patterns}|{pattern}"),
            None => languages.push((pattern, path.to_owned())),
        }
    }
    let any: Vec<&str> = languages.iter().map(|(pattern, _)| pattern.as_str()).collect();
    Accept { first: format!(r"(?:^|,)\s*({}){END}", any.join("|")), languages }
}
