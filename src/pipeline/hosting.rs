//! What hosts have to know of a brand's site: the files that it asks for, and the record beside it.

use serde_json::{Value, json};

use crate::host::{self, File, Language, Policy, Site};
use crate::render::policies;
use crate::resolve::Plan;

/// The files for the brand's hosts, and what is recorded of its headers: policy → paths of pages.
pub(super) fn of(plan: &Plan) -> (Vec<File>, Value) {
    let policies = policies(plan);
    let recorded: serde_json::Map<String, Value> = policies
        .iter()
        .map(|(policy, paths)| {
            let paths: Vec<Value> = paths.iter().map(|path| format!("/{path}").into()).collect();
            (policy.clone(), paths.into())
        })
        .collect();
    let record = json!({ "Content-Security-Policy": recorded });
    if plan.hosting.is_empty() {
        return (Vec::new(), record);
    }
    let address = plan.address.as_ref();
    let language = |language: &crate::resolve::BrandLanguage| Language {
        tag: language.language.tag.to_string(),
        path: language.language.path.to_string(),
    };
    let site = Site {
        id: plan.id.to_string(),
        base: address.map_or_else(|| "/".to_owned(), |address| address.path.clone()),
        encrypted: address.is_some_and(|address| address.origin.starts_with("https:")),
        hidden: plan.noindex,
        map: address.filter(|_| !plan.noindex).map(|address| format!("{}{}sitemap.xml", address.origin, address.path)),
        languages: plan.languages.iter().map(language).collect(),
        policies: policies.into_iter().map(|(value, paths)| Policy { value, paths }).collect(),
    };
    (host::files(&site, &plan.hosting), record)
}
