//! What is refused before anything is looked for.
//!
//! The server answers to whoever can reach it on this machine, and every page in the browser can:
//! so it asks under which name it was called. A page elsewhere whose name is made to lead here (DNS
//! rebinding) calls it by that name.

use hyper::header::{HOST, HeaderMap, ORIGIN};

/// The name under which the server may be called: the host, with the port.
///
/// # Errors
/// When it is another name, or none, or several.
pub(super) fn host(headers: &HeaderMap, port: u16, lan: bool) -> Result<String, &'static str> {
    let mut all = headers.get_all(HOST).iter();
    let (Some(host), None) = (all.next(), all.next()) else { return Err("the request names no host") };
    let host = host.to_str().map_err(|_| "the host's name is no text")?;
    let (name, given) = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => (name, port.parse().ok()),
        _ => (host, Some(80)),
    };
    let here = ["localhost", "127.0.0.1", "[::1]"].contains(&&*name.to_ascii_lowercase());
    // On a network it is called by its number: a name could be made to lead here, a number cannot.
    let number = lan
        && (name.parse::<std::net::Ipv4Addr>().is_ok()
            || name
                .strip_prefix('[')
                .and_then(|name| name.strip_suffix(']'))
                .is_some_and(|name| name.parse::<std::net::Ipv6Addr>().is_ok()));
    if (here || number) && given == Some(port) { Ok(host.to_ascii_lowercase()) } else { Err("that is not this host") }
}

/// Whether a request comes from a page of this server's own.
pub(super) fn is_own(headers: &HeaderMap, host: &str) -> bool {
    let mut all = headers.get_all(ORIGIN).iter();
    let one = all.next().and_then(|origin| origin.to_str().ok());
    all.next().is_none() && one.is_some_and(|origin| origin.eq_ignore_ascii_case(&format!("http://{host}")))
}

/// Whether two secrets are the same, in a time that says nothing about where they differ.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let differ = one.bytes().zip(other.bytes()).fold(0, |differ, (a, b)| differ | (a ^ b));
    one.len() == other.len() && differ == 0
}

/// The path of a request, decoded and without its first slash. A path that is not plain is none.
///
/// # Errors
/// When it holds `..`, an empty part, or anything that no page's path holds.
pub(super) fn path(raw: &str) -> Result<String, &'static str> {
    const NOT_PLAIN: &str = "the path is not plain";
    let rest = raw.strip_prefix('/').ok_or(NOT_PLAIN)?;
    let mut bytes = Vec::with_capacity(rest.len());
    let mut left = rest.bytes();
    while let Some(byte) = left.next() {
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        bytes.push(match byte {
            b'%' => {
                let (high, low) = (digit(left.next()).ok_or(NOT_PLAIN)?, digit(left.next()).ok_or(NOT_PLAIN)?);
                u8::try_from(high * 16 + low).map_err(|_| NOT_PLAIN)?
            }
            byte => byte,
        });
    }
    let path = String::from_utf8(bytes).map_err(|_| NOT_PLAIN)?;
    let parts: Vec<&str> = path.split('/').collect();
    let last = parts.len() - 1;
    let plain = parts.iter().enumerate().all(|(at, part)| {
        let empty = part.is_empty() && at < last;
        !empty && !part.starts_with("..") && *part != "." && !part.chars().any(|c| c.is_control() || c == '\\')
    });
    if plain { Ok(path) } else { Err(NOT_PLAIN) }
}
