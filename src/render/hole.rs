//! A brand's values: what is filled in where a fragment leaves a mark.

use std::borrow::Cow;

use super::marks::{Context, fill};
use super::policy;
use super::shown::{self, Leaf};
use super::stamp;
use super::titles;
use super::view::View;
use crate::diagnostic::Diagnostic;
use crate::digest;
use crate::locale::needs_isolation;
use crate::model::Whole;
use crate::resolve::{Facts, Plan};

/// The name of the mark of a message that a brand says itself.
pub(super) fn words(id: &str, attribute: Option<&str>) -> String {
    format!("~{id}/{}", attribute.unwrap_or(""))
}

/// The message that a mark stands for, as the brand says it; `name` is that of the mark without its `~`.
pub(super) fn message(view: &View<'_>, name: &str) -> Option<Result<String, Box<Diagnostic>>> {
    let (id, attribute) = name.split_once('/')?;
    view.language.words.format(id, Some(attribute).filter(|attribute| !attribute.is_empty()), &[])
}

/// The value of a mark on a page, by its name: `$fact`, `~message/attribute`, `-term/case`, `@site-value`, `@title/kind/id`. `depth` is
/// how many folders the page lies below the site's root.
pub(super) fn value<'a>(view: &View<'a>, depth: usize, name: &str) -> Option<Cow<'a, str>> {
    let plan = view.plan;
    if let Some(name) = name.strip_prefix('$') {
        let fact = Facts(plan).find(name).ok()?;
        return Some(Cow::Owned(shown::plain(view, fact.entry, fact.value, name)));
    }
    if let Some(name) = name.strip_prefix('~') {
        return Some(Cow::Owned(shown::own(view, name, &|_, text| text.to_owned())));
    }
    if let Some(term) = name.strip_prefix('-') {
        let (term, case) = term.split_once('/').map_or((term, None), |(term, case)| (term, Some(case)));
        return view.language.terms.value(term, case).ok().map(Cow::Borrowed);
    }
    let (name, argument) = name.split_once('/').unwrap_or((name, ""));
    Some(match name {
        "@title" => Cow::Owned(shown::filled(view, &titles::marked(view, argument)?)),
        "@root" => Cow::Owned("../".repeat(depth)),
        "@base" => Cow::Borrowed(plan.address.as_ref().map_or("/", |address| &address.path)),
        "@address" => Cow::Owned(address(plan)?),
        "@style" => Cow::Owned(format!("assets/{}", view.assets.style.0)),
        "@form-style" => Cow::Owned(view.assets.form_style.as_ref().map(|(name, _)| format!("assets/{name}"))?),
        "@pages-style" => Cow::Owned(view.assets.pages_style.as_ref().map(|(name, _)| format!("assets/{name}"))?),
        "@print-style" => Cow::Owned(view.assets.print_style.as_ref().map(|(name, _)| format!("assets/{name}"))?),
        "@logo-dark" => Cow::Owned(format!("assets/{}", view.assets.logo_dark.as_ref()?.name)),
        "@logo" => Cow::Owned(format!("assets/{}", view.assets.logo.as_ref()?.name)),
        "@icon" => Cow::Owned(format!("assets/{}", view.assets.icon.0)),
        "@font" => Cow::Owned(format!("assets/{}", view.assets.asked(view.language).nth(argument.parse().ok()?)?)),
        "@logo-width" => Cow::Owned(view.assets.logo.as_ref()?.size.width.to_string()),
        "@logo-height" => Cow::Owned(view.assets.logo.as_ref()?.size.height.to_string()),
        "@headings" => Cow::Borrowed(plan.tokens.headings),
        "@density" => Cow::Borrowed(plan.tokens.density),
        "@site" => Cow::Borrowed(plan.site.as_ref()?.get(view.language.language.chain())),
        "@id" => Cow::Borrowed(&plan.id),
        "@policy" => Cow::Owned(policy::content(plan, argument, false)),
        "@policy-narrow" => Cow::Owned(policy::content(plan, argument, true)),
        "@script" => Cow::Owned(view.assets.script.as_ref().map(|(name, _)| format!("assets/{name}"))?),
        "@narrow" => Cow::Owned(view.assets.narrow.as_ref().map(|(name, _)| format!("assets/{name}"))?),
        "@form-version" => {
            let form = plan.entry("forms", argument)?;
            Cow::Owned(format!("{:08x}", digest::of(&Whole(form)) as u32))
        }
        "@action" => Cow::Borrowed(plan.endpoint(argument)?.url.get(view.language.language.chain())),
        _ => return None,
    })
}

/// The kinds of facts that a value comes from, by the name of its mark.
pub(super) fn kinds(view: &View<'_>, name: &str) -> u128 {
    if let Some((id, _)) = name.strip_prefix('~').and_then(|name| name.split_once('/')) {
        return stamp::named(id);
    }
    if let Some(title) = name.strip_prefix("@title/") {
        return titles::kinds(view, title);
    }
    let Some(fact) = name.strip_prefix('$') else { return 0 };
    let led = Facts(view.plan).find(fact).map_or(0, |found| stamp::led_to(found.value));
    stamp::named(fact) | led
}

/// The value of a mark as markup, among other text of an element.
pub(super) fn content(view: &View<'_>, name: &str) -> String {
    let isolate = |leaf: Leaf<'_>, text: &str| isolated(view, leaf, text);
    if let Some(fact) = name.strip_prefix('$') {
        return match Facts(view.plan).find(fact) {
            Ok(found) => shown::sentence(view, found.entry, found.value, fact, &isolate),
            Err(_) => String::new(),
        };
    }
    if let Some(name) = name.strip_prefix('~') {
        return shown::own(view, name, &isolate);
    }
    if let Some(title) = name.strip_prefix("@title/") {
        return titles::content(view, title);
    }
    let leaf = if name.starts_with('-') { Leaf::Name } else { Leaf::Own };
    isolated(view, leaf, &value(view, 0, name).unwrap_or_default())
}

/// A text as markup: a name in another language says so, and is kept apart from its neighbours where it is of another
/// direction than they.
fn isolated(view: &View<'_>, leaf: Leaf<'_>, text: &str) -> String {
    let markup = fill(Context::Text, text);
    let apart_from_page = || needs_isolation(text, view.language.language.lang.is_right_to_left());
    match leaf {
        Leaf::Name if apart_from_page() => format!("<bdi>{markup}</bdi>"),
        // Read aloud in its own language (WCAG 3.1.2), and shown in its own signs.
        Leaf::Foreign(tag) => {
            let element = if apart_from_page() { "bdi" } else { "span" };
            format!("<{element} lang=\"{}\">{markup}</{element}>", fill(Context::Text, tag))
        }
        Leaf::Code => apart(view, &markup),
        _ => markup,
    }
}

/// Markup of an address or a number, whose parts keep their order on every page.
pub(super) fn apart(view: &View<'_>, markup: &str) -> String {
    if view.language.language.lang.is_right_to_left() {
        format!("<bdi dir=\"ltr\">{markup}</bdi>")
    } else {
        markup.to_owned()
    }
}

/// The whole address of the portal's root.
pub(super) fn address(plan: &Plan) -> Option<String> {
    plan.address.as_ref().map(|address| format!("{}{}", address.origin, address.path))
}
