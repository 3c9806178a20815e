//! What all brands share, prepared once.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::tables::{self, Known};
use super::{
    Endpoint, Language, Options, Table, addresses, conditions, forms, languages, references, shadows, stated, words,
};
use crate::diagnostic::{Diagnostic, Outcome, PORTAL_NO_BRAND, did_you_mean};
use crate::digest::{self, Digest};
use crate::inputs::{BrandInput, Inputs};
use crate::locale::{Catalogue, Grammar, Resource};
use crate::model::vocabulary::BRAND;
use crate::model::{Layer, Record};
use crate::theme::Interface;

/// The shared words of one language for one grammar of names.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) digests: Arc<OnceLock<Vec<Digest>>>,
    pub(super) interface: Interface,
    pub(super) interface_digest: Digest,
    /// What is wrong with the words for this grammar.
    pub(super) problems: Arc<[Diagnostic]>,
}

/// The portal, ready to make plans of its brands.
pub struct Base<'a> {
    pub(super) inputs: &'a Inputs,
    pub(super) options: &'a Options,
    pub(super) source: Arc<str>,
    pub(super) languages: Vec<Arc<Language>>,
    pub(super) group: Vec<Vec<Known>>,
    pub(super) known: HashSet<(&'static str, Arc<str>)>,
    pub(super) endpoints: Vec<(Arc<str>, Endpoint)>,
    brands: Vec<Arc<str>>,
    lone: BrandInput,
    layers: BTreeMap<Arc<str>, Vec<Vec<Arc<Resource>>>>,
    shared: Mutex<HashMap<(Arc<str>, Grammar), Shared>>,
    tables: Mutex<HashMap<(usize, Digest), Arc<Table>>>,
    /// Translations that were compared with their sources, and whether they agree.
    pub(super) compared: Mutex<HashMap<(usize, usize), bool>>,
}

impl<'a> Base<'a> {
    /// Prepares what the brands share. `source` is the language of the group's content.
    pub fn new(inputs: &'a Inputs, options: &'a Options, source: &Arc<str>) -> Outcome<Self> {
        let mut problems = Vec::new();
        let languages = languages::languages(inputs, source, &mut problems);
        let group = tables::group(&inputs.entries, &mut problems);
        let known: HashSet<(&'static str, Arc<str>)> =
            group.iter().flatten().map(|known| (known.entry.kind.name, known.entry.id.clone())).collect();
        references::check(group.iter().flatten().map(|known| &*known.entry), &known, None, &mut problems);
        let endpoints = forms::allowed(inputs, options, &mut problems);
        let layers = languages.iter().map(|l| (l.tag.clone(), layers(inputs, l, &group, &mut problems))).collect();
        let brands = brands(inputs, &mut problems);
        let lone = BrandInput { record: inputs.portal.table("brand").cloned(), ..BrandInput::default() };
        let value = Self {
            inputs,
            options,
            source: source.clone(),
            languages,
            group,
            known,
            endpoints,
            brands,
            lone,
            layers,
            shared: Mutex::default(),
            tables: Mutex::default(),
            compared: Mutex::default(),
        };
        addresses::apart(&value, &mut problems);
        stated::check(&value, &mut problems);
        conditions::check(&value, &mut problems);
        shadows::check(inputs, &mut problems);
        Outcome { value, problems }
    }

    /// The brands to publish, in order.
    pub fn brands(&self) -> &[Arc<str>] {
        &self.brands
    }

    /// Whether the portal's only brand publishes at the output's root.
    pub fn alone(&self) -> bool {
        self.brands.len() == 1
    }

    /// Whether this is the brand of `[brand]` in portal.toml, which has no folder to be called by.
    pub fn is_lone(&self, id: &str) -> bool {
        !self.inputs.brands.contains_key(id)
    }

    /// The brand's folder, or what portal.toml says of the only brand.
    pub(super) fn brand_input(&self, id: &str) -> &BrandInput {
        self.inputs.brands.get(id).unwrap_or(&self.lone)
    }

    /// The shared words for a grammar, made when they are first asked for.
    pub(super) fn words(&self, language: &Language, grammar: &Grammar) -> Shared {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (language.tag.clone(), grammar.clone());
        if let Some(found) = shared.get(&key) {
            return found.clone();
        }
        let layers = self.layers.get(&language.tag).map(Vec::as_slice).unwrap_or_default();
        let Outcome { value, mut problems } = Catalogue::new(&language.formats, layers, grammar);
        problems.extend(value.plural_problems());
        let catalogue = Arc::new(value);
        let (interface, interface_digest) =
            interface(&super::Words { own: None, base: catalogue.clone(), base_digests: Arc::default() });
        let made =
            Shared { catalogue, digests: Arc::default(), interface, interface_digest, problems: problems.into() };
        shared.insert(key, made.clone());
        made
    }

    /// Whether documents are written as fragments too, and how.
    pub fn embeds(&self) -> Option<super::Embeds> {
        self.options.embeds
    }

    /// A table, the same one for all brands to which the same entries apply.
    pub(super) fn table(&self, kind: usize, entries: &[Known]) -> Arc<Table> {
        let digests: Vec<Digest> = entries.iter().map(|known| known.digest).collect();
        // Verbatim facts do not count in the digest, so a table of a brand's own is never shared.
        if entries.iter().any(|known| known.entry.layer == Layer::Brand) {
            return Arc::new(tables::table(entries));
        }
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        tables.entry((kind, digest::of(&digests))).or_insert_with(|| Arc::new(tables::table(entries))).clone()
    }
}

/// The interface's words, by the names that templates use.
pub(super) fn interface(words: &super::Words) -> (Interface, Digest) {
    let mut found = BTreeMap::new();
    for catalogue in [Some(&*words.base), words.own.as_deref()].into_iter().flatten() {
        for (id, attribute) in catalogue.ids() {
            let Some(key) = id.strip_prefix("ui-").filter(|_| attribute.is_none()) else { continue };
            if let (true, Some(Ok(text))) = (catalogue.variables(id, None).is_empty(), catalogue.format(id, None, &[]))
            {
                found.insert(key.replace('-', "_"), text);
            }
        }
    }
    let digest = digest::of(&found);
    (Interface::new(&found), digest)
}

/// The layers of bundles of a language: its own words, then those of its fallbacks. What is built
/// in comes last, that of the language itself included: what a workspace says in French, for a form
/// of its own, say, is not undone by what is built in for Canadian French.
fn layers(
    inputs: &Inputs,
    language: &Language,
    group: &[Vec<Known>],
    problems: &mut Vec<Diagnostic>,
) -> Vec<Vec<Arc<Resource>>> {
    let mut layers = Vec::new();
    for builtin in [false, true] {
        for tag in language.chain() {
            let entries = group.iter().flatten().map(|k| &*k.entry).filter(|e| (e.layer <= Layer::Copy) == builtin);
            let stated = words::bundle(entries, tag).take(problems);
            layers.push(stated.into_iter().collect());
            let bundles = inputs.words.get(tag).cloned().unwrap_or_default();
            if builtin {
                layers.push(bundles.copies);
                layers.push(bundles.builtin);
            } else {
                layers.push(bundles.group);
            }
        }
    }
    layers
}

fn brands(inputs: &Inputs, problems: &mut Vec<Diagnostic>) -> Vec<Arc<str>> {
    let folders: Vec<&Arc<str>> = inputs.brands.keys().filter(|id| crate::model::is_id(id)).collect();
    for (id, brand) in inputs.brands.iter().filter(|(id, _)| !crate::model::is_id(id)) {
        let mut problem = stated::no_id("brand", id);
        problem.place = brand.record.as_ref().map(|record| record.place);
        problems.push(problem);
    }
    stated::strays(inputs, problems);
    let portal: &Record = &inputs.portal;
    let listed: Vec<_> =
        portal.list("brands").iter().filter_map(|item| Some((item.value.text()?, item.place))).collect();
    let mut found: Vec<Arc<str>> = Vec::new();
    for (id, place) in &listed {
        // What is wrong with its name or its file was said there.
        if inputs
            .brands
            .get(*id)
            .is_some_and(|brand| !crate::model::is_id(id) || brand.broken && brand.record.is_none())
        {
            continue;
        }
        if inputs.brands.get(*id).is_some_and(|brand| brand.record.is_some()) {
            found.push((*id).clone());
        } else {
            problems.push(
                Diagnostic::new(&PORTAL_NO_BRAND, format!("there is no content/brands/{id}/brand.toml"))
                    .at(*place)
                    .maybe_hint(did_you_mean(id, folders.iter().map(|id| &***id))),
            );
        }
    }
    if portal.get("brands").is_some() {
        if listed.is_empty() {
            problems.push(
                Diagnostic::new(&PORTAL_NO_BRAND, "\"brands\" names no brand").at(portal.place_of("brands")).hint(
                    "Name those to publish, or delete the key: then every folder of content/brands/ is published.",
                ),
            );
        }
        return found;
    }
    found.extend(
        folders
            .iter()
            .filter(|id| inputs.brands.get(**id).is_some_and(|brand| brand.record.is_some()))
            .map(|id| (*id).clone()),
    );
    if found.is_empty() && inputs.brands.values().all(|brand| brand.record.is_none()) {
        if portal.table("brand").is_some() {
            found.push("brand".into());
        } else {
            let keys: Vec<&str> = BRAND.iter().filter(|f| f.required).map(|f| f.name).collect();
            problems.push(Diagnostic::new(&PORTAL_NO_BRAND, "no brand is stated").at(portal.place).hint(format!(
                "Add [brand] with `{} = \"…\"` to portal.toml, or content/brands/<brand>/brand.toml.",
                keys.join(", ")
            )));
        }
    }
    found
}
