//! What rendering may ask of a brand. Every answer that can change what is rendered is noted,
//! so that the result is shared by exactly the brands that would answer alike.

use std::cell::RefCell;
use std::sync::Arc;

use super::assets::Assets;
use super::blocks;
use super::hole;
use super::marks::{Context, hole as mark};
use super::page;
use super::titles::{Called, Destination, Title};
use super::trace::{Tracer, Used};
use super::typeset::typeset;
use crate::diagnostic::{Diagnostic, FLUENT_FORMAT};
use crate::digest::{self, Digest};
use crate::inputs::Inputs;
use crate::locale::{Arg, Catalogue, is_cjk_char};
use crate::model::prose::{Block, Inline, walk_facts};
use crate::model::vocabulary::{self, Field, kind_index};
use crate::model::{Entry, PerLanguage, Value};
use crate::resolve::{
    BrandLanguage, Endpoint, Facts, Language, ON_GLOSSARY, PageKey, PageKind, PagePlan, PageText, Plan, gap_words,
    places_of, subject,
};
use crate::source::Files;
use crate::span::Place;
use crate::theme::{Interface, Theme};

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
    fn text(&self, key: &PageKey) -> Option<&'a PageText> {
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

    fn forms_on(&self, key: &PageKey) -> String {
        let at = self.plan.position(key);
        let found = at.and_then(|at| Some((self.plan.pages.get(at)?, self.language.texts.get(at)?)));
        found.map_or_else(String::new, |(page, text)| page::forms_on(self.plan.entries("forms"), page, text))
    }

    fn wants_pages_style(&self, key: &PageKey) -> bool {
        self.text(key).is_some_and(|text| page::wants_pages_style(key.kind, text))
    }

    /// For each question of a summary, the id of the first section of a document that answers it.
    fn answers_in(&self, page: &PageKey) -> [Option<Arc<str>>; 5] {
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

    fn edge(&self, name: &str, end: bool) -> bool {
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

/// A view whose answers are noted.
pub struct Reader<'v, 'a> {
    view: &'v View<'a>,
    asked: RefCell<Vec<(Input, Digest)>>,
    /// Labels of fields, by the first word of their kind's messages and their name.
    labels: RefCell<Vec<(&'static str, &'static str, String)>>,
    problems: RefCell<Vec<Diagnostic>>,
}

impl<'v, 'a> Reader<'v, 'a> {
    /// A reader of a view, with nothing asked yet.
    pub fn new(view: &'v View<'a>) -> Self {
        Self { view, asked: RefCell::default(), labels: RefCell::default(), problems: RefCell::default() }
    }

    /// What was asked, in order, and what was found.
    pub fn finish(self) -> (Vec<(Input, Digest)>, Vec<Diagnostic>) {
        (self.asked.into_inner(), self.problems.into_inner())
    }

    fn ask(&self, input: Input) {
        let mut asked = self.asked.borrow_mut();
        if asked.iter().all(|(known, _)| *known != input) {
            let answer = self.view.answer(&input);
            asked.push((input, answer));
        }
    }

    /// The label of a field, put together once for a fragment: a table asks for it in every row.
    pub(super) fn label(&self, one: &'static str, field: &'static str, make: impl FnOnce() -> String) -> String {
        let known = |(o, f, _): &&(&str, &str, String)| *o == one && *f == field;
        if let Some((_, _, label)) = self.labels.borrow().iter().find(known) {
            return label.clone();
        }
        let label = make();
        self.labels.borrow_mut().push((one, field, label.clone()));
        label
    }

    /// Notes that a value of an entry is shown, for whoever wants to know.
    pub(super) fn shows(&self, entry: &Entry, path: &str) {
        self.view.note(|| Used::Fact(format!("{}-{path}", entry.stem())));
    }

    /// Notes a problem.
    pub fn problem(&self, problem: Diagnostic) {
        self.problems.borrow_mut().push(problem);
    }

    /// The language.
    pub fn language(&self) -> &'v Language {
        &self.view.language.language
    }

    /// The shared words of the language, for what no brand says differently: units of time.
    pub(super) fn catalogue(&self) -> &'v Catalogue {
        &self.view.language.words.base
    }

    /// The entries of a kind that are published.
    pub fn entries(&self, kind: &str) -> Vec<&'v Arc<Entry>> {
        self.all_entries(kind).into_iter().filter(|entry| entry.public).collect()
    }

    /// The entries of a kind.
    pub fn all_entries(&self, kind: &str) -> Vec<&'v Arc<Entry>> {
        self.ask_table(kind);
        self.view.plan.entries(kind).iter().collect()
    }

    fn ask_table(&self, kind: &str) {
        if let Some(at) = kind_index(kind) {
            if let Some(tracer) = self.view.tracer {
                tracer.kind(at);
            }
            self.ask(Input::Table(at));
        }
    }

    /// An entry that is published.
    pub fn entry(&self, kind: &str, id: &str) -> Option<&'v Arc<Entry>> {
        self.ask_table(kind);
        self.view.plan.entry(kind, id).filter(|entry| entry.public)
    }

    /// The message, put together; the problem is noted and the id returned when it cannot be.
    pub fn message(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)], place: Option<Place>) -> String {
        match self.optional(id, attribute, args) {
            Some(text) => text,
            None => {
                let mut problem = crate::resolve::missing(id, attribute, self.language(), None);
                problem.place = place;
                self.problem(problem);
                id.to_owned()
            }
        }
    }

    /// The message, if there is one.
    pub fn optional(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.ask(Input::Words(subject(id)));
        self.said(self.view.language.words.of(id, attribute)?, id, attribute, args)
    }

    /// A text that stands on its own: the mark of the brand's own, else the shared one.
    pub(super) fn standing(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.ask(Input::Own(subject(id)));
        let words = &self.view.language.words;
        if words.differ(id, attribute) {
            self.view.note(|| Used::Message(id.to_owned(), attribute.map(str::to_owned)));
            return Some(mark(Context::Text, &hole::words(id, attribute)));
        }
        let text = self.said(words.of(id, attribute)?, id, attribute, &[])?;
        Some(typeset(&self.language().lang, &text))
    }

    fn said(
        &self,
        catalogue: &Catalogue,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<String> {
        self.view.note(|| Used::Message(id.to_owned(), attribute.map(str::to_owned)));
        for input in catalogue.term_inputs(id, attribute) {
            self.ask(Input::Term(input.term.clone(), input.attribute.clone()));
        }
        match catalogue.format(id, attribute, args)? {
            Ok(text) => Some(text),
            Err(problem) => {
                // Names that lead nowhere were reported when the catalogue was made.
                if problem.rule == &FLUENT_FORMAT {
                    self.problem(*problem);
                }
                Some(String::new())
            }
        }
    }

    /// The mark of a fact in a context, if it is stated. What keeps it from being shown is noted.
    pub fn fact(&self, name: &Arc<str>, context: Context, place: Place) -> String {
        self.ask(Input::Fact(name.clone()));
        if let Err(problem) = Facts(self.view.plan).find(name) {
            self.problem(problem.diagnostic(name, place).brand(&*self.view.plan.id));
        }
        mark(context, &format!("${name}"))
    }

    /// Whether a name stands for a law or a term that is explained: it is shown in full at its
    /// first use on a page.
    pub fn is_explained(&self, name: &Arc<str>) -> bool {
        self.ask(Input::Fact(name.clone()));
        self.view.explained(name).is_some()
    }

    /// Why something is not stated, in the page's language.
    pub fn reason(&self, entry: &Entry, field: Option<&'static Field>) -> String {
        self.ask(Input::Words(subject(&entry.stem())));
        self.view.note(|| Used::Message(entry.stem(), Some(Entry::reason_attribute(field))));
        let reason = entry.reasons().find(|(other, _)| other.map(|f| f.name) == field.map(|f| f.name));
        let words = reason.and_then(|(_, reason)| gap_words(self.view.language, entry, field, &reason.value));
        words.unwrap_or_default()
    }

    /// What a fact states, if it does: whether it may stand in an address is told by its kind.
    pub fn fact_kind(&self, name: &Arc<str>) -> Option<std::mem::Discriminant<Value>> {
        self.ask(Input::Fact(name.clone()));
        Facts(self.view.plan).find(name).ok().map(|fact| std::mem::discriminant(fact.value))
    }

    /// The mark of a term in a case.
    pub fn term(&self, term: &str, case: Option<&str>, place: Place) -> String {
        self.ask(Input::Case(term.to_owned(), case.map(str::to_owned)));
        match self.view.language.terms.grammar().hole(term, case) {
            Ok(hole) => hole,
            Err(problem) => {
                self.problem(problem.at(place).brand(&*self.view.plan.id));
                String::new()
            }
        }
    }

    /// Whether a hole's value starts or ends with a CJK character.
    pub fn edge(&self, name: &str, end: bool) -> bool {
        self.ask(Input::Edge(name.into(), end));
        self.view.edge(name, end)
    }

    /// Where a reference leads.
    pub(super) fn target(&self, page: &PageKey, id: &Arc<str>, section: Option<&Arc<str>>) -> Option<Destination> {
        self.ask(Input::Target(page.clone(), id.clone(), section.cloned()));
        self.view.target(page, id, section.map(|s| &**s))
    }

    /// How to mend a reference from a page to nothing.
    pub(super) fn nearest_target(&self, from: &PageKey, id: &Arc<str>, section: Option<&Arc<str>>) -> String {
        self.ask(Input::Nearest(from.clone(), id.clone(), section.cloned()));
        self.view.nearest_target(from, id, section.map(|s| &**s))
    }

    /// Whether a place is in a file that is part of the program.
    pub(super) fn is_builtin(&self, place: Place) -> bool {
        self.view.studio.files.get(place.file).is_some_and(|file| file.builtin)
    }

    /// Entries that are published as gaps.
    pub fn gaps(&self) -> Vec<&'v Arc<Entry>> {
        self.ask(Input::Gaps);
        self.view.plan.gaps().collect()
    }

    /// The markets of the brand in which a law applies.
    pub fn places_of(&self, regime: &Entry) -> Vec<Arc<str>> {
        self.ask(Input::Markets);
        places_of(regime, &self.view.plan.standing.markets)
    }

    /// The site's pages.
    pub fn pages(&self) -> &'v [PagePlan] {
        self.ask(Input::Site);
        &self.view.plan.pages
    }

    /// A page's plan.
    pub fn page(&self, key: &PageKey) -> Option<&'v PagePlan> {
        self.ask(Input::Page(key.clone()));
        self.view.plan.pages.get(self.view.plan.position(key)?)
    }

    /// What a page's text is called, word by word; nothing where it does not say.
    pub(super) fn title(&self, key: &PageKey) -> Option<&'v Arc<[Inline]>> {
        self.ask(Input::Title(key.clone()));
        self.view.title(key)
    }

    /// What a page's text is called, for a place that can be filled in.
    pub(super) fn called(&self, key: &PageKey) -> Called<'v> {
        self.ask(Input::Called(key.clone()));
        match self.view.title(key) {
            Some(_) if self.view.has_own_title(key) => Called::Own,
            Some(title) => Called::Shared(title),
            None => Called::Nothing,
        }
    }

    /// What stands before the first section of a page's text. Its digest is part of the key of what is made of it.
    pub(super) fn opening(&self, key: &PageKey) -> &'v [Block] {
        self.view.text(key).map_or(&[], |text| &text.opening)
    }

    /// For each question of a summary, the id of the first section of a document that answers it.
    pub(super) fn answers_in(&self, page: &PageKey) -> [Option<Arc<str>>; 5] {
        self.ask(Input::Answers(page.clone()));
        self.view.answers_in(page)
    }

    /// The ids of the forms on a page, joined by commas.
    pub(super) fn forms_on(&self, key: &PageKey) -> String {
        self.ask(Input::Forms(key.clone()));
        self.view.forms_on(key)
    }

    /// Whether a page shows what the theme has a style sheet of its own for.
    pub(super) fn wants_pages_style(&self, key: &PageKey) -> bool {
        self.view.studio.pages_styled && {
            self.ask(Input::PagesStyle(key.clone()));
            self.view.wants_pages_style(key)
        }
    }

    /// Whether the theme has a style sheet for paper.
    pub fn has_print_style(&self) -> bool {
        self.view.studio.print_styled
    }

    /// The brand, for what [`Input::Site`] covers: languages, and whether things are known.
    pub fn site(&self) -> &'v Plan {
        self.ask(Input::Site);
        self.view.plan
    }

    /// A form's endpoint, if it has one. Its address is a hole: only what it asks for is an input.
    pub fn endpoint(&self, form: &Arc<str>) -> Option<&'v Endpoint> {
        self.ask(Input::Endpoint(form.clone()));
        self.view.plan.endpoint(form)
    }

    /// Whether the theme has a style sheet for forms.
    pub fn has_form_style(&self) -> bool {
        self.view.studio.form_styled
    }

    /// Whether the brand's logo can stand for a page elsewhere.
    pub(super) fn has_picture(&self) -> bool {
        self.ask(Input::Site);
        self.view.assets.is_picture()
    }

    /// How many fonts the page asks for at once.
    pub(super) fn fonts(&self) -> usize {
        self.ask(Input::Site);
        self.view.assets.asked(self.view.language).count()
    }

    /// Whether the theme has a script for forms.
    pub fn has_script(&self) -> bool {
        self.view.studio.scripted
    }

    /// Whether the theme has a script that narrows long lists.
    pub fn has_narrowing(&self) -> bool {
        self.view.studio.narrows
    }

    /// The interface's words.
    pub fn interface(&self) -> &'v Interface {
        self.ask(Input::Interface);
        &self.view.language.interface
    }

    /// Renders a template; the problem is noted and nothing returned when it cannot be.
    pub fn render(
        &self,
        template: &str,
        view: &impl serde::Serialize,
        markup: &[(&'static str, Option<&str>)],
    ) -> String {
        let studio = self.view.studio;
        self.view.note(|| Used::Template(template.to_owned()));
        match studio.theme.render(template, view, markup, self.interface(), studio.files) {
            Ok(html) => html,
            Err(problem) => {
                self.problem(*problem);
                String::new()
            }
        }
    }
}
