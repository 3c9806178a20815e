//! A fragment's style: nothing of the page around it reaches in, and it reaches out to nothing.
//!
//! What the page says of elements is taken back (`all: revert`), by rules that it cannot outdo: they are important, stand
//! in a layer (CSS Cascading and Inheritance Level 5, 6.4.4: among important rules those in layers come first), and
//! name the class three times. The page may say how the text looks by five custom properties, and only so.

/// The rules, with `{accent}`, `{text}` and `{headings}` for the brand's own.
const RULES: &str = include_str!("fragment.css");

/// The `style` element for a brand's look.
pub(super) fn style(tokens: &str) -> String {
    let token = |name: &str, otherwise: &'static str| {
        let found =
            tokens.split_once(&format!("--{name}:")).map(|(_, rest)| rest.split([';', '}']).next().unwrap_or(rest));
        found.map_or(otherwise, str::trim).to_owned()
    };
    let text = token("body-type", "sans-serif");
    let rules = RULES
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("/*"))
        .collect::<String>()
        .replace("{accent}", &token("accent", "#1a4f8b"))
        .replace("{headings}", &token("heading-type", "inherit"))
        .replace("{text}", &text)
        // The class says it three times, so that no rule of the page weighs more.
        .replace(".cd", ".candor-document.candor-document.candor-document")
        .replace(";}", "!important}")
        .replace(';', "!important;");
    format!("<style>{rules}</style>\n")
}
