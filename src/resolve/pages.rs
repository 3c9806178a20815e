//! Which pages a brand has, and their text in each of its languages.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::{Base, PageKind, PagePlan, PageText, Plan, brand, documents};
use crate::diagnostic::{
    ADDRESS_CLAIMED, DOCUMENT_MISSING_LANGUAGE, DOCUMENT_UNKNOWN, DOCUMENT_UNTRANSLATED, Diagnostic, OVERLAY_AFTER,
    did_you_mean,
};
use crate::digest;
use crate::inputs::{BrandInput, DocumentInput, PlacedProse};
use crate::model::vocabulary::{self, KINDS, Type, kind};
use crate::model::{Record, Value};
use crate::resolve::markets;

/// Addresses that are the program's own.
const TAKEN: &[&str] = &["rights", "requests", "contact", "cookies", "facts", "glossary", "gaps", "changes", "assets"];

/// Kinds of facts that the contact page shows, and that make it worth having.
pub const ON_CONTACT: &[&str] = &["controller", "joint_controllers", "representatives", "officer", "contacts"];
/// Kinds of facts that the cookie page shows.
pub const ON_COOKIES: &[&str] = &["cookie_categories", "cookie_notice", "controls", "technologies", "cookies"];
/// Kinds of facts that the page of rights shows.
pub const ON_RIGHTS: &[&str] =
    &["rights", "procedures", "proofs", "agents", "complaints", "authorities", "opt_outs", "metrics", "regimes"];

/// Kinds of facts that the glossary shows.
pub const ON_GLOSSARY: &[&str] = &["terms", "laws"];

/// Whether the page of facts shows a kind: every one that no other page shows whole.
pub fn on_facts(kind: &str) -> bool {
    !ON_CONTACT.contains(&kind)
        && !ON_COOKIES.contains(&kind)
        && !ON_RIGHTS.contains(&kind)
        && !ON_GLOSSARY.contains(&kind)
        && !["forms", "notes"].contains(&kind)
}

/// Fills in the plan's pages and their texts.
pub(super) fn pages(
    base: &Base<'_>,
    input: &BrandInput,
    plan: &mut Plan,
    record: &Record,
    problems: &mut Vec<Diagnostic>,
) {
    let chosen = chosen_documents(base, input, plan, record, problems);
    let mut pages = vec![page(PageKind::Home, "home", "")];
    for id in &chosen {
        pages.extend(document(base, input, id, problems));
    }
    let any = |kinds: &[&str]| kinds.iter().any(|kind| plan.public(kind).next().is_some());
    let rights = rights(plan);
    if !rights.is_empty() || any(ON_RIGHTS) {
        pages.push(page(PageKind::Rights, "rights", "rights/"));
        pages.extend(rights.iter().map(|right| page(PageKind::Right, right, &format!("rights/{right}/"))));
    }
    let forms = |kind: &str| plan.entries("forms").iter().any(|form| form.record.choice("type") == Some(kind));
    if forms("request") {
        pages.push(page(PageKind::Requests, "requests", "requests/"));
        if asks_for_rights(plan) {
            let one =
                |right: &&str| page(PageKind::Request, &format!("request-{right}"), &format!("requests/{right}/"));
            pages.extend(rights.iter().filter(|right| vocabulary::is_asked_for(right)).map(one));
        }
    }
    if any(ON_CONTACT) || forms("contact") {
        pages.push(page(PageKind::Contact, "contact", "contact/"));
    }
    if any(ON_COOKIES) {
        pages.push(page(PageKind::Cookies, "cookies", "cookies/"));
    }
    if KINDS.iter().any(|kind| on_facts(kind.name) && plan.public(kind.name).next().is_some()) {
        pages.push(page(PageKind::Facts, "facts", "facts/"));
    }
    if any(ON_GLOSSARY) {
        pages.push(page(PageKind::Glossary, "glossary", "glossary/"));
    }
    if plan.gaps().next().is_some() {
        pages.push(page(PageKind::Gaps, "gaps", "gaps/"));
    }
    if plan.is_scripted() {
        pages.push(page(PageKind::Thanks, "thanks", "requests/thanks/"));
        pages.push(page(PageKind::Error, "error", "requests/error/"));
    }
    claimed(&pages, plan, problems);
    plan.pages = pages;
    for at in 0..plan.languages.len() {
        let texts: Vec<PageText> = plan.pages.iter().map(|page| text(base, input, plan, page, at, problems)).collect();
        if let Some(language) = plan.languages.get_mut(at) {
            language.texts = texts;
        }
    }
    base.untranslated(plan, problems);
    brand::unused(base, input, &chosen, problems);
}

/// Whether a form asks which right a visitor wants to use: then each has a page that has chosen already.
fn asks_for_rights(plan: &Plan) -> bool {
    let rights = |field: &Record| field.choice("type") == Some("rights");
    plan.entries("forms").iter().any(|form| {
        form.record.choice("type") == Some("request")
            && form.record.entries("fields").is_some_and(|fields| fields.values().any(rights))
    })
}

fn page(kind: PageKind, id: &str, path: &str) -> PagePlan {
    PagePlan {
        kind,
        id: id.into(),
        path: path.into(),
        document: None,
        updated: None,
        effective: None,
        prevailing: None,
        summary: false,
    }
}

/// The documents a brand publishes: those it names, or all whose conditions hold.
fn chosen_documents(
    base: &Base<'_>,
    input: &BrandInput,
    plan: &Plan,
    record: &Record,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Arc<str>> {
    let mut all: Vec<Arc<str>> = base.inputs.documents.keys().cloned().collect();
    for (id, document) in &input.documents {
        let own =
            document.meta.as_ref().is_some_and(|meta| meta.flag("replace")) || !base.inputs.documents.contains_key(id);
        if own && !document.prose.is_empty() && !all.contains(id) {
            all.push(id.clone());
        }
    }
    let refused = |id: &Arc<str>| {
        let own = input.documents.get(id).and_then(|document| document.meta.as_ref());
        own.is_some_and(|meta| meta.value("publish") == Some(&Value::Flag(false)))
    };
    // A privacy notice comes first, whatever it is called.
    all.sort_by_key(|id| {
        meta(base, input, id).and_then(|meta| meta.choice("kind")) != Some("privacy") && &**id != "privacy"
    });
    if record.get("documents").is_some() {
        let mut found = Vec::new();
        for item in record.list("documents") {
            let Some(id) = item.value.text() else { continue };
            if all.contains(id) {
                found.push(id.clone());
            } else {
                problems.push(
                    Diagnostic::new(&DOCUMENT_UNKNOWN, format!("there is no document \"{id}\""))
                        .at(item.place)
                        .maybe_hint(did_you_mean(id, all.iter().map(|id| &**id))),
                );
            }
        }
        return found;
    }
    all.retain(|id| !refused(id));
    all.retain(|id| {
        meta(base, input, id).is_none_or(|meta| {
            let places: Vec<Arc<str>> = meta.texts("markets").cloned().collect();
            meta.condition("if").is_none_or(|condition| plan.standing.meets(condition))
                && markets::concern(&places, &plan.standing.markets)
        })
    });
    all
}

/// What `document.toml` says: the brand's own where it has one with a kind, else the group's.
fn meta<'a>(base: &'a Base<'_>, input: &'a BrandInput, id: &str) -> Option<&'a Record> {
    let own = input.documents.get(id).and_then(|document| document.meta.as_ref());
    let group = base.inputs.documents.get(id).and_then(|document| document.meta.as_ref());
    own.filter(|own| own.get("kind").is_some()).or(group).or(own)
}

fn document(base: &Base<'_>, input: &BrandInput, id: &Arc<str>, problems: &mut Vec<Diagnostic>) -> Option<PagePlan> {
    let meta = meta(base, input, id);
    let kind = meta.and_then(|meta| meta.choice("kind")).unwrap_or(match &**id {
        "privacy" => "privacy",
        "cookies" => "cookies",
        "terms" => "terms",
        _ => "other",
    });
    if !crate::model::is_id(id) {
        return None;
    }
    if TAKEN.contains(&&**id) {
        let written = [base.inputs.documents.get(id), input.documents.get(id)];
        let prose = written.into_iter().flatten().find_map(|document| document.prose.values().next());
        let place = meta.map(|meta| meta.place).or(prose.map(|prose| prose.place()));
        let mut problem = Diagnostic::new(
            &ADDRESS_CLAIMED,
            format!("the document \"{id}\" would stand at the address of a page that candor makes"),
        )
        .hint(format!("Rename its folder: \"{id}-policy\", say."));
        problem.place = place;
        problems.push(problem);
        return None;
    }
    // A brand's overlay may state one thing and leave the rest to the group.
    let own = input.documents.get(id).and_then(|document| document.meta.as_ref());
    let stated = |name: &str| own.and_then(|own| own.date(name)).or_else(|| meta.and_then(|meta| meta.date(name)));
    let prevailing =
        own.and_then(|own| own.text("prevailing")).or_else(|| meta.and_then(|meta| meta.text("prevailing")));
    let wants = |name: &str| match meta.and_then(|meta| meta.value(name)) {
        Some(Value::Flag(flag)) => *flag,
        _ => kind == "privacy",
    };
    Some(PagePlan {
        kind: PageKind::Document,
        id: id.clone(),
        path: format!("{id}/").into(),
        document: Some(kind),
        updated: stated("updated"),
        effective: stated("effective"),
        prevailing: prevailing.cloned(),
        summary: wants("summary"),
    })
}

/// The names of all rights, in the order of the vocabulary.
pub(super) fn right_names() -> &'static [&'static str] {
    match kind("procedures").and_then(|kind| kind.field("rights")).map(|field| &field.ty) {
        Some(Type::List(Type::Choice(choices))) => choices.values,
        _ => &[],
    }
}

/// The rights that a brand's laws give or its register states, in the order of the vocabulary.
pub(super) fn rights(plan: &Plan) -> Vec<&'static str> {
    right_names()
        .iter()
        .copied()
        .filter(|right| {
            plan.public("rights").any(|entry| &*entry.id == *right)
                || plan
                    .public("regimes")
                    .any(|regime| regime.record.entries("rights").is_some_and(|rights| rights.contains_key(*right)))
        })
        .collect()
}

/// Two pages at one address.
fn claimed(pages: &[PagePlan], plan: &Plan, problems: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<String, &PagePlan> = HashMap::new();
    for page in pages {
        if let Some(other) = seen.insert(page.path.to_lowercase(), page) {
            problems.push(
                Diagnostic::new(
                    &ADDRESS_CLAIMED,
                    format!("{} and {} would both stand at \"{}\"", other.id, page.id, page.path),
                )
                .brand(&*plan.id),
            );
        }
    }
}

fn text(
    base: &Base<'_>,
    input: &BrandInput,
    plan: &Plan,
    page: &PagePlan,
    at: usize,
    problems: &mut Vec<Diagnostic>,
) -> PageText {
    let Some(language) = plan.languages.get(at) else { return PageText::default() };
    let chain: Vec<Arc<str>> = language.language.chain().map(Arc::from).collect();
    match page.kind {
        PageKind::Document => {
            let group = base.inputs.documents.get(&page.id);
            let own = input.documents.get(&page.id);
            document_text(base, group, own, plan, page, &chain, problems)
        }
        PageKind::Right => {
            let own = input.rights.get(&page.id);
            let group = base.inputs.rights.get(&page.id);
            let find = |rights: Option<&BTreeMap<Arc<str>, Arc<PlacedProse>>>, builtin: bool| {
                let is_builtin = |prose: &Arc<PlacedProse>| {
                    base.inputs.files.get(prose.place().file).is_some_and(|file| file.builtin)
                };
                let mut known = chain.iter().filter_map(|tag| rights?.get(tag));
                known.find(|prose| is_builtin(prose) == builtin).cloned()
            };
            // What a workspace says in French outweighs what is built in for Canadian French.
            let prose = find(own, false).or_else(|| find(group, false)).or_else(|| find(group, true));
            prose.map_or_else(PageText::default, |prose| {
                let sections = documents::sections(Some(&prose), None, None, true, &plan.standing, problems);
                placed(&prose, sections)
            })
        }
        _ => PageText::default(),
    }
}

fn document_text(
    base: &Base<'_>,
    group: Option<&DocumentInput>,
    own: Option<&DocumentInput>,
    plan: &Plan,
    page: &PagePlan,
    chain: &[Arc<str>],
    problems: &mut Vec<Diagnostic>,
) -> PageText {
    let find = |document: Option<&DocumentInput>| {
        document.and_then(|document| chain.iter().find_map(|tag| document.prose.get(tag).cloned()))
    };
    let meta = own.and_then(|own| own.meta.as_ref());
    let replace = meta.is_some_and(|meta| meta.flag("replace"));
    let (shared, overlay) = (find(group.filter(|_| !replace)), find(own));
    let lang = chain.first().cloned().unwrap_or_default();
    // What a text that differs lacks is not missed a second time by what the brand adds to it.
    let mut whole = shared.as_ref().is_none_or(|shared| shared.sound);
    for (document, found) in [(group.filter(|_| !replace), &shared), (own, &overlay)] {
        let Some(document) = document.filter(|document| !document.prose.is_empty()) else { continue };
        let source = source_of(base, document);
        match (found, source) {
            // What is broken cannot be compared: it would seem to lack what was not understood.
            (Some(found), Some(source)) if !Arc::ptr_eq(found, &source) && found.sound && source.sound => {
                whole &= base.agree(&source, found, &lang, problems);
            }
            (None, source) if plan.missing_is_said => {
                let place = source.map(|source| source.place());
                let mut problem = Diagnostic::new(
                    &DOCUMENT_UNTRANSLATED,
                    format!("the document \"{}\" is not written in {lang}; its page says so", page.id),
                )
                .hint(format!("Add {lang}.md beside this file."));
                problem.place = place;
                problems.push(problem);
                return PageText { missing: true, ..PageText::default() };
            }
            (None, source) => {
                let place = source.map(|source| source.place());
                let mut problem = Diagnostic::new(
                    &DOCUMENT_MISSING_LANGUAGE,
                    format!("the document \"{}\" is not written in {lang}", page.id),
                )
                .hint(format!("Add {lang}.md beside this file, or leave {lang} out of the brand's `languages`."));
                problem.place = place;
                problems.push(problem);
            }
            _ => {}
        }
    }
    if let (None, Some(overlay)) = (&shared, &overlay) {
        alone(base, page, overlay, group.is_some(), problems);
    }
    let Some(base_prose) = shared.clone().or_else(|| overlay.clone()) else { return PageText::default() };
    let sections = documents::sections(shared.as_deref(), overlay.as_deref(), meta, whole, &plan.standing, problems);
    // An overlay with a title or an opening of its own replaces the group's.
    let head = overlay
        .filter(|overlay| overlay.prose.title.is_some() || !overlay.prose.opening.is_empty())
        .unwrap_or(base_prose);
    placed(&head, sections)
}

/// A document that no group's text stands below: there is nothing that its sections could follow.
fn alone(base: &Base<'_>, page: &PagePlan, own: &PlacedProse, replaced: bool, problems: &mut Vec<Diagnostic>) {
    let Some(beside) = own.prose.sections.iter().find_map(|section| section.beside.as_ref()) else { return };
    let (key, target) = (beside.value.key(), beside.value.id());
    let id = &page.id;
    let (message, hint) = if replaced {
        (
            format!("the brand's \"{id}\" replaces the group's, so nothing can stand beside \"{target}\""),
            Some(format!("Delete `{key}=…`: the sections stand in the order of this file.")),
        )
    } else {
        (
            format!("the group has no document \"{id}\" to which this section could be added"),
            did_you_mean(id, base.inputs.documents.keys().map(|id| &**id)),
        )
    };
    problems.push(
        Diagnostic::new(&OVERLAY_AFTER, message)
            .at(beside.place)
            .maybe_hint(hint)
            .hint_if_none(format!("Delete `{key}=…` if the document is the brand's own.")),
    );
}

/// The prose that translations are compared with.
fn source_of(base: &Base<'_>, document: &DocumentInput) -> Option<Arc<PlacedProse>> {
    let stated = document.meta.as_ref().and_then(|meta| meta.text("source")).unwrap_or(&base.source);
    document.prose.get(stated).or_else(|| document.prose.values().next()).cloned()
}

fn placed(prose: &PlacedProse, sections: Vec<Arc<crate::inputs::Placed>>) -> PageText {
    let title: Option<Arc<[_]>> = prose.prose.title.as_ref().map(|title| title.value.clone().into());
    let opening: Arc<[_]> = prose.prose.opening.clone().into();
    PageText {
        digest: digest::of(&(&title, &opening)),
        title,
        opening,
        sections: sections.into(),
        place: Some(prose.place()),
        missing: false,
    }
}
