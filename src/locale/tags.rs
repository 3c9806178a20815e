//! Language tags (BCP 47), as used in `lang`, `hreflang`, folder names and addresses.

use std::fmt;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, PORTAL_LANGUAGE};
use crate::span::Place;
use icu_locale::{
    Direction, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, TransformResult,
};

/// A canonical BCP 47 language tag, such as `en`, `fr-CA` or `zh-Hans`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// Why a language tag cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagProblem {
    /// What is wrong, with the tag.
    pub message: String,
    /// How to mend it.
    pub hint: String,
}

/// Codes of countries, and names, that are often written where a language belongs.
const MISTAKEN: &[(&str, &str)] = &[
    ("arabic", "ar"),
    ("at", "de-AT"),
    ("chinese", "zh-Hans or zh-Hant"),
    ("cn", "zh-Hans"),
    ("cz", "cs"),
    ("czech", "cs"),
    ("danish", "da"),
    ("deutsch", "de"),
    ("dk", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("espanol", "es"),
    ("finnish", "fi"),
    ("francais", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("gr", "el"),
    ("greek", "el"),
    ("hebrew", "he"),
    ("hk", "zh-Hant-HK"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("jp", "ja"),
    ("korean", "ko"),
    ("norwegian", "nb or nn"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("russian", "ru"),
    ("spanish", "es"),
    ("swedish", "sv"),
    ("ua", "uk"),
    ("us", "en-US"),
];

impl TagProblem {
    /// As a diagnostic.
    pub fn at(self, place: Place) -> Diagnostic {
        Diagnostic::new(&PORTAL_LANGUAGE, self.message).at(place).hint(self.hint)
    }
}

impl Lang {
    /// Reads a tag as written in configuration or as a folder's name.
    ///
    /// # Errors
    /// When it is not a tag, not canonical, or of a language that CLDR does not know. Nothing
    /// is corrected silently: a folder and an address would then disagree.
    pub fn parse(tag: &str) -> Result<Self, TagProblem> {
        let written = tag.replace('_', "-");
        let refuse = |what: &str, hint: String| Err(TagProblem { message: format!("\"{tag}\" {what}"), hint });
        let mistaken = MISTAKEN.iter().find(|(wrong, _)| written.eq_ignore_ascii_case(wrong)).map(|(_, right)| right);
        let Ok(mut locale) = written.parse::<Locale>() else {
            return refuse("is not a language tag", suggest(mistaken.copied()));
        };
        let canonical_case = locale.to_string();
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if !is_known(&locale.id) {
            return refuse("is not a known language", suggest(mistaken.copied()));
        }
        let canonical = locale.to_string();
        if canonical == tag {
            return Ok(Self(canonical.into()));
        }
        let what = if written != tag {
            "is written with an underscore, which is not a language tag"
        } else if canonical_case != canonical {
            "is an old or long form of a language tag"
        } else {
            "is not written as language tags are"
        };
        refuse(what, format!("Write \"{canonical}\"{}.", script_advice(&locale.id)))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language and the country where most of those who read it live, as Open Graph wants them: `fr_FR`
    /// (Unicode CLDR, likely subtags).
    pub fn with_territory(&self) -> String {
        let mut id = self.locale().id;
        LocaleExpander::new_extended().maximize(&mut id);
        match id.region {
            Some(region) => format!("{}_{region}", id.language),
            None => id.language.to_string(),
        }
    }

    /// The language itself, without script or region: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The direction its script is written in, as HTML's `dir`: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        match LocaleDirectionality::new_extended().get(&self.locale().id) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        }
    }

    /// Whether its script is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.direction() == "rtl"
    }

    /// Whether it is written without spaces between words, in Han characters or kana.
    pub fn is_cjk(&self) -> bool {
        let script = LocaleExpander::new_extended().get_likely_script(&self.locale().id);
        script.is_some_and(|s| matches!(s.as_str(), "Hans" | "Hant" | "Hani" | "Jpan" | "Hira" | "Kana"))
    }

    /// Whether words under a tag are in another language, or in other letters: what a page has to mark.
    pub fn is_foreign(&self, tag: &str) -> bool {
        if tag == self.as_str() {
            return false;
        }
        let other: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let script = |id: &LanguageIdentifier| LocaleExpander::new_extended().get_likely_script(id);
        let own = self.locale().id;
        own.language != other.id.language || script(&own) != script(&other.id)
    }

    /// Whether it is French as written in Canada, whose spaces differ.
    pub(super) fn is_canadian(&self) -> bool {
        self.locale().id.region.is_some_and(|region| region.as_str() == "CA")
    }

    /// Whether it is written in traditional Chinese characters.
    pub(super) fn is_traditional(&self) -> bool {
        let script = LocaleExpander::new_extended().get_likely_script(&self.locale().id);
        script.is_some_and(|script| script.as_str() == "Hant")
    }

    /// The tag for ICU4X.
    pub(super) fn locale(&self) -> Locale {
        self.0.parse().unwrap_or(Locale::UNKNOWN)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether CLDR can say where the language is spoken, which it can for every language that it
/// has any data on.
fn is_known(id: &LanguageIdentifier) -> bool {
    let mut bare = LanguageIdentifier { language: id.language, ..LanguageIdentifier::UNKNOWN };
    !id.language.is_unknown() && LocaleExpander::new_extended().maximize(&mut bare) == TransformResult::Modified
}

fn suggest(right: Option<&str>) -> String {
    match right {
        Some(right) => format!("Write {right}."),
        None => "Write a BCP 47 tag, such as en, fr, fr-CA, zh-Hans or zh-Hant.".to_owned(),
    }
}

/// For Chinese by country: the script is what a reader can or cannot read.
fn script_advice(id: &LanguageIdentifier) -> &'static str {
    match (id.language.as_str(), id.script, id.region.as_ref().map(|r| r.as_str())) {
        ("zh", None, Some("TW" | "HK" | "MO")) => ", or \"zh-Hant\" when it is for all who read traditional characters",
        ("zh", None, Some(_)) => ", or \"zh-Hans\" when it is for all who read simplified characters",
        _ => "",
    }
}
