//! From the main part of a published page to Markdown with places for blocks of data.

use serde_json::Value;

use crate::blocks;
use crate::html::{Element, Node};

/// A page's text as a user of another generator would keep it.
#[derive(Debug, Default)]
pub(crate) struct Body {
    /// Markdown; [`PLACE`] around a number is where a block of data comes.
    pub(crate) text: String,
    /// The blocks, shown by templates.
    pub(crate) blocks: Vec<Value>,
}

/// The class of every numbered list.
const NUMBERS: &str = "decimal period";
/// How Markdown says so after a list, where a tool has attributes of blocks.
pub(crate) const ATTRIBUTES: &str = "{.decimal .period}";

/// Stands before and after the number of a block.
pub(crate) const PLACE: char = '\u{1}';

impl Body {
    /// The text, with each block's place written as a tool wants it.
    pub(crate) fn with(&self, place: &dyn Fn(usize) -> String) -> String {
        let mut out = String::with_capacity(self.text.len());
        for (at, part) in self.text.split(PLACE).enumerate() {
            match part.parse() {
                Ok(number) if at % 2 == 1 => out.push_str(&place(number)),
                _ => out.push_str(part),
            }
        }
        out
    }

    fn line(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.text.push_str(text.trim_end());
            self.text.push_str("\n\n");
        }
    }

    fn block(&mut self, block: Value) {
        self.text.push_str(&format!("{PLACE}{}{PLACE}\n\n", self.blocks.len()));
        self.blocks.push(block);
    }
}

/// Turns the text of a page, without its title and its contents list.
pub(crate) fn body(main: &Element) -> Body {
    let mut body = Body::default();
    walk(&mut body, main);
    body
}

/// Elements of the layout: only what is in them belongs to the text.
const FRAMES: &[&str] = &["opening", "text", "outcome"];

/// Goes through an element. What Markdown has no sign for stands in it as HTML, up to the next empty line.
fn walk(body: &mut Body, element: &Element) {
    for node in &element.children {
        let child = match node {
            Node::Text(text) => {
                body.line(&escaped(text.trim()));
                continue;
            }
            Node::Element(child) => child,
        };
        if ["nav", "script"].contains(&child.name.as_str()) || child.is("page-title") || child.is("dates") {
            continue;
        }
        if let Some(block) = blocks::block(child) {
            body.block(block);
            continue;
        }
        match child.name.as_str() {
            "p" if !child.has_attributes() && child.all(&|one| one.is("button")).is_empty() => {
                body.line(&inline(child));
            }
            "h2" | "h3" | "h4" => {
                let level = child.name[1..].parse().unwrap_or(2);
                // A heading that leads to itself does so by the id it gets.
                let own = child.elements().find(|one| one.name == "a");
                let id = own.and_then(|own| own.attribute("href")).and_then(|href| href.strip_prefix('#'));
                let words = Element::around(own.filter(|_| id.is_some()).unwrap_or(child).children.clone());
                let id = id.map_or_else(String::new, |id| format!(" {{#{id}}}"));
                body.line(&format!("{} {}{id}", "#".repeat(level), inline(&words)));
            }
            "ul" | "ol" if !child.has_attributes() || child.attribute("class") == Some(NUMBERS) => {
                body.line(&list(child, 0));
                if child.name == "ol" && child.has_attributes() {
                    body.text.truncate(body.text.trim_end().len());
                    body.text.push_str(&format!("\n{ATTRIBUTES}\n\n"));
                }
            }
            "div" | "section" | "details" if FRAMES.iter().any(|frame| child.is(frame)) => walk(body, child),
            "div" | "section" | "details" if child.elements().any(|one| one.name != "bdi" && one.name != "br") => {
                body.line(&child.start());
                walk(body, child);
                body.line(&format!("</{}>", child.name));
            }
            _ => body.line(&child.html().lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")),
        }
    }
}

/// A list with those in it.
fn list(element: &Element, depth: usize) -> String {
    let mut out = String::new();
    let indent = " ".repeat(depth);
    for (at, item) in element.elements().enumerate() {
        let mark = if element.name == "ol" { format!("{}. ", at + 1) } else { "- ".to_owned() };
        let inner = depth + mark.len();
        let is_block =
            |node: &Node| matches!(node, Node::Element(one) if ["p", "ul", "ol"].contains(&one.name.as_str()));
        let (after, line): (Vec<Node>, Vec<Node>) = item.children.iter().cloned().partition(is_block);
        let line = Element::around(line);
        out.push_str(&format!("{indent}{mark}{}\n", inline(&line).trim()));
        for one in Element::around(after).elements() {
            if one.name == "p" {
                out.push_str(&format!("\n{}{}\n", " ".repeat(inner), inline(one)));
            } else {
                out.push_str(&list(one, inner));
            }
        }
    }
    out
}

/// What stands in a line: text, stress, links and breaks.
fn inline(element: &Element) -> String {
    let mut out = String::new();
    if element.name == "a" {
        return link(element);
    }
    for node in &element.children {
        match node {
            Node::Text(text) => out.push_str(&escaped(text)),
            Node::Element(child) => match child.name.as_str() {
                "strong" | "b" => out.push_str(&format!("**{}**", inline(child))),
                "em" | "i" => out.push_str(&format!("*{}*", inline(child))),
                "a" => out.push_str(&link(child)),
                "br" => out.push_str("\\\n"),
                _ => out.push_str(&inline(child)),
            },
        }
    }
    out.trim_end_matches(['\\', '\n', ' ']).to_owned() + if out.ends_with(' ') { " " } else { "" }
}

fn link(element: &Element) -> String {
    format!("[{}]({})", escaped(&element.text()), element.attribute("href").unwrap_or_default())
}

/// Text in which no sign is taken for Markdown or for a template.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '`' | '#' | '|' | '~' => out.extend(['\\', sign]),
            '{' => out.push_str("&#123;"),
            '&' => out.push_str("&amp;"),
            '\n' => out.push(' '),
            sign => out.push(sign),
        }
    }
    // A line that begins like an item is none.
    let digits = out.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && out[digits..].starts_with(". ") {
        out.insert(digits, '\\');
    } else if out.starts_with("- ") || out.starts_with("+ ") {
        out.insert(0, '\\');
    }
    out
}
