//! Pictures that do more than draw.

use proptest::prelude::*;
use roxmltree::Document;

use crate::render::picture::{Drawn, Refusal, picture};

fn wrapped(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 20\">{inside}</svg>")
}

fn drawn(text: &str) -> Result<Drawn, Vec<Refusal>> {
    picture("logo.svg", text.as_bytes().to_vec())
}

/// What is said of a picture, each with the text that it is said of.
fn said(text: &str) -> Vec<(String, &str)> {
    let refused = drawn(text).err().unwrap_or_default();
    refused.into_iter().map(|why| (why.what, &text[why.span.range()])).collect()
}

#[test]
fn pictures_that_only_draw_are_taken() {
    for (inside, left) in [
        ("<path d='M0 0h9'/>", "<path d=\"M0 0h9\"/>"),
        ("<title>A &amp; B > C</title>", "<title>A &amp; B > C</title>"),
        ("<g a=\"&lt;&quot;'>&#10;\"></g>", "<g a=\"&lt;&quot;'>&#10;\"/>"),
        ("<rect fill=\"url(#a)\"/><use href=\" #a\"/>", "<rect fill=\"url(#a)\"/><use href=\"#a\"/>"),
        ("<rect fill='URL( \"#a\" )'/>", "<rect fill=\"URL( &quot;#a&quot; )\"/>"),
        ("<g fill=\"u\\72l(#a)\"/>", "<g fill=\"u\\72l(#a)\"/>"),
        (
            "<!-- drawn by hand, onclick=none --><style><![CDATA[.a > .b { fill: red }]]></style>",
            "<style>.a > .b { fill: red }</style>",
        ),
        (
            "<style>.on{fill:#123}<!-- x -->@media print{a{b:c}}</style>",
            "<style>.on{fill:#123}@media print{a{b:c}}</style>",
        ),
        ("<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#a\" />", "<use href=\"#a\"/>"),
        (
            "<text><tspan>a</tspan> <!-- x --> <tspan>b</tspan></text>",
            "<text><tspan>a</tspan>  <tspan>b</tspan></text>",
        ),
        ("<g xmlns:x=\"urn:x\" x:onload=\"alert(1)\"><x:script/></g>", "<g/>"),
        ("<text>&lt;script>]]&gt;</text>", "<text>&lt;script>]]&gt;</text>"),
        ("<?php echo 1?><path/>", "<path/>"),
        ("<g xmlns=\"\"><script/></g>", ""),
    ] {
        let bytes = drawn(&wrapped(inside)).unwrap_or_else(|why| panic!("{inside}: {why:?}")).bytes;
        let expected = wrapped(left).replace("></svg>", if left.is_empty() { "/>" } else { "></svg>" });
        assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    }
}

#[test]
fn what_does_more_than_draw_is_said_at_its_place() {
    for (inside, what, at) in [
        ("<script>alert(1)</script>", "it holds <script>, which runs a script", "<script"),
        ("<SCRIPT/>", "it holds <SCRIPT>, which runs a script", "<SCRIPT"),
        (
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
            "it holds <script>, which runs a script",
            "<x:script",
        ),
        (
            "<script xmlns=\"http://www.w3.org/1999/xhtml\" src=\"a.js\"/>",
            "it holds <script>, which runs a script",
            "<script",
        ),
        ("<p xmlns=\"http://www.w3.org/1999/xhtml\"/>", "it holds <p>, which belongs into pages of HTML", "<p"),
        ("<iframe/>", "it holds <iframe>, which belongs into pages of HTML", "<iframe"),
        ("<g\nonload = \"x\"/>", "it holds the handler \"onload\", which runs a script", "onload = \"x\""),
        ("<g ONLOAD='x'/>", "it holds the handler \"ONLOAD\", which runs a script", "ONLOAD='x'"),
        (
            "<g><foreignObject><p/></foreignObject></g>",
            "it holds <foreignObject>, which shows pages of HTML",
            "<foreignObject",
        ),
        ("<a href=\"#x\">x</a>", "it holds <a>, a link", "<a"),
        ("<image href=\"data:image/png;base64,A\"/>", "it holds <image>, which asks for another picture", "<image"),
        ("<animate to=\"x\"/>", "it holds <animate>, which changes the picture by itself", "<animate"),
        ("<set attributeName=\"onclick\"/>", "it holds <set>, which changes the picture by itself", "<set"),
        ("<font/>", "it holds <font>, which browsers no longer read", "<font"),
        ("<mesh/>", "it holds <mesh>, which is not known to do nothing but draw", "<mesh"),
        ("<use href='b.svg#c'/>", "it holds a link to elsewhere: href=\"b.svg#c\"", "href='b.svg#c'"),
        (
            "<use href=\"&#100;ata:image/svg+xml,x\"/>",
            "it holds a link to elsewhere: href=\"data:image/svg+xml,x\"",
            "href=\"&#100;ata:image/svg+xml,x\"",
        ),
        (
            "<use xmlns:q=\"http://www.w3.org/1999/xlink\" q:href=\"//a.example\" href=\"#a\"/>",
            "it holds a link to elsewhere: href=\"//a.example\"",
            "q:href=\"//a.example\"",
        ),
        ("<style>a{}@import 'a.css'</style>", "its style asks for something elsewhere: @import", "@import"),
        ("<style>@im\\70ort 'a.css'</style>", "its style asks for something elsewhere: @import", "@im\\70ort"),
        ("<style>@imp<!-- -->ort 'a.css'</style>", "its style asks for something elsewhere: @import", "<style"),
        (
            "<style><![CDATA[a { fill: u\\72l(https://a.example) }]]></style>",
            "its style asks for something elsewhere: url(https://a.example)",
            "u\\72l(https://a.example)",
        ),
        (
            "<style>a{b:image-set('a.png' 1x)}</style>",
            "its style asks for something elsewhere: image-set()",
            "image-set(",
        ),
        (
            "<style>a{b:url(a b)}</style>",
            "its style asks for something elsewhere: an address that is not whole",
            "url(a b)",
        ),
        ("<style>a<g/></style>", "it holds <g> in a <style>", "<g"),
        (
            "<rect fill=\"url('https://a.example#b')\"/>",
            "its style asks for something elsewhere: url(https://a.example#b)",
            "'https://a.example#b'",
        ),
        (
            "<rect style=\"fill: URL( //a.example )\"/>",
            "its style asks for something elsewhere: url(//a.example)",
            "URL( //a.example )",
        ),
        (
            "<rect fill=\"url&#40;a.svg)\"/>",
            "its style asks for something elsewhere: url(a.svg)",
            "fill=\"url&#40;a.svg)\"",
        ),
        ("<title>a&#x202E;b</title>", "it holds the invisible character U+202E", "a&#x202E;b"),
        ("<title>a\u{202E}b</title>", "it holds the invisible character U+202E", "\u{202E}"),
        ("<g id=\"&#x200B;\"/>", "it holds the invisible character U+200B", "id=\"&#x200B;\""),
    ] {
        assert_eq!(said(&wrapped(inside)), [(what.to_owned(), at)], "{inside}");
    }
}

#[test]
fn what_is_wrong_with_the_whole_is_said_too() {
    let pi = "<?xml-stylesheet href=\"a.css\"?>";
    let plain = wrapped("");
    let deep = wrapped(&format!("{}{}", "<g>".repeat(40_000), "</g>".repeat(40_000)));
    let crowded = wrapped(&"<g/>".repeat(200_000));
    let many = wrapped(&format!("<g {}/>", (0..300).map(|n| format!("a{n}=''")).collect::<Vec<_>>().join(" ")));
    let laughs = format!("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>{plain}");
    let square = format!("<!DOCTYPE svg [<!ENTITY a \"{}\">]>{}", "h".repeat(1 << 16), wrapped(&"&a;".repeat(1 << 16)));
    let element = format!("<!DOCTYPE svg [<!ENTITY a \"<script/>\">]>{}", wrapped("&a;"));
    let long = wrapped(&" ".repeat(1 << 20));
    for (text, what) in [
        (&*format!("{pi}{plain}"), "it asks for a style sheet of its own (xml-stylesheet)"),
        ("<svg viewBox=\"0 0 1 1\"/>", "it does not say that it is SVG: its namespace is missing"),
        ("<svg xmlns=\"urn:x\"/>", "it is not SVG: its namespace is \"urn:x\""),
        ("<logo/>", "it is no SVG picture: it begins with <logo>"),
        ("<!doctype html><p>x", "it is a page of HTML, not a picture"),
        ("<svg", "it is not well-formed: it ends too early"),
        (&*wrapped("<g>"), "it is not well-formed: <g> is still open where </svg> stands"),
        (&*wrapped("<g></g <script"), "it is not well-formed: a browser cannot read on from here"),
        (&*wrapped("<path d=\"<script>\"/>"), "it is not well-formed: the value of an attribute holds <"),
        (&*wrapped("<g a='' a=''/>"), "it is not well-formed: the attribute \"a\" stands twice"),
        (&*wrapped("<g xlink:href='#a'/>"), "it is not well-formed: the prefix \"xlink\" is used and not declared"),
        (&*wrapped("&nbsp;"), "it is not well-formed: \"&nbsp;\" stands for nothing"),
        (&*wrapped("A & B"), "it is not well-formed: an & stands alone"),
        (&*format!("{plain}<script/>"), "it is not well-formed: a browser cannot read on from here"),
        (&*deep, "it has elements in one another more than 64 deep"),
        (&*crowded, "it has more elements than any drawing needs"),
        (&*many, "it has an element with more attributes than any drawing needs"),
        (&*laughs, "it declares an entity that holds elements or other entities"),
        (&*element, "it declares an entity that holds elements or other entities"),
        (&*square, "it has more in its entities than any drawing needs"),
        (&*long, "it has 1048642 bytes, and a drawing may have 1048576"),
    ] {
        let said: Vec<String> = said(text).into_iter().map(|(what, _)| what).collect();
        assert_eq!(said, [what], "{text:.200}");
    }
}

#[test]
fn all_is_said_at_once_and_not_without_end() {
    let text = wrapped("<g onload='' onclick='' onload=''/>".replace(" onload=''/>", "/>").as_str());
    assert_eq!(said(&text).len(), 2);
    let handlers: String = (0..100).map(|n| format!("<g on{n}=''/>")).collect();
    assert_eq!(said(&wrapped(&handlers)).len(), 20);
    assert_eq!(said(&wrapped(&"<script/>".repeat(100))).len(), 1);
}

#[test]
fn no_drawing_takes_long() {
    let attributes: String = (0..250).map(|n| format!(" a{n}=''")).collect();
    let spaces: String = (0..250).map(|n| format!(" xmlns:a{n}='urn:{n}'")).collect();
    let entities: String = (0..1000).map(|n| format!("<!ENTITY a{n} ''>")).collect();
    let mut found = Vec::new();
    for text in [
        wrapped(&format!("<g{attributes}/>").repeat(450)),
        wrapped(&format!("<g{spaces}>{}</g>", "<g xmlns:b='urn:b'/>".repeat(740))),
        format!("<!DOCTYPE svg [{entities}]>{}", wrapped(&"&a999;".repeat(1700))),
        format!("<!DOCTYPE svg [<!ENTITY a '{}'>]>{}", "h".repeat(1 << 15), wrapped(&"&a;".repeat(250))),
        wrapped(&format!("<style>{}</style>", "url(a)".repeat(160_000))),
        wrapped(&format!("<style>{}</style>", "(".repeat(1_000_000))),
        wrapped(&format!("<g a=\"{}\"/>", "url(a)".repeat(160_000))),
        wrapped(&"<g on=''/>".repeat(90_000)),
    ] {
        let told = drawn(&text).err().and_then(|refusals| Some(refusals.first()?.what.clone()));
        found.push(told.unwrap_or_else(|| "taken".to_owned()));
    }
    let style = "its style asks for something elsewhere";
    assert_eq!(
        found,
        [
            "taken",
            "taken",
            "it has more in its entities than any drawing needs",
            "it has 8192066 bytes, and a drawing may have 1048576",
            &format!("{style}: url(a)"),
            &format!("{style}: more brackets in one another than anybody can read"),
            &format!("{style}: url(a)"),
            "it holds the handler \"on\", which runs a script",
        ]
    );
}

/// What a drawing must not hold, looked for in what is published.
fn assert_harmless(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    for node in document.descendants() {
        assert!(!node.is_pi() && !node.is_comment(), "{text}");
        if node.is_element() {
            let name = node.tag_name();
            assert_eq!(name.namespace(), Some("http://www.w3.org/2000/svg"), "{text}");
            let bad = ["script", "a", "image", "feimage", "foreignobject", "animate", "set", "iframe", "metadata"];
            assert!(!bad.contains(&&*name.name().to_ascii_lowercase()), "{text}");
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name().to_ascii_lowercase(), attribute.value());
            assert!(!name.starts_with("on"), "{text}");
            assert!(name != "href" || value.starts_with('#'), "{text}");
            assert_local(value, text);
        }
        if node.has_tag_name(("http://www.w3.org/2000/svg", "style")) {
            let sheet: String = node.children().filter_map(|child| child.text()).collect();
            assert!(!sheet.to_ascii_lowercase().contains("@import"), "{text}");
            assert_local(&sheet, text);
        }
    }
    let lower = text.to_ascii_lowercase();
    assert!(!lower.contains("<script") && !lower.contains("<!"), "{text}");
}

/// That every `url(…)` leads to a part of the picture. Comments and strings that only look so may stay.
fn assert_local(style: &str, text: &str) {
    if style.contains(['"', '\'', '\\', '/', '*']) {
        return;
    }
    for (at, start) in style.to_ascii_lowercase().match_indices("url(") {
        let address = style[at + start.len()..].trim_start();
        let whole = !style[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '#' | '@'));
        assert!(!whole || address.is_empty() || address.starts_with('#'), "{text}");
    }
}

/// What hostile pictures are made of.
const PARTS: &[&str] = &[
    "<script>",
    "</script>",
    "<script/>",
    "<g ",
    "<g>",
    "</g>",
    "/>",
    ">",
    "<",
    "&",
    "\"",
    "'",
    "=",
    " ",
    "\n",
    "/",
    "onload=\"alert(1)\"",
    "on",
    "<a href=\"#a\">",
    "</a>",
    "<use href=\"",
    "xlink:href=\"",
    "xmlns:xlink=\"http://www.w3.org/1999/xlink\"",
    "https://elsewhere.example/",
    "javascript:",
    "data:",
    "#a",
    "&#106;",
    "&lt;script",
    "&a;",
    "<style>",
    "</style>",
    "<style>a{fill:url(",
    "url(",
    "URL('",
    "u\\72l(",
    ")",
    "@import '",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?xml-stylesheet href='a'?>",
    "<?x ?>",
    "<!DOCTYPE svg [<!ENTITY a \"",
    "\">]>",
    "xmlns=\"http://www.w3.org/1999/xhtml\"",
    "xmlns=\"\"",
    "xmlns:s=\"http://www.w3.org/2000/svg\"",
    "<s:script>",
    "</s:script>",
    "<metadata>",
    "</metadata>",
    "<foreignObject>",
    "</foreignObject>",
    "style=\"",
    "fill=\"",
    "<text>",
    "</text>",
    "<title>",
    "</title>",
    "\u{202E}",
    "&#x202E;",
    "é",
    "xml:space=\"preserve\"",
    "<svg>",
    "</svg>",
];

/// Parts in any order, in a drawing that holds some sound ones.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => prop::sample::select(PARTS).prop_map(str::to_owned),
        1 => prop::sample::select(PARTS).prop_map(|part| format!("<g fill=\"{}\"/>", part.replace(['"', '<', '&'], ""))),
        1 => prop::sample::select(PARTS).prop_map(|part| format!("<style>{}</style>", part.replace(['<', '&'], ""))),
        1 => prop::sample::select(PARTS).prop_map(|part| format!("<text> {} </text>", part.replace(['<', '&'], ""))),
        1 => prop::sample::select(PARTS).prop_map(|part| format!("<metadata> {} </metadata> ", part.replace(['<', '&'], ""))),
        1 => "\\PC{0,6}",
    ];
    (prop::collection::vec(part, 0..10), any::<bool>()).prop_map(|(parts, whole)| {
        let inside = parts.concat();
        if whole { wrapped(&inside) } else { inside + &wrapped("<path d=\"M0 0\"/>") }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_published_only_draws_and_stays_as_it_is(text in hostile()) {
        if let Ok(once) = drawn(&text) {
            assert_harmless(&once.bytes);
            let twice = picture("logo.svg", once.bytes.clone());
            prop_assert_eq!(twice, Ok(once));
        }
    }

    #[test]
    fn a_drawing_that_was_changed_by_chance_is_refused_or_harmless(
        at in any::<prop::sample::Index>(),
        length in 0usize..8,
        put in prop::sample::select(PARTS),
    ) {
        let mut text = wrapped(
            "<!-- a --><metadata/><defs><linearGradient id='a'/></defs><style>a{fill:url(#a)}</style>\
             <g fill=\"url('#a')\"><use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"#a\"/></g><text>é <tspan/></text>",
        );
        let place = |at: usize| (at..).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        let start = place(at.index(text.len()));
        let end = place((start + length).min(text.len()));
        text.replace_range(start..end, put);
        if let Ok(once) = drawn(&text) {
            assert_harmless(&once.bytes);
            let twice = picture("logo.svg", once.bytes.clone());
            prop_assert_eq!(twice, Ok(once));
        }
    }

    #[test]
    fn any_bytes_are_a_picture_or_none(bytes in prop::collection::vec(any::<u8>(), 0..400), kind in 0usize..3) {
        for name in ["logo.svg", "logo.png", "logo.webp"] {
            let start: &[u8] = [&b""[..], b"<svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">"][kind];
            let _ = picture(name, [start, &bytes].concat());
        }
    }
}
