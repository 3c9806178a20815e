//! Reports for people: each problem drawn at its place.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, FACT_GAP, OUTPUT_UNFINISHED, Severity};
use crate::output::{Mode, Part, Published};
use crate::pipeline::Built;
use crate::source::Files;
use crate::span::Place;

/// How many problems of one kind in one file are drawn; all are counted.
const MOST_DRAWN: usize = 20;

/// What a build published, in numbers.
#[derive(Clone, Debug)]
pub(super) struct Summary {
    pub(super) brands: usize,
    pub(super) pages: usize,
    pub(super) written: usize,
    pub(super) kept: usize,
    pub(super) removed: usize,
    pub(super) repaired: usize,
    pub(super) unchanged: usize,
    pub(super) out: String,
    /// Which part of the portal was published, when it was not the whole.
    pub(super) part: Option<Part>,
}

impl Summary {
    pub(super) fn new(built: &Built, published: &Published, out: &Path) -> Self {
        let sum = |part: fn(&crate::output::SiteReport) -> usize| published.sites.values().map(part).sum();
        Self {
            brands: built.brands,
            pages: built.pages,
            written: sum(|site| site.written),
            kept: sum(|site| site.kept),
            removed: sum(|site| site.removed),
            repaired: sum(|site| site.repaired),
            unchanged: published.sites.values().filter(|site| site.mode == Mode::Unchanged).count(),
            out: out.display().to_string(),
            part: None,
        }
    }
}

/// Says what is wrong with what was typed.
pub(super) fn refused(problems: &[Diagnostic]) -> io::Result<()> {
    let mut err = anstream::stderr().lock();
    problems.iter().try_for_each(|problem| writeln!(err, "{}", draw(problem, &Files::default())))
}

/// Draws problems at their places.
pub(super) fn told(problems: &[Diagnostic], read: &Files) -> io::Result<()> {
    let mut err = anstream::stderr().lock();
    let problems: Vec<&Diagnostic> = problems.iter().collect();
    for (problem, more) in first_of_each(&problems) {
        writeln!(err, "{}\n", draw(problem, read))?;
        if more > 0 {
            writeln!(err, "… and {more} more of the kind {}.\n", problem.rule.id)?;
        }
    }
    Ok(())
}

/// Prints problems to standard error and the summary to standard output.
pub(super) fn report(built: &Built, problems: &[Diagnostic], summary: Option<&Summary>) -> io::Result<()> {
    let mut err = anstream::stderr().lock();
    // Gaps that are acknowledged are no faults: they are listed, not drawn.
    let (gaps, problems): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        problems.iter().partition(|problem| problem.rule == &FACT_GAP);
    for (problem, more) in first_of_each(&problems) {
        writeln!(err, "{}\n", draw(problem, &built.files))?;
        if more > 0 {
            let place = problem.place.map_or(String::new(), |place| format!(" in {}", built.files.path(place.file)));
            writeln!(err, "… and {more} more of the kind {}{place}.\n", problem.rule.id)?;
        }
    }
    let count = |severity: Severity| problems.iter().filter(|p| p.rule.severity == severity).count();
    if !gaps.is_empty() {
        writeln!(err, "Acknowledged gaps:")?;
        for gap in &gaps {
            writeln!(err, "  {}: {}{}", at(gap, &built.files), gap.message, of_brands(gap))?;
        }
        writeln!(err)?;
    }
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    if errors + warnings + notes > 0 {
        let parts: Vec<String> = [(errors, "error"), (warnings, "warning"), (notes, "note")]
            .iter()
            .filter_map(|(n, word)| counted(*n, word))
            .collect();
        write!(err, "{}", parts.join(", "))?;
        let begun = problems.iter().any(|p| p.rule == &OUTPUT_UNFINISHED);
        if errors > 0 && !begun {
            write!(err, ". Nothing was published; the earlier site stands as it was")?;
        }
        writeln!(err, ".")?;
    }
    if let Some(summary) = summary {
        let mut out = anstream::stdout().lock();
        let brands = counted(summary.brands, "brand").unwrap_or_else(|| "no brand".into());
        let pages = counted(summary.pages, "page").unwrap_or_else(|| "no page".into());
        write!(
            out,
            "Published {brands}, {pages}, in {}: {} written, {} unchanged",
            summary.out,
            files(summary.written),
            summary.kept
        )?;
        if summary.removed > 0 {
            write!(out, ", {} removed", summary.removed)?;
        }
        if summary.repaired > 0 {
            write!(out, ", {} of them mended after a change by hand", summary.repaired)?;
        }
        writeln!(out, ".")?;
        if let Some(part) = &summary.part {
            writeln!(out, "{}", of_whole(part, summary.brands))?;
        }
    }
    Ok(())
}

/// Which part of the portal it is, and what share of the brands it has.
fn of_whole(part: &Part, brands: usize) -> String {
    let all = counted(part.sites.len(), "brand").unwrap_or_else(|| "no brand".into());
    let Part { shard, of, .. } = part;
    if brands == 0 {
        format!(
            "Part {shard} of {of} is empty: there are {of} parts and {all}. It is merged with the others all the same."
        )
    } else {
        format!("This is part {shard} of {of}: {brands} of {all}.")
    }
}

/// The problems to draw: of one kind in one file the first ones only, the last of them with how
/// many more there are. A single slip can have thousands of consequences.
fn first_of_each<'d>(problems: &[&'d Diagnostic]) -> Vec<(&'d Diagnostic, usize)> {
    let kind = |problem: &Diagnostic| (problem.rule.id, problem.place.map(|place| place.file));
    let mut found: HashMap<_, usize> = HashMap::new();
    for problem in problems {
        *found.entry(kind(problem)).or_default() += 1;
    }
    let mut drawn: HashMap<_, usize> = HashMap::new();
    let drawing = problems.iter().copied().filter_map(|problem| {
        let all = found.get(&kind(problem)).copied().unwrap_or_default();
        let at = drawn.entry(kind(problem)).or_default();
        *at += 1;
        (*at <= MOST_DRAWN).then_some((problem, if *at == MOST_DRAWN { all - MOST_DRAWN } else { 0 }))
    });
    drawing.collect()
}

fn files(count: usize) -> String {
    counted(count, "file").unwrap_or_else(|| "no file".into())
}

/// `1 error`, `3 errors`; nothing for none.
fn counted(count: usize, word: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{count} {word}s")),
    }
}

/// A problem as it is drawn: what and where, why it matters, how to mend it.
fn draw(problem: &Diagnostic, files: &Files) -> String {
    let level = match problem.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = format!("{}{}", problem.message, of_brands(problem));
    let mut group = Group::with_title(level.primary_title(&message).id(problem.rule.id));
    // One snippet for each file: the place itself, and what belongs to it.
    let mut places: BTreeMap<u32, Vec<(Place, Option<&str>)>> = BTreeMap::new();
    let first = problem.place.map(|place| place.file.0);
    for (place, label) in problem
        .place
        .iter()
        .map(|place| (*place, None))
        .chain(problem.related.iter().map(|(place, why)| (*place, Some(&**why))))
    {
        places.entry(place.file.0).or_default().push((place, label));
    }
    let mut order: Vec<u32> = places.keys().copied().collect();
    order.sort_by_key(|file| Some(*file) != first);
    for file in order {
        let Some(found) = places.get(&file) else { continue };
        let id = crate::span::FileId(file);
        let (path, text) = (files.path(id), files.text(id));
        if text.is_empty() || found.iter().all(|(place, _)| place.span == crate::span::Span::default()) {
            group = group.element(Origin::path(path));
            continue;
        }
        let mut snippet = Snippet::source(text).path(path).fold(true);
        for (place, label) in found {
            let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
            let span = clamp(place.span.range(), text);
            snippet = snippet.annotation(match label {
                Some(label) => kind.span(span).label(*label),
                None => kind.span(span),
            });
        }
        group = group.element(snippet);
    }
    group = group.element(Level::NOTE.message(problem.rule.why));
    if let Some(hint) = &problem.hint {
        group = group.element(Level::HELP.message(hint));
    }
    Renderer::styled().render(&[group]).to_string()
}

/// The brands concerned, behind a message.
fn of_brands(problem: &Diagnostic) -> String {
    if problem.brands.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = problem.brands.iter().map(String::as_str).take(6).collect();
    let more = problem.brands.len().saturating_sub(names.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!(" (brand {}{more})", names.join(", "))
}

/// A place in one line: file, line and column.
fn at(problem: &Diagnostic, files: &Files) -> String {
    problem.place.map_or_else(String::new, |place| {
        let start = files.line_column(place);
        format!("{}:{}:{}", files.path(place.file), start.line, start.column)
    })
}

/// A range inside a text, on the boundaries of its characters.
fn clamp(range: std::ops::Range<usize>, text: &str) -> std::ops::Range<usize> {
    let fit = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = fit(range.start);
    start..fit(range.end).max(start)
}
