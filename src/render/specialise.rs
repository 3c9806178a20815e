//! Fragments → one brand's pages: the brand's own facts are filled in.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::blocks::{self, Use};
use super::fragment::{Cut, Fragment, Marked};
use super::marks::{Context, fill};
use super::page::{self, Piece, block};
use super::stamp::{self, Memory, Stamps, Uses};
use super::trace::Used;
use super::view::{Input, View};
use super::{Fragments, hole, titles};
use crate::canon::{self, Canonical};
use crate::diagnostic::{Diagnostic, FLUENT_FORMAT, THEME_TEMPLATE};
use crate::digest::{self, Digest};
use crate::inputs::Placed;
use crate::locale::Arg;
use crate::model::prose::FactBlock;
use crate::model::vocabulary::KINDS;
use crate::resolve::{ON_CONTACT, ON_COOKIES, ON_GLOSSARY, ON_RIGHTS, PageKey, PageKind, PagePlan, PageText, on_facts};

/// How many sections the contents list whole; of a text with more they list those of the second level.
const LISTED: usize = 30;

/// A page as a visitor gets it.
#[derive(Debug)]
pub struct Rendered {
    /// Its file, below the site's root.
    pub path: String,
    /// Its markup.
    pub html: String,
}

/// Makes the pages of a brand in one language.
pub struct Specialist<'s, 'a> {
    view: &'s View<'a>,
    /// The page that is being made.
    at: usize,
    fragments: &'s Fragments,
    /// What is filled in, and the kinds of facts that it comes from.
    values: HashMap<(Context, Arc<str>), (Box<str>, u128)>,
    /// What the page that is made asks for.
    uses: Uses,
    /// Digest of the privacy notice, once it was made.
    edition: Option<String>,
    /// Digest of the text of the document that was made or kept last, where digests are published.
    content: Option<String>,
    /// What addresses start with, where pages are not made for the site itself.
    root: Option<String>,
    /// What was found on the way, each once.
    pub problems: Vec<Diagnostic>,
    known: HashSet<Digest>,
    /// Whether there is something to say of the page that is made, on other pages too or not.
    told: bool,
}

/// What is written so far of a page.
struct Sheet {
    top: String,
    main: String,
    contents: String,
    depth: usize,
    key: PageKey,
    /// The deepest level of headings that the contents list.
    listed: u8,
    /// What blocks of each kind were asked to show.
    shown: BTreeMap<String, HashSet<Option<String>>>,
    /// Blocks whose own anchors are on the page.
    named: HashSet<String>,
    /// Laws and terms that were named on the page.
    used: HashSet<Arc<str>>,
}

impl<'s, 'a> Specialist<'s, 'a> {
    /// For a brand in a language.
    pub fn new(view: &'s View<'a>, fragments: &'s Fragments) -> Self {
        Self {
            view,
            at: 0,
            fragments,
            values: HashMap::new(),
            uses: Uses::default(),
            edition: None,
            content: None,
            root: None,
            problems: Vec::new(),
            known: HashSet::new(),
            told: false,
        }
    }

    /// For texts that stand elsewhere: addresses are whole.
    pub fn elsewhere(view: &'s View<'a>, fragments: &'s Fragments, address: String) -> Self {
        Self { root: Some(address), ..Self::new(view, fragments) }
    }

    /// The text of the page at this position, its title first, without what stands around it.
    pub fn text(&mut self, at: usize) -> Option<String> {
        let (_, sheet) = self.sheet(at)?;
        Some(format!("{}{}", sheet.top, sheet.main))
    }

    /// The file of the page at this position, below the site's root; empty where there is no such page.
    pub fn path(&self, at: usize) -> String {
        let path = |page: &PagePlan| format!("{}/{}index.html", self.view.language.language.path, page.path);
        self.view.plan.pages.get(at).map_or_else(String::new, path)
    }

    /// What is remembered of the page that was made last: nothing where there is something to say of it,
    /// since of a page that stays nothing would be said.
    pub fn memory(&mut self, stamps: &Stamps, at: usize) -> Option<Memory> {
        if self.told {
            return None;
        }
        let uses = self.uses;
        let edition = uses.edition.then(|| self.edition());
        let stamp = stamps.page(self.view, at, uses, edition.as_deref())?;
        let own = self.view.plan.pages.get(at)?.document == Some("privacy");
        let number = |hex: &str| Digest::from_str_radix(hex, 16).ok();
        let edition = self.edition.as_deref().filter(|_| own).and_then(number);
        Some(Memory { stamp, uses, edition, content: self.content.as_deref().and_then(number) })
    }

    /// Whether the page at this position would be the one that is remembered.
    pub fn is(&mut self, stamps: &Stamps, at: usize, memory: &Memory) -> bool {
        let edition = memory.uses.edition.then(|| self.edition());
        stamps.page(self.view, at, memory.uses, edition.as_deref()) == Some(memory.stamp)
    }

    /// Takes over what is remembered of a page that stays.
    pub fn keep(&mut self, memory: &Memory) {
        if let Some(edition) = memory.edition {
            self.edition = Some(format!("{edition:032x}"));
        }
        self.content = memory.content.map(|content| format!("{content:032x}"));
    }

    /// The digest of the text of the document that was made or kept last, where digests are published.
    pub fn content(&self) -> Option<&str> {
        self.content.as_deref()
    }

    /// The page at this position of the plan.
    pub fn page(&mut self, at: usize) -> Option<Rendered> {
        self.uses = Uses::default();
        self.told = false;
        self.at = at;
        let page = self.view.plan.pages.get(at)?;
        let text = self.view.language.texts.get(at)?;
        let (path, sheet) = self.sheet(at)?;
        if page.document == Some("privacy") {
            self.edition = Some(format!("{:032x}", digest::of(&(&sheet.top, &sheet.main))));
        }
        let claimed = self.view.plan.machines.portal && page.kind == PageKind::Document && !text.missing;
        self.content = claimed.then(|| canon::digest(&Canonical::of(&canon::piece(&sheet.main))));
        if let Some(tracer) = self.view.tracer {
            tracer.enter("frame");
        }
        let shell = self.fragment(&Piece::Shell(page.key()), None);
        let mut html = String::with_capacity(sheet.main.len() + shell.body.len() + 2048);
        let depth = sheet.depth;
        shell.body.write(&mut html, |cut, out| match cut {
            Cut::Slot(name) => out.push_str(match &**name {
                "top" => &sheet.top,
                "main" => &sheet.main,
                _ => &sheet.contents,
            }),
            cut => self.fill(cut, depth, out),
        });
        Some(Rendered { path: format!("{path}index.html"), html })
    }

    /// The page's folder, and what stands in it.
    fn sheet(&mut self, at: usize) -> Option<(String, Sheet)> {
        let page = self.view.plan.pages.get(at)?;
        let text = self.view.language.texts.get(at)?;
        let path = format!("{}/{}", self.view.language.language.path, page.path);
        let key = page.key();
        let mut sheet = Sheet {
            top: String::new(),
            main: String::with_capacity(16 * 1024),
            contents: String::new(),
            depth: path.matches('/').count(),
            key: key.clone(),
            listed: if text.sections.len() > LISTED { 2 } else { 6 },
            shown: BTreeMap::new(),
            named: HashSet::new(),
            used: HashSet::new(),
        };
        match page.kind {
            PageKind::Thanks | PageKind::Error => self.put(&mut sheet, Piece::AfterForm(key.clone()), None),
            _ => {
                self.put(&mut sheet, Piece::Title(key.clone()), None);
                sheet.top = std::mem::take(&mut sheet.main);
                self.body(&mut sheet, page, text);
            }
        }
        Some((path, sheet))
    }

    fn body(&mut self, sheet: &mut Sheet, page: &PagePlan, text: &PageText) {
        let kinds = |own: &[&'static str]| own.to_vec();
        match page.kind {
            PageKind::Home => self.block(sheet, block("home", &[]), None),
            PageKind::Document => self.document(sheet, page, text),
            PageKind::Right => {
                self.sections(sheet, &text.sections);
                self.block(sheet, block("ask", &[("right", &page.id)]), None);
                self.block(sheet, block("right-law", &[("right", &page.id)]), Some(2));
                self.block(sheet, block("rights", &[("right", &page.id)]), Some(2));
                self.block(sheet, block("procedures", &[("right", &page.id)]), Some(2));
                if matches!(&*page.id, "after-death" | "deceased") {
                    self.block(sheet, block("agents", &[]), Some(2));
                }
                if matches!(&*page.id, "complain" | "complain-controller") {
                    for kind in ["complaints", "authorities"] {
                        self.block(sheet, block(kind, &[]), Some(2));
                    }
                }
            }
            PageKind::Rights => {
                self.block(sheet, block("rights-by-law", &[]), None);
                for kind in kinds(ON_RIGHTS).into_iter().filter(|kind| *kind != "rights") {
                    self.block(sheet, block(kind, &[]), Some(2));
                }
            }
            PageKind::Requests => {
                self.block(sheet, block("forms", &[("type", "request")]), None);
                for kind in ["procedures", "agents", "complaints"] {
                    self.block(sheet, block(kind, &[]), Some(2));
                }
            }
            PageKind::Request => {
                let right = page::right_of(&sheet.key).to_owned();
                self.block(sheet, block("forms", &[("type", "request"), ("right", &right)]), None);
                self.block(sheet, block("procedures", &[("right", &right)]), Some(2));
            }
            PageKind::Contact => {
                self.block(sheet, block("contacts", &[]), None);
                self.block(sheet, block("forms", &[("type", "contact")]), None);
                for kind in kinds(ON_CONTACT).into_iter().filter(|kind| *kind != "contacts") {
                    self.block(sheet, block(kind, &[]), Some(2));
                }
            }
            PageKind::Cookies => {
                self.block(sheet, block("cookie-overview", &[]), None);
                for kind in ON_COOKIES {
                    self.block(sheet, block(&kind.replace('_', "-"), &[]), Some(2));
                }
            }
            PageKind::Facts => self.facts(sheet),
            PageKind::Glossary => {
                for kind in ON_GLOSSARY {
                    self.block(sheet, block(kind, &[]), Some(2));
                }
            }
            PageKind::Gaps => self.block(sheet, block("gaps", &[]), None),
            PageKind::Thanks | PageKind::Error => {}
        }
    }

    fn document(&mut self, sheet: &mut Sheet, page: &PagePlan, text: &PageText) {
        if text.missing {
            self.put(sheet, Piece::Untranslated(page.key()), None);
            return;
        }
        if page.summary {
            self.block(sheet, block("summary", &[("document", &page.id)]), None);
        }
        if !text.opening.is_empty() {
            self.put(sheet, Piece::Opening(page.key(), text.digest), None);
        }
        self.sections(sheet, &text.sections);
    }

    fn sections(&mut self, sheet: &mut Sheet, sections: &[Arc<Placed>]) {
        for placed in sections {
            self.put(sheet, Piece::Section(sheet.key.clone(), placed.digest), Some(placed));
        }
    }

    /// Every kind of fact that no other page shows, so that whatever is stated is published.
    fn facts(&mut self, sheet: &mut Sheet) {
        self.block(sheet, block("matrix", &[]), Some(2));
        for kind in KINDS.iter().filter(|kind| on_facts(kind.name)) {
            if self.view.plan.public(kind.name).next().is_some() {
                self.block(sheet, block(&kind.name.replace('_', "-"), &[]), Some(2));
            }
        }
    }

    fn block(&mut self, sheet: &mut Sheet, block: Arc<FactBlock>, titled: Option<u8>) {
        let mut out = String::new();
        self.part(sheet, block, titled, &mut out);
        sheet.main.push_str(&out);
    }

    /// A block of facts. The first on a page to show an entry bears its anchor.
    fn part(&mut self, sheet: &mut Sheet, block: Arc<FactBlock>, titled: Option<u8>, out: &mut String) {
        let outer = self.view.tracer.map(|tracer| {
            // A block in a section stands under both.
            let part = tracer.part();
            let around = part.split(' ').next().filter(|part| part.starts_with('#') || *part == "opening");
            let around = around.filter(|_| titled.is_none()).map_or_else(String::new, |around| format!("{around} "));
            tracer.enter(&format!("{around}::{}", block.name))
        });
        let (named, anchored) = Self::anchors(sheet, &block);
        let level = titled.unwrap_or(match sheet.key.kind {
            PageKind::Document => 3,
            _ => 2,
        });
        let piece = Piece::Block(Use { block, named, anchored, titled, level });
        let fragment = self.fragment(&piece, None);
        let depth = sheet.depth;
        fragment.body.write(out, |cut, out| self.fill(cut, depth, out));
        if let (Some(tracer), Some(outer)) = (self.view.tracer, outer) {
            tracer.enter(&outer);
        }
    }

    /// Whether the block's own anchor, and those of its entries, are not on the page yet.
    fn anchors(sheet: &mut Sheet, block: &FactBlock) -> (bool, bool) {
        // In a text an overview leads to what stands whole elsewhere: links go there.
        let overview = matches!(block.arg("style"), Some("list" | "bases" | "table"));
        if overview && sheet.key.kind == PageKind::Document && blocks::kind_of(&block.name) != Some("cookies") {
            return (false, false);
        }
        let narrowed = ["ids", "group", "right", "id", "type"]
            .iter()
            .find_map(|key| block.arg(key).map(|value| format!("{key}={value}")));
        // A section of the text has an id already.
        let named =
            narrowed.is_none() && sheet.key.kind != PageKind::Document && sheet.named.insert(block.name.to_string());
        // The matrix shows purposes.
        let kind = if &*block.name == "matrix" { Some("purposes") } else { blocks::kind_of(&block.name) };
        let shown = sheet.shown.entry(kind.unwrap_or(&block.name).to_owned()).or_default();
        let anchored = match &narrowed {
            // Two groups have no entry in common; lists of ids may.
            Some(group) if group.starts_with("group=") => shown
                .iter()
                .all(|other| other.as_ref().is_some_and(|other| other.starts_with("group=") && other != group)),
            _ => shown.is_empty(),
        };
        shown.insert(narrowed);
        (named, anchored)
    }

    fn put(&mut self, sheet: &mut Sheet, piece: Piece, section: Option<&Placed>) {
        if let Some(tracer) = self.view.tracer {
            match (&piece, section) {
                (_, Some(placed)) => {
                    tracer.enter(&format!("#{}", placed.section.id.value));
                    tracer.note(Used::Section(placed.section.id.value.clone()));
                }
                (Piece::Opening(..), None) => {
                    tracer.enter("opening");
                    tracer.note(Used::Prose("opening"));
                }
                (Piece::Title(key), None) => {
                    tracer.enter("title");
                    if matches!(key.kind, PageKind::Document | PageKind::Right) {
                        tracer.note(Used::Prose("title"));
                    }
                }
                _ => {
                    tracer.enter("text");
                }
            }
        }
        let fragment = self.fragment(&piece, section);
        let depth = sheet.depth;
        let mut main = std::mem::take(&mut sheet.main);
        fragment.body.write(&mut main, |cut, out| match cut {
            Cut::Part(part) => self.part(sheet, part.clone(), None, out),
            Cut::Use(name) => self.named(sheet, name, out),
            cut => self.fill(cut, depth, out),
        });
        sheet.main = main;
        let listed = section.is_none_or(|placed| placed.section.level <= sheet.listed);
        if let Some(line) = fragment.contents.as_ref().filter(|_| listed) {
            let mut contents = std::mem::take(&mut sheet.contents);
            line.write(&mut contents, |cut, out| self.fill(cut, depth, out));
            sheet.contents = contents;
        }
    }

    fn fragment(&mut self, piece: &Piece, section: Option<&Placed>) -> Arc<Fragment> {
        let language = self.view.language;
        let shared = language.words.base_digests().last();
        let key: Digest = digest::of(&(self.view.studio.theme_digest, &language.language.tag, shared, piece));
        let view = self.view;
        let kinds = Cell::new(self.uses.kinds);
        let see = |input: &Input| kinds.set(kinds.get() | stamp::asked(input));
        let answer = |input: &Input| {
            see(input);
            view.answer(input)
        };
        let make = || {
            let (fragment, asked) = page::make(piece, view, section);
            asked.iter().for_each(|(input, _)| see(input));
            (fragment, asked)
        };
        let own = match (piece, section) {
            (_, Some(placed)) => view.is_own(placed.section.id.place),
            (Piece::Title(key), None) => view.has_own_title(key),
            (Piece::Opening(key, _), None) => view.has_own_text(key),
            _ => false,
        };
        // Kept, it would only take room: other brands have other texts of their own.
        let fragment = if own { self.fragments.once(|| make().0) } else { self.fragments.get(key, answer, make) };
        self.uses.kinds = kinds.get();
        for problem in &fragment.problems {
            let mut problem = problem.clone();
            // The fragment may have been made for another brand that answers alike.
            if !problem.brands.is_empty() {
                problem.brands = [view.plan.id.to_string()].into();
            }
            self.tell(problem);
        }
        fragment
    }

    fn tell(&mut self, mut problem: Diagnostic) {
        self.told = true;
        if self.known.insert(digest::of(&problem)) {
            if problem.rule == &THEME_TEMPLATE {
                let (folder, page) = (&self.view.plan.folder, self.path(self.at));
                let slash = if folder.is_empty() { "" } else { "/" };
                problem.hint = problem.hint.map(|hint| format!("Needed for {folder}{slash}{page}. {hint}"));
            }
            self.problems.push(problem);
        }
    }

    /// A law or a term in a text: in full where the page first names it, with its short name, and
    /// leading to where it is explained; by its short name afterwards.
    fn named(&mut self, sheet: &mut Sheet, name: &Arc<str>, out: &mut String) {
        self.uses.kinds |= stamp::named(name);
        let Some(entry) = self.view.explained(name) else { return };
        let text = |path: &str| {
            self.view.note(|| Used::Fact(format!("{name}-{path}")));
            hole::value(self.view, 0, &format!("${name}-{path}")).unwrap_or_default().into_owned()
        };
        let short = entry.record.get("acronym").map(|_| text("acronym")).filter(|short| !short.is_empty());
        let (full, first) = (text("label"), sheet.used.insert(name.clone()));
        let said = match short {
            Some(short) if first => {
                let args = [("name", Arg::Str(&full)), ("short", Arg::Str(&short))];
                let words = &self.view.language.words;
                words.format("ui-expanded", None, &args).and_then(Result::ok).unwrap_or(full)
            }
            Some(short) => short,
            None => full,
        };
        let glossary = self.view.plan.page_of(PageKind::Glossary).filter(|_| first);
        match glossary.filter(|_| sheet.key.kind != PageKind::Glossary) {
            Some(page) => {
                let root = self.root.as_deref().map(|root| fill(Context::Url, root));
                let (up, path) = (root.unwrap_or_else(|| "../".repeat(sheet.depth)), &self.view.language.language.path);
                let href = format!("{up}{path}/{}#{name}", page.path);
                out.push_str(&format!("<a class=\"term\" href=\"{href}\">{}</a>", fill(Context::Text, &said)));
            }
            None => out.push_str(&fill(Context::Text, &said)),
        }
    }

    /// Notes what a mark stands for, when somebody wants to know.
    fn note(&self, name: &str) {
        if self.view.tracer.is_none() {
            return;
        }
        if let Some(title) = name.strip_prefix("@title/") {
            titles::named(self.view, title).iter().for_each(|name| self.note(name));
            return;
        }
        self.view.note(|| match name.split_at_checked(1) {
            Some(("$", name)) => Used::Fact(name.to_owned()),
            Some(("~", name)) => {
                let (id, attribute) = name.split_once('/').unwrap_or((name, ""));
                Used::Message(id.to_owned(), Some(attribute.to_owned()).filter(|attribute| !attribute.is_empty()))
            }
            Some(("-", name)) => Used::Term(name.split('/').next().unwrap_or(name).to_owned()),
            _ => Used::Site(name.trim_start_matches('@').to_owned()),
        });
    }

    fn fill(&mut self, cut: &Cut, depth: usize, out: &mut String) {
        let Cut::Hole(context, name) = cut else { return };
        self.note(name);
        if &**name == "@edition" {
            self.uses.edition = true;
            out.push_str(&self.edition());
            return;
        }
        if &**name == "@digest" {
            // On the notice itself, whose digest is known before what stands around it.
            out.push_str(self.edition.as_deref().unwrap_or_default());
            return;
        }
        if &**name == "@content" {
            out.push_str(self.content.as_deref().unwrap_or_default());
            return;
        }
        if &**name == "@root" {
            // The only value that depends on the page.
            match &self.root {
                Some(root) => out.push_str(&fill(*context, root)),
                None => (0..depth).for_each(|_| out.push_str("../")),
            }
            return;
        }
        if let Some(words) = name.strip_prefix('~')
            && !self.values.contains_key(&(*context, name.clone()))
            && let Some(Err(problem)) = hole::message(self.view, words)
            && problem.rule == &FLUENT_FORMAT
        {
            self.tell(*problem);
        }
        // A title that cannot be said whole is told on every page that it stands on.
        let title = name.strip_prefix("@title/").filter(|_| !self.values.contains_key(&(*context, name.clone())));
        let wrong = title.map_or_else(Vec::new, |title| titles::problems(self.view, title));
        let sound = wrong.is_empty();
        wrong.into_iter().for_each(|problem| self.tell(problem));
        let (value, kinds) = self.values.entry((*context, name.clone())).or_insert_with(|| {
            let kinds = hole::kinds(self.view, name);
            if *context == Context::Content {
                return (hole::content(self.view, name).into(), kinds);
            }
            let value = hole::value(self.view, depth, name).unwrap_or_default();
            match (context, fill(*context, &value)) {
                (Context::Address, read) => (hole::apart(self.view, &read).into(), kinds),
                (_, filled) => (filled.into(), kinds),
            }
        });
        self.uses.kinds |= *kinds;
        out.push_str(value);
        if !sound {
            self.values.remove(&(*context, name.clone()));
        }
    }

    /// The state of the privacy notice in this language, as its digest: what a request was made under.
    fn edition(&mut self) -> String {
        if self.edition.is_none() {
            // A form in the notice itself is no part of what it says.
            self.edition = Some(String::new());
            let at = self.view.plan.pages.iter().position(|page| page.document == Some("privacy"));
            if let Some(at) = at {
                let outer = self.view.tracer.map(|tracer| tracer.pause());
                let (uses, told, content) = (self.uses, self.told, self.content.take());
                self.page(at);
                (self.uses, self.told, self.content) = (uses, told || self.told, content);
                if let (Some(tracer), Some(outer)) = (self.view.tracer, outer) {
                    tracer.resume(outer);
                }
            }
        }
        self.edition.clone().unwrap_or_default()
    }

    /// Fills in a text on its own.
    pub fn filled(&mut self, marked: &str) -> String {
        let mut out = String::new();
        Marked::new(marked, &[]).write(&mut out, |cut, out| self.fill(cut, 0, out));
        out
    }
}
