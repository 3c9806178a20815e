// Forms of the sample, filled in and sent as visitors without JavaScript do, to a real server on this
// machine. What the script adds is tested in sending.test.mjs, what providers are sent in adapters.test.mjs.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { BRANDS, LANGUAGES, languagesOf } from "./lib/candor.mjs";
import { launch, watched } from "./lib/browser.mjs";
import { publish } from "./lib/sites.mjs";

/** The pages with a form, and the form's id. */
const FORMS = [
  { page: "requests", form: "request" },
  { page: "contact", form: "contact" },
];

/** What every form says of itself: how its values look, what they are where a test knows. */
const FACTS = { form_version: /^[0-9a-f]{8}$/, policy: /^[0-9a-f]{32}$/, policy_date: /^20\d\d-\d\d-\d\d$/ };

/** The laws that a brand's page of rights shows. */
function lawsOf(brand, path) {
  const page = readFileSync(join(site.root, brand, path, "rights", "index.html"), "utf8");
  return [...page.matchAll(/id="regime-([a-z-]+)"/g)].map(([, id]) => id).sort();
}

const HONEYPOT = "website";
const REDIRECT = "_next";

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
  const origins = [site.origin, site.endpoint.origin];
  const watch = await watched(browser, { origins, ...options });
  try {
    await watch.page.goto(`${site.address}${brand}/${path}`);
    return await use(watch);
  } finally {
    await watch.context.close();
  }
}

/** The form of this id on a page. */
const formOf = (page, id) => page.locator(`form:has(input[name="form"][value="${id}"])`);

/** The ids of the forms on a page, in their order. */
const idsOf = (page) => page.locator('form input[name="form"]').evaluateAll((nodes) => nodes.map((node) => node.value));

/** Every control of the form that somebody sees, with an answer in it. */
async function fill(form) {
  const answers = {};
  for (const control of await form.locator("input, select, textarea").all()) {
    const { name, type, tag } = await control.evaluate((node) => ({ name: node.name, type: node.type, tag: node.localName }));
    if (type === "hidden" || name === HONEYPOT) continue;
    if (type === "radio" || type === "checkbox") {
      if (answers[name]) continue;
      await control.check();
      answers[name] = await control.inputValue();
    } else if (tag === "select") {
      const value = await control.locator("option").nth(1).getAttribute("value");
      await control.selectOption(value);
      answers[name] = value;
    } else {
      answers[name] = { email: "visitor@mail.example", tel: "+33 1 99 00 12 34", date: "2026-11-30" }[type] ?? `« ${name} » 隐私 & <b>`;
      await control.fill(answers[name]);
    }
  }
  return answers;
}

/** Sends a form, and looks at what arrived and where the visitor landed. */
async function send({ page, found }, { brand, tag, path, id, right }) {
  const form = formOf(page, id);
  const kind = await form.evaluate((node) => node.closest(".form").className);
  const answers = await fill(form);
  assert.ok(Object.keys(answers).length >= 2, JSON.stringify(answers));
  site.endpoint.received.length = 0;
  await form.locator("button").click();
  await page.waitForURL(`${site.address}${brand}/${path}/requests/thanks/`);
  assert.equal(site.endpoint.received.length, 1);
  const [{ method, path: at, type, fields }] = site.endpoint.received;
  assert.deepEqual([method, at, type], ["POST", "/requests", "application/x-www-form-urlencoded"]);
  assert.equal(fields.get("brand"), brand);
  assert.equal(fields.get("language"), tag);
  assert.equal(fields.get("form"), id);
  assert.equal(fields.get(REDIRECT), `${site.address}${brand}/${path}/requests/thanks/`);
  assert.equal(fields.get(HONEYPOT), "");
  for (const [name, value] of Object.entries(answers)) assert.deepEqual(fields.getAll(name), [value], name);
  const facts = Object.keys(FACTS);
  for (const name of facts) assert.match(fields.get(name) ?? "", FACTS[name], name);
  // Laws belong to requests: all of the brand's, or those that give the right that the page has chosen.
  const laws = (fields.get("regime") ?? "").split(",").filter(Boolean).sort();
  const known = kind.includes("form-request") ? lawsOf(brand, path) : [];
  assert.deepEqual(laws, right ? known.filter((law) => laws.includes(law)) : known);
  if (laws.length) facts.push("regime");
  if (right) assert.deepEqual([fields.getAll("right"), "right" in answers], [[right], false]);
  const expected = ["brand", "language", "form", REDIRECT, HONEYPOT, ...facts, ...(right ? ["right"] : []), ...Object.keys(answers)];
  assert.deepEqual([...new Set(fields.keys())].sort(), [...new Set(expected)].sort());
  assert.equal(await page.locator("h1").count(), 1);
  assert.deepEqual(found, []);
}

describe("every form sent without JavaScript", () => {
  for (const { page: where, form } of FORMS) {
    for (const brand of BRANDS) {
      for (const { tag, path } of languagesOf(brand)) {
        test(`${brand}, ${where}, ${tag}`, async () => {
          const at = `${path}/${where}/`;
          const ids = await on(brand, at, { javaScriptEnabled: false }, ({ page }) => idsOf(page));
          assert.ok(ids.includes(form), ids.join(", "));
          for (const id of ids) {
            await on(brand, at, { javaScriptEnabled: false }, (watch) => send(watch, { brand, tag, path, id }));
          }
        });
      }
    }
  }
});

describe("the page of each right's request", () => {
  for (const brand of BRANDS) {
    test(`${brand}: has chosen the right, and sends it`, async () => {
      for (const { tag, path } of languagesOf(brand)) {
        const found = readdirSync(join(site.root, brand, path, "requests"), { withFileTypes: true });
        const rights = found.filter((entry) => entry.isDirectory() && !["thanks", "error"].includes(entry.name)).map(({ name }) => name);
        const explained = readdirSync(join(site.root, brand, path, "rights"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
        // One complains to an authority there; that nobody is worse off for a right need not be asked for.
        const asked = explained.map(({ name }) => name).filter((name) => !["complain", "no-retaliation"].includes(name));
        assert.deepEqual(rights.sort(), asked.sort());
        const right = rights[BRANDS.indexOf(brand) % rights.length];
        await on(brand, `${path}/rights/${right}/`, { javaScriptEnabled: false }, async (watch) => {
          await watch.page.locator(".ask a").click();
          assert.equal(watch.page.url(), `${site.address}${brand}/${path}/requests/${right}/`);
          const others = watch.page.locator(".chosen .other");
          assert.equal(await others.evaluate((node) => node.href), `${site.address}${brand}/${path}/requests/`);
          await send(watch, { brand, tag, path, id: "request", right });
        });
      }
    });
  }
});

describe("a form that is not filled in", () => {
  for (const { page: where, form } of FORMS) {
    test(`is not sent: ${form}`, async () => {
      await on(BRANDS[0], `en/${where}/`, { javaScriptEnabled: false }, async ({ page }) => {
        site.endpoint.received.length = 0;
        await formOf(page, form).locator("button").click();
        await page.waitForTimeout(300);
        assert.equal(site.endpoint.received.length, 0);
        assert.equal(page.url(), `${site.address}${BRANDS[0]}/en/${where}/`);
        const focused = await page.evaluate(() => document.activeElement.matches("form :required:invalid"));
        assert.ok(focused, "the browser leads to the first field that is missing");
      });
    });

    test(`is not sent for want of a single required field: ${form}`, async () => {
      await on(BRANDS[0], `en/${where}/`, { javaScriptEnabled: false }, async ({ page }) => {
        const own = formOf(page, form);
        const names = await own.evaluate((node) => [...new Set([...node.querySelectorAll(":required")].map((one) => one.name))]);
        assert.ok(names.length >= 3);
        for (const name of names) {
          await fill(own);
          await own.evaluate((form, missing) => {
            for (const node of form.querySelectorAll(`[name="${missing}"]`)) {
              if (node.type === "radio") node.checked = false;
              else node.value = "";
            }
          }, name);
          assert.equal(await own.evaluate((node) => node.checkValidity()), false, name);
        }
      });
    });
  }
});

describe("fields", () => {
  test("can be reached, named and understood; what only machines fill in cannot", async () => {
    for (const { path } of LANGUAGES) {
      for (const { page: where } of FORMS) {
        await on(BRANDS[0], `${path}/${where}/`, {}, async ({ page }) => {
          const wrong = await page.evaluate((honeypot) => {
            const seen = [];
            for (const node of document.querySelectorAll("form input:not([type=hidden]), form select, form textarea")) {
              const labels = [...node.labels].map((label) => label.textContent.trim()).join("");
              if (!labels) seen.push(`${node.name} has no label`);
              for (const id of (node.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean)) {
                if (!document.getElementById(id)?.textContent.trim()) seen.push(`${node.name} is described by nothing`);
              }
              if (node.name === honeypot) {
                const box = node.getBoundingClientRect();
                if (node.tabIndex !== -1 || !node.closest("[aria-hidden=true]")) seen.push("the honeypot can be reached");
                if (box.right > 0 && box.bottom > 0 && box.width > 1 && getComputedStyle(node.parentElement).clipPath === "none") {
                  seen.push("the honeypot is seen");
                }
              }
            }
            return seen;
          }, HONEYPOT);
          assert.deepEqual(wrong, []);
        });
      }
    }
  });
});

describe("a form to somebody else", () => {
  for (const where of ["requests", "privacy"]) {
    test(`is blocked by the policy of the page: ${where}`, async () => {
      await on(BRANDS[0], `en/${where}/`, {}, async ({ page, found }) => {
        site.endpoint.received.length = 0;
        // Another port is another origin: nothing is reached, whatever the policy did.
        const other = site.endpoint.origin.replace("127.0.0.1", "localhost");
        await page.evaluate((action) => {
          const form = document.createElement("form");
          form.method = "post";
          form.action = `${action}/requests`;
          document.body.append(form);
          form.submit();
        }, other);
        await page.waitForTimeout(500);
        assert.equal(site.endpoint.received.length, 0);
        assert.equal(page.url(), `${site.address}${BRANDS[0]}/en/${where}/`);
        assert.ok(found.some((what) => what.startsWith("CSP violation: form-action")), found.join("\n"));
        assert.ok(!found.some((what) => what.startsWith("request to")), found.join("\n"));
      });
    });
  }

  test("and so is every script that somebody brings into a page", async () => {
    await on(BRANDS[0], "en/privacy/", {}, async ({ page, found }) => {
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.body.append(script);
        const div = document.createElement("div");
        div.setAttribute("onclick", "window.ran = true");
        document.body.append(div);
        div.click();
        const style = document.createElement("style");
        style.textContent = "body { color: rgb(1, 2, 3) }";
        document.head.append(style);
      });
      await page.waitForTimeout(200);
      const ran = await page.evaluate(() => [window.ran ?? false, getComputedStyle(document.body).color]);
      assert.equal(ran[0], false);
      assert.notEqual(ran[1], "rgb(1, 2, 3)");
      for (const directive of ["script-src-elem", "script-src-attr", "style-src-elem"]) {
        assert.ok(found.some((what) => what.startsWith(`CSP violation: ${directive}`)), directive);
      }
    });
  });
});
