//! Cards and lists that lead to other pages.

use super::super::marks::{Context, hole};
use super::super::reader::Reader;
use super::super::shown;
use super::super::titles;
use super::super::typeset::typeset;
use super::{Use, anchor};
use crate::resolve::{PageKey, PageKind, PagePlan, Plan};
use crate::theme::views::{self, Card, Gap, Question, Shown};

/// Blocks that answer the questions of a summary in full, question by question.
pub(crate) const ANSWERED_BY: [&[&str]; 5] =
    [&["data", "points"], &["purposes", "matrix"], &["recipients"], &["retention"], &["rights"]];

/// How many answers stand on top of a document; the rest is below.
const ANSWERS: usize = 4;

/// The address of a page from any other.
pub(crate) fn href(reader: &Reader<'_, '_>, page: &PagePlan) -> String {
    format!("{}{}/{}", hole(Context::Url, "@root"), reader.language().path, page.path)
}

/// The five questions, answered from the register.
pub(super) fn summary(reader: &Reader<'_, '_>, used: &Use) -> String {
    let labels = |kind: &str| -> Vec<Shown> {
        let found = reader.entries(kind);
        found.into_iter().filter_map(|entry| shown::title(reader, entry)).map(|text| Shown::Text { text }).collect()
    };
    let rights: Vec<Shown> = reader
        .pages()
        .iter()
        .filter(|page| page.kind == PageKind::Right)
        .map(|page| Shown::Link { href: href(reader, page), text: right_title(reader, &page.id), external: false })
        .collect();
    let rights_page = reader.pages().iter().find(|page| page.kind == PageKind::Rights).map(|page| href(reader, page));
    let facts = reader.pages().iter().find(|page| page.kind == PageKind::Facts).map(|page| href(reader, page));
    let on_facts = |name: &str| facts.as_ref().map_or_else(String::new, |page| format!("{page}#{}", anchor(name)));
    let document = used.block.arg("document").unwrap_or_default();
    let here = reader.answers_in(&PageKey { kind: PageKind::Document, id: document.into() });
    let questions = [
        ("what", labels("data"), on_facts("data")),
        ("why", labels("purposes"), on_facts("matrix")),
        ("who", labels("recipients"), on_facts("recipients")),
        ("long", kept(reader), on_facts("retention")),
        ("rights", rights, rights_page.unwrap_or_default()),
    ];
    let questions: Vec<Question> = questions
        .into_iter()
        .zip(here)
        .filter(|((_, answers, _), _)| !answers.is_empty())
        .map(|((id, answers, elsewhere), here)| Question {
            // No section's id holds an underscore.
            id: format!("summary_{id}"),
            question: reader.message(&format!("ui-summary-{id}"), None, &[], None),
            more: answers.len() > ANSWERS,
            answers: answers.into_iter().take(ANSWERS).collect(),
            href: here.map_or(elsewhere, |section| format!("#{section}")),
        })
        .collect();
    if questions.is_empty() {
        return String::new();
    }
    let view = views::Summary { lang: reader.language().tag.to_string(), block: used.block_name(), questions };
    reader.render("blocks/summary.html", &view, &[])
}

/// What is kept and how long, where a period is stated.
fn kept(reader: &Reader<'_, '_>) -> Vec<Shown> {
    let found = reader.entries("retention");
    found
        .into_iter()
        .filter_map(|entry| {
            let label = shown::title(reader, entry)?;
            let period = entry.record.value("period").and_then(|value| shown::shown(reader, entry, value, "period"));
            let text = match period {
                Some(Shown::Text { text }) => format!("{label}{}{text}", reader.message("ui-colon", None, &[], None)),
                _ => label,
            };
            Some(Shown::Text { text })
        })
        .collect()
}

/// The name of a right: the brand's, else the usual one.
pub(crate) fn right_title(reader: &Reader<'_, '_>, id: &str) -> String {
    reader.standing(&format!("right-{id}"), None).unwrap_or_else(|| right_said(reader, id))
}

/// The same letter by letter, for a sentence.
pub(crate) fn right_said(reader: &Reader<'_, '_>, id: &str) -> String {
    typeset(&reader.language().lang, &reader.message(&format!("right-{id}"), None, &[], None))
}

/// The rights that have pages, each leading to its own.
pub(super) fn right_cards(reader: &Reader<'_, '_>) -> Vec<Card> {
    reader
        .pages()
        .iter()
        .filter(|page| page.kind == PageKind::Right)
        .map(|page| Card {
            kind: "right".into(),
            id: page.id.to_string(),
            href: href(reader, page),
            title: right_title(reader, &page.id),
            summary: reader.standing(&format!("right-{}", page.id), Some("summary")),
        })
        .collect()
}

/// The rights, each leading to its page.
pub(super) fn rights(reader: &Reader<'_, '_>, used: &Use) -> String {
    let items = right_cards(reader);
    if items.is_empty() {
        return String::new();
    }
    let view = views::Cards { lang: reader.language().tag.to_string(), block: used.block_name(), items };
    reader.render("blocks/rights.html", &view, &[])
}

/// The pages of the site that menus lead to.
pub(super) fn home(reader: &Reader<'_, '_>, used: &Use) -> String {
    let mut items = Vec::new();
    for page in reader.pages().iter().filter(|page| page.kind.is_in_menus()) {
        let kind = match page.kind {
            PageKind::Document => format!("document-{}", page.document.unwrap_or("other")),
            other => other.name().to_owned(),
        };
        items.push(Card {
            id: page.id.to_string(),
            href: href(reader, page),
            title: titles::plain(reader, &page.key()),
            summary: reader
                .optional(&format!("ui-card-{kind}"), None, &[])
                .map(|text| typeset(&reader.language().lang, &text)),
            kind,
        });
    }
    let view = views::Cards { lang: reader.language().tag.to_string(), block: used.block_name(), items };
    reader.render("blocks/home.html", &view, &[])
}

/// What is not stated yet, and why.
pub(super) fn gaps(reader: &Reader<'_, '_>, used: &Use) -> String {
    let mut items = Vec::new();
    for entry in reader.gaps() {
        let kind = entry.kind.name;
        let of = || reader.message(&format!("kind-{}", kind.replace('_', "-")), None, &[], None);
        let name = shown::said_title(reader, entry).unwrap_or_else(of);
        let page = reader.pages().iter().find(|page| page.kind == Plan::page_showing(kind));
        for (field, _) in entry.reasons() {
            let (id, what) = match field {
                Some(field) => {
                    let label = shown::label(reader, entry.kind.one, field.name);
                    let colon = reader.message("ui-colon", None, &[], None);
                    (format!("gap-{}-{}", entry.stem(), field.name.replace('_', "-")), format!("{name}{colon}{label}"))
                }
                None => (format!("gap-{}", entry.stem()), name.clone()),
            };
            items.push(Gap {
                id,
                href: page.map(|page| format!("{}#{}", href(reader, page), entry.stem())),
                what: typeset(&reader.language().lang, &what),
                reason: typeset(&reader.language().lang, &reader.reason(entry, field)),
            });
        }
    }
    if items.is_empty() {
        return String::new();
    }
    let view = views::Gaps {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        title: used.titled.map(|_| reader.message("ui-gaps-title", None, &[], None)),
        level: used.level,
        items,
    };
    reader.render("blocks/gaps.html", &view, &[])
}
