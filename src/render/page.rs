//! What a page is made of, piece by piece.

use std::sync::Arc;

use super::blocks::{self, Use};
use super::fragment::{Fragment, Marked};
use super::head;
use super::marks::{Context, escape, hole, slot};
use super::prose::{Position, Writer};
use super::reader::Reader;
use super::shown;
use super::titles;
use super::typeset::typeset;
use super::view::View;
use crate::digest::Digest;
use crate::inputs::Placed;
use crate::locale::Arg;
use crate::model::prose::{Block, FactBlock};
use crate::resolve::{PageKey, PageKind, PagePlan, PageText};
use crate::theme::views;

/// A piece of a page, as its fragment is known by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Piece {
    /// Everything around the text.
    Shell(PageKey),
    /// The title and the lead.
    Title(PageKey),
    /// Text before the first section, by its digest.
    Opening(PageKey, Digest),
    /// A section of prose, by its digest.
    Section(PageKey, Digest),
    /// A block of facts.
    Block(Use),
    /// What stands in place of a document that the language lacks.
    Untranslated(PageKey),
    /// The text of a page after a form.
    AfterForm(PageKey),
}

/// Makes a fragment from what the reader answers.
pub(super) fn make(
    piece: &Piece,
    view: &View<'_>,
    section: Option<&Placed>,
) -> (Fragment, Vec<(super::Input, Digest)>) {
    let reader = Reader::new(view);
    let (body, contents) = match (piece, section) {
        (Piece::Shell(key), _) => (Marked::new(&shell(&reader, key), &[]), None),
        (Piece::Title(key), _) => (Marked::new(&page_title(&reader, key), &[]), None),
        (Piece::Opening(key, _), _) => (opening(&reader, key), None),
        (Piece::Section(key, _), Some(placed)) => prose(&reader, key, placed),
        (Piece::Section(..), None) => (Marked::default(), None),
        (Piece::Block(used), _) => (Marked::new(&blocks::render(&reader, used), &[]), None),
        (Piece::Untranslated(key), _) => (Marked::new(&untranslated(&reader, key), &[]), None),
        (Piece::AfterForm(key), _) => (Marked::new(&after_form(&reader, key), &[]), None),
    };
    let (asked, problems) = reader.finish();
    (Fragment { body, contents, problems }, asked)
}

/// The right that a page of requests has chosen.
pub(super) fn right_of(key: &PageKey) -> &str {
    key.id.strip_prefix("request-").unwrap_or(&key.id)
}

/// The sentence under a page's title, if it has one.
fn lead(reader: &Reader<'_, '_>, key: &PageKey) -> Option<String> {
    let id = match key.kind {
        PageKind::Document | PageKind::Thanks | PageKind::Error => return None,
        PageKind::Request => "ui-requests-lead".to_owned(),
        PageKind::Right => {
            return reader.standing(&format!("right-{}", key.id), Some("summary"));
        }
        kind => format!("ui-{}-lead", kind.name()),
    };
    reader.optional(&id, None, &[]).map(|text| typeset(&reader.language().lang, &text))
}

fn page_view(reader: &Reader<'_, '_>, key: &PageKey) -> views::Page {
    let title = titles::plain(reader, key);
    let description = lead(reader, key).unwrap_or_else(|| {
        let portal = reader.message("ui-portal-title", None, &[], None);
        format!("{title}{}{portal}", reader.message("ui-colon", None, &[], None))
    });
    views::Page { kind: key.kind.name().into(), id: key.id.to_string(), title, description }
}

fn page_title(reader: &Reader<'_, '_>, key: &PageKey) -> String {
    let title = titles::markup(reader, key);
    let lead = lead(reader, key).map(|text| {
        let mut out = String::new();
        escape(&text, &mut out);
        out
    });
    let view = views::PageTitle { lang: reader.language().tag.to_string(), page: page_view(reader, key) };
    reader.render("page-title.html", &view, &[("title", Some(&title)), ("lead", lead.as_deref())])
}

fn opening(reader: &Reader<'_, '_>, key: &PageKey) -> Marked {
    let blocks: &[Block] = reader.opening(key);
    let mut writer = Writer::new(reader, Position { page: key, section: "opening", notes: &[] });
    let body = writer.body(blocks);
    Marked::new(&body, &writer.parts)
}

fn prose(reader: &Reader<'_, '_>, key: &PageKey, placed: &Placed) -> (Marked, Option<Marked>) {
    let section = &placed.section;
    let id = &*section.id.value;
    crate::model::prose::walk_facts(&section.body, &mut |block| match blocks::check(block) {
        Some(problem) => reader.problem(problem),
        None => blocks::check_ids(reader, &block.value, block.place),
    });
    let mut writer = Writer::new(reader, Position { page: key, section: id, notes: &placed.notes });
    let title = writer.heading(&section.title);
    let bare = writer.title(&section.title);
    let body = writer.body(&section.body);
    let view = views::Section {
        lang: reader.language().tag.to_string(),
        id: id.to_owned(),
        level: section.level,
        linked: title != bare,
    };
    let html = reader.render("section.html", &view, &[("title", Some(&title)), ("body", Some(&body))]);
    let line = reader.render("contents-entry.html", &view, &[("title", Some(&bare))]);
    (Marked::new(&html, &writer.parts), Some(Marked::new(&line, &[])))
}

fn after_form(reader: &Reader<'_, '_>, key: &PageKey) -> String {
    let name = key.kind.name();
    let message = |id: String| typeset(&reader.language().lang, &reader.message(&id, None, &[], None));
    let contacts = reader.entries("contacts");
    let others = contacts.into_iter().filter(|_| key.kind == PageKind::Error);
    let view = views::AfterForm {
        lang: reader.language().tag.to_string(),
        title: message(format!("ui-{name}-title")),
        text: message(format!("ui-{name}-text")),
        home: format!("{}{}/", hole(Context::Url, "@root"), reader.language().path),
        others: others.map(|entry| blocks::contact(reader, entry)).collect(),
    };
    reader.render(&format!("{name}.html"), &view, &[])
}

fn untranslated(reader: &Reader<'_, '_>, key: &PageKey) -> String {
    let Some(page) = reader.page(key) else { return String::new() };
    let view = views::Untranslated {
        lang: reader.language().tag.to_string(),
        dir: reader.language().lang.direction().into(),
        text: typeset(&reader.language().lang, &reader.message("ui-not-translated", None, &[], None)),
        languages: languages(reader, page).into_iter().filter(|language| written(reader, key, &language.tag)).collect(),
    };
    reader.render("untranslated.html", &view, &[])
}

/// Whether a page is written in a language of the brand.
fn written(reader: &Reader<'_, '_>, key: &PageKey, tag: &str) -> bool {
    let site = reader.site();
    let language = site.languages.iter().find(|other| *other.language.tag == *tag);
    let text = site.position(key).and_then(|at| language?.texts.get(at));
    text.is_none_or(|text| !text.missing)
}

/// The ids of the forms on a page, joined by commas: its policy lets it post to their endpoints.
/// Those of a kind stand on pages of their own; any may stand in a text.
pub(super) fn forms_on(forms: &[Arc<crate::model::Entry>], page: &PagePlan, text: &PageText) -> String {
    let mut wanted: Vec<(&str, &str)> = match page.kind {
        PageKind::Requests | PageKind::Request => vec![("type", "request")],
        PageKind::Contact => vec![("type", "contact")],
        _ => Vec::new(),
    };
    let sections = text.sections.iter().map(|placed| &*placed.section.body);
    for blocks in std::iter::once(&*text.opening).chain(sections) {
        crate::model::prose::walk_facts(blocks, &mut |block| {
            wanted.extend(["id", "type"].iter().filter_map(|key| Some((*key, block.value.arg(key)?))));
        });
    }
    let mut found: Vec<&str> = Vec::new();
    for form in forms {
        let asked = |(key, value): &(&str, &str)| match *key {
            "id" => &*form.id == *value,
            _ => form.record.choice("type") == Some(*value),
        };
        if wanted.iter().any(asked) {
            found.push(&form.id);
        }
    }
    found.join(",")
}

/// Whether a page shows what the theme's further style sheet is for: by its kind, or by a block in its text.
pub(super) fn wants_pages_style(kind: PageKind, text: &PageText) -> bool {
    let sections = text.sections.iter().map(|placed| &*placed.section.body);
    let mut found =
        matches!(kind, PageKind::Home | PageKind::Right | PageKind::Rights | PageKind::Cookies | PageKind::Thanks)
            || kind == PageKind::Error;
    for blocks in std::iter::once(&*text.opening).chain(sections) {
        crate::model::prose::walk_facts(blocks, &mut |block| found |= blocks::MORE.contains(&&*block.value.name));
    }
    found
}

fn shell(reader: &Reader<'_, '_>, key: &PageKey) -> String {
    let site = reader.site();
    let language = reader.language();
    let root = hole(Context::Url, "@root");
    let Some(page) = reader.page(key) else { return String::new() };
    let address = |path: &str| format!("{}{path}", hole(Context::Url, "@address"));
    let known = site.address.is_some();
    let after = matches!(key.kind, PageKind::Thanks | PageKind::Error);
    let mut alternates: Vec<views::Alternate> = Vec::new();
    if known && !after {
        for other in site.languages.iter().filter(|other| written(reader, key, &other.language.tag)) {
            let href = address(&format!("{}/{}", other.language.path, page.path));
            alternates.push(views::Alternate { hreflang: other.language.tag.to_string(), href });
        }
        if site.languages.len() > 1 {
            let default = if key.kind == PageKind::Home {
                address("")
            } else {
                site.languages
                    .first()
                    .map(|l| address(&format!("{}/{}", l.language.path, page.path)))
                    .unwrap_or_default()
            };
            alternates.push(views::Alternate { hreflang: "x-default".into(), href: default });
        }
    }
    let forms = reader.forms_on(key);
    let styled = reader.has_form_style() && !forms.is_empty();
    let scripted = reader.has_script()
        && forms
            .split(',')
            .any(|form| reader.endpoint(&Arc::from(form)).is_some_and(|endpoint| endpoint.is_scripted()));
    let narrowed = blocks::narrows(reader, key.kind);
    let policy = if narrowed { "@policy-narrow" } else { "@policy" };
    let scripts = [(scripted, "@script"), (narrowed, "@narrow")];
    let view = page_view(reader, key);
    let gaps = !reader.gaps().is_empty();
    let date = |date: Option<crate::model::Date>| date.map(|date| shown::date(reader, date));
    let shell = views::Shell {
        lang: language.tag.to_string(),
        dir: language.lang.direction().into(),
        root: root.clone(),
        brand: views::Brand { name: reader.term("brand", None, crate::span::Place::file(crate::span::FileId(0))) },
        head: views::Head {
            csp: hole(Context::Text, &if forms.is_empty() { policy.to_owned() } else { format!("{policy}/{forms}") }),
            canonical: known.then(|| address(&format!("{}/{}", language.path, page.path))).filter(|_| !after),
            alternates,
            links: head::links(reader, key),
            graph: if after { Vec::new() } else { head::graph(reader, &view, page) },
            noindex: site.noindex || after || !written(reader, key, &language.tag),
            icon: format!("{root}{}", hole(Context::Url, "@icon")),
            fonts: (0..reader.fonts())
                .map(|at| format!("{root}{}", hole(Context::Url, &format!("@font/{at}"))))
                .collect(),
            stylesheet: format!("{root}{}", hole(Context::Url, "@style")),
            pages_stylesheet: reader
                .wants_pages_style(key)
                .then(|| format!("{root}{}", hole(Context::Url, "@pages-style"))),
            print_stylesheet: reader.has_print_style().then(|| format!("{root}{}", hole(Context::Url, "@print-style"))),
            form_stylesheet: styled.then(|| format!("{root}{}", hole(Context::Url, "@form-style"))),
            scripts: scripts
                .into_iter()
                .filter(|(wanted, _)| *wanted)
                .map(|(_, name)| format!("{root}{}", hole(Context::Url, name)))
                .collect(),
            headings: hole(Context::Text, "@headings"),
            density: hole(Context::Text, "@density"),
        },
        home: format!("{root}{}/", language.path),
        nav: nav(reader, key, false),
        also: nav(reader, key, true),
        languages: languages(reader, page),
        logo: site.logo.as_ref().map(|_| views::Logo {
            src: format!("{root}{}", hole(Context::Url, "@logo")),
            width: hole(Context::Text, "@logo-width"),
            height: hole(Context::Text, "@logo-height"),
            dark: site.logo_dark.as_ref().map(|_| format!("{root}{}", hole(Context::Url, "@logo-dark"))),
        }),
        site: site.site.as_ref().map(|_| hole(Context::Url, "@site")),
        has_contents: matches!(key.kind, PageKind::Document | PageKind::Right),
        updated: date(page.updated),
        effective: date(page.effective),
        prevailing: page.prevailing.as_ref().filter(|_| site.languages.len() > 1).map(|tag| {
            let name = reader.message(&format!("language-{tag}"), None, &[], None);
            let text = reader.message("ui-prevailing", None, &[("language", Arg::Str(&name))], None);
            typeset(&language.lang, &text)
        }),
        digest: (page.document == Some("privacy")).then(|| hole(Context::Text, "@digest")),
        gaps,
        claim: (key.kind == PageKind::Document && site.machines.portal && written(reader, key, &language.tag)).then(
            || {
                let edition = page.effective.or(page.updated).map_or_else(|| "-".to_owned(), |date| date.to_string());
                let (brand, digest) = (hole(Context::Text, "@id"), hole(Context::Text, "@content"));
                format!("{brand}/{}/{} {edition} {digest}", language.tag, page.id)
            },
        ),
        page: view,
    };
    let (top, main, contents) = (slot("top"), slot("main"), slot("contents"));
    let top = (!after).then_some(&*top);
    reader.render("shell.html", &shell, &[("top", top), ("main", Some(&main)), ("contents", Some(&contents))])
}

/// The pages that the navigation leads to, or those that only the footer does.
fn nav(reader: &Reader<'_, '_>, key: &PageKey, footer: bool) -> Vec<views::NavItem> {
    let mut items = Vec::new();
    let aside = |kind: PageKind| matches!(kind, PageKind::Glossary | PageKind::Gaps);
    let wanted = |kind: PageKind| kind.is_in_menus() && aside(kind) == footer;
    for page in reader.pages().iter().filter(|page| wanted(page.kind)) {
        let label = match page.kind {
            PageKind::Document => titles::plain(reader, &page.key()),
            kind => {
                let said = reader.message(&format!("ui-nav-{}", kind.name()), None, &[], None);
                typeset(&reader.language().lang, &said)
            }
        };
        items.push(views::NavItem {
            href: blocks::href(reader, page),
            label,
            current: page.kind == key.kind && page.id == key.id,
            kind: page.kind.name().into(),
        });
    }
    items
}

/// The same page in the brand's languages.
fn languages(reader: &Reader<'_, '_>, page: &PagePlan) -> Vec<views::LanguageItem> {
    let current = &reader.language().tag;
    let site = reader.site();
    site.languages
        .iter()
        .map(|other| {
            let language = &other.language;
            views::LanguageItem {
                tag: language.tag.to_string(),
                dir: language.lang.direction().into(),
                name: autonym(language, other),
                href: format!("{}{}/{}", hole(Context::Url, "@root"), language.path, page.path),
                current: language.tag == *current,
                title: String::new(),
            }
        })
        .collect()
}

/// How a language calls itself: as portal.toml says, else as its own words do.
pub(super) fn autonym(language: &crate::resolve::Language, words: &crate::resolve::BrandLanguage) -> String {
    if let Some(name) = &language.name {
        return name.to_string();
    }
    let known = words.words.format(&format!("language-{}", language.tag), None, &[]).and_then(Result::ok);
    let name = known.unwrap_or_else(|| language.tag.to_string());
    // Languages that write their own name in small letters start it with a capital in a menu.
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A block of facts that the page itself asks for.
pub(super) fn block(name: &str, args: &[(&str, &str)]) -> Arc<FactBlock> {
    Arc::new(FactBlock {
        name: name.into(),
        args: args.iter().map(|(key, value)| (Arc::from(*key), Arc::from(*value))).collect(),
    })
}
