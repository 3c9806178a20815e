use super::*;
use crate::span::Place;

fn word(id: &str, attribute: Option<&str>, value: &str, at: usize) -> Word {
    Word {
        id: id.into(),
        attribute: attribute.map(Into::into),
        value: value.into(),
        place: Place::new(FileId(0), at..at + 1),
    }
}

fn value(text: &str) -> String {
    let outcome = resource_from_words(&[word("a", None, text, 0)]);
    assert_eq!(shown_plain(&outcome.problems), Vec::<String>::new(), "{text:?}");
    let grammar = grammar("-brand = { $case ->\n    [de] d’Aurora\n   *[nom] Aurora\n}\n");
    let catalogue = Catalogue::new(&formats("en"), &[vec![outcome.value]], &grammar);
    assert_eq!(shown_plain(&catalogue.problems), Vec::<String>::new());
    said(&catalogue.value, "a", &[("n", Arg::Int(1000))])
}

#[test]
fn text_survives_exactly() {
    for text in [
        "",
        " ",
        "[one] x",
        "*[other] y",
        ".attr = z",
        "}",
        "# no comment",
        "-term = x",
        "a\nb",
        "a\n\n    b\n",
        "\ta",
        "  lead and trail  ",
        "\"quoted\" \\ back",
        "\u{A0}",
        "a = b",
        "*",
        "a\n.b = c\n[x]\n}",
        "100 % ->",
    ] {
        assert_eq!(value(text), text);
    }
    assert_eq!(value("{{ }} {{{ $n }}}"), "{ } {1,000}");
    assert_eq!(value("{{$n}}"), "{$n}");
}

#[test]
fn references() {
    assert_eq!(value("{ $n } and {$n}"), "1,000 and 1,000");
    assert_eq!(value("{ -brand }"), hole_term("brand", None));
    assert_eq!(value("{ -brand(case: \"de\") }"), hole_term("brand", Some("de")));
    assert_eq!(value("{ -brand(case: \"nom\") }"), hole_term("brand", Some("nom")));
}

#[test]
fn problems_stand_at_the_words_own_place() {
    let problems = |text: &str| {
        let outcome = resource_from_words(&[word("a", None, text, 7)]);
        assert!(outcome.problems.iter().all(|p| p.place.is_some_and(|p| p.span.start == 7)), "{text}");
        shown_plain(&outcome.problems).join("; ")
    };
    assert_eq!(problems("x { $n"), "fluent/syntax: the brace before \"$n\" is never closed");
    for wrong in [
        "{ }",
        "{}",
        "{ x }",
        "{ \"x\" }",
        "{ 1 }",
        "{ NUMBER($n) }",
        "{ -b.c }",
        "{ $n -> *[a] b }",
        "{ $n\n.a = b }",
        "{ $n }{ $n $m }",
    ] {
        assert!(problems(wrong).ends_with("is not a reference"), "{wrong}: {}", problems(wrong));
    }
    assert_eq!(problems("{ -b(kase: \"x\") }"), "fluent/term-case: -b has no \"kase\" to ask for");
    let bad = resource_from_words(&[word("1a", None, "x", 0)]);
    assert_eq!(shown_plain(&bad.problems), ["fluent/syntax: \"1a\" cannot be the name of a message"]);
}

#[test]
fn values_and_attributes_of_one_message_meet() {
    let words = [
        word("p", Some("label"), "L", 1),
        word("p", None, "V", 2),
        word("p", Some("label"), "again", 3),
        word("p", None, "again", 4),
    ];
    let outcome = resource_from_words(&words);
    let starts: Vec<_> =
        outcome.problems.iter().map(|p| (p.place.unwrap().span.start, p.related[0].0.span.start)).collect();
    assert_eq!(starts, [(3, 1), (4, 2)]);
    assert_eq!(outcome.value.message_place("p", None).unwrap().span.start, 2);
    assert_eq!(outcome.value.message_place("p", Some("label")).unwrap().span.start, 1);
}
