//! What stands at an address on the web, for whoever asks whether it is what was published.
//!
//! The only room besides `serve` that opens a socket, and it opens none when a portal is built. It asks by `GET` alone,
//! over TLS, with nothing that tells who asks (this machine itself may be asked without TLS, for trials). It follows a few
//! redirects, keeps no cookies, and reads no more than a page can be.

use std::time::Duration;

use url::{Host, Url};

/// What was found.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the server says of its type and how its characters are encoded.
    pub kind: Option<String>,
}

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 8 * 1024 * 1024;
/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often one is sent elsewhere.
const REDIRECTS: u32 = 5;

/// Asks.
#[derive(Debug)]
pub struct Client {
    secure: ureq::Agent,
    own: ureq::Agent,
}

impl Default for Client {
    fn default() -> Self {
        let agent = |secure: bool| {
            ureq::Agent::config_builder()
                .https_only(secure)
                .timeout_global(Some(PATIENCE))
                .max_redirects(if secure { REDIRECTS } else { 0 })
                .user_agent(concat!("candor/", env!("CARGO_PKG_VERSION"), " (verify)"))
                .proxy(None)
                .build()
                .into()
        };
        Self { secure: agent(true), own: agent(false) }
    }
}

/// Whether a text is an address that could be asked.
pub fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

impl Client {
    /// What stands at an address.
    ///
    /// # Errors
    /// Why it cannot be read, in words.
    pub fn get(&self, address: &str) -> Result<Answer, String> {
        let url = Url::parse(address).map_err(|error| format!("it is no address: {error}"))?;
        let agent = match url.scheme() {
            "https" => &self.secure,
            "http" if is_this_machine(&url) => &self.own,
            _ => return Err("only https: is asked, since what comes by http: may be changed on its way".to_owned()),
        };
        let mut answer = agent.get(url.as_str()).call().map_err(|error| error.to_string())?;
        let kind = answer.headers().get("content-type").and_then(|kind| kind.to_str().ok()).map(str::to_owned);
        let bytes = answer.body_mut().with_config().limit(LARGEST).read_to_vec().map_err(|error| error.to_string())?;
        Ok(Answer { bytes, kind })
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
