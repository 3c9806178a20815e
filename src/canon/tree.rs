//! HTML as a tree (HTML Living Standard, 13.2): elements, their attributes, and text.

use scraper::{Html, Node as Parsed};

/// A part of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, with nothing encoded.
    Text(String),
}

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name, in small letters.
    pub name: String,
    /// Its attributes, by name.
    pub attributes: Vec<(String, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    /// Whether it has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
    }

    /// The elements in it, itself first, in the order of the text.
    pub fn all(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        let mut waiting = vec![self];
        while let Some(element) = waiting.pop() {
            found.push(element);
            waiting.extend(element.children.iter().rev().filter_map(|node| match node {
                Node::Element(inner) => Some(inner),
                Node::Text(_) => None,
            }));
        }
        found
    }
}

/// Reads a whole page; its root element is `html`.
pub fn page(html: &str) -> Element {
    let parsed = Html::parse_document(html);
    root(&parsed)
}

/// Reads a piece of a page, in an element without a name.
pub fn piece(html: &str) -> Element {
    let parsed = Html::parse_fragment(html);
    Element { children: root(&parsed).children, ..Element::default() }
}

/// How deep elements are nested at most; those below stand beside one another, as in browsers.
const DEEPEST: usize = 512;

/// The tree below the only element of a document. It is walked with a list, since pages may be nested deeply.
fn root(parsed: &Html) -> Element {
    let mut waiting = vec![(*parsed.root_element(), false)];
    let mut open: Vec<Element> = Vec::new();
    while let Some((node, left)) = waiting.pop() {
        if left {
            close(&mut open);
            continue;
        }
        match node.value() {
            Parsed::Element(element) => {
                let mut attributes: Vec<(String, String)> =
                    element.attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                attributes.sort_unstable();
                open.push(Element { name: element.name().to_owned(), attributes, children: Vec::new() });
                if open.len() <= DEEPEST {
                    waiting.push((node, true));
                } else {
                    close(&mut open);
                }
                waiting.extend(node.children().rev().map(|child| (child, false)));
            }
            Parsed::Text(text) => {
                if let Some(parent) = open.last_mut() {
                    parent.children.push(Node::Text(text.to_string()));
                }
            }
            _ => {}
        }
    }
    open.pop().unwrap_or_default()
}

/// The innermost element is complete; the outermost stays.
fn close(open: &mut Vec<Element>) {
    if open.len() > 1
        && let Some(element) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(Node::Element(element));
    }
}
