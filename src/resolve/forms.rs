//! Where forms may post to: the allow-list of portal.toml, and nothing else.

use std::sync::Arc;

use url::Url;

use super::addresses::is_loopback;
use super::{Endpoint, Options, fields};
use crate::diagnostic::{Diagnostic, FORM_ENDPOINT, did_you_mean};
use crate::model::{Entry, Layer, PerLanguage, Record, Value};
use crate::span::Place;

/// The endpoints of the allow-list in this environment, each checked.
pub(super) fn allowed(portal: &Record, options: &Options, problems: &mut Vec<Diagnostic>) -> Vec<(Arc<str>, Endpoint)> {
    let mut found = Vec::new();
    for (id, record) in portal.entries("endpoints").into_iter().flatten() {
        let urls: Vec<(&Arc<str>, &Arc<str>, Place)> = record
            .map("url")
            .into_iter()
            .flatten()
            .filter_map(|(env, url)| match &url.value {
                Value::Url(PerLanguage::One(text)) => Some((env, text, url.place)),
                _ => None,
            })
            .collect();
        let mut redirects: Vec<(&Arc<str>, Place)> = Vec::new();
        for item in record.list("redirects") {
            if let Value::Url(PerLanguage::One(text)) = &item.value {
                redirects.push((text, item.place));
            }
        }
        let checked = urls.iter().map(|(_, url, place)| (*url, *place)).chain(redirects.iter().copied());
        for (url, place) in checked {
            if let Some((what, hint)) = refusal(url) {
                problems.push(
                    Diagnostic::new(&FORM_ENDPOINT, format!("the endpoint \"{id}\" may not be {url}: {what}"))
                        .at(place)
                        .hint(hint),
                );
            }
        }
        fields::hidden(id, record, problems);
        let Some((_, url, _)) = urls.iter().find(|(env, ..)| ***env == *options.env) else { continue };
        let mut origins: Vec<String> =
            std::iter::once(*url).chain(redirects.iter().map(|(url, _)| *url)).filter_map(|url| origin(url)).collect();
        origins.sort();
        origins.dedup();
        found.push((
            id.clone(),
            Endpoint {
                url: (*url).clone(),
                origins,
                redirect_field: record.text("redirect_field").cloned(),
                error_field: record.text("error_field").cloned(),
                honeypot: record.text("honeypot").cloned(),
            },
        ));
    }
    found
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

fn origin(url: &str) -> Option<String> {
    Url::parse(url).ok().map(|url| url.origin().ascii_serialization())
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
    // That it states no address at all was reported with it.
    if listed
        .and_then(|listed| listed.get(name))
        .is_some_and(|endpoint| endpoint.map("url").is_none_or(|map| map.is_empty()))
    {
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
