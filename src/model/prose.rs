//! Prose as parsed: a tree of plain data that knows nothing of Markdown's syntax.
//!
//! Equality and hashing look at what is said, never at where it stands: moving a line
//! re-renders nothing.

use std::sync::Arc;

use crate::model::Condition;
use crate::span::{FileId, Located, Span};

/// One document in one language, as written.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The file it was read from.
    pub file: FileId,
    /// The document's title: the text of its level-one heading, if it has one.
    pub title: Option<Located<Vec<Inline>>>,
    /// What stands before the first section. Empty in most documents.
    pub opening: Vec<Block>,
    /// The sections in order, flat: a subsection follows the section it belongs to.
    pub sections: Vec<Arc<Section>>,
    /// Footnotes of the document by label, in the order of their definitions.
    pub footnotes: Vec<Arc<Footnote>>,
}

/// A heading and what stands under it, up to the next heading of any level.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Section {
    /// The stable id, the same in every language.
    pub id: Located<Arc<str>>,
    /// Level of the heading, 2 to 6.
    pub level: u8,
    /// The heading's text.
    pub title: Vec<Inline>,
    /// When it applies (`if=` on the heading).
    pub condition: Option<Located<Condition>>,
    /// `after=` or `before=` on the heading: in an overlay, where this section is put.
    pub beside: Option<Located<Beside>>,
    /// The text under the heading.
    pub body: Vec<Block>,
}

/// Where an overlay puts a section or an entry: beside another one, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Beside {
    /// Behind it, and behind all under it.
    After(Arc<str>),
    /// In front of it.
    Before(Arc<str>),
}

impl Beside {
    /// The id of the other one.
    pub fn id(&self) -> &Arc<str> {
        match self {
            Self::After(id) | Self::Before(id) => id,
        }
    }

    /// How it is written: `after`, `before`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::After(_) => "after",
            Self::Before(_) => "before",
        }
    }
}

/// The text of a footnote.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Footnote {
    /// Its label, as written between `[^` and `]`.
    pub label: Arc<str>,
    /// Its text.
    pub body: Vec<Block>,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List(List),
    /// A quotation.
    Quote(Vec<Block>),
    /// A table: the alignment of its columns, its head and its rows.
    Table {
        /// One for each column.
        align: Vec<Align>,
        /// The cells of the head.
        head: Vec<Vec<Inline>>,
        /// The cells of each row.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Preformatted text.
    Code(Arc<str>),
    /// A break between themes (`---`).
    Rule,
    /// A block from facts: `::purposes{group=orders}`.
    Facts(Located<FactBlock>),
}

/// A list, with the markers its author chose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct List {
    /// How the items are marked.
    pub marker: Marker,
    /// Whether the items stand without space between them.
    pub tight: bool,
    /// The items; each with its number, counted from one, in an ordered list.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// The number that was written, in an ordered list (`c)` is 3).
    pub number: Option<u32>,
    /// Its text. In a tight list a lone paragraph is shown without being one.
    pub body: Vec<Block>,
}

/// How a list's items are marked: the sequence and the signs around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Marker {
    /// A bullet.
    Bullet,
    /// Numbers or letters, in order.
    Ordered(Numbering, Delimiter),
}

/// A sequence of numbers or letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Numbering {
    /// 1, 2, 3
    Decimal,
    /// a, b, c
    LowerAlpha,
    /// A, B, C
    UpperAlpha,
    /// i, ii, iii
    LowerRoman,
    /// I, II, III
    UpperRoman,
}

/// The signs around a list's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `1.`
    Period,
    /// `1)`
    Parenthesis,
    /// `(1)`
    Parentheses,
}

/// How a column of a table is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// As the language's text starts.
    Start,
    /// In the middle.
    Center,
    /// At the end, as numbers are.
    End,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Inline {
    /// Words, entities resolved, typography not yet applied.
    Text(Arc<str>),
    /// Words shown as they are typed, without typography.
    Code(Arc<str>),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Text struck out.
    Strikethrough(Vec<Inline>),
    /// A link.
    Link(Located<Link>),
    /// An image of the workspace: its path and its text.
    Image {
        /// Path below the brand's or the theme's assets.
        path: Located<Arc<str>>,
        /// The text that stands for it.
        alt: Vec<Inline>,
    },
    /// A fact or the brand's name.
    Placeable(Located<Placeable>),
    /// The mark of a footnote.
    FootnoteMark(Located<Arc<str>>),
    /// The end of a line in the source: a space, or nothing between CJK characters.
    SoftBreak,
    /// A line break that was asked for.
    HardBreak,
}

/// A link as written: where it leads, and its words (none: the title of its target).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// The text of the link; empty when it takes its title from its target.
    pub text: Vec<Inline>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// `#id`: a section of this document, or a page, a right or a fact block by its id.
    Reference(Arc<str>),
    /// Another document's section: `privacy#cookies`.
    Section(Arc<str>, Arc<str>),
    /// An address, in pieces: what is typed, and facts.
    Address(Vec<AddressPiece>),
}

/// A piece of a link's address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AddressPiece {
    /// As typed; percent-encoding is kept.
    Text(Arc<str>),
    /// A fact.
    Placeable(Placeable),
}

/// One reference to a fact or to a term: `{ $contact-dpo-email }`, `{ -brand(case: "de") }`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Placeable {
    /// A fact, by its name without the `$`.
    Fact(Arc<str>),
    /// A term, by its name without the `-`, and its case.
    Term(Arc<str>, Option<Arc<str>>),
}

/// A block made from facts: its name and what it is asked to show.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactBlock {
    /// Name: `purposes`, `cookies`, `contact`…
    pub name: Arc<str>,
    /// Arguments in the order written, each with its value.
    pub args: Vec<(Arc<str>, Arc<str>)>,
}

impl FactBlock {
    /// The value of an argument.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(key, _)| &**key == name).map(|(_, value)| &**value)
    }
}

/// The text of a piece of prose without marks, for titles and for looking at its edges.
/// Placeables are left out.
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    collect(inlines, &mut text);
    text
}

fn collect(inlines: &[Inline], into: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(t) | Inline::Code(t) => into.push_str(t),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => collect(inner, into),
            Inline::Link(link) => collect(&link.value.text, into),
            Inline::SoftBreak | Inline::HardBreak => into.push(' '),
            Inline::Image { alt, .. } => collect(alt, into),
            Inline::Placeable(_) | Inline::FootnoteMark(_) => {}
        }
    }
}

/// Where a section stands, for messages.
impl Section {
    /// The span of its id.
    pub fn span(&self) -> Span {
        self.id.place.span
    }
}

/// Calls `each` for every inline in the blocks, in the order of reading.
pub fn walk<'a>(blocks: &'a [Block], each: &mut dyn FnMut(&'a Inline)) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => walk_inlines(inlines, each),
            Block::List(list) => list.items.iter().for_each(|item| walk(&item.body, each)),
            Block::Quote(inner) => walk(inner, each),
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    walk_inlines(cell, each);
                }
            }
            Block::Code(_) | Block::Rule | Block::Facts(_) => {}
        }
    }
}

/// Calls `each` for every inline, in the order of reading.
pub fn walk_inlines<'a>(inlines: &'a [Inline], each: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        each(inline);
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => walk_inlines(inner, each),
            Inline::Link(link) => walk_inlines(&link.value.text, each),
            Inline::Image { alt, .. } => walk_inlines(alt, each),
            _ => {}
        }
    }
}

/// Calls `each` for every block from facts, in the order of reading.
pub fn walk_facts<'a>(blocks: &'a [Block], each: &mut dyn FnMut(&'a Located<FactBlock>)) {
    for block in blocks {
        match block {
            Block::Facts(facts) => each(facts),
            Block::List(list) => list.items.iter().for_each(|item| walk_facts(&item.body, each)),
            Block::Quote(inner) => walk_facts(inner, each),
            _ => {}
        }
    }
}
