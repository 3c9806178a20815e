//! Facts as read: records of typed values, each with its place.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::model::prose::Beside;
use crate::model::vocabulary::{Field, Kind};
use crate::model::{Condition, Date, Duration};
use crate::span::{Located, Place};

/// A text that is the same in every language, or stated for each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PerLanguage {
    /// The same everywhere.
    One(Arc<str>),
    /// By language tag, in the order written.
    By(Vec<(Arc<str>, Arc<str>)>),
}

impl PerLanguage {
    /// The text for a language: its own, then that of its fallbacks, then the first stated.
    pub fn get<'a>(&'a self, chain: impl IntoIterator<Item = &'a str>) -> &'a str {
        self.chosen(chain).1
    }

    /// The same, with the tag that it is stated under.
    pub fn chosen<'a>(&'a self, chain: impl IntoIterator<Item = &'a str>) -> (Option<&'a str>, &'a str) {
        match self {
            Self::One(text) => (None, text),
            Self::By(texts) => chain
                .into_iter()
                .find_map(|lang| texts.iter().find(|(tag, _)| &**tag == lang))
                .or(texts.first())
                .map_or((None, ""), |(tag, text)| (Some(tag), text)),
        }
    }

    /// The text for a language, where it is stated for it, or for one whose words may stand in.
    pub fn stated<'a>(&'a self, chain: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let Self::By(texts) = self else { return None };
        let find = |lang| texts.iter().find(|(tag, _)| &**tag == lang).map(|(_, text)| &**text);
        chain.into_iter().find_map(find)
    }

    /// All texts.
    pub fn all(&self) -> impl Iterator<Item = &Arc<str>> {
        let (one, by) = match self {
            Self::One(text) => (Some(text), [].as_slice()),
            Self::By(texts) => (None, texts.as_slice()),
        };
        one.into_iter().chain(by.iter().map(|(_, text)| text))
    }
}

/// The value of a field.
///
/// Hashing gives its *structure*: facts that are shown verbatim count only as present. Two
/// brands whose facts hash alike share every fragment made from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words in the language of the file, or in each language that they are stated for.
    Words(PerLanguage),
    /// A name.
    Name(PerLanguage),
    /// An e-mail address.
    Email(Arc<str>),
    /// A telephone number.
    Phone(Arc<str>),
    /// A web address.
    Url(PerLanguage),
    /// A date.
    Date(Date),
    /// A length of time.
    Duration(Duration),
    /// Until the browser is closed.
    Session,
    /// A whole number.
    Integer(i64),
    /// A calendar year.
    Year(u16),
    /// Yes or no.
    Flag(bool),
    /// A country, a subdivision or a named market.
    Market(Arc<str>),
    /// A language tag.
    Language(Arc<str>),
    /// One of a closed list: the list's name and the value.
    Choice(&'static str, &'static str),
    /// An entry of another kind, by id.
    Ref(&'static str, Arc<str>),
    /// A plain id.
    Id(Arc<str>),
    /// A condition on traits.
    Condition(Condition),
    /// A colour, `#rrggbb`.
    Colour(Arc<str>),
    /// Several values.
    List(Vec<Located<Value>>),
    /// Fields of its own.
    Table(Record),
    /// Tables by id.
    Entries(IndexMap<Arc<str>, Record>),
    /// Values by name.
    Map(IndexMap<Arc<str>, Located<Value>>),
}

impl Hash for Value {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            // Verbatim: shown as it is, so only its presence matters to what surrounds it.
            Self::Name(_) | Self::Email(_) | Self::Phone(_) | Self::Url(_) | Self::Session => {}
            // A bundle of their language holds them: who shows them asks there.
            Self::Words(_) => {}
            Self::Market(text) | Self::Language(text) | Self::Id(text) | Self::Colour(text) => {
                text.hash(state);
            }
            Self::Date(date) => date.hash(state),
            Self::Duration(duration) => duration.hash(state),
            Self::Integer(number) => number.hash(state),
            Self::Year(year) => year.hash(state),
            Self::Flag(flag) => flag.hash(state),
            Self::Choice(list, value) => (list, value).hash(state),
            Self::Ref(kind, id) => (kind, id).hash(state),
            Self::Condition(condition) => condition.hash(state),
            Self::List(items) => items.hash(state),
            Self::Table(record) => record.hash(state),
            Self::Entries(entries) => entries.iter().for_each(|pair| pair.hash(state)),
            Self::Map(map) => map.iter().for_each(|pair| pair.hash(state)),
        }
    }
}

impl Value {
    /// Hashes what [`Hash`] leaves out: what is shown as it is.
    fn verbatim<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Name(text) | Self::Url(text) | Self::Words(text) => text.hash(state),
            Self::Email(text) | Self::Phone(text) => text.hash(state),
            Self::List(items) => items.iter().for_each(|item| item.value.verbatim(state)),
            Self::Table(record) => record.verbatim(state),
            Self::Entries(entries) => entries.values().for_each(|record| record.verbatim(state)),
            Self::Map(map) => map.values().for_each(|value| value.value.verbatim(state)),
            _ => {}
        }
    }
}

/// Fields and their values, in the order of the vocabulary.
#[derive(Clone, Debug)]
pub struct Record {
    /// Where its table starts.
    pub place: Place,
    /// Shared by its copies: they are never changed.
    fields: Arc<[(&'static Field, Located<Value>)]>,
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.fields.len() == other.fields.len()
            && self.fields.iter().zip(&*other.fields).all(|(a, b)| a.0.name == b.0.name && a.1 == b.1)
    }
}

impl Eq for Record {}

impl Hash for Record {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.fields.len().hash(state);
        for (field, value) in &*self.fields {
            field.name.hash(state);
            value.hash(state);
        }
    }
}

impl Record {
    /// Hashes what [`Hash`] leaves out: what is shown as it is.
    fn verbatim<H: Hasher>(&self, state: &mut H) {
        self.fields.iter().for_each(|(_, value)| value.value.verbatim(state));
    }

    /// A record of these fields. They are put in the order of `order`, the vocabulary's.
    pub fn new(place: Place, order: &'static [Field], mut fields: Vec<(&'static Field, Located<Value>)>) -> Self {
        fields.sort_by_key(|(field, _)| order.iter().position(|f| f.name == field.name));
        Self { place, fields: fields.into() }
    }

    /// All fields that are stated, in the order of the vocabulary.
    pub fn fields(&self) -> impl Iterator<Item = (&'static Field, &Located<Value>)> {
        self.fields.iter().map(|(field, value)| (*field, value))
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Located<Value>> {
        self.fields.iter().find(|(field, _)| field.name == name).map(|(_, value)| value)
    }

    /// The value of a field, without its place.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.get(name).map(|located| &located.value)
    }

    /// Where a field stands, or else the record.
    pub fn place_of(&self, name: &str) -> Place {
        self.get(name).map_or(self.place, |located| located.place)
    }

    /// A flag; false when it is not stated.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.value(name), Some(Value::Flag(true)))
    }

    /// A whole number.
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.value(name) {
            Some(Value::Integer(number)) => Some(*number),
            _ => None,
        }
    }

    /// The choice made in a field.
    pub fn choice(&self, name: &str) -> Option<&'static str> {
        match self.value(name) {
            Some(Value::Choice(_, value)) => Some(value),
            _ => None,
        }
    }

    /// One text: an id, a reference, a colour, a language, or a name without languages.
    pub fn text(&self, name: &str) -> Option<&Arc<str>> {
        self.value(name).and_then(Value::text)
    }

    /// A name or address that may differ by language.
    pub fn per_language(&self, name: &str) -> Option<&PerLanguage> {
        match self.value(name) {
            Some(Value::Name(text) | Value::Url(text)) => Some(text),
            _ => None,
        }
    }

    /// A date.
    pub fn date(&self, name: &str) -> Option<Date> {
        match self.value(name) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// A condition.
    pub fn condition(&self, name: &str) -> Option<&Condition> {
        match self.value(name) {
            Some(Value::Condition(condition)) => Some(condition),
            _ => None,
        }
    }

    /// The items of a list; none when it is not stated.
    pub fn list(&self, name: &str) -> &[Located<Value>] {
        match self.value(name) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }

    /// The texts of a list: ids, references, markets, languages.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &Arc<str>> {
        self.list(name).iter().filter_map(|item| item.value.text())
    }

    /// A table.
    pub fn table(&self, name: &str) -> Option<&Record> {
        match self.value(name) {
            Some(Value::Table(record)) => Some(record),
            _ => None,
        }
    }

    /// Tables by id.
    pub fn entries(&self, name: &str) -> Option<&IndexMap<Arc<str>, Record>> {
        match self.value(name) {
            Some(Value::Entries(entries)) => Some(entries),
            _ => None,
        }
    }

    /// Values by name.
    pub fn map(&self, name: &str) -> Option<&IndexMap<Arc<str>, Located<Value>>> {
        match self.value(name) {
            Some(Value::Map(map)) => Some(map),
            _ => None,
        }
    }
}

impl Value {
    /// The text of a value that is one text.
    pub fn text(&self) -> Option<&Arc<str>> {
        match self {
            Self::Email(text)
            | Self::Phone(text)
            | Self::Market(text)
            | Self::Language(text)
            | Self::Ref(_, text)
            | Self::Id(text)
            | Self::Colour(text)
            | Self::Words(PerLanguage::One(text))
            | Self::Name(PerLanguage::One(text))
            | Self::Url(PerLanguage::One(text)) => Some(text),
            _ => None,
        }
    }
}

/// Which file's layer an entry comes from; a later one wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Built into the program.
    Builtin,
    /// Changed by the workspace in its own copy of a built-in file.
    Copy,
    /// The group's content.
    Group,
    /// A brand's overlay.
    Brand,
}

/// An entry of the register (or of cookies, forms, laws): who it is, when it applies, what it states.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its kind.
    pub kind: &'static Kind,
    /// Its id; the kind's singular for kinds of which there is one.
    pub id: Arc<str>,
    /// What it states.
    pub record: Record,
    /// The language its words are written in.
    pub language: Arc<str>,
    /// The layer it comes from.
    pub layer: Layer,
    /// Traits a brand must have.
    pub condition: Option<Located<Condition>>,
    /// Markets where it applies; empty: everywhere.
    pub markets: Vec<Arc<str>>,
    /// Why it is not stated, for an acknowledged gap.
    pub gap: Option<Located<PerLanguage>>,
    /// Fields that are acknowledged as not stated, each with the reason.
    pub gaps: Vec<(&'static Field, Located<PerLanguage>)>,
    /// Whether it is published.
    pub public: bool,
    /// Whether it hides the group's entry.
    pub hide: bool,
    /// Where it stands among the entries of its kind.
    pub beside: Option<Located<Beside>>,
    /// Sorts it under these letters.
    pub sort_key: Option<Arc<str>>,
}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.kind.name, &self.id, &self.record, &self.language, &self.gap, self.public, &self.sort_key).hash(state);
        self.gaps.iter().for_each(|(field, reason)| (field.name, reason).hash(state));
    }
}

/// An entry with what it states verbatim: its own hash is that of its structure.
pub struct Whole<'e>(pub &'e Entry);

impl Hash for Whole<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
        self.0.record.verbatim(state);
    }
}

impl Entry {
    /// The stem of its message ids and fact names: `purpose-orders`, `controller`.
    pub fn stem(&self) -> String {
        if self.kind.many { format!("{}-{}", self.kind.one, self.id) } else { self.kind.one.to_owned() }
    }

    /// Why it, or a field of it, is not stated: each reason with the field that it is about.
    pub fn reasons(&self) -> impl Iterator<Item = (Option<&'static Field>, &Located<PerLanguage>)> {
        let whole = self.gap.iter().map(|reason| (None, reason));
        whole.chain(self.gaps.iter().map(|(field, reason)| (Some(*field), reason)))
    }

    /// The attribute that a reason is translated by.
    pub fn reason_attribute(field: Option<&Field>) -> String {
        field.map_or_else(|| "gap".to_owned(), |field| format!("gaps-{}", field.name.replace('_', "-")))
    }
}
