//! French: guillemets, with curly quotes within them, the apostrophe, and the spaces that no line
//! breaks at. Before `; ! ?` it is a narrow one (U+202F), before `:`, `%` and units, and inside
//! « », a full one (U+00A0). In
//! Canada nothing stands before `; ! ?`, and a space typed there is dropped: words written in
//! France stand in for Canadian ones that say the same.

use super::english::double;
use super::{Ahead, NARROW, NBSP, Seen, is_gap, is_wordlike};

/// Sets `c`. Returns how many bytes after it were set too: always none.
pub(super) fn set(seen: &mut Seen, out: &mut String, c: char, ahead: Ahead<'_>, canadian: bool) -> usize {
    let (before, after) = (seen.last, ahead.nth(0));
    match c {
        ' ' | NBSP | NARROW if canadian && is_dropped(before, ahead) => {}
        ' ' | NBSP | NARROW => {
            let closes = after == Some('\u{201D}') && seen.open && !seen.nested;
            let sign = if closes { Some('»') } else { after };
            let sign = sign.and_then(|sign| space_before(sign, ahead.nth(1), canadian));
            let set = match (before, after, sign) {
                (Some('«'), ..) => NBSP,
                (Some(digit), Some('%' | '€' | '$'), Some(space)) if digit.is_ascii_digit() => space,
                (_, Some('%' | '€' | '$'), _) => c,
                // A space before the sign at the start of a line belongs to what it opens.
                (Some(_), _, Some(space)) => space,
                _ => c,
            };
            seen.put(out, set);
        }
        '"' => {
            // Behind an elision a quote opens: l'"adresse".
            let elided = before == Some('\u{2019}') && !seen.open && after.is_some_and(is_wordlike);
            match double(seen, before.filter(|_| !elided), after, ['«', '»']) {
                '«' if seen.open => seen.put(out, '\u{201C}'),
                '«' => opening(seen, out, after),
                '»' if seen.nested => seen.put(out, '\u{201D}'),
                '»' => closing(seen, out),
                other => seen.put(out, other),
            }
        }
        '«' => opening(seen, out, after),
        '»' => closing(seen, out),
        // English quotes are those of the second level here.
        '\u{201C}' if !seen.open => opening(seen, out, after),
        '\u{201D}' if seen.open && !seen.nested => closing(seen, out),
        '\'' => {
            let word = before.is_some_and(|c| c.is_alphabetic() || is_wordlike(c) && !c.is_ascii_digit());
            let closes = seen.single && !after.is_some_and(is_wordlike);
            seen.single = !word && !closes && after.is_some_and(is_wordlike);
            seen.put(out, if word && !closes { '\u{2019}' } else { c });
        }
        ';' | '!' | '?' | ':' => {
            if let Some(space) = space_before(c, after, canadian)
                && before.is_some_and(ends_word)
                && !seen.in_address()
                && !(c == ':' && seen.is_scheme())
            {
                seen.put(out, space);
            }
            seen.put(out, c);
        }
        '%' | '€' | '$' => {
            if let Some(space) = space_before(c, after, canadian)
                && before.is_some_and(|c| c.is_ascii_digit())
                && !seen.in_address()
            {
                seen.put(out, space);
            }
            seen.put(out, c);
        }
        _ => seen.put(out, c),
    }
    0
}

fn opening(seen: &mut Seen, out: &mut String, after: Option<char>) {
    seen.put(out, '«');
    if !is_gap(after) {
        seen.put(out, NBSP);
    }
}

fn closing(seen: &mut Seen, out: &mut String) {
    if !is_gap(seen.last) {
        seen.put(out, NBSP);
    }
    seen.put(out, '»');
}

/// Whether the space between these belongs to a `; ! ?` as it is set in France. Behind a straight quote
/// it stays: that quote was left as it is, and would open something if the sign stood beside it.
fn is_dropped(before: Option<char>, ahead: Ahead<'_>) -> bool {
    let sign = ahead.nth(0).filter(|sign| ";!?".contains(*sign));
    before.is_some_and(|c| c != '"' && ends_word(c))
        && sign.is_some_and(|sign| space_before(sign, ahead.nth(1), false).is_some())
}

/// The space that belongs before a sign, given what follows it; none when the sign does not end
/// a word there: in times, addresses, emoticons.
fn space_before(sign: char, after: Option<char>, canadian: bool) -> Option<char> {
    let follows = |allowed: &str| is_gap(after) || after.is_some_and(|c| allowed.contains(c));
    match sign {
        ':' => follows("\"»\u{201D}").then_some(NBSP),
        ';' => (!canadian && follows("\"»\u{201D}")).then_some(NARROW),
        '!' | '?' => (!canadian && follows("\"»\u{201D})]!?.,…")).then_some(NARROW),
        '%' | '€' | '$' => (!after.is_some_and(is_wordlike)).then_some(NBSP),
        '»' => Some(NBSP),
        _ => None,
    }
}

/// After this a sign is punctuation.
fn ends_word(c: char) -> bool {
    is_wordlike(c) || ")]}»\u{201D}\u{2019}\"%€°…™®".contains(c)
}
