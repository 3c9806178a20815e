//! What is declared against what was seen.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::declared::{Declarations, Declared, within};
use super::lifetime::Stated;
use super::scalar::host_of;
use super::{Format, Key, MOST_NAMES, Means, Recording, Sighting, Storage};
use crate::diagnostic::{COOKIE_BEFORE_CONSENT, COOKIE_LIFETIME, COOKIE_PARTY, COOKIE_UNDECLARED, COOKIE_UNSEEN, Rule};
use crate::span::Place;

/// The hosts that are the brand's own: what belongs to them is first-party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site(Vec<String>);

impl Site {
    /// The site with these hosts or addresses; none where a text is neither.
    pub fn new<'h>(hosts: impl IntoIterator<Item = &'h str>) -> Option<Self> {
        let hosts: Option<Vec<String>> = hosts.into_iter().map(host_of).collect();
        let mut hosts: Vec<String> =
            hosts?.into_iter().map(|host| host.trim_start_matches("www.").to_owned()).collect();
        hosts.sort();
        hosts.dedup();
        (!hosts.is_empty()).then_some(Self(hosts))
    }

    /// The hosts.
    pub fn hosts(&self) -> &[String] {
        &self.0
    }

    /// Whose a cookie for this host is. Hosts below the site are the site's, and domains above it
    /// too: a browser takes no cookie for a domain under which others register theirs.
    pub fn party(&self, host: &str) -> &'static str {
        let own = |site: &String| within(host, site) || (host.contains('.') && within(site, host));
        if self.0.iter().any(own) { "first" } else { "third" }
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Where it is kept.
    pub storage: Storage,
    /// The name that was seen, or the name or pattern that is declared.
    pub name: String,
    /// The host it was seen for.
    pub host: Option<String>,
    /// Whose it is, by that host.
    pub party: Option<&'static str>,
    /// What wrote it, as far as is known.
    pub by: Vec<Means>,
    /// The entry that declares it: its id and place.
    pub declared: Option<(Arc<str>, Place)>,
    /// What is stated, where that is what differs.
    pub stated: Option<String>,
    /// What was seen: the lifetime, or the party.
    pub seen: Option<String>,
}

/// How declarations and recordings differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// The differences, by rule and name.
    pub findings: Vec<Finding>,
    /// How many entries are declared that a recording could show.
    pub declared: usize,
    /// How many different cookies and storage keys were seen.
    pub seen: usize,
    /// What the comparison could not tell, and why.
    pub notes: Vec<String>,
}

/// The entry that declares it, where it is kept, its host, and the name of what is not declared.
type Group<'a> = (Option<usize>, Storage, &'a str, &'a str);

/// Compares what a brand declares with recordings, each with the name it has in notes.
pub fn compare(declared: &Declarations, site: &Site, recordings: &[(String, Recording)]) -> Drift {
    let mut seen: BTreeMap<&Key, Sighting> = BTreeMap::new();
    for (key, sighting) in recordings.iter().flat_map(|(_, recording)| &recording.sightings) {
        seen.entry(key).or_default().merge(sighting);
    }
    // All that one entry declares on one host is one thing, under whatever names a pattern has.
    let mut groups: BTreeMap<Group<'_>, (&Key, Sighting)> = BTreeMap::new();
    for (key, sighting) in &seen {
        let entry = declared.find(key, site.party(&key.host));
        let name = if entry.is_some() { "" } else { &*key.name };
        let group = groups.entry((entry, key.storage, &key.host, name)).or_insert_with(|| (key, Sighting::default()));
        group.1.merge(sighting);
    }
    let mut drift = Drift { declared: declared.entries.len(), seen: seen.len(), ..Drift::default() };
    let mut met: BTreeSet<usize> = BTreeSet::new();
    for ((entry, ..), (key, sighting)) in &groups {
        met.extend(entry);
        drift.findings.extend(differences(declared, site, *entry, key, sighting));
    }
    let has_storage = recordings.iter().any(|(_, recording)| recording.has_storage);
    let has_session = recordings.iter().any(|(_, recording)| recording.has_session_storage);
    let is_shown = |entry: &Declared| match entry.storage {
        Storage::Cookie => true,
        Storage::Storage => has_storage && (has_session || entry.lifetime != Some(Stated::Session)),
    };
    let missing = declared.entries.iter().enumerate().filter(|(at, _)| !met.contains(at)).map(|(_, entry)| entry);
    let (sought, unsought): (Vec<_>, Vec<_>) = missing.partition(|entry| is_shown(entry));
    drift.findings.extend(sought.iter().map(|entry| Finding {
        rule: &COOKIE_UNSEEN,
        storage: entry.storage,
        name: entry.names.join(", "),
        host: None,
        party: None,
        by: Vec::new(),
        declared: Some((entry.id.clone(), entry.place)),
        stated: None,
        seen: None,
    }));
    let order = [&COOKIE_UNDECLARED, &COOKIE_BEFORE_CONSENT, &COOKIE_LIFETIME, &COOKIE_PARTY, &COOKIE_UNSEEN];
    drift.findings.sort_by_cached_key(|found| {
        let rule = order.iter().position(|rule| *rule == found.rule);
        (rule, found.storage, found.name.clone(), found.host.clone())
    });
    let unsought: Vec<&str> = unsought.iter().flat_map(|entry| entry.names.iter().map(|name| &**name)).collect();
    drift.notes = notes(declared, site, recordings, &unsought, &seen);
    drift
}

/// What differs about one thing that was seen.
fn differences(
    declared: &Declarations,
    site: &Site,
    entry: Option<usize>,
    key: &Key,
    sighting: &Sighting,
) -> Vec<Finding> {
    let entry = entry.and_then(|at| declared.entries.get(at));
    let party = site.party(&key.host);
    let lifetime = sighting.lifetimes.in_words();
    let pattern = entry.and_then(|entry| entry.names.first()).filter(|name| name.ends_with('*'));
    let finding = |rule: &'static Rule, stated: Option<String>, seen: Option<String>| Finding {
        rule,
        storage: key.storage,
        name: pattern.map_or(key.name.clone(), |pattern| pattern.to_string()),
        host: Some(key.host.clone()),
        party: Some(party),
        by: sighting.by.iter().copied().collect(),
        declared: entry.map(|entry| (entry.id.clone(), entry.place)),
        stated,
        seen,
    };
    let mut found = Vec::new();
    if entry.is_none() {
        found.push(finding(&COOKIE_UNDECLARED, None, lifetime.clone()));
    }
    if sighting.before_consent && declared.asks_first && !entry.is_some_and(|entry| entry.exempt) {
        found.push(finding(&COOKIE_BEFORE_CONSENT, None, lifetime.clone()));
    }
    let Some(entry) = entry else { return found };
    if let Some(stated) = entry.lifetime.filter(|stated| stated.differs(&sighting.lifetimes)) {
        found.push(finding(&COOKIE_LIFETIME, Some(stated.in_words()), lifetime));
    }
    if let Some(stated) = entry.party.filter(|stated| *stated != party) {
        found.push(finding(&COOKIE_PARTY, Some(stated.to_owned()), Some(party.to_owned())));
    }
    found
}

/// What cannot be told from these recordings, so that silence is not taken for agreement.
fn notes(
    declared: &Declarations,
    site: &Site,
    recordings: &[(String, Recording)],
    unsought: &[&str],
    seen: &BTreeMap<&Key, Sighting>,
) -> Vec<String> {
    let mut notes = Vec::new();
    for (name, recording) in recordings {
        if recording.is_overfull {
            notes.push(format!(
                "{name} shows more than {MOST_NAMES} different names. Those that came later were not counted, so what \
                 is listed here is not all. Record fewer pages, or look at what makes up so many names."
            ));
        }
        if recording.format == Format::Har && recording.sightings.is_empty() {
            notes.push(format!(
                "{name} holds no cookie at all. Browsers leave cookies out of a HAR unless it is exported with sensitive data."
            ));
        } else if recording.format != Format::Har {
            notes.push(format!(
                "{name} says what was stored in the end, not when: what was set before consent cannot be told from it, \
                 and a lifetime that is too short neither."
            ));
        } else if declared.asks_first && recording.consent.is_none() {
            notes.push(format!(
                "{name} has no mark of when the visitor consented, so what was set before consent cannot be told. \
                 Say it with --consent-at, or give a page or an entry a comment that begins with \"consent\"."
            ));
        }
    }
    if !declared.asks_first {
        notes.push(
            "The cookie notice does not say that consent comes first (consent = \"opt-in\"), so what was set before \
             it was not looked for."
                .to_owned(),
        );
    }
    if !unsought.is_empty() {
        let named = unsought.join(", ");
        notes.push(match recordings.iter().any(|(_, recording)| recording.has_storage) {
            false => format!(
                "No recording holds storage keys, so these were not looked for: {named}. A storage state has them."
            ),
            true => format!(
                "A storage state leaves out what ends with the session, so these were not looked for: {named}. \
                 Scripts can add it to each origin, as a list \"sessionStorage\"."
            ),
        });
    }
    if !declared.traceless.is_empty() {
        notes.push(format!(
            "Neither cookies nor storage keys, so no recording shows them: {}.",
            declared.traceless.join(", ")
        ));
    }
    if !seen.is_empty() && seen.keys().all(|key| site.party(&key.host) == "third") {
        notes.push(format!(
            "Nothing that was seen belongs to {}. If another site was recorded, name it with --site.",
            site.hosts().join(", ")
        ));
    }
    notes
}
