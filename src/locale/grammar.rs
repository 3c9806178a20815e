//! A brand's name in the grammar of a language: terms with cases, and properties such as gender.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

use crate::diagnostic::{Diagnostic, FLUENT_TERM_CASE, FLUENT_UNKNOWN, Outcome, Rule, did_you_mean};
use crate::locale::hole_term;
use crate::locale::pattern::{Expression, Key, Name, Part, cases};
use crate::locale::resource::Resource;
use crate::span::Place;

/// The longest a name may be, in bytes: far beyond any, and an end to terms made of terms.
const LONGEST_NAME: usize = 2000;

/// How deep terms may be made of terms, and of how many pieces in all.
const DEEPEST: usize = 8;
const MOST_PIECES: usize = 1000;

/// What a sentence can depend on besides the letters of a name. Brands whose grammars are
/// equal share every formatted message.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grammar {
    /// By term, without its dash.
    pub terms: BTreeMap<String, TermGrammar>,
}

/// The grammar of one term.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermGrammar {
    /// The case that serves when none is asked for; none when there are no cases.
    pub default: Option<String>,
    /// All cases, the default one among them.
    pub cases: BTreeSet<String>,
    /// Properties by name: gender, number, initial…
    pub attributes: BTreeMap<String, String>,
}

/// A term or a case that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermProblem {
    /// The rule it breaks.
    pub rule: &'static Rule,
    /// What is wrong.
    pub message: String,
    /// The nearest name, or all there are.
    pub hint: Option<String>,
}

impl TermProblem {
    /// As a diagnostic.
    pub fn at(self, place: Place) -> Diagnostic {
        Diagnostic::new(self.rule, self.message).at(place).maybe_hint(self.hint)
    }
}

impl Grammar {
    /// Whether a term can be shown in a case.
    ///
    /// # Errors
    /// When there is no such term, or it has no such case.
    pub fn check(&self, term: &str, case: Option<&str>) -> Result<&TermGrammar, TermProblem> {
        let Some(grammar) = self.terms.get(term) else {
            return Err(unknown_term(term, self.terms.keys()));
        };
        match case {
            Some(case) if !grammar.cases.contains(case) => Err(unknown_case(term, case, &grammar.cases)),
            _ => Ok(grammar),
        }
    }

    /// The hole that stands for a term in a case until a page is made for a brand. A case that was
    /// asked for by name stays in it, even the default one: the hole is shared by brands whose names
    /// have other defaults.
    ///
    /// # Errors
    /// When there is no such term, or it has no such case.
    pub fn hole(&self, term: &str, case: Option<&str>) -> Result<String, TermProblem> {
        self.check(term, case)?;
        Ok(hole_term(term, case))
    }
}

/// A brand's terms in one language, read from `brands/<brand>/<lang>.ftl`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BrandTerms {
    terms: BTreeMap<String, BrandTerm>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct BrandTerm {
    grammar: TermGrammar,
    plain: String,
    cases: BTreeMap<String, String>,
}

impl BrandTerms {
    /// Reads the terms of a resource. A term's value is text, or a selection on `$case` between
    /// texts, and may use the resource's other terms.
    pub fn read(resource: &Resource) -> Outcome<Self> {
        let mut reader = Plain { resource, problems: Vec::new(), pieces: 0 };
        let mut terms = BTreeMap::new();
        for (name, entry) in &resource.terms {
            let mut term = BrandTerm::default();
            if let Some(value) = &entry.value {
                term.plain = reader.text(name, value.place, &value.parts, None);
                for case in cases(&value.parts) {
                    let text = reader.text(name, value.place, &value.parts, Some(case));
                    term.grammar.default.get_or_insert_with(|| case.to_owned());
                    term.grammar.cases.insert(case.to_owned());
                    term.cases.insert(case.to_owned(), text);
                }
            }
            for (attribute, pattern) in &entry.attributes {
                let text = reader.text(name, pattern.place, &pattern.parts, None);
                term.grammar.attributes.insert(attribute.to_string(), text);
            }
            terms.insert(name.to_string(), term);
        }
        // A term that others are made of is read several times over.
        let problems: IndexSet<Diagnostic> = reader.problems.into_iter().collect();
        Outcome { value: Self { terms }, problems: problems.into_iter().collect() }
    }

    /// The text of a term, `term` without its dash.
    ///
    /// # Errors
    /// When there is no such term, or it has no such case.
    pub fn value(&self, term: &str, case: Option<&str>) -> Result<&str, TermProblem> {
        let Some(found) = self.terms.get(term) else {
            return Err(unknown_term(term, self.terms.keys()));
        };
        match case {
            None => Ok(&found.plain),
            Some(case) => {
                let text = found.cases.get(case).map(String::as_str);
                text.ok_or_else(|| unknown_case(term, case, &found.grammar.cases))
            }
        }
    }

    /// The same terms, and one that is plain text.
    pub fn with(mut self, term: &str, plain: &str) -> Self {
        let made = BrandTerm { plain: plain.to_owned(), ..BrandTerm::default() };
        self.terms.insert(term.to_owned(), made);
        self
    }

    /// A property of a term.
    pub fn attribute(&self, term: &str, attribute: &str) -> Option<&str> {
        self.terms.get(term)?.grammar.attributes.get(attribute).map(String::as_str)
    }

    /// All but the letters.
    pub fn grammar(&self) -> Grammar {
        Grammar { terms: self.terms.iter().map(|(name, term)| (name.clone(), term.grammar.clone())).collect() }
    }
}

/// A term that is not there.
pub(super) fn unknown_term<S: AsRef<str>>(term: &str, known: impl IntoIterator<Item = S>) -> TermProblem {
    let known: Vec<S> = known.into_iter().collect();
    TermProblem {
        rule: &FLUENT_UNKNOWN,
        message: format!("there is no term -{term}"),
        hint: did_you_mean(term, known.iter().map(AsRef::as_ref)),
    }
}

/// A case that a term does not have.
pub(super) fn unknown_case<S: AsRef<str>>(term: &str, case: &str, known: impl IntoIterator<Item = S>) -> TermProblem {
    let known: Vec<S> = known.into_iter().collect();
    let hint = did_you_mean(case, known.iter().map(AsRef::as_ref));
    TermProblem {
        rule: &FLUENT_TERM_CASE,
        message: format!("-{term} has no case \"{case}\""),
        hint: hint.or_else(|| Some(format!("-{term} has no cases at all; write {{ -{term} }}."))),
    }
}

/// Works out terms that are plain text but for cases.
struct Plain<'a> {
    resource: &'a Resource,
    problems: Vec<Diagnostic>,
    /// How many pieces the text at hand has come to.
    pieces: usize,
}

impl<'a> Plain<'a> {
    fn text(&mut self, name: &'a str, place: Place, parts: &'a [Part], case: Option<&str>) -> String {
        let mut out = String::new();
        self.pieces = 0;
        self.write(&mut out, parts, case, &mut vec![name]);
        if out.len() > LONGEST_NAME || self.pieces > MOST_PIECES {
            let message = format!("-{name} is longer than any name");
            self.problems.push(Diagnostic::new(&FLUENT_UNKNOWN, message).at(place).hint("A term is a name."));
        }
        out
    }

    fn write(&mut self, out: &mut String, parts: &'a [Part], case: Option<&str>, inside: &mut Vec<&'a str>) {
        for part in parts {
            self.pieces += 1;
            match part {
                _ if out.len() > LONGEST_NAME || self.pieces > MOST_PIECES => return,
                Part::Text(text) | Part::Placeable(Expression::Text(text)) => out.push_str(text),
                Part::Placeable(Expression::Number(number)) => out.push_str(&number.0.to_string()),
                Part::Placeable(Expression::Select { selector, variants, default }) => match &**selector {
                    Expression::Variable(name) if &*name.value == "case" => {
                        let chosen = variants.iter().find(|v| match &v.key {
                            Key::Word(word) => Some(&*word.value) == case,
                            Key::Number(_) => false,
                        });
                        if let Some(variant) = chosen.or_else(|| variants.get(*default)) {
                            self.write(out, &variant.parts, case, inside);
                        }
                    }
                    other => self.refuse(other, inside),
                },
                Part::Placeable(Expression::Term { name, attribute: None, case }) => {
                    self.other(out, name, case.as_ref(), inside);
                }
                Part::Placeable(other) => self.refuse(other, inside),
            }
        }
    }

    fn other(&mut self, out: &mut String, name: &'a Name, case: Option<&'a Name>, inside: &mut Vec<&'a str>) {
        let resource = self.resource;
        let Some(value) = resource.terms.get(&*name.value).and_then(|entry| entry.value.as_ref()) else {
            self.problems.push(unknown_term(&name.value, resource.terms.keys()).at(name.place));
            return;
        };
        if inside.contains(&&*name.value) {
            // Each term on a circle comes to it: it is told of the one that begins the alphabet.
            let first = inside.first().copied().unwrap_or_default();
            if *name.value == *first && inside.iter().all(|other| *other >= first) {
                let circle = inside.iter().chain([&first]).map(|name| format!("-{name}")).collect::<Vec<_>>();
                self.problems.push(
                    Diagnostic::new(&FLUENT_UNKNOWN, format!("-{first} is made of itself: {}", circle.join(" → ")))
                        .at(name.place)
                        .hint("Write the name itself in one of the terms."),
                );
            }
            return;
        }
        if inside.len() > DEEPEST {
            let first = inside.first().copied().unwrap_or_default();
            self.problems.push(
                Diagnostic::new(&FLUENT_UNKNOWN, format!("-{first} is made of more than {DEEPEST} other terms"))
                    .at(name.place)
                    .hint("Write the name itself."),
            );
            return;
        }
        if let Some(case) = case {
            let known = cases(&value.parts);
            if !known.contains(&&*case.value) {
                self.problems.push(unknown_case(&name.value, &case.value, known).at(case.place));
            }
        }
        inside.push(&name.value);
        self.write(out, &value.parts, case.map(|case| &*case.value), inside);
        inside.pop();
    }

    fn refuse(&mut self, expression: &Expression, inside: &[&str]) {
        let (what, place) = match expression {
            // Reported when the file was read.
            Expression::Variable(_) => return,
            Expression::Message { name, .. } => (format!("the message {}", name.value), Some(name.place)),
            Expression::Term { name, .. } => (format!("a property of -{}", name.value), Some(name.place)),
            _ => ("something other than its case".to_owned(), None),
        };
        let term = inside.first().copied().unwrap_or_default();
        let place = place.or_else(|| self.resource.term_place(term, None));
        let mut problem = Diagnostic::new(&FLUENT_UNKNOWN, format!("the name -{term} depends on {what}"))
            .hint("A name is text, other names of this file, and a choice by { $case -> … }.");
        problem.place = place;
        self.problems.push(problem);
    }
}
