//! What stands beside a page: where each value on it is set, and what a brand has and lacks.

use std::fmt;

use super::finding::Finding;
use super::moment::Moment;
use crate::model::Layer;
use crate::pipeline::trace::{Comparing, Line};
use crate::render::{Studio, Traced, View};
use crate::resolve::{BrandLanguage, Plan, attribute, words_at};
use crate::source::Files;
use crate::span::Place;

/// A place in a file, as people count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The file, from the workspace's root.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Whether it is a file of the program, which nobody can open.
    pub builtin: bool,
}

impl Position {
    pub(super) fn new(place: Place, files: &Files) -> Self {
        let start = files.line_column(place);
        let builtin = files.get(place.file).is_some_and(|file| file.builtin);
        Self { path: files.path(place.file).to_owned(), line: start.line, column: start.column, builtin }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// A value on a page: what it says, and what set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The part of the page: `#who`, `#who ::controller`, `title`, `frame`.
    pub part: String,
    /// What it is, as prose and bundles call it.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Where that is written.
    pub place: Option<Position>,
    /// Who set it: `built in`, `group` or `brand`.
    pub layer: &'static str,
    /// Where the group states the same, when a brand's file set it.
    pub instead: Option<Position>,
    /// The brand's languages, and whether each has it in its own words. Empty where it is no words.
    pub languages: Vec<(String, bool)>,
}

/// A brand as a whole: its documents in its languages, and what it lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// Its languages: tag, and folder of the site.
    pub languages: Vec<(String, String)>,
    /// Its documents: id, path below the language's folder, and whether each language has its text.
    pub documents: Vec<(String, String, Vec<bool>)>,
    /// What is acknowledged as not stated: the entry, the reason, and where that is written.
    pub gaps: Vec<(String, String, Position)>,
    /// What a build says of it, and of the workspace as far as it concerns the brand.
    pub findings: Vec<Finding>,
}

impl Moment<'_> {
    /// What every value on a page of a brand is set by. Nothing where there is no such page.
    pub fn spots(&self, brand: &str, path: &str) -> Vec<Spot> {
        let made = self.with_plan(brand, |parts, plan, assets| {
            let (language, at) = super::moment::position(plan, path)?;
            let page = plan.pages.get(at)?;
            let studio = Studio::of(parts.inputs, plan);
            let view = View::new(&studio, plan, language, assets);
            let comparing = Comparing { base: parts.base, inputs: parts.inputs, plan, language, page: &page.id };
            let (lines, _) = comparing.lines(&view, at, page);
            Some(lines.into_iter().map(|line| self.spot(line, plan, at)).collect::<Vec<_>>())
        });
        made.flatten().unwrap_or_default()
    }

    fn spot(&self, line: Line, plan: &Plan, at: usize) -> Spot {
        let layer = match line.layer {
            Layer::Builtin => "built in",
            Layer::Copy | Layer::Group => "group",
            Layer::Brand => "brand",
        };
        let languages = plan
            .languages
            .iter()
            .filter_map(|language| has(language, &line.value, at).map(|has| (language.language.tag.to_string(), has)));
        let languages = languages.collect();
        let position = |place: Place| Position::new(place, self.files());
        Spot {
            part: line.value.part.to_string(),
            name: line.value.name,
            text: line.value.text,
            place: line.value.place.map(position),
            layer,
            instead: line.instead.map(position),
            languages,
        }
    }

    /// Looks a brand over.
    pub fn survey(&self, brand: &str) -> Survey {
        let made = self.with_plan(brand, |_, plan, _| {
            let documents = plan.pages.iter().enumerate().filter(|(_, page)| page.document.is_some());
            let text = |language: &BrandLanguage, at: usize| language.texts.get(at).is_some_and(|text| !text.missing);
            Survey {
                languages: plan
                    .languages
                    .iter()
                    .map(|language| (language.language.tag.to_string(), language.language.path.to_string()))
                    .collect(),
                documents: documents
                    .map(|(at, page)| {
                        let each = plan.languages.iter().map(|language| text(language, at)).collect();
                        (page.id.to_string(), page.path.to_string(), each)
                    })
                    .collect(),
                gaps: plan
                    .gaps()
                    .flat_map(|entry| entry.reasons().map(move |(_, reason)| (entry, reason)))
                    .map(|(entry, reason)| {
                        (entry.stem(), reason.value.get(["en"]).to_owned(), Position::new(reason.place, self.files()))
                    })
                    .collect(),
                findings: Vec::new(),
            }
        });
        Survey { findings: self.findings_with(brand, &self.surveying()), ..made.unwrap_or_default() }
    }
}

/// Whether a language has a value in words of its own; nothing where the value is no words.
fn has(language: &BrandLanguage, value: &Traced, at: usize) -> Option<bool> {
    if let Some(id) = value.name.strip_prefix('#') {
        let text = language.texts.get(at)?;
        return Some(text.sections.iter().any(|placed| {
            &*placed.section.id.value == id && *placed.language == *language.language.tag && !text.missing
        }));
    }
    match &value.of {
        Some(of) => {
            let stem = value.name.strip_suffix(&format!("-{}", of.path)).unwrap_or(&value.name);
            // What is no words has no message in any language.
            let words = attribute(&of.path);
            (words.is_some() || of.path == "label").then(|| words_at(language, stem, words.as_deref()).is_some())
        }
        None if value.name.starts_with("ui-") => Some(words_at(language, &value.name, None).is_some()),
        None => None,
    }
}
