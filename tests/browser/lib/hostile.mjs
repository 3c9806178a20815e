// A workspace that holds every kind of fact and every field, with a slot in each place where
// somebody can write something. What stands in a slot is given when it is written out.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { repository } from "./candor.mjs";

const VOCABULARY = JSON.parse(readFileSync(join(repository, "tests", "payloads", "vocabulary.json"), "utf8"));

/** The payloads: one a line, with escapes for what no line can hold. `## Class` is a heading. */
export const PAYLOADS = readFileSync(join(repository, "tests", "payloads", "payloads.txt"), "utf8")
  .split("\n")
  .filter((line) => line && !/^## [A-Z][A-Za-z ,]*$/.test(line))
  .map((line) =>
    line.replace(/\\(?:x([0-9a-f]{2})|u\{([0-9a-f]+)\}|([ntr\\]))/g, (_, hex, long, letter) =>
      letter ? { n: "\n", t: "\t", r: "\r", "\\": "\\" }[letter] : String.fromCodePoint(parseInt(hex ?? long, 16)),
    ),
  );

/** A TOML basic string (TOML 1.0): every payload reaches the program as it is. */
function toml(text) {
  const escape = (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`;
  return `"${text.replace(/[\\"]/g, "\\$&").replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, escape)}"`;
}

/** As somebody writes a message, or as a string literal (Fluent 1.0), which holds any text. */
function fluent(text, literal) {
  return literal ? `{ "${text.replace(/[\\"]/g, "\\$&").replace(/[\r\n]/g, " ")}" }` : text.replace(/[\r\n]+/g, " ");
}

const prose = (text) => text.replace(/[\r\n]+/g, " ");

/** As part of a path: what no file system allows is left out. */
const path = (text) => text.replace(/[/\0]/g, "_").slice(0, 60).replace(/^\.+$/, "_");

/** A fitting value for each type. */
const DEFAULTS = {
  words: '"Zq words"',
  name: '"Zq name"',
  email: '"zq@brand.example"',
  phone: '"+33 1 99 00 12 34"',
  url: '"https://zq.example/"',
  date: '"2026-11-01"',
  duration: '"P3Y"',
  lifetime: '"P3Y"',
  integer: "7",
  year: "2025",
  flag: "true",
  market: '"FR"',
  language: '"en"',
  id: '"shop"',
  condition: '"shop"',
  colour: '"#334455"',
};

/** Entries of each kind: `one`, and where forms are concerned one of each kind. */
const IDS = { rights: ["access"], forms: ["one", "two"] };

const FONT = join(import.meta.dirname, "..", "node_modules", "@fontsource", "courier-prime", "files", "courier-prime-latin-400-normal.woff2");

/** A look that can be had, of the brand or of the group. */
const LOOK = {
  logo: "logo.svg",
  logo_dark: "logo.svg",
  icon: "logo.svg",
  body_font: "one",
  heading_font: "one",
  body_font_zh: "one",
  heading_font_zh: "one",
  "fonts.one.regular": "font.woff2",
  "fonts.one.italic": "font.woff2",
  "fonts.one.bold": "font.woff2",
  "fonts.one.bold_italic": "font.woff2",
  accent: "#123456",
  accent_dark: "#abcdef",
  tint: "#123456",
  ground: "#ffffff",
  ground_dark: "#101010",
  ink: "#101010",
  ink_dark: "#ffffff",
};

const looks = (where) => ({
  ...Object.fromEntries(Object.entries(LOOK).map(([key, value]) => [`${where}.look.${key}`, `"${value}"`])),
  [`${where}.look.scale`]: "120",
});

/** Values that have to fit together. */
const FITTING = {
  "forms.one.type": '"request"',
  "forms.two.type": '"contact"',
  "forms.one.endpoint": '"one"',
  "forms.two.endpoint": '"one"',
  "forms.one.fields.one.type": '"choice"',
  "forms.two.fields.one.type": '"text"',
  "forms.one.fields.one.autocomplete": '"name"',
  "forms.two.fields.one.autocomplete": '"name"',
  "cookie_notice.manager": '"custom"',
  "brand.documents": '"privacy"',
  "brand.forms": ['"one"', '"two"'],
  "brand.regimes": '"one"',
  "brand.languages": ['"en"', '"fr"'],
  "brand.missing": '"fail"',
  "brand.placeholder": "false",
  ...looks("brand"),
  ...looks("portal"),
  "brand.theme": '"default"',
  "portal.theme": '"default"',
  "portal.brands": '"b"',
  "portal.endpoints.one.honeypot": '"trap"',
  "portal.endpoints.one.redirect_field": '"next"',
  "portal.endpoints.one.error_field": '"failed"',
  "portal.endpoints.one.adapter": '"own"',
  "portal.endpoint": '"one"',
  "portal.security_txt.expires": '"2027-06-30"',
  "brand.security_txt.expires": '"2027-06-30"',
  "portal.security_txt.contacts": '"gapped"',
  "brand.security_txt.contacts": '"gapped"',
  "document.kind": '"privacy"',
  "document.replace": "false",
};

/** Keys that would change what the workspace is, and are tried elsewhere or mean nothing here. */
const LEFT_OUT = new Set(["document.hide", "document.replace", "document.markets", "document.publish", "portal.brand", "look.fonts.one.lightest", "look.fonts.one.heaviest", "portal.endpoints.one.page", "hide", "public", "if", "gaps", "after", "before", "when"]);

/** The workspace: files, each a list of texts and slots. */
export class Hostile {
  constructor(address) {
    this.address = address;
    this.slots = new Map();
    this.files = [];
    this.#portal();
    this.#adapter();
    this.#brand();
    VOCABULARY.kinds.forEach((kind) => this.#kind(kind));
    this.#words();
    this.#prose();
  }

  /** A place for a payload. `write` says how it is written, `usual` what stands there otherwise. */
  #slot(name, write, usual) {
    this.slots.set(name, { name, write, usual });
    return { slot: name };
  }

  #file(name, parts) {
    this.files.push({ name: Array.isArray(name) ? name : [name], parts });
  }

  #field(where, key, type, parts) {
    const full = `${where}.${key}`;
    if (LEFT_OUT.has(full) || LEFT_OUT.has(key)) return;
    if (type.table) return type.table.forEach((inner) => this.#field(where, `${key}.${inner.name}`, inner.type, parts));
    if (type.map?.map) return this.#field(where, `${key}.production.account`, type.map.map, parts);
    if (type.map) return this.#field(where, `${key}.production`, type.map, parts);
    if (type.entries) {
      const ids = full === "portal.languages" ? ["en", "fr"] : ["one"];
      for (const id of ids) {
        for (const inner of type.entries) {
          if (inner.name === "fallback") continue;
          const usual = inner.name === "path" && full === "portal.languages" ? `"${id}"` : undefined;
          if (usual) parts.push(`${key}.${id}.path = `, this.#slot(`${full}.${id}.path`, toml, usual), "\n");
          else this.#field(where, `${key}.${id}.${inner.name}`, inner.type, parts);
        }
      }
      return;
    }
    let inner = type.list ?? type;
    const lists = Boolean(type.list);
    let usual = FITTING[full] ?? (inner.choice ? `"${inner.choice[0]}"` : inner.ref ? `"${(IDS[inner.ref] ?? ["one"])[0]}"` : DEFAULTS[inner]);
    if (full.endsWith("address.production")) usual = `"${this.address}"`;
    if (usual === undefined) throw new Error(`nothing fits ${full}: ${JSON.stringify(type)}`);
    const values = [usual].flat();
    parts.push(`${key} = ${lists ? "[\n" : ""}`);
    values.forEach((value, at) => parts.push(this.#slot(at ? `${full}.${at}` : full, toml, value), lists ? ",\n" : "\n"));
    if (lists) parts.push("]\n");
  }

  #portal() {
    const parts = [];
    VOCABULARY.portal.forEach((field) => this.#field("portal", field.name, field.type, parts));
    this.#file("content/portal.toml", parts);
  }

  /** A form provider of the group's own: whatever it asks for stands in the form. */
  #adapter() {
    const at = (name, usual) => this.#slot(`adapter.${name}`, toml, usual);
    this.#file("content/adapters/own/adapter.toml", [
      "name = ", at("name", '"Zq provider"'),
      '\nsend = "form"\nproof = ', at("proof", '"work"'),
      "\nnames.email = ", at("names", '"reply"'),
      "\nhidden.extra = ", at("hidden", '"{brand} {subject} {account}"'),
      "\nattributes.data-own = ", at("attribute", '"{form}"'),
      "\nkeys.account.doc = ", at("key", '"Zq account"'), "\n",
    ]);
  }

  #brand() {
    const parts = [];
    VOCABULARY.brand.forEach((field) => this.#field("brand", field.name, field.type, parts));
    this.#file("content/brands/b/brand.toml", parts);
    for (const language of ["en", "fr"]) {
      this.#file(`content/brands/b/${language}.ftl`, [
        "-brand = { $case ->\n   *[bare] ",
        this.#slot(`term.${language}.bare`, fluent, "Zq brand"),
        "\n    [de] ",
        this.#slot(`term.${language}.de`, fluent, "of Zq brand"),
        "\n}\n    .gender = ",
        this.#slot(`term.${language}.gender`, fluent, "neuter"),
        "\n",
      ]);
    }
    this.#file("content/assets/logo.svg", ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>']);
    this.#file("content/brands/b/logo.svg", [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20" fill="',
      this.#slot("logo.attribute", (text) => text, "#345"),
      '"><title>Zq</title>',
      this.#slot("logo.content", (text) => text, '<path d="M0 0h100v20z"/>'),
      "</svg>\n",
    ]);
  }

  #kind(kind) {
    const folder = kind.name === "forms" ? "forms" : "register";
    const ids = kind.many ? IDS[kind.name] ?? ["one"] : [null];
    const parts = [];
    for (const id of ids) {
      const where = id ? `${kind.name}.${id}` : kind.name;
      parts.push(`[${where}]\n`);
      for (const field of [...kind.fields, ...VOCABULARY.envelope]) {
        // Figures and markers that a test of text has no use for stand as they are.
        this.#field(where, field.name, field.type, parts);
      }
    }
    if (kind.many && ["purposes", "terms", "cookies", "contacts", "forms"].includes(kind.name)) {
      const required = { forms: 'label = "Zq"\ntype = "contact"\nfields.a = { label = { en = "Zq", fr = "Zq" }, type = "text" }\n', cookies: 'name = "Zq"\ncategory = "one"\n', terms: 'label = "Zq"\ntext = "Zq"\n' }[kind.name] ?? 'label = "Zq"\n';
      parts.push(`[${kind.name}.`, this.#slot(`${kind.name}.id`, toml, '"spare"'), `]\n${required}public = false\n`);
    }
    if (kind.name === "contacts") {
      // A single field that is acknowledged as missing, with the reason for each language.
      // It has an address all the same: security.txt names it.
      parts.push('[contacts.gapped]\nlabel = { en = "Zq", fr = "Zq" }\nemail = ', this.#slot("contacts.gapped.email", toml, '"zq@brand.example"'));
      parts.push('\ngaps.phone = { en = ', this.#slot("contacts.gaps.en", toml, '"Zq reason"'));
      parts.push(", fr = ", this.#slot("contacts.gaps.fr", toml, '"Zq raison"'), " }\n");
    }
    this.#file(`content/${folder}/${kind.name.replaceAll("_", "-")}.toml`, parts);
  }

  /** The French words of every fact, and the words of the interface and of the vocabulary. */
  #words() {
    const parts = [];
    for (const kind of VOCABULARY.kinds) {
      for (const id of kind.many ? IDS[kind.name] ?? ["one"] : [null]) {
        const stem = id ? `${kind.one}-${id}` : kind.one;
        const found = [];
        kind.fields.forEach((field) => collect(field, "", found));
        found.push("gap");
        const label = found.includes("label");
        parts.push(`${stem} =`);
        if (label) parts.push(" ", this.#slot(`fr.${stem}`, fluent, "Zq mots"));
        parts.push("\n");
        for (const attribute of found.filter((name) => name !== "label")) {
          parts.push(`    .${attribute} = `, this.#slot(`fr.${stem}.${attribute}`, fluent, "Zq mots"), "\n");
        }
        if (found.length === 0) parts.splice(-2);
      }
    }
    for (const id of ["purpose", "term", "contact"]) parts.push(`${id}-spare = Zq\n`);
    parts.push("form-spare = Zq\n");
    this.#file("locales/fr/words.ftl", parts);
    const own = [];
    const built = join(repository, "locales", "en");
    const names = readdirSync(built).filter((name) => name.startsWith("candor") && !/regions|units/.test(name));
    for (const name of names) {
      for (const [, id, text] of readFileSync(join(built, name), "utf8").matchAll(/^([a-z][\w-]*) = (.+)$/gm)) {
        if (text.includes("$") || text.endsWith("->") || !/^(ui|kind|field|right)-/.test(id)) continue;
        own.push(`${id} = `, this.#slot(`message.${id}`, fluent, text), "\n");
        if (id.startsWith("right-")) own.push("    .summary = ", this.#slot(`message.${id}.summary`, fluent, "Zq summary"), "\n");
      }
    }
    this.#file("locales/en/words.ftl", own);
  }

  #prose() {
    const at = (name, usual) => this.#slot(`prose.${name}`, prose, usual);
    // A translation's structure is its source's, so both languages have the same in the same places.
    const text = [
      "# ", at("title", "Zq title"), "\n\nLead ", at("lead", "words"), " end.\n\n",
      "## Heading ", at("heading", "words"), " {#sec-a}\n\nParagraph ", at("paragraph", "words"), " end.\n\n",
      at("line", "A line."), "\n\n",
      "[text ", at("link-text", "words"), "](https://zq.example/)\n\n",
      "[target](", at("link-target", "https://zq.example/"), ")\n\n",
      "[pointed](<", at("link-pointed", "https://zq.example/"), ">)\n\n",
      // A title behind an address is never allowed: without a payload there is none.
      "[titled](https://zq.example/", this.#slot("prose.link-title", (text) => ` "${prose(text)}"`, ""), ")\n\n",
      "<", at("autolink", "https://zq.example/"), ">\n\n",
      "[place](#", at("link-place", "sec-a"), ")\n\n",
      "- item ", at("item", "words"), "\n- other\n\n  words\n\n",
      "1. first ", at("number", "words"), "\n2. other\n\n(a) letter ", at("letter", "words"), "\n(b) other\n\n",
      "| head ", at("table-head", "words"), " | b |\n| --- | --- |\n| cell ", at("table-cell", "words"), " | x |\n\n",
      "> quote ", at("quote", "words"), "\n\n",
      "**strong ", at("strong", "words"), "** *em ", at("em", "words"), "* ~~gone~~\n\n",
      "`code ", at("code", "words"), "`\n\n",
      "```\n", at("code-block", "words"), "\n```\n\n",
      "Fact { ", at("fact", "$controller-name"), " } end.\n\n",
      'Literal { "', at("literal", "words"), '" } end.\n\n',
      'Case { -brand(case: "', at("case", "de"), '") } end.\n\n',
      "Noted.[^n]\n\nReferred [x][r].\n\n***\n\n",
      "### Id {#", at("heading-id", "sec-b"), "}\n\nWords.\n\n",
      "### Condition {#sec-c if=", at("condition", "shop"), "}\n\nWords.\n\n",
      "::", at("block", "data"), "\n\n::purposes{", at("block-key", "group"), "=one}\n\n",
      "::purposes{group=", at("block-value", "one"), "}\n\n",
      ...["controller", "contacts", "matrix", "retention", "recipients", "transfers", "cookies", "rights", "procedures"].map((name) => `::${name}\n\n`),
      "[^n]: Note ", at("footnote", "words"), "\n\n[r]: ", at("reference", "https://zq.example/"), "\n",
    ];
    for (const language of ["en", "fr"]) this.#file(`content/documents/privacy/${language}.md`, text);
    const parts = [];
    VOCABULARY.document.forEach((field) => this.#field("document", field.name, field.type, parts));
    this.#file("content/documents/privacy/document.toml", parts);
    const right = ["# Zq ", at("right-title", "words"), "\n\n## Zq ", at("right-heading", "words"), " {#zq}\n\nZq ", at("right-text", "words"), "\n"];
    for (const language of ["en", "fr"]) this.#file(`content/rights/access/${language}.md`, right);
    const folder = this.#slot("document.folder", path, "spare");
    this.#file(["content/documents/", folder, "/document.toml"], ['kind = "notice"\nif = "nobody"\n']);
    for (const language of ["en", "fr"]) this.#file(["content/documents/", folder, `/${language}.md`], ["# Zq\n\nZq.\n"]);
  }

  /**
   * Writes the workspace with these payloads, by the names of slots. Answers with where each slot
   * stands: `{ file, from, to, slot }`, lines from one.
   */
  write(root, payloads, literal) {
    rmSync(root, { recursive: true, force: true });
    const places = [];
    const given = (name) => {
      const { write, usual } = this.slots.get(name);
      return payloads.has(name) ? write(payloads.get(name), literal) : usual;
    };
    for (const { name, parts } of this.files) {
      const file = name.map((part) => part.slot ? given(part.slot) : part).join("");
      let text = "";
      for (const part of parts) {
        const start = text;
        text += part.slot ? given(part.slot) : part;
        const line = (until) => until.split(/\r\n|\r|\n/).length;
        if (part.slot) places.push({ file, slot: part.slot, from: line(start), to: line(text) });
      }
      for (const part of name) if (part.slot) places.push({ file, slot: part.slot, from: 0, to: Infinity });
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    for (const folder of ["content/assets", "content/brands/b"]) copyFileSync(FONT, join(root, folder, "font.woff2"));
    return places;
  }
}

/** The attributes that hold the words of a field, as bundles name them. */
function collect(field, before, found) {
  const name = before + field.name.replaceAll("_", "-");
  const { type } = field;
  if (type === "words") found.push(name);
  else if (type.list === "words") found.push(`${name}-1`);
  else if (type.table) type.table.forEach((inner) => collect(inner, `${name}-`, found));
  else if (type.entries) type.entries.forEach((inner) => collect({ ...inner, name: inner.name === "label" ? "label" : inner.name }, `${name}-one-`, found));
}
