//! A document and a brand's overlay of it → the sections that the brand publishes.

use std::collections::HashMap;
use std::sync::Arc;

use super::Standing;
use crate::diagnostic::{
    Diagnostic, OVERLAY_AFTER, OVERLAY_NOTHING, PROSE_DUPLICATE_ID, PROSE_HEADING_LEVEL, did_you_mean,
};
use crate::inputs::{Placed, PlacedProse};
use crate::model::Record;
use crate::model::prose::Beside;
use crate::span::{FileId, Place};

/// The sections of a document in one language, as a brand publishes them. `whole`: whether the
/// group's text has all sections that it should have.
pub(super) fn sections(
    group: Option<&PlacedProse>,
    overlay: Option<&PlacedProse>,
    meta: Option<&Record>,
    whole: bool,
    standing: &Standing,
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
            twice(&sections, overlay.file(), told);
            sections
        }
        (_, Some(overlay)) => overlay.sections.clone(),
        (_, None) => base,
    };
    if let Some(meta) = meta {
        hide(&mut sections, meta, problems);
    }
    levels(&sections, problems);
    applying(&sections, standing)
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

/// Puts the overlay's sections in: one with a known id replaces that section and all under it, at
/// its place; one with `after=` or `before=` stands beside the section named, and leaves the place
/// that the group gave it. Several beside one section stand in the order in which they are written.
fn overlaid(mut sections: Vec<Arc<Placed>>, overlay: &PlacedProse, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Placed>> {
    let own = &overlay.sections;
    let mut behind: HashMap<Arc<str>, Arc<str>> = HashMap::new();
    let mut at = 0;
    while at < own.len() {
        let stop = end(own, at);
        let Some(first) = own.get(at) else { break };
        let tree = own.get(at..stop).unwrap_or_default().to_vec();
        at = stop;
        let id = &first.section.id;
        let Some(beside) = &first.section.beside else {
            replace(&mut sections, first, tree, problems);
            continue;
        };
        let target = beside.value.id();
        let earlier = position(&sections, &id.value).map(|earlier| earlier..end(&sections, earlier));
        let under = position(&sections, target).is_some_and(|at| earlier.as_ref().is_some_and(|own| own.contains(&at)));
        let itself = *target == id.value || under;
        if itself || position(&sections, target).is_none() {
            let ids: Vec<Arc<str>> = ids(&sections).into_iter().filter(|other| *other != id.value).collect();
            let message = match (itself, &beside.value) {
                (true, _) => format!("the section \"{}\" cannot stand beside itself, or what is under it", id.value),
                (_, Beside::After(_)) => format!("there is no section \"{target}\" to follow"),
                (_, Beside::Before(_)) => format!("there is no section \"{target}\" to stand before"),
            };
            problems.push(
                Diagnostic::new(&OVERLAY_AFTER, message)
                    .at(beside.place)
                    .maybe_hint(did_you_mean(target, ids.iter().map(|id| &**id))),
            );
            continue;
        }
        if let Some(earlier) = earlier {
            sections.drain(earlier);
        }
        let place = match &beside.value {
            Beside::Before(_) => position(&sections, target),
            // Behind what this overlay put there already.
            Beside::After(_) => {
                let last = behind.insert(target.clone(), id.value.clone()).unwrap_or_else(|| target.clone());
                position(&sections, &last).or_else(|| position(&sections, target)).map(|at| end(&sections, at))
            }
        };
        let place = place.unwrap_or(sections.len());
        sections.splice(place..place, tree);
    }
    sections
}

/// An overlay with a section, or one under it, whose id another section has already.
fn twice(sections: &[Arc<Placed>], overlay: FileId, problems: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, Place> = HashMap::new();
    for placed in sections {
        let id = &placed.section.id;
        if let Some(first) = seen.insert(&id.value, id.place) {
            let (at, other) = if first.file == overlay { (first, id.place) } else { (id.place, first) };
            problems.push(
                Diagnostic::new(&PROSE_DUPLICATE_ID, format!("two sections have the id \"{}\"", id.value))
                    .at(at)
                    .related(other, "the other one")
                    .hint("Give one of them another id."),
            );
        }
    }
}

/// Puts a section and all under it in the place of the group's.
fn replace(sections: &mut Vec<Arc<Placed>>, own: &Placed, tree: Vec<Arc<Placed>>, problems: &mut Vec<Diagnostic>) {
    let id = &own.section.id;
    let Some(target) = position(sections, &id.value) else {
        let ids: Vec<Arc<str>> = ids(sections);
        problems.push(
            Diagnostic::new(&OVERLAY_NOTHING, format!("there is no section \"{}\" to replace", id.value))
                .at(id.place)
                .maybe_hint(did_you_mean(&id.value, ids.iter().map(|id| &**id)))
                .hint_if_none(format!("To add it, say which section it follows: {{#{} after=…}}.", id.value)),
        );
        return;
    };
    let stop = end(sections, target);
    if sections.get(target).is_some_and(|old| old.digest == own.digest) && stop - target == tree.len() {
        problems.push(
            Diagnostic::new(&OVERLAY_NOTHING, format!("the section \"{}\" says what the group says already", id.value))
                .at(id.place)
                .hint("Delete it here."),
        );
    }
    sections.splice(target..stop, tree);
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
fn applying(sections: &[Arc<Placed>], standing: &Standing) -> Vec<Arc<Placed>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(placed) = sections.get(at) {
        let holds = placed.section.condition.as_ref().is_none_or(|condition| standing.meets(&condition.value));
        if holds {
            kept.push(placed.clone());
            at += 1;
        } else {
            at = end(sections, at);
        }
    }
    kept
}
