// What programs read is what was stated: the notice is expanded by a JSON-LD processor that may ask nobody, and site
// maps are valid by the schema of their protocol.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import jsonld from "jsonld";
import { validateXML } from "xmllint-wasm";

import { BRANDS, build, languagesOf, trialWorkspace } from "./lib/candor.mjs";

const ADDRESS = "http://127.0.0.1:4/some/where/";
const DPV = "https://w3id.org/dpv#";
const GDPR = "https://w3id.org/dpv/legal/eu/gdpr#";

/** Nothing is fetched: neither contexts nor anything else. */
const offline = {
  documentLoader: (url) => {
    throw new Error(`it asks for ${url}`);
  },
  safe: true,
};

let root;

before(async () => {
  const workspace = trialWorkspace({ address: ADDRESS, endpoint: "http://127.0.0.1:4/requests" });
  const file = join(workspace, "content", "portal.toml");
  writeFileSync(file, `machines = ["portal", "notice", "open-terms-archive"]\n${readFileSync(file, "utf8")}`);
  root = await build(workspace, { env: "test" });
});

const read = (brand) => JSON.parse(readFileSync(join(root, brand, "notice.jsonld"), "utf8"));

/** The expanded nodes, by their names. */
async function graph(brand) {
  const nodes = await jsonld.expand(read(brand), offline);
  return new Map(nodes.map((node) => [node["@id"], node]));
}

const ids = (node, property) => (node[property] ?? []).map((value) => value["@id"]);

describe("the notice in the words of the Data Privacy Vocabulary", () => {
  for (const brand of BRANDS) {
    test(`${brand} expands, and every name leads to a node or a term`, async () => {
      const nodes = await graph(brand);
      const base = `${ADDRESS}${brand}/notice.jsonld`;
      const notice = nodes.get(`${base}#notice`);
      assert.deepEqual(notice["@type"].sort(), ["https://schema.org/WebPage", `${DPV}PrivacyNotice`].sort());
      assert.deepEqual(
        notice["https://schema.org/inLanguage"].map((value) => value["@value"]),
        languagesOf(brand).map(({ tag }) => tag),
      );
      const processes = ids(notice, `${DPV}hasProcess`);
      assert.ok(processes.length > 0);
      for (const id of processes) assert.ok(nodes.get(id)["@type"].includes(`${DPV}Process`), id);
      assert.ok(ids(notice, `${DPV}hasRight`).length > 0);
      // What is named by the file itself, or under a name of our own, is explained in it.
      const lost = [];
      const walk = (value) => {
        if (Array.isArray(value)) return value.forEach(walk);
        if (typeof value !== "object" || value === null) return;
        const id = value["@id"];
        if (id && Object.keys(value).length === 1) {
          const own = id.startsWith(base) || (id.startsWith("urn:candor:") && !id.startsWith("urn:candor:place:"));
          if (own && !nodes.has(id)) lost.push(id);
        }
        Object.values(value).forEach(walk);
      };
      walk([...nodes.values()]);
      assert.deepEqual(lost, []);
      // Labels in each language.
      const unsaid = [...nodes.values()].filter(
        (node) => node["@type"]?.includes(`${DPV}Purpose`) && node["http://www.w3.org/2004/02/skos/core#prefLabel"]?.length !== languagesOf(brand).length,
      );
      assert.deepEqual(unsaid, []);
    });
  }

  test("laws that it has terms for are named by them, others by names of our own", async () => {
    const found = { gdpr: new Set(), china: new Set(), quebec: new Set() };
    for (const brand of BRANDS) {
      for (const node of (await graph(brand)).values()) {
        for (const id of [...ids(node, `${DPV}hasLegalBasis`), ...ids(node, `${DPV}hasRight`)]) {
          if (id.startsWith(GDPR)) found.gdpr.add(id.slice(GDPR.length));
          if (id.startsWith("urn:candor:china:")) found.china.add(id.slice(17));
          if (id.startsWith("urn:candor:quebec:")) found.quebec.add(id.slice(18));
        }
      }
    }
    for (const term of ["A6-1-a", "A6-1-b", "A15", "A77"]) assert.ok(found.gdpr.has(term), `${term}: ${[...found.gdpr]}`);
    for (const term of ["basis-consent", "right-access"]) {
      assert.ok(found.china.has(term), `${term}: ${[...found.china]}`);
      assert.ok(found.quebec.has(term), `${term}: ${[...found.quebec]}`);
    }
  });

  test("it is the expected graph", async () => {
    const rdf = await jsonld.toRDF(read(BRANDS[0]), { ...offline, format: "application/n-quads" });
    const expected = join(import.meta.dirname, "machines", "notice.nq");
    // What things are called is not of interest here.
    const words = /core#prefLabel>|dc\/terms\/(description|title|source)>/;
    const lines = `${rdf.split("\n").filter((line) => line && !words.test(line)).sort().join("\n")}\n`;
    if (process.env.CANDOR_BLESS) writeFileSync(expected, lines);
    assert.equal(lines, readFileSync(expected, "utf8"));
  });
});

describe("what is published", () => {
  for (const brand of BRANDS) {
    test(`${brand} lists pages that are there`, () => {
      const listed = JSON.parse(readFileSync(join(root, brand, "portal.json"), "utf8"));
      assert.equal(listed.address, `${ADDRESS}${brand}/`);
      for (const document of listed.documents) {
        for (const text of Object.values(document.texts)) {
          const html = readFileSync(join(root, brand, text.path, "index.html"), "utf8");
          assert.ok(html.includes(` ${text.digest}"`), `${text.path} does not hold its digest`);
        }
      }
    });
  }
});

/** What libxml2 finds in a site map, by the schema of sitemaps.org 0.9 and one for links to other languages. */
async function invalid(contents) {
  const schema = (fileName) => ({ fileName, contents: readFileSync(join(import.meta.dirname, "sitemap", fileName), "utf8") });
  const { errors } = await validateXML({
    xml: [{ fileName: "sitemap.xml", contents }],
    schema: [schema("sitemap.xsd")],
    preload: [schema("alternate.xsd")],
  });
  return errors.map((error) => error.message);
}

describe("the site map", () => {
  for (const brand of BRANDS) {
    test(`${brand} has a valid one, and every address in it is a page`, async () => {
      const text = readFileSync(join(root, brand, "sitemap.xml"), "utf8");
      assert.deepEqual(await invalid(text), []);
      const base = `${ADDRESS}${brand}/`;
      const located = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((found) => found[1]);
      const alternates = [...text.matchAll(/ href="([^"]*)"/g)].map((found) => found[1]);
      assert.ok(located.length > languagesOf(brand).length);
      for (const address of located) {
        assert.ok(address.startsWith(base), address);
        const html = readFileSync(join(root, brand, decodeURIComponent(address.slice(base.length)), "index.html"), "utf8");
        assert.ok(html.includes(`rel="canonical" href="${address}"`), `${address} is not what its page calls itself`);
      }
      assert.deepEqual(alternates.filter((address) => !located.includes(address)), []);
    });
  }

  test("the schema refuses what the protocol does not know", async () => {
    const sound = readFileSync(join(root, BRANDS[0], "sitemap.xml"), "utf8");
    for (const [what, wrong, found] of [
      ["an address that is none", sound.replace(/<loc>[^<]*/, "<loc>fr/"), /loc/],
      ["an address twice", sound.replace(/<url>.*<\/url>\n/, "$&$&"), /Duplicate key-sequence/],
      ["a day that is none", sound.replace("</loc>", "</loc><lastmod>2026-02-30</lastmod>"), /lastmod/],
      ["another order", sound.replace(/(<loc>[^<]*<\/loc>)(<lastmod>[^<]*<\/lastmod>)/, "$2$1"), /not expected/],
      ["a link without its language", sound.replace(/ hreflang="[^"]*"/, ""), /hreflang/],
      ["another element of XHTML", sound.replace("<xhtml:link", "<xhtml:a"), /xhtml\}a/],
      ["no page", sound.replace(/<url>[^]*<\/url>\n/, ""), /Missing child/],
    ]) {
      assert.notEqual(wrong, sound, what);
      assert.match((await invalid(wrong)).join("\n"), found, what);
    }
  });
});
