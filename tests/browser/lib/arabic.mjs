// A portal from right to left: the fixture of tests/more_languages.rs, with words of the interface made from the
// English ones letter by letter, as there. They mean nothing; they stand where words stand.

import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build, repository, scratch } from "./candor.mjs";

const LATIN = "abpckdeiyfvgjhlmnouwqrsxtz,;?";
const ARABIC = "اببككديييففججهلمنوووقرسستز،؛؟";
const letter = (c) => ARABIC[LATIN.indexOf(c.toLowerCase())] ?? c;

const named = (line) => line.match(/^[A-Za-z][\w-]*/)?.[0];

/** Words in other letters; what stands between braces stays. */
const written = (words) => words.replace(/\{[^}]*\}|./gs, (part) => (part.length > 1 ? part : letter(part)));

function bundle(english, own) {
  let skipped = false;
  const lines = english.split("\n").filter((line) => !line.startsWith("#")).map((line) => {
    const name = named(line);
    if (name) skipped = own.has(name);
    if (skipped) return "";
    const at = name || line.trimStart().startsWith(".") ? line.indexOf("=") + 1 : 0;
    return line.slice(0, at) + written(line.slice(at));
  });
  return lines.join("\n");
}

/** Publishes it with a theme and answers with the folder of the site. */
export async function publishArabic(theme) {
  const root = scratch("arabic");
  cpSync(join(repository, "tests", "languages", "ar"), root, { recursive: true });
  const words = join(root, "locales", "ar");
  const own = new Set(readdirSync(words).flatMap((name) => readFileSync(join(words, name), "utf8").split("\n").map(named)));
  const english = join(repository, "locales", "en");
  for (const name of readdirSync(english).filter((name) => name.startsWith("candor"))) {
    writeFileSync(join(words, `pseudo-${name}`), bundle(readFileSync(join(english, name), "utf8"), own));
  }
  const portal = join(root, "content", "portal.toml");
  writeFileSync(portal, `theme = "${theme}"\n${readFileSync(portal, "utf8")}`);
  return build(root);
}
