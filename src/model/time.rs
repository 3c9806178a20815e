//! Dates and lengths of time, as plain numbers.

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

impl std::fmt::Display for Date {
    /// As ISO 8601 writes it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A length of time in calendar units (ISO 8601-1, 5.5.2).
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
    /// Hours.
    pub hours: u32,
    /// Minutes.
    pub minutes: u32,
    /// Seconds.
    pub seconds: u32,
}

impl Duration {
    /// Reads `P3Y`, `P13M`, `P1Y6M`, `P2W`, `P30D`, `PT12H`. At least one part, each a whole
    /// number, in the standard's order.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix('P')?;
        let (date, time) = match rest.split_once('T') {
            Some((_, "")) => return None,
            Some((date, time)) => (date, time),
            None => (rest, ""),
        };
        let mut found = Self::default();
        let mut any = false;
        for (part, units) in [(date, "YMWD"), (time, "HMS")] {
            let mut rest = part;
            let mut from = 0;
            while !rest.is_empty() {
                let digits = rest.find(|c: char| !c.is_ascii_digit())?;
                let number: u32 = rest[..digits].parse().ok()?;
                let unit = rest[digits..].chars().next()?;
                let at = from + units[from..].find(unit)?;
                from = at + 1;
                let slot = match (units.len(), unit) {
                    (4, 'Y') => &mut found.years,
                    (4, 'M') => &mut found.months,
                    (4, 'W') => &mut found.weeks,
                    (4, 'D') => &mut found.days,
                    (3, 'H') => &mut found.hours,
                    (3, 'M') => &mut found.minutes,
                    _ => &mut found.seconds,
                };
                *slot = number;
                any = true;
                rest = &rest[digits + 1..];
            }
        }
        any.then_some(found)
    }
}
