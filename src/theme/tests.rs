#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod look;
mod palette;

use serde_json::json;

use super::*;
use crate::source::SourceFile;

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
