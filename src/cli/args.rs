//! The command line, as typed.

use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

/// Static, multilingual privacy portals from structured policy content.
#[derive(Debug, Parser)]
#[command(name = "candor", version, propagate_version = true, arg_required_else_help = true)]
pub struct Args {
    /// What holds for every command.
    #[command(flatten)]
    pub common: Common,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What holds for every command.
#[derive(Debug, clap::Args)]
pub struct Common {
    /// The workspace: the folder that holds content/
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
}

/// Commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Publish every brand's portal
    Build(Build),
    /// Show the portals in a browser while they are edited
    Serve(Serve),
    /// Make a small workspace to start from, or a theme in one
    New(New),
    /// Copy what is built in into the workspace, to change it there
    Eject(Eject),
    /// Show what a page is made of: every value on it, and which file set it
    Trace(Trace),
    /// Print published documents to PDF files, through an installed Chromium
    Pdf(Pdf),
    /// Say whether deployed copies are what was published: current, stale or altered
    Verify(Verify),
    /// Take cookies to consent tools and from tables, and compare them with browsers
    #[command(subcommand)]
    Cookies(Cookies),
}

/// `candor cookies`.
#[derive(Debug, Subcommand)]
pub enum Cookies {
    /// Write the cookies of each brand as consent tools read them
    Export(CookiesExport),
    /// Propose entries from a table of cookies in CSV
    Import(CookiesImport),
    /// Compare what a brand declares with what browsers were seen to store
    Compare(Compare),
}

/// `candor cookies export`.
#[derive(Debug, clap::Args)]
pub struct CookiesExport {
    /// The brand, by the name of its folder; all brands unless said
    #[arg(long, value_name = "BRAND")]
    pub brand: Option<String>,
    /// Where to write; consent/ in the workspace unless said
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// For which tool; all of them unless said
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<CookieForm>,
}

/// What the cookies are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CookieForm {
    /// CookieConsent 3
    Cookieconsent,
    /// Klaro
    Klaro,
    /// tarteaucitron.js
    Tarteaucitron,
    /// The table of the Open Cookie Database
    Csv,
    /// A button that opens the brand's own tool again
    Reopen,
}

/// `candor cookies import`.
#[derive(Debug, clap::Args)]
pub struct CookiesImport {
    /// The table, with the columns of the Open Cookie Database
    pub file: PathBuf,
    /// A new file for the entries; standard output unless said
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What is published where, and when.
#[derive(Debug, clap::Args)]
pub struct Edition {
    /// The environment whose addresses and endpoints are used
    #[arg(long, default_value = "production", value_name = "NAME")]
    pub env: String,
    /// The day of publication, such as 2026-11-01; today unless said
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
}

/// `candor build`.
#[derive(Debug, clap::Args)]
pub struct Build {
    /// Where to publish; public/ in the workspace unless said
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// For which environment, and when.
    #[command(flatten)]
    pub edition: Edition,
    /// How many threads work; one for each core unless said
    #[arg(long, short, value_name = "N")]
    pub jobs: Option<std::num::NonZeroUsize>,
    /// How problems are reported
    #[arg(long, default_value = "human", value_name = "FORMAT")]
    pub format: Format,
    /// Also write text files compressed, for hosts that serve them so; br and gz unless said
    #[arg(
        long,
        value_name = "KINDS",
        value_delimiter = ',',
        num_args = 0..=1,
        require_equals = true,
        default_missing_values = ["br", "gz"]
    )]
    pub compress: Vec<Compressed>,
    /// Also write each document as a fragment for pages of other sites; styled unless said
    #[arg(long, value_name = "KIND", num_args = 0..=1, require_equals = true, default_missing_value = "styled")]
    pub fragments: Option<Fragments>,
    /// The level of the heading that a fragment begins with
    #[arg(
        long,
        value_name = "LEVEL",
        default_value_t = 2,
        value_parser = clap::value_parser!(u8).range(1..=6),
        requires = "fragments"
    )]
    pub heading_level: u8,
    /// Make only part I of N even parts of the brands, such as 2/3
    #[arg(long, value_name = "I/N", help_heading = "Portals of many brands, made in parts")]
    pub shard: Option<String>,
    /// Publish these folders, each made with --shard, as one portal; no workspace is read
    #[arg(
        long,
        value_name = "PART",
        num_args = 1..,
        conflicts_with_all = ["shard", "compress", "env", "date"],
        help_heading = "Portals of many brands, made in parts"
    )]
    pub merge: Vec<PathBuf>,
}

/// What fragments bring along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Fragments {
    /// A style of their own, in front of the text
    Styled,
    /// The text alone, for systems that take styles away or show them as text
    Plain,
}

/// `candor pdf`.
#[derive(Debug, clap::Args)]
pub struct Pdf {
    /// What was published; public/ in the workspace unless said
    #[arg(long, value_name = "DIR")]
    pub published: Option<PathBuf>,
    /// Where to write; pdf/ in the workspace unless said
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The brand, by the name of its folder; all brands unless said
    #[arg(long, value_name = "BRAND")]
    pub brand: Option<String>,
    /// The document; all documents unless said
    #[arg(long, value_name = "DOCUMENT")]
    pub document: Option<String>,
    /// The folder of a language; all languages unless said
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// The program; the Chromium that is installed unless said
    #[arg(long, value_name = "PROGRAM")]
    pub browser: Option<String>,
    /// How many seconds a document may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub timeout: u32,
    /// Run the browser without its sandbox, as it has to in containers where everything is done by root
    #[arg(long)]
    pub no_sandbox: bool,
}

/// `candor verify`.
#[derive(Debug, clap::Args)]
pub struct Verify {
    /// Pages with a fragment in them, pages of a portal, or with --site where a whole portal stands
    #[arg(value_name = "URL|FILE", required = true)]
    pub targets: Vec<String>,
    /// What was published last; public/ in the workspace unless said
    #[arg(long, value_name = "DIR")]
    pub published: Option<PathBuf>,
    /// Compare every file that was published with what stands there
    #[arg(long)]
    pub site: bool,
    /// The brand, by the name of its folder; what copies say themselves unless said
    #[arg(long, value_name = "BRAND")]
    pub brand: Option<String>,
    /// How the answer is written
    #[arg(long, default_value = "human", value_name = "FORMAT")]
    pub format: Format,
}

/// How files are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Compressed {
    /// Brotli
    Br,
    /// Gzip
    Gz,
}

/// `candor serve`.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// The port; where it is taken, the next one that is free
    #[arg(long, default_value_t = 4100, value_name = "PORT")]
    pub port: u16,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
    /// The only brand to show, by the name of its folder; all brands unless said
    #[arg(long, value_name = "BRAND")]
    pub brand: Option<String>,
    /// The editor that places are opened in, such as "code"; $VISUAL or $EDITOR unless said
    #[arg(long, value_name = "PROGRAM")]
    pub editor: Option<String>,
    /// Let other machines of the network read along; nothing is opened in the editor then
    #[arg(long)]
    pub lan: bool,
    /// Look at the files several times a second, where the system does not say what changes
    #[arg(long)]
    pub poll: bool,
    /// For which environment, and when.
    #[command(flatten)]
    pub edition: Edition,
}

/// `candor new`.
#[derive(Debug, clap::Args)]
pub struct New {
    /// The folder to make
    #[arg(required_unless_present = "theme")]
    pub dir: Option<PathBuf>,
    /// The smallest there is: portal.toml, and one policy in English, French and Chinese
    #[arg(long)]
    pub minimal: bool,
    /// Instead of a workspace, a theme in this one: themes/NAME, to be changed from there
    #[arg(long, value_name = "NAME", conflicts_with_all = ["dir", "minimal"])]
    pub theme: Option<String>,
    /// The built-in theme that stands in for what the new one does not have: default or plain
    #[arg(long, value_name = "THEME", default_value = "default", requires = "theme")]
    pub extends: String,
}

/// `candor eject`.
#[derive(Debug, clap::Args)]
pub struct Eject {
    /// Files, folders or patterns such as "locales/*/candor.ftl"; without any, all there is is listed
    #[arg(value_name = "PATH")]
    pub paths: Vec<String>,
    /// Copy over files that are there already; what was changed in them is lost
    #[arg(long)]
    pub force: bool,
}

/// `candor trace`.
#[derive(Debug, clap::Args)]
pub struct Trace {
    /// The brand, by the name of its folder; `brand` for the only one of portal.toml
    pub brand: String,
    /// The page, and a section of it: privacy, contact, erase, privacy#cookies
    #[arg(value_name = "PAGE[#SECTION]")]
    pub page: String,
    /// The language; the brand's first unless said
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// For which environment, and when.
    #[command(flatten)]
    pub edition: Edition,
    /// How the answer is written
    #[arg(long, default_value = "human", value_name = "FORMAT")]
    pub format: Format,
}

/// `candor cookies compare`.
#[derive(Debug, clap::Args)]
pub struct Compare {
    /// Recordings: HAR files, storage states, cookies copied from the developer tools
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The brand, by the name of its folder; the only one unless said
    #[arg(long, value_name = "BRAND")]
    pub brand: Option<String>,
    /// The site that was recorded, whose cookies are first-party; the brand's own unless said
    #[arg(long, value_name = "HOST")]
    pub site: Option<String>,
    /// When the visitor consented, such as 2026-11-01T10:00:05Z; what a HAR marks itself unless said
    #[arg(long, value_name = "TIME")]
    pub consent_at: Option<String>,
    /// When exports without times were saved; when the file was last changed unless said
    #[arg(long, value_name = "TIME")]
    pub recorded_at: Option<String>,
    /// For which environment, and when.
    #[command(flatten)]
    pub edition: Edition,
    /// How the answer is written
    #[arg(long, default_value = "human", value_name = "FORMAT")]
    pub format: Format,
}

/// How problems are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// One JSON object, for programs
    Json,
}

/// What `candor --help` (or `candor COMMAND --help`) says, for the documentation. The command of a
/// command is named behind it: `cookies compare`.
pub fn usage(command: Option<&str>) -> String {
    let mut root = Args::command().term_width(100);
    root.build();
    let mut found = &mut root;
    for name in command.unwrap_or_default().split_whitespace() {
        match found.find_subcommand_mut(name) {
            Some(next) => found = next,
            None => return String::new(),
        }
    }
    found.render_long_help().to_string()
}
