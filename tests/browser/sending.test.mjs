// What the script of forms adds: questions that come and go, errors beside the questions, one sending
// only, and words for every way in which sending can fail. In three languages, by keyboard, for axe.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";

import { ANSWERS, fill } from "./lib/answers.mjs";
import { kept, launch, watched } from "./lib/browser.mjs";
import { LANGUAGES } from "./lib/candor.mjs";
import { WORDS, fieldsOf, publishProviders } from "./lib/providers.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a visitor reads, by language. */
const READS = {
  en: {
    title: "Your message was not sent",
    refused: "The service that receives it reported an error.",
    unreachable: "The service that receives it could not be reached. You may be offline.",
    late: "The service that receives it did not answer in time.",
    check: "Please check your answers",
    missing: (label) => `Please answer: “${label}”`,
    email: "Please check the e-mail address: it should look like name@example.com.",
    sent: "Thank you",
  },
  fr: {
    title: "Votre message n’a pas été envoyé",
    refused: "Le service qui le reçoit a signalé une erreur.",
    unreachable: "Le service qui le reçoit n’a pas pu être joint. Vous êtes peut-être hors ligne.",
    late: "Le service qui le reçoit n’a pas répondu à temps.",
    check: "Veuillez vérifier vos réponses",
    missing: (label) => `Veuillez répondre : « ${label} »`,
    email: "Veuillez vérifier l’adresse e-mail : elle doit ressembler à nom@example.com.",
    sent: "Merci",
  },
  "zh-Hans": {
    title: "信息未能发送",
    refused: "接收信息的服务报告了错误。",
    unreachable: "无法连接接收信息的服务，您可能已断网。",
    late: "接收信息的服务未及时响应。",
    check: "请检查您填写的内容",
    missing: (label) => `请填写：“${label}”`,
    email: "请检查电子邮箱，其格式应类似 name@example.com。",
    sent: "感谢您",
  },
};

/** Texts with every kind of space as one: which of them stands where is typesetting's business. */
const plain = (text) => text.replace(/\s+/g, " ").trim();

let browser;
let site;

before(async () => {
  site = await publishProviders();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page; nothing is found on it but, where sending fails on purpose, what Chromium says of that. */
async function on(brand, path, options, use) {
  const { fails = false, clock = false, ...rest } = options;
  const watch = await watched(browser, { origins: site.origins, ...rest });
  site.provider.mode = "well";
  site.provider.received.length = 0;
  try {
    if (clock) await watch.page.clock.install();
    await watch.page.goto(`${site.address}${brand}/${path}`);
    await use(watch);
    const purpose = /Failed to load resource|request failed: http:\/\/127\.0\.0\.1:\d+\/(stays|closed|basin)|blocked by CORS policy/;
    assert.deepEqual(watch.found.filter((what) => !fails || !purpose.test(what)), []);
    assert.deepEqual(await kept(watch.context, watch.page), []);
  } finally {
    site.provider.release();
    await watch.context.close();
  }
}

const button = (page) => page.locator("form button");
const values = (page) => page.locator("form").evaluate((form) => [...new FormData(form)].map(([name, value]) => [name, String(value)]));

describe("what fails is said, and nothing typed is lost", () => {
  const ways = [
    { name: "an error of the service", brand: "stays", mode: "error", why: "refused" },
    { name: "a service that does not answer", brand: "stays", mode: "silent", why: "late" },
    { name: "a service that answers no scripts of other sites", brand: "stays", mode: "foreign", why: "unreachable" },
    { name: "nobody there", brand: "closed", mode: "well", why: "unreachable" },
  ];
  for (const { name, brand, mode, why } of ways) {
    test(name, async () => {
      for (const { tag, path } of LANGUAGES) {
        await on(brand, `${path}/requests/rectify/`, { fails: true, clock: mode === "silent" }, async ({ page }) => {
          await fill(page.locator("form"), {});
          const before = await values(page);
          site.provider.mode = mode;
          await button(page).click();
          if (mode === "silent") {
            await page.locator(".state.sending").waitFor();
            await page.clock.fastForward(19_000);
            assert.equal(await page.locator(".state.failed").count(), 0);
            await page.clock.fastForward(1_500);
          }
          const failed = page.locator("form .state.failed:focus");
          await failed.waitFor();
          const said = plain(await failed.textContent());
          assert.ok(said.startsWith(READS[tag].title + READS[tag][why]), said);
          for (const other of ["refused", "unreachable", "late"]) assert.equal(said.includes(READS[tag][other]), other === why);
          assert.ok(await page.locator("form .others").isVisible());
          assert.ok(await failed.evaluate((node) => node.nextElementSibling.matches(".others")));
          assert.deepEqual(await values(page), before);
          assert.equal(await button(page).getAttribute("aria-disabled"), null);
          assert.equal(await page.locator(".state.sending").count(), 0);
          if (brand === "closed") return;
          // It can be tried again at once, as the same request.
          site.provider.mode = "well";
          site.provider.received.length = 0;
          await button(page).click();
          await page.locator(".state.sent:focus").waitFor();
          const again = (await fieldsOf(site.provider.received[0])).get("request_number");
          assert.equal(again, before.find(([name]) => name === "request_number")[1]);
        });
      }
    });
  }
});

describe("a form is sent once", () => {
  test("where the page stays", async () => {
    await on("stays", "en/requests/rectify/", { fails: true }, async ({ page }) => {
      await fill(page.locator("form"), {});
      site.provider.mode = "silent";
      await button(page).click();
      await page.locator(".state.sending").waitFor();
      await button(page).click({ force: true });
      await page.locator("form").evaluate((form) => form.requestSubmit());
      await page.waitForTimeout(300);
      assert.equal(site.provider.received.length, 1);
      assert.equal(await button(page).getAttribute("aria-disabled"), "true");
    });
  });

  test("where the browser leaves it, until somebody comes back", async () => {
    await on("basin", "en/requests/rectify/", { fails: true }, async ({ page }) => {
      await fill(page.locator("form"), {});
      site.provider.mode = "silent";
      // All in one go: Playwright would wait for the page that is on its way. Its Chromium has no cache
      // of pages to come back to either: the event is what the script hears.
      const states = page.evaluate(async () => {
        const form = document.querySelector("form");
        const state = () => form.querySelector("button").getAttribute("aria-disabled");
        const rest = () => new Promise((resolve) => setTimeout(resolve, 600));
        for (let time = 0; time < 3; time++) form.requestSubmit();
        await rest();
        window.stop();
        const seen = [state()];
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
        await rest();
        setTimeout(() => form.requestSubmit(), 100);
        return [...seen, state()];
      });
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.equal(site.provider.received.length, 1);
      site.provider.mode = "well";
      assert.deepEqual(await states, ["true", null]);
      await page.getByRole("heading", { name: "Taken" }).waitFor();
      assert.equal(site.provider.received.length, 2);
    });
  });
});

describe("a question that depends on another", () => {
  test("comes, goes, keeps what was typed, and is sent only while it applies", async () => {
    await on("stays", "en/requests/", {}, async ({ page }) => {
      const [who, concerned, wrong] = ["who", "concerned", "wrong"].map((id) => page.locator(`#request-${id}`));
      assert.deepEqual([await concerned.isVisible(), await concerned.isDisabled(), await wrong.isVisible()], [false, true, false]);
      await who.selectOption("agent");
      await page.locator("#request-right-rectify").check();
      await concerned.fill(ANSWERS.concerned);
      await wrong.fill(ANSWERS.wrong);
      await who.selectOption("myself");
      await page.locator("#request-right-access").check();
      assert.deepEqual([await concerned.isVisible(), await wrong.isVisible()], [false, false]);
      assert.deepEqual((await values(page)).filter(([name]) => ["concerned", "wrong"].includes(name)), []);
      await who.selectOption("agent");
      assert.equal(await concerned.inputValue(), ANSWERS.concerned);
      await who.selectOption("myself");
      await page.locator("#request-email").fill(ANSWERS.email);
      await page.locator("#request-details").fill(ANSWERS.details);
      await button(page).click();
      await page.locator(".state.sent:focus").waitFor();
      const fields = await fieldsOf(site.provider.received[0]);
      assert.deepEqual([fields.has("concerned"), fields.has("wrong"), fields.get("right")], [false, false, "access"]);
    });
  });

  test("must be answered while it applies, and not otherwise", async () => {
    await on("stays", "en/requests/", {}, async ({ page }) => {
      await page.locator("#request-who").selectOption("agent");
      await button(page).click();
      const link = page.locator(".state.invalid a[href='#request-concerned']");
      assert.equal(plain(await link.textContent()), READS.en.missing(WORDS.en.concerned));
      await page.locator("#request-who").selectOption("myself");
      assert.equal(await link.count(), 0);
    });
  });

  test("is asked without JavaScript too, with a word on when", async () => {
    await on("stays", "en/requests/", { javaScriptEnabled: false }, async ({ page }) => {
      assert.ok(await page.locator("#request-concerned").isVisible());
      assert.equal(await page.locator("#request-concerned").getAttribute("required"), null);
      assert.equal(await page.locator("#request-concerned_help .only-if").isVisible(), true);
    });
  });
});

describe("what is missing or wrong", () => {
  for (const { tag, path } of LANGUAGES) {
    test(`is listed, linked and marked: ${tag}`, async () => {
      await on("stays", `${path}/requests/rectify/`, {}, async ({ page }) => {
        await page.locator("#request-email").fill("zoe at mail");
        await button(page).click();
        const summary = page.locator("form > .state.invalid:focus");
        await summary.waitFor();
        assert.equal(site.provider.received.length, 0);
        const words = WORDS[tag];
        const expected = [
          ["#request-who", READS[tag].missing(words.who)],
          ["#request-wrong", READS[tag].missing(words.details)],
          ["#request-email", READS[tag].email],
          ["#request-details", READS[tag].missing(words.details)],
        ];
        const links = await summary.locator("a").evaluateAll((nodes) => nodes.map((node) => [node.getAttribute("href"), node.textContent]));
        assert.deepEqual(links.map(([to, text]) => [to, plain(text)]), expected);
        const tree = [
          "- alert:",
          `  - heading "${READS[tag].check}" [level=2]`,
          "  - list:",
          ...expected.flatMap(([to, text]) => ["    - listitem:", `      - link "${text}":`, `        - /url: "${to}"`]),
        ];
        const snapshot = (await summary.ariaSnapshot()).split("\n").map((line) => line.replace(/'(- link ".*")'|'(link ".*")'/, "$1$2").replace(/\u00a0|\u202f/g, " "));
        assert.deepEqual(snapshot, tree);
        for (const [to, text] of expected) {
          const control = page.locator(to);
          const described = await control.evaluate((node) => node.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent));
          assert.ok(described.some((one) => plain(one) === text), `${to}: ${described}`);
          assert.equal(await control.getAttribute("aria-invalid"), "true");
        }
        await summary.locator("a").nth(2).click();
        assert.equal(await page.evaluate(() => document.activeElement.id), "request-email");
        assert.equal(new URL(page.url()).hash, "");
        await page.keyboard.press("ControlOrMeta+a");
        await page.keyboard.type(ANSWERS.email);
        assert.equal(await page.locator("#request-email").getAttribute("aria-invalid"), null);
        assert.equal(await page.locator("#request-email_error").count(), 0);
        assert.equal(await page.locator(".state.invalid li").count(), 3);
        await fill(page.locator("form"), {});
        assert.equal(await page.locator(".state.invalid, .error, [aria-invalid]").count(), 0);
        assert.equal(await page.locator("#request-email_field .error").count(), 0);
      });
    });
  }
});

describe("every state of a form, for axe", () => {
  for (const { tag, path } of LANGUAGES) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${tag}, ${colorScheme}`, async () => {
        const viewport = { width: colorScheme === "dark" ? 320 : 1440, height: 900 };
        await on("stays", `${path}/requests/rectify/`, { fails: true, colorScheme, viewport }, async ({ page }) => {
          await page.evaluate(AXE);
          const look = async (state) => {
            const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
            assert.deepEqual(violations.map(({ id, nodes }) => `${state}: ${id}, ${nodes[0].target} ${nodes[0].failureSummary}`), []);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${state}: too wide`);
          };
          await look("empty");
          await button(page).click();
          await page.locator(".state.invalid").waitFor();
          await look("invalid");
          await fill(page.locator("form"), {});
          site.provider.mode = "silent";
          await button(page).click();
          await page.locator(".state.sending").waitFor();
          await look("sending");
          site.provider.release();
          await page.locator(".state.failed").waitFor();
          await look("failed");
          site.provider.mode = "well";
          await button(page).click();
          await page.locator(".state.sent").waitFor();
          await look("sent");
          assert.equal(await page.locator(".state.sent h2").textContent(), READS[tag].sent);
        });
      });
    }
  }
});

describe("by keyboard alone", () => {
  for (const { tag, path } of LANGUAGES) {
    test(`a request is made: ${tag}`, async () => {
      await on("stays", `${path}/requests/`, {}, async ({ page }) => {
        const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
        const to = async (id) => {
          for (let step = 0; step < 60; step++) {
            if ((await focused()) === id) return;
            await page.keyboard.press("Tab");
          }
          assert.fail(`${id} is not reached`);
        };
        await to("request-right-access");
        await page.keyboard.press("Space");
        await page.keyboard.press("ArrowDown");
        assert.equal(await focused(), "request-right-rectify");
        await to("request-who");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        await to("request-concerned");
        await page.keyboard.type("Ann");
        await to("request-email");
        await page.keyboard.type(ANSWERS.email);
        await page.keyboard.press("Enter");
        // Two answers are missing: the way back leads through the list of them.
        await page.locator(".state.invalid:focus").waitFor();
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        assert.equal(await focused(), "request-wrong");
        await page.keyboard.type("A letter");
        await to("request-details");
        await page.keyboard.type("Zed");
        await to("button");
        await page.keyboard.press("Enter");
        await page.locator(".state.sent:focus").waitFor();
        const fields = await fieldsOf(site.provider.received[0]);
        assert.deepEqual(
          ["language", "right", "who", "concerned", "wrong", "email", "details"].map((name) => fields.get(name)),
          [tag, "rectify", "agent", "Ann", "A letter", ANSWERS.email, "Zed"],
        );
      });
    });
  }
});
