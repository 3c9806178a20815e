//! Text of one direction within text of the other (Unicode's bidirectional algorithm, UAX 9).

/// Whether a text would disturb what stands around it, or be disturbed, in a line of the other
/// direction: it has letters of the other direction or, in a line from right to left, digits,
/// whose groups would change places.
pub fn needs_isolation(text: &str, right_to_left: bool) -> bool {
    text.chars().any(|c| match (right_to_left, is_right_to_left(c)) {
        (true, false) => c.is_alphanumeric(),
        (true, true) => c.is_numeric(),
        (false, other) => other,
    })
}

/// Whether a character belongs to a script that is written from right to left: the blocks in
/// which UAX 9 takes even characters yet to be assigned for such.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FDCF}'
        | '\u{FDF0}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_disturbs_is_isolated() {
        for (text, in_ltr, in_rtl) in [
            ("Orsenne", false, true),
            ("奥森", false, true),
            ("أورسين", true, false),
            ("אורסן", true, false),
            ("480\u{A0}013\u{A0}927", false, true),
            ("٤٨٠", true, true),
            ("–", false, false),
            ("", false, false),
        ] {
            assert_eq!((needs_isolation(text, false), needs_isolation(text, true)), (in_ltr, in_rtl), "{text}");
        }
    }
}
