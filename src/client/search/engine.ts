/** The search engine in its worker. Nothing is fetched before the first `load`. */
import type { Answer } from "../../search/engine.ts";
import type { Finder } from "../../search/reading.ts";
import type { Card } from "../../search/index-record.ts";
import type { Guide } from "../../search/index-parts.ts";
import { isSameScript, shelfFile, shelfOf } from "../../search/shelf.ts";
import { Terms } from "../../search/terms.ts";
import { titleWeights } from "../../search/weights.ts";

export interface LoadedSearch extends Finder {
  readonly guide: Guide;
  card(data: string): Promise<Card>;
  /** From now on answers count the values of facets. */
  countFacets(): Promise<void>;
  /** Every day that an entry bears. */
  days(): Promise<readonly string[]>;
}

let loaded: Promise<LoadedSearch> | undefined;

/**
 * @param address of the folder that holds `index.json`, with a slash at its end
 * @throws when a file of the index does not answer, also when asked again, until one does
 */
export function loadSearch(address: string): Promise<LoadedSearch> {
  loaded ??= load(new URL(address, location.href)).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(address: URL): Promise<LoadedSearch> {
  const { folder, parts } = (await json(new URL("index.json", address))) as { folder: string; parts: string[] };
  const base = new URL(folder, address);
  const [first = "", ...others] = parts.map((part) => new URL(part, base).href);
  const worker = new EngineWorker(new URL("pagefind-worker.js", address));
  // The folder's name changes with its content, so that its files need no other mark in a cache.
  const settings = { metaCacheTag: "0", language: "und", ranking: { metaWeights: titleWeights } };
  const [guide] = await Promise.all([
    json(new URL("guide.json", base)) as Promise<Guide>,
    worker
      .ask("init", { ...settings, basePath: first, baseUrl: "/" })
      .then(() => Promise.all(others.map((part) => worker.ask("mergeIndex", part, { ...settings, baseUrl: "/" })))),
  ]);
  const shelves = new Map<string, Promise<string[]>>();
  const wordsOn = async (shelf: string): Promise<string[]> => {
    if (!guide.shelves.includes(shelf)) return [];
    const words = shelves.get(shelf) ?? text(new URL(shelfFile(shelf), base)).then((list) => list.split("\n"));
    shelves.set(shelf, words);
    // What did not answer is asked for again.
    words.catch(() => shelves.delete(shelf));
    return words;
  };
  return {
    guide,
    terms: new Terms(guide.names),
    engine: { search: (query, options) => worker.ask("search", query, options) as Promise<Answer> },
    wordsLike: (word) => wordsOn(shelfOf(word)),
    wordsElsewhere: async (word) => {
      const others = [...guide.shelves].filter((shelf) => shelf !== shelfOf(word) && isSameScript(shelf, word));
      return (await Promise.all(others.map(wordsOn))).flat();
    },
    card: async (data) => {
      const { meta } = (await worker.ask("getData", data)) as { meta: { card: string } };
      return JSON.parse(meta.card) as Card;
    },
    countFacets: async () => void (await worker.ask("filters")),
    days: () => json(new URL("days.json", base)) as Promise<string[]>,
  };
}

interface Message {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

class EngineWorker {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  private next = 0;

  constructor(script: URL) {
    this.worker = new Worker(script);
    this.worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      const asked = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.error === undefined) asked?.done(data.result);
      else asked?.failed(new Error(data.error));
    });
    this.worker.addEventListener("error", () => {
      for (const { failed } of this.waiting.values()) failed(new Error("the search engine could not be started"));
      this.waiting.clear();
    });
  }

  ask(method: string, ...args: readonly unknown[]): Promise<unknown> {
    const id = this.next++;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.worker.postMessage({ id, method, args });
    });
  }
}

async function json(address: URL): Promise<unknown> {
  return JSON.parse(await text(address)) as unknown;
}

async function text(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} from ${address.href}`);
  return response.text();
}
