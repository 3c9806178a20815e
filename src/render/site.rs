//! What stands around a site's pages: the root, the page for what is not found, the site map.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::marks::{Mark, Piece, escape, pieces};
use super::view::{Studio, View};
use super::{blocks, hole, page, policy};
use crate::diagnostic::Diagnostic;
use crate::locale::needs_isolation;
use crate::resolve::{BrandLanguage, PageKind, Plan};
use crate::theme::views;

/// A file of a site.
type File = (String, Vec<u8>);

/// The files around a brand's pages. `views` are its languages, in order.
pub fn around(studio: &Studio<'_>, plan: &Plan, views: &[View<'_>], problems: &mut Vec<Diagnostic>) -> Vec<File> {
    let mut files = Vec::new();
    let Some(first) = views.first() else { return files };
    let mut put = |name: &str, made: Result<String, Box<Diagnostic>>| match made {
        Ok(html) => files.push((name.to_owned(), html.into_bytes())),
        Err(problem) => problems.push(*problem),
    };
    let interface = &first.language.interface;
    put("index.html", studio.theme.render("root.html", &root(plan, views, first), &[], interface, studio.files));
    put(
        "404.html",
        studio.theme.render("not-found.html", &not_found(plan, views, first), &[], interface, studio.files),
    );
    if !plan.hosting.is_empty() {
        for view in views {
            let page = not_found(plan, std::slice::from_ref(view), view);
            let interface = &view.language.interface;
            let path = format!("{}/404.html", view.language.language.path);
            put(&path, studio.theme.render("not-found.html", &page, &[], interface, studio.files));
        }
    }
    let assets = first.assets;
    for (name, text) in assets.texts() {
        files.push((format!("assets/{name}"), text.clone().into_bytes()));
    }
    for (name, bytes) in assets.files() {
        files.push((format!("assets/{name}"), bytes.to_vec()));
    }
    if let Some(address) = hole::address(plan) {
        files.push(("sitemap.xml".into(), sitemap(plan, &address).into_bytes()));
    }
    files.push(("robots.txt".into(), robots(plan).into_bytes()));
    files
}

/// The policy that a host should send with each page: policy → paths of pages, relative to the site.
pub fn policies(plan: &Plan) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |policy: String, path: String| found.entry(policy).or_default().push(path);
    for name in ["", "404.html"] {
        add(policy::header(plan, "", false), name.into());
    }
    if !plan.hosting.is_empty() {
        for language in &plan.languages {
            add(policy::header(plan, "", false), format!("{}/404.html", language.language.path));
        }
    }
    for language in &plan.languages {
        for (page, text) in plan.pages.iter().zip(&*language.texts) {
            let forms = page::forms_on(plan.entries("forms"), page, text);
            let narrowed = blocks::is_narrowed(plan, page.kind);
            add(policy::header(plan, &forms, narrowed), format!("{}/{}", language.language.path, page.path));
        }
    }
    found
}

/// A text with everything filled in. It stands on a page of several languages, where a template
/// escapes it: what markup does elsewhere, Unicode's isolates do here.
fn filled(view: &View<'_>, marked: &str) -> String {
    let right_to_left = view.language.language.lang.is_right_to_left();
    pieces(marked)
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Mark(Mark::Hole(_, name)) => match hole::value(view, 0, name) {
                Some(value) if needs_isolation(&value, right_to_left) => format!("\u{2068}{value}\u{2069}"),
                value => value.map(String::from).unwrap_or_default(),
            },
            Piece::Mark(_) => String::new(),
        })
        .collect()
}

fn message(view: &View<'_>, id: &str) -> String {
    let text = view.language.words.format(id, None, &[]).and_then(Result::ok);
    filled(view, &text.unwrap_or_else(|| id.to_owned()))
}

fn name(view: &View<'_>) -> String {
    view.language.terms.value("brand", None).unwrap_or_default().to_owned()
}

/// `base` is what addresses start with: nothing on the root page, the site's path on the 404 page,
/// which hosts show at any address.
fn head(plan: &Plan, view: &View<'_>, base: &str, canonical: Option<String>) -> views::Head {
    let mut alternates = Vec::new();
    if let (Some(address), true) = (hole::address(plan), canonical.is_some()) {
        for other in &plan.languages {
            let href = format!("{address}{}/", other.language.path);
            alternates.push(views::Alternate { hreflang: other.language.tag.to_string(), href });
        }
        alternates.push(views::Alternate { hreflang: "x-default".into(), href: address });
    }
    views::Head {
        csp: policy::content(plan, "", false),
        noindex: plan.noindex || canonical.is_none() && !base.is_empty(),
        canonical,
        alternates,
        links: Vec::new(),
        graph: Vec::new(),
        stylesheet: format!("{base}assets/{}", view.assets.style.0),
        icon: format!("{base}assets/{}", view.assets.icon.0),
        fonts: view.assets.asked(view.language).map(|name| format!("{base}assets/{name}")).collect(),
        form_stylesheet: None,
        pages_stylesheet: view.assets.pages_style.as_ref().map(|(name, _)| format!("{base}assets/{name}")),
        print_stylesheet: view.assets.print_style.as_ref().map(|(name, _)| format!("{base}assets/{name}")),
        scripts: Vec::new(),
        headings: plan.tokens.headings.into(),
        density: plan.tokens.density.into(),
    }
}

fn root(plan: &Plan, all: &[View<'_>], first: &View<'_>) -> views::Root {
    views::Root {
        lang: first.language.language.tag.to_string(),
        dir: first.language.language.lang.direction().into(),
        brand: views::Brand { name: name(first) },
        head: head(plan, first, "", hole::address(plan)),
        page: views::Page {
            kind: "root".into(),
            id: "root".into(),
            title: message(first, "ui-portal-title"),
            description: message(first, "ui-home-lead"),
        },
        languages: all
            .iter()
            .map(|view| {
                let language = &view.language.language;
                views::LanguageItem {
                    tag: language.tag.to_string(),
                    dir: language.lang.direction().into(),
                    name: page::autonym(language, view.language),
                    href: format!("{}/", language.path),
                    current: false,
                    title: message(view, "ui-portal-title"),
                }
            })
            .collect(),
    }
}

fn not_found(plan: &Plan, all: &[View<'_>], first: &View<'_>) -> views::NotFound {
    let base = plan.address.as_ref().map_or("/", |address| &address.path);
    views::NotFound {
        lang: first.language.language.tag.to_string(),
        dir: first.language.language.lang.direction().into(),
        brand: views::Brand { name: name(first) },
        head: head(plan, first, base, None),
        versions: all
            .iter()
            .map(|view| views::NotFoundVersion {
                tag: view.language.language.tag.to_string(),
                dir: view.language.language.lang.direction().into(),
                title: message(view, "ui-not-found-title"),
                text: message(view, "ui-not-found-text"),
                home: format!("{base}{}/", view.language.language.path),
                home_label: message(view, "ui-nav-home"),
            })
            .collect(),
    }
}

/// The site map, with each page's other languages (sitemaps.org 0.9; Google's xhtml:link).
fn sitemap(plan: &Plan, address: &str) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let escaped = |text: &str| {
        let mut out = String::new();
        escape(&super::marks::encode(text), &mut out);
        out
    };
    for (at, page) in plan.pages.iter().enumerate() {
        if matches!(page.kind, PageKind::Thanks | PageKind::Error) {
            continue;
        }
        // A page that only says that it is not translated is not for search engines.
        let written = |language: &&BrandLanguage| language.texts.get(at).is_none_or(|text| !text.missing);
        for language in plan.languages.iter().filter(written) {
            let href = |path: &str| escaped(&format!("{address}{path}/{}", page.path));
            let _ = write!(out, "<url><loc>{}</loc>", href(&language.language.path));
            if let Some(date) = page.updated {
                let _ = write!(out, "<lastmod>{date}</lastmod>");
            }
            for other in plan.languages.iter().filter(written) {
                let other = &other.language;
                let _ = write!(
                    out,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                    other.tag,
                    href(&other.path)
                );
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out
}

fn robots(plan: &Plan) -> String {
    if plan.noindex {
        return "User-agent: *\nDisallow: /\n".into();
    }
    let map = hole::address(plan).map_or_else(String::new, |address| format!("Sitemap: {address}sitemap.xml\n"));
    format!("User-agent: *\nDisallow:\n{map}")
}
