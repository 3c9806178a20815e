// The files of all brands, as published for the world: valid HTML, and no way that leads nowhere.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

import { BRANDS, languagesOf, build, files, repository } from "./lib/candor.mjs";

/** What is switched off, and why. */
const RULES = {
  // Checkboxes of one question share its name, as radio buttons do (HTML, 4.10.5.1.15).
  "form-dup-name": ["error", { shared: ["radio", "checkbox"] }],
};

let root;
const pages = new Map();

before(async () => {
  root = await build(repository);
  for (const path of files(root).filter((path) => path.endsWith(".html"))) {
    pages.set(path, readFileSync(join(root, path), "utf8"));
  }
});

/** Attributes of all tags of one name, as written. */
function tags(html, name) {
  const bare = html.replace(/<script[^]*?<\/script>/g, "");
  return [...bare.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, "g"))].map((match) =>
    Object.fromEntries(
      [...(match[1] ?? "").matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, unescape(value ?? "")]),
    ),
  );
}

function unescape(text) {
  const names = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, word) => names[word]);
}

const ids = new Map();

/** The ids of a page. */
function anchors(path) {
  if (!ids.has(path)) ids.set(path, new Set([...pages.get(path).matchAll(/\sid="([^"]*)"/g)].map((match) => unescape(match[1]))));
  return ids.get(path);
}

/** The page that an address leads to, as a path of a file. */
const file = (path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

describe("pages of all brands", () => {
  test("are there", () => {
    for (const brand of BRANDS) {
      for (const { path } of languagesOf(brand)) {
        const found = [...pages.keys()].filter((page) => page.startsWith(`${brand}/${path}/`));
        assert.ok(found.length >= 12, `${brand}/${path} has ${found.length} pages`);
      }
    }
  });

  test("are valid HTML", async () => {
    const loader = new FileSystemConfigLoader({ root: true, extends: ["html-validate:recommended"], rules: RULES });
    const validator = new HtmlValidate(loader);
    const wrong = new Set();
    for (const [path, html] of pages) {
      const report = await validator.validateString(html, join(root, path));
      for (const result of report.results) {
        for (const message of result.messages) {
          wrong.add(`${message.ruleId}: ${message.message} (${path}:${message.line}, ${message.selector})`);
        }
      }
    }
    assert.deepEqual([...wrong].slice(0, 20), []);
  });

  test("have links that lead to a file and a place in it", () => {
    const known = new Set(files(root));
    const wrong = [];
    let counted = 0;
    for (const [path, html] of pages) {
      if (path.endsWith("/404.html")) continue;
      const here = new URL(`http://site/${path.replace(/index\.html$/, "")}`);
      const brand = path.split("/")[0];
      const targets = [
        ...tags(html, "a").map((tag) => tag.href),
        ...tags(html, "link").filter((tag) => tag.rel === "stylesheet").map((tag) => tag.href),
        ...tags(html, "img").map((tag) => tag.src),
        ...tags(html, "script").filter((tag) => tag.src).map((tag) => tag.src),
      ];
      for (const target of targets) {
        if (!target) {
          wrong.push(`${path}: a link without an address`);
          continue;
        }
        if (/^(https|mailto|tel):/.test(target)) continue;
        const url = new URL(target, here);
        counted += 1;
        const found = file(decodeURIComponent(url.pathname.slice(1)));
        if (url.origin !== here.origin || !found.startsWith(`${brand}/`)) wrong.push(`${path}: ${target} leaves the site`);
        else if (!known.has(found)) wrong.push(`${path}: ${target} leads to no file`);
        else if (url.hash && !anchors(found).has(decodeURIComponent(url.hash.slice(1)))) wrong.push(`${path}: ${target} leads to no place`);
      }
    }
    assert.deepEqual(wrong.slice(0, 20), []);
    assert.ok(counted > 1000, `only ${counted} links were found`);
  });

  test("have ids that are unique", () => {
    for (const [path, html] of pages) {
      const found = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
      assert.equal(new Set(found).size, found.length, path);
    }
  });

  test("name the same page in the other languages, and are named by it", () => {
    const alternates = new Map();
    const canonical = new Map();
    const address = (brand) => `https://privacy.${brand}.example/`;
    for (const [path, html] of pages) {
      const [brand, ...rest] = path.split("/");
      const links = tags(html, "link");
      const others = links.filter((tag) => tag.rel === "alternate").map((tag) => [tag.hreflang, tag.href]);
      const own = links.find((tag) => tag.rel === "canonical")?.href;
      const here = address(brand) + rest.join("/").replace(/index\.html$/, "");
      if (/\/(thanks|error)\/index\.html$|404\.html$/.test(path)) {
        assert.deepEqual([others, own], [[], undefined], path);
        assert.ok(tags(html, "meta").some((tag) => tag.name === "robots" && tag.content === "noindex"), path);
        continue;
      }
      assert.equal(own, here, path);
      canonical.set(here, path);
      alternates.set(here, new Map(others));
      assert.deepEqual(others.map(([tag]) => tag), [...languagesOf(brand).map(({ tag }) => tag), "x-default"], path);
    }
    for (const [here, others] of alternates) {
      for (const [tag, href] of others) {
        assert.ok(canonical.has(href), `${here} names ${href}, which is no page`);
        if (tag === "x-default") continue;
        const lang = pages.get(canonical.get(href)).match(/<html lang="([^"]*)"/)[1];
        assert.equal(lang, tag, `${here} names ${href} as ${tag}`);
        // The root, which only chooses a language, is named by no page as one of its languages.
        if (canonical.get(here).split("/").length > 2) {
          assert.ok([...alternates.get(href).values()].includes(here), `${href} does not name ${here}`);
        }
      }
    }
  });

  test("state their language and direction, and a policy that allows nothing foreign", () => {
    for (const [path, html] of pages) {
      const [brand, folder] = path.split("/");
      const tag = languagesOf(brand).find((language) => language.path === folder)?.tag ?? languagesOf(brand)[0].tag;
      assert.match(html, new RegExp(`^<!DOCTYPE html>\n<html lang="${tag}" dir="ltr"`), path);
      const policy = tags(html, "meta").find((meta) => meta["http-equiv"] === "Content-Security-Policy")?.content;
      const form = /<form/.test(html) ? "'self' https://forms.valmerode.example" : /(requests|contact)\/index/.test(path) ? undefined : "'none'";
      // Where there is a form, or a list that can be searched, the site's own script may help with it, and
      // nothing else may run.
      const helper = /<form/.test(html) ? "form" : / data-narrow/.test(html) ? "narrow" : undefined;
      const script = helper ? "script-src 'self'; " : "";
      assert.equal(policy, `default-src 'none'; style-src 'self'; img-src 'self'; ${script}connect-src 'self'; form-action ${form}; base-uri 'none'`, path);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<iframe|<base|javascript:/i, path);
      const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json">)[^]*?<\/script>/g)].map(([whole]) => whole);
      assert.equal(scripts.length, script ? 1 : 0, path);
      for (const whole of scripts) {
        assert.match(whole, new RegExp(`^<script src="(\\.\\./)+assets/${helper}\\.[0-9a-f]{12}\\.js" defer></script>$`), path);
      }
      assert.doesNotMatch(html, /[\uFDD0-\uFDEF\uFFFD]|\{\s*[$-]/, path);
    }
  });

  test("have contents that list the sections of the page", () => {
    let listed = 0;
    for (const [path, html] of pages) {
      const nav = html.match(/<nav class="contents"[^]*?<\/nav>/)?.[0];
      if (!nav) continue;
      const targets = tags(nav, "a").map((tag) => tag.href.replace(/^#/, ""));
      const sections = [...html.matchAll(/<section id="([^"]+)"[^>]*>\s*<h(\d)/g)].map(([, id, level]) => ({ id, level }));
      // Long texts list their chapters alone.
      const shown = sections.length > 30 ? sections.filter(({ level }) => level === "2") : sections;
      assert.deepEqual(targets, shown.map(({ id }) => id), path);
      listed += targets.length;
    }
    assert.ok(listed > 400, `only ${listed} lines were found`);
  });
});
