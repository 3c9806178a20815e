// One Chromium for all tests of a file, and watches over what its pages do.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Debian's Chromium is. */
function chromiumPath() {
  const found = ["chromium", "chromium-browser", "google-chrome"].map((name) => {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      return "";
    }
  });
  const executablePath = process.env.CHROMIUM ?? found.find(Boolean);
  if (!executablePath) throw new Error("there is no chromium; tests/run installs it");
  return executablePath;
}

/** Starts Debian's Chromium, with further arguments. */
export function launch(args = []) {
  return chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...args], headless: true });
}

/** Starts it with a profile in `folder` that takes the cookies of others, as many visitors' do. */
export function launchProfile(folder, options) {
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  mkdirSync(join(folder, "Default"), { recursive: true });
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  return chromium.launchPersistentContext(folder, { executablePath: chromiumPath(), args: FLAGS, headless: true, ...options });
}

/**
 * A page that nothing escapes: every console message, CSP violation, dialog, failed script and
 * request that is not to one of `origins` ends up in `found`.
 */
export async function watched(browser, { origins, ...options }) {
  const context = await browser.newContext(options);
  const found = [];
  const note = (what) => found.push(what);
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (origins.includes(new URL(url).origin)) return route.continue();
    note(`request to ${url}`);
    return route.abort();
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    note(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on("console", (message) => {
    // A page that is not there is asked for on purpose; Chromium says so in the console.
    if (message.text().includes("status of 404") && message.location().url === page.url()) return;
    note(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`script error: ${error.message}`));
  page.on("requestfailed", (request) => note(`request failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("popup", (popup) => note(`popup: ${popup.url()}`));
  const session = await context.newCDPSession(page);
  session.on("Audits.issueAdded", ({ issue }) => {
    if (issue.code === "ContentSecurityPolicyIssue") {
      note(`CSP violation: ${JSON.stringify(issue.details.contentSecurityPolicyIssueDetails)}`);
    }
  });
  await session.send("Audits.enable");
  if (options.javaScriptEnabled !== false) {
    await context.exposeFunction("noteViolation", (what) => note(`CSP violation: ${what}`));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        window.noteViolation(`${event.effectiveDirective} blocked ${event.blockedURI}`),
      );
    });
  }
  return { context, page, found };
}

/** What the page keeps on the visitor's device. */
export async function kept(context, page) {
  const cookies = (await context.cookies()).map((cookie) => `cookie ${cookie.name}`);
  const storage = await page.evaluate(async () => {
    const found = [];
    if (document.cookie) found.push(`document.cookie ${document.cookie}`);
    for (const [name, store] of [["localStorage", localStorage], ["sessionStorage", sessionStorage]]) {
      if (store.length) found.push(`${name} ${Object.keys(store)}`);
    }
    for (const database of await indexedDB.databases()) found.push(`indexedDB ${database.name}`);
    for (const cache of await caches.keys()) found.push(`cache ${cache}`);
    for (const worker of await navigator.serviceWorker.getRegistrations()) found.push(`service worker ${worker.scope}`);
    return found;
  });
  return [...cookies, ...storage];
}
