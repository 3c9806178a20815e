//! Programs that are started: the editor at a place, and the browser. Never by a shell.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Editors that take over the terminal from which they are started.
const IN_TERMINAL: &[&str] = &["vi", "vim", "nvim", "nano", "micro", "kak", "joe", "hx", "helix"];

/// The program and the arguments that open a file at a place. `editor` is what `$EDITOR` holds: a
/// program, perhaps with arguments of its own.
pub(super) fn arguments(editor: &str, file: &Path, line: usize, column: usize) -> Option<(String, Vec<OsString>)> {
    let mut words = words(editor).into_iter();
    let program = words.next().filter(|program| !program.is_empty())?;
    let mut arguments: Vec<OsString> = words.map(OsString::from).collect();
    let name = Path::new(&program).file_stem()?.to_str()?.to_ascii_lowercase();
    let with = |before: &str, places: &[usize]| {
        let mut text = OsString::from(before);
        text.push(file);
        for place in places {
            text.push(format!(":{place}"));
        }
        text
    };
    match &*name {
        "code" | "code-insiders" | "codium" | "vscodium" | "cursor" | "windsurf" => {
            arguments.extend(["-g".into(), with("", &[line, column])]);
        }
        "idea" | "webstorm" | "pycharm" | "phpstorm" | "rustrover" | "clion" | "goland" | "rubymine" | "fleet" => {
            arguments.extend(["--line".into(), line.to_string().into(), "--column".into(), column.to_string().into()]);
            arguments.push(file.into());
        }
        "vi" | "vim" | "nvim" | "gvim" | "mvim" | "nano" | "micro" | "emacs" | "emacsclient" | "gedit" | "kak"
        | "joe" => {
            let place = match &*name {
                "emacs" | "emacsclient" => format!("+{line}:{column}"),
                "nano" => format!("+{line},{column}"),
                _ => format!("+{line}"),
            };
            arguments.extend([place.into(), file.into()]);
        }
        "subl" | "sublime_text" | "zed" | "hx" | "helix" | "lapce" => arguments.push(with("", &[line, column])),
        "mate" => arguments.extend(["-l".into(), format!("{line}:{column}").into(), file.into()]),
        "kate" | "kwrite" => {
            arguments.extend(["-l".into(), line.to_string().into(), "-c".into(), column.to_string().into()]);
            arguments.push(file.into());
        }
        "notepad++" => {
            arguments.extend([format!("-n{line}").into(), format!("-c{column}").into(), file.into()]);
        }
        // Whatever it is, it opens a file.
        _ => arguments.push(file.into()),
    }
    Some((program, arguments))
}

/// Words as a shell parts them, and nothing else that a shell does.
fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in text.chars() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => found.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    found.extend(word);
    found
}

/// Opens a file in the editor.
///
/// # Errors
/// When the editor is not there, or cannot be started.
pub(super) fn edit(editor: &str, file: &Path, line: usize, column: usize) -> io::Result<()> {
    let (program, arguments) =
        arguments(editor, file, line, column).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    let mut command = Command::new(&program);
    command.args(arguments);
    let name = Path::new(&program).file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    if !IN_TERMINAL.contains(&name) {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    }
    start(&mut command)
}

/// Opens an address in the browser.
pub(super) fn browse(address: &str) -> io::Result<()> {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    start(Command::new(program).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))
}

/// Starts a program and goes on.
fn start(command: &mut Command) -> io::Result<()> {
    let mut child = command.spawn()?;
    // Somebody has to ask how it ended, or it stays in the system's list.
    std::thread::Builder::new().name("started".into()).spawn(move || drop(child.wait()))?;
    Ok(())
}
