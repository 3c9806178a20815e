//! Putting parsed files together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::job::{Found, Parsed, no_portal};
use super::layout::Role;
use super::themes::{self, ThemeFiles};
use super::{AssetFiles, BrandInput, DocumentInput, Inputs, WordsInput};
use crate::diagnostic::{Diagnostic, Outcome, SOURCE_UNKNOWN_FILE};
use crate::locale::Lang;
use crate::model::vocabulary::PORTAL;
use crate::model::{Entry, Record};
use crate::source::{Builtin, Files, SourceFile, SourceTree};
use crate::span::{FileId, Place};

/// Puts together what the jobs found. They come in the order of [`super::jobs`].
pub fn assemble(parsed: Vec<Parsed>) -> Outcome<Inputs> {
    let mut problems = Vec::new();
    let mut files = Vec::with_capacity(parsed.len());
    let mut gathered = Gathered::default();
    let mut copies = BTreeMap::new();
    for Parsed { file, id, role, found, copied, problems: own } in parsed {
        let refused = own.iter().any(Diagnostic::is_error);
        // Not a word of it is known: neither is what it would have said.
        let unread = !own.is_empty() && matches!(found, Found::Nothing);
        problems.extend(own);
        match &role {
            Role::Unknown if unread => {
                if refused {
                    gathered.lost(&file.path);
                }
                files.push(file);
                continue;
            }
            Role::Words(lang) if unread => drop(gathered.unread.insert(lang.clone())),
            Role::BrandWords(brand, lang) if unread => drop(gathered.brand(brand.clone()).unread.insert(lang.clone())),
            Role::Theme(theme) | Role::Template(theme, _) | Role::ThemeAsset(theme, _) if unread => {
                gathered.themes.entry(theme.clone()).or_default();
            }
            Role::Brand(brand) => gathered.brand(brand.clone()).broken = refused,
            Role::Asset(brand, name) if refused => {
                gathered.assets(brand.clone()).refused.insert(name.clone());
                files.push(file);
                continue;
            }
            _ => {}
        }
        copies.extend(copied.map(|copied| (id, copied)));
        gathered.add(&file, id, role, found, &mut problems);
        files.push(file);
    }
    let files = Files::new(files);
    if gathered.portal.is_none() && !problems.iter().any(Diagnostic::is_error) {
        // It went away after its language was read.
        problems.push(no_portal());
    }
    let portal_read = gathered.portal.is_some();
    let (portal, own) =
        gathered.portal.unwrap_or_else(|| (Record::new(Place::file(FileId(0)), PORTAL, Vec::new()), Vec::new()));
    let mut entries = gathered.entries;
    entries.extend(own);
    let themes = themes::chosen(&portal, &gathered.brands, &gathered.themes, &files).take(&mut problems);
    let value = Inputs {
        files,
        portal,
        portal_read,
        unread: gathered.unread,
        entries,
        brands: gathered.brands,
        assets: gathered.assets,
        documents: gathered.documents,
        rights: gathered.rights,
        adapters: gathered.adapters,
        words: gathered.words,
        themes,
        copies,
    };
    Outcome { value, problems }
}

#[derive(Default)]
struct Gathered {
    portal: Option<(Record, Vec<Entry>)>,
    entries: Vec<Entry>,
    brands: BTreeMap<Arc<str>, BrandInput>,
    documents: BTreeMap<Arc<str>, DocumentInput>,
    rights: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Arc<super::PlacedProse>>>,
    adapters: BTreeMap<Arc<str>, Record>,
    words: BTreeMap<Arc<str>, WordsInput>,
    unread: BTreeSet<Arc<str>>,
    themes: BTreeMap<Arc<str>, ThemeFiles>,
    assets: AssetFiles,
}

impl Gathered {
    fn add(&mut self, file: &SourceFile, id: FileId, role: Role, found: Found, problems: &mut Vec<Diagnostic>) {
        if let Some(problem) = role.language().and_then(|tag| Lang::parse(tag).err()) {
            problems.push(problem.at(Place::file(id)));
            return;
        }
        match (role, found) {
            (Role::Portal, Found::Portal(record, entries)) => self.portal = Some((record, entries)),
            (Role::Entries(None) | Role::Figures(None), Found::Entries(entries)) => self.entries.extend(entries),
            (Role::Entries(Some(brand)) | Role::Figures(Some(brand)), Found::Entries(entries)) => {
                self.brand(brand).entries.extend(entries);
            }
            (Role::Brand(brand), Found::Record(record)) => self.brand(brand).record = Some(record),
            (Role::Adapter(adapter), Found::Record(record)) => {
                self.adapters.insert(adapter, record);
            }
            (Role::Document(brand, document), Found::Record(record)) => self.document(brand, document).meta = Some(record),
            (Role::Prose(brand, document, lang), Found::Prose(prose)) => {
                self.document(brand, document).prose.insert(lang, prose);
            }
            (Role::Right(brand, right, lang), Found::Prose(prose)) => {
                let rights = match brand {
                    Some(brand) => &mut self.brand(brand).rights,
                    None => &mut self.rights,
                };
                rights.entry(right).or_default().insert(lang, prose);
            }
            (Role::BrandWords(brand, lang), Found::Words(resource)) => {
                self.brand(brand).words.insert(lang, resource);
            }
            (Role::Words(lang), Found::Words(resource)) => {
                let words = self.words.entry(lang).or_default();
                let layer = match (file.builtin, Builtin.is_builtin(&file.path)) {
                    (true, _) => &mut words.builtin,
                    (false, true) => &mut words.copies,
                    (false, false) => &mut words.group,
                };
                layer.push(resource);
            }
            (Role::Asset(brand, name), _) => {
                self.assets(brand).paths.insert(name, file.path.clone());
            }
            (Role::Theme(theme), Found::Record(record)) => self.themes.entry(theme).or_default().record = Some(record),
            (Role::Template(theme, name), Found::Text) => self.themes.entry(theme).or_default().template(&name, id),
            (Role::ThemeAsset(theme, name), Found::Text) => {
                problems.extend(self.themes.entry(theme).or_default().asset(&name, id));
            }
            (Role::Unknown, _) => problems.push(
                Diagnostic::new(&SOURCE_UNKNOWN_FILE, format!("nothing reads {}", file.path))
                    .at(Place::file(id))
                    .hint("Facts stand in content/register/, prose in content/documents/<document>/<language>.md, words in locales/<language>/; move or rename it, or delete it."),
            ),
            _ => {}
        }
    }

    /// A folder that could not be looked into: what would stand in it is not missed besides.
    fn lost(&mut self, path: &str) {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["content", "brands", brand] => self.brand(Arc::from(*brand)).broken = true,
            ["locales", language] => drop(self.unread.insert(Arc::from(*language))),
            ["themes", theme] => drop(self.themes.entry(Arc::from(*theme)).or_default()),
            _ => {}
        }
    }

    fn assets(&mut self, brand: Option<Arc<str>>) -> &mut AssetFiles {
        match brand {
            Some(brand) => &mut self.brand(brand).assets,
            None => &mut self.assets,
        }
    }

    fn brand(&mut self, id: Arc<str>) -> &mut BrandInput {
        self.brands.entry(id).or_default()
    }

    fn document(&mut self, brand: Option<Arc<str>>, document: Arc<str>) -> &mut DocumentInput {
        let documents = match brand {
            Some(brand) => &mut self.brand(brand).documents,
            None => &mut self.documents,
        };
        documents.entry(document).or_default()
    }
}
