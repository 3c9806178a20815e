//! Hostile requests and rapid saves, drawn by chance: it survives them, and does not grow.

use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use super::running::{Events, Serve, workspace};

/// Numbers that are the same for the same seed.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

fn deep() -> bool {
    std::env::var("CANDOR_DEEP").is_ok_and(|deep| deep == "1")
}

fn seed() -> u64 {
    let seed = std::env::var("CANDOR_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    println!("CANDOR_SEED={seed}");
    seed
}

/// What the process keeps in memory, in KiB.
fn resident(serve: &Serve) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", serve.id())).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().trim_end_matches(" kB").parse().ok()
}

const PARTS: &[&str] = &[
    "en",
    "fr",
    "privacy",
    "..",
    ".",
    "%2e%2e",
    "%2f",
    "%00",
    "%",
    "%zz",
    "_candor",
    "open",
    "events",
    "spots",
    "serve.js",
    "assets",
    "\\",
    "%5c",
    "index.html",
    "//",
    "etc/passwd",
    "%c0%ae",
    "中",
    "?page=/en/privacy/",
    "?seen=x",
    "&page=%00",
    "#",
    ";",
    "~",
    "a b",
    "%F0%9F%98%80",
];

const HEADERS: &[&str] = &[
    "Host: localhost:PORT",
    "Host: evil.example",
    "Host: ",
    "Host: [::1]:PORT",
    "X: \u{1}",
    "Content-Length: 5",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: x",
    "Expect: 100-continue",
    "Range: bytes=0-",
    "Connection: upgrade\r\nUpgrade: websocket",
    "Origin: null",
    "Origin: http://localhost:PORT",
    "X-Candor-Token: 0",
    "no colon",
    ": none",
    "Accept-Encoding: gzip",
    "Cookie: a=b",
    "If-None-Match: *",
    "\r",
    "X-Long: LONG",
];

fn request(chance: &mut Chance, port: u16) -> Vec<u8> {
    let method =
        chance.of(&["GET", "GET", "GET", "HEAD", "POST", "PUT", "get", "", "G\u{e9}T", "PRI", "CONNECT", "OPTIONS"]);
    let mut path = String::new();
    for _ in 0..chance.below(7) {
        path.push('/');
        path.push_str(chance.of(PARTS));
    }
    let version = chance.of(&["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9", ""]);
    let mut text = format!("{method} /{path} {version}\r\n");
    if chance.below(4) > 0 {
        text.push_str(&format!("Host: localhost:{port}\r\n"));
    }
    for _ in 0..chance.below(5) {
        let header =
            chance.of(HEADERS).replace("PORT", &port.to_string()).replace("LONG", &"x".repeat(chance.below(40_000)));
        text.push_str(&format!("{header}\r\n"));
    }
    text.push_str("\r\n");
    for _ in 0..chance.below(3) {
        text.push_str(chance.of(&[
            "hello",
            "5\r\nhello\r\n0\r\n\r\n",
            "ffffffffffffffff\r\n",
            "{\"file\":\"content/portal.toml\"}",
        ]));
    }
    let mut bytes = text.into_bytes();
    match chance.below(12) {
        0 => bytes.truncate(chance.below(bytes.len())),
        1 => {
            let at = chance.below(bytes.len());
            bytes[at] = (chance.next() & 0xff) as u8;
        }
        _ => {}
    }
    bytes
}

#[test]
fn hostile_requests_are_survived() {
    let folder = workspace();
    let serve = Serve::start(folder.path(), &["--editor", "/bin/false"]);
    let good = serve.get("/en/privacy/").body;
    let mut chance = Chance(seed());
    let mut before = None;
    let count = if deep() { 10_000 } else { 500 };
    for at in 0..count {
        // The first ones make what is kept anyway.
        if at == count / 5 {
            before = resident(&serve);
        }
        let bytes = request(&mut chance, serve.port);
        let mut stream = TcpStream::connect(("127.0.0.1", serve.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(40))).unwrap();
        let _ = stream.write_all(&bytes);
        // Some go away at once, some end what they say, some read what is answered, or a part of it.
        match chance.below(4) {
            0 => {}
            1 => {
                let _ = stream.shutdown(std::net::Shutdown::Write);
                read_some(&mut stream);
            }
            _ => read_some(&mut stream),
        }
    }
    assert_eq!(serve.get("/en/privacy/").body, good);
    if let (Some(before), Some(after)) = (before, resident(&serve)) {
        println!("{before} KiB before, {after} KiB after");
        assert!(after < before + 24 * 1024, "{before} KiB before, {after} KiB after");
    }
}

fn read_some(stream: &mut TcpStream) {
    use std::io::Read;
    let mut buffer = [0; 4096];
    let _ = stream.read(&mut buffer);
}

#[test]
fn more_connections_than_there_is_room_for_wait() {
    let folder = workspace();
    let serve = Serve::start(folder.path(), &[]);
    // They say nothing at all.
    let idle: Vec<TcpStream> = (0..200).map(|_| TcpStream::connect(("127.0.0.1", serve.port)).unwrap()).collect();
    drop(idle);
    assert_eq!(serve.get("/en/privacy/").status, 200);
}

#[test]
fn rapid_saves_are_survived() {
    let folder = workspace();
    let root = folder.path();
    let serve = Serve::start(root, &[]);
    let mut chance = Chance(seed());
    let mut listeners: Vec<Events> = (0..3).map(|_| Events::of(&serve, "/en/privacy/")).collect();
    let policy = root.join("content/documents/privacy/en.md");
    let portal = root.join("content/portal.toml");
    let stated = fs::read_to_string(&portal).unwrap();
    let good =
        |state: usize| format!("# Privacy\n\n## Who {{#who}}\n\nWe are {{ $controller-name }}, state {state}.\n");
    let count = if deep() { 1_000 } else { 50 };
    let mut before = None;
    for state in 0..count {
        if state == count / 5 {
            before = resident(&serve);
        }
        match chance.below(8) {
            0 => fs::write(&policy, "# Privacy\n\n## Who {#who\n\n<b>{ $nothing }\n").unwrap(),
            1 => fs::write(&portal, stated.replace("#7a5a14", &format!("#{:06x}", chance.below(0x40_0000)))).unwrap(),
            2 => fs::write(&portal, stated.replace('"', "'")).unwrap(),
            3 => fs::write(&policy, "").unwrap(),
            4 => drop(fs::remove_file(&policy)),
            _ => fs::write(&policy, good(state)).unwrap(),
        }
        if chance.below(3) == 0 {
            std::thread::sleep(Duration::from_millis(chance.next() % 25));
        }
        if chance.below(10) == 0 {
            let at = chance.below(listeners.len());
            listeners[at] = Events::of(&serve, "/fr/privacy/");
        }
    }
    fs::write(&portal, &stated).unwrap();
    fs::write(&policy, good(999_999)).unwrap();
    let there = (0..300).any(|_| {
        serve.get("/en/privacy/").body.contains("state 999999.") || {
            std::thread::sleep(Duration::from_millis(20));
            false
        }
    });
    assert!(there);
    if let (Some(before), Some(after)) = (before, resident(&serve)) {
        println!("{before} KiB before, {after} KiB after");
        assert!(after < before + 32 * 1024, "{before} KiB before, {after} KiB after");
    }
}
