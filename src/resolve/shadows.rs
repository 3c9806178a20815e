//! What the workspace says in place of what is built in: told, so that nobody wonders why an
//! update of candor changes nothing. One note for each file.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::tables::{Builtins, alike};
use super::words;
use crate::diagnostic::{Diagnostic, SOURCE_SHADOWED, SOURCE_UNCHANGED};
use crate::inputs::{Copied, Inputs};
use crate::locale::Resource;
use crate::model::{Entry, Layer};
use crate::span::{FileId, Place};

/// How many names a note gives.
const MOST_NAMED: usize = 3;

/// Reports what is replaced, and copies that replace nothing.
pub(super) fn check(inputs: &Inputs, problems: &mut Vec<Diagnostic>) {
    let builtin = Builtins::new(&inputs.entries);
    let mut notes = Notes::default();
    let replaced = entries(inputs, &builtin, &mut notes);
    messages(inputs, &builtin, &replaced, &mut notes);
    let used: HashSet<FileId> = notes.0.keys().copied().chain(added(inputs, &builtin)).collect();
    problems.extend(notes.0.iter().map(|(file, note)| note.told(inputs.copies.contains_key(file))));
    let whole = inputs.copies.iter().filter(|(_, copied)| **copied == Copied::Replaced);
    problems.extend(whole.map(|(file, _)| {
        let message = format!("{} replaces the file of that name built into candor", inputs.files.path(*file));
        Diagnostic::new(&SOURCE_SHADOWED, message)
            .at(Place::file(*file))
            .hint("Delete it to follow the built-in one again.")
    }));
    rights(inputs, problems);
    unchanged(inputs, &used, problems);
}

/// What each file says in place of what is built in.
#[derive(Default)]
struct Notes(BTreeMap<FileId, Note>);

struct Note {
    /// The first of them.
    place: Place,
    entries: Vec<String>,
    messages: Vec<String>,
}

impl Notes {
    fn of(&mut self, place: Place) -> &mut Note {
        let note = self.0.entry(place.file).or_insert(Note { place, entries: Vec::new(), messages: Vec::new() });
        note.place = note.place.min(place);
        note
    }
}

impl Note {
    fn told(&self, copy: bool) -> Diagnostic {
        let message = match (&*self.entries, &*self.messages) {
            ([], [one]) => format!("the message {one} replaces candor's"),
            ([], all) => format!("{} messages replace candor's: {}", all.len(), listed(all)),
            ([one], _) => format!("{one} replaces the one built into candor"),
            (all, _) => format!("{} entries replace those built into candor: {}", all.len(), listed(all)),
        };
        let hint = match copy {
            true => {
                "Keep in this copy only what you change: candor's own then stands in for the rest, and follows its updates."
            }
            false => "Delete what shall be candor's own again.",
        };
        Diagnostic::new(&SOURCE_SHADOWED, message).at(self.place).hint(hint)
    }
}

/// The first few names of a list, and how many more there are.
fn listed(names: &[String]) -> String {
    let named = names.get(..MOST_NAMED).unwrap_or(names).join(", ");
    match names.len().saturating_sub(MOST_NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

/// The stems of entries that stand in the place of built-in ones: the group's, and those of each
/// brand.
struct Stems<'a> {
    group: HashSet<String>,
    brands: BTreeMap<&'a str, HashSet<String>>,
}

/// Notes the entries that replace built-in ones. A brand's replace the group's first.
fn entries<'a>(inputs: &'a Inputs, builtin: &Builtins<'_>, notes: &mut Notes) -> Stems<'a> {
    let replaces = |entry: &&Entry| changed(entry, builtin) == Some(true);
    // What is hidden is openly taken away.
    let mut note = |entry: &Entry| {
        if !entry.hide {
            let name = format!("[{}.{}]", entry.kind.name, entry.id);
            notes.of(entry.record.place).entries.push(name);
        }
    };
    let mut stems = Stems { group: HashSet::new(), brands: BTreeMap::new() };
    for entry in inputs.entries.iter().filter(replaces) {
        note(entry);
        stems.group.insert(entry.stem());
    }
    for (id, brand) in &inputs.brands {
        for entry in brand.entries.iter().filter(replaces) {
            if !stems.group.contains(&entry.stem()) {
                note(entry);
            }
            stems.brands.entry(id).or_default().insert(entry.stem());
        }
    }
    stems
}

/// Whether an entry of the workspace says something else than the built-in one that it replaces;
/// nothing where it replaces none.
fn changed(entry: &Entry, builtin: &Builtins<'_>) -> Option<bool> {
    let original = builtin.of(entry).filter(|_| entry.layer != Layer::Builtin)?;
    Some(entry.layer != Layer::Copy || !alike(original, entry))
}

/// The copies of tables that hold entries which are not built in.
fn added(inputs: &Inputs, builtin: &Builtins<'_>) -> Vec<FileId> {
    let copies = inputs.entries.iter().filter(|entry| entry.layer == Layer::Copy);
    copies.filter(|entry| changed(entry, builtin).is_none()).map(|entry| entry.record.place.file).collect()
}

/// Notes the messages that replace built-in ones. The words of an entry that replaces a built-in
/// one are its own; a brand's replace the group's first.
fn messages(inputs: &Inputs, builtin: &Builtins<'_>, stems: &Stems<'_>, notes: &mut Notes) {
    let nothing = HashSet::new();
    for (tag, bundles) in &inputs.words {
        let stated = words::bundle(builtin.all(), tag).value;
        let builtin: Vec<&Resource> = bundles.builtin.iter().chain(&stated).map(|resource| &**resource).collect();
        let group: Vec<&Resource> = bundles.group.iter().chain(&bundles.copies).map(|resource| &**resource).collect();
        for resource in &group {
            replacing(resource, &builtin, &[], &[&stems.group], notes);
        }
        for (id, brand) in &inputs.brands {
            let Some(resource) = brand.words.get(tag) else { continue };
            let own = stems.brands.get(&**id).unwrap_or(&nothing);
            replacing(resource, &builtin, &group, &[&stems.group, own], notes);
        }
    }
}

/// Notes the messages of one bundle that say something else than built-in ones, unless it is
/// `between` bundles' they replace, or they are about entries with these stems.
fn replacing(
    resource: &Resource,
    builtin: &[&Resource],
    between: &[&Resource],
    stems: &[&HashSet<String>],
    notes: &mut Notes,
) {
    for (id, attribute) in resource.ids() {
        let other = |other: &&Resource| resource.agrees(other, id, attribute);
        if builtin.iter().find_map(other) != Some(false)
            || between.iter().any(|bundle| other(bundle).is_some())
            || stems.iter().any(|stems| stems.contains(id))
        {
            continue;
        }
        if let Some(place) = resource.message_place(id, attribute) {
            let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
            notes.of(place).messages.push(name);
        }
    }
}

/// A brand's explanations of rights in the place of built-in ones.
fn rights(inputs: &Inputs, problems: &mut Vec<Diagnostic>) {
    for brand in inputs.brands.values() {
        let mut files: Vec<FileId> = Vec::new();
        for (right, texts) in &brand.rights {
            let group = inputs.rights.get(right);
            let builtin = |tag: &Arc<str>| {
                let file = group.and_then(|texts| texts.get(tag)).and_then(|text| inputs.files.get(text.file()));
                file.is_some_and(|file| file.builtin)
            };
            files.extend(texts.iter().filter(|(tag, _)| builtin(tag)).map(|(_, text)| text.file()));
        }
        files.sort_unstable();
        let Some(first) = files.first() else { continue };
        let message = match &*files {
            [one] => format!("{} replaces an explanation built into candor", inputs.files.path(*one)),
            all => {
                format!("{} explanations of rights replace those built into candor: {}", all.len(), paths(inputs, all))
            }
        };
        let note = Diagnostic::new(&SOURCE_SHADOWED, message).at(Place::file(*first));
        problems.push(note.hint("Delete a file to follow the built-in one again."));
    }
}

/// Copies that say what the built-in files say: one note for all.
fn unchanged(inputs: &Inputs, used: &HashSet<FileId>, problems: &mut Vec<Diagnostic>) {
    let idle = |file: &FileId, copied: Copied| match copied {
        Copied::Unchanged => true,
        Copied::Replaced => false,
        Copied::Merged => !used.contains(file),
    };
    let files: Vec<FileId> =
        inputs.copies.iter().filter(|(file, copied)| idle(file, **copied)).map(|(file, _)| *file).collect();
    let Some(first) = files.first() else { return };
    let message = match &*files {
        [one] => format!("{} says what is built into candor", inputs.files.path(*one)),
        all => format!("{} files say what is built into candor: {}", all.len(), paths(inputs, all)),
    };
    problems.push(
        Diagnostic::new(&SOURCE_UNCHANGED, message)
            .at(Place::file(*first))
            .hint("Delete what you do not mean to change: candor's own stands in, and follows its updates."),
    );
}

fn paths(inputs: &Inputs, files: &[FileId]) -> String {
    listed(&files.iter().map(|file| inputs.files.path(*file).to_owned()).collect::<Vec<_>>())
}
