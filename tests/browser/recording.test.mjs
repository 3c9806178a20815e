// A browser really visits a shop that stores things, and what it records is compared with what is declared:
// the reports are exact, and no value that was stored or sent is in anything that is told.
//
// CANDOR_BLESS=1 keeps the reports as they are now.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { DEEP, repository, run, scratch } from "./lib/candor.mjs";
import { SECRET, record, serveShop } from "./lib/visit.mjs";

// Errors at their most talkative: those tell nothing either.
process.env.RUST_BACKTRACE = "full";
process.env.RUST_LOG = "trace";

const KEPT = join(repository, "tests", "browser", "recording");

/** Every way in which the visit is recorded. */
const RECORDINGS = ["visit.har", "state.json", "whole.json", "protocol.json", "list.json", "table.tsv"];

let server;
let root;
let agreed;

before(async () => {
  root = scratch("recording");
  cpSync(join(KEPT, "workspace"), root, { recursive: true });
  server = await serveShop();
  agreed = await record(server.address().port, root);
});

after(() => server?.close());

const path = (name) => join(root, name);

/** Compares recordings with the workspace. Whatever is told, no secret is in it. */
async function compare(files, ...options) {
  const arguments_ = ["--root", root, "cookies", "compare", ...files.map(path), "--date", "2026-11-20", ...options];
  const told = await run(arguments_);
  assert.ok(!told.stdout.includes(SECRET) && !told.stderr.includes(SECRET), `${told.stdout}\n${told.stderr}`);
  return told;
}

/** The report as it reads on every machine and day. */
function steady(report) {
  return report.replaceAll(`${root}/`, "").replaceAll(agreed.replace(/\.?0*Z$/, "Z"), "AGREED").replaceAll(agreed, "AGREED");
}

function same(report, name) {
  const file = join(KEPT, name);
  if (process.env.CANDOR_BLESS) writeFileSync(file, steady(report));
  assert.equal(steady(report), readFileSync(file, "utf8"));
}

test("the recordings hold the secrets that no report may hold", () => {
  for (const name of RECORDINGS) {
    const found = readFileSync(path(name), "utf8").split(SECRET).length - 1;
    assert.ok(found >= 5, `${name} holds ${found} secrets`);
  }
});

describe("what the browser recorded is compared exactly", () => {
  const reports = [
    ["har.txt", ["visit.har"], ["--consent-at"]],
    ["unmarked.txt", ["visit.har"], []],
    ["state.txt", ["state.json"], []],
    ["whole.txt", ["whole.json"], []],
    ["protocol.txt", ["protocol.json"], []],
    ["list.txt", ["list.json"], []],
    ["table.txt", ["table.tsv"], []],
    ["all.txt", ["visit.har", "whole.json"], ["--consent-at"]],
    ["all.json", ["visit.har", "whole.json", "list.json", "table.tsv"], ["--consent-at"]],
  ];
  for (const [name, files, marks] of reports) {
    test(name, async () => {
      const consent = marks.flatMap((mark) => [mark, agreed]);
      const format = name.endsWith(".json") ? ["--format", "json"] : [];
      const told = await compare(files, ...consent, ...format);
      assert.equal(told.stderr, "");
      assert.equal(told.code, 1);
      same(told.stdout, name);
    });
  }
});

test("a banner is answered within a second of the page, and what came first is still known", async () => {
  const har = JSON.parse(readFileSync(path("visit.har"), "utf8"));
  // As if all of it had happened within one second, in its order, and consent just before its own request.
  const times = har.log.entries.map((entry) => Date.parse(entry.startedDateTime)).sort((a, b) => a - b);
  const second = Math.floor(times[0] / 1000) * 1000;
  const squeezed = (time) => new Date(second + 2 * times.indexOf(Date.parse(time))).toISOString();
  let consent;
  for (const entry of har.log.entries) {
    entry.startedDateTime = squeezed(entry.startedDateTime);
    if (entry.request.url.endsWith("/consent")) consent = new Date(Date.parse(entry.startedDateTime) - 1).toISOString();
  }
  writeFileSync(path("squeezed.har"), JSON.stringify(har));
  const early = ({ stdout }) =>
    JSON.parse(stdout)
      .findings.filter(({ rule }) => rule === "cookies/before-consent")
      .map(({ name, host }) => `${name} ${host}`);
  const asRecorded = await compare(["visit.har"], "--consent-at", agreed, "--format", "json");
  const asSqueezed = await compare(["squeezed.har"], "--consent-at", consent, "--format", "json");
  assert.equal(early(asRecorded).length, 3);
  assert.deepEqual(early(asSqueezed), early(asRecorded));
});

test("a mark in the recording says the same as the caller does", async () => {
  const har = JSON.parse(readFileSync(path("visit.har"), "utf8"));
  har.log.pages.push({ startedDateTime: agreed, id: "agreed", title: `${SECRET}title`, comment: `Consent ${SECRET}`, pageTimings: {} });
  writeFileSync(path("visit-marked.har"), JSON.stringify(har));
  const said = await compare(["visit.har"], "--consent-at", agreed);
  const marked = await compare(["visit-marked.har"]);
  assert.equal(marked.stdout.replaceAll("visit-marked.har", "visit.har"), said.stdout);
});

describe("what cannot be read is told without a word of it", () => {
  for (const name of RECORDINGS) {
    test(`${name}, cut off anywhere`, async () => {
      const bytes = readFileSync(path(name));
      // Inside of secrets, before them and after them, and at places spread over the file.
      const cuts = [];
      for (let at = bytes.indexOf(SECRET); at >= 0; at = bytes.indexOf(SECRET, at + 1)) cuts.push(at, at + 9, at + 14);
      for (let part = 1; part < 8; part++) cuts.push(Math.floor((bytes.length * part) / 8));
      const chosen = DEEP ? cuts : cuts.filter((_, at) => at % Math.ceil(cuts.length / 10) === 0);
      for (const cut of chosen) {
        writeFileSync(path("cut"), bytes.subarray(0, cut));
        const told = await compare(["cut"]);
        // A table that is cut off between two rows, or in a row's last cells, is one with fewer rows.
        const codes = name === "table.tsv" ? [0, 1, 2] : [2];
        assert.ok(codes.includes(told.code), `${cut}: ${told.code} ${told.stdout}`);
        if (told.code === 2) assert.match(told.stderr, /^error\[recording\/(truncated|format|shape)\]: /);
      }
    });
  }

  const page = () => `<title>${SECRET}</title>`;
  const state = () => readFileSync(path("state.json"), "utf8");
  const wrong = {
    "a page": () => [page(), "error[recording/format]: ", "wrong is neither JSON nor a table of cookies"],
    "a text": () => [`${SECRET}=${SECRET}\n`, "error[recording/format]: ", "wrong is neither JSON nor a table of cookies"],
    "a JSON of another kind": () => [
      JSON.stringify({ [SECRET]: SECRET }),
      "error[recording/format]: ",
      'wrong is JSON, but has neither the "log" of a HAR nor the "cookies" of a state',
    ],
    "secrets where cookies stand": () => [
      `{"cookies":["${SECRET}"]}`,
      "error[recording/shape]: ",
      `wrong:1:${`{"cookies":["${SECRET}"`.length}: here stands another kind of value than a recording has`,
    ],
    "a secret where a list stands": () => [
      `{"log":{"entries":"${SECRET}"}}`,
      "error[recording/shape]: ",
      `wrong:1:${`{"log":{"entries":"${SECRET}"`.length}: here stands another kind of value than a recording has`,
    ],
    "a state with a word too much": () => [
      `${state()}${SECRET}`,
      "error[recording/syntax]: ",
      `wrong:${state().split("\n").length}:${state().split("\n").at(-1).length + 1}: here it is no JSON, after `,
    ],
    "UTF-16": () => [Buffer.from(`\ufeff${state()}`, "utf16le"), "error[recording/format]: ", "wrong is UTF-16"],
  };
  for (const [what, make] of Object.entries(wrong)) {
    test(what, async () => {
      const [bytes, rule, message] = make();
      writeFileSync(path("wrong"), bytes);
      for (const format of ["human", "json"]) {
        const told = await compare(["wrong", "visit.har"], "--format", format);
        assert.equal(told.code, 2);
        assert.equal(told.stdout, "");
        const start = `${rule}${path("wrong").replace(/wrong$/, "")}${message}`;
        assert.equal(told.stderr.slice(0, start.length), start, told.stderr);
      }
    });
  }

  test("what is asked wrongly", async () => {
    for (const wrong of [["--site", "no host"], ["--consent-at", "now"], ["--brand", "elm"]]) {
      const told = await compare(["visit.har"], ...wrong);
      assert.equal(told.code, 2);
      assert.equal(told.stdout, "");
    }
  });
});
