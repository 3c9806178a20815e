//! All words of one language.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Outcome};
use crate::locale::evaluate::{self, Arg};
use crate::locale::links::{self, Links, TermInput, TermUse, Variable};
use crate::locale::pattern::{Expression, Part, Pattern, walk};
use crate::locale::plurals::Forms;
use crate::locale::resource::{Entry, Resource, duplicate};
use crate::locale::{Formats, Grammar};
use crate::span::Place;

/// What a message, term or attribute says: two are equal in their hash when they say the same, wherever
/// they stand.
#[derive(Clone, Hash)]
pub struct Said<'c> {
    name: &'c str,
    parts: &'c [Part],
}

/// All words of one language, for brands whose names have one grammar. A name itself is left
/// as a hole (see [`crate::locale::hole_term`]), so that a message is put together once for
/// all of them.
#[derive(Debug)]
pub struct Catalogue {
    pub(super) formats: Arc<Formats>,
    pub(super) grammar: Grammar,
    pub(super) texts: Vec<Text>,
    pub(super) messages: IndexMap<Box<str>, Texts>,
    pub(super) terms: IndexMap<Box<str>, Texts>,
    links: Vec<Links>,
}

/// The text of a message, a term or an attribute.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) pattern: Arc<Pattern>,
    pub(super) in_term: bool,
    /// `message`, `message.attribute`, `-term`.
    pub(super) name: String,
}

/// The texts of one message or term, as indices into [`Catalogue::texts`].
#[derive(Debug, Default)]
pub(super) struct Texts {
    pub(super) value: Option<usize>,
    pub(super) attributes: BTreeMap<Box<str>, usize>,
}

impl Texts {
    pub(super) fn get(&self, attribute: Option<&str>) -> Option<usize> {
        match attribute {
            None => self.value,
            Some(attribute) => self.attributes.get(attribute).copied(),
        }
    }
}

impl Catalogue {
    /// Lays `layers`, the most specific first, over one another: of each message's value and
    /// each of its attributes, the first there is. A layer is one or more files that are equals.
    /// Reports two of one name in a layer, references to nothing, in a circle or too deep, and
    /// cases or properties that a name does not have.
    pub fn new(formats: &Arc<Formats>, layers: &[Vec<Arc<Resource>>], grammar: &Grammar) -> Outcome<Self> {
        let mut catalogue = Self {
            formats: Arc::clone(formats),
            grammar: grammar.clone(),
            texts: Vec::new(),
            messages: IndexMap::new(),
            terms: IndexMap::new(),
            links: Vec::new(),
        };
        let mut problems = Vec::new();
        for layer in layers {
            let mut seen = HashMap::new();
            for resource in layer {
                for (name, entry) in &resource.messages {
                    catalogue.lay(name, entry, false, &mut seen, &mut problems);
                }
                for (name, entry) in &resource.terms {
                    catalogue.lay(name, entry, true, &mut seen, &mut problems);
                }
            }
        }
        catalogue.links = links::find(&catalogue, &mut problems);
        Outcome { value: catalogue, problems }
    }

    fn lay(
        &mut self,
        name: &str,
        entry: &Entry,
        in_term: bool,
        seen: &mut HashMap<String, Place>,
        problems: &mut Vec<Diagnostic>,
    ) {
        let own = entry.value.iter().map(|pattern| (None, pattern));
        let attributes = entry.attributes.iter().map(|(attribute, pattern)| (Some(&**attribute), pattern));
        let entries = if in_term { &mut self.terms } else { &mut self.messages };
        let texts = entries.entry(name.into()).or_default();
        for (attribute, pattern) in own.chain(attributes) {
            let dash = if in_term { "-" } else { "" };
            let full = attribute.map_or_else(|| format!("{dash}{name}"), |a| format!("{dash}{name}.{a}"));
            if let Some(first) = seen.get(&full) {
                problems.push(duplicate(format!("{full} stands in two files"), pattern.place, *first));
                continue;
            }
            seen.insert(full.clone(), pattern.place);
            if texts.get(attribute).is_some() {
                continue;
            }
            let index = self.texts.len();
            self.texts.push(Text { pattern: Arc::clone(pattern), in_term, name: full });
            match attribute {
                None => texts.value = Some(index),
                Some(attribute) => {
                    texts.attributes.insert(attribute.into(), index);
                }
            }
        }
    }

    /// What is wrong with the choices by number: forms that the language needs and that are
    /// missing, and forms that no number takes.
    pub fn plural_problems(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let forms = Forms::new(&self.formats);
        self.texts.iter().for_each(|text| forms.check(text, &mut problems));
        problems
    }

    /// The formatters of its language.
    pub fn formats(&self) -> &Arc<Formats> {
        &self.formats
    }

    /// The grammar it was made for.
    pub fn grammar(&self) -> &Grammar {
        &self.grammar
    }

    /// Whether there is a message with a text of its own, or with that attribute.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.find(id, attribute).is_some()
    }

    /// The messages and their attributes, in the order they were first met.
    pub fn ids(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.messages.iter().flat_map(|(id, texts)| {
            let own = texts.value.iter().map(|_| (&**id, None));
            own.chain(texts.attributes.keys().map(|attribute| (&**id, Some(&**attribute))))
        })
    }

    /// Where the text that is used was written.
    pub fn place(&self, id: &str, attribute: Option<&str>) -> Option<Place> {
        self.texts.get(self.find(id, attribute)?).map(|text| text.pattern.place)
    }

    /// What each message, term and attribute says, and whether others may say it too: terms, and messages
    /// that are referred to.
    pub fn said(&self) -> Vec<(&str, Said<'_>, bool)> {
        let mut referred = HashSet::new();
        for text in &self.texts {
            walk(&text.pattern.parts, &mut |expression, _| {
                if let Expression::Message { name, .. } = expression {
                    referred.insert(&*name.value);
                }
            });
        }
        let texts = self.texts.iter().map(|text| {
            let id = text.name.split('.').next().unwrap_or(&text.name);
            (id, Said { name: &text.name, parts: &text.pattern.parts }, text.in_term || referred.contains(id))
        });
        texts.collect()
    }

    /// Puts a message together. Nothing when it is absent; a problem when a fact it needs was
    /// not given or is of another kind. Text is taken as it is: nothing is escaped.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<Result<String, Box<Diagnostic>>> {
        let index = self.find(id, attribute)?;
        Some(evaluate::format(self, index, args))
    }

    /// The properties of names that a message chooses by, itself or through what it refers to.
    pub fn term_inputs(&self, id: &str, attribute: Option<&str>) -> &[TermInput] {
        self.links(id, attribute).map_or(&[], |links| &links.inputs)
    }

    /// The names, with their cases, that a message may show, itself or through what it refers to.
    pub fn term_uses(&self, id: &str, attribute: Option<&str>) -> &[TermUse] {
        self.links(id, attribute).map_or(&[], |links| &links.uses)
    }

    /// The facts that a message needs, itself or through what it refers to, by name.
    pub fn variables(&self, id: &str, attribute: Option<&str>) -> &[Variable] {
        self.links(id, attribute).map_or(&[], |links| &links.variables)
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<usize> {
        self.messages.get(id)?.get(attribute)
    }

    fn links(&self, id: &str, attribute: Option<&str>) -> Option<&Links> {
        self.links.get(self.find(id, attribute)?)
    }
}
