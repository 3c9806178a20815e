//! Prose: read, resolved as a workspace's policy in one of three languages, and written as a page.

use std::cell::RefCell;

use candor::check;
use candor::content;
use candor::digest;
use candor::inputs::{self, Inputs, PlacedProse};
use candor::model::Date;
use candor::render::{Assets, Fragments, LookFiles, Specialist, Studio, View};
use candor::resolve::{Base, Options, PageKind, PageText, Plan};
use candor::source::Memory;
use candor::span::FileId;

use super::{sound, text};

/// A small workspace. Its policy's text is what is fuzzed.
const FILES: &[(&str, &str)] = &[
    (
        "content/portal.toml",
        "name = \"Grove\"\nsource = \"en\"\n[languages.en]\n[languages.fr]\n[languages.zh-Hans]\npath = \"zh\"\n",
    ),
    ("content/brands/alder/brand.toml", "name = \"Alder\"\ntraits = [\"stores\"]\nmarkets = [\"FR\"]\n"),
    ("content/documents/privacy/document.toml", "kind = \"privacy\"\nsource = \"en\"\nupdated = 2026-10-01\n"),
    ("content/documents/privacy/en.md", "# Policy\n\n## Who {#who}\n\nText.\n"),
    (
        "content/register/facts.toml",
        "[contacts.privacy]\nlabel = \"Privacy\"\nemail = \"privacy@alder.example\"\n[purposes.orders]\nlabel = \"Orders\"\n\
         basis = [\"contract\"]\ndata = [\"name\"]\n[data.name]\nlabel = \"Name\"\n",
    ),
];

/// The workspace as planned. The texts of its policy are replaced by what is fuzzed.
struct Workspace {
    inputs: Inputs,
    plan: Plan,
    /// Shared by some runs, as by brands; then dropped, so that they do not pile up.
    fragments: Fragments,
    runs: u32,
}

impl Workspace {
    fn new() -> Self {
        let tree = FILES.iter().fold(Memory::new(), |tree, (path, text)| tree.file(path, *text));
        let source = inputs::source_language(&tree).unwrap();
        let parsed = inputs::jobs(&tree).into_iter().map(|job| job.run(&tree, &source)).collect();
        let inputs = inputs::assemble(parsed).value;
        let options = Options { env: "production".into(), date: Date { year: 2026, month: 11, day: 23 }, embeds: None };
        let base = Base::new(&inputs, &options, &source).value;
        let plan = base.plan(&base.brands()[0]).value;
        drop(base);
        Self { inputs, plan, fragments: Fragments::default(), runs: 0 }
    }
}

thread_local! {
    static WORKSPACE: RefCell<Workspace> = RefCell::new(Workspace::new());
}

pub(super) fn run(bytes: &[u8]) {
    let text = text(bytes);
    let outcome = content::parse(FileId(0), &text);
    sound(&outcome.problems, &text);
    WORKSPACE.with_borrow_mut(|workspace| {
        let page = workspace.plan.pages.iter().position(|page| page.kind == PageKind::Document).unwrap();
        // Which language it is follows from the text, so that an input does the same each time.
        let at = text.len() % workspace.plan.languages.len();
        let language = &mut workspace.plan.languages[at];
        let placed = PlacedProse::new(outcome.value, &language.language.tag, true);
        let prose = placed.prose;
        language.texts[page] = PageText {
            title: prose.title.as_ref().map(|title| title.value.as_slice().into()),
            digest: digest::of(&(&prose.title, &prose.opening)),
            opening: prose.opening.into(),
            sections: placed.sections.into(),
            ..PageText::default()
        };
        if workspace.runs % 200 == 0 {
            workspace.fragments = Fragments::default();
        }
        workspace.runs += 1;
        publish(workspace, at, page);
    });
}

/// Writes the policy in a language, as a build does.
fn publish(Workspace { inputs, plan, fragments, .. }: &Workspace, language: usize, page: usize) {
    let assets = Assets::new(plan, inputs.themes.get(&plan.theme), LookFiles::default());
    let studio = Studio::of(inputs, plan);
    let mut problems = Vec::new();
    let view = View::new(&studio, plan, &plan.languages[language], &assets);
    let page = Specialist::new(&view, fragments).page(page).unwrap();
    check::page("alder", &page.path, &page.html, None, &mut problems);
    // No prose makes a script.
    assert!(!page.html.contains("<script"), "{}", page.html);
}

pub(super) const WORDS: &[&str] = &[
    "\n",
    "\n\n",
    "\n    ",
    "\n\t",
    "  \n",
    "\\\n",
    "# ",
    "## ",
    "### ",
    "###### ",
    "{#who}",
    "{#a-b if=stores}",
    "{#x after=who}",
    " {#",
    "if=!minors",
    "}",
    "{",
    "{{",
    "}}",
    "{ $contact-privacy-email }",
    "{ -brand }",
    "{ -brand(case: \"de\") }",
    "{ $",
    "{ -",
    "\n\n::purposes\n\n",
    "\n\n::contacts\n\n",
    "\n\n::retention{id=a}\n\n",
    "::matrix{group=orders}",
    "::",
    "[](#who)",
    "[a](#b)",
    "[",
    "](",
    "](#",
    ")",
    "(",
    "[a](<b c> \"t\")",
    "[a]: https://a.example\n",
    "[a][b]",
    "[^1]",
    "\n\n[^1]: ",
    "https://a.example/?q=",
    "<https://a.example>",
    "mailto:a@b.example",
    "tel:+33",
    "javascript:",
    "![a](b.png)",
    "> ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "1) ",
    "01) ",
    "(a) ",
    "a) ",
    "(iv) ",
    "iv. ",
    "(1) ",
    "\n- - - ",
    "***",
    "---\n",
    "===\n",
    "| a | b |\n|---|:-:|\n| c | d |\n",
    "|",
    "|--",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "\\",
    "\\*",
    "<",
    "<b>",
    "</script>",
    "<!--",
    "-->",
    "<?",
    "<![CDATA[",
    "&",
    "&amp;",
    "&#x202E;",
    "&#0;",
    "&#xFDD0;",
    "&nbsp;",
    "*中**文*",
    "**“中文”**中",
    "é",
    "中",
    "，",
    "。",
    "😀",
    "\u{A0}",
    "\u{3000}",
    "\u{200B}",
    "\u{202E}",
    "\u{FDD0}",
    "\u{FDD1}",
    "\u{FEFF}",
    "\u{0}",
    "\u{C}",
    "\u{85}",
    "\u{2028}",
    "\"",
    "'",
    "« ",
    " »",
    "...",
];
