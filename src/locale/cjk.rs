//! Scripts that are written without spaces between words.

/// Whether `c` belongs to Chinese or Japanese text: Han, kana, bopomofo, their punctuation and
/// full-width forms. Korean is not among them: it is written with spaces. Curly quotes and the
/// dash are not either: they are shared with other scripts.
pub fn is_cjk_char(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{2FDF}'      // radicals
        | '\u{2FF0}'..='\u{303F}'    // description characters, CJK symbols and punctuation
        | '\u{3040}'..='\u{30FF}'    // hiragana, katakana
        | '\u{3100}'..='\u{312F}'    // bopomofo
        | '\u{3190}'..='\u{31FF}'    // kanbun, bopomofo, strokes, katakana extensions
        | '\u{3200}'..='\u{33FF}'    // enclosed and squared
        | '\u{3400}'..='\u{4DBF}'    // Han, extension A
        | '\u{4E00}'..='\u{9FFF}'    // Han
        | '\u{F900}'..='\u{FAFF}'    // compatibility
        | '\u{FE30}'..='\u{FE4F}'    // vertical forms
        | '\u{FF01}'..='\u{FF9F}'    // full-width Latin and punctuation, half-width katakana
        | '\u{FFE0}'..='\u{FFE6}'    // full-width signs
        | '\u{1B000}'..='\u{1B16F}'  // kana supplements
        | '\u{20000}'..='\u{3FFFD}'  // Han, further extensions
    )
}

/// Whether a line break in the source between these two characters stands for nothing: only
/// between two characters of such a script. Anywhere else it stands for a space.
pub fn joins_without_space(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(is_cjk_char) && after.is_some_and(is_cjk_char)
}
