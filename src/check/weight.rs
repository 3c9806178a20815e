//! A text is light enough for an old phone on a slow line.

/// How much a text may weigh with its style sheets, in bytes.
const MOST: usize = 60_000;

/// How many sections are named.
const NAMED: usize = 3;

pub(super) const HINT: &str = "Ask a block there for less (`style=list`, `ids=…`), or link to the page that shows it whole instead of showing it again: `[](#facts)`, `[](#cookies)`.";

/// What a text weighs, where that is too much, and where most of it lies.
pub(super) fn check(html: &str, style: usize) -> Option<String> {
    let whole = html.len() + style;
    if whole <= MOST {
        return None;
    }
    let mut sections: Vec<(&str, usize)> = html
        .split("<section id=\"")
        .skip(1)
        .filter_map(|section| Some((section.split('"').next()?, section.len())))
        .collect();
    // The last also holds what stands below the text: little, and the same on every page.
    sections.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let named: Vec<String> =
        sections.iter().take(NAMED).map(|(id, bytes)| format!("#{id} ({})", grouped(*bytes))).collect();
    let most = if named.is_empty() { String::new() } else { format!("; most of it in {}", named.join(", ")) };
    Some(format!(
        "the page weighs {} bytes with its style ({} of style), more than {}{most}",
        grouped(whole),
        grouped(style),
        grouped(MOST)
    ))
}

/// A number of bytes as English writes it: 60,000.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{check, grouped};

    #[test]
    fn a_heavy_text_is_weighed_with_its_style_and_its_heaviest_sections_are_named() {
        let section = |id: &str, bytes: usize| format!("<section id=\"{id}\">{}", "x".repeat(bytes));
        let light = section("a", 40_000);
        assert_eq!(check(&light, 60_000 - light.len()), None);
        let html = [section("a", 10_000), section("b", 30_000), section("c", 5), section("d", 20_000)].concat();
        assert_eq!(
            check(&html, 12_345).as_deref(),
            Some(&*format!(
                "the page weighs {} bytes with its style (12,345 of style), more than 60,000; most of it in \
                 #b (30,003), #d (20,003), #a (10,003)",
                grouped(html.len() + 12_345)
            ))
        );
        assert_eq!(
            check(&"x".repeat(60_001), 0).as_deref(),
            Some("the page weighs 60,001 bytes with its style (0 of style), more than 60,000")
        );
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([0, 999, 1_000, 60_000, 1_234_567].map(grouped), ["0", "999", "1,000", "60,000", "1,234,567"]);
    }
}
