//! `candor trace`.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::args::{Common, Format, Trace};
use super::{Ended, build, human};
use crate::diagnostic::Diagnostic;
use crate::model::Layer;
use crate::pipeline::{self, Line, Traces, Wanted};
use crate::source::Disk;
use crate::span::Place;

/// How much of a value's text is shown on a line, in characters.
const WIDEST: usize = 72;

pub(super) fn run(common: &Common, args: &Trace) -> io::Result<Ended> {
    let options = match build::options(&args.edition) {
        Ok(options) => options,
        Err(problem) => return misused(&[problem]),
    };
    let (page, section) = match args.page.split_once('#') {
        Some((page, section)) => (page, Some(section)),
        None => (&*args.page, None),
    };
    let wanted = Wanted { brand: &args.brand, page, section, language: args.lang.as_deref() };
    let outcome = pipeline::trace(&Disk::new(&common.root), &options, wanted);
    let Some(traces) = outcome.value else { return misused(&outcome.problems) };
    match args.format {
        Format::Human => print(&traces)?,
        Format::Json => {
            let mut out = io::stdout().lock();
            serde_json::to_writer_pretty(&mut out, &as_json(&traces)).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    if traces.errors > 0 {
        let mut err = anstream::stderr().lock();
        writeln!(err, "The workspace has errors, so it cannot be published like this; `candor build` says which.")?;
    }
    Ok(Ended::Clean)
}

fn misused(problems: &[Diagnostic]) -> io::Result<Ended> {
    human::refused(problems)?;
    Ok(Ended::Misused)
}

fn print(traces: &Traces) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{} in {}", traces.path, traces.language)?;
    let mut parts: Vec<&str> = Vec::new();
    for line in &traces.lines {
        if !parts.contains(&&*line.value.part) {
            parts.push(&line.value.part);
        }
    }
    for part in parts {
        writeln!(out, "\n{part}")?;
        for line in traces.lines.iter().filter(|line| &*line.value.part == part) {
            let place = line.value.place.map_or_else(|| "(no file)".to_owned(), |place| traces.files.show(place));
            write!(out, "  {}  {place}  [{}]", line.value.name, layer(line.layer))?;
            if let Some(instead) = line.instead {
                write!(out, " instead of {}", traces.files.show(instead))?;
            }
            writeln!(out)?;
            if !line.value.text.is_empty() {
                writeln!(out, "      {}", short(&line.value.text))?;
            }
        }
    }
    if !traces.absent.is_empty() {
        writeln!(out, "\nOf the group's, not here:")?;
        for absent in &traces.absent {
            write!(out, "  {}  {}: {}", absent.what, traces.files.show(absent.place), absent.why)?;
            match absent.by {
                Some(by) => writeln!(out, " ({})", traces.files.show(by))?,
                None => writeln!(out)?,
            }
        }
    }
    Ok(())
}

fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Builtin => "built in",
        Layer::Copy | Layer::Group => "group",
        Layer::Brand => "brand",
    }
}

/// A text on one line, its end cut off where it is long.
fn short(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= WIDEST {
        return line;
    }
    let cut: String = line.chars().take(WIDEST - 1).collect();
    format!("{}…", cut.trim_end())
}

fn as_json(traces: &Traces) -> Value {
    let place = |place: Place| {
        let start = traces.files.line_column(place);
        json!({ "file": traces.files.path(place.file), "line": start.line, "column": start.column })
    };
    let one = |line: &Line| {
        json!({
            "part": &*line.value.part,
            "name": line.value.name,
            "text": line.value.text,
            "place": line.value.place.map(place),
            "layer": layer(line.layer),
            "instead": line.instead.map(place),
        })
    };
    json!({
        "page": traces.path,
        "language": traces.language,
        "values": traces.lines.iter().map(one).collect::<Vec<_>>(),
        "absent": traces.absent.iter().map(|absent| json!({
            "what": absent.what,
            "place": place(absent.place),
            "why": absent.why,
            "by": absent.by.map(place),
        })).collect::<Vec<_>>(),
    })
}
