//! Terms in days, months and business days, compared so that a claim about them is never a guess.
//!
//! A term has a fastest and a slowest reading. A month is 28 to 31 days; a business day may be one of
//! six or of five in a week, with holidays between. Terms of one unit are compared as they are; others
//! by their readings: one is longer for certain only where even its fastest reading exceeds the slowest
//! of the other. That a term which ends on a holiday runs on to the next working day lengthens both,
//! and is left out.

use crate::model::{Duration, Record, Value};

/// A term: how long, and from when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    value: i64,
    unit: &'static str,
    from: Option<&'static str>,
}

/// Whether a promise takes longer than a law gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slower {
    /// It never does.
    Never,
    /// It depends on the calendar, on holidays or on when counting begins.
    Possibly,
    /// It does, whatever the calendar.
    Certainly,
}

/// Hours, months and business days, which cannot be turned into one another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Length {
    hours: i128,
    months: i128,
    business_days: i128,
}

const DAY: i128 = 24;
/// The fewest and the most days that so many months in a row have.
const FEWEST: [i128; 12] = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const MOST: [i128; 12] = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
/// Weekdays that holidays can take out of twenty business days: the longest public holidays in a row.
const HOLIDAYS: i128 = 7;

impl Term {
    /// The term that a field states.
    pub(super) fn of(record: &Record, field: &str) -> Option<Self> {
        let Some(Value::Table(term)) = record.value(field) else { return None };
        Some(Self { value: term.integer("value")?, unit: term.choice("unit")?, from: term.choice("from") })
    }

    /// As it is named in a message.
    pub(super) fn told(&self) -> String {
        let unit = self.unit.replace('-', " ");
        let unit = if self.value == 1 { unit.trim_end_matches('s') } else { &unit };
        let from = self.from.map_or(String::new(), |from| format!(" from {}", from.replace('-', " ")));
        format!("{} {unit}{from}", self.value)
    }

    fn length(&self) -> Length {
        let value = i128::from(self.value);
        let (mut hours, mut months, mut business_days) = (0, 0, 0);
        match self.unit {
            "hours" => hours = value,
            "days" => hours = value * DAY,
            "weeks" => hours = value * 7 * DAY,
            "months" => months = value,
            "years" => months = value * 12,
            _ => business_days = value,
        }
        Length { hours, months, business_days }
    }

    /// Its place in the order of what happens to a request, where it has one.
    fn start(&self) -> Option<u8> {
        match self.from? {
            "request" => Some(0),
            "receipt" => Some(1),
            "verification" => Some(2),
            _ => None,
        }
    }
}

impl Length {
    fn of(terms: &[Term]) -> Self {
        terms.iter().map(Term::length).fold(Self::default(), |all, one| Self {
            hours: all.hours + one.hours,
            months: all.months + one.months,
            business_days: all.business_days + one.business_days,
        })
    }

    fn lasting(period: &Duration) -> Self {
        let n = i128::from;
        Self {
            // What is left of an hour makes a period longer, too.
            hours: (n(period.weeks) * 7 + n(period.days)) * DAY + n(period.hours) + n(period.minutes.div_ceil(60)),
            months: n(period.years) * 12 + n(period.months),
            business_days: period.business_days.into(),
        }
    }

    /// In hours, where every month is short and nobody has a holiday.
    fn fastest(&self) -> i128 {
        let business = self.business_days + (self.business_days - 1).max(0) / 6;
        let months = self.months / 12 * 365 + within(&FEWEST, self.months);
        self.hours + (months + business) * DAY
    }

    /// In hours, where every month is long, and holidays come between.
    fn slowest(&self) -> i128 {
        let begun = |per: i128| (self.business_days + per - 1) / per;
        let business = self.business_days + 2 * begun(5) + HOLIDAYS * begun(20);
        let months = self.months / 12 * 366 + within(&MOST, self.months);
        self.hours + (months + business) * DAY
    }

    /// Its number, where it is of one unit alone.
    fn plain(&self) -> Option<(u8, i128)> {
        match (self.hours, self.months, self.business_days) {
            (hours, 0, 0) => Some((0, hours)),
            (0, months, 0) => Some((1, months)),
            (0, 0, days) => Some((2, days)),
            _ => None,
        }
    }
}

fn within(days: &[i128; 12], months: i128) -> i128 {
    usize::try_from(months % 12).ok().and_then(|at| days.get(at)).copied().unwrap_or_default()
}

/// Whether what is promised, one term after another, takes longer than what the law gives. What starts
/// the first terms starts all of it.
pub(super) fn compare(promise: &[Term], law: &[Term]) -> Slower {
    let (ours, theirs) = (Length::of(promise), Length::of(law));
    let same = match (ours.plain(), theirs.plain()) {
        (Some((unit, ours)), Some((other, theirs))) if unit == other => Some(ours.cmp(&theirs)),
        _ => None,
    };
    let longer = match same {
        Some(order) if order.is_gt() => Slower::Certainly,
        Some(_) => Slower::Never,
        None if ours.fastest() > theirs.slowest() => Slower::Certainly,
        None if ours.slowest() > theirs.fastest() => Slower::Possibly,
        None => Slower::Never,
    };
    let at_least = same.map_or(ours.fastest() >= theirs.slowest(), |order| order.is_ge());
    match starts(promise, law) {
        // A term of the same length that begins later ends later.
        Start::Later if at_least => Slower::Certainly,
        Start::Later => Slower::Possibly,
        // How far apart the two events are is not known: the earlier start may make up for more.
        Start::Earlier => longer.min(Slower::Possibly),
        Start::Alike => longer,
    }
}

/// Whether a period is longer than another, whatever the calendar.
pub(super) fn exceeds(period: &Duration, limit: &Duration) -> bool {
    let (ours, theirs) = (Length::lasting(period), Length::lasting(limit));
    let in_each =
        ours.months >= theirs.months && ours.hours >= theirs.hours && ours.business_days >= theirs.business_days;
    (in_each && ours != theirs) || ours.fastest() > theirs.slowest()
}

/// Whether a promise is counted from a later event than the law's.
pub(super) fn starts_later(promise: &[Term], law: &[Term]) -> bool {
    starts(promise, law) == Start::Later
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    Earlier,
    Alike,
    Later,
}

/// When a promise begins, seen from the law. A promise without a start begins with receipt; of a law
/// without one nothing is claimed.
fn starts(promise: &[Term], law: &[Term]) -> Start {
    let law = law.first().and_then(Term::start);
    let promise = match promise.first() {
        Some(term) if term.from.is_none() => Some(1),
        Some(term) => term.start(),
        None => None,
    };
    match (promise, law) {
        (Some(ours), Some(theirs)) if ours > theirs && ours == 2 => Start::Later,
        (Some(ours), Some(theirs)) if ours < theirs && theirs == 2 => Start::Earlier,
        _ => Start::Alike,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(text: &str) -> Term {
        let mut words = text.split(' ');
        let value = words.next().and_then(|value| value.parse().ok()).unwrap_or_default();
        let find = |word: &str| {
            let known =
                ["hours", "days", "business-days", "weeks", "months", "years", "receipt", "verification", "request"];
            known.into_iter().find(|known| *known == word)
        };
        Term { value, unit: words.next().and_then(find).unwrap_or("?"), from: words.next().and_then(find) }
    }

    fn slower(promise: &str, law: &str) -> Slower {
        let terms = |text: &str| text.split(" + ").map(term).collect::<Vec<_>>();
        compare(&terms(promise), &terms(law))
    }

    #[test]
    fn a_period_is_longer_than_another_only_where_it_always_is() {
        let longer = |text: &str, limit: &str| {
            Duration::parse(text).and_then(|period| Ok(exceeds(&period, &Duration::parse(limit)?)))
        };
        for (text, limit, expected) in [
            ("P13M", "P13M", false),
            ("P1Y1M", "P13M", false),
            ("P14M", "P13M", true),
            ("P1Y1M1D", "P13M", true),
            ("P13MT1M", "P13M", true),
            ("P397D", "P13M", false),
            ("P398D", "P13M", true),
            ("P57W", "P13M", true),
            ("P2Y", "P25M", false),
            ("P25M", "P25M", false),
            ("P6M", "P6M", false),
            ("P185D", "P6M", true),
            ("P31D", "P30D", true),
            ("P1M", "P30D", false),
        ] {
            assert_eq!(longer(text, limit), Ok(expected), "{text} and {limit}");
        }
    }

    #[test]
    fn one_unit_is_compared_as_it_is() {
        assert_eq!(slower("2 months", "1 months"), Slower::Certainly);
        assert_eq!(slower("12 months", "1 years"), Slower::Never);
        assert_eq!(slower("2 weeks", "14 days"), Slower::Never);
        assert_eq!(slower("11 business-days", "10 business-days"), Slower::Certainly);
        assert_eq!(slower("1 months + 2 months", "1 months + 2 months"), Slower::Never);
        assert_eq!(slower("45 days + 46 days", "45 days + 45 days"), Slower::Certainly);
    }

    #[test]
    fn a_month_is_28_to_31_days() {
        assert_eq!(slower("28 days", "1 months"), Slower::Never);
        assert_eq!(slower("30 days", "1 months"), Slower::Possibly);
        assert_eq!(slower("31 days", "1 months"), Slower::Possibly);
        assert_eq!(slower("32 days", "1 months"), Slower::Certainly);
        assert_eq!(slower("1 months", "30 days"), Slower::Possibly);
        assert_eq!(slower("1 months", "31 days"), Slower::Never);
        assert_eq!(slower("2 months", "45 days"), Slower::Certainly);
        assert_eq!(slower("13 months", "1 years + 5 days"), Slower::Certainly);
    }

    #[test]
    fn months_in_a_row_are_as_long_as_the_calendar_makes_them() {
        // Every start in four years, one of them a leap year, against the tables.
        let lengths = |leap: bool| [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let calendar: Vec<i128> = [false, true, false, false].into_iter().flat_map(lengths).collect();
        for months in 1..12 {
            let sums: Vec<i128> = calendar.windows(months).map(|window| window.iter().sum()).collect();
            assert_eq!(sums.iter().min(), FEWEST.get(months));
            assert_eq!(sums.iter().max(), MOST.get(months));
        }
    }

    #[test]
    fn business_days_have_weekends_and_holidays_between() {
        assert_eq!(slower("10 business-days", "10 days"), Slower::Certainly);
        assert_eq!(slower("5 business-days", "5 days"), Slower::Possibly);
        assert_eq!(slower("10 days", "10 business-days"), Slower::Never);
        assert_eq!(slower("20 days", "10 business-days"), Slower::Possibly);
        assert_eq!(slower("30 days", "10 business-days"), Slower::Certainly);
        assert_eq!(slower("15 business-days", "1 months"), Slower::Never);
    }

    #[test]
    fn what_begins_later_ends_later() {
        assert_eq!(slower("1 months verification", "1 months receipt"), Slower::Certainly);
        assert_eq!(slower("10 days verification", "1 months receipt"), Slower::Possibly);
        assert_eq!(slower("1 months receipt", "1 months request"), Slower::Never);
        assert_eq!(slower("60 days receipt", "1 months verification"), Slower::Possibly);
        assert_eq!(slower("60 days", "1 months verification"), Slower::Possibly);
        assert_eq!(slower("1 months verification", "1 months"), Slower::Never);
        assert_eq!(slower("32 days", "1 months"), Slower::Certainly);
    }

    #[test]
    fn numbers_of_any_size_are_compared() {
        assert_eq!(slower("999999999999999999 years", "999999999999999999 hours"), Slower::Certainly);
        assert_eq!(slower("0 days", "0 business-days"), Slower::Never);
    }

    #[test]
    fn a_term_is_named_in_words() {
        assert_eq!(term("1 months receipt").told(), "1 month from receipt");
        assert_eq!(term("10 business-days").told(), "10 business days");
    }
}
