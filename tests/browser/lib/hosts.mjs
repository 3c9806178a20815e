// Real web servers, each over a folder with the configuration that candor wrote, on this machine alone.

import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request as ask } from "node:http";
import { join } from "node:path";

import { scratch } from "./candor.mjs";

/** Debian keeps servers where not every user's path leads. */
const PATH = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;

const MODULES = "mpm_event authz_core dir headers mime rewrite filter deflate autoindex negotiation";

/** What each server is told besides the files that candor wrote, and how it is started. */
const SERVERS = {
  nginx: ({ home, root, port, files }) => {
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${home}/${name};`);
    const user = process.getuid() === 0 ? "user root;" : "";
    const includes = files.map((file) => `include "${file}";`).join(" ");
    writeFileSync(
      join(home, "nginx.conf"),
      `daemon off; ${user} pid ${home}/nginx.pid; error_log ${home}/log notice; events {}
       http { include /etc/nginx/mime.types; access_log off; ${temporary.join(" ")}
         server { listen 127.0.0.1:${port}; root ${root}; ${includes} } }`,
    );
    return ["nginx", "-p", home, "-e", `${home}/log`, "-c", `${home}/nginx.conf`];
  },
  apache: ({ home, root, port }) => {
    const modules = MODULES.split(" ").map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    writeFileSync(
      join(home, "httpd.conf"),
      `${modules.join("\n")}
       ServerRoot ${home}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${home}/pid\nDefaultRuntimeDir ${home}
       ErrorLog ${home}/log\nTypesConfig /etc/mime.types\nDocumentRoot ${root}
       AddOutputFilterByType DEFLATE text/html text/css text/javascript
       <Directory />\nOptions FollowSymLinks Indexes MultiViews\nAllowOverride All\nRequire all granted\n</Directory>\n`,
    );
    return ["apache2", "-f", `${home}/httpd.conf`, "-DFOREGROUND"];
  },
  caddy: ({ home, root, port, files }) => {
    const imports = files.map((file) => `\timport "${file}"\n`).join("");
    writeFileSync(
      join(home, "Caddyfile"),
      `{\n\tadmin off\n\tauto_https off\n}\n\nhttp://127.0.0.1:${port} {\n\troot * ${root}\n${imports}}\n`,
    );
    return ["caddy", "run", "--config", `${home}/Caddyfile`, "--adapter", "caddyfile"];
  },
};

export const NAMES = Object.keys(SERVERS);

/** What candor writes for a server to read from outside; Apache reads its file itself. */
const FILES = { nginx: ["nginx.conf"], apache: [], caddy: ["Caddyfile"] };

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server over `root`, with what candor wrote for these sites, and waits until it answers. */
export async function serve(name, { port, root, sites }) {
  const home = scratch(`host-${name}`);
  // Some servers read files as a user of their own.
  chmodSync(home, 0o755);
  mkdirSync(root, { recursive: true });
  const files = sites.flatMap((site) => FILES[name].map((file) => join(site, ".candor", "hosting", file)));
  const [command, ...args] = SERVERS[name]({ home, root, port, files });
  const child = spawn(command, args, { env: { ...process.env, PATH, HOME: home }, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  let ended = false;
  const gone = new Promise((resolve) => child.on("close", resolve).on("error", (error) => ((said += error), resolve())));
  gone.then(() => (ended = true));
  const close = async () => {
    // Its group: a server that has just started may not hear a polite request, nor pass it on to its workers.
    if (!ended) process.kill(-child.pid, "SIGKILL");
    await gone;
  };
  for (let tries = 0; ; tries += 1) {
    const there = await get(port, "/").catch(() => undefined);
    if (there && !ended) return { name, port, origin: `http://127.0.0.1:${port}`, close };
    if (ended || tries > 100) {
      const log = existsSync(join(home, "log")) ? readFileSync(join(home, "log"), "utf8") : "";
      if (!ended) await close();
      throw new Error(`${name} did not start: ${said}\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** One answer, with nothing followed and nothing decompressed. */
export function get(port, path, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = ask({ host: "127.0.0.1", port, path, headers, agent: false }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    });
    asked.on("error", reject);
    asked.end();
  });
}
