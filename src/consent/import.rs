//! A table of cookies as entries for the workspace, and what is doubtful about them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::entries::Entry;
use super::inventory::{numbered, slug};
use super::known::{category, short};
use super::retention::{Retention, retention};
use super::rows::{At, Refused, Row, Rows, delimiter, text};
use super::table::HEADER;
use crate::diagnostic::{
    COOKIES_CATEGORY, COOKIES_LIFETIME, COOKIES_STATED, COOKIES_TABLE, COOKIES_TEXT, COOKIES_TWICE, Rule, is_hidden,
    nearest,
};

pub use super::rows::LARGEST_TABLE;

/// How many doubts of one kind are listed; all are counted.
const MOST_LISTED: usize = 200;

/// The longest text that is taken over, in characters.
const LONGEST_TEXT: usize = 4_000;

/// What a workspace states already.
#[derive(Clone, Debug, Default)]
pub struct Stated {
    /// Categories: their ids, and their labels in all languages.
    pub categories: Vec<(Arc<str>, Vec<String>)>,
    /// Cookies: their names or patterns, and the place of each.
    pub cookies: Vec<(String, String)>,
    /// Ids that are taken.
    pub ids: HashSet<Arc<str>>,
}

/// Something that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Line in the table, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The rule.
    pub rule: &'static Rule,
    /// What is doubtful.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// Entries for the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The entries, in TOML.
    pub toml: String,
    /// How many there are.
    pub cookies: usize,
    /// What is doubtful, in the order of the table.
    pub doubts: Vec<Doubt>,
    /// How many doubts of a rule are not listed.
    pub more: BTreeMap<&'static str, usize>,
    /// Whether a row, or the whole table, could not be read.
    pub failed: bool,
}

/// Reads a table of cookies with the columns of the Open Cookie Database.
pub fn import(bytes: &[u8], stated: &Stated) -> Proposal {
    let mut importing = Importing::new(stated);
    if let Err(refused) = importing.table(bytes) {
        importing.refuse(refused);
    }
    importing.proposal.doubts.sort_by_key(|doubt| (doubt.line, doubt.column));
    importing.proposal
}

/// Where each column of [`HEADER`] stands in the table.
type Columns = [usize; HEADER.len()];

const PLATFORM: usize = 1;
const CATEGORY: usize = 2;
const NAME: usize = 3;
const DOMAIN: usize = 4;
const DESCRIPTION: usize = 5;
const RETENTION: usize = 6;
const CONTROLLER: usize = 7;
const PORTAL: usize = 8;
const WILDCARD: usize = 9;

struct Importing<'s> {
    stated: &'s Stated,
    /// Names of the workspace's cookies and their places.
    exact: HashMap<&'s str, &'s str>,
    /// What stands before the asterisk of its patterns.
    patterns: Vec<(&'s str, &'s str, &'s str)>,
    /// Names of this table, with the domain and the line of each cookie of that name.
    seen: HashMap<String, Vec<(String, usize)>>,
    ids: HashSet<Arc<str>>,
    listed: BTreeMap<&'static str, usize>,
    /// Categories by the names that the table has for them.
    categories: HashMap<String, Option<Arc<str>>>,
    proposal: Proposal,
}

impl<'s> Importing<'s> {
    fn new(stated: &'s Stated) -> Self {
        let cookies = || stated.cookies.iter().map(|(name, place)| (&**name, &**place));
        Self {
            stated,
            // The first place: the group's, where brands state it too.
            exact: stated.cookies.iter().rev().map(|(name, place)| (&**name, &**place)).collect(),
            patterns: cookies()
                .filter_map(|(name, place)| Some((name.strip_suffix('*')?, name, place)))
                .filter(|(start, ..)| !start.is_empty())
                .collect(),
            seen: HashMap::new(),
            ids: stated.ids.clone(),
            listed: BTreeMap::new(),
            categories: HashMap::new(),
            proposal: Proposal::default(),
        }
    }

    fn doubt(&mut self, at: At, rule: &'static Rule, message: String, hint: impl Into<String>) {
        let listed = self.listed.entry(rule.id).or_default();
        *listed += 1;
        if *listed > MOST_LISTED {
            *self.proposal.more.entry(rule.id).or_default() += 1;
            return;
        }
        self.proposal.doubts.push(Doubt { line: at.line, column: at.column, rule, message, hint: hint.into() });
    }

    fn refuse(&mut self, Refused { at, message, hint }: Refused) {
        self.proposal.failed = true;
        self.doubt(at, &COOKIES_TABLE, message, hint);
    }

    fn table(&mut self, bytes: &[u8]) -> Result<(), Refused> {
        let text = text(bytes)?;
        let mut rows = Rows::new(text, delimiter(text));
        let head = rows.next().unwrap_or_else(|| {
            let at = At { line: 1, column: 1 };
            let hint = "Its first row names the columns, as in the Open Cookie Database.";
            Err(Refused { at, message: "the table is empty".into(), hint })
        })?;
        let Some(columns) = self.columns(&head) else { return Ok(()) };
        for row in rows {
            self.row(&row?, &columns, head.cells.len());
        }
        Ok(())
    }

    /// Where each column stands, in whatever order; nothing where one is missing or not known.
    fn columns(&mut self, head: &Row) -> Option<Columns> {
        let mut found = [None; HEADER.len()];
        let mut whole = true;
        let same = |a: &str, b: &str| a.trim().eq_ignore_ascii_case(b);
        for (at, (name, place)) in head.cells.iter().enumerate() {
            let known = HEADER.iter().position(|column| same(column, name));
            let (message, hint) = match known.and_then(|known| found.get_mut(known)) {
                Some(slot) if slot.is_none() => {
                    *slot = Some(at);
                    continue;
                }
                Some(_) => {
                    (format!("the column \"{}\" stands there twice", short(name)), "Delete one of the two.".into())
                }
                None => {
                    let near = nearest(name.trim(), HEADER).map(|near| format!("Did you mean \"{near}\"?"));
                    let hint = near.unwrap_or_else(|| format!("The columns are {}.", HEADER.join(", ")));
                    (format!("there is no column \"{}\"", short(name)), hint)
                }
            };
            whole = false;
            self.doubt(*place, &COOKIES_TABLE, message, hint);
        }
        for (column, slot) in HEADER.iter().zip(&found) {
            let misspelt = head.cells.iter().any(|(name, _)| nearest(name.trim(), HEADER) == Some(*column));
            if slot.is_none() && !misspelt {
                let message = format!("the table has no column \"{column}\"");
                self.doubt(head.at, &COOKIES_TABLE, message, "Add it to the first row; its cells may be empty.");
            }
            whole &= slot.is_some();
        }
        self.proposal.failed |= !whole;
        let mut columns = Columns::default();
        for (column, slot) in columns.iter_mut().zip(found) {
            *column = slot?;
        }
        whole.then_some(columns)
    }

    fn row(&mut self, row: &Row, columns: &Columns, width: usize) {
        if row.cells.len() != width {
            let cells = |count: usize| if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") };
            self.refuse(Refused {
                at: row.at,
                message: format!("this row has {}, the first one {width}", cells(row.cells.len())),
                hint: "Put a text that holds commas into quotation marks; leave cells empty, but do not leave them out.",
            });
            return;
        }
        let Some(name) = self.name(row, columns) else { return };
        let domain = taken(cell(row, columns, DOMAIN).0).ok().flatten().unwrap_or_default();
        if self.is_known(&name, &domain, cell(row, columns, NAME).1) {
            return;
        }
        let category = self.category(row, columns);
        let lifetime = self.lifetime(row, columns);
        let purpose = self.text(row, columns, DESCRIPTION);
        let domain = self.text(row, columns, DOMAIN);
        let platform = self.text(row, columns, PLATFORM);
        let controller = self.text(row, columns, CONTROLLER);
        let portal = self.text(row, columns, PORTAL);
        let provider = controller.clone().or_else(|| platform.clone());
        let platform = platform.filter(|platform| Some(platform) != provider.as_ref());
        let id = self.id(cell(row, columns, 0).0, &name);
        let typed = cell(row, columns, CATEGORY).0;
        let entry = Entry {
            id: &id,
            name: &name,
            category: category.as_deref(),
            typed,
            purpose,
            provider,
            lifetime,
            domain,
            platform,
            portal,
        };
        if self.proposal.cookies > 0 {
            self.proposal.toml.push('\n');
        }
        entry.write(&mut self.proposal.toml);
        self.proposal.cookies += 1;
    }

    /// The cookie's name, with an asterisk where the table says that it is a beginning.
    fn name(&mut self, row: &Row, columns: &Columns) -> Option<String> {
        let (name, at) = cell(row, columns, NAME);
        if name.is_empty() {
            let message = "this row does not name its cookie".to_owned();
            self.doubt(at, &COOKIES_TEXT, message, "The row was left out: fill the cell in, or delete the row.");
            return None;
        }
        let name = self.text(row, columns, NAME)?;
        let (flag, at) = cell(row, columns, WILDCARD);
        let wildcard = match flag.to_lowercase().as_str() {
            "" | "0" | "false" | "no" => false,
            "1" | "true" | "yes" => true,
            _ => {
                let message = format!("\"{}\" does not say whether the name is a beginning", short(flag));
                self.doubt(
                    at,
                    &COOKIES_TEXT,
                    message,
                    "Write 1 where anything may follow the name, else 0. It was taken as 0.",
                );
                false
            }
        };
        Some(if wildcard && !name.ends_with('*') { format!("{name}*") } else { name })
    }

    /// Whether the workspace, or this table further up, states the cookie; that is said. Where both state a
    /// domain, and not the same, they are two cookies.
    fn is_known(&mut self, name: &str, domain: &str, at: At) -> bool {
        let covered = || self.patterns.iter().find(|(start, ..)| name.starts_with(start));
        let stated = self.exact.get(name).map(|place| (name, *place));
        if let Some((as_what, place)) = stated.or_else(|| covered().map(|(_, pattern, place)| (*pattern, *place))) {
            let by = if as_what == name { String::new() } else { format!(" as \"{}\"", short(as_what)) };
            let message = format!("\"{}\" is stated already{by}, at {place}", short(name));
            self.doubt(at, &COOKIES_STATED, message, "The workspace's words were left as they are.");
            return true;
        }
        let seen = self.seen.entry(name.to_owned()).or_default();
        let same = |other: &str| domain.is_empty() || other.is_empty() || other == domain;
        if let Some((_, line)) = seen.iter().find(|(other, _)| same(other)) {
            let message = format!("\"{}\" stands in line {line} already", short(name));
            self.doubt(at, &COOKIES_TWICE, message, "The first row was taken. Compare the two, and delete one.");
            return true;
        }
        seen.push((domain.to_owned(), at.line));
        false
    }

    fn category(&mut self, row: &Row, columns: &Columns) -> Option<Arc<str>> {
        let (typed, at) = cell(row, columns, CATEGORY);
        if let Some(known) = self.categories.get(typed) {
            return known.clone();
        }
        let (found, doubt) = category(typed, &self.stated.categories);
        if let Some((message, hint)) = doubt {
            // Said once: the rows of a category are often many.
            self.doubt(at, &COOKIES_CATEGORY, message, hint);
        }
        self.categories.insert(typed.to_owned(), found.clone());
        found
    }

    fn lifetime(&mut self, row: &Row, columns: &Columns) -> Option<String> {
        let (typed, at) = cell(row, columns, RETENTION);
        match retention(typed) {
            Retention::Session => Some("session".to_owned()),
            Retention::Lasts(duration) => Some(duration.to_string()),
            Retention::Unclear(why) => {
                let hint = "Look it up, and write lifetime = \"session\" or a length of time such as \"P13M\".";
                self.doubt(at, &COOKIES_LIFETIME, why, hint);
                None
            }
        }
    }

    /// What a cell says; nothing where it is empty or cannot be taken over, which is said.
    fn text(&mut self, row: &Row, columns: &Columns, column: usize) -> Option<String> {
        let (text, at) = cell(row, columns, column);
        let head = HEADER.get(column).copied().unwrap_or_default();
        let (message, hint) = match taken(text) {
            Ok(text) => return text,
            Err(Untaken::Hidden(c)) => (
                format!("the invisible character U+{:04X} stands in \"{head}\"", u32::from(c)),
                "The text was left out: delete the character, or write the text anew.",
            ),
            Err(Untaken::Long(length)) => (
                format!("\"{head}\" has {length} characters; at most {LONGEST_TEXT} are taken over"),
                "The text was left out: say it in a sentence or two.",
            ),
        };
        self.doubt(at, &COOKIES_TEXT, message, hint);
        None
    }

    /// The table's id where it is one of the workspace's kind, else one made from the name.
    fn id(&mut self, typed: &str, name: &str) -> String {
        if is_id(typed) && self.ids.insert(typed.into()) {
            return typed.to_owned();
        }
        let made = slug(name);
        let made = if made.starts_with(|c: char| c.is_ascii_lowercase()) { made } else { format!("cookie-{made}") };
        let wanted = if is_id(typed) { typed } else { made.trim_end_matches('-') };
        let wanted = wanted.get(..LONGEST_MADE.min(wanted.len())).unwrap_or(wanted).trim_end_matches('-');
        let id = numbered(wanted, |id| self.ids.contains(id));
        self.ids.insert(id.as_str().into());
        id
    }
}

/// Why a text is left out.
enum Untaken {
    /// Nobody sees this character, and it would change what is read.
    Hidden(char),
    /// It has so many characters.
    Long(usize),
}

/// A text as it is taken over; nothing where it is empty.
fn taken(text: &str) -> Result<Option<String>, Untaken> {
    if let Some(hidden) = text.chars().find(|c| is_hidden(*c) && *c != '\r') {
        return Err(Untaken::Hidden(hidden));
    }
    match text.chars().count() {
        0 => Ok(None),
        length if length > LONGEST_TEXT => Err(Untaken::Long(length)),
        _ => Ok(Some(text.replace("\r\n", "\n").replace('\r', "\n"))),
    }
}

/// The longest that an id may be.
const LONGEST_ID: usize = 64;

/// The longest that an id made here is, with room for a number.
const LONGEST_MADE: usize = 56;

/// Whether a text is an id that people gave, not a number of a database.
fn is_id(text: &str) -> bool {
    let fits = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text.len() <= LONGEST_ID;
    let hex = text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    let uuid = hex && text.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
    fits && !uuid
}

fn cell<'r>(row: &'r Row, columns: &Columns, column: usize) -> (&'r str, At) {
    let at = columns.get(column).copied().unwrap_or_default();
    (row.text(at), row.at(at))
}
