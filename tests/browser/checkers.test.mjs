// The Nu HTML checker, on every kind of page: no error, and no warning.
//
// One brand is checked completely; of the other brands a sample, or with CANDOR_DEEP=1 every page.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { publishArabic } from "./lib/arabic.mjs";
import { BRANDS, DEEP, SEED, files, random, sample } from "./lib/candor.mjs";
import { allPages, publish } from "./lib/sites.mjs";

const JAR = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build", "dist", "vnu.jar");

/** Pages drawn by chance in each of the other brands. */
const SAMPLED = 8;

let site;

before(async () => {
  site = await publish();
});

after(() => site?.close());

/** A file has no origin, so that a policy's 'self' lets nothing in. That pages load what they need is tested in a browser. */
const OWN = /^Resource violates Content Security Policy .* “(?!\w+:|\/\/)[^”]*” blocked/;

/** What the checker says of files, each with its place. */
async function check(paths) {
  const options = { encoding: "utf8", maxBuffer: 1 << 28 };
  // Messages go where errors go; it ends as one that failed where there are any.
  const { stderr } = await promisify(execFile)("java", ["-jar", JAR, "--format", "json", ...paths], options).catch((error) => error);
  const told = JSON.parse(stderr).messages.filter(({ message }) => !OWN.test(message));
  return told.map(({ url, lastLine, message, extract }) => `${url}:${lastLine}: ${message} (${extract})`);
}

/** The files of a brand's pages. */
function pages(brand, all) {
  const at = (path) => join(site.root, brand, path);
  if (DEEP) return files(join(site.root, brand)).filter((path) => path.endsWith(".html")).map(at);
  const kinds = allPages(site.root, brand).map(({ kind, page }) => (kind === "missing" ? "404.html" : `${page}index.html`));
  return (all ? kinds : sample(kinds, SAMPLED, random(SEED))).map(at);
}

test(`pages are what the standard says (seed ${SEED})`, async () => {
  assert.deepEqual(await check(BRANDS.flatMap((brand, at) => pages(brand, at === 0))), []);
});

test("pages with the plain theme, and from right to left, are too", async () => {
  const plain = await publish({ theme: "plain" });
  const html = (root) => files(root).filter((path) => path.endsWith(".html")).map((path) => join(root, path));
  const paths = html(join(plain.root, BRANDS[0]));
  for (const theme of ["default", "plain"]) paths.push(...html(await publishArabic(theme)));
  plain.close();
  assert.deepEqual(await check(DEEP ? paths : sample(paths, 30, random(SEED))), []);
});

test("the checker finds what is wrong, and what a policy forbids", async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  const wrong = join(site.root, "wrong.html");
  writeFileSync(wrong, `<!doctype html><html lang="en">${policy}<title>A</title><script src="https://a.example/a.js"></script><p role="x">B`);
  assert.equal((await check([wrong])).length, 2);
});
