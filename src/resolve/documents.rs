//! A document and a brand's overlay of it → the sections that the brand publishes.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::diagnostic::{
    Diagnostic, OVERLAY_AFTER, OVERLAY_NOTHING, PROSE_DUPLICATE_ID, PROSE_HEADING_LEVEL, did_you_mean,
};
use crate::inputs::{Placed, PlacedProse};
use crate::model::Record;
use crate::span::Place;

/// The sections of a document in one language, as a brand publishes them. `whole`: whether the
/// group's text has all sections that it should have.
pub(super) fn sections(
    group: Option<&PlacedProse>,
    overlay: Option<&PlacedProse>,
    meta: Option<&Record>,
    whole: bool,
    traits: &BTreeSet<Arc<str>>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Arc<Placed>> {
    let replace = meta.is_some_and(|meta| meta.flag("replace"));
    let base: Vec<Arc<Placed>> = group.filter(|_| !replace).map(|prose| prose.sections.clone()).unwrap_or_default();
    let mut sections = match (group, overlay) {
        (Some(_), Some(overlay)) if !replace => {
            // Which sections a broken text has is not known.
            let mut unsure = Vec::new();
            let told = if whole { &mut *problems } else { &mut unsure };
            let sections = overlaid(base, overlay, told);
            twice(&sections, told);
            sections
        }
        (_, Some(overlay)) => overlay.sections.clone(),
        (_, None) => base,
    };
    if let Some(meta) = meta {
        hide(&mut sections, meta, problems);
    }
    levels(&sections, problems);
    applying(&sections, traits)
}

/// The end of the section at `start` and all that stands under it.
fn end(sections: &[Arc<Placed>], start: usize) -> usize {
    let level = sections.get(start).map_or(0, |placed| placed.section.level);
    let below = sections.iter().skip(start + 1).take_while(|placed| placed.section.level > level).count();
    (start + 1 + below).min(sections.len())
}

fn position(sections: &[Arc<Placed>], id: &str) -> Option<usize> {
    sections.iter().position(|placed| &*placed.section.id.value == id)
}

/// Puts the overlay's sections in: one with a known id replaces that section and all under it;
/// one with `after=` follows that section and all under it.
fn overlaid(mut sections: Vec<Arc<Placed>>, overlay: &PlacedProse, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Placed>> {
    let own = &overlay.sections;
    let mut at = 0;
    while at < own.len() {
        let stop = end(own, at);
        let Some(first) = own.get(at) else { break };
        let tree = own.get(at..stop).unwrap_or_default().to_vec();
        at = stop;
        let id = &first.section.id;
        match (&first.section.after, position(&sections, &id.value)) {
            (Some(after), _) => match position(&sections, &after.value) {
                Some(target) => {
                    let place = end(&sections, target);
                    sections.splice(place..place, tree);
                }
                None => {
                    let ids: Vec<Arc<str>> = ids(&sections);
                    let message = match after.value == id.value {
                        true => format!("the section \"{}\" cannot follow itself", id.value),
                        false => format!("there is no section \"{}\" to follow", after.value),
                    };
                    problems.push(
                        Diagnostic::new(&OVERLAY_AFTER, message)
                            .at(after.place)
                            .maybe_hint(did_you_mean(&after.value, ids.iter().map(|id| &**id))),
                    );
                }
            },
            (None, Some(target)) => {
                let stop = end(&sections, target);
                if sections.get(target).is_some_and(|old| old.digest == first.digest) && stop - target == tree.len() {
                    problems.push(
                        Diagnostic::new(
                            &OVERLAY_NOTHING,
                            format!("the section \"{}\" says what the group says already", id.value),
                        )
                        .at(id.place)
                        .hint("Delete it here."),
                    );
                }
                sections.splice(target..stop, tree);
            }
            (None, None) => {
                let ids: Vec<Arc<str>> = ids(&sections);
                problems.push(
                    Diagnostic::new(&OVERLAY_NOTHING, format!("there is no section \"{}\" to replace", id.value))
                        .at(id.place)
                        .maybe_hint(did_you_mean(&id.value, ids.iter().map(|id| &**id)))
                        .hint_if_none(format!("To add it, say which section it follows: {{#{} after=…}}.", id.value)),
                );
            }
        }
    }
    sections
}

/// An overlay that adds a section under an id which another one has.
fn twice(sections: &[Arc<Placed>], problems: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, Place> = HashMap::new();
    for placed in sections {
        let id = &placed.section.id;
        if let Some(first) = seen.insert(&id.value, id.place) {
            // The brand's own is the one that was written later; either may stand first.
            let own = |place: &Place| placed.section.after.is_some() == (*place == id.place);
            let (at, other) = if own(&id.place) { (id.place, first) } else { (first, id.place) };
            problems.push(
                Diagnostic::new(&PROSE_DUPLICATE_ID, format!("two sections have the id \"{}\"", id.value))
                    .at(at)
                    .related(other, "the other one")
                    .hint("Give one of them another id. To replace the group's, leave `after=…` out."),
            );
        }
    }
}

fn ids(sections: &[Arc<Placed>]) -> Vec<Arc<str>> {
    sections.iter().map(|placed| placed.section.id.value.clone()).collect()
}

fn hide(sections: &mut Vec<Arc<Placed>>, meta: &Record, problems: &mut Vec<Diagnostic>) {
    let before = ids(sections);
    for item in meta.list("hide") {
        let Some(id) = item.value.text() else { continue };
        match position(sections, id) {
            Some(at) => {
                let stop = end(sections, at);
                sections.drain(at..stop);
            }
            None if before.contains(id) => problems.push(
                Diagnostic::new(&OVERLAY_NOTHING, format!("the section \"{id}\" is hidden already"))
                    .at(item.place)
                    .hint("Delete it from the list: what stands under a hidden section goes with it."),
            ),
            None => problems.push(
                Diagnostic::new(&OVERLAY_NOTHING, format!("there is no section \"{id}\" to hide"))
                    .at(item.place)
                    .maybe_hint(did_you_mean(id, before.iter().map(|id| &**id))),
            ),
        }
    }
}

/// Reports a section that skips a level below the one it has come to stand under.
fn levels(sections: &[Arc<Placed>], problems: &mut Vec<Diagnostic>) {
    let mut above = 1;
    for placed in sections {
        let (id, level) = (&placed.section.id, placed.section.level);
        if level > above + 1 {
            problems.push(
                Diagnostic::new(
                    &PROSE_HEADING_LEVEL,
                    format!(
                        "the section \"{}\" is of level {level} and stands under a heading of level {above}",
                        id.value
                    ),
                )
                .at(id.place)
                .hint(format!("Begin it with {}.", "#".repeat(usize::from(above) + 1))),
            );
        }
        above = level;
    }
}

/// The sections whose conditions hold, each with all under it.
fn applying(sections: &[Arc<Placed>], traits: &BTreeSet<Arc<str>>) -> Vec<Arc<Placed>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(placed) = sections.get(at) {
        let holds = placed.section.condition.as_ref().is_none_or(|condition| condition.value.holds(traits));
        if holds {
            kept.push(placed.clone());
            at += 1;
        } else {
            at = end(sections, at);
        }
    }
    kept
}
