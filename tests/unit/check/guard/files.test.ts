/** What is refused before any parser is asked: links, other kinds of file, and YAML that is more than plain values. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readTextFile } from "../../../../src/load/text-file.ts";
import { parseYaml } from "../../../../src/load/yaml-file.ts";
import { complaints } from "../../../fixtures/complaints.ts";

const canLink = process.platform !== "win32";

test.runIf(canLink)("a symbolic link is not followed, wherever it leads", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "secret"), "secret");
  symlinkSync(join(folder, "secret"), join(folder, "a.yaml"));
  symlinkSync(folder, join(folder, "b.yaml"));
  for (const name of ["a.yaml", "b.yaml"])
    expect(readTextFile(join(folder, name), name)).toEqual({
      problem: {
        rule: "regular-file",
        file: name,
        line: 1,
        column: 1,
        message: "unexpected symbolic link, expected a file",
        hint: "Put the file itself in its place.",
      },
    });
});

test.each([
  ["an anchor and its alias", "a: &x 1\nb: *x", "unexpected anchor, alias or tag, expected plain values"],
  ["a tag", "a: !!js/function 'x'", "unexpected anchor, alias or tag, expected plain values"],
  ["a tag of one's own", "a: !secret x", "unexpected anchor, alias or tag, expected plain values"],
  ["a merge key", "a: {b: 1}\nc:\n  <<: {b: 1}", "unexpected key `<<`, expected a known key"],
  ["the prototype", "__proto__: {polluted: true}", "unexpected key `__proto__`, expected a known key"],
  ["the constructor", "a:\n  constructor: 1", "unexpected key `constructor`, expected a known key"],
  ["a prototype within", "a: {prototype: 1}", "unexpected key `prototype`, expected a known key"],
  ["the same key twice", "a: 1\na: 2", "unexpected second use of the same key, expected each key once"],
  ["a list as a key", "? [a]\n: b", "unexpected list or map as a key, expected a name"],
  ["two documents", "a: 1\n---\nb: 2", "unexpected YAML: source contains multiple documents"],
  [
    "lists without end",
    "a: " + "[".repeat(50_000),
    "unexpected nesting, expected at most 24 lists and maps within each other",
  ],
  [
    "lists that open on one line without end",
    `a:\n  ${"- ".repeat(50_000)}x`,
    "unexpected nesting, expected at most 24 lists and maps within each other",
  ],
  [
    "keys that open on one line without end",
    `${"? ".repeat(50_000)}x`,
    "unexpected nesting, expected at most 24 lists and maps within each other",
  ],
  [
    "maps without end",
    "{a: ".repeat(1_000),
    "unexpected nesting, expected at most 24 lists and maps within each other",
  ],
])("YAML with %s is refused", (_, text, message) => {
  const parsed = parseYaml(text, "a.yaml");
  expect("problems" in parsed && parsed.problems.map((problem) => problem.message)).toEqual(
    expect.arrayContaining([expect.stringContaining(message) as unknown]),
  );
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a bomb of aliases is refused before it is unfolded", () => {
  const bomb = ["a: &a0 [x]", ...Array.from({ length: 30 }, (_, n) => `b${n}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`)];
  const parsed = parseYaml(bomb.join("\n"), "a.yaml");
  expect("problems" in parsed && parsed.problems.length).toBeGreaterThan(30);
});

test("hidden characters are refused in records as well", () => {
  const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";
  expect(complaints({ [radio]: (text) => text.replace("Morning talk", "Morning\u202E talk") })).toBe(
    `${radio}:4:17  unexpected mark that overrides the direction of text (\`U+202E\`), expected text that everybody sees alike  characters\n    Delete it, or write what it stands for. It came in with pasted text.`,
  );
});

test("all that is wrong with a briefing is said at once: its fields, and what could run", () => {
  const said = complaints({
    "briefings/the-harbour-so-far.mdx": (text) =>
      `${text.replace("title:", "layout: ./x.js\ntitle:")}\n{1}\n\n<script>x</script>\n`,
  });
  for (const part of [
    "unexpected key `layout`",
    "the site chooses the layout",
    "unexpected `{expression}`",
    "unexpected tag `<script>`",
  ])
    expect(said.toLowerCase()).toContain(part.toLowerCase());
});
