//! Fluent's syntax: cutting a file into its entries, and saying in plain words why one of them
//! does not parse.

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, FLUENT_SYNTAX};
use crate::span::{FileId, Place, Span};

/// The most braces and parentheses one entry may open. The parser follows them by recursion,
/// so without a limit a crafted file could exhaust the stack.
const MOST_OPENED: usize = 300;

/// The entries of a file, as slices of its text. An entry starts on a line whose first
/// character is a letter, a digit, `-` or `#`, and ends where the next one starts. (Which of them
/// can begin a name is for the parser to say.) (Fluent also lets an
/// expression go on at the very start of a line; nobody writes that, and not allowing it keeps
/// one unclosed brace from swallowing the entries below it.)
pub(super) fn entries(text: &str) -> Vec<&str> {
    let starts = |line: &str| line.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '#');
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if starts(line) && at > from {
            found.push(&text[from..at]);
            from = at;
        }
        at += line.len();
    }
    found.push(&text[from..]);
    found.retain(|entry| !entry.trim_matches([' ', '\n']).is_empty());
    found
}

/// Parses one entry. `at` is where it starts in the file.
pub(super) fn parse<'a>(
    entry: &'a str,
    at: usize,
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) -> Vec<ast::Entry<&'a str>> {
    let opened = entry.bytes().filter(|b| matches!(b, b'{' | b'(')).count();
    if opened > MOST_OPENED && !entry.starts_with('#') {
        let found = Found::new(
            at,
            at + entry.lines().next().map_or(0, str::len),
            "this entry has more than 300 braces and parentheses",
        );
        problems.push(found.hint("Split it into several messages.").at(file));
        return Vec::new();
    }
    match parse_safely(entry) {
        Ok(resource) => resource.body,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| explain(entry, error).shifted(at).at(file)));
            resource.body
        }
    }
}

/// Parses a text. Where an escape is cut short by a letter beyond ASCII (`"\\u00é"`), the parser would
/// cut that letter in two to show it, and panic. So it is first given the text with a sign that
/// means nothing in place of each such byte: all places are the same. In plain text there are no
/// escapes, and nothing is wrong.
pub(super) fn parse_safely(text: &str) -> parser::Result<&str> {
    let short = |at: usize, digits: usize| {
        let mut rest = text.bytes().skip(at + 2).take(digits).skip_while(u8::is_ascii_hexdigit);
        rest.next().is_some_and(|byte| !byte.is_ascii())
    };
    let escapes = |sign: &'static str, digits| text.match_indices(sign).map(move |(at, _)| (at, digits));
    if escapes("\\u", 4).chain(escapes("\\U", 6)).any(|(at, digits)| short(at, digits)) {
        let plain: String = text.bytes().map(|byte| if byte.is_ascii() { char::from(byte) } else { '~' }).collect();
        if let Err((_, errors)) = parser::parse(plain) {
            return Err((ast::Resource { body: Vec::new() }, errors));
        }
    }
    parser::parse(text)
}

/// What was found wrong, before it is a diagnostic.
struct Found {
    span: Span,
    message: String,
    hint: Option<String>,
}

impl Found {
    fn new(start: usize, end: usize, message: impl Into<String>) -> Self {
        Self { span: Span::new(start, end), message: message.into(), hint: None }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    fn shifted(mut self, by: usize) -> Self {
        self.span = self.span.shifted(by);
        self
    }

    fn at(self, file: FileId) -> Diagnostic {
        Diagnostic::new(&FLUENT_SYNTAX, self.message).at(Place::new(file, self.span)).maybe_hint(self.hint)
    }
}

/// Why `entry` does not parse.
fn explain(entry: &str, error: &ParserError) -> Found {
    let junk = error.slice.clone().unwrap_or(0..entry.len());
    let start = floor(entry, junk.start);
    let rest = &entry[start..];
    let mut line_start = start;
    for line in rest.split_inclusive('\n') {
        if line.starts_with('\t') {
            let tabs = line.len() - line.trim_start_matches('\t').len();
            return Found::new(line_start, line_start + tabs, "this line is indented with a tab")
                .hint("Indent with spaces: Fluent does not read tabs as indentation.");
        }
        line_start += line.len();
    }
    let indent = rest.len() - rest.trim_start_matches([' ', '\n']).len();
    let first = start + indent;
    let first_char = entry[first..].chars().next();
    if first_char == Some('.') {
        return explain_attribute(entry, first, !entry[..start].trim().is_empty());
    }
    if let Some(sign @ ('[' | '*' | '}')) = first_char {
        return Found::new(first, first + 1, format!("a line of text cannot start with \"{sign}\""))
            .hint(format!("Write {{\"{sign}\"}} when the sign is meant to be shown; otherwise look for a brace closed too early above it."));
    }
    if indent > 0 && matches!(error.kind, ErrorKind::ExpectedCharRange { .. }) {
        return Found::new(first, line_end(entry, first), "this indented line belongs to no message")
            .hint("Write a message's name and \"=\" before it, without indentation.");
    }
    by_kind(entry, error)
}

/// The parser gives up an attribute that does not parse without keeping the reason, so it is
/// parsed once more as a message of that name.
fn explain_attribute(entry: &str, dot: usize, has_message: bool) -> Found {
    if !has_message {
        return Found::new(dot, line_end(entry, dot), "this attribute belongs to no message")
            .hint("An attribute stands indented below the message it belongs to.");
    }
    let from = dot + 1;
    let own = |error: &&ParserError| error.slice.as_ref().is_none_or(|slice| slice.start == 0);
    let parsed = parse_safely(&entry[from..]);
    // A message may have attributes alone; an attribute has none.
    if parsed.is_ok() {
        return Found::new(dot, line_end(entry, dot), "this attribute has no text")
            .hint("Write its text after \"=\"; {\"\"} stands for no text.");
    }
    match parsed.err().and_then(|(_, errors)| errors.first().filter(own).cloned()) {
        Some(error) => by_kind(&entry[from..], &error).shifted(from),
        None => Found::new(dot, line_end(entry, dot), "this attribute is not understood"),
    }
}

fn by_kind(entry: &str, error: &ParserError) -> Found {
    let at = floor(entry, error.pos.start);
    let end = ceil(entry, error.pos.end).min(line_end(entry, at)).max(at);
    let found = |message: &str| Found::new(at, end, message);
    let name: &str = entry.split(|c: char| !is_name(c) && c != '-').next().unwrap_or_default();
    match &error.kind {
        ErrorKind::ExpectedToken('=') => {
            let spaced = entry[..line_end(entry, 0)].contains('=');
            let missing = found(&format!("there is no \"=\" after \"{name}\""));
            if spaced {
                missing.hint("A message's name has letters, digits, \"-\" and \"_\" only, no spaces.")
            } else {
                missing.hint(format!("Write: {name} = text. A line that continues the message above it is indented with spaces."))
            }
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression if at >= entry.trim_end().len() => {
            unclosed(entry, at)
        }
        ErrorKind::ExpectedToken('}') => found("this does not belong between braces")
            .hint("Between braces stands one reference: { $fact }, { -brand } or { message }. A brace that should be shown is written {\"{\"}."),
        ErrorKind::ExpectedToken(' ') if entry.starts_with('#') => {
            found("a comment has a space after \"#\"").hint("Write: # comment")
        }
        ErrorKind::ExpectedToken(c) => found(&format!("\"{c}\" is expected here")),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => found("a number is expected here"),
        ErrorKind::ExpectedCharRange { .. } => found("a name is expected here").hint("A name starts with a letter from a to z."),
        ErrorKind::ExpectedMessageField { entry_id } => found(&format!("the message \"{entry_id}\" has no text"))
            .hint("Write its text after \"=\", or on the lines below, indented with spaces."),
        ErrorKind::ExpectedTermField { entry_id } => found(&format!("the term \"-{entry_id}\" has no text"))
            .hint("Write its text after \"=\"."),
        ErrorKind::ForbiddenCallee => {
            // The parser stands behind the closing parenthesis by now.
            let end = entry[..at].rfind('(').unwrap_or(at);
            let name = entry[..end].trim_end_matches(|c: char| is_name(c) || c == '-').len();
            Found::new(name, end, "this is not a function")
                .hint("The functions are NUMBER and DATETIME, in capitals.")
        }
        ErrorKind::MissingDefaultVariant if at >= entry.trim_end().len() => unclosed(entry, at),
        ErrorKind::MissingDefaultVariant => found("none of the variants is marked as the default")
            .hint("Put a star before the one that serves when no other does: *[other]."),
        ErrorKind::MultipleDefaultVariants => found("two variants are marked as the default").hint("Leave one star only."),
        ErrorKind::MissingValue => found("there is no text here").hint("Write it after the \"=\" or the \"]\"; {\"\"} stands for no text."),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            found("a message cannot be chosen by").hint("Choose by a fact, { $fact -> … }, or a property of the name, { -brand.gender -> … }.")
        }
        ErrorKind::TermReferenceAsSelector => {
            found("a name cannot be chosen by").hint("Choose by one of its properties: { -brand.gender -> … }.")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            found("a property of a name cannot be shown").hint("It can only be chosen by: { -brand.gender -> … }.")
        }
        ErrorKind::UnterminatedStringLiteral => found("the quotation mark before this is not closed").hint("Close it on the same line."),
        ErrorKind::PositionalArgumentFollowsNamed => found("what a function is given comes before its options"),
        ErrorKind::DuplicatedNamedArgument(option) => found(&format!("\"{option}\" is given twice")),
        ErrorKind::UnknownEscapeSequence(_) => {
            found("a backslash stands before a quotation mark, a backslash or \"u\" only").hint("Write \\\\ for a backslash between quotation marks.")
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => found("a character's number has four digits after \\u, six after \\U"),
        ErrorKind::UnbalancedClosingBrace => {
            found("this brace closes nothing").hint("Write {\"}\"} when it is meant to be shown.")
        }
        ErrorKind::ExpectedInlineExpression => found("nothing that can be shown stands after this brace")
            .hint("Between braces stands one reference: { $fact }, { -brand } or { message }. A brace that should be shown is written {\"{\"}."),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            found("this cannot be chosen by").hint("Choose by a fact: { $fact -> … }.")
        }
        ErrorKind::ExpectedLiteral => found("a case or an option is a word in quotation marks").hint("Write: { -brand(case: \"genitive\") }."),
    }
}

/// The last brace before `at` that is still open there.
fn unclosed(entry: &str, at: usize) -> Found {
    let mut open = Vec::new();
    for (i, byte) in entry.bytes().enumerate().take(at) {
        match byte {
            b'{' => open.push(i),
            b'}' => drop(open.pop()),
            _ => {}
        }
    }
    let brace = open.last().copied().unwrap_or(at);
    Found::new(brace, ceil(entry, brace + 1), "this brace is never closed").hint("Write \"}\" after the reference.")
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |n| from + n)
}

fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
