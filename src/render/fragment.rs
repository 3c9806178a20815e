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
        let mut around = Around::default();
        for piece in pieces(marked) {
            let at = u32::try_from(text.len()).unwrap_or(u32::MAX);
            match piece {
                Piece::Text(plain) => {
                    around.pass(plain);
                    text.push_str(plain);
                }
                Piece::Mark(Mark::Hole(context, name)) => {
                    cuts.push((at, Cut::Hole(around.narrow(context), name.into())));
                }
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

/// What a place in markup stands in. Text is escaped, so `<` and `>` belong to tags alone.
#[derive(Default)]
struct Around {
    /// Whether in a tag.
    tag: bool,
    /// The element whose text holds no elements, or is kept apart already.
    closed: Option<&'static str>,
}

/// Elements that a value cannot be wrapped in, or is wrapped in.
const CLOSED: &[&str] = &["title", "script", "style", "option", "textarea", "bdi"];

impl Around {
    /// Passes over markup.
    fn pass(&mut self, markup: &str) {
        let mut rest = markup;
        while let Some(at) = rest.find(if self.tag { '>' } else { '<' }) {
            rest = &rest[at + 1..];
            if !self.tag {
                let (end, name) = rest.strip_prefix('/').map_or((false, rest), |name| (true, name));
                let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
                let known = CLOSED.iter().copied().find(|closed| *closed == &name[..length]);
                match (end, known) {
                    (false, Some(_)) if self.closed.is_none() => self.closed = known,
                    (true, Some(_)) if self.closed == known => self.closed = None,
                    _ => {}
                }
            }
            self.tag = !self.tag;
        }
    }

    /// A context, where it is known to be that of text among text.
    fn narrow(&self, context: Context) -> Context {
        match context {
            Context::Text if !self.tag && self.closed.is_none() => Context::Content,
            Context::Display if !self.tag && self.closed.is_none() => Context::Address,
            other => other,
        }
    }
}
