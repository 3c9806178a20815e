//! A built page, as it is served: with the script that keeps it up to date, and nothing else.

use crate::digest::{self, Digest};

/// Where a page states its policy.
const META: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// A page to be served.
pub(super) struct Dressed {
    /// Its markup.
    pub(super) html: String,
    /// The policy to send with it.
    pub(super) policy: String,
}

/// What tells one state of a page from another: its digest but for its style sheet, and the address of
/// that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) digest: Digest,
    pub(super) style: String,
}

impl Look {
    /// Of a built page.
    pub(super) fn of(html: &str) -> Self {
        match style(html) {
            Some((before, style, after)) => {
                Self { digest: digest::of(&(without_icon(before), after)), style: style.to_owned() }
            }
            None => Self { digest: digest::of(html), style: String::new() },
        }
    }

    /// As the page's script sends it back.
    pub(super) fn token(&self) -> String {
        format!("{:032x}{:032x}", self.digest, digest::of(&self.style))
    }
}

/// A page without its icon, which may be drawn in the brand's colour: with another one the sheet changes as well.
fn without_icon(html: &str) -> (&str, &str) {
    let cut =
        html.split_once("<link rel=\"icon\" href=\"").and_then(|(start, rest)| Some((start, rest.split_once('"')?.1)));
    cut.unwrap_or((html, ""))
}

/// A page around the address of its style sheet.
fn style(html: &str) -> Option<(&str, &str, &str)> {
    const LINK: &str = "<link rel=\"stylesheet\" href=\"";
    let (before, rest) = html.split_once(LINK)?;
    let (address, after) = rest.split_once('"')?;
    Some((before, address, after))
}

/// A page with the script. `look` is the page's own, `host` the name under which it was asked for.
pub(super) fn dress(html: &str, look: &Look, host: &str) -> Dressed {
    let script = format!("<script src=\"/_candor/serve.js\" data-page=\"{}\" defer></script>\n", look.token());
    let (head, stated, rest) = match html.split_once(META).and_then(|(head, rest)| Some((head, rest.split_once('"')?)))
    {
        Some((head, (stated, rest))) => (head, stated, rest),
        None => ("", "", html),
    };
    let policy = relaxed(&unescaped(stated), host);
    let mut out = String::with_capacity(html.len() + script.len() + 256);
    if !stated.is_empty() {
        out.push_str(head);
        out.push_str(META);
        out.push_str(&escape(&policy));
        out.push('"');
    }
    match rest.rfind("</body>") {
        Some(at) => {
            out.push_str(&rest[..at]);
            out.push_str(&script);
            out.push_str(&rest[at..]);
        }
        None => {
            out.push_str(rest);
            out.push_str(&script);
        }
    }
    Dressed { html: out, policy: format!("{policy}; frame-ancestors 'none'") }
}

/// A page's policy, and what the script needs: itself, its style sheet, and to ask the server. No
/// script of anybody else's is let in that the published page would refuse.
fn relaxed(policy: &str, host: &str) -> String {
    // An address by its number of sixteen bytes cannot stand in a policy (CSP 3, 2.3.1).
    let own =
        |path: &str| if host.starts_with('[') { "'self'".to_owned() } else { format!("http://{host}/_candor/{path}") };
    let stated = if policy.is_empty() { "default-src 'self'" } else { policy };
    let mut directives: Vec<String> = stated.split(';').map(|part| part.trim().to_owned()).collect();
    for (name, source) in [("script-src", own("serve.js")), ("style-src", own("serve.css")), ("connect-src", own(""))] {
        let found = directives.iter_mut().find(|part| part.split(' ').next() == Some(name));
        match found {
            Some(directive) if directive.contains("'self'") => {}
            Some(directive) if directive.ends_with("'none'") => *directive = format!("{name} {source}"),
            Some(directive) => directive.push_str(&format!(" {source}")),
            None if policy.is_empty() && name != "script-src" => {}
            None => directives.push(format!("{name} {source}")),
        }
    }
    directives.join("; ")
}

/// The page for what is not found, whose addresses start where the site will stand, below the folder
/// where it stands here.
pub(super) fn moved(html: &str, mount: &str) -> String {
    let base = style(html).and_then(|(_, address, _)| address.split_once("assets/")).map(|(base, _)| base.to_owned());
    match base {
        Some(base) if base.starts_with('/') && base != mount => {
            html.replace(&format!("=\"{base}"), &format!("=\"{mount}"))
        }
        _ => html.to_owned(),
    }
}

/// Text inside markup.
pub(super) use crate::markup::escaped as escape;

fn unescaped(text: &str) -> String {
    text.replace("&#39;", "'").replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}
