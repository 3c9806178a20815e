//! One brand: the base and its overlays → its plan.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::base::interface;
use super::tables::{Filter, Known, overlaid};
use super::{
    Address, Base, BrandLanguage, Language, Machines, Plan, Standing, Table, Words, addresses, figures, forms, gaps,
    looks, machines, names, pages, procedures, references, traces, wording, words,
};
use crate::diagnostic::{
    BRAND_ADDRESS, BRAND_NO_ADDRESS, BRAND_PLACEHOLDER, Diagnostic, FACT_UNKNOWN_REFERENCE, FLUENT_NO_TERM,
    FLUENT_TERM_CASE, OVERLAY_NOTHING, Outcome, PORTAL_LANGUAGE, REGIME_UNKNOWN, did_you_mean, nearest,
};
use crate::digest::{self, Digest};
use crate::inputs::BrandInput;
use crate::locale::{BrandTerms, Catalogue, Resource};
use crate::model::vocabulary::{BRAND, KINDS, kind_index};
use crate::model::{Layer, PerLanguage, Record, Value};
use crate::span::{FileId, Place};

impl Base<'_> {
    /// The plan of a brand.
    pub fn plan(&self, id: &Arc<str>) -> Outcome<Plan> {
        let mut problems = Vec::new();
        let input = self.brand_input(id);
        let empty = Record::new(Place::file(FileId(0)), BRAND, Vec::new());
        let record = input.record.as_ref().unwrap_or(&empty);
        let standing = Standing {
            traits: record.texts("traits").cloned().collect(),
            markets: record.texts("markets").cloned().collect(),
        };
        let tables = self.tables_of(id, input, record, &standing, &mut problems);
        let theme = self.inputs.themes.name(record);
        let looked = looks::look(self, id, input, record, &theme, &mut problems);
        if record.flag("placeholder") {
            problems.push(
                Diagnostic::new(
                    &BRAND_PLACEHOLDER,
                    format!("the name of the brand \"{id}\" stands for one not yet chosen"),
                )
                .at(record.place_of("placeholder"))
                .hint("Write the name, and remove `placeholder`."),
            );
        }
        let chosen = self.languages_of(record, &mut problems);
        let name = record.per_language("name").cloned().unwrap_or_else(|| PerLanguage::One(id.clone()));
        let mut plan = Plan {
            folder: if self.alone() { "".into() } else { id.clone() },
            address: self.address(id, record, &mut problems),
            noindex: &*self.options.env != "production",
            site: record.per_language("site").cloned(),
            hosting: self.hosting(record),
            machines: Machines::default(),
            missing_is_said: record.choice("missing") == Some("notice"),
            id: id.clone(),
            name,
            theme,
            tokens: looked.tokens,
            logo: looked.logo,
            logo_dark: looked.logo_dark,
            icon: looked.icon,
            fonts: looked.fonts,
            standing,
            tables,
            languages: Vec::new(),
            pages: Vec::new(),
            endpoints: Vec::new(),
            places: places(record, &self.options.env),
        };
        for form in plan.entries("forms").to_vec() {
            if let Some(endpoint) =
                forms::endpoint(&form, &self.inputs.portal, &self.endpoints, self.options, &mut problems)
            {
                plan.endpoints.push((form.id.clone(), endpoint));
            }
        }
        plan.languages =
            chosen.iter().map(|language| self.language(&plan, input, language, record, &mut problems)).collect();
        pages::pages(self, input, &mut plan, record, &mut problems);
        plan.machines = machines::machines(&plan, record, &self.inputs.portal, self.options.date, &mut problems);
        procedures::check(&plan, record.place, &mut problems);
        figures::check(&plan, self.options.date, &mut problems);
        traces::check(&plan, record.place, &mut problems);
        wording::check(&plan, &mut problems);
        for problem in &mut problems {
            // What stands in the brand's own files needs no name beside it.
            if problem.place.is_none() {
                problem.brands.insert(id.to_string());
            }
        }
        Outcome { value: plan, problems }
    }

    /// The brand in a message: by its folder, which the only brand of portal.toml does not have.
    fn called(&self, id: &str) -> String {
        if self.is_lone(id) { "the brand".to_owned() } else { format!("the brand \"{id}\"") }
    }

    fn tables_of(
        &self,
        id: &Arc<str>,
        input: &BrandInput,
        record: &Record,
        standing: &Standing,
        problems: &mut Vec<Diagnostic>,
    ) -> Vec<Arc<Table>> {
        let chosen = |name: &str| record.get(name).map(|_| record.texts(name).cloned().collect::<Vec<_>>());
        for (name, kind) in [("regimes", "regimes"), ("forms", "forms")] {
            for item in record.list(name) {
                let Some(text) = item.value.text() else { continue };
                if !self.known.contains(&(kind, text.clone()))
                    && !input.entries.iter().any(|e| e.kind.name == kind && e.id == *text)
                {
                    let ids: BTreeSet<&str> =
                        self.known.iter().filter(|(k, _)| *k == kind).map(|(_, id)| &**id).collect();
                    let rule = if kind == "regimes" { &REGIME_UNKNOWN } else { &FACT_UNKNOWN_REFERENCE };
                    problems.push(
                        Diagnostic::new(rule, format!("there is no [{kind}.{text}]"))
                            .at(item.place)
                            .maybe_hint(did_you_mean(text, ids)),
                    );
                }
            }
        }
        let filter = Filter { brand: id, standing, regimes: chosen("regimes"), forms: chosen("forms") };
        let own: Vec<Known> = input.entries.iter().map(|entry| Known::new(entry.clone())).collect();
        if !own.is_empty() {
            let mut known: HashSet<_> = self.known.clone();
            known.extend(own.iter().map(|known| (known.entry.kind.name, known.entry.id.clone())));
            references::check(own.iter().map(|known| &*known.entry), &known, Some(id), problems);
        }
        let mut tables: Vec<Arc<Table>> = Vec::with_capacity(KINDS.len());
        for (at, kind) in KINDS.iter().enumerate() {
            let group = self.group.get(at).map(Vec::as_slice).unwrap_or_default();
            let own: Vec<Known> = own.iter().filter(|known| known.entry.kind.name == kind.name).cloned().collect();
            let mut entries = overlaid(group, &own, &filter, problems);
            if kind.name == "forms" && filter.forms.is_none() {
                let contacts = kind_index("contacts").and_then(|at| tables.get(at));
                let reachable =
                    contacts.is_some_and(|table| table.entries.iter().any(|entry| entry.public && entry.gap.is_none()));
                entries.retain(|known| !forms::unasked(&known.entry, &self.inputs.portal, reachable));
            }
            tables.push(self.table(at, &entries));
        }
        tables
    }

    fn address(&self, id: &Arc<str>, record: &Record, problems: &mut Vec<Diagnostic>) -> Option<Address> {
        let Some(located) = addresses::stated(record, &self.options.env) else {
            problems.push(
                Diagnostic::new(
                    &BRAND_NO_ADDRESS,
                    format!("{} states no address for \"{}\"", self.called(id), self.options.env),
                )
                .at(record.place_of("address"))
                .hint(format!(
                    "Add `address.{} = \"https://privacy.brand.example/\"` to {}.",
                    self.options.env,
                    if self.is_lone(id) { "[brand] in portal.toml" } else { "its brand.toml" }
                )),
            );
            return None;
        };
        let Value::Url(PerLanguage::One(text)) = &located.value else { return None };
        match addresses::read(text)? {
            Ok(address) => Some(address),
            Err(what) => {
                problems.push(
                    Diagnostic::new(&BRAND_ADDRESS, format!("{text} holds {what}; pages cannot stand below it"))
                        .at(located.place)
                        .hint(
                            "State the address of the folder where the portal stands: https://privacy.brand.example/.",
                        ),
                );
                None
            }
        }
    }

    /// The brand's hosts, where it names any; else the portal's.
    fn hosting(&self, record: &Record) -> Vec<&'static str> {
        let record = if record.get("hosting").is_some() { record } else { &self.inputs.portal };
        let mut hosts = Vec::new();
        for item in record.list("hosting") {
            if let Value::Choice(_, host) = item.value
                && !hosts.contains(&host)
            {
                hosts.push(host);
            }
        }
        hosts
    }

    fn languages_of(&self, record: &Record, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Language>> {
        if record.get("languages").is_none() {
            return self.languages.clone();
        }
        let mut found = Vec::new();
        if record.list("languages").is_empty() {
            problems.push(
                Diagnostic::new(&PORTAL_LANGUAGE, "the brand publishes no language")
                    .at(record.place_of("languages"))
                    .hint("Name at least one, or delete the key: then it publishes all of the portal's."),
            );
        }
        for item in record.list("languages") {
            let Some(tag) = item.value.text() else { continue };
            match self.languages.iter().find(|language| language.tag == *tag) {
                Some(language) => found.push(language.clone()),
                // One that the portal lists and cannot have was reported there.
                None if self.inputs.portal.entries("languages").is_some_and(|listed| listed.contains_key(tag)) => {}
                None => problems.push(
                    Diagnostic::new(&PORTAL_LANGUAGE, format!("{tag} is not a language of the portal"))
                        .at(item.place)
                        .maybe_hint(did_you_mean(tag, self.languages.iter().map(|l| &*l.tag)))
                        .hint_if_none("List it under `languages` in portal.toml."),
                ),
            }
        }
        found
    }

    fn language(
        &self,
        plan: &Plan,
        input: &BrandInput,
        language: &Arc<Language>,
        record: &Record,
        problems: &mut Vec<Diagnostic>,
    ) -> BrandLanguage {
        if let Some(site) = &plan.site {
            problems.extend(names::missing("address", site, language, record.place_of("site")));
        }
        let resources: Vec<Arc<Resource>> = language.chain().filter_map(|tag| input.words.get(tag).cloned()).collect();
        let terms = terms(plan, &resources, language, record, problems);
        let grammar = terms.grammar();
        let shared = self.words(language, &grammar);
        problems.extend(shared.problems.iter().cloned().map(|problem| {
            // Only what the brand's name can do differs between brands.
            if problem.rule == &FLUENT_TERM_CASE { problem.brand(&*plan.id) } else { problem }
        }));
        let mut layers: Vec<Vec<Arc<Resource>>> = Vec::new();
        for tag in language.chain() {
            let stated = words::bundle(input.entries.iter(), tag).take(problems);
            layers.push(stated.into_iter().collect());
            layers.push(input.words.get(tag).cloned().into_iter().collect());
        }
        let own = layers.iter().flatten().any(|resource| resource.ids().next().is_some()).then(|| {
            // The terms are the grammar's: only the messages are of interest here.
            let own = Catalogue::new(&language.formats, &layers, &grammar).take(problems);
            problems.extend(own.plural_problems());
            Arc::new(own)
        });
        let words = Words { own, base: shared.catalogue, base_digests: shared.digests };
        let speaks = words.own.as_deref().is_some_and(|own| own.ids().any(|(id, _)| id.starts_with("ui-")));
        let (interface, interface_digest) =
            if speaks { interface(&words) } else { (shared.interface, shared.interface_digest) };
        // What the group says is the same for all brands; it differs between one build and the next.
        let (own_words, own_names) = own_words(&words)
            .into_iter()
            .zip(words.base_digests())
            .map(|((said, named), base)| (digest::of(&(said, base)), digest::of(&(named, base))))
            .unzip();
        BrandLanguage {
            language: language.clone(),
            terms: Arc::new(terms),
            terms_from: (
                resources.iter().find(|resource| resource.terms().next().is_some()).cloned(),
                record.place_of("name"),
            ),
            words,
            interface,
            interface_digest,
            own_words,
            own_names,
            texts: Vec::new(),
        }
    }

    /// Whether the group's entry of that name says the same words at that path.
    pub(super) fn group_says(&self, kind: usize, id: &str, attribute: Option<&str>, text: &Value) -> bool {
        let group = self.group.get(kind).and_then(|table| table.iter().find(|known| &*known.entry.id == id));
        group.is_some_and(|known| {
            words::words_of(&known.entry)
                .iter()
                .any(|(path, value)| path.as_deref() == attribute && value.value == *text)
        })
    }

    /// A brand's own words that are missing in one of its languages: the group's must not stand
    /// in for them, since they say something else.
    pub(super) fn untranslated(&self, plan: &Plan, problems: &mut Vec<Diagnostic>) {
        let own = &self.brand_input(&plan.id).unread;
        let unread = |tag: &Arc<str>| self.inputs.unread.contains(tag) || own.contains(tag);
        let source = self.brand_input(&plan.id).record.as_ref().and_then(|record| record.text("source").cloned());
        for (kind, table) in plan.tables.iter().enumerate() {
            for entry in table.entries.iter().filter(|entry| entry.public || entry.kind.name == "forms") {
                gaps::acknowledged(plan, entry, problems);
                // Built-in facts are stated in the built-in languages, and so are changed copies of them;
                // another language shows the first.
                if entry.layer > Layer::Copy {
                    names::check(plan, &entry.record, problems);
                }
                for (attribute, value) in words::words_of(entry) {
                    let own = entry.layer == Layer::Brand
                        && !self.group_says(kind, &entry.id, attribute.as_deref(), &value.value);
                    let id = entry.stem();
                    for language in plan.languages.iter().filter(|language| !unread(&language.language.tag)) {
                        let has = match own {
                            true => language.words.own.as_deref().is_some_and(|own| own.has(&id, attribute.as_deref())),
                            false => language.words.of(&id, attribute.as_deref()).is_some(),
                        };
                        if !has {
                            let mut problem =
                                words::missing(&id, attribute.as_deref(), &language.language, own.then_some(&*plan.id));
                            problem.place = Some(value.place);
                            if own
                                && entry.language != language.language.tag
                                && source.as_ref() == Some(&language.language.tag)
                            {
                                let tag = &language.language.tag;
                                problem = problem.hint(format!(
                                    "The file is read as {}. If its words are in {tag}, the brand's own language, put `source = \"{tag}\"` on top of it.",
                                    entry.language
                                ));
                            }
                            problems.push(problem);
                        }
                    }
                }
            }
        }
    }
}

/// Where a site's own values are stated.
fn places(record: &Record, env: &str) -> BTreeMap<&'static str, Place> {
    let mut found = BTreeMap::new();
    let mut add = |name, place: Option<Place>| found.extend(place.map(|place| (name, place)));
    add("site", record.get("site").map(|site| site.place));
    add("address", record.map("address").and_then(|map| map.get(env)).map(|address| address.place));
    let look = record.table("look");
    for (hole, key) in [
        ("logo", "logo"),
        ("logo-dark", "logo_dark"),
        ("icon", "icon"),
        ("headings", "headings"),
        ("density", "density"),
    ] {
        add(hole, look.and_then(|look| look.get(key)).map(|value| value.place));
    }
    found
}

/// The brand's terms: those of its bundle, or its name alone.
fn terms(
    plan: &Plan,
    resources: &[Arc<Resource>],
    language: &Language,
    record: &Record,
    problems: &mut Vec<Diagnostic>,
) -> BrandTerms {
    let own = resources.iter().find(|resource| resource.terms().next().is_some());
    if let Some(resource) = own {
        let terms = BrandTerms::read(resource).take(problems);
        if terms.value("brand", None).is_err() {
            let place = resource.terms().next().and_then(|(id, _)| resource.term_place(id, None));
            let mut problem = Diagnostic::new(
                &FLUENT_NO_TERM,
                format!("the brand \"{}\" has no term -brand in {}", plan.id, language.tag),
            )
            .hint("Add `-brand = …`, with the cases that sentences in this language ask for.");
            problem.place = place;
            problems.push(problem);
            // It stands everywhere: its plain name will do to find what else is wrong.
            return terms.with("brand", plan.name.get(language.chain()));
        }
        return terms;
    }
    problems.extend(names::missing("name", &plan.name, language, record.place_of("name")));
    let name = plan.name.get(language.chain()).replace('\\', "\\\\").replace('"', "\\\"");
    let made = Resource::parse(record.place.file, &format!("-brand = {{ \"{name}\" }}\n")).value;
    BrandTerms::read(&made).value
}

/// For each kind, digests of the messages about it that the brand says otherwise than the group, and of
/// their names; last, of all others.
fn own_words(words: &Words) -> Vec<(Digest, Digest)> {
    let mut kinds = vec![(Vec::new(), Vec::new()); KINDS.len() + 1];
    if let Some(own) = words.own.as_deref() {
        for (id, attribute) in own.ids().filter(|(id, attribute)| words.differ(id, *attribute)) {
            let Some((said, names)) = kinds.get_mut(words::subject(id)) else { continue };
            let text = own.format(id, attribute, &[]).and_then(Result::ok);
            // A message that needs facts is told apart by its place.
            let place = if text.is_none() { own.place(id, attribute) } else { None };
            said.push((text, place));
            names.push((id, attribute));
        }
    }
    let of = |(said, names): &(Vec<_>, Vec<_>)| match names.is_empty() {
        true => (0, 0),
        false => (digest::of(&(said, names)), digest::of(names)),
    };
    kinds.iter().map(of).collect()
}

/// Overlays of documents that the brand does not publish.
pub(super) fn unused(base: &Base<'_>, input: &BrandInput, published: &[Arc<str>], problems: &mut Vec<Diagnostic>) {
    for (id, document) in &input.documents {
        let refused = document.meta.as_ref().is_some_and(|meta| meta.value("publish") == Some(&Value::Flag(false)));
        if published.contains(id) || refused && document.prose.is_empty() && base.inputs.documents.contains_key(id) {
            continue;
        }
        let place =
            document.prose.values().next().map(|prose| prose.place()).or(document.meta.as_ref().map(|meta| meta.place));
        let mut problem =
            Diagnostic::new(&OVERLAY_NOTHING, format!("the brand does not publish the document \"{id}\""))
                .maybe_hint(
                    nearest(id, base.inputs.documents.keys().map(|k| &**k).filter(|known| *known != &**id))
                        .filter(|_| !base.inputs.documents.contains_key(id))
                        .map(|near| format!("Did you mean \"{near}\"?")),
                )
                .hint_if_none("Add it to `documents` in brand.toml, or delete the overlay.");
        problem.place = place;
        problems.push(problem);
    }
}
