//! One target under libFuzzer. `CANDOR_FUZZ_TARGET` names it; the texts it starts from and the words
//! of its grammar are written from the repository's own files into the folder `CANDOR_FUZZ_FOLDER`.
#![no_main]

#[path = "../targets/mod.rs"]
mod targets;

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use targets::{TARGETS, Target};

static TARGET: OnceLock<&'static Target> = OnceLock::new();

/// The input at hand. Where the stack is used up, libFuzzer has none left to keep it by.
static LAST: OnceLock<File> = OnceLock::new();

fn setting(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

/// Chooses the target, and lays out its seeds and its dictionary for libFuzzer to read.
fn prepare() {
    let name = setting("CANDOR_FUZZ_TARGET");
    let target = TARGETS.iter().find(|target| target.name == name);
    let target = *TARGET.get_or_init(|| target.unwrap_or_else(|| panic!("there is no target {name}")));
    let folder = PathBuf::from(setting("CANDOR_FUZZ_FOLDER"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let seeds = folder.join("seeds");
    std::fs::create_dir_all(&seeds).unwrap();
    for (at, seed) in target.seeds(&root).into_iter().enumerate() {
        std::fs::write(seeds.join(format!("{at:04}")), seed).unwrap();
    }
    std::fs::write(folder.join("dictionary"), dictionary(target)).unwrap();
    LAST.get_or_init(|| File::create(folder.join("last")).unwrap());
}

/// The target's words as libFuzzer reads them, every byte in hexadecimal.
fn dictionary(target: &Target) -> String {
    let entry = |word: &&str| {
        let bytes: String = word.bytes().map(|byte| format!("\\x{byte:02X}")).collect();
        format!("\"{bytes}\"\n")
    };
    target.words.iter().filter(|word| word.len() <= 64).map(entry).collect()
}

fuzz_target!(init: prepare(), |input: &[u8]| if let (Some(target), Some(last)) = (TARGET.get(), LAST.get()) {
    last.write_all_at(input, 0).unwrap();
    last.set_len(input.len() as u64).unwrap();
    (target.run)(input);
});
