/** Writes the search index into the built site: an entry for each record, and for each section of the pages that hold none. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { ruleGuides } from "../check/guide.ts";
import type { Words } from "../i18n/words.ts";
import type { Settings } from "../load/settings.ts";
import { addressesBelow } from "../model/addresses.ts";
import type { Dataset } from "../model/dataset.ts";
import { pairsOf } from "../model/pairs.ts";
import { entriesOf } from "../search/entries.ts";
import type { Entry } from "../search/entry.ts";
import { site } from "../site.ts";
import { pageSections, type SearchedPage } from "./page-sections.ts";
import { closeEngine, searchFiles } from "./search-files.ts";

export function searchIndex(_settings: Settings): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { dataset, words, topics } = site();
        const siteDir = fileURLToPath(dir);
        const entries = [
          ...entriesOf(dataset, words, topics),
          ...(await entriesOfPages(siteDir, pagesToSearch(dataset, words, topics), words)),
        ];
        await writeIndex({ siteDir, dataset, words, entries });
        logger.info(`indexed ${entries.length} entries`);
      },
    },
  };
}

interface Options {
  /** Folder of the built pages; the index goes into `pagefind/` below it. */
  readonly siteDir: string;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly entries: readonly Entry[];
}

/** @throws with the engine's own words when it could not index something */
async function writeIndex({ siteDir, dataset, words, entries }: Options): Promise<void> {
  try {
    for (const [path, content] of await searchFiles(dataset, words, entries)) {
      const file = join(siteDir, "pagefind", path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } catch (cause) {
    throw new Error("The search index could not be written", { cause });
  } finally {
    await closeEngine();
  }
}

async function entriesOfPages(siteDir: string, pages: readonly SearchedPage[], words: Words): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const page of pages)
    entries.push(...pageSections(await readFile(join(siteDir, page.url, "index.html"), "utf8"), page, words));
  return entries;
}

function pagesToSearch(dataset: Dataset, words: Words, topics: readonly string[]): SearchedPage[] {
  // What serves the site puts its base before every address.
  const to = addressesBelow("/");
  const page = (url: string, sections: boolean): SearchedPage => ({
    url,
    sections,
    kind: "page",
    facts: [words.search.kinds.page],
  });
  return [
    ...[...dataset.briefings.values()]
      .filter(({ topic }) => topics.includes(topic))
      .map((briefing): SearchedPage => ({
        ...page(to.briefing(briefing.id), true),
        kind: "briefing",
        topic: briefing.topic,
        facts: [words.search.kinds.briefing, words.date(briefing.asOf)],
        date: briefing.asOf,
      })),
    ...[to.methods, to.about, to.journalists, to.data, to.editors, ...ruleGuides.map(({ id }) => to.rule(id))].map(
      (url) => page(url, true),
    ),
    ...[to.briefings, to.glossary, to.sources, to.changes, to.corrections].map((url) => page(url, false)),
    ...topics.flatMap((topic) => [
      { ...page(to.timeline(topic), false), topic },
      ...pairsOf(dataset, topic).map(([a, b]) => ({ ...page(to.compare(topic, a, b), false), topic })),
    ]),
  ];
}
