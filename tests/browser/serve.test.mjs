// `candor serve` in a browser: pages follow what is saved, and say where they were written.

import assert from "node:assert/strict";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { launch, watched } from "./lib/browser.mjs";
import { scratch } from "./lib/candor.mjs";
import { editable, serve } from "./lib/serve.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const POLICY = "content/documents/privacy/en.md";
const PAGE = "orvelune/en/privacy/";

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** A page of a running server, and what is wrong with it at the end. */
async function on(path, options, use) {
  const work = editable();
  const server = await serve(work.root, options);
  const { context, page, found } = await watched(browser, { origins: [server.origin], viewport: { width: 1200, height: 700 } });
  try {
    const listening = page.waitForResponse(/_candor\/events/);
    await page.goto(server.address + path);
    await listening;
    await use({ page, work, server, found });
    // A page that is left ends what it listens to, and what it was still loading.
    assert.deepEqual(found.filter((what) => !what.includes("/_candor/events") && !what.endsWith("net::ERR_ABORTED")), []);
  } finally {
    await context.close();
    await server.close();
  }
}

const overlay = (page) => page.locator("#candor-preview .overlay");
const text = (page) => page.locator("main").innerText();

/** Waits until something holds. */
async function until(holds, what) {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  assert.fail(`never: ${what}`);
}

for (const [how, options] of [["as the system says", []], ["by looking regularly", ["--poll"]]]) {
  describe(`saving, noticed ${how}`, () => {
    test("the page is another, and stands where it stood", async () => {
      await on(PAGE, options, async ({ page, work }) => {
        await page.evaluate(() => window.scrollTo({ top: 2400, behavior: "instant" }));
        const y = await page.evaluate(() => scrollY);
        assert.ok(y > 2000);
        for (const [from, to] of [["This policy says", "This page tells"], ["This page tells", "This text says"]]) {
          work.edit(POLICY, from, to);
          await until(async () => (await text(page)).includes(to), to);
          await until(async () => Math.abs((await page.evaluate(() => scrollY)) - y) <= 2, "the same place");
        }
        await until(async () => (await page.evaluate(() => history.state)) === null, "nothing is left behind");
      });
    });

    test("saves that come faster than the page loads leave it where it stood", async () => {
      await on(PAGE, options, async ({ page, work }) => {
        await page.evaluate(() => window.scrollTo({ top: 2400, behavior: "instant" }));
        const y = await page.evaluate(() => scrollY);
        let said = "This policy says";
        for (let save = 1; save <= 12; save++) {
          work.edit(POLICY, said, `Save ${save} says`);
          said = `Save ${save} says`;
          await new Promise((done) => setTimeout(done, 60));
        }
        await until(async () => (await text(page)).includes(said), said);
        await until(async () => Math.abs((await page.evaluate(() => scrollY)) - y) <= 2, "the same place");
      });
    });

    test("a colour is exchanged without a reload", async () => {
      await on(PAGE, options, async ({ page, work }) => {
        const accent = () => page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--accent"));
        const earlier = await accent();
        const sheets = await page.locator("head link[rel=stylesheet]").count();
        await page.evaluate(() => (window.stays = true));
        work.edit("content/brands/orvelune/brand.toml", 'accent = "#b3123f"', 'accent = "#6a2a14"');
        await until(async () => (await accent()) !== earlier, "another accent");
        await until(async () => (await page.locator("head link[rel=stylesheet]").count()) === sheets, "no sheet more");
        assert.equal(await page.evaluate(() => window.stays), true);
      });
    });

    test("errors lie over the last good page, and go when they are mended", async () => {
      await on(PAGE, options, async ({ page, work, found }) => {
        const good = await text(page);
        work.edit(POLICY, "{ $controller-name }", "{ $controller-nam }");
        await overlay(page).waitFor({ state: "visible" });
        const said = await overlay(page).innerText();
        assert.match(said, /prose\/unknown-fact/);
        assert.match(said, /content\/documents\/privacy\/en\.md:7:\d+/);
        assert.match(said, /controller-nam \}/, "the line itself");
        assert.match(said, /controller-name/, "the hint");
        assert.equal(await text(page), good);
        // It is there again after a reload by hand, over the same page.
        await page.reload();
        await overlay(page).waitFor({ state: "visible" });
        assert.equal(await text(page), good);
        await page.evaluate(AXE);
        const broken = (await page.evaluate(() => window.axe.run("#candor-preview"))).violations;
        assert.deepEqual(broken.map((violation) => violation.id), []);
        // To look into a shadow root, axe tries a style of its own.
        found.splice(0, found.length, ...found.filter((what) => !/inline/i.test(what)));
        work.edit(POLICY, "{ $controller-nam }", "{ $controller-name }");
        await overlay(page).waitFor({ state: "hidden" });
        assert.equal(await text(page), good);
      });
    });
  });
}

test("a page is exchanged in place, and is what a fresh one is", async () => {
  await on(PAGE, [], async ({ page, work }) => {
    const markup = () =>
      page.evaluate(() => {
        const whole = document.documentElement.cloneNode(true);
        whole.querySelector("#candor-preview")?.remove();
        return whole.outerHTML;
      });
    const link = page.locator("main a").first();
    await link.focus();
    await page.evaluate(() => {
      window.stays = true;
      document.activeElement.dataset.there = "";
    });
    const edits = [
      [POLICY, "This policy says", "This *page*, by ours, tells"],
      [POLICY, "The company that answers", "One paragraph more.\n\nThe company that answers"],
      ["content/brands/orvelune/en.ftl", "*[bare] ", "*[bare] Maison "],
      [POLICY, "One paragraph more.\n\n", ""],
    ];
    for (const [file, from, to] of edits) {
      const earlier = await markup();
      work.edit(file, from, to);
      await until(async () => (await markup()) !== earlier, `another page after ${to}`);
      assert.equal(await page.evaluate(() => window.stays), true, "it was not loaded again");
      assert.equal(await page.evaluate(() => document.activeElement.localName), "a", "the focus stays");
    }
    await page.evaluate(() => document.activeElement.removeAttribute("data-there"));
    const exchanged = await markup();
    await page.reload();
    assert.equal(exchanged, await markup());
  });
});

test("a page with a script of its own starts anew", async () => {
  await on("orvelune/en/requests/", [], async ({ page, work }) => {
    assert.ok((await page.locator("script[src]:not([data-page])").count()) > 0);
    await page.evaluate(() => (window.stays = true));
    work.edit("content/brands/orvelune/en.ftl", "*[bare] ", "*[bare] Maison ");
    await until(async () => (await page.title()).includes("Maison"), "the name");
    assert.equal(await page.evaluate(() => window.stays), undefined);
  });
});

test("a change to another brand reloads nothing here", async () => {
  await on(PAGE, [], async ({ page, work }) => {
    await page.evaluate(() => (window.stays = true));
    work.edit("content/brands/melithrane/brand.toml", "name = ", "name =  ");
    work.edit("content/brands/melithrane/en.ftl", "-brand", "# A remark.\n-brand");
    await new Promise((done) => setTimeout(done, 600));
    assert.equal(await page.evaluate(() => window.stays), true);
  });
});

test("a tab that nobody sees catches up when it is seen", async () => {
  await on(PAGE, [], async ({ page, work }) => {
    const see = (hidden) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await see(true);
    work.edit(POLICY, "This policy says", "This page tells");
    await new Promise((done) => setTimeout(done, 400));
    assert.ok((await text(page)).includes("This policy says"));
    await see(false);
    await until(async () => (await text(page)).includes("This page tells"), "the page caught up");
  });
});

test("the page for what is not found is followed too, and does not reload for ever", async () => {
  await on("melithrane/en/nothing/here/", [], async ({ page, work }) => {
    await page.evaluate(() => (window.stays = true));
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(await page.evaluate(() => window.stays), true);
    await page.locator("section[lang=fr] a").click();
    assert.ok(page.url().endsWith("/melithrane/fr/"));
    assert.equal(work.root.length > 0, true);
  });
});

/** A program that notes what it is called with. */
function standIn() {
  const folder = scratch("editor");
  const [program, notes] = [join(folder, "editor"), join(folder, "opened.txt")];
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${notes}'\n`);
  chmodSync(program, 0o755);
  return { program, opened: () => (existsSync(notes) ? readFileSync(notes, "utf8").split("\n").filter(Boolean) : []) };
}

describe("where things were written", () => {
  test("hovering says it, and a click opens it", async () => {
    const editor = standIn();
    await on(PAGE, ["--editor", editor.program], async ({ page, work }) => {
      const toggle = page.getByRole("button", { name: "Where from?" });
      const stops = await page.locator("main [tabindex='0']").count();
      await toggle.click();
      await page.locator("#candor-preview[data-ready]").waitFor({ state: "attached" });
      const panel = page.locator("#candor-preview .panel");
      await page.locator("#who h2").hover();
      await until(async () => /content\/documents\/privacy\/en\.md:\d+:\d+/.test(await panel.innerText()), "the heading's place");
      const said = await panel.innerText();
      assert.match(said, /group|brand/);
      assert.match(said, /Languages: en, fr, zh-Hans/);
      await page.locator("#who h2").click();
      await until(async () => editor.opened().length > 0, "the editor");
      assert.ok(editor.opened()[0].startsWith(work.root), editor.opened()[0]);
      // A value of the register leads to its file.
      await page.locator("#summary_long dd").first().hover();
      await until(async () => /retention\.toml/.test(await panel.innerText()), "the register's file");
      await page.keyboard.press("Escape");
      assert.equal(await toggle.getAttribute("aria-pressed"), "false");
      assert.equal(await page.locator("main [tabindex='0']").count(), stops);
    });
  });

  test("by keyboard alone", async () => {
    const editor = standIn();
    await on(PAGE, ["--editor", editor.program], async ({ page }) => {
      const toggle = page.getByRole("button", { name: "Where from?" });
      await toggle.focus();
      await page.keyboard.press("Enter");
      await page.locator("#candor-preview[data-ready]").waitFor({ state: "attached" });
      await page.locator("#who h2").focus();
      await until(async () => (await page.locator("#candor-preview .panel").innerText()).includes("#who"), "the place");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await until(async () => editor.opened().length > 0, "the editor");
    });
  });

  test("without an editor it is only said", async () => {
    await on(PAGE, [], async ({ page }) => {
      await page.getByRole("button", { name: "Where from?" }).click();
      await page.locator("#candor-preview[data-ready]").waitFor({ state: "attached" });
      await page.locator("#who h2").hover();
      await until(async () => (await page.locator("#candor-preview .panel dd").count()) > 0, "the place");
      assert.equal(await page.locator("#candor-preview .panel button").count(), 0);
    });
  });
});

describe("pages about the workspace", () => {
  for (const path of ["", "_candor/", "_candor/?brand=pruchelle"]) {
    for (const colorScheme of ["light", "dark"]) {
      test(`/${path} is silent for axe, ${colorScheme}`, async () => {
        await on(path, [], async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
        });
      });
    }
  }

  test("the overview names gaps and findings with their places, which open", async () => {
    const editor = standIn();
    await on("_candor/", ["--editor", editor.program], async ({ page, work }) => {
      const rows = page.locator("section[aria-labelledby=brand-orvelune]");
      assert.match(await rows.innerText(), /retention-calls[^]*content\/register\/retention\.toml:\d+:\d+/);
      await rows.getByRole("button", { name: /retention\.toml/ }).first().click();
      await until(async () => editor.opened().length > 0, "the editor");
      await rows.getByRole("link", { name: "privacy in fr: there" }).click();
      assert.ok(page.url().endsWith("/orvelune/fr/privacy/"));
      await page.goBack();
      work.edit("content/register/retention.toml", 'data = ["account"]', 'data = ["acount"]');
      await until(async () => (await page.locator("main").innerText()).includes("fact/unknown-reference"), "the finding");
    });
  });
});
