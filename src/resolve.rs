//! Base and overlays → what each brand publishes.
//!
//! What all brands share is prepared once ([`Base`]); a brand's [`Plan`] is made from it on
//! demand, by the task that publishes the brand, and dropped with it. Tables and sections that a
//! brand does not change are the group's own, not copies.

mod adapters;
mod addresses;
mod asked;
mod base;
mod brand;
mod compare;
mod conditions;
mod documents;
mod facts;
mod fields;
mod figures;
mod forms;
mod gaps;
mod languages;
mod looks;
mod machines;
mod markets;
mod names;
mod pages;
mod parity;
mod procedures;
mod references;
mod shadows;
mod stated;
mod tables;
mod terms;
mod traces;
mod wording;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::digest::{self, Digest};
use crate::inputs::Placed;
use crate::locale::{BrandTerms, Formats, Lang, Resource};
use crate::model::prose::{Block, Inline};
use crate::model::vocabulary::kind_index;
use crate::model::{Date, Entry, PerLanguage, Whole};
use crate::span::Place;
use crate::theme::{Face, Interface, Tokens};

pub use base::Base;
pub use compare::Absent;
pub use facts::{Fact, FactProblem, Facts};
pub use fields::{role, sent_as};
pub use gaps::words_of as gap_words;
pub use machines::{Gpc, Machines, Security};
pub use markets::{Standing, places_of};
pub use pages::{ON_CONTACT, ON_COOKIES, ON_GLOSSARY, ON_RIGHTS, on_facts};
pub use words::{Words, attribute, join, missing, subject};

/// What the command line decides.
#[derive(Clone, Debug)]
pub struct Options {
    /// The environment whose addresses are used.
    pub env: Arc<str>,
    /// The day on which the portal is published.
    pub date: Date,
    /// Whether documents are written as fragments too, and how.
    pub embeds: Option<Embeds>,
}

/// How documents are written to stand in pages of other sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Embeds {
    /// Whether each brings its style.
    pub styled: bool,
    /// The level of its title.
    pub level: u8,
}

/// A language of the portal.
#[derive(Debug)]
pub struct Language {
    /// The tag, checked.
    pub lang: Lang,
    /// The tag as text.
    pub tag: Arc<str>,
    /// Folder of its pages.
    pub path: Arc<str>,
    /// Languages whose words may stand in, in order.
    pub fallback: Vec<Arc<str>>,
    /// How it calls itself.
    pub name: Option<Arc<str>>,
    /// Its dates, numbers and lists.
    pub formats: Arc<Formats>,
}

impl Language {
    /// The language and those whose words may stand in for its own.
    pub fn chain(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.tag).chain(self.fallback.iter().map(|tag| &**tag))
    }
}

/// A table as it applies to a brand.
#[derive(Debug)]
pub struct Table {
    /// Its entries, in the order in which they are shown.
    pub entries: Vec<Arc<Entry>>,
    /// Digest of its structure: facts shown verbatim do not count.
    pub digest: Digest,
    whole: OnceLock<Digest>,
}

impl Table {
    /// Digest of all it states.
    pub fn whole(&self) -> Digest {
        *self.whole.get_or_init(|| digest::of(&self.entries.iter().map(|entry| Whole(entry)).collect::<Vec<_>>()))
    }
}

/// Where a brand's portal is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Scheme and host, without a slash at the end.
    pub origin: String,
    /// The path of the portal's root, with slashes around it.
    pub path: String,
}

/// How answers leave a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Send {
    /// As an HTML form does.
    Form,
    /// As JSON, by a script; a visitor without one gets the other channels.
    Script,
    /// Not at all: the page leads to a form elsewhere.
    Link,
    /// By the visitor's own mail program.
    Mail,
    /// On paper.
    Letter,
}

/// Where requests go, and how.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// The adapter's id.
    pub adapter: Arc<str>,
    /// How answers leave the page.
    pub send: Send,
    /// The address in this environment; `{thanks}` in it stands for the site's own page.
    pub url: PerLanguage,
    /// Origins that `form-action` must allow.
    pub origins: Vec<String>,
    /// Origins that a script of the page may ask (`connect-src`).
    pub connect: Vec<String>,
    /// Hidden field that carries the thank-you page.
    pub redirect_field: Option<Arc<str>>,
    /// Hidden field that carries the page for what could not be sent.
    pub error_field: Option<Arc<str>>,
    /// Field that only machines fill in.
    pub honeypot: Option<Arc<str>>,
    /// How the provider calls usual answers.
    pub names: Vec<(Arc<str>, Arc<str>)>,
    /// Hidden fields that it asks for, by name; what the portal knows stands in braces.
    pub hidden: Vec<(Arc<str>, Arc<str>)>,
    /// Attributes of the form element, by name; the same.
    pub attributes: Vec<(Arc<str>, Arc<str>)>,
    /// Whether it takes files.
    pub files: bool,
    /// Whether a script can send and stay on the page.
    pub in_place: bool,
    /// The JSON that a script sends.
    pub body: Option<Arc<str>>,
    /// The field for a proof of work, and where its challenge is fetched from.
    pub proof: Option<(Arc<str>, Arc<str>)>,
}

impl Endpoint {
    /// Whether the page itself sends, so that a script can help.
    pub fn is_scripted(&self) -> bool {
        matches!(self.send, Send::Form | Send::Script)
    }
}

/// What one brand publishes.
pub struct Plan {
    /// Its id.
    pub id: Arc<str>,
    /// Its folder below the output; empty when it is the only one.
    pub folder: Arc<str>,
    /// Its name, where a language has no term for it.
    pub name: PerLanguage,
    /// Where it is published, if that is stated.
    pub address: Option<Address>,
    /// Whether search engines are asked to stay away: every environment but production.
    pub noindex: bool,
    /// The brand's own site.
    pub site: Option<PerLanguage>,
    /// Its theme.
    pub theme: Arc<str>,
    /// Its look.
    pub tokens: Tokens,
    /// Path of its logo in the workspace.
    pub logo: Option<Arc<str>>,
    /// Path of its logo for dark ground.
    pub logo_dark: Option<Arc<str>>,
    /// Path of its icon.
    pub icon: Option<Arc<str>>,
    /// The faces of its own fonts, with the paths of their files.
    pub fonts: Vec<(Face, Arc<str>)>,
    /// Whether the page of a document that a language lacks says so, instead of the build failing.
    pub missing_is_said: bool,
    /// The hosts that files are written for, by their names, each once.
    pub hosting: Vec<&'static str>,
    /// What is written for programs.
    pub machines: Machines,
    /// Its traits and markets.
    pub standing: Standing,
    /// Its facts, by kind.
    pub tables: Vec<Arc<Table>>,
    /// Its languages.
    pub languages: Vec<BrandLanguage>,
    /// Its pages; the same in every language.
    pub pages: Vec<PagePlan>,
    /// Endpoints by form.
    pub endpoints: Vec<(Arc<str>, Endpoint)>,
    /// Where the site's own values are stated, by the names of their holes.
    pub places: BTreeMap<&'static str, Place>,
}

/// A brand in one of its languages.
pub struct BrandLanguage {
    /// The language.
    pub language: Arc<Language>,
    /// The brand's name and other terms of its own.
    pub terms: Arc<BrandTerms>,
    /// Where the terms are written: their file, and the brand's name where a term has no words.
    pub(crate) terms_from: (Option<Arc<Resource>>, Place),
    /// Its words.
    pub words: Words,
    /// The interface's words.
    pub interface: Interface,
    /// Digest of the interface's words.
    pub interface_digest: Digest,
    /// Digests of the words that are shared and of those that the brand says differently, by [`subject`].
    pub own_words: Vec<Digest>,
    /// Digests of the words that are shared and of which of them the brand says itself, whatever it says,
    /// by [`subject`].
    pub own_names: Vec<Digest>,
    /// Each page's text, in the order of the plan's pages.
    pub texts: Vec<PageText>,
}

impl BrandLanguage {
    /// Where a term is written.
    pub fn term_place(&self, term: &str) -> Option<Place> {
        let (resource, name) = &self.terms_from;
        resource.as_ref().and_then(|resource| resource.term_place(term, None)).or(Some(*name))
    }
}

/// Where the words of a message are written, in a brand's language.
pub fn words_at(language: &BrandLanguage, id: &str, attribute: Option<&str>) -> Option<Place> {
    language.words.of(id, attribute)?.place(id, attribute)
}

/// What kind of page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The first page of a language.
    Home,
    /// A document.
    Document,
    /// The rights, together.
    Rights,
    /// A right.
    Right,
    /// Requests.
    Requests,
    /// A request that uses one right, by the right's name: `request-access`.
    Request,
    /// Contact.
    Contact,
    /// Cookies.
    Cookies,
    /// All facts, in tables.
    Facts,
    /// Laws and terms, explained.
    Glossary,
    /// What is acknowledged as not stated.
    Gaps,
    /// After a form was sent.
    Thanks,
    /// When a form could not be sent.
    Error,
}

impl PageKind {
    /// Its name in templates, messages and references.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Document => "document",
            Self::Rights => "rights",
            Self::Right => "right",
            Self::Requests => "requests",
            Self::Request => "request",
            Self::Contact => "contact",
            Self::Cookies => "cookies",
            Self::Facts => "facts",
            Self::Glossary => "glossary",
            Self::Gaps => "gaps",
            Self::Thanks => "thanks",
            Self::Error => "error",
        }
    }

    /// Whether the menu and the first page lead to it. Others are reached from a page about them, or by
    /// sending a form.
    pub fn is_in_menus(self) -> bool {
        !matches!(self, Self::Home | Self::Right | Self::Request | Self::Thanks | Self::Error)
    }
}

/// A page, the same name for every brand that has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey {
    /// Its kind.
    pub kind: PageKind,
    /// Its id.
    pub id: Arc<str>,
}

/// A page of a brand, in all its languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PagePlan {
    /// Its kind.
    pub kind: PageKind,
    /// Its id: the document's, the right's, or the kind's name.
    pub id: Arc<str>,
    /// Its path below the language's folder: empty, or ending in a slash.
    pub path: Arc<str>,
    /// What kind of document it is.
    pub document: Option<&'static str>,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// Since when it is in force.
    pub effective: Option<Date>,
    /// The language that prevails.
    pub prevailing: Option<Arc<str>>,
    /// Whether a summary made from facts stands on top.
    pub summary: bool,
}

impl PagePlan {
    /// What the page is called among all brands' pages.
    pub fn key(&self) -> PageKey {
        PageKey { kind: self.kind, id: self.id.clone() }
    }
}

/// A page's text in one language.
#[derive(Clone, Default)]
pub struct PageText {
    /// Its title, where the prose gives one.
    pub title: Option<Arc<[Inline]>>,
    /// What stands before its first section.
    pub opening: Arc<[Block]>,
    /// Digest of title and opening.
    pub digest: Digest,
    /// Its sections.
    pub sections: Arc<[Arc<Placed>]>,
    /// Where the prose stands.
    pub place: Option<Place>,
    /// Whether it is not written in this language, and the brand says so on the page.
    pub missing: bool,
}

impl Plan {
    /// The entries of a kind.
    pub fn entries(&self, kind: &str) -> &[Arc<Entry>] {
        kind_index(kind).and_then(|at| self.tables.get(at)).map_or(&[], |table| &table.entries)
    }

    /// The entries of a kind that are published.
    pub fn public(&self, kind: &str) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries(kind).iter().filter(|entry| entry.public)
    }

    /// Entries that acknowledge that something is not stated, for the public.
    pub fn gaps(&self) -> impl Iterator<Item = &Arc<Entry>> {
        let entries = self.tables.iter().flat_map(|table| &table.entries);
        entries.filter(|entry| entry.public && entry.reasons().next().is_some())
    }

    /// The page, by its kind, that shows a kind of facts whole.
    pub fn page_showing(kind: &str) -> PageKind {
        match kind {
            kind if ON_CONTACT.contains(&kind) => PageKind::Contact,
            kind if ON_COOKIES.contains(&kind) => PageKind::Cookies,
            kind if ON_RIGHTS.contains(&kind) => PageKind::Rights,
            kind if ON_GLOSSARY.contains(&kind) => PageKind::Glossary,
            "forms" => PageKind::Requests,
            _ => PageKind::Facts,
        }
    }

    /// An entry.
    pub fn entry(&self, kind: &str, id: &str) -> Option<&Arc<Entry>> {
        self.entries(kind).iter().find(|entry| &*entry.id == id)
    }

    /// A page by its kind and id.
    pub fn page(&self, kind: PageKind, id: &str) -> Option<&PagePlan> {
        self.pages.iter().find(|page| page.kind == kind && &*page.id == id)
    }

    /// The position of a page.
    pub fn position(&self, key: &PageKey) -> Option<usize> {
        self.pages.iter().position(|page| page.kind == key.kind && page.id == key.id)
    }

    /// The first page of a kind.
    pub fn page_of(&self, kind: PageKind) -> Option<&PagePlan> {
        self.pages.iter().find(|page| page.kind == kind)
    }

    /// Whether any page has a form that a script helps with.
    pub fn is_scripted(&self) -> bool {
        self.endpoints.iter().any(|(_, endpoint)| endpoint.is_scripted())
    }

    /// The endpoint of a form.
    pub fn endpoint(&self, form: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|(id, _)| &**id == form).map(|(_, endpoint)| endpoint)
    }
}
