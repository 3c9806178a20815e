//! `portal.json`: what a brand publishes, in which languages, since when, and the digest of each text.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Key, NOTICE, name, version};
use crate::render::{View, title_of};
use crate::resolve::{PageKind, Plan};

/// A document's text in one language, as it is published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Content {
    /// The digest of what is in `#policy-content`.
    pub digest: Option<String>,
    /// The path of its fragment.
    pub fragment: Option<String>,
}

/// Texts by document and language.
#[derive(Clone, Debug, Default, Hash)]
pub struct Contents(BTreeMap<Key, Content>);

impl Contents {
    /// What is known of a document in a language.
    pub fn of(&mut self, document: &Arc<str>, language: &Arc<str>) -> &mut Content {
        self.0.entry((document.clone(), language.clone())).or_default()
    }

    fn get(&self, document: &Arc<str>, language: &Arc<str>) -> Option<&Content> {
        self.0.get(&(document.clone(), language.clone()))
    }
}

/// The version of this file's form: it changes when a program that reads it would have to.
const FORM: u8 = 1;

pub(super) fn portal(plan: &Plan, views: &[View<'_>], contents: &Contents) -> Value {
    let names: Map<String, Value> =
        views.iter().map(|view| (view.language.language.tag.to_string(), name(view).into())).collect();
    let languages: Vec<Value> = views
        .iter()
        .map(|view| {
            let language = &view.language.language;
            json!({ "tag": &*language.tag, "dir": language.lang.direction(), "path": format!("{}/", language.path) })
        })
        .collect();
    let mut made = Map::new();
    made.insert("form".into(), FORM.into());
    made.insert("brand".into(), (&*plan.id).into());
    made.insert("name".into(), names.into());
    if let Some(address) = &plan.address {
        made.insert("address".into(), format!("{}{}", address.origin, address.path).into());
    }
    made.insert("languages".into(), languages.into());
    made.insert("documents".into(), documents(plan, views, contents).into());
    made.insert("pages".into(), pages(plan).into());
    if plan.machines.notice {
        made.insert("notice".into(), NOTICE.into());
    }
    made.into()
}

fn documents(plan: &Plan, views: &[View<'_>], contents: &Contents) -> Vec<Value> {
    let mut found = Vec::new();
    for (at, page) in plan.pages.iter().enumerate().filter(|(_, page)| page.kind == PageKind::Document) {
        let mut texts = Map::new();
        for view in views {
            let language = &view.language.language;
            if view.language.texts.get(at).is_none_or(|text| text.missing) {
                continue;
            }
            let mut text = json!({ "path": format!("{}/{}", language.path, page.path), "title": title_of(view, page) });
            if let Some(content) = contents.get(&page.id, &language.tag) {
                if let Some(digest) = &content.digest {
                    text["digest"] = digest.as_str().into();
                }
                if let Some(path) = &content.fragment {
                    text["fragment"] = path.as_str().into();
                }
            }
            texts.insert(language.tag.to_string(), text);
        }
        let mut document = json!({ "id": &*page.id, "kind": page.document });
        if let Some(version) = version(page) {
            document["edition"] = version.into();
        }
        for (key, date) in [("updated", page.updated), ("effective", page.effective)] {
            if let Some(date) = date {
                document[key] = date.to_string().into();
            }
        }
        if let Some(language) = &page.prevailing {
            document["prevailing"] = (&**language).into();
        }
        document["texts"] = texts.into();
        found.push(document);
    }
    found
}

/// Paths below a language's folder, by what stands there.
fn pages(plan: &Plan) -> Vec<Value> {
    let shown = |kind: PageKind| !matches!(kind, PageKind::Document | PageKind::Thanks | PageKind::Error);
    let pages = plan.pages.iter().filter(|page| shown(page.kind));
    pages.map(|page| json!({ "id": &*page.id, "kind": page.kind.name(), "path": &*page.path })).collect()
}
