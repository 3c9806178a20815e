//! Characters that no text may hold, however it writes them: raw, by a number or as an escape.

use super::{Diagnostic, SOURCE_CONTROL};

/// Whether a character is one of those that hide, reverse or carry what nobody sees: bidirectional
/// controls (UAX #9), spaces without width, tags, noncharacters (kept for the program's own marks)
/// and other controls that no text needs.
pub fn is_hidden(c: char) -> bool {
    // Nearly all there is: every character of every source is looked at.
    if matches!(c, ' '..='~' | '\n' | '\u{3000}'..='\u{9FFF}') {
        return false;
    }
    let hidden = matches!(c, '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FDD0}'..='\u{FDEF}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    let beyond = u32::from(c) & 0xFFFE == 0xFFFE;
    hidden || beyond || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// That such a character stands somewhere.
pub fn hidden_character(c: char) -> Diagnostic {
    Diagnostic::new(&SOURCE_CONTROL, format!("the invisible character U+{:04X} stands here", u32::from(c)))
        .hint("Delete it. Direction is set by the language of the file, never by hidden characters.")
}
