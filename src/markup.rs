//! Text as markup has it: one way to escape, for all who write markup.

/// Writes text for an element or a quoted attribute (HTML, 13.1.4 and 13.1.2.3).
pub fn escape(text: &str, into: &mut String) {
    for c in text.chars() {
        match c {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\'' => into.push_str("&#39;"),
            c => into.push(c),
        }
    }
}

/// Text for an element or a quoted attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_could_be_markup_is_none() {
        assert_eq!(escaped("<a b='c' d=\"e\">&amp;中"), "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;amp;中");
    }
}
