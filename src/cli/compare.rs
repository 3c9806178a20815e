//! `candor cookies compare`.

use std::io::{self, BufReader, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde_json::{Value, json};

use super::args::{Common, Compare, Format};
use super::{Ended, build, files, human};
use crate::diagnostic::{
    COOKIE_BEFORE_CONSENT, COOKIE_LIFETIME, COOKIE_PARTY, COOKIE_UNDECLARED, COOKIE_UNSEEN, Diagnostic, Rule,
    SOURCE_UNREADABLE, USAGE_MISSING, USAGE_TIME, is_hidden,
};
use crate::observed::{self, Declarations, Drift, Finding, Known, Moment, Recording, Seconds, Site};
use crate::pipeline::{self, Planned};
use crate::source::{Disk, Files};
use crate::span::Place;

/// How each kind of finding is headed, and how it is mended, in the order of the report.
const PARTS: &[(&Rule, &str, &str)] = &[
    (&COOKIE_UNDECLARED, "Stored, not declared", "Declare it under [cookies], or have the site stop storing it."),
    (
        &COOKIE_BEFORE_CONSENT,
        "Stored before consent",
        "Have the site wait for the choice; or, where the law allows it, state the exemption and its reason.",
    ),
    (&COOKIE_LIFETIME, "Lifetimes differ", "Correct what is stated, or what the site sets."),
    (&COOKIE_PARTY, "Parties differ", "Correct \"party\" (and \"domain\"), or name the recorded site with --site."),
    (
        &COOKIE_UNSEEN,
        "Declared, not seen",
        "Record a visit that comes to where it is set; if nothing sets it any more, take it out.",
    ),
];

/// What is reported about.
struct Reported<'a> {
    brand: &'a str,
    site: &'a Site,
    files: &'a Files,
    recordings: &'a [(String, Recording)],
    drift: &'a Drift,
}

pub(super) fn run(common: &Common, args: &Compare) -> io::Result<Ended> {
    let (planned, site, declared, recordings) = match gather(common, args) {
        Ok(gathered) => gathered,
        Err(problems) => {
            human::refused(&problems)?;
            return Ok(Ended::Misused);
        }
    };
    let drift = observed::compare(&declared, &site, &recordings);
    let reported = Reported {
        brand: &planned.plan.id,
        site: &site,
        files: &planned.files,
        recordings: &recordings,
        drift: &drift,
    };
    match args.format {
        Format::Human => print(&reported)?,
        Format::Json => {
            let mut out = io::stdout().lock();
            serde_json::to_writer_pretty(&mut out, &as_json(&reported)).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    if planned.errors > 0 {
        let mut err = anstream::stderr().lock();
        writeln!(err, "The workspace has errors, so declarations may be missing here; `candor build` says which.")?;
    }
    Ok(if drift.findings.is_empty() { Ended::Clean } else { Ended::Problems })
}

type Gathered = (Planned, Site, Declarations, Vec<(String, Recording)>);

fn gather(common: &Common, args: &Compare) -> Result<Gathered, Vec<Diagnostic>> {
    let one = |problem: Diagnostic| vec![problem];
    let options = build::options(&args.edition).map_err(one)?;
    let consent = time("--consent-at", args.consent_at.as_deref()).map_err(one)?;
    let recorded = time("--recorded-at", args.recorded_at.as_deref()).map_err(one)?;
    let outcome = pipeline::plan(&Disk::new(&common.root), &options, args.brand.as_deref());
    let Some(planned) = outcome.value else { return Err(outcome.problems) };
    let declared = Declarations::of(&planned.plan);
    let site = site(args.site.as_deref(), &declared, &planned.plan.id).map_err(one)?;
    let read = args.files.iter().map(|path| record(path, consent, recorded));
    let (mut recordings, mut problems) = (Vec::new(), Vec::new());
    for result in read {
        match result {
            Ok(recording) => recordings.push(recording),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok((planned, site, declared, recordings)) } else { Err(problems) }
}

fn site(typed: Option<&str>, declared: &Declarations, brand: &str) -> Result<Site, Diagnostic> {
    match typed {
        Some(typed) => Site::new([typed]).ok_or_else(|| {
            Diagnostic::new(&USAGE_MISSING, format!("\"{typed}\" is no host"))
                .hint("Write the host of the site that was recorded: --site www.ash.example.")
        }),
        None => Site::new(declared.sites.iter().map(String::as_str)).ok_or_else(|| {
            Diagnostic::new(&USAGE_MISSING, format!("the brand {brand} states no site of its own"))
                .hint("State \"site\" in its brand.toml, or name the recorded site: --site www.ash.example.")
        }),
    }
}

fn time(option: &str, typed: Option<&str>) -> Result<Option<Moment>, Diagnostic> {
    let Some(typed) = typed else { return Ok(None) };
    match typed.parse() {
        Ok(time) => Ok(Some(time)),
        Err(_) => Err(Diagnostic::new(&USAGE_TIME, format!("\"{typed}\" is no point in time")).hint(format!(
            "Write date, time and offset: {option} 2026-11-01T10:00:05Z, or 2026-11-01T11:00:05+01:00."
        ))),
    }
}

fn record(path: &Path, consent: Option<Moment>, recorded: Option<Moment>) -> Result<(String, Recording), Diagnostic> {
    let name = path.display().to_string();
    let (file, changed) = files::open(path).map_err(|error| {
        Diagnostic::new(&SOURCE_UNREADABLE, format!("{name} cannot be read: {error}"))
            .hint("Look at whether it is there, and who may read it.")
    })?;
    let changed = changed.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let saved =
        recorded.map(Moment::as_second).or_else(|| changed.and_then(|since| Seconds::try_from(since.as_secs()).ok()));
    let recording = observed::read(BufReader::new(file), &name, Known { saved, consent })?;
    Ok((name, recording))
}

fn print(reported: &Reported<'_>) -> io::Result<()> {
    let Reported { brand, site, files, recordings, drift } = reported;
    let mut out = anstream::stdout().lock();
    writeln!(out, "{brand} on {}: {} declared, {} seen", site.hosts().join(", "), drift.declared, drift.seen)?;
    for (name, recording) in *recordings {
        let entries = if recording.read == 1 { "entry" } else { "entries" };
        writeln!(out, "  {name}: {}, {} {entries} read", recording.format.as_str(), recording.read)?;
    }
    for (rule, head, hint) in PARTS {
        let found: Vec<&Finding> = drift.findings.iter().filter(|found| found.rule == *rule).collect();
        if found.is_empty() {
            continue;
        }
        writeln!(out, "\n{head} ({}) [{}]", found.len(), rule.id)?;
        for finding in found {
            writeln!(out, "  {}", line(finding, files))?;
        }
        writeln!(out, "  Why: {}\n  Help: {hint}", rule.why)?;
    }
    if drift.findings.is_empty() {
        writeln!(out, "\nNothing differs.")?;
    }
    if !drift.notes.is_empty() {
        writeln!(out, "\nNot told by these recordings:")?;
        drift.notes.iter().try_for_each(|note| writeln!(out, "  {note}"))?;
    }
    Ok(())
}

/// A finding in one line: what, whose, what differs, and where it is declared.
fn line(finding: &Finding, files: &Files) -> String {
    let mut text = format!("{}  {}", plain(&finding.name), finding.storage.as_str());
    if let (Some(host), Some(party)) = (&finding.host, finding.party) {
        text.push_str(&format!(" of {} ({party} party)", plain(host)));
    }
    let by: Vec<&str> = finding.by.iter().map(|means| means.as_str()).collect();
    if !by.is_empty() {
        text.push_str(&format!(", set by {}", by.join(" and ")));
    }
    match (&finding.stated, &finding.seen) {
        (Some(stated), Some(seen)) => text.push_str(&format!(": stated {stated}, seen {seen}")),
        (None, Some(seen)) => text.push_str(&format!(", for {seen}")),
        _ => {}
    }
    if let Some((id, place)) = &finding.declared {
        text.push_str(&format!("  [cookies.{id}] {}", files.show(*place)));
    }
    text
}

/// A name as it may stand on a terminal: a site chooses it.
fn plain(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_control() || is_hidden(c) { text.extend(c.escape_unicode()) } else { text.push(c) }
    }
    text
}

fn as_json(reported: &Reported<'_>) -> Value {
    let Reported { brand, site, files, recordings, drift } = reported;
    let place = |place: Place| {
        let start = files.line_column(place);
        json!({ "file": files.path(place.file), "line": start.line, "column": start.column })
    };
    let recording = |(name, recording): &(String, Recording)| {
        json!({
            "file": name,
            "format": recording.format.as_str(),
            "read": recording.read,
            "consent_at": recording.consent.map(|time| time.to_string()),
        })
    };
    let finding = |found: &Finding| {
        json!({
            "rule": found.rule.id,
            "severity": found.rule.severity.as_str(),
            "why": found.rule.why,
            "hint": PARTS.iter().find(|(rule, ..)| *rule == found.rule).map(|(.., hint)| hint),
            "storage": found.storage.as_str(),
            "name": found.name,
            "host": found.host,
            "party": found.party,
            "set_by": found.by.iter().map(|means| means.as_str()).collect::<Vec<_>>(),
            "declared": found.declared.as_ref().map(|(id, at)| json!({ "id": &**id, "place": place(*at) })),
            "stated": found.stated,
            "seen": found.seen,
        })
    };
    json!({
        "brand": brand,
        "site": site.hosts(),
        "declared": drift.declared,
        "seen": drift.seen,
        "recordings": recordings.iter().map(recording).collect::<Vec<_>>(),
        "findings": drift.findings.iter().map(finding).collect::<Vec<_>>(),
        "notes": drift.notes,
    })
}
