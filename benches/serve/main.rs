//! How soon an open page is told of a save, and has the new page: `cargo bench --bench serve`.
//!
//! Tests never look at times.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use clap::Parser;

#[path = "../corpus/facts.rs"]
mod facts;
#[path = "../corpus/maker.rs"]
mod maker;
#[path = "../corpus/words.rs"]
mod words;

#[derive(Debug, Parser)]
struct Args {
    /// How many brands
    #[arg(long, default_value_t = 500)]
    brands: usize,
    /// Saves of each kind; the median and the longest are shown
    #[arg(long, default_value_t = 15)]
    runs: usize,
    /// The program to measure, instead of this one
    #[arg(long, value_name = "FILE", default_value = env!("CARGO_BIN_EXE_candor"))]
    candor: PathBuf,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

/// How long it is quiet before each save, so that nothing of the last one is left to do.
const CALM: Duration = Duration::from_millis(800);

fn main() -> io::Result<()> {
    let args = Args::parse();
    let folder = std::env::temp_dir().join(format!("candor-serve-{}", std::process::id()));
    maker::make(&folder, &maker::Shape { brands: args.brands, ..maker::Shape::default() })?;
    let measured = measure(&folder, &args);
    fs::remove_dir_all(&folder)?;
    measured
}

fn measure(root: &Path, args: &Args) -> io::Result<()> {
    let mut brands: Vec<_> = fs::read_dir(root.join("content/brands"))?.collect::<Result<_, _>>()?;
    brands.sort_by_key(fs::DirEntry::file_name);
    let brand = brands.first().map(|brand| brand.file_name().to_string_lossy().into_owned()).unwrap_or_default();
    let page = format!("/{brand}/en/privacy/");
    let mut out = io::stdout();
    let begin = Instant::now();
    let server = Server::start(&args.candor, root)?;
    writeln!(out, "{} brands: serves after {:.0} ms", args.brands, ms(begin.elapsed()))?;
    writeln!(out, "| saved | how | told, ms | longest | page, ms | longest |\n| --- | --- | --- | --- | --- | --- |")?;
    let kinds = [
        ("prose", "content/documents/privacy/en.md", Save::Over),
        ("prose", "content/documents/privacy/en.md", Save::Rename),
        ("a brand's name", &*format!("content/brands/{brand}/en.ftl"), Save::Over),
    ];
    for (what, path, save) in kinds {
        let path = root.join(path);
        let before = fs::read_to_string(&path)?;
        let (mut told, mut shown) = (Vec::new(), Vec::new());
        for run in 0..args.runs {
            let mut events = server.listen(&page)?;
            sleep(CALM);
            let text = edited(&before, run);
            let begin = Instant::now();
            save.put(&path, &text)?;
            wait(&mut events)?;
            told.push(ms(begin.elapsed()));
            server.get(&page)?;
            shown.push(ms(begin.elapsed()));
        }
        fs::write(&path, &before)?;
        let (how, (told, longest), (shown, last)) = (save.name(), median(told), median(shown));
        writeln!(out, "| {what} | {how} | {told:.0} | {longest:.0} | {shown:.0} | {last:.0} |")?;
    }
    Ok(())
}

/// A text with another word in it each time.
fn edited(text: &str, run: usize) -> String {
    match text.split_once("*[bare] ") {
        Some((before, after)) => format!("{before}*[bare] R{run} {after}"),
        None => text.replacen(". ", &format!(". Run {run}. "), 1),
    }
}

#[derive(Clone, Copy)]
enum Save {
    Over,
    Rename,
}

impl Save {
    fn name(self) -> &'static str {
        match self {
            Self::Over => "written over",
            Self::Rename => "renamed over",
        }
    }

    fn put(self, path: &Path, text: &str) -> io::Result<()> {
        match self {
            Self::Over => fs::write(path, text),
            Self::Rename => {
                let beside = path.with_extension("saving");
                fs::write(&beside, text)?;
                fs::rename(beside, path)
            }
        }
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The median, and the longest.
fn median(mut times: Vec<f64>) -> (f64, f64) {
    times.sort_by(f64::total_cmp);
    (times.get(times.len() / 2).copied().unwrap_or_default(), times.last().copied().unwrap_or_default())
}

struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(candor: &Path, root: &Path) -> io::Result<Self> {
        let mut command = Command::new(candor);
        command.args(["serve", "--port", "0", "--date", "2026-11-23", "--root"]).arg(root);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut said = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut said)?;
        }
        let port = said.split("http://localhost:").nth(1).and_then(|rest| rest.split('/').next());
        let port = port.and_then(|port| port.parse().ok()).ok_or_else(|| io::Error::other(said.clone()))?;
        Ok(Self { child, port })
    }

    fn ask(&self, path: &str) -> io::Result<BufReader<TcpStream>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port)?;
        Ok(BufReader::new(stream))
    }

    fn get(&self, path: &str) -> io::Result<String> {
        let mut text = String::new();
        self.ask(path)?.read_to_string(&mut text)?;
        Ok(text)
    }

    /// Listens as an open page does.
    fn listen(&self, page: &str) -> io::Result<BufReader<TcpStream>> {
        let html = self.get(page)?;
        let seen = html.split("data-page=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        self.ask(&format!("/_candor/events?page={page}&seen={seen}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for the page to be told that it is another.
fn wait(events: &mut BufReader<TcpStream>) -> io::Result<()> {
    let mut line = String::new();
    while !line.starts_with("event: page") {
        line.clear();
        if events.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if line.starts_with("event: problems") {
            return Err(io::Error::other("the save brought an error"));
        }
    }
    Ok(())
}
