//! `candor verify`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::args::{Common, Format, Verify};
use super::{Ended, build, files, human};
use crate::diagnostic::{
    Diagnostic, USAGE_MISSING, VERIFY_ALTERED, VERIFY_NO_COPY, VERIFY_STALE, VERIFY_UNKNOWN, VERIFY_UNREACHABLE,
};
use crate::fetch::{self, Client};
use crate::output::Output;
use crate::source::Files;
use crate::verify::{self, Copy, Form, Published, State};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 8 * 1024 * 1024;

/// A copy, where it stands, and how it stands to what was published.
struct Told {
    place: String,
    copy: Option<Copy>,
    state: Result<State, Diagnostic>,
}

/// What was published last, in a folder.
struct Record {
    out: PathBuf,
    brand: Option<String>,
}

pub(super) fn run(common: &Common, args: &Verify) -> io::Result<Ended> {
    let out = args.published.clone().unwrap_or_else(|| common.root.join("public"));
    let record = Record { out, brand: args.brand.clone() };
    let client = Client::default();
    let mut told = Vec::new();
    for target in &args.targets {
        if args.site || !fetch::is_address(target) && Path::new(target).is_dir() {
            match site(&client, &record, target) {
                Ok(found) => told.extend(found),
                Err(problem) => {
                    human::refused(&[problem])?;
                    return Ok(Ended::Misused);
                }
            }
            continue;
        }
        match text(&client, target) {
            Ok(html) => told.extend(copies(&record, target, &html)),
            Err(problem) => told.push(Told { place: target.clone(), copy: None, state: Err(problem) }),
        }
    }
    match args.format {
        Format::Human => people(&told)?,
        Format::Json => programs(&told)?,
    }
    let well = |told: &Told| matches!(told.state, Ok(State::Current | State::Unknown));
    Ok(if told.iter().all(well) { Ended::Clean } else { Ended::Problems })
}

/// What stands at an address or in a file, as text.
fn text(client: &Client, target: &str) -> Result<String, Diagnostic> {
    bytes(client, target).map(|(bytes, kind)| verify::decoded(&bytes, kind.as_deref()))
}

fn bytes(client: &Client, target: &str) -> Result<(Vec<u8>, Option<String>), Diagnostic> {
    let unreachable = |why: String| {
        Diagnostic::new(&VERIFY_UNREACHABLE, format!("{target} cannot be read: {why}"))
            .hint("Look whether it opens in a browser, and name the page itself.")
    };
    if fetch::is_address(target) {
        return client.get(target).map(|answer| (answer.bytes, answer.kind)).map_err(unreachable);
    }
    files::read(Path::new(target), LARGEST).map(|bytes| (bytes, None)).map_err(|error| unreachable(error.to_string()))
}

fn copies(record: &Record, target: &str, html: &str) -> Vec<Told> {
    let found = verify::copies(html);
    if found.is_empty() {
        let none = Diagnostic::new(&VERIFY_NO_COPY, format!("{target} holds no text that candor published"))
            .hint("Paste the fragment again; where the system takes it apart, use the plain one.");
        return vec![Told { place: target.to_owned(), copy: None, state: Err(none) }];
    }
    found
        .into_iter()
        .map(|copy| {
            let published = record.published(target, &copy);
            let state = verify::compare(&copy, &published);
            Told { place: target.to_owned(), state: Ok(state), copy: Some(copy) }
        })
        .collect()
}

impl Record {
    /// The folders in which brands may stand, that of this brand first.
    fn brands(&self, brand: Option<&str>) -> Vec<PathBuf> {
        let named = self.brand.as_deref().or(brand).map(|brand| self.out.join(brand)).filter(|folder| folder.is_dir());
        named.into_iter().chain([self.out.clone()]).collect()
    }

    /// What was published of a copy.
    fn published(&self, target: &str, copy: &Copy) -> Published {
        match copy.form {
            Form::Fragment => self.fragment(copy).unwrap_or_default(),
            Form::Page => self.page(target, copy).unwrap_or_default(),
        }
    }

    fn fragment(&self, copy: &Copy) -> Option<Published> {
        let claim = copy.claim.as_ref()?;
        let mut published = Published::default();
        for brand in self.brands(Some(&claim.brand)) {
            let folder = brand.join("fragments");
            for language in files::folders(&folder) {
                let path = folder.join(language).join(format!("{}.html", claim.document));
                let Some(html) = read(&path) else { continue };
                for copy in verify::copies(&html) {
                    let Some(own) = copy.claim.filter(|own| own.brand == claim.brand) else { continue };
                    let steps = verify::steps(&copy.element, Form::Fragment);
                    if own.language == claim.language {
                        published.same = Some(steps);
                    } else {
                        published.others.push((own.language, steps));
                    }
                }
            }
        }
        Some(published)
    }

    /// A page is found by its own address, else by where it stands.
    fn page(&self, target: &str, copy: &Copy) -> Option<Published> {
        let brand = copy.claim.as_ref().map(|claim| &*claim.brand);
        let named = copy.canonical.iter().map(String::as_str).chain([target]);
        let (folder, language, rest) = named.filter_map(|name| self.place(name, brand)).next()?;
        let mut published = Published::default();
        for other in files::folders(&folder) {
            let Some(html) = read(&folder.join(&other).join(&rest)) else { continue };
            let page = verify::whole(&html);
            let steps = verify::steps(&page.element, Form::Page);
            if other == language {
                published.same = Some(steps);
            } else if let (Some(tag), Some(content)) = (page.element.get("lang"), page.content) {
                published.others.push((tag.to_owned(), content));
            }
        }
        Some(published)
    }

    /// The brand's folder, the language's and the rest of the path of the page that has this name.
    fn place(&self, name: &str, brand: Option<&str>) -> Option<(PathBuf, String, String)> {
        let path = name.split_once("://").map_or(name, |(_, rest)| rest);
        let path = path.split(['?', '#']).next().unwrap_or(path);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != "index.html").collect();
        for brand in self.brands(brand) {
            for at in 0..parts.len() {
                let (language, rest) = parts[at..].split_first()?;
                let rest = [rest, &["index.html"]].concat().join("/");
                if read(&brand.join(language).join(&rest)).is_some() {
                    return Some((brand, (*language).to_owned(), rest));
                }
            }
        }
        None
    }
}

fn read(path: &Path) -> Option<String> {
    files::read(path, LARGEST).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Compares all that was published of a brand with what stands at an address or in a folder.
fn site(client: &Client, record: &Record, target: &str) -> Result<Vec<Told>, Diagnostic> {
    let base = format!("{}/", target.trim_end_matches('/'));
    let said = bytes(client, &format!("{base}portal.json")).ok();
    let said: Option<Value> = said.and_then(|(bytes, _)| serde_json::from_slice(&bytes).ok());
    let said = said.as_ref().and_then(|listed| listed.get("brand")?.as_str());
    let folder = record.brand.as_deref().or(said).filter(|folder| record.out.join(folder).is_dir()).unwrap_or_default();
    let Some(manifest) = Output::manifest(&record.out, &build::id(folder)) else {
        return Err(Diagnostic::new(
            &USAGE_MISSING,
            format!(
                "it is not known which brand stands at {target}, or it was not published to {}",
                record.out.display()
            ),
        )
        .hint("Name it with --brand, and the folder of the last build with --published."));
    };
    let mut told = Vec::new();
    for path in manifest.files.keys().filter(|path| !path.starts_with(".candor/") && *path != ".htaccess") {
        let place =
            format!("{base}{}", path.strip_suffix("index.html").filter(|_| fetch::is_address(&base)).unwrap_or(path));
        let (found, kind) = match bytes(client, &place) {
            Ok(found) => found,
            Err(problem) => {
                told.push(Told { place, copy: None, state: Err(problem) });
                continue;
            }
        };
        let Ok(same) = files::read(&record.out.join(folder).join(path), LARGEST) else { continue };
        if found == same
            && kind
                .as_deref()
                .is_none_or(|kind| !kind.contains("charset") || kind.to_ascii_lowercase().contains("utf-8"))
        {
            let copy = path.ends_with(".html").then(|| verify::whole(&String::from_utf8_lossy(&found)));
            told.push(Told { place, copy, state: Ok(State::Current) });
        } else if path.ends_with(".html") {
            let copy = verify::whole(&verify::decoded(&found, kind.as_deref()));
            let mut published = record.page(path, &copy).unwrap_or_default();
            let whole = verify::whole(&String::from_utf8_lossy(&same));
            published.same = Some(verify::steps(&whole.element, Form::Page));
            told.push(Told { place, state: Ok(verify::compare(&copy, &published)), copy: Some(copy) });
        } else {
            let other =
                Diagnostic::new(&VERIFY_ALTERED, format!("{place} is another file than the one that was published"))
                    .hint("Upload what the last build published.");
            told.push(Told { place, copy: None, state: Err(other) });
        }
    }
    // Pages that say nothing of themselves are as old as those that do, where they differ in a site that is old.
    if told.iter().any(|told| told.state == Ok(State::Stale)) {
        for told in &mut told {
            let silent = told.copy.as_ref().is_some_and(|copy| copy.claim.is_none());
            if silent && matches!(told.state, Ok(State::Altered(_))) {
                told.state = Ok(State::Stale);
            }
        }
    }
    Ok(told)
}

/// What a copy is called.
fn name(told: &Told) -> Option<String> {
    let claim = told.copy.as_ref()?.claim.as_ref()?;
    let edition = claim.edition.as_ref().map_or_else(String::new, |edition| format!(", edition of {edition}"));
    Some(format!("{}, {} in {}{edition}", claim.brand, claim.document, claim.language))
}

/// What is to be said of a copy that is not current.
fn problem(told: &Told) -> Option<Diagnostic> {
    let place = &told.place;
    let called = name(told).map_or_else(String::new, |name| format!(" ({name})"));
    Some(match &told.state {
        Ok(State::Current) => return None,
        Err(problem) => problem.clone(),
        Ok(State::Stale) => Diagnostic::new(&VERIFY_STALE, format!("{place}{called} is an earlier edition"))
            .hint("Put in its place what the last build published."),
        Ok(State::Unknown) => {
            Diagnostic::new(&VERIFY_UNKNOWN, format!("{place}{called} is not among what was published last"))
                .hint("Build with --fragments, or name the folder of the last build with --published.")
        }
        Ok(State::Altered(difference)) => {
            let mut message = format!("{place}{called}: {}", difference.what.words());
            for (label, text) in [("expected", &difference.expected), ("found", &difference.found)] {
                if !text.is_empty() {
                    message.push_str(&format!("; {label}: {text}"));
                }
            }
            Diagnostic::new(&VERIFY_ALTERED, message).hint("Put in its place what the last build published.")
        }
    })
}

fn people(told: &[Told]) -> io::Result<()> {
    let problems: Vec<Diagnostic> = told.iter().filter_map(problem).collect();
    human::told(&problems, &Files::default())?;
    let mut out = anstream::stdout().lock();
    let current: Vec<&Told> = told.iter().filter(|told| told.state == Ok(State::Current)).collect();
    for told in &current {
        let called = name(told).map_or_else(String::new, |name| format!(": {name}"));
        writeln!(out, "current  {}{called}", told.place)?;
    }
    let count = |of: fn(&State) -> bool| told.iter().filter(|told| told.state.as_ref().is_ok_and(of)).count();
    let stale = count(|state| *state == State::Stale);
    let altered = count(|state| matches!(state, State::Altered(_)));
    let others = told.len() - current.len() - stale - altered;
    write!(out, "{} current, {stale} stale, {altered} altered", current.len())?;
    if others > 0 {
        write!(out, ", {others} otherwise")?;
    }
    writeln!(out, ".")
}

fn programs(told: &[Told]) -> io::Result<()> {
    let one = |told: &Told| {
        let claim = told.copy.as_ref().and_then(|copy| copy.claim.as_ref());
        let mut made = json!({ "place": told.place });
        if let Some(claim) = claim {
            made["brand"] = claim.brand.as_str().into();
            made["language"] = claim.language.as_str().into();
            made["document"] = claim.document.as_str().into();
            made["edition"] = claim.edition.as_deref().into();
            made["digest"] = claim.digest.as_str().into();
        }
        made["state"] = match &told.state {
            Ok(State::Current) => "current",
            Ok(State::Stale) => "stale",
            Ok(State::Altered(_)) => "altered",
            Ok(State::Unknown) => "unknown",
            Err(_) => "unread",
        }
        .into();
        if let Ok(State::Altered(difference)) = &told.state {
            made["alteration"] = difference.what.name().into();
            made["expected"] = difference.expected.as_str().into();
            made["found"] = difference.found.as_str().into();
        }
        if let Some(problem) = problem(told) {
            made["rule"] = problem.rule.id.into();
            made["message"] = problem.message.into();
        }
        made
    };
    let mut out = io::stdout().lock();
    let report = json!({ "copies": told.iter().map(one).collect::<Vec<_>>() });
    serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from)?;
    writeln!(out)
}
