//! Forms, wired to the endpoint that portal.toml allows.

use std::sync::Arc;

use super::super::marks::{Context, hole, query_text};
use super::super::reader::Reader;
use super::super::shown;
use super::super::typeset::typeset;
use super::lists::{href, right_said, right_title};
use super::{Use, letter, questions, sheets};
use crate::diagnostic::{Diagnostic, FORM_NO_ENDPOINT};
use crate::locale::Arg;
use crate::model::Entry;
use crate::resolve::{Endpoint, PageKind, PagePlan, Send};
use crate::theme::views::{self, Hidden, Pair, Shown};

/// The forms that a block is asked for: one by its id, or all of a type; on the page of a right, those
/// that ask which right a visitor wants to use, with that right chosen.
pub(super) fn forms(reader: &Reader<'_, '_>, used: &Use) -> String {
    let wanted = used.block.arg("type");
    let id = used.block.arg("id");
    let right = used.block.arg("right");
    let found = reader.all_entries("forms").into_iter().filter(|entry| match (id, wanted) {
        (Some(id), _) => &*entry.id == id,
        (None, Some(wanted)) => entry.record.choice("type") == Some(wanted),
        (None, None) => false,
    });
    let found: Vec<_> = found.filter(|entry| right.is_none() || questions::asks_right(entry)).collect();
    found.iter().map(|entry| form(reader, used, entry, right, found.len() > 1)).collect()
}

/// The way from the page of a right to the form that uses it.
pub(super) fn ask(reader: &Reader<'_, '_>, used: &Use) -> String {
    let Some(right) = used.block.arg("right") else { return String::new() };
    let key = format!("request-{right}");
    let Some(page) = reader.pages().iter().find(|page| page.kind == PageKind::Request && *page.id == *key) else {
        return String::new();
    };
    let view = views::Ask {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        href: href(reader, page),
        label: reader.message("ui-request-this", None, &[], None),
    };
    reader.render("blocks/ask.html", &view, &[])
}

/// A form; `titled` where another one stands beside it.
fn form(reader: &Reader<'_, '_>, used: &Use, entry: &Arc<Entry>, right: Option<&str>, titled: bool) -> String {
    let endpoint = reader.endpoint(&entry.id);
    let others: Vec<views::Entry> =
        contacts(reader, entry).into_iter().map(|contact| channels(reader, contact)).collect();
    let letter = letter::letter(reader, entry, right);
    if endpoint.is_none() && others.is_empty() {
        reader.problem(
            Diagnostic::new(&FORM_NO_ENDPOINT, format!("the form \"{}\" leads nowhere", entry.id))
                .at(entry.record.place)
                .hint("Give it an `endpoint` of portal.toml, or `contacts` that are shown instead; or leave it out of the brand's `forms`.")
                .brand(&*reader.site().id),
        );
    }
    let sends = endpoint.filter(|endpoint| endpoint.is_scripted());
    let fields = questions::questions(reader, entry, sends, right);
    let subject = subject(reader, entry, right);
    let view = views::FormBlock {
        lang: reader.language().tag.to_string(),
        block: used.block_name(),
        level: used.level,
        form: views::Form {
            id: format!("form-{}", entry.id),
            kind: entry.record.choice("type").unwrap_or("contact").to_owned(),
            title: titled.then(|| shown::words(reader, entry, "label")),
            action: sends
                .filter(|endpoint| endpoint.send == Send::Form)
                .map(|endpoint| action(reader, entry, endpoint)),
            method: "post".into(),
            files: fields.iter().any(|field| field.kind == "file"),
            attributes: sends.map_or_else(Vec::new, |e| asked_for(reader, entry, &e.attributes, &subject)),
            hidden: sends.map_or_else(Vec::new, |endpoint| hidden(reader, entry, endpoint, right, &subject)),
            honeypot: sends.and_then(|endpoint| endpoint.honeypot.clone()).map(|name| views::Honeypot {
                name: name.to_string(),
                label: reader.message("ui-honeypot-label", None, &[], None),
            }),
            script: sends.and_then(|endpoint| script(reader, entry, endpoint, &subject)),
            has_required: fields.iter().any(|field| field.required),
            fields,
            submit: match entry.record.get("submit") {
                Some(_) => shown::words(reader, entry, "submit"),
                None => reader.message("ui-send", None, &[], None),
            },
            text: entry.record.get("text").map(|_| shown::words(reader, entry, "text")),
            chosen: right.map(|right| chosen(reader, right)),
            notice: notice(reader, entry),
            mailto: mailto(reader, entry, endpoint, &subject),
            hosted: endpoint
                .filter(|endpoint| endpoint.send == Send::Link)
                .map(|_| hole(Context::Url, &format!("@action/{}", entry.id))),
            others,
            letter,
        },
    };
    reader.render("blocks/form.html", &view, &[])
}

/// What a message that the form makes is called.
fn subject(reader: &Reader<'_, '_>, entry: &Entry, right: Option<&str>) -> String {
    let about = right.map_or_else(|| shown::said_words(reader, entry, "label"), |right| right_said(reader, right));
    typeset(&reader.language().lang, &reader.message("ui-form-subject", None, &[("about", Arg::Str(&about))], None))
}

/// The right that the page has chosen, and the way to another one.
fn chosen(reader: &Reader<'_, '_>, right: &str) -> views::Chosen {
    let page = |kind: PageKind| {
        reader.pages().iter().find(|page| page.kind == kind && (kind != PageKind::Right || *page.id == *right))
    };
    views::Chosen {
        title: right_title(reader, right),
        about: page(PageKind::Right).map(|page| href(reader, page)),
        others: page(PageKind::Requests).map(|page| href(reader, page)),
    }
}

fn page_of<'v>(reader: &Reader<'v, '_>, kind: PageKind) -> Option<&'v PagePlan> {
    reader.pages().iter().find(|page| page.kind == kind)
}

/// Where an HTML form is posted: to its endpoint, or to the site itself where the host takes forms.
fn action(reader: &Reader<'_, '_>, entry: &Entry, endpoint: &Endpoint) -> String {
    match page_of(reader, PageKind::Thanks) {
        Some(page) if endpoint.url.get(std::iter::empty()) == "{thanks}" => href(reader, page),
        _ => hole(Context::Url, &format!("@action/{}", entry.id)),
    }
}

/// Where the visitor's own mail program writes to: the endpoint's address, or where there is none a contact's.
fn mailto(reader: &Reader<'_, '_>, entry: &Entry, endpoint: Option<&Endpoint>, subject: &str) -> Option<views::Mail> {
    let contact = || {
        let contacts = contacts(reader, entry);
        let contact = contacts.into_iter().find(|contact| contact.record.get("email").is_some())?;
        Some(format!("mailto:{}", hole(Context::Url, &format!("${}-email", contact.stem()))))
    };
    let href = match endpoint {
        Some(endpoint) if endpoint.send == Send::Mail => hole(Context::Url, &format!("@action/{}", entry.id)),
        Some(endpoint) if endpoint.send != Send::Script => return None,
        _ => contact()?,
    };
    Some(views::Mail { href: format!("{href}?subject={}", query_text(subject)) })
}

/// The other channels: those the form names, else every contact for privacy or requests.
fn contacts<'v>(reader: &Reader<'v, '_>, entry: &Entry) -> Vec<&'v Arc<Entry>> {
    let named: Vec<_> = entry.record.texts("contacts").filter_map(|id| reader.entry("contacts", id)).collect();
    if !named.is_empty() {
        return named;
    }
    let all = reader.entries("contacts");
    let role =
        |contact: &&Arc<Entry>| matches!(contact.record.choice("role"), Some("privacy" | "requests" | "officer"));
    let chosen: Vec<_> = all.iter().copied().filter(|contact| role(contact)).collect();
    if chosen.is_empty() { all.into_iter().take(1).collect() } else { chosen }
}

/// A contact, by the ways to reach it alone.
pub(super) fn channels(reader: &Reader<'_, '_>, contact: &Arc<Entry>) -> views::Entry {
    let mut card = sheets::sheet(reader, contact, false);
    card.pairs.retain(|pair| ["email", "phone", "name", "address", "url", "hours"].contains(&pair.name.as_str()));
    card.text = None;
    card
}

/// What the provider asks for, with what the portal knows filled in.
fn asked_for(reader: &Reader<'_, '_>, entry: &Entry, asked: &[(Arc<str>, Arc<str>)], subject: &str) -> Vec<Hidden> {
    let page = |kind: PageKind| page_of(reader, kind).map_or_else(String::new, |page| whole(reader, page));
    let filled = |template: &str| {
        let known = [
            ("{brand}", hole(Context::Text, "-brand")),
            ("{language}", reader.language().tag.to_string()),
            ("{subject}", subject.to_owned()),
            ("{form}", entry.id.to_string()),
            ("{thanks}", page(PageKind::Thanks)),
            ("{error}", page(PageKind::Error)),
        ];
        known.iter().fold(template.to_owned(), |text, (name, value)| text.replace(name, value))
    };
    asked.iter().map(|(name, text)| Hidden { name: name.to_string(), value: filled(text) }).collect()
}

/// The whole address of a page, which a service elsewhere needs.
fn whole(reader: &Reader<'_, '_>, page: &PagePlan) -> String {
    format!("{}{}/{}", hole(Context::Text, "@address"), reader.language().path, page.path)
}

/// What travels along: which brand, language, law and right; which state of the policy and of the form;
/// and where to go afterwards. Never an answer.
fn hidden(
    reader: &Reader<'_, '_>,
    entry: &Arc<Entry>,
    endpoint: &Endpoint,
    right: Option<&str>,
    subject: &str,
) -> Vec<Hidden> {
    let item = |name: &str, value: String| Hidden { name: name.into(), value };
    let mut hidden = vec![
        item("brand", hole(Context::Text, "@id")),
        item("language", reader.language().tag.to_string()),
        item("form", entry.id.to_string()),
        item("form_version", hole(Context::Text, &format!("@form-version/{}", entry.id))),
    ];
    if entry.record.choice("type") == Some("request") {
        let gives = |regime: &&Arc<Entry>| {
            right.is_none_or(|right| regime.record.entries("rights").is_some_and(|rights| rights.contains_key(right)))
        };
        let regimes = reader.entries("regimes");
        let regimes: Vec<&str> = regimes.into_iter().filter(gives).map(|regime| &*regime.id).collect();
        hidden.extend((!regimes.is_empty()).then(|| item("regime", regimes.join(","))));
        hidden.extend(right.map(|right| item(questions::right_name(entry).unwrap_or("right"), right.to_owned())));
    }
    let policy = reader.pages().iter().find(|page| page.document == Some("privacy"));
    if let Some(policy) = policy {
        hidden.push(item("policy", hole(Context::Text, "@edition")));
        hidden.extend(policy.updated.or(policy.effective).map(|date| item("policy_date", date.to_string())));
    }
    hidden.extend(asked_for(reader, entry, &endpoint.hidden, subject));
    for (name, kind) in [(&endpoint.redirect_field, PageKind::Thanks), (&endpoint.error_field, PageKind::Error)] {
        let page = page_of(reader, kind);
        if let (Some(name), Some(page), true) = (name, page, reader.site().address.is_some()) {
            hidden.push(item(name, whole(reader, page)));
        }
    }
    hidden
}

/// What the script needs to know; nothing where the theme has none.
fn script(reader: &Reader<'_, '_>, entry: &Entry, endpoint: &Endpoint, subject: &str) -> Option<views::Script> {
    reader.has_script().then(|| views::Script {
        json: endpoint.body.as_ref().filter(|_| endpoint.send == Send::Script).map(|body| views::Json {
            action: hole(Context::Url, &format!("@action/{}", entry.id)),
            body: body.to_string(),
        }),
        in_place: endpoint.in_place,
        // A redirect to the thank-you page is another origin's to a script (Fetch, 4.4): it would take what
        // was sent for what failed.
        redirects: [&endpoint.redirect_field, &endpoint.error_field]
            .into_iter()
            .flatten()
            .map(|name| &**name)
            .collect::<Vec<_>>()
            .join(" "),
        subject: subject.to_owned(),
        proof: endpoint
            .proof
            .as_ref()
            .map(|(field, challenge)| Hidden { name: field.to_string(), value: challenge.to_string() }),
    })
}

/// What is told at the point of collection (GDPR 13): purpose, basis, retention.
fn notice(reader: &Reader<'_, '_>, entry: &Entry) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let purpose = entry.record.text("purpose").and_then(|id| reader.entry("purposes", id));
    if let Some(purpose) = purpose {
        if let Some(text) = shown::title(reader, purpose) {
            let label = shown::label(reader, "form", "purpose");
            pairs.push(Pair { name: "purpose".into(), label, value: Shown::Text { text } });
        }
        let fields = ["basis", "interests"].iter().filter_map(|name| purpose.kind.field(name));
        pairs.extend(fields.filter_map(|field| shown::pair(reader, purpose, field, purpose.record.value(field.name)?)));
    }
    if let Some(retention) = entry.record.text("retention").and_then(|id| reader.entry("retention", id)) {
        let label = shown::label(reader, "form", "retention");
        let period =
            retention.record.value("period").and_then(|value| shown::shown(reader, retention, value, "period"));
        let criterion = retention
            .record
            .value("criterion")
            .map(|_| Shown::Text { text: shown::words(reader, retention, "criterion") });
        if let Some(value) = period.or(criterion) {
            pairs.push(Pair { name: "retention".into(), label, value });
        }
    }
    let evidence = entry.kind.field("evidence");
    pairs.extend(evidence.and_then(|field| shown::pair(reader, entry, field, entry.record.value("evidence")?)));
    // What is optional is what bears no asterisk, said above; that there are rights, and where, is said here.
    if let Some(page) = page_of(reader, PageKind::Rights) {
        let text = reader.message("ui-rights-title", None, &[], None);
        let value =
            Shown::Link { href: href(reader, page), text: typeset(&reader.language().lang, &text), external: false };
        pairs.push(Pair { name: "rights".into(), label: reader.message("ui-form-rights", None, &[], None), value });
    }
    pairs
}
