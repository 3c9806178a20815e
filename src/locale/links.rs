//! What the messages of a catalogue refer to, found without putting any together.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, FLUENT_FORMAT, FLUENT_UNKNOWN, did_you_mean};
use crate::locale::catalogue::{Catalogue, Texts};
use crate::locale::grammar::{unknown_case, unknown_term};
use crate::locale::pattern::{Expression, Name, cases, walk};
use crate::span::Place;

/// How many messages may stand in one another.
pub(super) const DEEPEST: usize = 20;

/// A property of a name that a message chooses by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermInput {
    /// The term, without its dash.
    pub term: String,
    /// The property.
    pub attribute: String,
}

/// A name that a message may show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermUse {
    /// The term, without its dash.
    pub term: String,
    /// Its case; none: the one that serves when none is asked for.
    pub case: Option<String>,
}

/// A fact that a message needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: String,
    /// Whether the message chooses by it, and does not only show it.
    pub selects: bool,
    /// Where it is first used.
    pub place: Place,
}

/// What one text depends on, all the way down.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    pub(super) inputs: Box<[TermInput]>,
    pub(super) uses: Box<[TermUse]>,
    pub(super) variables: Box<[Variable]>,
}

#[derive(Clone, Default)]
struct Found {
    inputs: BTreeSet<TermInput>,
    uses: BTreeSet<TermUse>,
    variables: BTreeMap<String, (bool, Place)>,
    /// The texts referred to, and where.
    targets: Vec<(usize, Place)>,
    /// How many texts stand in one another here.
    height: usize,
}

impl Found {
    fn variable(&mut self, name: &str, selects: bool, place: Place) {
        let known = self.variables.entry(name.to_owned()).or_insert((false, place));
        known.0 |= selects;
    }

    fn absorb(&mut self, other: &Self) {
        self.inputs.extend(other.inputs.iter().cloned());
        self.uses.extend(other.uses.iter().cloned());
        for (name, (selects, place)) in &other.variables {
            self.variable(name, *selects, *place);
        }
        self.height = self.height.max(other.height + 1);
    }
}

/// Follows every reference of the catalogue's texts.
pub(super) fn find(catalogue: &Catalogue, problems: &mut Vec<Diagnostic>) -> Vec<Links> {
    let mut found: Vec<Found> = (0..catalogue.texts.len()).map(|index| direct(catalogue, index, problems)).collect();
    for index in order(catalogue, &found, problems) {
        let mut whole = std::mem::take(&mut found[index]);
        whole.height = 1;
        let targets = std::mem::take(&mut whole.targets);
        for (target, place) in targets {
            whole.absorb(&found[target]);
            if whole.height > DEEPEST {
                // Said once, where the limit is passed, and not again by all that refer here.
                whole.height = 1;
                let name = &catalogue.texts[index].name;
                problems.push(
                    Diagnostic::new(
                        &FLUENT_FORMAT,
                        format!("more than {DEEPEST} messages stand in one another below {name}"),
                    )
                    .at(place)
                    .hint("Write the text itself in place of the reference."),
                );
            }
        }
        found[index] = whole;
    }
    found
        .into_iter()
        .map(|found| Links {
            inputs: found.inputs.into_iter().collect(),
            uses: found.uses.into_iter().collect(),
            variables: found
                .variables
                .into_iter()
                .map(|(name, (selects, place))| Variable { name, selects, place })
                .collect(),
        })
        .collect()
}

/// The texts so that each stands after those it refers to. Circles are reported and cut.
fn order(catalogue: &Catalogue, found: &[Found], problems: &mut Vec<Diagnostic>) -> Vec<usize> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        Unseen,
        Open,
        Done,
    }
    let mut states = vec![State::Unseen; found.len()];
    let mut ordered = Vec::with_capacity(found.len());
    for root in 0..found.len() {
        let mut path = vec![(root, 0)];
        while let Some((index, next)) = path.last_mut() {
            let index = *index;
            if *next == 0 && states[index] == State::Done {
                path.pop();
                continue;
            }
            states[index] = State::Open;
            match found[index].targets.get(*next) {
                None => {
                    states[index] = State::Done;
                    ordered.push(index);
                    path.pop();
                }
                Some((target, place)) => {
                    *next += 1;
                    match states[*target] {
                        State::Unseen => path.push((*target, 0)),
                        State::Open => problems.push(circle(catalogue, &path, *target, *place)),
                        State::Done => {}
                    }
                }
            }
        }
    }
    ordered
}

fn circle(catalogue: &Catalogue, path: &[(usize, usize)], target: usize, place: Place) -> Diagnostic {
    let name = |index: usize| catalogue.texts[index].name.as_str();
    let from = path.iter().position(|(index, _)| *index == target).unwrap_or(0);
    let mut names: Vec<&str> = path[from..].iter().map(|(index, _)| name(*index)).collect();
    names.push(name(target));
    Diagnostic::new(&FLUENT_UNKNOWN, format!("{} refers to itself: {}", name(target), names.join(" → ")))
        .at(place)
        .hint("Write the text itself in place of one of the references.")
}

/// What a text itself refers to.
fn direct(catalogue: &Catalogue, index: usize, problems: &mut Vec<Diagnostic>) -> Found {
    let text = &catalogue.texts[index];
    let mut found = Found::default();
    walk(&text.pattern.parts, &mut |expression, selects| match expression {
        Expression::Variable(name) if !text.in_term => found.variable(&name.value, selects, name.place),
        Expression::Message { name, attribute } => {
            let target = catalogue.messages.get(&*name.value);
            match target.and_then(|texts| texts.get(attribute.as_ref().map(|a| &*a.value))) {
                Some(target) => found.targets.push((target, name.place)),
                None => problems.push(unknown_message(catalogue, name, attribute.as_ref(), target)),
            }
        }
        Expression::Term { name, attribute, case } => {
            term(catalogue, name, attribute.as_ref(), case.as_ref(), &mut found, problems);
        }
        _ => {}
    });
    found
}

fn unknown_message(catalogue: &Catalogue, name: &Name, attribute: Option<&Name>, texts: Option<&Texts>) -> Diagnostic {
    let refuse = |what: String, place: Place| Diagnostic::new(&FLUENT_UNKNOWN, what).at(place);
    match (texts, attribute) {
        (Some(texts), Some(attribute)) => {
            refuse(format!("the message {} has no attribute .{}", name.value, attribute.value), attribute.place)
                .maybe_hint(did_you_mean(&attribute.value, texts.attributes.keys().map(|k| &**k)))
        }
        (Some(_), None) => {
            refuse(format!("the message {} has attributes only, no text of its own", name.value), name.place)
                .hint(format!("Refer to one of its attributes: {{ {}.… }}.", name.value))
        }
        (None, _) => refuse(format!("there is no message {}", name.value), name.place)
            .maybe_hint(did_you_mean(&name.value, catalogue.messages.keys().map(|k| &**k)))
            .hint_if_none("Refer to a message that is there, or write the words themselves."),
    }
}

fn term(
    catalogue: &Catalogue,
    name: &Name,
    attribute: Option<&Name>,
    case: Option<&Name>,
    found: &mut Found,
    problems: &mut Vec<Diagnostic>,
) {
    let no_attribute = |attribute: &Name, known: Vec<&str>| {
        let message = format!("-{} has no property .{}", name.value, attribute.value);
        Diagnostic::new(&FLUENT_UNKNOWN, message)
            .at(attribute.place)
            .maybe_hint(did_you_mean(&attribute.value, known))
            .hint_if_none(format!(
                "State it below -{}, in the bundle of every brand: .{} = …",
                name.value, attribute.value
            ))
    };
    if let Some(grammar) = catalogue.grammar.terms.get(&*name.value) {
        match attribute {
            Some(attribute) if grammar.attributes.contains_key(&*attribute.value) => {
                found.inputs.insert(TermInput { term: name.value.to_string(), attribute: attribute.value.to_string() });
            }
            Some(attribute) => {
                problems.push(no_attribute(attribute, grammar.attributes.keys().map(String::as_str).collect()));
            }
            None => {
                if let Some(case) = case
                    && !grammar.cases.contains(&*case.value)
                {
                    problems.push(unknown_case(&name.value, &case.value, &grammar.cases).at(case.place));
                }
                let case = case.map(|case| case.value.to_string());
                found.uses.insert(TermUse { term: name.value.to_string(), case });
            }
        }
        return;
    }
    let Some(texts) = catalogue.terms.get(&*name.value) else {
        let known = catalogue.grammar.terms.keys().map(String::as_str).chain(catalogue.terms.keys().map(|k| &**k));
        problems.push(unknown_term(&name.value, known).at(name.place));
        return;
    };
    match (texts.get(attribute.map(|a| &*a.value)), attribute) {
        (Some(target), _) => {
            let known = cases(&catalogue.texts[target].pattern.parts);
            if let Some(case) = case
                && !known.contains(&&*case.value)
            {
                problems.push(unknown_case(&name.value, &case.value, known).at(case.place));
            }
            found.targets.push((target, name.place));
        }
        (None, Some(attribute)) => {
            problems.push(no_attribute(attribute, texts.attributes.keys().map(|k| &**k).collect()));
        }
        (None, None) => problems.push(unknown_term(&name.value, catalogue.terms.keys()).at(name.place)),
    }
}
