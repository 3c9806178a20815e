use super::{Canonical, digest, piece};

fn of(html: &str) -> String {
    digest(&Canonical::of(&piece(html)))
}

const PLAIN: &str = r#"<h2 id="a">Who we are</h2><p>We &amp; you: <a href="/x?a=1&amp;b=2" rel="external">“here”</a> – 5 rue…</p><ul><li>One</li><li>Two <b>three</b> four</li></ul>"#;

#[test]
fn what_systems_write_anew_is_the_same() {
    let same = [
        // Indented.
        "<h2 id=\"a\">\n  Who we are\n</h2>\n\n<p>\n  We &amp; you:\n  <a href=\"/x?a=1&amp;b=2\" rel=\"external\">“here”</a> – 5 rue…\n</p>\n<ul>\n  <li>One</li>\n  <li>Two\n<b>three</b> four</li>\n</ul>\n",
        // Characters named otherwise, attributes in another order, quotes left out.
        "<h2 id=a>Who we are</h2><p>We &#38; you:&nbsp;<a rel='external' href='/x?a=1&amp;b=2'>&ldquo;here&rdquo;</a> &ndash; 5&#160;rue&hellip;</p><ul><li>One<li>Two <b>three</b> four</ul>",
        // Straight marks, points, capitals, a comment.
        "<H2 ID=\"a\">Who we are</H2><!-- wp:paragraph --><p>We & you: <a href=\"/x?a=1&b=2\" rel=\"external\">\"here\"</a> -- 5 rue...</p><ul><li>One</li><li>Two <b>three</b> four</li></ul>",
        // The space on the other side of a tag.
        "<h2 id=\"a\">Who we are</h2><p>We &amp; you:<a href=\"/x?a=1&amp;b=2\" rel=\"external\"> “here”</a> – 5 rue…</p><ul><li>One</li><li>Two<b> three </b>four</li></ul>",
    ];
    for html in same {
        assert_eq!(of(html), of(PLAIN), "{html}");
    }
}

#[test]
fn what_a_reader_would_notice_is_not() {
    let other = [
        ("text", PLAIN.replace("Who we", "What we")),
        ("a space", PLAIN.replace("<b>three</b> four", "<b>three</b>four")),
        ("target", PLAIN.replace("/x?", "/y?")),
        ("removed", PLAIN.replace("<li>One</li>", "")),
        ("added", PLAIN.replace("<ul>", "<hr><ul>")),
        ("attribute", PLAIN.replace("<ul>", "<ul hidden>")),
        (
            "order",
            PLAIN.replace("<li>One</li><li>Two <b>three</b> four</li>", "<li>Two <b>three</b> four</li><li>One</li>"),
        ),
        ("level", PLAIN.replace("h2", "h3")),
        ("encoding", PLAIN.replace('“', "â€œ")),
        ("cut short", PLAIN[..PLAIN.len() - 20].to_owned()),
    ];
    for (what, html) in other {
        assert_ne!(of(&html), of(PLAIN), "{what}");
    }
}

#[test]
fn the_digest_is_that_of_the_documentation() {
    let lines = "<p class=\"a b\">\n\"It's so - \"\n<b>\n\"now\"\n</b>\n</p>\n";
    let hash = blake3::hash(lines.replace("so - ", "so -").replace("\"now\"", "\" now\"").as_bytes());
    assert_eq!(of("<p class=' a  b'>It’s so — <b>now</b></p>"), hash.to_hex()[..32]);
}

#[test]
fn deep_trees_are_read() {
    let deep = format!("{}x{}", "<div>".repeat(400), "</div>".repeat(400));
    assert_ne!(of(&deep), of("x"));
}
