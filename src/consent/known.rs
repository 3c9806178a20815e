//! Names by which categories of cookies are known, so that two tables can be brought together.

use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{did_you_mean, is_hidden, nearest};

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

/// A text for a message, its end cut off where it is long. It is one line, and cannot command the terminal
/// that shows it.
pub(super) fn short(text: &str) -> String {
    let mut line = String::new();
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if is_hidden(c) { line.extend(c.escape_unicode()) } else { line.push(c) }
    }
    if line.chars().count() <= 60 {
        line
    } else {
        format!("{}…", line.chars().take(59).collect::<String>().trim_end())
    }
}

/// The workspace's category for a name, and what is doubtful about it.
pub(super) fn category(typed: &str, known: &[(Arc<str>, Vec<String>)]) -> (Option<Arc<str>>, Option<(String, String)>) {
    let choose = || {
        let ids = known.iter().map(|(id, _)| &**id);
        match (known.is_empty(), did_you_mean("", ids)) {
            (true, _) => " State categories first, as [cookie_categories.…].".to_owned(),
            (false, listed) => listed.map_or_else(String::new, |listed| format!(" {listed}")),
        }
    };
    let left = "It was left open: write category = \"…\".";
    if typed.is_empty() {
        return (None, Some(("this row names no category".into(), format!("{left}{}", choose()))));
    }
    let names = |(id, labels): &(Arc<str>, Vec<String>)| -> Vec<String> {
        std::iter::once(plain(id)).chain(labels.iter().map(|label| plain(label))).collect()
    };
    // Exports write labels: those count first, as they stand, should two of them be alike otherwise.
    let labelled = known.iter().find(|(_, labels)| labels.iter().any(|label| label.trim() == typed));
    if let Some((id, _)) = labelled.or_else(|| known.iter().find(|(id, _)| &**id == typed)) {
        return (Some(id.clone()), None);
    }
    let wanted = plain(typed);
    if let Some((id, _)) = known.iter().find(|category| names(category).contains(&wanted)) {
        return (Some(id.clone()), None);
    }
    let akin: Vec<&Arc<str>> = match kin(typed) {
        Some(wanted) => {
            let fits =
                |category: &&(Arc<str>, Vec<String>)| names(category).iter().any(|name| kin(name) == Some(wanted));
            known.iter().filter(fits).map(|(id, _)| id).collect()
        }
        None => Vec::new(),
    };
    if let [one] = akin.as_slice() {
        return (Some(Arc::clone(one)), None);
    }
    let all: Vec<(String, &Arc<str>)> =
        known.iter().flat_map(|category| names(category).into_iter().map(move |name| (name, &category.0))).collect();
    let near = nearest(&wanted, all.iter().map(|(name, _)| &**name)).filter(|_| akin.is_empty());
    if let Some((_, id)) = near.and_then(|near| all.iter().find(|(name, _)| name == near)) {
        let message = format!("\"{}\" is no category of the workspace; it was taken as \"{id}\"", short(typed));
        return (Some(Arc::clone(id)), Some((message, "Look whether that is meant.".into())));
    }
    let message = format!("\"{}\" is no category of the workspace", short(typed));
    (None, Some((message, format!("{left}{}", choose()))))
}
