// Fragments in pages whose styles mean them harm: they are shown, read and used as they should be.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { run, scratch, trialWorkspace, DATE } from "./lib/candor.mjs";
import { launch, watched } from "./lib/browser.mjs";
import { serveFiles } from "./lib/server.mjs";

const BRAND = "orvelune";

/** What pages around fragments do to whatever stands in them. */
const HOSTILE = {
  none: "",
  "everything is taken back": "* { all: unset }",
  "everything is initial, and important": "* { all: initial !important }",
  "divisions are hidden": "div { display: none !important }",
  "text cannot be seen":
    "section, p, h2, h3, li, a, td, th { color: #fff !important; background: #fff !important; font-size: 0 !important; opacity: 0 !important; visibility: hidden !important }",
  "everything stands in one place": "article * { position: absolute !important; left: -9999px !important; width: 1px !important; height: 1px !important; overflow: hidden !important; float: right !important }",
  "rules that weigh much": "html body main article section#candor-privacy.candor-document.candor-document p.x, html body main article section#candor-privacy p { display: none !important }",
  "letters are changed": "article * { text-transform: uppercase !important; letter-spacing: 2em !important; direction: rtl !important; writing-mode: vertical-rl !important; line-height: 0 !important; transform: rotate(90deg) !important; pointer-events: none !important; user-select: none !important }",
  "something stands before everything": "*::before { content: 'NO' !important; display: block !important } *::after { content: 'NO' }",
};

let browser;
let site;
let root;

before(async () => {
  site = await serveFiles("/");
  const workspace = trialWorkspace({ address: site.address, endpoint: `${site.origin}/requests` });
  root = scratch("embeds");
  const built = await run(["build", "--root", workspace, "--out", root, "--env", "test", "--date", DATE, "--fragments"]);
  assert.equal(built.code, 0, built.stderr);
  site.root = root;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

const fragment = (language) => readFileSync(join(root, BRAND, "fragments", language, "privacy.html"), "utf8");

/** A page of somebody else that holds a fragment; its own ids are those of many notices. */
function host(name, css, text, lang = "en") {
  mkdirSync(join(root, "host"), { recursive: true });
  const ids = ["cookies", "rights", "who", "top", "main", "contact", "privacy"].map((id) => `<i id="${id}"></i>`).join("");
  const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title><style>${css}</style></head><body><main>${ids}<h1>Shop</h1><article>${text}</article></main></body></html>`;
  writeFileSync(join(root, "host", `${name}.html`), html);
  return `${site.address}host/${name}.html`;
}

/** How the fragment is shown: what is read of it, and how it is set. */
const look = (page) =>
  page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(`.candor-document ${selector}`)];
    const style = (element) => getComputedStyle(element);
    const seen = (element) => {
      const box = element.getBoundingClientRect();
      const { visibility, opacity, fontSize, position, transform, pointerEvents } = style(element);
      return (
        box.width > 20 && box.height > 8 && visibility === "visible" && opacity === "1" && parseFloat(fontSize) > 10 &&
        position === "static" && transform === "none" && pointerEvents === "auto"
      );
    };
    const contrast = (element) => {
      const number = (color) => {
        const [r, g, b] = color.match(/[\d.]+/g).map((part) => {
          const value = Number(part) / 255;
          return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [a, b] = [number(style(element).color), number(style(document.querySelector(".candor-document")).backgroundColor)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const texts = all("p, li, h2, h3, dt, dd, th, td").filter((element) => element.textContent.trim() && !element.closest(".candor-hidden"));
    const root = document.querySelector(".candor-document");
    return {
      text: root.innerText.replace(/\s+/g, " ").trim(),
      unseen: texts.filter((element) => !seen(element)).map((element) => element.outerHTML.slice(0, 120)),
      pale: texts.filter((element) => contrast(element) < 4.5).map((element) => element.outerHTML.slice(0, 120)),
      links: all("a").filter((link) => contrast(link) < 4.5 || style(link).textDecorationLine !== "underline").length,
      before: all("*").filter((element) => getComputedStyle(element, "::before").content !== "none").length,
      bullets: [...new Set(all("ul > li").map((item) => style(item).display))],
      levels: all("h1, h2, h3, h4, h5, h6").map((heading) => parseFloat(style(heading).fontSize)),
      direction: style(root).direction,
      columns: root.getBoundingClientRect().width,
    };
  });

describe("a fragment in a page that means it harm", () => {
  let calm;
  for (const [name, css] of Object.entries(HOSTILE)) {
    test(name, async () => {
      const { context, page, found } = await watched(browser, { origins: [site.origin], viewport: { width: 900, height: 800 } });
      try {
        await page.goto(host(name.replaceAll(/\W/g, "-"), css, fragment("en")));
        const shown = await look(page);
        calm ??= shown;
        assert.deepEqual({ unseen: shown.unseen, pale: shown.pale, links: shown.links, before: shown.before }, { unseen: [], pale: [], links: 0, before: 0 });
        assert.equal(shown.text, calm.text);
        assert.deepEqual(shown.levels, calm.levels);
        assert.ok(shown.levels[0] > shown.levels.at(-1) || new Set(shown.levels).size === 1);
        assert.deepEqual(shown.bullets, ["list-item"]);
        assert.equal(shown.direction, "ltr");
        assert.ok(shown.columns > 300, `${shown.columns} px`);
        assert.deepEqual(found, []);
      } finally {
        await context.close();
      }
    });
  }
});

describe("in any page", () => {
  const open = async (address, work, options = {}) => {
    const { context, page, found } = await watched(browser, { origins: [site.origin], ...options });
    try {
      await page.goto(address);
      await work(page, found);
    } finally {
      await context.close();
    }
  };

  test("links lead into the fragment, and to the portal", async () => {
    await open(host("links", "", fragment("en")), async (page) => {
      const inside = page.locator('.candor-document a[href^="#"]').first();
      const id = (await inside.getAttribute("href")).slice(1);
      assert.ok(id.startsWith("candor-privacy-"));
      await inside.click();
      assert.equal(new URL(page.url()).hash, `#${id}`);
      assert.ok(await page.locator(`#${id}`).evaluate((element) => Boolean(element.closest(".candor-document"))));
      const out = page.locator(`.candor-document a[href^="${site.address}${BRAND}/en/"]`).first();
      await out.click();
      assert.ok(await page.locator("#policy-content").count());
    });
  });

  test("without its style it is read all the same", async () => {
    const [, text] = fragment("en").split("\n");
    let styled;
    await open(host("styled", "", fragment("en")), async (page) => (styled = (await look(page)).text));
    await open(host("plain", "", text), async (page) => {
      const shown = await look(page);
      const letters = (text) => text.replaceAll(/\s/g, "").length;
      assert.ok(Math.abs(letters(shown.text) - letters(styled)) < letters(styled) * 0.02);
      assert.deepEqual(shown.unseen, []);
    });
  });

  test("it reaches out to nothing, and fits a telephone", async () => {
    const rest = '<p id="rest">Rest</p>';
    const style = (page) => page.locator("#rest").evaluate((element) => {
      const { color, fontFamily, display, margin, fontSize } = getComputedStyle(element);
      return { color, fontFamily, display, margin, fontSize };
    });
    let alone;
    await open(host("alone", "", rest), async (page) => (alone = await style(page)));
    await open(host("beside", "", `${fragment("zh")}${rest}`), async (page) => assert.deepEqual(await style(page), alone));
    await open(
      host("narrow", "body{margin:8px}", fragment("fr"), "fr"),
      async (page) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const over = await page.evaluate(() =>
          [...document.querySelectorAll("*")]
            .filter((element) => element.getBoundingClientRect().right > 321 && !element.closest("table"))
            .map((element) => element.outerHTML.slice(0, 200)),
        );
        assert.deepEqual([wide <= 320, over], [true, []], `${wide} px`);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  test("what a browser makes of it is what was published", async () => {
    await open(host("saved", "", fragment("fr"), "fr"), async (page) => {
      const saved = join(root, "saved.html");
      writeFileSync(saved, await page.content());
      const said = await run(["verify", "--published", root, saved]);
      assert.equal(said.code, 0, said.stdout + said.stderr);
      const address = page.url();
      const there = await run(["verify", "--published", root, address]);
      assert.equal(there.code, 0, there.stdout + there.stderr);
      await page.evaluate(() => document.querySelector(".candor-document p").remove());
      writeFileSync(saved, await page.content());
      const altered = await run(["verify", "--published", root, saved]);
      assert.ok(altered.code === 1 && altered.stderr.includes("something is missing"), altered.stderr);
    });
  });
});
