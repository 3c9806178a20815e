#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Barrier;

use proptest::prelude::*;

use super::*;
use crate::digest;

/// A pure function of a few inputs that reads only some of them: a tree of questions.
#[derive(Clone, Debug)]
enum Function {
    Answer(u8),
    /// Reads an input, and goes on by its parity.
    Ask(u8, Box<Function>, Box<Function>),
}

fn function() -> impl Strategy<Value = Function> {
    let leaf = any::<u8>().prop_map(Function::Answer);
    leaf.prop_recursive(5, 40, 2, |inner| {
        (0..6_u8, inner.clone(), inner)
            .prop_map(|(input, even, odd)| Function::Ask(input, Box::new(even), Box::new(odd)))
    })
}

impl Function {
    /// The result, and what was asked, each once.
    fn run(&self, inputs: &[u8; 6]) -> ((u8, u64), Vec<(u8, Digest)>) {
        let (mut asked, mut sum, mut at) = (Vec::<(u8, Digest)>::new(), 0_u64, self);
        loop {
            match at {
                Self::Answer(answer) => return ((*answer, sum), asked),
                Self::Ask(input, even, odd) => {
                    let value = inputs[usize::from(*input)];
                    sum = sum * 31 + u64::from(value);
                    if asked.iter().all(|(known, _)| known != input) {
                        asked.push((*input, digest::of(&value)));
                    }
                    at = if value.is_multiple_of(2) { even } else { odd };
                }
            }
        }
    }
}

fn look(memo: &Memo<u8, (u8, u64)>, key: Digest, function: &Function, inputs: &[u8; 6]) -> (u8, u64) {
    *memo.get(key, |question| digest::of(&inputs[usize::from(*question)]), || function.run(inputs))
}

proptest! {
    #[test]
    fn what_is_found_is_what_would_be_made(
        functions in prop::collection::vec(function(), 1..4),
        runs in prop::collection::vec((any::<prop::sample::Index>(), prop::array::uniform6(0..4_u8)), 1..60),
    ) {
        let memo = Memo::default();
        // What tells results apart: the function, and the answers to what it asked.
        let mut distinct = BTreeSet::new();
        for (which, inputs) in &runs {
            let at = which.index(functions.len());
            let function = &functions[at];
            let (fresh, asked) = function.run(inputs);
            prop_assert_eq!(look(&memo, at as Digest, function, inputs), fresh);
            distinct.insert((at, asked));
        }
        prop_assert_eq!(memo.counts().made, distinct.len());
        prop_assert_eq!(memo.counts().found, runs.len() - distinct.len());
    }
}

#[test]
fn two_threads_never_make_one_twice() {
    let memo: Memo<u8, u64> = Memo::default();
    let made = Mutex::new(BTreeMap::<(u64, u8), usize>::new());
    let start = Barrier::new(4);
    std::thread::scope(|scope| {
        for thread in 0..4_u64 {
            let (memo, made, start) = (&memo, &made, &start);
            scope.spawn(move || {
                start.wait();
                for round in 0..400_u64 {
                    let (key, input) = ((round + thread) % 70, ((round + thread) % 3) as u8);
                    let result = memo.get(
                        u128::from(key),
                        |_| digest::of(&input),
                        || {
                            *made.lock().unwrap().entry((key, input)).or_default() += 1;
                            std::thread::yield_now();
                            (key * 10 + u64::from(input), vec![(0, digest::of(&input))])
                        },
                    );
                    assert_eq!(*result, key * 10 + u64::from(input));
                }
            });
        }
    });
    let made = made.into_inner().unwrap();
    assert!(made.values().all(|times| *times == 1), "{made:?}");
    assert_eq!(memo.counts(), Counts { made: made.len(), found: 1600 - made.len() });
}

#[test]
fn what_asks_nothing_is_made_once() {
    let memo: Memo<u8, u8> = Memo::default();
    assert_eq!(*memo.get(7, |_| 0, || (1, Vec::new())), 1);
    assert_eq!(*memo.get(7, |_| 9, || (2, Vec::new())), 1);
    assert_eq!(*memo.get(8, |_| 9, || (2, Vec::new())), 2);
    assert_eq!(memo.counts(), Counts { made: 2, found: 1 });
}
