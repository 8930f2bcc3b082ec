/** The real servers, each with the file that the build wrote for it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../free-port.ts";

export interface Running {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface Served {
  /** Folder of the built site. */
  readonly dir: string;
  /** Folder that answers to `/`. */
  readonly root: string;
  /** Folder for what the server writes. */
  readonly workDir: string;
}

export const servers = { nginx, caddy } as const;

async function nginx({ dir, root, workDir }: Served): Promise<Running> {
  const port = await freePort("127.0.0.1");
  const site = readFileSync(join(dir, "_nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("/srv/on-the-record", root);
  mkdirSync(workDir, { recursive: true });
  writeFileSync(join(workDir, "site.conf"), site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(workDir, name)};`,
  );
  writeFileSync(
    join(workDir, "nginx.conf"),
    [
      // The folder belongs to whoever runs the test.
      ...(process.getuid?.() === 0 ? ["user root;"] : []),
      `daemon off; pid ${join(workDir, "pid")}; worker_processes 1; error_log ${join(workDir, "errors")};`,
      "events { }",
      `http { include /etc/nginx/mime.types; access_log off; ${temporary.join(" ")} include site.conf; }`,
    ].join("\n"),
  );
  return running(spawn("nginx", ["-p", workDir, "-c", "nginx.conf"], { stdio: "inherit" }), port);
}

async function caddy({ dir, root, workDir }: Served): Promise<Running> {
  const port = await freePort("127.0.0.1");
  mkdirSync(workDir, { recursive: true });
  const options = "{\n\tadmin off\n\tauto_https off\n}\n";
  writeFileSync(join(workDir, "Caddyfile"), options + readFileSync(join(dir, "_Caddyfile"), "utf8"));
  const env = {
    ...process.env,
    ADDRESS: `http://127.0.0.1:${port}`,
    ROOT: root,
    XDG_DATA_HOME: workDir,
    XDG_CONFIG_HOME: workDir,
  };
  const args = ["run", "--adapter", "caddyfile", "--config", join(workDir, "Caddyfile")];
  return running(spawn("caddy", args, { env, stdio: ["ignore", "ignore", "pipe"] }), port);
}

async function running(server: ChildProcess, port: number): Promise<Running> {
  const said: string[] = [];
  server.stderr?.on("data", (bytes) => said.push(String(bytes)));
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(url)); attempt++) {
    if (server.exitCode !== null || attempt === 100) throw new Error(`The server did not start:\n${said.join("")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    await ended;
  };
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
