//! Periods: read from ISO 8601, said in a language's words by its own plural forms.

use crate::diagnostic::{Diagnostic, FLUENT_MISSING};
use crate::locale::typography::NBSP;
use crate::locale::{Arg, Catalogue};
use crate::model::Duration;

/// A number and its unit on one line: no line is broken at a space between a digit and a letter. A language that
/// puts none there, such as Chinese, keeps none.
pub fn unbroken(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let digit = out.chars().next_back().is_some_and(char::is_numeric);
        let letter = signs.peek().is_some_and(|next| next.is_alphabetic());
        out.push(if sign == ' ' && digit && letter { NBSP } else { sign });
    }
    out
}

impl Catalogue {
    /// A period in words, by the messages `duration-years` and so on: `13 months`. Two parts are
    /// joined by `duration-two`, more as a list of the language.
    ///
    /// # Errors
    /// When one of the messages is missing or cannot be put together.
    pub fn duration(&self, duration: &Duration) -> Result<String, Box<Diagnostic>> {
        let units = [
            ("duration-years", duration.years),
            ("duration-months", duration.months),
            ("duration-weeks", duration.weeks),
            ("duration-days", duration.days),
            ("duration-business-days", duration.business_days),
            ("duration-hours", duration.hours),
            ("duration-minutes", duration.minutes),
        ];
        let mut parts = Vec::new();
        for (message, count) in units.into_iter().filter(|(_, count)| *count > 0) {
            parts.push(unbroken(&self.words(message, &[("count", Arg::Int(i64::from(count)))])?));
        }
        match parts.as_slice() {
            [] => Ok(unbroken(&self.words("duration-days", &[("count", Arg::Int(0))])?)),
            [one] => Ok(one.clone()),
            [first, second] => self.words("duration-two", &[("first", Arg::Str(first)), ("second", Arg::Str(second))]),
            _ => Ok(self.formats().list_and(&parts)),
        }
    }

    fn words(&self, message: &str, args: &[(&str, Arg<'_>)]) -> Result<String, Box<Diagnostic>> {
        self.format(message, None, args).unwrap_or_else(|| {
            let what = format!("the message {message} is missing in {}", self.formats().lang());
            let hint = "Copy it from the English file candor-units.ftl and translate it.";
            Err(Box::new(Diagnostic::new(&FLUENT_MISSING, what).hint(hint)))
        })
    }
}
