//! What a case changes in the sound workspace.
//!
//! A case begins with a sentence on what is wrong with it. Then come sections:
//!
//! | section | what it does |
//! |---|---|
//! | `--- PATH` | writes the file: the lines below |
//! | `--- append PATH` | adds the lines below to the file |
//! | `--- edit PATH` | in the file, replaces the line behind `<` by the line behind `>` (both below) |
//! | `--- hex PATH` | writes the bytes below, in hexadecimal |
//! | `--- repeat N PATH` | writes what stands below, N times, line breaks left out |
//! | `--- delete PATH` | deletes a file or a folder |
//! | `--- link PATH TARGET` | makes a symbolic link |
//! | `--- args A B…` | adds arguments to `candor build` |
//! | `--- exit N` | the exit code, where it is not 1 |
//! | `--- unpublished` | no earlier site stands there |

use std::fs;
use std::path::Path;

/// A case as read.
#[derive(Default)]
pub(crate) struct Case {
    changes: Vec<(Change, String)>,
    /// Arguments of `candor build`.
    pub(crate) arguments: Vec<String>,
    /// The exit code.
    pub(crate) exit: i32,
    /// Whether no earlier site stands there.
    pub(crate) unpublished: bool,
}

enum Change {
    Write(String),
    Append(String),
    Edit(String),
    Hex(String),
    Repeat(usize, String),
    Delete(String),
    Link(String, String),
    Nothing,
}

impl Case {
    /// Reads a case.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let mut case = Self { exit: 1, ..Self::default() };
        let mut sections = text.split("\n--- ");
        if sections.next().is_none_or(|about| about.trim().is_empty()) {
            return Err("it does not say what it is about".into());
        }
        for section in sections {
            let (head, body) = section.split_once('\n').unwrap_or((section, ""));
            let body = if body.is_empty() || body.ends_with('\n') { body.to_owned() } else { format!("{body}\n") };
            let words: Vec<&str> = head.split(' ').collect();
            let own = |word: &str| word.to_owned();
            let change = match words.as_slice() {
                ["append", path] => Change::Append(own(path)),
                ["edit", path] => Change::Edit(own(path)),
                ["hex", path] => Change::Hex(own(path)),
                ["repeat", times, path] => Change::Repeat(times.parse().map_err(|_| own(head))?, own(path)),
                ["delete", path] => Change::Delete(own(path)),
                ["link", path, target] => Change::Link(own(path), own(target)),
                ["args", rest @ ..] => {
                    case.arguments.extend(rest.iter().map(|word| own(word)));
                    Change::Nothing
                }
                ["exit", code] => {
                    case.exit = code.parse().map_err(|_| own(head))?;
                    Change::Nothing
                }
                ["unpublished"] => {
                    case.unpublished = true;
                    Change::Nothing
                }
                [path] => Change::Write(own(path)),
                _ => return Err(format!("\"{head}\" is not understood")),
            };
            case.changes.push((change, body));
        }
        Ok(case)
    }

    /// Makes the changes.
    pub(crate) fn apply(&self, workspace: &Path) -> Result<(), String> {
        let write = |path: &str, bytes: &[u8]| {
            let path = workspace.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        };
        let read = |path: &str| fs::read_to_string(workspace.join(path)).map_err(|error| format!("{path}: {error}"));
        for (change, body) in &self.changes {
            match change {
                Change::Write(path) => write(path, body.as_bytes()),
                Change::Append(path) => write(path, (read(path)? + body).as_bytes()),
                Change::Edit(path) => {
                    let mut text = read(path)?;
                    let lines: Vec<&str> = body.lines().filter(|line| !line.is_empty()).collect();
                    for pair in lines.chunks(2) {
                        let [old, new] = pair else { return Err(format!("{path}: half an edit")) };
                        let old = old.strip_prefix("< ").ok_or("an edit without <")?;
                        let new = new.strip_prefix('>').ok_or("an edit without >")?.trim_start_matches(' ');
                        if !text.lines().any(|line| line == old) {
                            return Err(format!("{path} has no line \"{old}\""));
                        }
                        text = text.lines().map(|line| if line == old { new } else { line }).fold(
                            String::new(),
                            |mut all, line| {
                                all.push_str(line);
                                all.push('\n');
                                all
                            },
                        );
                    }
                    write(path, text.as_bytes());
                }
                Change::Hex(path) => {
                    let digits: String = body.split_whitespace().collect();
                    let bytes: Vec<u8> = (0..digits.len() / 2)
                        .map(|at| u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap())
                        .collect();
                    write(path, &bytes);
                }
                Change::Repeat(times, path) => write(path, body.trim_end_matches('\n').repeat(*times).as_bytes()),
                Change::Delete(path) => {
                    let path = workspace.join(path);
                    if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
                        .map_err(|error| error.to_string())?;
                }
                Change::Link(path, target) => {
                    let path = workspace.join(path);
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::os::unix::fs::symlink(target, path).map_err(|error| error.to_string())?;
                }
                Change::Nothing => {}
            }
        }
        Ok(())
    }
}
