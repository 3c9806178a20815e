// What pages look like, from far away: their upper part as a grid of grey fields, beside how it looked when
// somebody last looked at it closely. Small differences of fonts and rounding are none.
//
// Five kinds of page × every brand × narrow and wide × light and dark × its languages; a sample, or with
// CANDOR_DEEP=1 all of them. `CANDOR_BLESS=1 CANDOR_DEEP=1` keeps what is there now: look at the pictures of
// `shoot.mjs` first.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "./lib/browser.mjs";
import { BRANDS, DEEP, SEED, languagesOf, random, sample } from "./lib/candor.mjs";
import { pageKinds, publish } from "./lib/sites.mjs";

const KEPT = join(import.meta.dirname, "thumbnails.json");
const BLESS = process.env.CANDOR_BLESS === "1";
const KINDS = ["home", "document", "right", "requests", "cookies"];
const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"];
const SAMPLED = 24;

/** Columns and rows of the grid. */
const [ACROSS, DOWN] = [16, 16];

/** How far fields may be apart on average, and one alone, of 255. A line of text that moves by a row is more. */
const [MEAN, MOST] = [5, 72];

let browser;
let site;

before(async () => {
  site = await publish();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

const views = BRANDS.flatMap((brand) =>
  languagesOf(brand).flatMap(({ path }) =>
    KINDS.flatMap((kind) => WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ brand, path, kind, width, scheme })))),
  ),
);

const name = ({ brand, path, kind, width, scheme }) => `${brand}/${path} ${kind} ${width} ${scheme}`;

/** The mean grey of each field of a picture, in hexadecimal digits. The page that measures it is none of a site. */
async function grid(bench, picture) {
  return bench.evaluate(
    async ({ data, across, down }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context.drawImage(image, 0, 0);
      const { data: points } = context.getImageData(0, 0, image.width, image.height);
      const fields = Array.from({ length: across * down }, () => [0, 0]);
      for (let y = 0; y < image.height; y++) {
        for (let x = 0; x < image.width; x++) {
          const at = 4 * (y * image.width + x);
          const field = fields[Math.floor((y * down) / image.height) * across + Math.floor((x * across) / image.width)];
          field[0] += 0.299 * points[at] + 0.587 * points[at + 1] + 0.114 * points[at + 2];
          field[1] += 1;
        }
      }
      return fields.map(([sum, count]) => Math.round(sum / count).toString(16).padStart(2, "0")).join("");
    },
    { data: picture.toString("base64"), across: ACROSS, down: DOWN },
  );
}

const levels = (text) => text.match(/../g).map((level) => parseInt(level, 16));

/** How far two grids are apart: on average, and where most. */
function apart(one, other) {
  const gaps = levels(one).map((level, at) => Math.abs(level - levels(other)[at]));
  return { mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, most: Math.max(...gaps) };
}

async function pictured(drawn) {
  const bench = await (await browser.newContext()).newPage();
  const found = new Map();
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
      const page = await context.newPage();
      for (const view of drawn.filter((view) => view.scheme === scheme && view.width === width)) {
        await page.goto(`${site.address}${view.brand}/${pageKinds(site.root, view.brand, view.path)[view.kind]}`);
        found.set(name(view), await grid(bench, await page.screenshot()));
      }
      await context.close();
    }
  }
  return found;
}

test(`pages look as they did (seed ${SEED})`, async () => {
  const drawn = DEEP ? views : sample(views, SAMPLED, random(SEED));
  const found = await pictured(drawn);
  if (BLESS) {
    const kept = DEEP ? {} : JSON.parse(readFileSync(KEPT, "utf8"));
    writeFileSync(KEPT, `${JSON.stringify({ ...kept, ...Object.fromEntries(found) }, null, 1)}\n`);
    return;
  }
  const kept = JSON.parse(readFileSync(KEPT, "utf8"));
  const wrong = [...found].flatMap(([name, now]) => {
    if (!kept[name]) return [`${name}: nobody has looked at it yet`];
    const { mean, most } = apart(now, kept[name]);
    return mean > MEAN || most > MOST ? [`${name}: ${mean.toFixed(1)} on average, ${most} at most`] : [];
  });
  assert.deepEqual(wrong, []);
  if (DEEP) assert.deepEqual(Object.keys(kept).sort(), [...found.keys()].sort());
});

test("what looks another way is noticed", async () => {
  const view = { brand: BRANDS[0], path: languagesOf(BRANDS[0])[0].path, kind: "home", width: 1280, scheme: "light" };
  const now = (await pictured([view])).get(name(view));
  const dark = (await pictured([{ ...view, scheme: "dark" }])).get(name({ ...view, scheme: "dark" }));
  assert.ok(apart(now, dark).mean > MEAN);
  // Everything stands a row lower.
  const lower = now.slice(0, 2 * ACROSS) + now.slice(0, -2 * ACROSS);
  assert.ok(apart(now, lower).mean > MEAN || apart(now, lower).most > MOST);
});
