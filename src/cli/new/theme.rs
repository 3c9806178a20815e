//! `candor new --theme`: a theme to start from, in a workspace that is there.

use std::io::{self, Write};
use std::path::Path;

use super::super::files::{self, Obstacle};
use super::super::{Ended, human};
use crate::diagnostic::{Diagnostic, SOURCE_MISSING, USAGE_THEME, did_you_mean};
use crate::source::{Builtin, Disk, Layered, SourceTree};

/// The templates that a theme changes most often.
const TEMPLATES: [&str; 2] = ["shell.html", "blocks/home.html"];

/// The theme whose templates stand in for those that another one lacks.
const BEHIND: &str = "default";

/// Makes the theme `name`, which extends `base`, in the workspace at `root`.
pub(super) fn run(root: &Path, name: &str, base: &str) -> io::Result<Ended> {
    let problems = refusals(root, name, base);
    if !problems.is_empty() {
        human::refused(&problems)?;
        return Ok(Ended::Misused);
    }
    let disk = Disk::new(root);
    let tree = Layered::new(&disk);
    let read = |path: &str| tree.read(&format!("themes/{base}/{path}"));
    let settings = String::from_utf8_lossy(&read("theme.toml")?).into_owned();
    let look = settings.find("[look]").map_or("", |at| &settings[at..]).trim_end();
    let fill = |text: &str| text.replace("NAME", name).replace("BASE", base).replace("LOOK", look).into_bytes();
    let mut made = vec![
        ("README.md", fill(include_str!("theme/README.md"))),
        ("assets/added.css", fill(include_str!("theme/added.css"))),
        ("theme.toml", fill(include_str!("theme/theme.toml"))),
    ];
    let copies: Vec<String> = TEMPLATES.iter().map(|template| format!("templates/{template}")).collect();
    for path in &copies {
        let own = read(path);
        made.push((path, own.or_else(|_| tree.read(&format!("themes/{BEHIND}/{path}")))?));
    }
    made.sort();
    let paths: Vec<(String, Vec<u8>)> =
        made.into_iter().map(|(path, bytes)| (format!("themes/{name}/{path}"), bytes)).collect();
    files::put(root, paths.iter().map(|(path, bytes)| (&**path, &**bytes)))?;
    let mut out = anstream::stdout().lock();
    writeln!(out, "Made the theme \"{name}\" in {}:", root.display())?;
    for (path, _) in &paths {
        writeln!(out, "  {path}")?;
    }
    let at = if root == Path::new(".") { String::new() } else { format!(" --root {}", root.display()) };
    writeln!(
        out,
        "Next:\n  write theme = \"{name}\" in content/portal.toml, above its first table\n  candor serve --open{at}"
    )?;
    Ok(Ended::Clean)
}

/// Why the theme cannot be made.
fn refusals(root: &Path, name: &str, base: &str) -> Vec<Diagnostic> {
    if Disk::new(root).read("content/portal.toml").is_err() {
        return vec![
            Diagnostic::new(&SOURCE_MISSING, "there is no content/portal.toml here")
                .hint("`candor new DIR` makes a small workspace; `--root DIR` names another one."),
        ];
    }
    let themes = built_in();
    let known: Vec<&str> = themes.iter().map(|theme| &**theme).collect();
    let mut problems = Vec::new();
    if !known.contains(&base) {
        problems.push(
            Diagnostic::new(&USAGE_THEME, format!("no theme \"{base}\" is built in"))
                .maybe_hint(did_you_mean(base, known.iter().copied())),
        );
    }
    let kept = simple(name);
    if kept != name || name.is_empty() {
        let hint = match &*kept {
            "" => "Small letters, digits and hyphens, such as \"winter\".".to_owned(),
            kept => format!("Small letters, digits and hyphens: \"{kept}\"?"),
        };
        problems.push(Diagnostic::new(&USAGE_THEME, format!("\"{name}\" cannot be the name of a theme")).hint(hint));
    } else if known.contains(&name) {
        problems.push(Diagnostic::new(&USAGE_THEME, format!("the theme \"{name}\" is built in")).hint(format!(
            "Call yours otherwise; or change single files of it: `candor eject themes/{name}/assets/style.css`."
        )));
    } else {
        problems.extend(in_the_way(root, name));
    }
    problems
}

fn in_the_way(root: &Path, name: &str) -> Option<Diagnostic> {
    let place = format!("themes/{name}");
    // As if a file were to stand there: a folder is in the way as well.
    let (told, hint) = match files::obstacle(root, &place)? {
        Obstacle::Folder if !files::is_taken(&root.join(&place)) => return None,
        Obstacle::Folder => {
            (format!("{place} is there already"), "Call the new one otherwise, or go on with what is there.")
        }
        Obstacle::File => (format!("{place} is a file"), "Move it away, or delete it."),
        Obstacle::Parent(part) => (format!("{place} has no place: {part} is a file"), "Move it away, or delete it."),
        Obstacle::Link(part) => (
            format!("{place} has no place: {part} is a symbolic link"),
            "Make it a folder: what stands behind a link is not read.",
        ),
    };
    Some(Diagnostic::new(&USAGE_THEME, told).hint(hint))
}

/// The names of the themes that are built in.
fn built_in() -> Vec<String> {
    let mut names: Vec<String> =
        Builtin.list("themes").into_iter().filter_map(|(path, _)| Some(path.split('/').nth(1)?.to_owned())).collect();
    names.dedup();
    names
}

/// The nearest name that a folder and a key can have.
fn simple(name: &str) -> String {
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let kept: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
    kept.join("-")
}

#[cfg(test)]
mod tests {
    use super::{built_in, simple};

    #[test]
    fn names_become_simple() {
        for (typed, name) in [("winter", "winter"), ("Winter Look", "winter-look"), ("../a_b/", "a-b"), ("冬", "")] {
            assert_eq!(simple(typed), name);
        }
        assert_eq!(built_in(), ["default", "plain"]);
    }
}
