//! Blocks from facts: `::purposes{group=orders}`, alone in a paragraph.

use std::ops::Range;
use std::sync::Arc;

use crate::content::{Wrong, is_name};
use crate::model::prose::FactBlock;

/// Reads the block that `text` begins with, `::` included: the block and its length.
///
/// # Errors
/// What is wrong with it, with its range in `text`.
pub(super) fn read(text: &str) -> Result<(FactBlock, usize), Wrong> {
    let name = until(text, 2, |c| c == '{' || c.is_whitespace());
    if !is_name(&text[name.clone()]) {
        return Err(Wrong::new(
            0..name.end,
            format!("\"{}\" is not the name of a block", &text[name.clone()]),
            "A block is written ::name or ::name{key=value}; its name has small letters, digits and hyphens. For colons as text write \\::.",
        ));
    }
    let mut block = FactBlock { name: text[name.clone()].into(), args: Vec::new() };
    let mut at = name.end;
    if !text[at..].starts_with('{') {
        return Ok((block, at));
    }
    at += 1;
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        if text[at..].starts_with('}') {
            return Ok((block, at + 1));
        }
        if at == text.len() {
            return Err(Wrong::new(
                0..text.trim_end().len(),
                format!("the closing brace of \"::{}\" is missing", block.name),
                "Add } behind the last value.",
            ));
        }
        let key = until(text, at, |c| c.is_whitespace() || matches!(c, '=' | '{' | '}' | '"'));
        let name: Arc<str> = text[key.clone()].into();
        if !is_name(&name) || !text[key.end..].starts_with('=') {
            let end = key.end.max(at + text[at..].chars().next().map_or(0, char::len_utf8));
            return Err(Wrong::new(
                at..end,
                format!("\"{}\" in the braces of \"::{}\" is not understood", &text[at..end], block.name),
                format!("Write keys and values: ::{}{{key=value other=\"two words\"}}.", block.name),
            ));
        }
        let (value, end) = value(text, key.end + 1, &block.name, &name)?;
        if block.arg(&name).is_some() {
            return Err(Wrong::new(
                key,
                format!("\"{name}\" stands twice in the braces of \"::{}\"", block.name),
                "Keep one of the two.",
            ));
        }
        block.args.push((name, value));
        at = end;
    }
}

fn value(text: &str, at: usize, block: &str, key: &str) -> Result<(Arc<str>, usize), Wrong> {
    if let Some(quoted) = text[at..].strip_prefix('"') {
        return match quoted.find('"') {
            Some(length) => Ok((quoted[..length].into(), at + length + 2)),
            None => Err(Wrong::new(
                at..at + 1,
                format!("the value of \"{key}\" in \"::{block}\" has no closing quotation mark"),
                "Close the value with a straight \".",
            )),
        };
    }
    let bare = until(text, at, |c| c.is_whitespace() || matches!(c, '=' | '{' | '}' | '"'));
    if bare.is_empty() {
        return Err(Wrong::new(
            at.saturating_sub(key.len() + 1)..at,
            format!("\"{key}\" in \"::{block}\" has no value"),
            format!("Write {key}=value, or {key}=\"two words\"."),
        ));
    }
    Ok((text[bare.clone()].into(), bare.end))
}

/// From `at` to the first character that ends it.
fn until(text: &str, at: usize, ends: impl Fn(char) -> bool) -> Range<usize> {
    at..text[at..].find(ends).map_or(text.len(), |n| at + n)
}
