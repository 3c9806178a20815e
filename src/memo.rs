//! Results by what they were made from.
//!
//! A fragment's key says what it is made of; what it turned out to depend on is noted while it is
//! made. Making it is a pure function, so the first thing it asks is always the same, and what it
//! asks next depends on the answers alone: all results of one key form a tree of questions and
//! answers. Finding the result for a brand is walking that tree with the brand's answers.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::digest::Digest;

/// How many locks the keys are spread over.
const SHARDS: usize = 64;

/// The results of one key.
type Tree<Q, T> = Arc<Mutex<Node<Q, T>>>;

/// Values by digest: the digest is its own hash.
type ByDigest<V> = HashMap<Digest, V, BuildHasherDefault<Taken>>;

/// Results of type `T`, which depend on questions of type `Q`.
pub struct Memo<Q, T> {
    shards: Vec<Mutex<ByDigest<Tree<Q, T>>>>,
    made: AtomicUsize,
    found: AtomicUsize,
    /// Made, and not kept.
    passed: AtomicUsize,
}

enum Node<Q, T> {
    Unknown,
    Result(Arc<T>),
    Question(Q, Answers<Q, T>),
}

/// What follows each answer. Most questions ever get one, and a map for it would be most of what
/// a result takes.
enum Answers<Q, T> {
    One(Digest, Box<Node<Q, T>>),
    Many(ByDigest<Node<Q, T>>),
}

impl<Q, T> Answers<Q, T> {
    /// What follows an answer; unknown when it was never given.
    fn after(&mut self, answer: Digest) -> &mut Node<Q, T> {
        if let Self::One(known, node) = self
            && *known != answer
        {
            let node = std::mem::replace(&mut **node, Node::Unknown);
            *self = Self::Many([(*known, node)].into_iter().collect());
        }
        match self {
            Self::One(_, node) => node,
            Self::Many(nodes) => nodes.entry(answer).or_insert(Node::Unknown),
        }
    }
}

/// The hash of a digest is taken from it: its bits are spread already.
#[derive(Default)]
struct Taken(u64);

impl Hasher for Taken {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u128(&mut self, digest: u128) {
        // Answers that are no digests are small numbers: the product spreads them as well.
        self.0 = (digest as u64 ^ (digest >> 64) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
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
            passed: AtomicUsize::new(0),
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
                    node = answers.after(answer(question));
                }
                Node::Unknown => break,
            }
        }
        self.made.fetch_add(1, Ordering::Relaxed);
        let (result, asked) = make();
        let result = Arc::new(result);
        // The questions up to here were asked again, with the same answers; the rest is new.
        for (question, digest) in asked.into_iter().skip(depth) {
            *node = Node::Question(question, Answers::One(digest, Box::new(Node::Unknown)));
            if let Node::Question(_, answers) = node {
                node = answers.after(digest);
            }
        }
        *node = Node::Result(result.clone());
        result
    }

    /// A result that hardly anybody else will ask for: it is made, and not kept.
    pub fn once(&self, make: impl FnOnce() -> T) -> Arc<T> {
        self.made.fetch_add(1, Ordering::Relaxed);
        self.passed.fetch_add(1, Ordering::Relaxed);
        Arc::new(make())
    }

    fn tree(&self, key: Digest) -> Tree<Q, T> {
        let shard = &self.shards[(key % SHARDS as u128) as usize];
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        shard.entry(key).or_insert_with(|| Arc::new(Mutex::new(Node::Unknown))).clone()
    }

    /// How many results are kept.
    pub fn kept(&self) -> usize {
        self.made.load(Ordering::Relaxed) - self.passed.load(Ordering::Relaxed)
    }

    /// How often results were made and found.
    pub fn counts(&self) -> Counts {
        Counts { made: self.made.load(Ordering::Relaxed), found: self.found.load(Ordering::Relaxed) }
    }
}
