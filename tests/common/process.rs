//! The program as people call it, in a workspace on disk.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A folder that holds these files.
pub fn workspace<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        put(folder.path(), path, text);
    }
    folder
}

/// Puts a file into a workspace.
pub fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// `candor` in a workspace, its words without colours.
pub fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args(arguments).current_dir(root).env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE");
    command
}

/// The exit code, standard output and standard error of `candor` in a workspace.
pub fn candor(root: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = command(root, arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}
