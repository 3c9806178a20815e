//! Choices by number: whether they have every form that the language needs, and none besides.

use std::cell::OnceCell;

use icu_decimal::input::Decimal;

use crate::diagnostic::{Diagnostic, FLUENT_PLURAL_MISSING, FLUENT_PLURAL_UNREACHABLE, nearest};
use crate::locale::Formats;
use crate::locale::catalogue::Text;
use crate::locale::functions::Function;
use crate::locale::pattern::{Expression, Key, Variant, walk};

/// CLDR's categories, in its order.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The whole numbers that every sentence is expected to be right for. A category that none of
/// them falls in, such as French `many` for millions or Czech `many` for fractions, may be
/// written and need not be.
const USUAL: std::ops::RangeInclusive<i64> = 0..=1000;

/// What the language's numbers ask of a sentence.
pub(super) struct Forms<'a> {
    formats: &'a Formats,
    /// Found when first asked for: few texts choose by number.
    cardinal: OnceCell<Kind>,
    ordinal: OnceCell<Kind>,
}

struct Kind {
    /// The categories there are.
    known: Vec<&'static str>,
    /// The usual numbers, each with its category.
    usual: Vec<(i64, &'static str)>,
}

impl<'a> Forms<'a> {
    /// Those of a language.
    pub(super) fn new(formats: &'a Formats) -> Self {
        Self { formats, cardinal: OnceCell::new(), ordinal: OnceCell::new() }
    }

    fn kind(&self, ordinal: bool) -> &Kind {
        let made = if ordinal { &self.ordinal } else { &self.cardinal };
        let category = |number: i64| self.formats.plural(&Decimal::from(number), ordinal);
        made.get_or_init(|| Kind {
            known: self.formats.categories(ordinal),
            usual: USUAL.map(|number| (number, category(number))).collect(),
        })
    }

    /// Reports what is wrong with the choices by number in a text.
    pub(super) fn check(&self, text: &Text, problems: &mut Vec<Diagnostic>) {
        walk(&text.pattern.parts, &mut |expression, _| {
            let Expression::Select { selector, variants, default } = expression else { return };
            let (certain, ordinal) = match &**selector {
                Expression::Call { function: Function::Number(options), .. } => (true, options.ordinal),
                // All that a name knows is the case it is asked for in.
                Expression::Variable(_) if text.in_term => return,
                Expression::Variable(name) => (&*name.value == "count", false),
                _ => return,
            };
            if certain || is_by_number(variants) {
                // Forms are the language's, whatever the region: what is wrong is told once.
                let lang = self.formats.lang().primary();
                self.kind(ordinal).check(text, variants, *default, lang, problems);
            }
        });
    }
}

/// Whether variants are those of a choice by number: categories and numbers alone, and more than
/// the `other` that any choice may end with.
fn is_by_number(variants: &[Variant]) -> bool {
    let category = |variant: &Variant| match &variant.key {
        Key::Word(word) => CATEGORIES.contains(&&*word.value),
        Key::Number(_) => true,
    };
    variants.len() > 1 && variants.iter().all(category)
}

impl Kind {
    fn check(&self, text: &Text, variants: &[Variant], default: usize, lang: &str, problems: &mut Vec<Diagnostic>) {
        let name = &text.name;
        let has = |category: &str| {
            variants.iter().any(|variant| matches!(&variant.key, Key::Word(word) if &*word.value == category))
        };
        let exactly = |number: i64| {
            let number = Decimal::from(number);
            variants.iter().any(|variant| matches!(&variant.key, Key::Number(key) if key.0 == number))
        };
        let missing: Vec<String> = CATEGORIES
            .iter()
            .filter(|category| !has(category))
            .filter_map(|category| {
                let mut numbers = self.usual.iter().filter(|(n, c)| c == category && !exactly(*n)).map(|(n, _)| *n);
                let few: Vec<String> = numbers.by_ref().take(3).map(|number| number.to_string()).collect();
                let more = if numbers.next().is_some() { "…" } else { "" };
                (!few.is_empty()).then(|| format!("[{category}] for {}{more}", few.join(", ")))
            })
            .collect();
        if !missing.is_empty() {
            let (noun, them) = if missing.len() == 1 { ("form", "it") } else { ("forms", "them") };
            problems.push(
                Diagnostic::new(
                    &FLUENT_PLURAL_MISSING,
                    format!("{name} lacks the {noun} {} in {lang}", missing.join(" and ")),
                )
                .at(text.pattern.place)
                .hint(format!(
                    "Add {them} to the choice; where the words are the same as another form's, repeat them."
                )),
            );
        }
        for (at, variant) in variants.iter().enumerate() {
            let Key::Word(word) = &variant.key else { continue };
            if self.known.contains(&&*word.value) || at == default {
                continue;
            }
            problems.push(
                Diagnostic::new(
                    &FLUENT_PLURAL_UNREACHABLE,
                    format!("{name} has a form [{}] that no number takes in {lang}", word.value),
                )
                .at(word.place)
                .hint(self.instead(&word.value, lang)),
            );
        }
    }

    /// What to write for a form that no number takes: the one that was meant, or nothing.
    fn instead(&self, word: &str, lang: &str) -> String {
        let meant = nearest(word, self.known.iter().copied()).filter(|_| !CATEGORIES.contains(&word));
        match meant {
            Some(meant) => format!("Did you mean [{meant}]?"),
            None => {
                let forms = match self.known.as_slice() {
                    [one] => format!("{lang} has the form {one} alone"),
                    all => format!("The forms of {lang} are {}", all.join(", ")),
                };
                format!("Delete it. {forms}; a number itself may stand there too: [0].")
            }
        }
    }
}
