//! What a portal, a brand, a document and a theme state about themselves.

use super::choices::*;
use super::machines::{GPC, SECURITY};
use super::*;

/// A font of a brand's own.
static FONT: &[Field] = &[
    field(
        "regular",
        Type::Id,
        "The file of its upright letters (WOFF2), in the brand's folder or in `content/assets/`.",
    )
    .required(),
    field("italic", Type::Id, "The file of its slanted letters."),
    field("bold", Type::Id, "The file of its bold letters; a variable font holds them itself."),
    field("bold_italic", Type::Id, "The file of its bold slanted letters."),
    field("lightest", Type::Integer, "Of a variable font, the lightest weight it holds, from 1; 400 unless said."),
    field("heaviest", Type::Integer, "Of a variable font, the heaviest weight it holds, up to 1000; 400 unless said."),
];

/// How a brand looks: tokens of the theme.
pub static LOOK: &[Field] = &[
    field("accent", Type::Colour, "The one accent colour, on light ground: of links and buttons."),
    field("accent_dark", Type::Colour, "The accent on dark ground; a shade of the first unless stated."),
    field("tint", Type::Colour, "The hue that the neutral colours lean to; the accent's unless stated."),
    field("ground", Type::Colour, "What pages are on by day; nearly white, leaning to the tint, unless stated."),
    field("ground_dark", Type::Colour, "What pages are on by night; nearly black unless stated."),
    field("ink", Type::Colour, "The colour of text by day; nearly black unless stated."),
    field("ink_dark", Type::Colour, "The colour of text by night; nearly white unless stated."),
    field("body_type", Type::Choice(&TYPE), "Type of the text, of fonts that computers have."),
    field("heading_type", Type::Choice(&TYPE), "Type of the headings; as the text unless stated."),
    field(
        "body_font",
        Type::Id,
        "A font of the brand's own for the text: one of `fonts`. The type stands in where it lacks a letter.",
    ),
    field("heading_font", Type::Id, "A font of the brand's own for the headings; as the text unless stated."),
    field("body_font_zh", Type::Id, "The same for Chinese text."),
    field("heading_font_zh", Type::Id, "The same for Chinese headings."),
    field("fonts", Type::Entries(FONT), "Fonts of the brand's own, by a name of your choice."),
    field("headings", Type::Choice(&HEADINGS), "How headings are set."),
    field("scale", Type::Integer, "Steps between sizes of headings, in hundredths: 120 is 1.2."),
    field("radius", Type::Integer, "Rounding of corners, in pixels."),
    field("density", Type::Choice(&DENSITY), "Space between things."),
    field("logo", Type::Id, "A picture in the brand's folder or in `content/assets/` (SVG, PNG, WebP, JPEG)."),
    field("logo_dark", Type::Id, "The same for dark ground; without it the first stands on a light plate there."),
    field(
        "icon",
        Type::Id,
        "A picture for the browser's tab (SVG, PNG); unless said the logo, where it is a square SVG, else the brand's initial.",
    ),
];

/// A brand: `brands/<brand>/brand.toml`, or `[brand]` in portal.toml.
pub static BRAND: &[Field] = &[
    field("name", NAME, "Its name; in languages whose grammar changes names, a term in `<lang>.ftl`.").required(),
    field("address", Type::Map(&Type::Url), "Where the portal is published, by environment."),
    field("site", Type::Url, "The brand's own site."),
    field("languages", Type::List(&Type::Language), "Languages it publishes; all of the portal's unless said."),
    field("source", Type::Language, "The language of its own files, where it differs from the group's."),
    field("markets", Type::List(&Type::Market), "Where it sells."),
    field("traits", Type::List(&Type::Id), "What conditions can ask about: `stores`, `app`…"),
    field("regimes", Type::List(&Type::Id), "Laws that apply; those of its markets unless said."),
    field("documents", Type::List(&Type::Id), "Documents it publishes, in order; all unless said."),
    field("forms", Type::List(&Type::Id), "Forms it offers; all unless said. An empty list: none."),
    field("missing", Type::Choice(&MISSING), "What to do where a language lacks a document."),
    field(
        "hosting",
        Type::List(&Type::Choice(&HOST)),
        "Hosts that files are written for; the portal's unless said. An empty list: none.",
    ),
    field(
        "machines",
        Type::List(&Type::Choice(&MACHINE)),
        "Files that are written for programs; the portal's unless said. An empty list: none.",
    ),
    field("gpc", Type::Table(GPC), "What is said of Global Privacy Control; what the portal says unless said."),
    field("security_txt", Type::Table(SECURITY), "What `security.txt` says; what the portal says unless said."),
    field("placeholder", FLAG, "Whether the name stands for one not yet chosen."),
    field("theme", Type::Id, "Its theme; the portal's unless said."),
    field("look", Type::Table(LOOK), "How it looks; key by key before what the portal says, and its theme."),
];

/// The portal: the keys of `portal.toml` itself.
pub static PORTAL: &[Field] = &[
    field("name", NAME, "What the portal is called."),
    field("source", Type::Language, "The language content is written in first."),
    field(
        "languages",
        Type::Entries(&[
            field("path", Type::Id, "Folder of its pages; the tag unless said."),
            field(
                "fallback",
                Type::List(&Type::Language),
                "Languages whose words may stand in, in order; the same language only.",
            ),
            field("name", NAME, "How it calls itself; known for common languages."),
        ]),
        "The portal's languages, by BCP 47 tag.",
    ),
    field(
        "traits",
        Type::List(&Type::Id),
        "Traits that brands may have, besides those that they state; conditions may name no others.",
    ),
    field("theme", Type::Id, "The theme of brands that name none; `default` unless said."),
    field(
        "hosting",
        Type::List(&Type::Choice(&HOST)),
        "Hosts that files are written for: headers, redirects, languages, caching. None unless said.",
    ),
    field(
        "machines",
        Type::List(&Type::Choice(&MACHINE)),
        "Files that are written for programs: what is published, what it states, where to watch it. None unless said.",
    ),
    field(
        "look",
        Type::Table(LOOK),
        "How brands look, but for what each says itself. Its files stand in `content/assets/`.",
    ),
    field("gpc", Type::Table(GPC), "What is said of Global Privacy Control in `.well-known/gpc.json`."),
    field("security_txt", Type::Table(SECURITY), "What `.well-known/security.txt` says."),
    field("brands", Type::List(&Type::Id), "Brands to publish, in order; all folders of `brands/` unless said."),
    field("brand", Type::Table(BRAND), "The brand, where there is only one."),
    field(
        "endpoints",
        Type::Entries(&[
            field("adapter", Type::Id, "The provider's adapter; a plain form post unless said."),
            field(
                "url",
                Type::Map(&Type::Url),
                "Where forms are posted, by environment; the adapter's address unless said.",
            ),
            field("page", Type::Url, "The address of a hosted form, or one for each language."),
            field("keys", Type::Map(&Type::Map(&Type::Id)), "What the adapter has to know, by environment."),
            field(
                "challenge",
                Type::Map(&Type::Url),
                "Where the proof of work is fetched from, by environment (ALTCHA).",
            ),
            field("in_place", FLAG, "Whether it answers scripts of other origins (CORS)."),
            field("redirects", Type::List(&Type::Url), "Origins it redirects through."),
            field("redirect_field", Type::Id, "Name of the hidden field that carries the thank-you page."),
            field(
                "error_field",
                Type::Id,
                "Name of the hidden field that carries the page for what could not be sent.",
            ),
            field("honeypot", Type::Id, "Name of the field that only machines fill in."),
        ]),
        "The only addresses that forms may post to.",
    ),
    field(
        "endpoint",
        Type::Id,
        "The endpoint that receives the built-in forms; the workspace's own forms name theirs.",
    ),
];

/// A document: `documents/<document>/document.toml`.
pub static DOCUMENT: &[Field] = &[
    field("kind", Type::Choice(&choices::DOCUMENT), "What it is."),
    field("source", Type::Language, "The language it is written in first."),
    field("prevailing", Type::Language, "The language that prevails."),
    field("updated", Type::Date, "When it was last changed."),
    field("effective", Type::Date, "Since when it is in force."),
    field("if", Type::Condition, "Traits a brand must have."),
    field("markets", Type::List(&Type::Market), "Markets where it applies."),
    field("summary", FLAG, "Whether a summary made from the facts stands on top."),
    field("hide", Type::List(&Type::Id), "In an overlay: sections that do not apply to the brand."),
    field("publish", FLAG, "In an overlay: whether the brand publishes the document; true unless said."),
    field("replace", FLAG, "In an overlay: whether the brand's text replaces the whole."),
];

/// A theme: `themes/<theme>/theme.toml`.
pub static THEME: &[Field] = &[
    field("name", NAME, "What it is called."),
    field(
        "extends",
        Type::Id,
        "The theme whose files stand in for those that it does not have; `default` unless said.",
    ),
    field("look", Type::Table(LOOK), "The look of a brand that states none."),
];
