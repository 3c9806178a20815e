//! Words that stand in TOML, beside the fact they name, as messages like any other.

use std::sync::Arc;

use fluent_syntax::ast;

use crate::diagnostic::{Diagnostic, FLUENT_SYNTAX, FLUENT_TERM_CASE, Outcome};
use crate::locale::convert::Reader;
use crate::locale::pattern::{Expression, Name, Part, Pattern};
use crate::locale::resource::{Entry, Resource, duplicate};
use crate::locale::syntax::parse_safely;
use crate::span::{Located, Place};

/// One text from TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The message it becomes.
    pub id: String,
    /// …or the attribute of that message.
    pub attribute: Option<String>,
    /// As typed. `{ $fact }` and `{ -brand }` are references, `{{` and `}}` braces, and
    /// everything else stands for itself, line breaks included.
    pub value: String,
    /// Where it stands.
    pub place: Place,
}

/// The messages that words from TOML become. Problems are reported at the word's own place.
pub fn resource_from_words(words: &[Word]) -> Outcome<Arc<Resource>> {
    let mut resource = Resource::default();
    let mut problems = Vec::new();
    for word in words {
        for name in [Some(&word.id), word.attribute.as_ref()].into_iter().flatten() {
            if !is_identifier(name) {
                problems.push(
                    Diagnostic::new(&FLUENT_SYNTAX, format!("\"{name}\" cannot be the name of a message"))
                        .at(word.place)
                        .hint("A name starts with a letter from a to z; letters, digits, \"-\" and \"_\" follow."),
                );
            }
        }
        let pattern = Arc::new(Pattern { place: word.place, parts: parts(word, &mut problems) });
        let entry = resource.messages.entry(word.id.as_str().into()).or_insert_with(|| Entry {
            place: word.place,
            value: None,
            attributes: indexmap::IndexMap::new(),
        });
        let (first, what) = match &word.attribute {
            None => (entry.value.as_ref().map(|p| p.place), format!("the words \"{}\" stand here twice", word.id)),
            Some(attribute) => (
                entry.attributes.get(attribute.as_str()).map(|p| p.place),
                format!("the words \"{}.{attribute}\" stand here twice", word.id),
            ),
        };
        match (first, &word.attribute) {
            (Some(first), _) => problems.push(duplicate(what, word.place, first)),
            (None, None) => {
                entry.place = word.place;
                entry.value = Some(pattern);
            }
            (None, Some(attribute)) => {
                entry.attributes.insert(attribute.as_str().into(), pattern);
            }
        }
    }
    Outcome { value: Arc::new(resource), problems }
}

/// Whether Fluent could refer to a message of this name.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The text and the references of a word.
fn parts(word: &Word, problems: &mut Vec<Diagnostic>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut rest = word.value.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        text.push_str(&rest[..at]);
        let brace = &rest[at..at + 1];
        rest = &rest[at + 1..];
        if rest.starts_with(brace) {
            text.push_str(brace);
            rest = &rest[1..];
        } else if brace == "}" {
            // It closes nothing, so it can only be meant as itself.
            text.push('}');
        } else {
            let end = rest.find('}');
            let inside = &rest[..end.unwrap_or(rest.len())];
            match reference(inside, end.is_some(), word.place) {
                Ok(expression) => {
                    if !text.is_empty() {
                        parts.push(Part::Text(std::mem::take(&mut text).into()));
                    }
                    parts.push(Part::Placeable(expression));
                }
                Err(problem) => problems.push(*problem),
            }
            rest = end.map_or("", |end| &rest[end + 1..]);
        }
    }
    text.push_str(rest);
    if !text.is_empty() {
        parts.push(Part::Text(text.into()));
    }
    parts
}

/// What stands between two braces: one fact or one name.
fn reference(inside: &str, closed: bool, place: Place) -> Result<Expression, Box<Diagnostic>> {
    let refuse = |message: String, hint: &str| Box::new(Diagnostic::new(&FLUENT_SYNTAX, message).at(place).hint(hint));
    let shown: String = inside.chars().take(40).collect();
    if !closed {
        return Err(refuse(
            format!("the brace before \"{}\" is never closed", shown.trim()),
            "Write \"}\" after the reference, or {{ when a brace is meant to be shown.",
        ));
    }
    let named = |name: &str| -> Name { Located::new(name.into(), place) };
    let message = format!("x = {{{inside}}}");
    let parsed = if inside.len() > 300 { None } else { parse_safely(message.as_str()).ok() };
    let element = parsed.as_ref().and_then(|resource| match resource.body.as_slice() {
        [ast::Entry::Message(ast::Message { value: Some(pattern), attributes, .. })] if attributes.is_empty() => {
            match pattern.elements.as_slice() {
                [ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) }] => Some(inline),
                _ => None,
            }
        }
        _ => None,
    });
    match element {
        Some(ast::InlineExpression::VariableReference { id }) => Ok(Expression::Variable(named(id.name))),
        Some(ast::InlineExpression::TermReference { id, attribute: None, arguments }) => {
            // Its problems are told at the word's own place: how the text sits in the TOML
            // file, escapes and all, is not known here.
            let mut reader = Reader { file: place.file, text: &message, problems: Vec::new(), in_term: false };
            let case = arguments.as_ref().and_then(|arguments| reader.case(id.name, arguments));
            if let Some(problem) = reader.problems.pop() {
                return Err(Box::new(Diagnostic { place: Some(place), rule: &FLUENT_TERM_CASE, ..problem }));
            }
            Ok(Expression::Term { name: named(id.name), attribute: None, case: case.map(|c| named(&c.value)) })
        }
        _ => Err(refuse(
            format!("\"{{{shown}}}\" is not a reference"),
            "Between braces stands one fact, { $fact }, or one name, { -brand } or { -brand(case: \"…\") }. A brace that should be shown is written {{ or }}.",
        )),
    }
}
