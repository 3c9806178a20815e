//! Prose as markup, exactly, by way of a theme that adds nothing to it.

use std::sync::Mutex;

use crate::diagnostic::Diagnostic;
use crate::model::Date;
use crate::pipeline::{self, Publisher, Site};
use crate::render::Fragments;
use crate::resolve::Options;
use crate::source::Memory;

/// Keeps the page of the document.
#[derive(Default)]
struct Kept(Mutex<String>);

struct Writing<'k>(&'k Kept);

impl Publisher for Kept {
    fn site(&self, _folder: &str) -> Result<Box<dyn Site + '_>, Diagnostic> {
        Ok(Box::new(Writing(self)))
    }
}

impl Site for Writing<'_> {
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        if path.ends_with("/notice/index.html") {
            *self.0.0.lock().unwrap() = String::from_utf8(bytes.to_vec()).unwrap();
        }
        Ok(())
    }

    fn finish(self: Box<Self>, _record: serde_json::Value) -> Result<(), Diagnostic> {
        Ok(())
    }
}

/// A build of a document with this text, and the page of the document.
fn build(lang: &str, text: &str) -> (Vec<Diagnostic>, String) {
    let tree = Memory::new()
        .file(
            "content/portal.toml",
            format!(
                "source = \"{lang}\"\nlanguages = [\"{lang}\"]\ntheme = \"bare\"\n[brand]\nname = \"Acme\"\n\
                 address.production = \"https://acme.example/\"\n\
                 [contacts.dpo]\nlabel = \"A\"\nemail = \"o'dpo+x@acme.example\"\nphone = \"+33 (1) 99\"\nurl = \"https://acme.example/a?b=<c>\"\nname = \"Zoé <b>\"\n\
                 [contacts.han]\nlabel = \"A\"\nname = \"隐私\"\n"
            ),
        )
        .file("content/documents/notice/document.toml", "kind = \"notice\"\nsummary = false\n")
        .file(&format!("content/documents/notice/{lang}.md"), format!("# T\n\n## A & B {{#a}}\n\n{text}\n"))
        .file("themes/bare/templates/section.html", "{{ body }}<i id=\"{{ id }}\"></i>")
        .file("themes/bare/templates/shell.html", "{{ main }}");
    let options = Options { env: "production".into(), date: Date { year: 2026, month: 11, day: 20 }, embeds: None };
    let (outcome, kept) = pipeline::build(&tree, &options, &Fragments::default(), |_| Ok(Kept::default()), &|_| {});
    (outcome.problems, kept.unwrap().0.into_inner().unwrap())
}

/// The markup of a section with this text.
fn html(lang: &str, text: &str) -> String {
    let (problems, page) = build(lang, text);
    let errors: Vec<&Diagnostic> = problems.iter().filter(|problem| problem.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    page.trim_end().strip_suffix("<i id=\"a\"></i>").unwrap().trim_end().to_owned()
}

#[track_caller]
fn is(lang: &str, text: &str, expected: &str) {
    assert_eq!(html(lang, text), expected);
}

#[test]
fn marks_of_emphasis_become_elements_and_text_is_escaped() {
    is(
        "en",
        "A *b* **c** ~~d~~ `e<f>` & \\<g\\>\\\nh",
        "<p>A <em>b</em> <strong>c</strong> <s>d</s> <code>e&lt;f&gt;</code> &amp; &lt;g&gt;<br>\nh</p>",
    );
    is(
        "en",
        "> A\n\n---\n\n```\n<b>\n```",
        "<blockquote>\n<p>A</p>\n</blockquote>\n<hr>\n<pre><code>&lt;b&gt;\n</code></pre>",
    );
}

#[test]
fn lists_keep_their_markers() {
    is("en", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    is("en", "1. a\n2. b", "<ol class=\"decimal period\">\n<li>a</li>\n<li>b</li>\n</ol>");
    is("en", "(a) x\n(b) y", "<ol class=\"lower-alpha paren2\" type=\"a\">\n<li>x</li>\n<li>y</li>\n</ol>");
    is("en", "iv) x\nv) y", "<ol class=\"lower-roman paren1\" type=\"i\" start=\"4\">\n<li>x</li>\n<li>y</li>\n</ol>");
    is("en", "(A) x\n(B) y", "<ol class=\"upper-alpha paren2\" type=\"A\">\n<li>x</li>\n<li>y</li>\n</ol>");
    // A number left out stays left out.
    is(
        "en",
        "1. a\n2. b\n4. c",
        "<ol class=\"decimal period\">\n<li>a</li>\n<li>b</li>\n<li value=\"4\">c</li>\n</ol>",
    );
    is(
        "en",
        "1. a\n\n2. b\n   - c",
        "<ol class=\"decimal period\">\n<li><p>a</p></li>\n<li><p>b</p>\n<ul>\n<li>c</li>\n</ul></li>\n</ol>",
    );
}

#[test]
fn tables_can_be_scrolled_and_read_out() {
    is(
        "en",
        "| A \"x\" | B | C |\n|---|:-:|--:|\n| 1 | *2* | 3 |",
        "<section class=\"table\" tabindex=\"0\" aria-label=\"A &quot;x&quot;\"><table>\n<thead><tr><th scope=\"col\">A “x”</th>\
         <th scope=\"col\" class=\"center\">B</th><th scope=\"col\" class=\"end\">C</th></tr></thead>\n<tbody>\n\
         <tr><td>1</td><td class=\"center\"><em>2</em></td><td class=\"end\">3</td></tr>\n</tbody></table></section>",
    );
}

#[test]
fn footnotes_lead_there_and_back() {
    is(
        "en",
        "One.[^x] Two.[^y]\n\n[^y]: Y.\n\n[^x]: X.",
        "<p>One.<sup><a id=\"mark-a-1\" href=\"#note-a-1\" aria-label=\"Note 1\">1</a></sup> Two.<sup><a id=\"mark-a-2\" href=\"#note-a-2\" aria-label=\"Note 2\">2</a></sup></p>\n\
         <div class=\"footnotes\"><ol>\n<li id=\"note-a-1\">\n<p>X.</p>\n<a class=\"back\" href=\"#mark-a-1\" aria-label=\"Back to the text\">↩</a></li>\n\
         <li id=\"note-a-2\">\n<p>Y.</p>\n<a class=\"back\" href=\"#mark-a-2\" aria-label=\"Back to the text\">↩</a></li>\n</ol></div>",
    );
}

#[test]
fn lines_are_joined_as_their_script_joins_them() {
    is("en", "One\ntwo", "<p>One\ntwo</p>");
    is("zh-Hans", "我们\n使用", "<p>我们使用</p>");
    is("zh-Hans", "我们\nAcme", "<p>我们\nAcme</p>");
    is("zh-Hans", "*我们*\n**使用**", "<p><em>我们</em><strong>使用</strong></p>");
    // A value counts by its own letters.
    is("zh-Hans", "我们\n{ $contact-han-name }\n使用", "<p>我们隐私使用</p>");
    is("zh-Hans", "我们\n{ -brand }\n使用", "<p>我们\nAcme\n使用</p>");
    is("en", "隐\n私 { $contact-han-name }\na", "<p>隐私 隐私\na</p>");
}

#[test]
fn french_spaces_are_set_across_emphasis() {
    is("fr", "Est-ce *vrai* ? **Oui**!", "<p>Est-ce <em>vrai</em>\u{202F}? <strong>Oui</strong>\u{202F}!</p>");
    is("fr", "\"*a*\" : { -brand }; 5 %", "<p>«\u{A0}<em>a</em>\u{A0}»\u{A0}: Acme\u{202F}; 5\u{A0}%</p>");
    is("fr", "Code `a:b` : oui", "<p>Code <code>a:b</code>\u{A0}: oui</p>");
}

#[test]
fn values_are_filled_in_as_their_place_asks() {
    is("en", "{ $contact-dpo-name }", "<p>Zoé &lt;b&gt;</p>");
    is(
        "en",
        "[a](mailto:{ $contact-dpo-email }) [b](tel:{ $contact-dpo-phone }) [c]({ $contact-dpo-url }) [d](https://a.example/?x=1&y=é)",
        "<p><a href=\"mailto:o&#39;dpo+x@acme.example\">a</a> <a href=\"tel:+33199\">b</a> \
         <a href=\"https://acme.example/a?b=%3Cc%3E\" rel=\"noopener noreferrer\">c</a> \
         <a href=\"https://a.example/?x=1&amp;y=%C3%A9\" rel=\"noopener noreferrer\">d</a></p>",
    );
}

#[test]
fn references_take_their_title_from_their_target() {
    is("en", "See [](#a) and [there](#a).", "<p>See <a href=\"#a\">A &amp; B</a> and <a href=\"#a\">there</a>.</p>");
    is("en", "See [](#notice).", "<p>See <a href=\"../../en/notice/\">T</a>.</p>");
}

#[test]
fn every_link_that_leads_nowhere_is_told() {
    // Nobody would wait for this if each were compared with all others.
    let (problems, _) = build("en", &"[a](#b) ".repeat(20_000));
    assert_eq!(problems.iter().filter(|problem| problem.rule.id == "prose/unknown-reference").count(), 20_000);
}

#[test]
fn a_title_that_is_made_of_titles_goes_round_in_no_circle() {
    let told = |text: &str| {
        let (problems, _) = build("en", text);
        problems.iter().map(|p| format!("{} {}", p.rule.id, p.message)).collect::<Vec<_>>()
    };
    let circle = "prose/nesting the title of what this leads to takes words from a title itself";
    // Itself, and one another: in the headings and in the contents.
    assert_eq!(told("A\n\n## B [](#b) {#b}\n\nC"), [circle]);
    assert_eq!(told("A\n\n## B [](#c) {#b}\n\nC\n\n## D *[](#b)* {#c}\n\nE"), [circle, circle]);
    assert_eq!(told("A\n\n## B [](notice#b) {#b}\n\nC"), [circle]);
    // A title that takes another's words may not be taken; to take them, and to lead to it, is allowed.
    assert_eq!(told("[](#b)\n\n## B [](#a) {#b}\n\nC"), [circle]);
    assert_eq!(told("[words](#b)\n\n## B [](#a) {#b}\n\nC"), Vec::<String>::new());
}
