//! Emphasis beside CJK text.
//!
//! CommonMark decides by spaces and punctuation whether stars open or close, so in text written
//! without spaces `**重要。**后` marks nothing. Where stars stand between such a letter and
//! punctuation, a punctuation sign of no living script is put on the letter's side: the stars
//! may then open and close. The sign is dropped when the text is read.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::content::layout::{self, Events, leaves};
use crate::content::lex::Lexed;
use crate::content::offsets::{Draft, Edit};
use crate::diagnostic::{Diagnostic, PROSE_EMPHASIS};
use crate::span::{FileId, Place};

/// Cuneiform word dividers: punctuation in Unicode, and in no policy.
const FILLERS: [char; 5] = ['\u{12470}', '\u{12471}', '\u{12472}', '\u{12473}', '\u{12474}'];

/// Makes the edits, and those that emphasis needs.
pub(super) fn mend(source: &str, lexed: &mut Lexed) -> Draft {
    let draft = Draft::new(source, lexed.edits.clone());
    let insertions = if is_wanted(&draft.text, lexed) { insertions(&draft, lexed) } else { Vec::new() };
    lexed.filler = FILLERS.into_iter().find(|c| !insertions.is_empty() && !source.contains(*c));
    let Some(filler) = lexed.filler else { return draft };
    lexed.edits.extend(insertions.into_iter().map(|at| Edit::new(at..at, filler)));
    Draft::new(source, lexed.edits.clone())
}

/// Whether a sign may be needed anywhere. This looks at stars in code and in addresses too, which only a parse can
/// tell from others: it may say yes in vain, and never no.
pub(super) fn is_wanted(text: &str, lexed: &Lexed) -> bool {
    let mut wanted = false;
    let mut at = 0;
    while let Some(found) = text[at..].find(['*', '~']) {
        let start = at + found;
        let sign = text.as_bytes()[start];
        let length = text[start..].bytes().take_while(|byte| *byte == sign).count();
        at = start + length;
        // Where the first of them is escaped, the run begins behind it.
        wanted |= text[..start].ends_with('\\');
        beside(text, 0, start..at, lexed, |_| wanted = true);
        if wanted {
            break;
        }
    }
    wanted
}

/// Where signs are needed, in the source.
pub(super) fn insertions(draft: &Draft, lexed: &Lexed) -> Vec<usize> {
    let (events, _) = layout::events(&draft.text);
    let opaque = opaque(&events);
    let mut passed = opaque.iter().peekable();
    let mut found = Vec::new();
    for leaf in leaves(&draft.text, &events) {
        let mut at = leaf.range.start;
        while let Some(c) = draft.text.get(at..leaf.range.end).and_then(|rest| rest.chars().next()) {
            while passed.next_if(|range| range.end <= at).is_some() {}
            if let Some(range) = passed.peek().filter(|range| range.start <= at) {
                at = range.end;
                continue;
            }
            match c {
                '\\' => {
                    at += 1 + draft.text[at + 1..].chars().next().map_or(0, char::len_utf8);
                }
                '*' | '~' => {
                    let length = draft.text[at..leaf.range.end].chars().take_while(|other| *other == c).count();
                    if c == '*' || length == 2 {
                        beside(&draft.text, leaf.range.start, at..at + length, lexed, |n| found.push(draft.start(n)));
                    }
                    at += length;
                }
                c => at += c.len_utf8(),
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Finds the sides of a run of stars where a sign is needed.
fn beside(text: &str, leaf: usize, run: Range<usize>, lexed: &Lexed, mut need: impl FnMut(usize)) {
    let (before, after) = (&text[leaf..run.start], &text[run.end..]);
    let (Some(previous), Some(next)) = (before.chars().next_back(), after.chars().next()) else { return };
    let (token_before, token_after) = lexed.tokens.touches(before, after);
    let wide = |letter: char, token: bool, sign: char| {
        is_punctuation(sign) && (token || is_cjk(letter) || (letter.is_alphanumeric() && is_cjk_punctuation(sign)))
    };
    if wide(previous, token_before, next) {
        need(run.start);
    } else if wide(next, token_after, previous) || (matches!(previous, '\'' | '’') && next.is_alphabetic()) {
        need(run.end);
    }
}

/// What stars must not be looked for in: code, HTML and the addresses of links. In order.
fn opaque(events: &Events<'_>) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut links: Vec<usize> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => ranges.push(range.clone()),
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                ranges.push(range.clone());
            }
            _ => {}
        }
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => links.push(range.start + 1),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(words) = links.pop() {
                    ranges.push(words.min(range.end)..range.end);
                }
            }
            _ => {
                if let Some(words) = links.last_mut() {
                    *words = range.end.max(*words);
                }
            }
        }
        if let (Event::End(TagEnd::Link | TagEnd::Image), Some(words)) = (event, links.last_mut()) {
            *words = range.end.max(*words);
        }
    }
    ranges.sort_by_key(|range| (range.start, range.end));
    ranges
}

fn is_cjk(c: char) -> bool {
    matches!(u32::from(c),
        0x1100..=0x11FF | 0x3005..=0x3007 | 0x3021..=0x3029 | 0x3041..=0x3096 | 0x309D..=0x309F
        | 0x30A1..=0x30FA | 0x30FC..=0x30FF | 0x3105..=0x318E | 0x31A0..=0x31BF | 0x31F0..=0x31FF
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xA960..=0xA97C | 0xAC00..=0xD7FB | 0xF900..=0xFAFF
        | 0xFF66..=0xFF9D | 0xFFA0..=0xFFDC | 0x1B000..=0x1B16F | 0x20000..=0x3FFFD)
}

fn is_cjk_punctuation(c: char) -> bool {
    is_punctuation(c) && matches!(u32::from(c), 0x3000..=0x303F | 0x30FB | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF)
}

fn is_punctuation(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace() && !c.is_control()
}

/// Warns of stars that mark nothing: two and more, and single ones that look like a pair.
pub(super) fn leftovers(file: FileId, draft: &Draft, events: &Events<'_>) -> Vec<Diagnostic> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut problems = Vec::new();
    let mut code = false;
    for (event, range) in events {
        if layout::is_block(event) {
            report(file, draft, &runs, &mut problems);
            runs.clear();
            code = matches!(event, Event::Start(Tag::CodeBlock(_)));
        }
        let Event::Text(text) = event else { continue };
        // Entities are meant; so are escaped signs.
        if code || draft.text.get(range.clone()) != Some(&**text) {
            continue;
        }
        let escaped = draft.text[..range.start].ends_with('\\');
        for (n, c) in text.char_indices().filter(|(n, c)| matches!(c, '*' | '~') && !(escaped && *n == 0)) {
            let at = range.start + n;
            match runs.last_mut() {
                Some(run) if run.end == at && draft.text[run.clone()].starts_with(c) => run.end += 1,
                _ => runs.push(at..at + 1),
            }
        }
    }
    report(file, draft, &runs, &mut problems);
    problems
}

fn report(file: FileId, draft: &Draft, runs: &[Range<usize>], problems: &mut Vec<Diagnostic>) {
    let single = |run: &&Range<usize>| run.len() == 1 && draft.text[(*run).clone()].starts_with('*');
    let opens = |run: &Range<usize>| draft.text[run.end..].starts_with(|c: char| !c.is_whitespace());
    let closes = |run: &Range<usize>| draft.text[..run.start].ends_with(|c: char| !c.is_whitespace());
    let opener = runs.iter().filter(single).find(|run| opens(run)).map(|run| run.start);
    let closer = runs.iter().filter(single).rfind(|run| closes(run)).map(|run| run.start);
    let paired = opener.zip(closer).filter(|(opener, closer)| opener < closer);
    for run in runs {
        let signs = &draft.text[run.clone()];
        let meant = if signs.starts_with('~') {
            run.len() == 2
        } else {
            run.len() > 1 || paired.is_some_and(|(opener, closer)| (opener..=closer).contains(&run.start))
        };
        if meant {
            problems.push(
                Diagnostic::new(&PROSE_EMPHASIS, format!("\"{signs}\" marks nothing here"))
                    .at(Place::new(file, draft.span(run)))
                    .hint(format!(
                        "Put the signs directly around the words, as in {signs}words{signs}, and close what is opened; for the signs themselves write \\ before each."
                    )),
            );
        }
    }
}
