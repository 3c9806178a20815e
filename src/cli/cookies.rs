//! `candor cookies`: the inventory of cookies for consent tools, and from a table.

use std::io::{self, Write};
use std::path::Path;

use super::args::{Common, CookieForm, CookiesExport, CookiesImport};
use super::{Ended, build, files, human};
use crate::consent::{self, Form, LARGEST_TABLE, Proposal};
use crate::diagnostic::{Diagnostic, TRACE_MANAGER, USAGE_FILE, USAGE_IN_THE_WAY};
use crate::pipeline;
use crate::resolve::Options;
use crate::source::Disk;

/// No cookie depends on where or when a portal is published.
fn options() -> Result<Options, Diagnostic> {
    Ok(Options { env: "production".into(), date: build::date(None)?, embeds: None })
}

fn misused(problems: &[Diagnostic]) -> io::Result<Ended> {
    human::refused(problems)?;
    Ok(Ended::Misused)
}

/// Writes the cookies as consent tools read them.
pub(super) fn export(common: &Common, args: &CookiesExport) -> io::Result<Ended> {
    let options = match options() {
        Ok(options) => options,
        Err(problem) => return misused(&[problem]),
    };
    let forms = match args.format {
        None => Form::ALL.to_vec(),
        Some(CookieForm::Cookieconsent) => vec![Form::CookieConsent],
        Some(CookieForm::Klaro) => vec![Form::Klaro],
        Some(CookieForm::Tarteaucitron) => vec![Form::Tarteaucitron],
        Some(CookieForm::Csv) => vec![Form::Csv],
        Some(CookieForm::Reopen) => vec![Form::Reopen],
    };
    let outcome = pipeline::export_cookies(&Disk::new(&common.root), &options, args.brand.as_deref(), &forms);
    let Some(exported) = outcome.value else { return misused(&outcome.problems) };
    let errors: Vec<Diagnostic> = outcome.problems.into_iter().filter(Diagnostic::is_error).collect();
    if !errors.is_empty() {
        human::told(&errors, &exported.files)?;
        writeln!(anstream::stderr().lock(), "Nothing was written: consent tools would show what is wrong here.")?;
        return Ok(Ended::Problems);
    }
    let out = args.out.clone().unwrap_or_else(|| common.root.join("consent"));
    let named: Vec<(String, &str)> = exported
        .brands
        .iter()
        .flat_map(|(folder, files)| files.iter().map(move |file| (path(folder, &file.name), &*file.text)))
        .collect();
    if named.is_empty() && args.format == Some(CookieForm::Reopen) {
        let nothing =
            Diagnostic::new(&TRACE_MANAGER, "no brand states the tool that asks for consent on its own pages");
        return misused(&[nothing.hint("Write `manager = \"…\"` into [cookie_notice], and export again.")]);
    }
    files::put(&out, named.iter().map(|(path, text)| (&**path, text.as_bytes())))?;
    let mut said = anstream::stdout().lock();
    writeln!(said, "Wrote {} into {}:", counted(named.len(), "file"), out.display())?;
    named.iter().try_for_each(|(path, _)| writeln!(said, "  {path}"))?;
    Ok(Ended::Clean)
}

fn path(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// Proposes entries from a table.
pub(super) fn import(common: &Common, args: &CookiesImport) -> io::Result<Ended> {
    if let Some(out) = args.out.as_ref().filter(|out| files::is_there(out)) {
        return misused(&[in_the_way(out)]);
    }
    let bytes = match files::read(&args.file, LARGEST_TABLE) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("{} cannot be read: {error}", args.file.display());
            return misused(&[Diagnostic::new(&USAGE_FILE, message)
                .hint("Name a table in CSV, as the Open Cookie Database or a spreadsheet writes it.")]);
        }
    };
    let stated = match options()
        .and_then(|options| pipeline::stated_cookies(&Disk::new(&common.root), &options).map_err(|problem| *problem))
    {
        Ok(stated) => stated,
        Err(problem) => return misused(&[problem]),
    };
    let proposal = consent::import(&bytes, &stated);
    match &args.out {
        Some(out) if proposal.cookies > 0 => match files::create(out, proposal.toml.as_bytes()) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return misused(&[in_the_way(out)]),
            done => done?,
        },
        Some(_) => {}
        None => io::stdout().lock().write_all(proposal.toml.as_bytes())?,
    }
    say(&proposal, args)?;
    Ok(if proposal.failed { Ended::Problems } else { Ended::Clean })
}

fn in_the_way(out: &Path) -> Diagnostic {
    Diagnostic::new(&USAGE_IN_THE_WAY, format!("{} is there already", out.display()))
        .hint("Name a new file: what an import proposes is to be read before it joins what is stated.")
}

/// What is doubtful, and how much was proposed; on standard error, for the entries are the answer.
fn say(proposal: &Proposal, args: &CookiesImport) -> io::Result<()> {
    let mut err = anstream::stderr().lock();
    let file = args.file.display();
    for doubt in &proposal.doubts {
        let rule = doubt.rule;
        writeln!(
            err,
            "{file}:{}:{}: {}[{}]: {}. {}",
            doubt.line,
            doubt.column,
            rule.severity.as_str(),
            rule.id,
            doubt.message,
            doubt.hint
        )?;
    }
    for (rule, more) in &proposal.more {
        writeln!(err, "… and {more} more of the kind {rule}.")?;
    }
    let listed = proposal.doubts.len() + proposal.more.values().sum::<usize>();
    let place = match &args.out {
        Some(out) if proposal.cookies > 0 => format!(" in {}", out.display()),
        Some(_) => "; no file was written".to_owned(),
        None => String::new(),
    };
    let (cookies, remarks) = (counted(proposal.cookies, "cookie"), counted(listed, "remark"));
    writeln!(err, "Proposed: {cookies}{place}, {remarks}.")
}

/// `1 file`, `3 files`, `no file`.
fn counted(count: usize, word: &str) -> String {
    match count {
        0 => format!("no {word}"),
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    }
}
