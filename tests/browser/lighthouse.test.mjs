// Lighthouse, on one page of each kind: a hundred points in each of its four categories, on a phone and at a desk.
//
// A sample of two pages, or with CANDOR_DEEP=1 every kind in every language of every brand. Points for speed are
// those of its simulated phone, which depend little on who else works here; still they are the one thing
// in all tests that does. A page that has fewer is measured once more.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";

import lighthouse, { desktopConfig } from "lighthouse";

import { launch } from "./lib/browser.mjs";
import { BRANDS, DEEP, SEED, build, random, repository, sample } from "./lib/candor.mjs";
import { serveFiles } from "./lib/server.mjs";
import { allPages } from "./lib/sites.mjs";

const SAMPLED = 2;
const FORMS = [["phone", undefined], ["desk", desktopConfig]];

let site;
let published;
let browser;
let port;

/** A port that nobody uses. */
const free = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

before(async () => {
  // As it goes to the public: what is for trials tells search engines to stay away.
  published = await build(repository);
  site = await serveFiles("/");
  port = await free();
  browser = await launch([`--remote-debugging-port=${port}`]);
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Pages after a form ask search engines to stay away, on purpose: points that this costs are none lost. */
const HIDDEN = ["thanks", "error"];

/** The categories in which a page has fewer points, with what took them. */
async function short(url, kind, config) {
  const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "silent" }, config);
  return Object.values(lhr.categories)
    .filter(({ score }) => score !== 1)
    .map(({ title, score, auditRefs }) => {
      const lost = auditRefs.filter(({ id, weight }) => weight && (lhr.audits[id].score ?? 1) < 1).map(({ id }) => id);
      return { lost, told: `${url} ${title} ${score}: ${lost.join(", ")}` };
    })
    .filter(({ lost }) => !HIDDEN.includes(kind) || lost.join() !== "is-crawlable")
    .map(({ told }) => told);
}

test(`pages have all points (seed ${SEED})`, { timeout: DEEP ? undefined : 240_000 }, async () => {
  const pages = BRANDS.flatMap((brand) => allPages(published, brand).map((page) => ({ brand, ...page })));
  // The page for what is not found is answered as such, which costs points by itself.
  const there = pages.filter(({ kind }) => kind !== "missing");
  const lost = [];
  for (const { brand, kind, page } of DEEP ? there : sample(there, SAMPLED, random(SEED))) {
    site.root = join(published, brand);
    for (const [form, config] of FORMS) {
      const url = `${site.origin}/${page}`;
      const found = (await short(url, kind, config)).length ? await short(url, kind, config) : [];
      lost.push(...found.map((what) => `${brand}, ${form}: ${what}`));
    }
  }
  assert.deepEqual(lost, []);
});
