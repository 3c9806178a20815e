// The files that candor writes for hosts, in the servers themselves: nginx, Apache and Caddy, over the sample at the
// root of a host, and over two of its brands in folders of one. What is expected comes from the record beside
// each site, not from the files that are tried.

import assert from "node:assert/strict";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { DATE, files, languagesOf, repository, run, scratch } from "./lib/candor.mjs";
import { kept, launch, watched } from "./lib/browser.mjs";
import { NAMES, freePort, get, serve } from "./lib/hosts.mjs";
import { serveEndpoint } from "./lib/server.mjs";

/** Where brands stand on the host. */
const PLACES = [
  { name: "at the root", brands: { orvelune: "/" } },
  { name: "in folders", brands: { orvelune: "/privacy/", pruchelle: "/vie-priv%C3%A9e/" } },
];

/** What every answer carries, besides its policy and how it is kept. */
const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), " +
    "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
  // Here it would be sent without encryption, where browsers ignore it.
  "strict-transport-security": undefined,
};

const TYPES = {
  html: /^text\/html; ?charset=utf-8$/i,
  css: /^text\/css; ?charset=utf-8$/i,
  js: /^(text|application)\/javascript; ?charset=utf-8$/i,
  svg: /^image\/svg\+xml/,
  xml: /^(text|application)\/xml; ?charset=utf-8$/i,
  txt: /^text\/plain; ?charset=utf-8$/i,
};

let browser;
let endpoint;

before(async () => {
  browser = await launch();
  endpoint = await serveEndpoint();
});

after(async () => {
  await browser?.close();
  endpoint?.close();
});

/** Publishes these brands of the sample for a server on this port, with their compressed files. */
async function publish(host, port, brands) {
  const workspace = scratch("hosting");
  for (const folder of ["content", "locales"]) cpSync(join(repository, folder), join(workspace, folder), { recursive: true });
  const edit = (path, change) => {
    const file = join(workspace, "content", path);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  const names = Object.keys(brands);
  edit("portal.toml", (text) =>
    text
      .replace(/^brands = .*$/m, `brands = ${JSON.stringify(names)}\nhosting = ["${host}"]`)
      .replace("[endpoints.requests]\n", `[endpoints.requests]\nurl.test = "${endpoint.origin}/requests"\n`),
  );
  for (const [brand, base] of Object.entries(brands)) {
    edit(`brands/${brand}/brand.toml`, (text) => text.replace("[address]\n", `[address]\ntest = "http://127.0.0.1:${port}${base}"\n`));
  }
  const out = join(workspace, "public");
  const done = await run(["build", "--root", workspace, "--out", out, "--env", "test", "--date", DATE, "--compress"]);
  assert.equal(done.code, 0, done.stderr);
  // The web team's part: the site stands where its address says.
  chmodSync(workspace, 0o755);
  const root = names.length === 1 ? out : join(workspace, "root");
  const sites = names.map((brand) => ({ brand, base: brands[brand], folder: names.length === 1 ? out : join(out, brand) }));
  if (root !== out) {
    mkdirSync(root);
    for (const { base, folder } of sites) symlinkSync(folder, join(root, decodeURIComponent(base).replaceAll("/", "")));
  }
  const records = join(out, ".candor");
  for (const site of sites) {
    const record = names.length === 1 ? "manifest.json" : join("manifest", `${site.brand}.json`);
    site.policies = policies(JSON.parse(readFileSync(join(records, record), "utf8")));
    site.languages = languagesOf(site.brand);
    site.files = files(site.folder).filter((path) => !path.startsWith("."));
  }
  return { root, sites };
}

/** The policy of each page, from the record beside a site. */
function policies({ extra }) {
  const listed = Object.entries(extra["Content-Security-Policy"]);
  return new Map(listed.flatMap(([policy, paths]) => paths.map((path) => [path.slice(1), policy])));
}

/** What `Vary` names. */
const varies = ({ headers }) => new Set((headers.vary ?? "").toLowerCase().split(/,\s*/).filter(Boolean));

const address = (path) => path.replace(/(^|\/)index\.html$/, "$1");

for (const host of NAMES) {
  for (const place of PLACES) {
    describe(`${host}, ${place.name}`, () => {
      let server;
      let sites;

      before(async () => {
        const port = await freePort();
        const published = await publish(host, port, place.brands);
        sites = published.sites;
        server = await serve(host, { port, root: published.root, sites: sites.map((site) => site.folder) });
      });

      after(() => server?.close());

      const answer = (path, headers) => get(server.port, path, headers);
      /** Where a redirect leads, as a path of this host. */
      const target = ({ headers }) => {
        const url = new URL(headers.location, server.origin);
        assert.equal(url.origin, server.origin);
        // The same in capitals and small letters (RFC 3986, 6.2.2.1).
        return url.pathname.replace(/%[0-9a-f]{2}/g, (sign) => sign.toUpperCase());
      };

      test("every file is served, with its headers", async () => {
        for (const { base, files, folder, policies } of sites) {
          const least = policies.get("404.html");
          for (const path of files.filter((path) => !/\.(br|gz)$/.test(path))) {
            const at = base + address(path);
            const got = await answer(at);
            assert.equal(got.status, 200, at);
            assert.ok(got.body.equals(readFileSync(join(folder, path))), at);
            assert.equal(got.headers["content-security-policy"], policies.get(address(path)) ?? least, at);
            for (const [name, value] of Object.entries(HEADERS)) assert.equal(got.headers[name], value, `${at}: ${name}`);
            const cache = path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
            assert.equal(got.headers["cache-control"], cache, at);
            assert.match(got.headers["content-type"], TYPES[path.split(".").pop()], at);
            assert.ok(got.headers.etag || got.headers["last-modified"], at);
          }
        }
      });

      test("every link of every page leads to a page", async () => {
        for (const { base, files } of sites) {
          const asked = new Set();
          for (const path of files.filter((path) => path.endsWith(".html"))) {
            const here = new URL(base + address(path), server.origin);
            const html = (await answer(here.pathname)).body.toString();
            for (const [, target] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
              const url = new URL(target.replaceAll("&amp;", "&"), here);
              if (url.origin === server.origin) asked.add(url.pathname);
            }
          }
          assert.ok(asked.size > 40, `only ${asked.size} links were found`);
          for (const path of asked) assert.equal((await answer(path)).status, 200, path);
        }
      });

      test("every page has one address", async () => {
        for (const { base, files } of sites) {
          for (const path of files.filter((path) => path.endsWith("/index.html"))) {
            const page = base + address(path);
            for (const other of [base + path, page.slice(0, -1), `${base + path}?a=b`]) {
              const got = await answer(other);
              assert.ok([301, 308].includes(got.status), `${other}: ${got.status}`);
              assert.equal(target(got), page, other);
            }
          }
          if (base !== "/") assert.equal(target(await answer(base.slice(0, -1))), base);
          assert.equal(target(await answer(`${base}index.html`)), base);
          // No address of somebody else is led to.
          for (const path of ["//elsewhere.example/index.html", "/\\elsewhere.example/index.html", "//elsewhere.example/en"]) {
            const { headers } = await answer(path);
            if (headers.location) assert.equal(new URL(headers.location, server.origin).origin, server.origin, path);
          }
        }
      });

      test("the root leads to the visitor's language", async () => {
        const expected = {
          orvelune: {
            en: "en", "en-US": "en", fr: "fr", "fr-CA": "fr", "fr-FR,fr;q=0.9,en;q=0.8": "fr", "zh-CN": "zh", "zh-Hans-CN": "zh", zh: "zh",
            ZH: "zh", "de,en;q=0.5": "en", "de-DE, fr ;q=0.7": "fr", "fr;q=0,en": "en", "fr;q=0.0, de": "", de: "", "zh-TW": "",
            "zh-Hant-HK": "", "*": "", "": "", "english": "", "xfr": "", "fr;q=0.001": "fr", "\"; $(x) {y}": "",
          },
          pruchelle: { "fr-CA": "fr-ca", fr: "fr-ca", "fr-FR,en": "fr-ca", en: "en", "zh-CN": "zh", de: "" },
        };
        for (const { base, brand, folder } of sites) {
          for (const [asked, path] of Object.entries(expected[brand])) {
            const got = await answer(base, { "accept-language": asked });
            assert.ok(varies(got).has("accept-language"), `${asked}: ${got.headers.vary}`);
            assert.equal(got.headers["cache-control"], "no-cache", asked);
            if (path) {
              assert.deepEqual([got.status, target(got)], [302, `${base}${path}/`], asked);
            } else {
              assert.equal(got.status, 200, `${asked}: ${got.headers.location}`);
              assert.ok(got.body.equals(readFileSync(join(folder, "index.html"))), asked);
            }
          }
        }
      });

      test("what is not there is said in the language of the path", async () => {
        for (const { base, languages, folder, policies } of sites) {
          const said = async (path, page) => {
            const got = await answer(base + path);
            assert.equal(got.status, 404, path);
            assert.ok(got.body.equals(readFileSync(join(folder, page))), `${path}: ${got.body}`);
            assert.equal(got.headers["content-security-policy"], policies.get("404.html"), path);
            assert.equal(got.headers["cache-control"], "no-cache", path);
            assert.match(got.headers["content-type"], TYPES.html, path);
            for (const [name, value] of Object.entries(HEADERS)) assert.equal(got.headers[name], value, `${path}: ${name}`);
          };
          for (const { tag, path } of languages) {
            assert.match(readFileSync(join(folder, path, "404.html"), "utf8"), new RegExp(`<html lang="${tag}"`));
            for (const below of ["nothing", "nothing/", "requests/nothing.html", "rights/a/b/c/"]) await said(`${path}/${below}`, `${path}/404.html`);
          }
          for (const path of ["nothing", "xx/nothing/", "assets/style.000000000000.css", "assets/"]) await said(path, "404.html");
          for (const path of [".candor/hosting/nginx.conf", ".candor/hosting/Caddyfile", ".candor/", ".candor/manifest.json", ".htaccess", ".git/config"]) {
            assert.ok([403, 404].includes((await answer(base + path)).status), path);
          }
        }
      });

      test("compressed files are sent as they are", async () => {
        const kinds = host === "nginx" ? { gzip: "gz" } : { gzip: "gz", br: "br" };
        for (const { base, files, folder } of sites) {
          for (const [encoding, ending] of Object.entries(kinds)) {
            const made = files.filter((path) => path.endsWith(`.${ending}`));
            assert.ok(made.length > 20, `only ${made.length} files`);
            for (const compressed of made) {
              const path = compressed.slice(0, -ending.length - 1);
              // At the root a visitor without a language gets the page itself.
              const got = await answer(base + address(path), { "accept-encoding": `${encoding}, identity;q=0.1` });
              assert.equal(got.status, 200, path);
              assert.equal(got.headers["content-encoding"], encoding, path);
              assert.ok(got.body.equals(readFileSync(join(folder, compressed))), path);
              assert.match(got.headers["content-type"], TYPES[path.split(".").pop()], path);
              assert.ok(varies(got).has("accept-encoding"), `${path}: ${got.headers.vary}`);
              assert.equal(got.headers["x-content-type-options"], "nosniff", path);
            }
          }
        }
      });

      test("the policy of every page holds in a browser", async () => {
        for (const { base, brand, folder, policies, languages } of sites) {
          const watch = await watched(browser, { origins: [server.origin, endpoint.origin], locale: "de" });
          try {
            for (const page of policies.keys()) {
              const language = languages.find(({ path }) => page.startsWith(`${path}/`));
              if (language && language !== languages[0]) continue;
              watch.found.length = 0;
              const got = await watch.page.goto(server.origin + base + page, { waitUntil: "load" });
              assert.equal(got.headers()["content-security-policy"], policies.get(page), page);
              const styled = await watch.page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--accent") !== "");
              assert.deepEqual([styled, ...watch.found, ...(await kept(watch.context, watch.page))], [true], page);
            }
            const { path } = languages[0];
            for (const page of files(join(folder, path)).filter((file) => /^(contact|requests|requests\/access)\/index\.html$/.test(file))) {
              watch.found.length = 0;
              await watch.page.goto(`${server.origin}${base}${path}/${address(page)}`);
              await fill(watch.page.locator("form").first());
              endpoint.received.length = 0;
              await watch.page.locator("form button").first().click();
              await watch.page.waitForURL(`${server.origin}${base}${path}/requests/thanks/`);
              assert.equal(endpoint.received.length, 1, page);
              assert.equal(endpoint.received[0].fields.get("brand"), brand);
              assert.deepEqual(watch.found, [], page);
            }
          } finally {
            await watch.context.close();
          }
        }
      });
    });
  }
}

/** Answers what a form asks. */
async function fill(form) {
  const answered = new Set();
  for (const control of await form.locator("input, select, textarea").all()) {
    const { name, type, tag } = await control.evaluate((node) => ({ name: node.name, type: node.type, tag: node.localName }));
    if (type === "hidden" || name === "website" || answered.has(name) || !(await control.isVisible())) continue;
    answered.add(name);
    if (type === "radio" || type === "checkbox") await control.check();
    else if (tag === "select") await control.selectOption({ index: 1 });
    else await control.fill({ email: "visitor@mail.example", tel: "+33 1 99 00 12 34", date: "2026-11-30" }[type] ?? `« ${name} » 隐私`);
  }
}
