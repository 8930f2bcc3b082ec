/**
 * The search index as files: one index of the engine for each topic and one for the site, which browsers merge, below a folder
 * that is named by the digest of them all.
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { PagefindIndex } from "pagefind";
import type { Words } from "../i18n/words.ts";
import type { Dataset } from "../model/dataset.ts";
import { compareText } from "../model/order.ts";
import type { Entry } from "../search/entry.ts";
import { daysOf, facetsOf, type Guide, vocabularyOf } from "../search/index-parts.ts";
import { cardOf, indexRecord } from "../search/index-record.ts";
import { namesOf } from "../search/names.ts";
import { shelfFile, shelfOf } from "../search/shelf.ts";
import { Terms } from "../search/terms.ts";

/** Path below `pagefind/` → content. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** What `pagefind/index.json` says. */
export interface SearchIndex {
  /** Folder of everything else, below that of this file. */
  readonly folder: string;
  /** Folders of the engine's indexes, below `folder`; the first holds the engine. */
  readonly parts: readonly string[];
}

/** Its files begin with these letters, packed or not. */
const signature = "pagefind_dcd";

const workerFile = "pagefind-worker.js";

/** Bytes of an index file, about: small ones cost a query little. */
const chunkBytes = "600";

/** @throws with the engine's own words when it refuses an entry */
export async function searchFiles(dataset: Dataset, words: Words, entries: readonly Entry[]): Promise<SearchFiles> {
  const names = namesOf(dataset);
  const terms = new Terms(names);
  const shelves = Map.groupBy(vocabularyOf(entries), shelfOf);
  const files = new Map<string, Uint8Array>([
    [
      "guide.json",
      json({
        names,
        shelves: [...shelves.keys()].sort(compareText).join(""),
        facets: facetsOf(dataset, words, entries),
      } satisfies Guide),
    ],
    ["days.json", json(daysOf(entries))],
    ...[...shelves].map(([shelf, own]): [string, Uint8Array] => [shelfFile(shelf), Buffer.from(own.join("\n"))]),
  ]);
  let worker: Uint8Array = new Uint8Array();
  const parts = [...Map.groupBy(entries, ({ topic }) => topic ?? "site")];
  for (const [index, [part, own]] of parts.entries()) {
    for (const [path, content] of await engineFiles(own, terms)) {
      // One engine serves all.
      if (path === workerFile) worker = content;
      else if (index === 0 || !path.startsWith("wasm.")) files.set(`${part}/${path}`, content);
    }
  }
  const folder = digestOf(files);
  const entry: SearchIndex = { folder: `${folder}/`, parts: parts.map(([part]) => `${part}/`) };
  return new Map([
    ["index.json", json(entry)],
    // Beside the folder: hosts send a policy of its own with it, by its fixed address.
    [workerFile, worker],
    ...[...files].map(([path, content]): [string, Uint8Array] => [`${folder}/${path}`, content]),
  ]);
}

/** Ends the engine's own process. */
export async function closeEngine(): Promise<void> {
  await (await import("pagefind")).close();
}

async function engineFiles(entries: readonly Entry[], terms: Terms): Promise<[path: string, content: Uint8Array][]> {
  // Read by the engine's process when it starts.
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = chunkBytes;
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: "und", keepIndexUrl: false, writePlayground: false });
  if (!index) throw new Error(errors.join("; "));
  try {
    await addEntries(index, entries, terms);
    const { files } = answered(await index.getFiles());
    const cards = new Map(entries.map((entry) => [entry.url, cardOf(entry)]));
    return files
      .filter(({ path }) => /^pagefind-worker\.js$|^pagefind-entry\.json$|\.(?:pf_\w+|pagefind)$/.test(path))
      .map(({ path, content }): [string, Uint8Array] => [
        path,
        path.endsWith(".pf_fragment") ? withCard(content, cards) : content,
      ])
      .sort(([a], [b]) => compareText(a, b));
  } finally {
    await index.deleteIndex();
  }
}

async function addEntries(index: PagefindIndex, entries: readonly Entry[], terms: Terms): Promise<void> {
  for (const entry of entries) {
    const { url, content, meta, filters, sort } = indexRecord(entry, terms);
    const record = { url, content, language: "und", meta: { ...meta }, filters: { ...filters }, sort: { ...sort } };
    answered(await index.addCustomRecord(record));
  }
}

/** What a result is shown from: the engine keeps the indexed terms there, a reader wants the text. */
function withCard(fragment: Uint8Array, cards: ReadonlyMap<string, unknown>): Uint8Array {
  const text = unpacked(fragment).toString("utf8").slice(signature.length);
  const { url } = JSON.parse(text) as { url: string };
  const card = cards.get(url);
  if (card === undefined) throw new Error(`The search engine made up an entry for ${url}`);
  const shown = { url, content: "", word_count: 0, filters: {}, anchors: [], meta: { card: JSON.stringify(card) } };
  return gzipSync(signature + JSON.stringify(shown), { level: 9 });
}

function unpacked(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes);
  return buffer.subarray(0, signature.length).toString("utf8") === signature ? buffer : gunzipSync(buffer);
}

function answered<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return answer;
}

function digestOf(files: SearchFiles): string {
  const hash = createHash("sha256");
  for (const [path, content] of [...files].sort(([a], [b]) => compareText(a, b)))
    hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest("hex").slice(0, 12);
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
