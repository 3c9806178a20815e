// Pages by keyboard alone, and the ways between languages and sections.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { publishArabic } from "./lib/arabic.mjs";
import { BRANDS, DEEP, LANGUAGES, SEED, files, languagesOf, random, sample } from "./lib/candor.mjs";
import { launch, watched } from "./lib/browser.mjs";
import { serveFiles } from "./lib/server.mjs";
import { allPages, pageKinds, publish } from "./lib/sites.mjs";

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

async function on(brand, path, options, use) {
  const watch = await watched(browser, { origins: [site.origin], ...options });
  try {
    await watch.page.goto(`${site.address}${brand}/${path}`);
    await use(watch.page);
    assert.deepEqual(watch.found, []);
  } finally {
    await watch.context.close();
  }
}

/** What has the focus, and how it shows. */
const focused = (page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    return {
      tag: node.localName,
      skip: node.classList.contains("skip"),
      href: node.getAttribute("href"),
      id: node.id,
      outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      colour: style.outlineColor,
      visible: box.width > 1 && box.height > 1 && box.left >= 0 && box.right <= innerWidth + 1 && style.clipPath === "none" && style.opacity !== "0",
      path: [node.localName, node.className, node.textContent.trim().slice(0, 30)].join(" "),
    };
  });

describe("the keyboard", () => {
  for (const brand of BRANDS) {
    test(`${brand}: the first stop is the skip link, which leads to the text`, async () => {
      await on(brand, `${languagesOf(brand)[1].path}/privacy/`, { javaScriptEnabled: false }, async (page) => {
        await page.keyboard.press("Tab");
        const first = await focused(page);
        assert.ok(first.skip && first.visible && first.outline, JSON.stringify(first));
        await page.keyboard.press("Enter");
        assert.equal((await focused(page)).id, "main");
        await page.keyboard.press("Tab");
        const next = await page.evaluate(() => document.querySelector("main").contains(document.activeElement));
        assert.ok(next, "the next stop is in the text");
      });
    });
  }

  for (const scheme of ["light", "dark"]) {
    for (const kind of ["home", "requests", "rights", "cookies"]) {
      test(`every stop shows that it has the focus: ${kind}, ${scheme}`, async () => {
        const path = pageKinds(site.root, BRANDS[0], "en")[kind];
        await on(BRANDS[0], path, { colorScheme: scheme, viewport: { width: 1000, height: 800 } }, async (page) => {
          const stops = await page.evaluate(
            () => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")].length,
          );
          const wrong = [];
          let seen = 0;
          for (let step = 0; step < stops + 5; step++) {
            await page.keyboard.press("Tab");
            const at = await focused(page);
            if (at.tag === "body") break;
            seen += 1;
            if (!at.outline || !at.visible) wrong.push(at.path);
          }
          assert.deepEqual(wrong, []);
          assert.ok(seen >= 6, `only ${seen} stops`);
        });
      });
    }
  }

  test("the contents beside the text are stops on the way to it", async () => {
    for (const { path } of LANGUAGES) {
      await on(BRANDS[0], `${path}/privacy/`, { viewport: { width: 1440, height: 900 } }, async (page) => {
        const expected = await page.evaluate(() => [...document.querySelectorAll("nav.contents a")].map((node) => node.getAttribute("href")));
        await page.locator("nav.pages a").last().focus();
        const seen = [];
        for (let step = 0; step < expected.length; step++) {
          await page.keyboard.press("Tab");
          const at = await focused(page);
          if (at.visible && at.outline) seen.push(at.href);
        }
        assert.deepEqual(seen, expected);
      });
    }
  });

  test("radio buttons, lists and the button of a form can be used without a mouse", async () => {
    await on(BRANDS[0], "en/requests/", {}, async (page) => {
      await page.locator("input[type=radio]").first().focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.evaluate(() => document.activeElement.checked), true);
      await page.locator("form button").focus();
      await page.keyboard.press("Enter");
      // With the script, first to the list of what is missing, and from there to the first of them.
      assert.ok(await page.evaluate(() => document.activeElement.matches(".state.invalid")));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.ok(await page.evaluate(() => document.activeElement.matches("form :invalid")));
    });
  });
});

/** What is wrong with the way through a page by Tab alone: stops out of order, or without a mark of the focus. */
async function wayThrough(page, address) {
  await page.goto(address, { waitUntil: "load" });
  const wrong = [];
  // Stops are numbered as they stand in the text.
  const stops = await page.evaluate(() => {
    const found = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
    found.forEach((node, at) => (node.dataset.stop = at));
    return found.length;
  });
  let last = -1;
  for (let step = 0; step < stops + 5; step++) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.tag === "body") break;
    const stop = await page.evaluate(() => Number(document.activeElement.dataset.stop ?? -1));
    // Behind the last one some windows begin anew.
    if (stop === 0 && last > 0) break;
    if (!at.outline || !at.visible) wrong.push(`${at.path} does not show it`);
    if (stop <= last) wrong.push(`${at.path} comes after what stands behind it`);
    last = stop;
  }
  if (last < Math.min(stops, 6) - 1) wrong.push(`no way past stop ${last} of ${stops}`);
  return wrong.map((what) => `${address}: ${what}`);
}

describe(`stops come in the order of the text, and each shows that it has the focus (CANDOR_SEED=${SEED})`, () => {
  const drawn = (pages) => (DEEP ? pages : sample(pages, 2, random(SEED)));
  const through = async (addresses) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const wrong = [];
    for (const address of addresses) wrong.push(...(await wayThrough(page, address)));
    await page.close();
    assert.deepEqual(wrong, []);
  };

  for (const brand of BRANDS) {
    test(brand, async () => {
      const pages = allPages(site.root, brand).filter(({ kind }) => kind !== "missing");
      await through(drawn(pages).map(({ page }) => `${site.address}${brand}/${page}`));
    });
  }

  test("from right to left", async () => {
    const arabic = await serveFiles("/");
    arabic.root = await publishArabic("default");
    const pages = files(arabic.root).filter((path) => path.endsWith("index.html"));
    await through(drawn(pages).map((path) => `${arabic.address}${path.replace("index.html", "")}`)).finally(() => arabic.close());
  });
});

describe("languages", () => {
  for (const brand of BRANDS) {
    test(`${brand}: each page leads to itself in the other languages`, async () => {
      const { context, page, found } = await watched(browser, { origins: [site.origin], javaScriptEnabled: false });
      for (const from of languagesOf(brand)) {
        const kinds = pageKinds(site.root, brand, from.path);
        for (const [kind, path] of Object.entries(kinds)) {
          if (brand !== BRANDS[0] && !["home", "right", "document"].includes(kind)) continue;
          await page.goto(`${site.address}${brand}/${path}`);
          const links = await page.locator("nav.languages a").all();
          const seen = await Promise.all(
            links.map(async (link) => ({
              tag: await link.getAttribute("hreflang"),
              lang: await link.getAttribute("lang"),
              current: await link.getAttribute("aria-current"),
              href: await link.evaluate((node) => node.href),
            })),
          );
          const expected = languagesOf(brand).map((to) => ({
            tag: to.tag,
            lang: to.tag,
            current: to.tag === from.tag ? "true" : null,
            href: `${site.address}${brand}/${path.replace(`${from.path}/`, `${to.path}/`)}`,
          }));
          assert.deepEqual(seen, expected, path);
        }
      }
      await page.goto(`${site.address}${brand}/en/privacy/`);
      await page.locator("nav.languages a[hreflang=zh-Hans]").click();
      assert.equal(page.url(), `${site.address}${brand}/zh/privacy/`);
      assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hans");
      assert.deepEqual(found, []);
      await context.close();
    });
  }

  test("the root leads to each language", async () => {
    for (const brand of BRANDS) {
      await on(brand, "", { javaScriptEnabled: false }, async (page) => {
        for (const { tag, path } of languagesOf(brand)) {
          await page.goto(`${site.address}${brand}/`);
          await page.locator(`a[hreflang=${tag}]`).click();
          assert.equal(page.url(), `${site.address}${brand}/${path}/`);
        }
      });
    }
  });

  test("a page that is not there leads home in each language", async () => {
    const { context, page } = await watched(browser, { origins: [site.origin], javaScriptEnabled: false });
    for (const { tag, path } of LANGUAGES) {
      await page.goto(`${site.address}${BRANDS[0]}/fr/not/here/`);
      await page.locator(`section[lang=${tag}] a`).click();
      assert.equal(page.url(), `${site.address}${BRANDS[0]}/${path}/`);
    }
    await context.close();
  });
});

describe("the contents", () => {
  for (const script of [true, false]) {
    for (const width of [320, 1440]) {
      test(`lead to the sections at ${width} px, ${script ? "with" : "without"} JavaScript`, async () => {
        await on(BRANDS[0], "en/privacy/", { javaScriptEnabled: script, viewport: { width, height: 800 } }, async (page) => {
          const count = await page.locator("nav.contents a").count();
          assert.ok(count > 15, `${count} lines`);
          for (const at of [0, 7, count - 1]) {
            const link = page.locator("nav.contents a").nth(at);
            if (!(await link.isVisible())) await page.locator("nav.contents summary").click();
            const target = (await link.getAttribute("href")).slice(1);
            await link.click();
            const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, target);
            const end = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
            assert.ok((top >= -1 && top < 120) || end, `${target} stands at ${top}`);
            assert.equal(new URL(page.url()).hash, `#${target}`);
          }
        });
      });
    }
  }
});
