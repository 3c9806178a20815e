//! Puts a message together, by the rules of Fluent.

use std::borrow::Cow;

use icu_decimal::input::Decimal;
use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, FLUENT_FORMAT, did_you_mean};
use crate::locale::catalogue::Catalogue;
use crate::locale::formats::DateStyle;
use crate::locale::functions::{Function, NumberOptions};
use crate::locale::links::DEEPEST;
use crate::locale::pattern::{Expression, Key, Name, Part, Pattern, Variant};
use crate::span::Place;

/// The most pieces and the most bytes a message may come to: an end to messages that multiply
/// through references.
const MOST_PIECES: usize = 20_000;
const MOST_BYTES: usize = 1 << 20;

/// A fact given to a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, shown as it is. It selects a variant of that name, never a plural form.
    Str(&'a str),
    /// A whole number.
    Int(i64),
    /// A number with decimals.
    Float(f64),
    /// A date.
    Date(Date),
    /// Texts that are joined as the language does: `a, b, and c`.
    List(&'a [String]),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Str(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<Date> for Arg<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

/// The text at `index` with `args` filled in.
pub(super) fn format(catalogue: &Catalogue, index: usize, args: &[(&str, Arg<'_>)]) -> Result<String> {
    let Some(text) = catalogue.texts.get(index) else {
        return Ok(String::new());
    };
    let mut scope = Scope { catalogue, args, name: &text.name, pieces: 0, depth: 0 };
    let mut out = String::new();
    let inside = if text.in_term { Inside::Term(None) } else { Inside::Message };
    scope.pattern(&mut out, &text.pattern, inside)?;
    Ok(out)
}

/// Whose variables are seen: the page's facts, or only the case a term was asked for in.
#[derive(Clone, Copy)]
enum Inside<'a> {
    Message,
    Term(Option<&'a str>),
}

/// What an expression comes to.
enum Value<'a> {
    Text(Cow<'a, str>),
    Number(Decimal, NumberOptions),
    Date(Date, DateStyle),
    List(&'a [String]),
    /// The case of a term that was asked for in none.
    Nothing,
}

struct Scope<'a> {
    catalogue: &'a Catalogue,
    args: &'a [(&'a str, Arg<'a>)],
    name: &'a str,
    pieces: usize,
    depth: usize,
}

impl<'a> Scope<'a> {
    fn problem(&self, place: Place, message: String) -> Box<Diagnostic> {
        Box::new(Diagnostic::new(&FLUENT_FORMAT, message).at(place))
    }

    fn pattern(&mut self, out: &mut String, pattern: &'a Pattern, inside: Inside<'a>) -> Result<()> {
        if self.depth > DEEPEST {
            let message = format!("{} refers to itself, or goes too deep", self.name);
            return Err(self.problem(pattern.place, message));
        }
        self.depth += 1;
        self.parts(out, &pattern.parts, pattern.place, inside)?;
        self.depth -= 1;
        Ok(())
    }

    fn parts(&mut self, out: &mut String, parts: &'a [Part], place: Place, inside: Inside<'a>) -> Result<()> {
        for part in parts {
            self.pieces += 1;
            if self.pieces > MOST_PIECES || out.len() > MOST_BYTES {
                return Err(self.problem(place, format!("{} becomes too long", self.name)));
            }
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Placeable(expression) => self.write(out, expression, place, inside)?,
            }
        }
        Ok(())
    }

    fn write(&mut self, out: &mut String, expression: &'a Expression, place: Place, inside: Inside<'a>) -> Result<()> {
        let formats = &self.catalogue.formats;
        match expression {
            Expression::Select { selector, variants, default } => {
                let value = self.value(selector, place, inside)?;
                if let (Inside::Message, Expression::Variable(name)) = (inside, &**selector)
                    && counts_words(&value, variants)
                {
                    let message = format!("{} counts by ${}, which is no number", self.name, name.value);
                    return Err(Box::new(
                        self.problem(name.place, message)
                            .hint("Write one text for all: only a number can choose between [one] and [other]."),
                    ));
                }
                match self.choose(&value, variants).or_else(|| variants.get(*default)) {
                    Some(variant) => self.parts(out, &variant.parts, place, inside),
                    None => Ok(()),
                }
            }
            Expression::Message { name, attribute } => {
                let texts = self.catalogue.messages.get(&*name.value);
                let found = texts.and_then(|texts| texts.get(attribute.as_ref().map(|a| &*a.value)));
                self.target(out, found, name, Inside::Message)
            }
            Expression::Term { name, attribute: None, case } => {
                let case = case.as_ref().map(|case| &*case.value);
                if self.catalogue.grammar.terms.contains_key(&*name.value) {
                    let hole = self.catalogue.grammar.hole(&name.value, case);
                    out.push_str(&hole.map_err(|problem| Box::new(problem.at(name.place)))?);
                    return Ok(());
                }
                let texts = self.catalogue.terms.get(&*name.value);
                self.target(out, texts.and_then(|texts| texts.value), name, Inside::Term(case))
            }
            _ => {
                match self.value(expression, place, inside)? {
                    Value::Text(text) => out.push_str(&text),
                    Value::Number(number, options) => formats.write_number(out, &number, &options),
                    Value::Date(date, style) => out.push_str(&formats.date_styled(date, style)),
                    Value::List(items) => out.push_str(&formats.list_and(items)),
                    Value::Nothing => {}
                }
                Ok(())
            }
        }
    }

    /// Goes on in another text.
    fn target(&mut self, out: &mut String, found: Option<usize>, name: &Name, inside: Inside<'a>) -> Result<()> {
        let catalogue = self.catalogue;
        match found.and_then(|index| catalogue.texts.get(index)) {
            Some(text) => self.pattern(out, &text.pattern, inside),
            None => {
                let message = format!("{} refers to {}, which is not there", self.name, name.value);
                Err(self.problem(name.place, message))
            }
        }
    }

    fn value(&mut self, expression: &'a Expression, place: Place, inside: Inside<'a>) -> Result<Value<'a>> {
        match expression {
            Expression::Text(text) => Ok(Value::Text(Cow::Borrowed(text))),
            Expression::Number(number) => Ok(Value::Number(number.0.clone(), NumberOptions::default())),
            Expression::Variable(name) => self.variable(name, inside),
            Expression::Call { function, argument } => {
                let value = self.value(argument, place, inside)?;
                self.call(function, value, argument, place)
            }
            Expression::Term { name, attribute: Some(attribute), .. } => {
                let catalogue = self.catalogue;
                if let Some(grammar) = catalogue.grammar.terms.get(&*name.value) {
                    return match grammar.attributes.get(&*attribute.value) {
                        Some(text) => Ok(Value::Text(Cow::Borrowed(text))),
                        None => Err(self
                            .problem(attribute.place, format!("-{} has no property .{}", name.value, attribute.value))),
                    };
                }
                let texts = catalogue.terms.get(&*name.value);
                let mut text = String::new();
                let found = texts.and_then(|texts| texts.get(Some(&attribute.value)));
                self.target(&mut text, found, name, Inside::Term(None))?;
                Ok(Value::Text(Cow::Owned(text)))
            }
            Expression::Message { .. } | Expression::Term { .. } | Expression::Select { .. } => {
                let mut text = String::new();
                self.write(&mut text, expression, place, inside)?;
                Ok(Value::Text(Cow::Owned(text)))
            }
        }
    }

    fn variable(&self, name: &Name, inside: Inside<'a>) -> Result<Value<'a>> {
        if let Inside::Term(case) = inside {
            return Ok(case.map_or(Value::Nothing, |case| Value::Text(Cow::Borrowed(case))));
        }
        let found = self.args.iter().find(|(known, _)| *known == &*name.value).map(|(_, arg)| *arg);
        let number = |text: String| text.parse().ok().map(|n| Value::Number(n, NumberOptions::default()));
        let value = match found {
            Some(Arg::Str(text)) => Some(Value::Text(Cow::Borrowed(text))),
            Some(Arg::Int(n)) => Some(Value::Number(Decimal::from(n), NumberOptions::default())),
            Some(Arg::Float(n)) => number(n.to_string()),
            Some(Arg::Date(date)) => Some(Value::Date(date, DateStyle::Long)),
            Some(Arg::List(items)) => Some(Value::List(items)),
            None => {
                let message = format!("{} needs ${}, which is not known here", self.name, name.value);
                let hint = did_you_mean(&name.value, self.args.iter().map(|(known, _)| *known));
                return Err(Box::new(
                    Diagnostic::new(&FLUENT_FORMAT, message)
                        .at(name.place)
                        .maybe_hint(hint)
                        .hint_if_none("Write the words themselves: nothing of that name is given to this message."),
                ));
            }
        };
        value.ok_or_else(|| self.problem(name.place, format!("${} is not a number that can be written", name.value)))
    }

    fn call(&self, function: &Function, value: Value<'a>, argument: &Expression, place: Place) -> Result<Value<'a>> {
        match (function, value) {
            (Function::Number(options), Value::Number(number, _)) => {
                Ok(Value::Number(shaped(number, options), *options))
            }
            (Function::Date(style), Value::Date(date, _)) => Ok(Value::Date(date, *style)),
            (function, _) => {
                let (name, place) = match argument {
                    Expression::Variable(name) => (format!("${}", name.value), name.place),
                    _ => ("what it is given".to_owned(), place),
                };
                let (function, kind) = match function {
                    Function::Number(_) => ("NUMBER", "a number"),
                    Function::Date(_) => ("DATETIME", "a date"),
                };
                Err(self.problem(place, format!("{function} needs {kind}, which {name} is not")))
            }
        }
    }

    /// The variant whose key the selector meets: the same word or number, or a plural category.
    fn choose(&self, selector: &Value<'_>, variants: &'a [Variant]) -> Option<&'a Variant> {
        match selector {
            Value::Text(text) => variants.iter().find(|variant| match &variant.key {
                Key::Word(word) => *word.value == **text,
                Key::Number(_) => false,
            }),
            Value::Number(number, options) => {
                let plain = trimmed(number);
                let category = self.catalogue.formats.plural(number, options.ordinal);
                variants.iter().find(|variant| match &variant.key {
                    Key::Word(word) => &*word.value == category,
                    Key::Number(key) => trimmed(&key.0) == plain,
                })
            }
            Value::Date(..) | Value::List(_) | Value::Nothing => None,
        }
    }
}

/// Whether something that is no number is to choose between plurals: only the default would ever
/// serve, unnoticed.
fn counts_words(value: &Value<'_>, variants: &[Variant]) -> bool {
    let counts = |variant: &Variant| match &variant.key {
        Key::Word(word) => ["zero", "one", "two", "few", "many", "other"].contains(&&*word.value),
        Key::Number(_) => true,
    };
    match value {
        Value::Text(_) => variants.iter().all(counts),
        Value::Date(..) | Value::List(_) => true,
        Value::Number(..) | Value::Nothing => false,
    }
}

/// The number without zeros that say nothing: 1.0 and 01 are 1.
fn trimmed(number: &Decimal) -> Decimal {
    let mut number = number.clone();
    number.absolute.trim_start();
    number.absolute.trim_end();
    number
}

/// The number with as many digits as the options ask for.
fn shaped(mut number: Decimal, options: &NumberOptions) -> Decimal {
    if let Some(most) = options.most_decimals {
        number.round(-most);
        number.absolute.trim_end();
    }
    if let Some(least) = options.least_decimals {
        number.absolute.pad_end(-least);
    }
    if let Some(digits) = options.least_digits {
        number.absolute.pad_start(digits);
    }
    number
}
