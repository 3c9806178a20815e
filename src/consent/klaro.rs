//! For Klaro: one configuration with the words of all languages.

use serde_json::{Map, Value, json};

use super::inventory::{Cookie, Inventory, Service, domain, is_findable, pattern};

/// `klaro.json`. A service is what one provider sets in one category; the category is its purpose.
pub(super) fn config(inventories: &mut [Inventory<'_, '_>], first: &[Cookie]) -> Value {
    let mut translations = Map::new();
    for inventory in inventories.iter_mut() {
        translations.insert(inventory.language().to_owned(), words(inventory));
    }
    let services = inventories.first().map_or_else(Vec::new, |inventory| {
        let on = inventory.on_by_default();
        inventory.services(first).iter().map(|found| service(found, inventories, first, on)).collect()
    });
    json!({
        "version": 1,
        // Without it the button that says "Accept all" saves what is on already: nothing.
        "acceptAll": true,
        "showNoticeTitle": true,
        "translations": translations,
        "services": services,
    })
}

/// All words that the tool shows: for a language of another tag than its own, such as `zh-Hans`, it has none.
fn words(inventory: &mut Inventory<'_, '_>) -> Value {
    let lead = inventory.notice("text").unwrap_or_else(|| inventory.word("consent-lead"));
    let mut word = |id: &str| inventory.word(id);
    let (purpose, settings) = (word("field-purpose"), word("consent-settings-title"));
    let mut words = json!({
        "consentNotice": {
            "title": word("consent-title"),
            "description": literal(&lead),
            "changeDescription": word("consent-changed"),
            "learnMore": word("consent-choose"),
        },
        "consentModal": { "title": settings, "description": lead },
        "ok": word("consent-accept-all"),
        "acceptAll": word("consent-accept-all"),
        "acceptSelected": word("consent-save"),
        "save": word("consent-save"),
        "decline": word("consent-refuse-all"),
        "close": word("consent-close"),
        "poweredBy": "Klaro!",
        "privacyPolicy": { "name": word("ui-document-privacy"), "text": "{privacyPolicy}" },
        "purposeItem": { "service": word("consent-service"), "services": word("consent-services") },
        "service": {
            "required": { "title": word("consent-always-on"), "description": word("consent-always-on-text") },
            "disableAll": { "title": word("consent-all"), "description": word("consent-all-text") },
            "purpose": purpose,
            "purposes": purpose,
        },
        "contextualConsent": {
            "description": format!("{} {{title}}", literal(&word("consent-embed"))),
            "descriptionEmptyStore": "{link}",
            "acceptOnce": word("consent-embed-once"),
            "acceptAlways": word("consent-embed-always"),
            "modalLinkText": settings,
        },
    });
    let purposes: Map<String, Value> = inventory
        .categories
        .iter()
        .map(|category| {
            let text = inventory.sentences(&category.texts);
            (category.id.to_string(), json!({ "title": category.title, "description": text }))
        })
        .collect();
    if let Some(words) = words.as_object_mut() {
        words.insert("purposes".into(), purposes.into());
    }
    words
}

/// A text that the tool looks for `{names}` in: it has no way to write a brace, so a joiner that nobody sees
/// parts it from what follows.
fn literal(text: &str) -> String {
    text.replace('{', "{\u{2060}")
}

/// A service. Its words stand with it in each language: a `title` beside its name would outweigh them.
fn service(service: &Service<'_>, inventories: &[Inventory<'_, '_>], first: &[Cookie], on: bool) -> Value {
    let translations: Map<String, Value> = inventories
        .iter()
        .filter_map(|inventory| {
            let same = inventory.services(first).into_iter().find(|other| other.name == service.name)?;
            let purposes: Vec<String> = same.cookies.iter().filter_map(|cookie| cookie.purpose.clone()).collect();
            let words = json!({ "title": same.title, "description": inventory.sentences(&purposes) });
            Some((inventory.language().to_owned(), words))
        })
        .collect();
    let cookies = service.cookies.iter().filter(|cookie| is_findable(cookie)).map(|cookie| {
        // A text that starts with a caret is a regular expression to it, any other a whole name.
        let name = pattern(&cookie.name).unwrap_or_else(|| cookie.name.clone());
        let mut parts = vec![name, "/".to_owned()];
        // Without a domain the tool deletes where the page stands.
        parts.extend(domain(cookie).map(str::to_owned));
        parts
    });
    json!({
        "name": service.name,
        "translations": translations,
        "purposes": [&*service.category.id],
        "required": service.category.always_on,
        "default": service.category.always_on || on,
        "cookies": cookies.collect::<Vec<_>>(),
    })
}
