//! The canonical form: a list of steps through a tree.

use unicode_normalization::UnicodeNormalization;

use super::tree::{Element, Node};

/// A step through a tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// An element begins: its name and its attributes in order.
    Start(String, Vec<(String, String)>),
    /// Text, without what may differ.
    Text(String),
    /// An element ends.
    End(String),
}

/// Elements that stand in a line of text: white space beside them is a space between words.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "i", "img", "input", "ins",
    "kbd", "label", "mark", "meter", "output", "progress", "q", "ruby", "s", "samp", "select", "small", "span",
    "strong", "sub", "sup", "textarea", "time", "u", "var", "wbr",
];

/// What is put together while a tree is walked.
#[derive(Debug, Default)]
pub struct Canonical {
    steps: Vec<Step>,
    text: String,
    /// White space was met, and text stands before it in the same block.
    space: bool,
    /// Text stands in the block already.
    begun: bool,
}

impl Canonical {
    /// The canonical form of what is in an element.
    pub fn of(element: &Element) -> Vec<Step> {
        let mut form = Self::default();
        form.children(element);
        form.finish()
    }

    /// The canonical form of an element, itself included.
    pub fn whole(element: &Element) -> Vec<Step> {
        let mut form = Self::default();
        form.element(element);
        form.finish()
    }

    fn children(&mut self, element: &Element) {
        for node in &element.children {
            match node {
                Node::Element(inner) => self.element(inner),
                Node::Text(text) => self.text(text),
            }
        }
    }

    fn element(&mut self, element: &Element) {
        self.start(&element.name, element.attributes.iter().map(|(name, value)| (&**name, &**value)));
        self.children(element);
        self.end(&element.name);
    }

    /// An element begins; its attributes are in the order of their names.
    pub fn start<'a>(&mut self, name: &str, attributes: impl Iterator<Item = (&'a str, &'a str)>) {
        self.flush(name);
        let attributes = attributes.map(|(name, value)| (name.to_owned(), collapsed(value))).collect();
        self.steps.push(Step::Start(name.to_owned(), attributes));
    }

    /// An element ends.
    pub fn end(&mut self, name: &str) {
        self.flush(name);
        self.steps.push(Step::End(name.to_owned()));
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        for c in text.nfc() {
            if c.is_whitespace() {
                self.space |= self.begun;
                continue;
            }
            if std::mem::take(&mut self.space) {
                self.text.push(' ');
            }
            self.begun = true;
            fold(c, &mut self.text);
        }
    }

    /// All steps.
    pub fn finish(mut self) -> Vec<Step> {
        self.flush("");
        self.steps
    }

    /// The text so far is a step. At the edge of a block no space stands.
    fn flush(&mut self, name: &str) {
        if !self.text.is_empty() {
            // Programs exchange three points for an ellipsis, and two hyphens for a dash.
            let text = std::mem::take(&mut self.text).replace("...", "…").replace("---", "-").replace("--", "-");
            self.steps.push(Step::Text(text));
        }
        if !INLINE.contains(&name) {
            (self.space, self.begun) = (false, false);
        }
    }
}

/// What programs that "educate" typography exchange for one another.
fn fold(c: char, into: &mut String) {
    into.push(match c {
        '‘' | '’' | '‚' | '‛' | '′' => '\'',
        '“' | '”' | '„' | '‟' | '″' => '"',
        '‐' | '‑' | '–' | '—' | '−' => '-',
        // Marks without width that editors add or drop.
        '\u{200B}' | '\u{FEFF}' | '\u{AD}' => return,
        c => c,
    });
}

fn collapsed(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}

/// The digest of a canonical form: the first 128 bits of BLAKE3, in hexadecimal, over each step on a line of its own
/// (`<name attribute="value">`, `"text"`, `</name>`, in UTF-8).
pub fn digest(steps: &[Step]) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut line = String::new();
    for step in steps {
        line.clear();
        match step {
            Step::Start(name, attributes) => {
                line.push('<');
                line.push_str(name);
                for (name, value) in attributes {
                    line.push_str(&format!(" {name}=\"{value}\""));
                }
                line.push('>');
            }
            Step::Text(text) => line.push_str(&format!("\"{text}\"")),
            Step::End(name) => line.push_str(&format!("</{name}>")),
        }
        line.push('\n');
        hasher.update(line.as_bytes());
    }
    hasher.finalize().to_hex()[..32].to_owned()
}
