//! Where forms may post to: the allow-list of portal.toml, and nothing else.

use std::sync::Arc;

use url::Url;

use super::adapters::{self, Adapters};
use super::addresses::is_loopback;
use super::{Endpoint, Options, Send, fields};
use crate::diagnostic::{Diagnostic, FORM_ADAPTER, FORM_ENDPOINT, did_you_mean};
use crate::inputs::Inputs;
use crate::model::{Entry, Layer, PerLanguage, Record, Value};
use crate::span::{Located, Place};

/// The endpoints of the allow-list in this environment, each checked.
pub(super) fn allowed(inputs: &Inputs, options: &Options, problems: &mut Vec<Diagnostic>) -> Vec<(Arc<str>, Endpoint)> {
    let adapters = Adapters::new(&inputs.adapters, problems);
    let mut found = Vec::new();
    for (id, record) in inputs.portal.entries("endpoints").into_iter().flatten() {
        let before = problems.len();
        for (url, place) in written(record) {
            if let Some((what, hint)) = refusal(&url) {
                problems.push(refused(id, &url, what).at(place).hint(hint));
            }
        }
        fields::hidden(id, record, problems);
        let Some((name, adapter)) = adapters.of(id, record, problems) else { continue };
        if record.get("page").is_some() && adapter.choice("send") != Some("link") {
            problems.push(
                Diagnostic::new(
                    &FORM_ADAPTER,
                    format!("the endpoint \"{id}\" names a hosted form, and its adapter sends forms of the portal"),
                )
                .at(record.place_of("page"))
                .hint("Write adapter = \"link\", or delete `page`."),
            );
        }
        if let Some(problem) = nowhere(id, record, adapter) {
            problems.push(problem);
            continue;
        }
        let Some(endpoint) = adapters::endpoint(id, record, name, adapter, options, problems) else { continue };
        // An adapter of the group's own is on the list by being named here: its address is judged like the others.
        let own = endpoint.url.get(std::iter::empty());
        if let Some((what, hint)) = refusal(own).filter(|_| problems.len() == before && endpoint.send != Send::Mail) {
            problems.push(refused(id, own, what).at(record.place).hint(hint));
        }
        found.push((id.clone(), endpoint));
    }
    found
}

/// What is said of an endpoint that neither states an address nor has one from its adapter.
fn nowhere(id: &str, record: &Record, adapter: &Record) -> Option<Diagnostic> {
    let hosted = adapter.choice("send") == Some("link") && record.get("page").is_some();
    let leads = adapter.get("url").is_some() || adapter.choice("send") == Some("letter") || hosted;
    (!leads && record.get("url").is_none()).then(|| {
        Diagnostic::new(&FORM_ENDPOINT, format!("the endpoint \"{id}\" states no address"))
            .at(record.place)
            .hint("Add `url.production = \"https://…\"`, or name an `adapter` that knows its address.")
    })
}

/// Every address that an endpoint states, in whatever environment.
fn written(record: &Record) -> Vec<(Arc<str>, Place)> {
    let mut found = Vec::new();
    let mut add = |value: &Located<Value>| match &value.value {
        Value::Url(PerLanguage::One(text)) => found.push((text.clone(), value.place)),
        Value::Url(PerLanguage::By(texts)) => found.extend(texts.iter().map(|(_, text)| (text.clone(), value.place))),
        _ => {}
    };
    for key in ["url", "challenge"] {
        record.map(key).into_iter().flatten().for_each(|(_, value)| add(value));
    }
    record.list("redirects").iter().for_each(&mut add);
    record.get("page").into_iter().for_each(&mut add);
    found
}

fn refused(id: &str, url: &str, what: &str) -> Diagnostic {
    Diagnostic::new(&FORM_ENDPOINT, format!("the endpoint \"{id}\" may not be {url}: {what}"))
}

/// Why an address cannot receive what visitors send.
fn refusal(url: &str) -> Option<(&'static str, &'static str)> {
    let parsed = Url::parse(url).ok()?;
    if parsed.scheme() != "https" && !is_loopback(&parsed) {
        return Some((
            "what visitors send would travel unprotected",
            "Use https: (http: is accepted for trials on this machine alone).",
        ));
    }
    parsed.fragment().is_some().then_some(("a fragment is never sent", "Remove what stands behind the #."))
}

/// Whether a form came with the program and leads nowhere: nobody asked for it, so it is left out.
/// One that the workspace states, or a brand names, is an error instead. `reachable`: whether there
/// are contacts to show beside it.
pub(super) fn unasked(form: &Entry, portal: &Record, reachable: bool) -> bool {
    form.layer == Layer::Builtin && !reachable && named(form, portal).is_none()
}

/// The endpoint that a form names, and where: a built-in one, or the workspace's copy of it that
/// names none, is posted to the portal's.
fn named<'a>(form: &'a Entry, portal: &'a Record) -> Option<(&'a Arc<str>, Place)> {
    let names = |record: &'a Record| record.text("endpoint").map(|name| (name, record.place_of("endpoint")));
    names(&form.record).or_else(|| names(portal).filter(|_| form.layer <= Layer::Copy))
}

/// The endpoint that a form names, if the list has it.
pub(super) fn endpoint(
    form: &Entry,
    portal: &Record,
    allowed: &[(Arc<str>, Endpoint)],
    options: &Options,
    problems: &mut Vec<Diagnostic>,
) -> Option<Endpoint> {
    let (name, place) = named(form, portal)?;
    if let Some((_, endpoint)) = allowed.iter().find(|(id, _)| id == name) {
        return Some(endpoint.clone());
    }
    let listed = portal.entries("endpoints");
    // What is wrong with it in every environment was said of it.
    let stated = listed.and_then(|listed| listed.get(name));
    if stated.is_some_and(|endpoint| unnamed(endpoint, options)) {
        return None;
    }
    let known: Vec<&str> = listed.into_iter().flat_map(|entries| entries.keys()).map(|id| &**id).collect();
    problems.push(if known.contains(&&**name) {
        Diagnostic::new(&FORM_ENDPOINT, format!("the endpoint \"{name}\" has no address for \"{}\"", options.env))
            .at(place)
            .hint(format!("Add `url.{}` to [endpoints.{name}] in portal.toml, or choose another --env.", options.env))
    } else {
        Diagnostic::new(&FORM_ENDPOINT, format!("\"{name}\" is not on the list of endpoints"))
            .at(place)
            .maybe_hint(did_you_mean(name, known))
            .hint_if_none(format!(
                "State it in portal.toml: [endpoints.{name}] with `url.{} = \"https://…\"`.",
                options.env
            ))
    });
    None
}

/// Whether an endpoint says nothing of other environments that it could be missing in this one.
fn unnamed(endpoint: &Record, options: &Options) -> bool {
    let named = |key: &str| endpoint.map(key).filter(|map| !map.is_empty());
    let maps = [named("url"), named("keys")];
    maps.iter().all(Option::is_none) || maps.iter().flatten().any(|map| map.contains_key(&*options.env))
}
