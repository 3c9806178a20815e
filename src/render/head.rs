//! What a page's head says to programs.

use super::blocks;
use super::marks::{Context, hole};
use super::reader::Reader;
use crate::resolve::{PageKey, PageKind, PagePlan};
use crate::theme::views;

/// Where the brand's notice and its terms stand (RFC 6903), and what programs read in their place.
pub(super) fn links(reader: &Reader<'_, '_>, key: &PageKey) -> Vec<views::HeadLink> {
    let site = reader.site();
    let root = hole(Context::Url, "@root");
    let mut links = Vec::new();
    for (rel, kind) in [("privacy-policy", "privacy"), ("terms-of-service", "terms")] {
        let pages = reader.pages().iter();
        let page = pages.clone().find(|page| page.kind == PageKind::Document && page.document == Some(kind));
        links.extend(page.map(|page| views::HeadLink { rel, media: None, href: blocks::href(reader, page) }));
    }
    let about = reader.page(key).is_some_and(|page| page.document == Some("privacy"));
    if site.machines.notice && about {
        let href = format!("{root}notice.jsonld");
        links.push(views::HeadLink { rel: "alternate", media: Some("application/ld+json"), href });
    }
    if site.machines.portal && key.kind == PageKind::Home {
        let href = format!("{root}portal.json");
        links.push(views::HeadLink { rel: "alternate", media: Some("application/json"), href });
    }
    links
}

/// What services show of the page (Open Graph). A picture is the brand's own or none.
pub(super) fn graph(reader: &Reader<'_, '_>, view: &views::Page, page: &PagePlan) -> Vec<views::GraphItem> {
    let site = reader.site();
    let mut items = vec![
        views::GraphItem { property: "og:title", content: view.title.clone() },
        views::GraphItem { property: "og:description", content: view.description.clone() },
        views::GraphItem { property: "og:locale", content: reader.language().lang.with_territory() },
    ];
    if site.address.is_some() {
        let address = hole(Context::Url, "@address");
        let url = format!("{address}{}/{}", reader.language().path, page.path);
        items.push(views::GraphItem { property: "og:url", content: url });
        if reader.has_picture() {
            let content = format!("{address}{}", hole(Context::Url, "@logo"));
            items.push(views::GraphItem { property: "og:image", content });
        }
    }
    items
}
