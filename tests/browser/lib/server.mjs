// Servers on this machine alone: one for files, one that receives forms.

import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

function listen(server) {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
}

/**
 * Serves the folder that is set as `root` afterwards, below `base`. Like static hosts it sends
 * `index.html` for a folder and the site's `404.html` for what it has not. What is posted to it is kept.
 */
export async function serveFiles(base) {
  const site = { root: null, origin: "", base, posted: [], close: () => server.close() };
  const send = (answer, code, file) => {
    const bytes = readFileSync(file);
    answer.writeHead(code, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
    answer.end(bytes);
  };
  const server = createServer((request, answer) => {
    if (request.method === "POST") {
      const { method, url, headers } = request;
      const chunks = [];
      request.on("data", (chunk) => chunks.push(chunk));
      request.on("end", () => site.posted.push({ method, url, type: headers["content-type"], headers, body: Buffer.concat(chunks) }));
    }
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    if (path.startsWith(base) && site.root) {
      const inside = normalize(path.slice(base.length));
      let file = join(site.root, inside);
      try {
        if (statSync(file).isDirectory()) file = join(file, "index.html");
        return send(answer, 200, file);
      } catch {
        for (const folder of [inside.split("/")[0], ""]) {
          try {
            return send(answer, 404, join(site.root, folder, "404.html"));
          } catch {
            // There is no such site.
          }
        }
      }
    }
    answer.writeHead(404, { "content-type": "text/plain" });
    answer.end("nothing here");
  });
  const port = await listen(server);
  site.origin = `http://127.0.0.1:${port}`;
  site.address = `${site.origin}${base}`;
  return site;
}

/** Receives forms as the allow-listed endpoint does: keeps them, and sends the visitor on. */
export async function serveEndpoint() {
  const received = [];
  const server = createServer((request, answer) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text) => (body += text));
    request.on("end", () => {
      const fields = new URLSearchParams(body);
      received.push({ method: request.method, path: request.url, type: request.headers["content-type"], fields });
      answer.writeHead(303, { location: fields.get("_next") ?? "/" });
      answer.end();
    });
  });
  const port = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, received, close: () => server.close() };
}
