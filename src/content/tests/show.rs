//! The model on a few lines, for comparing.

use crate::content::parse;
use crate::diagnostic::Diagnostic;
use crate::model::Condition;
use crate::model::prose::{
    AddressPiece, Align, Block, Delimiter, Inline, List, Marker, Numbering, Placeable, Prose, Target,
};
use crate::span::{FileId, Place};

/// All of a document.
pub(super) fn prose(prose: &Prose) -> String {
    let mut lines = Vec::new();
    if let Some(title) = &prose.title {
        lines.push(format!("# {}", inlines(&title.value)));
    }
    lines.extend(prose.opening.iter().map(block));
    for section in &prose.sections {
        let signs = "#".repeat(section.level.into());
        let mut line = format!("{signs} {}", section.id.value);
        if let Some(found) = &section.condition {
            line += &format!(" if={}", condition(&found.value));
        }
        if let Some(beside) = &section.beside {
            line += &format!(" {}={}", beside.value.key(), beside.value.id());
        }
        lines.push(format!("{line}: {}", inlines(&section.title)));
        lines.extend(section.body.iter().map(block));
    }
    lines.extend(prose.footnotes.iter().map(|note| format!("^{}: {}", note.label, blocks(&note.body))));
    lines.join("\n")
}

/// Each problem on a line: rule, place, what is wrong and how to mend it.
pub(super) fn problems(text: &str, problems: &[Diagnostic]) -> String {
    let line = |problem: &Diagnostic| {
        let mut line = format!(
            "{} {}: {}",
            problem.rule.id,
            problem.place.map_or_else(String::new, |place| position(text, place)),
            problem.message
        );
        if let Some(hint) = &problem.hint {
            line += &format!(" | {hint}");
        }
        for (place, why) in &problem.related {
            line += &format!(" | {} {why}", position(text, *place));
        }
        line
    };
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Line, column and the text itself.
pub(super) fn position(text: &str, place: Place) -> String {
    let range = place.span.range();
    let before = &text[..range.start];
    let line = before.matches('\n').count() + 1;
    let column = before[before.rfind('\n').map_or(0, |n| n + 1)..].chars().count() + 1;
    let found: String = text[range].chars().take(24).collect();
    format!("{line}:{column} {found:?}")
}

/// Model and problems of a text.
pub(super) fn all(text: &str) -> (String, String) {
    let outcome = parse(FileId(0), text);
    (prose(&outcome.value), problems(text, &outcome.problems))
}

fn condition(condition: &Condition) -> String {
    let clause = |c: &crate::model::Clause| format!("{}{}", if c.not { "!" } else { "" }, c.any.join("|"));
    condition.all.iter().map(clause).collect::<Vec<_>>().join(",")
}

fn blocks(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect::<Vec<_>>().join(" ")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(words) => format!("P({})", inlines(words)),
        Block::List(found) => list(found),
        Block::Quote(inner) => format!("Q({})", blocks(inner)),
        Block::Table { align, head, rows } => {
            let row = |cells: &Vec<Vec<Inline>>| cells.iter().map(|c| inlines(c)).collect::<Vec<_>>().join(" | ");
            let align: String = align
                .iter()
                .map(|a| match a {
                    Align::Start => '<',
                    Align::Center => '^',
                    Align::End => '>',
                })
                .collect();
            let rows: Vec<String> = rows.iter().map(row).collect();
            format!("T{align}({} / {})", row(head), rows.join(" / "))
        }
        Block::Code(code) => format!("Code({code:?})"),
        Block::Rule => "Rule".into(),
        Block::Facts(facts) => format!("::{}{:?}", facts.value.name, facts.value.args),
    }
}

fn list(list: &List) -> String {
    let marker = match list.marker {
        Marker::Bullet => "-".to_owned(),
        Marker::Ordered(numbering, delimiter) => {
            let first = match numbering {
                Numbering::Decimal => "1",
                Numbering::LowerAlpha => "a",
                Numbering::UpperAlpha => "A",
                Numbering::LowerRoman => "i",
                Numbering::UpperRoman => "I",
            };
            match delimiter {
                Delimiter::Period => format!("{first}."),
                Delimiter::Parenthesis => format!("{first})"),
                Delimiter::Parentheses => format!("({first})"),
            }
        }
    };
    let loose = if list.tight { "" } else { " loose" };
    let items: Vec<String> = list
        .items
        .iter()
        .map(|item| match item.number {
            Some(number) => format!("{number}: {}", blocks(&item.body)),
            None => blocks(&item.body),
        })
        .collect();
    format!("L[{marker}{loose}]({})", items.join("; "))
}

/// A piece of text.
pub(super) fn inlines(words: &[Inline]) -> String {
    words.iter().map(inline).collect::<Vec<_>>().join(" ")
}

fn inline(word: &Inline) -> String {
    match word {
        Inline::Text(text) => format!("'{text}'"),
        Inline::Code(text) => format!("`{text}`"),
        Inline::Emphasis(inner) => format!("E({})", inlines(inner)),
        Inline::Strong(inner) => format!("S({})", inlines(inner)),
        Inline::Strikethrough(inner) => format!("D({})", inlines(inner)),
        Inline::Link(link) => {
            let to = match &link.value.target {
                Target::Reference(id) => format!("#{id}"),
                Target::Section(document, id) => format!("{document}#{id}"),
                Target::Address(pieces) => pieces
                    .iter()
                    .map(|piece| match piece {
                        AddressPiece::Text(text) => format!("<{text}>"),
                        AddressPiece::Placeable(found) => placeable(found),
                    })
                    .collect(),
            };
            format!("A({to}: {})", inlines(&link.value.text))
        }
        Inline::Image { path, alt } => format!("I({}: {})", path.value, inlines(alt)),
        Inline::Placeable(found) => placeable(&found.value),
        Inline::FootnoteMark(label) => format!("^{}", label.value),
        Inline::SoftBreak => "/".into(),
        Inline::HardBreak => "//".into(),
    }
}

fn placeable(placeable: &Placeable) -> String {
    match placeable {
        Placeable::Fact(name) => format!("{{${name}}}"),
        Placeable::Term(name, None) => format!("{{-{name}}}"),
        Placeable::Term(name, Some(case)) => format!("{{-{name} {case}}}"),
    }
}
