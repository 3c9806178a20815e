// While a policy loads nothing on it moves, whatever comes late: style sheets, the logo, fonts of the brand's own.
//
// Every brand's policy × languages × narrow and wide, a sample of them or with CANDOR_DEEP=1 all.

import assert from "node:assert/strict";
import { appendFileSync, copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { launch, watched } from "./lib/browser.mjs";
import { BRANDS, DEEP, SEED, build, files, languagesOf, random, repository, sample, trialWorkspace } from "./lib/candor.mjs";
import { serveFiles } from "./lib/server.mjs";

const FONTS = join(import.meta.dirname, "node_modules", "@fontsource", "courier-prime", "files");
const FONT = "Courier Prime";
const LETTERED = BRANDS[0];
const WIDTHS = [390, 1280];
const LATE = 800;

let browser;
let site;

before(async () => {
  site = await serveFiles("/");
  const root = trialWorkspace({ address: site.address, endpoint: `${site.origin}/requests` });
  const brand = join(root, "content", "brands", LETTERED);
  for (const [from, to] of [["400-normal", "regular"], ["700-normal", "bold"], ["400-italic", "italic"]]) {
    copyFileSync(join(FONTS, `courier-prime-latin-${from}.woff2`), join(brand, `typist-${to}.woff2`));
  }
  appendFileSync(
    join(brand, "brand.toml"),
    '\nbody_font = "typist"\nheading_font = "typist"\n\n[look.fonts.typist]\nregular = "typist-regular.woff2"\nbold = "typist-bold.woff2"\nitalic = "typist-italic.woff2"\n',
  );
  assert.match(readFileSync(join(brand, "brand.toml"), "utf8"), /\[look\][^[]*body_font/, "the look stands last");
  site.root = await build(root, { env: "test" });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

const address = (brand, path) => `${site.address}${brand}/${path}/privacy/`;

/** How much of what is seen moved, by the browser's own count (Layout Instability API). */
const shifted = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const moved = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push([entry.value, entry.sources?.[0]?.node?.nodeName ?? ""]);
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(moved), 200);
      }),
  );

/** A page on which files of some kind come late. */
async function open(width, late) {
  const watch = await watched(browser, { origins: [site.origin], viewport: { width, height: 800 } });
  if (late) {
    await watch.page.route(late, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue().catch(() => {});
    });
  }
  return watch;
}

/** The fonts that an element is set in, as the browser found them. */
async function fontsOf({ context, page }, selector) {
  const session = await context.newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map((font) => `${font.familyName}${font.isCustomFont ? " of its own" : ""}`);
}

const policies = BRANDS.flatMap((brand) =>
  languagesOf(brand).flatMap(({ path }) => WIDTHS.map((width) => ({ brand, path, width }))),
);

describe("nothing moves while a policy loads", () => {
  for (const { brand, path, width } of DEEP ? policies : sample(policies, 8, random(SEED))) {
    test(`${brand}/${path} at ${width}`, async () => {
      for (const late of [undefined, "**/*.svg", "**/assets/*.css"]) {
        const { context, page, found } = await open(width, late);
        await page.goto(address(brand, path), { waitUntil: "load" });
        assert.deepEqual(await shifted(page), [], `late: ${late}`);
        assert.deepEqual(found, []);
        await context.close();
      }
    });
  }
});

test("a policy weighs less than 60 KB with its style", async () => {
  const found = files(site.root).filter((path) => /^[^/]+\/[^/]+\/privacy\/index\.html$/.test(path));
  assert.ok(found.length >= BRANDS.length * 2);
  for (const path of found) {
    const html = readFileSync(join(site.root, path), "utf8");
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => join(site.root, path, "..", href));
    const weight = [join(site.root, path), ...sheets].reduce((sum, file) => sum + readFileSync(file).length, 0);
    assert.ok(weight < 60_000, `${path}: ${weight} bytes`);
  }
});

describe("a font of the brand's own", () => {
  test("is shown when it is there in time, and nobody else is asked for it", async () => {
    const watch = await open(1280);
    await watch.page.goto(address(LETTERED, "en"), { waitUntil: "load" });
    assert.deepEqual(watch.found, []);
    await watch.context.close();
    // Without anybody between: Chromium waits for what is preloaded a tenth of a second, and keeps it for the next visit.
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    for (let visit = 0; visit < 2; visit++) {
      await page.goto(address(LETTERED, "en"), { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready);
      assert.deepEqual(await shifted(page), []);
    }
    assert.deepEqual(await fontsOf({ context, page }, "main .text p"), [`${FONT} of its own`]);
    assert.deepEqual(await fontsOf({ context, page }, "h1"), [`${FONT} of its own`]);
    await context.close();
  });

  test("moves nothing when it comes late: the page stays in the type that stands in", async () => {
    const watch = await open(1280, "**/*.woff2");
    const { context, page, found } = watch;
    await page.goto(address(LETTERED, "en"), { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    assert.equal((await fontsOf(watch, "main .text p")).includes(`${FONT} of its own`), false);
    assert.deepEqual(await shifted(page), []);
    assert.deepEqual(found, []);
    await context.close();
  });

  test("is not asked for by pages in Chinese, nor by other brands", async () => {
    for (const [brand, path] of [[LETTERED, "zh"], [BRANDS[1], "en"]]) {
      const { context, page, found } = await open(1280);
      const asked = [];
      page.on("request", (request) => request.url().endsWith(".woff2") && asked.push(request.url()));
      await page.goto(address(brand, path), { waitUntil: "load" });
      const preloaded = await page.locator("link[rel=preload]").count();
      assert.equal(preloaded, 0, `${brand}/${path}`);
      if (brand !== LETTERED) assert.deepEqual(asked, []);
      assert.deepEqual(found, []);
      await context.close();
    }
  });
});
