//! The last pages in which nothing was wrong.

use std::collections::VecDeque;
use std::sync::Arc;

use super::moment::Brand;

/// How many files are kept, of all brands.
const MOST: usize = 512;

/// Files by their paths below the output, the one that was made last at the end.
#[derive(Default)]
pub(super) struct Good {
    files: VecDeque<(String, Arc<[u8]>)>,
    /// The brands, when they were last known.
    pub(super) brands: Vec<Brand>,
}

impl Good {
    /// Keeps a file in place of the one at its path.
    pub(super) fn keep(&mut self, path: &str, bytes: &[u8]) {
        if let Some(at) = self.files.iter().position(|(known, _)| known == path)
            && let Some((path, known)) = self.files.remove(at)
        {
            let bytes = if *known == *bytes { known } else { bytes.into() };
            self.files.push_back((path, bytes));
            return;
        }
        if self.files.len() >= MOST {
            self.files.pop_front();
        }
        self.files.push_back((path.to_owned(), bytes.into()));
    }

    /// The last good file at a path.
    pub(super) fn find(&self, path: &str) -> Option<Arc<[u8]>> {
        self.files.iter().rev().find(|(known, _)| known == path).map(|(_, bytes)| bytes.clone())
    }
}
