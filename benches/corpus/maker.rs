//! Makes workspaces to measure with: invented text, the same bytes for the same seed.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::facts;
use crate::words::{LANGUAGES, Words};

/// Pages that candor makes itself of what a corpus states: home, rights, two rights, requests,
/// contact, cookies, facts, and the two after a form.
const GENERATED: usize = 10;
/// Sections of a document.
const SECTIONS: usize = 9;
/// Sections with those under them.
const TREES: &[&[usize]] = &[&[0], &[1, 2], &[3], &[4, 5], &[6], &[7, 8]];

/// What a workspace should hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// Brands.
    pub(crate) brands: usize,
    /// Languages: one to three.
    pub(crate) languages: usize,
    /// Pages of each brand in each language; the least is eleven.
    pub(crate) pages: usize,
    /// How much of the text each brand says in its own words: 0 none, 1 all of it.
    pub(crate) overlays: f64,
    /// Where chance starts.
    pub(crate) seed: u64,
}

impl Default for Shape {
    fn default() -> Self {
        Self { brands: 10, languages: 3, pages: 12, overlays: 0.1, seed: 1 }
    }
}

/// Chance that can be repeated: `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
pub(crate) struct Random(u64);

impl Random {
    /// Starts from a seed and the name of what it is for, so that one text does not move another.
    pub(crate) fn new(seed: u64, name: &str) -> Self {
        // FNV-1a: the same on every machine.
        let hash = name
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Self(seed ^ hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `limit`, which is not nought.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// One of a list.
    pub(crate) fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.below(list.len())).copied().unwrap_or_default()
    }
}

/// Chooses a share of things, spread evenly, and different ones for each brand.
pub(crate) struct Share {
    share: f64,
    at: usize,
}

impl Share {
    /// A share of what comes, beginning at a brand's own place.
    pub(crate) fn new(share: f64, brand: usize) -> Self {
        Self { share, at: brand.wrapping_mul(7) % 1000 }
    }

    /// Whether the next one is chosen.
    pub(crate) fn take(&mut self) -> bool {
        let before = (self.at as f64 * self.share).floor();
        self.at += 1;
        (self.at as f64 * self.share).floor() > before
    }
}

/// Writes files below a folder, each folder made once.
pub(crate) struct Tree {
    root: PathBuf,
    made: std::collections::HashSet<PathBuf>,
}

impl Tree {
    /// Writes a file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn put(&mut self, path: &str, text: &str) -> io::Result<()> {
        let path = self.root.join(path);
        if let Some(folder) = path.parent()
            && self.made.insert(folder.to_owned())
        {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    }
}

/// Makes a workspace in `root`.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn make(root: &Path, shape: &Shape) -> io::Result<()> {
    let mut tree = Tree { root: root.to_owned(), made: std::collections::HashSet::new() };
    let languages = LANGUAGES.get(..shape.languages.clamp(1, LANGUAGES.len())).unwrap_or(LANGUAGES);
    portal(&mut tree, languages)?;
    facts::group(&mut tree, shape, languages)?;
    let documents = shape.pages.saturating_sub(GENERATED).max(1);
    for at in 0..documents {
        let id = document_id(at);
        let kind = if at == 0 { "privacy" } else { "other" };
        tree.put(
            &format!("content/documents/{id}/document.toml"),
            &format!("kind = \"{kind}\"\nsource = \"en\"\nupdated = 2026-10-15\neffective = 2026-11-15\n"),
        )?;
        for words in languages {
            let mut text = head(&mut Random::new(shape.seed, &id), words);
            for section in 0..SECTIONS {
                let random = &mut Random::new(shape.seed, &format!("{id} {section}"));
                text.push_str(&self::section(random, words, at, section));
            }
            tree.put(&format!("content/documents/{id}/{}.md", words.tag), &text)?;
        }
    }
    for brand in 0..shape.brands {
        self::brand(&mut tree, shape, languages, documents, brand)?;
    }
    Ok(())
}

fn portal(tree: &mut Tree, languages: &[Words]) -> io::Result<()> {
    let mut text = String::from("name = \"The Lantern Group\"\nsource = \"en\"\n\n");
    for words in languages {
        let _ = writeln!(text, "[languages.{}]\npath = \"{}\"\n", words.tag, words.path);
    }
    text.push_str(
        "[endpoints.requests]\nurl.production = \"https://forms.lantern.example/requests\"\nredirect_field = \"_next\"\nhoneypot = \"website\"\n",
    );
    tree.put("content/portal.toml", &text)
}

fn document_id(at: usize) -> String {
    if at == 0 { "privacy".into() } else { format!("notice-{at}") }
}

/// A title and what stands before the first section.
fn head(random: &mut Random, words: &Words) -> String {
    format!("# {}\n\n{}\n\n", words.title(random), words.paragraph(random, 2))
}

/// A section of a document, with what prose has: lists, tables, placeholders, links by id.
fn section(random: &mut Random, words: &Words, document: usize, at: usize) -> String {
    let level = if at % 3 == 2 { "###" } else { "##" };
    let mut out = format!("{level} {} {{#part-{at}}}\n\n", words.title(random));
    for _ in 0..2 {
        let _ = writeln!(out, "{}\n", words.paragraph(random, 2));
    }
    // What each section holds besides is the same in every language: structure is the source's.
    match (document * SECTIONS + at) % 6 {
        0 => {
            for _ in 0..4 {
                let _ = writeln!(out, "- {}", words.phrase(random));
            }
            out.push('\n');
        }
        1 => {
            let cells = |random: &mut Random| format!("| {} | {} |\n", words.phrase(random), words.phrase(random));
            out.push_str(&cells(random));
            out.push_str("| --- | --- |\n");
            for _ in 0..4 {
                out.push_str(&cells(random));
            }
            out.push('\n');
        }
        2 => {
            let to = (at + 4) % SECTIONS;
            let _ = writeln!(out, "{} [](#part-{to}) · [](#cookies)\n", words.phrase(random));
        }
        3 => {
            for number in 1..4 {
                let _ = writeln!(out, "{number}. {}", words.sentence(random));
            }
            out.push('\n');
        }
        _ => {}
    }
    if let (0, Some(block)) = (document, facts::BLOCKS.get(at)) {
        let _ = writeln!(out, "::{block}\n");
    }
    out
}

fn brand(tree: &mut Tree, shape: &Shape, languages: &[Words], documents: usize, at: usize) -> io::Result<()> {
    let id = facts::brand_id(at);
    let folder = format!("content/brands/{id}");
    facts::brand(tree, shape, languages, at)?;
    let mut share = Share::new(shape.overlays, at);
    for document in 0..documents {
        let name = document_id(document);
        // A section replaces all that stands under it, so both are chosen together.
        let chosen: Vec<usize> = TREES.iter().filter(|_| share.take()).flat_map(|tree| tree.iter().copied()).collect();
        if chosen.is_empty() {
            continue;
        }
        for words in languages {
            let mut text = String::new();
            if shape.overlays >= 1.0 {
                text = head(&mut Random::new(shape.seed, &format!("{id} {name}")), words);
            }
            for section in &chosen {
                let random = &mut Random::new(shape.seed, &format!("{id} {name} {section}"));
                text.push_str(&self::section(random, words, document, *section));
            }
            tree.put(&format!("{folder}/documents/{name}/{}.md", words.tag), &text)?;
        }
    }
    Ok(())
}
