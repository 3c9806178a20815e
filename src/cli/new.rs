//! `candor new`.

use std::fs;
use std::io::{self, Write};

use rust_embed::RustEmbed;

use super::Ended;
use super::args::New;

/// The small workspace that `new` makes.
#[derive(RustEmbed)]
#[folder = "src/cli/starter/"]
struct Starter;

pub(super) fn run(args: &New) -> io::Result<Ended> {
    let dir = &args.dir;
    let mut err = anstream::stderr().lock();
    let taken = fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some());
    if taken || dir.is_file() {
        writeln!(
            err,
            "candor: {} holds something already. Name a folder that is empty or does not exist.",
            dir.display()
        )?;
        return Ok(Ended::Misused);
    }
    let mut names: Vec<_> = Starter::iter().collect();
    names.sort();
    for name in &names {
        let path = dir.join(&**name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if let Some(file) = Starter::get(name) {
            fs::write(&path, &file.data)?;
        }
    }
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "Made a workspace in {} ({} files). Next:\n  candor build --root {}",
        dir.display(),
        names.len(),
        dir.display()
    )?;
    Ok(Ended::Clean)
}
