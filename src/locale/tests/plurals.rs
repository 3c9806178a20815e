use super::*;

/// What is said of the forms of a message in a language.
fn said_of(tag: &str, text: &str) -> Vec<String> {
    catalogue(tag, text, &Grammar::default())
        .plural_problems()
        .iter()
        .map(|p| format!("{}: {} | {}", p.rule.id, p.message, p.hint.as_deref().unwrap_or_default()))
        .collect()
}

/// A choice by `$count` between these keys, the last of which is the default.
fn choice(keys: &str) -> String {
    let keys: Vec<&str> = keys.split(' ').collect();
    let line = |(at, key): (usize, &&str)| format!("   {}[{key}] x\n", if at + 1 == keys.len() { "*" } else { " " });
    format!("m = {{ $count ->\n{}}}\n", keys.iter().enumerate().map(line).collect::<String>())
}

#[test]
fn every_form_that_usual_numbers_take_is_required() {
    let sound = [
        ("en", "one other"),
        ("en", "1 other"),
        ("en", "0 one other"),
        ("fr", "one other"),
        ("fr", "0 1 other"),
        ("fr", "one many other"),
        ("zh-Hans", "0 other"),
        ("zh-Hans", "other"),
        ("ar", "zero one two few many other"),
        ("ar", "0 1 2 few many other"),
        ("cy", "zero one two few many other"),
        ("cy", "0 1 2 3 6 other"),
        ("he", "one two other"),
        ("pl", "one few many"),
        ("pl", "one few many other"),
        ("cs", "one few other"),
    ];
    for (tag, keys) in sound {
        assert_eq!(said_of(tag, &choice(keys)), Vec::<String>::new(), "{tag}: {keys}");
    }
    let add = "to the choice; where the words are the same as another form's, repeat them.";
    for (tag, keys, lacks, it) in [
        ("en", "other", "form [one] for 1 in en", "it"),
        ("en", "0 other", "form [one] for 1 in en", "it"),
        ("fr", "1 other", "form [one] for 0 in fr", "it"),
        ("pl", "one few other", "form [many] for 0, 5, 6… in pl", "it"),
        ("he", "one other", "form [two] for 2 in he", "it"),
        (
            "ar",
            "one other",
            "forms [zero] for 0 and [two] for 2 and [few] for 3, 4, 5… and [many] for 11, 12, 13… in ar",
            "them",
        ),
        ("cy", "zero one two other", "forms [few] for 3 and [many] for 6 in cy", "them"),
    ] {
        let expected = format!("fluent/plural-missing: m lacks the {lacks} | Add {it} {add}");
        assert_eq!(said_of(tag, &choice(keys)), [expected], "{tag}: {keys}");
    }
}

#[test]
fn a_form_that_no_number_takes_is_reported() {
    assert_eq!(
        said_of("zh-Hans", &choice("one other")),
        [
            "fluent/plural-unreachable: m has a form [one] that no number takes in zh | Delete it. zh has the form other alone; a number itself may stand there too: [0]."
        ]
    );
    assert_eq!(
        said_of("en", &choice("one few other")),
        [
            "fluent/plural-unreachable: m has a form [few] that no number takes in en | Delete it. The forms of en are one, other; a number itself may stand there too: [0]."
        ]
    );
    // Misspelt: the form is missing, and the word would never be met.
    assert_eq!(
        said_of("en", &choice("on other")),
        [
            "fluent/plural-missing: m lacks the form [one] for 1 in en | Add it to the choice; where the words are the same as another form's, repeat them.",
            "fluent/plural-unreachable: m has a form [on] that no number takes in en | Did you mean [one]?",
        ]
    );
}

#[test]
fn choices_by_anything_else_are_left_alone() {
    for text in [
        "m = { $kind ->\n    [person] x\n   *[other] y\n}\n",
        "m = { $kind ->\n   *[other] y\n}\n",
        "-b = { $case ->\n   *[one] x\n    [two] y\n}\n",
    ] {
        assert_eq!(said_of("en", text), Vec::<String>::new(), "{text}");
    }
    // A function says that it is a number, and by which rules.
    let ordinal = |keys: &str| choice(keys).replace("$count", "NUMBER($place, type: \"ordinal\")");
    assert_eq!(said_of("en", &ordinal("one two few other")), Vec::<String>::new());
    assert_eq!(
        said_of("en", &ordinal("one other")),
        [
            "fluent/plural-missing: m lacks the forms [two] for 2, 22, 32… and [few] for 3, 23, 33… in en | Add them to the choice; where the words are the same as another form's, repeat them."
        ]
    );
}
