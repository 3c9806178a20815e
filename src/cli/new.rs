//! `candor new`.

mod theme;

use std::borrow::Cow;
use std::io::{self, Write};

use rust_embed::RustEmbed;

use super::args::{Common, New};
use super::{Ended, files};

/// The small workspace that `new` makes.
#[derive(RustEmbed)]
#[folder = "src/cli/starter/"]
struct Starter;

/// The smallest workspace there is.
#[derive(RustEmbed)]
#[folder = "src/cli/smallest/"]
struct Smallest;

pub(super) fn run(common: &Common, args: &New) -> io::Result<Ended> {
    let dir = match (&args.dir, &args.theme) {
        (Some(dir), _) => dir,
        (None, Some(name)) => return theme::run(&common.root, name, &args.extends),
        // The command line asks for one of them.
        (None, None) => return Ok(Ended::Misused),
    };
    if files::is_taken(dir) {
        writeln!(
            anstream::stderr().lock(),
            "candor: {} holds something already. Name a folder that is empty or does not exist.",
            dir.display()
        )?;
        return Ok(Ended::Misused);
    }
    let found = if args.minimal { all::<Smallest>() } else { all::<Starter>() };
    files::put(dir, found.iter().map(|(name, bytes)| (&**name, &**bytes)))?;
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "Made a workspace in {} ({} files). Next:\n  candor build --root {}",
        dir.display(),
        found.len(),
        dir.display()
    )?;
    Ok(Ended::Clean)
}

/// The files of a folder, with their paths.
fn all<Folder: RustEmbed>() -> Vec<(Cow<'static, str>, Cow<'static, [u8]>)> {
    let mut found: Vec<_> = Folder::iter().filter_map(|name| Some((name.clone(), Folder::get(&name)?.data))).collect();
    found.sort();
    found
}
