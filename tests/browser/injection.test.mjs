// 248 known script injections, in every place where somebody can write something.
//
// Each round puts a payload in every slot of a workspace that holds every kind of fact and every
// field, each slot another one. What the program refuses is taken back, by the places it names,
// until it publishes; then nothing of what was accepted may be more than text. In the next round
// the payloads move on by one, so that after all rounds each slot has met each payload.
// By default a seeded sample of rounds is run; CANDOR_DEEP=1 runs all.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { DATE, DEEP, SEED, files, random, run, sample, scratch } from "./lib/candor.mjs";
import { launch, watched } from "./lib/browser.mjs";
import { Hostile, PAYLOADS } from "./lib/hostile.mjs";
import { serveFiles } from "./lib/server.mjs";

/** Rounds of a short run. */
const ROUNDS = 20;

/** Pages that are opened, in each language. */
const OPENED = ["", "privacy/", "facts/", "rights/", "rights/access/", "requests/", "contact/", "cookies/", "requests/thanks/", "requests/error/"];

/** Markup that Markdown may make, which the pages without payloads need not have. */
const MARKDOWN = ["br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "p", "ul", "ol", "li", "a|href", "a|href,rel"];

/** A question of a form, by what it is: its autofill token or its type may be a payload that is refused. */
const QUESTIONS = ["div|class,data-missing,id", "div|class,data-missing,data-role,id", "div|class,data-role,id", "div|class,id"];

let browser;
let site;
let hostile;
let usual;
let lab;

before(async () => {
  site = await serveFiles("/base/");
  hostile = new Hostile(site.address);
  browser = await launch();
  lab = await browser.newPage();
  const out = scratch("usual");
  const { refused } = await settle(new Map(), false, out);
  assert.equal(refused.size, 0);
  usual = { shapes: new Set([...QUESTIONS, ...MARKDOWN.map((shape) => (shape.includes("|") ? shape : `${shape}|`)), ...(await examine(out)).shapes]), style: style(out) };
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Builds until the program publishes, taking back what it refuses. */
async function settle(payloads, literal, out) {
  const root = scratch("hostile");
  const refused = new Set();
  const left = new Map(payloads);
  for (let attempt = 0; attempt < 60; attempt++) {
    const places = hostile.write(root, left, literal);
    const done = await run(["build", "--root", root, "--out", out, "--date", DATE, "--format", "json"]);
    assert.ok(done.code === 0 || done.code === 1, `ended with ${done.code ?? done.signal}: ${done.stderr}`);
    assert.doesNotMatch(done.stderr, /panicked/);
    if (done.code === 0) return { refused, accepted: left };
    const report = JSON.parse(done.stdout);
    const errors = report.problems.filter((problem) => problem.severity === "error");
    assert.ok(errors.length > 0, "a build that fails says why");
    assert.equal(report.published, null);
    const back = new Set();
    for (const error of errors) {
      assert.ok(error.message && error.rule, JSON.stringify(error));
      const named = [error.place, ...error.related.map((other) => other.place)].filter(Boolean);
      const from = (place) => places.filter((p) => p.file === place.file && p.from <= place.end_line && p.to >= place.line && left.has(p.slot));
      let found = named.flatMap(from);
      if (found.length === 0) found = places.filter((p) => left.has(p.slot) && error.message.includes(left.get(p.slot)) && left.get(p.slot).length > 2);
      if (found.length === 0 && error.rule === "brand/logo") found = places.filter((p) => p.slot.startsWith("logo.") && left.has(p.slot));
      found.forEach((p) => back.add(p.slot));
    }
    if (back.size === 0) back.add(await culprit(left, literal, root, out, errors));
    for (const slot of back) {
      refused.add(slot);
      left.delete(slot);
    }
  }
  assert.fail("the program goes on refusing");
}

/** The slot that makes a build fail, where no place tells: by halves. */
async function culprit(left, literal, root, out, errors) {
  let suspects = [...left.keys()];
  const fails = async (slots) => {
    hostile.write(root, new Map(slots.map((slot) => [slot, left.get(slot)])), literal);
    return (await run(["build", "--root", root, "--out", out, "--date", DATE, "--format", "json"])).code !== 0;
  };
  while (suspects.length > 1) {
    const half = suspects.slice(0, suspects.length >> 1);
    suspects = (await fails(half)) ? half : suspects.slice(suspects.length >> 1);
  }
  assert.equal(suspects.length, 1, JSON.stringify(errors));
  return suspects[0];
}

/** The brand's style sheet, without the values of its colours and numbers. */
function style(out) {
  const name = files(out).find((path) => /^assets\/style\.[^/]*\.css$/.test(path));
  return readFileSync(join(out, name), "utf8").replace(/(?<=^@layer tokens\{):root\{[^}]*\}/m, (tokens) => tokens.replace(/#[0-9a-f]{6}\b/g, "#").replace(/\d+(\.\d+)?/g, "0"));
}

/** What all pages are made of: the shapes of their elements, and all that could do more than show. */
async function examine(out) {
  const pages = files(out)
    .filter((path) => path.endsWith(".html"))
    .map((path) => [path, readFileSync(join(out, path), "utf8")]);
  return lab.evaluate((list) => {
    const shapes = new Set();
    const wrong = [];
    let words = "";
    for (const [path, html] of list) {
      const found = new DOMParser().parseFromString(html, "text/html");
      const say = (what, node) => wrong.push(`${path}: ${what}: ${node.outerHTML.slice(0, 200)}`);
      // What the script of forms shows stands in templates: they are looked into as well.
      const states = [...found.querySelectorAll("form > template[data-state]")];
      for (const node of [found, ...states.map((state) => state.content)].flatMap((part) => [...part.querySelectorAll("*")])) {
        const names = node.getAttributeNames().sort();
        // What an answer is to a provider follows from its autofill token, which is a slot.
        shapes.add(`${node.localName}|${names.filter((name) => name !== "data-role").join(",")}`);
        if (node.dataset.role && !["email", "name", "message"].includes(node.dataset.role)) say("role", node);
        for (const name of names) {
          const value = node.getAttribute(name);
          if (/^on|^style$|^srcdoc$|^formaction$|^ping$|^xlink|^xmlns/.test(name)) say(name, node);
          if (["data-action", "data-challenge"].includes(name) && new URL(value, "x:").protocol !== "https:") say(name, node);
          if (["href", "src", "action"].includes(name)) {
            const scheme = new URL(value, "https://here.example/").protocol;
            const fits = { a: /^(https?|mailto|tel):$/, form: /^https:$/, link: /^https?:$/, img: /^https?:$/, script: /^https?:$/ }[node.localName];
            if (!fits?.test(scheme)) say(`${name} ${scheme}`, node);
            if (node.localName === "img" && !/^(\.\.\/)*assets\/[\w.-]+$/.test(value)) say("picture", node);
            if (node.localName === "link" && node.rel === "stylesheet" && !/assets\/[\w.-]+\.css$/.test(value)) say("style", node);
          }
        }
        if (node.localName === "script" && node.hasAttribute("src")) {
          // The site's own, which helps with forms; what it is called depends on its content alone.
          const own = /^(\.\.\/)*assets\/form\.[0-9a-f]{12}\.js$/.test(node.getAttribute("src"));
          if (!own || node.textContent || !found.querySelector("form[data-form]")) say("script", node);
        } else if (node.localName === "script") {
          say("script", node);
        }
        if (node.localName === "meta" && node.httpEquiv) {
          const policy = /^default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'(?:; script-src 'self')?; connect-src 'self'(?: https?:\/\/[a-z0-9.:-]+)*; form-action ('none'|'self'( https?:\/\/[a-z0-9.:-]+)*); base-uri 'none'$/;
          if (node.httpEquiv !== "Content-Security-Policy" || !policy.test(node.content)) say("policy", node);
        }
        if (node.shadowRoot || (node.content instanceof DocumentFragment && !states.includes(node))) say("template", node);
        if (node.namespaceURI !== "http://www.w3.org/1999/xhtml") say("foreign element", node);
      }
      words += ` ${[found.documentElement, ...states.map((state) => state.content)].map((part) => part.textContent).join(" ")}`;
      for (const comment of [found.createTreeWalker(found, NodeFilter.SHOW_COMMENT).nextNode()].filter(Boolean)) {
        wrong.push(`${path}: comment: ${comment.data.slice(0, 100)}`);
      }
    }
    return { shapes: [...shapes], wrong, words, pages: list.length };
  }, pages);
}

/** Fields of `security.txt` (RFC 9116, 2.5) with what they may hold: addresses, a time, language tags. */
const SECURITY = new Map([
  ["Acknowledgments", /^https:\S+$/],
  ["Canonical", /^https?:\S+$/],
  ["Contact", /^(https:|mailto:|tel:)\S+$/],
  ["Encryption", /^https:\S+$/],
  ["Expires", /^2027-\d\d-\d\dT23:59:59Z$/],
  ["Hiring", /^https:\S+$/],
  ["Policy", /^https:\S+$/],
  ["Preferred-Languages", /^[A-Za-z0-9-]+(, [A-Za-z0-9-]+)*$/],
]);

/** Lines of `security.txt` that say anything but what a field may hold. */
function security(out) {
  const path = files(out).find((path) => path.endsWith(".well-known/security.txt"));
  const lines = path ? readFileSync(join(out, path), "utf8").split("\n").slice(0, -1) : ["no security.txt"];
  const fits = ([name, ...value]) => SECURITY.get(name)?.test(value.join(": "));
  return lines.filter((line) => !fits(line.split(": "))).map((line) => `security.txt: ${line}`);
}

/** Opens the pages, as visitors do, and the logo, as somebody who follows its address. */
async function open(out, round) {
  site.root = out;
  const { context, page, found } = await watched(browser, { origins: [site.origin] });
  const wrong = [];
  const logo = files(out).filter((path) => /^assets\/.*\.svg$/.test(path));
  const paths = new Set(files(out));
  const folders = [...paths].map((path) => path.match(/^([^/]+)\/index\.html$/)?.[1]).filter(Boolean);
  // The languages take turns: English words come from the facts, French ones from a bundle.
  const turn = folders.sort().filter((_, at) => at === round % folders.length);
  const pages = turn.flatMap((folder) => OPENED.map((path) => `${folder}/${path}`)).filter((path) => paths.has(`${path}index.html`));
  for (const path of ["", ...pages, ...logo]) {
    found.length = 0;
    await page.goto(site.address + path.split("/").map(encodeURIComponent).join("/"), { waitUntil: "load" });
    wrong.push(...found.map((what) => `${path}: ${what}`));
  }
  await context.close();
  return { wrong, opened: pages.length };
}

const rounds = PAYLOADS.map((_, round) => round);
const chosen = DEEP ? rounds : sample(rounds, ROUNDS, random(SEED));

// CANDOR_ROUND=17 runs one round; CANDOR_PART=1/3 the first third of them.
const [part, parts] = (process.env.CANDOR_PART ?? "1/1").split("/").map(Number);
const asked = process.env.CANDOR_ROUND ? [Number(process.env.CANDOR_ROUND)] : chosen.filter((_, at) => at % parts === part - 1);

test(`payloads in every slot: ${asked.length} rounds of ${PAYLOADS.length}${DEEP ? "" : ` (CANDOR_SEED=${SEED})`}`, async (t) => {
  const slots = [...hostile.slots.keys()];
  const total = { tried: 0, refused: 0, published: 0, shown: 0, pages: 0, opened: 0 };
  const everAccepted = new Set();
  const everRefused = new Set();
  for (const round of asked) {
    const payloads = new Map(slots.map((slot, at) => [slot, PAYLOADS[(at * 7 + round) % PAYLOADS.length]]));
    const out = scratch("out");
    const { refused, accepted } = await settle(payloads, round % 2 === 1, out);
    const seen = await examine(out);
    const wrong = [...seen.wrong];
    for (const shape of seen.shapes) if (!usual.shapes.has(shape)) wrong.push(`new element ${shape}`);
    wrong.push(...security(out));
    if (style(out) !== usual.style) wrong.push("the style sheet is another one");
    const { wrong: happened, opened } = await open(out, round);
    wrong.push(...happened);
    assert.deepEqual(wrong.slice(0, 20), [], `round ${round}: CANDOR_ROUND=${round}`);
    const plain = (text) => text.replace(/[\s\u00a0\u202f\u200b'"‘’“”…]+/g, "");
    const words = plain(seen.words);
    const shown = [...accepted.values()].filter((payload) => words.includes(plain(payload))).length;
    assert.ok(shown > 100, `round ${round}: only ${shown} payloads are seen as text`);
    accepted.forEach((_, slot) => everAccepted.add(slot));
    refused.forEach((slot) => everRefused.add(slot));
    total.tried += payloads.size;
    total.refused += refused.size;
    total.published += accepted.size;
    total.shown += shown;
    total.pages += seen.pages;
    total.opened += opened;
  }
  t.diagnostic(`${slots.length} slots: ${JSON.stringify(total)}`);
  t.diagnostic(`${everAccepted.size} slots published a payload, ${everRefused.size} refused one`);
});
