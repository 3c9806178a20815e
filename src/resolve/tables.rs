//! Layers of entries → the entries that apply to a brand.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::{Standing, Table, markets};
use crate::diagnostic::{Diagnostic, FACT_HIDE_NOTHING, OVERLAY_AFTER, OVERLAY_NOTHING, TOML_DUPLICATE, did_you_mean};
use crate::digest::{self, Digest};
use crate::model::prose::Beside;
use crate::model::vocabulary::{KINDS, kind_index};
use crate::model::{Entry, Layer};

/// An entry and the digest of its structure, made once.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) entry: Arc<Entry>,
    pub(super) digest: Digest,
}

impl Known {
    pub(super) fn new(entry: Entry) -> Self {
        let digest = digest::of(&entry);
        Self { entry: Arc::new(entry), digest }
    }
}

/// Entries of all layers below the brands', by kind: a later layer's replaces an earlier one's.
/// In a workspace's copy of a built-in file an entry that was not changed counts as built in, and
/// one that was added counts as any other of the workspace.
pub(super) fn group(entries: &[Entry], problems: &mut Vec<Diagnostic>) -> Vec<Vec<Known>> {
    let mut kinds: Vec<Vec<Known>> = KINDS.iter().map(|_| Vec::new()).collect();
    let mut positions: HashMap<(usize, Arc<str>), usize> = HashMap::new();
    let builtin = Builtins::new(entries);
    for entry in entries {
        let Some(kind) = kind_index(entry.kind.name) else { continue };
        let Some(table) = kinds.get_mut(kind) else { continue };
        let mut known = Known::new(entry.clone());
        if entry.layer == Layer::Copy {
            match builtin.of(entry) {
                Some(original) if alike(original, entry) => continue,
                Some(_) => {}
                None => known = Known::new(Entry { layer: Layer::Group, ..entry.clone() }),
            }
        }
        match positions.get(&(kind, entry.id.clone())).copied() {
            Some(at) => {
                if let Some(earlier) = table.get_mut(at) {
                    duplicate(&earlier.entry, entry, problems);
                    *earlier = known;
                }
            }
            None => {
                if entry.hide {
                    problems.push(
                        Diagnostic::new(&FACT_HIDE_NOTHING, format!("there is no {} to hide", entry.stem()))
                            .at(entry.record.place)
                            .hint("Here only what is built in can be hidden; delete the entry itself."),
                    );
                }
                positions.insert((kind, entry.id.clone()), table.len());
                table.push(known);
            }
        }
    }
    for table in &mut kinds {
        let own: Vec<Known> = table.clone();
        arrange(table, &own, problems);
        table.retain(|known| !known.entry.hide);
    }
    kinds
}

/// The built-in entries by kind and id.
pub(super) struct Builtins<'a>(HashMap<(&'static str, &'a str), &'a Entry>);

impl<'a> Builtins<'a> {
    pub(super) fn new(entries: &'a [Entry]) -> Self {
        let builtin = entries.iter().filter(|entry| entry.layer == Layer::Builtin);
        Self(builtin.map(|entry| ((entry.kind.name, &*entry.id), entry)).collect())
    }

    /// The built-in entry that another one replaces.
    pub(super) fn of(&self, entry: &Entry) -> Option<&'a Entry> {
        self.0.get(&(entry.kind.name, &*entry.id)).copied()
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &'a Entry> {
        self.0.values().copied()
    }
}

/// Whether two entries of one name state the same in every respect.
pub(super) fn alike(one: &Entry, other: &Entry) -> bool {
    let around = |entry: &Entry| (entry.language.clone(), entry.markets.clone(), entry.sort_key.clone(), entry.hide);
    same(one, other) && around(one) == around(other) && one.condition == other.condition
}

fn duplicate(earlier: &Entry, entry: &Entry, problems: &mut Vec<Diagnostic>) {
    if earlier.layer == entry.layer || ![earlier.layer, entry.layer].contains(&Layer::Builtin) {
        let name = if entry.kind.many {
            format!("[{}.{}]", entry.kind.name, entry.id)
        } else {
            format!("[{}]", entry.kind.name)
        };
        problems.push(
            Diagnostic::new(&TOML_DUPLICATE, format!("{name} is stated twice"))
                .at(entry.record.place)
                .related(earlier.record.place, "first stated here")
                .hint("Keep one of them, or give one another id."),
        );
    }
}

/// What decides whether an entry applies to a brand.
pub(super) struct Filter<'a> {
    pub(super) brand: &'a Arc<str>,
    pub(super) standing: &'a Standing,
    /// Laws that were chosen by name.
    pub(super) regimes: Option<Vec<Arc<str>>>,
    /// Forms that were chosen by name.
    pub(super) forms: Option<Vec<Arc<str>>>,
}

impl Filter<'_> {
    fn applies(&self, entry: &Entry) -> bool {
        if entry.condition.as_ref().is_some_and(|condition| !self.standing.meets(&condition.value)) {
            return false;
        }
        if !markets::concern(&entry.markets, &self.standing.markets) {
            return false;
        }
        match entry.kind.name {
            "regimes" => match &self.regimes {
                Some(chosen) => chosen.contains(&entry.id),
                None => !markets::places_of(entry, &self.standing.markets).is_empty(),
            },
            // A law's authorities come with the program; only those of the brand's markets are its own.
            "authorities" if entry.layer <= Layer::Copy => {
                let territory: Vec<Arc<str>> = entry.record.text("market").cloned().into_iter().collect();
                let except: Vec<Arc<str>> = entry.record.texts("except_in").cloned().collect();
                markets::governs(&territory, &except, &self.standing.markets)
            }
            "forms" => self.forms.as_ref().is_none_or(|chosen| chosen.contains(&entry.id)),
            _ => true,
        }
    }
}

/// A brand's table of one kind: the group's entries, overlaid by its own, that apply to it.
pub(super) fn overlaid(
    group: &[Known],
    own: &[Known],
    filter: &Filter<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Known> {
    let mut entries: Vec<Known> = group.to_vec();
    for known in own {
        let entry = &known.entry;
        let at = entries.iter().position(|other| other.entry.id == entry.id);
        match (at.and_then(|at| entries.get_mut(at)), entry.hide) {
            (Some(earlier), _) => {
                if earlier.entry.layer == Layer::Brand {
                    duplicate(&earlier.entry, entry, problems);
                } else if same(&earlier.entry, entry) {
                    problems.push(
                        Diagnostic::new(&OVERLAY_NOTHING, format!("{} says what the group says already", entry.stem()))
                            .at(entry.record.place)
                            .brand(&**filter.brand)
                            .related(earlier.entry.record.place, "the group's entry")
                            .hint("Delete it here."),
                    );
                }
                *earlier = known.clone();
            }
            (None, true) => {
                let ids: Vec<Arc<str>> = group.iter().map(|known| known.entry.id.clone()).collect();
                problems.push(
                    Diagnostic::new(&FACT_HIDE_NOTHING, format!("there is no {} to hide", entry.stem()))
                        .at(entry.record.place)
                        .brand(&**filter.brand)
                        .maybe_hint(did_you_mean(&entry.id, ids.iter().map(|id| &**id))),
                );
            }
            (None, false) => entries.push(known.clone()),
        }
    }
    arrange(&mut entries, own, problems);
    entries.retain(|known| !known.entry.hide && filter.applies(&known.entry));
    entries
}

/// Puts entries that say where they stand there. Several behind one entry stand in the order in
/// which they are written.
fn arrange(entries: &mut Vec<Known>, own: &[Known], problems: &mut Vec<Diagnostic>) {
    let position = |entries: &[Known], id: &str| entries.iter().position(|known| &*known.entry.id == id);
    let mut behind: HashMap<Arc<str>, Arc<str>> = HashMap::new();
    for known in own {
        let Some(beside) = &known.entry.beside else { continue };
        let target = beside.value.id();
        let entry = &known.entry;
        if *target == entry.id || position(entries, target).is_none() {
            let ids = entries.iter().map(|known| &*known.entry.id).filter(|id| *id != &*entry.id);
            let wanted = format!("[{}.{target}]", entry.kind.name);
            problems.push(
                Diagnostic::new(&OVERLAY_AFTER, format!("there is no other {wanted} to stand {}", beside.value.key()))
                    .at(beside.place)
                    .maybe_hint(did_you_mean(target, ids)),
            );
            continue;
        }
        let Some(at) = position(entries, &entry.id) else { continue };
        let moved = entries.remove(at);
        let place = match &beside.value {
            Beside::Before(_) => position(entries, target),
            Beside::After(_) => {
                let last = behind.insert(target.clone(), entry.id.clone()).unwrap_or_else(|| target.clone());
                position(entries, &last).or_else(|| position(entries, target)).map(|at| at + 1)
            }
        };
        entries.insert(place.unwrap_or(entries.len()).min(entries.len()), moved);
    }
}

/// Whether an overlay's entry says nothing that the group's does not.
fn same(group: &Entry, own: &Entry) -> bool {
    let reasons = |entry: &Entry| -> Vec<_> {
        entry.reasons().map(|(field, reason)| (field.map(|field| field.name), reason.value.clone())).collect()
    };
    !own.hide
        && own.beside.is_none()
        && group.record == own.record
        && reasons(group) == reasons(own)
        && group.public == own.public
}

/// A table of these entries.
pub(super) fn table(entries: &[Known]) -> Table {
    let digests: Vec<Digest> = entries.iter().map(|known| known.digest).collect();
    Table {
        entries: entries.iter().map(|known| known.entry.clone()).collect(),
        digest: digest::of(&digests),
        whole: OnceLock::new(),
    }
}
