//! A letter to print, for whoever would rather write than fill in a form.

use super::super::reader::Reader;
use super::super::shown;
use super::super::typeset::typeset;
use super::lists::right_said;
use crate::locale::Arg;
use crate::model::Entry;
use crate::theme::views::{self, Shown};

/// The letter of a form for requests; nothing where nobody states an address to send it to.
pub(super) fn letter(reader: &Reader<'_, '_>, entry: &Entry, right: Option<&str>) -> Option<views::Letter> {
    if entry.record.choice("type") != Some("request") {
        return None;
    }
    let to = addressee(reader, entry)?;
    let message =
        |id: &str, args: &[(&str, Arg<'_>)]| typeset(&reader.language().lang, &reader.message(id, None, args, None));
    let about = right.map(|right| right_said(reader, right));
    let cites = right.map(|right| citations(reader, right)).unwrap_or_default();
    let wish = match (&about, cites.is_empty()) {
        (Some(about), false) => {
            let cites = reader.language().formats.list_and(&cites);
            message("ui-letter-wish-cited", &[("right", Arg::Str(about)), ("cites", Arg::Str(&cites))])
        }
        (Some(about), true) => message("ui-letter-wish", &[("right", Arg::Str(about))]),
        (None, _) => message("ui-letter-wish-open", &[]),
    };
    let blanks = ["details", "name", "address", "reference", "place", "signature"];
    Some(views::Letter {
        title: message("ui-letter-title", &[]),
        to,
        subject: message("ui-letter-subject", &[]),
        wish,
        close: message("ui-letter-close", &[]),
        blanks: blanks.iter().map(|blank| message(&format!("ui-letter-{blank}"), &[])).collect(),
        hint: message("ui-letter-hint", &[]),
    })
}

/// Whom the letter goes to: the contact that the form names, if it states an address, else the controller.
fn addressee(reader: &Reader<'_, '_>, entry: &Entry) -> Option<Vec<Shown>> {
    let contacts = entry.record.texts("contacts").filter_map(|id| reader.entry("contacts", id));
    let controllers = reader.entries("controller");
    let found = contacts.chain(controllers).find(|entry| entry.record.get("address").is_some())?;
    let part = |name: &str| shown::shown(reader, found, found.record.value(name)?, name);
    Some(["name", "address"].into_iter().filter_map(part).collect())
}

/// Where the laws give the right.
fn citations(reader: &Reader<'_, '_>, right: &str) -> Vec<String> {
    let regimes = reader.entries("regimes");
    let cited = regimes.into_iter().filter_map(|regime| {
        let cite = regime.record.entries("rights")?.get(right)?.value("cite")?;
        match shown::shown(reader, regime, cite, &format!("rights-{right}-cite"))? {
            Shown::Text { text } => Some(text),
            _ => None,
        }
    });
    cited.collect()
}
