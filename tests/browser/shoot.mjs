// Takes pictures of every kind of page, for people to look at:
//
//   node tests/browser/shoot.mjs [--brands orvelune,suilanhe] [--kinds home,right] [--widths 320,1440]
//
// They go to tests/browser/screenshots/<brand>/<kind>-<language>-<width>-<light or dark>.png.

import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { BRANDS } from "./lib/candor.mjs";
import { launch } from "./lib/browser.mjs";
import { allPages, publish } from "./lib/sites.mjs";

const { values } = parseArgs({
  options: { brands: { type: "string" }, kinds: { type: "string" }, widths: { type: "string", default: "320,1440" }, languages: { type: "string" } },
});
const list = (text) => text?.split(",");
const folder = join(dirname(fileURLToPath(import.meta.url)), "screenshots");
const site = await publish();
const browser = await launch();
let taken = 0;
for (const brand of list(values.brands) ?? BRANDS) {
  mkdirSync(join(folder, brand), { recursive: true });
  for (const width of list(values.widths).map(Number)) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: width < 700 ? 700 : 900 } });
      const page = await context.newPage();
      for (const { kind, language, page: path } of allPages(site.root, brand)) {
        if (values.kinds && !list(values.kinds).includes(kind)) continue;
        if (values.languages && !list(values.languages).includes(language)) continue;
        await page.goto(`${site.address}${brand}/${path}`);
        const name = `${kind}-${language}-${width}-${colorScheme}.png`;
        // Policies are long: the first part of them tells what they look like.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.screenshot({ path: join(folder, brand, name), fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, 4000) } });
        taken += 1;
      }
      await context.close();
    }
  }
}
await browser.close();
site.close();
console.log(`${taken} pictures in ${folder}`);
