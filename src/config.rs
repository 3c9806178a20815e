//! TOML as written → records as the vocabulary describes them. The only room that knows TOML, and
//! the tables in CSV that may stand beside it.
//!
//! A file is walked once beside the vocabulary's table; every problem in it is gathered, with
//! its place, and what is sound is kept.

mod decode;
mod entries;
mod figures;
mod syntax;
mod values;

#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::sync::Arc;

use crate::diagnostic::{BRAND_ADDRESS, Diagnostic, Outcome, PROSE_LINK_HTTP, TOML_SYNTAX, TOML_VALUE};
use crate::model::vocabulary::Field;
use crate::model::{Entry, Layer, Record};
use crate::span::{FileId, Place};

pub use entries::FileEntries;
pub use figures::figures;

/// A file as parsed.
pub(crate) type Document<'i> = toml::Spanned<toml::de::DeTable<'i>>;

/// What is being read, for messages and origins.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The file.
    pub file: FileId,
    /// The layer it belongs to.
    pub layer: Layer,
    /// The language its words are in, unless it states another.
    pub language: &'a Arc<str>,
}

/// Reads a file that holds just the fields of one table: `brand.toml`, `document.toml`, `theme.toml`.
pub fn record(file: FileId, text: &str, fields: &'static [Field]) -> Outcome<Record> {
    let mut problems = Vec::new();
    let document = parse(file, text, &mut problems);
    let mut decoder = decode::Decoder { file, problems: &mut problems };
    let mut record = decoder.record(document.get_ref(), document.span(), fields, &[]);
    record.place = Place::file(file);
    portal_addresses(&record, decoder.problems);
    // In a file that does not parse, what is missing may be what was not understood.
    if decoder.problems.iter().all(|problem| problem.rule != &TOML_SYNTAX) {
        decoder.require(&record, Some(document.get_ref()), fields, &[], "this file");
    }
    Outcome { value: record, problems: settled(text, problems) }
}

/// Reads a file of entries: `[purposes.orders]`, `[controller]`…
/// It may say `source = "fr"` when its words are in another language than the group's.
pub fn entries(context: Context<'_>, text: &str) -> Outcome<FileEntries> {
    let mut problems = Vec::new();
    let document = parse(context.file, text, &mut problems);
    let value = entries::read(context, document.get_ref(), &mut problems);
    Outcome { value, problems: settled(text, problems) }
}

/// Reads `portal.toml`: the portal's own keys, and any table of entries.
pub fn portal(context: Context<'_>, text: &str, fields: &'static [Field]) -> Outcome<(Record, Vec<Entry>)> {
    let mut problems = Vec::new();
    let document = parse(context.file, text, &mut problems);
    let kinds: Vec<&str> = crate::model::vocabulary::KINDS.iter().map(|kind| kind.name).collect();
    let mut decoder = decode::Decoder { file: context.file, problems: &mut problems };
    let record = decoder.record(document.get_ref(), document.span(), fields, &kinds);
    record.table("brand").into_iter().for_each(|brand| portal_addresses(brand, decoder.problems));
    let language = record.text("source").unwrap_or(context.language).clone();
    let context = Context { language: &language, ..context };
    let entries = entries::tables(context, document.get_ref(), &mut problems);
    // Where forms post to is checked more strictly: one word on each address is enough.
    let endpoints: Vec<Place> = record.entries("endpoints").into_iter().flatten().flat_map(addresses).collect();
    problems.retain(|p| p.rule != &PROSE_LINK_HTTP || p.place.is_none_or(|place| !endpoints.contains(&place)));
    Outcome { value: (record, entries), problems: settled(text, problems) }
}

/// On a line that does not parse nothing else is worth saying: what was made of it is a guess.
fn settled(text: &str, mut problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let lines = syntax::Lines::of(text);
    let line = |problem: &Diagnostic| lines.line(problem.place.map_or(0, |place| place.span.start as usize));
    let unparsed: HashSet<_> = problems.iter().filter(|p| p.rule == &TOML_SYNTAX).map(line).collect();
    problems.retain(|p| p.rule == &TOML_SYNTAX || !unparsed.contains(&line(p)));
    problems
}

/// What is wrong with the address that a portal stands at concerns all of its pages.
fn portal_addresses(brand: &Record, problems: &mut [Diagnostic]) {
    let stated: Vec<Place> =
        brand.map("address").into_iter().flat_map(|map| map.values()).map(|url| url.place).collect();
    for problem in problems.iter_mut().filter(|p| p.place.is_some_and(|place| stated.contains(&place))) {
        if [&TOML_VALUE, &PROSE_LINK_HTTP].contains(&problem.rule) {
            problem.hint = Some(match problem.rule == &PROSE_LINK_HTTP {
                true => "Use https: (http: is accepted for trials on this machine alone).".to_owned(),
                false => "State the address of the folder where the portal stands: https://privacy.brand.example/."
                    .to_owned(),
            });
            problem.rule = &BRAND_ADDRESS;
        }
    }
}

/// Where an endpoint's addresses stand.
fn addresses((_, endpoint): (&Arc<str>, &Record)) -> Vec<Place> {
    let urls = endpoint.map("url").into_iter().flat_map(|map| map.values());
    urls.chain(endpoint.list("redirects")).map(|url| url.place).collect()
}

fn parse<'i>(file: FileId, text: &'i str, problems: &mut Vec<Diagnostic>) -> Document<'i> {
    let (document, errors) = toml::de::DeTable::parse_recoverable(text);
    problems
        .extend(syntax::explain(text, &errors).into_iter().map(|(span, problem)| problem.at(Place::new(file, span))));
    document
}

/// The text of a key at the top of a file, for what must be known before everything is read.
pub fn key(text: &str, name: &str) -> Option<String> {
    let (document, _) = toml::de::DeTable::parse_recoverable(text);
    let found = document.get_ref().iter().find(|(key, _)| key.get_ref() == name)?;
    found.1.get_ref().as_str().map(str::to_owned)
}
