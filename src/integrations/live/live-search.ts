/**
 * The search index of the content as it stands, in memory: pages are too many to be drawn for it after each edit. It is made
 * when somebody searches, so that whoever writes does not wait for it.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { wordsIn } from "../../i18n/words.ts";
import type { Content } from "../../load/content.ts";
import type { Settings } from "../../load/settings.ts";
import { statementRecords } from "../../search/records.ts";
import { addRecords, answered } from "../search-index.ts";
import { recordsOfPages } from "./records-of-pages.ts";

type Files = ReadonlyMap<string, Uint8Array>;

export class LiveSearch {
  private readonly settings: Settings;
  private content: Content;
  /** The index of the content; undefined until somebody has searched it. */
  private files: Promise<Files> | undefined;

  constructor(settings: Settings, content: Content) {
    this.settings = settings;
    this.content = content;
  }

  /** From now on this content is searched. */
  renew(content: Content): void {
    this.content = content;
    this.files = undefined;
  }

  /** Serves the files of the index; passes on every other request. */
  async answer(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): Promise<void> {
    const folder = `${this.settings.basePath}pagefind/`;
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!path.startsWith(folder)) return next();
    try {
      this.files ??= this.index(this.content);
      const file = (await this.files).get(path.slice(folder.length));
      const type = extname(path) === ".js" ? "text/javascript" : "application/octet-stream";
      response.writeHead(file ? 200 : 404, { "Content-Type": type, "Cache-Control": "no-store" }).end(file);
    } catch (error) {
      next(error);
    }
  }

  async close(): Promise<void> {
    await (await import("pagefind")).close();
  }

  private async index(content: Content): Promise<Files> {
    const { dataset } = content;
    const words = wordsIn(dataset.site.languages[0] ?? "en");
    const topics = this.settings.topic ? [this.settings.topic] : [...dataset.topics.keys()];
    const { createIndex } = await import("pagefind");
    const { index, errors } = await createIndex({ keepIndexUrl: false, writePlayground: false });
    if (!index) throw new Error(errors.join("; "));
    try {
      await addRecords(index, [...statementRecords(dataset, words, topics), ...recordsOfPages(content, words, topics)]);
      return new Map(answered(await index.getFiles()).files.map(({ path, content: bytes }) => [path, bytes]));
    } finally {
      await index.deleteIndex();
    }
  }
}
