//! What was meant by a reference that leads nowhere.

use std::sync::Arc;

use super::view::View;
use crate::diagnostic::nearest;
use crate::model::vocabulary;
use crate::resolve::{PageKey, PageKind};

impl View<'_> {
    /// How to mend a reference from a page to nothing: the nearest section or page, or how to
    /// write one.
    pub(super) fn nearest_target(&self, from: &PageKey, id: &str, section: Option<&str>) -> String {
        let pages: Vec<Arc<str>> = self.plan.pages.iter().map(|page| page.id.clone()).collect();
        let pages: Vec<&Arc<str>> = pages.iter().filter(|id| self.page_of(id).is_some()).collect();
        let meant = |near: &str| format!("Did you mean \"{near}\"?");
        match (section, self.page_of(id)) {
            (Some(section), page @ Some(_)) => match nearest(section, self.sections(page).iter().map(|id| &**id)) {
                Some(near) => meant(&format!("{id}#{near}")),
                None => format!("The page \"{id}\" has no section of that name."),
            },
            (Some(section), None) => match nearest(id, pages.iter().map(|id| &***id)) {
                Some(near) => meant(&format!("{near}#{section}")),
                None => {
                    let pages =
                        self.plan.pages.iter().filter(|page| !matches!(page.kind, PageKind::Right | PageKind::Request));
                    let names: Vec<&str> =
                        pages.filter(|page| self.page_of(&page.id).is_some()).map(|page| &*page.id).collect();
                    format!("There is no page \"{id}\". Pages are {} and those of rights.", names.join(", "))
                }
            },
            // A right has its page where a law of the brand's markets gives it, or the brand itself.
            (None, _) if vocabulary::rights().contains(&id) => format!(
                "\"{id}\" is a right that no law of the brand's markets gives. State [rights.{id}], or lead to #contact instead."
            ),
            (None, _) => {
                let here = self.sections(self.plan.position(from));
                match nearest(id, here.iter().chain(pages.iter().copied()).map(|id| &**id)) {
                    Some(near) => meant(&format!("#{near}")),
                    None => "Write the id of a section of this page, #id, the name of a page, #contact, or both, privacy#id.".to_owned(),
                }
            }
        }
    }
}
