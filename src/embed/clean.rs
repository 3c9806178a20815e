//! What is left of a page's markup in a fragment.

use crate::canon::{Element, Node};

/// How it is cleaned.
pub(super) struct Rules<'r> {
    /// What ids begin with.
    pub(super) prefix: &'r str,
    /// The address of the document's own page: what leads into it leads into the fragment.
    pub(super) page: &'r str,
    /// The level of the title.
    pub(super) level: u8,
}

/// Attributes that stay. Roles, and what scripts and our own styles look for, go.
const KEPT: &[&str] = &[
    "alt",
    "aria-hidden",
    "aria-label",
    "cite",
    "colspan",
    "datetime",
    "dir",
    "height",
    "href",
    "hreflang",
    "lang",
    "open",
    "rel",
    "reversed",
    "rowspan",
    "scope",
    "src",
    "start",
    "title",
    "type",
    "value",
    "width",
];

/// Attributes that name ids.
const NAMING: &[&str] = &["aria-describedby", "aria-labelledby", "headers", "id"];

/// Classes that mean something without our style sheet, under names of their own.
const CLASSES: &[&str] = &["hidden", "gap", "entry-name"];

/// Elements that stand in a line of text.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

pub(super) fn clean(root: Element, rules: &Rules<'_>) -> Vec<Node> {
    let mut made = Vec::new();
    for child in root.children {
        node(child, rules, "section", &mut made);
    }
    trimmed(made)
}

/// Cleans a part of the tree below an element, and adds what is left of it.
fn node(node: Node, rules: &Rules<'_>, parent: &str, made: &mut Vec<Node>) {
    let element = match node {
        Node::Text(text) => return made.push(Node::Text(collapsed(&text))),
        Node::Element(element) => element,
    };
    let scripted = element.attributes.iter().any(|(name, _)| name == "data-narrow");
    if matches!(&*element.name, "script" | "style" | "template" | "nav") || scripted {
        return;
    }
    if element.name == "form" {
        // What is typed here would leave another site's page: the form is filled in on ours.
        let link = Element {
            name: "a".into(),
            attributes: vec![("href".into(), rules.page.into())],
            children: vec![Node::Text(shown(rules.page))],
        };
        return made.push(Node::Element(Element {
            name: "p".into(),
            children: vec![Node::Element(link)],
            ..Element::default()
        }));
    }
    let attributes = attributes(&element, rules);
    let name = renamed(&element, rules);
    let mut children = Vec::new();
    for child in element.children {
        self::node(child, rules, &name, &mut children);
    }
    if name != "div" {
        let children = if INLINE.contains(&&*name) { children } else { trimmed(children) };
        return made.push(Node::Element(Element { name, attributes, children }));
    }
    // A division is a paragraph where it holds a line of text, and else nothing: what is in it takes its place.
    let children = trimmed(children);
    let id = attributes.into_iter().filter(|(name, _)| name == "id").collect::<Vec<_>>();
    let lines = !children.is_empty() && children.iter().all(is_inline);
    let line_wanted = matches!(parent, "section" | "div" | "blockquote");
    if lines && (line_wanted || !id.is_empty()) && parent != "dl" && parent != "p" {
        made.push(Node::Element(Element { name: "p".into(), attributes: id, children }));
    } else if !id.is_empty() && parent != "dl" {
        made.push(Node::Element(Element { name: "section".into(), attributes: id, children }));
    } else {
        made.push(Node::Text(" ".into()));
        made.extend(children);
        made.push(Node::Text(" ".into()));
    }
}

/// A heading stands below those of the page around it.
fn renamed(element: &Element, rules: &Rules<'_>) -> String {
    let level = element.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
    match level {
        Some(level @ 1..=6) => format!("h{}", (level + rules.level - 1).min(6)),
        _ => element.name.clone(),
    }
}

fn attributes(element: &Element, rules: &Rules<'_>) -> Vec<(String, String)> {
    let prefixed = |ids: &str| {
        let all: Vec<String> = ids.split_ascii_whitespace().map(|id| format!("{}-{id}", rules.prefix)).collect();
        all.join(" ")
    };
    let mut kept = Vec::new();
    for (name, value) in &element.attributes {
        let value = match &**name {
            "href" => {
                let own = value.strip_prefix(rules.page).filter(|rest| rest.starts_with('#')).unwrap_or(value);
                match own.strip_prefix('#').filter(|id| !id.is_empty()) {
                    Some(id) => format!("#{}-{id}", rules.prefix),
                    None => value.clone(),
                }
            }
            "class" => {
                let classes = value.split_ascii_whitespace().filter(|class| CLASSES.contains(class));
                let classes: Vec<String> = classes.map(|class| format!("candor-{class}")).collect();
                if classes.is_empty() {
                    continue;
                }
                classes.join(" ")
            }
            naming if NAMING.contains(&naming) => prefixed(value),
            kept if KEPT.contains(&kept) => value.clone(),
            _ => continue,
        };
        kept.push((name.clone(), value));
    }
    kept
}

fn is_inline(node: &Node) -> bool {
    match node {
        Node::Text(_) => true,
        Node::Element(element) => INLINE.contains(&&*element.name),
    }
}

/// White space as one space; a no-break space is none.
fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t' | '\n' | '\r' | '\u{c}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out
}

/// Without white space at the edges and beside blocks.
fn trimmed(nodes: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
    let mut edge = true;
    for node in nodes {
        match node {
            Node::Text(text) => {
                let text = if edge { text.trim_start_matches(' ').to_owned() } else { text };
                if text.is_empty() {
                    continue;
                }
                edge = text.ends_with(' ');
                match out.last_mut() {
                    Some(Node::Text(before)) => before.push_str(&text),
                    _ => out.push(Node::Text(text)),
                }
            }
            node if is_inline(&node) => {
                edge = matches!(&node, Node::Element(element) if element.name == "br");
                out.push(node);
            }
            node => {
                trim_end(&mut out);
                edge = true;
                out.push(node);
            }
        }
    }
    trim_end(&mut out);
    out
}

fn trim_end(nodes: &mut Vec<Node>) {
    if let Some(Node::Text(text)) = nodes.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            nodes.pop();
        }
    }
}

/// An address as it is read.
fn shown(address: &str) -> String {
    address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/').to_owned()
}
