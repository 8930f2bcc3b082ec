/**
 * The search index of the content as it stands, in memory: pages are too many to be drawn for it after each edit. It is made
 * when somebody searches, so that whoever writes does not wait for it, and anew after each edit for as long as somebody does.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { wordsIn } from "../../i18n/words.ts";
import type { Content } from "../../load/content.ts";
import type { Settings } from "../../load/settings.ts";
import { addressesBelow } from "../../model/addresses.ts";
import { entriesOf } from "../../search/entries.ts";
import type { Entry } from "../../search/entry.ts";
import { closeEngine, searchFiles, SearchMemory } from "../search-files.ts";

type Files = ReadonlyMap<string, Uint8Array>;

export class LiveSearch {
  private readonly settings: Settings;
  private readonly memory = new SearchMemory();
  private content: Content;
  /** True since somebody has searched this content. */
  private asked = false;
  private files: Promise<Files> | undefined;

  constructor(settings: Settings, content: Content) {
    this.settings = settings;
    this.content = content;
  }

  /** From now on this content is searched: the index is made at once where somebody has just searched what was there before. */
  renew(content: Content): void {
    this.content = content;
    this.files = this.asked ? this.index(content) : undefined;
    // Whoever asks is told; until then nobody waits for it.
    this.files?.catch(() => undefined);
    this.asked = false;
  }

  /** Serves the files of the index; passes on every other request. */
  async answer(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): Promise<void> {
    const folder = `${this.settings.basePath}pagefind/`;
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!path.startsWith(folder)) return next();
    this.asked = true;
    try {
      this.files ??= this.index(this.content);
      const file = (await this.files).get(path.slice(folder.length));
      const type = extname(path) === ".js" ? "text/javascript" : "application/octet-stream";
      response.writeHead(file ? 200 : 404, { "Content-Type": type, "Cache-Control": "no-store" }).end(file);
    } catch (error) {
      next(error);
    }
  }

  close(): Promise<void> {
    return closeEngine();
  }

  private index({ dataset, records }: Content): Promise<Files> {
    const words = wordsIn(dataset.site.languages[0] ?? "en");
    const topics = this.settings.topic ? [this.settings.topic] : [...dataset.topics.keys()];
    // In the built site briefings are found by section; here all an editor wrote is found, pages of the engine are not.
    const briefings = records.briefing
      .filter(({ value }) => topics.includes(value.topic))
      .map(({ id, value, prose }): Entry => ({
        kind: "briefing",
        topic: value.topic,
        url: addressesBelow("/").briefing(id),
        title: words.text(value.title),
        passages: [{ text: words.text(value.summary) }, { text: prose.words }],
        facts: [words.search.kinds.briefing, words.date(value.asOf)],
        date: value.asOf,
      }));
    return searchFiles(dataset, words, [...entriesOf(dataset, words, topics), ...briefings], this.memory);
  }
}
