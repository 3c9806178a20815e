// Opens the cookie settings of this site again: from the button beside it, and where an address ends in
// #cookie-settings. Written by `candor cookies export`. It asks nobody for anything and keeps nothing.
(() => {
  "use strict";

  const tool = TOOL;
  const FRAGMENT = "#cookie-settings";
  // A tool that does not say when it is there is looked for this often, and no longer than that (milliseconds).
  const EVERY = 250;
  const AT_MOST = 20000;

  let found = false;
  let opened = -Infinity;

  const shown = (element) =>
    element.isConnected &&
    (element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0);

  // Gives focus back to the button when what had it in the settings is gone, unless the tool put it somewhere.
  function giveBack(button) {
    const events = new AbortController();
    let last = null;
    const note = () => {
      if (document.activeElement !== button && document.activeElement !== document.body) last = document.activeElement;
    };
    const look = () => {
      if (!last || shown(last)) return;
      const dialogs = document.querySelectorAll("dialog[open], [role=dialog], [role=alertdialog]");
      if ([...dialogs].some(shown)) return;
      end();
      const now = document.activeElement;
      if (!now || now === document.body || !shown(now)) button.focus();
    };
    const changes = new MutationObserver(() => requestAnimationFrame(look));
    const end = () => {
      changes.disconnect();
      events.abort();
    };
    document.addEventListener("focusin", note, { signal: events.signal });
    changes.observe(document.documentElement, { attributes: true, childList: true, subtree: true });
    // A button that is used again starts anew.
    button.addEventListener("click", end, { once: true, signal: events.signal, capture: true });
    if (tool.closes) {
      const closed = () => {
        end();
        button.focus();
      };
      window.addEventListener(tool.closes, closed, { once: true, signal: events.signal });
    }
  }

  function open(button) {
    opened = performance.now();
    if (button) giveBack(button);
    tool.open();
  }

  // The fragment goes once it has done its work: a reload opens nothing, and the same link works again.
  function follow() {
    if (!found || location.hash !== FRAGMENT) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    // The site's own element may lead to the fragment itself: it has opened them already.
    if (performance.now() - opened > 500) open(null);
  }

  function show() {
    if (found) return;
    found = true;
    for (const part of document.querySelectorAll("[data-candor-reopen]")) {
      const button = part.querySelector("button");
      const without = part.querySelector("[data-candor-unscripted]");
      if (without) without.hidden = true;
      if (!button) continue;
      button.hidden = false;
      button.addEventListener("click", () => open(button));
    }
    follow();
  }

  function look() {
    if (!found && tool.ready?.()) show();
    return found;
  }

  function start() {
    tool.tell?.(show);
    for (const event of [...(tool.wakes ?? []), "load"]) window.addEventListener(event, look);
    if (tool.selector) {
      const used = (event) => event.target.closest?.(tool.selector) && (opened = performance.now());
      document.addEventListener("click", used, { capture: true });
    }
    window.addEventListener("hashchange", () => look() && follow());
    if (look() || !tool.ready) return;
    const end = performance.now() + AT_MOST;
    const timer = setInterval(() => {
      if (look() || performance.now() > end) clearInterval(timer);
    }, EVERY);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
