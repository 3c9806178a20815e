//! Chinese: punctuation as wide as the characters it belongs to, without spaces around it, and
//! curly quotes (GB/T 15834). A sign between Latin letters or digits stays as it is, and so does
//! every sign whose side is not certain.

use super::{Ahead, NBSP, Seen, is_gap, is_wordlike};
use crate::locale::is_cjk_char;

/// Sets `c`. Returns how many bytes after it were passed over: the spaces that wide signs bring
/// along themselves.
pub(super) fn set(seen: &mut Seen, out: &mut String, c: char, ahead: Ahead<'_>, simplified: bool) -> usize {
    // A space before a wide sign will not be there.
    let sign = ahead.rest[blanks(ahead.rest)..].chars().next().filter(|c| is_wide_sign(*c));
    let (before, after) = (seen.last, sign.or(ahead.nth(0)));
    match c {
        ' ' | NBSP => {
            let held = seen.held || before == Some('"');
            if held || !before.is_some_and(is_wide_sign) && sign.is_none() {
                seen.put(out, c);
                seen.held = held;
            }
        }
        ',' | ';' | ':' | '!' | '?' => match widened(c).filter(|_| belongs(seen, after)) {
            Some(wide) => {
                drop_space(seen, out);
                seen.put(out, wide);
                return blanks(ahead.rest);
            }
            None => seen.put(out, c),
        },
        '(' => {
            // Behind a Chinese word, with a space or without, it is Chinese, whatever it holds.
            let word = out.trim_end_matches([' ', NBSP]).chars().next_back().or(before);
            let wide = word.is_some_and(is_chinese) || after.is_some_and(is_character);
            seen.parentheses.push(wide);
            if wide {
                drop_space(seen, out);
                seen.put(out, '（');
                return blanks(ahead.rest);
            }
            seen.put(out, c);
        }
        ')' => {
            if seen.parentheses.pop() == Some(true) {
                drop_space(seen, out);
                seen.put(out, '）');
                return blanks(ahead.rest);
            }
            seen.put(out, c);
        }
        // Traditional characters are quoted otherwise, in more than one way.
        '"' if simplified => {
            // Behind one that opens nothing the space stays, so it counts here.
            let after = ahead.nth(0);
            let digit = before.is_some_and(|c| c.is_ascii_digit());
            let opens = is_gap(before) || before.is_some_and(is_chinese) || (!digit && after.is_some_and(is_character));
            let set = match (seen.open, opens && after.is_some_and(|c| is_wordlike(c) || "《〈（(".contains(c))) {
                (true, _) => '\u{201D}',
                (false, true) => '\u{201C}',
                (false, false) => c,
            };
            seen.put(out, set);
        }
        _ => seen.put(out, c),
    }
    0
}

/// The wide form of a sign.
fn widened(c: char) -> Option<char> {
    Some(match c {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '!' => '！',
        '?' => '？',
        _ => return None,
    })
}

/// Whether a sign is Chinese: behind Chinese, or between a Latin word and Chinese.
fn belongs(seen: &Seen, after: Option<char>) -> bool {
    let Some(before) = seen.last else { return false };
    is_chinese(before) || (!is_gap(seen.last) && after.is_some_and(is_character) && !seen.in_address())
}

/// A character of Chinese, or a quote, which in Chinese is one.
fn is_chinese(c: char) -> bool {
    is_cjk_char(c) || matches!(c, '\u{201C}' | '\u{201D}')
}

/// A character that is no punctuation: what follows a sign decides only when it is a word.
fn is_character(c: char) -> bool {
    is_cjk_char(c) && !matches!(c, '\u{3000}'..='\u{303F}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FFEF}')
}

/// A sign that is as wide as a character, so that no space stands beside it.
fn is_wide_sign(c: char) -> bool {
    "，。、；：！？（）《》〈〉「」『』【】〔〕".contains(c)
}

/// How many bytes of spaces `text` starts with.
fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', NBSP]).len()
}

/// Takes back a space that stands before a sign.
fn drop_space(seen: &mut Seen, out: &mut String) {
    if !seen.held && out.ends_with([' ', NBSP]) {
        out.truncate(out.trim_end_matches([' ', NBSP]).len());
        seen.last = out.chars().next_back().or(seen.last);
    }
}
