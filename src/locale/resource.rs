//! One file of messages and terms.

use std::sync::Arc;

use fluent_syntax::ast;
use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, FLUENT_DUPLICATE, Outcome};
use crate::locale::convert::Reader;
use crate::locale::pattern::Pattern;
use crate::locale::syntax;
use crate::span::{FileId, Place};

/// A message or term.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Where its name stands.
    pub(super) place: Place,
    /// Its own text.
    pub(super) value: Option<Arc<Pattern>>,
    /// The texts of its attributes.
    pub(super) attributes: IndexMap<Box<str>, Arc<Pattern>>,
}

/// The messages and terms of one file, or of the words of one language that stand in TOML.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    pub(super) messages: IndexMap<Box<str>, Entry>,
    pub(super) terms: IndexMap<Box<str>, Entry>,
}

impl Resource {
    /// Reads a `.ftl` file. What does not parse is reported and left out; the rest is kept.
    pub fn parse(file: FileId, text: &str) -> Outcome<Arc<Self>> {
        let mut reader = Reader { file, text, problems: Vec::new(), in_term: false };
        let mut resource = Self::default();
        for slice in syntax::entries(text) {
            let at = reader.place(slice).span.start as usize;
            let parsed = syntax::parse(slice, at, file, &mut reader.problems);
            for entry in parsed {
                match entry {
                    ast::Entry::Message(ast::Message { id, value, attributes, .. }) => {
                        let read = entry_of(&mut reader, id.name, value.as_ref(), &attributes, false);
                        add(&mut resource.messages, "message ", id.name, read, &mut reader.problems);
                    }
                    ast::Entry::Term(ast::Term { id, value, attributes, .. }) => {
                        let read = entry_of(&mut reader, id.name, Some(&value), &attributes, true);
                        add(&mut resource.terms, "term -", id.name, read, &mut reader.problems);
                    }
                    _ => {}
                }
            }
        }
        Outcome { value: Arc::new(resource), problems: reader.problems }
    }

    /// Where a message's name stands, or that of one of its attributes.
    pub fn message_place(&self, id: &str, attribute: Option<&str>) -> Option<Place> {
        place_in(&self.messages, id, attribute)
    }

    /// Where a term's name stands, or that of one of its attributes. `id` is without its dash.
    pub fn term_place(&self, id: &str, attribute: Option<&str>) -> Option<Place> {
        place_in(&self.terms, id, attribute)
    }

    /// Whether a message, or its attribute, has the same text here as in another file; nothing
    /// where one of the two has none.
    pub fn agrees(&self, other: &Self, id: &str, attribute: Option<&str>) -> Option<bool> {
        // Most of what a bundle says stands in no other.
        let theirs = other.text(id, attribute)?;
        Some(self.text(id, attribute)?.parts == theirs.parts)
    }

    fn text(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let entry = self.messages.get(id)?;
        attribute.map_or(entry.value.as_deref(), |name| entry.attributes.get(name).map(|pattern| &**pattern))
    }

    /// The texts of the messages in the order of the file: a message's own, then those of its
    /// attributes.
    pub fn ids(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        texts_of(&self.messages)
    }

    /// The same for the terms, without their dashes.
    pub fn terms(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        texts_of(&self.terms)
    }
}

fn place_in(entries: &IndexMap<Box<str>, Entry>, id: &str, attribute: Option<&str>) -> Option<Place> {
    let entry = entries.get(id)?;
    match attribute {
        None => Some(entry.place),
        Some(attribute) => entry.attributes.get(attribute).map(|pattern| pattern.place),
    }
}

fn texts_of(entries: &IndexMap<Box<str>, Entry>) -> impl Iterator<Item = (&str, Option<&str>)> {
    entries.iter().flat_map(|(id, entry)| {
        let own = entry.value.iter().map(|_| (&**id, None));
        own.chain(entry.attributes.keys().map(|attribute| (&**id, Some(&**attribute))))
    })
}

fn entry_of(
    reader: &mut Reader<'_>,
    name: &str,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    in_term: bool,
) -> Entry {
    reader.in_term = in_term;
    let mut entry = Entry {
        place: reader.place(name),
        value: value.map(|value| Arc::new(reader.pattern(name, value))),
        attributes: IndexMap::new(),
    };
    for attribute in attributes {
        let pattern = Arc::new(reader.pattern(attribute.id.name, &attribute.value));
        if let Some(first) = entry.attributes.get(attribute.id.name) {
            let what = format!("the attribute .{} of \"{name}\" stands here twice", attribute.id.name);
            reader.problems.push(duplicate(what, pattern.place, first.place));
        } else {
            entry.attributes.insert(attribute.id.name.into(), pattern);
        }
    }
    entry
}

/// Keeps the first entry of a name and reports any further one.
pub(super) fn add(
    entries: &mut IndexMap<Box<str>, Entry>,
    kind: &str,
    name: &str,
    entry: Entry,
    problems: &mut Vec<Diagnostic>,
) {
    match entries.get(name) {
        Some(first) => {
            problems.push(duplicate(format!("the {kind}{name} stands here twice"), entry.place, first.place))
        }
        None => {
            entries.insert(name.into(), entry);
        }
    }
}

/// Two entries of one name.
pub(super) fn duplicate(what: String, place: Place, first: Place) -> Diagnostic {
    Diagnostic::new(&FLUENT_DUPLICATE, what)
        .at(place)
        .related(first, "the first one, which is used")
        .hint("Delete one of the two, or give it the name that was meant.")
}
