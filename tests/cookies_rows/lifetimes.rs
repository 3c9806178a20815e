//! Lifetimes as people write them, and what each of them means.

use super::chance::Chance;

/// What a spelling means: the lifetime as it would be stated, or why it states none.
pub(crate) type Meant = Result<String, String>;

const SESSION: &[&str] = &[
    "session",
    "End of session (browser)",
    "End of session",
    "Session cookie",
    "browser session",
    "Until the browser is closed",
    "When you close your browser",
    "Expires when the browser closes",
    "Until end of the session",
    "Fin de session",
    "Session du navigateur",
    "Jusqu’à la fermeture du navigateur",
    "Sitzungsende",
    "Ende der Sitzung",
    "Bis zum Schließen des Browsers",
    "sesión",
    "会话",
    "会话结束时",
    "浏览器关闭时",
    "直至浏览器关闭",
];

const ENDLESS: &[&str] =
    &["Persistent", "persistent cookie", "Permanent", "never expires", "Unlimited", "Illimité", "永久", "dauerhaft"];

const UNSAID: &[&str] = &["-", "—", "n/a", "unknown", "Various", "not specified", "inconnu", "未知"];

/// What states no length of time at all.
const NOT_READ: &[&str] = &[
    "6-12 months",
    "1 to 2 years",
    "1–2 years",
    "up to 2 years",
    "12 months (1 year)",
    "1 year or session",
    "session / 1 year",
    "a few seconds",
    "until deleted",
    "5 m",
    "forever and a day",
    "<script>alert(1)</script>",
    "= \"P1Y\"",
    "# 1 year",
    "1 year\"\"\"",
    "سنة واحدة",
    "１年から２年",
];

/// Unit signs of ISO 8601, longest first; the last two stand behind the T.
const SIGNS: [char; 6] = ['Y', 'M', 'W', 'D', 'H', 'M'];

/// Words for the units of one language: of one, and of more.
struct Tongue {
    words: [(&'static str, &'static str); 6],
    /// What stands between a number and its unit.
    space: &'static str,
    joints: &'static [&'static str],
}

const TONGUES: &[Tongue] = &[
    Tongue {
        words: [
            ("year", "years"),
            ("month", "months"),
            ("week", "weeks"),
            ("day", "days"),
            ("hour", "hours"),
            ("minute", "minutes"),
        ],
        space: " ",
        joints: &[" ", ", ", " and ", ", and ", " & ", " + "],
    },
    Tongue {
        words: [("yr", "yrs"), ("mo", "mos"), ("wk", "wks"), ("d", "d"), ("h", "hrs"), ("min", "mins")],
        space: "",
        joints: &[" ", ", "],
    },
    Tongue {
        words: [
            ("an", "ans"),
            ("mois", "mois"),
            ("semaine", "semaines"),
            ("jour", "jours"),
            ("heure", "heures"),
            ("minute", "minutes"),
        ],
        space: " ",
        joints: &[" ", ", ", " et "],
    },
    Tongue {
        words: [
            ("Jahr", "Jahre"),
            ("Monat", "Monate"),
            ("Woche", "Wochen"),
            ("Tag", "Tage"),
            ("Stunde", "Stunden"),
            ("Minute", "Minuten"),
        ],
        space: " ",
        joints: &[" ", ", ", " und "],
    },
    Tongue {
        words: [
            ("año", "años"),
            ("mes", "meses"),
            ("semana", "semanas"),
            ("día", "días"),
            ("hora", "horas"),
            ("minuto", "minutos"),
        ],
        space: " ",
        joints: &[" ", ", ", " y "],
    },
    Tongue {
        words: [("年", "年"), ("个月", "个月"), ("周", "周"), ("天", "天"), ("小时", "小时"), ("分钟", "分钟")],
        space: "",
        joints: &["", "零", "和"],
    },
];

/// A period as it would be stated, of counts by unit.
fn stated(counts: &[u32; 6]) -> String {
    let part = |at: usize| if counts[at] > 0 { format!("{}{}", counts[at], SIGNS[at]) } else { String::new() };
    let (date, time): (String, String) = ((0..4).map(part).collect(), (4..6).map(part).collect());
    if time.is_empty() { format!("P{date}") } else { format!("P{date}T{time}") }
}

/// Some units with their counts.
fn counts(chance: &mut Chance) -> [u32; 6] {
    let mut counts = [0; 6];
    let most = [20, 36, 60, 999, 96, 240];
    for _ in 0..chance.of(&[1, 1, 1, 1, 2, 2, 3]) {
        let at = chance.below(6);
        counts[at] = chance.number(1, most[at]);
    }
    counts
}

fn in_words(chance: &mut Chance, counts: &[u32; 6]) -> String {
    let tongue = &TONGUES[chance.below(TONGUES.len())];
    let space = if tongue.space.is_empty() { chance.of(&["", " "]) } else { tongue.space };
    let mut text = String::new();
    for (at, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        if !text.is_empty() {
            text.push_str(chance.of(tongue.joints));
        }
        let (one, more) = tongue.words[at];
        // People do not mind the plural: "1 years", "2 year".
        let word = if (*count == 1) != chance.one_in(12) { one } else { more };
        text.push_str(&format!("{count}{space}{word}"));
    }
    text
}

/// The same, as careless people and their tools write it.
fn careless(chance: &mut Chance, text: &str) -> String {
    let mut text = match chance.below(6) {
        0 => text.to_uppercase(),
        1 => text.to_lowercase(),
        _ => text.to_owned(),
    };
    if chance.one_in(4) {
        text = text.replace(' ', chance.of(&["\u{A0}", "  ", "\u{202F}", "\t", " \u{A0} ", "\u{3000}"]));
    }
    if chance.one_in(8) {
        let wide = |c: char| if c.is_ascii_digit() { char::from_u32(u32::from(c) + 0xFEE0).unwrap() } else { c };
        text = text.chars().map(wide).collect();
    }
    if chance.one_in(5) {
        text.push_str(chance.of(&[".", "..", " .", "。", ",", ";", "."]));
    }
    if chance.one_in(5) {
        text = format!("{}{text}{}", chance.of(&["", " ", "\u{A0}"]), chance.of(&[" ", "\u{A0}", "   "]));
    }
    text
}

fn two(n: u32) -> String {
    format!("{n:02}")
}

fn date(chance: &mut Chance) -> String {
    let (y, m, d) = (chance.number(2020, 2099), chance.number(1, 12), chance.number(1, 28));
    match chance.below(6) {
        0 => format!("{y}-{}-{}", two(m), two(d)),
        1 => format!("{}/{}/{y}", two(d), two(m)),
        2 => format!("{d}.{m}.{y}"),
        3 => format!("{y}年{m}月{d}日"),
        4 => format!("Fri, {} Dec {y} 23:59:59 GMT", two(d)),
        _ => format!("{y}-{}-{}T00:00:00.000Z", two(m), two(d)),
    }
}

/// A cell, and what it means.
pub(crate) fn lifetime(chance: &mut Chance) -> (String, Meant) {
    let unclear = |text: &str, why: &str| (text.to_owned(), Err(format!("\"{text}\" {why}")));
    match chance.below(40) {
        0..=7 => {
            let text = chance.of(SESSION);
            (careless(chance, text), Ok("session".to_owned()))
        }
        8..=22 => {
            let counts = counts(chance);
            let text = in_words(chance, &counts);
            (careless(chance, &text), Ok(stated(&counts)))
        }
        23..=25 => {
            let counts = counts(chance);
            let text = stated(&counts);
            (careless(chance, &text), Ok(stated(&counts)))
        }
        26 => {
            let (text, meant) = chance.of(&[
                ("1.5 years", "P1Y6M"),
                ("1,5 an", "P1Y6M"),
                ("2.5 days", "P2DT12H"),
                ("0.5 hours", "PT30M"),
                ("2.0 Jahre", "P2Y"),
                ("one year", "P1Y"),
                ("un an", "P1Y"),
                ("a month", "P1M"),
                ("two weeks", "P2W"),
                ("treize mois", "P13M"),
                ("十二个月", "P12M"),
                ("30-day", "P30D"),
            ]);
            (careless(chance, text), Ok(meant.to_owned()))
        }
        27 => {
            let minutes = chance.number(1, 9_000);
            (format!("{} seconds", minutes * 60), Ok(format!("PT{minutes}M")))
        }
        28 => {
            let days = chance.number(1_000, 9_999);
            let unit = chance.of(&["jours", "days", "Tage"]);
            (format!("{} {:03} {unit}", days / 1_000, days % 1_000), Ok(format!("P{days}D")))
        }
        29 => (chance.of(&["", " ", "\u{A0}", "."]).to_owned(), Err("how long it lives is not stated".to_owned())),
        30 | 31 => unclear(chance.of(ENDLESS), "does not say how long; every cookie ends one day"),
        32 => unclear(chance.of(UNSAID), "does not state how long it lives"),
        33 | 34 => unclear(&date(chance), "is a day, not a length of time"),
        35 | 36 => unclear(chance.of(NOT_READ), "is no length of time that is understood"),
        37 => match chance.below(4) {
            0 => unclear(&chance.number(2, 400).to_string(), "is a number without a unit"),
            1 => unclear("0 days", "is no time at all"),
            2 => unclear("90 seconds", "counts seconds; the shortest that can be stated is a minute"),
            _ => unclear("1 year 2 years", "names two lengths of time"),
        },
        38 => match chance.below(5) {
            0 => unclear("1,000 days", "holds a number that can be read in two ways"),
            1 => unclear("2¹ years", "holds a number that can be read in two ways"),
            2 => unclear("99999999999 days", "is too long"),
            3 => unclear("1.5 months", "cannot be stated in whole units"),
            _ => unclear("7984 years", "is no length of time that a cookie lives"),
        },
        _ => match chance.below(4) {
            // Shown on one line, without what could command a terminal, and not at length.
            0 => {
                let why = "\"1 \\u{1b}[31myear\" is no length of time that is understood";
                ("1 \u{1B}[31myear".to_owned(), Err(why.to_owned()))
            }
            1 => {
                ("1\u{202E} year".to_owned(), Err("\"1\\u{202e} year\" is no length of time that is understood".into()))
            }
            2 => (
                "one\nyear,\nthen more".into(),
                Err("\"one year, then more\" is no length of time that is understood".into()),
            ),
            _ => {
                let text = "z".repeat(90);
                let why = format!("\"{}…\" is no length of time that is understood", "z".repeat(59));
                (text, Err(why))
            }
        },
    }
}
