//! Answers about a workspace while nothing changes.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::finding::Finding;
use super::good::Good;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::inputs::Inputs;
use crate::pipeline::{Publisher, Site, Work, is_document, sorted, worth_telling};
use crate::render::{Assets, Fragments, Specialist, Studio, View, around};
use crate::resolve::{Base, BrandLanguage, Plan};
use crate::source::{Files, SourceTree};

/// How many brands' plans are held at once.
const MOST_PLANS: usize = 8;

/// How many brands are looked over with the same fragments.
const MOST_SURVEYED: usize = 32;

/// What all brands share, as long as nothing changes.
pub(super) struct Parts<'s> {
    pub(super) inputs: &'s Inputs,
    pub(super) base: &'s Base<'s>,
    pub(super) fragments: &'s Fragments,
    /// Whether fragments were made before the last change.
    pub(super) stale: bool,
}

/// The workspace as it stands now.
pub struct Moment<'s> {
    tree: &'s dyn SourceTree,
    files: &'s Files,
    parts: Option<Parts<'s>>,
    problems: Vec<Diagnostic>,
    plans: RefCell<HashMap<Arc<str>, Rc<Planned>>>,
    good: &'s mut Good,
    /// Fragments for looking brands over one after the other, and how many brands they served.
    surveyed: RefCell<(usize, Rc<Fragments>)>,
}

/// A brand as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Its id.
    pub id: Arc<str>,
    /// Its folder below the output; empty when it is the only one.
    pub folder: Arc<str>,
    /// Its name.
    pub name: String,
}

/// A brand, resolved.
struct Planned {
    plan: Plan,
    assets: Assets,
    problems: Vec<Diagnostic>,
}

/// What is shown at a path of a brand's site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A file of the site, as a build writes it. Of pages whether it is the last good one.
    File(Arc<[u8]>),
    /// The last good page or file: what stands there now has errors.
    Kept(Arc<[u8]>),
    /// A page made from a workspace with errors; there was no good one yet.
    Broken(Arc<[u8]>),
    /// There is nothing at this path; the site's own page for that.
    Missing(Arc<[u8]>),
    /// There is nothing at all, not even a brand of that name.
    Nothing,
}

/// A page of a brand, where it is one, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What is shown.
    pub shown: Shown,
    /// What was found that concerns the brand and this page, the workspace's included.
    pub findings: Vec<Finding>,
}

impl<'s> Moment<'s> {
    pub(super) fn new(
        tree: &'s dyn SourceTree,
        parts: Parts<'s>,
        problems: Vec<Diagnostic>,
        good: &'s mut Good,
    ) -> Self {
        let files = &parts.inputs.files;
        Self {
            tree,
            files,
            parts: Some(parts),
            problems,
            plans: RefCell::default(),
            good,
            surveyed: RefCell::default(),
        }
    }

    /// Of a workspace of which nothing is known but what is wrong with it.
    pub(super) fn empty(
        tree: &'s dyn SourceTree,
        files: &'s Files,
        problems: Vec<Diagnostic>,
        good: &'s mut Good,
    ) -> Self {
        Self { tree, files, parts: None, problems, plans: RefCell::default(), good, surveyed: RefCell::default() }
    }

    /// The brands, in order; where they are not known for now, as they were.
    pub fn brands(&self) -> &[Brand] {
        &self.good.brands
    }

    /// What is wrong with the workspace as far as all brands share it.
    pub fn findings(&self) -> Vec<Finding> {
        self.told(self.problems.clone())
    }

    /// What a build would say of a brand, and of the workspace as far as it concerns the brand.
    pub fn findings_of(&self, brand: &str) -> Vec<Finding> {
        match &self.parts {
            Some(parts) => self.findings_with(brand, parts.fragments),
            None => self.findings(),
        }
    }

    /// The same, with fragments that several brands share.
    pub(super) fn findings_with(&self, brand: &str, fragments: &Fragments) -> Vec<Finding> {
        let mut problems: Vec<Diagnostic> = self.problems.iter().filter(|p| self.concerns(p, brand)).cloned().collect();
        if let Some((parts, id)) = self.brand(brand) {
            let mut own = self.build(parts, id, fragments);
            if parts.stale && std::ptr::eq(fragments, parts.fragments) && !own.is_empty() {
                // Kept fragments say where a problem stood when they were made.
                own = self.build(parts, id, &Fragments::default());
            }
            problems.extend(own);
        }
        self.told(problems)
    }

    /// What stands at a path of a brand's site: `en/privacy/index.html`, `assets/style.….css`.
    pub fn page(&mut self, brand: &str, path: &str) -> Page {
        let known = self.good.brands.iter().find(|known| *known.id == *brand);
        let folder: Arc<str> = known.map_or_else(|| brand.into(), |known| known.folder.clone());
        let below = if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
        let mut problems: Vec<Diagnostic> = self.problems.iter().filter(|p| self.concerns(p, brand)).cloned().collect();
        let Some(planned) = self.planned(brand) else {
            let kept = self.good.find(&below);
            return Page { shown: kept.map_or(Shown::Nothing, Shown::Kept), findings: self.told(problems) };
        };
        problems.extend(planned.problems.iter().cloned());
        let made = self.make(&planned, path, &mut problems);
        let wrong = problems.iter().any(Diagnostic::is_error);
        let shown = match (made, wrong) {
            (Some(bytes), false) => {
                self.good.keep(&below, &bytes);
                self.keep_assets(&planned, &folder);
                Shown::File(bytes.into())
            }
            (Some(bytes), true) => self.good.find(&below).map_or_else(|| Shown::Broken(bytes.into()), Shown::Kept),
            (None, _) => match self.good.find(&below).filter(|_| wrong || path.starts_with("assets/")) {
                Some(kept) => Shown::Kept(kept),
                None => match self.make(&planned, "404.html", &mut Vec::new()) {
                    Some(page) => Shown::Missing(page.into()),
                    None => Shown::Nothing,
                },
            },
        };
        Page { shown, findings: self.told(problems) }
    }

    /// The paths of a brand's pages, in all languages: for each its language's tag and its title's page.
    pub fn paths(&self, brand: &str) -> Vec<String> {
        let Some(planned) = self.planned(brand) else { return Vec::new() };
        let languages = planned.plan.languages.iter().map(|language| &language.language.path);
        languages
            .flat_map(|folder| planned.plan.pages.iter().map(move |page| format!("{folder}/{}index.html", page.path)))
            .collect()
    }

    /// A brand's plan and its files.
    pub(super) fn with_plan<R>(&self, brand: &str, work: impl FnOnce(&Parts<'s>, &Plan, &Assets) -> R) -> Option<R> {
        let planned = self.planned(brand)?;
        self.parts.as_ref().map(|parts| work(parts, &planned.plan, &planned.assets))
    }

    /// Fragments to look a brand over with. They are no longer than the moment, and not for ever many brands.
    pub(super) fn surveying(&self) -> Rc<Fragments> {
        let mut surveyed = self.surveyed.borrow_mut();
        if surveyed.0 >= MOST_SURVEYED {
            *surveyed = Default::default();
        }
        surveyed.0 += 1;
        surveyed.1.clone()
    }

    pub(super) fn files(&self) -> &Files {
        self.files
    }

    fn told(&self, problems: Vec<Diagnostic>) -> Vec<Finding> {
        sorted(worth_telling(problems)).iter().map(|problem| Finding::new(problem, self.files)).collect()
    }

    /// Whether a problem has to do with a brand: one in the folder of another brand has not.
    fn concerns(&self, problem: &Diagnostic, brand: &str) -> bool {
        let own = |place: crate::span::Place| {
            let path = self.files.path(place.file).strip_prefix("content/brands/");
            path.and_then(|path| path.split('/').next()).is_none_or(|folder| folder == brand)
        };
        problem.place.is_none_or(own) && (problem.brands.is_empty() || problem.brands.contains(brand))
    }

    fn brand(&self, name: &str) -> Option<(&Parts<'s>, &'s Arc<str>)> {
        let parts = self.parts.as_ref()?;
        let found = parts.base.brands().iter().find(|id| ***id == *name)?;
        Some((parts, found))
    }

    fn work<'w>(&'w self, parts: &'w Parts<'s>, fragments: &'w Fragments, pages: &'w AtomicUsize) -> Work<'w> {
        Work { tree: self.tree, inputs: parts.inputs, base: parts.base, fragments, pages }
    }

    /// What a build says of a brand.
    fn build(&self, parts: &Parts<'s>, id: &Arc<str>, fragments: &Fragments) -> Vec<Diagnostic> {
        self.work(parts, fragments, &AtomicUsize::new(0)).brand(id, None::<&Nowhere>)
    }

    fn planned(&self, name: &str) -> Option<Rc<Planned>> {
        let (parts, id) = self.brand(name)?;
        if let Some(planned) = self.plans.borrow().get(id) {
            return Some(planned.clone());
        }
        let mut problems = Vec::new();
        let plan = parts.base.plan(id).take(&mut problems);
        let assets = self.work(parts, parts.fragments, &AtomicUsize::new(0)).assets(&plan, &mut problems);
        let planned = Rc::new(Planned { plan, assets, problems });
        let mut plans = self.plans.borrow_mut();
        if plans.len() >= MOST_PLANS {
            plans.clear();
        }
        plans.insert(id.clone(), planned.clone());
        Some(planned)
    }

    /// Makes one file of a brand's site, and says what was found in it.
    fn make(&self, planned: &Planned, path: &str, problems: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
        let parts = self.parts.as_ref()?;
        let Planned { plan, assets, .. } = planned;
        let studio = Studio::of(parts.inputs, plan);
        if let Some((language, at)) = position(plan, path) {
            let view = View::new(&studio, plan, language, assets);
            let mut specialist = Specialist::new(&view, parts.fragments);
            let page = specialist.page(at)?;
            let mut found = std::mem::take(&mut specialist.problems);
            if parts.stale && !found.is_empty() {
                let fragments = Fragments::default();
                let mut anew = Specialist::new(&view, &fragments);
                anew.page(at);
                found = anew.problems;
            }
            problems.append(&mut found);
            let style = is_document(plan, at).then(|| assets.styles_of(&page.html));
            check::page(&plan.id, &page.path, &page.html, style, problems);
            return Some(page.html.into_bytes());
        }
        let views: Vec<View<'_>> =
            plan.languages.iter().map(|language| View::new(&studio, plan, language, assets)).collect();
        let files = around(&studio, plan, &views, problems);
        files.into_iter().find(|(name, _)| name == path).map(|(_, bytes)| bytes)
    }

    /// A page that is kept still asks for the style sheet that it was made with.
    fn keep_assets(&mut self, planned: &Planned, folder: &str) {
        let below =
            |name: &str| if folder.is_empty() { format!("assets/{name}") } else { format!("{folder}/assets/{name}") };
        let assets: &Assets = &planned.assets;
        for (name, text) in assets.texts() {
            self.good.keep(&below(name), text.as_bytes());
        }
        for (name, bytes) in assets.files() {
            self.good.keep(&below(name), bytes);
        }
    }
}

/// The brands of a workspace, in order.
pub(super) fn brands(inputs: &Inputs, base: &Base<'_>) -> Vec<Brand> {
    let brands = base.brands().iter();
    brands
        .map(|id| {
            let own = inputs.brands.get(id).and_then(|brand| brand.record.as_ref());
            let record = own.or_else(|| inputs.portal.table("brand"));
            let name = record.and_then(|record| match record.value("name") {
                Some(crate::model::Value::Name(name)) => Some(name.get(["en"]).to_owned()),
                _ => None,
            });
            let folder = if base.alone() { "".into() } else { id.clone() };
            Brand { id: id.clone(), folder, name: name.unwrap_or_else(|| id.to_string()) }
        })
        .collect()
}

/// The language and the page that a path of a brand's site stands for.
pub(super) fn position<'p>(plan: &'p Plan, path: &str) -> Option<(&'p BrandLanguage, usize)> {
    let path = path.strip_suffix("index.html")?;
    plan.languages.iter().find_map(|language| {
        let below = path.strip_prefix(&*language.language.path)?.strip_prefix('/')?;
        let at = plan.pages.iter().position(|page| *page.path == *below)?;
        Some((language, at))
    })
}

/// A publisher that there is none of: a brand is made only to see what is wrong with it.
enum Nowhere {}

impl Publisher for Nowhere {
    fn site(&self, _folder: &str) -> Result<Box<dyn Site + '_>, Diagnostic> {
        match *self {}
    }
}
