//! What a page is made of: every value on it, in the order of the page, and the place that set it.
//!
//! A page is made as always, but from nothing: whatever rendering asks for and whatever is filled
//! in is noted under the part of the page that it stands in.

use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;

use super::hole;
use super::shown;
use super::specialise::Specialist;
use super::view::View;
use crate::model::{Entry, Value};
use crate::resolve::{Facts, join, words_at};
use crate::span::Place;

/// Something that was used to make a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Used {
    /// A message, or an attribute of it.
    Message(String, Option<String>),
    /// A fact, by its name.
    Fact(String),
    /// A name of the brand, by its term.
    Term(String),
    /// Something about the site: its address, its logo.
    Site(String),
    /// A section of prose, by its id.
    Section(Arc<str>),
    /// The title or the opening of a document.
    Prose(&'static str),
    /// A template.
    Template(String),
}

/// Notes what is used.
#[derive(Debug, Default)]
pub struct Tracer(RefCell<Notes>);

#[derive(Debug, Default)]
struct Notes {
    part: Arc<str>,
    found: Vec<(Arc<str>, Used)>,
    seen: HashSet<(Arc<str>, Used)>,
    /// Kinds of facts that were asked for.
    kinds: Vec<usize>,
}

/// What a tracer had noted when it was stopped.
pub(super) struct Paused(Notes);

impl Tracer {
    /// Notes something, once for each part of the page.
    pub(super) fn note(&self, used: Used) {
        let mut notes = self.0.borrow_mut();
        let key = (notes.part.clone(), used);
        if notes.seen.insert(key.clone()) {
            notes.found.push(key);
        }
    }

    /// Notes that a kind of facts was looked through.
    pub(super) fn kind(&self, kind: usize) {
        let mut notes = self.0.borrow_mut();
        if !notes.kinds.contains(&kind) {
            notes.kinds.push(kind);
        }
    }

    /// Goes on under another part of the page; the part so far.
    pub(super) fn enter(&self, part: &str) -> Arc<str> {
        std::mem::replace(&mut self.0.borrow_mut().part, part.into())
    }

    /// Stops noting what is used; what was noted so far, for [`Tracer::resume`].
    pub(super) fn pause(&self) -> Paused {
        Paused(std::mem::take(&mut *self.0.borrow_mut()))
    }

    /// Goes on noting where it stopped; what was noted since is nothing of this page.
    pub(super) fn resume(&self, paused: Paused) {
        *self.0.borrow_mut() = paused.0;
    }

    /// The part of the page that is being made.
    pub(super) fn part(&self) -> Arc<str> {
        self.0.borrow().part.clone()
    }
}

/// A value on a page, or a piece of it, and what set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traced {
    /// The part of the page: `#who`, `#who ::controller`, `title`, `frame`.
    pub part: Arc<str>,
    /// What it is, as prose and bundles call it: `contact-privacy-email`, `-brand`, `#who`.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Where that is written.
    pub place: Option<Place>,
    /// The kind and the id of the entry that it belongs to, and the attribute of its words.
    pub of: Option<Of>,
}

/// The entry that a value belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Of {
    /// The kind's table name.
    pub kind: &'static str,
    /// The entry's id.
    pub id: Arc<str>,
    /// The path of the field, joined by hyphens.
    pub path: String,
}

/// A page's values, and the kinds of facts that it shows.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// In the order of the page.
    pub values: Vec<Traced>,
    /// Kinds of facts, as positions in the vocabulary.
    pub kinds: Vec<usize>,
    /// The page as it is published.
    pub html: String,
    /// Its templates, by name.
    pub templates: Vec<String>,
}

/// Traces the page at a position of the plan.
pub fn trace(view: &View<'_>, at: usize) -> Trace {
    let tracer = Tracer::default();
    let traced = View { tracer: Some(&tracer), ..*view };
    let fragments = super::Fragments::default();
    let html = Specialist::new(&traced, &fragments).page(at).map(|page| page.html).unwrap_or_default();
    let notes = tracer.0.into_inner();
    let mut templates: Vec<String> = Vec::new();
    let mut values: Vec<Traced> = Vec::new();
    for (part, used) in notes.found {
        match used {
            Used::Template(name) => templates.push(name),
            // Lists, references and their words meet again and again.
            used => values.extend(resolved(view, at, &part, &used)),
        }
    }
    let mut seen = HashSet::new();
    values.retain(|value| seen.insert((value.part.clone(), value.name.clone(), value.place)));
    templates.sort();
    templates.dedup();
    Trace { values, kinds: notes.kinds, html, templates }
}

/// Where something that was used is written, and what it says.
fn resolved(view: &View<'_>, at: usize, part: &Arc<str>, used: &Used) -> Vec<Traced> {
    if let Used::Fact(name) = used {
        let Ok(fact) = Facts(view.plan).find(name) else { return Vec::new() };
        let path = name.strip_prefix(&fact.entry.stem()).unwrap_or("").trim_start_matches('-');
        let path = if path.is_empty() { "label" } else { path };
        return stated(view, part, fact.entry, fact.value, fact.place, path);
    }
    let made = |name: String, text: String, place: Option<Place>, of: Option<Of>| {
        Some(Traced { part: part.clone(), name, text, place, of })
    };
    let one = || match used {
        Used::Message(id, attribute) => {
            let words = &view.language.words;
            let catalogue = words.of(id, attribute.as_deref())?;
            let text = catalogue.format(id, attribute.as_deref(), &[]).and_then(Result::ok).unwrap_or_default();
            let name = attribute.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}-{attribute}"));
            let place = catalogue.place(id, attribute.as_deref());
            made(name, shown::filled(view, &text), place, entry_of(view, id, attribute.as_deref()))
        }
        Used::Fact(_) | Used::Template(_) => None,
        Used::Term(term) => {
            let text = view.language.terms.value(term, None).unwrap_or_default().to_owned();
            made(format!("-{term}"), text, view.language.term_place(term), None)
        }
        Used::Site(name) => {
            // What nobody states, such as the way to the root, is nobody's to change.
            let place = view.plan.places.get(&**name).copied()?;
            let text = hole::value(view, 0, &format!("@{name}")).unwrap_or_default().into_owned();
            made(format!("@{name}"), text, Some(place), None)
        }
        Used::Section(id) => {
            let text = view.language.texts.get(at)?;
            let placed = text.sections.iter().find(|placed| placed.section.id.value == *id)?;
            let title = crate::model::prose::plain(&placed.section.title);
            made(format!("#{id}"), title, Some(placed.section.id.place), None)
        }
        Used::Prose(what) => {
            let text = view.language.texts.get(at)?;
            let title = text.title.as_deref().map(crate::model::prose::plain).unwrap_or_default();
            made((*what).to_owned(), if *what == "title" { title } else { String::new() }, text.place, None)
        }
    };
    one().into_iter().collect()
}

/// A value of an entry, or the values that it is made of: each has a place of its own.
fn stated(
    view: &View<'_>,
    part: &Arc<str>,
    entry: &Arc<Entry>,
    value: &Value,
    place: Place,
    path: &str,
) -> Vec<Traced> {
    let name = format!("{}-{path}", entry.stem());
    let of = Of { kind: entry.kind.name, id: entry.id.clone(), path: path.to_owned() };
    let made = |text: String, place: Option<Place>| Traced {
        part: part.clone(),
        name: if path == "label" { entry.stem() } else { name.clone() },
        text,
        place,
        of: Some(of.clone()),
    };
    match value {
        // Words stand where their language's are written; all else where the fact is stated.
        Value::Words(_) => {
            let place = words_at(view.language, &entry.stem(), crate::resolve::attribute(path).as_deref());
            vec![made(shown::plain(view, entry, value, &name), place)]
        }
        // What is referred to has words of its own, which stand elsewhere.
        Value::Ref(kind, id) => {
            let mut found = vec![made(format!("[{kind}.{id}]"), Some(place))];
            if let Some(target) = view.plan.entry(kind, id) {
                let path = if target.record.get("label").is_some() { "label" } else { "name" };
                let title = target.record.get(path).into_iter();
                found.extend(title.flat_map(|title| stated(view, part, target, &title.value, title.place, path)));
            }
            found
        }
        Value::List(items) if items.iter().any(|item| !matches!(item.value, Value::Market(_) | Value::Language(_))) => {
            let each = items.iter().enumerate();
            each.flat_map(|(at, item)| {
                stated(view, part, entry, &item.value, item.place, &join(path, &(at + 1).to_string()))
            })
            .collect()
        }
        Value::Table(record) if record.get("unit").is_none() => {
            let each = record.fields();
            each.flat_map(|(field, value)| {
                stated(view, part, entry, &value.value, value.place, &join(path, field.name))
            })
            .collect()
        }
        _ => vec![made(shown::plain(view, entry, value, &name), Some(place))],
    }
}

/// The entry whose words a message is.
fn entry_of(view: &View<'_>, id: &str, attribute: Option<&str>) -> Option<Of> {
    let entries = view.plan.tables.iter().flat_map(|table| &table.entries);
    let found: &Arc<Entry> = entries.into_iter().find(|entry| entry.stem() == id)?;
    Some(Of { kind: found.kind.name, id: found.id.clone(), path: attribute.unwrap_or("label").to_owned() })
}

/// A word of the interface, if a page with this markup shows it.
pub fn interface_word(view: &View<'_>, id: &str, html: &str) -> Option<Traced> {
    let catalogue = view.language.words.of(id, None)?;
    let text = shown::filled(view, &catalogue.format(id, None, &[])?.ok()?);
    let escaped = super::marks::fill(super::marks::Context::Text, &text);
    let found = !text.trim().is_empty() && html.contains(escaped.trim());
    let place = catalogue.place(id, None);
    found.then(|| Traced { part: "frame".into(), name: id.to_owned(), text, place, of: None })
}
