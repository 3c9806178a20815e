// The page of cookies with a long list: looked at, narrowed, printed, read without a script.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";

import { kept, launch, watched } from "./lib/browser.mjs";
import { build } from "./lib/candor.mjs";
import { categoryOf, inventory, nameOf } from "./lib/inventory.mjs";
import { serveFiles } from "./lib/server.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const COUNT = 300;
const REOPEN = "https://www.quince.example/#cookie-settings";
const LANGUAGES = {
  en: { count: (shown) => `${shown} of ${COUNT} shown`, search: "Search the list", by: "Category", months: (n) => (n === 1 ? "1 month" : `${n} months`), open: "Open the cookie settings", word: "number 17 " },
  fr: { count: (shown) => `${shown} sur ${COUNT}`, search: "Rechercher dans la liste", by: "Catégorie", months: (n) => `${n} mois`, open: "Ouvrir les réglages des cookies", word: "NUMERO 17 " },
  zh: { count: (shown) => `显示 ${shown} 项，共 ${COUNT} 项`, search: "在清单中查找", by: "类别", months: (n) => `${n}个月`, open: "打开 Cookie 设置", word: "第 17 个" },
};

let browser;
let site;

before(async () => {
  site = await serveFiles("/group/");
  site.root = await build(inventory(COUNT, { address: site.address, reopen: REOPEN }));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

async function open(language, options = {}) {
  const opened = await watched(browser, { origins: [site.origin], viewport: { width: 1280, height: 900 }, ...options });
  await opened.page.goto(`${site.address}${language}/cookies/${options.hash ?? ""}`);
  return opened;
}

/** How many rows are seen, and of which tables. */
const seen = (page) =>
  page.evaluate(() => {
    const visible = (node) => node.getClientRects().length > 0;
    const rows = [...document.querySelectorAll(".cookies tbody tr")].filter(visible);
    return { rows: rows.length, tables: new Set(rows.map((row) => row.closest(".table-block").id)).size };
  });

const all = [...Array(COUNT)].map((_, at) => at + 1);
const inCategory = (at) => all.filter((n) => categoryOf(n) === at).length;

for (const [language, words] of Object.entries(LANGUAGES)) {
  describe(`${COUNT} cookies in ${language}`, () => {
    test("every one is there, with its lifetime in words", async () => {
      const { context, page, found } = await open(language);
      // Every kind of space counts as one, and none is as good before a Chinese character.
      const rows = await page.$$eval(".cookies tbody tr", (rows) =>
        rows.map((row) => [row.querySelector("th"), row.lastElementChild].map((cell) => cell.textContent.trim().replace(/\s+/g, " ").replace(/ (?=\p{Script=Han})/u, ""))),
      );
      const expected = all.map((n) => [nameOf(n), words.months(1 + (n % 13))]);
      assert.deepEqual(rows.toSorted(), expected.toSorted());
      assert.deepEqual(await seen(page), { rows: COUNT, tables: 4 });
      assert.deepEqual(await kept(context, page), []);
      assert.deepEqual(found, []);
      await context.close();
    });

    test("the list is narrowed by keyboard alone, and says what is left", async () => {
      const { context, page, found } = await open(language);
      const field = page.getByLabel(words.search);
      const status = page.locator(".narrow [role=status]");
      assert.equal(await status.textContent(), words.count(COUNT));
      await page.getByRole("heading", { level: 2 }).last().scrollIntoViewIfNeeded();
      // From the link of a category on, by Tab alone.
      await page.locator(".categories a").last().focus();
      for (let at = 0; at < 40 && !(await field.evaluate((node) => node === document.activeElement)); at += 1) await page.keyboard.press("Tab");
      await page.keyboard.type(words.word);
      // The words are looked for one by one.
      const fitting = all.filter((n) => `${n}`.includes("17")).length;
      assert.deepEqual(await seen(page), { rows: fitting, tables: 4 });
      assert.equal(await status.textContent(), words.count(fitting));
      await page.keyboard.type("§");
      assert.deepEqual(await seen(page), { rows: 0, tables: 0 });
      assert.equal(await status.textContent(), words.count(0));
      await page.keyboard.press("Escape");
      assert.deepEqual(await seen(page), { rows: COUNT, tables: 4 });
      await page.keyboard.press("Tab");
      assert.equal(await page.getByLabel(words.by).evaluate((node) => node === document.activeElement), true);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      assert.deepEqual(await seen(page), { rows: inCategory(1), tables: 1 });
      assert.equal(await status.textContent(), words.count(inCategory(1)));
      assert.deepEqual(await kept(context, page), []);
      assert.deepEqual(found, []);
      await context.close();
    });

    test("a link to a row that is out brings it back", async () => {
      const { context, page, found } = await open(language);
      await page.getByLabel(words.search).fill("qh_2");
      assert.equal(await page.locator("#cookie-c17").isVisible(), false);
      await page.evaluate(() => (location.hash = "#cookie-c17"));
      await page.locator("#cookie-c17").waitFor({ state: "visible" });
      assert.deepEqual(await seen(page), { rows: COUNT, tables: 4 });
      await page.waitForFunction(() => {
        const box = document.getElementById("cookie-c17").getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      });
      assert.deepEqual(found, []);
      await context.close();
    });

    test("paper has all of it, whatever is narrowed", async () => {
      const { context, page } = await open(language);
      await page.getByLabel(words.search).fill("qh_2");
      await page.emulateMedia({ media: "print" });
      assert.deepEqual(await seen(page), { rows: COUNT, tables: 4 });
      assert.equal(await page.locator(".narrow").isVisible(), false);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
      assert.equal(wide, true);
      await context.close();
    });

    test("without a script it is whole, and offers nothing that does not work", async () => {
      const { context, page, found } = await open(language, { javaScriptEnabled: false });
      assert.equal(await page.locator(".cookies tbody tr").count(), COUNT);
      assert.equal(await page.locator(".cookies tbody tr").last().isVisible(), true);
      assert.equal(await page.locator(".narrow").isVisible(), false);
      assert.deepEqual(found, []);
      await context.close();
    });

    for (const [manner, options] of Object.entries({
      light: { colorScheme: "light" },
      dark: { colorScheme: "dark" },
      "320 px": { viewport: { width: 320, height: 640 } },
      // A window of 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10).
      "400 %": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
      "forced colours": { forcedColors: "active" },
    })) {
      test(`axe is silent and nothing runs over: ${manner}`, async () => {
        const { context, page, found } = await open(language, options);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(over, 0);
        // What is cut off cannot be read, though nothing runs over.
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll(".cookies :is(th, td)")].filter((cell) => cell.closest("tbody") && cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent.trim()),
        );
        assert.deepEqual(cut, []);
        await page.evaluate(AXE);
        const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        assert.deepEqual(result.violations.map((one) => `${one.id}: ${one.nodes[0].target}`), []);
        assert.deepEqual(found, []);
        await context.close();
      });
    }

    test("a button leads to the brand's own settings", async () => {
      const { context, page } = await open(language);
      const link = page.getByRole("link", { name: words.open });
      assert.equal(await link.getAttribute("href"), REOPEN);
      await context.close();
    });
  });
}

describe("other inventories", () => {
  const page = async (count, options) => {
    const out = await build(inventory(count, { address: "https://privacy.quince.example/", ...options }));
    return readFileSync(`${out}/en/cookies/index.html`, "utf8");
  };

  test("a short list has no script at all", async () => {
    const html = await page(9);
    assert.equal(html.includes("<script src"), false);
    assert.equal(html.includes("script-src"), false);
    assert.equal(html.includes('class="narrow"'), false);
  });

  test("categories alone are a page", async () => {
    const html = await page(0);
    assert.equal(html.includes("<table"), false);
    assert.equal((html.match(/<div id="cookie-category-/g) ?? []).length, 4);
  });

  test("what is no consent is called what it is", async () => {
    for (const consent of ["implied", "browser"]) {
      assert.match(await page(3, { consent }), /class="gap caution">The website does not ask for your consent/);
    }
    assert.doesNotMatch(await page(3), /caution/);
  });
});
