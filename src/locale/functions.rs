//! The two functions a message may call, `NUMBER` and `DATETIME`, and their options.

use crate::locale::formats::DateStyle;

/// A function with its options.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Function {
    /// `NUMBER`.
    Number(NumberOptions),
    /// `DATETIME`.
    Date(DateStyle),
}

/// How a number is shown, and by which plural rules it selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct NumberOptions {
    /// At least so many decimals.
    pub(super) least_decimals: Option<i16>,
    /// At most so many decimals: rounded half to even.
    pub(super) most_decimals: Option<i16>,
    /// At least so many digits before the decimal sign.
    pub(super) least_digits: Option<i16>,
    /// Whether thousands are set apart.
    pub(super) grouping: bool,
    /// Whether it selects as an ordinal (1st, 2nd) rather than as an amount.
    pub(super) ordinal: bool,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self { least_decimals: None, most_decimals: None, least_digits: None, grouping: true, ordinal: false }
    }
}

/// The names of the functions.
pub(super) const NAMES: [&str; 2] = ["DATETIME", "NUMBER"];

const NUMBER_OPTIONS: [&str; 5] =
    ["maximumFractionDigits", "minimumFractionDigits", "minimumIntegerDigits", "type", "useGrouping"];
const DATE_OPTIONS: [&str; 1] = ["dateStyle"];

impl Function {
    /// The function called `name` with no options set.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "NUMBER" => Some(Self::Number(NumberOptions::default())),
            "DATETIME" => Some(Self::Date(DateStyle::Long)),
            _ => None,
        }
    }

    /// The names of its options.
    pub(super) fn options(&self) -> &'static [&'static str] {
        match self {
            Self::Number(_) => &NUMBER_OPTIONS,
            Self::Date(_) => &DATE_OPTIONS,
        }
    }

    /// Sets an option, one of [`Self::options`].
    ///
    /// # Errors
    /// With the values it may have.
    pub(super) fn set(&mut self, option: &str, value: &str) -> Result<(), &'static str> {
        match self {
            Self::Number(number) => match option {
                "minimumFractionDigits" => number.least_decimals = Some(digits(value)?),
                "maximumFractionDigits" => number.most_decimals = Some(digits(value)?),
                "minimumIntegerDigits" => number.least_digits = Some(digits(value)?),
                "useGrouping" => number.grouping = one_of(value, &[("true", true), ("false", false)], "true, false")?,
                _ => {
                    let kinds = [("cardinal", false), ("ordinal", true)];
                    number.ordinal = one_of(value, &kinds, "cardinal, ordinal")?;
                }
            },
            Self::Date(style) => {
                let styles = [
                    ("full", DateStyle::Full),
                    ("long", DateStyle::Long),
                    ("medium", DateStyle::Medium),
                    ("short", DateStyle::Short),
                ];
                *style = one_of(value, &styles, "full, long, medium, short")?;
            }
        }
        Ok(())
    }
}

fn digits(value: &str) -> Result<i16, &'static str> {
    value.parse().ok().filter(|n| (0..=20).contains(n)).ok_or("a number from 0 to 20")
}

fn one_of<T: Copy>(value: &str, known: &[(&str, T)], words: &'static str) -> Result<T, &'static str> {
    known.iter().find(|(name, _)| *name == value).map(|(_, meaning)| *meaning).ok_or(words)
}
