//! Conditions ask for traits that some brand has: a misspelt one would hold for nobody, in silence.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Base, markets};
use crate::diagnostic::{CONDITION_UNKNOWN, Diagnostic, nearest};
use crate::inputs::DocumentInput;
use crate::model::{Condition, Entry, Layer};
use crate::span::Place;

/// Reports names in conditions that are no trait of any brand, and no market.
pub(super) fn check(base: &Base<'_>, problems: &mut Vec<Diagnostic>) {
    let inputs = base.inputs;
    if base.brands().is_empty() || inputs.brands.values().any(|brand| brand.broken) {
        // Which traits there are is not known.
        return;
    }
    // Those that are not published count as well: a name that one of them bears is not misspelt.
    let folders = inputs.brands.values();
    let brands: Vec<_> = folders.chain(base.brands().iter().map(|id| base.brand_input(id))).collect();
    let mut known: BTreeSet<&Arc<str>> = inputs.portal.texts("traits").collect();
    known.extend(brands.iter().filter_map(|brand| brand.record.as_ref()).flat_map(|record| record.texts("traits")));
    let mut look = |condition: &Condition, place: Place| {
        for name in condition.names().filter(|name| !known.contains(name) && !markets::is_territory(name)) {
            let near = nearest(name, known.iter().map(|name| &***name));
            problems.push(
                Diagnostic::new(&CONDITION_UNKNOWN, format!("no brand has the trait \"{name}\""))
                    .at(place)
                    .maybe_hint(near.map(|near| format!("Did you mean \"{near}\"?")))
                    .hint_if_none("Give it to a brand, or list it under `traits` in portal.toml if one will have it."),
            );
        }
    };
    let entries = base.group.iter().flatten().map(|known| &*known.entry).filter(|entry| entry.layer != Layer::Builtin);
    let overlays = inputs.brands.values().flat_map(|brand| &brand.entries);
    for condition in entries.chain(overlays).filter_map(|entry: &Entry| entry.condition.as_ref()) {
        look(&condition.value, condition.place);
    }
    let own = inputs.brands.values().flat_map(|brand| brand.documents.values());
    for document in inputs.documents.values().chain(own) {
        of_document(document, &base.source, &mut look);
    }
}

/// The conditions of a document: its own, and those of its sections in the language that the
/// translations are compared with.
fn of_document(document: &DocumentInput, source: &Arc<str>, look: &mut impl FnMut(&Condition, Place)) {
    if let Some(meta) = &document.meta
        && let Some(condition) = meta.condition("if")
    {
        look(condition, meta.place_of("if"));
    }
    let stated = document.meta.as_ref().and_then(|meta| meta.text("source")).unwrap_or(source);
    let Some(prose) = document.prose.get(stated).or_else(|| document.prose.values().next()) else { return };
    for condition in prose.prose.sections.iter().filter_map(|section| section.condition.as_ref()) {
        look(&condition.value, condition.place);
    }
}
