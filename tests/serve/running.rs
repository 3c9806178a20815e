//! A running `candor serve`, and what it sends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::common::process;

/// A workspace of one brand and one policy in two languages.
pub fn workspace() -> tempfile::TempDir {
    process::workspace([
        (
            "content/portal.toml",
            "source = \"en\"\nlanguages = [\"en\", \"fr\"]\n[brand]\nname = \"Ash\"\nregimes = []\n[brand.look]\naccent = \"#7a5a14\"\n[controller]\nname = \"Ash SA\"\n",
        ),
        ("content/documents/privacy/document.toml", "kind = \"privacy\"\nsummary = false\n"),
        ("content/documents/privacy/en.md", "# Privacy\n\n## Who {#who}\n\nWe are { $controller-name }, state 0.\n"),
        ("content/documents/privacy/fr.md", "# Vie privée\n\n## Qui {#who}\n\nNous sommes { $controller-name }.\n"),
    ])
}

/// A server, which ends when it is dropped.
pub struct Serve {
    child: Child,
    pub port: u16,
    /// What it said until it served.
    pub said: String,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> String {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned()).unwrap_or_default()
    }
}

impl Serve {
    /// Starts it at any port, unless one is named.
    pub fn start(root: &Path, arguments: &[&str]) -> Self {
        let mut all = vec!["serve", "--date", "2026-11-23"];
        if !arguments.contains(&"--port") {
            all.extend(["--port", "0"]);
        }
        all.extend(arguments);
        let mut command = process::command(root, &all);
        command.env_remove("VISUAL").env_remove("EDITOR").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        let lan = arguments.contains(&"--lan");
        while !said.contains("Serving") || lan && !said.contains("ATTENTION") {
            assert!(out.read_line(&mut said).unwrap() > 0, "it ended: {said}");
        }
        // Somebody has to read on, or it could not write.
        std::thread::spawn(move || out.read_to_end(&mut Vec::new()));
        let port = said.split("http://localhost:").nth(1).unwrap().split('/').next().unwrap().parse().unwrap();
        Self { child, port, said }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends these bytes, and reads what is answered.
    pub fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        // It may refuse before it has read everything.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.raw(format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port).as_bytes())
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a page that listens is told.
pub struct Events(BufReader<TcpStream>);

impl Events {
    /// Listens as the page at a path, which is read first.
    pub fn of(serve: &Serve, path: &str) -> Self {
        Self::of_read(serve, path, &serve.get(path).body)
    }

    /// Listens as a page that was read earlier.
    pub fn of_read(serve: &Serve, path: &str, page: &str) -> Self {
        let told = |name: &str| page.split(name).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let (seen, count) = (told("data-page=\""), told("data-count=\""));
        let mut stream = serve.connect();
        write!(
            stream,
            "GET /_candor/events?page={path}&seen={seen}&count={count} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n",
            serve.port
        )
        .unwrap();
        Self(BufReader::new(stream))
    }

    /// The next event: its name and its data.
    pub fn next(&mut self) -> (String, serde_json::Value) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("an event in time") > 0, "the connection ended");
            if let Some(found) = line.strip_prefix("event: ") {
                name = found.trim().to_owned();
            } else if let Some(data) = line.strip_prefix("data: ") {
                return (name, serde_json::from_str(data).unwrap());
            }
        }
    }

    /// The token that the first event brings.
    pub fn hello(&mut self) -> String {
        let (name, data) = self.next();
        assert_eq!(name, "hello");
        data["token"].as_str().unwrap_or_default().to_owned()
    }

    /// Waits for an event of this name, past others.
    pub fn until(&mut self, name: &str) -> serde_json::Value {
        let begin = Instant::now();
        loop {
            let (found, data) = self.next();
            if found == name {
                return data;
            }
            assert!(begin.elapsed() < Duration::from_secs(20), "no {name}");
        }
    }
}
