//! Words of a language: the group's, and what a brand says differently.

use std::sync::{Arc, LazyLock, OnceLock};

use super::Language;
use crate::diagnostic::{Diagnostic, FLUENT_MISSING, Outcome};
use crate::digest::{self, Digest};
use crate::locale::{Arg, Catalogue, Resource, Said, Word, resource_from_words};
use crate::model::vocabulary::KINDS;
use crate::model::{Entry, PerLanguage, Record, Value};
use crate::span::Located;

/// The words of a brand in one language.
#[derive(Clone)]
pub struct Words {
    /// What the brand says itself.
    pub own: Option<Arc<Catalogue>>,
    /// What all brands with this grammar share.
    pub base: Arc<Catalogue>,
    /// Digests of what they share, once somebody asked.
    pub(super) base_digests: Arc<OnceLock<Vec<Digest>>>,
}

impl Words {
    /// For each kind of facts a digest of all that is said about it; last, of all else, and of what
    /// several kinds may say. Where something is written does not count.
    pub fn digests(&self) -> Vec<Digest> {
        let mut found = self.base_digests().to_vec();
        if let Some(own) = &self.own {
            for (digest, own) in found.iter_mut().zip(said(own)) {
                if !own.is_empty() {
                    *digest = digest::of(&(*digest, own));
                }
            }
        }
        found
    }

    /// The same of what the brand shares with others.
    pub fn base_digests(&self) -> &[Digest] {
        self.base_digests.get_or_init(|| said(&self.base).iter().map(digest::of).collect())
    }

    /// The catalogue that has the message, the brand's own first.
    pub fn of(&self, id: &str, attribute: Option<&str>) -> Option<&Catalogue> {
        let own = self.own.as_deref().filter(|own| own.has(id, attribute));
        own.or_else(|| Some(&*self.base).filter(|base| base.has(id, attribute)))
    }

    /// Whether the brand says a message otherwise than the group does.
    pub fn differ(&self, id: &str, attribute: Option<&str>) -> bool {
        let said = |words: &Catalogue| words.format(id, attribute, &[])?.ok();
        self.own.as_deref().is_some_and(|own| {
            // One that needs facts cannot be compared without them.
            let text = said(own);
            own.has(id, attribute) && (text.is_none() || text != said(&self.base))
        })
    }

    /// A message put together. None when there is none.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<Result<String, Box<Diagnostic>>> {
        self.of(id, attribute)?.format(id, attribute, args)
    }
}

/// What is said about each kind of facts; last, all else.
fn said(words: &Catalogue) -> Vec<Vec<Said<'_>>> {
    let mut said = vec![Vec::new(); KINDS.len() + 1];
    for (id, text, shared) in words.said() {
        let at = if shared { KINDS.len() } else { subject(id) };
        if let Some(part) = said.get_mut(at) {
            part.push(text);
        }
    }
    said
}

/// The messages that an entry's words are, each with the attribute that the path of its field gives.
pub(super) fn words_of(entry: &Entry) -> Vec<(Option<String>, &Located<Value>)> {
    let mut found = Vec::new();
    record_words(&entry.record, "", &mut found);
    found
}

fn record_words<'a>(record: &'a Record, path: &str, found: &mut Vec<(Option<String>, &'a Located<Value>)>) {
    for (field, value) in record.fields() {
        value_words(value, &join(path, field.name), found);
    }
}

fn value_words<'a>(value: &'a Located<Value>, path: &str, found: &mut Vec<(Option<String>, &'a Located<Value>)>) {
    match &value.value {
        Value::Words(_) => found.push((attribute(path), value)),
        Value::List(items) => {
            for (at, item) in items.iter().enumerate() {
                value_words(item, &join(path, &(at + 1).to_string()), found);
            }
        }
        Value::Table(record) => record_words(record, path, found),
        Value::Entries(entries) => {
            for (id, record) in entries {
                record_words(record, &join(path, id), found);
            }
        }
        _ => {}
    }
}

/// The attribute for a path of fields; the label is the message itself.
pub fn attribute(path: &str) -> Option<String> {
    (path != "label").then(|| path.to_owned())
}

/// A field's name added to a path: `deadline` and `from` give `deadline-from`.
pub fn join(path: &str, name: &str) -> String {
    let name = name.replace('_', "-");
    if path.is_empty() { name } else { format!("{path}-{name}") }
}

/// The bundle that the words in these entries are, for one language: those of entries in that
/// language, and those that are stated for it.
pub(super) fn bundle<'a>(entries: impl Iterator<Item = &'a Entry>, language: &str) -> Outcome<Option<Arc<Resource>>> {
    let mut words = Vec::new();
    for entry in entries.filter(|entry| !entry.hide) {
        let id = entry.stem();
        for (attribute, value) in words_of(entry) {
            let Value::Words(stated) = &value.value else { continue };
            let text = match stated {
                PerLanguage::One(text) => (&*entry.language == language).then_some(&**text),
                by => by.stated([language]),
            };
            if let Some(text) = text {
                words.push(Word { id: id.clone(), attribute, value: text.to_owned(), place: value.place });
            }
        }
    }
    if words.is_empty() {
        return Outcome::clean(None);
    }
    let Outcome { value, problems } = resource_from_words(&words);
    Outcome { value: Some(value), problems }
}

/// What to say when words are missing in a language.
pub fn missing(id: &str, attribute: Option<&str>, language: &Language, brand: Option<&str>) -> Diagnostic {
    let line = match attribute {
        None => format!("`{id} = …`"),
        Some(attribute) => format!("`.{attribute} = …` below `{id} =`"),
    };
    let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    let file = match brand {
        Some(brand) => format!("content/brands/{brand}/{}.ftl", language.tag),
        None => format!("a bundle in locales/{}/", language.tag),
    };
    Diagnostic::new(&FLUENT_MISSING, format!("{name} has no words in {}", language.tag))
        .hint(format!("Add {line} to {file}."))
}

/// The kind of facts that a message is about, as an index into the vocabulary's kinds; one past
/// the last when it is about none.
pub fn subject(id: &str) -> usize {
    // Asked for every message of every fragment: few kinds share a first letter.
    static BY_LETTER: LazyLock<[Vec<(&'static str, usize)>; 26]> = LazyLock::new(|| {
        std::array::from_fn(|letter| {
            let same = |one: &str| one.bytes().next() == u8::try_from(letter).ok().map(|letter| b'a' + letter);
            let mut kinds: Vec<_> = KINDS.iter().enumerate().map(|(at, kind)| (kind.one, at)).collect();
            kinds.retain(|(one, _)| same(one));
            kinds.sort_by_key(|(one, _)| std::cmp::Reverse(one.len()));
            kinds
        })
    });
    let letter = id.bytes().next().and_then(|first| first.checked_sub(b'a')).unwrap_or(u8::MAX);
    let kinds = BY_LETTER.get(usize::from(letter)).map(Vec::as_slice).unwrap_or_default();
    let about = |one: &str| id.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    kinds.iter().find(|(one, _)| about(one)).map_or(KINDS.len(), |(_, at)| *at)
}
