//! One page of one brand, traced: the line as far as the page, and what set each value on it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::question::{brand, read, unknown};
use crate::diagnostic::{Diagnostic, Outcome};
use crate::inputs::Inputs;
use crate::model::Layer;
use crate::render::{Assets, LookFiles, Studio, Traced, View, interface_word, trace as rendered};
use crate::resolve::{Absent, Base, Options, Plan};
use crate::source::{Files, SourceTree};
use crate::span::Place;

/// Which page to trace.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The brand, by its id.
    pub brand: &'a str,
    /// The page, as references name it: `privacy`, `contact`, `erase`.
    pub page: &'a str,
    /// The section, where only one is wanted.
    pub section: Option<&'a str>,
    /// The language; the brand's first unless said.
    pub language: Option<&'a str>,
}

/// A value on the page and what set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The value.
    pub value: Traced,
    /// The layer of the file that set it.
    pub layer: Layer,
    /// Where the group states the same, when a brand's file set it.
    pub instead: Option<Place>,
}

/// What a page is made of.
#[derive(Clone, Debug, Default)]
pub struct Traces {
    /// The files, to show places in them.
    pub files: Files,
    /// The page's path below the output.
    pub path: String,
    /// The language.
    pub language: String,
    /// What is on the page, in its order.
    pub lines: Vec<Line>,
    /// What the group has there and the brand has not.
    pub absent: Vec<Absent>,
    /// Whether the workspace has errors, so that it could not be published like this.
    pub errors: usize,
}

/// Traces a page. Without a value when there is no such page; what is wrong with the question
/// is then the only problem.
pub fn trace(tree: &dyn SourceTree, options: &Options, wanted: Wanted<'_>) -> Outcome<Option<Traces>> {
    let mut problems = Vec::new();
    let refused = |problem: Diagnostic| Outcome { value: None, problems: vec![problem] };
    let (inputs, source) = match read(tree, &mut problems) {
        Ok(read) => read,
        Err(problem) => return refused(*problem),
    };
    let base = Base::new(&inputs, options, &source).take(&mut problems);
    let id = match brand(&base, wanted.brand) {
        Ok(id) => id,
        Err(problem) => return refused(*problem),
    };
    let plan = base.plan(id).take(&mut problems);
    let tag = |language: &crate::resolve::BrandLanguage| language.language.tag.clone();
    let language = match wanted.language {
        Some(wanted) => plan.languages.iter().find(|language| *tag(language) == *wanted),
        None => plan.languages.first(),
    };
    let Some(language) = language else {
        let tags: Vec<Arc<str>> = plan.languages.iter().map(tag).collect();
        return refused(unknown("language of the brand", wanted.language.unwrap_or(""), tags.iter().map(|tag| &**tag)));
    };
    let studio = Studio::of(&inputs, &plan);
    let assets = Assets::new(&plan, inputs.themes.get(&plan.theme), LookFiles::default());
    let view = View::new(&studio, &plan, language, &assets);
    let Some(at) = view.page_of(wanted.page) else {
        return refused(unknown("page of the brand", wanted.page, plan.pages.iter().map(|page| &*page.id)));
    };
    let Some(page) = plan.pages.get(at) else { return Outcome { value: None, problems } };
    let sections = language.texts.get(at).map(|text| text.sections.clone()).unwrap_or_default();
    if let Some(section) = wanted.section
        && sections.iter().all(|placed| &*placed.section.id.value != section)
    {
        return refused(unknown("section of the page", section, sections.iter().map(|s| &*s.section.id.value)));
    }
    let comparing = Comparing { base: &base, inputs: &inputs, plan: &plan, language, page: &page.id };
    let (mut lines, kinds) = comparing.lines(&view, at, page);
    if let Some(section) = wanted.section {
        let own = format!("#{section}");
        lines.retain(|line| line.value.part.split(' ').next() == Some(&own));
    }
    let absent = match wanted.section {
        None => base.absent(&plan, page, language, &kinds),
        Some(_) => Vec::new(),
    };
    let folder = if plan.folder.is_empty() { String::new() } else { format!("{}/", plan.folder) };
    let path = format!("{folder}{}/{}", language.language.path, page.path);
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let language = language.language.tag.to_string();
    drop(base);
    Outcome { value: Some(Traces { files: inputs.files, path, language, lines, absent, errors }), problems }
}

/// A page of a brand, to be compared with what the group states.
pub(super) struct Comparing<'a> {
    pub(super) base: &'a Base<'a>,
    pub(super) inputs: &'a Inputs,
    pub(super) plan: &'a Plan,
    pub(super) language: &'a crate::resolve::BrandLanguage,
    pub(super) page: &'a str,
}

impl Comparing<'_> {
    /// Every value on the page and what set it, and the kinds of facts that the page looks through.
    pub(super) fn lines(&self, view: &View<'_>, at: usize, page: &crate::resolve::PagePlan) -> (Vec<Line>, Vec<usize>) {
        let made = rendered(view, at);
        let mut values = made.values;
        values.extend(self.interface(view, &made.templates, &made.html));
        values.extend(self.dates(page));
        values.extend(self.templates(&made.templates));
        (values.into_iter().map(|value| self.line(value)).collect(), made.kinds)
    }

    /// The layer of the file that set a value, and what stands in the group's place of it.
    fn line(&self, value: Traced) -> Line {
        let layer = value.place.map_or(Layer::Group, |place| self.layer(place));
        let instead = match (&value.of, layer) {
            (Some(of), Layer::Brand) => {
                let id = value.name.strip_suffix(&format!("-{}", of.path)).unwrap_or(&value.name);
                let attribute = crate::resolve::attribute(&of.path);
                let words = self.language.words.base.place(id, attribute.as_deref());
                let stated = self.base.group_place(of.kind, &of.id, &of.path);
                words.or(stated)
            }
            (None, Layer::Brand) => match value.name.strip_prefix('#') {
                Some(section) => self.base.group_section(self.page, self.language, section),
                None => self.language.words.base.place(&value.name, None),
            },
            _ => None,
        };
        let instead = instead.filter(|place| self.layer(*place) != Layer::Brand);
        Line { value, layer, instead }
    }

    fn layer(&self, place: Place) -> Layer {
        let Some(file) = self.inputs.files.get(place.file) else { return Layer::Group };
        match file.builtin {
            true => Layer::Builtin,
            false if file.path.starts_with("content/brands/") => Layer::Brand,
            false => Layer::Group,
        }
    }

    fn template(&self, name: &str) -> Option<Place> {
        let find = |theme: &Arc<str>| self.inputs.files.find(&format!("themes/{theme}/templates/{name}"));
        self.inputs.themes.get(&self.plan.theme).line.iter().find_map(find).map(Place::file)
    }

    fn templates(&self, names: &[String]) -> Vec<Traced> {
        let found = names.iter().map(|name| Traced {
            part: "frame".into(),
            name: format!("template {name}"),
            text: String::new(),
            place: self.template(name),
            of: None,
        });
        found.collect()
    }

    /// The interface's words that the templates name and the page shows.
    fn interface(&self, view: &View<'_>, templates: &[String], html: &str) -> Vec<Traced> {
        let mut keys = BTreeSet::new();
        for name in templates.iter().map(String::as_str).chain(["components.html"]) {
            let Some(place) = self.template(name) else { continue };
            for rest in self.inputs.files.text(place.file).split("ui.").skip(1) {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                keys.extend(rest.get(..end).map(|key| format!("ui-{}", key.replace('_', "-"))));
            }
        }
        keys.into_iter().filter_map(|id| interface_word(view, &id, html)).collect()
    }

    /// What a document says about itself.
    fn dates(&self, page: &crate::resolve::PagePlan) -> Vec<Traced> {
        let stated = [
            ("updated", page.updated.map(|date| date.to_string())),
            ("effective", page.effective.map(|date| date.to_string())),
            ("prevailing", page.prevailing.as_ref().map(|tag| tag.to_string())),
        ];
        let found = stated.into_iter().filter_map(|(key, text)| {
            let place = self.base.document_place(&self.plan.id, &page.id, key);
            Some(Traced { part: "title".into(), name: format!("document {key}"), text: text?, place, of: None })
        });
        found.collect()
    }
}
