//! Putting the parts of a publication together: whether they belong together, and carrying their
//! sites over. A part is trusted in nothing: each file is held against its manifest while it is
//! copied, each manifest against the part's record. Copied, not linked: the parts are another's,
//! and a file that is written to there must not change here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::carry::Stray;
use super::finish::Staged;
use super::fs::{Disk, Fs};
use super::part::{self, Part, Recorded};
use super::record::{self, Known};
use super::{Output, SiteId, paths};
use crate::diagnostic::{
    Diagnostic, PARTS_BRANDS, PARTS_DAMAGED, PARTS_DIFFER, PARTS_MISSING, PARTS_NONE, PARTS_OVERLAP, PARTS_TWICE,
    sorted,
};

/// How many damaged files of a site are named.
const MOST_NAMED: usize = 3;

/// Parts that belong together: every site is in exactly one of them.
#[derive(Debug)]
pub struct Parts {
    parts: Vec<Found>,
}

/// A part and where it is.
#[derive(Debug)]
struct Found {
    folder: PathBuf,
    record: Recorded,
}

impl Found {
    fn part(&self) -> &Part {
        &self.record.part
    }

    /// The part in messages: `part 2 (parts/2)`.
    fn name(&self) -> String {
        format!("part {} ({})", self.part().shard, self.folder.display())
    }
}

impl Parts {
    /// Reads the records of these parts, which are to be published in `out`.
    ///
    /// # Errors
    /// All that is wrong with them: a part that is missing, there twice, made from something else
    /// or with other options, and sites that are in no part or in two.
    pub fn read(folders: &[PathBuf], out: &Path) -> Result<Self, Vec<Diagnostic>> {
        let mut problems: Vec<Diagnostic> = folders.iter().filter_map(|folder| overlap(folder, out)).collect();
        let mut parts = Vec::new();
        for folder in folders {
            match part::load(&Disk, folder) {
                Some(record) => parts.push(Found { folder: folder.clone(), record }),
                None => problems.push(no_part(folder)),
            }
        }
        parts.sort_by(|a, b| (a.part().shard, &a.folder).cmp(&(b.part().shard, &b.folder)));
        let none = problems.iter().any(|problem| problem.rule == &PARTS_NONE);
        problems.extend(differences(&parts));
        if !problems.iter().any(|problem| problem.rule == &PARTS_DIFFER) {
            // Which parts there should be is known only when they agree on it.
            problems.extend(numbers(&parts, none));
            if problems.is_empty() {
                problems.extend(sites(&parts));
            }
        }
        if problems.is_empty() { Ok(Self { parts }) } else { Err(sorted(problems)) }
    }

    /// What all parts have in common, by name.
    pub fn made(&self) -> &BTreeMap<String, String> {
        static NOTHING: BTreeMap<String, String> = BTreeMap::new();
        self.parts.first().map_or(&NOTHING, |found| &found.part().made)
    }

    /// The sites of all parts.
    pub fn sites(&self) -> Vec<SiteId> {
        let own = self.parts.iter().flat_map(|found| found.record.holds.keys());
        own.map(|folder| SiteId { folder: folder.clone() }).collect()
    }

    /// The pages of all parts.
    pub fn pages(&self) -> usize {
        self.parts.iter().map(|found| found.part().pages).sum()
    }

    /// Stages all sites on so many threads; 0: one for each core.
    ///
    /// # Errors
    /// All that is damaged; or why the output cannot take it.
    pub fn stage(&self, output: &Output, threads: usize) -> Result<Vec<Staged>, Vec<Diagnostic>> {
        let work: Vec<(&Found, &String, &String)> = self
            .parts
            .iter()
            .flat_map(|found| found.record.holds.iter().map(move |(folder, digest)| (found, folder, digest)))
            .collect();
        let cores = || thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let threads = if threads == 0 { cores() } else { threads }.min(work.len());
        let next = AtomicUsize::new(0);
        let staged: Mutex<Vec<Staged>> = Mutex::default();
        let problems: Mutex<Vec<Diagnostic>> = Mutex::default();
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while let Some((found, folder, digest)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
                        match one(output, found, folder, digest) {
                            Ok(site) => staged.lock().unwrap_or_else(PoisonError::into_inner).push(site),
                            Err(problem) => problems.lock().unwrap_or_else(PoisonError::into_inner).push(problem),
                        }
                    }
                });
            }
        });
        let (staged, problems) = (staged.into_inner(), problems.into_inner());
        let problems = problems.unwrap_or_else(PoisonError::into_inner);
        if problems.is_empty() { Ok(staged.unwrap_or_else(PoisonError::into_inner)) } else { Err(sorted(problems)) }
    }
}

/// Stages one site.
fn one(output: &Output, found: &Found, folder: &str, digest: &str) -> Result<Staged, Diagnostic> {
    let damaged = |what: String| {
        Diagnostic::new(&PARTS_DAMAGED, format!("{} is not as it was made: {what}", capital(&found.name())))
            .hint("Make this part again, or fetch it again from where it was kept; then merge.")
    };
    let known = Known::load(&Disk, &found.folder.join(record::FOLDER), folder).unwrap_or(Known::Unreadable);
    let manifest = match known {
        Known::Manifest(bytes, manifest) if blake3::hash(&bytes).to_hex().as_str() == digest => manifest,
        Known::Nothing => return Err(damaged(format!("the record of {} is missing", site(folder)))),
        Known::Manifest(..) | Known::Unreadable => {
            return Err(damaged(format!("the record of {} is another one", site(folder))));
        }
    };
    let at = super::ground::at(&found.folder, folder);
    let mut writer = output.site(&SiteId { folder: folder.to_owned() })?;
    writer.compressed = manifest.compressed;
    let mut strays = Vec::new();
    for (path, file) in &manifest.files {
        match writer.carry(path, file, &at.join(path)) {
            Ok(()) => {}
            Err(Stray::Damaged(what)) => strays.push(format!("{} {what}", paths::join(folder, path))),
            Err(Stray::Refused(problem)) => return Err(problem),
        }
    }
    if !strays.is_empty() {
        let more = strays.len().saturating_sub(MOST_NAMED);
        strays.truncate(MOST_NAMED);
        let more = if more > 0 { format!("; and {more} more files of {}", site(folder)) } else { String::new() };
        return Err(damaged(format!("{}{more}", strays.join("; "))));
    }
    let staged = writer.finish(manifest.extra)?;
    if staged.manifest.to_hex().as_str() == digest {
        Ok(staged)
    } else {
        Err(damaged(format!("the record of {} is written in another way than this candor does", site(folder))))
    }
}

/// Whether a part and the output lie in one another.
fn overlap(folder: &Path, out: &Path) -> Option<Diagnostic> {
    // Of an output that is yet to be made, the folder counts that it will be made in.
    let (part, real) = (
        folder.canonicalize().ok()?,
        out.ancestors().find_map(|path| {
            let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
            path.canonicalize().ok().map(|real| if path == out { real } else { real.join("…") })
        })?,
    );
    if !part.starts_with(&real) && !real.starts_with(&part) {
        return None;
    }
    let message =
        format!("The parts cannot be published to {}: the part {} lies there", out.display(), folder.display());
    Some(Diagnostic::new(&PARTS_OVERLAP, message).hint("Name a folder beside the parts: --out DIR."))
}

fn no_part(folder: &Path) -> Diagnostic {
    let there = Disk.look(folder).is_ok_and(|meta| meta.is_some());
    let message = if there {
        format!("{} is no part: it has no whole .candor/shard.json", folder.display())
    } else {
        format!("There is no folder {}", folder.display())
    };
    Diagnostic::new(&PARTS_NONE, message).hint(
        "Name folders that `candor build --shard I/N --out DIR` made. Some tools leave out folders whose names begin \
         with a period when they copy: .candor belongs to a part.",
    )
}

/// What the parts should have in common, and have not: each is held against the first.
fn differences(parts: &[Found]) -> Vec<Diagnostic> {
    let Some((first, others)) = parts.split_first() else { return Vec::new() };
    let differ = |other: &Found| {
        let mut what = Vec::new();
        let (one, two) = (first.part(), other.part());
        if one.of != two.of {
            what.push(format!("it is one of {} instead of {}", two.of, one.of));
        }
        let names: BTreeSet<&String> = one.made.keys().chain(two.made.keys()).collect();
        for name in names.into_iter().filter(|name| one.made.get(*name) != two.made.get(*name)) {
            let value = |part: &Part| part.made.get(name).map_or_else(|| "none".to_owned(), |value| shown(value));
            what.push(format!("its {name} is {} instead of {}", value(two), value(one)));
        }
        if what.is_empty() && one.sites != two.sites {
            what.push("it knows of other brands".into());
        }
        (!what.is_empty()).then(|| {
            let message =
                format!("{} does not belong to {}: {}", capital(&other.name()), first.name(), what.join(", "));
            Diagnostic::new(&PARTS_DIFFER, message).hint(
                "Make all parts from one state of the workspace, with the same options, --date included, and the \
                 same candor.",
            )
        })
    };
    others.iter().filter_map(differ).collect()
}

/// A digest is long, and its beginning tells it from another.
fn shown(value: &str) -> String {
    if value.len() >= 32 && value.bytes().all(|b| b.is_ascii_hexdigit()) {
        format!("{}…", &value[..8])
    } else {
        value.to_owned()
    }
}

/// Parts that are there twice, or not at all. When some folder is no part, that is the cause.
fn numbers(parts: &[Found], some_unread: bool) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for pair in parts.windows(2) {
        if let [one, two] = pair
            && one.part().shard == two.part().shard
        {
            let message = format!(
                "Part {} is there twice: {} and {}",
                one.part().shard,
                one.folder.display(),
                two.folder.display()
            );
            problems.push(Diagnostic::new(&PARTS_TWICE, message).hint("Name each part once."));
        }
    }
    let Some(of) = parts.first().map(|found| found.part().of).filter(|_| !some_unread) else { return problems };
    let there: BTreeSet<usize> = parts.iter().map(|found| found.part().shard).collect();
    // Numbers that are known to be too many are not listed one by one.
    let missing: Vec<String> =
        (1..=of).filter(|number| !there.contains(number)).take(21).map(|number| number.to_string()).collect();
    if let Some(first) = missing.first() {
        let all = if missing.len() > 20 { format!("{}, …", missing[..20].join(", ")) } else { missing.join(", ") };
        let what = if missing.len() == 1 { format!("Part {all}") } else { format!("Parts {all}") };
        let are = if missing.len() == 1 { "is" } else { "are" };
        problems.push(
            Diagnostic::new(&PARTS_MISSING, format!("{what} of {of} {are} missing")).hint(format!(
                "`candor build --shard {first}/{of}` makes part {first}. Name the folders of all parts."
            )),
        );
    }
    problems
}

/// Sites that are in no part or in two, and those that nobody lists.
fn sites(parts: &[Found]) -> Vec<Diagnostic> {
    let all: BTreeSet<&String> = parts.iter().flat_map(|found| &found.part().sites).collect();
    let mut holders: BTreeMap<&String, Vec<&Found>> = all.iter().map(|folder| (*folder, Vec::new())).collect();
    let mut problems = Vec::new();
    let mut say = |message: String| {
        problems.push(Diagnostic::new(&PARTS_BRANDS, message).hint("Make all parts again, and merge those."));
    };
    for found in parts {
        for folder in found.record.holds.keys() {
            match holders.get_mut(folder) {
                Some(list) => list.push(found),
                None => {
                    say(format!("{} holds {}, which none of the parts should", capital(&found.name()), site(folder)))
                }
            }
        }
        for folder in strays(found) {
            say(format!("{} holds {}, which is not on its record", capital(&found.name()), site(&folder)));
        }
    }
    for (folder, list) in holders {
        match list.as_slice() {
            [] => say(format!("{} is in none of the parts", capital(&site(folder)))),
            [_] => {}
            [one, two, ..] => say(format!("{} is in {} and in {}", capital(&site(folder)), one.name(), two.name())),
        }
    }
    problems
}

/// Sites that were published into a part's folder besides its own.
fn strays(found: &Found) -> Vec<String> {
    let records = found.folder.join(record::FOLDER);
    let shelf = Disk.list(&records.join("manifest")).unwrap_or_default();
    let mut folders: Vec<String> =
        shelf.iter().filter_map(|(name, _)| name.to_str()?.strip_suffix(".json").map(str::to_owned)).collect();
    if Disk.look(&record::manifest_path(&records, "")).is_ok_and(|meta| meta.is_some()) {
        folders.push(String::new());
    }
    folders.retain(|folder| !found.record.holds.contains_key(folder));
    folders.sort_unstable();
    folders
}

/// A site in messages.
fn site(folder: &str) -> String {
    if folder.is_empty() { "the only brand".into() } else { format!("the brand {folder}") }
}

/// The text as it begins a sentence.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
