//! What opens the choice about cookies again on the brand's own pages: a button, what is read in its place
//! without scripts, and the script that brings it to life.

use std::fmt::Write as _;

use super::inventory::{Inventory, html};

/// The end of an address that opens the settings.
const FRAGMENT: &str = "cookie-settings";

/// `reopen.<lang>.html`. Without the script, or without the tool, the button stays hidden and the text stays.
pub(super) fn fragment(inventory: &mut Inventory<'_, '_>) -> String {
    let title = html(&inventory.word("consent-settings-title"));
    let unscripted = html(&inventory.word("consent-unscripted"));
    let (tag, direction) = (html(inventory.language()), inventory.direction());
    let mut out = format!("<div id=\"{FRAGMENT}\" lang=\"{tag}\" dir=\"{direction}\" data-candor-reopen>\n");
    // Writing to a text cannot fail.
    if let Some(withdrawal) = inventory.notice("withdrawal") {
        let _ = writeln!(out, "  <p>{}</p>", html(&withdrawal));
    }
    // An address that works by this script would lead back to this text.
    let elsewhere = inventory.notice("reopen").filter(|address| !address.ends_with(&format!("#{FRAGMENT}")));
    let link = elsewhere.map_or_else(String::new, |address| format!(" <a href=\"{}\">{title}</a>", html(&address)));
    let _ = writeln!(out, "  <p data-candor-unscripted>{unscripted}{link}</p>");
    let _ = writeln!(out, "  <button type=\"button\" hidden>{title}</button>\n</div>");
    out
}

/// `reopen.js`, for the tool that the brand's pages load.
pub(super) fn script((manager, selector): (&str, Option<&str>)) -> String {
    let selector = serde_json::Value::from(selector.unwrap_or_default()).to_string();
    include_str!("reopen.js").replacen("TOOL", &tool(manager).replacen("SELECTOR", &selector, 1), 1)
}

/// How a tool is opened, as its documentation says. `ready` asks whether it is there; `tell` has it say so itself;
/// `wakes` are events after which it may be, `closes` the one with which it gives focus to something of its own.
fn tool(manager: &str) -> &'static str {
    match manager {
        "cookieconsent" => {
            r#"{
    // Its texts may still be loading: then it says when it has them.
    ready: () => {
      const language = window.CookieConsent?.getConfig?.("language");
      const here = () => Object.values(language.translations).every((texts) => typeof texts === "object");
      return Boolean(language) && (tool.heard || document.getElementById("cc-main") || here());
    },
    tell: () => {
      for (const event of tool.wakes) window.addEventListener(event, () => (tool.heard = true));
    },
    wakes: ["cc:onConsent", "cc:onModalReady"],
    open: () => window.CookieConsent.showPreferences(),
  }"#
        }
        "klaro" => {
            r#"{
    ready: () => Boolean(window.klaro?.defaultConfig),
    open: () => window.klaro.show(undefined, true),
  }"#
        }
        "tarteaucitron" => {
            r#"{
    ready: () => Boolean(window.tarteaucitron?.userInterface && document.getElementById("tarteaucitron")),
    wakes: ["tac.root_available"],
    closes: "tac.close_panel",
    open: () => window.tarteaucitron.userInterface.openPanel(),
  }"#
        }
        "onetrust" => {
            r#"{
    ready: () => typeof window.OneTrust?.ToggleInfoDisplay === "function",
    open: () => window.OneTrust.ToggleInfoDisplay(),
  }"#
        }
        "didomi" => {
            r#"{
    tell: (show) => (window.didomiOnReady = window.didomiOnReady || []).push(show),
    open: () => window.Didomi.preferences.show(),
  }"#
        }
        "axeptio" => {
            r#"{
    tell: (show) => (window._axcb = window._axcb || []).push(show),
    open: () => window.openAxeptioCookies(),
  }"#
        }
        "cookiebot" => {
            r#"{
    ready: () => typeof window.Cookiebot?.renew === "function",
    wakes: ["CookiebotOnLoad", "CookiebotOnDialogInit"],
    open: () => window.Cookiebot.renew(),
  }"#
        }
        _ => {
            r#"{
    // The site's own element.
    selector: SELECTOR,
    ready: () => Boolean(document.querySelector(tool.selector)),
    open: () => document.querySelector(tool.selector).click(),
  }"#
        }
    }
}
