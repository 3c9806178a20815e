//! The facts of a corpus: what the group states, and what each brand states itself.

use std::fmt::Write as _;
use std::io;

use crate::maker::{Random, Shape, Share, Tree};
use crate::words::Words;

/// Blocks of facts, one for each of the first sections of the first document.
pub(crate) const BLOCKS: &[&str] =
    &["controller", "data", "purposes", "recipients", "retention", "cookies", "contacts"];

/// A kind of facts that every corpus has: table, first word of its messages, how many, and the
/// rest of an entry.
struct Kind {
    table: &'static str,
    one: &'static str,
    file: &'static str,
    count: usize,
    label: &'static str,
    rest: fn(usize) -> String,
}

static KINDS: &[Kind] = &[
    Kind { table: "data", one: "data", file: "register/data", count: 6, label: "label", rest: |_| String::new() },
    Kind {
        table: "recipients",
        one: "recipient",
        file: "register/parties",
        count: 4,
        label: "label",
        rest: |_| String::new(),
    },
    Kind {
        table: "retention",
        one: "retention",
        file: "register/retention",
        count: 4,
        label: "label",
        rest: |at| format!("period = \"P{}Y\"\n", at % 5 + 1),
    },
    Kind {
        table: "purposes",
        one: "purpose",
        file: "register/purposes",
        count: 8,
        label: "label",
        rest: |at| {
            format!(
                "data = [\"no-{}\", \"no-{}\"]\nbasis = [\"contract\"]\nrecipients = [\"no-{}\"]\nretention = [\"no-{}\"]\n",
                at % 6,
                (at + 1) % 6,
                at % 4,
                at % 4
            )
        },
    },
    Kind {
        table: "cookie_categories",
        one: "cookie-category",
        file: "cookies/categories",
        count: 2,
        label: "label",
        rest: |at| format!("always_on = {}\n", at == 0),
    },
    Kind {
        table: "cookies",
        one: "cookie",
        file: "cookies/cookies",
        count: 8,
        label: "purpose",
        rest: |at| {
            format!(
                "name = \"lnt_{at}\"\ncategory = \"no-{}\"\nparty = \"first\"\nlifetime = \"P{}D\"\n",
                at % 2,
                at * 30 + 1
            )
        },
    },
];

/// What the group states, and its words in the other languages.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn group(tree: &mut Tree, shape: &Shape, languages: &[Words]) -> io::Result<()> {
    for kind in KINDS {
        let mut text = String::new();
        for at in 0..kind.count {
            text.push_str(&entry(kind, at, &mut Random::new(shape.seed, &name(kind, at, "en")), languages, "Lantern"));
        }
        tree.put(&format!("content/{}.toml", kind.file), &text)?;
    }
    tree.put("content/forms/forms.toml", FORMS)?;
    tree.put("content/register/rights.toml", RIGHTS)?;
    for words in languages.iter().skip(1) {
        let mut text = String::new();
        for kind in KINDS {
            for at in 0..kind.count {
                text.push_str(&message(kind, at, &mut Random::new(shape.seed, &name(kind, at, words.tag)), words));
            }
        }
        let random = &mut Random::new(shape.seed, words.tag);
        for (id, attributes) in FORM_WORDS {
            let _ = writeln!(text, "{id} = {}", words.phrase(random));
            for attribute in *attributes {
                let _ = writeln!(text, "    .{attribute} = {}", words.phrase(random));
            }
        }
        tree.put(&format!("locales/{}/facts.ftl", words.tag), &text)?;
    }
    Ok(())
}

/// What a brand states itself: who it is, its look, and its share of the facts.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn brand(tree: &mut Tree, shape: &Shape, languages: &[Words], at: usize) -> io::Result<()> {
    let id = brand_id(at);
    let folder = format!("content/brands/{id}");
    let random = &mut Random::new(shape.seed, &id);
    let title = brand_name(at);
    tree.put(&format!("{folder}/brand.toml"), &record(random, &id, &title))?;
    let house = format!(
        "[controller]\nname = \"{title} Ltd\"\naddress = {{ street = \"{} Lantern Row\", postcode = \"{}\", city = \"Port {title}\", country = \"FR\" }}\nemail = \"office@{id}.example\"\nphone = \"+33 4 65 71 {:02} {:02}\"\n\n[contacts.privacy]\nlabel = \"Privacy desk\"\nrole = \"privacy\"\nemail = \"privacy@{id}.example\"\nphone = \"+33 4 65 71 {:02} {:02}\"\n",
        random.below(200) + 1,
        10_000 + random.below(80_000),
        random.below(100),
        random.below(100),
        random.below(100),
        random.below(100),
    );
    tree.put(&format!("{folder}/register/house.toml"), &house)?;
    let mut share = Share::new(shape.overlays, at);
    let own: Vec<(&Kind, usize)> =
        KINDS.iter().flat_map(|kind| (0..kind.count).map(move |at| (kind, at))).filter(|_| share.take()).collect();
    let mut text = String::new();
    for (kind, at) in &own {
        let random = &mut Random::new(shape.seed, &format!("{id} {}", name(kind, *at, "en")));
        text.push_str(&entry(kind, *at, random, languages, &title));
    }
    if !text.is_empty() {
        tree.put(&format!("{folder}/register/own.toml"), &text)?;
    }
    for words in languages {
        let mut text = match words.tag {
            "en" => format!("-brand = {{ $case ->\n   *[bare] {title}\n    [possessive] {title}’s\n}}\n"),
            "fr" => format!("-brand = {{ $case ->\n   *[bare] {title}\n    [de] {}\n}}\n", de(&title)),
            _ => format!("-brand = {title}\n"),
        };
        for (kind, at) in own.iter().filter(|_| words.tag != "en") {
            let random = &mut Random::new(shape.seed, &format!("{id} {}", name(kind, *at, words.tag)));
            text.push_str(&message(kind, *at, random, words));
        }
        tree.put(&format!("{folder}/{}.ftl", words.tag), &text)?;
    }
    Ok(())
}

fn name(kind: &Kind, at: usize, tag: &str) -> String {
    format!("{} {at} {tag}", kind.table)
}

fn entry(kind: &Kind, at: usize, random: &mut Random, languages: &[Words], title: &str) -> String {
    let Some(words) = languages.first() else { return String::new() };
    let (table, label) = (kind.table, kind.label);
    let mut out = format!("[{table}.no-{at}]\n{label} = \"{}\"\n", words.phrase(random));
    if label == "label" {
        let _ = writeln!(out, "text = \"{}\"", words.sentence(random));
    }
    out.push_str(&(kind.rest)(at));
    if kind.table == "cookies" {
        // Never what the group says, whatever chance chose.
        let _ = writeln!(out, "provider = \"{title}\"");
    }
    out.push('\n');
    out
}

fn message(kind: &Kind, at: usize, random: &mut Random, words: &Words) -> String {
    let id = format!("{}-no-{at}", kind.one);
    if kind.label == "label" {
        format!("{id} = {}\n    .text = {}\n", words.phrase(random), words.sentence(random))
    } else {
        format!("{id} =\n    .{} = {}\n", kind.label, words.phrase(random))
    }
}

fn record(random: &mut Random, id: &str, title: &str) -> String {
    let mut colour = || format!("{:02x}", 16 + random.below(80));
    let accent = format!("#{}{}{}", colour(), colour(), colour());
    let body = random.pick(&["serif", "sans", "humanist", "system", "slab"]);
    let headings = random.pick(&["plain", "light", "bold", "rule", "small-caps"]);
    let density = random.pick(&["airy", "normal", "dense"]);
    format!(
        "name = \"{title}\"\nsite = \"https://www.{id}.example/\"\ntraits = [\"shop\"]\n\n[address]\nproduction = \"https://privacy.{id}.example/\"\n\n[look]\naccent = \"{accent}\"\nbody_type = \"{body}\"\nheadings = \"{headings}\"\ndensity = \"{density}\"\nscale = {}\nradius = {}\n",
        110 + random.below(30),
        random.below(12),
    )
}

/// The id of a brand by its number.
pub(crate) fn brand_id(at: usize) -> String {
    format!("{}-{at}", brand_name(at).to_lowercase())
}

/// An invented name: three syllables out of sixteen for each of the first 4,096 brands.
fn brand_name(at: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "bel", "cor", "dun", "fal", "gri", "hol", "jas", "kel", "lor", "mir", "nov", "pel", "ras", "sol", "tam", "vel",
    ];
    // An odd factor spreads neighbours apart and meets every number below 4,096 once.
    let mixed = at.wrapping_mul(1365).wrapping_add(77);
    let name: String = [0, 4, 8].iter().map(|bits| SYLLABLES[(mixed >> bits) & 15]).collect();
    let (first, rest) = name.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

fn de(title: &str) -> String {
    if title.starts_with(['A', 'E', 'I', 'O', 'U', 'Y', 'H']) { format!("d’{title}") } else { format!("de {title}") }
}

const RIGHTS: &str = "[rights.access]
label = \"See what is kept\"
text = \"You can ask for a copy of the ledger lines about you.\"

[rights.complain]
label = \"Say that something is wrong\"
text = \"You can write to those who watch over the ledgers.\"

[contacts.privacy]
label = \"Privacy desk\"
role = \"privacy\"
email = \"privacy@lantern.example\"
";

const FORMS: &str = "[forms.request]
label = \"Use your right\"
text = \"We answer at the address you give.\"
type = \"request\"
endpoint = \"requests\"
who = [\"person\"]
contacts = [\"privacy\"]
submit = \"Send\"

[forms.request.fields.name]
label = \"Your name\"
type = \"text\"
required = true
consequence = \"Without it we cannot find your lines.\"
autocomplete = \"name\"

[forms.request.fields.email]
label = \"Your address for the answer\"
type = \"email\"
required = true
consequence = \"Without it we cannot answer.\"
autocomplete = \"email\"

[forms.request.fields.details]
label = \"What should we know?\"
type = \"long-text\"
required = false
max_length = 4000
";

/// Messages that the forms, rights and contacts above need in the other languages.
const FORM_WORDS: &[(&str, &[&str])] = &[
    (
        "form-request",
        &[
            "text",
            "submit",
            "fields-name-label",
            "fields-name-consequence",
            "fields-email-label",
            "fields-email-consequence",
            "fields-details-label",
        ],
    ),
    ("right-access", &["text"]),
    ("right-complain", &["text"]),
    ("contact-privacy", &[]),
];
