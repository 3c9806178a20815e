//! How long cookies were told to live, and whether that is what is stated.

use crate::model::{Duration, Value};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What is longer counts as this long: some sites write the largest number there is.
const LONGEST: i64 = 10_000 * 365 * DAY;

/// The lifetimes that were seen of one cookie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lifetimes {
    /// Whether it ended with the session.
    pub session: bool,
    /// The shortest, in seconds, of those whose beginning is known.
    pub shortest: Option<i64>,
    /// The longest, in seconds.
    pub longest: Option<i64>,
    /// What is known of the longest is that it was left when the recording was saved.
    pub at_least: bool,
}

impl Lifetimes {
    /// Until the browser is closed.
    pub(super) fn session() -> Self {
        Self { session: true, ..Self::default() }
    }

    /// So many seconds from when it was set.
    pub(super) fn exactly(seconds: i64) -> Self {
        let seconds = seconds.min(LONGEST);
        Self { shortest: Some(seconds), longest: Some(seconds), ..Self::default() }
    }

    /// So many seconds were left when the recording was saved.
    pub(super) fn at_least(seconds: i64) -> Self {
        let seconds = seconds.min(LONGEST);
        Self { longest: Some(seconds), at_least: true, ..Self::default() }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.session |= other.session;
        self.shortest = self.shortest.into_iter().chain(other.shortest).min();
        if other.longest > self.longest {
            self.at_least = other.at_least;
        }
        self.longest = self.longest.max(other.longest);
    }

    /// In words for a report; nothing where nothing is known.
    pub fn in_words(&self) -> Option<String> {
        let mut parts = Vec::new();
        if self.session {
            parts.push("the session".to_owned());
        }
        match (self.shortest, self.longest) {
            (Some(short), Some(long)) if in_words(short) != in_words(long) => {
                parts.push(format!("{} to {}", in_words(short), in_words(long)));
            }
            (_, Some(0)) if self.at_least => parts.push("a time beyond the session".to_owned()),
            (_, Some(long)) if self.at_least => parts.push(format!("at least {}", in_words(long))),
            (_, Some(long)) => parts.push(in_words(long)),
            _ => {}
        }
        (!parts.is_empty()).then(|| parts.join(" and "))
    }
}

/// The lifetime that is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// Until the browser is closed.
    Session,
    /// A period.
    Period(Duration),
}

impl Stated {
    pub(super) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Session => Some(Self::Session),
            Value::Duration(duration) => Some(Self::Period(*duration)),
            _ => None,
        }
    }

    /// As it is written in the register: `P13M`, `session`.
    pub fn in_words(&self) -> String {
        match self {
            Self::Session => "session".to_owned(),
            Self::Period(duration) => duration.to_string(),
        }
    }

    /// Whether what was seen differs from it.
    pub(super) fn differs(&self, seen: &Lifetimes) -> bool {
        match self {
            Self::Session => seen.longest.is_some(),
            Self::Period(duration) => {
                let (least, most) = bounds(duration);
                seen.session || seen.longest.is_some_and(|n| n > most) || seen.shortest.is_some_and(|n| n < least)
            }
        }
    }
}

/// Between how many seconds a period lies: months have 28 to 31 days and sites reckon with 30, and
/// clocks and rounding take a fiftieth, or a minute.
fn bounds(duration: &Duration) -> (i64, i64) {
    let n = i64::from;
    let common = n(duration.weeks) * 7 * DAY + n(duration.hours) * HOUR + n(duration.minutes) * MINUTE;
    let common = common + n(duration.days) * DAY + n(duration.business_days) * DAY;
    let (months, years) = (n(duration.months), n(duration.years));
    // Twelve months are a year: only what is left of them is uncertain by more than a day a year.
    let (whole, rest) = (years + months / 12, months % 12);
    let least = common + whole * 12 * 30 * DAY + rest * 28 * DAY;
    let most = common + whole * 366 * DAY + rest * 31 * DAY;
    let slack = |n: i64| (n / 50).max(MINUTE);
    (least - slack(least), most + slack(most))
}

/// A length of time as people say it, in its largest fitting unit.
pub fn in_words(seconds: i64) -> String {
    let (count, unit) = match seconds {
        n if n >= 2 * DAY => ((n + DAY / 2) / DAY, "day"),
        n if n >= 2 * HOUR => ((n + HOUR / 2) / HOUR, "hour"),
        n if n >= 2 * MINUTE => ((n + MINUTE / 2) / MINUTE, "minute"),
        n => (n, "second"),
    };
    if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // A test says what is wrong by panicking.
mod tests {
    use super::*;

    fn stated(text: &str) -> Stated {
        Stated::Period(Duration::parse(text).unwrap())
    }

    #[test]
    fn thirteen_months_are_390_to_400_days_and_not_two_years() {
        for (text, days, differs) in [
            ("P13M", 390, false),
            ("P13M", 393, false),
            ("P13M", 400, false),
            ("P13M", 730, true),
            ("P13M", 365, true),
            ("P1Y", 365, false),
            ("P12M", 360, false),
            ("P1Y", 400, true),
            ("P30D", 30, false),
            ("P30D", 31, true),
        ] {
            assert_eq!(stated(text).differs(&Lifetimes::exactly(days * DAY)), differs, "{text}, {days} days");
        }
        assert!(!stated("PT30M").differs(&Lifetimes::exactly(1800)));
        assert!(stated("PT30M").differs(&Lifetimes::exactly(3600)));
    }

    #[test]
    fn what_was_left_of_a_life_is_never_too_short() {
        assert!(!stated("P13M").differs(&Lifetimes::at_least(DAY)));
        assert!(stated("P13M").differs(&Lifetimes::at_least(500 * DAY)));
        assert!(stated("P13M").differs(&Lifetimes::session()));
        assert!(Stated::Session.differs(&Lifetimes::exactly(1)));
        assert!(!Stated::Session.differs(&Lifetimes::session()));
    }

    #[test]
    fn lifetimes_are_told_in_words() {
        let mut seen = Lifetimes::exactly(30 * DAY);
        assert_eq!(seen.in_words().unwrap(), "30 days");
        seen.merge(&Lifetimes::session());
        seen.merge(&Lifetimes::exactly(HOUR));
        assert_eq!(seen.in_words().unwrap(), "the session and 60 minutes to 30 days");
        assert_eq!(Lifetimes::at_least(400 * DAY).in_words().unwrap(), "at least 400 days");
        assert_eq!(Lifetimes::exactly(i64::MAX).in_words().unwrap(), "3650000 days");
        assert_eq!(Lifetimes::default().in_words(), None);
        assert_eq!(stated("P1Y2M3DT4H5M").in_words(), "P1Y2M3DT4H5M");
    }
}
