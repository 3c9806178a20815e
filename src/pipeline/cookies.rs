//! Cookies of a workspace: for consent tools, and what it states already when a table is read.

use std::collections::HashSet;
use std::sync::Arc;

use super::question::{self, read};
use crate::consent::{self, File, Form, Stated};
use crate::diagnostic::{Diagnostic, Outcome, sorted};
use crate::inputs::Inputs;
use crate::model::{Entry, PerLanguage, Value};
use crate::render::{Assets, LookFiles, Studio, View, said};
use crate::resolve::{Base, Options};
use crate::source::{Files, SourceTree};

/// The cookies of brands as consent tools read them.
#[derive(Clone, Debug, Default)]
pub struct Exported {
    /// The files that were read, for places in reports.
    pub files: Files,
    /// For each brand its folder, empty for the only one, and its files.
    pub brands: Vec<(Arc<str>, Vec<File>)>,
}

/// Writes the cookies of one brand, or of all, in these forms. Without a value when there is no such
/// brand; what is wrong with the question is then the only problem.
pub fn export_cookies(
    tree: &dyn SourceTree,
    options: &Options,
    brand: Option<&str>,
    forms: &[Form],
) -> Outcome<Option<Exported>> {
    let mut problems = Vec::new();
    let (inputs, source) = match read(tree, &mut problems) {
        Ok(read) => read,
        Err(problem) => return Outcome { value: None, problems: vec![*problem] },
    };
    let base = Base::new(&inputs, options, &source).take(&mut problems);
    let wanted: Vec<Arc<str>> = match brand.map(|named| question::brand(&base, named)) {
        None => base.brands().to_vec(),
        Some(Ok(id)) => vec![id.clone()],
        Some(Err(problem)) => return Outcome { value: None, problems: vec![*problem] },
    };
    let mut brands = Vec::new();
    for id in &wanted {
        let plan = base.plan(id).take(&mut problems);
        let studio = Studio::of(&inputs, &plan);
        let assets = Assets::new(&plan, inputs.themes.get(&plan.theme), LookFiles::default());
        let views: Vec<View<'_>> =
            plan.languages.iter().map(|language| View::new(&studio, &plan, language, &assets)).collect();
        let files = consent::export(&views, &source, forms).take(&mut problems);
        brands.push((plan.folder.clone(), files));
    }
    drop(base);
    Outcome { value: Some(Exported { files: inputs.files, brands }), problems: sorted(problems) }
}

/// What a workspace states of cookies and their categories, in all its languages and for all brands.
///
/// # Errors
/// When there is no workspace, with the reason.
pub fn stated_cookies(tree: &dyn SourceTree, options: &Options) -> Result<Stated, Box<Diagnostic>> {
    let mut problems = Vec::new();
    let (inputs, source) = read(tree, &mut problems)?;
    let base = Base::new(&inputs, options, &source).take(&mut problems);
    let mut stated = Stated::default();
    let overlays = inputs.brands.values().flat_map(|brand| &brand.entries);
    for entry in inputs.entries.iter().chain(overlays).filter(|entry| !entry.hide) {
        match entry.kind.name {
            "cookie_categories" => {
                let labels = category(&mut stated, entry);
                if let Some(Value::Words(words)) = entry.record.value("label") {
                    labels.extend(words.all().map(|label| label.to_string()));
                }
            }
            "cookies" => cookie(&mut stated, &inputs, entry),
            _ => {}
        }
    }
    // Labels in other languages stand in bundles, which are the same for most brands.
    if let Some(id) = base.brands().first() {
        let plan = base.plan(id).take(&mut problems);
        let studio = Studio::of(&inputs, &plan);
        let assets = Assets::new(&plan, inputs.themes.get(&plan.theme), LookFiles::default());
        for language in &plan.languages {
            let view = View::new(&studio, &plan, language, &assets);
            for entry in plan.entries("cookie_categories") {
                let label = said(&view, entry, "label");
                category(&mut stated, entry).extend(label);
            }
        }
    }
    Ok(stated)
}

/// The labels of a category, which is added where it is new.
fn category<'s>(stated: &'s mut Stated, entry: &Entry) -> &'s mut Vec<String> {
    let at = stated.categories.iter().position(|(id, _)| *id == entry.id).unwrap_or_else(|| {
        stated.categories.push((entry.id.clone(), Vec::new()));
        stated.categories.len() - 1
    });
    &mut stated.categories[at].1
}

fn cookie(stated: &mut Stated, inputs: &Inputs, entry: &Entry) {
    let ids: &mut HashSet<Arc<str>> = &mut stated.ids;
    ids.insert(entry.id.clone());
    if let Some(Value::Name(names)) = entry.record.value("name") {
        let place = inputs.files.show(entry.record.place_of("name"));
        let names: &PerLanguage = names;
        stated.cookies.extend(names.all().map(|name| (name.to_string(), place.clone())));
    }
}
