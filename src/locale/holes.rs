//! The marks that stand in formatted text for a brand's name until a page is made for a brand.

/// Opens a hole: U+FDD0, a noncharacter that is refused in source files, so that no text can
/// forge one.
pub const HOLE_OPEN: char = '\u{FDD0}';

/// Closes a hole: U+FDD1.
pub const HOLE_CLOSE: char = '\u{FDD1}';

/// What kind of hole it is: a term.
const TERM: &str = "t-";

/// The hole for a brand's term: `term` without its dash, and the case if one is asked for.
pub fn hole_term(term: &str, case: Option<&str>) -> String {
    let mut hole = String::with_capacity(term.len() + case.map_or(0, |c| c.len() + 1) + 8);
    hole.push(HOLE_OPEN);
    hole.push_str(TERM);
    hole.push_str(term);
    if let Some(case) = case {
        hole.push('/');
        hole.push_str(case);
    }
    hole.push(HOLE_CLOSE);
    hole
}

/// The term and its case, from what stands between [`HOLE_OPEN`] and [`HOLE_CLOSE`]; nothing
/// when it is a hole of another kind.
pub fn parse_hole_term(body: &str) -> Option<(&str, Option<&str>)> {
    let name = body.strip_prefix(TERM)?;
    Some(match name.split_once('/') {
        Some((term, case)) => (term, Some(case)),
        None => (name, None),
    })
}
