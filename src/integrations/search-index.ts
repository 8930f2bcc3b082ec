/** Writes the search index into the built site: its pages, and one record for each statement. */
import type { AstroIntegration } from "astro";
import type { PagefindIndex } from "pagefind";
import { fileURLToPath } from "node:url";
import type { Settings } from "../load/settings.ts";
import { statementRecords, type SearchRecord } from "../search/records.ts";
import { site } from "../site.ts";

export function searchIndex(_settings: Settings): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { dataset, words, topics } = site();
        await writeIndex(
          { siteDir: fileURLToPath(dir), records: statementRecords(dataset, words, topics) },
          { log: (text) => logger.info(text) },
        );
      },
    },
  };
}

interface Options {
  /** Folder of the built pages; the index goes into `pagefind/` below it. */
  readonly siteDir: string;
  readonly records: readonly SearchRecord[];
}

interface Effects {
  readonly log: (text: string) => void;
}

/** @throws with the engine's own words when it could not read or write something */
export async function writeIndex({ siteDir, records }: Options, { log }: Effects): Promise<void> {
  const { createIndex, close } = await import("pagefind");
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: false, writePlayground: false });
    if (!index) throw new Error(errors.join("; "));
    const pages = answered(await index.addDirectory({ path: siteDir }));
    await addRecords(index, records);
    answered(await index.writeFiles({ outputPath: `${siteDir}/pagefind` }));
    log(`indexed ${pages.page_count} pages and ${records.length} statements`);
  } catch (cause) {
    throw new Error("The search index could not be written", { cause });
  } finally {
    await close();
  }
}

/** Records that stand beside the pages. @throws with the engine's own words when it refuses one */
export async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (const record of records)
    answered(
      await index.addCustomRecord({
        ...record,
        filters: { ...record.filters },
        meta: { ...record.meta },
        sort: { ...record.sort },
      }),
    );
}

export function answered<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return answer;
}
