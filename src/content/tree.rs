//! Markdown's events → the model.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag};

use crate::content::heading::Attributes;
use crate::content::layout::{self, Events};
use crate::content::lex::Lexed;
use crate::content::notes::Notes;
use crate::content::offsets::Draft;
use crate::content::sections::Sections;
use crate::content::text::Words;
use crate::content::{DEEPEST, emphasis, lists, text};
use crate::diagnostic::{Diagnostic, Outcome, PROSE_HEADING_ATTRIBUTE, PROSE_HEADING_PLACE, PROSE_LINK, PROSE_NESTING};
use crate::model::prose::{Align, Block, FactBlock, Inline, Prose};
use crate::span::{FileId, Located, Place};

/// Reads the model from a draft, whose tokens are those of `lexed`.
pub(super) fn read(file: FileId, source: &str, draft: &Draft, lexed: &Lexed) -> Outcome<Prose> {
    let (events, broken) = layout::events(&draft.text);
    let mut tree = Tree {
        file,
        source,
        draft,
        lexed,
        problems: emphasis::leftovers(file, draft, &events),
        events,
        at: 0,
        depth: 0,
        facts: None,
        notes: Notes::default(),
        claimed: vec![false; lexed.attributes.len()],
    };
    for (range, label) in broken {
        let label = lexed.tokens.as_written(&label, source);
        let place = tree.place(&range);
        tree.problems.push(
            Diagnostic::new(&PROSE_LINK, format!("this link has no address: \"{label}\" is defined nowhere"))
                .at(place)
                .hint(format!(
                    "Add a line [{label}]: https://… to the file, or write the address behind the words in parentheses."
                )),
        );
    }
    let mut sections = Sections::default();
    tree.document(&mut sections);
    tree.unclaimed();
    let footnotes = tree.notes.finish(&mut tree.problems);
    Outcome { value: sections.finish(file, footnotes), problems: tree.problems }
}

/// The state of reading.
pub(super) struct Tree<'a> {
    pub(super) file: FileId,
    pub(super) source: &'a str,
    pub(super) draft: &'a Draft,
    pub(super) lexed: &'a Lexed,
    pub(super) problems: Vec<Diagnostic>,
    events: Events<'a>,
    at: usize,
    depth: usize,
    /// The block from facts that the paragraph being read consists of.
    pub(super) facts: Option<Located<FactBlock>>,
    pub(super) notes: Notes,
    /// Which attributes have found their heading.
    claimed: Vec<bool>,
}

impl<'a> Tree<'a> {
    /// The place of a range of the draft.
    pub(super) fn place(&self, range: &Range<usize>) -> Place {
        Place::new(self.file, self.draft.span(range))
    }

    /// The place of a block, without the end of its last line.
    pub(super) fn block_place(&self, range: &Range<usize>) -> Place {
        let written = self.draft.text.get(range.clone()).unwrap_or_default().trim_end();
        self.place(&(range.start..range.start + written.len()))
    }

    fn peek(&self) -> Option<&(Event<'a>, Range<usize>)> {
        self.events.get(self.at)
    }

    fn next(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let event = self.events.get(self.at).cloned();
        self.at += 1;
        event
    }

    /// Passes the end of what was read.
    fn leave(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    /// Goes one level deeper, into what starts at `range`; at the last level says so and passes
    /// all of it.
    fn enter(&mut self, range: &Range<usize>) -> bool {
        if self.depth < DEEPEST {
            self.depth += 1;
            return true;
        }
        let place = self.block_place(range);
        self.problems.push(
            Diagnostic::new(&PROSE_NESTING, format!("this is nested more than {DEEPEST} levels deep"))
                .at(place)
                .hint("Take it out of the lists, quotations and emphasis around it."),
        );
        self.pass();
        false
    }

    /// Passes the rest of what has been started.
    fn pass(&mut self) {
        let mut open = 1_usize;
        while open > 0
            && let Some((event, _)) = self.next()
        {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
        }
    }

    fn document(&mut self, sections: &mut Sections) {
        while let Some((event, range)) = self.peek() {
            let Event::Start(Tag::Heading { level, .. }) = event else {
                let blocks = self.blocks();
                sections.push(blocks);
                // Events are balanced, so an end without a start does not occur; were there one,
                // the loop must still come to its end.
                self.at += usize::from(matches!(self.peek(), Some((Event::End(_), _))));
                continue;
            };
            let (level, range) = (*level as u8, range.clone());
            self.at += 1;
            let words = self.leaf();
            self.at += 1;
            self.drop_facts();
            let place = self.block_place(&range);
            let lexed = self.lexed;
            let attributes = self.claim(place).and_then(|n| lexed.attributes.get(n));
            sections.heading(level, words, place, attributes, &mut self.problems);
        }
    }

    /// The attributes of the heading at `place`.
    fn claim(&mut self, place: Place) -> Option<usize> {
        let own = |a: &Attributes| a.heading == place.span.start as usize;
        let first = self.lexed.attributes.partition_point(|a| a.heading < place.span.start as usize);
        let count = self.lexed.attributes.iter().skip(first).take_while(|a| own(a)).count();
        self.claimed.iter_mut().skip(first).take(count).for_each(|claimed| *claimed = true);
        (count > 0).then_some(first)
    }

    fn unclaimed(&mut self) {
        for (_, attributes) in self.claimed.iter().zip(&self.lexed.attributes).filter(|(claimed, _)| !**claimed) {
            self.problems.push(
                Diagnostic::new(&PROSE_HEADING_ATTRIBUTE, "these attributes belong to no heading")
                    .at(Place::new(self.file, attributes.range.clone()))
                    .hint("Put them at the end of a heading: ## Title {#id}."),
            );
        }
    }

    /// Blocks up to the end of what they stand in; at the top, up to the next heading.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.peek() {
            if matches!(event, Event::End(_)) || (self.depth == 0 && matches!(event, Event::Start(Tag::Heading { .. })))
            {
                break;
            }
            if !layout::is_block(event) {
                let words = self.leaf();
                self.paragraph(words, &mut blocks);
                continue;
            }
            let (event, range) = (event.clone(), range.clone());
            self.at += 1;
            match event {
                Event::Rule => blocks.push(Block::Rule),
                Event::Html(_) => self.html(&range),
                Event::Start(tag) => self.block(&tag, &range, &mut blocks),
                _ => {}
            }
        }
        // Most items hold one block, where a list of them begins with room for four.
        blocks.shrink_to_fit();
        blocks
    }

    /// A block that has been started.
    fn block(&mut self, tag: &Tag<'a>, range: &Range<usize>, into: &mut Vec<Block>) {
        match tag {
            Tag::Paragraph => {
                let words = self.leaf();
                self.at += 1;
                self.paragraph(words, into);
            }
            Tag::Heading { .. } => {
                let words = self.leaf();
                self.at += 1;
                let place = self.block_place(range);
                self.claim(place);
                self.problems.push(
                    Diagnostic::new(&PROSE_HEADING_PLACE, "a heading stands inside a list, a quotation or a footnote")
                        .at(place)
                        .hint("Move it to the start of its line, outside of them, or set its words in **bold**."),
                );
                self.paragraph(words, into);
            }
            Tag::CodeBlock(_) => {
                let mut code = String::new();
                while let Some((Event::Text(text), _)) = self.peek() {
                    code.push_str(text);
                    self.at += 1;
                }
                self.at += 1;
                into.push(Block::Code(self.verbatim(&code).into()));
            }
            Tag::HtmlBlock => {
                self.html(range);
                self.pass();
            }
            Tag::BlockQuote(_) if self.enter(range) => {
                let body = self.blocks();
                self.leave();
                into.push(Block::Quote(body));
            }
            Tag::List(first) => self.list(first.is_some(), into),
            Tag::Table(align) => self.table(align, into),
            Tag::FootnoteDefinition(label) if self.enter(range) => {
                let body = self.blocks();
                self.leave();
                let label = self.lexed.tokens.as_written(label, self.source);
                let place = self.block_place(range);
                self.notes.note(&label, place, body);
            }
            Tag::BlockQuote(_) | Tag::FootnoteDefinition(_) => {}
            // Tags of extensions that are not turned on.
            _ => self.pass(),
        }
    }

    fn paragraph(&mut self, words: Vec<Inline>, into: &mut Vec<Block>) {
        if !words.is_empty() {
            self.drop_facts();
            into.push(Block::Paragraph(words));
        } else if let Some(block) = self.facts.take() {
            into.push(Block::Facts(block));
        }
    }

    /// A block from facts cannot stand among words.
    fn drop_facts(&mut self) {
        if let Some(block) = self.facts.take() {
            self.lost_block(&block);
        }
    }

    fn list(&mut self, ordered: bool, into: &mut Vec<Block>) {
        let mut items = Vec::new();
        let mut tight = true;
        while let Some((Event::Start(Tag::Item), range)) = self.peek() {
            let range = range.clone();
            self.at += 1;
            if !self.enter(&range) {
                continue;
            }
            let first = self.at;
            let body = self.blocks();
            tight &= !self.has_paragraph(first);
            self.leave();
            items.push(lists::Read { start: self.draft.start(range.start), body });
        }
        self.at += 1;
        into.extend(if ordered { lists::ordered(self.source, items, tight) } else { lists::bullets(items, tight) });
    }

    /// Whether a paragraph stands among the blocks read since `first`, not within one of them.
    fn has_paragraph(&self, first: usize) -> bool {
        let mut open = 0_usize;
        for (event, _) in self.events.get(first..self.at).unwrap_or_default() {
            match event {
                Event::Start(Tag::Paragraph) if open == 0 => return true,
                Event::Start(_) => open += 1,
                Event::End(_) => open = open.saturating_sub(1),
                _ => {}
            }
        }
        false
    }

    fn table(&mut self, align: &[Alignment], into: &mut Vec<Block>) {
        let align = align.iter().map(|align| match align {
            Alignment::None | Alignment::Left => Align::Start,
            Alignment::Center => Align::Center,
            Alignment::Right => Align::End,
        });
        let mut head = Vec::new();
        let mut rows = Vec::new();
        while let Some((Event::Start(tag), _)) = self.next() {
            let mut cells = Vec::new();
            while let Some((Event::Start(_), _)) = self.next() {
                cells.push(self.leaf());
                self.drop_facts();
                self.at += 1;
            }
            match tag {
                Tag::TableHead => head = cells,
                _ => rows.push(cells),
            }
        }
        into.push(Block::Table { align: align.collect(), head, rows });
    }

    /// The text of a leaf, without spaces at its end.
    fn leaf(&mut self) -> Vec<Inline> {
        let mut words = self.inlines();
        text::trim(&mut words);
        words
    }

    /// Text up to the next block, or to the end of what it stands in.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut words = Words::default();
        while let Some((event, _)) = self.peek() {
            if matches!(event, Event::End(_)) || layout::is_block(event) {
                break;
            }
            let Some((event, range)) = self.next() else { break };
            match event {
                Event::Text(text) => self.text(&text, &range, &mut words),
                Event::Code(code) => words.push(Inline::Code(self.verbatim(&code).into())),
                Event::InlineHtml(_) => self.html(&range),
                Event::SoftBreak => words.push(Inline::SoftBreak),
                Event::HardBreak => words.push(Inline::HardBreak),
                Event::FootnoteReference(label) => {
                    let label = self.lexed.tokens.as_written(&label, self.source);
                    let place = self.place(&range);
                    words.push(Inline::FootnoteMark(self.notes.mark(&label, place)));
                }
                Event::Start(tag) if self.enter(&range) => {
                    let inner = self.inlines();
                    self.leave();
                    self.span(&tag, inner, &range, &mut words);
                }
                _ => {}
            }
        }
        words.finish()
    }
}
