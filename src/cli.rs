//! What was typed, what to call, how to print. The only room that prints.
//!
//! Exit codes: 0 clean, 1 problems found, 2 wrong use.

mod args;
mod build;
mod compare;
mod cookies;
mod eject;
mod files;
mod human;
mod json;
mod last;
mod new;
mod parts;
mod pdf;
mod serve;
mod trace;
mod verify;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

pub use args::{Args, usage};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// All is well.
    Clean,
    /// There are problems.
    Problems,
    /// It was used wrongly.
    Misused,
}

/// Runs the program with these arguments, its own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => {
            // Help and version are asked for: they are no wrong use.
            let asked = !error.use_stderr();
            let _ = error.print();
            return if asked { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    let ended = match args.command {
        args::Command::Build(build) if !build.merge.is_empty() => parts::merge(&args.common, &build),
        args::Command::Build(build) => build::run(&args.common, &build),
        args::Command::Serve(serve) => serve::run(&args.common, &serve),
        args::Command::New(new) => new::run(&args.common, &new),
        args::Command::Eject(eject) => eject::run(&args.common, &eject),
        args::Command::Cookies(args::Cookies::Compare(compare)) => compare::run(&args.common, &compare),
        args::Command::Cookies(args::Cookies::Export(export)) => cookies::export(&args.common, &export),
        args::Command::Cookies(args::Cookies::Import(import)) => cookies::import(&args.common, &import),
        args::Command::Pdf(pdf) => pdf::run(&args.common, &pdf),
        args::Command::Verify(verify) => verify::run(&args.common, &verify),
        args::Command::Trace(trace) => trace::run(&args.common, &trace),
    };
    match ended {
        Ok(Ended::Clean) => ExitCode::SUCCESS,
        Ok(Ended::Problems) => ExitCode::from(1),
        Ok(Ended::Misused) => ExitCode::from(2),
        // Whoever reads has gone: nothing is left to say, and nobody to say it to.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "candor: {error}");
            ExitCode::from(1)
        }
    }
}
