import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsIn } from "../../../src/i18n/words.ts";
import { fitForReaders } from "../../../src/integrations/engine-files.ts";
import { closeEngine, type SearchFiles, searchFiles, SearchMemory } from "../../../src/integrations/search-files.ts";
import { entriesOf } from "../../../src/search/entries.ts";
import { harbour, statement } from "../../fixtures/harbour.ts";

describe("the engine's files", () => {
  const dataset = harbour([
    statement("radio", "2031-03-02", { value: "partly" }),
    statement("paper", "2031-02-01", { value: "open" }),
  ]);
  const entries = entriesOf(dataset, wordsIn("en"), ["harbour-dispute"]);
  let files: SearchFiles;
  beforeAll(async () => void (files = await searchFiles(dataset, wordsIn("en"), entries)));
  afterAll(closeEngine);

  const shownIn = (name: string): { url: string; meta: { card: string } } => {
    const content = [...files].find(([path]) => path.endsWith(`/fragment/${name}.pf_fragment`))?.[1];
    return JSON.parse(
      gunzipSync(content ?? new Uint8Array())
        .toString("utf8")
        .slice("pagefind_dcd".length),
    ) as never;
  };

  test("show each entry under a number in the order of time", () => {
    const [paper, radio] = [shownIn("d0"), shownIn("d1")];
    expect([paper.url, radio.url]).toEqual([
      "/harbour-dispute/statements/paper/",
      "/harbour-dispute/statements/radio/",
    ]);
    expect(JSON.parse(radio.meta.card)).toMatchObject({ kind: "statement", url: radio.url });
  });

  test("hold an entry each and bear no digest that every reader would load", () => {
    const named = [...files.keys()].filter((path) => /\.pf_(?:fragment|index)$/.test(path));
    expect(named.filter((path) => path.endsWith("fragment"))).toHaveLength(entries.length);
    expect(named.filter((path) => !/\/(?:fragment\/[du]|index\/)\d+\.pf_\w+$/.test(path))).toEqual([]);
  });

  test("stand below one digest, the same for the same entries", async () => {
    const again = await searchFiles(dataset, wordsIn("en"), entries);
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
  });

  test("after an edit are those of a fresh start, byte for byte, whatever is remembered of before", async () => {
    const memory = new SearchMemory();
    await searchFiles(dataset, wordsIn("en"), entries, memory);
    const edited = entries.map((entry) =>
      entry.url.endsWith("/radio/") ? { ...entry, title: "Offers halibut", date: "2031-01-01" } : entry,
    );
    const renewed = await searchFiles(dataset, wordsIn("en"), edited, memory);
    expect(renewed).toEqual(await searchFiles(dataset, wordsIn("en"), edited));
    expect(renewed).not.toEqual(files);
  });

  test("of another engine are refused, not guessed at", () => {
    expect(() => fitForReaders(new Map(), new Map())).toThrow("wrote no file");
    const engines = new Map([...files].map(([path, content]) => [path.split("/").slice(2).join("/"), content]));
    expect(() => fitForReaders(engines, new Map())).toThrow("made up an entry");
  });
});
