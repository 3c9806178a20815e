//! Whether what two tools published can be compared: the same files, pages as large, with the same words.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::Path;

use crate::published;

/// How far the mean size of a page may be from candor's.
const SIZE: f64 = 0.03;
/// The least share of the words.
const WORDS: f64 = 0.98;
/// Brands whose pages are read, spread over all.
const SAMPLE: usize = 5;

/// What a tool published.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Published {
    /// Pages of the languages.
    pub(crate) pages: usize,
    /// Kilobytes of a page, on average.
    pub(crate) mean: f64,
    /// The share of the words of candor's pages that are on these.
    pub(crate) words: f64,
}

/// Looks at an output, and compares it with candor's.
///
/// # Errors
/// When it cannot be read, or differs too much.
pub(crate) fn compare(name: &str, out: &Path, candor: &Path) -> io::Result<Published> {
    let (expected, mean) = size(candor)?;
    let (pages, own) = size(out)?;
    let words = words(out, candor)?;
    let problem = if let Some(files) = files(out, candor)? {
        files
    } else if pages != expected {
        format!("{pages} pages instead of {expected}")
    } else if (own / mean - 1.0).abs() > SIZE {
        format!("{own:.2} KB a page, where candor's have {mean:.2}")
    } else if words < WORDS {
        format!("only {:.1} % of the words", words * 100.0)
    } else {
        return Ok(Published { pages, mean: own, words });
    };
    Err(io::Error::other(format!("the pages of {name} cannot be compared: {problem}")))
}

/// Which files only one of them has; candor's own folder of what it knows is no part of a site.
fn files(out: &Path, candor: &Path) -> io::Result<Option<String>> {
    let (here, there) = (all(out)?, all(candor)?);
    let (less, more): (Vec<_>, Vec<_>) = (there.difference(&here).collect(), here.difference(&there).collect());
    let named = |what: &str, files: &[&String]| {
        files.first().map(|first| format!("{} files {what}, the first is {first}", files.len()))
    };
    let said: Vec<String> =
        [named("are not there", &less), named("are not candor's", &more)].into_iter().flatten().collect();
    Ok((!said.is_empty()).then(|| said.join("; ")))
}

/// The paths of all files that are not hidden.
fn all(out: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let seen = |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in walkdir::WalkDir::new(out).into_iter().filter_entry(seen) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(out).map_err(io::Error::other)?;
            found.insert(path.to_string_lossy().into_owned());
        }
    }
    Ok(found)
}

/// How many pages, and the kilobytes of one on average.
fn size(out: &Path) -> io::Result<(usize, f64)> {
    let files = published::files(out)?;
    let mut bytes = 0;
    for file in &files {
        bytes += fs::metadata(out.join(file))?.len();
    }
    Ok((files.len(), bytes as f64 / 1e3 / files.len().max(1) as f64))
}

/// The share of the words of candor's main parts that are in those of the same pages here.
fn words(out: &Path, candor: &Path) -> io::Result<f64> {
    let brands = published::brands(candor)?;
    let step = brands.len().div_ceil(SAMPLE).max(1);
    let sample: Vec<&String> = brands.iter().step_by(step).collect();
    let (mut all, mut found) = (0, 0);
    for file in published::files(candor)? {
        if !sample.iter().any(|brand| file.starts_with(brand)) {
            continue;
        }
        let text = |root: &Path| fs::read_to_string(root.join(&file)).map(|page| published::main_part(&page).text());
        let mut here: HashMap<String, usize> = HashMap::new();
        for word in split(&text(out)?) {
            *here.entry(word.to_owned()).or_default() += 1;
        }
        for word in split(&text(candor)?) {
            all += 1;
            if let Some(count) = here.get_mut(word).filter(|count| **count > 0) {
                *count -= 1;
                found += 1;
            }
        }
    }
    Ok(f64::from(found) / f64::from(all.max(1)))
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty())
}
