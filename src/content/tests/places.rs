//! The places of what was read, and the limits.

use crate::content::parse;
use crate::content::tests::show::position;
use crate::model::prose::{Block, Inline};
use crate::span::FileId;

/// The places of everything that has one, in the order of reading.
fn places(text: &str) -> Vec<String> {
    let prose = parse(FileId(0), text).value;
    let mut found: Vec<String> = Vec::new();
    found.extend(prose.title.iter().map(|title| position(text, title.place)));
    for section in &prose.sections {
        found.push(position(text, section.id.place));
        found.extend(section.condition.iter().map(|c| position(text, c.place)));
        found.extend(section.beside.iter().map(|a| position(text, a.place)));
        inlines(text, &section.title, &mut found);
        blocks(text, &section.body, &mut found);
    }
    blocks(text, &prose.opening, &mut found);
    found
}

fn blocks(text: &str, blocks_read: &[Block], found: &mut Vec<String>) {
    for block in blocks_read {
        match block {
            Block::Paragraph(words) => inlines(text, words, found),
            Block::Quote(inner) => blocks(text, inner, found),
            Block::List(list) => list.items.iter().for_each(|item| blocks(text, &item.body, found)),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| inlines(text, cell, found));
            }
            Block::Facts(facts) => found.push(position(text, facts.place)),
            Block::Code(_) | Block::Rule => {}
        }
    }
}

fn inlines(text: &str, words: &[Inline], found: &mut Vec<String>) {
    for word in words {
        match word {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                inlines(text, inner, found);
            }
            Inline::Link(link) => {
                found.push(position(text, link.place));
                inlines(text, &link.value.text, found);
            }
            Inline::Image { path, .. } => found.push(position(text, path.place)),
            Inline::Placeable(placeable) => found.push(position(text, placeable.place)),
            Inline::FootnoteMark(mark) => found.push(position(text, mark.place)),
            Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak => {}
        }
    }
}

#[test]
fn everything_knows_where_it_was_written() {
    let text = "# 隐私 { $a }\n\n## 标题 { $b } {#one if=\"x,y\" after=two}\n\n\
        • 中**《文》**字{ $c }[链{ $d }](#x)，**重要：**{ -e }\n\n\
        (iv) 第四 { $f } ![图](a.png) 注[^n]\n\n::块{}\n\n> ::facts{a=\"中\"}\n\n\
        | 甲 | { $g } |\n|---|---|\n| {{ { $h } | x |\n\n[^n]: 注\n";
    assert_eq!(
        places(text),
        [
            "1:1 \"# 隐私 { $a }\"",
            "3:16 \"one\"",
            "3:24 \"x,y\"",
            "3:35 \"two\"",
            "3:7 \"{ $b }\"",
            "5:12 \"{ $c }\"",
            "5:18 \"[链{ $d }](#x)\"",
            "5:20 \"{ $d }\"",
            "5:39 \"{ -e }\"",
            "7:9 \"{ $f }\"",
            "7:16 \"![图](a.png)\"",
            "7:29 \"[^n]\"",
            "11:3 \"::facts{a=\\\"中\\\"}\"",
            "13:7 \"{ $g }\"",
            "15:6 \"{ $h }\"",
        ]
    );
}

#[test]
fn moving_a_line_changes_nothing() {
    let at = |text: &str| parse(FileId(0), text).value.sections;
    let text = "## One {#one}\n\nText { $a } and [b](#c).\n\n::facts\n";
    assert_eq!(at(text), at(&format!("\n\n{text}")));
}

#[test]
fn nesting_has_an_end() {
    let (many, some) = (100_000, 20_000);
    let texts = [
        ">".repeat(many),
        "> ".repeat(many) + "x",
        "[".repeat(many),
        "![".repeat(many),
        "- ".repeat(many) + "x",
        "1) ".repeat(many) + "x",
        "(a) ".repeat(many) + "x",
        "*a _b ".repeat(some),
        "**《".repeat(some),
        "{".repeat(some),
        "{ ".repeat(some),
        "{ \"".repeat(some),
        "`a``".repeat(some),
        "[a](".repeat(some),
        "[^a]: ".repeat(some),
        "## {#".repeat(some),
        "::a{".repeat(some),
        "<a ".repeat(some),
        "*a* ".repeat(some),
        (0..1000).map(|n| format!("{}- x\n", "  ".repeat(n))).collect(),
        "[a](#b)".repeat(some),
        "{ $a }".repeat(some),
        "## A {#a}\n".repeat(some),
    ];
    // Nobody would wait for this if any of them took more than a little longer than it is longer.
    for text in texts {
        let _ = parse(FileId(0), &text);
    }
}

#[test]
fn too_deep_is_one_error() {
    let text = "> ".repeat(40) + "x\n\nAfter.";
    let outcome = parse(FileId(0), &text);
    let found = crate::content::tests::show::problems(&text, &outcome.problems);
    assert_eq!(
        found,
        "prose/nesting 1:65 \"> > > > > > > > x\": this is nested more than 32 levels deep | \
         Take it out of the lists, quotations and emphasis around it."
    );
    assert_eq!(outcome.value.opening.len(), 2);
}

#[test]
fn a_line_that_opens_more_than_anybody_would_is_one_error() {
    let found = |text: &str| {
        let problems = parse(FileId(0), text).problems;
        crate::content::tests::show::problems(text, &problems)
    };
    for sign in ["> ", ">", "+ ", "- ", "1. ", "(a) ", "iv) ", "* - "] {
        let text = format!("A\n\n{}x\n{}", sign.repeat(3000), "\\\n".repeat(3000));
        let found = found(&text);
        assert!(
            found.starts_with("prose/nesting 3:1 ")
                && found.ends_with(
                    "this line begins with more than a hundred signs of lists and quotes | \
                     Put a backslash before the first if they are text, or leave them out."
                ),
            "{found}"
        );
    }
    assert_eq!(found(&format!("A\n\n{}\n\n{}\n", "* ".repeat(300), "- - -".repeat(100))), "");
}
