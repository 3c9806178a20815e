//! What was said of the last build, kept beside what it published: where nothing was changed since, it is
//! said again, and nothing is read, made or compared.

use std::path::Path;
use std::time::SystemTime;

use serde_json::{Value, json};

use super::build::id;
use super::human::Summary;
use crate::diagnostic::{ALL_RULES, Diagnostic};
use crate::output::{Compression, Output};
use crate::pipeline::{self, Built};
use crate::resolve::Options;
use crate::source::{Disk, FOLDERS};
use crate::span::{FileId, Place};

/// What was made, and said.
pub(super) struct Last {
    pub(super) built: Built,
    pub(super) problems: Vec<Diagnostic>,
    pub(super) summary: Summary,
}

/// What the sources are and what is asked of them, as one word; none where that is not sure, as when one
/// was changed since `begun`.
pub(super) fn state(tree: &Disk, options: &Options, compression: Compression, begun: SystemTime) -> Option<String> {
    let (env, date) = (&options.env, options.date);
    let made = compression.made();
    let embeds = options.embeds;
    let sources = tree.state(&FOLDERS, begun)?;
    Some(format!("{} {env} {date} {made:?} {embeds:?} {sources}", env!("CANDOR_SOURCES")))
}

/// What was said of the last build, if it would be said again: of the same sources, and all that it
/// published stands as it was put there.
pub(super) fn recall(tree: &Disk, out: &Path, state: &str) -> Option<Last> {
    let kept: Value = serde_json::from_slice(&Output::noted(out)?).ok()?;
    if kept.get("state")?.as_str()? != state {
        return None;
    }
    let sites = kept.get("sites")?.as_object()?;
    let folders: Vec<String> = sites.keys().cloned().collect();
    let standing = |folder: &str| {
        let same = Output::seal(out, &id(folder))? == sites.get(folder)?.as_str()?;
        same.then(|| Output::standing(out, &id(folder))).flatten()
    };
    let files = pipeline::sum(&folders, standing)?;
    let number = |name: &str| usize::try_from(kept.get(name)?.as_u64()?).ok();
    let (brands, pages) = (number("brands")?, number("pages")?);
    let problems: Vec<Diagnostic> = kept.get("problems")?.as_array()?.iter().map(read).collect::<Option<_>>()?;
    let built = Built { files: pipeline::files_of(tree, &problems), brands, pages, ..Built::default() };
    let summary = Summary {
        brands,
        pages,
        written: 0,
        kept: files,
        removed: 0,
        repaired: 0,
        unchanged: brands,
        out: out.display().to_string(),
        part: None,
    };
    (folders.len() == brands).then_some(Last { built, problems, summary })
}

/// Keeps what was said of a build that published.
pub(super) fn keep(out: &Path, state: &str, folders: &[String], built: &Built, problems: &[Diagnostic]) {
    let seals: Option<serde_json::Map<String, Value>> =
        folders.iter().map(|folder| Some((folder.clone(), Output::seal(out, &id(folder))?.into()))).collect();
    let Some(sites) = seals else { return };
    let kept = json!({
        "state": state,
        "sites": sites,
        "brands": built.brands,
        "pages": built.pages,
        "problems": problems.iter().map(written).collect::<Vec<_>>(),
    });
    Output::note(out, kept.to_string().as_bytes());
}

fn place(place: Place) -> Value {
    json!([place.file.0, place.span.start, place.span.end])
}

fn written(problem: &Diagnostic) -> Value {
    json!({
        "rule": problem.rule.id,
        "place": problem.place.map(place),
        "message": problem.message,
        "hint": problem.hint,
        "related": problem.related.iter().map(|(at, why)| json!([place(*at), why])).collect::<Vec<_>>(),
        "brands": problem.brands,
    })
}

fn read_place(value: &Value) -> Option<Place> {
    let number = |at: usize| u32::try_from(value.get(at)?.as_u64()?).ok();
    let (file, start, end) = (number(0)?, number(1)?, number(2)?);
    Some(Place::new(FileId(file), start as usize..end as usize))
}

fn read(value: &Value) -> Option<Diagnostic> {
    let text = |name: &str| value.get(name)?.as_str();
    let rule = ALL_RULES.iter().find(|rule| text("rule") == Some(rule.id))?;
    let mut problem = Diagnostic::new(rule, text("message")?);
    problem.hint = text("hint").map(str::to_owned);
    problem.place = match value.get("place")? {
        Value::Null => None,
        place => Some(read_place(place)?),
    };
    for related in value.get("related")?.as_array()? {
        problem.related.push((read_place(related.get(0)?)?, related.get(1)?.as_str()?.to_owned()));
    }
    for brand in value.get("brands")?.as_array()? {
        problem.brands.insert(brand.as_str()?.to_owned());
    }
    Some(problem)
}
