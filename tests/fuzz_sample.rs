//! A sample of what `tests/run --deep` fuzzes by coverage: inputs that once went wrong, every text
//! that fuzzing starts from, and texts made from these by chance. None may panic, or take a second.
//!
//! `CANDOR_FUZZ_SAMPLE` says how many are made for each target, `CANDOR_SEED` which.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)] // A test says what is wrong by panicking, and on what.

#[path = "fuzz/targets/mod.rs"]
mod targets;

use std::path::Path;
use std::time::Duration;

use targets::{LONGEST, TARGETS, Target};

/// The longest that one input may take.
const LIMIT: Duration = Duration::from_secs(1);

/// The stack that the program's threads have.
const STACK: usize = 2 << 20;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Numbers that are the same on every run (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    /// A stretch of `bytes`, and at most `longest` of it.
    fn stretch(&mut self, bytes: &[u8], longest: usize) -> Vec<u8> {
        let start = self.below(bytes.len() + 1);
        let length = self.below(longest.min(bytes.len() - start) + 1);
        bytes[start..start + length].to_vec()
    }

    /// A text made from others: a word put in, a stretch of another, one repeated, taken out or
    /// moved, or a byte changed, several times over.
    fn made(&mut self, seeds: &[Vec<u8>], words: &[&str]) -> Vec<u8> {
        let mut text = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(6) {
            let at = self.below(text.len() + 1);
            let more = match self.below(6) {
                0 | 1 => words[self.below(words.len())].as_bytes().to_vec(),
                2 => {
                    let other = self.below(seeds.len());
                    self.stretch(&seeds[other], 400)
                }
                3 => self.stretch(&text, 40).repeat(1 + self.below(60)),
                4 => {
                    text.truncate(at + self.below(text.len() - at + 1));
                    continue;
                }
                _ => {
                    let length = self.below(30).min(text.len() - at);
                    text.drain(at..at + length);
                    vec![u8::try_from(self.below(256)).unwrap()]
                }
            };
            text.splice(at..at, more);
        }
        text.truncate(LONGEST);
        text
    }
}

/// How long this thread has worked, however many others want the machine; nothing where the system does
/// not tell.
fn worked() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or_default())
}

/// Runs the target on each input, on a thread like the program's. What goes wrong is kept.
fn hold(target: &'static Target, inputs: impl Iterator<Item = Vec<u8>> + Send) -> (usize, Duration) {
    let keep = |input: &[u8]| {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}", target.name));
        std::fs::write(&path, input).unwrap();
        let start: String = String::from_utf8_lossy(input).chars().take(200).collect();
        format!("{}, {} bytes kept in {}: {start:?}", target.name, input.len(), path.display())
    };
    let run = move || {
        let (mut count, mut slowest) = (0, Duration::ZERO);
        for input in inputs {
            let start = worked();
            let panicked = std::panic::catch_unwind(|| (target.run)(&input)).is_err();
            let took = worked().saturating_sub(start);
            assert!(!panicked, "a panic on {}", keep(&input));
            assert!(took < LIMIT, "{took:?} on {}", keep(&input));
            (count, slowest) = (count + 1, slowest.max(took));
        }
        (count, slowest)
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).unwrap();
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sample(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let seeds = target.seeds(root());
    assert!(seeds.len() > 5, "{name} has {} texts to start from", seeds.len());
    hold(target, seeds.clone().into_iter());
    let seed = setting("CANDOR_SEED", 1);
    let mut random = Random(seed);
    let runs = usize::try_from(setting("CANDOR_FUZZ_SAMPLE", 2000)).unwrap();
    let (count, slowest) = hold(target, (0..runs).map(|_| random.made(&seeds, target.words)));
    println!("{name}: {count} texts made with the seed {seed}; the slowest took {slowest:?}");
}

#[test]
fn no_prose_makes_a_panic_or_takes_long() {
    sample("prose");
}

#[test]
fn no_toml_makes_a_panic_or_takes_long() {
    sample("toml");
}

#[test]
fn no_bundle_makes_a_panic_or_takes_long() {
    sample("fluent");
}

#[test]
fn no_template_makes_a_panic_or_takes_long() {
    sample("theme");
}

#[test]
fn no_picture_makes_a_panic_or_takes_long() {
    sample("picture");
}

#[test]
fn a_word_repeated_to_a_long_text_takes_no_second() {
    for target in TARGETS {
        let repeated = target.words.iter().map(|word| word.as_bytes().repeat(64 * 1024 / word.len()));
        hold(target, repeated);
    }
}

#[test]
fn every_input_that_is_kept_belongs_to_a_target() {
    for entry in std::fs::read_dir(root().join("tests/fuzz/kept")).unwrap() {
        let name = entry.unwrap().file_name();
        let target =
            TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| panic!("{name:?} is no target"));
        assert!(!target.kept(root()).is_empty());
    }
}
