// `candor serve` on a copy of the sample.

import { spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { binary, DATE, repository, scratch } from "./candor.mjs";

/** A copy of the sample to edit: where it is, and changes to its files. */
export function editable() {
  const root = scratch("edited");
  for (const folder of ["content", "locales"]) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  return {
    root,
    read: (path) => readFileSync(join(root, path), "utf8"),
    write: (path, text) => writeFileSync(join(root, path), text),
    /** Replaces a text that has to be there. */
    edit(path, from, to) {
      const text = readFileSync(join(root, path), "utf8");
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      writeFileSync(join(root, path), text.replace(from, () => to));
    },
  };
}

/** Starts it at any port; answers with its address once it serves. */
export function serve(root, options = []) {
  const child = spawn(binary(), ["serve", "--root", root, "--port", "0", "--date", DATE, ...options], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, VISUAL: "", EDITOR: "" },
  });
  const close = () => new Promise((done) => child.once("close", done).kill());
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
      const found = /Serving (http:\S+\/) /.exec(said);
      if (found) resolve({ address: found[1], origin: new URL(found[1]).origin, close, pid: child.pid });
    });
    child.once("close", (code) => reject(new Error(`it ended with ${code}: ${said}`)));
    child.once("error", reject);
  });
}
