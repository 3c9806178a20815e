//! A text with parts replaced, that can still say where everything stood.

use std::ops::Range;

use crate::span::Span;

/// A part of the source and what stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// Where in the source, in bytes; empty for an insertion.
    pub(super) range: Range<usize>,
    /// What stands there instead.
    pub(super) with: String,
}

impl Edit {
    pub(super) fn new(range: Range<usize>, with: impl Into<String>) -> Self {
        Self { range, with: with.into() }
    }
}

/// The source with its edits made.
#[derive(Debug)]
pub(super) struct Draft {
    /// The text.
    pub(super) text: String,
    /// Where the edits were made, in order.
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    draft: Range<usize>,
    source: Range<usize>,
}

impl Draft {
    /// Makes the edits. Of two that overlap, the later one is left out.
    pub(super) fn new(source: &str, mut edits: Vec<Edit>) -> Self {
        edits.sort_by_key(|e| (e.range.start, e.range.end));
        let mut text = String::with_capacity(source.len());
        let mut pieces = Vec::with_capacity(edits.len());
        let mut done = 0;
        for Edit { range, with } in edits {
            let Some(before) = source.get(done..range.start) else { continue };
            text.push_str(before);
            let start = text.len();
            text.push_str(&with);
            done = range.end;
            pieces.push(Piece { draft: start..text.len(), source: range });
        }
        text.push_str(source.get(done..).unwrap_or_default());
        Self { text, pieces }
    }

    /// Where something that starts at `offset` of the draft starts in the source.
    pub(super) fn start(&self, offset: usize) -> usize {
        let next = self.pieces.partition_point(|p| p.draft.start <= offset);
        match next.checked_sub(1).and_then(|n| self.pieces.get(n)) {
            None => offset,
            Some(p) if offset < p.draft.end => p.source.start,
            Some(p) => p.source.end + (offset - p.draft.end),
        }
    }

    /// Where something that ends at `offset` of the draft ends in the source.
    pub(super) fn end(&self, offset: usize) -> usize {
        let next = self.pieces.partition_point(|p| p.draft.start < offset);
        match next.checked_sub(1).and_then(|n| self.pieces.get(n)) {
            None => offset,
            Some(p) if offset <= p.draft.end => p.source.end,
            Some(p) => p.source.end + (offset - p.draft.end),
        }
    }

    /// The place in the source of a range of the draft.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let start = self.start(range.start);
        Span::new(start, self.end(range.end).max(start))
    }

    /// Whether an edit's text starts at `offset` of the draft.
    pub(super) fn edited_at(&self, offset: usize) -> bool {
        self.pieces.binary_search_by_key(&offset, |p| p.draft.start).is_ok()
    }
}
