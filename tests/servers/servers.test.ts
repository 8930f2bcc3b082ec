import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentTypeOf, headersFor } from "../../src/exports/headers.ts";
import { runBuild } from "../build/build.ts";
import { filesIn } from "../build/dist.ts";
import { type Running, servers } from "./servers.ts";

const folder = mkdtempSync(join(tmpdir(), "servers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync("tests/fixtures/sites/harbour", join(folder, "content"), { recursive: true });

/** Where the site stands, and the folder that then answers to `/`. */
const places = [
  ["/", "root"],
  ["/on/record/", "below"],
] as const;

describe.each(places)("at %s", (basePath, name) => {
  const root = join(folder, name);
  const dir = join(root, basePath);
  beforeAll(() => {
    const settings = { CONTENT_DIR: join(folder, "content"), OUT_DIR: dir, BASE_PATH: basePath };
    expect(runBuild(settings)).toMatchObject({ exitCode: 0, stderr: "" });
  });

  describe.each(Object.entries(servers))("%s", (server, start) => {
    let running: Running | undefined;
    const at = (path: string, options: RequestInit = {}): Promise<Response> =>
      fetch(`${running?.url}${basePath}${path}`, { redirect: "manual", ...options });
    beforeAll(async () => {
      running = await start({ dir, root, workDir: join(folder, `${name}-${server}`) });
    });
    afterAll(() => running?.stop());

    test("sends every file whole, with the headers of the table and its type", async () => {
      const faults: string[] = [];
      const moved = readFileSync(join(dir, "_redirects"), "utf8");
      for (const file of filesIn(dir).map((path) => path.replace(/^\//, ""))) {
        if (file.startsWith("_")) continue;
        for (const path of [file, ...(file.endsWith("index.html") ? [file.replace(/index\.html$/, "")] : [])]) {
          if (moved.includes(`${basePath}${path} `)) continue;
          const response = await at(path);
          const body = Buffer.from(await response.arrayBuffer());
          if (response.status !== 200 || !body.equals(readFileSync(join(dir, file))))
            faults.push(`${path}: ${response.status}, ${body.length} bytes`);
          for (const [header, value] of Object.entries(headersFor(path)))
            if (response.headers.get(header) !== value)
              faults.push(`${path}: ${header}: ${response.headers.get(header)}`);
          for (const header of ["X-Frame-Options", "Access-Control-Allow-Origin", "Cross-Origin-Embedder-Policy"])
            if (!(header in headersFor(path)) && response.headers.has(header)) faults.push(`${path}: also ${header}`);
          const type = contentTypeOf(path);
          if (type !== undefined && response.headers.get("Content-Type") !== type)
            faults.push(`${path}: ${response.headers.get("Content-Type")}, not ${type}`);
          if (path.endsWith(".html") && response.headers.get("Content-Type") !== "text/html; charset=utf-8")
            faults.push(`${path}: ${response.headers.get("Content-Type")}`);
        }
      }
      expect(faults).toEqual([]);
    });

    test("leads on from addresses that moved, and from a folder without its slash", async () => {
      const [first = ""] = readFileSync(join(dir, "_redirects"), "utf8").split("\n");
      const [from = "", to] = first.split(" ");
      const moved = await at(from.slice(basePath.length));
      expect([moved.status, moved.headers.get("Location")]).toEqual([301, to]);
      const folderOnly = await at("about");
      expect([301, 308]).toContain(folderOnly.status);
      expect(new URL(folderOnly.headers.get("Location") ?? "", running?.url).pathname).toBe(`${basePath}about/`);
    });

    test("answers what is nowhere with the page for it and its policy, and what hosts are told with nothing", async () => {
      for (const path of ["nowhere/", "_headers", "_nginx.conf", "_Caddyfile"]) {
        const response = await at(path);
        expect([path, response.status, response.headers.get("Content-Security-Policy")]).toEqual([
          path,
          404,
          headersFor("404.html")["Content-Security-Policy"],
        ]);
        expect(await response.text()).toBe(readFileSync(join(dir, "404.html"), "utf8"));
      }
    });

    test("packs text", async () => {
      const response = await at("about/", { headers: { "Accept-Encoding": "gzip" } });
      expect(response.headers.get("Content-Encoding")).toBe("gzip");
    });
  });
});
