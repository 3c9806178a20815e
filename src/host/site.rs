//! The table: what any host has to do for one site.

use std::collections::BTreeMap;

use super::accept::{self, Accept};
use super::text;

/// A site, as hosts have to know it.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The brand's id: names in a configuration that several brands share.
    pub id: String,
    /// The path of the site's root, with slashes around it, percent-encoded.
    pub base: String,
    /// Whether visitors reach it by `https:`.
    pub encrypted: bool,
    /// Whether robots are to stay away.
    pub hidden: bool,
    /// The address of the site map.
    pub map: Option<String>,
    /// Its languages, in order.
    pub languages: Vec<Language>,
    /// The Content-Security-Policy of each page.
    pub policies: Vec<Policy>,
}

/// A language of the site.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// The folder of its pages.
    pub path: String,
}

/// A policy and the pages that have it.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The header's value.
    pub value: String,
    /// Paths of pages, relative to the site's root: `` (the root itself), `404.html`, `fr/contact/`.
    pub paths: Vec<String>,
}

/// Pages of one policy that several languages have at the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pages<'s> {
    pub(super) policy: &'s str,
    /// Folders of languages.
    pub(super) languages: Vec<&'s str>,
    /// Paths below the language's folder.
    pub(super) tails: Vec<&'s str>,
}

/// What is named by its content never changes: a year, the longest that caches are asked for.
pub(super) const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Everything else is kept, but asked about each time.
pub(super) const REVALIDATED: &str = "no-cache";

/// What no page uses. Only features that browsers know by name: of others they complain.
const DENIED: [&str; 16] = [
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
];

impl Site {
    /// Whether the site is all that its host serves.
    pub(super) fn is_whole_host(&self) -> bool {
        self.base == "/"
    }

    /// The root's path as servers compare it: with nothing encoded.
    pub(super) fn folder(&self) -> String {
        text::decoded(&self.base)
    }

    /// Headers of every answer, without the policy and the cache.
    pub(super) fn headers(&self) -> Vec<(&'static str, String)> {
        let denied: Vec<String> = DENIED.iter().map(|feature| format!("{feature}=()")).collect();
        let mut headers = vec![
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
            ("Permissions-Policy", denied.join(", ")),
            ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ];
        // It speaks for the whole host, which is not ours where the site has a path.
        if self.encrypted && self.is_whole_host() {
            headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
        }
        headers
    }

    /// The policy of a page that is not there, which allows the least.
    pub(super) fn least(&self) -> &str {
        let missing = self.policies.iter().find(|policy| policy.paths.iter().any(|path| path == "404.html"));
        missing.map_or("default-src 'none'; frame-ancestors 'none'", |policy| &policy.value)
    }

    /// The pages of the other policies, grouped.
    pub(super) fn others(&self) -> Vec<Pages<'_>> {
        let least = self.least();
        self.grouped().into_iter().filter(|pages| pages.policy != least).collect()
    }

    /// All pages below languages' folders. Languages that have the same pages under a policy are together.
    pub(super) fn grouped(&self) -> Vec<Pages<'_>> {
        let mut found: Vec<Pages<'_>> = Vec::new();
        for policy in &self.policies {
            let mut tails: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (language, tail) in policy.paths.iter().filter_map(|path| path.split_once('/')) {
                tails.entry(language).or_default().push(tail);
            }
            let mut groups: Vec<Pages<'_>> = Vec::new();
            for language in self.languages.iter().map(|language| &*language.path) {
                let Some(tails) = tails.remove(language) else { continue };
                match groups.iter_mut().find(|group| group.tails == tails) {
                    Some(group) => group.languages.push(language),
                    None => groups.push(Pages { policy: &policy.value, languages: vec![language], tails }),
                }
            }
            found.extend(groups);
        }
        found
    }

    /// Which language a visitor of the root is sent to.
    pub(super) fn accept(&self) -> Accept {
        accept::of(&self.languages)
    }
}

impl Pages<'_> {
    /// A regular expression of their paths below `base`, with the file itself that some servers see.
    pub(super) fn pattern(&self, base: &str) -> String {
        let any = |list: &[&str]| {
            let list: Vec<String> = list.iter().map(|text| text::literal(text)).collect();
            list.join("|")
        };
        format!("^{}(?:{})/(?:{})", text::literal(base), any(&self.languages), any(&self.tails))
    }
}
