//! Names by which categories of cookies are known, so that two tables can be brought together.

use unicode_normalization::UnicodeNormalization;

/// What categories of different names have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kin {
    /// The site cannot do without them.
    Necessary,
    /// They make functions work: some call necessary ones so, others preferences. They are matched with
    /// nothing else.
    Functional,
    /// They protect the site or its visitors.
    Security,
    /// They remember what a visitor likes.
    Preferences,
    /// They count and measure.
    Statistics,
    /// They advertise.
    Marketing,
    /// They bring in social networks.
    Social,
}

const NAMES: &[(Kin, &[&str])] = &[
    (
        Kin::Necessary,
        &[
            "necessary",
            "strictly necessary",
            "essential",
            "required",
            "nécessaire",
            "nécessaires",
            "strictement nécessaires",
            "essentiels",
            "indispensables",
            "necessaires",
            "notwendig",
            "erforderlich",
            "必要",
            "必需",
            "必要类",
        ],
    ),
    (
        Kin::Functional,
        &["functional", "functionality", "fonctionnel", "fonctionnels", "funktional", "功能", "功能性", "功能类"],
    ),
    (Kin::Security, &["security", "sécurité", "sicherheit", "安全"]),
    (
        Kin::Preferences,
        &[
            "preferences",
            "preference",
            "personalization",
            "personalisation",
            "préférences",
            "personnalisation",
            "präferenzen",
            "偏好",
            "偏好设置",
            "个性化",
        ],
    ),
    (
        Kin::Statistics,
        &[
            "analytics",
            "analytical",
            "statistics",
            "statistical",
            "measurement",
            "audience",
            "audience measurement",
            "performance",
            "analytique",
            "analytiques",
            "statistiques",
            "mesure",
            "mesure d'audience",
            "statistik",
            "统计",
            "统计分析",
            "分析",
            "测量",
            "衡量",
            "访问统计",
        ],
    ),
    (
        Kin::Marketing,
        &[
            "marketing",
            "advertising",
            "advertisement",
            "ads",
            "targeting",
            "publicité",
            "publicitaires",
            "werbung",
            "广告",
            "营销",
        ],
    ),
    (
        Kin::Social,
        &["social", "social media", "social networks", "réseaux sociaux", "médias sociaux", "社交", "社交媒体"],
    ),
];

/// A name for comparing: small letters, plain apostrophes, one space between words, without the word for
/// cookies itself.
pub(super) fn plain(name: &str) -> String {
    let name: String = name.nfkc().collect::<String>().to_lowercase().replace(['’', '‘'], "'").replace(['_', '-'], " ");
    let words: Vec<&str> = name.split_whitespace().filter(|word| !matches!(*word, "cookie" | "cookies")).collect();
    words.join(" ")
}

/// What a category of this name is known as.
pub(super) fn kin(name: &str) -> Option<Kin> {
    let name = plain(name);
    NAMES.iter().find(|(_, names)| names.contains(&&*name)).map(|(kin, _)| *kin)
}
