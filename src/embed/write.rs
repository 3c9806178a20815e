//! A tree as markup (HTML Living Standard, 13.3).

use crate::canon::Node;
use crate::markup::escape;

/// Elements without content, which are not closed.
const VOID: &[&str] = &["area", "br", "col", "hr", "img", "input", "source", "track", "wbr"];

pub(super) fn html(node: &Node) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

fn write(node: &Node, out: &mut String) {
    let element = match node {
        Node::Text(text) => return escape(text, out),
        Node::Element(element) => element,
    };
    out.push('<');
    out.push_str(&element.name);
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    out.push('>');
    if VOID.contains(&&*element.name) {
        return;
    }
    element.children.iter().for_each(|child| write(child, out));
    out.push_str(&format!("</{}>", element.name));
}
