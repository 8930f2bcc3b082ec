/** An invented web of local servers, and a run of the verification over it without real waiting. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readContent } from "../../../src/load/content.ts";
import type { Effects } from "../../../src/verify/effects.ts";
import { oneRequest } from "../../../src/verify/one-request.ts";
import { chooseSources } from "../../../src/verify/sources.ts";
import { type VerifyOptions, type VerifyResult, verifySources } from "../../../src/verify/verify-sources.ts";
import { type Change, contentFolder } from "../../fixtures/content-folder.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Web {
  /** "http://127.0.0.1:54321" */
  readonly origin: string;
  /** Paths in the order in which they were asked for; robots.txt among them. */
  readonly asked: string[];
}

/** A server on a free port that answers these paths, and 404 to all others; it ends with the test. */
export async function web(pages: Readonly<Record<string, Handler>>): Promise<Web> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const handler = pages[(request.url ?? "").split("?")[0] ?? ""];
    if (handler) handler(request, response);
    else response.writeHead(404, { "content-type": "text/html" }).end("<p>Nothing here.</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A page with this body. */
export function html(body: string | Uint8Array, type = "text/html; charset=utf-8"): Handler {
  return (_request, response) => response.writeHead(200, { "content-type": type }).end(body);
}

export function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_request, response) =>
    response.writeHead(code, { "content-type": "text/html", ...headers }).end("<p>No.</p>");
}

/** An article long enough to be taken for one, around these words. */
export function article(words: string): string {
  const filler = "The harbour lies between the two towns, and both have used it for as long as anyone remembers. ";
  return `<!doctype html><html lang="en"><head><title>Morning talk</title></head><body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav>
<article><h1>Morning talk</h1><p>${filler.repeat(6)}</p><p>${words}</p><p>${filler.repeat(6)}</p></article>
<script>document.body.textContent = "taken over";</script>
</body></html>`;
}

const topic = "topics/harbour-dispute";

/** A record of the harbour site at this address, with one quote; its only statement is called as the source, with `-words`. */
export function record(id: string, url: string, exact: string, context = ""): Readonly<Record<string, Change>> {
  return {
    [`${topic}/record/${id}.yaml`]: `source: {url: "${url}", publisher: Harbour Radio, kind: interview, language: en}
statements:
  - id: ${id}-words
    party: eastport
    speaker: ada-mayor
    said: "2031-03-04"
    onBehalf: party
    act: offer
    attribution: direct
    summary: Speaks of the harbour.
    quote: {exact: "${exact}", ${context} lang: en, rendering: original}
    codings: []
`,
  };
}

/** Nothing waits: sleeping moves the clock, and is noted. */
export function stillEffects(): Effects & { readonly slept: number[]; readonly logged: string[] } {
  let clock = Date.parse("2031-07-01T08:00:00Z");
  const slept: number[] = [];
  const logged: string[] = [];
  return {
    fetch: oneRequest,
    now: () => clock,
    sleep: (ms) => {
      slept.push(ms);
      clock += ms;
      return Promise.resolve();
    },
    log: (text) => logged.push(text),
    progress: () => undefined,
    slept,
    logged,
  };
}

export interface Run extends Partial<VerifyOptions> {
  readonly contentDir: string;
  readonly effects?: Effects;
  readonly only?: readonly string[];
}

/** Looks at sources of the content folder as the command does. */
export function run({ contentDir, effects = stillEffects(), only, ...more }: Run): Promise<VerifyResult> {
  const { dataset, problems } = readContent({ contentDir });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const today = more.today ?? "2031-07-01";
  return verifySources(
    dataset,
    chooseSources(dataset, { only, today }),
    {
      contentDir,
      journal: join(contentDir, ".journal.jsonl"),
      today,
      concurrency: 4,
      delayMs: 2000,
      dryRun: false,
      archiveApi: undefined,
      userAgent: "TestRecord-verify/1.0 (+https://record.example)",
      timeoutMs: 5000,
      maxBytes: 200_000,
      mayAsk: (address) => address === "127.0.0.1",
      signal: new AbortController().signal,
      ...more,
    },
    effects,
  );
}

/** The look at one source with one page behind it. */
export async function lookAtPage(page: Handler, exact: string, more: Omit<Run, "contentDir"> = {}) {
  const { origin, asked } = await web({ "/page": page });
  const contentDir = contentFolder(record("page", `${origin}/page`, exact));
  const { looks } = await run({ contentDir, only: ["page"], ...more });
  return { look: looks[0], origin, asked };
}
