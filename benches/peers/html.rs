//! A reader of the pages that candor publishes: well-formed HTML, no more than they hold.

/// What stands in an element.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// Text, its references resolved.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    /// Its name, in lower case as candor writes it.
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// What stands in it.
    pub(crate) children: Vec<Node>,
}

/// Elements that have no end tag.
const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta"];
/// Elements whose text is none of the page's.
const UNSEEN: &[&str] = &["script", "style", "template"];
/// Elements that stand in a line; all others part words.
const INLINE: &[&str] = &["a", "abbr", "b", "bdi", "code", "em", "i", "span", "strong", "sup"];

/// Reads a page: its elements below a nameless one.
pub(crate) fn read(text: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        if at > 0 {
            add(&mut open, Node::Text(unescaped(&rest[..at])));
        }
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end);
        let tag = &rest[at + 1..end];
        rest = rest.get(end + 1..).unwrap_or_default();
        if tag.starts_with('!') || tag.starts_with('?') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            // An end tag that matches nothing is passed over.
            if open.iter().skip(1).any(|element| element.name == name) {
                while let Some(element) = open.pop() {
                    let done = element.name == name;
                    add(&mut open, Node::Element(element));
                    if done {
                        break;
                    }
                }
            }
            continue;
        }
        let element = element(tag.trim_end_matches('/'));
        if VOID.contains(&element.name.as_str()) {
            add(&mut open, Node::Element(element));
        } else {
            if element.name == "script"
                && let Some(end) = rest.find("</script>")
            {
                rest = &rest[end..];
            }
            open.push(element);
        }
    }
    while open.len() > 1 {
        if let Some(element) = open.pop() {
            add(&mut open, Node::Element(element));
        }
    }
    open.pop().unwrap_or_default()
}

fn add(open: &mut [Element], node: Node) {
    if let Some(last) = open.last_mut() {
        last.children.push(node);
    }
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        if end == 0 {
            break;
        }
        let key = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            (value, rest) = quoted.split_once('"').unwrap_or((quoted, ""));
        }
        attributes.push((key, unescaped(value)));
    }
    Element { name: name.to_owned(), attributes, children: Vec::new() }
}

fn unescaped(text: &str) -> String {
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{a0}"), ("&amp;", "&")];
    if !text.contains('&') {
        return text.to_owned();
    }
    plain.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

fn escaped(text: &str) -> String {
    let signs = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")];
    signs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

impl Element {
    /// A nameless element around others.
    pub(crate) fn around(children: Vec<Node>) -> Self {
        Self { children, ..Self::default() }
    }

    /// An attribute's value.
    pub(crate) fn attribute(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Whether it has a class.
    pub(crate) fn is(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
    }

    /// The elements right in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// All elements below it that fit, in the order of the page.
    pub(crate) fn all<'a>(&'a self, fits: &dyn Fn(&Self) -> bool) -> Vec<&'a Self> {
        let mut found = Vec::new();
        for element in self.elements() {
            if fits(element) {
                found.push(element);
            }
            found.extend(element.all(fits));
        }
        found
    }

    /// The first element below it that fits.
    pub(crate) fn first(&self, fits: &dyn Fn(&Self) -> bool) -> Option<&Self> {
        self.elements().find_map(|element| if fits(element) { Some(element) } else { element.first(fits) })
    }

    /// It as HTML again.
    pub(crate) fn html(&self) -> String {
        let mut out = self.start();
        for node in &self.children {
            match node {
                Node::Text(text) => out.push_str(&escaped(text)),
                Node::Element(element) => out.push_str(&element.html()),
            }
        }
        if !VOID.contains(&self.name.as_str()) {
            out.push_str(&format!("</{}>", self.name));
        }
        out
    }

    /// Its start tag.
    pub(crate) fn start(&self) -> String {
        let mut out = format!("<{}", self.name);
        for (key, value) in &self.attributes {
            out.push(' ');
            out.push_str(key);
            if !value.is_empty() {
                out.push_str(&format!("=\"{}\"", escaped(value)));
            }
        }
        out.push('>');
        out
    }

    /// Whether it has any attribute.
    pub(crate) fn has_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }

    /// Its text that is seen, with single spaces.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        self.gather(&mut out);
        out.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn gather(&self, out: &mut String) {
        if UNSEEN.contains(&self.name.as_str()) {
            return;
        }
        let parts = !INLINE.contains(&self.name.as_str());
        for node in &self.children {
            match node {
                Node::Text(text) => out.push_str(text),
                Node::Element(element) => element.gather(out),
            }
        }
        if parts {
            out.push(' ');
        }
    }
}
