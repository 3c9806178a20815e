//! Facts and settings: every reader reads every text.

use std::sync::Arc;

use candor::config::{self, Context};
use candor::model::vocabulary::{BRAND, DOCUMENT, LOOK, PORTAL, THEME};
use candor::model::{Layer, Record};
use candor::span::FileId;
use candor::theme::Look;

use super::{sound, text};

const FILE: FileId = FileId(0);

pub(super) fn run(bytes: &[u8]) {
    let text = text(bytes);
    let language: Arc<str> = "en".into();
    let context = Context { file: FILE, layer: Layer::Group, language: &language };
    config::key(&text, "source");
    sound(&config::entries(context, &text).problems, &text);
    sound(&config::portal(context, &text, PORTAL).problems, &text);
    sound(&config::record(FILE, &text, DOCUMENT).problems, &text);
    let [brand, theme, bare] = [BRAND, THEME, LOOK].map(|fields| {
        let outcome = config::record(FILE, &text, fields);
        sound(&outcome.problems, &text);
        outcome.value
    });
    look(brand.table("look"), theme.table("look"), &text);
    look(None, Some(&bare), &text);
    look(Some(&bare), None, &text);
}

/// A look becomes a rule of a style sheet, and never more than one.
fn look(brand: Option<&Record>, theme: Option<&Record>, text: &str) {
    let tokens = Look { brand, group: theme, theme }.tokens();
    sound(&tokens.problems, text);
    let inner = tokens.value.css.strip_prefix("@layer tokens{:root{").and_then(|css| css.strip_suffix("}}\n"));
    assert!(inner.is_some_and(|inner| !inner.contains(['{', '}', '<', '\\'])), "{}", tokens.value.css);
}

pub(super) const WORDS: &[&str] = &[
    "\n",
    "[",
    "]",
    "[[",
    "]]",
    "=",
    " = ",
    ".",
    ",",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u",
    "\\U0010FFFF",
    "#",
    "{",
    "}",
    "[purposes.orders]\n",
    "[controller]\n",
    "[contacts.privacy]\n",
    "[recipients.carrier]\n",
    "[retention.invoices]\n",
    "[cookies.basket]\n",
    "[forms.request]\n",
    "[rights.access]\n",
    "[transfers.us]\n",
    "[data.email]\n",
    "[sources.you]\n",
    "[regimes.gdpr]\n",
    "[authorities.cnil]\n",
    "[deadlines.gdpr]\n",
    "[endpoints.inbox]\n",
    "[languages.en]\n",
    "[look]\n",
    "[[look]]\n",
    "[forms.request.fields.name]\n",
    "source",
    "language",
    "label",
    "text",
    "name",
    "hide",
    "gap",
    "gap = \"\"",
    "brands",
    "address",
    "address.production",
    "url",
    "url.production",
    "url.fr",
    "redirects",
    "markets",
    "traits",
    "theme",
    "accent",
    "accent_dark",
    "tint",
    "body_type",
    "heading_type",
    "scale",
    "radius",
    "density",
    "headings",
    "logo",
    "kind",
    "updated",
    "effective",
    "notice",
    "prevailing",
    "replace",
    "path",
    "fallback",
    "basis",
    "consent",
    "contract",
    "legitimate-interests",
    "data",
    "purposes",
    "recipients",
    "retention",
    "period",
    "lifetime",
    "session",
    "category",
    "provider",
    "country",
    "mechanism",
    "after",
    "if",
    "fields",
    "type",
    "email",
    "phone",
    "\"#fff\"",
    "\"#1a3c5a\"",
    "\"P10Y\"",
    "\"P99999999999Y\"",
    "\"P1Y2M3D\"",
    "\"PT1H\"",
    "2026-11-01",
    "2026-02-30",
    "2026-11-01T00:00:00Z",
    "0",
    "-1",
    "9223372036854775808",
    "9223372036854775807",
    "0x7fffffffffffffff",
    "1e400",
    "nan",
    "-inf",
    "1_000",
    "true",
    "false",
    "\"en\"",
    "\"fr-CA\"",
    "\"zh-Hans\"",
    "\"zh_CN\"",
    "\"EU\"",
    "\"CA-QC\"",
    "\"FR\"",
    "\"https://a.example/\"",
    "\"http://a.example\"",
    "\"https://[::1]:99999/\"",
    "\"https://xn--\"",
    "\"javascript:\"",
    "\"a@b.example\"",
    "\"+33 1 23\"",
    "\"stores,!minors\"",
    "{ $x }",
    "\u{202E}",
    "\u{FDD0}",
    "é",
    "中",
    "😀",
    "\u{A0}",
];
