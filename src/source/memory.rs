//! A source tree in memory, for tests.

use std::collections::BTreeMap;
use std::io;

use super::{Entry, SourceTree};

/// Files by path.
#[derive(Clone, Debug, Default)]
pub struct Memory(BTreeMap<String, Vec<u8>>);

impl Memory {
    /// An empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a file.
    pub fn file(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.0.insert(path.to_owned(), bytes.into());
        self
    }

    /// Adds, replaces or (with `None`) removes a file in place.
    pub fn set(&mut self, path: &str, bytes: Option<Vec<u8>>) {
        match bytes {
            Some(bytes) => self.0.insert(path.to_owned(), bytes),
            None => self.0.remove(path),
        };
    }
}

impl SourceTree for Memory {
    fn list(&self, folder: &str) -> Vec<(String, Entry)> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.0
            .iter()
            .filter(|(path, _)| path.starts_with(&prefix))
            .map(|(path, bytes)| (path.clone(), Entry::File(bytes.len() as u64)))
            .collect()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.0.get(path).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }
}
