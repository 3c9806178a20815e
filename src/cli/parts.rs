//! `candor build --shard` and `--merge`: portals of many brands, made in several parts.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::args::{Build, Common};
use super::build::report;
use super::{Ended, human};
use crate::diagnostic::{Diagnostic, PARTS_DIFFER, USAGE_SHARD, sorted};
use crate::output::{Compression, Output, Part, Parts, Published};
use crate::pipeline::{Built, Share};
use crate::resolve::Options;

/// What a part's record calls the program that made it.
const PROGRAM: &str = "candor";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Which part is to be made, as typed: `2/3`.
pub(super) fn share(typed: &str) -> Result<Share, Diagnostic> {
    let number = |text: &str| text.parse::<u32>().ok().and_then(|number| usize::try_from(number).ok());
    let parts = typed.split_once('/').and_then(|(one, of)| Some((number(one)?, number(of)?)));
    let why = match parts {
        Some((one, of)) => match Share::new(one, of) {
            Some(share) => return Ok(share),
            None if of == 0 => "there is nothing to make in no parts".to_owned(),
            None if one == 0 => "parts are counted from 1".to_owned(),
            None => format!("there are only {of}"),
        },
        None => "it has to be two numbers with a slash between them".to_owned(),
    };
    Err(Diagnostic::new(&USAGE_SHARD, format!("\"{typed}\" is no part: {why}"))
        .hint("Write which part, and of how many: --shard 1/3 makes the first of three, --shard 3/3 the last."))
}

/// The record of a part: what all parts must have in common, in the words of messages.
pub(super) fn part(share: Share, built: &Built, options: &Options, compression: Compression) -> Part {
    let whole = built.whole.as_ref();
    let compressed: Vec<String> = compression.made().into_values().collect();
    let made = [
        (PROGRAM, VERSION.to_owned()),
        ("compression", if compressed.is_empty() { "none".into() } else { compressed.join(" and ") }),
        ("date", options.date.to_string()),
        ("environment", options.env.to_string()),
        ("fragments", options.embeds.map_or_else(|| "none".into(), |how| format!("{how:?}"))),
        ("digest of the workspace", whole.map_or_else(String::new, |whole| format!("{:032x}", whole.state))),
    ];
    Part {
        shard: share.number(),
        of: share.of(),
        made: made.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        sites: whole.map(|whole| whole.folders.clone()).unwrap_or_default(),
        pages: built.pages,
    }
}

/// Publishes the sites of all parts as one.
pub(super) fn merge(common: &Common, args: &Build) -> io::Result<Ended> {
    let out = args.out.clone().unwrap_or_else(|| common.root.join("public"));
    let threads = args.jobs.map_or(0, std::num::NonZero::get);
    let mut built = Built::default();
    let (problems, summary) = match merged(args, &out, threads, &mut built) {
        Ok(published) => {
            let summary = human::Summary::new(&built, &published, &out);
            (published.notes, Some(summary))
        }
        Err(problems) => (problems, None),
    };
    report(args.format, &built, &sorted(problems), summary.as_ref())?;
    Ok(if summary.is_some() { Ended::Clean } else { Ended::Problems })
}

fn merged(args: &Build, out: &Path, threads: usize, built: &mut Built) -> Result<Published, Vec<Diagnostic>> {
    let alone = |problem| vec![problem];
    let parts = Parts::read(&args.merge, out)?;
    same_program(parts.made()).map_err(alone)?;
    let sites = parts.sites();
    (built.brands, built.pages) = (sites.len(), parts.pages());
    let output = Output::open(out, &sites).map_err(alone)?;
    let staged = parts.stage(&output, threads)?;
    output.publish(staged).map_err(alone)
}

/// Another version may write its records in another way.
fn same_program(made: &BTreeMap<String, String>) -> Result<(), Diagnostic> {
    let theirs = made.get(PROGRAM).map_or("another program", String::as_str);
    if theirs == VERSION {
        return Ok(());
    }
    Err(Diagnostic::new(&PARTS_DIFFER, format!("The parts were made by candor {theirs}, and this is candor {VERSION}"))
        .hint("Merge with the version that made the parts, or make them again with this one."))
}
