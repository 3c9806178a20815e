//! The files that were read, so that a place in one can be shown.

use std::sync::Arc;

use crate::diagnostic::{
    Diagnostic, Outcome, SOURCE_ENCODING, SOURCE_LINK_OUTSIDE, SOURCE_TOO_LARGE, SOURCE_UNKNOWN_FILE,
    SOURCE_UNREADABLE, hidden_character, is_hidden,
};
use crate::source::{Builtin, Entry, LARGEST_FILE, SourceTree};
use crate::span::{FileId, Place, Span};

/// One file as read: its path and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path from the workspace's root.
    pub path: Arc<str>,
    /// Its text, without a byte order mark and with `\n` at the ends of lines.
    pub text: Arc<str>,
    /// Whether it is built into the program, or says the same as the built-in file at its path.
    pub builtin: bool,
}

/// A place as people count: from one, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl SourceFile {
    /// Reads `path` as text, or says why it cannot be used (the text is then empty). A byte order
    /// mark and `\r\n` are accepted: editors write them unasked. `id` is the place it will have
    /// in [`Files`].
    pub fn load(tree: &dyn SourceTree, path: &str, entry: &Entry, id: FileId) -> Outcome<Self> {
        let mut file = Self { path: path.into(), text: "".into(), builtin: tree.is_builtin(path) };
        let refused = match entry {
            Entry::OutsideLink(target) => Some(
                Diagnostic::new(
                    &SOURCE_LINK_OUTSIDE,
                    format!("{path} is a symbolic link to {target}, outside the workspace"),
                )
                .hint("Copy what it leads to into the workspace, or remove the link."),
            ),
            Entry::DeadLink => Some(
                Diagnostic::new(&SOURCE_UNREADABLE, format!("{path} is a symbolic link that leads nowhere"))
                    .hint("Mend or delete it."),
            ),
            Entry::FolderLink => Some(
                Diagnostic::new(
                    &SOURCE_UNKNOWN_FILE,
                    format!("{path} is a symbolic link to a folder, and is not looked into"),
                )
                .hint("Put the folder itself there."),
            ),
            Entry::File(size) if *size > LARGEST_FILE => Some(
                Diagnostic::new(&SOURCE_TOO_LARGE, format!("{path} has {size} bytes; at most {LARGEST_FILE} are read"))
                    .hint("Split the file, or move what is not content out of the workspace."),
            ),
            Entry::File(_) => match tree.read(path) {
                Ok(bytes) => match decode(bytes) {
                    Ok(text) => {
                        file.builtin |= Builtin.read(path).is_ok_and(|builtin| builtin == text.as_bytes());
                        file.text = text.into();
                        None
                    }
                    Err((what, hint)) => Some(Diagnostic::new(&SOURCE_ENCODING, format!("{path} {what}")).hint(hint)),
                },
                Err(error) => Some(unreadable(path, &error)),
            },
            Entry::Unreadable(why) => Some(unreadable(path, why)),
        };
        let mut problems: Vec<Diagnostic> = refused.map(|problem| problem.at(Place::file(id))).into_iter().collect();
        for (at, c) in file.text.char_indices().filter(|(_, c)| is_hidden(*c)) {
            problems.push(hidden_character(c).at(Place::new(id, Span::new(at, at + c.len_utf8()))));
        }
        Outcome { value: file, problems }
    }
}

/// A file or folder that is there and cannot be read.
pub fn unreadable(path: &str, why: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::new(&SOURCE_UNREADABLE, format!("{path} cannot be read: {why}"))
        .hint("If it is a symbolic link, mend or delete it; else look at who may read it.")
}

/// All files read by a build, by [`FileId`].
#[derive(Clone, Debug, Default)]
pub struct Files(Vec<SourceFile>);

impl Files {
    /// The files, each at the place of its [`FileId`].
    pub fn new(files: Vec<SourceFile>) -> Self {
        Self(files)
    }

    /// The file.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.0.get(id.0 as usize)
    }

    /// The file at a path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let at = self.0.iter().rposition(|file| &*file.path == path)?;
        u32::try_from(at).ok().map(FileId)
    }

    /// The text of the file, empty when there is none.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).map_or("", |f| &f.text)
    }

    /// The path of the file.
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("", |f| &f.path)
    }

    /// Where a place starts, as people count.
    pub fn line_column(&self, place: Place) -> LineColumn {
        let text = self.text(place.file);
        let mut start = (place.span.start as usize).min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        LineColumn { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// `path:line:column`.
    pub fn show(&self, place: Place) -> String {
        let LineColumn { line, column } = self.line_column(place);
        format!("{}:{line}:{column}", self.path(place.file))
    }
}

/// A file's text, as places in it are counted: without a byte order mark and with `\n` at the ends of
/// lines.
///
/// # Errors
/// What is wrong with its encoding, as a sentence about the file, and how to mend it.
pub fn decode(bytes: Vec<u8>) -> Result<String, (String, String)> {
    // Without a mark too: of Latin letters every second byte is then zero.
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || zeros * 5 > bytes.len() * 2;
    if utf16 {
        return Err(("is UTF-16".into(), "Save it as UTF-8: in most editors, \"Save with encoding\".".into()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid].iter().filter(|b| **b == b'\n').count() + 1;
        (format!("is not UTF-8 (line {line})"), "Save it as UTF-8: in most editors, \"Save with encoding\".".into())
    })?;
    let text = text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text);
    Ok(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text })
}
