//! Prose → marked markup. Everything typed is escaped here; elements come from the tree alone.

use std::fmt::Write as _;
use std::sync::Arc;

use super::marks::{self, Context, escape, hole, recontext};
use super::reader::Reader;
use super::titles::{self, Title};
use super::typeset::set;
use crate::diagnostic::{Diagnostic, PROSE_IMAGE, PROSE_LINK, PROSE_NESTING, PROSE_REFERENCE};
use crate::locale::{Typographer, is_cjk_char, joins_without_space};
use crate::model::Value;
use crate::model::prose::{
    AddressPiece, Align, Block, Delimiter, FactBlock, Footnote, Inline, Link, List, Marker, Numbering, Placeable,
    Target, walk_inlines,
};
use crate::resolve::PageKey;
use crate::span::{Located, Place};

/// Where a piece of prose stands.
#[derive(Clone, Copy)]
pub(super) struct Position<'p> {
    /// Its page.
    pub(super) page: &'p PageKey,
    /// The id of its section, for the ids of its notes.
    pub(super) section: &'p str,
    /// Footnotes that it marks.
    pub(super) notes: &'p [Arc<Footnote>],
}

/// Writes prose in one language.
pub(super) struct Writer<'w, 'v, 'a> {
    reader: &'w Reader<'v, 'a>,
    position: Position<'w>,
    setter: Typographer,
    /// What this paragraph ends with so far.
    last: Edge<'w>,
    /// Whether laws and terms are named in full at their first use, as in running text; headings and
    /// links name them as they are.
    expands: bool,
    /// The blocks of facts that stand in it.
    pub(super) parts: Vec<Arc<FactBlock>>,
}

impl<'w, 'v, 'a> Writer<'w, 'v, 'a> {
    pub(super) fn new(reader: &'w Reader<'v, 'a>, position: Position<'w>) -> Self {
        let setter = Typographer::new(&reader.language().lang);
        Self { reader, position, setter, last: Edge::Nothing, expands: true, parts: Vec::new() }
    }

    /// Blocks of text, and the notes they mark.
    pub(super) fn body(&mut self, blocks: &'w [Block]) -> String {
        let mut out = String::new();
        self.blocks(blocks, &mut out);
        self.footnotes(&mut out);
        out
    }

    fn blocks(&mut self, blocks: &'w [Block], out: &mut String) {
        for block in blocks {
            self.block(block, out);
        }
    }

    fn block(&mut self, block: &'w Block, out: &mut String) {
        match block {
            Block::Paragraph(inlines) => {
                out.push_str("<p>");
                self.line(inlines, out);
                out.push_str("</p>\n");
            }
            Block::List(list) => self.list(list, out),
            Block::Quote(inner) => {
                out.push_str("<blockquote>\n");
                self.blocks(inner, out);
                out.push_str("</blockquote>\n");
            }
            Block::Table { align, head, rows } => self.table(align, head, rows, out),
            Block::Code(text) => {
                out.push_str(if self.right_to_left() { "<pre dir=\"ltr\"><code>" } else { "<pre><code>" });
                escape(text, out);
                out.push_str("</code></pre>\n");
            }
            Block::Rule => out.push_str("<hr>\n"),
            Block::Facts(block) => {
                // Its markup ends its line itself.
                out.push_str(&marks::part(self.parts.len()));
                self.parts.push(Arc::new(block.value.clone()));
            }
        }
    }

    fn list(&mut self, list: &'w List, out: &mut String) {
        let first = list.items.first().and_then(|item| item.number).unwrap_or(1);
        let tag = match list.marker {
            Marker::Bullet => {
                out.push_str("<ul>\n");
                "ul"
            }
            Marker::Ordered(numbering, delimiter) => {
                let (class, kind) = match numbering {
                    Numbering::Decimal => ("decimal", ""),
                    Numbering::LowerAlpha => ("lower-alpha", " type=\"a\""),
                    Numbering::UpperAlpha => ("upper-alpha", " type=\"A\""),
                    Numbering::LowerRoman => ("lower-roman", " type=\"i\""),
                    Numbering::UpperRoman => ("upper-roman", " type=\"I\""),
                };
                let delimiter = match delimiter {
                    Delimiter::Period => "period",
                    Delimiter::Parenthesis => "paren1",
                    Delimiter::Parentheses => "paren2",
                };
                let _ = write!(out, "<ol class=\"{class} {delimiter}\"{kind}");
                if first != 1 {
                    let _ = write!(out, " start=\"{first}\"");
                }
                out.push_str(">\n");
                "ol"
            }
        };
        let mut expected = first;
        for item in &list.items {
            match item.number {
                Some(number) if number != expected => {
                    let _ = write!(out, "<li value=\"{number}\">");
                    expected = number;
                }
                _ => out.push_str("<li>"),
            }
            expected += 1;
            for block in &item.body {
                match block {
                    Block::Paragraph(inlines) if list.tight => {
                        self.line(inlines, out);
                        out.push('\n');
                    }
                    other => self.block(other, out),
                }
            }
            while out.ends_with('\n') {
                out.pop();
            }
            out.push_str("</li>\n");
        }
        let _ = writeln!(out, "</{tag}>");
    }

    fn table(&mut self, align: &[Align], head: &'w [Vec<Inline>], rows: &'w [Vec<Vec<Inline>>], out: &mut String) {
        // The name of a region that can be scrolled is that of its first column.
        let mut name = String::new();
        if let Some(first) = head.first() {
            escape(&crate::model::prose::plain(first), &mut name);
        }
        let _ = writeln!(out, "<section class=\"table\" tabindex=\"0\" aria-label=\"{name}\"><table>");
        let class = |at: usize| match align.get(at) {
            Some(Align::Center) => " class=\"center\"",
            Some(Align::End) => " class=\"end\"",
            _ => "",
        };
        out.push_str("<thead><tr>");
        for (at, cell) in head.iter().enumerate() {
            let _ = write!(out, "<th scope=\"col\"{}>", class(at));
            self.line(cell, out);
            out.push_str("</th>");
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let _ = write!(out, "<td{}>", class(at));
                self.line(cell, out);
                out.push_str("</td>");
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody></table></section>\n");
    }

    fn footnotes(&mut self, out: &mut String) {
        if self.position.notes.is_empty() {
            return;
        }
        out.push_str("<div class=\"footnotes\"><ol>\n");
        for (at, note) in self.position.notes.iter().enumerate() {
            let number = at + 1;
            let section = self.position.section;
            let _ = writeln!(out, "<li id=\"note-{section}-{number}\">");
            self.blocks(&note.body, out);
            let back = self.reader.message("ui-footnote-back", None, &[], None);
            let _ = write!(out, "<a class=\"back\" href=\"#mark-{section}-{number}\" aria-label=\"");
            escape(&back, out);
            out.push_str(if self.right_to_left() { "\">↪</a></li>\n" } else { "\">↩</a></li>\n" });
        }
        out.push_str("</ol></div>\n");
    }

    /// The words of a title, without links, for contents and for links that take it.
    pub(super) fn title(&mut self, inlines: &'w [Inline]) -> String {
        let mut out = String::new();
        self.start();
        self.inlines(inlines, Edge::Nothing, &mut out, false);
        out
    }

    fn start(&mut self) {
        self.setter.reset();
        self.last = Edge::Nothing;
    }

    /// A heading's text.
    pub(super) fn heading(&mut self, inlines: &'w [Inline]) -> String {
        let mut out = String::new();
        self.expands = false;
        self.line(inlines, &mut out);
        self.expands = true;
        out
    }

    /// A paragraph's or a cell's text.
    pub(super) fn line(&mut self, inlines: &'w [Inline], out: &mut String) {
        self.start();
        self.inlines(inlines, Edge::Nothing, out, true);
    }

    fn inlines(&mut self, inlines: &'w [Inline], after: Edge<'w>, out: &mut String, links: bool) {
        for (at, inline) in inlines.iter().enumerate() {
            let rest = inlines.get(at + 1..).unwrap_or_default();
            let next = first(rest).unwrap_or(after);
            self.inline(inline, next, out, links);
        }
    }

    fn wrapped(&mut self, tag: &str, inner: &'w [Inline], next: Edge<'w>, out: &mut String, links: bool) {
        let _ = write!(out, "<{tag}>");
        self.inlines(inner, next, out, links);
        let _ = write!(out, "</{tag}>");
    }

    fn inline(&mut self, inline: &'w Inline, next: Edge<'w>, out: &mut String, links: bool) {
        match inline {
            Inline::Text(text) => {
                let text = set(&mut self.setter, text, next.letter());
                if let Some(last) = text.chars().next_back() {
                    self.last = Edge::Char(last);
                }
                escape(&text, out);
            }
            Inline::Code(text) => {
                out.push_str(if self.right_to_left() { "<code dir=\"ltr\">" } else { "<code>" });
                escape(text, out);
                out.push_str("</code>");
                let last = text.chars().next_back();
                self.last = last.map_or(Edge::Nothing, Edge::Char);
                self.setter.opaque(last);
            }
            Inline::Emphasis(inner) => self.wrapped("em", inner, next, out, links),
            Inline::Strong(inner) => self.wrapped("strong", inner, next, out, links),
            Inline::Strikethrough(inner) => self.wrapped("s", inner, next, out, links),
            Inline::Link(link) if links => self.link(link, next, out),
            Inline::Link(link) => {
                if link.value.text.is_empty() {
                    self.target_title(link, out);
                } else {
                    self.inlines(&link.value.text, next, out, false);
                }
            }
            Inline::Image { path, alt } => {
                self.reader.problem(
                    Diagnostic::new(&PROSE_IMAGE, format!("the picture \"{}\" cannot be published", path.value))
                        .at(path.place)
                        .hint(
                            "Say it in words: the only picture of a portal is the brand's logo, named in brand.toml.",
                        ),
                );
                self.inlines(alt, next, out, links);
            }
            Inline::Placeable(placeable) => {
                match &placeable.value {
                    Placeable::Fact(name) if self.expands && links && self.reader.is_explained(name) => {
                        out.push_str(&marks::usage(name));
                    }
                    _ => out.push_str(&placed(self.reader, placeable, Context::Text)),
                }
                self.last = Edge::Value(&placeable.value);
                self.setter.opaque(Some('x'));
            }
            Inline::FootnoteMark(label) if links => self.mark(&label.value, out),
            Inline::FootnoteMark(_) => {}
            Inline::SoftBreak => {
                if !self.joins(next) {
                    out.push('\n');
                }
            }
            Inline::HardBreak => {
                out.push_str("<br>\n");
                self.last = Edge::Nothing;
            }
        }
    }

    fn mark(&mut self, label: &Arc<str>, out: &mut String) {
        if let Some(at) = self.position.notes.iter().position(|note| note.label == *label) {
            let (section, number) = (self.position.section, at + 1);
            let name = self.reader.message("ui-footnote", None, &[], None);
            let _ =
                write!(out, "<sup><a id=\"mark-{section}-{number}\" href=\"#note-{section}-{number}\" aria-label=\"");
            escape(&name, out);
            let _ = write!(out, " {number}\">{number}</a></sup>");
        }
    }

    fn link(&mut self, link: &'w Located<Link>, next: Edge<'w>, out: &mut String) {
        let href = match &link.value.target {
            Target::Address(pieces) => self.address(pieces, link.place),
            _ => self.reference(link).map(|(href, _)| href),
        };
        let Some(href) = href else {
            self.unlinked(link, next, out);
            return;
        };
        let mut escaped = String::new();
        escape(&href, &mut escaped);
        let outside = matches!(link.value.target, Target::Address(_))
            && !href.starts_with("mailto:")
            && !href.starts_with("tel:");
        let rel = if outside { " rel=\"noopener noreferrer\"" } else { "" };
        let dir = if self.right_to_left() && is_bare(&link.value) { " dir=\"ltr\"" } else { "" };
        let _ = write!(out, "<a href=\"{escaped}\"{rel}{dir}>");
        if link.value.text.is_empty() {
            self.target_title(link, out);
        } else {
            let expands = std::mem::replace(&mut self.expands, false);
            self.inlines(&link.value.text, next, out, true);
            self.expands = expands;
        }
        out.push_str("</a>");
    }

    /// A reference of a built-in text to a page that the brand has not: its words, and no link.
    fn unlinked(&mut self, link: &'w Located<Link>, next: Edge<'w>, out: &mut String) {
        let Target::Reference(id) = &link.value.target else { return };
        if !link.value.text.is_empty() {
            self.inlines(&link.value.text, next, out, true);
        } else if let Some(title) = self.generated_title(id).filter(|_| self.reader.is_builtin(link.place)) {
            self.setter.opaque(Some('x'));
            self.last = Edge::Char('x');
            escape(&title, out);
        }
    }

    /// What a page that candor makes is called, whether or not the brand has it.
    fn generated_title(&self, id: &str) -> Option<String> {
        let right = self.reader.optional(&format!("right-{id}"), None, &[]);
        right.or_else(|| self.reader.optional(&format!("ui-{id}-title"), None, &[]))
    }

    fn right_to_left(&self) -> bool {
        self.reader.language().lang.is_right_to_left()
    }

    /// The address of a reference and what its target is called.
    fn reference(&mut self, link: &Located<Link>) -> Option<(String, Title)> {
        let (id, section) = match &link.value.target {
            Target::Reference(id) => (id, None),
            Target::Section(document, section) => (document, Some(section)),
            Target::Address(_) => return None,
        };
        match self.reader.target(self.position.page, id, section) {
            Some(target) => {
                let href = match target.path.split_once('#') {
                    Some((_, anchor)) if target.page == *self.position.page => format!("#{anchor}"),
                    _ => format!("{}{}/{}", hole(Context::Url, "@root"), self.reader.language().path, target.path),
                };
                Some((href, target.title))
            }
            // The built-in texts speak of asking, and of other rights. That nobody can be asked was
            // said once already, and not every law gives every right.
            None if self.reader.is_builtin(link.place) && self.generated_title(id).is_some() => None,
            None => {
                let name = section.map_or_else(|| format!("#{id}"), |section| format!("{id}#{section}"));
                self.reader.problem(
                    Diagnostic::new(&PROSE_REFERENCE, format!("nothing is called \"{name}\""))
                        .at(link.place)
                        .hint(self.reader.nearest_target(self.position.page, id, section))
                        .brand(&*self.reader.site().id),
                );
                None
            }
        }
    }

    fn target_title(&mut self, link: &Located<Link>, out: &mut String) {
        self.setter.opaque(Some('x'));
        self.last = Edge::Char('x');
        let Some((_, title)) = self.reference(link) else { return };
        let own = match &title {
            Title::Section(inlines) => Some(inlines.clone()),
            Title::Page(page) => self.reader.title(page).cloned(),
        };
        if own.is_some_and(|inlines| borrows(&inlines)) {
            self.reader.problem(
                Diagnostic::new(&PROSE_NESTING, "the title of what this leads to takes words from a title itself")
                    .at(link.place)
                    .hint("Write words between the brackets, here or in that title: [the words](#its-id).")
                    .brand(&*self.reader.site().id),
            );
            return;
        }
        match title {
            // Set on its own: it is another text, quoted here.
            Title::Section(inlines) => out.push_str(&Writer::new(self.reader, self.position).title(&inlines)),
            Title::Page(page) => out.push_str(&titles::markup(self.reader, &page)),
        }
    }

    /// An address with facts in it; nothing when it may not be linked.
    fn address(&mut self, pieces: &[AddressPiece], place: Place) -> Option<String> {
        let mut out = String::new();
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                AddressPiece::Text(text) => out.push_str(&marks::encode(text)),
                AddressPiece::Placeable(Placeable::Fact(name)) => {
                    // At the start only a fact that is an address may stand: it was checked as one.
                    if at == 0 && !self.is_address(name) {
                        self.reader.problem(
                            Diagnostic::new(&PROSE_LINK, format!("the fact \"{name}\" is not a web address"))
                                .at(place)
                                .hint("Write what kind of address it is: mailto:{ $contact-privacy-email }, say."),
                        );
                        return None;
                    }
                    if let Some((what, example)) = self.unfit(&out, name) {
                        self.reader.problem(
                            Diagnostic::new(&PROSE_LINK, format!("the fact \"{name}\" is not {what}")).at(place).hint(
                                format!("Name a fact that is one, such as {out}{{ $contact-privacy-{example} }}."),
                            ),
                        );
                        return None;
                    }
                    let context = if out.starts_with("tel:") { Context::Number } else { Context::Url };
                    out.push_str(&self.reader.fact(name, context, place));
                }
                AddressPiece::Placeable(Placeable::Term(term, case)) => {
                    let text = self.reader.term(term, case.as_deref(), place);
                    out.push_str(&recontext(&text, Context::Url));
                }
            }
        }
        Some(out)
    }

    /// What must follow `mailto:` and `tel:`, where the fact is of another kind.
    fn unfit(&self, before: &str, name: &Arc<str>) -> Option<(&'static str, &'static str)> {
        let (example, what) = match before {
            "mailto:" => (Value::Email("".into()), ("an e-mail address", "email")),
            "tel:" => (Value::Phone("".into()), ("a telephone number", "phone")),
            _ => return None,
        };
        let kind = self.reader.fact_kind(name)?;
        (kind != std::mem::discriminant(&example)).then_some(what)
    }

    fn is_address(&self, name: &Arc<str>) -> bool {
        let empty = Value::Url(crate::model::PerLanguage::One("".into()));
        self.reader.fact_kind(name).is_none_or(|kind| kind == std::mem::discriminant(&empty))
    }
}

fn placed(reader: &Reader<'_, '_>, placeable: &Located<Placeable>, context: Context) -> String {
    match &placeable.value {
        Placeable::Fact(name) => reader.fact(name, context, placeable.place),
        Placeable::Term(term, case) => reader.term(term, case.as_deref(), placeable.place),
    }
}

/// Whether a link shows its own address, or a number, which is read from left to right.
fn is_bare(link: &Link) -> bool {
    let (Target::Address(pieces), [Inline::Text(text)]) = (&link.target, &*link.text) else { return false };
    match &**pieces {
        [AddressPiece::Text(address)] => {
            let bare = address.split_once(':').map_or(&**address, |(_, bare)| bare.trim_start_matches('/'));
            **text == **address || **text == *bare || !text.chars().any(char::is_alphabetic)
        }
        _ => !text.chars().any(char::is_alphabetic),
    }
}

/// What stands on one side of a place in a text.
#[derive(Clone, Copy)]
enum Edge<'p> {
    /// The start or the end of the text.
    Nothing,
    /// A character.
    Char(char),
    /// A value, whose letters are not known yet.
    Value(&'p Placeable),
}

impl Edge<'_> {
    /// As typography sees it: a value stands for a word.
    fn letter(self) -> Option<char> {
        match self {
            Self::Nothing => None,
            Self::Char(c) => Some(c),
            Self::Value(_) => Some('x'),
        }
    }
}

impl Writer<'_, '_, '_> {
    /// Whether the lines on both sides of a break are joined without a space: between CJK
    /// characters. What a value starts or ends with is asked only where it decides.
    fn joins(&self, next: Edge<'_>) -> bool {
        let plain = |edge: Edge<'_>| match edge {
            Edge::Char(c) => Some(is_cjk_char(c)),
            Edge::Nothing => Some(false),
            Edge::Value(_) => None,
        };
        // A parenthesis behind Chinese becomes a Chinese one.
        let next = match next {
            Edge::Char('(') if self.reader.language().lang.primary() == "zh" => Edge::Char('（'),
            other => other,
        };
        let (before, after) = (plain(self.last), plain(next));
        if before == Some(false) || after == Some(false) || !self.reader.language().lang.is_cjk() {
            return matches!((self.last, next), (Edge::Char(a), Edge::Char(b)) if joins_without_space(Some(a), Some(b)));
        }
        before.unwrap_or_else(|| self.asked(self.last, true)) && after.unwrap_or_else(|| self.asked(next, false))
    }

    fn asked(&self, edge: Edge<'_>, end: bool) -> bool {
        let Edge::Value(placeable) = edge else { return false };
        let name = match placeable {
            Placeable::Fact(name) => format!("${name}"),
            Placeable::Term(term, Some(case)) => format!("-{term}/{case}"),
            Placeable::Term(term, None) => format!("-{term}"),
        };
        self.reader.edge(&name, end)
    }
}

/// What a run of text starts with; none when it has no text.
fn first(inlines: &[Inline]) -> Option<Edge<'_>> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) => text.chars().next().map(Edge::Char),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => first(inner),
        Inline::Link(link) if link.value.text.is_empty() => Some(Edge::Char('x')),
        Inline::Link(link) => first(&link.value.text),
        Inline::Image { alt, .. } => first(alt),
        Inline::Placeable(placeable) => Some(Edge::Value(&placeable.value)),
        Inline::FootnoteMark(_) => None,
        Inline::SoftBreak | Inline::HardBreak => Some(Edge::Char(' ')),
    })
}

/// Whether a title takes words from another one. Who quotes such a title may go round in a circle,
/// or multiply titles by titles.
pub(super) fn borrows(title: &[Inline]) -> bool {
    let mut found = false;
    walk_inlines(title, &mut |inline| {
        found |= matches!(inline, Inline::Link(link)
            if link.value.text.is_empty() && !matches!(link.value.target, Target::Address(_)));
    });
    found
}
