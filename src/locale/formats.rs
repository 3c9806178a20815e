//! Dates, numbers, lists, plurals and sorting as a language does them (CLDR, by ICU4X).

use std::cmp::Ordering;
use std::fmt;

use icu_calendar::{Date, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::GroupingStrategy;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory, PluralRules};

use crate::locale::Lang;
use crate::locale::functions::NumberOptions;

/// How much of a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateStyle {
    /// `Sunday, March 1, 2026`.
    Full,
    /// `March 1, 2026`.
    Long,
    /// `Mar 1, 2026`.
    Medium,
    /// `3/1/26`.
    Short,
}

type DateFormatter = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

/// The formatters of one language. Making them takes long enough to do it once per language;
/// using them takes none of that time, from any number of threads.
pub struct Formats {
    lang: Lang,
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    long: DateFormatter,
    medium: DateFormatter,
    short: DateFormatter,
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    collator: CollatorBorrowed<'static>,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Formats").field(&self.lang).finish()
    }
}

impl Formats {
    /// The formatters of `lang`. A language that CLDR has no data for borrows those of its
    /// parent there, in the end the root's. Nothing, when the data built into the program is
    /// not whole.
    pub fn new(lang: &Lang) -> Option<Self> {
        let locale = lang.locale();
        Some(Self {
            full: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).ok()?,
            long: DateFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            medium: DateFormatter::try_new((&locale).into(), YMD::medium()).ok()?,
            short: DateFormatter::try_new((&locale).into(), YMD::short()).ok()?,
            grouped: DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Auto.into()).ok()?,
            ungrouped: DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Never.into()).ok()?,
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
            or: ListFormatter::try_new_or((&locale).into(), ListFormatterOptions::default()).ok()?,
            cardinal: PluralRules::try_new_cardinal((&locale).into()).ok()?,
            ordinal: PluralRules::try_new_ordinal((&locale).into()).ok()?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?,
            lang: lang.clone(),
        })
    }

    /// The language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// A date in full words, without the day of the week: `March 1, 2026`. The calendar is
    /// the Gregorian one in every language: laws and deadlines count by it.
    pub fn date(&self, date: jiff::civil::Date) -> String {
        self.date_styled(date, DateStyle::Long)
    }

    /// A date in the style asked for.
    pub fn date_styled(&self, date: jiff::civil::Date, style: DateStyle) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        let Ok(gregorian) = Date::try_new_gregorian(i32::from(date.year()), month, day) else {
            return date.to_string();
        };
        let text = match style {
            DateStyle::Full => self.full.format(&gregorian).to_string(),
            DateStyle::Long => self.long.format(&gregorian).to_string(),
            DateStyle::Medium => self.medium.format(&gregorian).to_string(),
            DateStyle::Short => self.short.format(&gregorian).to_string(),
        };
        if day == 1 && style != DateStyle::Short && self.lang.primary() == "fr" { first_in_french(&text) } else { text }
    }

    /// A whole number, its thousands set apart.
    pub fn number(&self, number: i64) -> String {
        self.grouped.format(&Decimal::from(number)).to_string()
    }

    /// A year: a number that is never set apart in thousands.
    pub fn year(&self, year: u16) -> String {
        self.ungrouped.format(&Decimal::from(year)).to_string()
    }

    /// A decimal written as in a program (`1234.50`), all its decimals kept. Nothing when it
    /// is not a number.
    pub fn decimal(&self, number: &str) -> Option<String> {
        Some(self.grouped.format(&number.parse().ok()?).to_string())
    }

    /// `a, b, and c`.
    pub fn list_and<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.and.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// `a, b, or c`.
    pub fn list_or<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.or.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// Sorts as a dictionary of the language does. Words that it holds equal stand in the order
    /// of their code points, and equal words in the order they came.
    pub fn sort<T>(&self, items: &mut [T], key: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(key(a), key(b)));
    }

    /// Which of two words stands first in a dictionary of the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The plural categories the language has for amounts, in CLDR's order: `one`, `other`.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.categories(false)
    }

    /// The same, or those for places in a row.
    pub(super) fn categories(&self, ordinal: bool) -> Vec<&'static str> {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        let mut categories: Vec<PluralCategory> = rules.categories().collect();
        categories.sort_unstable();
        categories.into_iter().map(category_name).collect()
    }

    /// The plural category of a number.
    pub(super) fn plural(&self, number: &Decimal, ordinal: bool) -> &'static str {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        category_name(rules.category_for(number))
    }

    /// Writes a number as its options ask.
    pub(super) fn write_number(&self, out: &mut String, number: &Decimal, options: &NumberOptions) {
        let formatter = if options.grouping { &self.grouped } else { &self.ungrouped };
        // Writing into a String cannot fail.
        let _ = fmt::Write::write_fmt(out, format_args!("{}", formatter.format(number)));
    }
}

/// CLDR's name of a category.
fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The first of a month is an ordinal in French, which CLDR's patterns cannot say.
fn first_in_french(text: &str) -> String {
    let mut words = text.split_inclusive(char::is_whitespace);
    let mut out = String::with_capacity(text.len() + 2);
    for word in words.by_ref() {
        match word.strip_prefix('1') {
            Some(rest) if rest.starts_with(char::is_whitespace) => {
                out.push_str("1er");
                out.push_str(rest);
                break;
            }
            _ => out.push_str(word),
        }
    }
    out.extend(words);
    out
}
