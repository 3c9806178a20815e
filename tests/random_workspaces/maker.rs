//! Makes random workspaces: a group and two brands that replace, add and hide, in two languages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use candor::model::vocabulary::{Field, KINDS, Kind, Type};
use candor::source::Memory;
use proptest::prelude::*;
use proptest::sample::Index;

/// Kinds that are no facts of a register, or need others around them.
const ASIDE: &[&str] = &["forms", "regimes", "notes", "rights"];

/// A random workspace.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    group: Layer,
    brands: Vec<(&'static str, Layer)>,
    /// Kinds whose first entry is the group's and nobody hides: others may refer to it.
    known: Vec<usize>,
}

/// What a layer states.
#[derive(Clone, Debug, Default)]
struct Layer {
    entries: Vec<Entry>,
    hidden: Vec<(usize, usize)>,
    sections: Vec<Section>,
    hidden_sections: Vec<usize>,
}

/// An entry: its kind, its number, and how its fields are chosen.
#[derive(Clone, Debug)]
struct Entry {
    kind: usize,
    number: usize,
    fields: Vec<bool>,
    choice: Index,
    /// Whose words it holds.
    by: &'static str,
}

/// A section, by its number, and whose words it holds.
#[derive(Clone, Debug)]
struct Section {
    number: usize,
    after: Option<usize>,
    by: &'static str,
}

impl Entry {
    fn kind(&self) -> &'static Kind {
        KINDS[self.kind]
    }

    fn id(&self) -> String {
        if self.kind().many { format!("e{}", self.number) } else { self.kind().one.to_owned() }
    }

    fn stem(&self) -> String {
        if self.kind().many { format!("{}-{}", self.kind().one, self.id()) } else { self.kind().one.to_owned() }
    }

    fn key(&self) -> (usize, usize) {
        (self.kind, self.number)
    }
}

fn entry(by: &'static str) -> impl Strategy<Value = Entry> {
    (any::<Index>(), 0..3_usize, prop::collection::vec(any::<bool>(), 24), any::<Index>()).prop_map(
        move |(kind, number, fields, choice)| {
            let kinds: Vec<usize> = (0..KINDS.len()).filter(|at| !ASIDE.contains(&KINDS[*at].name)).collect();
            let kind = kinds[kind.index(kinds.len())];
            let number = if KINDS[kind].many { number } else { 0 };
            Entry { kind, number, fields, choice, by }
        },
    )
}

fn layer(by: &'static str, most: usize) -> impl Strategy<Value = (Vec<Entry>, Vec<Index>, Vec<Index>, Vec<bool>)> {
    (
        prop::collection::vec(entry(by), 1..most),
        prop::collection::vec(any::<Index>(), 0..3),
        prop::collection::vec(any::<Index>(), 0..2),
        prop::collection::vec(any::<bool>(), 4),
    )
}

/// One entry of each name.
fn distinct(entries: Vec<Entry>) -> Vec<Entry> {
    let mut seen = BTreeSet::new();
    entries.into_iter().filter(|entry| seen.insert(entry.key())).collect()
}

fn overlay(
    group: &Layer,
    by: &'static str,
    (entries, hidden, hidden_sections, sections): (Vec<Entry>, Vec<Index>, Vec<Index>, Vec<bool>),
) -> Layer {
    let entries = distinct(entries);
    let free: Vec<(usize, usize)> = group
        .entries
        .iter()
        .map(Entry::key)
        .filter(|key| key.1 > 0 && entries.iter().all(|own| own.key() != *key))
        .collect();
    let mut chosen: Vec<(usize, usize)> =
        hidden.iter().filter(|_| !free.is_empty()).map(|index| free[index.index(free.len())]).collect();
    chosen.sort_unstable();
    chosen.dedup();
    // Two of the group's sections are replaced or not, and two more are added or not.
    let replaced = sections.iter().enumerate().filter(|(at, wanted)| **wanted && *at < 2);
    let mut own: Vec<Section> = replaced.map(|(at, _)| Section { number: at, after: None, by }).collect();
    let added = sections.iter().enumerate().filter(|(at, wanted)| **wanted && *at >= 2);
    own.extend(added.map(|(at, _)| Section { number: 10 + at, after: Some(2), by }));
    // What is replaced, or stands where others are added, is not hidden.
    let spare: Vec<usize> = (3..5).collect();
    let mut gone: Vec<usize> = hidden_sections.iter().map(|index| spare[index.index(spare.len())]).collect();
    gone.sort_unstable();
    gone.dedup();
    Layer { entries, hidden: chosen, sections: own, hidden_sections: gone }
}

/// Random workspaces.
pub(crate) fn workspace() -> impl Strategy<Value = Made> {
    (layer("group", 14), layer("ash", 8), layer("birch", 5)).prop_map(|(group, ash, birch)| {
        let sections = (0..5).map(|number| Section { number, after: None, by: "group" }).collect();
        // What others must refer to is always there.
        let needed = ["recipients", "cookie_categories"].map(|name| {
            let kind = KINDS.iter().position(|kind| kind.name == name).unwrap();
            Entry { kind, number: 0, ..group.0[0].clone() }
        });
        let group =
            Layer { entries: distinct(needed.into_iter().chain(group.0).collect()), sections, ..Layer::default() };
        let brands = vec![("ash", overlay(&group, "ash", ash)), ("birch", overlay(&group, "birch", birch))];
        let known = group.entries.iter().filter(|entry| entry.number == 0).map(|entry| entry.kind).collect();
        Made { group, brands, known }
    })
}

/// Writes an entry's TOML, and gathers its words in French.
struct Writing<'m> {
    made: &'m Made,
    toml: String,
    french: Vec<(String, String)>,
    stem: String,
    by: &'static str,
    count: usize,
}

impl Writing<'_> {
    /// A word of its own.
    fn word(&mut self, what: &str) -> String {
        self.count += 1;
        let stem: String = self.stem.chars().filter(char::is_ascii_alphanumeric).collect();
        format!("{what}{stem}x{}x{}q", self.count, self.by)
    }

    fn fields(
        &mut self,
        fields: &'static [Field],
        entry: &Entry,
        indent: &str,
        path: &str,
        all: bool,
    ) -> Vec<(String, String)> {
        let mut lines = Vec::new();
        for (at, field) in fields.iter().enumerate() {
            // An exemption comes with its reason.
            let wanted = all || field.required || ["label", "text", "name", "exemption_reason"].contains(&field.name);
            // What opens a tool comes with the tool.
            let beside = if field.name == "manager_selector" { at - 1 } else { at };
            if !(wanted || entry.fields[beside % entry.fields.len()]) {
                continue;
            }
            let path = candor::resolve::join(path, field.name);
            if let Some(value) = self.value(&field.ty, entry, &path) {
                lines.push((format!("{indent}{}", field.name), value));
            }
        }
        lines
    }

    /// A value in TOML; none where there is nothing to refer to.
    fn value(&mut self, ty: &'static Type, entry: &Entry, path: &str) -> Option<String> {
        let at = |count: usize| entry.choice.index(count);
        Some(match ty {
            Type::Words => {
                let (english, french) = (self.word("en"), self.word("fr"));
                self.french.push((path.to_owned(), french));
                format!("\"{english}\"")
            }
            Type::Name => format!("\"{}\"", self.word("na")),
            Type::Email => format!("\"{}@candor.example\"", self.word("em")),
            Type::Phone => format!("\"+33 1 99 {:02} {:02} 17\"", at(90) + 10, self.count % 100),
            Type::Url => format!("\"https://candor.example/{}\"", self.word("ur")),
            Type::Date => format!("20{:02}-0{}-1{}", 10 + at(80), 1 + at(9), at(10)),
            Type::Duration => format!("\"P{}M\"", 2 + at(30)),
            Type::Lifetime => ["\"session\"", "\"P13M\"", "\"P2Y\""][at(3)].to_owned(),
            // Figures are of different years, none to come, and of what was received the others are parts.
            Type::Year => format!("{}", 2001 + entry.number),
            Type::Integer if path == "received" => format!("{}", 5000 + at(90)),
            Type::Integer => format!("{}", 2000 + at(90)),
            Type::Flag => {
                if at(2) == 0 {
                    "true".to_owned()
                } else {
                    "false".to_owned()
                }
            }
            Type::Market => ["\"FR\"", "\"CH\"", "\"CA-QC\""][at(3)].to_owned(),
            Type::Language => ["\"fr\"", "\"en\""][at(2)].to_owned(),
            Type::Choice(_) if path == "manager" => "\"custom\"".to_owned(),
            Type::Choice(choices) => format!("\"{}\"", choices.values[at(choices.values.len())]),
            Type::Ref(kind) => {
                let known = self.made.known.iter().any(|at| KINDS[*at].name == *kind && KINDS[*at].many);
                known.then(|| "\"e0\"".to_owned())?
            }
            Type::List(inner) => {
                let items: Vec<String> = (0..1 + at(2))
                    .filter_map(|item| self.value(inner, entry, &format!("{path}-{}", item + 1)))
                    .collect();
                let mut distinct: Vec<String> = Vec::new();
                items.into_iter().for_each(|item| {
                    if !distinct.contains(&item) {
                        distinct.push(item)
                    }
                });
                if distinct.is_empty() {
                    return None;
                }
                format!("[{}]", distinct.join(", "))
            }
            Type::Table(fields) => {
                let lines = self.fields(fields, entry, "", path, true);
                let inner: Vec<String> = lines.into_iter().map(|(key, value)| format!("{key} = {value}")).collect();
                format!("{{ {} }}", inner.join(", "))
            }
            Type::Id | Type::Condition | Type::Colour | Type::Entries(_) | Type::Map(_) => return None,
        })
    }
}

impl Made {
    /// The files.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let names: Vec<&str> = self.brands.iter().map(|(name, _)| *name).collect();
        let listed: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        files.insert(
            "content/portal.toml".to_owned(),
            format!("source = \"en\"\nlanguages = [\"en\", \"fr\"]\nbrands = [{}]\n", listed.join(", ")),
        );
        files.insert("content/documents/privacy/document.toml".to_owned(), "kind = \"privacy\"\n".to_owned());
        self.layer(&self.group, "content/", "locales/fr/words.ftl", &mut files);
        for (name, layer) in &self.brands {
            let folder = format!("content/brands/{name}/");
            files.insert(
                format!("{folder}brand.toml"),
                format!(
                    "name = \"na{name}\"\nregimes = []\nforms = []\naddress.production = \"https://{name}.example/\"\n"
                ),
            );
            self.layer(layer, &folder, &format!("{folder}fr.ftl"), &mut files);
            if !layer.hidden_sections.is_empty() {
                let ids: Vec<String> = layer.hidden_sections.iter().map(|number| format!("\"s{number}\"")).collect();
                files.insert(
                    format!("{folder}documents/privacy/document.toml"),
                    format!("hide = [{}]\n", ids.join(", ")),
                );
            }
        }
        files
    }

    fn layer(&self, layer: &Layer, folder: &str, bundle: &str, files: &mut BTreeMap<String, String>) {
        let mut toml = String::new();
        let mut ftl = String::new();
        let mut blocks = Vec::new();
        for entry in &layer.entries {
            let mut writing = Writing {
                made: self,
                toml: String::new(),
                french: Vec::new(),
                stem: entry.stem(),
                by: entry.by,
                count: 0,
            };
            let lines = writing.fields(entry.kind().fields, entry, "", "", false);
            let head = self.head(entry.kind, &entry.id());
            let _ = writeln!(writing.toml, "{head}");
            for (key, value) in lines {
                let _ = writeln!(writing.toml, "{key} = {value}");
            }
            blocks.push(writing.toml);
            message(&entry.stem(), &writing.french, &mut ftl);
        }
        blocks.extend(layer.hidden.iter().map(|(kind, number)| {
            let id = if KINDS[*kind].many { format!("e{number}") } else { KINDS[*kind].one.to_owned() };
            format!("{}\nhide = true\n", self.head(*kind, &id))
        }));
        blocks.iter().for_each(|block| toml.push_str(block));
        files.insert(format!("{folder}register/facts.toml"), toml);
        files.insert(bundle.to_owned(), ftl);
        for language in ["en", "fr"] {
            let mut text = if folder == "content/" { "# Title\n".to_owned() } else { String::new() };
            for section in &layer.sections {
                let after = section.after.map_or(String::new(), |after| format!(" after=s{after}"));
                let number = section.number;
                let word = format!("se{language}x{number}x{}q", section.by);
                let _ = write!(text, "\n## H{word} {{#s{number}{after}}}\n\nP{word}.\n");
            }
            if !layer.sections.is_empty() {
                files.insert(format!("{folder}documents/privacy/{language}.md"), text);
            }
        }
    }

    fn head(&self, kind: usize, id: &str) -> String {
        if KINDS[kind].many { format!("[{}.{id}]", KINDS[kind].name) } else { format!("[{}]", KINDS[kind].name) }
    }

    /// The workspace.
    pub(crate) fn tree(&self) -> Memory {
        self.files().into_iter().fold(Memory::new(), |tree, (path, text)| tree.file(&path, text))
    }

    /// All files, for messages.
    pub(crate) fn listing(&self) -> String {
        self.files().into_iter().map(|(path, text)| format!("--- {path}\n{text}")).collect()
    }

    /// The same with the brands, and what stands in their files, the other way round.
    pub(crate) fn reversed(&self) -> Self {
        let mut made = self.clone();
        made.brands.reverse();
        made
    }

    /// The same with what the brands state, and hide, the other way round in each file.
    pub(crate) fn with_overlays_turned(&self) -> Self {
        let mut made = self.clone();
        // Entries of one kind keep their order among themselves: it is the order of the page.
        for (_, layer) in &mut made.brands {
            layer.entries.sort_by_key(|entry| std::cmp::Reverse(entry.kind));
            layer.hidden.reverse();
        }
        made
    }

    /// The first brand's overlay made part of the group.
    pub(crate) fn settled(&self) -> Self {
        let mut made = self.clone();
        let own = std::mem::take(&mut made.brands[0].1);
        for entry in own.entries {
            match made.group.entries.iter_mut().find(|other| other.key() == entry.key()) {
                Some(other) => *other = entry,
                None => made.group.entries.push(entry),
            }
        }
        made.group.entries.retain(|entry| !own.hidden.contains(&entry.key()));
        let added = own.sections.iter().filter(|section| section.after.is_some()).cloned();
        let place = made.group.sections.iter().position(|section| section.number == 2).unwrap() + 1;
        let added: Vec<Section> = added.map(|section| Section { after: None, ..section }).collect();
        made.group.sections.splice(place..place, added);
        for section in own.sections.iter().filter(|section| section.after.is_none()) {
            let other = made.group.sections.iter_mut().find(|other| other.number == section.number).unwrap();
            *other = section.clone();
        }
        made.group.sections.retain(|section| !own.hidden_sections.contains(&section.number));
        // The other brand is of no interest, and may hide what is gone.
        made.brands[1].1 = Layer::default();
        made
    }

    /// This with what the first brand of another replaces.
    pub(crate) fn with_overlay_of(&self, other: &Self) -> Self {
        let mut made = self.clone();
        let own = other.brands[0].1.clone();
        let sections = own.sections.into_iter().filter(|section| section.after.is_none()).collect();
        made.brands[0].1 = Layer { entries: own.entries, sections, ..Layer::default() };
        made
    }

    /// The words of the workspace that stand in a text.
    pub(crate) fn words_in<'t>(&self, text: &'t str) -> BTreeSet<&'t str> {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        words
            .filter(|word| word.ends_with('q') && ["xgroupq", "xashq", "xbirchq"].iter().any(|end| word.ends_with(end)))
            .map(|word| word.trim_start_matches(['H', 'P']))
            .collect()
    }

    /// The file that holds a word.
    pub(crate) fn holder(&self, word: &str) -> &'static str {
        let by = word.trim_end_matches('q').rsplit('x').next().unwrap();
        match (by, word.get(..2).unwrap(), word.get(..4).unwrap()) {
            ("group", "se", "seen") => "content/documents/privacy/en.md",
            ("group", "se", _) => "content/documents/privacy/fr.md",
            ("group", "fr", _) => "locales/fr/words.ftl",
            ("group", ..) => "content/register/facts.toml",
            ("ash", "se", "seen") => "content/brands/ash/documents/privacy/en.md",
            ("ash", "se", _) => "content/brands/ash/documents/privacy/fr.md",
            ("ash", "fr", _) => "content/brands/ash/fr.ftl",
            ("ash", ..) => "content/brands/ash/register/facts.toml",
            ("birch", "se", "seen") => "content/brands/birch/documents/privacy/en.md",
            ("birch", "se", _) => "content/brands/birch/documents/privacy/fr.md",
            ("birch", "fr", _) => "content/brands/birch/fr.ftl",
            ("birch", ..) => "content/brands/birch/register/facts.toml",
            _ => panic!("{word} is nobody's"),
        }
    }

    /// The words in the text of a section of a file.
    pub(crate) fn words_of_section(&self, file: &str, name: &str) -> Vec<&'static str> {
        let Some(number) = name.strip_prefix("#s") else { return Vec::new() };
        let files = self.files();
        let Some(text) = files.get(file) else { return Vec::new() };
        let section = text.split("\n## ").find(|section| section.contains(&format!("{{#s{number}")));
        let words = section.map(|section| self.words_in(section)).unwrap_or_default();
        words.into_iter().map(|word| -> &'static str { Box::leak(word.to_owned().into_boxed_str()) }).collect()
    }
}

/// A message with the words of an entry in French.
fn message(stem: &str, words: &[(String, String)], out: &mut String) {
    if words.is_empty() {
        return;
    }
    let own = words.iter().find(|(path, _)| path == "label");
    let _ = writeln!(out, "{stem} ={}", own.map_or(String::new(), |(_, word)| format!(" {word}")));
    for (path, word) in words.iter().filter(|(path, _)| path != "label") {
        let _ = writeln!(out, "    .{path} = {word}");
    }
}
