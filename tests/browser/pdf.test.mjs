// Documents on paper: tagged, with an outline, under names that say what they are.

import assert from "node:assert/strict";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

import { build, files, repository, run, scratch } from "./lib/candor.mjs";

let root;

before(async () => {
  root = await build(repository);
});

const pdf = (out, ...more) => run(["pdf", "--published", root, "--out", out, "--no-sandbox", ...more]);

describe("documents on paper", () => {
  test("one in each language", async () => {
    const out = scratch("pdf");
    const done = await pdf(out, "--brand", "orvelune", "--document", "privacy");
    assert.equal(done.code, 0, done.stdout + done.stderr);
    assert.deepEqual(files(out), ["orvelune/en/privacy.pdf", "orvelune/fr/privacy.pdf", "orvelune/zh/privacy.pdf"]);
    assert.deepEqual(done.stdout.trim().split("\n"), files(out).map((path) => join(out, path)));
    for (const path of files(out)) {
      const text = readFileSync(join(out, path), "latin1");
      assert.ok(text.startsWith("%PDF-") && text.trimEnd().endsWith("%%EOF"), path);
      for (const part of ["/StructTreeRoot", "/MarkInfo", "/Outlines", "/Lang"]) assert.ok(text.includes(part), `${path} lacks ${part}`);
      assert.ok(text.length > 50_000, `${path} is nearly empty`);
    }
    assert.ok(!existsSync(join(out, ".candor-browser")), "the browser's profile is left");
  });

  test("what is not there is said", async () => {
    const out = scratch("pdf");
    const none = await pdf(out, "--brand", "orvelune", "--browser", "/nowhere/chromium");
    assert.ok(none.code === 1 && none.stderr.includes('[pdf/no-browser]: there is no program "/nowhere/chromium"'), none.stderr);
    const document = await pdf(out, "--document", "privaci");
    assert.ok(document.code === 2 && document.stderr.includes("holds no such document"), document.stderr);
    assert.deepEqual(files(out), []);
  });

  test("a browser that does not end is ended", async () => {
    const out = scratch("pdf");
    const slow = join(out, "slow");
    writeFileSync(slow, "#!/bin/sh\nexec sleep 600\n");
    chmodSync(slow, 0o755);
    const done = await pdf(join(out, "made"), "--brand", "orvelune", "--browser", slow, "--timeout", "1");
    assert.ok(done.code === 1 && done.stderr.includes("was not printed within 1 seconds"), done.stderr);
    assert.deepEqual(files(join(out, "made")), []);
  });
});
