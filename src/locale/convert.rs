//! From the syntax tree of `fluent-syntax` to this room's own, with every name's place, and with
//! what Fluent accepts in silence reported.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::{
    Diagnostic, FLUENT_DUPLICATE, FLUENT_SYNTAX, FLUENT_TERM_CASE, FLUENT_TERM_VARIABLE, FLUENT_UNKNOWN, did_you_mean,
    hidden_character, is_hidden,
};
use crate::locale::functions::{self, Function};
use crate::locale::pattern::{Exact, Expression, Key, Name, Part, Pattern, Variant};
use crate::span::{FileId, Located, Place};

/// How deep placeables may stand in one another.
const DEEPEST: u32 = 16;

/// Reads the entries of one file.
pub(super) struct Reader<'a> {
    /// The file.
    pub(super) file: FileId,
    /// All of its text. What the syntax tree holds are slices of it.
    pub(super) text: &'a str,
    /// What was found.
    pub(super) problems: Vec<Diagnostic>,
    /// Whether a term is being read.
    pub(super) in_term: bool,
}

impl Reader<'_> {
    /// Where a slice of the file's text stands in it.
    pub(super) fn place(&self, slice: &str) -> Place {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len());
        Place::new(self.file, start..(start + slice.len()).min(self.text.len()))
    }

    fn name(&self, name: &str) -> Name {
        Located::new(name.into(), self.place(name))
    }

    fn report(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// The value of the message, term or attribute called `name`.
    pub(super) fn pattern(&mut self, name: &str, pattern: &ast::Pattern<&str>) -> Pattern {
        Pattern { place: self.place(name), parts: self.parts(pattern, 0) }
    }

    fn parts(&mut self, pattern: &ast::Pattern<&str>, depth: u32) -> Vec<Part> {
        let mut parts = Vec::with_capacity(pattern.elements.len());
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable { expression } => {
                    if !text.is_empty() {
                        parts.push(Part::Text(std::mem::take(&mut text).into()));
                    }
                    parts.push(Part::Placeable(self.expression(expression, depth + 1)));
                }
            }
        }
        if !text.is_empty() {
            parts.push(Part::Text(text.into()));
        }
        parts
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, depth: u32) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, false, depth),
            ast::Expression::Select { selector, variants } => self.select(selector, variants, depth),
        }
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<&str>,
        variants: &[ast::Variant<&str>],
        depth: u32,
    ) -> Expression {
        let selector = Box::new(self.inline(selector, true, depth));
        let mut read: Vec<Variant> = Vec::with_capacity(variants.len());
        let mut seen: Vec<(&str, Place)> = Vec::new();
        let mut default = 0;
        for variant in variants {
            let written = match &variant.key {
                ast::VariantKey::Identifier { name } => *name,
                ast::VariantKey::NumberLiteral { value } => *value,
            };
            let place = self.place(written);
            if depth > DEEPEST {
                self.report(
                    Diagnostic::new(
                        &FLUENT_SYNTAX,
                        format!("selections stand more than {DEEPEST} deep in one another"),
                    )
                    .at(place)
                    .hint("Split the message into several."),
                );
                return Expression::Text("".into());
            }
            if let Some((_, first)) = seen.iter().find(|(key, _)| *key == written) {
                let first = *first;
                self.report(
                    Diagnostic::new(&FLUENT_DUPLICATE, format!("the variant [{written}] stands here twice"))
                        .at(place)
                        .related(first, "the first one, which would be used")
                        .hint("Delete one of the two, or give it the key that was meant."),
                );
            }
            seen.push((written, place));
            if variant.default {
                default = read.len();
            }
            let key = match (&variant.key, written.parse()) {
                (ast::VariantKey::NumberLiteral { .. }, Ok(number)) => Key::Number(Exact(number)),
                _ => Key::Word(self.name(written)),
            };
            read.push(Variant { key, parts: self.parts(&variant.value, depth) });
        }
        Expression::Select { selector, variants: read, default }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, selects: bool, depth: u32) -> Expression {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                for c in text.chars().filter(|c| is_hidden(*c)) {
                    let place = self.place(value);
                    self.report(hidden_character(c).at(place));
                }
                Expression::Text(text.replace(is_hidden, "").into())
            }
            ast::InlineExpression::NumberLiteral { value } => value
                .parse()
                .map_or_else(|_| Expression::Text((*value).into()), |number| Expression::Number(Exact(number))),
            ast::InlineExpression::VariableReference { id } => {
                if self.in_term && !(selects && id.name == "case") {
                    let place = self.place(id.name);
                    self.report(
                        Diagnostic::new(&FLUENT_TERM_VARIABLE, format!("the term shows ${}, which it cannot see", id.name))
                            .at(place)
                            .hint("A term may only choose by its case: { $case -> … }. Move the rest into the message that uses the term."),
                    );
                }
                Expression::Variable(self.name(id.name))
            }
            ast::InlineExpression::MessageReference { id, attribute } => Expression::Message {
                name: self.name(id.name),
                attribute: attribute.as_ref().map(|a| self.name(a.name)),
            },
            ast::InlineExpression::TermReference { id, attribute, arguments } => Expression::Term {
                name: self.name(id.name),
                attribute: attribute.as_ref().map(|a| self.name(a.name)),
                case: arguments.as_ref().and_then(|a| self.case(id.name, a)),
            },
            ast::InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments, selects),
            ast::InlineExpression::Placeable { expression } if depth < DEEPEST => {
                self.expression(expression, depth + 1)
            }
            ast::InlineExpression::Placeable { .. } => {
                let place = Place::file(self.file);
                self.report(
                    Diagnostic::new(&FLUENT_SYNTAX, format!("braces stand more than {DEEPEST} deep in one another"))
                        .at(place)
                        .hint("One pair of braces is enough for a reference."),
                );
                Expression::Text("".into())
            }
        }
    }

    /// The case that a reference to `term` asks for.
    pub(super) fn case(&mut self, term: &str, arguments: &ast::CallArguments<&str>) -> Option<Name> {
        let mut case = None;
        for named in &arguments.named {
            let place = self.place(named.name.name);
            match &named.value {
                _ if named.name.name != "case" => self.report(
                    Diagnostic::new(&FLUENT_TERM_CASE, format!("-{term} has no \"{}\" to ask for", named.name.name))
                        .at(place)
                        .hint(format!("Only a case can be asked for: {{ -{term}(case: \"…\") }}.")),
                ),
                ast::InlineExpression::StringLiteral { value } => case = Some(self.name(value)),
                _ => self.report(
                    Diagnostic::new(&FLUENT_TERM_CASE, format!("the case of -{term} is not a word in quotation marks"))
                        .at(place)
                        .hint(format!("Write: {{ -{term}(case: \"…\") }}.")),
                ),
            }
        }
        if !arguments.positional.is_empty() {
            let place = self.place(term);
            self.report(
                Diagnostic::new(&FLUENT_TERM_CASE, format!("what -{term} is given has no name"))
                    .at(place)
                    .hint(format!("Write: {{ -{term}(case: \"…\") }}.")),
            );
        }
        case
    }

    fn call(&mut self, name: &str, arguments: &ast::CallArguments<&str>, selects: bool) -> Expression {
        let place = self.place(name);
        let Some(mut function) = Function::named(name) else {
            self.report(
                Diagnostic::new(&FLUENT_UNKNOWN, format!("there is no function {name}"))
                    .at(place)
                    .maybe_hint(did_you_mean(name, functions::NAMES)),
            );
            return Expression::Text(format!("{{{name}()}}").into());
        };
        for named in &arguments.named {
            let (option, place) = (named.name.name, self.place(named.name.name));
            if !function.options().contains(&option) {
                self.report(
                    Diagnostic::new(&FLUENT_UNKNOWN, format!("{name} has no option \"{option}\""))
                        .at(place)
                        .maybe_hint(did_you_mean(option, function.options().iter().copied())),
                );
                continue;
            }
            let (ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value }) =
                &named.value
            else {
                continue;
            };
            if let Err(known) = function.set(option, value) {
                self.report(
                    Diagnostic::new(
                        &FLUENT_UNKNOWN,
                        format!("\"{value}\" is not a value of {name}'s option \"{option}\""),
                    )
                    .at(place)
                    .hint(format!("It may be: {known}.")),
                );
            }
        }
        let argument = match arguments.positional.as_slice() {
            [one @ (ast::InlineExpression::VariableReference { .. } | ast::InlineExpression::NumberLiteral { .. })] => {
                self.inline(one, selects, DEEPEST)
            }
            _ => {
                self.report(
                    Diagnostic::new(&FLUENT_UNKNOWN, format!("{name} takes one fact, and nothing else"))
                        .at(place)
                        .hint(format!("Write: {{ {name}($fact) }}.")),
                );
                Expression::Text("".into())
            }
        };
        Expression::Call { function, argument: Box::new(argument) }
    }
}
