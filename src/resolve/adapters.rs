//! How a form provider is spoken to: what an endpoint of portal.toml and its adapter say together.

use std::collections::BTreeMap;
use std::sync::Arc;

use url::Url;

use super::{Endpoint, Options, Send};
use crate::diagnostic::{Diagnostic, FORM_ADAPTER, did_you_mean};
use crate::model::{PerLanguage, Record, Value};
use crate::span::Place;

/// The adapter of endpoints that name none.
const PLAIN: &str = "post";

/// What the portal fills in where an adapter asks for it.
const KNOWN: &[&str] = &["brand", "language", "subject", "form", "thanks", "error"];

/// Names of hidden fields that every form sends itself.
pub(super) const SENT: &[&str] =
    &["brand", "language", "form", "form_version", "regime", "right", "policy", "policy_date", "request_number"];

/// Fields by which an endpoint and its adapter say the same thing.
const SHARED: &[&str] = &["redirect_field", "error_field", "honeypot"];

/// Adapters that were found sound, by id.
pub(super) struct Adapters<'a> {
    all: &'a BTreeMap<Arc<str>, Record>,
    unsound: Vec<&'a str>,
}

impl<'a> Adapters<'a> {
    /// Checks what the adapters say of themselves.
    pub(super) fn new(all: &'a BTreeMap<Arc<str>, Record>, problems: &mut Vec<Diagnostic>) -> Self {
        let mut unsound = Vec::new();
        for (id, record) in all {
            let found = problems.len();
            check(id, record, problems);
            if problems.len() > found {
                unsound.push(&**id);
            }
        }
        Self { all, unsound }
    }

    /// The adapter that an endpoint names; `None` where that is wrong, which is said.
    pub(super) fn of(
        &self,
        id: &str,
        endpoint: &Record,
        problems: &mut Vec<Diagnostic>,
    ) -> Option<(Arc<str>, &'a Record)> {
        let plain: Arc<str> = PLAIN.into();
        let name = endpoint.text("adapter").unwrap_or(&plain);
        if let Some(record) = self.all.get(name) {
            return (!self.unsound.contains(&&**name)).then(|| (name.clone(), record));
        }
        problems.push(
            Diagnostic::new(
                &FORM_ADAPTER,
                format!("the endpoint \"{id}\" names the adapter \"{name}\", which there is not"),
            )
            .at(endpoint.place_of("adapter"))
            .maybe_hint(did_you_mean(name, self.all.keys().map(|name| &**name)))
            .hint_if_none("docs/adapters.md lists them; `post` takes any service that accepts a plain form."),
        );
        None
    }
}

fn wrong(message: String, place: Place, hint: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&FORM_ADAPTER, message).at(place).hint(hint)
}

/// Texts of a map, with their keys.
fn texts<'r>(record: &'r Record, name: &str) -> Vec<(&'r Arc<str>, &'r Arc<str>, Place)> {
    let map = record.map(name).into_iter().flatten();
    map.filter_map(|(key, value)| Some((key, value.value.text()?, value.place))).collect()
}

/// Reports what is wrong with an adapter itself.
fn check(id: &str, adapter: &Record, problems: &mut Vec<Diagnostic>) {
    let send = adapter.choice("send").unwrap_or("form");
    let keys = adapter.entries("keys");
    let known = |name: &str| KNOWN.contains(&name) || keys.is_some_and(|keys| keys.contains_key(name));
    let mut templates = texts(adapter, "hidden");
    templates.extend(texts(adapter, "attributes"));
    let url: Arc<str> = "url".into();
    if let Some(text) = adapter.text("url") {
        templates.push((&url, text, adapter.place_of("url")));
    }
    for (_, template, place) in templates {
        for name in placeholders(template).filter(|name| !known(name)) {
            let own = keys.into_iter().flat_map(|keys| keys.keys().map(|key| &**key));
            problems.push(
                wrong(format!("the adapter \"{id}\" has {{{name}}} filled in, which nobody knows"), place, "")
                    .maybe_hint(did_you_mean(name, KNOWN.iter().copied().chain(own)))
                    .hint_if_none(format!("State it as a key: [keys.{name}] with `doc`.")),
            );
        }
    }
    for (name, _, place) in texts(adapter, "attributes") {
        let tail = |rest: &str| {
            !rest.is_empty() && rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        let harmless =
            &**name == "name" || ["data-", "netlify-"].iter().any(|start| name.strip_prefix(start).is_some_and(tail));
        if !harmless {
            problems.push(wrong(
                format!("the adapter \"{id}\" gives the form an attribute \"{name}\""),
                place,
                "It may give `name`, and attributes that start with data- or netlify-.",
            ));
        }
    }
    if let Some(body) = adapter.text("body")
        && let Err(error) = serde_json::from_str::<serde_json::Value>(body)
    {
        problems.push(wrong(
            format!("the body of the adapter \"{id}\" is no JSON: {error}"),
            adapter.place_of("body"),
            "Write it as the script shall send it, with \"$fields\", \"$text\", \"$email\" and so on as values.",
        ));
    }
    let need = |key: &str| format!("the adapter \"{id}\" sends by {send}, and states no `{key}`");
    match send {
        "script" if adapter.get("body").is_none() => {
            problems.push(wrong(need("body"), adapter.place, "State the JSON that the script sends."));
        }
        "mail" if adapter.get("url").is_none() => {
            problems.push(wrong(need("url"), adapter.place, "State it: url = \"mailto:{address}\"."));
        }
        _ => {}
    }
}

/// The names in braces in a template.
fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// A template with keys filled in; what the portal knows stays in braces.
fn filled(template: &str, keys: &[(&str, &str)]) -> Arc<str> {
    let mut text = template.to_owned();
    for (name, value) in keys {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    text.into()
}

/// An endpoint in this environment; `None` where it states no address for it, or what it states is wrong.
pub(super) fn endpoint(
    id: &str,
    record: &Record,
    name: Arc<str>,
    adapter: &Record,
    options: &Options,
    problems: &mut Vec<Diagnostic>,
) -> Option<Endpoint> {
    let called =
        adapter.per_language("name").map_or_else(|| name.to_string(), |name| name.get(std::iter::empty()).to_owned());
    for key in SHARED {
        if let (Some(own), Some(theirs)) = (record.text(key), adapter.text(key)) {
            problems.push(wrong(
                format!("the endpoint \"{id}\" states `{key}` \"{own}\", and {called} has its own, \"{theirs}\""),
                record.place_of(key),
                "Delete the line: the adapter knows the name.",
            ));
        }
    }
    let keys = keys(id, record, &called, adapter, options, problems)?;
    let stated = record.map("url").and_then(|map| map.get(&*options.env)).and_then(|url| match &url.value {
        Value::Url(text) => Some(text.clone()),
        _ => None,
    });
    let send = match adapter.choice("send") {
        Some("script") => Send::Script,
        Some("link") => Send::Link,
        Some("mail") => Send::Mail,
        Some("letter") => Send::Letter,
        _ => Send::Form,
    };
    let hosted = record.per_language("page").filter(|_| send == Send::Link).cloned();
    let own = || adapter.text("url").map(|url| PerLanguage::One(filled(url, &keys)));
    let url = match send {
        Send::Letter => PerLanguage::One("".into()),
        _ => hosted.or(stated).or_else(own)?,
    };
    let of = |text: &str| Url::parse(text).ok().filter(Url::has_host).map(|url| url.origin().ascii_serialization());
    let first = url.get(std::iter::empty()).to_owned();
    let mut origins: Vec<String> = of(&first).into_iter().collect();
    for (list, name) in [(record, "redirects"), (adapter, "origins")] {
        origins.extend(list.list(name).iter().filter_map(|item| match &item.value {
            Value::Url(PerLanguage::One(text)) => of(text),
            _ => None,
        }));
    }
    origins.sort();
    origins.dedup();
    let challenge = record.map("challenge").and_then(|map| map.get(&*options.env));
    let challenge = challenge.and_then(|url| match &url.value {
        Value::Url(PerLanguage::One(text)) => Some(text.clone()),
        _ => None,
    });
    if challenge.is_some() && adapter.get("proof").is_none() {
        problems.push(wrong(
            format!("the endpoint \"{id}\" has a proof of work done, which {called} does not verify"),
            record.place_of("challenge"),
            "Delete `challenge`: a visitor's device would work for nothing.",
        ));
    }
    let in_place = record.flag("in_place") || adapter.flag("in_place");
    let mut connect: Vec<String> = of(&first).filter(|_| in_place || send == Send::Script).into_iter().collect();
    connect.extend(challenge.as_deref().and_then(of));
    connect.sort();
    connect.dedup();
    let either = |key: &str| adapter.text(key).or_else(|| record.text(key)).cloned();
    let pairs = |key: &str| -> Vec<(Arc<str>, Arc<str>)> {
        texts(adapter, key).into_iter().map(|(name, text, _)| (name.clone(), filled(text, &keys))).collect()
    };
    Some(Endpoint {
        adapter: name,
        send,
        url,
        origins: if matches!(send, Send::Form) { origins } else { Vec::new() },
        connect,
        redirect_field: either("redirect_field"),
        error_field: either("error_field"),
        honeypot: either("honeypot"),
        names: pairs("names"),
        hidden: pairs("hidden"),
        attributes: pairs("attributes"),
        files: adapter.flag("files"),
        in_place,
        body: adapter.text("body").cloned(),
        proof: adapter.text("proof").cloned().zip(challenge),
    })
}

/// The keys that the endpoint states for its adapter in this environment. `None` where one is missing or wrong.
fn keys<'r>(
    id: &str,
    record: &'r Record,
    called: &str,
    adapter: &'r Record,
    options: &Options,
    problems: &mut Vec<Diagnostic>,
) -> Option<Vec<(&'r str, &'r str)>> {
    let asked = adapter.entries("keys");
    let stated = record.map("keys").and_then(|map| map.get(&*options.env));
    let mut found: Vec<(&str, &str)> = Vec::new();
    let mut sound = true;
    if let Some(located) = stated
        && let Value::Map(map) = &located.value
    {
        for (key, value) in map {
            let Some(text) = value.value.text() else { continue };
            if !asked.is_some_and(|asked| asked.contains_key(key)) {
                let known = asked.into_iter().flat_map(|asked| asked.keys().map(|key| &**key));
                problems.push(
                    wrong(format!("{called} has no key \"{key}\""), value.place, "")
                        .maybe_hint(did_you_mean(key, known.clone()))
                        .hint_if_none(match known.count() {
                            0 => "It needs none: delete the line.".to_owned(),
                            _ => "docs/adapters.md lists its keys.".to_owned(),
                        }),
                );
                sound = false;
                continue;
            }
            if !text.chars().all(|c| c.is_ascii_alphanumeric() || "._~@+-".contains(c)) {
                problems.push(wrong(
                    format!("`{key}` of the endpoint \"{id}\" cannot be \"{text}\""),
                    value.place,
                    "Letters a to z, digits and the signs . _ ~ @ + - can stand in it: it becomes part of an address.",
                ));
                sound = false;
            }
            found.push((key, text));
        }
    }
    // An endpoint that names its own address in this environment has said where it leads.
    let addressed = record.map("url").is_some_and(|map| map.contains_key(&*options.env));
    let used = |key: &str| {
        let whole = adapter.text("url").filter(|_| !addressed).map(|url| url.to_string());
        let hidden = texts(adapter, "hidden").into_iter().map(|(_, text, _)| text.to_string());
        whole.into_iter().chain(hidden).any(|text| text.contains(&format!("{{{key}}}")))
    };
    for (key, doc) in asked.into_iter().flatten().filter(|(key, _)| used(key)) {
        if found.iter().any(|(name, _)| **name == **key) {
            continue;
        }
        sound = false;
        // Nothing at all is stated for this environment: that is said where a form needs it.
        if stated.is_none() && record.get("keys").is_some() {
            continue;
        }
        let what = doc.per_language("doc").map_or("", |doc| doc.get(std::iter::empty()));
        problems.push(wrong(
            format!("the endpoint \"{id}\" does not tell {called} its `{key}`"),
            record.place,
            format!("Add `keys.{}.{key} = \"…\"`. {what}", options.env),
        ));
    }
    sound.then_some(found)
}
