//! Parsed files, kept from one reading to the next: only what differs is parsed again.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Inputs, Job, Parsed, assemble, jobs};
use crate::diagnostic::Outcome;
use crate::digest::{self, Digest};
use crate::source::SourceTree;

/// What tells a file from all others: its path, and whether it is built in.
type Name = (String, bool);

/// What a file was parsed from: the digest of what it says, and its place in the list.
type Origin = (Digest, usize);

/// A file, with what it was parsed from, and the number by which its tree knows what it says.
struct File {
    origin: Origin,
    stamp: Option<u64>,
    parsed: Parsed,
}

/// Files, each with what it was parsed from.
#[derive(Default)]
pub struct Kept {
    files: HashMap<Name, File>,
    source: Option<Arc<str>>,
    parsed: usize,
    ground: Digest,
}

impl Kept {
    /// Reads a workspace. `run` parses the files that differ from the last reading, in any order.
    ///
    /// The result is that of reading everything anew. A file's place in the list counts as part of
    /// it: where one comes or goes, those behind it are parsed again too.
    pub fn read(
        &mut self,
        tree: &dyn SourceTree,
        source: &Arc<str>,
        run: impl FnOnce(Vec<(usize, Job)>) -> Vec<(usize, Parsed)>,
    ) -> Outcome<Inputs> {
        if self.source.as_ref() != Some(source) {
            self.files.clear();
            self.source = Some(source.clone());
        }
        let mut order = Vec::new();
        let mut stale = Vec::new();
        let mut found: Vec<Option<Parsed>> = Vec::new();
        let mut ground = Vec::new();
        for (at, job) in jobs(tree).into_iter().enumerate() {
            let name = job.name();
            let known = self.files.get(&name);
            let stamp = if name.1 { Some(0) } else { tree.stamp(&name.0) };
            let digest = match known {
                Some(known) if stamp.is_some() && known.stamp == stamp => known.origin.0,
                _ => job.digest(tree, source),
            };
            if !job.is_asked_for() {
                ground.push((name.clone(), digest));
            }
            let known = known.filter(|known| known.origin == (digest, at));
            found.push(known.map(|known| known.parsed.clone()));
            if known.is_none() {
                stale.push((at, job));
            }
            order.push((name, (digest, at), stamp));
        }
        self.parsed = stale.len();
        self.ground = digest::of(&ground);
        for (at, parsed) in run(stale) {
            if let (Some((name, origin, stamp)), Some(found)) = (order.get(at), found.get_mut(at)) {
                self.files.insert(name.clone(), File { origin: *origin, stamp: *stamp, parsed: parsed.clone() });
                *found = Some(parsed);
            }
        }
        if self.files.len() > order.len() {
            let there: HashSet<Name> = order.into_iter().map(|(name, ..)| name).collect();
            self.files.retain(|name, _| there.contains(name));
        }
        assemble(found.into_iter().flatten().collect())
    }

    /// How many files the last reading parsed.
    pub fn parsed(&self) -> usize {
        self.parsed
    }

    /// Digest of all that is the same for every brand, besides prose. Fragments are found again by what
    /// can differ between brands; where anything else is another, none of them may be.
    pub fn ground(&self) -> Digest {
        self.ground
    }
}
