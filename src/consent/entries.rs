//! A cookie as an entry of TOML.

use std::fmt::Write as _;

use super::known::short;

/// What a row says of a cookie.
pub(super) struct Entry<'r> {
    pub(super) id: &'r str,
    pub(super) name: &'r str,
    pub(super) category: Option<&'r str>,
    /// The category as the table names it.
    pub(super) typed: &'r str,
    pub(super) purpose: Option<String>,
    pub(super) provider: Option<String>,
    pub(super) lifetime: Option<String>,
    pub(super) domain: Option<String>,
    /// What no key of the workspace is for: it is kept as a note.
    pub(super) platform: Option<String>,
    pub(super) portal: Option<String>,
}

impl Entry<'_> {
    /// Adds the entry to a file.
    pub(super) fn write(&self, out: &mut String) {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "[cookies.{}]", self.id);
        let mut line = |key: &str, value: &str| {
            let _ = writeln!(out, "{key} = {}", quoted(value));
        };
        line("name", self.name);
        match self.category {
            Some(category) => line("category", category),
            None => line("# category", &short(self.typed)),
        }
        // In words a brace opens the name of a fact; one that is meant as itself is written twice.
        let words = self.purpose.as_ref().map(|text| text.replace('{', "{{").replace('}', "}}"));
        let fields = [
            ("purpose", words.as_ref()),
            ("provider", self.provider.as_ref()),
            ("lifetime", self.lifetime.as_ref()),
            ("domain", self.domain.as_ref()),
        ];
        for (key, value) in fields {
            if let Some(value) = value {
                line(key, value);
            }
        }
        let notes: Vec<String> = [("Platform", &self.platform), ("Rights portal", &self.portal)]
            .into_iter()
            .filter_map(|(what, text)| text.as_ref().map(|text| format!("{what}: {text}")))
            .collect();
        if !notes.is_empty() {
            line("note", &notes.join(" · "));
        }
    }
}

/// A text as a basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            // Of these TOML takes none as it stands.
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
