//! Tables of cookies, as copied from the developer tools: rows of cells between tabs.

use std::io::{self, BufRead, Read};

use super::cookie::{Ends, Part, ticked};
use super::scalar::host_of;
use super::{Format, Known, Means, Recording, Storage};

/// No row of such a table is longer: a browser's cookies have 4096 bytes.
const LONGEST_ROW: u64 = 64 * 1024;

/// The columns of Chrome's table, for rows that were copied without their heads.
const CHROME: &[&str] = &["Name", "Value", "Domain", "Path", "Expires / Max-Age", "Size", "HttpOnly"];

/// What is wrong with a table.
pub(super) enum Wrong {
    /// The system says so.
    Io(io::Error),
    /// It is no table of cookies at all.
    NoTable,
    /// A row, counted from one, is not as the others.
    Row(usize, String),
}

/// Reads a table row by row.
pub(super) fn read(input: &mut impl BufRead, known: Known) -> Result<Recording, Wrong> {
    let mut recording = Recording::new(Format::CookieTable);
    let mut columns: Option<Vec<Part>> = None;
    let mut row = Vec::new();
    for number in 1.. {
        row.clear();
        let length = input.by_ref().take(LONGEST_ROW).read_until(b'\n', &mut row).map_err(Wrong::Io)?;
        if length == 0 {
            break;
        }
        if length as u64 == LONGEST_ROW {
            return Err(if columns.is_none() { Wrong::NoTable } else { Wrong::Row(number, "is too long".into()) });
        }
        // What is not UTF-8 can only stand in a value: names and hosts are ASCII.
        let line = String::from_utf8_lossy(&row);
        if line.trim().is_empty() {
            continue;
        }
        let cells: Vec<&str> = line.trim_end_matches(['\r', '\n']).split('\t').collect();
        let heads = match &columns {
            Some(heads) => heads,
            None => {
                let (heads, is_head) = heads(&cells).ok_or(Wrong::NoTable)?;
                let heads = columns.insert(heads);
                if is_head {
                    continue;
                }
                heads
            }
        };
        add(&mut recording, heads, &cells, known).map_err(|why| Wrong::Row(number, why))?;
    }
    if columns.is_none() { Err(Wrong::NoTable) } else { Ok(recording) }
}

/// The columns, and whether this row is their heads.
fn heads(cells: &[&str]) -> Option<(Vec<Part>, bool)> {
    let heads: Vec<Part> = cells.iter().map(|cell| Part::of(cell)).collect();
    if heads.contains(&Part::Name) && heads.contains(&Part::Domain) {
        return Some((heads, true));
    }
    let of_chrome: Vec<Part> = CHROME.iter().map(|name| Part::of(name)).collect();
    // Without heads: a host, a path and a size where Chrome has them.
    let fits = cells.len() >= of_chrome.len()
        && cells.get(2).is_some_and(|host| host.contains('.') && host_of(host).is_some())
        && cells.get(3).is_some_and(|path| path.starts_with('/'))
        && cells.get(5).is_some_and(|size| size.parse::<u32>().is_ok());
    fits.then_some((of_chrome, false))
}

fn add(recording: &mut Recording, heads: &[Part], cells: &[&str], known: Known) -> Result<(), String> {
    let cell = |part: Part| heads.iter().position(|head| *head == part).and_then(|at| cells.get(at)).copied();
    if cells.len() > heads.len() && heads.len() != CHROME.len() {
        return Err(format!("has {} cells under {} heads", cells.len(), heads.len()));
    }
    let name = cell(Part::Name).map(str::trim).filter(|name| !name.is_empty()).ok_or("names no cookie")?;
    let host = cell(Part::Domain).and_then(host_of).ok_or("has no host in the column Domain")?;
    let ends = cell(Part::Ends).map_or(Ends::Unsaid, Ends::parse);
    recording.read += 1;
    let Some(sighting) = recording.sighting(Storage::Cookie, name, &host) else { return Ok(()) };
    if heads.contains(&Part::Ends) {
        sighting.lifetimes.merge(&ends.left(known.saved));
    }
    if cell(Part::HttpOnly).is_some_and(ticked) {
        sighting.by.insert(Means::Http);
    }
    Ok(())
}
