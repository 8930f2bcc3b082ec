/** The examples of the editors' guide are true: what is right passes, and what is wrong is answered in these words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleGuides } from "../../../src/check/guide.ts";
import type { Example } from "../../../src/check/rule.ts";
import { rules } from "../../../src/check/rules.ts";
import { complaints } from "../../fixtures/complaints.ts";
import type { Change } from "../../fixtures/content-folder.ts";

const harbour = join(import.meta.dirname, "../../fixtures/sites/harbour");

function changeOf({ right, wrong }: Example): Change {
  if (right === null || wrong === null) return wrong;
  return (text) => text.replace(right, () => wrong);
}

test("the harbour site breaks no rule, and gives no note", () => {
  expect(complaints({})).toBe("");
});

test("every rule has a name of its own, and says what it asks and why", () => {
  expect(new Set(ruleGuides.map(({ id }) => id)).size).toBe(ruleGuides.length);
  for (const { asks, why } of ruleGuides) {
    expect(asks).toMatch(/^[A-Z].{20,}\.$/);
    expect(why).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test("every rule over records shows at least one example", () => {
  expect(rules.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
});

const cases = ruleGuides.flatMap(({ id, examples }) =>
  examples.map((example, index) => ({ id, number: index + 1, example })),
);

describe.each(cases)("$id, example $number", ({ id, example }) => {
  // On some systems two names that differ by case are one file.
  test.skipIf(id === "case-twins" && process.platform !== "linux")("is refused in the words of the guide", () => {
    if (example.right !== null && example.wrong !== null)
      expect(readFileSync(join(harbour, example.file), "utf8")).toContain(example.right);
    expect(complaints({ [example.file]: changeOf(example) }).split("\n")).toEqual(example.says);
    expect(example.says.some((line) => line.endsWith(`  ${id}`))).toBe(true);
  });
});
