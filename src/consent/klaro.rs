//! For Klaro: one configuration with the words of all languages.

use serde_json::{Map, Value, json};

use super::inventory::{Cookie, Inventory, Service, is_findable, pattern};

/// `klaro.json`. A service is what one provider sets in one category; the category is its purpose.
pub(super) fn config(inventories: &mut [Inventory<'_, '_>], first: &[Cookie]) -> Value {
    let mut translations = Map::new();
    for inventory in inventories.iter_mut() {
        let words = words(inventory, first);
        translations.insert(inventory.language().to_owned(), words);
    }
    let services = inventories.first().map_or_else(Vec::new, |inventory| {
        let on = inventory.on_by_default();
        inventory.services(first).iter().map(|found| service(found, on)).collect()
    });
    json!({ "version": 1, "translations": translations, "services": services })
}

fn words(inventory: &mut Inventory<'_, '_>, first: &[Cookie]) -> Value {
    let lead = inventory.notice("text").unwrap_or_else(|| inventory.word("consent-lead"));
    let mut words = Map::new();
    let mut put = |key: &str, value: Value| words.insert(key.to_owned(), value);
    put(
        "consentNotice",
        json!({ "title": inventory.word("consent-title"), "description": &lead, "learnMore": inventory.word("consent-choose") }),
    );
    put("consentModal", json!({ "title": inventory.word("consent-settings-title"), "description": lead }));
    put("ok", inventory.word("consent-accept-all").into());
    put("acceptAll", inventory.word("consent-accept-all").into());
    put("acceptSelected", inventory.word("consent-save").into());
    put("save", inventory.word("consent-save").into());
    put("decline", inventory.word("consent-refuse-all").into());
    put("close", inventory.word("consent-close").into());
    put("service", json!({ "required": { "title": inventory.word("consent-always-on") } }));
    let purposes: Map<String, Value> = inventory
        .categories
        .iter()
        .map(|category| {
            let text = inventory.sentences(&category.texts);
            (category.id.to_string(), json!({ "title": category.title, "description": text }))
        })
        .collect();
    put("purposes", purposes.into());
    for service in inventory.services(first) {
        let purposes: Vec<String> = service.cookies.iter().filter_map(|cookie| cookie.purpose.clone()).collect();
        put(&service.name, json!({ "title": service.title, "description": inventory.sentences(&purposes) }));
    }
    Value::Object(words)
}

fn service(service: &Service<'_>, on: bool) -> Value {
    let cookies = service.cookies.iter().filter(|cookie| is_findable(cookie)).map(|cookie| {
        // A text that starts with a caret is a regular expression to it, any other a whole name.
        let name = pattern(&cookie.name).unwrap_or_else(|| cookie.name.clone());
        let mut parts = vec![name, "/".to_owned()];
        // Without a domain the tool deletes where the page stands.
        parts.extend(cookie.domain.clone().filter(|domain| is_domain(domain)));
        parts
    });
    json!({
        "name": service.name,
        "title": service.title,
        "purposes": [&*service.category.id],
        "required": service.category.always_on,
        "default": service.category.always_on || on,
        "cookies": cookies.collect::<Vec<_>>(),
    })
}

/// Whether a text is a domain alone: people write more than that into the field.
fn is_domain(text: &str) -> bool {
    text.contains('.') && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
}
