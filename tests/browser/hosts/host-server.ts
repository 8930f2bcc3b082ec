/** Pages of others that frame ours, served from another origin than the site. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Hosts {
  /** Address of a page from now on. */
  add(page: HostPage): string;
  close(): Promise<void>;
}

export async function serveHosts(): Promise<Hosts> {
  const pages: HostPage[] = [];
  const server: Server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.html);
  });
  // Not the name that the site is served by: another origin by its host as well as by its port.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    add: (page) => `http://127.0.0.1:${port}/${pages.push(page) - 1}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** An article with the code of an embed in it, and text around it that must not move. */
export function article(code: string, script = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><style>body{margin:0;font:16px/1.5 serif}p{margin:0}</style></head>
<body><h1>An article of an invented newspaper</h1><p>Words before the chart.</p>
<div>${code}</div>
<p>Words after the chart. ${"More words. ".repeat(40)}</p>
${script && `<script>${script}</script>`}</body></html>`;
}
