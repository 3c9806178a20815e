//! Stamps of pages: a page whose stamp is that of the last time need not be made again.
//!
//! Making a page is a pure function of the program, the theme, the brand's plan and the words of its
//! language. A stamp is a digest of those parts of them that the page asked for when it was made: its own
//! text, the kinds of facts it showed or chose by, and what concerns every page. Had any answer been
//! another, the stamp would be another too; with the same answers the same is asked again.

use super::view::{Input, View};
use crate::digest::{self, Digest};
use crate::model::vocabulary::{KINDS, kind_index};
use crate::model::{Record, Value, Whole};
use crate::resolve::{PageText, Plan, subject};

/// What a page was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Kinds of facts, a bit for each.
    pub(super) kinds: u128,
    /// Whether the state of the privacy notice stands on it.
    pub(super) edition: bool,
}

/// What is remembered of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Its stamp.
    pub stamp: Digest,
    /// What it was made from.
    pub uses: Uses,
    /// The state of the privacy notice, where the page is that notice.
    pub edition: Option<Digest>,
    /// The digest of the page's text, where digests are published.
    pub content: Option<Digest>,
}

impl Memory {
    /// As a word without spaces.
    pub fn written(&self) -> String {
        let Uses { kinds, edition } = self.uses;
        let hex = |digest: Option<Digest>| digest.map_or_else(String::new, |digest| format!("{digest:032x}"));
        let (own, content) = (hex(self.edition), hex(self.content));
        format!("{:032x}.{kinds:x}.{}.{own}.{content}", self.stamp, u8::from(edition))
    }

    /// Reads it back.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let stamp = Digest::from_str_radix(parts.next()?, 16).ok()?;
        let kinds = u128::from_str_radix(parts.next()?, 16).ok()?;
        let edition = parts.next()? == "1";
        let mut digest = || match parts.next()? {
            "" => Some(None),
            hex => Some(Some(Digest::from_str_radix(hex, 16).ok()?)),
        };
        let (own, content) = (digest()?, digest()?);
        parts.next().is_none().then_some(Self { stamp, uses: Uses { kinds, edition }, edition: own, content })
    }
}

/// What the pages of a brand in one language are made from.
pub struct Stamps {
    /// What concerns every page.
    common: Digest,
    /// By kind of facts: what is stated of it, and said about it.
    kinds: Vec<(Digest, Digest)>,
}

impl Stamps {
    /// Of a view.
    pub fn new(view: &View<'_>) -> Self {
        let plan = view.plan;
        let words = view.language.words.digests();
        let others: Vec<Digest> = plan
            .languages
            .iter()
            .map(|other| {
                let shown = (&other.language.tag, &other.language.path, &other.language.fallback, &other.language.name);
                let missing: Vec<bool> = other.texts.iter().map(|text| text.missing).collect();
                digest::of(&(shown, missing, other.words.digests().last().copied()))
            })
            .collect();
        let texts: Vec<Digest> = view.language.texts.iter().map(outline).collect();
        let gaps: Vec<Digest> = plan.gaps().map(|entry| digest::of(&Whole(entry))).collect();
        let public: Vec<bool> = KINDS.iter().map(|kind| plan.public(kind.name).next().is_some()).collect();
        let address = plan.address.as_ref().map(|address| (&address.origin, &address.path));
        let tokens = (&plan.tokens.css, plan.tokens.headings, plan.tokens.density);
        let standing = (&plan.standing.traits, &plan.standing.markets);
        let assets = view.assets;
        let logo = [&assets.logo, &assets.logo_dark];
        let logo = logo.map(|logo| logo.as_ref().map(|logo| (&logo.name, logo.size.width, logo.size.height)));
        let files = (
            assets.texts().map(|(name, _)| name).collect::<Vec<_>>(),
            logo,
            &assets.icon.0,
            assets.asked(view.language).collect::<Vec<_>>(),
        );
        let brand = (&plan.id, &plan.folder, &plan.name, address, plan.noindex, &plan.site, plan.missing_is_said);
        let common = digest::of(&(
            (
                env!("CANDOR_SOURCES"),
                view.studio.theme_digest,
                (view.studio.form_styled, view.studio.pages_styled, view.studio.print_styled),
                view.studio.scripted,
                view.studio.narrows,
            ),
            (brand, tokens, standing, &plan.endpoints, &plan.pages, files),
            (&view.language.language.tag, &view.language.terms, view.site),
            (others, texts, gaps, public, words.last().copied()),
        ));
        let kinds = plan.tables.iter().zip(words).map(|(table, words)| (table.whole(), words)).collect();
        Self { common, kinds }
    }

    /// The stamp of the page at this position of the plan; `edition` is the state of the privacy notice,
    /// where it stands on the page.
    pub fn page(&self, view: &View<'_>, at: usize, uses: Uses, edition: Option<&str>) -> Option<Digest> {
        let page = view.plan.pages.get(at)?;
        let text = view.language.texts.get(at)?;
        let sections: Vec<Digest> = text.sections.iter().map(|placed| placed.digest).collect();
        let used: Vec<Option<(Digest, Digest)>> = bits(uses.kinds).map(|kind| self.kinds.get(kind).copied()).collect();
        Some(digest::of(&(self.common, page, text.digest, sections, uses.kinds, used, edition)))
    }

    /// The stamp of the files for programs, which may state anything that is public of the brand. `contents` are
    /// the digests of its texts.
    pub fn machines(all: &[Self], plan: &Plan, contents: &impl std::hash::Hash) -> Digest {
        let stated: Vec<_> = all.iter().map(|stamps| (stamps.common, &stamps.kinds)).collect();
        digest::of(&("machines", stated, &plan.machines, contents))
    }

    /// The stamp of a brand's documents as fragments.
    pub fn embeds(all: &[Self], views: &[View<'_>], how: &crate::resolve::Embeds) -> Digest {
        let stated: Vec<_> = all.iter().map(|stamps| (stamps.common, &stamps.kinds)).collect();
        let text =
            |text: &PageText| (text.digest, text.sections.iter().map(|placed| placed.digest).collect::<Vec<_>>());
        let texts: Vec<Vec<_>> = views.iter().map(|view| view.language.texts.iter().map(text).collect()).collect();
        digest::of(&("embeds", stated, texts, how))
    }

    /// The stamp of the files around the pages, which are the brand's in all its languages.
    pub fn around(all: &[Self], plan: &Plan) -> Digest {
        digest::of(&(all.iter().map(|stamps| stamps.common).collect::<Vec<_>>(), &plan.hosting))
    }
}

/// What other pages can say of a text: what it and its sections are called.
fn outline(text: &PageText) -> Digest {
    let sections: Vec<_> =
        text.sections.iter().map(|placed| (&placed.section.id.value, &placed.section.title)).collect();
    digest::of(&(&text.title, text.missing, sections))
}

/// The positions of the bits that are set.
fn bits(kinds: u128) -> impl Iterator<Item = usize> {
    (0..128).filter(move |at| kinds >> at & 1 == 1)
}

fn bit(kind: usize) -> u128 {
    // What no kind is about concerns every page.
    if kind < KINDS.len() { 1 << kind } else { 0 }
}

/// The kinds of facts that a question is about.
pub(super) fn asked(input: &Input) -> u128 {
    match input {
        Input::Table(kind) | Input::Words(kind) | Input::Own(kind) => bit(*kind),
        Input::Fact(name) | Input::Edge(name, _) => named(name.trim_start_matches('$')),
        Input::Forms(_) | Input::Endpoint(_) => kind_index("forms").map_or(0, bit),
        _ => 0,
    }
}

/// The kind of facts that a name belongs to.
pub(super) fn named(name: &str) -> u128 {
    bit(subject(name))
}

/// The kinds that a value leads to: it shows what those are called.
pub(super) fn led_to(value: &Value) -> u128 {
    let of = |record: &Record| record.fields().fold(0, |kinds, (_, value)| kinds | led_to(&value.value));
    match value {
        Value::Ref(kind, _) => kind_index(kind).map_or(0, bit),
        Value::List(items) => items.iter().fold(0, |kinds, item| kinds | led_to(&item.value)),
        Value::Table(record) => of(record),
        Value::Entries(entries) => entries.values().fold(0, |kinds, record| kinds | of(record)),
        _ => 0,
    }
}

/// Whether every kind has a bit.
const _: () = assert!(KINDS.len() <= 128);

#[cfg(test)]
mod tests {
    use super::{Memory, Uses};

    #[test]
    fn a_memory_is_read_as_it_was_written() {
        for (edition, content) in [(None, None), (Some(7), None), (None, Some(8)), (Some(7), Some(8))] {
            let memory = Memory { stamp: 3, uses: Uses { kinds: 1 << 100 | 5, edition: true }, edition, content };
            assert_eq!(Memory::read(&memory.written()), Some(memory));
        }
        for text in ["", "1.2.3", "1.2.0.", "x.2.0..", "1.2.0...", "1.2.0.zz.", "1.2.0..zz"] {
            assert_eq!(Memory::read(text), None, "{text}");
        }
    }
}
