// What every page does when somebody opens it: nothing but show itself.
//
// One brand is looked at completely: every kind of page, in every language, light and dark, with
// and without JavaScript. Of the other brands a sample, or with CANDOR_DEEP=1 everything too; and one brand
// with the other theme that is built in.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";

import { BRANDS, DEEP, SEED, random, sample } from "./lib/candor.mjs";
import { kept, launch, watched } from "./lib/browser.mjs";
import { allPages, publish } from "./lib/sites.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pages looked at by chance in each of the other brands, and in each manner. */
const SAMPLED = 6;

const MANNERS = ["light", "dark"].flatMap((scheme) => [true, false].map((script) => ({ scheme, script })));

let browser;
let site;
let plain;

before(async () => {
  site = await publish();
  plain = await publish({ theme: "plain" });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
  plain?.close();
});

/** The browser, a page, in one colour scheme, with or without JavaScript. */
const open = ({ scheme, script }, site) =>
  watched(browser, {
    origins: [site.origin],
    colorScheme: scheme,
    javaScriptEnabled: script,
    viewport: { width: 1440, height: 900 },
  });

/** What is wrong with the page as it stands in the window. */
async function look(page, language, manner) {
  const wrong = [];
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => {
      const root = document.documentElement;
      return { is: root.scrollWidth, may: root.clientWidth };
    });
    if (over.is > Math.min(over.may, width)) wrong.push(`at ${width} px the page is ${over.is} px wide`);
  }
  const html = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
  if (html.lang !== language || html.dir !== "ltr") wrong.push(`lang and dir are ${html.lang}, ${html.dir}`);
  const styled = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--accent") !== "");
  if (!styled) wrong.push("the style sheet does not hold");
  if (!manner.script) {
    const looks = await page.evaluate(() => document.querySelector("main")?.getBoundingClientRect().height ?? 0);
    if (looks < 50) wrong.push("nothing is shown without JavaScript");
    return wrong;
  }
  // Dark pages are examined at the width of a phone, light ones at that of a desk. `evaluate` runs
  // beside the page's policy, not under it, so that nothing has to be relaxed for axe.
  await page.setViewportSize({ width: manner.scheme === "dark" ? 320 : 1440, height: 900 });
  await page.evaluate(AXE);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of found.violations) {
    // The contents beside the text are a `details` that the style shows although it is closed. axe
    // takes its links for hidden; that they are reached by keyboard is tested in keyboard.test.mjs.
    if (violation.id === "scrollable-region-focusable") {
      violation.nodes = violation.nodes.filter((node) => node.target.join() !== ".contents");
      if (violation.nodes.length === 0) continue;
    }
    const where = violation.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} (${node.failureSummary})`);
    wrong.push(`axe ${violation.id}: ${where.join("; ")}`);
  }
  return wrong;
}

/** Opens each page in turn and says what went wrong where. */
async function visit(brand, pages, manner, site) {
  const { context, page, found } = await open(manner, site);
  const wrong = [];
  try {
    for (const { language, page: path, kind } of pages) {
      found.length = 0;
      const answer = await page.goto(`${site.address}${brand}/${path}`, { waitUntil: "load" });
      const expected = kind === "missing" ? 404 : 200;
      if (answer.status() !== expected) wrong.push(`${path}: status ${answer.status()}`);
      const stays = await kept(context, page);
      const seen = await look(page, language, manner);
      wrong.push(...[...found, ...stays, ...seen].map((what) => `${brand}/${path}: ${what}`));
    }
  } finally {
    await context.close();
  }
  assert.deepEqual(wrong, []);
}

const name = ({ scheme, script }) => `${scheme}, ${script ? "with" : "without"} JavaScript`;

describe("every kind of page of one brand", () => {
  for (const manner of MANNERS) {
    test(name(manner), async () => {
      const pages = allPages(site.root, BRANDS[0]);
      const half = Math.ceil(pages.length / 2);
      await Promise.all([pages.slice(0, half), pages.slice(half)].map((part) => visit(BRANDS[0], part, manner, site)));
    });
  }
});

describe(`pages of the other brands${DEEP ? "" : `, a sample (CANDOR_SEED=${SEED})`}`, () => {
  const next = random(SEED);
  for (const brand of BRANDS.slice(1)) {
    for (const manner of MANNERS) {
      test(`${brand}, ${name(manner)}`, async () => {
        const pages = allPages(site.root, brand);
        await visit(brand, DEEP ? pages : sample(pages, SAMPLED, next), manner, site);
      });
    }
  }
});

describe("every kind of page with the plain theme", () => {
  for (const manner of MANNERS.filter(({ scheme, script }) => (scheme === "light") === script)) {
    test(name(manner), async () => {
      for (const brand of BRANDS.slice(0, DEEP ? undefined : 1)) {
        await visit(brand, allPages(plain.root, brand), manner, plain);
      }
    });
  }
  test("dark, with JavaScript, a sample", async () => {
    await visit(BRANDS[1], sample(allPages(plain.root, BRANDS[1]), SAMPLED, random(SEED)), MANNERS[2], plain);
  });
});
