//! What holds for any text at all.

use proptest::prelude::*;

use crate::content::layout::Layout;
use crate::content::offsets::Draft;
use crate::content::{emphasis, lex, parse};
use crate::model::prose::{Block, Prose, plain};
use crate::span::FileId;

/// The signs that mean something, and letters that are hard on offsets.
fn nasty() -> impl Strategy<Value = String> {
    let signs = [
        "{",
        "}",
        "{ $a }",
        "{ -b }",
        "{{",
        "}}",
        "$",
        "-",
        "\"",
        "*",
        "**",
        "_",
        "#",
        "## ",
        "{#a}",
        "{#a if=b}",
        ":",
        "::",
        "::a",
        "::a{b=c}",
        "[",
        "]",
        "(",
        ")",
        "](",
        "[^a]",
        "[^a]: ",
        "<",
        ">",
        "> ",
        "<b>",
        "<!--",
        "-->",
        "\n",
        "\n\n",
        "\t",
        " ",
        "    ",
        "中",
        "文",
        "，",
        "。",
        "“",
        "”",
        "’",
        "é",
        "e\u{301}",
        "😀",
        "\u{12470}",
        "a)",
        "(a) ",
        "i) ",
        "(iv) ",
        "1. ",
        "2) ",
        "• ",
        "· ",
        "•",
        "- ",
        "* ",
        "+ ",
        "a",
        "Qxz",
        "Qxz0Z",
        "Z",
        "0",
        "`",
        "``",
        "```",
        "~",
        "~~",
        "|",
        "|-|",
        "\n---\n",
        "===",
        "\\",
        "&amp;",
        "&#81;",
        "&#x202E;",
        "https://",
        "javascript:",
        "mailto:",
        "x.example",
        "@",
        "%",
        "!",
        "\u{0}",
        "\r",
        "\u{200F}",
        "=",
        ",",
        ".",
    ];
    prop::collection::vec(prop::sample::select(signs.to_vec()), 0..60).prop_map(|parts| parts.concat())
}

/// Stars among letters and signs that decide whether they mark something.
fn starry() -> impl Strategy<Value = String> {
    let signs = [
        "*", "**", "***", "~~", "~", "\\", "中", "，", "。", "’", "'", "a", " ", "\n", "{ $a }", "`", "(", ")", "|",
        "- ", "[", "](b)", "<",
    ];
    prop::collection::vec(prop::sample::select(signs.to_vec()), 0..12).prop_map(|parts| parts.concat())
}

/// Reads `text` and looks at every place in what comes of it.
fn sound(text: &str) -> Result<(), TestCaseError> {
    let outcome = parse(FileId(7), text);
    let mut spans = Vec::new();
    for problem in &outcome.problems {
        prop_assert!(problem.place.is_some());
        prop_assert!(problem.hint.is_some());
        spans.extend(problem.place);
        spans.extend(problem.related.iter().map(|(place, _)| *place));
    }
    let prose = &outcome.value;
    spans.extend(prose.title.iter().map(|title| title.place));
    for section in &prose.sections {
        spans.push(section.id.place);
        spans.extend(section.condition.iter().map(|c| c.place));
        spans.extend(section.beside.iter().map(|a| a.place));
    }
    each_inline(prose, &mut |place| spans.push(place));
    for place in spans {
        let range = place.span.range();
        prop_assert_eq!(place.file, FileId(7));
        prop_assert!(text.get(range.clone()).is_some(), "{:?} in {:?}", range, text);
    }
    // The words put in while reading never reach anybody.
    let shown = super::show::prose(prose);
    if !text.contains("Qxz") && !text.contains("&#81;") {
        prop_assert!(!shown.contains("Qxz"), "{:?} from {:?}", shown, text);
    }
    if !text.contains('\u{12470}') {
        prop_assert!(!shown.contains('\u{12470}'), "{:?} from {:?}", shown, text);
    }
    Ok(())
}

fn each_inline(prose: &Prose, seen: &mut impl FnMut(crate::span::Place)) {
    fn words(inlines: &[crate::model::prose::Inline], seen: &mut impl FnMut(crate::span::Place)) {
        use crate::model::prose::Inline;
        for inline in inlines {
            match inline {
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => words(inner, seen),
                Inline::Link(link) => {
                    seen(link.place);
                    words(&link.value.text, seen);
                }
                Inline::Image { path, alt } => {
                    seen(path.place);
                    words(alt, seen);
                }
                Inline::Placeable(found) => seen(found.place),
                Inline::FootnoteMark(mark) => seen(mark.place),
                Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak => {}
            }
        }
    }
    fn blocks(found: &[Block], seen: &mut impl FnMut(crate::span::Place)) {
        for block in found {
            match block {
                Block::Paragraph(inner) => words(inner, seen),
                Block::Quote(inner) => blocks(inner, seen),
                Block::List(list) => list.items.iter().for_each(|item| blocks(&item.body, seen)),
                Block::Table { head, rows, .. } => {
                    head.iter().chain(rows.iter().flatten()).for_each(|cell| words(cell, seen));
                }
                Block::Facts(facts) => seen(facts.place),
                Block::Code(_) | Block::Rule => {}
            }
        }
    }
    if let Some(title) = &prose.title {
        words(&title.value, seen);
    }
    blocks(&prose.opening, seen);
    for section in &prose.sections {
        words(&section.title, seen);
        blocks(&section.body, seen);
    }
    prose.footnotes.iter().for_each(|note| blocks(&note.body, seen));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        sound(&text)?;
    }

    #[test]
    fn any_signs_are_read(text in nasty()) {
        sound(&text)?;
    }

    #[test]
    fn stars_that_need_a_sign_are_seen_without_a_parse(text in prop_oneof![nasty(), starry()]) {
        let mut lexed = lex::lex(FileId(0), &text, &Layout::read(&text));
        let draft = Draft::new(&text, std::mem::take(&mut lexed.edits));
        if !emphasis::is_wanted(&draft.text, &lexed) {
            prop_assert_eq!(emphasis::insertions(&draft, &lexed), Vec::<usize>::new());
        }
    }

    #[test]
    fn plain_text_survives(words in prop::collection::vec("[a-zé中文，。]{2,8}", 1..20), breaks in prop::collection::vec(any::<bool>(), 20)) {
        let mut text = String::new();
        for (word, wrap) in words.iter().zip(breaks) {
            text.push_str(word);
            text.push(if wrap { '\n' } else { ' ' });
        }
        let outcome = parse(FileId(0), &text);
        prop_assert!(outcome.problems.is_empty());
        let [Block::Paragraph(found)] = &*outcome.value.opening else { panic!("one paragraph") };
        prop_assert_eq!(plain(found), text.trim_end().replace('\n', " "));
    }

    /// Marks and placeables take nothing away from the letters around them.
    #[test]
    fn letters_survive(parts in prop::collection::vec((prop::sample::select(vec!["**", "*", "《", "。", " ", "{ $a }", "’", "~~", "(b)", "\n"]), "[a-z中文]{1,4}"), 1..20)) {
        let text: String = parts.iter().map(|(sign, word)| format!("{sign}{word}")).collect();
        let prose = parse(FileId(0), &format!("甲{text}")).value;
        let found: String = prose.opening.iter().map(|block| match block {
            Block::Paragraph(words) => plain(words),
            _ => String::new(),
        }).collect();
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        prop_assert_eq!(letters(&found), letters(&format!("甲{}", text.replace("{ $a }", ""))));
    }
}
