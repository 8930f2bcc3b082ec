/** What search costs a reader as the record grows: bytes of the first and the next query, and milliseconds from a letter to results. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { closeEngine, type SearchFiles, searchFiles } from "../../integrations/search-files.ts";
import { entriesOf } from "../../search/entries.ts";
import type { Entry } from "../../search/entry.ts";
import { wordsOf } from "../../search/words.ts";
import type { Site } from "../../site.ts";
import { launch } from "../test/launch.ts";

export interface SearchCosts {
  readonly entries: number;
  readonly firstBytes: number;
  readonly nextBytes: number;
  /** From a letter typed to the cards of the first ten results. */
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** Most bytes of the first query, by the number of entries up to which they hold. */
export const mostFirstBytes = new Map([
  [1_000, 150_000],
  [10_000, 200_000],
]);
export const mostNextBytes = 60_000;
export const mostMs = 100;

/** Asks an index of so many entries, made of the record's own, in a real browser. @throws where no browser is found */
export async function searchCosts(site: Site, size: number): Promise<SearchCosts> {
  const { dataset, words, topics } = site;
  const files = await searchFiles(dataset, words, grown(entriesOf(dataset, words, topics), size));
  await closeEngine();
  const server = await serve(files, await askScript());
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const [first = "", next = "", ...others] = queriesOf(site);
    const firstBytes = await bytesOf(page, async () => {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      await type(page, first);
    });
    const nextBytes = await bytesOf(page, () => type(page, next));
    const times: number[] = [];
    for (const query of others) times.push(...(await type(page, query)));
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? NaN;
    return { entries: size, firstBytes, nextBytes, medianMs: at(0.5), p95Ms: at(0.95) };
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * So many entries: the record's own, then copies in which every third word is another, now and then a new one, so that words
 * grow in number as they do in texts (Heaps: with the 0.6th power of the length).
 */
function grown(entries: readonly Entry[], size: number): Entry[] {
  const known = [...new Set(entries.flatMap(({ title }) => wordsOf(title).map(({ text }) => text)))];
  let seed = 1;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const vocabulary = (copy: number): number => Math.floor(known.length * (copy + 1) ** 0.6);
  const wordAt = (index: number): string => known[index] ?? `${known[index % known.length]}${letters(index)}`;
  const other = (text: string, copy: number): string =>
    text.replace(/\p{L}{4,}/gu, (word) =>
      random() < 0.33 ? wordAt(Math.floor(random() ** 2 * vocabulary(copy))) : word,
    );
  return Array.from({ length: size }, (_, index) => {
    const entry = entries[index % entries.length] as Entry;
    const copy = Math.floor(index / entries.length);
    if (copy === 0) return entry;
    return {
      ...entry,
      url: entry.url.replace(/^\//, `/copy-${copy}/`),
      title: other(entry.title, copy),
      ...(entry.foremost && { foremost: other(entry.foremost, copy) }),
      passages: entry.passages.map((passage) => ({ ...passage, text: other(passage.text, copy) })),
    };
  });
}

function letters(index: number): string {
  return [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

/** What a reader may type of this record: titles of issues, then speakers by last name with an issue, and one slip of the key. */
function queriesOf({ dataset, words }: Site): string[] {
  const issues = [...dataset.issues.values()].map(({ title }) => words.text(title));
  const speakers = [...dataset.speakers.values()]
    .filter(({ kind }) => kind === "person")
    .map(({ name }) => words.text(name).split(" ").at(-1) ?? "");
  const both = speakers.slice(0, 4).map((speaker, index) => `${speaker} ${issues[index % issues.length]}`);
  const slip = issues.map((title) => title.split(" ")[0] ?? "").find((word) => word.length > 6) ?? "";
  return [...issues.slice(0, 2), ...both, `${slip.slice(0, 3)}${slip.slice(4)}`];
}

/** A page that asks as the search field does: every letter, the newest only, ten cards. Returns milliseconds per letter. */
async function askScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        // Not used here, but part of what a reader loads.
        import "./src/client/search/element.ts";
        import { loadSearch } from "./src/client/search/engine.ts";
        import { find } from "./src/search/find.ts";
        globalThis.ask = async (query) => {
          const search = await loadSearch("/pagefind/");
          const from = performance.now();
          const { results } = await find(query, { filters: {} }, search);
          await Promise.all(results.slice(0, 10).map(({ data }) => search.card(data)));
          return performance.now() - from;
        };`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

async function type(page: Page, query: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= query.length; length++) {
    const ask = (text: string): Promise<number> =>
      page.evaluate((asked) => (globalThis as unknown as { ask(q: string): Promise<number> }).ask(asked), text);
    times.push(await ask(query.slice(0, length)));
  }
  return times;
}

/** Bytes loaded meanwhile, as a host sends them. */
async function bytesOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  const bodies: Promise<[path: string, body: Buffer]>[] = [];
  const note = (response: { url(): string; body(): Promise<Buffer> }): void =>
    void bodies.push(response.body().then((body) => [new URL(response.url()).pathname, body]));
  page.on("response", note);
  await act();
  page.off("response", note);
  return (await Promise.all(bodies)).reduce((sum, [path, body]) => sum + sentSize(path, body), 0);
}

/** Bytes of a file as a host sends it. The engine's own files are packed already. */
export function sentSize(path: string, body: Uint8Array): number {
  return /\.(?:pf_\w+|pagefind)$/.test(path) ? body.length : brotliCompressSync(body).length;
}

function serve(files: SearchFiles, script: Uint8Array): Promise<Server> {
  const page = '<!doctype html><html lang="en"><meta charset="utf-8"><script src="/ask.js"></script>';
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    const body = path === "/" ? page : path === "/ask.js" ? script : files.get(path.replace(/^\/pagefind\//, ""));
    const kind =
      path === "/" ? "text/html" : path.endsWith(".js") ? "text/javascript; charset=utf-8" : "application/octet-stream";
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": kind }).end(body);
  });
  return new Promise((done) => server.listen(0, "localhost", () => done(server)));
}
