//! `candor build`.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::{Build, Common, Compressed, Edition, Format, Fragments as Kind};
use super::last::{self, Last};
use super::{Ended, human, json, parts};
use crate::diagnostic::{Diagnostic, Outcome, USAGE_DATE, sorted};
use crate::model::Date;
use crate::output::{Compression, Output, SiteId, SiteWriter, Staged};
use crate::pipeline::{self, Built, Progress, Publisher, Site};
use crate::render::Fragments;
use crate::resolve::{Embeds, Options};
use crate::source::Disk;

/// Publishing to a folder.
struct Folder {
    output: Output,
    staged: Mutex<Vec<Staged>>,
    compression: Compression,
}

struct Writing<'f> {
    folder: &'f Folder,
    writer: SiteWriter,
}

impl Publisher for Folder {
    fn site(&self, folder: &str) -> Result<Box<dyn Site + '_>, Diagnostic> {
        let writer = self.output.site(&id(folder))?.compressing(self.compression);
        Ok(Box::new(Writing { folder: self, writer }))
    }
}

impl Site for Writing<'_> {
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.writer.put(path, bytes)
    }

    fn memory(&self, path: &str) -> Option<String> {
        self.writer.memory(path).map(str::to_owned)
    }

    fn remember(&mut self, path: &str, memory: &str) {
        self.writer.remember(path, memory);
    }

    fn keep(&mut self, path: &str) -> Result<bool, Diagnostic> {
        self.writer.keep(path)
    }

    fn keep_remembered(&mut self, memory: &str) -> Result<bool, Diagnostic> {
        self.writer.keep_remembered(memory)
    }

    fn finish(self: Box<Self>, record: serde_json::Value) -> Result<(), Diagnostic> {
        let staged = self.writer.finish(record)?;
        self.folder.staged.lock().unwrap_or_else(PoisonError::into_inner).push(staged);
        Ok(())
    }
}

pub(super) fn id(folder: &str) -> SiteId {
    if folder.is_empty() { SiteId::whole() } else { SiteId::folder(folder) }
}

pub(super) fn run(common: &Common, args: &Build) -> io::Result<Ended> {
    let share = args.shard.as_deref().map(parts::share).transpose();
    let (options, share) = match options(&args.edition).and_then(|options| Ok((options, share?))) {
        Ok(typed) => typed,
        Err(problem) => {
            report(args.format, &Built::default(), &[problem], None)?;
            return Ok(Ended::Misused);
        }
    };
    let embeds = args.fragments.map(|kind| Embeds { styled: kind == Kind::Styled, level: args.heading_level });
    let options = Options { embeds, ..options };
    let out = args.out.clone().unwrap_or_else(|| common.root.join("public"));
    let jobs = args.jobs.map_or(0, std::num::NonZero::get);
    let bar = bar();
    let progress = |step: Progress| match step {
        Progress::Brands(count) => bar.set_length(count as u64),
        Progress::Brand => bar.inc(1),
    };
    let wanted = |kind| args.compress.contains(&kind);
    let compression = Compression { br: wanted(Compressed::Br), gz: wanted(Compressed::Gz) };
    let tree = Disk::new(&common.root);
    // What changes from now on has another state. What was said of a part is not remembered.
    let begun = SystemTime::now();
    let look = || last::state(&tree, &options, compression, begun);
    // Where nothing was said before, there is nothing to compare with: then it is known from the listing.
    let first = Output::noted(&out).is_none();
    let mut state = if share.is_none() && !first { look() } else { None };
    let known = pipeline::on_threads(jobs, || state.as_ref().and_then(|state| last::recall(&tree, &out, state)))?;
    if let Some(Last { built, problems, summary }) = known {
        bar.finish_and_clear();
        report(args.format, &built, &problems, Some(&summary))?;
        return Ok(Ended::Clean);
    }
    let fragments = Fragments::default();
    let mut sites = Vec::new();
    let (outcome, folder) = pipeline::on_threads(jobs, || {
        let begin = |folders: &[String]| {
            sites = folders.to_vec();
            open(&out, folders, share.is_some(), compression)
        };
        pipeline::build_part(&tree, &options, share, &fragments, begin, &progress)
    })?;
    if share.is_none() && first {
        state = look();
    }
    bar.finish_and_clear();
    let Outcome { value: built, mut problems } = outcome;
    let sound = !problems.iter().any(Diagnostic::is_error);
    let mut written = None;
    let part = share.map(|share| parts::part(share, &built, &options, compression));
    if let (Some(folder), true) = (folder, sound) {
        let staged = folder.staged.into_inner().unwrap_or_else(PoisonError::into_inner);
        let published = match &part {
            Some(part) => folder.output.publish_part(staged, part),
            None => folder.output.publish(staged),
        };
        match published {
            Ok(published) => {
                // What was said of this publication alone would not be said of the next.
                if let (Some(state), true) = (&state, published.notes.is_empty()) {
                    last::keep(&out, state, &sites, &built, &problems);
                }
                problems.extend(published.notes.iter().cloned());
                written = Some(published);
            }
            Err(problem) => problems.push(problem),
        }
        problems = sorted(problems);
    }
    let failed = problems.iter().any(Diagnostic::is_error);
    let summary = written.map(|published| human::Summary { part, ..human::Summary::new(&built, &published, &out) });
    report(args.format, &built, &problems, summary.as_ref())?;
    Ok(if failed { Ended::Problems } else { Ended::Clean })
}

fn open(out: &Path, folders: &[String], part: bool, compression: Compression) -> Result<Folder, Vec<Diagnostic>> {
    let ids: Vec<SiteId> = folders.iter().map(|folder| id(folder)).collect();
    // A part may have no brand; a portal without any was reported.
    if ids.is_empty() && !part {
        return Err(Vec::new());
    }
    let output = Output::open(out, &ids).map_err(|problem| vec![problem])?;
    Ok(Folder { output, staged: Mutex::default(), compression })
}

/// Prints what was found and published, in the format asked for.
pub(super) fn report(
    format: Format,
    built: &Built,
    problems: &[Diagnostic],
    summary: Option<&human::Summary>,
) -> io::Result<()> {
    match format {
        Format::Human => human::report(built, problems, summary),
        Format::Json => json::report(built, problems, summary),
    }
}

/// What is published where, and when, as typed.
pub(super) fn options(edition: &Edition) -> Result<Options, Diagnostic> {
    Ok(Options { env: edition.env.as_str().into(), date: date(edition.date.as_deref())?, embeds: None })
}

/// The day of publication: what was typed, else today.
pub(super) fn date(typed: Option<&str>) -> Result<Date, Diagnostic> {
    let day = match typed {
        Some(text) => text.parse::<jiff::civil::Date>().ok().filter(|_| text.len() == 10).ok_or_else(|| {
            Diagnostic::new(&USAGE_DATE, format!("\"{text}\" is no date"))
                .hint("Write year, month and day: --date 2026-11-01.")
        })?,
        None => jiff::ZonedDateTime::now().date(),
    };
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    Ok(Date { year: day.year(), month: part(day.month()), day: part(day.day()) })
}

/// Progress on a terminal, and only when the build is long enough to wonder.
fn bar() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let target = ProgressDrawTarget::stderr_with_hz(10);
    let bar = ProgressBar::with_draw_target(None, target);
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} brands") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    let _ = io::stderr().flush();
    bar
}
