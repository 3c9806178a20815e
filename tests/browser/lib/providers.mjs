// A workspace with a brand for each form provider, and a server on this machine in the providers' place.

import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";

import { build, scratch } from "./candor.mjs";
import { serveFiles } from "./server.mjs";

/**
 * What each provider is expected to be sent, written down here a second time: its own hidden fields
 * (`{subject}`, `{language}`, `{brand}`), its names for usual answers, and where a visitor is led.
 */
export const PROVIDERS = {
  basin: { keys: { id: "b1" }, honeypot: "_gotcha" },
  formspark: {
    keys: { id: "k1" },
    honeypot: "_honeypot",
    redirect: "_redirect",
    error: "_error",
    names: { email: "_replyto" },
    hidden: { "_email.subject": "{subject}", _append: "false" },
    inPlace: true,
  },
  formspree: {
    keys: { id: "s1" },
    honeypot: "_gotcha",
    redirect: "_next",
    hidden: { _subject: "{subject}", _language: "{language}" },
    inPlace: true,
  },
  formsubmit: {
    keys: { address: "a1b2" },
    honeypot: "_honey",
    redirect: "_next",
    hidden: { _subject: "{subject}", _template: "table", _captcha: "false" },
  },
  getform: { honeypot: "_gotcha" },
  hubspot: { keys: { portal: "123", "form-guid": "0f8c" }, names: { name: "firstname", message: "message" }, script: true },
  netlify: {
    honeypot: "bot-field",
    hidden: { "form-name": "request", subject: "{subject}" },
    attributes: { name: "request", "data-netlify": "true", "netlify-honeypot": "bot-field" },
    files: true,
  },
  post: { files: true },
  salesforce: {
    keys: { orgid: "00D5" },
    redirect: "retURL",
    names: { message: "description" },
    hidden: { orgid: "00D5", subject: "{subject}", encoding: "UTF-8" },
  },
  staticforms: {
    keys: { key: "sf_1" },
    honeypot: "honeypot",
    redirect: "redirectTo",
    names: { message: "message" },
    hidden: { apiKey: "sf_1", subject: "{subject}" },
    files: true,
    inPlace: true,
    proof: "altcha",
  },
  web3forms: {
    keys: { key: "w3" },
    honeypot: "botcheck",
    redirect: "redirect",
    names: { message: "message" },
    hidden: { access_key: "w3", subject: "{subject}", from_name: "{brand}" },
    inPlace: true,
  },
  zendesk: { keys: { subdomain: "house" }, script: true },
};

export const NAME = { en: "Quillmere", fr: "Quillmère", "zh-Hans": "奎墨" };

/** What is told with each form, in a language that a visitor reads. */
export const WORDS = {
  en: { details: "What it is about", who: "Who is asking?", myself: "Myself", agent: "I was authorised", concerned: "For whom?", name: "Your name", email: "Your e-mail", topics: "Concerning", file: "A file" },
  fr: { details: "L’objet", who: "Qui demande ?", myself: "Moi-même", agent: "J’y suis autorisé", concerned: "Pour qui ?", name: "Votre nom", email: "Votre e-mail", topics: "Au sujet de", file: "Un fichier" },
  "zh-Hans": { details: "具体事项", who: "申请人", myself: "本人", agent: "受托代办", concerned: "委托人", name: "您的姓名", email: "您的邮箱", topics: "涉及", file: "附件" },
};

const in3 = (of) => `{ ${Object.entries(WORDS).map(([tag, words]) => `${tag} = "${of(words)}"`).join(", ")} }`;
const label = (key) => `label = ${in3((words) => words[key])}`;

/** The form: short, with a question of every type that matters here. */
const form = (endpoint, files) => `
[forms.request]
label = { en = "Use a right", fr = "Exercer un droit", zh-Hans = "行使权利" }
type = "request"
${endpoint ? `endpoint = "${endpoint}"` : ""}
contacts = ["privacy"]

[forms.request.fields]
right = { label = ${in3(() => "?")}, type = "rights", required = true }
who = { ${label("who")}, type = "choice", required = true, options.myself = { ${label("myself")} }, options.agent = { ${label("agent")} } }
concerned = { ${label("concerned")}, type = "text", required = true, when.who = ["agent"] }
wrong = { ${label("details")}, type = "text", required = true, when.right = ["rectify"] }
name = { ${label("name")}, type = "text", autocomplete = "name" }
email = { ${label("email")}, type = "email", required = true }
topics = { ${label("topics")}, type = "checkbox", options.shop = { label = ${in3(() => "Shop")} }, options.post = { label = ${in3(() => "Post")} } }
details = { ${label("details")}, type = "long-text", required = true }
${files ? `file = { ${label("file")}, type = "file" }` : ""}
`;

/** Other brands: a service that a page can stay with, the same where nobody listens, and ways without a form. */
const OTHERS = {
  stays: { adapter: "post", inPlace: true },
  closed: { adapter: "post", inPlace: true },
  mail: { adapter: "mail", keys: { address: "inbox@quillmere.example" } },
  link: { adapter: "link" },
  letter: { adapter: "letter" },
};

function workspace(root, { address, server, closed }) {
  const write = (name, text) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const brands = { ...PROVIDERS, ...OTHERS };
  const endpoints = Object.entries(brands).map(([id, { adapter = id, keys, inPlace, proof }]) => {
    const lines = [`[endpoints.${id}]`, `adapter = "${adapter}"`];
    if (adapter === "link") lines.push('page = { en = "https://hosted.example/en", fr = "https://hosted.example/fr", zh-Hans = "https://hosted.example/zh" }');
    else if (id === "closed") lines.push(`url.production = "${closed}/closed"`);
    // Netlify takes what is posted to the site itself, and Salesforce is asked for UTF-8 in the address.
    else if (!["netlify", "mail", "letter"].includes(id)) lines.push(`url.production = "${server}/${id}${id === "salesforce" ? "?encoding=UTF-8" : ""}"`);
    if (keys) lines.push(`keys.production = { ${Object.entries(keys).map(([key, value]) => `${key} = "${value}"`).join(", ")} }`);
    if (adapter === "post" && inPlace) lines.push("in_place = true");
    if (proof) lines.push(`challenge.production = "${server}/challenge"`);
    if (id === "post") lines.push('redirect_field = "_after"', 'error_field = "_wrong"', 'honeypot = "website"');
    return lines.join("\n");
  });
  write(
    "content/portal.toml",
    `source = "en"\nlanguages.en = {}\nlanguages.fr = {}\nlanguages.zh-Hans = { path = "zh" }\nbrands = [${Object.keys(brands).map((id) => `"${id}"`).join(", ")}]\n\n${endpoints.join("\n\n")}\n
[controller]\nname = "Quillmere SARL"\naddress = { street = "3 rue du Pré", postcode = "56000", city = "Vannes", country = "FR" }\n
[contacts.privacy]\nlabel = { en = "Privacy", fr = "Vie privée", zh-Hans = "隐私" }\nemail = "privacy@quillmere.example"\n`,
  );
  write("content/documents/privacy/document.toml", 'kind = "privacy"\nupdated = 2026-11-02\n');
  for (const tag of Object.keys(NAME)) write(`content/documents/privacy/${tag}.md`, "# { -brand }\n\n## { -brand } {#who}\n\n{ -brand }\n");
  for (const [id, { files }] of Object.entries(brands)) {
    const name = Object.entries(NAME).map(([tag, name]) => `${tag} = "${name}"`).join(", ");
    write(`content/brands/${id}/brand.toml`, `name = { ${name} }\nmarkets = ["FR"]\nforms = ["request"]\naddress.production = "${address}${id}/"\n`);
    write(`content/brands/${id}/forms/forms.toml`, form(id, files));
  }
}

/**
 * Stands in for every provider: what it is sent it keeps, raw. `mode` is how it answers: `well`,
 * `error`, `silent`, or `foreign`, as a service that answers no scripts of other origins.
 */
async function serveProviders() {
  const provider = { mode: "well", received: [], asked: 0, proof: null };
  const open = new Set();
  const server = createServer((request, answer) => {
    const chunks = [];
    open.add(answer);
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", async () => {
      const id = new URL(request.url, "http://provider").pathname.slice(1);
      const cors = provider.mode === "foreign" ? {} : { "access-control-allow-origin": "*", "access-control-allow-headers": "content-type" };
      const json = (code, value) => answer.writeHead(code, { ...cors, "content-type": "application/json" }).end(JSON.stringify(value));
      if (request.method === "OPTIONS") return answer.writeHead(204, cors).end();
      if (id === "challenge") {
        provider.asked += 1;
        const salt = "a1b2?expires=1";
        const challenge = createHash("sha256").update(`${salt}1234`).digest("hex");
        provider.proof = { algorithm: "SHA-256", challenge, number: 1234, salt, signature: "c3d4" };
        return json(200, { algorithm: "SHA-256", challenge, maxnumber: 5000, salt, signature: "c3d4" });
      }
      const { method, url, headers } = request;
      const body = Buffer.concat(chunks);
      provider.received.push({ method, url, type: headers["content-type"], headers, body });
      if (provider.mode === "silent") return undefined;
      if (provider.mode === "error") return json(500, { ok: false });
      if (headers.accept === "application/json") return json(200, { ok: true });
      const back = PROVIDERS[id]?.redirect ?? (id === "post" ? "_after" : null);
      const to = back && (await fieldsOf({ type: headers["content-type"], body })).get(back);
      if (to) return answer.writeHead(303, { location: to }).end();
      return answer.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Taken</title><h1>Taken</h1>");
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  provider.origin = `http://127.0.0.1:${server.address().port}`;
  provider.release = () => open.forEach((answer) => answer.destroy());
  provider.close = () => {
    provider.release();
    server.close();
  };
  return provider;
}

/** The fields of what was received, in whichever of the two encodings of forms. */
export const fieldsOf = ({ type, body }) => new Response(body, { headers: { "content-type": type } }).formData();

/** A port of this machine at which nobody listens. */
async function closedOrigin() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Publishes a portal for each provider and serves it. */
export async function publishProviders() {
  const site = await serveFiles("/some/where/");
  const provider = await serveProviders();
  const closed = await closedOrigin();
  const root = scratch("providers");
  workspace(root, { address: site.address, server: provider.origin, closed });
  site.root = await build(root);
  return {
    address: site.address,
    origins: [site.origin, provider.origin, closed],
    posted: site.posted,
    provider,
    close() {
      site.close();
      provider.close();
    },
  };
}
