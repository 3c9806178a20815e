#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde_json::json;

use super::contrast::Rgb;
use super::*;
use crate::config;
use crate::model::Record;
use crate::model::vocabulary::LOOK;
use crate::source::SourceFile;

const FILE: FileId = FileId(0);

fn look(text: &str) -> Record {
    config::record(FILE, text, LOOK).value
}

fn tokens(brand: &str, theme: &str) -> (Tokens, Vec<String>) {
    let (brand, theme) = (look(brand), look(theme));
    let outcome = Look { brand: Some(&brand), theme: Some(&theme) }.tokens();
    let problems = outcome.problems.iter().map(|p| format!("{}: {}", p.rule.id, p.message)).collect();
    (outcome.value, problems)
}

#[test]
fn a_look_becomes_custom_properties() {
    let (tokens, problems) = tokens(
        "accent = \"#123456\"\naccent_dark = \"#abcdef\"\ntint = \"#fff\"\nbody_type = \"serif\"\nscale = 133\nradius = 4\n\
         density = \"airy\"\nheadings = \"small-caps\"\nlogo = \"logo.svg\"\n",
        "",
    );
    assert_eq!(problems, Vec::<String>::new());
    for part in [
        "--accent:#123456;",
        "--accent-dark:#abcdef;",
        "--tint:#ffffff;",
        "--scale:1.33;",
        "--radius:4px;",
        "--density:1.2",
    ] {
        assert!(tokens.css.contains(part), "{part} in {}", tokens.css);
    }
    assert!(tokens.css.starts_with(":root{") && tokens.css.ends_with("}\n"));
    assert!(tokens.css.contains("--body-type-zh:") && tokens.css.contains("--heading-type-zh:"));
    assert_eq!((tokens.headings, tokens.density, tokens.logo.as_deref()), ("small-caps", "airy", Some("logo.svg")));
}

#[test]
fn a_brand_comes_before_its_theme_key_by_key() {
    let (tokens, _) = tokens("accent = \"#112233\"\n", "accent = \"#445566\"\nradius = 9\nlogo = \"theme.svg\"\n");
    assert!(tokens.css.contains("--accent:#112233;") && tokens.css.contains("--radius:9px;"));
    // A picture is the brand's own.
    assert_eq!(tokens.logo, None);
    assert!(!tokens.css.contains("-zh:"));
}

#[test]
fn a_look_that_cannot_be_read_is_told() {
    let (_, problems) = tokens("accent = \"#ffcc00\"\naccent_dark = \"#222222\"\nscale = 300\nradius = 99\n", "");
    assert_eq!(
        problems,
        [
            "theme/contrast: accent #ffcc00 on light ground has a contrast of 1.4 to 1",
            "theme/contrast: accent_dark #222222 on dark ground has a contrast of 1.1 to 1",
            "theme/token: a scale of 300 hundredths gives headings that do not fit",
            "theme/token: a radius of 99 pixels hides the corners of fields",
        ]
    );
}

#[test]
fn contrast_is_that_of_wcag() {
    let (black, white, grey) = (Rgb([0; 3]), Rgb([255; 3]), Rgb([0x76; 3]));
    assert!((black.contrast(white) - 21.0).abs() < 1e-9);
    assert!((white.contrast(white) - 1.0).abs() < 1e-9);
    // The lightest grey that passes on white.
    assert!(grey.contrast(white) >= 4.5 && Rgb([0x77; 3]).contrast(white) < 4.5);
    assert_eq!(Rgb::parse("#0a0B0c"), Some(Rgb([10, 11, 12])));
    for bad in ["", "#", "#12345", "123456", "#12345g", "#1234567", "#é234"] {
        assert_eq!(Rgb::parse(bad), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn the_accent_made_for_the_dark_can_be_read_there(colour in any::<[u8; 3]>()) {
        let dark = Rgb([0x1c; 3]);
        prop_assert!(Rgb(colour).readable_on(dark).contrast(dark) >= 4.5);
        prop_assert!((Rgb(colour).contrast(dark) - dark.contrast(Rgb(colour))).abs() < 1e-9);
    }
}

/// A theme of these templates, all others empty, and its problems.
fn theme(own: &[(&str, &str)]) -> (Theme, Files, Vec<Diagnostic>) {
    let mut sources: BTreeMap<&str, &str> = TEMPLATES.iter().map(|name| (*name, "")).collect();
    sources.extend(own.iter().copied());
    let file = |(name, text): (&&str, &&str)| SourceFile {
        path: format!("t/{name}").into(),
        text: (*text).into(),
        builtin: false,
    };
    let files = Files::new(sources.iter().map(file).collect());
    let ids =
        sources.keys().enumerate().map(|(at, name)| (name.to_string(), FileId(u32::try_from(at).unwrap()))).collect();
    let outcome = Theme::compile(ids, &files);
    (outcome.value, files, outcome.problems)
}

fn shown(files: &Files, problem: &Diagnostic) -> String {
    let place = problem.place.map_or("nowhere".to_owned(), |place| files.show(place));
    format!("{place} {} {}", problem.rule.id, problem.message)
}

fn interface() -> Interface {
    Interface::new(&[("skip_link".to_owned(), "Skip".to_owned())].into())
}

#[test]
fn every_template_that_does_not_parse_is_told_at_its_place() {
    let (_, files, problems) = theme(&[("shell.html", "<p>{{ a </p>"), ("error.html", "a\n{% if b %}")]);
    let shown: Vec<String> = problems.iter().map(|problem| shown(&files, problem)).collect();
    assert_eq!(
        shown,
        [
            "t/error.html:2:11 theme/template the template cannot be used: Unexpected end of input",
            "t/shell.html:1:9 theme/template the template cannot be used: Found `</` but expected }}.",
        ]
    );
}

#[test]
fn a_template_that_is_not_there_is_told_where_it_is_asked_for() {
    let (_, files, problems) = theme(&[("error.html", "é\n{% include \"nowhere.html\" %}")]);
    assert_eq!(problems.len(), 1);
    let shown = shown(&files, &problems[0]);
    assert!(
        shown.starts_with("t/error.html:2:12 theme/template the template cannot be used: Unknown template"),
        "{shown}"
    );
    assert!(!shown.contains('\n'));
}

#[test]
fn a_template_that_includes_itself_is_refused() {
    let (_, files, problems) = theme(&[("error.html", "{% include \"error.html\" %}")]);
    assert!(shown(&files, &problems[0]).starts_with("t/error.html:1:12 theme/template"), "{problems:?}");
}

#[test]
fn a_template_is_missing() {
    let outcome = Theme::compile(Vec::new(), &Files::default());
    assert_eq!(outcome.problems.len(), TEMPLATES.len());
    assert!(outcome.problems[0].message.contains("the theme has no template shell.html"));
    // Nothing more is said when it is used.
    assert_eq!(outcome.value.render("shell.html", &json!({}), &[], &interface(), &Files::default()).unwrap(), "");
}

#[test]
fn what_a_template_asks_for_and_is_not_given_is_told() {
    let (theme, files, problems) = theme(&[("error.html", "{{ title }} {{ titel }}")]);
    assert_eq!(problems, []);
    let problem = theme.render("error.html", &json!({ "title": "A" }), &[], &interface(), &files).unwrap_err();
    assert!(
        shown(&files, &problem).starts_with(
            "t/error.html:1:16 theme/template the template cannot be used: Variable `titel` is not defined"
        )
    );
}

#[test]
fn text_is_escaped_and_markup_is_not() {
    let (theme, files, _) = theme(&[("error.html", "{{ title }}|{{ body }}|{{ ui.skip_link }}|{{ none is none }}")]);
    let markup = [("body", Some("<b>B</b>")), ("none", None)];
    let html =
        theme.render("error.html", &json!({ "title": "<a href=\"x\">'&" }), &markup, &interface(), &files).unwrap();
    let (title, rest) = html.split_once('|').unwrap();
    assert!(!title.contains(['<', '>', '"', '\'']), "{title}");
    assert!(rest.starts_with("<b>B</b>|Skip|"), "{rest}");
}

#[test]
fn a_long_line_of_names_that_nobody_knows_is_refused_before_it_fills_the_memory() {
    let line = "{{ <c a={id} /> }}".repeat(3600);
    let (_, files, problems) = theme(&[("section.html", &format!("<p>\n{line}\n"))]);
    assert_eq!(
        problems.iter().map(|problem| shown(&files, problem)).collect::<Vec<_>>(),
        [
            "t/section.html:2:1 theme/template the template cannot be used: this line is too long for one with so many tags"
        ]
    );
    // Either alone is no trouble.
    let (_, _, problems) =
        theme(&[("section.html", &"{{ lang }}\n".repeat(3600)), ("root.html", &"M0 0".repeat(100_000))]);
    assert_eq!(problems, []);
}
