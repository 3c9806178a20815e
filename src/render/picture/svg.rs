//! Drawings: SVG is read as XML, and written anew with nothing but what draws.
//!
//! Visitors can open a logo as a page of its own, where no policy of the portal's pages holds. So
//! what would run, fetch or lead elsewhere is refused, and what drawing programs leave behind for
//! themselves is left out. What is published is made from what was understood, never copied: no
//! browser can read it otherwise.

mod limits;
mod style;
mod words;

use std::ops::Range;

use roxmltree::{Attribute, Document, Error, Node, NodeType, ParsingOptions, TextPos};

use super::{Drawn, Picture, Refusal};
use crate::diagnostic::is_hidden;
use crate::source::decode;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const HTML: &str = "http://www.w3.org/1999/xhtml";

/// How many things are said of one picture.
const MOST_SAID: usize = 20;

/// Elements whose space is part of a text.
const TEXTS: &[&str] = &["desc", "style", "text", "textPath", "title", "tspan"];

/// A drawing as it is published.
pub(super) fn drawn(bytes: Vec<u8>) -> Result<Drawn, Vec<Refusal>> {
    let refuse = |refusal: Refusal| Err(vec![refusal]);
    let text = match decode(bytes) {
        Ok(text) => text,
        Err((what, hint)) => return refuse(Refusal::new(format!("it {what}")).hint(hint)),
    };
    let start: String = text.trim_start().chars().take(200).collect::<String>().to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.contains("<html") {
        return refuse(Refusal::new("it is a page of HTML, not a picture"));
    }
    if !start.starts_with('<') {
        return refuse(Refusal::new("it is no SVG picture"));
    }
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_hidden(*c)) {
        return refuse(hidden(c).at(at..at + c.len_utf8()));
    }
    if let Some(refusal) = limits::exceeded(&text) {
        return refuse(refusal);
    }
    // Illustrator declares the namespaces that it uses as entities.
    let options = ParsingOptions { allow_dtd: true, nodes_limit: limits::MOST_NODES, entity_resolver: None };
    let document = match Document::parse_with_options(&text, options) {
        Ok(document) => document,
        Err(error) => {
            let end = text.trim_end().len();
            let at = match error {
                Error::UnexpectedEndOfStream | Error::UnclosedRootNode | Error::NoRootNode => end,
                _ => offset(&text, error.pos()).min(end),
            };
            let (what, hint) = words::broken(&error, at == end);
            return refuse(Refusal::new(what).hint(hint).at(at..at));
        }
    };
    let mut cleaner = Cleaner { text: &text, out: String::with_capacity(text.len()), refused: Vec::new() };
    let size = cleaner.document(&document);
    let Cleaner { mut out, mut refused, .. } = cleaner;
    if text.ends_with('\n') {
        out.push('\n');
    }
    refused.extend(limits::large(out.len()));
    match size {
        Some(size) if refused.is_empty() => Ok(Drawn { size, bytes: out.into_bytes() }),
        _ => Err(refused),
    }
}

fn hidden(c: char) -> Refusal {
    Refusal::new(format!("it holds the invisible character U+{:04X}", u32::from(c))).hint("Delete it.")
}

/// Where a place stands that is counted by lines and characters.
fn offset(text: &str, place: TextPos) -> usize {
    let (row, column) = (place.row.saturating_sub(1) as usize, place.col.saturating_sub(1) as usize);
    let line = text.split_inclusive('\n').nth(row).unwrap_or_default();
    let start: usize = text.split_inclusive('\n').take(row).map(str::len).sum();
    start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
}

/// The beginning of a text, to be quoted.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

struct Cleaner<'t> {
    text: &'t str,
    out: String,
    refused: Vec<Refusal>,
}

impl Cleaner<'_> {
    /// Writes the outermost element; answers how large the picture is.
    fn document(&mut self, document: &Document<'_>) -> Option<Picture> {
        for node in document.root().children() {
            if node.pi().is_some_and(|instruction| instruction.target == "xml-stylesheet") {
                let asks = Refusal::new("it asks for a style sheet of its own (xml-stylesheet)");
                self.refuse(asks.hint("Write the styles into the picture, and delete the line.").at(node.range()));
            }
        }
        let root = document.root_element();
        let name = root.tag_name();
        if name.name() != "svg" || name.namespace() != Some(SVG) {
            let refusal = match name.namespace().filter(|uri| !uri.is_empty()) {
                None if name.name() == "svg" => {
                    Refusal::new("it does not say that it is SVG: its namespace is missing")
                }
                Some(uri) if name.name() == "svg" => {
                    Refusal::new(format!("it is not SVG: its namespace is \"{}\"", short(uri)))
                }
                _ => Refusal::new(format!("it is no SVG picture: it begins with <{}>", short(name.name()))),
            };
            let hint = format!("Begin it with <svg xmlns=\"{SVG}\" …>; without, browsers show nothing of it.");
            self.refuse(refusal.hint(hint).at(self.opening(root)));
            return None;
        }
        let size = size(root);
        if size.is_none() {
            let lacks = Refusal::new("it says neither width and height nor viewBox");
            let hint = "Write viewBox=\"0 0 WIDTH HEIGHT\" into <svg>, with the drawing's own width and height.";
            self.refuse(lacks.hint(hint).at(self.opening(root)));
        }
        self.element(root, 1);
        size
    }

    /// Writes an element, unless it is left out or refused.
    fn element(&mut self, node: Node<'_, '_>, depth: usize) {
        let name = node.tag_name().name();
        if is_left_out(node) {
            return;
        }
        let html = node.tag_name().namespace() == Some(HTML);
        if html || !words::DRAWING.contains(&name) {
            let (what, hint) = words::refused(name, html);
            let refusal = Refusal { hint: hint.map(str::to_owned), ..Refusal::new(what) };
            return self.refuse(refusal.at(self.opening(node)));
        }
        if depth > limits::DEEPEST {
            let deep = Refusal::new(format!("it has elements in one another more than {} deep", limits::DEEPEST));
            return self.refuse(deep.hint("Ungroup what need not be grouped.").at(self.opening(node)));
        }
        self.out.push('<');
        self.out.push_str(name);
        if depth == 1 {
            self.put_attribute("xmlns", SVG);
        }
        for attribute in node.attributes() {
            self.attribute(node, attribute);
        }
        let body = self.out.len();
        self.out.push('>');
        let inside = self.out.len();
        if name == "style" {
            self.style(node);
        } else {
            self.children(node, depth);
        }
        if self.out.len() == inside {
            self.out.truncate(body);
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    fn children(&mut self, node: Node<'_, '_>, depth: usize) {
        let spaced = !TEXTS.contains(&node.tag_name().name());
        for child in node.children() {
            match child.node_type() {
                NodeType::Element => self.element(child, depth + 1),
                NodeType::Text => {
                    let text = child.text().unwrap_or_default();
                    // The line that something stood on goes with it.
                    let idle = spaced && text.trim_ascii().is_empty();
                    if !(idle && child.next_sibling().is_some_and(is_left_out)) {
                        self.visible(text, child.range());
                        self.put_text(text);
                    }
                }
                _ => {}
            }
        }
    }

    /// Writes a style sheet: all of its text at once, since what was between goes.
    fn style(&mut self, node: Node<'_, '_>) {
        for child in node.children().filter(|child| child.is_element() && !is_left_out(*child)) {
            let inside = Refusal::new(format!("it holds <{}> in a <style>", short(child.tag_name().name())));
            self.refuse(inside.hint("Only text can be a style.").at(self.opening(child)));
        }
        let texts: Vec<Node<'_, '_>> = node.children().filter(Node::is_text).collect();
        let text: String = texts.iter().filter_map(Node::text).collect();
        let raw = texts.first().map_or(0..0, Node::range);
        self.visible(&text, raw.clone());
        let start = self.start(&raw, &text);
        for (part, what) in style::asked(&text) {
            let at = start.map_or_else(|| self.opening(node), |start| start + part.start..start + part.end);
            self.asks(&what, at);
        }
        self.put_text(&text);
    }

    /// Writes an attribute, unless it is left out or refused.
    fn attribute(&mut self, node: Node<'_, '_>, attribute: Attribute<'_, '_>) {
        let (name, value, at) = (attribute.name(), attribute.value(), attribute.range());
        let written = match (attribute.namespace(), name) {
            (None, _) => name,
            (Some(XLINK), "href") => "href",
            (Some(XML), "space") => "xml:space",
            (Some(XML), "lang") => "xml:lang",
            _ => return,
        };
        let lower = written.to_ascii_lowercase();
        if lower.starts_with("on") {
            let handler = Refusal::new(format!("it holds the handler \"{}\", which runs a script", short(written)));
            return self.refuse(handler.hint("Delete it; a picture needs none.").at(at));
        }
        // What is named otherwise means nothing to SVG.
        if !lower.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':')) {
            return;
        }
        let link = matches!(&*lower, "href" | "src");
        let value = if link { value.trim_ascii() } else { value };
        if link && !value.starts_with('#') {
            let elsewhere = Refusal::new(format!("it holds a link to elsewhere: {lower}=\"{}\"", short(value)));
            let hint = "A link in a picture may lead to a part of the picture alone: href=\"#part\".";
            return self.refuse(elsewhere.hint(hint).at(at));
        }
        self.visible(value, at.clone());
        if value.contains(['(', '@']) {
            let start = self.start(&at, value);
            for (part, what) in style::asked(value) {
                let at = start.map_or_else(|| at.clone(), |start| start + part.start..start + part.end);
                self.asks(&what, at);
            }
        }
        // Where an element has both links, browsers follow the plain one.
        if attribute.namespace() == Some(XLINK) && plain(node, "href").is_some() {
            return;
        }
        self.put_attribute(written, value);
    }

    fn put_attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        for c in value.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '"' => self.out.push_str("&quot;"),
                '\n' => self.out.push_str("&#10;"),
                '\t' => self.out.push_str("&#9;"),
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    fn put_text(&mut self, text: &str) {
        self.out.push_str(&text.replace('&', "&amp;").replace('<', "&lt;").replace("]]>", "]]&gt;"));
    }

    /// Refuses characters that nobody sees, however they are written.
    fn visible(&mut self, text: &str, at: Range<usize>) {
        if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
            self.refuse(hidden(c).at(at));
        }
    }

    /// Refuses what a style asks for.
    fn asks(&mut self, what: &str, at: Range<usize>) {
        let hint = match what.starts_with("url(data:") {
            true => "Turn text into paths, so that no font is needed, and pictures too.",
            false => "A style in a picture may name a part of the picture alone: url(#part).",
        };
        self.refuse(Refusal::new(format!("its style asks for something elsewhere: {what}")).hint(hint).at(at));
    }

    /// Says what is wrong, once, and not without end.
    fn refuse(&mut self, refusal: Refusal) {
        if self.refused.len() < MOST_SAID && self.refused.iter().all(|other| other.what != refusal.what) {
            self.refused.push(refusal);
        }
    }

    /// Where an element's name stands.
    fn opening(&self, node: Node<'_, '_>) -> Range<usize> {
        let start = node.range().start;
        let tag = self.text.get(start..).unwrap_or_default();
        let end = tag.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(tag.len());
        start..start + end
    }

    /// Where a value begins, when it is written as it is.
    fn start(&self, raw: &Range<usize>, value: &str) -> Option<usize> {
        Some(raw.start + self.text.get(raw.clone())?.find(value)?)
    }
}

/// Whether something is left out without a word: what drawing programs write for themselves.
fn is_left_out(node: Node<'_, '_>) -> bool {
    match node.node_type() {
        NodeType::Element => match node.tag_name().namespace() {
            Some(SVG) => node.tag_name().name() == "metadata",
            namespace => namespace != Some(HTML),
        },
        NodeType::Comment | NodeType::PI => true,
        NodeType::Root | NodeType::Text => false,
    }
}

/// The value of an attribute of SVG's own, which has no prefix.
fn plain<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|other| other.namespace().is_none() && other.name() == name).map(|found| found.value())
}

/// How large a drawing says that it is.
fn size(root: Node<'_, '_>) -> Option<Picture> {
    let length = |name| {
        let text = plain(root, name)?.trim();
        text.trim_end_matches("px").parse::<f64>().ok().filter(|n| n.is_finite() && *n > 0.0)
    };
    let (width, height) = length("width").zip(length("height")).or_else(|| {
        let view = plain(root, "viewBox")?;
        let parts: Vec<f64> = view.split([' ', ',', '\n', '\t']).filter_map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            [_, _, width, height] if *width > 0.0 && *height > 0.0 => Some((*width, *height)),
            _ => None,
        }
    })?;
    let pixels = |length: f64| length.round().max(1.0) as u32;
    Some(Picture { width: pixels(width), height: pixels(height) })
}
