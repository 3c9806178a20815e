// What is exported for consent tools, in the tools themselves: what a visitor reads there, and what refusing does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { launch, watched } from "./lib/browser.mjs";
import { COOKIES, STATED, exported, serveHosts } from "./lib/consent.mjs";

/** Texts with every kind of space as one, and without the sign that parts braces from what they hold. */
const plain = (text) => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();

let browser;
let host;
let folders;

before(async () => {
  folders = await exported({ site: true });
  host = await serveHosts(folders);
  // What waits for consent, marked as each tool asks for it.
  host.pages.waits = {
    script: 'document.documentElement.dataset.ran = "yes";',
    body:
      '<script type="text/plain" data-category="audience" data-src="/script/waits"></script>' +
      '<script type="text/plain" data-type="text/javascript" data-name="audience-counter-co" data-src="/script/waits"></script>',
  };
  browser = await launch();
});

after(async () => {
  await browser?.close();
  host?.close();
});

/** Opens a host page; nothing but what a tool tells those who look for errors in it is said in the console. */
async function on(path, use, { cookies = [], ...options } = {}) {
  const watch = await watched(browser, { origins: [host.origin], ...options });
  // CookieConsent shows itself to people alone.
  if (options.javaScriptEnabled !== false) {
    await watch.context.addInitScript(() => Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false }));
  }
  await watch.context.addCookies(cookies.map((name) => ({ name, value: "1", url: host.origin })));
  try {
    await watch.page.goto(`${host.origin}/${path}`);
    await use(watch.page, watch.context);
    assert.deepEqual(watch.found.filter((what) => !what.startsWith("console debug:")), []);
  } finally {
    await watch.context.close();
  }
}

/** All at once, for most of the time is spent waiting for tools. */
const each = (list, use) => Promise.all(list.map(use));

/** Whether what waits for consent was let through. */
const ran = (page) => page.evaluate(() => document.documentElement.dataset.ran);
const runs = (page) => page.waitForFunction(() => document.documentElement.dataset.ran === "yes");

const texts = async (locator) => (await locator.allTextContents()).map(plain);
const names = async (context) => (await context.cookies()).map((cookie) => cookie.name).sort();

/** What is stated in a language, as rows of name, provider, purpose and lifetime by category. */
function inventory(language) {
  const { categories, purposes, lifetimes } = STATED[language];
  return Object.entries(categories).map(([id, { title, text }]) => ({
    title,
    text,
    cookies: Object.entries(COOKIES)
      .filter(([, cookie]) => cookie.category === id)
      .map(([id, { name, provider }]) => [name, provider, purposes[id], lifetimes[id]]),
  }));
}

/** Providers of a category, each once, with what its cookies are for. */
function providers({ cookies }, language) {
  const found = new Map();
  for (const [, provider, purpose] of cookies) found.set(provider, [...(found.get(provider) ?? []), purpose]);
  return [...found].map(([provider, purposes]) => [provider, purposes.join(language === "zh-Hans" ? "" : " ")]);
}

test("the portal says what is expected of the tools here", async () => {
  await on("host/none/en", async (blank) => {
    for (const tag of Object.keys(STATED)) {
      const page = readFileSync(join(folders.portal, tag, "cookies", "index.html"), "utf8");
      const text = plain(await blank.evaluate((html) => new DOMParser().parseFromString(html, "text/html").body.textContent, page));
      const said = inventory(tag).flatMap(({ title, cookies }) => [title, ...cookies.flat()]);
      assert.deepEqual(said.filter((words) => !text.includes(plain(words))), []);
    }
  });
});

describe("CookieConsent", () => {
  test("shows categories, cookies and lifetimes in each language", async () => {
    await each(Object.keys(STATED), async (tag) => {
      await on(`host/cookieconsent/${tag}`, async (page) => {
        const stated = STATED[tag];
        const banner = page.locator("#cc-main .cm");
        await banner.waitFor();
        assert.equal(plain(await banner.locator(".cm__desc").textContent()), plain(stated.lead));
        assert.deepEqual((await texts(banner.locator("button:not(.cm__btn--close)"))).slice(0, 2), stated.names.buttons);
        await banner.getByRole("button", { name: stated.names.choose }).click();
        const dialog = page.locator("#cc-main .pm");
        await dialog.waitFor();
        const sections = await dialog.locator(".pm__section--toggle").evaluateAll((found) =>
          found.map((section) => ({
            title: section.querySelector(".pm__section-title").textContent,
            label: section.querySelector(".toggle__label").textContent,
            text: section.querySelector(".pm__section-desc").textContent,
            heads: [...section.querySelectorAll("th")].map((cell) => cell.textContent),
            columns: [...section.querySelectorAll("tbody tr:first-child td")].map((cell) => cell.dataset.column),
            rows: [...section.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent)),
          })),
        );
        const shown = sections.map(({ title, text, rows }) => ({
          title: plain(title),
          text: plain(text),
          cookies: rows.map(([name, provider, , purpose, lifetime]) => [name, provider, purpose, lifetime].map(plain)),
        }));
        assert.deepEqual(shown, JSON.parse(plain(JSON.stringify(inventory(tag)))));
        // A screen reader says the label; narrow screens show the columns.
        for (const section of sections) {
          assert.deepEqual(section.columns, section.heads);
          if (!/<\w/.test(section.title)) assert.equal(section.label, section.title);
        }
      });
    });
  });

  test("deletes what is refused, by name and by pattern, and keeps what is accepted", async () => {
    const cookies = ["ash_basket", "_x_1", "x-page", "x.plus+$", "ad7id", "ad7", "other_x_"];
    const stay = ["ash_basket", "ad7", "other_x_", "cc_cookie"].sort();
    await on("host/cookieconsent/en?page=waits", async (page, context) => {
      await page.locator("#cc-main .cm").getByRole("button", { name: "Refuse all" }).click();
      assert.deepEqual(await names(context), stay);
      assert.deepEqual(await page.evaluate(() => CookieConsent.getUserPreferences().acceptedCategories), ["necessary"]);
      assert.equal(await ran(page), undefined);
    }, { cookies });
    await on("host/cookieconsent/en?page=waits", async (page, context) => {
      await page.locator("#cc-main .cm").getByRole("button", { name: "Accept all" }).click();
      assert.deepEqual(await names(context), [...cookies, "cc_cookie"].sort());
      assert.deepEqual(await page.evaluate(() => CookieConsent.getUserPreferences().acceptedCategories.sort()), ["ads", "audience", "necessary"]);
      await runs(page);
    }, { cookies });
  });
});

describe("Klaro", () => {
  test("lists purposes and services by their titles in each language", async () => {
    await each(Object.keys(STATED), async (tag) => {
      await on(`host/klaro/${tag}`, async (page) => {
        const { lead, names: words } = STATED[tag];
        const banner = page.locator("#klaro-cookie-notice");
        await banner.waitFor();
        assert.equal(plain(await banner.locator("#id-cookie-notice").textContent()), plain(lead));
        assert.deepEqual(await texts(banner.locator("button")), [...words.buttons].reverse());
        await banner.getByText(words.choose, { exact: true }).click();
        const dialog = page.locator(".cm-modal");
        await dialog.waitFor();
        const shown = await dialog.locator(".cm-purpose:not(.cm-toggle-all)").evaluateAll((found) =>
          found.map((purpose) => ({
            title: purpose.querySelector(":scope > label .cm-list-title").textContent,
            text: purpose.querySelector(":scope > div .cm-list-description").textContent,
            services: [...purpose.querySelectorAll(".cm-service")].map((service) => [
              service.querySelector(".cm-list-title").textContent,
              service.querySelector(".cm-list-description").textContent,
            ]),
          })),
        );
        const expected = inventory(tag).map((category) => ({
          title: category.title,
          text: category.text,
          services: providers(category, tag),
        }));
        assert.deepEqual(JSON.parse(plain(JSON.stringify(shown))), JSON.parse(plain(JSON.stringify(expected))));
        const text = plain(await dialog.textContent());
        assert.ok(text.includes(plain(lead)), text);
        assert.ok(text.includes(words.always) && text.includes(words.several), text);
        assert.ok(!text.includes("missing translation"), text);
      });
    });
  });

  test("deletes what is refused, by name and by pattern, and keeps what is accepted", async () => {
    // It deletes what nobody has agreed to at once; so these are set later.
    const cookies = ["ash_basket", "_x_1", "x-page", "x.plus+$", "ad7id", "ad7", "other_x_"];
    const set = (page) => page.evaluate((names) => names.forEach((name) => (document.cookie = `${name}=1; path=/`)), cookies);
    const consents = (page) => page.evaluate(() => klaro.getManager().consents);
    const services = ["necessary-ash", "audience-counter-co", "audience-plus-one", "ads-advert-n-co"];
    const all = (on) => Object.fromEntries(services.map((name) => [name, on || name === services[0]]));
    await on("host/klaro/en?page=waits", async (page, context) => {
      const banner = page.locator("#klaro-cookie-notice");
      await banner.waitFor();
      await set(page);
      await banner.getByRole("button", { name: "Refuse all" }).click();
      assert.deepEqual(await names(context), ["ash_basket", "ad7", "other_x_", "klaro"].sort());
      assert.deepEqual(await consents(page), all(false));
      assert.equal(await ran(page), undefined);
    });
    await on("host/klaro/en?page=waits", async (page, context) => {
      const banner = page.locator("#klaro-cookie-notice");
      await banner.waitFor();
      await set(page);
      await banner.getByRole("button", { name: "Accept all" }).click();
      assert.deepEqual(await names(context), [...cookies, "klaro"].sort());
      assert.deepEqual(await consents(page), all(true));
      await runs(page);
    });
  });
});

describe("tarteaucitron.js", () => {
  /** Waits for the banner. Its buttons are listened to half a second after they are made. */
  async function ready(page) {
    const banner = page.locator("#tarteaucitronAlertBig");
    await banner.waitFor();
    await page.waitForFunction(() => document.querySelectorAll("[id^=tarteaucitronServices_] > li[id]").length === 3);
    await page.waitForTimeout(600);
    return banner;
  }

  const services = (language) => inventory(language).slice(1).flatMap((category) => providers(category, language));

  test("lists services by their names in each language", async () => {
    await each(Object.keys(STATED), async (tag) => {
      await on(`host/tarteaucitron/${tag}`, async (page) => {
        const { lead, categories, names: words } = STATED[tag];
        const banner = await ready(page);
        assert.equal(plain(await banner.locator("#tarteaucitronDisclaimerAlert").textContent()), plain(lead));
        const buttons = await texts(banner.locator("button"));
        for (const button of [...words.buttons, words.choose]) assert.ok(buttons.includes(button), buttons.join("|"));
        await banner.getByText(words.choose, { exact: true }).click();
        const panel = page.locator("#tarteaucitron");
        await panel.waitFor();
        const shown = await panel.locator("[id^=tarteaucitronServices_] > li[id]").evaluateAll((lines) =>
          lines.map((line) => [".tarteaucitronH3", ".tarteaucitronServiceDescription"].map((part) => line.querySelector(part).textContent)),
        );
        const expected = services(tag).map((texts) => texts.map(plain));
        assert.deepEqual(shown.map((texts) => texts.map(plain)).sort(), expected.sort());
        assert.equal(await panel.locator("li a").count(), 0);
        const text = plain(await panel.textContent());
        for (const { title, text: said } of Object.values(categories)) {
          assert.ok(text.includes(plain(title)) && text.includes(plain(said)), text);
        }
        assert.ok(!text.includes("undefined"), text);
      });
    });
  });

  test("deletes what is refused, and keeps what is accepted", async () => {
    const cookies = ["ash_basket", "_x_1", "x-page", "ad7id", "ad7", "other_x_"];
    await each([["Refuse all", ["ash_basket", "ad7", "other_x_"]], ["Accept all", cookies]], async ([button, stay]) => {
      await on("host/tarteaucitron/en", async (page, context) => {
        const banner = await ready(page);
        await page.evaluate(() => {
          tarteaucitron.services["audience-counter-co"].js = () => (document.documentElement.dataset.ran = "yes");
        });
        await banner.getByText(button, { exact: true }).click();
        await banner.waitFor({ state: "hidden" });
        assert.deepEqual(await names(context), [...stay, "tarteaucitron"].sort());
        const answers = await page.evaluate(() => tarteaucitron.job.map((key) => tarteaucitron.state[key]));
        assert.deepEqual(answers, [1, 2, 3].map(() => button === "Accept all"));
        assert.equal(await ran(page), button === "Accept all" ? "yes" : undefined);
      }, { cookies });
    });
  });
});

/** Stand-ins for tools that cannot be installed, with what their documentation says of their interface. */
const STAND_INS = {
  onetrust: "window.OneTrust = { ToggleInfoDisplay: dialog };",
  didomi:
    "window.Didomi = { preferences: { show: dialog } };" +
    "const waiting = window.didomiOnReady ?? []; window.didomiOnReady = { push: (tell) => tell(Didomi) }; waiting.forEach((tell) => tell(Didomi));",
  axeptio:
    "window.openAxeptioCookies = dialog;" +
    "const waiting = window._axcb ?? []; window._axcb = { push: (tell) => tell({}) }; waiting.forEach((tell) => tell({}));",
  cookiebot: 'window.Cookiebot = { renew: dialog }; window.dispatchEvent(new Event("CookiebotOnLoad"));',
  // The site's own link, which leads to the fragment itself.
  custom:
    'const link = Object.assign(document.createElement("a"), { id: "choose", href: "#cookie-settings", textContent: "Choose" });' +
    'link.addEventListener("click", dialog); document.body.append(link);',
};

const DIALOG = `function dialog() {
  window.opened = (window.opened ?? 0) + 1;
  const box = document.createElement("div");
  box.id = "stand-in";
  box.setAttribute("role", "dialog");
  const close = Object.assign(document.createElement("button"), { textContent: "Close" });
  close.addEventListener("click", () => box.remove());
  box.append(close);
  document.body.append(box);
  setTimeout(() => close.focus(), 50);
}`;

describe("the choice is opened again", { concurrency: 3 }, () => {
  const REAL = {
    cookieconsent: { banner: "#cc-main .cm", dialog: "#cc-main .pm", close: (page) => page.keyboard.press("Escape") },
    klaro: { banner: "#klaro-cookie-notice", dialog: ".cm-modal", close: (page) => page.locator(".cm-modal .hide").press("Enter") },
    tarteaucitron: { banner: "#tarteaucitronAlertBig", dialog: "#tarteaucitron", close: (page) => page.keyboard.press("Escape") },
  };

  const without = (page) => page.locator("[data-candor-unscripted]");
  const button = (page) => page.locator("#cookie-settings button");
  const hasFocus = (page) => page.waitForFunction(() => document.activeElement === document.querySelector("#cookie-settings button"));

  before(async () => {
    await each([...Object.keys(REAL), ...Object.keys(STAND_INS)], async (tool) => {
      const manager = [`manager = "${tool}"`, ...(tool === "custom" ? ['manager_selector = "a[id=\\"choose\\"]"'] : [])];
      const { consent } = await exported({ manager, format: "reopen" });
      const read = (name) => readFileSync(join(consent, name), "utf8");
      const body = Object.fromEntries(Object.keys(STATED).map((tag) => [tag, read(`reopen.${tag}.html`)]));
      host.pages[tool] = { body, script: read("reopen.js"), scripts: [`/script/${tool}`] };
      // The script alone, as on a page that does not hold the fragment; and with a tool that comes late.
      host.pages[`${tool}-alone`] = { scripts: [`/script/${tool}`] };
      if (!STAND_INS[tool]) return;
      host.pages[`${tool}-itself`] = { script: `${DIALOG}\nfunction arrive() { ${STAND_INS[tool]} }` };
      host.pages[tool].scripts.push(`/script/${tool}-itself`);
    });
  });

  for (const [tool, { banner, dialog, close }] of Object.entries(REAL)) {
    test(`with ${tool}: by keyboard, at the next visit, and from an address`, async () => {
      await on(`host/${tool}/fr?page=${tool}`, async (page) => {
        await button(page).waitFor();
        assert.ok(await without(page).isHidden());
        await page.locator(banner).waitFor();
        await page.waitForTimeout(600);
        await page.locator(banner).getByText(STATED.fr.names.buttons[1], { exact: true }).click();
        await page.locator(banner).waitFor({ state: "hidden" });
        const opens = async () => {
          await button(page).focus();
          await page.keyboard.press("Enter");
          await page.locator(dialog).waitFor();
          await page.waitForFunction((dialog) => document.querySelector(dialog).contains(document.activeElement), dialog);
          await close(page);
          await page.locator(dialog).waitFor({ state: "hidden" });
          await hasFocus(page);
        };
        await opens();
        await opens();
        await page.goto(`${host.origin}/host/${tool}/fr?page=${tool}`);
        await button(page).waitFor();
        assert.ok(await page.locator(banner).isHidden());
        await opens();
        for (const from of [tool, `${tool}-alone`]) {
          await page.goto("about:blank");
          await page.goto(`${host.origin}/host/${tool}/fr?page=${from}#cookie-settings`);
          await page.locator(dialog).waitFor();
          assert.equal(new URL(page.url()).hash, "");
          await close(page);
          await page.locator(dialog).waitFor({ state: "hidden" });
          await page.waitForTimeout(500);
          await page.evaluate(() => (location.hash = "#cookie-settings"));
          await page.locator(dialog).waitFor();
        }
      });
    });
  }

  test("with tools that cannot be installed, by what they document", async () => {
    await each(Object.keys(STAND_INS), async (tool) => {
      await on(`host/none/zh-Hans?page=${tool}`, async (page) => {
        assert.ok(await button(page).isHidden() && await without(page).isVisible(), tool);
        await page.evaluate(() => arrive());
        await button(page).waitFor();
        assert.ok(await without(page).isHidden(), tool);
        assert.equal(plain(await button(page).textContent()), STATED["zh-Hans"].names.settings);
        await button(page).focus();
        await page.keyboard.press("Space");
        await page.locator("#stand-in button:focus").press("Enter");
        await hasFocus(page);
        assert.equal(await page.evaluate(() => window.opened), 1, tool);
        await page.goto("about:blank");
        await page.goto(`${host.origin}/host/none/zh-Hans?page=${tool}#cookie-settings`);
        await page.evaluate(() => arrive());
        await page.locator("#stand-in").waitFor();
        await page.waitForTimeout(200);
        assert.equal(await page.evaluate(() => window.opened), 1, tool);
        if (tool !== "custom") return;
        await page.locator("#stand-in button").click();
        await page.waitForTimeout(500);
        await page.locator("#choose").click();
        await page.waitForTimeout(200);
        assert.equal(await page.evaluate(() => window.opened), 2, tool);
      });
    });
  });

  test("without scripts the text says what helps, and no button is dead", async () => {
    await each(Object.keys(STATED), async (tag) => {
      await on(`host/klaro/${tag}?page=klaro#cookie-settings`, async (page) => {
        assert.ok(await button(page).isHidden());
        assert.ok(await without(page).isVisible());
        assert.equal(plain(await page.locator("#cookie-settings p").first().textContent()), STATED[tag].withdrawal);
        assert.match(await without(page).textContent(), /JavaScript/);
      }, { javaScriptEnabled: false });
    });
  });

  test("where the tool is blocked the text stays, and nobody looks for it for ever", async () => {
    await each([...Object.keys(REAL), "axeptio", "custom"], async (tool) => {
      await on("host/none/en", async (page) => {
        await page.clock.install();
        await page.goto(`${host.origin}/host/${REAL[tool] ? tool : "none"}/en?page=${tool}&blocked#cookie-settings`);
        await page.clock.runFor(25_000);
        assert.ok(await button(page).isHidden() && await without(page).isVisible(), tool);
        if (tool !== "klaro") return;
        // One that comes later still is looked for when somebody asks for the settings.
        await page.evaluate(() => (window.klaro = { defaultConfig: {}, show: () => (window.opened = true) }));
        await page.clock.runFor(5_000);
        assert.ok(await button(page).isHidden());
        await page.evaluate(() => (location.hash = ""));
        await page.evaluate(() => (location.hash = "#cookie-settings"));
        await page.waitForFunction(() => window.opened);
        assert.ok(await button(page).isVisible());
      });
    });
  });
});
