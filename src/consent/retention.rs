//! How long a cookie lives, as people write it, in the languages in which tables of cookies are found.

mod words;

use unicode_normalization::UnicodeNormalization;

use self::words::{AND, BESIDE_SESSION, CLOSED, ENDLESS, NUMBERS, SECONDS, SESSION, UNITS, UNSAID};
use super::known::short;
use crate::model::Duration;

/// What a text says about how long a cookie lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Retention {
    /// Until the browser is closed.
    Session,
    /// So long.
    Lasts(Duration),
    /// Nothing that could be published; why.
    Unclear(String),
}

/// Reads how long a cookie lives.
pub fn retention(text: &str) -> Retention {
    let unclear = |why: &str| Retention::Unclear(why.to_owned());
    let shown = short(text);
    if text.chars().any(is_raised) {
        // Folded, the mark of a footnote would become a digit of the number before it.
        return Retention::Unclear(format!("\"{shown}\" holds a number that can be read in two ways"));
    }
    let folded: String = text.nfkc().collect::<String>().to_lowercase().replace(['’', '‘'], "'");
    let plain = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = ungrouped(plain.trim_end_matches(['.', '。', ',', ';', ' ']));
    let plain = plain.as_str();
    if plain.is_empty() {
        return unclear("how long it lives is not stated");
    }
    if UNSAID.contains(&plain) {
        return Retention::Unclear(format!("\"{shown}\" does not state how long it lives"));
    }
    if ENDLESS.contains(&plain) {
        return Retention::Unclear(format!("\"{shown}\" does not say how long; every cookie ends one day"));
    }
    if CLOSED.contains(&plain) || is_session(plain) {
        return Retention::Session;
    }
    if let Ok(duration) = Duration::parse(&plain.to_uppercase()) {
        return Retention::Lasts(duration);
    }
    match read(plain) {
        Ok(duration) => Retention::Lasts(duration),
        Err(_) if is_day(plain) => Retention::Unclear(format!("\"{shown}\" is a day, not a length of time")),
        Err(why) => Retention::Unclear(format!("\"{shown}\" {why}")),
    }
}

/// Digits above or below the line, and fractions.
fn is_raised(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}'..='\u{2079}' | '\u{2080}'..='\u{2089}' | '\u{2150}'..='\u{215F}' | '↉')
}

/// A number without the spaces between its thousands: `1 000 days` are a thousand, as no unit follows the 1.
fn ungrouped(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let is_number = |word: &str, digits: std::ops::RangeInclusive<usize>| {
        digits.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut out = String::with_capacity(text.len());
    let mut thousands = false;
    for (at, word) in words.iter().enumerate() {
        let follows = at > 0 && (thousands || words.get(at - 1).is_some_and(|before| is_number(before, 1..=3)));
        // The last of them may touch its unit.
        let digits = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
        thousands = follows && digits == 3;
        if at > 0 && !thousands {
            out.push(' ');
        }
        out.push_str(word);
        thousands &= digits == word.len();
    }
    out
}

fn is_session(text: &str) -> bool {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || "()[]/,;:-'".contains(c)).filter(|word| !word.is_empty()).collect();
    let is = |word: &&str| SESSION.contains(word);
    words.iter().any(is) && words.iter().all(|word| is(word) || BESIDE_SESSION.contains(word))
}

/// Whether a year of our time stands in it, beside other numbers.
fn is_day(text: &str) -> bool {
    let parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<u32> = parts.filter_map(|part| part.parse().ok()).collect();
    numbers.len() > 1 && numbers.iter().any(|year| (1970..=2199).contains(year))
}

/// A number as written, its decimals apart.
struct Number {
    whole: u32,
    /// Digits behind the point, and how many tenths, hundredths… they are.
    part: u32,
    of: u32,
}

/// Reads parts such as `1 year 6 months`, from the longest unit to the shortest, each once.
fn read(text: &str) -> Result<Duration, String> {
    let mut rest = text;
    let mut counts = [0u32; 7];
    let mut last = None;
    while !rest.is_empty() {
        if last.is_some() {
            rest = between(rest);
        }
        let (number, after) = number(rest)?;
        let (unit, after) = unit(after)?;
        if last.is_some_and(|last| unit <= last) {
            return Err("names two lengths of time".into());
        }
        put(&mut counts, unit, &number)?;
        last = Some(unit);
        rest = after.trim_start_matches(['.', ' ']);
    }
    let [years, months, weeks, days, hours, mut minutes, seconds] = counts;
    if seconds % 60 != 0 {
        return Err("counts seconds; the shortest that can be stated is a minute".into());
    }
    minutes = minutes.checked_add(seconds / 60).ok_or("is too long")?;
    let found = Duration { years, months, weeks, days, hours, minutes, business_days: 0 };
    if years > 100 {
        return Err("is no length of time that a cookie lives".into());
    }
    if found == Duration::default() {
        return Err("is no time at all".into());
    }
    Ok(found)
}

/// What follows a comma, a plus or a word for "and".
fn between(text: &str) -> &str {
    let text = text.trim_start_matches([',', '+', '&', '、', ' ']);
    let word = AND.iter().find_map(|word| {
        let rest = text.strip_prefix(word)?;
        (rest.starts_with(' ') || !word.is_ascii()).then_some(rest)
    });
    word.unwrap_or(text).trim_start()
}

fn number(text: &str) -> Result<(Number, &str), String> {
    let unread = || "is no length of time that is understood".to_owned();
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (whole, rest) = text.split_at(digits(text));
    if whole.is_empty() {
        let mut words = NUMBERS.iter().filter_map(|(word, number)| {
            let rest = text.strip_prefix(word)?;
            (rest.starts_with([' ', '-']) || !word.is_ascii()).then_some((word.len(), *number, rest))
        });
        // The longest: twelve is written with the sign for two.
        let first = words.next().ok_or_else(unread)?;
        let (_, whole, rest) = words.fold(first, |a, b| if b.0 > a.0 { b } else { a });
        return Ok((Number { whole, part: 0, of: 1 }, spaced(rest)));
    }
    let whole: u32 = whole.parse().map_err(|_| "is too long".to_owned())?;
    let decimals = rest.strip_prefix(['.', ',']).map(|rest| rest.split_at(digits(rest)));
    match decimals {
        Some((part, after)) if !part.is_empty() => {
            if part.len() > 2 {
                return Err("holds a number that can be read in two ways".into());
            }
            let of = 10u32.pow(u32::try_from(part.len()).unwrap_or(0));
            Ok((Number { whole, part: part.parse().map_err(|_| unread())?, of }, spaced(after)))
        }
        _ => Ok((Number { whole, part: 0, of: 1 }, spaced(rest))),
    }
}

/// What follows a number: a space or, as in `30-day`, a hyphen.
fn spaced(text: &str) -> &str {
    text.strip_prefix('-').unwrap_or(text).trim_start()
}

fn unit(text: &str) -> Result<(usize, &str), String> {
    if text.is_empty() {
        return Err("is a number without a unit".into());
    }
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    if let Some(at) = UNITS.iter().position(|words| words.contains(&word)) {
        return Ok((at, rest));
    }
    // Where no spaces stand between words; the longest, for a month is written with the sign for a moon.
    let found = UNITS.iter().enumerate().flat_map(|(at, words)| words.iter().map(move |word| (at, *word)));
    let fits = found.filter(|(_, word)| !word.is_ascii() && is_unspaced(word) && text.starts_with(word));
    let (at, word) = fits.max_by_key(|(_, word)| word.len()).ok_or("is no length of time that is understood")?;
    Ok((at, text.get(word.len()..).unwrap_or_default()))
}

/// Whether a word is of a script without spaces.
fn is_unspaced(word: &str) -> bool {
    word.chars().all(|c| u32::from(c) > 0x3000)
}

/// Adds a number of a unit; decimals as the next shorter unit, where they come out even.
fn put(counts: &mut [u32; 7], unit: usize, number: &Number) -> Result<(), String> {
    let add = |counts: &mut [u32; 7], unit: usize, n: u32| -> Result<(), String> {
        let slot = counts.get_mut(unit).ok_or("is too long")?;
        *slot = slot.checked_add(n).ok_or("is too long")?;
        Ok(())
    };
    if number.part == 0 {
        return add(counts, unit, number.whole);
    }
    let (next, each) = match unit {
        0 => (1, 12),
        2 => (3, 7),
        3 => (4, 24),
        4 => (5, 60),
        5 => (SECONDS, 60),
        _ => return Err("cannot be stated in whole units".into()),
    };
    let parts = number.part * each;
    if !parts.is_multiple_of(number.of) {
        return Err("cannot be stated in whole units".into());
    }
    add(counts, unit, number.whole)?;
    add(counts, next, parts / number.of)
}
