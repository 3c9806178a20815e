// How soon a browser is told of a save, and has the new page: 200 saves of different kinds.
//
//   cargo bench --bench corpus -- --out DIR --brands 500
//   node benches/serve/chromium.mjs DIR [saves]
//
// Times are taken in the page, on the clock that it shares with this script. Tests never look at times.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join, resolve } from "node:path";

import { launch } from "../../tests/browser/lib/browser.mjs";

const repository = resolve(import.meta.dirname, "../..");
const root = resolve(process.argv[2] ?? "");
const saves = Number(process.argv[3] ?? 200);
const candor = process.env.CANDOR_BIN ?? join(repository, "target/release/candor");

/** How long it is quiet before each save, in milliseconds. */
const CALM = 500;

const brand = readdirSync(join(root, "content/brands")).sort()[0];
const template = "themes/default/templates/page-title.html";
mkdirSync(join(root, dirname(template)), { recursive: true });
cpSync(join(repository, template), join(root, template));
const style = "themes/default/assets/style.css";
mkdirSync(join(root, dirname(style)), { recursive: true });
cpSync(join(repository, style), join(root, style));

const after = (text, mark, run) => text.replace(mark, (found) => `${found}R${run} `);

/** What is saved, on which page it shows, and how a run changes it. */
const KINDS = [
  ["prose that brands share", "en/privacy/", "content/documents/privacy/en.md", (text, run) => after(text, /\n\n(?=[A-Z][a-z])/, run)],
  ["a text of the register", "en/facts/", "content/register/purposes.toml", (text, run) => after(text, /text = "/, run)],
  ["words of a bundle", "fr/facts/", "locales/fr/facts.ftl", (text, run) => after(text, /= /, run)],
  ["a brand's name", "en/privacy/", `content/brands/${brand}/en.ftl`, (text, run) => after(text, /\*\[bare\] /, run)],
  ["a template", "en/privacy/", template, (text, run) => `${text}<!-- ${run} -->`],
  ["a brand's colour", "en/privacy/", `content/brands/${brand}/brand.toml`, (text, run) => text.replace(/accent = "#.*"/, `accent = "#1${(run % 10).toString()}4455"`)],
  ["the theme's style", "en/privacy/", style, (text, run) => `${text}\n.r${run} { color: inherit }\n`],
  ["an error", "en/privacy/", "content/documents/privacy/en.md", (text, run) => `${text}\n{ $nothing-${run} }\n`],
];

const now = () => performance.timeOrigin + performance.now();
const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Over what was there, or beside it and renamed, as editors do. */
function save(path, text, renamed) {
  if (!renamed) return writeFileSync(path, text);
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
}

async function serve() {
  const child = spawn(candor, ["serve", "--root", root, "--port", "0", "--date", "2026-11-23"], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8")) {
    said += text;
    const found = /Serving (http:\S+\/) /.exec(said);
    if (found) return { child, address: found[1] };
  }
  throw new Error(`it ended: ${said}`);
}

/** Notes when the page is told of something, and when what it was told of is there. */
function watch() {
  const at = () => performance.timeOrigin + performance.now();
  const Native = EventSource;
  window.EventSource = class extends Native {
    addEventListener(name, act) {
      super.addEventListener(name, (event) => {
        const told = at();
        if (name !== "hello") window.noted({ what: "told", name, at: told });
        act(event);
        if (["problems", "mended"].includes(name)) window.noted({ what: "there", at: at() });
      });
    }
  };
  addEventListener("load", () => {
    window.noted({ what: "there", at: at() });
    // A page that is exchanged in place is there with the frame that shows it.
    const shown = new MessageChannel();
    shown.port1.onmessage = () => window.noted({ what: "there", at: at() });
    const changed = () => requestAnimationFrame(() => shown.port2.postMessage(0));
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const part of [document.head, document.body]) new MutationObserver(changed).observe(part, all);
  });
  document.addEventListener("load", (event) => event.target.tagName === "LINK" && document.readyState === "complete" && window.noted({ what: "there", at: at() }), true);
}

const browser = await launch();
const opened = async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const notes = [];
  await page.exposeFunction("noted", (note) => notes.push(note));
  await page.addInitScript(watch);
  return { context, page, notes };
};
let ready = await opened();
// An editor's browser has shown pages before.
const earlier = createServer((_, answer) => answer.setHeader("content-type", "text/html").end("<!doctype html><title>Earlier</title>"));
await new Promise((done) => earlier.listen(0, "127.0.0.1", done));
await ready.page.goto(`http://localhost:${earlier.address().port}/`);
earlier.close();
// Nor has it only just been started.
await pause(2000);
const began = now();
const { child, address } = await serve();
const results = new Map(KINDS.map(([name]) => [name, { told: [], there: [] }]));
let first;
try {
  for (const [at, [name, where, file, edit]] of KINDS.entries()) {
    const { context, page, notes } = ready ?? (await opened());
    ready = undefined;
    await page.goto(`${address}${brand}/${where}`);
    const until = async (what, since) => {
      for (let tries = 0; tries < 2000; tries++) {
        const found = notes.find((note) => note.what === what && note.at >= since);
        if (found) return found.at;
        await pause(2);
      }
      throw new Error(`${name}: the page was never ${what}`);
    };
    first ??= (await until("there", began)) - began;
    const path = join(root, file);
    const before = readFileSync(path, "utf8");
    const runs = Math.floor(saves / KINDS.length) + (at < saves % KINDS.length ? 1 : 0);
    for (let run = 0; run < runs; run++) {
      await pause(CALM);
      // Every other save of an error mends it.
      const text = name === "an error" && run % 2 ? before : edit(before, run);
      const since = now();
      save(path, text, run % 2 === 1);
      const told = await until("told", since);
      const { there, told: times } = results.get(name);
      times.push(told - since);
      there.push((await until("there", told)) - since);
    }
    writeFileSync(path, before);
    await context.close();
    await pause(CALM);
  }
} finally {
  child.kill();
  await browser.close();
}

const row = (name, { told, there }) => {
  const figures = [told, there].flatMap((times) => [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0)));
  return `| ${[name, told.length, ...figures].join(" | ")} |`;
};
const all = { told: [], there: [] };
for (const { told, there } of results.values()) {
  all.told.push(...told);
  all.there.push(...there);
}
console.log(`${readdirSync(join(root, "content/brands")).length} brands: the first page is there ${first.toFixed(0)} ms after the start\n`);
console.log("| saved | saves | told, median ms | p95 | longest | there, median ms | p95 | longest |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
for (const [name, times] of results) console.log(row(name, times));
console.log(row("all", all));
