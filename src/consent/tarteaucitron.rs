//! For tarteaucitron.js: `tarteaucitronCustomText` in each language, and the services.

use serde_json::{Map, Value, json};

use super::inventory::{Category, Cookie, Inventory, html, is_findable, pattern};
use super::known::Kin;

/// The tool's own types of service.
fn kind(category: &Category) -> &'static str {
    match category.kin {
        Some(Kin::Statistics) => "analytic",
        Some(Kin::Marketing) => "ads",
        Some(Kin::Social) => "social",
        _ => "other",
    }
}

/// `tarteaucitron.<lang>.json`. The tool puts texts into the page as HTML, so they are escaped.
pub(super) fn texts(inventory: &mut Inventory<'_, '_>, first: &[Cookie]) -> Value {
    let lead = inventory.notice("text").unwrap_or_else(|| inventory.word("consent-lead"));
    let words = [
        ("alertBigPrivacy", lead.clone()),
        ("acceptAll", inventory.word("consent-accept-all")),
        ("denyAll", inventory.word("consent-refuse-all")),
        ("allowAll", inventory.word("consent-accept-all")),
        ("personalize", inventory.word("consent-choose")),
        ("close", inventory.word("consent-close")),
        ("closeBanner", inventory.word("consent-close")),
        ("title", inventory.word("consent-settings-title")),
        ("info", inventory.word("consent-title")),
        ("disclaimer", lead),
        ("allow", inventory.word("consent-allow")),
        ("deny", inventory.word("consent-refuse")),
        ("save", inventory.word("consent-save")),
    ];
    let mut text: Map<String, Value> =
        words.into_iter().map(|(key, word)| (key.to_owned(), html(&word).into())).collect();
    let always: Vec<&Category> = inventory.categories.iter().filter(|category| category.always_on).collect();
    if !always.is_empty() {
        let (title, details) = joined(inventory, &always);
        text.insert("mandatoryTitle".into(), title.into());
        text.insert("mandatoryText".into(), details.into());
    }
    for name in ["ads", "analytic", "social", "other"] {
        let same = |category: &&Category| !category.always_on && kind(category) == name;
        let found: Vec<&Category> = inventory.categories.iter().filter(same).collect();
        if !found.is_empty() {
            let (title, details) = joined(inventory, &found);
            text.insert(name.to_owned(), json!({ "title": title, "details": details }));
        }
    }
    let mut found = inventory.services(first);
    // What cannot be refused is no service to it: it has a text for that.
    found.retain(|service| !service.category.always_on);
    for service in &found {
        let purposes: Vec<String> = service.cookies.iter().filter_map(|cookie| cookie.purpose.clone()).collect();
        if !purposes.is_empty() {
            text.insert(format!("desc-{}", service.name), html(&inventory.sentences(&purposes)).into());
        }
    }
    let services: Vec<Value> = found
        .iter()
        .map(|service| {
            // It looks for cookies by their whole names: regular expressions stand apart, for the page to read.
            let cookies = service.cookies.iter().filter(|cookie| is_findable(cookie));
            let (patterns, names): (Vec<_>, Vec<_>) = cookies
                .map(|cookie| (pattern(&cookie.name), cookie.name.clone()))
                .partition(|(found, _)| found.is_some());
            json!({
                "key": service.name,
                "type": kind(service.category),
                "name": html(&service.title),
                "needConsent": true,
                "cookies": names.into_iter().map(|(_, name)| name).collect::<Vec<_>>(),
                "patterns": patterns.into_iter().filter_map(|(pattern, _)| pattern).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({ "tarteaucitronCustomText": text, "services": services })
}

/// Title and text of categories that the tool does not tell apart.
fn joined(inventory: &Inventory<'_, '_>, categories: &[&Category]) -> (String, String) {
    let titles: Vec<String> = categories.iter().map(|category| category.title.clone()).collect();
    let texts: Vec<String> = categories.iter().flat_map(|category| category.texts.iter().cloned()).collect();
    (html(&inventory.list(&titles)), html(&inventory.sentences(&texts)))
}
