// Every form provider, in every language, with and without JavaScript: what it is sent, to the byte,
// and where the visitor is led. Servers on this machine stand in for the providers.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launch, watched } from "./lib/browser.mjs";
import { LANGUAGES } from "./lib/candor.mjs";
import { ANSWERS, fill } from "./lib/answers.mjs";
import { NAME, PROVIDERS, WORDS, fieldsOf, publishProviders } from "./lib/providers.mjs";

const FORMS = Object.entries(PROVIDERS).filter(([, { script }]) => !script);
const SUBJECT = {
  en: "Quillmere, privacy: Correct your data",
  fr: "Quillmère, vie privée\u00a0: Faire rectifier vos données",
  "zh-Hans": "奎墨隐私事务：更正您的个人信息",
};

/** What differs from one publication or visit to the next, and what it has to look like. */
const VARYING = {
  form_version: /^[0-9a-f]{8}$/,
  policy: /^[0-9a-f]{32}$/,
  request_number: /^20\d{6}-[2-9A-HJ-NP-Z]{6}$/,
};

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

/** Opens a page of a provider's brand, and sees that nobody but the two servers is asked, and no address tells anything. */
async function on(brand, path, options, use) {
  const watch = await watched(browser, { origins: site.origins, ...options });
  const addresses = [];
  watch.page.on("request", (request) => addresses.push(request.url(), request.headers().referer ?? ""));
  site.provider.mode = "well";
  site.provider.asked = 0;
  site.provider.received.length = 0;
  site.posted.length = 0;
  try {
    await watch.page.goto(`${site.address}${brand}/${path}`);
    assert.equal(site.provider.asked, 0, "a challenge was fetched before anything was sent");
    await use(watch);
    for (const { url, headers } of [...site.provider.received, ...site.posted]) addresses.push(url, headers.referer ?? "");
    const told = addresses.map((address) => decodeURIComponent(address)).filter((address) => Object.values(ANSWERS).flat().some((answer) => address.includes(answer)));
    assert.deepEqual(told, []);
    assert.deepEqual(watch.found, []);
  } finally {
    await watch.context.close();
  }
}

const sorted = (pairs) => pairs.map((pair) => JSON.stringify(pair)).sort();

/** What the page says of itself in every form. */
const FACTS = (brand, tag) => [
  ["brand", brand],
  ["language", tag],
  ["form", "request"],
  ["form_version", "*"],
  ["regime", "eu"],
  ["right", "rectify"],
  ["policy", "*"],
  ["policy_date", "2026-11-02"],
];

/** All that a provider's form sends, as pairs. */
function expected(id, { tag, path, script }) {
  const { honeypot, redirect, error, names = {}, hidden = {}, files, inPlace, proof } = PROVIDERS[id];
  const filled = (text) => text.replace("{subject}", SUBJECT[tag]).replace("{language}", tag).replace("{brand}", NAME[tag]);
  const pairs = FACTS(id, tag);
  pairs.push(...Object.entries(hidden).map(([name, text]) => [name, filled(text)]));
  const leads = { [redirect ?? (id === "post" ? "_after" : "")]: "thanks", [error ?? (id === "post" ? "_wrong" : "")]: "error" };
  for (const [name, page] of Object.entries(leads)) {
    if (name && !(script && inPlace)) pairs.push([name, `${site.address}${id}/${path}/requests/${page}/`]);
  }
  pairs.push(["who", "agent"], ["concerned", ANSWERS.concerned], ["wrong", ANSWERS.wrong]);
  pairs.push([names.name ?? "name", ANSWERS.name], [names.email ?? "email", ANSWERS.email], ["topics", "shop"], ["topics", "post"]);
  pairs.push([names.message ?? "details", ANSWERS.details.replaceAll("\n", "\r\n")]);
  if (honeypot ?? id === "post") pairs.push([honeypot ?? "website", ""]);
  if (files) pairs.push(["file", `${ANSWERS.file.name}, text/plain: ${ANSWERS.file.text}`]);
  if (script) pairs.push(["request_number", "*"]);
  if (script && proof) pairs.push([proof, Buffer.from(JSON.stringify(proofOf())).toString("base64")]);
  return pairs;
}

const proofOf = () => {
  const { algorithm, challenge, number, salt, signature } = site.provider.proof;
  return { algorithm, challenge, number, salt, signature };
};

/** What arrived, as pairs; what varies is looked at, and becomes `*`. */
async function arrived(received) {
  const pairs = [];
  for (const [name, value] of await fieldsOf(received)) {
    if (VARYING[name]) assert.match(value, VARYING[name], name);
    const text = typeof value === "string" ? value : `${value.name}, ${value.type}: ${await value.text()}`;
    pairs.push([name, VARYING[name] ? "*" : text]);
  }
  return pairs;
}

async function sends(id, { tag, path, script }, { page }) {
  const { files, inPlace, redirect, attributes = {} } = PROVIDERS[id];
  const form = page.locator("form");
  for (const [name, value] of Object.entries(attributes)) assert.equal(await form.getAttribute(name), value);
  await fill(form, { files });
  const reference = script && (await form.locator("[data-reference]").textContent());
  await form.locator("button").click();
  const thanks = `${site.address}${id}/${path}/requests/thanks/`;
  if (script && inPlace) {
    await page.locator(".state.sent:focus").waitFor();
    assert.equal(page.url(), `${site.address}${id}/${path}/requests/rectify/`);
    assert.equal(await page.locator("form").count(), 0);
    assert.match(await page.locator(".state.sent").textContent(), new RegExp(reference));
  } else if (redirect || ["post", "netlify"].includes(id)) {
    await page.waitForURL(thanks);
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
  } else {
    await page.getByRole("heading", { name: "Taken" }).waitFor();
  }
  const all = [...site.provider.received, ...site.posted];
  assert.equal(all.length, 1);
  const [received] = all;
  const base = id === "netlify" ? new URL(thanks).pathname : `/${id}${id === "salesforce" ? "?encoding=UTF-8" : ""}`;
  assert.deepEqual([received.method, received.url], ["POST", base]);
  assert.match(received.type, files ? /^multipart\/form-data; boundary=/ : /^application\/x-www-form-urlencoded(;charset=UTF-8)?$/);
  if (!files) assert.match(received.body.toString(), /^[\x21-\x7e]*$/, "everything is percent-encoded UTF-8");
  assert.equal(received.headers.cookie, undefined);
  assert.deepEqual(sorted(await arrived(received)), sorted(expected(id, { tag, path, script })));
  if (script) assert.ok((await arrived(received)).some(([name]) => name === "request_number"));
}

describe("a provider that takes forms", () => {
  for (const [id] of FORMS) {
    for (const script of [true, false]) {
      test(`${id}, ${script ? "with" : "without"} JavaScript`, async () => {
        for (const { tag, path } of LANGUAGES) {
          await on(id, `${path}/requests/rectify/`, { javaScriptEnabled: script }, (watch) => sends(id, { tag, path, script }, watch));
        }
      });
    }
  }
});

describe("a provider that takes JSON", () => {
  test("HubSpot is sent all fields by their names", async () => {
    for (const { tag, path } of LANGUAGES) {
      await on("hubspot", `${path}/requests/rectify/`, {}, async ({ page }) => {
        await fill(page.locator("form"));
        await page.locator("form button").click();
        await page.locator(".state.sent:focus").waitFor();
        const [{ method, url, type, body }] = site.provider.received;
        assert.deepEqual([method, url, type, site.provider.received.length], ["POST", "/hubspot", "application/json", 1]);
        const { fields, context, ...rest } = JSON.parse(body);
        const pairs = fields.map(({ name, value, ...more }) => {
          assert.deepEqual(more, {});
          if (VARYING[name]) assert.match(value, VARYING[name]);
          return [name, VARYING[name] ? "*" : value];
        });
        const own = [["who", "agent"], ["concerned", ANSWERS.concerned], ["wrong", ANSWERS.wrong], ["firstname", ANSWERS.name], ["email", ANSWERS.email]];
        const last = [["topics", "shop"], ["topics", "post"], ["message", ANSWERS.details]];
        assert.deepEqual(sorted(pairs), sorted([...FACTS("hubspot", tag), ["request_number", "*"], ...own, ...last]));
        assert.deepEqual(context, { pageUri: page.url(), pageName: SUBJECT[tag] });
        assert.deepEqual(rest, {});
      });
    }
  });

  test("Zendesk is sent a text that a person can read", async () => {
    for (const { tag, path } of LANGUAGES) {
      await on("zendesk", `${path}/requests/rectify/`, {}, async ({ page }) => {
        await fill(page.locator("form"));
        const number = await page.locator("[data-reference]").textContent();
        await page.locator("form button").click();
        await page.locator(".state.sent:focus").waitFor();
        const [{ method, url, type, body }] = site.provider.received;
        assert.deepEqual([method, url, type, site.provider.received.length], ["POST", "/zendesk", "application/json", 1]);
        const { request, ...rest } = JSON.parse(body);
        assert.deepEqual(rest, {});
        const words = WORDS[tag];
        const colon = { en: ": ", fr: "\u00a0: ", "zh-Hans": "：" }[tag];
        const answers = [
          [words.who, words.agent],
          [words.concerned, ANSWERS.concerned],
          [words.details, ANSWERS.wrong],
          [words.name, ANSWERS.name],
          [words.email, ANSWERS.email],
          [words.topics, "Shop; Post"],
          [words.details, ANSWERS.details],
        ];
        const lines = answers.map(([label, answer]) => `${label.replace(" ?", "\u202f?")}${colon}${answer}`).join("\n");
        const [shown, facts] = [request.comment.body.slice(0, lines.length), request.comment.body.slice(lines.length)];
        assert.equal(shown, lines);
        for (const fact of [`brand${colon}zendesk`, `language${colon}${tag}`, `right${colon}rectify`, `request_number${colon}${number}`]) {
          assert.ok(facts.split("\n").includes(fact), fact);
        }
        assert.deepEqual({ ...request, comment: null }, { requester: { name: ANSWERS.name, email: ANSWERS.email }, subject: SUBJECT[tag], comment: null });
      });
    }
  });

  for (const id of ["hubspot", "zendesk"]) {
    test(`${id}: without JavaScript the page offers other ways, and no form`, async () => {
      for (const { tag, path } of LANGUAGES) {
        await on(id, `${path}/requests/rectify/`, { javaScriptEnabled: false }, async ({ page }) => {
          assert.equal(await page.locator("form").isVisible(), false);
          const ways = page.locator("[data-fallback]");
          const mail = new URL(await ways.locator("a.button").getAttribute("href"));
          assert.equal(mail.pathname, "privacy@quillmere.example");
          assert.equal(mail.searchParams.get("subject"), SUBJECT[tag]);
          assert.ok(await ways.locator(".others").isVisible());
          assert.match(await ways.textContent(), /JavaScript/);
        });
        await on(id, `${path}/requests/rectify/`, {}, async ({ page }) => {
          assert.ok(await page.locator("form").isVisible());
          assert.equal(await page.locator("[data-fallback]").isVisible(), false);
        });
      }
    });
  }
});

describe("ways that send nothing", () => {
  const each = (id, look) =>
    test(id, async () => {
      for (const { tag, path } of LANGUAGES) {
        await on(id, `${path}/requests/rectify/`, { javaScriptEnabled: false }, async ({ page }) => {
          assert.equal(await page.locator("form, script[src]").count(), 0);
          await look(page, tag, path);
        });
      }
    });

  each("mail", async (page, tag) => {
    const mail = new URL(await page.locator("a.button").getAttribute("href"));
    assert.deepEqual([mail.protocol, mail.pathname, mail.searchParams.get("subject")], ["mailto:", "inbox@quillmere.example", SUBJECT[tag]]);
    for (const key of ["concerned", "name", "email"]) assert.match(await page.locator(".asks").textContent(), new RegExp(WORDS[tag][key].split(" ")[0]));
  });

  each("link", async (page, tag, path) => {
    assert.equal(await page.locator("a.button").getAttribute("href"), `https://hosted.example/${path}`);
    assert.ok(await page.locator(".others").isVisible());
  });

  each("letter", async (page) => {
    await page.locator(".letter summary").click();
    assert.match(await page.locator(".paper .to").first().textContent(), /Quillmere SARL/);
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(() => document.body.innerText);
    assert.equal(printed.trim(), (await page.locator(".paper").innerText()).trim(), "nothing but the letter is printed");
    await page.emulateMedia({ media: "screen" });
    await page.locator(".letter summary").click();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".letter").isVisible(), false, "a closed letter is not printed");
    assert.ok(await page.locator("h1").isVisible());
  });
});
