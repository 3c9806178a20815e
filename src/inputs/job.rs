//! Reading and parsing one file.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::sync::Arc;

use super::layout::{Role, role};
use super::{Copied, PlacedProse};
use crate::config::{self, Context};
use crate::content;
use crate::diagnostic::{
    DOCUMENT_EMPTY, Diagnostic, FLUENT_SYNTAX, SOURCE_CONTROL, SOURCE_MISSING, TOML_SYNTAX, is_hidden,
};
use crate::digest::{self, Digest};
use crate::locale::{Lang, Resource};
use crate::model::vocabulary::{ADAPTER, BRAND, DOCUMENT, PORTAL, THEME};
use crate::model::{Entry, Layer, Record};
use crate::source::{Builtin, Entry as FileEntry, FOLDERS, Files, SourceFile, SourceTree, unreadable};
use crate::span::{FileId, Place};

/// One file to read.
pub struct Job {
    pub(super) path: String,
    pub(super) role: Role,
    entry: FileEntry,
    origin: Origin,
    id: FileId,
}

/// Where a file comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Origin {
    /// The program.
    Builtin,
    /// The workspace, where it stands at the path of a built-in file.
    Copy,
    /// The program's own sources: the built-in file was made from it.
    Original,
    /// The workspace.
    Own,
}

/// What a file holds, in short.
pub struct Stamp {
    path: String,
    digest: Option<Digest>,
}

/// The digest of all files: of the workspace, and of what is built in.
pub fn state(stamps: &[Stamp]) -> Digest {
    let mut text = String::new();
    for Stamp { path, digest } in stamps {
        // No path holds a zero.
        let digest = digest.map_or_else(String::new, |digest| format!("{digest:032x}"));
        let _ = write!(text, "{path}\0{digest}\0");
    }
    digest::of_bytes(text.as_bytes())
}

/// What was found in a file.
#[derive(Clone)]
pub struct Parsed {
    pub(super) file: SourceFile,
    pub(super) id: FileId,
    pub(super) role: Role,
    pub(super) found: Found,
    /// What it is to the built-in file of which it is a copy, if it is one.
    pub(super) copied: Option<Copied>,
    pub(super) problems: Vec<Diagnostic>,
}

#[derive(Clone)]
pub(super) enum Found {
    Portal(Record, Vec<Entry>),
    Entries(Vec<Entry>),
    Record(Record),
    Prose(Arc<PlacedProse>),
    Words(Arc<Resource>),
    Text,
    Nothing,
}

/// The files to read, in a fixed order: what is built in, then the workspace's. A workspace's
/// template, asset or explanation replaces the built-in file at its path; facts and words of both
/// are read, since they are merged one by one.
pub fn jobs(workspace: &dyn SourceTree) -> Vec<Job> {
    let own: Vec<_> = FOLDERS.iter().flat_map(|folder| workspace.list(folder)).collect();
    let replaced = |path: &str| own.binary_search_by(|(own, _)| own.as_str().cmp(path)).is_ok();
    let original = Builtin::comes_from(workspace);
    let origin = |path: &str| match Builtin.is_builtin(path) {
        // Laws, explanations and forms stand elsewhere among the program's sources.
        true if original && !path.starts_with("content/") => Origin::Original,
        true => Origin::Copy,
        false => Origin::Own,
    };
    let builtin = Builtin.list("").into_iter().map(|(path, entry)| (path, entry, Origin::Builtin));
    let own = own.iter().map(|(path, entry)| (path.clone(), entry.clone(), origin(path)));
    let mut jobs: Vec<Job> = Vec::new();
    for (path, entry, origin) in builtin.chain(own) {
        let role = role(&path);
        if origin == Origin::Builtin && role.is_whole() && replaced(&path) || role == Role::Ignored {
            continue;
        }
        let id = FileId(u32::try_from(jobs.len()).unwrap_or(u32::MAX));
        jobs.push(Job { path, role, entry, origin, id });
    }
    jobs
}

/// The files to read, of which only those that are wanted have their texts: for places in them.
pub fn named(workspace: &dyn SourceTree, wanted: &BTreeSet<FileId>) -> Files {
    let file = |job: Job| {
        let tree: &dyn SourceTree = if job.origin == Origin::Builtin { &Builtin } else { workspace };
        match wanted.contains(&job.id) {
            true => SourceFile::load(tree, &job.path, &job.entry, job.id).value,
            false => SourceFile { path: job.path.as_str().into(), text: "".into(), builtin: false },
        }
    };
    Files::new(jobs(workspace).into_iter().map(file).collect())
}

impl Job {
    /// The file's path and the digest of its bytes: the same on every machine. `None` where it
    /// cannot be read.
    pub fn stamp(&self, workspace: &dyn SourceTree) -> Stamp {
        let tree: &dyn SourceTree = if self.origin == Origin::Builtin { &Builtin } else { workspace };
        let bytes = matches!(self.entry, FileEntry::File(_)).then(|| tree.read(&self.path).ok()).flatten();
        Stamp { path: self.path.clone(), digest: bytes.map(|bytes| digest::of_bytes(&bytes)) }
    }

    /// What tells this file from all others of the list: its path, and whether it is built in.
    pub(super) fn name(&self) -> (String, bool) {
        (self.path.clone(), self.origin == Origin::Builtin)
    }

    /// Digest of what the file says. Parsing it depends on nothing else but its place in the list.
    pub(super) fn digest(&self, workspace: &dyn SourceTree, source: &Arc<str>) -> Digest {
        let text = match (&self.entry, self.origin) {
            // The program's own files never change while it runs.
            (FileEntry::File(_), origin) if origin != Origin::Builtin => {
                workspace.read(&self.path).map_err(|error| error.to_string())
            }
            _ => Ok(Vec::new()),
        };
        digest::of(&(text, format!("{:?}", self.entry), self.origin, source))
    }

    /// Whether what the file says is asked for, and answered, brand by brand ([`crate::memo`]): it
    /// belongs to a brand, or is prose. All else is the same for all brands, and nobody asks for it.
    pub(super) fn is_asked_for(&self) -> bool {
        let own = self.path.starts_with("content/brands/");
        own || self.origin == Origin::Own && matches!(self.role, Role::Prose(..) | Role::Right(..))
    }

    /// Reads and parses the file. `source` is the language of the group's content.
    pub fn run(self, workspace: &dyn SourceTree, source: &Arc<str>) -> Parsed {
        let builtin = self.origin == Origin::Builtin;
        let tree: &dyn SourceTree = if builtin { &Builtin } else { workspace };
        // Pictures are not text: they are read when they are published.
        // Nor is what nobody reads.
        let binary = matches!(&self.role, Role::Asset(..) | Role::Unknown)
            || matches!(&self.role, Role::ThemeAsset(_, path) if ![".css", ".js"].iter().any(|kind| path.ends_with(kind)));
        let mut problems = Vec::new();
        if binary && matches!(self.entry, FileEntry::File(_)) {
            // Of a drawing the text is kept, for places in it; what is wrong with it is said when it is published.
            let text = match self.path.ends_with(".svg") && matches!(self.role, Role::Asset(..)) {
                true => SourceFile::load(tree, &self.path, &self.entry, self.id).value.text,
                false => "".into(),
            };
            let file = SourceFile { path: self.path.as_str().into(), text, builtin };
            return Parsed { file, id: self.id, role: self.role, found: Found::Nothing, copied: None, problems };
        }
        let file = SourceFile::load(tree, &self.path, &self.entry, self.id).take(&mut problems);
        let unread = !problems.is_empty() && file.text.is_empty();
        let found = if unread {
            self.refused(source)
        } else if file.builtin && !builtin && !self.role.is_whole() {
            // The built-in file is read anyway, and says the same.
            Found::Nothing
        } else {
            self.parse(&file, source, &mut problems)
        };
        let problems = visible(problems, &file.text);
        let sound = !problems.iter().any(Diagnostic::is_error);
        let copied = (self.origin == Origin::Copy && sound).then(|| match (file.builtin, self.role.is_whole()) {
            (true, _) => Copied::Unchanged,
            (false, true) => Copied::Replaced,
            (false, false) => Copied::Merged,
        });
        Parsed { file, id: self.id, role: self.role, found, copied, problems }
    }

    /// What stands for a file that cannot be used: that it is there is known all the same.
    fn refused(&self, source: &Arc<str>) -> Found {
        match &self.role {
            Role::Prose(..) | Role::Right(..) => {
                let empty = content::parse(self.id, "").value;
                Found::Prose(Arc::new(PlacedProse::new(empty, source, false)))
            }
            _ => Found::Nothing,
        }
    }

    fn parse(&self, file: &SourceFile, source: &Arc<str>, problems: &mut Vec<Diagnostic>) -> Found {
        let text = &file.text;
        let english: Arc<str> = "en".into();
        let context = |brand: bool| Context {
            file: self.id,
            layer: match (self.origin, brand) {
                (Origin::Builtin, _) => Layer::Builtin,
                (_, true) => Layer::Brand,
                (Origin::Copy, false) => Layer::Copy,
                (_, false) => Layer::Group,
            },
            language: if self.origin == Origin::Builtin { &english } else { source },
        };
        match &self.role {
            Role::Portal => {
                let (record, entries) = config::portal(context(false), text, PORTAL).take(problems);
                Found::Portal(record, entries)
            }
            Role::Entries(brand) => {
                Found::Entries(config::entries(context(brand.is_some()), text).take(problems).entries)
            }
            Role::Figures(brand) => Found::Entries(config::figures(context(brand.is_some()), text).take(problems)),
            Role::Brand(_) => Found::Record(config::record(self.id, text, BRAND).take(problems)),
            Role::Document(..) => Found::Record(config::record(self.id, text, DOCUMENT).take(problems)),
            Role::Adapter(_) => Found::Record(config::record(self.id, text, ADAPTER).take(problems)),
            Role::Theme(_) => Found::Record(config::record(self.id, text, THEME).take(problems)),
            Role::Prose(_, _, lang) | Role::Right(_, _, lang) => {
                if text.trim().is_empty() {
                    problems.push(
                        Diagnostic::new(&DOCUMENT_EMPTY, format!("{} is empty", file.path))
                            .at(Place::file(self.id))
                            .hint("Write the text, or delete the file."),
                    );
                }
                let prose = content::parse(self.id, text).take(problems);
                let sound = !problems.iter().any(Diagnostic::is_error);
                Found::Prose(Arc::new(PlacedProse::new(prose, lang, sound)))
            }
            Role::BrandWords(..) | Role::Words(_) => Found::Words(Resource::parse(self.id, text).take(problems)),
            Role::Template(..) | Role::ThemeAsset(..) => Found::Text,
            Role::Asset(..) | Role::Ignored | Role::Unknown => Found::Nothing,
        }
    }
}

/// Where a line holds an invisible character, that it does not parse is most often a consequence, and
/// would be told of a character that nobody sees. Nor is it told again of the value around it.
fn visible(mut problems: Vec<Diagnostic>, text: &str) -> Vec<Diagnostic> {
    let line = |problem: &Diagnostic| {
        let start = problem.place.map_or(0, |place| place.span.start as usize);
        text.get(..start).map(|before| before.matches('\n').count())
    };
    let hidden: HashSet<_> = problems.iter().filter(|p| p.rule == &SOURCE_CONTROL).map(line).collect();
    if hidden.is_empty() {
        return problems;
    }
    problems.retain(|p| ![&TOML_SYNTAX, &FLUENT_SYNTAX].contains(&p.rule) || !hidden.contains(&line(p)));
    let written = |p: &Diagnostic| p.place.and_then(|place| text.get(place.span.range())).unwrap_or_default();
    problems
        .retain(|p| p.rule != &SOURCE_CONTROL || written(p).chars().count() == 1 || !written(p).contains(is_hidden));
    problems
}

/// Said of a folder that is no workspace.
pub(super) fn no_portal() -> Diagnostic {
    Diagnostic::new(&SOURCE_MISSING, "there is no content/portal.toml here")
        .hint("`candor new DIR` makes a small workspace; `--root DIR` names another one.")
}

/// The language of the group's content, which other files are read in: `source` of `portal.toml`,
/// or English where that is no language.
///
/// # Errors
/// When there is no `portal.toml`, or it cannot be read.
pub fn source_language(workspace: &dyn SourceTree) -> Result<Arc<str>, Box<Diagnostic>> {
    let bytes = workspace.read("content/portal.toml").map_err(|error| {
        Box::new(match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => no_portal(),
            _ => unreadable("content/portal.toml", &error),
        })
    })?;
    let text = String::from_utf8_lossy(&bytes);
    let source = config::key(&text, "source").filter(|tag| Lang::parse(tag).is_ok()).unwrap_or_else(|| "en".into());
    Ok(source.into())
}
