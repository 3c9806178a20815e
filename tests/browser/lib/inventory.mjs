// A workspace with many cookies, for pages with long tables.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { scratch } from "./candor.mjs";

/** How its languages say things. */
const WORDS = {
  en: { categories: ["Necessary", "Measurement", "Comfort", "Advertising"], purpose: (n) => `Holds value number ${n} for the visit.`, refusal: "Your visit is not counted." },
  fr: { categories: ["Nécessaires", "Mesure", "Confort", "Publicité"], purpose: (n) => `Garde la valeur numéro ${n} de la visite.`, refusal: "Votre visite n’est pas comptée." },
  "zh-Hans": { categories: ["必要", "统计", "便利", "广告"], purpose: (n) => `保存本次访问的第 ${n} 个数值。`, refusal: "您的访问不会被统计。" },
};
const CATEGORIES = ["necessary", "measurement", "comfort", "advertising"];

/** The name of a cookie: some are long, some are patterns. */
export const nameOf = (n) => (n % 7 === 0 ? `_qh_a_rather_long_name_that_has_no_place_to_break_${n}_*` : `qh_${n}`);

/** The category of a cookie, as a position. */
export const categoryOf = (n) => n % CATEGORIES.length;

/**
 * Writes a workspace with `count` cookies and answers with its folder. `consent` is the model of
 * consent; `reopen` the address that opens the choice again.
 */
export function inventory(count, { address, consent = "opt-in", reopen } = {}) {
  const root = scratch("inventory");
  const write = (path, text) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const languages = Object.keys(WORDS);
  write("content/portal.toml", `name = "Quince House"\nsource = "en"\nbrands = ["quince"]\n\n${languages.map((tag) => `[languages.${tag}]\npath = "${tag.slice(0, 2)}"\n`).join("\n")}`);
  write("content/brands/quince/brand.toml", `name = "Quince"\nlanguages = ${JSON.stringify(languages)}\nmarkets = ["US-CA"]\n\n[address]\nproduction = "${address}"\n`);
  write("content/register/contacts.toml", '[contacts.privacy]\nlabel = { en = "Privacy", fr = "Vie privée", zh-Hans = "隐私" }\nemail = "privacy@quince.example"\n');
  const facts = [`[cookie_notice]\nconsent = "${consent}"\n${reopen ? `reopen = "${reopen}"\n` : ""}`];
  CATEGORIES.forEach((id, at) => {
    facts.push(`[cookie_categories.${id}]\nlabel = "${WORDS.en.categories[at]}"\nalways_on = ${at === 0}\n${at === 1 ? `refusal = "${WORDS.en.refusal}"\n` : ""}`);
  });
  for (let n = 1; n <= count; n += 1) {
    const exempt = categoryOf(n) === 0 ? 'exemption = "strictly-necessary"\nexemption_reason = { en = "You asked for it.", fr = "Vous l’avez demandé.", zh-Hans = "应您的要求。" }\n' : "";
    const purpose = Object.entries(WORDS).map(([tag, words]) => `${tag} = "${words.purpose(n)}"`).join(", ");
    facts.push(`[cookies.c${n}]\nname = "${nameOf(n)}"\ncategory = "${CATEGORIES[categoryOf(n)]}"\npurpose = { ${purpose} }\nprovider = "Quince House"\nparty = "${n % 3 ? "first" : "third"}"\nlifetime = "P${1 + (n % 13)}M"\nthird_parties = ${n % 3 === 0}\n${exempt}`);
  }
  write("content/cookies/cookies.toml", facts.join("\n"));
  for (const tag of languages.slice(1)) {
    const lines = CATEGORIES.map((id, at) => `cookie-category-${id} = ${WORDS[tag].categories[at]}\n${at === 1 ? `    .refusal = ${WORDS[tag].refusal}\n` : ""}`);
    write(`locales/${tag}/cookies.ftl`, lines.join("\n"));
  }
  return root;
}
