//! Words of the interface for languages that are not built in, made from the English ones letter by
//! letter. They mean nothing: they stand where words stand, in the language's script, so that a
//! portal in it builds. Sentences whose words matter to a test are written by hand in the fixture.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use candor::source::Memory;

/// How a letter is written.
pub(crate) type Letters = fn(char) -> Option<&'static str>;

/// Arabic letters for Latin ones, by their sound; Arabic commas and question marks.
pub(crate) fn arabic(c: char) -> Option<&'static str> {
    Some(match c.to_ascii_lowercase() {
        'a' => "ا",
        'b' | 'p' => "ب",
        'c' | 'k' => "ك",
        'd' => "د",
        'e' | 'i' | 'y' => "ي",
        'f' | 'v' => "ف",
        'g' | 'j' => "ج",
        'h' => "ه",
        'l' => "ل",
        'm' => "م",
        'n' => "ن",
        'o' | 'u' | 'w' => "و",
        'q' => "ق",
        'r' => "ر",
        's' | 'x' => "س",
        't' => "ت",
        'z' => "ز",
        ',' => "،",
        ';' => "؛",
        '?' => "؟",
        _ => return None,
    })
}

/// Welsh vowels with their circumflex.
pub(crate) fn welsh(c: char) -> Option<&'static str> {
    Some(match c {
        'a' => "â",
        'e' => "ê",
        'i' => "î",
        'o' => "ô",
        'u' => "û",
        'w' => "ŵ",
        'y' => "ŷ",
        _ => return None,
    })
}

/// A fixture, with words of the interface in `tag`: all English messages whose names the fixture
/// does not hold itself.
pub(crate) fn workspace(fixture: &str, tag: &str, letters: Letters) -> Memory {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tree = Memory::new();
    let mut own = BTreeSet::new();
    let base = root.join("tests/languages").join(fixture);
    for (path, text) in files(&base) {
        if path.starts_with(&format!("locales/{tag}/")) {
            own.extend(text.lines().filter_map(name).map(str::to_owned));
        }
        tree.set(&path, Some(text.into_bytes()));
    }
    let mut english: Vec<(String, String)> = files(&root.join("locales/en"));
    english.retain(|(path, _)| path.starts_with("candor"));
    assert!(!english.is_empty());
    for (path, text) in english {
        tree.set(&format!("locales/{tag}/pseudo-{path}"), Some(bundle(&text, &own, letters).into_bytes()));
    }
    tree
}

/// All files below a folder, by their paths in it.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The name of the message that starts on a line.
fn name(line: &str) -> Option<&str> {
    line.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| line.split([' ', '=']).next().unwrap_or_default())
}

/// A bundle with other letters. What stands between braces, and names, stay.
fn bundle(english: &str, own: &BTreeSet<String>, letters: Letters) -> String {
    let mut out = String::new();
    let mut skipped = false;
    for line in english.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = name(line) {
            skipped = own.contains(name);
        }
        if skipped {
            continue;
        }
        assert!(!line.contains("->"), "a choice needs words of its own: {line}");
        let words = match line.split_once('=') {
            Some((before, words)) if name(line).is_some() || line.trim_start().starts_with('.') => {
                out.push_str(before);
                out.push('=');
                words
            }
            _ => line,
        };
        let mut depth = 0;
        for c in words.chars() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            match letters(c).filter(|_| depth == 0) {
                Some(letter) => out.push_str(letter),
                None => out.push(c),
            }
        }
        out.push('\n');
    }
    out
}
