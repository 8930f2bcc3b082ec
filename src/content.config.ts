/**
 * Briefings as Astro's content collection, by which editors complete their front matter. Pages do not read it: they get
 * briefings from behind the guard.
 */
import { defineCollection } from "astro:content";
import { glob, type Loader, type LoaderContext } from "astro/loaders";
import { join } from "node:path";
import { readSettings } from "./load/settings.ts";
import { briefingSchema } from "./schema/briefing.ts";

const base = join(readSettings().contentDir, "briefings");

const files = glob({ pattern: "*.mdx", base });

/** Wrong front matter is named by the checks, which keep it from being built or shown; here it stops nobody. */
const lenient: Loader = {
  name: "briefings",
  load: (context) =>
    files.load({
      ...context,
      watcher: context.watcher && withoutEdits(context.watcher),
      parseData: (entry) => context.parseData(entry).catch(() => entry.data),
      entryTypes: lenientTypes((context as InnerContext).entryTypes),
    } as LoaderContext),
};

type Watcher = NonNullable<LoaderContext["watcher"]>;

/** New files and removed ones alone: of an edit live editing tells the pages, and Astro would make them reload once more. */
function withoutEdits(watcher: Watcher): Watcher {
  const watched: Pick<Watcher, "add" | "on"> = {
    add: (path) => watcher.add(path),
    on: (event: string, hear: (...args: never[]) => void) =>
      event === "change" ? watcher : watcher.on(event as "all", hear as never),
  };
  return watched as Watcher;
}

interface EntryType {
  getEntryInfo(file: { contents: string }): Promise<{ body: string; data: object; rawData: string; slug: string }>;
}

/** What Astro hands its own loader besides what it promises to others. */
type InnerContext = LoaderContext & { readonly entryTypes: ReadonlyMap<string, EntryType> };

function lenientTypes(types: InnerContext["entryTypes"]): InnerContext["entryTypes"] {
  return new Map(
    [...types].map(([extension, type]) => [
      extension,
      {
        ...type,
        getEntryInfo: async (file) => {
          try {
            return await type.getEntryInfo(file);
          } catch {
            return { body: file.contents, data: {}, rawData: "", slug: "" };
          }
        },
      },
    ]),
  );
}

export const collections = {
  briefings: defineCollection({ loader: lenient, schema: briefingSchema }),
};
