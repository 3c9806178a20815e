// What `candor serve` adds to a page: it asks to be told when the page is another, shows what is wrong,
// and says where each thing on the page was written. It keeps nothing, and asks nobody but the server.
(() => {
  "use strict";
  const script = document.currentScript;
  let seen = script?.dataset.page ?? "";
  const count = script?.dataset.count ?? "";
  let token = null;
  let events = null;
  let styling = false;

  // ---- elements

  const make = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const host = make("div", { id: "candor-preview" });
  const root = host.attachShadow({ mode: "open" });
  root.append(make("link", { rel: "stylesheet", href: "/_candor/serve.css" }));
  // The preview's own pages say themselves what there is to say.
  if (seen) document.documentElement.append(host);

  const where = ({ file, line, column }) => `${file}:${line}:${column}`;

  async function open(place) {
    const body = JSON.stringify(place);
    const answer = await fetch("/_candor/open", { method: "POST", headers: { "x-candor-token": token }, body });
    if (!answer.ok) say(await answer.text());
  }

  /** A place: a button where it can be opened, else its name. */
  function placed(place) {
    if (!token || place.builtin) return make("code", {}, where(place) + (place.builtin ? " (built in)" : ""));
    const button = make("button", { type: "button", class: "place", title: "Open in the editor" }, where(place));
    button.addEventListener("click", () => open(place));
    return button;
  }

  const said = make("p", { role: "status" });
  const say = (text) => said.replaceChildren(text.trim());

  // ---- what is wrong

  const overlay = make("section", { class: "overlay", role: "region", "aria-label": "What is wrong", hidden: "", tabindex: "-1" });
  root.append(overlay);

  function finding(problem) {
    const item = make("li", { class: problem.severity });
    item.append(make("p", {}, make("strong", {}, problem.severity), " ", make("code", {}, problem.rule), " ", problem.message));
    if (problem.place) item.append(placed(problem.place));
    if (problem.excerpt) item.append(make("pre", {}, make("code", {}, problem.excerpt)));
    if (problem.hint) item.append(make("p", { class: "hint" }, problem.hint));
    return item;
  }

  function problems({ count, problems: list }) {
    const close = make("button", { type: "button", class: "close" }, "Hide");
    close.addEventListener("click", () => (overlay.hidden = true));
    const title = count === 1 ? "1 error: this is the last page without it" : `${count} errors: this is the last page without them`;
    const more = count > list.length ? [make("p", {}, `… and ${count - list.length} more.`)] : [];
    overlay.replaceChildren(close, make("div", { role: "alert" }, make("h2", {}, title)), make("ol", {}, ...list.map(finding)), ...more);
    overlay.hidden = false;
  }

  function mended() {
    overlay.hidden = true;
    overlay.replaceChildren();
  }

  // ---- what changes

  let restored = false;

  function reload() {
    // Where the page has not come to its place yet, it keeps the one that it was on its way to. The browser
    // keeps this through the reload, and forgets it with the tab.
    const scroll = (!restored && history.state?.candorScroll) || [scrollX, scrollY];
    history.replaceState({ ...history.state, candorScroll: scroll }, "");
    location.reload();
  }

  function restore() {
    restored = true;
    const scroll = history.state?.candorScroll;
    if (!scroll) return;
    const { candorScroll, ...rest } = history.state;
    history.replaceState(Object.keys(rest).length ? rest : null, "");
    window.scrollTo({ left: scroll[0], top: scroll[1], behavior: "instant" });
  }

  /** What a page asks the browser to load or to allow, but for the preview's own. */
  const needs = (page) => {
    const nodes = page.querySelectorAll("script[src], meta[http-equiv], base, link[rel=stylesheet]");
    return [...nodes].filter((node) => !node.dataset.page).map((node) => node.outerHTML).join("\n");
  };

  function attributes(node, other) {
    for (const { name } of [...node.attributes]) {
      // What a visitor has opened stays open.
      if (!other.hasAttribute(name) && !(name === "open" && node.localName === "details")) node.removeAttribute(name);
    }
    for (const { name, value } of other.attributes) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }

  /** Makes a node what another is, and leaves alone what is the same already: with it its focus and its state. */
  function become(node, other) {
    if (node.isEqualNode(other)) return;
    if (node.nodeType !== Node.ELEMENT_NODE || node.nodeName !== other.nodeName) return void node.replaceWith(document.importNode(other, true));
    attributes(node, other);
    const [now, then] = [[...node.childNodes], [...other.childNodes]];
    const both = Math.min(now.length, then.length);
    let before = 0;
    while (before < both && now[before].isEqualNode(then[before])) before++;
    let after = 0;
    while (after < both - before && now[now.length - 1 - after].isEqualNode(then[then.length - 1 - after])) after++;
    const [old, young] = [now.slice(before, now.length - after), then.slice(before, then.length - after)];
    old.forEach((child, at) => (at < young.length ? become(child, young[at]) : child.remove()));
    const next = now[now.length - after] ?? null;
    for (const child of young.slice(old.length)) node.insertBefore(document.importNode(child, true), next);
  }

  /** Takes the page that came with the news. Pages with scripts start anew, for the scripts to see all of it. */
  function exchange({ html, seen: now }) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const own = document.querySelector("script[src]:not([data-page])");
    if (own || styling || needs(page) !== needs(document)) return reload();
    seen = now;
    attributes(document.documentElement, page.documentElement);
    become(document.head, page.head);
    become(document.body, page.body);
    if (toggle.getAttribute("aria-pressed") === "true") pressed(true);
    return undefined;
  }

  /** Takes another style sheet, the old one until the new one is there. */
  function style({ href, seen: now }) {
    seen = now;
    styling = true;
    const before = document.querySelector('link[rel="stylesheet"]');
    const after = make("link", { rel: "stylesheet", href });
    after.addEventListener("load", () => {
      before?.remove();
      styling = false;
    });
    after.addEventListener("error", reload);
    if (before) before.after(after);
    else document.head.append(after);
  }

  function listen() {
    if (events || document.hidden) return;
    const query = new URLSearchParams({ page: location.pathname, seen, count });
    events = new EventSource(`/_candor/events?${query}`);
    const on = (name, act) => events.addEventListener(name, (event) => act(JSON.parse(event.data)));
    on("hello", ({ token: given }) => {
      token = given;
      buttons();
    });
    on("page", exchange);
    on("reload", reload);
    on("style", style);
    on("problems", problems);
    on("mended", mended);
  }

  /** A browser opens few connections to one host: tabs that nobody sees give theirs back. */
  function rest() {
    if (!document.hidden) return listen();
    events?.close();
    events = null;
  }

  document.addEventListener("visibilitychange", rest);
  addEventListener("pagehide", () => {
    events?.close();
    events = null;
  });
  addEventListener("pageshow", listen);

  /** Places on the preview's own pages, as buttons. */
  function buttons() {
    if (!token) return;
    for (const node of document.querySelectorAll(".candor-own .place[data-file]")) {
      const { file, line, column } = node.dataset;
      node.replaceChildren(placed({ file, line: Number(line), column: Number(column) }));
      delete node.dataset.file;
    }
  }

  // ---- where things come from

  const BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,tr,td,caption,figure,blockquote,pre,form,fieldset,summary,nav,header,footer,section";
  const panel = make("aside", { class: "panel", "aria-label": "Where this was written", "aria-live": "polite", hidden: "" });
  const mark = make("div", { class: "mark", hidden: "" });
  const toggle = make("button", { type: "button", "aria-pressed": "false" }, "Where from?");
  const bar = make("div", { class: "bar" }, toggle, make("a", { href: "/_candor/" }, "Overview"));
  let known = null;
  let current = null;
  let stops = [];

  const plain = (text) => text.normalize("NFC").replace(/[\u2066-\u2069\u00ad]/g, "").replace(/\s+/g, " ").trim();

  /** The section that an element stands in: the last one that begins before it. */
  function section(node) {
    const parts = new Set(known.spots.map((spot) => spot.part.split(" ")[0]).filter((part) => part.startsWith("#")));
    let found = null;
    for (const start of document.querySelectorAll("main [id]")) {
      if (!parts.has(`#${start.id}`)) continue;
      const order = start.compareDocumentPosition(node);
      if (start === node || order & Node.DOCUMENT_POSITION_FOLLOWING || order & Node.DOCUMENT_POSITION_CONTAINED_BY) found = start.id;
    }
    return found;
  }

  /** What sets an element: what stands in its text, what is said of nothing longer first. */
  function sources(node) {
    const main = node.closest("main");
    const id = main && section(node);
    const inside = known.spots.filter(({ part }) => {
      if (!main) return part === "frame";
      const first = part.split(" ")[0];
      return id ? first === `#${id}` : !first.startsWith("#") && part !== "frame";
    });
    const text = plain(node.textContent);
    const shown = inside
      .filter((spot) => spot.place && spot.text && text.includes(plain(spot.text)))
      .sort((a, b) => b.text.length - a.text.length);
    const around = inside.filter((spot) => spot.place && (spot.name === `#${id}` || (!id && spot.part === "title")));
    // Of a whole section it is enough to say where it begins.
    const all = node.localName === "section" && around.length ? around : [...shown, ...around];
    return [...new Set(all)].slice(0, 6);
  }

  function describe(spot) {
    const lines = [make("dt", {}, spot.name), make("dd", {}, placed(spot.place), ` ${spot.layer}`)];
    if (spot.instead) lines.push(make("dd", {}, "instead of ", placed(spot.instead)));
    if (spot.languages.length) {
      const each = spot.languages.map(([tag, has]) => (has ? tag : `${tag} missing`));
      lines.push(make("dd", {}, `Languages: ${each.join(", ")}`));
    }
    const here = known.findings.filter(({ place }) => place && place.file === spot.place.file && place.line === spot.place.line);
    for (const { severity, rule, message } of here) lines.push(make("dd", { class: severity }, make("strong", {}, severity), ` ${rule}: ${message}`));
    return lines;
  }

  function show(node) {
    if (!known || node === current) return;
    current = node;
    const found = sources(node);
    panel.hidden = mark.hidden = !found.length;
    panel.replaceChildren(make("dl", {}, ...found.flatMap(describe)), said);
    const box = node.getBoundingClientRect();
    for (const [key, value] of [["left", box.left], ["top", box.top], ["width", box.width], ["height", box.height]]) mark.style[key] = `${value}px`;
  }

  const block = (target) => (target instanceof Element && target !== host ? target.closest(BLOCKS) : null);
  const follow = (event) => {
    const node = block(event.target);
    if (node) show(node);
  };
  /** A click, or Enter, opens what set the block. */
  const enter = (event) => {
    if (event.type === "keydown" && event.key === "Escape") return pressed(false);
    if (event.type === "keydown" && event.key !== "Enter") return undefined;
    const node = block(event.target);
    if (!node) return undefined;
    event.preventDefault();
    event.stopPropagation();
    show(node);
    const place = sources(node).map((spot) => spot.place).find((place) => !place.builtin);
    if (place && token) open(place);
    return undefined;
  };

  async function pressed(on) {
    toggle.setAttribute("aria-pressed", String(on));
    const act = on ? "addEventListener" : "removeEventListener";
    document[act]("mouseover", follow);
    document[act]("focusin", follow);
    document[act]("click", enter, true);
    document[act]("keydown", enter, true);
    for (const node of stops) node.removeAttribute("tabindex");
    stops = [];
    panel.hidden = mark.hidden = true;
    current = known = null;
    if (!on) return;
    const answer = await fetch(`/_candor/spots?${new URLSearchParams({ page: location.pathname })}`);
    if (!answer.ok || toggle.getAttribute("aria-pressed") !== "true") return;
    known = await answer.json();
    // Blocks are stops for the keyboard as long as somebody looks where they come from.
    stops = [...document.querySelectorAll("main :is(h1,h2,h3,h4,p,li,dd,td)")].filter((node) => !node.hasAttribute("tabindex"));
    for (const node of stops) node.tabIndex = 0;
    panel.replaceChildren(make("p", {}, "Point at something, or go to it with Tab: here stands where it was written. A click or Enter opens it; Escape ends this."), said);
    panel.hidden = false;
    host.dataset.ready = "yes";
  }

  toggle.addEventListener("click", () => pressed(toggle.getAttribute("aria-pressed") !== "true"));
  if (seen) root.append(mark, panel, bar);
  addEventListener("scroll", () => (mark.hidden = true), { passive: true });

  if (document.readyState === "complete") restore();
  else addEventListener("load", restore);
  listen();
})();
