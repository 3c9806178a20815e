//! Results by what they were made from.
//!
//! A fragment's key says what it is made of; what it turned out to depend on is noted while it is
//! made. Making it is a pure function, so the first thing it asks is always the same, and what it
//! asks next depends on the answers alone: all results of one key form a tree of questions and
//! answers. Finding the result for a brand is walking that tree with the brand's answers.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::digest::Digest;

/// How many locks the keys are spread over.
const SHARDS: usize = 64;

/// The results of one key.
type Tree<Q, T> = Arc<Mutex<Node<Q, T>>>;

/// Results of type `T`, which depend on questions of type `Q`.
pub struct Memo<Q, T> {
    shards: Vec<Mutex<HashMap<Digest, Tree<Q, T>>>>,
    made: AtomicUsize,
    found: AtomicUsize,
}

enum Node<Q, T> {
    Unknown,
    Result(Arc<T>),
    Question(Q, HashMap<Digest, Node<Q, T>>),
}

/// How often results were made, and found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Made.
    pub made: usize,
    /// Found.
    pub found: usize,
}

impl<Q, T> Default for Memo<Q, T> {
    fn default() -> Self {
        Self {
            shards: (0..SHARDS).map(|_| Mutex::default()).collect(),
            made: AtomicUsize::new(0),
            found: AtomicUsize::new(0),
        }
    }
}

impl<Q: Eq + Hash + Clone, T> Memo<Q, T> {
    /// The result for `key` and the answers that `answer` gives; made by `make`, with the
    /// questions it asked in order, unless it is known. Two threads never make the same one.
    pub fn get(
        &self,
        key: Digest,
        answer: impl Fn(&Q) -> Digest,
        make: impl FnOnce() -> (T, Vec<(Q, Digest)>),
    ) -> Arc<T> {
        let tree = self.tree(key);
        let mut tree = tree.lock().unwrap_or_else(PoisonError::into_inner);
        let mut node = &mut *tree;
        let mut depth = 0;
        loop {
            match node {
                Node::Result(result) => {
                    self.found.fetch_add(1, Ordering::Relaxed);
                    return result.clone();
                }
                Node::Question(question, answers) => {
                    depth += 1;
                    node = answers.entry(answer(question)).or_insert(Node::Unknown);
                }
                Node::Unknown => break,
            }
        }
        self.made.fetch_add(1, Ordering::Relaxed);
        let (result, asked) = make();
        let result = Arc::new(result);
        // The questions up to here were asked again, with the same answers; the rest is new.
        for (question, digest) in asked.into_iter().skip(depth) {
            *node = Node::Question(question, HashMap::new());
            if let Node::Question(_, answers) = node {
                node = answers.entry(digest).or_insert(Node::Unknown);
            }
        }
        *node = Node::Result(result.clone());
        result
    }

    fn tree(&self, key: Digest) -> Tree<Q, T> {
        let shard = &self.shards[(key % SHARDS as u128) as usize];
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        shard.entry(key).or_insert_with(|| Arc::new(Mutex::new(Node::Unknown))).clone()
    }

    /// How often results were made and found.
    pub fn counts(&self) -> Counts {
        Counts { made: self.made.load(Ordering::Relaxed), found: self.found.load(Ordering::Relaxed) }
    }
}
