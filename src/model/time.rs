//! Dates and lengths of time, as plain numbers.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
}

impl fmt::Display for Date {
    /// As ISO 8601 writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A period such as `P3Y`, `P13M` or `PT12H`. Its parts are kept as stated: 13 months are not
/// turned into a year and a month, and 30 days are not a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Weeks.
    pub weeks: u32,
    /// Days.
    pub days: u32,
    /// Days on which offices work. ISO 8601 has no sign for them, so they are set by the caller.
    pub business_days: u32,
    /// Hours.
    pub hours: u32,
    /// Minutes.
    pub minutes: u32,
}

/// Why a period cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DurationProblem {
    /// What is wrong, with what was written.
    pub message: String,
    /// How to mend it.
    pub hint: String,
}

impl fmt::Display for DurationProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. {}", self.message, self.hint)
    }
}

/// As ISO 8601 writes it; business days, for which it has no sign, as days.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |count: u32, sign: char| if count > 0 { format!("{count}{sign}") } else { String::new() };
        let days = self.days.saturating_add(self.business_days);
        let date = [(self.years, 'Y'), (self.months, 'M'), (self.weeks, 'W'), (days, 'D')];
        let time = [(self.hours, 'H'), (self.minutes, 'M')];
        let date: String = date.into_iter().map(|(count, sign)| part(count, sign)).collect();
        let time: String = time.into_iter().map(|(count, sign)| part(count, sign)).collect();
        f.write_str("P")?;
        f.write_str(&date)?;
        if time.is_empty() { Ok(()) } else { write!(f, "T{time}") }
    }
}

impl Duration {
    /// A number of business days.
    pub fn business_days(days: u32) -> Self {
        Self { business_days: days, ..Self::default() }
    }

    /// Reads ISO 8601: `P`, then numbers with `Y`, `M`, `W` and `D`, then `T` and numbers with
    /// `H` and `M`, each at most once and in this order.
    ///
    /// # Errors
    /// For anything else: fractions and seconds too, which no policy states, and no time at all.
    pub fn parse(text: &str) -> Result<Self, DurationProblem> {
        match Self::read(text) {
            Some(found) if found == Self::default() => Err(DurationProblem {
                message: format!("\"{text}\" is no time at all"),
                hint: "State how long it is. What is not kept is said in words.".to_owned(),
            }),
            Some(found) => Ok(found),
            None => Err(DurationProblem {
                message: format!("\"{text}\" is not a period"),
                hint: "Write P3Y for 3 years, P13M for 13 months, P2W for 2 weeks, P30D for 30 days, PT12H for 12 hours, PT30M for 30 minutes.".to_owned(),
            }),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let body = text.strip_prefix('P').filter(|body| !body.is_empty())?;
        let (date, time) = match body.split_once('T') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (body, ""),
        };
        let mut found = Self::default();
        let Self { years, months, weeks, days, hours, minutes, .. } = &mut found;
        read_parts(date, &mut [('Y', years), ('M', months), ('W', weeks), ('D', days)])?;
        read_parts(time, &mut [('H', hours), ('M', minutes)])?;
        Some(found)
    }
}

/// Reads numbers that are each followed by the letter of a unit, in the order of `units`.
fn read_parts(mut text: &str, units: &mut [(char, &mut u32)]) -> Option<()> {
    let mut units = units.iter_mut();
    while !text.is_empty() {
        let (number, rest) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
        let letter = rest.chars().next()?;
        let (_, slot) = units.by_ref().find(|(unit, _)| *unit == letter)?;
        **slot = number.parse().ok()?;
        text = rest.strip_prefix(letter)?;
    }
    Some(())
}
