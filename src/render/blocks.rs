//! Blocks from facts: `::purposes`, `::matrix`, `::contacts`…

mod cookies;
mod forms;
mod laws;
mod letter;
mod lists;
mod questions;
mod sheets;
mod tables;

use std::sync::Arc;

use super::reader::Reader;
use crate::diagnostic::{Diagnostic, PROSE_BLOCK, did_you_mean};
use crate::model::Entry;
use crate::model::prose::FactBlock;
use crate::model::vocabulary::KINDS;
use crate::resolve::ON_GLOSSARY;
use crate::span::{Located, Place};
use crate::theme::views::BlockName;

pub(super) use cookies::{is_narrowed, narrows};
pub(super) use lists::{ANSWERED_BY, href, right_said, right_title};

/// A block, and how it stands on its page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Use {
    /// Which, and what it is asked to show.
    pub(super) block: Arc<FactBlock>,
    /// Whether its own anchor is not on the page yet.
    pub(super) named: bool,
    /// Whether its entries' anchors are not on the page yet.
    pub(super) anchored: bool,
    /// The level of its title, when it has one.
    pub(super) titled: Option<u8>,
    /// The level that headings inside it start at.
    pub(super) level: u8,
}

/// Blocks that are more than one kind of facts in a row.
const SPECIAL: &[(&str, &[&str])] = &[
    ("matrix", &["ids", "group"]),
    ("summary", &[]),
    ("home", &[]),
    ("right-law", &["right"]),
    ("rights-by-law", &[]),
    ("gaps", &[]),
    ("cookie-overview", &[]),
    ("ask", &["right"]),
    ("form", &["id"]),
    ("forms", &["type"]),
];

/// Blocks that the theme's further style sheet is for.
pub(super) const MORE: &[&str] =
    &["ask", "cookie-categories", "cookie-notice", "cookie-overview", "cookies", "home", "rights-by-law"];

/// Arguments of a block of one kind of facts.
const KIND_ARGS: &[&str] = &["ids", "group", "style", "right"];

/// Kinds that are shown as tables unless a sheet is asked for.
const TABLES: &[&str] = &["cookies", "metrics", "authorities"];

impl Use {
    fn name(&self) -> &str {
        &self.block.name
    }

    /// The block's name as templates are given it.
    fn block_name(&self) -> BlockName {
        BlockName { name: self.name().to_owned(), id: self.named.then(|| anchor(self.name())) }
    }
}

/// The anchor of a whole block.
pub(super) fn anchor(name: &str) -> String {
    format!("facts-{name}")
}

/// The kind that a block of this name shows.
pub(super) fn kind_of(name: &str) -> Option<&'static str> {
    let plain = |c: u8| if c == b'_' { b'-' } else { c };
    let dashed = |kind: &str| kind.len() == name.len() && kind.bytes().map(plain).eq(name.bytes());
    KINDS.iter().map(|kind| kind.name).find(|kind| *kind == name || dashed(kind)).filter(|kind| *kind != "notes")
}

/// Says what is wrong with a block that somebody wrote, if anything is.
pub(super) fn check(block: &Located<FactBlock>) -> Option<Diagnostic> {
    let name = &*block.value.name;
    let args = match SPECIAL.iter().find(|(special, _)| *special == name) {
        Some((_, args)) => args,
        None if kind_of(name).is_some() => KIND_ARGS,
        None => {
            let kinds: Vec<String> = KINDS.iter().map(|kind| kind.name.replace('_', "-")).collect();
            let known = kinds.iter().map(String::as_str).chain(SPECIAL.iter().map(|(name, _)| *name));
            return Some(
                Diagnostic::new(&PROSE_BLOCK, format!("there is no block \"::{name}\""))
                    .at(block.place)
                    .maybe_hint(did_you_mean(name, known))
                    .hint_if_none("Every kind of fact is a block: ::purposes, ::retention, ::recipients… docs/writing.md lists them."),
            );
        }
    };
    let (key, value) = block.value.args.iter().find(|(key, value)| {
        !args.contains(&&**key) || (&**key == "style" && !["table", "sheet", "list", "bases"].contains(&&**value))
    })?;
    Some(
        Diagnostic::new(&PROSE_BLOCK, format!("\"::{name}\" cannot be asked for {key}={value}")).at(block.place).hint(
            match (&**key, args.is_empty()) {
                ("style", _) => {
                    "It takes style=sheet (all that is stated), style=list (names and texts alone), style=bases (with legal bases) or style=table."
                        .to_owned()
                }
                (_, true) => "It takes nothing in braces.".to_owned(),
                _ => format!("It takes {}.", args.join(", ")),
            },
        ),
    )
}

/// The markup of a block, without what templates leave at its end.
pub(super) fn render(reader: &Reader<'_, '_>, used: &Use) -> String {
    let mut html = markup(reader, used);
    html.truncate(html.trim_end().len());
    if !html.is_empty() {
        html.push('\n');
    }
    html
}

fn markup(reader: &Reader<'_, '_>, used: &Use) -> String {
    match used.name() {
        "matrix" => tables::matrix(reader, used),
        "summary" => lists::summary(reader, used),
        "home" => lists::home(reader, used),
        "right-law" => laws::law(reader, used),
        "rights-by-law" => laws::rights(reader, used),
        "gaps" => lists::gaps(reader, used),
        "cookie-overview" => cookies::overview(reader, used),
        "ask" => forms::ask(reader, used),
        "form" | "forms" => forms::forms(reader, used),
        "rights" if used.block.arg("right").is_none() && used.block.arg("ids").is_none() => lists::rights(reader, used),
        name => match kind_of(name) {
            Some(kind) => {
                let default = if TABLES.contains(&kind) { "table" } else { "sheet" };
                match (kind, used.block.arg("style")) {
                    ("cookie_notice", None) => cookies::notice(reader, used),
                    ("cookie_categories", None) => cookies::categories(reader, used),
                    ("controls", None) => cookies::controls(reader, used),
                    ("cookies", None | Some("table")) => cookies::tables(reader, used),
                    (_, style) => match style.unwrap_or(default) {
                        "table" => tables::kind(reader, used, kind),
                        "list" => sheets::list(reader, used, kind, &[]),
                        "bases" => sheets::list(reader, used, kind, &["basis"]),
                        _ => sheets::kind(reader, used, kind),
                    },
                }
            }
            None => String::new(),
        },
    }
}

/// The entries of a kind that a block is asked to show.
fn entries<'v>(reader: &Reader<'v, '_>, used: &Use, kind: &str) -> Vec<&'v Arc<Entry>> {
    let ids: Option<Vec<&str>> =
        used.block.arg("ids").map(|ids| ids.split([' ', ',']).filter(|id| !id.is_empty()).collect());
    let group = used.block.arg("group");
    let right = used.block.arg("right");
    let found = reader
        .entries(kind)
        .into_iter()
        .filter(|entry| ids.as_ref().is_none_or(|ids| ids.contains(&&*entry.id)))
        .filter(|entry| group.is_none_or(|group| entry.record.text("group").is_some_and(|g| &**g == group)))
        .filter(|entry| {
            right.is_none_or(|right| match kind {
                "rights" => &*entry.id == right,
                "procedures" => {
                    let mut rights = entry.record.list("rights").iter().filter_map(|item| match item.value {
                        crate::model::Value::Choice(_, value) => Some(value),
                        _ => None,
                    });
                    entry.record.get("rights").is_none() || rights.any(|value| value == right)
                }
                _ => true,
            })
        })
        .collect();
    if ON_GLOSSARY.contains(&kind) { alphabetical(reader, found) } else { found }
}

/// Entries in the order in which their names stand in a dictionary of the page's language.
fn alphabetical<'v>(reader: &Reader<'v, '_>, entries: Vec<&'v Arc<Entry>>) -> Vec<&'v Arc<Entry>> {
    let key = |entry: &Arc<Entry>| match &entry.sort_key {
        Some(key) => key.to_string(),
        None => super::shown::said_title(reader, entry).unwrap_or_default(),
    };
    let mut keyed: Vec<(String, &'v Arc<Entry>)> = entries.into_iter().map(|entry| (key(entry), entry)).collect();
    keyed.sort_by(|(a, _), (b, _)| reader.language().formats.compare(a, b));
    keyed.into_iter().map(|(_, entry)| entry).collect()
}

/// Reports ids that a block names and that are not stated.
pub(super) fn check_ids(reader: &Reader<'_, '_>, block: &FactBlock, place: Place) {
    let kind = match &*block.name {
        "matrix" => Some("purposes"),
        "form" => Some("forms"),
        name => kind_of(name),
    };
    let Some(kind) = kind else { return };
    let named = block.arg("ids").or_else(|| block.arg("id").filter(|_| &*block.name == "form"));
    if named.is_none() && block.arg("group").is_none() {
        return;
    }
    let known = reader.all_entries(kind);
    let mut unknown: Vec<(&str, &str)> = named
        .unwrap_or("")
        .split([' ', ','])
        .filter(|id| !id.is_empty() && known.iter().all(|entry| &*entry.id != *id))
        .map(|id| (kind, id))
        .collect();
    if let Some(group) = block.arg("group")
        && reader.all_entries("groups").iter().all(|entry| &*entry.id != group)
    {
        unknown.push(("groups", group));
    }
    for (kind, id) in unknown {
        let ids: Vec<&str> = reader.all_entries(kind).iter().map(|entry| &*entry.id).collect();
        reader.problem(
            Diagnostic::new(&PROSE_BLOCK, format!("\"::{}\" names [{kind}.{id}], which is not stated", block.name))
                .at(place)
                .maybe_hint(did_you_mean(id, ids))
                .brand(&*reader.site().id),
        );
    }
}

/// The title of a block, when it has one.
fn title(reader: &Reader<'_, '_>, used: &Use, kind: &str) -> Option<String> {
    if kind == "rights" && used.block.arg("right").is_some() {
        return used.titled.map(|_| reader.message("ui-right-here", None, &[], None));
    }
    used.titled.map(|_| reader.message(&format!("kind-{}", kind.replace('_', "-")), None, &[], None))
}

/// A contact as a card.
pub(super) fn contact(reader: &Reader<'_, '_>, entry: &Arc<Entry>) -> crate::theme::views::Entry {
    forms::channels(reader, entry)
}
