//! `candor pdf`.

use std::io::{self, Write};
use std::path::Path;

use url::Url;

use super::args::{Common, Pdf};
use super::{Ended, build, files, human};
use crate::diagnostic::{Diagnostic, PDF_FAILED, PDF_NO_BROWSER, USAGE_MISSING};
use crate::output::Output;
use crate::print::{Failure, NAMES, Press};

/// Folders of pages that are no documents.
const OTHERS: [&str; 7] = ["rights", "requests", "contact", "cookies", "facts", "glossary", "gaps"];

/// A document to print: its page, and where its file goes, below the two folders.
struct Job {
    page: String,
    file: String,
}

pub(super) fn run(common: &Common, args: &Pdf) -> io::Result<Ended> {
    let published = args.published.clone().unwrap_or_else(|| common.root.join("public"));
    let out = args.out.clone().unwrap_or_else(|| common.root.join("pdf"));
    let jobs = jobs(&published, args);
    if jobs.is_empty() {
        let nothing = Diagnostic::new(&USAGE_MISSING, format!("{} holds no such document", published.display()))
            .hint("Build first, and name brand, document and language as their folders are called.");
        human::refused(&[nothing])?;
        return Ok(Ended::Misused);
    }
    let profile = out.join(".candor-browser");
    files::make_room(&profile)?;
    let (out, published) = (files::whole(&out)?, files::whole(&published)?);
    let profile = out.join(".candor-browser");
    let press =
        Press { browser: args.browser.as_deref(), profile: &profile, patience: args.timeout, open: args.no_sandbox };
    let mut failed = false;
    for job in &jobs {
        if let Err(problem) = print(&press, &published, &out, job)? {
            human::refused(&[*problem])?;
            failed = true;
            break;
        }
        writeln!(anstream::stdout().lock(), "{}", out.join(&job.file).display())?;
    }
    files::clear(&profile);
    Ok(if failed { Ended::Problems } else { Ended::Clean })
}

/// The documents that were published and are wanted, in the order of their names.
fn jobs(published: &Path, args: &Pdf) -> Vec<Job> {
    let folders = [String::new()].into_iter().chain(files::folders(published));
    let mut jobs = Vec::new();
    for folder in folders.filter(|folder| args.brand.as_ref().is_none_or(|brand| brand == folder)) {
        let Some(manifest) = Output::manifest(published, &build::id(&folder)) else { continue };
        for path in manifest.files.keys() {
            let parts: Vec<&str> = path.split('/').collect();
            let [language, document, "index.html"] = parts.as_slice() else { continue };
            let wanted = |named: &Option<String>, is: &str| named.as_deref().is_none_or(|named| named == is);
            if OTHERS.contains(document) || !wanted(&args.lang, language) || !wanted(&args.document, document) {
                continue;
            }
            let below = if folder.is_empty() { String::new() } else { format!("{folder}/") };
            let file = format!("{below}{language}/{document}.pdf");
            jobs.push(Job { page: format!("{below}{path}"), file });
        }
    }
    jobs
}

/// Prints one: beside its place first, so that no half of it is ever there.
fn print(press: &Press<'_>, published: &Path, out: &Path, job: &Job) -> io::Result<Result<(), Box<Diagnostic>>> {
    let file = out.join(&job.file);
    let beside = out.join(".candor-page.pdf");
    files::make_room(&file)?;
    let Ok(page) = Url::from_file_path(published.join(&job.page)) else {
        return Ok(Err(Box::new(Diagnostic::new(&PDF_FAILED, format!("{} has no address", job.page)))));
    };
    let printed = press.print(page.as_str(), &beside);
    let made = files::is_there(&beside);
    let problem = match printed {
        Ok(()) if made => {
            files::place(&beside, &file)?;
            return Ok(Ok(()));
        }
        Err(Failure::NoBrowser) => {
            let message = match press.browser {
                Some(named) => format!("there is no program \"{named}\""),
                None => format!("there is none of {}", NAMES.join(", ")),
            };
            Diagnostic::new(&PDF_NO_BROWSER, message)
                .hint("Install Chromium, or name a browser that is made of it: --browser /path/to/chrome.")
        }
        Err(Failure::TooLong) => {
            let message = format!("{} was not printed within {} seconds", job.page, press.patience);
            Diagnostic::new(&PDF_FAILED, message).hint("Allow more with --timeout, or look what the browser waits for.")
        }
        Ok(()) | Err(Failure::Failed(_)) => {
            let why = if let Err(Failure::Failed(why)) = printed { format!(": {why}") } else { String::new() };
            Diagnostic::new(&PDF_FAILED, format!("{} was not printed{why}", job.page))
                .hint("Where everything runs as root, add --no-sandbox.")
        }
    };
    files::clear(&beside);
    Ok(Err(Box::new(problem)))
}
