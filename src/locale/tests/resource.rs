use super::*;

fn problems(text: &str) -> Vec<String> {
    let (files, id) = file(text);
    let outcome = Resource::parse(id, files.text(id));
    assert!(outcome.problems.iter().all(|p| p.rule.id != "fluent/syntax" || p.place.is_some()));
    shown(&files, &outcome.problems)
}

fn hint(text: &str) -> String {
    let (files, id) = file(text);
    Resource::parse(id, files.text(id)).problems[0].hint.clone().unwrap_or_default()
}

#[test]
fn places_of_messages_and_attributes() {
    let text = "# note\na = A\n    .title = T\n\n-brand = B\n    .gender = f\nb =\n    .x = X\n";
    let (files, id) = file(text);
    let resource = Resource::parse(id, files.text(id)).value;
    let at = |place: Option<crate::span::Place>| {
        place.map(|place| {
            let found = &files.text(id)[place.span.range()];
            format!("{} {}", files.show(place), found)
        })
    };
    assert_eq!(at(resource.message_place("a", None)).unwrap(), "x.ftl:2:1 a");
    assert_eq!(at(resource.message_place("a", Some("title"))).unwrap(), "x.ftl:3:6 title");
    assert_eq!(at(resource.message_place("b", None)).unwrap(), "x.ftl:7:1 b");
    assert_eq!(at(resource.term_place("brand", None)).unwrap(), "x.ftl:5:2 brand");
    assert_eq!(at(resource.term_place("brand", Some("gender"))).unwrap(), "x.ftl:6:6 gender");
    assert_eq!(at(resource.message_place("c", None)), None);
    assert_eq!(resource.ids().collect::<Vec<_>>(), [("a", None), ("a", Some("title")), ("b", Some("x"))]);
    assert_eq!(resource.terms().collect::<Vec<_>>(), [("brand", None), ("brand", Some("gender"))]);
}

#[test]
fn syntax_errors_have_their_place_in_plain_words() {
    let cases = [
        ("a = A\n\tb\n", "2:1 fluent/syntax: this line is indented with a tab"),
        ("a =\n\tA\n", "2:1 fluent/syntax: this line is indented with a tab"),
        ("a = A\n\t.title = T\n", "2:1 fluent/syntax: this line is indented with a tab"),
        ("a A\n", "1:3 fluent/syntax: there is no \"=\" after \"a\""),
        ("my message = A\n", "1:4 fluent/syntax: there is no \"=\" after \"my\""),
        ("a =\nb = B\n", "1:1 fluent/syntax: the message \"a\" has no text"),
        ("-a =\n", "1:1 fluent/syntax: the term \"-a\" has no text"),
        ("a = x { $y\nb = B\n", "1:7 fluent/syntax: this brace is never closed"),
        ("a = x { $y", "1:7 fluent/syntax: this brace is never closed"),
        ("a = x {\n", "1:7 fluent/syntax: this brace is never closed"),
        ("a = { $n ->\n    [one] x\n   *[other] y\n", "1:5 fluent/syntax: this brace is never closed"),
        ("a = x }\n", "1:7 fluent/syntax: this brace closes nothing"),
        ("a = { \"\\u00é\" }\n", "1:12 fluent/syntax: a character's number has four digits after \\u, six after \\U"),
        ("é = { \"\\U0000中\" }\n", "1:1 fluent/syntax: a name is expected here"),
        (
            "a = A\n    .b = { \"\\U0000中\" }\n",
            "2:19 fluent/syntax: a character's number has four digits after \\u, six after \\U",
        ),
        (
            "a = { $n ->\n    [one] x\n    [other] y\n}\n",
            "4:1 fluent/syntax: none of the variants is marked as the default",
        ),
        ("a = { $x $y }\n", "1:10 fluent/syntax: this does not belong between braces"),
        ("a = { }\n", "1:7 fluent/syntax: nothing that can be shown stands after this brace"),
        ("a = { \"x }\n", "1:11 fluent/syntax: the quotation mark before this is not closed"),
        ("a = { number($x) }\n", "1:7 fluent/syntax: this is not a function"),
        ("a = { -b.c }\n", "1:12 fluent/syntax: a property of a name cannot be shown"),
        ("a = { -b(case: $x) }\n", "1:16 fluent/syntax: a case or an option is a word in quotation marks"),
        ("a = { b -> *[x] y }\n", "1:9 fluent/syntax: a message cannot be chosen by"),
        ("a = A\n    .t = x }\n", "2:12 fluent/syntax: this brace closes nothing"),
        ("a = A\n    .t x\n", "2:8 fluent/syntax: there is no \"=\" after \"t\""),
        ("a = A\n    .t =\n", "2:6 fluent/syntax: the message \"t\" has no text"),
        ("a = A\n    .t = T\n    .u = {\n", "3:10 fluent/syntax: this brace is never closed"),
        ("    .t = T\n", "1:5 fluent/syntax: this attribute belongs to no message"),
        ("a = A\n    [b] c\n", "2:5 fluent/syntax: a line of text cannot start with \"[\""),
        ("    text\n", "1:5 fluent/syntax: this indented line belongs to no message"),
        ("#comment\n", "1:2 fluent/syntax: a comment has a space after \"#\""),
        ("é = x\n", "1:1 fluent/syntax: a name is expected here"),
    ];
    let found: Vec<_> =
        cases.iter().map(|(text, _)| (*text, problems(text).first().cloned().unwrap_or_default())).collect();
    assert_eq!(found, cases.map(|(text, expected)| (text, expected.to_owned())));
    assert_eq!(hint("a A"), "Write: a = text. A line that continues the message above it is indented with spaces.");
    assert_eq!(hint("a =\n\tA\n"), "Indent with spaces: Fluent does not read tabs as indentation.");
}

#[test]
fn one_broken_message_leaves_the_others() {
    let outcome = Resource::parse(FileId(0), "a = { $x\nb = B\nc = }\nd = D\n");
    assert_eq!(outcome.problems.len(), 2);
    assert_eq!(outcome.value.ids().collect::<Vec<_>>(), [("b", None), ("d", None)]);
}

#[test]
fn duplicates_name_the_first() {
    assert_eq!(
        problems("a = A\nb = B\na = C\n-t = T\n-t = U\n"),
        [
            "3:1 fluent/duplicate: the message a stands here twice (1:1)",
            "5:2 fluent/duplicate: the term -t stands here twice (4:2)"
        ]
    );
    assert_eq!(
        problems("a = A\n    .t = T\n    .t = U\n"),
        ["3:6 fluent/duplicate: the attribute .t of \"a\" stands here twice (2:6)"]
    );
    assert_eq!(
        problems("a = { $n ->\n    [one] x\n    [one] y\n   *[other] z\n}\n"),
        ["3:6 fluent/duplicate: the variant [one] stands here twice (2:6)"]
    );
    // A term and a message may have one name.
    assert_eq!(problems("a = A\n-a = B\n"), Vec::<String>::new());
}

#[test]
fn what_fluent_accepts_in_silence_is_reported() {
    assert_eq!(
        problems("-t = the { $name }\n"),
        ["1:13 fluent/term-variable: the term shows $name, which it cannot see"]
    );
    assert_eq!(problems("-t = { $case ->\n    [de] of T\n   *[nom] T\n}\n"), Vec::<String>::new());
    assert_eq!(problems("-t = { $case }\n"), ["1:9 fluent/term-variable: the term shows $case, which it cannot see"]);
    assert_eq!(problems("a = { UPPER($x) }\n"), ["1:7 fluent/unknown-reference: there is no function UPPER"]);
    assert_eq!(
        problems("a = { NUMBER($x, minimumFractionDigit: 2) }\n"),
        ["1:18 fluent/unknown-reference: NUMBER has no option \"minimumFractionDigit\""]
    );
    assert_eq!(hint("a = { NUMBER($x, minimumFractionDigit: 2) }\n"), "Did you mean \"minimumFractionDigits\"?");
    assert_eq!(
        problems("a = { DATETIME($x, dateStyle: \"tiny\") }\n"),
        ["1:20 fluent/unknown-reference: \"tiny\" is not a value of DATETIME's option \"dateStyle\""]
    );
    assert_eq!(
        problems("a = { NUMBER() }\n"),
        ["1:7 fluent/unknown-reference: NUMBER takes one fact, and nothing else"]
    );
    assert_eq!(problems("a = { -b(kase: \"x\") }\n"), ["1:10 fluent/term-case: -b has no \"kase\" to ask for"]);
    assert_eq!(
        problems("a = { -b(case: 1) }\n"),
        ["1:10 fluent/term-case: the case of -b is not a word in quotation marks"]
    );
    assert_eq!(problems("a = { -b(\"x\") }\n"), ["1:8 fluent/term-case: what -b is given has no name"]);
}

#[test]
fn nesting_ends() {
    for opening in ["{", "{ ", "{ NUMBER(", "{\n  ", "{ -a(b", "(", "{\nNUMBER(\n"] {
        // As deep as is let through to the parser, which recurses.
        let _ =
            Resource::parse(FileId(0), &format!("a = {}", opening.repeat(298 / opening.matches(['{', '(']).count())));
        let text = format!("a = {}", opening.repeat(100_000));
        assert!(!Resource::parse(FileId(0), &text).problems.is_empty());
    }
    let deep = format!("a = {}$x{}\n", "{".repeat(100), "}".repeat(100));
    assert_eq!(problems(&deep), ["1:1 fluent/syntax: braces stand more than 16 deep in one another"]);
    let selects = format!("a = {}{}\n", "{ $x ->\n *[a] ".repeat(100), "z".to_owned() + &"\n }".repeat(100));
    assert_eq!(problems(&selects), ["18:4 fluent/syntax: selections stand more than 16 deep in one another"]);
}

#[test]
fn line_ends_and_marks_of_other_editors() {
    assert_eq!(problems("\u{FEFF}a = A\r\nb =\r\n    B\r\n"), Vec::<String>::new());
}

#[test]
fn in_plain_text_a_short_escape_is_text() {
    assert_eq!(problems("a = C:\\u00é\n    .b = \\Ué\n"), Vec::<String>::new());
}

#[test]
fn a_file_of_nothing_but_periods_is_told_once() {
    let text = "\n    .".repeat(20_000);
    assert_eq!(problems(&text), ["2:5 fluent/syntax: this attribute belongs to no message"]);
    let text = format!("a = A{text}\n");
    assert_eq!(problems(&text), ["2:5 fluent/syntax: this attribute is not understood"]);
}
