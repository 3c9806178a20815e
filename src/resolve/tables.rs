//! Layers of entries → the entries that apply to a brand.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::{Table, markets};
use crate::diagnostic::{Diagnostic, FACT_HIDE_NOTHING, OVERLAY_NOTHING, TOML_DUPLICATE, did_you_mean};
use crate::digest::{self, Digest};
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
pub(super) fn group(entries: &[Entry], problems: &mut Vec<Diagnostic>) -> Vec<Vec<Known>> {
    let mut kinds: Vec<Vec<Known>> = KINDS.iter().map(|_| Vec::new()).collect();
    let mut positions: HashMap<(usize, Arc<str>), usize> = HashMap::new();
    for entry in entries {
        let Some(kind) = kind_index(entry.kind.name) else { continue };
        let Some(table) = kinds.get_mut(kind) else { continue };
        let known = Known::new(entry.clone());
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
        table.retain(|known| !known.entry.hide);
    }
    kinds
}

fn duplicate(earlier: &Entry, entry: &Entry, problems: &mut Vec<Diagnostic>) {
    if earlier.layer == entry.layer {
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
    pub(super) traits: &'a BTreeSet<Arc<str>>,
    pub(super) markets: &'a [Arc<str>],
    /// Laws that were chosen by name.
    pub(super) regimes: Option<Vec<Arc<str>>>,
    /// Forms that were chosen by name.
    pub(super) forms: Option<Vec<Arc<str>>>,
}

impl Filter<'_> {
    fn applies(&self, entry: &Entry) -> bool {
        if entry.condition.as_ref().is_some_and(|condition| !condition.value.holds(self.traits)) {
            return false;
        }
        if !markets::concern(&entry.markets, self.markets) {
            return false;
        }
        match entry.kind.name {
            "regimes" => match &self.regimes {
                Some(chosen) => chosen.contains(&entry.id),
                None => {
                    let territories: Vec<Arc<str>> = entry.record.texts("applies_in").cloned().collect();
                    markets::governs(&territories, self.markets)
                }
            },
            // A law's authorities come with the program; only those of the brand's markets are its own.
            "authorities" if entry.layer == Layer::Builtin => {
                let territory: Vec<Arc<str>> = entry.record.text("market").cloned().into_iter().collect();
                markets::governs(&territory, self.markets)
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
                } else if earlier.entry.record == entry.record && !entry.hide && earlier.entry.gap == entry.gap {
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
    entries.retain(|known| !known.entry.hide && filter.applies(&known.entry));
    entries
}

/// A table of these entries.
pub(super) fn table(entries: &[Known]) -> Table {
    let digests: Vec<Digest> = entries.iter().map(|known| known.digest).collect();
    Table { entries: entries.iter().map(|known| known.entry.clone()).collect(), digest: digest::of(&digests) }
}
