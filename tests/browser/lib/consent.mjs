// A workspace that states cookies in three languages, what is exported of it for consent tools, and a host
// page for each tool and language that loads both as docs/cookies.md tells a web team to.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build, repository, run, scratch } from "./candor.mjs";

const modules = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules");

/** The tools: what of them a page loads, and the paragraph of the documentation in front of their script. */
export const TOOLS = {
  cookieconsent: {
    folder: "vanilla-cookieconsent/dist",
    scripts: ["cookieconsent.umd.js"],
    styles: ["cookieconsent.css"],
    documented: "CookieConsent 3 (",
  },
  klaro: { folder: "klaro/dist", scripts: ["klaro-no-css.js"], styles: ["klaro.css"], documented: "Klaro (" },
  tarteaucitron: { folder: "tarteaucitronjs", scripts: ["tarteaucitron.js"], styles: [], documented: "tarteaucitron.js. It would" },
};

/** What the workspace states, as a visitor is to read it: signs that mean something in HTML included. */
export const STATED = {
  en: {
    lead: "Only what “Ash & <Co>” needs is set before you choose {really}.",
    withdrawal: "Choose again at any time.",
    categories: {
      necessary: { title: "Necessary", text: "They carry the basket." },
      audience: { title: "Measuring & counting", text: "They count visits <b>& more</b>. Your visit is not counted." },
      ads: { title: "Ads <for> you", text: "They “show” what fits." },
    },
    purposes: { basket: "Remembers the basket.", visits: "Counts “visits”, once & for all.", page: "Tells pages <i>apart</i>.", plus: "Is a name with signs.", fit: "Finds what fits * you." },
    lifetimes: { basket: "Until the browser is closed", visits: "1\u00a0year and 6\u00a0months", page: "30\u00a0minutes", plus: "1\u00a0day", fit: "13\u00a0months" },
    names: { buttons: ["Accept all", "Refuse all"], choose: "Choose", always: "Always active", several: "2 providers", settings: "Cookie settings" },
  },
  fr: {
    lead: "Seul l’indispensable à « Ash & <Co> » est déposé avant votre choix {vraiment}.",
    withdrawal: "Choisissez de nouveau à tout moment.",
    categories: {
      necessary: { title: "Nécessaires", text: "Ils portent le panier." },
      audience: { title: "Mesure & comptage", text: "Ils comptent les visites <b>& plus</b>. Votre visite n’est pas comptée." },
      ads: { title: "Publicité <pour> vous", text: "Ils « montrent » ce qui convient." },
    },
    purposes: { basket: "Retient le panier.", visits: "Compte les « visites », une fois & pour toutes.", page: "Distingue les <i>pages</i>.", plus: "Est un nom avec des signes.", fit: "Trouve ce qui vous * convient." },
    lifetimes: { basket: "Jusqu’à la fermeture du navigateur", visits: "1\u00a0an et 6\u00a0mois", page: "30\u00a0minutes", plus: "1\u00a0jour", fit: "13\u00a0mois" },
    names: { buttons: ["Tout accepter", "Tout refuser"], choose: "Personnaliser", always: "Toujours actif", several: "2 fournisseurs", settings: "Paramètres des cookies" },
  },
  "zh-Hans": {
    lead: "在您选择之前，“Ash & <Co>”仅设置必不可少的内容 {真的}。",
    withdrawal: "您可随时重新选择。",
    categories: {
      necessary: { title: "必要", text: "用于保存购物车。" },
      audience: { title: "测量 & 统计", text: "用于统计访问 <b>& 其他</b>。您的访问不会被统计。" },
      ads: { title: "广告 <为您>", text: "“展示”合适的内容。" },
    },
    purposes: { basket: "记住购物车。", visits: "统计“访问” & 次数。", page: "区分<i>页面</i>。", plus: "带符号的名称。", fit: "查找合适的 * 内容。" },
    lifetimes: { basket: "直至浏览器关闭", visits: "1年6个月", page: "30分钟", plus: "1天", fit: "13个月" },
    names: { buttons: ["全部同意", "全部拒绝"], choose: "自行选择", always: "始终启用", several: "2 个提供方", settings: "Cookie 设置" },
  },
};

/** The cookies: what is the same in every language. */
export const COOKIES = {
  basket: { name: "ash_basket", category: "necessary", provider: "Ash", lifetime: "session" },
  visits: { name: "_x_*", category: "audience", provider: "Counter & <Co>", lifetime: "P1Y6M", domain: "counter.example" },
  page: { name: "x-page", category: "audience", provider: "Counter & <Co>", lifetime: "PT30M" },
  plus: { name: "x.plus+$", category: "audience", provider: "Plus \"One\"", lifetime: "P1D" },
  fit: { name: "ad*id", category: "ads", provider: "Advert 'n' Co", lifetime: "P13M" },
};

const quoted = (text) => JSON.stringify(text.replaceAll("{", "{{").replaceAll("}", "}}"));
const fluent = (text) => text.replace(/[{}]/g, (brace) => `{"${brace}"}`);

/** Parts of a category's text: what it is for, and for one of them what refusing does. */
function parts(id, text) {
  const [first, second] = text.split(/(?<=[.。]) ?(?=.)/);
  return id === "audience" ? { text: first, refusal: second } : { text };
}

function workspace(root, { manager }) {
  const write = (name, text) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write("content/portal.toml", 'source = "en"\nlanguages = ["en", "fr", "zh-Hans"]\n\n[brand]\nname = "Ash"\nregimes = []\n');
  const en = STATED.en;
  const categories = Object.entries(en.categories).map(([id, { title, text }]) => {
    const fields = Object.entries({ label: title, ...parts(id, text) }).map(([key, value]) => `${key} = ${quoted(value)}`);
    return `[cookie_categories.${id}]\n${fields.join("\n")}\nalways_on = ${id === "necessary"}\n`;
  });
  const cookies = Object.entries(COOKIES).map(([id, cookie]) => {
    const fields = Object.entries(cookie).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    return `[cookies.${id}]\n${fields.join("\n")}\npurpose = ${quoted(en.purposes[id])}\n`;
  });
  const notice = [`text = ${quoted(en.lead)}`, 'default = "off"', `withdrawal = ${quoted(en.withdrawal)}`, ...(manager ?? [])];
  write("content/cookies/cookies.toml", `[cookie_notice]\n${notice.join("\n")}\n\n${[...categories, ...cookies].join("\n")}`);
  for (const [language, stated] of Object.entries(STATED)) {
    write(`content/documents/privacy/${language}.md`, `# ${stated.names.settings}\n\n## Ash {#who}\n\nAsh.\n`);
    if (language === "en") continue;
    const lines = [`cookie-notice =\n    .text = ${fluent(stated.lead)}\n    .withdrawal = ${stated.withdrawal}`];
    for (const [id, { title, text }] of Object.entries(stated.categories)) {
      const attributes = Object.entries(parts(id, text)).map(([key, value]) => `    .${key} = ${fluent(value)}`);
      lines.push(`cookie-category-${id} = ${fluent(title)}\n${attributes.join("\n")}`);
    }
    for (const [id, purpose] of Object.entries(stated.purposes)) lines.push(`cookie-${id} =\n    .purpose = ${fluent(purpose)}`);
    write(`locales/${language}/facts.ftl`, `${lines.join("\n")}\n`);
  }
}

/** Writes the workspace, its export and, where it is wanted, its site; answers with their folders. */
export async function exported({ manager, format, site = false } = {}) {
  const root = scratch("consent");
  workspace(root, { manager });
  const consent = join(root, "consent");
  const done = await run(["cookies", "export", "--root", root, "--out", consent, ...(format ? ["--format", format] : [])]);
  if (done.code !== 0) throw new Error(`the export ended with ${done.code}:\n${done.stdout}\n${done.stderr}`);
  return { consent, portal: site ? await build(root) : undefined };
}

/** The script that the documentation gives for a tool. */
function documented(tool) {
  const text = readFileSync(join(repository, "docs", "cookies.md"), "utf8");
  const at = text.indexOf(`\n${TOOLS[tool].documented}`);
  const found = at < 0 ? null : text.slice(at).match(/```js\n([\s\S]*?)```/);
  if (!found) throw new Error(`docs/cookies.md has no script for ${tool}`);
  return found[1];
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** The policy of the host page: its own scripts and files, and no script within a page. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/**
 * Serves `/host/TOOL/LANGUAGE` with what is exported below `/consent/` and the tools below `/tools/`. `pages` says
 * what else stands in a host page, for all languages or by language, and which scripts it loads besides.
 */
export async function serveHosts(folders) {
  const host = { folders, pages: {}, origin: "", close: () => server.close() };
  const page = (tool, language, query) => {
    const { folder, scripts, styles } = TOOLS[tool] ?? { scripts: [], styles: [] };
    const { body = "", scripts: more = [] } = host.pages[query.get("page")] ?? {};
    const blocked = query.has("blocked");
    return [
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">`,
      ...styles.map((style) => `<link rel="stylesheet" href="/tools/${folder}/${style}">`),
      ...(blocked ? [] : scripts.map((script) => `<script src="/tools/${folder}/${script}"></script>`)),
      ...(blocked || !TOOLS[tool] ? [] : [`<script type="module" src="/start/${tool}.js"></script>`]),
      ...more.filter((script) => !blocked || !script.endsWith("-itself")).map((script) => `<script defer src="${script}"></script>`),
      `<body><h1>Host</h1>${body[language] ?? body}</body></html>`,
    ].join("\n");
  };
  const server = createServer((request, answer) => {
    const url = new URL(request.url, "http://host");
    const [, kind, ...rest] = decodeURIComponent(url.pathname).split("/");
    const path = rest.join("/");
    const send = (type, body) => {
      answer.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY, "cache-control": "no-store" });
      answer.end(body);
    };
    try {
      if (kind === "host") return send("text/html", page(rest[0], rest[1], url.searchParams));
      if (kind === "start") return send("text/javascript", documented(path.replace(".js", "")));
      if (kind === "script") return send("text/javascript", host.pages[path].script);
      const roots = { consent: host.folders.consent, portal: host.folders.portal, tools: modules };
      return send(TYPES[extname(path)] ?? "application/octet-stream", readFileSync(join(roots[kind], path)));
    } catch {
      answer.writeHead(404, { "content-type": "text/plain" });
      answer.end("nothing here");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  host.origin = `http://127.0.0.1:${server.address().port}`;
  return host;
}
