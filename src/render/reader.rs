//! What rendering may ask of a brand. Every answer that can change what is rendered is noted,
//! so that the result is shared by exactly the brands that would answer alike.

use std::cell::RefCell;
use std::sync::Arc;

use super::hole;
use super::marks::{Context, hole as mark};
use super::titles::{Called, Destination};
use super::trace::Used;
use super::typeset::typeset;
use super::view::{Input, View};
use crate::diagnostic::{Diagnostic, FLUENT_FORMAT};
use crate::digest::Digest;
use crate::locale::{Arg, Catalogue};
use crate::model::prose::{Block, Inline};
use crate::model::vocabulary::{Field, kind_index};
use crate::model::{Entry, Value};
use crate::resolve::{Endpoint, Facts, Language, PageKey, PagePlan, Plan, gap_words, places_of, subject};
use crate::span::Place;
use crate::theme::Interface;

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
