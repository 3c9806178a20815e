//! Bundles: read, taken for a brand's terms, laid over one another in three languages, and every
//! message put together with facts of every kind.
//!
//! A line that begins with `#=` ends a file: the first is the brand's, the others are layers, the
//! most specific first. A text without such a line is all of them.

use std::sync::{Arc, LazyLock};

use candor::diagnostic::Diagnostic;
use candor::locale::{Arg, BrandTerms, Catalogue, Formats, Lang, Resource, Typographer};
use candor::span::{FileId, Place};

use super::{sound, text};

static LANGUAGES: LazyLock<Vec<(Lang, Arc<Formats>)>> = LazyLock::new(|| {
    let language = |tag| {
        let lang = Lang::parse(tag).unwrap();
        let formats = Arc::new(Formats::new(&lang).unwrap());
        (lang, formats)
    };
    ["en", "fr", "zh-Hans"].map(language).into()
});

/// The most files that one text is.
const MOST_FILES: usize = 4;

pub(super) fn run(bytes: &[u8]) {
    let text = text(bytes);
    let files: Vec<&str> = text.splitn(MOST_FILES, "\n#=").collect();
    let parsed: Vec<_> = files
        .iter()
        .enumerate()
        .map(|(at, file)| {
            let outcome = Resource::parse(FileId(u32::try_from(at).unwrap()), file);
            within(&outcome.problems, &files);
            outcome.value
        })
        .collect();
    let terms = BrandTerms::read(&parsed[0]);
    within(&terms.problems, &files);
    let layers: Vec<_> = parsed.iter().skip(usize::from(parsed.len() > 1)).map(|file| vec![Arc::clone(file)]).collect();
    let grammar = terms.value.grammar();
    for (term, known) in &grammar.terms {
        for case in known.cases.iter().map(|case| Some(case.as_str())).chain([None]) {
            assert!(terms.value.value(term, case).is_ok() && grammar.hole(term, case).is_ok(), "-{term} {case:?}");
        }
    }
    for (at, (lang, formats)) in LANGUAGES.iter().enumerate() {
        let catalogue = Catalogue::new(formats, &layers, &grammar);
        within(&catalogue.problems, &files);
        format(&catalogue.value, lang, at, &files);
    }
}

/// Every message, with its facts given as one kind after another, and once with none.
fn format(catalogue: &Catalogue, lang: &Lang, turn: usize, files: &[&str]) {
    let list = ["one".to_owned(), "两个".to_owned(), "trois".to_owned()];
    let kinds = [
        Arg::Int([0, 1, 2, -1, 5, 1_000_000, i64::MIN, i64::MAX][catalogue.ids().count() % 8]),
        Arg::Str("one"),
        Arg::Float([0.0, 1.5, -1e300, f64::NAN][turn]),
        Arg::Date(jiff::civil::date(2026, 11, 23)),
        Arg::List(&list),
    ];
    for (number, (id, attribute)) in catalogue.ids().enumerate() {
        let variables = catalogue.variables(id, attribute);
        let turns = if variables.is_empty() { 0..1 } else { number..number + 2 };
        for first in turns {
            let arguments: Vec<(&str, Arg<'_>)> = variables
                .iter()
                .enumerate()
                .map(|(at, variable)| (variable.name.as_str(), kinds[(first + at) % kinds.len()]))
                .collect();
            match catalogue.format(id, attribute, &arguments) {
                Some(Ok(text)) => {
                    Typographer::new(lang).text(&text, None);
                }
                Some(Err(problem)) => within(&[*problem], files),
                None => panic!("{id} is listed, and is not there"),
            }
        }
        catalogue.term_inputs(id, attribute);
        for used in catalogue.term_uses(id, attribute) {
            assert!(used.case.as_deref() != Some(""));
        }
        if !variables.is_empty() {
            assert!(catalogue.format(id, attribute, &[]).is_some());
        }
    }
}

/// Each problem is at a place of its own file.
fn within(problems: &[Diagnostic], files: &[&str]) {
    for problem in problems {
        for (at, file) in files.iter().enumerate() {
            let id = FileId(u32::try_from(at).unwrap());
            let own = |place: &Place| place.file == id;
            let mut problem = problem.clone();
            problem.place = problem.place.filter(own);
            problem.related.retain(|(place, _)| own(place));
            sound(&[problem], file);
        }
        assert!(problem.place.is_none_or(|place| (place.file.0 as usize) < files.len()));
    }
}

pub(super) const WORDS: &[&str] = &[
    "\n",
    "\n    ",
    "\n\n",
    " = ",
    "{",
    "}",
    "{ ",
    " }",
    "{ $",
    "{ -brand }",
    "{ -brand(case: \"de\") }",
    "-brand = ",
    "-brand.gender",
    "    .gender = f\n",
    "    .title = x\n",
    "\n    .",
    " ->",
    "\n   *[",
    "\n    [",
    "]",
    "*[other]",
    "[one]",
    "[few]",
    "[many]",
    "[two]",
    "[zero]",
    "[0]",
    "[1.0]",
    "[-1]",
    "[feminine]",
    "{ $case ->",
    "{ $count ->",
    "{ NUMBER(",
    "{ DATETIME(",
    "NUMBER($n, minimumFractionDigits: 2)",
    "maximumFractionDigits: ",
    "minimumIntegerDigits: ",
    "type: \"ordinal\"",
    "useGrouping: \"false\"",
    "dateStyle: \"full\"",
    "$date",
    "$count",
    "$case",
    "(case: \"",
    "\")",
    "\"",
    "{ \"\" }",
    "{ \"{\" }",
    "\\\"",
    "\\\\",
    "\\u00A0",
    "\\u0000",
    "\\UFDD0",
    "\\U01F602",
    "\\UD800",
    "\\u202E",
    "# ",
    "## ",
    "### ",
    "\n#=",
    "\n#= group\n",
    "a = { a }\n",
    "a = { b }\n",
    "b = { a.x }\n",
    "ui-skip = ",
    "{ ui-skip }",
    "{ { $x } }",
    "term-",
    "%",
    "<b>",
    "&amp;",
    ":",
    ";",
    "!",
    "?",
    "« ",
    " »",
    "\"quoted\"",
    "'",
    "’",
    "...",
    "--",
    "1 000",
    "https://",
    "5 %",
    "\u{FDD0}",
    "\u{FDD1}",
    "\u{A0}",
    "\u{202F}",
    "é",
    "中",
    "，",
    "😀",
    "\t",
    "99999999999999999999",
];
