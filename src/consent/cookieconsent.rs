//! For CookieConsent 3 (orestbida): a translation for each language, and the categories.

use serde_json::{Map, Value, json};

use super::inventory::{Category, Inventory, domain, html, is_findable, least, pattern};

/// `cookieconsent.<lang>.json`. The tool puts texts into the page as HTML, so they are escaped.
pub(super) fn translation(inventory: &mut Inventory<'_, '_>) -> Value {
    let title = html(&inventory.word("consent-title"));
    let accept = html(&inventory.word("consent-accept-all"));
    let refuse = html(&inventory.word("consent-refuse-all"));
    let choose = html(&inventory.word("consent-choose"));
    let save = html(&inventory.word("consent-save"));
    // The tool makes this an attribute, in which nothing is escaped.
    let close = inventory.word("consent-close");
    let settings = html(&inventory.word("consent-settings-title"));
    let lead = inventory.notice("text").unwrap_or_else(|| inventory.word("consent-lead"));
    let lead = html(&lead);
    let heads = heads(inventory);
    let unsaid = inventory.word("ui-not-stated");
    let mut sections = vec![json!({ "title": title, "description": lead })];
    for category in &inventory.categories {
        sections.push(section(inventory, category, &heads, &unsaid));
    }
    if let Some(withdrawal) = inventory.notice("withdrawal") {
        let title = inventory.word("field-cookie-notice-withdrawal");
        sections.push(json!({ "title": html(&title), "description": html(&withdrawal) }));
    }
    json!({
        "consentModal": {
            "title": title,
            "description": lead,
            "acceptAllBtn": accept,
            "acceptNecessaryBtn": refuse,
            "showPreferencesBtn": choose,
            "closeIconLabel": close,
        },
        "preferencesModal": {
            "title": settings,
            "acceptAllBtn": accept,
            "acceptNecessaryBtn": refuse,
            "savePreferencesBtn": save,
            "closeIconLabel": close,
            "sections": sections,
        },
    })
}

/// Keys and heads of the table's columns. Narrow screens show the heads from an attribute, as text.
fn heads(inventory: &mut Inventory<'_, '_>) -> Map<String, Value> {
    let columns = [
        ("name", "field-name"),
        ("provider", "field-provider"),
        ("domain", "field-domain"),
        ("purpose", "field-purpose"),
        ("lifetime", "field-lifetime"),
    ];
    columns.into_iter().map(|(key, word)| (key.to_owned(), least(&inventory.word(word)).into())).collect()
}

fn section(inventory: &Inventory<'_, '_>, category: &Category, heads: &Map<String, Value>, unsaid: &str) -> Value {
    let mut section = Map::new();
    // It names the switch as well, as text.
    section.insert("title".into(), least(&category.title).into());
    section.insert("description".into(), html(&inventory.sentences(&category.texts)).into());
    section.insert("linkedCategory".into(), (*category.id).into());
    let said = |text: &Option<String>| html(text.as_deref().unwrap_or(unsaid));
    let rows: Vec<Value> = inventory
        .cookies_of(&category.id)
        .map(|cookie| {
            json!({
                "name": html(&cookie.name),
                "provider": said(&cookie.provider),
                "domain": said(&cookie.domain),
                "purpose": said(&cookie.purpose),
                "lifetime": said(&cookie.lifetime),
            })
        })
        .collect();
    if !rows.is_empty() {
        let table = json!({ "caption": html(&category.title), "headers": heads, "body": rows });
        section.insert("cookieTable".into(), table);
    }
    Value::Object(section)
}

/// `cookieconsent.categories.json`. JSON has no regular expressions: a pattern is written between slashes,
/// as the tool's documentation writes it, and the page makes a `RegExp` of it.
pub(super) fn categories(inventory: &Inventory<'_, '_>) -> Value {
    let on = inventory.on_by_default();
    let categories = inventory.categories.iter().map(|category| {
        let found = inventory.cookies_of(&category.id).filter(|cookie| is_findable(cookie));
        let cookies = found.flat_map(|cookie| {
            let name = pattern(&cookie.name).map_or_else(|| cookie.name.clone(), |pattern| format!("/{pattern}/"));
            // With a domain the tool deletes there alone, without one where the page stands.
            let there = domain(cookie).map(|domain| json!({ "name": name, "domain": domain }));
            std::iter::once(json!({ "name": name })).chain(there)
        });
        let value = json!({
            "enabled": category.always_on || on,
            "readOnly": category.always_on,
            "autoClear": { "cookies": cookies.collect::<Vec<_>>() },
        });
        (category.id.to_string(), value)
    });
    Value::Object(categories.collect())
}
