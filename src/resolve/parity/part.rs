//! A part of a text, and what a translation of it must have in common with it.

use std::sync::Arc;

use crate::model::prose::{
    AddressPiece, Block, Inline, List, Placeable, Prose, Section, Target, walk, walk_facts, walk_inlines,
};
use crate::span::Place;

/// A section, the opening or a note.
pub(super) struct Part<'a> {
    /// In messages: `the section "how-long"`.
    pub(super) name: String,
    /// Where it is named.
    pub(super) place: Place,
    title: &'a [Inline],
    body: &'a [Block],
}

/// Something in a part, in words that are the same in every language, and its place if it has one.
pub(super) type Found = Vec<(String, Option<Place>)>;

impl<'a> Part<'a> {
    pub(super) fn section(section: &'a Section) -> Self {
        let name = format!("the section \"{}\"", section.id.value);
        Self { name, place: section.id.place, title: &section.title, body: &section.body }
    }

    /// What stands before the first section, the title with it.
    pub(super) fn opening(prose: &'a Prose) -> Self {
        let title = prose.title.as_ref();
        Self {
            name: "what stands before the first section".to_owned(),
            place: title.map_or(Place::file(prose.file), |title| title.place),
            title: title.map_or(&[], |title| &title.value),
            body: &prose.opening,
        }
    }

    /// The notes, by their labels.
    pub(super) fn notes(prose: &'a Prose) -> Vec<(Arc<str>, Self)> {
        let part = |label: &Arc<str>, body: &'a [Block]| Self {
            name: format!("the note \"{label}\""),
            place: Place::file(prose.file),
            title: &[],
            body,
        };
        prose.footnotes.iter().map(|note| (note.label.clone(), part(&note.label, &note.body))).collect()
    }

    fn inlines(&self, each: &mut dyn FnMut(&Inline)) {
        walk_inlines(self.title, each);
        walk(self.body, each);
    }

    /// Its blocks of facts, in order.
    pub(super) fn blocks(&self) -> Found {
        let mut found = Vec::new();
        walk_facts(self.body, &mut |block| {
            let args: String = block.value.args.iter().map(|(key, value)| format!(" {key}={value}")).collect();
            found.push((format!("::{}{args}", block.value.name), Some(block.place)));
        });
        found
    }

    /// Where its links lead.
    pub(super) fn links(&self) -> Found {
        let mut found = Vec::new();
        self.inlines(&mut |inline| links(inline, &mut found));
        found
    }

    /// The same, item by item and cell by cell: within a sentence grammar may turn links round.
    pub(super) fn links_in_cells(&self) -> Vec<Found> {
        let mut found = Vec::new();
        cells(self.body, &mut Found::new(), &mut found);
        found
    }

    /// The marks of its notes.
    pub(super) fn marks(&self) -> Found {
        let mut found = Vec::new();
        self.inlines(&mut |inline| {
            if let Inline::FootnoteMark(label) = inline {
                found.push((format!("[^{}]", label.value), Some(label.place)));
            }
        });
        found
    }

    /// The facts that it shows, each once: a language may have to name one twice. Names of brands are
    /// left to grammar.
    pub(super) fn facts(&self) -> Found {
        let mut found: Found = Vec::new();
        self.inlines(&mut |inline| {
            if let Inline::Placeable(placeable) = inline
                && let Placeable::Fact(_) = &placeable.value
            {
                let name = shown(&placeable.value);
                if found.iter().all(|(other, _)| *other != name) {
                    found.push((name, Some(placeable.place)));
                }
            }
        });
        found
    }

    /// Its lists and tables, each by how much it holds, in order.
    pub(super) fn shape(&self) -> Vec<String> {
        let mut found = Vec::new();
        shape(self.body, &mut found);
        found
    }
}

fn links(inline: &Inline, found: &mut Found) {
    if let Inline::Link(link) = inline {
        found.push((leads(&link.value.target), Some(link.place)));
    }
}

/// The links of each item and cell; `here` takes those outside of any, or of the item at hand.
fn cells(blocks: &[Block], here: &mut Found, found: &mut Vec<Found>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => walk_inlines(inlines, &mut |inline| links(inline, here)),
            Block::Quote(inner) => cells(inner, here, found),
            Block::List(list) => {
                for item in &list.items {
                    let mut own = Found::new();
                    cells(&item.body, &mut own, found);
                    found.push(own);
                }
            }
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    let mut own = Found::new();
                    walk_inlines(cell, &mut |inline| links(inline, &mut own));
                    found.push(own);
                }
            }
            _ => {}
        }
    }
}

fn shape(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::List(List { items, .. }) => {
                found.push(format!("a list of {}", counted(items.len(), "item")));
                items.iter().for_each(|item| shape(&item.body, found));
            }
            Block::Table { head, rows, .. } => {
                let columns = counted(head.len(), "column");
                found.push(format!("a table of {columns} and {}", counted(rows.len(), "row")));
            }
            Block::Quote(inner) => shape(inner, found),
            _ => {}
        }
    }
}

fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

fn leads(target: &Target) -> String {
    match target {
        Target::Reference(id) => format!("#{id}"),
        Target::Section(document, id) => format!("{document}#{id}"),
        Target::Address(pieces) => pieces
            .iter()
            .map(|piece| match piece {
                AddressPiece::Text(text) => text.to_string(),
                AddressPiece::Placeable(placeable) => shown(placeable),
            })
            .collect(),
    }
}

fn shown(placeable: &Placeable) -> String {
    match placeable {
        Placeable::Fact(name) => format!("{{ ${name} }}"),
        Placeable::Term(name, _) => format!("{{ -{name} }}"),
    }
}
