//! Themes: which of their files stand over which, for each theme that the portal or a brand has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::BrandInput;
use crate::diagnostic::{Diagnostic, Outcome, SOURCE_UNKNOWN_FILE, THEME_MISSING, did_you_mean, nearest};
use crate::digest::{self, Digest};
use crate::model::Record;
use crate::source::Files;
use crate::span::{FileId, Place};
use crate::theme::{TEMPLATES, Theme, strip};

/// What is read of a theme's assets, besides `headings-WAY.css`.
const ASSETS: [&str; 7] = ["added.css", "form.css", "form.js", "narrow.js", "pages.css", "print.css", "style.css"];

/// The theme that stands behind all others.
const DEFAULT: &str = "default";

/// The themes that the portal and its brands have, ready to use.
pub struct Themes {
    /// The portal's, by its name.
    portal: Arc<str>,
    ready: BTreeMap<Arc<str>, ThemeInput>,
    /// Stands for one that there is not, which was reported.
    none: ThemeInput,
}

/// A theme's files, laid over those of the themes that it extends.
#[derive(Default)]
pub struct ThemeInput {
    /// Its name, and those of the themes that it extends, nearest first.
    pub line: Vec<Arc<str>>,
    /// Its templates, compiled.
    pub theme: Theme,
    /// Its own look.
    pub look: Option<Record>,
    /// The style sheet.
    pub style: String,
    /// What it adds to the style sheet of brands whose headings are set in a way, by its name.
    pub headings: BTreeMap<String, String>,
    /// What themes add to the style sheet of those that they extend, behind all else.
    pub more: String,
    /// The style sheet of forms; nothing where the theme has none.
    pub form_style: String,
    /// The style sheet of what only some pages show; nothing where the theme has none.
    pub pages_style: String,
    /// The style sheet of paper; nothing where the theme has none.
    pub print_style: String,
    /// The script of forms; nothing where the theme has none.
    pub script: String,
    /// The script that narrows long lists; nothing where the theme has none.
    pub narrow: String,
    /// Digest of its templates.
    pub digest: Digest,
}

impl Themes {
    /// The name of a brand's theme: its own, or the portal's.
    pub fn name(&self, brand: &Record) -> Arc<str> {
        brand.text("theme").unwrap_or(&self.portal).clone()
    }

    /// The theme of that name.
    pub fn get(&self, name: &str) -> &ThemeInput {
        self.ready.get(name).unwrap_or(&self.none)
    }
}

/// A theme's own files.
#[derive(Clone, Default)]
pub(super) struct ThemeFiles {
    pub(super) record: Option<Record>,
    templates: BTreeMap<String, FileId>,
    style: Option<FileId>,
    headings: BTreeMap<String, FileId>,
    more: Vec<FileId>,
    form_style: Option<FileId>,
    pages_style: Option<FileId>,
    print_style: Option<FileId>,
    script: Option<FileId>,
    narrow: Option<FileId>,
}

impl ThemeFiles {
    /// Takes a template in.
    pub(super) fn template(&mut self, name: &str, id: FileId) {
        self.templates.insert(name.to_owned(), id);
    }

    /// Takes in what else a theme has; says when nothing reads a file of that name.
    pub(super) fn asset(&mut self, name: &str, id: FileId) -> Option<Diagnostic> {
        match name {
            "style.css" => self.style = Some(id),
            "added.css" => self.more = vec![id],
            "form.css" => self.form_style = Some(id),
            "pages.css" => self.pages_style = Some(id),
            "print.css" => self.print_style = Some(id),
            "form.js" => self.script = Some(id),
            "narrow.js" => self.narrow = Some(id),
            _ => match name.strip_prefix("headings-").and_then(|rest| rest.strip_suffix(".css")) {
                Some(way) => drop(self.headings.insert(way.to_owned(), id)),
                None => {
                    let told = format!("no theme has a file assets/{name}");
                    let hint = did_you_mean(name, ASSETS.iter().copied());
                    return Some(Diagnostic::new(&SOURCE_UNKNOWN_FILE, told).at(Place::file(id)).maybe_hint(hint));
                }
            },
        }
        None
    }

    /// Templates that nothing asks for: no page has one of that name, no other template names it, and it holds no
    /// components.
    fn idle(&self, files: &Files) -> Vec<Diagnostic> {
        let texts: Vec<&str> = self.templates.values().map(|id| files.text(*id)).collect();
        let asked = |name: &str, text: &str| {
            TEMPLATES.contains(&name)
                || text.contains("component ")
                || texts.iter().any(|text| text.contains(&format!("\"{name}\"")) || text.contains(&format!("'{name}'")))
        };
        let idle = self.templates.iter().filter(|(name, id)| !asked(name, files.text(**id)));
        idle.map(|(name, id)| {
            Diagnostic::new(&SOURCE_UNKNOWN_FILE, format!("nothing asks for the template {name}"))
                .at(Place::file(*id))
                .maybe_hint(nearest(name, TEMPLATES.iter().copied()).map(|near| format!("Did you mean \"{near}\"?")))
                .hint_if_none("docs/theme-contract.md lists the templates; others are named by one of these.")
        })
        .collect()
    }

    /// Lays another theme's files over these.
    fn lay(&mut self, over: &Self) {
        self.templates.extend(over.templates.iter().map(|(name, id)| (name.clone(), *id)));
        if over.style.is_some() {
            // What was added to the sheet that is replaced does not fit another.
            *self = Self { style: over.style, templates: std::mem::take(&mut self.templates), ..self.without_style() };
        }
        self.headings.extend(over.headings.iter().map(|(way, id)| (way.clone(), *id)));
        self.more.extend(&over.more);
        self.form_style = over.form_style.or(self.form_style);
        self.pages_style = over.pages_style.or(self.pages_style);
        self.print_style = over.print_style.or(self.print_style);
        self.script = over.script.or(self.script);
        self.narrow = over.narrow.or(self.narrow);
        // A look is stated whole: a colour of one theme does not fit those of another.
        if over.record.as_ref().is_some_and(|record| record.table("look").is_some()) || self.record.is_none() {
            self.record.clone_from(&over.record);
        }
    }

    fn without_style(&self) -> Self {
        Self { record: self.record.clone(), script: self.script, narrow: self.narrow, ..Self::default() }
    }

    fn ready(self, line: Vec<Arc<str>>, files: &Files) -> Outcome<ThemeInput> {
        let mut problems = self.idle(files);
        let asset = |id: Option<FileId>| id.map_or(String::new(), |id| files.text(id).to_owned());
        let (script, narrow) = (asset(self.script), asset(self.narrow));
        let mut sheet = |id: FileId| strip(id, files.text(id)).take(&mut problems);
        let style = self.style.map(&mut sheet).unwrap_or_default();
        let headings = self.headings.into_iter().map(|(way, id)| (way, sheet(id))).collect();
        let more = self.more.into_iter().map(&mut sheet).collect();
        let [form_style, pages_style, print_style] =
            [self.form_style, self.pages_style, self.print_style].map(|id| id.map(&mut sheet).unwrap_or_default());
        let written: Vec<_> = self.templates.iter().map(|(name, id)| (name, files.text(*id))).collect();
        let sheets = [&form_style, &pages_style, &print_style].map(|sheet| sheet.is_empty());
        let digest = digest::of(&(written, sheets, script.is_empty(), narrow.is_empty()));
        let theme = Theme::compile(self.templates.into_iter().collect(), files).take(&mut problems);
        let look = self.record.and_then(|record| record.table("look").cloned());
        let value = ThemeInput {
            line,
            theme,
            look,
            style,
            headings,
            more,
            form_style,
            pages_style,
            print_style,
            script,
            narrow,
            digest,
        };
        Outcome { value, problems }
    }
}

/// The themes that the portal and its brands name, each laid over those that it extends.
pub(super) fn chosen(
    portal: &Record,
    brands: &BTreeMap<Arc<str>, BrandInput>,
    all: &BTreeMap<Arc<str>, ThemeFiles>,
    files: &Files,
) -> Outcome<Themes> {
    let mut problems = Vec::new();
    let name = portal.text("theme").cloned().unwrap_or_else(|| DEFAULT.into());
    let alone = portal.table("brand");
    let records = brands.values().filter_map(|brand| brand.record.as_ref()).chain(alone);
    let mut named = BTreeMap::from([(name.clone(), portal.place_of("theme"))]);
    for record in records {
        if let Some(name) = record.text("theme") {
            named.entry(name.clone()).or_insert_with(|| record.place_of("theme"));
        }
    }
    let mut ready = BTreeMap::new();
    for (name, place) in named {
        let line = line(&name, place, all, &mut problems);
        let mut laid = ThemeFiles::default();
        line.iter().rev().filter_map(|name| all.get(name)).for_each(|theme| laid.lay(theme));
        let theme = laid.ready(line, files).take(&mut problems);
        ready.insert(name, theme);
    }
    Outcome { value: Themes { portal: name, ready, none: ThemeInput::default() }, problems }
}

/// A theme's name and those of the themes that it extends, nearest first; the default one stands behind all.
fn line(
    name: &Arc<str>,
    place: Place,
    all: &BTreeMap<Arc<str>, ThemeFiles>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Arc<str>> {
    let mut line: Vec<Arc<str>> = Vec::new();
    let mut seen: BTreeSet<Arc<str>> = BTreeSet::new();
    let mut next = Some((name.clone(), place));
    while let Some((name, place)) = next.take() {
        if !seen.insert(name.clone()) {
            let told = format!("the theme \"{name}\" extends itself: {}", line.join(" → "));
            problems.push(Diagnostic::new(&THEME_MISSING, told).at(place).hint(
                "A theme extends another one, and in the end `default`, which stands behind all without being named.",
            ));
            break;
        }
        let Some(files) = all.get(&name) else {
            let known = all.keys().map(|key| &**key);
            problems.push(
                Diagnostic::new(&THEME_MISSING, format!("there is no theme \"{name}\""))
                    .at(place)
                    .maybe_hint(did_you_mean(&name, known)),
            );
            break;
        };
        next = files
            .record
            .as_ref()
            .and_then(|record| Some((record.text("extends")?.clone(), record.place_of("extends"))));
        line.push(name);
    }
    if line.iter().all(|name| **name != *DEFAULT) {
        line.push(DEFAULT.into());
    }
    line
}
