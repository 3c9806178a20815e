//! Messages as they are kept: the syntax tree of Fluent, owning its text and knowing where each
//! name stands.

use icu_decimal::input::Decimal;

use crate::locale::functions::Function;
use crate::span::{Located, Place};

/// A name with its place.
pub(super) type Name = Located<Box<str>>;

/// A number as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exact(pub(super) Decimal);

impl std::hash::Hash for Exact {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.to_string().hash(state);
    }
}

/// The value of a message, term or attribute.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// Where its message's or attribute's name stands.
    pub(super) place: Place,
    /// Its text and placeables, in order.
    pub(super) parts: Vec<Part>,
}

/// A piece of a pattern. Two are equal when they say the same, wherever they stand.
#[derive(Clone, Debug, PartialEq, Hash)]
pub(super) enum Part {
    /// Text.
    Text(Box<str>),
    /// `{ … }`.
    Placeable(Expression),
}

/// What stands between braces.
#[derive(Clone, Debug, PartialEq, Hash)]
pub(super) enum Expression {
    /// `"text"`, unescaped.
    Text(Box<str>),
    /// `1.50`.
    Number(Exact),
    /// `$name`.
    Variable(Name),
    /// `message` or `message.attribute`.
    Message {
        /// The message.
        name: Name,
        /// Its attribute.
        attribute: Option<Name>,
    },
    /// `-term`, `-term(case: "x")`, or `-term.attribute` as a selector.
    Term {
        /// The term, without its dash.
        name: Name,
        /// Its attribute.
        attribute: Option<Name>,
        /// The case asked for.
        case: Option<Name>,
    },
    /// `NUMBER($x)` or `DATETIME($x)`.
    Call {
        /// Which, with its options.
        function: Function,
        /// A variable or a number.
        argument: Box<Expression>,
    },
    /// `{ selector -> … }`.
    Select {
        /// What is chosen by.
        selector: Box<Expression>,
        /// What is chosen from, in order.
        variants: Vec<Variant>,
        /// The one marked with a star.
        default: usize,
    },
}

/// A line `[key] value` of a selection.
#[derive(Clone, Debug, PartialEq, Hash)]
pub(super) struct Variant {
    /// Its key.
    pub(super) key: Key,
    /// Its text and placeables.
    pub(super) parts: Vec<Part>,
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq, Hash)]
pub(super) enum Key {
    /// A word: a plural category or any other.
    Word(Name),
    /// A number that is met exactly.
    Number(Exact),
}

/// Calls `see` for every expression of `parts`, outermost first; the flag says whether it is a
/// selector.
pub(super) fn walk<'a>(parts: &'a [Part], see: &mut dyn FnMut(&'a Expression, bool)) {
    for part in parts {
        if let Part::Placeable(expression) = part {
            walk_expression(expression, false, see);
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression, selects: bool, see: &mut dyn FnMut(&'a Expression, bool)) {
    see(expression, selects);
    match expression {
        Expression::Call { argument, .. } => walk_expression(argument, selects, see),
        Expression::Select { selector, variants, .. } => {
            walk_expression(selector, true, see);
            for variant in variants {
                walk(&variant.parts, see);
            }
        }
        _ => {}
    }
}

/// The names of the cases a term's value chooses between, the default one first.
pub(super) fn cases(parts: &[Part]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    walk(parts, &mut |expression, _| {
        if let Expression::Select { selector, variants, default } = expression
            && matches!(&**selector, Expression::Variable(name) if &*name.value == "case")
        {
            let ordered = variants.get(*default).into_iter().chain(variants);
            for variant in ordered {
                if let Key::Word(word) = &variant.key
                    && !found.contains(&&*word.value)
                {
                    found.push(&word.value);
                }
            }
        }
    });
    found
}
