//! Finding copies in a page.

use crate::canon::{self, Canonical, Element, Node, Step};
use crate::embed::{CLAIM, CLASS};

/// What a copy says of itself: `brand/language/document edition digest`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The brand's id.
    pub brand: String,
    /// The language's tag.
    pub language: String,
    /// The document's id.
    pub document: String,
    /// The day that names its state.
    pub edition: Option<String>,
    /// The digest of its text.
    pub digest: String,
}

impl Claim {
    /// Reads what stands in the attribute.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split_ascii_whitespace();
        let mut names = words.next()?.split('/');
        let (brand, language, document) = (names.next()?, names.next()?, names.next()?);
        let (edition, digest) = (words.next()?, words.next()?);
        let whole = names.next().is_none() && words.next().is_none() && digest.len() == 32;
        whole.then(|| Self {
            brand: brand.to_owned(),
            language: language.to_owned(),
            document: document.to_owned(),
            edition: Some(edition.to_owned()).filter(|edition| edition != "-"),
            digest: digest.to_owned(),
        })
    }
}

/// What a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A fragment in somebody's page.
    Fragment,
    /// A page of a portal.
    Page,
}

/// A copy.
#[derive(Clone, Debug)]
pub struct Copy {
    /// What it is.
    pub form: Form,
    /// What it says of itself.
    pub claim: Option<Claim>,
    /// The fragment, or the page.
    pub element: Element,
    /// The text that its digest is of.
    pub content: Option<Vec<Step>>,
    /// The language of what stands around it.
    pub around: Option<String>,
    /// The address that a page gives as its own.
    pub canonical: Option<String>,
}

/// The copies in a page: the fragments in it, or the page itself where it is one of a portal.
pub fn copies(html: &str) -> Vec<Copy> {
    let page = canon::page(html);
    let mut found = Vec::new();
    fragments(&page, None, &mut found);
    if !found.is_empty() {
        return found;
    }
    found.extend(Some(whole(html)).filter(|copy| copy.content.is_some()));
    found
}

/// A whole page as a copy, whether or not it holds a text that can be told from what is around it.
pub fn whole(html: &str) -> Copy {
    let page = canon::page(html);
    let all = page.all();
    let text = all.iter().find(|element| element.get("id") == Some("policy-content"));
    let canonical = all.iter().find(|element| element.name == "link" && element.get("rel") == Some("canonical"));
    let canonical = canonical.and_then(|link| link.get("href")).map(str::to_owned);
    let claim = text.and_then(|text| text.get(CLAIM)).and_then(Claim::read);
    let content = text.map(|text| Canonical::of(text));
    Copy { form: Form::Page, claim, content, around: None, canonical, element: page.clone() }
}

/// A fragment is known by its class or by what it says of itself: one of them may have been taken away.
fn fragments(element: &Element, around: Option<&str>, found: &mut Vec<Copy>) {
    let claim = element.get(CLAIM);
    let is_page = element.get("id") == Some("policy-content");
    if element.has_class(CLASS) || claim.is_some() && !is_page {
        found.push(Copy {
            form: Form::Fragment,
            claim: claim.and_then(Claim::read),
            content: Some(Canonical::of(element)),
            around: around.map(str::to_owned),
            canonical: None,
            element: element.clone(),
        });
        return;
    }
    let around = element.get("lang").filter(|lang| !lang.is_empty()).or(around);
    for node in &element.children {
        if let Node::Element(inner) = node {
            fragments(inner, around, found);
        }
    }
}
