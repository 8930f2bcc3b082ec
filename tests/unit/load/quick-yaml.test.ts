/** The quick reader is only a shortcut: it must never read anything in another way than the reader that gives the messages. */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { quickYaml } from "../../../src/load/quick-yaml.ts";

function slowYaml(text: string): { value: unknown } | undefined {
  const document = parseDocument(text, { schema: "core", merge: false, uniqueKeys: true, prettyErrors: false });
  return document.errors.length > 0 ? undefined : { value: document.toJS() as unknown };
}

const folders = ["content", "tests/fixtures/sites"].map((folder) => resolve(folder));
const texts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n")),
);

test("both readers agree on every record there is, and the quick one reads nearly all of them", () => {
  const quick = texts.map((text) => quickYaml(text));
  expect(quick.filter((read) => read !== undefined).length / texts.length).toBeGreaterThan(0.9);
  for (const [index, read] of quick.entries()) if (read) expect(read).toEqual(slowYaml(texts[index] as string));
});

test.each([
  ["an anchor", "a: &x 1"],
  ["an alias", "a: *x"],
  ["a tag", "a: !!str 1"],
  ["a directive", "%YAML 1.1\n---\na: yes"],
  ["a complex key", "? a\n: b"],
  ["the same key twice", "a: 1\na: 2"],
  ["a name that means something to JavaScript", "__proto__: 1"],
  ["text that is not closed", 'a: "b'],
  ["an empty file", ""],
  ["a lone word", "a"],
  ["a key that is no name", "1: a"],
])("%s is left to the other reader", (_, text) => {
  expect(quickYaml(text)).toBeUndefined();
});

test.each([
  ["a bare date stays text", "a: 2031-03-04", { a: "2031-03-04" }],
  ["yes and no stay text", "a: yes\nb: no", { a: "yes", b: "no" }],
  ["digits with underscores stay text", "a: 1_000", { a: "1_000" }],
])("%s", (_, text, value) => {
  expect(quickYaml(text)).toEqual({ value });
  expect(slowYaml(text)).toEqual({ value });
});

/** Characters that YAML gives a meaning, and a few that it does not. */
const pieces = [..."ab1 \n:-,[]{}#|>\"'&*!%?~.\t0x", "\n  ", ": ", "- ", "true", "null", "1e3", "0o7", ".inf", "é"];

/** Small records with some characters of them changed. */
const editedRecords = fc
  .tuple(
    fc.constantFrom(
      'a: "x"\nb:\n  - c: 1\n    d: [e, f]\n  - {g: h, i: "j"}\n',
      "source:\n  url: https://a.example/b?c=d#e\n  title: Talks: the end\nlist: []\n",
      "a: one two\n  three\nb: 'it''s'\nc: -1.5\nd: # nothing\ne: ~\n",
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom("", ...pieces)), { maxLength: 5 }),
  )
  .map(([text, edits]) =>
    edits.reduce<string>((now, [at, cut, put]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + put + now.slice(from + cut);
    }, text),
  );

test("both readers agree on whatever text the quick one accepts", () => {
  let accepted = 0;
  fc.assert(
    fc.property(editedRecords, (text) => {
      const quick = quickYaml(text);
      if (!quick) return;
      accepted++;
      expect({ text, read: quick }).toEqual({ text, read: slowYaml(text) });
    }),
    { numRuns: 20_000, seed: 20310304 },
  );
  expect(accepted).toBeGreaterThan(2_000);
});
