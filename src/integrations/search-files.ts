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
import { daysOf, facetsOf, type Guide, longerWords, vocabularyOf } from "../search/index-parts.ts";
import { cardOf, indexRecord, type IndexRecord } from "../search/index-record.ts";
import { type Name, namesOf } from "../search/names.ts";
import { Remembered } from "../search/remembered.ts";
import { shelfFile, shelfOf } from "../search/shelf.ts";
import { Terms } from "../search/terms.ts";
import { type EngineFiles, fitForReaders, shownFile } from "./engine-files.ts";

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

/** An entry as it goes into the index. */
interface ReadyEntry {
  readonly entry: Entry;
  readonly record: IndexRecord;
  readonly words: readonly string[];
  readonly shown: Uint8Array;
}

/** What one round leaves to the next, while somebody writes: entries that an edit did not touch are ready. */
export class SearchMemory {
  readonly entries = new Remembered<Omit<ReadyEntry, "entry">>();
  readonly addresses = new Remembered<string>();

  endRound(): void {
    this.entries.endRound();
    this.addresses.endRound();
  }
}

/** @throws with the engine's own words when it refuses an entry */
export async function searchFiles(
  dataset: Dataset,
  words: Words,
  entries: readonly Entry[],
  memory = new SearchMemory(),
): Promise<SearchFiles> {
  const names = namesOf(dataset);
  const ready = readyEntries(inOrderOfTime(entries), names, memory);
  const shelves = Map.groupBy(vocabularyOf(ready.map((entry) => entry.words)), shelfOf);
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
  const entryName = entryNames(ready.map(({ entry }) => entry));
  const parts = [...Map.groupBy(ready, ({ entry }) => entry.topic ?? "site")];
  for (const [index, [part, own]] of parts.entries()) {
    const shown = new Map(own.map(({ entry: { url }, shown }) => [url, { file: shown, name: get(entryName, url) }]));
    for (const [path, content] of fitForReaders(await engineFiles(own), shown, memory.addresses)) {
      // One engine serves all.
      if (path === workerFile) worker = content;
      else if (index === 0 || !path.startsWith("wasm.")) files.set(`${part}/${path}`, content);
    }
  }
  memory.endRound();
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

function readyEntries(entries: readonly Entry[], names: readonly Name[], memory: SearchMemory): ReadyEntry[] {
  const terms = new Terms(names);
  const madeWith = createHash("sha256").update(json(names)).digest("hex");
  return entries.map((entry) => ({
    entry,
    ...memory.entries.of(`${madeWith} ${JSON.stringify(entry)}`, () => ({
      record: indexRecord(entry, terms),
      words: longerWords(entry),
      shown: shownFile(cardOf(entry)),
    })),
  }));
}

async function engineFiles(entries: readonly ReadyEntry[]): Promise<EngineFiles> {
  // Read by the engine's process when it starts.
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = chunkBytes;
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: "und", keepIndexUrl: false, writePlayground: false });
  if (!index) throw new Error(errors.join("; "));
  try {
    await addEntries(index, entries);
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

async function addEntries(index: PagefindIndex, entries: readonly ReadyEntry[]): Promise<void> {
  // The engine's process takes them up one after another, but need not wait for us between two.
  const answers = entries.map(({ record: { url, content, meta, filters } }) =>
    index.addCustomRecord({ url, content, language: "und", meta: { ...meta }, filters: { ...filters } }),
  );
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
