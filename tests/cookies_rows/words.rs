//! Names, categories and texts as people write them, and what each of them means.

use super::chance::Chance;

/// The categories of the workspace, with labels in two languages, and how else they are called.
pub(crate) const CATEGORIES: &str = "[cookie_categories.need]\nlabel = { en = \"Strictly necessary\", fr = \"Strictement nécessaires\" }\n\
                              always_on = true\n\n\
                              [cookie_categories.audience]\nlabel = { en = \"Audience measurement\", fr = \"Mesure d’audience\" }\n\n\
                              [cookie_categories.ads]\nlabel = { en = \"Advertising\", fr = \"Publicité\" }\n\n\
                              [cookie_categories.likes]\nlabel = { en = \"Preferences\", fr = \"Préférences\" }\n";

const CALLED: &[(&str, &[&str])] = &[
    (
        "need",
        &[
            "need",
            "NEED",
            "ｎｅｅｄ",
            "Strictly necessary",
            "strictly necessary cookies",
            "Strictly_Necessary",
            "STRICTLY  NECESSARY",
            "Strictement nécessaires",
            "strictement ne\u{301}cessaires",
            "Essential",
            "Required cookies",
            "Nécessaire",
            "notwendig",
            "必要",
        ],
    ),
    (
        "audience",
        &[
            "Analytics",
            "ANALYTICS",
            "analytics cookies",
            "Statistics",
            "Performance",
            "Audience-Measurement",
            "Mesure d'audience",
            "Mesure d’audience",
            "Statistiques",
            "统计分析",
        ],
    ),
    ("ads", &["ads", "Advertising", "Marketing", "Targeting cookies", "PUBLICITÉ", "Werbung", "广告"]),
    ("likes", &["likes", "Preferences", "préférences", "PRE\u{301}FE\u{301}RENCES", "Personalization", "偏好设置"]),
];

/// Misspelt, and taken as what is nearest.
const NEARLY: &[(&str, &str)] = &[
    ("Advertisng", "ads"),
    ("preferances", "likes"),
    ("Strictly neccessary", "need"),
    ("Audience measurment", "audience"),
];

/// What no category is called, and how a message shows it.
const UNKNOWN: &[(&str, &str)] = &[
    ("Functional", "Functional"),
    ("Security", "Security"),
    ("Social media", "Social media"),
    ("Unclassified", "Unclassified"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("A \"quoted\" one", "A \"quoted\" one"),
    ("two\nlines", "two lines"),
    ("a\rreturn", "a return"),
    ("bell\u{7}", "bell\\u{7}"),
    ("\u{1B}[2Jclear", "\\u{1b}[2Jclear"),
    ("turned \u{202E}round", "turned \\u{202e}round"),
    ("]]\n[cookies.x]\nname = \"x\"", "]] [cookies.x] name = \"x\""),
    ("تحليلات", "تحليلات"),
    (
        "an endless name of a category that somebody made of a whole sentence",
        "an endless name of a category that somebody made of a whole…",
    ),
];

/// What a category's cell means.
#[derive(Clone)]
pub(crate) enum Category {
    Known(&'static str),
    Nearly(&'static str),
    Unknown(&'static str),
    Empty,
}

pub(crate) fn category(chance: &mut Chance) -> (String, Category) {
    match chance.below(20) {
        0 => {
            let (text, id) = chance.of(NEARLY);
            (text.to_owned(), Category::Nearly(id))
        }
        1 | 2 => {
            let (text, shown) = chance.of(UNKNOWN);
            (text.to_owned(), Category::Unknown(shown))
        }
        3 => (chance.of(&["", " ", "\u{A0}"]).to_owned(), Category::Empty),
        _ => {
            let (id, names) = chance.of(CALLED);
            let name = chance.of(names);
            let name = if chance.one_in(6) { format!(" {name}\u{A0}") } else { name.to_owned() };
            (name, Category::Known(id))
        }
    }
}

/// Pieces that break what is careless with them.
const HOSTILE: &[&str] = &[
    "\"",
    "\"\"\"",
    "'''",
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\\",
    "\\n",
    "\\u0041",
    "#",
    "=",
    "[cookies.x]",
    "]]",
    "\n[cookies.evil]\nname = \"evil\"\n",
    "{name}",
    "{{",
    "}",
    "<script>alert(1)</script>",
    "</table>",
    "&amp;",
    "*",
    "^_ga_.*$",
    "[A-Z0-9]+",
    "％ｆｕｌｌ＿ｗｉｄｔｈ",
    "مرحبا",
    "שלום",
    "中文",
    "é",
    "e\u{301}",
    "👩‍💻",
    "\u{A0}",
    "::cookies",
    "{ -brand }",
    "../..",
    "%00",
    "=cmd|' /C calc'!A0",
];

/// Characters that nobody sees, and as messages name them.
const HIDDEN: &[(&str, &str)] = &[
    ("\u{202E}", "U+202E"),
    ("\u{200B}", "U+200B"),
    ("\u{0}", "U+0000"),
    ("\u{7}", "U+0007"),
    ("\u{1B}", "U+001B"),
    ("\u{85}", "U+0085"),
    ("\u{7F}", "U+007F"),
    ("\u{FEFF}", "U+FEFF"),
    ("\u{2028}", "U+2028"),
];

/// What a text's cell means.
#[derive(Clone)]
pub(crate) enum Text {
    /// It is taken over so.
    Says(String),
    Empty,
    /// It is left out, for this character stands in it.
    Hides(&'static str),
    /// It is left out, for it has so many characters.
    Long(usize),
}

/// A text's cell; `dull` of ten are harmless.
pub(crate) fn text(chance: &mut Chance, words: &[&str], dull: usize) -> (String, Text) {
    let mut cell = chance.of(words).to_owned();
    if chance.below(10) >= dull {
        for _ in 0..chance.number(1, 4) {
            cell.push_str(chance.of(HOSTILE));
            cell.push_str(chance.of(words));
        }
    }
    match chance.below(60) {
        0 => {
            let (hidden, named) = chance.of(HIDDEN);
            (format!("x{cell}{hidden}x"), Text::Hides(named))
        }
        1 => {
            let length = chance.of(&[4_001, 9_000]);
            let sign = chance.of(&["x", "字"]);
            (sign.repeat(length), Text::Long(length))
        }
        2 => {
            let most = "字".repeat(4_000);
            (most.clone(), Text::Says(most))
        }
        _ => {
            // Lines end in one way in the workspace; spaces around a cell say nothing.
            let said = cell.trim().replace("\r\n", "\n").replace('\r', "\n");
            let cell = if chance.one_in(8) { format!("\u{A0} {cell}  ") } else { cell };
            (cell, if said.is_empty() { Text::Empty } else { Text::Says(said) })
        }
    }
}
