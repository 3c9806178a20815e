//! Marks, what fills them, fragments that are cut at them, and typography around them.

use std::sync::Arc;

use proptest::prelude::*;

use crate::locale::{HOLE_CLOSE, HOLE_OPEN, Lang};
use crate::model::prose::FactBlock;
use crate::render::fragment::{Cut, Marked};
use crate::render::marks::*;
use crate::render::typeset::typeset;

const ALL: [Context; 6] =
    [Context::Text, Context::Url, Context::Query, Context::Display, Context::Number, Context::Json];

fn escaped(text: &str) -> String {
    let mut out = String::new();
    escape(text, &mut out);
    out
}

#[test]
fn hostile_values_stay_values() {
    let hostile = "</script><b a=\"1\" c='2'>&amp;\\\u{2028}\n";
    assert_eq!(
        fill(Context::Text, hostile),
        "&lt;/script&gt;&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;\\\u{2028}\n"
    );
    assert_eq!(fill(Context::Url, hostile), "%3C/script%3E%3Cb%20a=%221%22%20c=&#39;2&#39;%3E&amp;amp;%5C%E2%80%A8%0A");
    assert_eq!(
        fill(Context::Json, hostile),
        "\\u003c/script\\u003e\\u003cb a=\\\"1\\\" c='2'\\u003e\\u0026amp;\\\\\\u2028\\n"
    );
    assert_eq!(fill(Context::Number, "+33 (0)1 99\u{A0}00<"), "+33019900");
    assert_eq!(fill(Context::Display, "https://a.example/?b=<c>&d/"), "a.example/?b=&lt;c&gt;&amp;d");
}

#[test]
fn addresses_are_encoded_once() {
    assert_eq!(encode("https://a.example/é?q=中%20x#y"), "https://a.example/%C3%A9?q=%E4%B8%AD%20x#y");
    assert_eq!(encode("a b\"<>`{}|^\\"), "a%20b%22%3C%3E%60%7B%7D%7C%5E%5C");
    assert_eq!(fill(Context::Display, "http://a.example/"), "a.example");
    assert_eq!(fill(Context::Display, "a.example"), "a.example");
}

#[test]
fn text_is_taken_apart_at_its_marks() {
    let marked = format!("a{}b{}{}c", hole(Context::Url, "$x"), part(12), slot("main"));
    let found: Vec<Piece<'_>> = pieces(&marked).collect();
    assert_eq!(
        found,
        [
            Piece::Text("a"),
            Piece::Mark(Mark::Hole(Context::Url, "$x")),
            Piece::Text("b"),
            Piece::Mark(Mark::Part(12)),
            Piece::Mark(Mark::Slot("main")),
            Piece::Text("c"),
        ]
    );
    // What is torn is taken as far as it goes.
    assert_eq!(
        pieces(&format!("a{HOLE_OPEN}t$x")).collect::<Vec<_>>(),
        [Piece::Text("a"), Piece::Mark(Mark::Hole(Context::Text, "$x"))]
    );
    assert_eq!(pieces("").count(), 0);
}

#[test]
fn a_mark_may_change_its_context() {
    let marked = format!("a{}b{}", hole(Context::Text, "-brand"), part(1));
    assert_eq!(recontext(&marked, Context::Url), format!("a{}b{}", hole(Context::Url, "-brand"), part(1)));
}

#[test]
fn a_fragment_fills_its_cuts_in_order() {
    let block = Arc::new(FactBlock { name: "purposes".into(), args: Vec::new() });
    let marked = format!("1{}2{}3{}{}4", hole(Context::Text, "$x"), part(0), slot("main"), part(7));
    let fragment = Marked::new(&marked, std::slice::from_ref(&block));
    let mut cuts = Vec::new();
    let mut out = String::new();
    fragment.write(&mut out, |cut, out| {
        cuts.push(cut.clone());
        out.push_str("[]");
    });
    // The seventh part does not exist, and leaves no trace.
    assert_eq!(out, "1[]2[]3[]4");
    assert_eq!(cuts, [Cut::Hole(Context::Content, "$x".into()), Cut::Part(block), Cut::Slot("main".into())]);
    assert_eq!((fragment.len(), fragment.is_empty()), (4, false));
    assert!(Marked::default().is_empty());
}

#[test]
fn only_text_among_text_can_be_kept_apart() {
    use Context::{Content, Text};
    let value = hole(Text, "$x");
    let contexts = |markup: &str| -> Vec<Context> {
        let mut found = Vec::new();
        Marked::new(&markup.replace('@', &value), &[]).write(&mut String::new(), |cut, _| match cut {
            Cut::Hole(context, _) => found.push(*context),
            other => panic!("{other:?}"),
        });
        found
    };
    assert_eq!(contexts("@<p title=\"@\" lang=\"@\">@ &lt; @</p>@"), [Content, Text, Text, Content, Content, Content]);
    assert_eq!(contexts("<title>@ · @</title>@<bdi>@ @</bdi>@"), [Text, Text, Content, Text, Text, Content]);
    assert_eq!(
        contexts("<select><option value=\"@\">@</option></select><textarea>@</textarea>@"),
        [Text, Text, Text, Content]
    );
    assert_eq!(contexts("<script>@</script><style>@</style><b>@</b>"), [Text, Text, Content]);
}

#[test]
fn typography_takes_a_value_for_a_word() {
    let french = Lang::parse("fr").unwrap();
    let mark = hole(Context::Text, "-brand");
    assert_eq!(typeset(&french, &format!("\"{mark}\" : oui")), format!("«\u{A0}{mark}\u{A0}»\u{A0}: oui"));
    assert_eq!(typeset(&french, &format!("{mark}!")), format!("{mark}\u{202F}!"));
    let english = Lang::parse("en").unwrap();
    assert_eq!(typeset(&english, &format!("{mark}'s \"{mark}\"")), format!("{mark}’s “{mark}”"));
}

proptest! {
    /// Markup cannot be opened, and an attribute not be left, by any value in any context.
    #[test]
    fn no_value_leaves_its_context(value in "(\\PC|[<>\"'&\\\\/]|</script|\n|\u{2028}){0,30}") {
        for context in ALL {
            let filled = fill(context, &value);
            prop_assert!(!filled.contains(['<', '>']), "{context:?} {filled}");
            match context {
                Context::Json => {
                    let read: String = serde_json::from_str(&format!("\"{filled}\"")).unwrap();
                    prop_assert_eq!(read, value.clone());
                }
                _ => prop_assert!(!filled.contains(['"', '\'']), "{context:?} {filled}"),
            }
            if context == Context::Url {
                prop_assert!(filled.is_ascii() && !filled.contains(|c: char| c.is_whitespace()));
            }
        }
    }

    #[test]
    fn encoding_twice_is_encoding_once(value in any::<String>()) {
        prop_assert_eq!(encode(&encode(&value)), encode(&value));
    }

    #[test]
    fn escaping_loses_nothing(value in any::<String>()) {
        let back = escaped(&value).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        prop_assert_eq!(back, value);
    }

    #[test]
    fn typesetting_twice_is_typesetting_once(
        pieces in prop::collection::vec(prop_oneof![3 => "[a-z0-9 «»\"'.,:;!?()%€–-]{0,6}", 1 => Just(hole(Context::Text, "-brand"))], 0..10),
        lang in prop::sample::select(&["en", "fr", "fr-CA", "zh-Hans"][..]),
    ) {
        let (lang, text) = (Lang::parse(lang).unwrap(), pieces.concat());
        let once = typeset(&lang, &text);
        prop_assert_eq!(typeset(&lang, &once), once.clone());
        // Marks pass through whole, and in number.
        prop_assert_eq!(once.matches(HOLE_OPEN).count(), text.matches(HOLE_OPEN).count());
        prop_assert_eq!(once.matches(HOLE_CLOSE).count(), text.matches(HOLE_CLOSE).count());
    }

    #[test]
    fn no_text_makes_taking_apart_panic(text in "[a\u{FDD0}\u{FDD1}\u{FDD2}tups0-9$]{0,30}") {
        let fragment = Marked::new(&text, &[]);
        let mut out = String::new();
        fragment.write(&mut out, |_, _| {});
        prop_assert_eq!(out.len(), fragment.len());
    }
}
