//! What templates are given: typed, complete, nothing that could ask for more.
//! `docs/theme-contract.md` says the same in words.

use serde::Serialize;

mod cookies;

pub use cookies::{ControlGroup, Controls, CookieOverview, CookieTables, Narrow, NarrowChoice, Reopen};

/// A fact as it is shown.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Shown {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// A link.
    Link {
        /// Where it leads.
        href: String,
        /// Its words.
        text: String,
        /// Whether it leaves the portal.
        external: bool,
    },
    /// Lines of an address.
    Lines {
        /// The lines.
        lines: Vec<String>,
    },
    /// Several.
    List {
        /// Each of them.
        items: Vec<Shown>,
    },
    /// Facts with labels.
    Pairs {
        /// Each of them.
        pairs: Vec<Pair>,
    },
    /// Acknowledged as not stated yet.
    Gap {
        /// Why.
        reason: String,
    },
    /// Not stated.
    None,
}

/// A fact and its label.
#[derive(Clone, Debug, Serialize)]
pub struct Pair {
    /// The field's name.
    pub name: String,
    /// Its label in the page's language.
    pub label: String,
    /// The fact.
    pub value: Shown,
}

/// A short mark on an entry.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// The field's name.
    pub name: String,
    /// The words.
    pub text: String,
}

/// An entry of the register.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Its anchor, unless the page has it already.
    pub id: Option<String>,
    /// What it is called.
    pub label: Option<Shown>,
    /// What it says.
    pub text: Option<Shown>,
    /// Its other facts.
    pub pairs: Vec<Pair>,
    /// Why it is not stated.
    pub gap: Option<String>,
    /// Short marks.
    pub tags: Vec<Tag>,
}

/// Which block is shown.
#[derive(Clone, Debug, Serialize)]
pub struct BlockName {
    /// Its name.
    pub name: String,
    /// Its anchor, unless the page has it already.
    pub id: Option<String>,
}

/// `blocks/sheet.html`, `blocks/contact.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// Its title.
    pub title: Option<String>,
    /// The level of its title.
    pub level: u8,
    /// The entries.
    pub entries: Vec<Entry>,
}

/// A column's head.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// The field's name.
    pub name: String,
    /// Its label.
    pub label: String,
}

/// A row.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Its anchor, unless the page has it already.
    pub id: Option<String>,
    /// Its head.
    pub head: Shown,
    /// Its cells, one for each column after the first.
    pub cells: Vec<Pair>,
}

/// `blocks/table.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// Its title.
    pub title: Option<String>,
    /// The level of its title.
    pub level: u8,
    /// The caption.
    pub caption: String,
    /// The columns; the first is the row's head.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// A note below.
    pub note: Option<String>,
}

/// One of the questions on top of a document.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// Its name.
    pub id: String,
    /// The question.
    pub question: String,
    /// Short answers.
    pub answers: Vec<Shown>,
    /// Whether there are more than these.
    pub more: bool,
    /// Where the whole answer stands.
    pub href: String,
}

/// `blocks/summary.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A card that leads somewhere.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// What kind of page it leads to.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Where it leads.
    pub href: String,
    /// Its title.
    pub title: String,
    /// A sentence on it.
    pub summary: Option<String>,
}

/// `blocks/rights.html`, `blocks/home.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Cards {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// The cards.
    pub items: Vec<Card>,
}

/// A hidden field of a form.
#[derive(Clone, Debug, Serialize)]
pub struct Hidden {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A field that people do not see, and machines fill in.
#[derive(Clone, Debug, Serialize)]
pub struct Honeypot {
    /// Its name.
    pub name: String,
    /// What it says to those who find it all the same.
    pub label: String,
}

/// An option of a field.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// Its element's id.
    pub id: String,
    /// What is sent.
    pub value: String,
    /// Its words.
    pub label: String,
}

/// A field of a form.
#[derive(Clone, Debug, Serialize)]
pub struct Input {
    /// Its element's id.
    pub id: String,
    /// What it is called when sent.
    pub name: String,
    /// What is filled in.
    #[serde(rename = "type")]
    pub kind: String,
    /// The question.
    pub label: String,
    /// Help.
    pub help: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// Autofill token.
    pub autocomplete: Option<String>,
    /// Longest answer.
    pub max_length: Option<i64>,
    /// What happens without it.
    pub consequence: Option<String>,
    /// The options.
    pub options: Vec<Choice>,
    /// What is said where it must be filled in and is not.
    pub missing: Option<String>,
    /// What is said where an answer cannot be right.
    pub invalid: Option<String>,
    /// What the answer is to any provider: `email`, `name` or `message`.
    pub role: Option<String>,
    /// The answers to other questions that make it apply; all of them must.
    pub when: Vec<When>,
}

/// The answers to another question that make a question apply.
#[derive(Clone, Debug, Serialize)]
pub struct When {
    /// The id of the other question's element.
    pub field: String,
    /// The answers, with spaces between them.
    pub answers: String,
    /// The same in words.
    pub hint: String,
}

/// The right that a page of requests has chosen.
#[derive(Clone, Debug, Serialize)]
pub struct Chosen {
    /// Its title.
    pub title: String,
    /// The page that explains it.
    pub about: Option<String>,
    /// The page where another one can be chosen.
    pub others: Option<String>,
}

/// A message that the visitor's own mail program sends.
#[derive(Clone, Debug, Serialize)]
pub struct Mail {
    /// A `mailto:` address with the subject (RFC 6068).
    pub href: String,
}

/// What the script of forms has to know.
#[derive(Clone, Debug, Serialize)]
pub struct Script {
    /// What it sends instead of the form, where the provider takes JSON alone.
    pub json: Option<Json>,
    /// Whether it can send and stay on the page.
    pub in_place: bool,
    /// Names of the hidden fields that would lead it elsewhere then, with spaces between them.
    pub redirects: String,
    /// What the message is called.
    pub subject: String,
    /// The field for a proof of work, and where the challenge is fetched from.
    pub proof: Option<Hidden>,
}

/// What a script sends instead of a form.
#[derive(Clone, Debug, Serialize)]
pub struct Json {
    /// Where.
    pub action: String,
    /// The JSON, with `"$fields"` and the like as values.
    pub body: String,
}

/// A letter to print.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// Its title on the page.
    pub title: String,
    /// Whom it goes to.
    pub to: Vec<Shown>,
    /// Its subject.
    pub subject: String,
    /// What is asked for.
    pub wish: String,
    /// Its last sentence.
    pub close: String,
    /// What the visitor fills in by hand.
    pub blanks: Vec<String>,
    /// How to use it.
    pub hint: String,
}

/// `blocks/ask.html`: the way from a right to the form that uses it.
#[derive(Clone, Debug, Serialize)]
pub struct Ask {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub label: String,
}

/// A form.
#[derive(Clone, Debug, Serialize)]
pub struct Form {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: String,
    /// Its title, where several forms stand together: the page names a form that is alone.
    pub title: Option<String>,
    /// Where it is posted; none: only the other channels are shown.
    pub action: Option<String>,
    /// Always `post`: answers never stand in an address.
    pub method: String,
    /// Whether files travel along.
    pub files: bool,
    /// Attributes that the host of the site looks for.
    pub attributes: Vec<Hidden>,
    /// Hidden fields.
    pub hidden: Vec<Hidden>,
    /// The field that only machines fill in.
    pub honeypot: Option<Honeypot>,
    /// The fields.
    pub fields: Vec<Input>,
    /// The words of the button.
    pub submit: String,
    /// What the form is for.
    pub text: Option<String>,
    /// Whether any field must be filled in.
    pub has_required: bool,
    /// What is told at collection.
    pub notice: Vec<Pair>,
    /// The other channels.
    pub others: Vec<Entry>,
    /// The right that the page has chosen.
    pub chosen: Option<Chosen>,
    /// Where the visitor's own mail program writes to, where the page cannot send by itself.
    pub mailto: Option<Mail>,
    /// The address of a form that another service hosts.
    pub hosted: Option<String>,
    /// What the script has to know; none: the page has no script.
    pub script: Option<Script>,
    /// A letter to print.
    pub letter: Option<Letter>,
}

/// `blocks/form.html`.
#[derive(Clone, Debug, Serialize)]
pub struct FormBlock {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// The level of its title.
    pub level: u8,
    /// The form.
    pub form: Form,
}

/// An acknowledged gap.
#[derive(Clone, Debug, Serialize)]
pub struct Gap {
    /// Its anchor.
    pub id: String,
    /// Where the entry stands that it belongs to.
    pub href: Option<String>,
    /// What is not stated.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// The rights of visitors who live somewhere.
#[derive(Clone, Debug, Serialize)]
pub struct RightsGroup {
    /// Its heading's id.
    pub id: Option<String>,
    /// Who they are: “If you live in France”; none where no law is known.
    pub title: Option<String>,
    /// The law, leading to what it says of requests.
    pub law: Option<Shown>,
    /// The rights.
    pub items: Vec<Card>,
    /// Who watches over the law.
    pub authorities: Option<Shown>,
}

/// `blocks/rights-by-law.html`.
#[derive(Clone, Debug, Serialize)]
pub struct RightsByLaw {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// The level of the groups' titles.
    pub level: u8,
    /// What stands before a law.
    pub law_label: String,
    /// What stands before its authorities.
    pub authorities_label: String,
    /// That several may apply to one person, where there are several.
    pub note: Option<String>,
    /// The groups, a law each.
    pub groups: Vec<RightsGroup>,
}

/// `blocks/gaps.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Gaps {
    /// The page's language.
    pub lang: String,
    /// Which block.
    pub block: BlockName,
    /// Its title.
    pub title: Option<String>,
    /// The level of its title.
    pub level: u8,
    /// The gaps.
    pub items: Vec<Gap>,
}

/// `section.html`, `contents-entry.html`. Title and body are given as markup.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// The page's language.
    pub lang: String,
    /// Its id.
    pub id: String,
    /// Its heading's level.
    pub level: u8,
    /// Whether its title holds links of its own, so that it cannot be one.
    pub linked: bool,
}

/// Another language's version of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language, or `x-default`.
    pub hreflang: String,
    /// Its whole address.
    pub href: String,
}

/// What stands in the document's head.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// The Content-Security-Policy.
    pub csp: String,
    /// The page's whole address, when the brand's is known.
    pub canonical: Option<String>,
    /// The other languages' versions.
    pub alternates: Vec<Alternate>,
    /// What else belongs to the page, for programs.
    pub links: Vec<HeadLink>,
    /// What services show of a page that somebody leads to (Open Graph).
    pub graph: Vec<GraphItem>,
    /// Whether search engines are asked to stay away.
    pub noindex: bool,
    /// Address of the icon.
    pub icon: String,
    /// Addresses of the brand's own fonts that the page begins with (WOFF2).
    pub fonts: Vec<String>,
    /// Address of the style sheet.
    pub stylesheet: String,
    /// Address of the style sheet of forms, where the page has one.
    pub form_stylesheet: Option<String>,
    /// Address of the style sheet of what only some pages show, where the page does.
    pub pages_stylesheet: Option<String>,
    /// Address of the style sheet of paper, where the theme has one.
    pub print_stylesheet: Option<String>,
    /// Addresses of the scripts that help with the page's forms and narrow its long lists.
    pub scripts: Vec<String>,
    /// `data-headings`.
    pub headings: String,
    /// `data-density`.
    pub density: String,
}

/// A link that programs follow.
#[derive(Clone, Debug, Serialize)]
pub struct HeadLink {
    /// What stands there, as registered with the IANA: `privacy-policy`.
    pub rel: &'static str,
    /// Of which media type it is, where that is no page.
    pub media: Option<&'static str>,
    /// Its address.
    pub href: String,
}

/// A property of the page and its value (ogp.me).
#[derive(Clone, Debug, Serialize)]
pub struct GraphItem {
    /// The property.
    pub property: &'static str,
    /// The value.
    pub content: String,
}

/// What the page is.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// Its kind.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title, in words alone.
    pub title: String,
    /// A sentence on it, for search engines.
    pub description: String,
}

/// A line of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavItem {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub label: String,
    /// Whether it is this page.
    pub current: bool,
    /// What kind of page it leads to.
    pub kind: String,
}

/// A line of the language switch, of the root page.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageItem {
    /// The tag.
    pub tag: String,
    /// Its direction.
    pub dir: String,
    /// How the language calls itself.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is this page's.
    pub current: bool,
    /// The portal's title in it.
    pub title: String,
}

/// The brand.
#[derive(Clone, Debug, Serialize)]
pub struct Brand {
    /// Its name.
    pub name: String,
}

/// The brand's logo.
#[derive(Clone, Debug, Serialize)]
pub struct Logo {
    /// Its address.
    pub src: String,
    /// Its width in CSS pixels.
    pub width: String,
    /// Its height in CSS pixels.
    pub height: String,
    /// Address of the picture for dark ground, where there is one.
    pub dark: Option<String>,
}

/// `shell.html`; `top`, `contents` and `main` are given as markup.
#[derive(Clone, Debug, Serialize)]
pub struct Shell {
    /// The page's language.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// Relative path to the root of the site.
    pub root: String,
    /// The page.
    pub page: Page,
    /// The brand.
    pub brand: Brand,
    /// The document's head.
    pub head: Head,
    /// The home page in this language.
    pub home: String,
    /// The navigation.
    pub nav: Vec<NavItem>,
    /// Pages that only the footer leads to.
    pub also: Vec<NavItem>,
    /// The language switch.
    pub languages: Vec<LanguageItem>,
    /// The logo.
    pub logo: Option<Logo>,
    /// The brand's own site.
    pub site: Option<String>,
    /// Whether the page has contents.
    pub has_contents: bool,
    /// Digest of the text, on the privacy notice: what requests say that they were made under.
    pub digest: Option<String>,
    /// When it was last changed.
    pub updated: Option<String>,
    /// Since when it is in force.
    pub effective: Option<String>,
    /// Which language prevails.
    pub prevailing: Option<String>,
    /// Whether gaps are acknowledged.
    pub gaps: bool,
    /// Of a document: whose text it is, its edition and the digest of `main`, where they are published.
    pub claim: Option<String>,
}

/// `page-title.html`; `title` and `lead` are given as markup.
#[derive(Clone, Debug, Serialize)]
pub struct PageTitle {
    /// The page's language.
    pub lang: String,
    /// The page.
    pub page: Page,
}

/// `root.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Root {
    /// The first language.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// The brand.
    pub brand: Brand,
    /// The page.
    pub page: Page,
    /// The document's head.
    pub head: Head,
    /// The languages.
    pub languages: Vec<LanguageItem>,
}

/// One language's words on `404.html`.
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundVersion {
    /// The tag.
    pub tag: String,
    /// Its direction.
    pub dir: String,
    /// The title.
    pub title: String,
    /// What happened.
    pub text: String,
    /// The home page.
    pub home: String,
    /// Its name.
    pub home_label: String,
}

/// `not-found.html`.
#[derive(Clone, Debug, Serialize)]
pub struct NotFound {
    /// The first language.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// The brand.
    pub brand: Brand,
    /// The document's head.
    pub head: Head,
    /// The page in each language.
    pub versions: Vec<NotFoundVersion>,
}

/// `untranslated.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Untranslated {
    /// The page's language.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// That the document is not written in it.
    pub text: String,
    /// The languages in which it is.
    pub languages: Vec<LanguageItem>,
}

/// `thanks.html`, `error.html`.
#[derive(Clone, Debug, Serialize)]
pub struct AfterForm {
    /// The page's language.
    pub lang: String,
    /// The title.
    pub title: String,
    /// What happened, or what to do.
    pub text: String,
    /// The home page.
    pub home: String,
    /// The other channels.
    pub others: Vec<Entry>,
}
