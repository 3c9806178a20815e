//! A brand in one language, as rendering sees it: the questions that it answers, and what it answers.

use std::sync::Arc;

use super::assets::Assets;
use super::blocks;
use super::hole;
use super::page;
use super::titles::{Destination, Title};
use super::trace::{Tracer, Used};
use crate::digest::{self, Digest};
use crate::inputs::Inputs;
use crate::locale::is_cjk_char;
use crate::model::prose::{Inline, walk_facts};
use crate::model::vocabulary;
use crate::model::{Entry, PerLanguage};
use crate::resolve::{BrandLanguage, Endpoint, Facts, ON_GLOSSARY, PageKey, PageKind, PageText, Plan};
use crate::source::Files;
use crate::span::Place;
use crate::theme::Theme;

/// What all brands with one theme are rendered with.
pub struct Studio<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// Digest of its templates.
    pub theme_digest: Digest,
    /// Whether it has a style sheet for forms.
    pub form_styled: bool,
    /// Whether it has a style sheet for what only some pages show.
    pub pages_styled: bool,
    /// Whether it has a style sheet for paper.
    pub print_styled: bool,
    /// Whether it has a script for forms.
    pub scripted: bool,
    /// Whether it has a script that narrows long lists.
    pub narrows: bool,
    /// The files, for places in templates.
    pub files: &'a Files,
}

impl<'a> Studio<'a> {
    /// With the theme of a brand.
    pub fn of(inputs: &'a Inputs, plan: &Plan) -> Self {
        let theme = inputs.themes.get(&plan.theme);
        Self {
            theme: &theme.theme,
            theme_digest: theme.digest,
            form_styled: !theme.form_style.is_empty(),
            pages_styled: !theme.pages_style.is_empty(),
            print_styled: !theme.print_style.is_empty(),
            scripted: !theme.script.is_empty(),
            narrows: !theme.narrow.is_empty(),
            files: &inputs.files,
        }
    }
}

/// A brand in one language.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// What it is rendered with.
    pub studio: &'a Studio<'a>,
    /// The brand.
    pub plan: &'a Plan,
    /// Which of its languages.
    pub language: &'a BrandLanguage,
    /// Digest of the site's structure in that language.
    pub site: Digest,
    /// The brand's own files.
    pub assets: &'a Assets,
    /// Notes what is used, when somebody wants to know.
    pub tracer: Option<&'a Tracer>,
}

/// A question whose answer can change what is rendered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Input {
    /// The structure of a kind's entries.
    Table(usize),
    /// What the brand says differently about a kind; past the last kind, about anything else.
    Words(usize),
    /// Which words about a kind the brand says itself; what it says is filled in.
    Own(usize),
    /// Whether a fact is stated, and of which kind it is; else what is said of it.
    Fact(Arc<str>),
    /// Whether a hole's value starts (or ends) with a CJK character.
    Edge(Arc<str>, bool),
    /// A property of the brand's name.
    Term(String, String),
    /// Whether the brand's name has a case; else what is said of it.
    Case(String, Option<String>),
    /// Where a reference leads, from a page, and what the place is called.
    Target(PageKey, Arc<str>, Option<Arc<str>>),
    /// What is near a reference that leads nowhere.
    Nearest(PageKey, Arc<str>, Option<Arc<str>>),
    /// The interface's words.
    Interface,
    /// The site's pages and languages, and what is known of its address.
    Site,
    /// A page's own facts: dates, what kind of document it is.
    Page(PageKey),
    /// What a page's text is called.
    Title(PageKey),
    /// The same, except that the brand calls it so itself: that is filled in.
    Called(PageKey),
    /// The forms on a page.
    Forms(PageKey),
    /// Whether a page shows what has a style sheet of its own.
    PagesStyle(PageKey),
    /// Whether a form has an endpoint, and what it asks for.
    Endpoint(Arc<str>),
    /// What is acknowledged as not stated.
    Gaps,
    /// Where the brand sells.
    Markets,
    /// In which sections of a document the questions of its summary are answered.
    Answers(PageKey),
}

impl<'a> View<'a> {
    /// A brand in a language.
    pub fn new(studio: &'a Studio<'a>, plan: &'a Plan, language: &'a BrandLanguage, assets: &'a Assets) -> Self {
        let languages: Vec<_> = plan.languages.iter().map(|l| (&l.language.tag, &l.language.path)).collect();
        let missing: Vec<Vec<bool>> =
            plan.languages.iter().map(|other| other.texts.iter().map(|text| text.missing).collect()).collect();
        let known = (
            plan.address.is_some(),
            plan.noindex,
            plan.site.is_some(),
            (plan.logo.is_some(), plan.logo_dark.is_some()),
            assets.asked(language).count(),
        );
        let machines = (plan.machines.portal, plan.machines.notice, assets.is_picture());
        let site = digest::of(&(languages, &plan.pages, missing, known, machines));
        Self { studio, plan, language, site, assets, tracer: None }
    }

    /// Notes something that is used, when somebody wants to know.
    pub(super) fn note(&self, used: impl FnOnce() -> Used) {
        if let Some(tracer) = self.tracer {
            tracer.note(used());
        }
    }

    /// Whether a place is in a file of one brand.
    pub(super) fn is_own(&self, place: Place) -> bool {
        self.studio.files.get(place.file).is_some_and(|file| file.path.starts_with("content/brands/"))
    }

    /// The answer to a question.
    pub fn answer(&self, input: &Input) -> Digest {
        match input {
            Input::Table(kind) => self.plan.tables.get(*kind).map_or(0, |table| table.digest),
            Input::Words(kind) => self.language.own_words.get(*kind).copied().unwrap_or(0),
            Input::Own(kind) => self.language.own_names.get(*kind).copied().unwrap_or(0),
            Input::Fact(name) => {
                let found = Facts(self.plan).find(name).map(|fact| std::mem::discriminant(fact.value));
                digest::of(&(found, self.explained(name).is_some()))
            }
            Input::Edge(name, end) => u128::from(self.edge(name, *end)),
            Input::Term(term, attribute) => digest::of(&self.language.terms.attribute(term, attribute)),
            Input::Case(term, case) => {
                let found = self.language.terms.value(term, case.as_deref());
                digest::of(&found.map(|_| ()).map_err(|problem| problem.hint))
            }
            Input::Target(page, id, section) => digest::of(&self.target(page, id, section.as_deref())),
            Input::Nearest(page, id, section) => digest::of(&self.nearest_target(page, id, section.as_deref())),
            Input::Gaps => digest::of(&self.plan.gaps().map(|entry| (entry.stem(), entry)).collect::<Vec<_>>()),
            Input::Markets => digest::of(&self.plan.standing.markets),
            Input::Answers(page) => digest::of(&self.answers_in(page)),
            Input::Interface => self.language.interface_digest,
            Input::Site => self.site,
            Input::Page(page) => digest::of(&self.plan.position(page).map(|at| self.plan.pages.get(at))),
            Input::Title(page) => self.title_digest(page),
            Input::Called(page) if self.has_own_title(page) => 1,
            Input::Called(page) => self.title_digest(page),
            Input::Forms(page) => digest::of(&self.forms_on(page)),
            Input::PagesStyle(page) => u128::from(self.wants_pages_style(page)),
            Input::Endpoint(form) => {
                // Its address is filled in; what else it asks for is not.
                let endpoint = self.plan.endpoint(form).map(|endpoint| Endpoint {
                    url: PerLanguage::One(same_site(endpoint).into()),
                    origins: Vec::new(),
                    connect: Vec::new(),
                    ..endpoint.clone()
                });
                digest::of(&endpoint)
            }
        }
    }

    /// A page's text.
    pub(super) fn text(&self, key: &PageKey) -> Option<&'a PageText> {
        self.plan.position(key).and_then(|at| self.language.texts.get(at))
    }

    /// What a page's text is called; nothing where it does not say.
    pub(super) fn title(&self, key: &PageKey) -> Option<&'a Arc<[Inline]>> {
        self.text(key)?.title.as_ref()
    }

    /// Whether the brand says itself what a page's text is called.
    pub(super) fn has_own_title(&self, key: &PageKey) -> bool {
        self.title(key).is_some() && self.has_own_text(key)
    }

    /// Whether the title and the opening of a page's text stand in a file of one brand.
    pub(super) fn has_own_text(&self, key: &PageKey) -> bool {
        self.text(key).and_then(|text| text.place).is_some_and(|place| self.is_own(place))
    }

    fn title_digest(&self, key: &PageKey) -> Digest {
        self.text(key).filter(|text| text.title.is_some()).map_or(0, |text| text.digest)
    }

    pub(super) fn forms_on(&self, key: &PageKey) -> String {
        let at = self.plan.position(key);
        let found = at.and_then(|at| Some((self.plan.pages.get(at)?, self.language.texts.get(at)?)));
        found.map_or_else(String::new, |(page, text)| page::forms_on(self.plan.entries("forms"), page, text))
    }

    pub(super) fn wants_pages_style(&self, key: &PageKey) -> bool {
        self.text(key).is_some_and(|text| page::wants_pages_style(key.kind, text))
    }

    /// For each question of a summary, the id of the first section of a document that answers it.
    pub(super) fn answers_in(&self, page: &PageKey) -> [Option<Arc<str>>; 5] {
        let mut found = [const { None }; 5];
        for placed in self.text(page).into_iter().flat_map(|text| &*text.sections) {
            walk_facts(&placed.section.body, &mut |block| {
                let answered = blocks::ANSWERED_BY.iter().position(|kinds| kinds.contains(&&*block.value.name));
                if let Some(answer) = answered.and_then(|at| found.get_mut(at)) {
                    answer.get_or_insert_with(|| placed.section.id.value.clone());
                }
            });
        }
        found
    }

    pub(super) fn edge(&self, name: &str, end: bool) -> bool {
        hole::value(self, 0, name).is_some_and(|value| {
            let c = if end { value.chars().next_back() } else { value.chars().next() };
            c.is_some_and(is_cjk_char)
        })
    }

    /// The law or term that a fact's name stands for as a whole, and that is explained.
    pub(super) fn explained(&self, name: &str) -> Option<&'a Arc<Entry>> {
        let about =
            ON_GLOSSARY.iter().any(|kind| vocabulary::kind(kind).is_some_and(|kind| name.starts_with(kind.one)));
        let fact = about.then(|| Facts(self.plan).find(name).ok()).flatten()?;
        (ON_GLOSSARY.contains(&fact.entry.kind.name) && fact.entry.stem() == name).then_some(fact.entry)
    }

    /// Where a reference leads, as seen from a page.
    pub(super) fn target(&self, from: &PageKey, id: &str, section: Option<&str>) -> Option<Destination> {
        let texts = &self.language.texts;
        let find = |at: usize, id: &str| {
            let placed = texts.get(at)?.sections.iter().find(|placed| &*placed.section.id.value == id)?;
            let page = self.plan.pages.get(at)?;
            let title = Title::Section(placed.section.title.clone().into());
            Some(Destination { path: format!("{}#{id}", page.path), page: page.key(), title })
        };
        let whole = |at: usize| {
            let page = self.plan.pages.get(at)?;
            Some(Destination { path: page.path.to_string(), page: page.key(), title: Title::Page(page.key()) })
        };
        let page_of = |id: &str| self.page_of(id);
        match section {
            Some(section) => page_of(id).and_then(|at| find(at, section)),
            None => self.plan.position(from).and_then(|at| find(at, id)).or_else(|| page_of(id).and_then(whole)),
        }
    }

    /// The ids of a page's sections, for suggestions.
    pub(super) fn sections(&self, page: Option<usize>) -> Vec<Arc<str>> {
        let text = page.and_then(|at| self.language.texts.get(at));
        text.into_iter().flat_map(|text| &*text.sections).map(|placed| placed.section.id.value.clone()).collect()
    }

    /// The page that an id names.
    pub fn page_of(&self, id: &str) -> Option<usize> {
        let kinds = [
            PageKind::Home,
            PageKind::Rights,
            PageKind::Requests,
            PageKind::Request,
            PageKind::Contact,
            PageKind::Cookies,
            PageKind::Facts,
            PageKind::Glossary,
            PageKind::Gaps,
        ];
        let pages = &self.plan.pages;
        let generated = pages.iter().position(|p| kinds.contains(&p.kind) && &*p.id == id);
        let document = pages.iter().position(|p| p.kind == PageKind::Document && &*p.id == id);
        let right = || pages.iter().position(|p| p.kind == PageKind::Right && &*p.id == id);
        // Who asks for the page of requests of a portal without such forms wants to write, and may.
        let other = || {
            let kind = match id {
                "requests" => PageKind::Contact,
                "contact" => PageKind::Requests,
                _ => return None,
            };
            pages.iter().position(|p| p.kind == kind)
        };
        generated.or(document).or_else(right).or_else(other)
    }
}

/// The part of an endpoint's address that decides what stands in a page: whether it is the site itself.
fn same_site(endpoint: &Endpoint) -> &'static str {
    let url = endpoint.url.get(std::iter::empty());
    if url == "{thanks}" { "{thanks}" } else { "" }
}
