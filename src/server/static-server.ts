/** Serves a built site with the response headers of the one table: for `npm start` and for the tests. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { contentTypeOf, headersFor } from "../exports/headers.ts";

export interface StaticSite {
  readonly dir: string;
  /** Path below which the site stands, with a slash at both ends. */
  readonly basePath: string;
}

/**
 * @param port 0 takes any free one
 * @returns the server, listening on loopback alone, and its address
 * @throws with the code `EADDRINUSE` where the port is taken
 */
export async function serve({ dir, basePath }: StaticSite, port: number): Promise<{ server: Server; url: string }> {
  const files = sirv(dir, {
    dev: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path.replace(/^\//, "")))) response.setHeader(name, value);
      const type = contentTypeOf(path);
      if (type) response.setHeader("Content-Type", type);
    },
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith(basePath)) {
      response.writeHead(302, { Location: basePath }).end();
      return;
    }
    request.url = `/${url.pathname.slice(basePath.length)}${url.search}`;
    files(request, response, () => {
      for (const [name, value] of Object.entries(headersFor("404.html"))) response.setHeader(name, value);
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(readFileSync(join(dir, "404.html")));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const address = server.address();
  return { server, url: `http://localhost:${typeof address === "object" ? address?.port : port}${basePath}` };
}
