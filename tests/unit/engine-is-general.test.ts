/** The topic stands in `content/` alone: the engine holds none of its words. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../src/load/content.ts";
import type { Text } from "../../src/schema/fields.ts";

const { dataset } = readContent({ contentDir: resolve("content") });

const inAllLanguages = (text: Text): string[] => (typeof text === "string" ? [text] : Object.values(text));

/** Names of parties, speakers and issues, and the ids of topic, parties and issues; short words mean something else too. */
const words = new Set(
  [
    ...dataset.topics.keys(),
    ...dataset.issues.keys(),
    ...dataset.parties.keys(),
    ...[...dataset.parties.values()].flatMap(({ name, short }) => [...inAllLanguages(name), ...inAllLanguages(short)]),
    ...[...dataset.speakers.values()]
      .filter(({ kind }) => kind === "person")
      .flatMap(({ name }) => inAllLanguages(name).map((one) => one.split(" ").at(-1) as string))
      .filter((name) => /^\p{Lu}\p{L}+$/u.test(name)),
    "Kyiv",
    "Moscow",
    "Kremlin",
    "Donbas",
    "war",
  ].filter((word) => word.length > 3 || word === "war"),
);

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

test("no file of the engine holds a name or an issue of the first topic", () => {
  const files = ["src", "scripts", "public", "astro.config.mjs", "package.json"].flatMap((path) =>
    filesBelow(resolve(path)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(words.size).toBeGreaterThan(60);
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${[...words].join("|")})(?![\\p{L}-])`, "giu");
  const found = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(pattern)].map(([word]) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});
