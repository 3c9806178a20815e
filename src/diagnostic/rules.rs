//! Every rule there is, in one table. `docs/rules.md` is made from it.

use super::{Rule, Severity};

/// Declares the rules and the table of them, so that none can be left out of it.
macro_rules! rules {
    ($($name:ident = $severity:ident $id:literal: $why:literal;)*) => {
        $(#[doc = $why] pub static $name: Rule = Rule { id: $id, severity: Severity::$severity, why: $why };)*
        /// All rules, in the order of the documentation.
        pub static ALL_RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    // Files
    SOURCE_MISSING = Error "source/missing": "Without portal.toml there is nothing that says which brands and languages to publish.";
    SOURCE_UNREADABLE = Error "source/unreadable": "A file that cannot be read would be left out of the site in silence.";
    SOURCE_ENCODING = Error "source/encoding": "Text that is not UTF-8 would reach visitors as the wrong characters.";
    SOURCE_CONTROL = Error "source/control-character": "Invisible control characters can reverse or hide what a reader sees.";
    SOURCE_TOO_LARGE = Error "source/too-large": "A file of this size is not a policy; it would make every build slow.";
    SOURCE_UNKNOWN_FILE = Warning "source/unknown-file": "A file that nothing reads is often a misspelt name: its text would be missing from the site.";
    SOURCE_SHADOWED = Note "source/shadowed": "What the workspace says itself replaces what is built in, and no longer follows its updates.";
    SOURCE_UNCHANGED = Note "source/unchanged-copy": "It changes nothing today; after an update of candor it would go on saying what candor said before.";
    SOURCE_LINK_OUTSIDE = Error "source/link-outside": "A link that leaves the workspace could publish a file nobody meant to publish.";
    SOURCE_CHANGED = Error "source/changed": "Pages made while files change could mix two states of the workspace, which nobody has read together.";
    // TOML
    TOML_SYNTAX = Error "toml/syntax": "A file that does not parse states nothing, so nothing in it could be published.";
    TOML_UNKNOWN_KEY = Error "toml/unknown-key": "A key that is not known is not published: a fact you meant to state would be missing.";
    TOML_TYPE = Error "toml/type": "A value of another kind cannot be shown or checked as the fact it stands for.";
    TOML_VALUE = Error "toml/value": "A value that is not valid would be published as it stands, and would be wrong.";
    TOML_MISSING_KEY = Error "toml/missing-key": "Without it the entry cannot be published.";
    TOML_DUPLICATE = Error "toml/duplicate-id": "Two entries with one name would hide one another.";
    // Tables in CSV
    CSV_SYNTAX = Error "csv/syntax": "A row that does not fit its table would put figures under the wrong heads.";
    CSV_COLUMN = Error "csv/column": "A column that is not known is not published, and without its year and its kind of request no figure says anything.";
    CSV_VALUE = Error "csv/value": "A figure that is not a plain number would be published wrong, or not at all.";
    // Facts
    FACT_UNKNOWN_REFERENCE = Error "fact/unknown-reference": "A fact that points to nothing leaves a hole in the notice.";
    FACT_MISSING_LANGUAGE = Error "fact/missing-language": "No language may silently stand in for another: visitors would read a name, or follow a link, meant for others.";
    FACT_HIDE_NOTHING = Error "fact/hide-nothing": "Hiding something that is not there means that something else is still shown.";
    FACT_GAP = Note "fact/gap": "The notice says openly that this is missing; somebody has yet to state it.";
    FACT_GAP_STATED = Error "fact/gap-stated": "Visitors would read that a fact is missing, beside the fact.";
    FACT_AMBIGUOUS = Error "fact/ambiguous-name": "Prose refers to facts by name; with one name for two facts it could show the wrong one.";
    // Portal, brands, documents
    PORTAL_NO_BRAND = Error "portal/no-brand": "There is no site to write.";
    PORTAL_LANGUAGE = Error "portal/language": "Browsers, screen readers and search engines recognise only canonical language tags.";
    PORTAL_FALLBACK = Error "portal/fallback": "No language may silently stand in for another: visitors would read a notice they cannot understand.";
    BRAND_ADDRESS = Error "brand/address": "Absolute addresses (hreflang, canonical, sitemap, redirects) are built on it.";
    BRAND_NO_ADDRESS = Warning "brand/no-address": "Without the brand's address the pages carry no hreflang, canonical link or sitemap.";
    BRAND_PLACEHOLDER = Warning "brand/placeholder": "Visitors would read a name that nobody bears.";
    BRAND_LOGO = Error "brand/logo": "The page would show a broken picture, or visitors could open one that does more than show: as a page of its own, where no policy of the portal holds.";
    DOCUMENT_UNKNOWN = Error "document/unknown": "A document that is not there cannot be published.";
    DOCUMENT_EMPTY = Error "document/empty": "An empty page would be published where people look for a policy.";
    DOCUMENT_MISSING_LANGUAGE = Error "document/missing-language": "A visitor of that language would find no policy, and none may stand in for it unsaid.";
    DOCUMENT_UNTRANSLATED = Warning "document/untranslated": "Visitors of that language are told so, and sent to the other languages.";
    DOCUMENT_STRUCTURE = Error "document/structure": "Every language must say the same: ids, order, levels, conditions, blocks, links, facts, notes, lists and tables are those of the source.";
    ADDRESS_CLAIMED = Error "site/address-claimed-twice": "Two pages cannot stand at one address: one would overwrite the other.";
    OVERLAY_NOTHING = Error "overlay/nothing": "An overlay that changes nothing is often a misspelt name: the brand would show the group's text.";
    OVERLAY_AFTER = Error "overlay/after-unknown": "A section added after one that does not exist has no place.";
    CONDITION_UNKNOWN = Warning "condition/unknown-trait": "What stands under the condition is shown for no brand, which is often a misspelt name.";
    // Prose
    PROSE_HTML = Error "prose/html": "Markup comes from Markdown and the theme alone, so that no text can bring a script or break a page.";
    PROSE_HEADING_ID = Error "prose/heading-id": "Sections are shared, translated and linked by their id; a heading without one cannot be found again.";
    PROSE_HEADING_EMPTY = Error "prose/heading-empty": "A heading without words cannot be read out, listed or linked.";
    PROSE_HEADING_PLACE = Error "prose/heading-place": "A heading inside a list or a quotation opens no section, so what follows it could not be linked or shared.";
    PROSE_HEADING_ATTRIBUTE = Error "prose/heading-attribute": "A heading may carry an id and a condition; anything else could be a script.";
    PROSE_DUPLICATE_ID = Error "prose/duplicate-id": "Two sections with one id cannot be told apart by links or overlays.";
    PROSE_HEADING_LEVEL = Error "prose/heading-level": "Screen readers present headings as an outline; a skipped level breaks it.";
    PROSE_PLACEABLE = Error "prose/placeable": "A placeholder that is not understood would reach visitors as braces.";
    PROSE_UNKNOWN_FACT = Error "prose/unknown-fact": "The sentence would have a hole where the fact should stand.";
    PROSE_BLOCK = Error "prose/block": "A block that is not understood would leave out the facts it should show.";
    PROSE_LINK = Error "prose/link": "A link of this kind could run a script or lead nowhere.";
    PROSE_LINK_HTTP = Warning "prose/link-http": "An http: link can be read and changed on its way.";
    PROSE_REFERENCE = Error "prose/unknown-reference": "The visitor would follow a link to nothing.";
    PROSE_IMAGE = Error "prose/image": "An image from elsewhere tells its host who reads the notice.";
    PROSE_FOOTNOTE = Error "prose/footnote": "The visitor would look for a note that is not there.";
    PROSE_EMPHASIS = Warning "prose/literal-emphasis": "Stars that mark nothing are shown to visitors as stars.";
    PROSE_NESTING = Error "prose/nesting": "Text nested this deeply is a mistake, and no page could show it.";
    PROSE_CONDITION = Error "prose/condition": "A condition that is not understood would show or hide the section for the wrong brands.";
    PROSE_OUTSIDE_SECTION = Error "prose/heading-one": "The document's title stands once, at its top; sections start at level two.";
    // Fluent
    FLUENT_SYNTAX = Error "fluent/syntax": "A message that does not parse is lost for this language.";
    FLUENT_DUPLICATE = Error "fluent/duplicate": "Of two messages with one name only one is shown.";
    FLUENT_MISSING = Error "fluent/missing-message": "The page would show a name of the program where words should stand.";
    FLUENT_UNKNOWN = Error "fluent/unknown-reference": "The sentence would have a hole where the reference stands.";
    FLUENT_TERM_CASE = Error "fluent/term-case": "The brand's name has no such form, so the sentence would be ungrammatical.";
    FLUENT_TERM_VARIABLE = Error "fluent/term-variable": "A term cannot see the page's facts; it would print the variable's name.";
    FLUENT_FORMAT = Error "fluent/format": "The message could not be put together with the facts it is given.";
    FLUENT_PLURAL_MISSING = Error "fluent/plural-missing": "The language has a form for these numbers; the sentence would be ungrammatical with another one.";
    FLUENT_PLURAL_UNREACHABLE = Warning "fluent/plural-unreachable": "No number takes this form in this language: its words would never be shown.";
    FLUENT_NO_TERM = Error "fluent/brand-term-missing": "The brand has no name in this language.";
    // Forms, regimes
    FORM_ENDPOINT = Error "form/endpoint": "Requests carry personal data: they may go only to an endpoint that portal.toml lists.";
    FORM_ADAPTER = Error "form/adapter": "A provider that is spoken to in the wrong way drops what visitors send, often without a word.";
    FORM_NO_ENDPOINT = Error "form/no-channel": "A form that leads nowhere loses a visitor's request.";
    FORM_FIELDS = Error "form/fields": "A form that cannot be filled in, or whose answers overwrite one another, loses a visitor's request.";
    FORM_CONSEQUENCE = Warning "form/consequence": "People must be told what happens if they do not give what is asked (GDPR 13(2)(e)).";
    FORM_DEMANDS = Error "form/demands": "A right may not depend on an identity document, an account or a reason that everybody has to give: more may be asked where there is doubt, and only then.";
    RIGHT_NO_CHANNEL = Error "right/no-channel": "A visitor who wants to use a right would find nobody to write to.";
    PROMISE_SLOWER = Error "procedure/slower-than-law": "A promise that is slower than the law makes people wait longer than they must, and puts it in writing.";
    PROMISE_IN_DOUBT = Warning "procedure/may-be-slower": "Whether the promise keeps to the law depends on the calendar, on when counting begins, or on what is known of the law.";
    FIGURES_SUM = Error "figures/sum": "More requests cannot be answered than were received: one of the figures is wrong.";
    FIGURES_REST = Note "figures/rest": "Readers add up: what became of the other requests would be asked.";
    FIGURES_TWICE = Error "figures/twice": "Two figures for one year and one kind of request: readers would see both.";
    FIGURES_FUTURE = Error "figures/future": "Nobody has received requests in a year that has not begun.";
    REGIME_UNKNOWN = Error "regime/unknown": "Rights and deadlines come from the law that applies; this one is not known.";
    // Files for programs
    MACHINES_NO_ADDRESS = Warning "machines/no-address": "An archive visits documents at their addresses; without one there is nothing to declare.";
    MACHINES_NO_CONTACT = Error "machines/no-contact": "Who finds a hole looks here for somebody to tell; a security.txt without a contact is none (RFC 9116, 2.5.3).";
    MACHINES_EXPIRED = Error "machines/expired": "What has expired is not to be relied on (RFC 9116, 2.5.5): a report would go to nobody.";
    MACHINES_FAR = Warning "machines/far-ahead": "A security.txt should hold for less than a year (RFC 9116, 2.5.5), so that somebody looks at it again.";
    // Paper
    PDF_NO_BROWSER = Error "pdf/no-browser": "A browser sets the pages as visitors see them; without one there is nothing to print with.";
    PDF_FAILED = Error "pdf/failed": "A document that is missing on paper would be missed where paper is asked for.";
    // Documents in other sites' pages
    EMBEDS_NO_ADDRESS = Error "embeds/no-address": "A fragment stands on another site: without the brand's address what it leads to would be looked for there.";
    VERIFY_STALE = Error "verify/stale": "Visitors read a text that was replaced: they are told what no longer holds.";
    VERIFY_ALTERED = Error "verify/altered": "Visitors read what nobody has published: a promise may be missing, or one may stand there that was never made.";
    VERIFY_NO_COPY = Error "verify/no-copy": "Where a notice should stand there is none, or a system has taken away what it is known by.";
    VERIFY_UNREACHABLE = Error "verify/unreachable": "What cannot be read cannot be compared; visitors may not reach it either.";
    VERIFY_UNKNOWN = Warning "verify/unknown": "A copy that nothing is there to compare with may be old, and nobody would know.";
    // Theme
    THEME_MISSING = Error "theme/missing": "Without its theme no page can be made.";
    THEME_TEMPLATE = Error "theme/template": "The template cannot be used, so the pages it makes would be missing.";
    THEME_INLINE = Error "theme/inline": "The page's Content-Security-Policy lets no browser run or apply what stands in the page itself.";
    THEME_TOKEN = Error "theme/token": "A colour or measure that is not valid is dropped by browsers: the brand would lose its look.";
    THEME_STYLE = Error "theme/style": "What a browser cannot read it skips, and pages look otherwise than they were made.";
    THEME_CONTRAST = Error "theme/contrast": "Who sees badly, or reads in the sun, could not read it: text and links need a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).";
    THEME_LARGE_FONT = Note "theme/large-font": "Until a font is there, or where it comes late, text stands in another type.";
    THEME_FONT = Error "theme/font": "Pages would be set in another type than the brand's.";
    // What is stated of cookies
    TRACE_REASON = Error "cookies/exempt-without-reason": "What is stored without consent needs a reason that visitors, and an authority, can read.";
    TRACE_OVERLAP = Warning "cookies/overlap": "Visitors, and consent tools, would find two descriptions of one cookie.";
    TRACE_CATEGORIES = Error "cookies/two-categories": "Who refuses one category would still be told that the cookie is used in the other.";
    TRACE_INCOMPLETE = Error "cookies/incomplete": "Before they choose, people must be told what a cookie is for, whose it is, how long it lives and who can read it.";
    TRACE_ALWAYS_ON = Error "cookies/always-on": "Without an exemption nothing may be stored or read before the visitor consents, and each visitor may refuse.";
    TRACE_AUDIENCE = Error "cookies/audience-limits": "Measuring needs no consent only within limits; beyond them the authority expects it to be asked for.";
    TRACE_LONG = Warning "cookies/long-lived": "No law caps it in so many words, but authorities ask why a cookie outlives the limits they recommend.";
    TRACE_DEFAULT = Error "cookies/on-by-default": "Consent is an act: what is on before anybody chose was never consented to.";
    TRACE_CONSENT = Warning "cookies/no-consent": "Silence, browsing on and the settings of a browser are no consent where the law asks for an act.";
    TRACE_REFUSAL = Error "cookies/refusal": "Where refusing is harder than accepting, consent is not given freely.";
    TRACE_MEMORY = Warning "cookies/choice-kept": "People change their minds: a choice that is kept for long is no longer theirs.";
    TRACE_WORDING = Warning "cookies/wording": "Visitors decide by these words: they must not make a choice look like none, nor a reason like more than it is.";
    TRACE_MANAGER = Error "cookies/manager": "A button that opens nothing leaves people with a choice that they cannot change.";
    TRACE_ACTIVATION = Warning "cookies/activation": "Who uses technology that identifies, locates or profiles people must tell them beforehand how to switch it on.";
    // Tables of cookies
    COOKIES_TABLE = Error "cookies/table": "A table that is read wrongly would put one cookie's words on another.";
    COOKIES_TEXT = Warning "cookies/text": "What cannot be published as it stands in the table has to be written by somebody who reads it.";
    COOKIES_CATEGORY = Warning "cookies/category": "The category decides whether a cookie waits for consent: only somebody who knows the cookie may choose it.";
    COOKIES_LIFETIME = Warning "cookies/unclear-lifetime": "Visitors must be told how long a cookie lives (CJEU C-673/17); a guess would be published as a fact.";
    COOKIES_TWICE = Warning "cookies/twice": "Two entries for one cookie may tell visitors two things.";
    COOKIES_STATED = Note "cookies/already-stated": "What the workspace says has been read by somebody; a table from elsewhere never replaces it.";
    // Output
    OUTPUT_FOREIGN = Error "output/not-ours": "The folder holds files that candor did not write; publishing there could destroy them.";
    OUTPUT_WRITE = Error "output/write": "Nothing was replaced: the earlier site stands as it was.";
    OUTPUT_BUSY = Error "output/busy": "Two builds into one folder would mix their pages.";
    OUTPUT_SLOW = Note "output/not-exchangeable": "Files are renamed one by one here instead of exchanging whole folders.";
    OUTPUT_UNFINISHED = Error "output/unfinished": "Part of the new site stands beside part of the old one until the next build completes it.";
    OUTPUT_PATH = Error "output/path": "A file of that name could not be served, or would be written outside the site.";
    OUTPUT_LEFT = Warning "output/left-behind": "Pages of a brand that is no longer published can still be visited.";
    // Sites made in parts
    PARTS_NONE = Error "parts/not-a-part": "Only its own record says which brands a part should hold and what it was made from; without it nobody can tell what is missing.";
    PARTS_MISSING = Error "parts/missing": "The brands of a part that is missing would vanish from the published sites.";
    PARTS_TWICE = Error "parts/twice": "Which of the two is to be published, nobody can tell.";
    PARTS_DIFFER = Error "parts/differ": "Sites made from two states of the workspace, or for two days, would stand side by side, which nobody has read together.";
    PARTS_BRANDS = Error "parts/brands": "A brand that is in no part would vanish; of one that is in two, the wrong one could be published.";
    PARTS_DAMAGED = Error "parts/damaged": "What was changed or lost after it was made and checked would be published unseen.";
    PARTS_OVERLAP = Error "parts/overlap": "Publishing there would change the parts while they are read.";
    PAGE_DUPLICATE_ID = Error "page/duplicate-id": "A link to it would lead to the first of two places.";
    PAGE_ANCHOR = Error "page/dangling-link": "The visitor would click and stay where they are.";
    PAGE_UNRESOLVED = Error "page/unresolved": "A placeholder would reach visitors as it stands.";
    PAGE_WEIGHT = Note "page/weight": "An old phone on a slow line waits for every byte before there is anything to read.";
    // Recordings of browsers, and how declarations differ from them
    RECORDING_FORMAT = Error "recording/format": "What is not understood would count as a browser that stored nothing.";
    RECORDING_SYNTAX = Error "recording/syntax": "What stands behind this place was not read, so cookies could be missing from the comparison.";
    RECORDING_TRUNCATED = Error "recording/truncated": "What is missing at the end may be the cookies that nobody declared.";
    RECORDING_SHAPE = Error "recording/shape": "Cookies that stand in a place of another form would be overlooked.";
    COOKIE_UNDECLARED = Warning "cookies/undeclared": "Visitors are told of every cookie and storage key before they choose; this one is stored and nobody is told.";
    COOKIE_BEFORE_CONSENT = Warning "cookies/before-consent": "Without an exemption nothing may be stored or read before the visitor consents.";
    COOKIE_LIFETIME = Warning "cookies/lifetime": "Visitors are told how long it lives; the browser is told something else.";
    COOKIE_PARTY = Warning "cookies/party": "Visitors are told whether others can read it; it belongs to another host than the notice says.";
    COOKIE_UNSEEN = Warning "cookies/unseen": "A notice that lists what is no longer there hides what is; or the recording did not come to where it is set.";
    USAGE_NAME = Error "usage/name": "Nothing of that name is published, so there is nothing to show of it.";
    USAGE_BUILTIN = Error "usage/not-built-in": "Only what is built into candor can be copied out of it; nothing was copied.";
    USAGE_IN_THE_WAY = Error "usage/in-the-way": "What stands there would be lost, or the copy would never be read; nothing was copied.";
    USAGE_THEME = Error "usage/theme": "A theme's name is that of its folder and what portal.toml says; nothing was made.";
    USAGE_FILE = Error "usage/file": "What cannot be read cannot be looked through; nothing was written.";
    USAGE_MISSING = Error "usage/missing": "Without it there is nothing to compare with.";
    USAGE_TIME = Error "usage/time": "What was set before consent, and how long cookies live, is reckoned from it.";
    USAGE_SHARD = Error "usage/shard": "Brands can be shared out only when it is clear into how many parts, and which of them is meant.";
    USAGE_DATE = Error "usage/date": "The date decides which edition is in force.";
}
