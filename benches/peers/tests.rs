//! From published pages to Markdown and data: nothing of what a page says is lost.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod blocks;
mod check;
mod html;
mod markdown;
#[allow(dead_code, reason = "only what compares outputs is tried here")]
mod published;

use html::Element;
use markdown::Body;

fn page(main: &str) -> Body {
    let page = format!("<!DOCTYPE html>\n<html lang=\"en\"><body>\n<main id=\"main\">{main}</main>\n</body></html>");
    let page = html::read(&page);
    markdown::body(page.first(&|one| one.name == "main").unwrap())
}

fn text(main: &str) -> String {
    page(main).with(&|at| format!("<{at}>")).trim().to_owned()
}

#[test]
fn elements_are_read() {
    let read = html::read("<div class=\"a b\" hidden><p>One &amp; <b>two</b><br>three</p><script>1 < 2</script></div>");
    let div = read.first(&|one| one.is("b")).unwrap();
    assert_eq!(div.attribute("hidden"), Some(""));
    assert_eq!(div.text(), "One & two three");
    assert_eq!(div.elements().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["p", "script"]);
    assert_eq!(read.all(&|one| one.name == "b").into_iter().map(Element::text).collect::<Vec<_>>(), ["two"]);
}

#[test]
fn paragraphs_and_stress() {
    assert_eq!(
        text("<p>The <strong>mill</strong> keeps <em>it</em>.</p>\n<p>So.</p>"),
        "The **mill** keeps *it*.\n\nSo."
    );
    assert_eq!(text("<p>See <a href=\"../gate/\">the gate</a>.</p>"), "See [the gate](../gate/).");
    assert_eq!(text("<p>One<br>two</p>"), "One\\\ntwo");
}

#[test]
fn headings_keep_their_ids() {
    let section = "<section id=\"part-1\"><h3><a href=\"#part-1\">Keys</a></h3><p>Here.</p></section>";
    assert_eq!(text(section), "<section id=\"part-1\">\n\n### Keys {#part-1}\n\nHere.\n\n</section>");
    assert_eq!(text("<h2>Alone</h2>"), "## Alone");
}

#[test]
fn lists_in_lists() {
    let list = "<ol><li>One</li><li>Two<ul><li>Below</li></ul></li></ol>";
    assert_eq!(text(list), "1. One\n2. Two\n   - Below");
    assert_eq!(text("<ul><li><a href=\"a/\">Name</a><p>About it.</p></li></ul>"), "- [Name](a/)\n\n  About it.");
}

#[test]
fn signs_are_no_markdown() {
    assert_eq!(text("<p>a*b_c [d] {{ e }}</p>"), "a\\*b\\_c \\[d\\] &#123;&#123; e }}");
    assert_eq!(text("<p>1. October</p>"), "1\\. October");
    assert_eq!(text("<p>- not an item</p>"), "\\- not an item");
}

#[test]
fn what_is_not_the_page_s_text_is_left_out() {
    let main = "<div class=\"page-title\"><h1>Title</h1></div><nav class=\"contents\"><p>Contents</p></nav>\
        <script>later()</script><p>Text</p>";
    assert_eq!(text(main), "Text");
}

#[test]
fn facts_are_data() {
    let main = "<p>Before</p><div class=\"sheet\" id=\"facts-data\"><h2>Data</h2><div id=\"no-1\"><h3>Letters</h3><p>Kept.</p>\
        <dl><dt>Address</dt><dd><bdi>1 Row</bdi><br><bdi>Port</bdi></dd></dl></div></div>";
    let body = page(main);
    assert_eq!(body.with(&|at| format!("<{at}>")).trim(), "Before\n\n<0>");
    let block = &body.blocks[0];
    assert_eq!((&block["id"], &block["title"], &block["tag"]), (&"facts-data".into(), &"Data".into(), &"h2".into()));
    let entry = &block["entries"][0];
    assert_eq!((&entry["name"], &entry["text"]), (&"Letters".into(), &"Kept.".into()));
    assert_eq!(entry["facts"][0]["as"], "lines");
    assert_eq!(entry["facts"][0]["values"][1]["text"], "Port");
}

#[test]
fn tables_are_data() {
    let prose = "<section class=\"table\"><table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>\
        <tbody><tr><td>1</td><td><a href=\"#two\">2</a></td></tr></tbody></table></section>";
    let table = page(prose).blocks[0]["plain"].clone();
    assert_eq!(table["columns"], serde_json::json!(["A", "B"]));
    assert_eq!(table["rows"][0]["cells"][1]["values"][0], serde_json::json!({ "text": "2", "href": "#two" }));
    let facts = "<div class=\"cookies\"><h2>Cookies</h2><div class=\"table-block\"><h3>Always</h3><table>\
        <thead><tr><th scope=\"col\">Name</th></tr></thead><tbody><tr id=\"one\"><th scope=\"row\">lnt</th></tr></tbody></table></div></div>";
    let block = page(facts).blocks[0].clone();
    assert_eq!((&block["title"], &block["tables"][0]["title"]), (&"Cookies".into(), &"Always".into()));
    assert_eq!(block["tables"][0]["rows"][0]["id"], "one");
}

#[test]
fn forms_are_data() {
    let form = "<form action=\"https://forms.lantern.example/\"><input type=\"hidden\" name=\"brand\" value=\"x\">\
        <div class=\"field\"><label for=\"n\">Name<span>*</span></label><input type=\"text\" id=\"n\" name=\"n\" required></div>\
        <button>Send</button></form>";
    let form = page(form).blocks[0]["form"].clone();
    assert_eq!(form["hidden"], serde_json::json!([{ "name": "brand", "value": "x" }]));
    assert_eq!((&form["fields"][0]["label"], &form["fields"][0]["required"]), (&"Name".into(), &true.into()));
    assert_eq!(form["send"], "Send");
}

/// A folder with one brand of two pages, whose main parts say these words.
fn site(words: &str, more: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let page = |text: &str| format!("<html><body><main id=\"main\"><p>{text}</p></main></body></html>");
    let pages = [("mill/en/index.html", page(words)), ("mill/fr/index.html", page("un deux"))];
    let more = more.iter().map(|(path, text)| (*path, (*text).to_owned()));
    for (path, text) in pages.into_iter().chain([("mill/robots.txt", String::new())]).chain(more) {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    dir
}

#[test]
fn outputs_that_differ_are_not_compared() {
    const HUNDRED: &str = "the miller keeps flour in the tower and the baker asks for it every morning before light";
    let candor = site(HUNDRED, &[(".candor/last.cache", "")]);
    let compare = |out: &tempfile::TempDir| {
        let found = check::compare("Other", out.path(), candor.path());
        found.map(|found| (found.pages, format!("{:.2}", found.mean), found.words)).map_err(|error| error.to_string())
    };
    assert_eq!(compare(&site(HUNDRED, &[])), Ok((2, "0.10".into(), 1.0)));
    let refused = |what: &str| Err(format!("the pages of Other cannot be compared: {what}"));
    let more = site(HUNDRED, &[("mill/feed.xml", ""), ("mill/en/tags.html", "")]);
    assert_eq!(compare(&more), refused("2 files are not candor's, the first is mill/en/tags.html"));
    let less = site(HUNDRED, &[]);
    std::fs::remove_file(less.path().join("mill/robots.txt")).unwrap();
    assert_eq!(compare(&less), refused("1 files are not there, the first is mill/robots.txt"));
    let longer = site(&format!("{HUNDRED} and then and then"), &[]);
    assert_eq!(compare(&longer), refused("0.11 KB a page, where candor's have 0.10"));
    let other = site(&HUNDRED.replace("flour", "wheat"), &[]);
    assert_eq!(compare(&other), refused("only 94.7 % of the words"));
}
