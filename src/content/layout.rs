//! Where the blocks of a text stand, by a first parse, before anything in it is replaced.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::content::markers;
use crate::content::offsets::{Draft, Edit};

/// What happens in a text, with where it happens in the text that was parsed.
pub(super) type Events<'a> = Vec<(Event<'a>, Range<usize>)>;

/// Parses `text` and hands out the links to definitions that are not there (`[text][nope]`).
pub(super) fn events(text: &str) -> (Events<'_>, Vec<(Range<usize>, String)>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut broken = Vec::new();
    let mut seen = BTreeSet::new();
    let note = |link: BrokenLink<'_>| {
        let meant = matches!(link.link_type, LinkType::Reference | LinkType::Collapsed);
        if meant && seen.insert(link.span.start) {
            broken.push((link.span, link.reference.to_string()));
        }
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    let events = Parser::new_with_broken_link_callback(text, options, Some(note)).into_offset_iter().collect();
    (events, broken)
}

/// What a leaf belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// A paragraph, or an item of a tight list.
    Paragraph,
    /// A heading or a cell.
    Other,
}

/// Text that belongs together: of a paragraph, a heading, a cell.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    pub(super) range: Range<usize>,
    pub(super) within: Within,
}

/// The blocks of a source, in its own offsets.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The list markers to substitute.
    pub(super) markers: Vec<Edit>,
    /// Code blocks and raw HTML blocks: nothing in them is candor's.
    pub(super) verbatim: Vec<Range<usize>>,
    /// Where blocks start and end, in order.
    pub(super) bounds: Vec<usize>,
    /// The headings.
    pub(super) headings: Vec<Range<usize>>,
    /// The leaves.
    pub(super) leaves: Vec<Leaf>,
}

impl Layout {
    /// Reads where things stand. A marker that begins no item is given up: it is text.
    pub(super) fn read(source: &str) -> Self {
        let mut markers = markers::candidates(source);
        let draft = Draft::new(source, markers.clone());
        let (events, _) = events(&draft.text);
        let mut layout = Self::default();
        let mut items = BTreeSet::new();
        for (event, range) in &events {
            let span = draft.span(range).range();
            match event {
                Event::Start(Tag::Item) => {
                    items.insert(marker_start(source, span.start));
                }
                Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => layout.verbatim.push(span.clone()),
                Event::Start(Tag::Heading { .. }) => layout.headings.push(span.clone()),
                _ => {}
            }
            if is_block(event) {
                layout.bounds.extend([span.start, span.end]);
            }
        }
        layout.bounds.sort_unstable();
        layout.bounds.dedup();
        layout.leaves = leaves(&draft.text, &events)
            .into_iter()
            .map(|leaf| Leaf { range: draft.span(&leaf.range).range(), within: leaf.within })
            .collect();
        markers.retain(|marker| items.contains(&marker.range.start));
        layout.markers = markers;
        layout
    }

    /// The end of the block that `at` stands in: the next place where a block starts or ends.
    pub(super) fn bound_after(&self, at: usize, length: usize) -> usize {
        let next = self.bounds.partition_point(|b| *b <= at);
        self.bounds.get(next).copied().unwrap_or(length)
    }

    /// The heading that `at` stands in.
    pub(super) fn heading_at(&self, at: usize) -> Option<&Range<usize>> {
        let next = self.headings.partition_point(|h| h.start <= at);
        next.checked_sub(1).and_then(|n| self.headings.get(n)).filter(|h| at < h.end)
    }

    /// The leaf that `at` stands in.
    pub(super) fn leaf_at(&self, at: usize) -> Option<&Leaf> {
        let next = self.leaves.partition_point(|l| l.range.start <= at);
        next.checked_sub(1).and_then(|n| self.leaves.get(n)).filter(|l| at < l.range.end)
    }
}

/// Where the marker of an item stands: items start with their indentation.
pub(super) fn marker_start(text: &str, item: usize) -> usize {
    let rest = text.get(item..).unwrap_or_default();
    item + rest.len() - rest.trim_start_matches([' ', '\t']).len()
}

/// Whether an event belongs to the blocks, not to the text within one.
pub(super) fn is_block(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_block_end(&tag.to_end()),
        Event::End(tag) => is_block_end(tag),
        Event::Rule | Event::Html(_) => true,
        _ => false,
    }
}

fn is_block_end(tag: &TagEnd) -> bool {
    !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// The leaves of a parsed text, in its offsets.
pub(super) fn leaves(text: &str, events: &Events<'_>) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut within = Within::Paragraph;
    let mut code = false;
    let mut open = false;
    for (event, range) in events {
        if is_block(event) {
            open = false;
            match event {
                Event::Start(tag) => {
                    code = matches!(tag, Tag::CodeBlock(_));
                    let other = matches!(tag, Tag::Heading { .. } | Tag::TableCell);
                    within = if other { Within::Other } else { Within::Paragraph };
                }
                _ => {
                    code = false;
                    within = Within::Paragraph;
                }
            }
            continue;
        }
        if code {
            continue;
        }
        match leaves.last_mut() {
            Some(leaf) if open => leaf.range.end = leaf.range.end.max(range.end),
            _ => {
                // The sign that escapes the first character belongs to the text.
                let escaped = text.get(..range.start).is_some_and(|before| before.ends_with('\\'));
                let start = range.start - usize::from(escaped);
                leaves.push(Leaf { range: start..range.end, within });
                open = true;
            }
        }
    }
    leaves
}

/// The beginning of the first line that opens more than `most` lists, items and quotes. A rule of
/// many stars or hyphens opens none.
pub(super) fn crowded(text: &str, most: usize) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut rest = line.trim_start();
        let mut opened = 0;
        while let Some(length) = opener(rest).filter(|_| opened <= most) {
            opened += 1;
            rest = rest[length..].trim_start();
        }
        if opened > most && !is_rule(line) {
            return Some(start..start + line.len() - rest.len());
        }
        start += line.len();
    }
    None
}

/// The length of the sign of a quote or an item that a text begins with: `>`, `-`, `1.`, `(iv)`.
fn opener(text: &str) -> Option<usize> {
    let word = text.split([' ', '\t', '\n']).next().unwrap_or_default();
    let number = word.strip_suffix(['.', ')']).map(|number| number.strip_prefix('(').unwrap_or(number));
    match word {
        _ if text.starts_with('>') => Some(1),
        "-" | "+" | "*" => Some(1),
        _ if number.is_some_and(|n| (1..=9).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_alphanumeric())) => {
            Some(word.len())
        }
        _ => None,
    }
}

fn is_rule(line: &str) -> bool {
    ['-', '*'].iter().any(|sign| line.chars().all(|c| c == *sign || c.is_whitespace()))
}
