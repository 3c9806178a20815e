// Running the real program, and copies of the workspace to run it on.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

let found;

/** The path of the release binary, built if it is not up to date. */
export function binary() {
  found ??= process.env.CANDOR_BIN;
  if (!found) {
    const out = execFileSync(
      "cargo",
      ["build", "--release", "--bin", "candor", "--message-format=json-render-diagnostics"],
      { cwd: repository, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 },
    );
    const lines = out.trim().split("\n").map((line) => JSON.parse(line));
    found = lines.find((line) => line.reason === "compiler-artifact" && line.executable)?.executable;
    if (!found) throw new Error("cargo built no program");
  }
  return found;
}

const made = [];

/** A folder that goes away with the process. */
export function scratch(name) {
  const dir = mkdtempSync(join(tmpdir(), `candor-${name}-`));
  made.push(dir);
  return dir;
}

process.on("exit", () => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

/** Runs the program. */
export function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(binary(), args, { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** The day on which everything here is published. */
export const DATE = "2026-12-01";

/** Publishes a workspace and answers with the folder of the sites. */
export async function build(root, { env = "production", out = scratch("public") } = {}) {
  const done = await run(["build", "--root", root, "--out", out, "--env", env, "--date", DATE]);
  if (done.code !== 0) throw new Error(`the build of ${root} ended with ${done.code}:\n${done.stdout}\n${done.stderr}`);
  return out;
}

/** The brands of the sample, in order. */
export const BRANDS = readFileSync(join(repository, "content", "portal.toml"), "utf8")
  .match(/^brands = \[(.*)\]$/m)[1]
  .split(",")
  .map((name) => name.trim().replaceAll('"', ""));

/** The languages of most brands of the sample: tag and folder. */
export const LANGUAGES = [
  { tag: "en", path: "en" },
  { tag: "fr", path: "fr" },
  { tag: "zh-Hans", path: "zh" },
];

/** The languages of a brand of the sample, in its order. */
export function languagesOf(brand) {
  const stated = readFileSync(join(repository, "content", "brands", brand, "brand.toml"), "utf8")
    .match(/^languages = \[(.*)\]$/m)[1]
    .split(",")
    .map((tag) => tag.trim().replaceAll('"', ""));
  return stated.map((tag) => LANGUAGES.find((language) => language.tag === tag) ?? { tag, path: tag.toLowerCase() });
}

/**
 * A copy of the sample whose environment `test` is published under `address` (a brand's folder is
 * added) and posts its forms to `endpoint`; with another theme, where one is named.
 */
export function trialWorkspace({ address, endpoint, theme = "default" }) {
  const root = scratch("workspace");
  for (const folder of ["content", "locales"]) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  edit(join(root, "content", "portal.toml"), (text) =>
    text
      .replace("[endpoints.requests]\n", `[endpoints.requests]\nurl.test = "${endpoint}"\n`)
      .replace('theme = "default"', `theme = "${theme}"`),
  );
  for (const brand of BRANDS) {
    edit(join(root, "content", "brands", brand, "brand.toml"), (text) =>
      text.replace("[address]\n", `[address]\ntest = "${address}${brand}/"\n`),
    );
  }
  return root;
}

function edit(file, change) {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} is not as the tests expect`);
  writeFileSync(file, after);
}

/** The files under a folder, as paths with slashes, sorted. */
export function files(root) {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));
  return paths.sort();
}

/** The seed of this run, from CANDOR_SEED or the clock. */
export const SEED = Number(process.env.CANDOR_SEED ?? Date.now() % 1_000_000);

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Some of a list, chosen by chance, in the list's order. */
export function sample(list, count, next) {
  const at = list.map((_, index) => index);
  for (let i = at.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [at[i], at[j]] = [at[j], at[i]];
  }
  return at.slice(0, count).sort((a, b) => a - b).map((index) => list[index]);
}

/** Whether everything is tried instead of a sample. */
export const DEEP = process.env.CANDOR_DEEP === "1";
