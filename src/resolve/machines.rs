//! What a brand has written for programs, and whether it may be.

use crate::diagnostic::{
    Diagnostic, FACT_UNKNOWN_REFERENCE, MACHINES_EXPIRED, MACHINES_FAR, MACHINES_NO_ADDRESS, MACHINES_NO_CONTACT,
    did_you_mean,
};
use crate::model::{Date, Entry, PerLanguage, Record, Value};

use super::Plan;

/// What is written for programs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Machines {
    /// `portal.json`: what is published.
    pub portal: bool,
    /// `notice.jsonld`: what the notice states.
    pub notice: bool,
    /// A declaration for each language that Open Terms Archive reads.
    pub terms_archive: bool,
    /// `gpc.json`.
    pub gpc: Option<Gpc>,
    /// `security.txt`.
    pub security: Option<Security>,
}

/// What is said of Global Privacy Control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gpc {
    /// Whether the signal is honoured.
    pub honoured: bool,
    /// Since when.
    pub updated: Date,
}

/// What `security.txt` says (RFC 9116, 2.5).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Security {
    /// Addresses to report to, the preferred one first.
    pub contacts: Vec<String>,
    /// The last day on which it holds.
    pub expires: Date,
    /// Where keys stand.
    pub encryption: Vec<String>,
    /// Who is thanked.
    pub acknowledgments: Option<String>,
    /// How reports are dealt with.
    pub policy: Option<String>,
    /// Vacant posts.
    pub hiring: Option<String>,
    /// Languages that are read.
    pub languages: Vec<String>,
}

/// What the brand says itself, else the portal.
pub(super) fn machines(
    plan: &Plan,
    brand: &Record,
    portal: &Record,
    today: Date,
    problems: &mut Vec<Diagnostic>,
) -> Machines {
    let of = |name: &str| if brand.get(name).is_some() { brand } else { portal };
    let record = of("machines");
    let wanted = |name: &str| {
        record.list("machines").iter().any(|item| matches!(item.value, Value::Choice(_, value) if value == name))
    };
    let terms_archive = wanted("open-terms-archive");
    if terms_archive && plan.address.is_none() {
        problems.push(
            Diagnostic::new(
                &MACHINES_NO_ADDRESS,
                format!("\"{}\" has no address that an archive could visit", plan.id),
            )
            .at(record.place_of("machines"))
            .hint("State the brand's address, or take \"open-terms-archive\" out of its `machines`."),
        );
    }
    let gpc = of("gpc").table("gpc").and_then(|gpc| {
        // What is missing was reported when the file was read.
        gpc.get("honoured")?;
        Some(Gpc { honoured: gpc.flag("honoured"), updated: gpc.date("updated")? })
    });
    let security = of("security_txt").table("security_txt").and_then(|record| security(plan, record, today, problems));
    Machines { portal: wanted("portal"), notice: wanted("notice"), terms_archive, gpc, security }
}

fn security(plan: &Plan, record: &Record, today: Date, problems: &mut Vec<Diagnostic>) -> Option<Security> {
    let expires = record.date("expires")?;
    if expires < today {
        problems.push(
            Diagnostic::new(&MACHINES_EXPIRED, format!("security.txt expired on {expires}"))
                .at(record.place_of("expires"))
                .hint("See whether all of it still holds, and state a later day, less than a year ahead."),
        );
    }
    let far = Date { year: today.year + 1, ..today };
    if expires > far {
        problems.push(
            Diagnostic::new(&MACHINES_FAR, format!("security.txt would hold until {expires}"))
                .at(record.place_of("expires"))
                .hint(format!("State a day before {far}, and look at it again until then.")),
        );
    }
    let mut contacts = Vec::new();
    let known = || plan.public("contacts").filter(|entry| entry.gap.is_none());
    if record.get("contacts").is_some() {
        for item in record.list("contacts") {
            let Some(id) = item.value.text() else { continue };
            match known().find(|entry| entry.id == *id) {
                Some(entry) => contacts.extend(ways(entry)),
                None => problems.push(
                    Diagnostic::new(&FACT_UNKNOWN_REFERENCE, format!("there is no [contacts.{id}]"))
                        .at(item.place)
                        .maybe_hint(did_you_mean(id, known().map(|entry| &*entry.id)))
                        .hint_if_none("Name one of the brand's contacts."),
                ),
            }
        }
    } else {
        contacts.extend(known().filter(|entry| entry.record.choice("role") == Some("security")).flat_map(ways));
    }
    if contacts.is_empty() {
        problems.push(
            Diagnostic::new(&MACHINES_NO_CONTACT, "security.txt names nobody to report to")
                .at(record.place)
                .hint("Give a contact `role = \"security\"` and an e-mail address, or name one: `contacts = [\"…\"]`."),
        );
        return None;
    }
    let address = |name: &str| record.per_language(name).map(|url| url.get(std::iter::empty()).to_owned());
    let urls = |name: &str| {
        let of = |item: &crate::span::Located<Value>| match &item.value {
            Value::Url(PerLanguage::One(url)) => Some(url.to_string()),
            _ => None,
        };
        record.list(name).iter().filter_map(of).collect()
    };
    let languages: Vec<String> = match record.get("languages") {
        Some(_) => record.texts("languages").map(|tag| tag.to_string()).collect(),
        None => plan.languages.iter().map(|language| language.language.tag.to_string()).collect(),
    };
    Some(Security {
        contacts,
        expires,
        encryption: urls("encryption"),
        acknowledgments: address("acknowledgments"),
        policy: address("policy"),
        hiring: address("hiring"),
        languages,
    })
}

/// The ways to reach a contact as addresses: a page, mail, telephone (RFC 9116, 2.5.3; RFC 6068; RFC 3966).
fn ways(entry: &std::sync::Arc<Entry>) -> Vec<String> {
    let record = &entry.record;
    let page = record.per_language("url").map(|url| url.get(std::iter::empty()).to_owned());
    let mail = record.text("email").map(|email| format!("mailto:{email}"));
    let phone = record.text("phone").map(|phone| {
        let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        format!("tel:{digits}")
    });
    page.into_iter().filter(|page| page.starts_with("https:")).chain(mail).chain(phone).collect()
}
