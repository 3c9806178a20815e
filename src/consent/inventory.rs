//! What one brand states about cookies, in the words of one language.

use std::sync::Arc;

use super::known::{Kin, kin};
use crate::diagnostic::Diagnostic;
use crate::model::{Entry, Value};
use crate::render::{View, message, said};
use crate::resolve::missing;

/// The cookies of a brand in one language.
pub(super) struct Inventory<'v, 'a> {
    view: &'v View<'a>,
    pub(super) categories: Vec<Category>,
    pub(super) cookies: Vec<Cookie>,
    /// Messages that the language lacks.
    pub(super) problems: Vec<Diagnostic>,
}

/// A category of cookies.
pub(super) struct Category {
    pub(super) id: Arc<str>,
    pub(super) title: String,
    /// What it is for and what refusing it does, each where it is stated.
    pub(super) texts: Vec<String>,
    pub(super) always_on: bool,
    pub(super) kin: Option<Kin>,
}

/// A cookie, or another trace.
pub(super) struct Cookie {
    pub(super) id: Arc<str>,
    /// Its name, or a pattern in which an asterisk stands for whatever follows.
    pub(super) name: String,
    pub(super) category: Arc<str>,
    pub(super) purpose: Option<String>,
    pub(super) provider: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) lifetime: Option<String>,
    /// Whether a script can find and delete it among the cookies: what is kept elsewhere it cannot.
    pub(super) is_cookie: bool,
}

/// The cookies of one category that one provider sets: what visitors can switch where a tool lets
/// them choose more finely than by category.
pub(super) struct Service<'i> {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) category: &'i Category,
    pub(super) cookies: Vec<&'i Cookie>,
}

impl<'v, 'a> Inventory<'v, 'a> {
    pub(super) fn new(view: &'v View<'a>) -> Self {
        let plan = view.plan;
        let cookies: Vec<Cookie> = plan.public("cookies").filter_map(|entry| cookie(view, entry)).collect();
        let shown = |entry: &Arc<Entry>| entry.public || cookies.iter().any(|cookie| cookie.category == entry.id);
        let categories = plan.entries("cookie_categories").iter().filter(|entry| shown(entry));
        let categories = categories.map(|entry| category(view, entry)).collect();
        Self { view, categories, cookies, problems: Vec::new() }
    }

    /// The tag of the language.
    pub(super) fn language(&self) -> &'a str {
        &self.view.language.language.tag
    }

    /// The direction that the language is written in, as HTML's `dir`.
    pub(super) fn direction(&self) -> &'static str {
        self.view.language.language.lang.direction()
    }

    /// A message of the interface.
    pub(super) fn word(&mut self, id: &str) -> String {
        message(self.view, id).unwrap_or_else(|| {
            self.problems.push(missing(id, None, &self.view.language.language, None));
            String::new()
        })
    }

    /// What the notice on cookies states in a field.
    pub(super) fn notice(&self, field: &str) -> Option<String> {
        let entry = self.view.plan.public("cookie_notice").next()?;
        said(self.view, entry, field)
    }

    /// Whether what can be refused is on before anybody chose.
    pub(super) fn on_by_default(&self) -> bool {
        let notice = self.view.plan.entries("cookie_notice").first();
        notice.is_some_and(|entry| entry.record.choice("default") == Some("on"))
    }

    /// The tool that asks on the brand's own pages, and what opens it there where it is none of the known.
    pub(super) fn manager(&self) -> Option<(&'static str, Option<&str>)> {
        let record = &self.view.plan.entries("cookie_notice").first().filter(|notice| notice.gap.is_none())?.record;
        let selector = record.per_language("manager_selector").map(|text| text.get([self.language()]));
        Some((record.choice("manager")?, selector))
    }

    pub(super) fn cookies_of(&self, category: &str) -> impl Iterator<Item = &Cookie> {
        self.cookies.iter().filter(move |cookie| &*cookie.category == category)
    }

    /// Sentences behind one another, as the language sets them.
    pub(super) fn sentences(&self, texts: &[String]) -> String {
        texts.join(if self.view.language.language.lang.is_cjk() { "" } else { " " })
    }

    /// Names in a row, as the language sets them.
    pub(super) fn list(&self, names: &[String]) -> String {
        self.view.language.language.formats.list_and(names)
    }

    /// Services by category and provider. `first` are the cookies in the language that names are made from,
    /// so that a service has one name in all languages.
    pub(super) fn services<'i>(&'i self, first: &[Cookie]) -> Vec<Service<'i>> {
        let mut found: Vec<(Option<String>, Service<'i>)> = Vec::new();
        for category in &self.categories {
            let from = found.len();
            for cookie in self.cookies_of(&category.id) {
                let key = first.iter().find(|other| other.id == cookie.id).and_then(|other| other.provider.clone());
                let known = found.iter().skip(from).position(|(provider, _)| *provider == key);
                if let Some((_, service)) = known.and_then(|at| found.get_mut(from + at)) {
                    service.cookies.push(cookie);
                    continue;
                }
                let slug = key.as_deref().map_or_else(|| "cookies".to_owned(), slug);
                let slug = if slug.is_empty() { "provider".to_owned() } else { slug };
                // No name may end in another: tarteaucitron.js takes an answer to the one for the other's.
                let taken = |name: &str| {
                    found.iter().any(|(_, other)| other.name.ends_with(name) || name.ends_with(&other.name))
                };
                let name = numbered(&format!("{}-{slug}", category.id), taken);
                let title = cookie.provider.clone().unwrap_or_else(|| category.title.clone());
                found.push((key, Service { name, title, category, cookies: vec![cookie] }));
            }
        }
        found.into_iter().map(|(_, service)| service).collect()
    }
}

/// A name of small letters, digits and hyphens; empty where nothing of it is left.
pub(super) fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// The name, or the first of `name-2`, `name-3`… that is free.
pub(super) fn numbered(name: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    (2u64..).map(|n| format!("{name}-{n}")).find(|name| !taken(name)).unwrap_or_default()
}

fn category(view: &View<'_>, entry: &Arc<Entry>) -> Category {
    let title = said(view, entry, "label").unwrap_or_default();
    let texts = ["text", "refusal"].into_iter().filter_map(|field| said(view, entry, field)).collect();
    let kin = kin(&entry.id).or_else(|| kin(&title));
    Category { id: entry.id.clone(), title, texts, always_on: entry.record.flag("always_on"), kin }
}

/// A cookie; nothing where its name or its category is a gap.
fn cookie(view: &View<'_>, entry: &Arc<Entry>) -> Option<Cookie> {
    let Some(Value::Ref(_, category)) = entry.record.value("category") else { return None };
    let technology = entry.record.text("technology").and_then(|id| view.plan.entry("technologies", id));
    let kind = technology.and_then(|technology| technology.record.choice("type"));
    Some(Cookie {
        id: entry.id.clone(),
        name: said(view, entry, "name")?,
        category: category.clone(),
        purpose: said(view, entry, "purpose"),
        provider: said(view, entry, "provider"),
        domain: said(view, entry, "domain"),
        lifetime: said(view, entry, "lifetime"),
        is_cookie: kind.is_none_or(|kind| kind == "cookie"),
    })
}

/// A name with asterisks as a regular expression of JavaScript, anchored; nothing for a plain name, and
/// for an asterisk at the start, which would find what others set.
pub(super) fn pattern(name: &str) -> Option<String> {
    if !name.contains('*') || name.starts_with('*') {
        return None;
    }
    let parts: Vec<String> = name.split('*').map(escaped).collect();
    let body = parts.join(".*");
    Some(match body.strip_suffix(".*") {
        // What follows does not matter, so nothing is said of it.
        Some(start) if name.ends_with('*') => format!("^{start}"),
        _ => format!("^{body}$"),
    })
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if "\\^$.|?*+()[]{}/".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether the cookie's name can be acted upon: one that starts with an asterisk fits everything.
pub(super) fn is_findable(cookie: &Cookie) -> bool {
    cookie.is_cookie && !cookie.name.starts_with('*')
}

/// The domain that a cookie is set for, where the field says a domain alone: people write more into it.
pub(super) fn domain(cookie: &Cookie) -> Option<&str> {
    let is_domain =
        |text: &&str| text.contains('.') && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    cookie.domain.as_deref().filter(is_domain)
}

/// A text for a tool that reads it as HTML in one place and as text in another: only what would be read as
/// markup is escaped. "Counting & more" is the same in both.
pub(super) fn least(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let next = rest.clone().next();
        let opens = |marks: &[char]| next.is_some_and(|next| next.is_ascii_alphanumeric() || marks.contains(&next));
        match c {
            '&' if opens(&['#']) => out.push_str("&amp;"),
            '<' if opens(&['/', '!', '?']) => out.push_str("&lt;"),
            c => out.push(c),
        }
    }
    out
}

/// A text for a tool that reads it as HTML.
pub(super) use crate::markup::escaped as html;
