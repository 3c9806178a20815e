// A shop that stores things, the hosts of others that it calls, and a visit to it that is recorded in every
// way that `candor cookies compare` reads. Each value that is stored or sent is a secret.

import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { launchProfile } from "./browser.mjs";

/** Stands in every value. No report may hold it. */
export const SECRET = "SECRET-";

let made = 0;

/** A value that must not be told: another one each time. */
const secret = () => `${SECRET}${(made += 1)}-x7Qz`;

const DAY = 24 * 60 * 60;

const PAGE = (port) => `<!doctype html>
<title>${secret()}</title>
<button id="agree">Agree</button>
<p>${secret()}</p>
<script>
  document.cookie = "js_pref=${secret()}; Max-Age=${30 * DAY}";
  localStorage.setItem("theme", "${secret()}");
  localStorage.setItem("fingerprint", "${secret()}");
  sessionStorage.setItem("draft", "${secret()}");
  sessionStorage.setItem("tab", "${secret()}");
  const database = (name) => new Promise((done) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("things").put("${secret()}", "${secret()}");
    opening.onsuccess = () => done(opening.result.close());
  });
  const pixel = (host, query) => new Promise((done) => {
    const image = new Image();
    image.onload = image.onerror = done;
    image.src = "http://" + host + ".localhost:${port}/px.gif?uid=" + query;
  });
  const ready = Promise.all([
    database("basket-1"),
    database("profile"),
    pixel("metrics", "${secret()}"),
    fetch("/early?token=${secret()}", { headers: { "x-token": "${secret()}" } }),
  ]);
  document.getElementById("agree").onclick = async () => {
    await fetch("/consent", { method: "POST", body: "${secret()}" });
    document.cookie = "_lab_2=${secret()}; Expires=" + new Date(Date.now() + 390 * 86400000).toUTCString();
    await pixel("ads", "${secret()}");
    await fetch("/after");
    document.title = "${secret()}";
    document.body.dataset.done = "yes";
  };
  ready.then(() => (document.body.dataset.ready = "yes"));
</script>`;

/** What each address sets. */
function cookies(host, path) {
  const inDays = (days) => new Date(Date.now() + days * DAY * 1000).toUTCString();
  switch (`${host}${path}`) {
    case "shop.localhost/":
      return [
        `shop_sid=${secret()}; Path=/; HttpOnly; SameSite=Lax`,
        `early_bird=${secret()}; Path=/; Max-Age=${DAY}`,
        // Taken away before it was there.
        `old_choice=; Path=/; Max-Age=0`,
      ];
    case "shop.localhost/consent":
      return [
        `shop_choice=${secret()}; Path=/; Max-Age=${180 * DAY}; Secure; SameSite=Strict`,
        `_lab_1="${secret()}"; Path=/; Expires=${inDays(390)}`,
        `ab_7_variant=${secret()}; Path=/; Expires=${inDays(30).replace(/(\d\d) (\w+) /, "$1-$2-")}`,
        // Max-Age counts, not Expires.
        `shop_visitor=${secret()}; Path=/; Max-Age=${390 * DAY}; Expires=${inDays(1)}`,
        `stranger=${secret()}; Path=/; Domain=shop.localhost; Max-Age=${3 * 60 * 60}; HttpOnly`,
      ];
    case "metrics.localhost/px.gif":
      return [`metrics_id=${secret()}; Max-Age=${365 * DAY}; SameSite=None; Secure`];
    case "ads.localhost/px.gif":
      return [
        `ads_uid=${secret()}; Max-Age=${180 * DAY}; SameSite=None; Secure; HttpOnly`,
        `borrowed=${secret()}; Max-Age=${30 * DAY}; SameSite=None; Secure`,
      ];
    default:
      return [];
  }
}

const PIXEL = Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64");

/** Serves the shop and the others. */
export function serveShop() {
  const server = createServer((request, answer) => {
    const host = request.headers.host.replace(/:\d+$/, "");
    const { pathname } = new URL(request.url, "http://shop");
    request.resume();
    answer.setHeader("Set-Cookie", cookies(host, pathname));
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("X-Trace", secret());
    if (pathname === "/px.gif") return answer.writeHead(200, { "Content-Type": "image/gif" }).end(PIXEL);
    if (pathname !== "/") return answer.writeHead(200, { "Content-Type": "text/plain" }).end(secret());
    answer.writeHead(200, { "Content-Type": "text/html" }).end(PAGE(server.address().port));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Cookies as rows that are copied from the developer tools. */
function table(cookies) {
  const heads = ["Name", "Value", "Domain", "Path", "Expires / Max-Age", "Size", "HttpOnly", "Secure", "SameSite"];
  const tick = (yes) => (yes ? "✓" : "");
  const rows = cookies.map((cookie) => [
    cookie.name,
    cookie.value,
    cookie.domain,
    cookie.path,
    cookie.session ? "Session" : new Date(cookie.expires * 1000).toISOString(),
    cookie.size,
    tick(cookie.httpOnly),
    tick(cookie.secure),
    cookie.sameSite ?? "",
  ]);
  return [heads, ...rows].map((row) => row.join("\t")).join("\n") + "\n";
}

/** Visits the shop, agrees to its banner, and leaves recordings in `folder`. Answers when it was agreed. */
export async function record(port, folder) {
  const har = join(folder, "visit.har");
  const context = await launchProfile(join(folder, "profile"), { recordHar: { path: har, content: "embed", mode: "full" } });
  const page = await context.newPage();
  await page.goto(`http://shop.localhost:${port}/?session=${secret()}#${secret()}`);
  await page.locator("body[data-ready]").waitFor();
  const agreed = new Date().toISOString();
  await page.click("#agree");
  await page.locator("body[data-done]").waitFor();
  const state = await context.storageState({ indexedDB: true });
  const session = await page.evaluate(() => Object.entries(sessionStorage).map(([name, value]) => ({ name, value })));
  const protocol = await (await context.newCDPSession(page)).send("Network.getAllCookies");
  await context.close();
  const put = (name, text) => writeFileSync(join(folder, name), text);
  put("state.json", JSON.stringify(state, null, 2));
  const withSession = state.origins.map((origin) => ({ ...origin, sessionStorage: session }));
  put("whole.json", JSON.stringify({ ...state, origins: withSession }));
  put("protocol.json", JSON.stringify(protocol));
  put("list.json", JSON.stringify(protocol.cookies));
  put("table.tsv", table(protocol.cookies));
  return agreed;
}
