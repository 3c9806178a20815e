//! Single values, each checked for what it claims to be.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;
use url::Url;

use super::decode::Decoder;
use crate::diagnostic::{Diagnostic, PROSE_LINK_HTTP, TOML_VALUE, did_you_mean, hidden_character, is_hidden};
use crate::locale::Lang;
use crate::model::vocabulary::Type;
use crate::model::{Condition, Date, Duration, PerLanguage, Value};

/// Reads a value that is no list and no table.
pub(super) fn scalar(
    decoder: &mut Decoder<'_>,
    value: &Spanned<DeValue<'_>>,
    ty: &'static Type,
    name: &str,
) -> Option<Value> {
    let span = value.span();
    let read = match (ty, value.get_ref()) {
        (Type::Flag, DeValue::Boolean(flag)) => return Some(Value::Flag(*flag)),
        (Type::Integer, DeValue::Integer(number)) => match number.to_string().replace('_', "").parse() {
            Ok(number) if number >= 0 => return Some(Value::Integer(number)),
            _ => Err((
                format!("\"{name}\" is {number}"),
                "It takes a whole number in plain figures, 0 or more, of 18 figures at most.".into(),
            )),
        },
        (Type::Year, DeValue::Integer(number)) => match number.to_string().parse() {
            Ok(year @ 1000..=9999) => return Some(Value::Year(year)),
            _ => Err((format!("\"{name}\" is {number}"), "It takes a year of four digits, such as 2026.".into())),
        },
        (Type::Date, DeValue::Datetime(datetime)) => date(&datetime.to_string()),
        (Type::Date, DeValue::String(text)) => date(text),
        (_, DeValue::String(text)) => match string(decoder, text, span.clone(), ty, name) {
            Some(read) => read,
            None => {
                decoder.mismatch(value, ty, name);
                return None;
            }
        },
        _ => {
            decoder.mismatch(value, ty, name);
            return None;
        }
    };
    match read {
        Ok(value) => Some(value),
        // That was reported by itself.
        Err((message, _)) if message.is_empty() => None,
        Err((message, hint)) => {
            let place = decoder.place(span);
            decoder.problems.push(Diagnostic::new(&TOML_VALUE, message).at(place).hint(hint));
            as_typed(value, ty)
        }
    }
}

/// What is wrong is stated all the same: nobody shall read besides that it is missing.
fn as_typed(value: &Spanned<DeValue<'_>>, ty: &Type) -> Option<Value> {
    let text: Arc<str> = value.get_ref().as_str().filter(|text| !text.trim().is_empty())?.into();
    match ty {
        Type::Email => Some(Value::Email(text)),
        Type::Phone => Some(Value::Phone(text)),
        Type::Url => Some(Value::Url(PerLanguage::One(text))),
        _ => None,
    }
}

type Read = Result<Value, (String, String)>;

fn string(decoder: &mut Decoder<'_>, text: &str, span: Range<usize>, ty: &'static Type, name: &str) -> Option<Read> {
    // Raw ones were reported when the file was read; escapes would bring them in unseen.
    if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
        let place = decoder.place(span);
        decoder.problems.push(hidden_character(c).at(place));
        return Some(Err((String::new(), String::new())));
    }
    let owned: Arc<str> = text.into();
    if text.trim().is_empty() {
        return Some(Err((
            format!("\"{name}\" is empty"),
            "State it, or leave the key out: an absent key means \"not stated\".".into(),
        )));
    }
    Some(match ty {
        Type::Words => Ok(Value::Words(PerLanguage::One(owned))),
        Type::Name => Ok(Value::Name(PerLanguage::One(owned))),
        Type::Email => email(text),
        Type::Phone => phone(text),
        Type::Url => url(decoder, text, span),
        Type::Duration => duration(text).map(Value::Duration),
        Type::Lifetime if text == "session" => Ok(Value::Session),
        Type::Lifetime => duration(text)
            .map(Value::Duration)
            .map_err(|(message, hint)| (message, format!("{hint} Or write \"session\"."))),
        Type::Market => market(text),
        Type::Language => {
            if !check_language(decoder, text, span) {
                return Some(Err((String::new(), String::new())));
            }
            Ok(Value::Language(owned))
        }
        Type::Choice(choices) => choices
            .values
            .iter()
            .find(|value| **value == text)
            .map(|value| Value::Choice(choices.name, value))
            .ok_or_else(|| {
                let hint = did_you_mean(text, choices.values.iter().copied());
                (
                    format!("\"{text}\" is not one of the values of \"{name}\""),
                    hint.unwrap_or_else(|| format!("It takes {}.", ty.describe())),
                )
            }),
        Type::Ref(kind) => Ok(Value::Ref(kind, owned)),
        Type::Id => Ok(Value::Id(owned)),
        Type::Condition => Condition::parse(text)
            .map(Value::Condition)
            .map_err(|error| (error, "Write the names of traits, such as \"stores\" or \"stores,!minors\".".into())),
        Type::Colour => colour(text),
        _ => return None,
    })
}

/// The longest that an id may be: it is part of addresses, and people type it.
const LONGEST_ID: usize = 64;

/// Ids are lower-case words joined by hyphens: they become anchors and addresses.
pub(super) fn check_id(decoder: &mut Decoder<'_>, id: &str, span: Range<usize>, what: &str) {
    let fits = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && id.len() <= LONGEST_ID;
    // Language tags are ids of their own.
    if fits || what == "languages" {
        return;
    }
    // A name is proposed only where it keeps what was meant.
    let id_like = id.is_ascii() && id.starts_with(|c: char| c.is_ascii_alphabetic());
    let slug: String = id.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let slug = slug.trim_matches('-');
    if id.len() > LONGEST_ID {
        let start: String = id.chars().take(20).collect();
        let place = decoder.place(span);
        decoder.problems.push(
            Diagnostic::new(&TOML_VALUE, format!("\"{start}…\" is too long for an id in [{what}]"))
                .at(place)
                .hint(format!("An id has at most {LONGEST_ID} characters; {} are written here.", id.chars().count())),
        );
        return;
    }
    let place = decoder.place(span);
    decoder.problems.push(
        Diagnostic::new(&TOML_VALUE, format!("\"{id}\" cannot be an id in [{what}]")).at(place).hint(format!(
            "Ids are lower-case letters, digits and hyphens, letter first{}.",
            if slug.is_empty() || !id_like { String::new() } else { format!(": \"{slug}\"") }
        )),
    );
}

/// Whether a tag is canonical BCP 47; says so when it is not.
pub(super) fn check_language(decoder: &mut Decoder<'_>, tag: &str, span: Range<usize>) -> bool {
    let problem = Lang::parse(tag).err();
    let place = decoder.place(span);
    decoder.problems.extend(problem.clone().map(|problem| problem.at(place)));
    problem.is_none()
}

fn date(text: &str) -> Read {
    let hint = || (format!("\"{text}\" is no date"), "Write year, month and day: 2026-11-01.".to_owned());
    let parsed: jiff::civil::Date = text.parse().map_err(|_| hint())?;
    // No portal states a day before there were laws on data.
    if text.len() != 10 || parsed.year() < 1800 {
        return Err(hint());
    }
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    Ok(Value::Date(Date { year: parsed.year(), month: part(parsed.month()), day: part(parsed.day()) }))
}

fn duration(text: &str) -> Result<Duration, (String, String)> {
    Duration::parse(text).map_err(|problem| (problem.message, problem.hint))
}

/// A sane subset of RFC 5321 addresses: what mail programs accept in a `mailto:` without quoting.
fn email(text: &str) -> Read {
    let fits = text.split_once('@').is_some_and(|(local, domain)| {
        // Full-width letters look like others and are none that mail programs know.
        let letter = |c: char| c.is_alphanumeric() && !('\u{FF00}'..='\u{FFEF}').contains(&c);
        let atom = |c: char| letter(c) || "!#$&'*+-/=?^_`{|}~.".contains(c);
        let dots = |part: &str| part.starts_with('.') || part.ends_with('.') || part.contains("..");
        !local.is_empty()
            && !dots(local)
            && local.chars().all(atom)
            && domain.contains('.')
            && !dots(domain)
            && domain.split('.').all(|label| !label.starts_with('-') && !label.ends_with('-'))
            && domain.chars().all(|c| letter(c) || c == '.' || c == '-')
    });
    if fits {
        Ok(Value::Email(text.into()))
    } else {
        Err((
            format!("\"{text}\" is no e-mail address"),
            "Write it plainly, without brackets or spaces: privacy@brand.example.".into(),
        ))
    }
}

fn phone(text: &str) -> Read {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let number = text.strip_prefix('+').unwrap_or(text);
    let fits = number.chars().all(|c| c.is_ascii_digit() || " -().\u{A0}\u{202F}".contains(c));
    if fits && (3..=15).contains(&digits) {
        Ok(Value::Phone(text.into()))
    } else {
        Err((format!("\"{text}\" is no telephone number"), "Write it with its country code: +33 1 99 00 12 34.".into()))
    }
}

fn url(decoder: &mut Decoder<'_>, text: &str, span: Range<usize>) -> Read {
    let bad = |why: &str| {
        Err((format!("\"{text}\" {why}"), "Write the whole address: https://brand.example/page.".to_owned()))
    };
    if text.contains(char::is_whitespace) {
        return bad("holds a space");
    }
    if text.contains('\\') {
        return bad("holds a backslash, which no address may hold");
    }
    let Ok(parsed) = Url::parse(text) else { return bad("is no web address") };
    if !matches!(parsed.scheme(), "https" | "http") {
        return bad("is no web address: it must start with https:");
    }
    if !text.to_ascii_lowercase().starts_with(&format!("{}://", parsed.scheme())) {
        return bad("is no web address");
    }
    let authority = text.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    if authority.contains('@') {
        return bad("holds a user name");
    }
    if parsed.host_str().is_none_or(|host| host.split('.').any(str::is_empty)) {
        return bad("names no site");
    }
    let local = matches!(parsed.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if parsed.scheme() == "http" && !local {
        let place = decoder.place(span);
        decoder.problems.push(
            Diagnostic::new(&PROSE_LINK_HTTP, format!("\"{text}\" is an http: address"))
                .at(place)
                .hint("Use https: if the site offers it."),
        );
    }
    Ok(Value::Url(PerLanguage::One(text.into())))
}

fn market(text: &str) -> Read {
    let (country, region) = text.split_once('-').map_or((text, None), |(c, r)| (c, Some(r)));
    let known = countries().any(|known| known == country) || matches!(text, "EU" | "EEA");
    let fits = region.is_none_or(|region| match subdivisions(country) {
        Some(known) => known.split_ascii_whitespace().any(|known| known == region),
        None => (1..=3).contains(&region.len()) && region.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()),
    });
    if known && fits {
        return Ok(Value::Market(text.into()));
    }
    if let (true, Some(codes)) = (known, subdivisions(country)) {
        return Err((format!("\"{text}\" is no part of {country} that has a code"), format!("Its parts are {codes}.")));
    }
    let upper = text.to_ascii_uppercase();
    let meant = match &*upper {
        "UK" => " The United Kingdom is GB.",
        "EL" => " Greece is GR.",
        upper if upper != text && countries().any(|known| known == upper) => &format!(" Here: {upper}."),
        _ => "",
    };
    Err((
        format!("\"{text}\" is no country code"),
        format!("Write two capital letters (ISO 3166): FR, CA-QC; or EU, EEA.{meant}"),
    ))
}

/// Parts of countries with laws of their own (ISO 3166-2): a code that is misspelt would leave them out.
fn subdivisions(country: &str) -> Option<&'static str> {
    match country {
        "CA" => Some("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
        "US" => Some(
            "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY \
             OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY AS GU MP PR UM VI",
        ),
        _ => None,
    }
}

/// Countries and territories with a code of their own (ISO 3166-1, as of 2026).
pub(super) fn countries() -> impl Iterator<Item = &'static str> {
    const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO \
        BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG \
        EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID \
        IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA \
        MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA \
        PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST \
        SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE \
        YT ZA ZM ZW";
    CODES.split_ascii_whitespace()
}

fn colour(text: &str) -> Read {
    let digits = text.strip_prefix('#').unwrap_or_default();
    if matches!(digits.len(), 3 | 6) && digits.chars().all(|c| c.is_ascii_hexdigit()) {
        let full: String =
            if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.to_owned() };
        Ok(Value::Colour(format!("#{}", full.to_lowercase()).into()))
    } else {
        Err((format!("\"{text}\" is no colour"), "Write it in hexadecimal: \"#1a2b3c\".".into()))
    }
}
