//! What is built into the program: two themes, the interface's words, laws, the
//! explanations of rights, the usual forms and the adapters for form providers. A workspace's file at the same path shadows it.

use std::io;

use rust_embed::RustEmbed;

use super::{Entry, SourceTree};

#[derive(RustEmbed)]
#[folder = "locales/"]
#[prefix = "locales/"]
#[include = "*/candor*.ftl"]
struct Words;

#[derive(RustEmbed)]
#[folder = "themes/"]
#[prefix = "themes/"]
#[include = "default/*"]
#[include = "plain/*"]
struct Themes;

#[derive(RustEmbed)]
#[folder = "src/regime/data/"]
#[prefix = "content/"]
struct Laws;

#[derive(RustEmbed)]
#[folder = "src/adapter/data/"]
#[prefix = "content/adapters/"]
#[include = "*.toml"]
struct Adapters;

/// The files built into the program.
#[derive(Clone, Copy, Debug, Default)]
pub struct Builtin;

impl Builtin {
    /// Whether these files were made from that tree: it is the program's own, and its words and
    /// its themes are no copies of what is built in but the originals.
    pub fn comes_from(tree: &dyn SourceTree) -> bool {
        tree.read("src/regime/data/regimes/eu/regime.toml").is_ok()
    }

    fn get(path: &str) -> Option<std::borrow::Cow<'static, [u8]>> {
        Words::get(path)
            .or_else(|| Themes::get(path))
            .or_else(|| Laws::get(path))
            .or_else(|| Adapters::get(path))
            .map(|file| file.data)
    }
}

impl SourceTree for Builtin {
    fn list(&self, folder: &str) -> Vec<(String, Entry)> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let mut found: Vec<(String, Entry)> = Words::iter()
            .chain(Themes::iter())
            .chain(Laws::iter())
            .chain(Adapters::iter())
            .filter(|path| path.starts_with(&prefix))
            .map(|path| {
                let size = Self::get(&path).map_or(0, |data| data.len() as u64);
                (path.into_owned(), Entry::File(size))
            })
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        Self::get(path).map(|data| data.into_owned()).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn is_builtin(&self, path: &str) -> bool {
        Self::get(path).is_some()
    }
}

/// A workspace over the built-in files: the workspace's file wins, path by path.
pub struct Layered<'a> {
    workspace: &'a dyn SourceTree,
}

impl<'a> Layered<'a> {
    /// `workspace` over what is built in.
    pub fn new(workspace: &'a dyn SourceTree) -> Self {
        Self { workspace }
    }
}

impl SourceTree for Layered<'_> {
    fn list(&self, folder: &str) -> Vec<(String, Entry)> {
        let mut found = self.workspace.list(folder);
        let own: std::collections::HashSet<String> = found.iter().map(|(path, _)| path.clone()).collect();
        found.extend(Builtin.list(folder).into_iter().filter(|(path, _)| !own.contains(path)));
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.workspace.read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Builtin.read(path),
            other => other,
        }
    }

    fn changed(&self) -> Option<String> {
        self.workspace.changed()
    }

    fn strayed(&self) -> Option<String> {
        self.workspace.strayed()
    }

    fn is_builtin(&self, path: &str) -> bool {
        Builtin.is_builtin(path)
            && matches!(self.workspace.read(path), Err(error) if error.kind() == io::ErrorKind::NotFound)
    }
}
