//! Pages on paper: an installed Chromium makes PDF files of them.
//!
//! The program is started without a shell, with a profile of its own that holds nothing, and is ended when it takes too
//! long. It is given files of this machine, and told to ask the net for nothing by itself.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Names under which systems have it.
pub const NAMES: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/// How it is looked whether it has ended.
const STEP: Duration = Duration::from_millis(50);

/// Why there is no file.
#[derive(Debug)]
pub enum Failure {
    /// No such program.
    NoBrowser,
    /// It took longer than it may.
    TooLong,
    /// It ended without the file, or could not be started.
    Failed(String),
}

/// How pages are printed.
#[derive(Debug)]
pub struct Press<'p> {
    /// The program; the first of [`NAMES`] that is there unless said.
    pub browser: Option<&'p str>,
    /// A folder for its profile, which it makes.
    pub profile: &'p Path,
    /// How many seconds it may take for a page.
    pub patience: u32,
    /// Whether it runs without its sandbox, as it has to for the system's administrator.
    pub open: bool,
}

impl Press<'_> {
    /// Prints a page to a file: tagged for screen readers, with its headings as an outline (ISO 32000-1, 14.8, 12.3.3).
    ///
    /// # Errors
    /// When there is no browser, or it fails.
    pub fn print(&self, page: &str, file: &Path) -> Result<(), Failure> {
        let mut child = self.start(page, file)?;
        for _ in 0..(self.patience * 20).max(1) {
            match child.try_wait() {
                Ok(Some(status)) if status.success() => return Ok(()),
                Ok(Some(status)) => return Err(Failure::Failed(format!("it ended with {status}"))),
                Ok(None) => std::thread::sleep(STEP),
                Err(error) => return Err(Failure::Failed(error.to_string())),
            }
        }
        // It may have ended this very moment: then there is nothing to end.
        let _ = child.kill();
        let _ = child.wait();
        Err(Failure::TooLong)
    }

    fn start(&self, page: &str, file: &Path) -> Result<Child, Failure> {
        let with = |option: &str, path: &Path| {
            let mut text = OsString::from(option);
            text.push(path);
            text
        };
        let names: Vec<&str> = self.browser.map_or_else(|| NAMES.to_vec(), |named| vec![named]);
        for name in names {
            let mut command = Command::new(name);
            command
                .args(["--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync"])
                .args(["--disable-background-networking", "--disable-component-update", "--no-pdf-header-footer"])
                .args(["--export-tagged-pdf", "--generate-pdf-document-outline"])
                .arg(with("--user-data-dir=", self.profile))
                .arg(with("--print-to-pdf=", file));
            if self.open {
                command.arg("--no-sandbox");
            }
            command.arg(page).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            match command.spawn() {
                Ok(child) => return Ok(child),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Failure::Failed(error.to_string())),
            }
        }
        Err(Failure::NoBrowser)
    }
}
