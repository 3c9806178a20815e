//! A brand's values: what is filled in where a fragment leaves a mark.

use std::borrow::Cow;

use super::policy;
use super::reader::View;
use super::shown;
use crate::resolve::{Facts, Plan};

/// The value of a mark on a page, by its name: `$fact`, `-term/case`, `@site-value`. `depth` is
/// how many folders the page lies below the site's root.
pub(super) fn value<'a>(view: &View<'a>, depth: usize, name: &str) -> Option<Cow<'a, str>> {
    let plan = view.plan;
    if let Some(name) = name.strip_prefix('$') {
        let fact = Facts(plan).find(name).ok()?;
        return Some(Cow::Owned(shown::plain(view, fact.entry, fact.value, name)));
    }
    if let Some(term) = name.strip_prefix('-') {
        let (term, case) = term.split_once('/').map_or((term, None), |(term, case)| (term, Some(case)));
        return view.language.terms.value(term, case).ok().map(Cow::Borrowed);
    }
    let (name, argument) = name.split_once('/').unwrap_or((name, ""));
    Some(match name {
        "@root" => Cow::Owned("../".repeat(depth)),
        "@base" => Cow::Borrowed(plan.address.as_ref().map_or("/", |address| &address.path)),
        "@address" => Cow::Owned(address(plan)?),
        "@style" => Cow::Owned(format!("assets/{}", view.assets.style.0)),
        "@logo" => Cow::Owned(format!("assets/{}", view.assets.logo.as_ref()?.name)),
        "@logo-width" => Cow::Owned(view.assets.logo.as_ref()?.size.width.to_string()),
        "@logo-height" => Cow::Owned(view.assets.logo.as_ref()?.size.height.to_string()),
        "@headings" => Cow::Borrowed(plan.tokens.headings),
        "@density" => Cow::Borrowed(plan.tokens.density),
        "@site" => Cow::Borrowed(plan.site.as_ref()?.get(view.language.language.chain())),
        "@id" => Cow::Borrowed(&plan.id),
        "@policy" => Cow::Owned(policy::content(plan, argument)),
        "@action" => Cow::Borrowed(&plan.endpoint(argument)?.url),
        _ => return None,
    })
}

/// The whole address of the portal's root.
pub(super) fn address(plan: &Plan) -> Option<String> {
    plan.address.as_ref().map(|address| format!("{}{}", address.origin, address.path))
}
