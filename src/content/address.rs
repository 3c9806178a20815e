//! Where links lead: to ids, and to addresses of the few kinds that a notice needs.

use std::sync::Arc;

use url::Url;

use crate::content::{is_invisible, is_name, slug};
use crate::model::prose::{AddressPiece, Target};

/// What is to be said of a link.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) message: String,
    pub(super) hint: String,
}

fn refuse<T>(message: impl Into<String>, hint: impl Into<String>) -> Result<T, Refused> {
    Err(Refused { message: message.into(), hint: hint.into() })
}

const KINDS: &str = "Links lead to #id, document#section, https://…, mailto:… or tel:….";

/// Reads a link's destination, entities resolved.
///
/// What is allowed is listed, and all else refused: there is no end to the ways in which a
/// script can be disguised as an address.
///
/// # Errors
/// Why the link cannot be published.
pub(super) fn read(pieces: Vec<AddressPiece>) -> Result<Target, Refused> {
    let shown = shown(&pieces);
    let typed = || {
        pieces.iter().filter_map(|piece| match piece {
            AddressPiece::Text(text) => Some(&**text),
            AddressPiece::Placeable(_) => None,
        })
    };
    if shown.is_empty() {
        return refuse("this link leads nowhere", format!("Write its address between the parentheses. {KINDS}"));
    }
    if let Some(c) = typed().flat_map(str::chars).find(|c| is_invisible(*c)) {
        let code = u32::from(c);
        return refuse(
            format!("the address \"{}\" contains a space or an invisible character (U+{code:04X})", visible(&shown)),
            "Delete it; a space that belongs to the address is written %20.",
        );
    }
    if typed().any(|text| text.contains('\\')) {
        return refuse(
            format!("the address \"{shown}\" contains a backslash"),
            "Addresses have forward slashes; a backslash that belongs to it is written %5C.",
        );
    }
    let Some(AddressPiece::Text(first)) = pieces.first() else {
        return Ok(Target::Address(pieces));
    };
    if let Some(target) = reference(first, pieces.len() == 1) {
        return target;
    }
    let scheme = first
        .split_once(':')
        .filter(|(scheme, _)| is_scheme(scheme))
        .map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
    match scheme {
        Some((scheme, _)) if scheme == "https" || scheme == "http" => web(&pieces, &shown)?,
        Some((scheme, rest)) if scheme == "mailto" => {
            mail(rest, pieces.len() > 1, &shown)?;
        }
        Some((scheme, rest)) if scheme == "tel" => {
            let number = rest.chars().any(|c| c.is_ascii_digit()) || pieces.len() > 1;
            if !number || !rest.chars().all(|c| c.is_ascii_alphanumeric() || "+-.()*#;=%".contains(c)) {
                return refuse(format!("\"{shown}\" has no telephone number"), "Write tel:+33123456789.");
            }
        }
        Some((scheme, _)) => {
            return refuse(format!("\"{scheme}:\" is not a kind of link that can be published"), KINDS);
        }
        None => return relative(first, &shown),
    }
    Ok(Target::Address(pieces))
}

/// Whether an address is sent and read in the clear.
pub(super) fn is_plain_http(target: &Target) -> bool {
    matches!(target, Target::Address(pieces)
        if matches!(pieces.first(), Some(AddressPiece::Text(text)) if text.get(..5).is_some_and(|s| s.eq_ignore_ascii_case("http:"))))
}

/// `#id` and `document#section`, when it is meant as one of these.
fn reference(text: &str, alone: bool) -> Option<Result<Target, Refused>> {
    let (document, id) = text.split_once('#')?;
    let known = document.is_empty() || (is_name(document) && alone);
    if !known {
        return None;
    }
    Some(if !alone {
        refuse("an id cannot contain a placeholder", "Write the id itself: [](#cookies).")
    } else if is_name(id) {
        Ok(match document {
            "" => Target::Reference(id.into()),
            document => Target::Section(document.into(), id.into()),
        })
    } else if id.is_empty() {
        refuse("\"#\" is followed by no id", "Write the id of a section: [](#cookies).")
    } else {
        let hint = slug(id).map_or_else(
            || "Ids have small letters a to z, digits and hyphens: [](#cookies).".to_owned(),
            |slug| format!("Ids have small letters a to z, digits and hyphens: #{slug}."),
        );
        refuse(format!("\"{id}\" is not an id"), hint)
    })
}

/// RFC 3986, 3.1.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

/// Checks an address of the web: it needs a host and must not carry a user's name.
fn web(pieces: &[AddressPiece], shown: &str) -> Result<(), Refused> {
    // A placeholder may stand for part of the host or for a port: one of these will do.
    let filled = |word: &str| -> String {
        let fill = |piece: &AddressPiece| match piece {
            AddressPiece::Text(text) => text.to_string(),
            AddressPiece::Placeable(_) => word.to_owned(),
        };
        pieces.iter().map(fill).collect()
    };
    let example = filled("x");
    let authority = example.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//"));
    let host = authority.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    if host.is_empty() {
        return refuse(
            format!("\"{shown}\" names no site"),
            "Write the whole address: https://www.domain.example/page.",
        );
    }
    if host.contains('@') {
        return refuse(
            format!("the address \"{shown}\" contains a user's name"),
            "Delete what stands before the @: it hides where the link leads.",
        );
    }
    let valid = |word: &str| Url::parse(&filled(word)).map(|url| url.host().is_some());
    match valid("x").or_else(|error| valid("1").map_err(|_| error)) {
        Ok(_) => Ok(()),
        Err(error) => refuse(
            format!("\"{shown}\" is no address: {error}"),
            "Write the whole address: https://www.domain.example/page.",
        ),
    }
}

/// Checks what follows `mailto:` (RFC 6068): one address, and no others that nobody sees.
fn mail(rest: &str, more: bool, shown: &str) -> Result<(), Refused> {
    let (address, headers) = rest.split_once('?').unwrap_or((rest, ""));
    let part = |part: &str| !part.is_empty() && !part.contains(['@', ',', ';']);
    let whole = address.split_once('@').is_some_and(|(name, host)| part(name) && part(host));
    if !whole && (!more || rest.contains('?')) {
        let what = if address.contains('@') { "is not one email address" } else { "has no email address" };
        return refuse(
            format!("\"{shown}\" {what}"),
            "Write mailto:name@domain.example, or mailto:{ $contact-dpo-email }.",
        );
    }
    let headers = shown.split_once('?').map_or(headers, |(_, headers)| headers);
    let known = |header: &&str| {
        let name = header.split('=').next().unwrap_or_default();
        ["subject", "body"].iter().any(|known| name.eq_ignore_ascii_case(known))
    };
    match headers.split('&').filter(|header| !header.is_empty()).find(|header| !known(header)) {
        Some(header) => refuse(
            format!("\"{shown}\" sets \"{}\" in the visitor's message", header.split('=').next().unwrap_or_default()),
            "Only a subject and a body may stand behind the question mark.",
        ),
        None => Ok(()),
    }
}

fn relative(first: &str, shown: &str) -> Result<Target, Refused> {
    if first.starts_with("//") {
        return refuse(
            format!("\"{shown}\" does not say how the site is reached"),
            format!("Write https: before it: https:{shown}."),
        );
    }
    let named = first.trim_end_matches('/').rsplit(['/', '#']).next().unwrap_or_default();
    let stem = named.split(['.', '?', '%', ':']).next().unwrap_or_default();
    let example = slug(stem).unwrap_or_else(|| "cookies".into());
    refuse(
        format!("\"{shown}\" is a path, which would break when the page moves"),
        format!("Name the page or the section by its id: #{example}. {KINDS}"),
    )
}

/// An address as it is written in messages.
fn shown(pieces: &[AddressPiece]) -> String {
    use crate::model::prose::Placeable;
    let show = |piece: &AddressPiece| match piece {
        AddressPiece::Text(text) => text.to_string(),
        AddressPiece::Placeable(Placeable::Fact(name)) => format!("{{ ${name} }}"),
        AddressPiece::Placeable(Placeable::Term(name, _)) => format!("{{ -{name} }}"),
    };
    pieces.iter().map(show).collect()
}

/// `text` with what cannot be seen shown as a space.
fn visible(text: &str) -> String {
    text.chars().map(|c| if is_invisible(c) { ' ' } else { c }).collect()
}

/// Joins neighbouring texts.
pub(super) fn push_text(pieces: &mut Vec<AddressPiece>, text: &str) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(AddressPiece::Text(last)) => *last = Arc::from(format!("{last}{text}")),
        _ => pieces.push(AddressPiece::Text(text.into())),
    }
}
