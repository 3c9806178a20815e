//! Fenced blocks of the documentation.
#![allow(dead_code, clippy::unwrap_used, clippy::panic, missing_docs, unreachable_pub)] // Tests say what is wrong by panicking, and each uses a part of this.

/// A fenced block: its info string and its text.
pub struct Fenced {
    pub info: String,
    pub text: String,
    pub line: usize,
}

/// The fenced blocks of a page.
pub fn fenced(text: &str) -> Vec<Fenced> {
    let mut found = Vec::new();
    let mut open: Option<(String, Fenced)> = None;
    for (at, line) in text.lines().enumerate() {
        let ticks: String = line.chars().take_while(|c| *c == '`').collect();
        match &mut open {
            Some((fence, block)) if line == fence => {
                found.push(Fenced { info: block.info.clone(), text: block.text.clone(), line: block.line });
                open = None;
            }
            Some((_, block)) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            None if ticks.len() >= 3 => {
                let info = line[ticks.len()..].trim().to_owned();
                open = Some((ticks, Fenced { info, text: String::new(), line: at + 1 }));
            }
            None => {}
        }
    }
    assert!(open.is_none(), "a block is never closed");
    found
}

/// What an info string says of a key.
pub fn argument<'i>(info: &'i str, key: &str) -> Option<&'i str> {
    info.split_whitespace().find_map(|word| word.strip_prefix(key)?.strip_prefix('='))
}
