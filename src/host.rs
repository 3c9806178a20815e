//! What a host has to do for a brand's site, as one table ([`Site`]), and its writers: one for each host, which
//! says the same in that host's own words.
//!
//! Nothing is read or written here. A writer takes the table and answers with files. It leaves out what its
//! host cannot do, or does by itself; `docs/hosting.md` says which.

mod accept;
mod apache;
mod caddy;
mod flat;
mod nginx;
mod site;
mod text;
mod vercel;

#[cfg(test)]
mod tests;

pub use site::{Language, Policy, Site};

/// The folder of a site that visitors are not served: for files that configure a server from outside.
pub const APART: &str = ".candor/hosting/";

/// What belongs at the root of a host whose site stands in a folder.
const ROOT: &str = ".candor/hosting/root/";

/// A file: its path, relative to the site, and its bytes.
pub type File = (String, Vec<u8>);

/// The hosts, by their names in `portal.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Host {
    Netlify,
    Cloudflare,
    Vercel,
    Nginx,
    Apache,
    Caddy,
}

impl Host {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "netlify" => Self::Netlify,
            "cloudflare" => Self::Cloudflare,
            "vercel" => Self::Vercel,
            "nginx" => Self::Nginx,
            "apache" => Self::Apache,
            "caddy" => Self::Caddy,
            _ => return None,
        })
    }
}

/// Where a file stands that is asked for at the root of the host alone: there, or among what is to be copied there
/// where the site stands in a folder.
pub fn at_root(base: &str, name: &str) -> String {
    if base == "/" { name.to_owned() } else { format!("{ROOT}{name}") }
}

/// The files that these hosts want, by their names in `portal.toml`.
pub fn files(site: &Site, hosts: &[&str]) -> Vec<File> {
    let asked: Vec<Host> = hosts.iter().filter_map(|name| Host::named(name)).collect();
    let has = |host: Host| asked.contains(&host);
    let mut files = Vec::new();
    let mut put = |path: String, text: String| files.push((path, text.into_bytes()));
    let root = |name: &str| at_root(&site.base, name);
    if has(Host::Netlify) || has(Host::Cloudflare) {
        put(root("_headers"), flat::headers(site, has(Host::Cloudflare)));
    }
    if has(Host::Netlify) {
        put(root("_redirects"), flat::redirects(site));
    }
    if has(Host::Vercel) {
        put(root("vercel.json"), vercel::configuration(site));
    }
    if has(Host::Nginx) {
        put(format!("{APART}nginx.conf"), nginx::configuration(site));
    }
    if has(Host::Apache) {
        // It speaks for the folder in which it stands, wherever that is.
        put(".htaccess".into(), apache::configuration(site));
    }
    if has(Host::Caddy) {
        put(format!("{APART}Caddyfile"), caddy::configuration(site));
    }
    if !asked.is_empty() && !site.is_whole_host() {
        put(root("robots.txt"), robots(site));
    }
    files
}

/// Robots look for it at the root of a host alone: there it says nothing of what is not this site.
fn robots(site: &Site) -> String {
    let disallowed = if site.hidden { format!(" {}", site.base) } else { String::new() };
    let map = site.map.as_ref().map_or_else(String::new, |map| format!("Sitemap: {map}\n"));
    format!("User-agent: *\nDisallow:{disallowed}\n{map}")
}
