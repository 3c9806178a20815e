//! The workspace, served to whoever edits it: pages on demand, made anew when something is saved.
//!
//! 1. [`engine`] is one thread that holds the workspace and answers questions about it;
//! 2. [`watch`] tells it that something may have changed;
//! 3. [`http`] takes connections, and [`guard`] refuses what is no request of this machine's browser;
//! 4. [`routes`] decides what is asked for: a page ([`page`]), the dashboard, a place to open;
//! 5. [`events`] tells open pages what became of them.
//!
//! The only room with sockets. Nothing of it is ever in what a build writes.

mod dashboard;
mod engine;
mod events;
mod guard;
mod http;
mod launch;
mod page;
mod routes;
mod watch;

#[cfg(test)]
mod tests;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::pipeline::Finding;
use crate::resolve::Options;

use engine::Engine;

/// What is served, and how.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The workspace.
    pub root: PathBuf,
    /// For which environment, and when.
    pub options: Options,
    /// The only brand to serve, where one is named.
    pub brand: Option<String>,
    /// The port to try first.
    pub port: u16,
    /// Whether other machines may read along.
    pub lan: bool,
    /// Whether files are looked at regularly, instead of the system saying what changed.
    pub poll: bool,
    /// The editor and its arguments, where there is one.
    pub editor: Option<String>,
}

/// What there is to say in the terminal.
#[derive(Clone, Debug)]
pub enum Said {
    /// Pages are served at this address. `taken` is the port that was wanted and is another program's.
    Serving {
        /// Where, for a browser on this machine.
        address: String,
        /// Where else, when other machines may read along.
        others: Option<SocketAddr>,
        /// The port that was taken.
        taken: Option<u16>,
    },
    /// The system does not say what changes, for this reason; files are looked at regularly.
    Polling(Option<String>),
    /// Something was saved, and this is wrong with the workspace now.
    Problems(Vec<Finding>),
    /// Nothing is wrong any more.
    Mended,
}

/// Why nothing is served.
#[derive(Debug)]
pub enum Refused {
    /// It was asked for wrongly.
    Asked(Box<Diagnostic>),
    /// The system refuses.
    System(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Tells the terminal.
pub(crate) type Say = Arc<dyn Fn(Said) + Send + Sync>;

/// Opens an address in the browser.
///
/// # Errors
/// When no browser can be started.
pub fn browse(address: &str) -> io::Result<()> {
    launch::browse(address)
}

/// Serves a workspace until the process ends.
///
/// # Errors
/// When there is no workspace or no such brand, or when no connections can be taken.
pub fn run(settings: Settings, say: impl Fn(Said) + Send + Sync + 'static) -> Result<(), Refused> {
    let say: Say = Arc::new(say);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (engine, changes) = Engine::start(&settings, &say)?;
    runtime.block_on(http::serve(settings, engine, changes, &say))?;
    Ok(())
}
