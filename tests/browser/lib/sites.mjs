// The sample, published once for all tests of a file and served below a path that is no root.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { languagesOf, build, trialWorkspace } from "./candor.mjs";
import { serveEndpoint, serveFiles } from "./server.mjs";

/** Publishes the sample for this machine, with a theme, and serves it. */
export async function publish({ theme } = {}) {
  const site = await serveFiles("/some/where/");
  const endpoint = await serveEndpoint();
  const workspace = trialWorkspace({ address: site.address, endpoint: `${endpoint.origin}/requests`, theme });
  site.root = await build(workspace, { env: "test" });
  return {
    address: site.address,
    origin: site.origin,
    root: site.root,
    endpoint,
    close() {
      site.close();
      endpoint.close();
    },
  };
}

/** One page of each kind in one language, as paths inside the brand's site, by kind. */
export function pageKinds(root, brand, language) {
  const rights = readdirSync(join(root, brand, language, "rights"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  // Not every brand has words to explain, or something that it does not say yet.
  const perhaps = ["glossary", "gaps"].filter((name) => existsSync(join(root, brand, language, name)));
  return {
    ...Object.fromEntries(perhaps.map((name) => [name, `${language}/${name}/`])),
    home: `${language}/`,
    document: `${language}/privacy/`,
    children: `${language}/children/`,
    facts: `${language}/facts/`,
    rights: `${language}/rights/`,
    right: `${language}/rights/${rights[0]}/`,
    requests: `${language}/requests/`,
    contact: `${language}/contact/`,
    cookies: `${language}/cookies/`,
    thanks: `${language}/requests/thanks/`,
    error: `${language}/requests/error/`,
  };
}

/** All pages of a brand, one of each kind in each language, with the two that have no language. */
export function allPages(root, brand) {
  const pages = languagesOf(brand).flatMap(({ tag, path }) =>
    Object.entries(pageKinds(root, brand, path)).map(([kind, page]) => ({ kind, language: tag, page })),
  );
  return [
    ...pages,
    { kind: "root", language: languagesOf(brand)[0].tag, page: "" },
    { kind: "missing", language: languagesOf(brand)[0].tag, page: "en/there/is/no/such/page/" },
  ];
}
