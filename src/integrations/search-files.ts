/**
 * The search index as files: one index of the engine for each topic and one for the site, which browsers merge, below a folder
 * that is named by the digest of them all.
 */
import { createHash } from "node:crypto";
import type { PagefindIndex } from "pagefind";
import type { Words } from "../i18n/words.ts";
import { type Dataset, get } from "../model/dataset.ts";
import { compareText } from "../model/order.ts";
import type { Entry } from "../search/entry.ts";
import { entryNames, inOrderOfTime } from "../search/entry-names.ts";
import { daysOf, facetsOf, type Guide, vocabularyOf } from "../search/index-parts.ts";
import { cardOf, indexRecord } from "../search/index-record.ts";
import { namesOf } from "../search/names.ts";
import { shelfFile, shelfOf } from "../search/shelf.ts";
import { Terms } from "../search/terms.ts";
import { type EngineFiles, fitForReaders } from "./engine-files.ts";

/** Path below `pagefind/` → content. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** What `pagefind/index.json` says. */
export interface SearchIndex {
  /** Folder of everything else, below that of this file. */
  readonly folder: string;
  /** Folders of the engine's indexes, below `folder`; the first holds the engine. */
  readonly parts: readonly string[];
}

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
  const ordered = inOrderOfTime(entries);
  const entryName = entryNames(ordered);
  const parts = [...Map.groupBy(ordered, ({ topic }) => topic ?? "site")];
  for (const [index, [part, own]] of parts.entries()) {
    const shown = new Map(own.map((entry) => [entry.url, { card: cardOf(entry), name: get(entryName, entry.url) }]));
    for (const [path, content] of fitForReaders(await engineFiles(own, terms), shown)) {
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

async function engineFiles(entries: readonly Entry[], terms: Terms): Promise<EngineFiles> {
  // Read by the engine's process when it starts.
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = chunkBytes;
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: "und", keepIndexUrl: false, writePlayground: false });
  if (!index) throw new Error(errors.join("; "));
  try {
    await addEntries(index, entries, terms);
    const { files } = answered(await index.getFiles());
    return new Map(
      files
        .filter(({ path }) => /^pagefind-worker\.js$|^pagefind-entry\.json$|\.(?:pf_\w+|pagefind)$/.test(path))
        .map(({ path, content }) => [path, content]),
    );
  } finally {
    await index.deleteIndex();
  }
}

async function addEntries(index: PagefindIndex, entries: readonly Entry[], terms: Terms): Promise<void> {
  // The engine's process takes them up one after another, but need not wait for us between two.
  const answers = entries.map((entry) => {
    const { url, content, meta, filters } = indexRecord(entry, terms);
    return index.addCustomRecord({ url, content, language: "und", meta: { ...meta }, filters: { ...filters } });
  });
  for (const answer of await Promise.all(answers)) answered(answer);
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
