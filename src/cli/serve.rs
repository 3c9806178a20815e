//! `candor serve`.

use std::env;
use std::io::{self, Write};

use super::args::{Common, Serve};
use super::{Ended, build, human};
use crate::pipeline::Finding;
use crate::serve::{self, Refused, Said, Settings};

/// How many problems are named in the terminal; the page shows them all.
const MOST_NAMED: usize = 5;

pub(super) fn run(common: &Common, args: &Serve) -> io::Result<Ended> {
    let options = match build::options(&args.edition) {
        Ok(options) => options,
        Err(problem) => {
            human::refused(&[problem])?;
            return Ok(Ended::Misused);
        }
    };
    let editor = args.editor.clone().or_else(|| env::var("VISUAL").ok()).or_else(|| env::var("EDITOR").ok());
    let settings = Settings {
        root: common.root.clone(),
        options,
        brand: args.brand.clone(),
        port: args.port,
        lan: args.lan,
        poll: args.poll,
        editor: editor.filter(|editor| !editor.trim().is_empty()),
    };
    let open = args.open;
    let told = serve::run(settings, move |said| {
        // A terminal that is gone stops nobody from editing.
        let _ = say(&said);
        if let (Said::Serving { address, .. }, true) = (&said, open)
            && let Err(error) = serve::browse(address)
        {
            let _ = writeln!(io::stderr(), "No browser could be opened: {error}.");
        }
    });
    match told {
        Ok(()) => Ok(Ended::Clean),
        Err(Refused::Asked(problem)) => {
            human::refused(&[*problem])?;
            Ok(Ended::Misused)
        }
        Err(Refused::System(error)) => Err(error),
    }
}

fn say(said: &Said) -> io::Result<()> {
    match said {
        Said::Serving { address, others, taken } => {
            let mut out = anstream::stdout().lock();
            if let Some(taken) = taken {
                writeln!(out, "Port {taken} is taken by another program.")?;
            }
            writeln!(out, "Serving {address} (overview: {address}_candor/). Ctrl-C ends it.")?;
            if let Some(others) = others {
                writeln!(
                    out,
                    "ATTENTION: every machine of the network can read these pages, drafts included, at port {} of this \
                     one's number. Files are not opened in the editor.",
                    others.port()
                )?;
            }
            out.flush()
        }
        Said::Polling(why) => {
            let mut out = anstream::stdout().lock();
            match why {
                Some(why) => {
                    writeln!(out, "The system does not say what changes ({why}): files are looked at regularly.")?
                }
                None => writeln!(out, "Files are looked at regularly.")?,
            }
            out.flush()
        }
        Said::Problems(findings) => {
            let mut err = anstream::stderr().lock();
            let errors = if findings.len() == 1 { "1 error".to_owned() } else { format!("{} errors", findings.len()) };
            writeln!(err, "{errors}:")?;
            for finding in findings.iter().take(MOST_NAMED) {
                writeln!(err, "  {}", line(finding))?;
            }
            Ok(())
        }
        Said::Mended => writeln!(anstream::stdout().lock(), "Mended."),
    }
}

fn line(finding: &Finding) -> String {
    let place = finding.place.as_ref().map_or_else(String::new, |place| format!("{place}: "));
    format!("{place}{} ({})", finding.message, finding.rule)
}
