//! How a brand differs from the group: what stands instead of the group's, and what is left out.

use std::sync::Arc;

use super::facts::at;
use super::{Base, BrandLanguage, PageKind, PagePlan, Plan, markets};
use crate::inputs::DocumentInput;
use crate::model::vocabulary::KINDS;
use crate::model::{Entry, Layer, Record};
use crate::span::Place;

/// Something of the group's that a brand's page leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absent {
    /// What: `#cameras`, `[recipients.payment]`.
    pub what: String,
    /// Where the group states it.
    pub place: Place,
    /// Why the brand has it not.
    pub why: String,
    /// Where that is said.
    pub by: Option<Place>,
}

impl Base<'_> {
    /// Where the group states the value of a field, if it does.
    pub fn group_place(&self, kind: &str, id: &str, path: &str) -> Option<Place> {
        let entry = self.group_entry(kind, id)?;
        at(&entry.record, path).map(|value| value.place)
    }

    /// Where the group writes a section of a document, in the language or one that may stand in.
    pub fn group_section(&self, document: &str, language: &BrandLanguage, id: &str) -> Option<Place> {
        let prose = self.group_prose(document, language)?;
        prose.sections.iter().find(|placed| &*placed.section.id.value == id).map(|placed| placed.section.id.place)
    }

    /// Where a document states something about itself: in the brand's `document.toml`, else in the group's.
    pub fn document_place(&self, brand: &str, document: &str, key: &str) -> Option<Place> {
        let own = self.brand_input(brand).documents.get(document);
        let documents = own.into_iter().chain(self.inputs.documents.get(document));
        documents.filter_map(|found| found.meta.as_ref()?.get(key)).map(|value| value.place).next()
    }

    /// What the group has, and the brand's page has not: sections of its document, and entries of
    /// the kinds that it shows.
    pub fn absent(&self, plan: &Plan, page: &PagePlan, language: &BrandLanguage, kinds: &[usize]) -> Vec<Absent> {
        let mut found = Vec::new();
        if page.kind == PageKind::Document {
            self.absent_sections(plan, page, language, &mut found);
        }
        for kind in kinds {
            self.absent_entries(plan, *kind, &mut found);
        }
        found
    }

    fn group_entry(&self, kind: &str, id: &str) -> Option<&Arc<Entry>> {
        let at = KINDS.iter().position(|known| known.name == kind)?;
        self.group.get(at)?.iter().map(|known| &known.entry).find(|entry| &*entry.id == id)
    }

    fn group_prose(&self, document: &str, language: &BrandLanguage) -> Option<&crate::inputs::PlacedProse> {
        let group = self.inputs.documents.get(document)?;
        language.language.chain().find_map(|tag| group.prose.get(tag)).map(|prose| &**prose)
    }

    fn absent_sections(&self, plan: &Plan, page: &PagePlan, language: &BrandLanguage, found: &mut Vec<Absent>) {
        let Some(group) = self.group_prose(&page.id, language) else { return };
        let Some(text) = plan.position(&page.key()).and_then(|at| language.texts.get(at)) else { return };
        let own = self.brand_input(&plan.id).documents.get(&page.id);
        let meta = own.and_then(|own: &DocumentInput| own.meta.as_ref());
        for placed in &group.sections {
            let id = &placed.section.id;
            if text.sections.iter().any(|kept| kept.section.id.value == id.value) {
                continue;
            }
            let hidden = meta.and_then(|meta: &Record| {
                meta.list("hide").iter().find(|item| item.value.text() == Some(&id.value)).map(|item| item.place)
            });
            let condition = placed.section.condition.as_ref().filter(|c| !plan.standing.meets(&c.value));
            let (why, by) = match (hidden, condition) {
                (Some(place), _) => ("the brand hides it", Some(place)),
                (None, Some(condition)) => ("the brand does not meet its condition", Some(condition.place)),
                (None, None) if meta.is_some_and(|meta| meta.flag("replace")) => {
                    ("the brand replaces the whole text", meta.map(|meta| meta.place_of("replace")))
                }
                (None, None) => ("it went with the section that it stands under", None),
            };
            found.push(Absent { what: format!("#{}", id.value), place: id.place, why: why.into(), by });
        }
    }

    fn absent_entries(&self, plan: &Plan, kind: usize, found: &mut Vec<Absent>) {
        let Some(name) = KINDS.get(kind).map(|kind| kind.name) else { return };
        let own = &self.brand_input(&plan.id).entries;
        for known in self.group.get(kind).into_iter().flatten() {
            let entry = &known.entry;
            // What comes with the program applies by law; it is nothing that somebody left out.
            if entry.layer <= Layer::Copy || plan.entry(name, &entry.id).is_some() {
                continue;
            }
            let overlay = own.iter().find(|own| own.kind.name == name && own.id == entry.id);
            let standing = overlay.unwrap_or(entry);
            let condition = standing.condition.as_ref().filter(|c| !plan.standing.meets(&c.value));
            let (why, by) = match (overlay.filter(|own| own.hide), condition) {
                (Some(own), _) => ("the brand hides it", Some(own.record.place)),
                (None, Some(condition)) => ("the brand does not meet its condition", Some(condition.place)),
                (None, None) if !markets::concern(&standing.markets, &plan.standing.markets) => {
                    ("the brand sells in none of its markets", Some(standing.record.place))
                }
                (None, None) => ("it does not apply to the brand", None),
            };
            let what = if entry.kind.many { format!("[{name}.{}]", entry.id) } else { format!("[{name}]") };
            found.push(Absent { what, place: entry.record.place, why: why.into(), by });
        }
    }
}
