//! A piece of a page in one language, rendered once for all brands whose inputs to it are equal.

use std::sync::Arc;

use super::marks::{Context, Mark, Piece, pieces};
use crate::diagnostic::Diagnostic;
use crate::model::prose::FactBlock;

/// Rendered text with places that are filled in for each brand.
#[derive(Debug, Default)]
pub struct Fragment {
    /// Its markup.
    pub body: Marked,
    /// Its line in the contents of the page.
    pub contents: Option<Marked>,
    /// What was found while it was rendered.
    pub problems: Vec<Diagnostic>,
}

/// Text, cut where something is filled in.
#[derive(Debug, Default)]
pub struct Marked {
    text: Box<str>,
    cuts: Box<[(u32, Cut)]>,
}

/// What is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    /// A brand's value, as it stands in a context.
    Hole(Context, Arc<str>),
    /// A block of facts, and the level of headings in it.
    Part(Arc<FactBlock>),
    /// A law or a term, by its fact's name.
    Use(Arc<str>),
    /// A place of the page.
    Slot(Arc<str>),
}

impl Marked {
    /// Takes marked text apart. `parts` are the blocks of facts that its marks number.
    pub fn new(marked: &str, parts: &[Arc<FactBlock>]) -> Self {
        let mut text = String::with_capacity(marked.len());
        let mut cuts = Vec::new();
        for piece in pieces(marked) {
            let at = u32::try_from(text.len()).unwrap_or(u32::MAX);
            match piece {
                Piece::Text(plain) => text.push_str(plain),
                Piece::Mark(Mark::Hole(context, name)) => cuts.push((at, Cut::Hole(context, name.into()))),
                Piece::Mark(Mark::Part(number)) => {
                    if let Some(part) = parts.get(number) {
                        cuts.push((at, Cut::Part(part.clone())));
                    }
                }
                Piece::Mark(Mark::Use(name)) => cuts.push((at, Cut::Use(name.into()))),
                Piece::Mark(Mark::Slot(name)) => cuts.push((at, Cut::Slot(name.into()))),
            }
        }
        Self { text: text.into(), cuts: cuts.into() }
    }

    /// Writes the text, and what `fill` gives for each cut.
    pub fn write(&self, out: &mut String, mut fill: impl FnMut(&Cut, &mut String)) {
        let mut from = 0;
        for (at, cut) in &self.cuts {
            let at = *at as usize;
            out.push_str(&self.text[from..at]);
            from = at;
            fill(cut, out);
        }
        out.push_str(&self.text[from..]);
    }

    /// Length of the text that is not filled in, in bytes.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether there is no such text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.cuts.is_empty()
    }
}
