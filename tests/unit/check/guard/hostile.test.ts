/** Nothing of what strangers have thought of gets through. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { guardBriefing } from "../../../../src/check/guard/guard.ts";
import type { Problem } from "../../../../src/load/problem.ts";
import { readTextFile } from "../../../../src/load/text-file.ts";
import { hostileDocuments } from "../../../fixtures/guard/hostile.ts";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const path = join(folder, "briefing.mdx");
afterAll(() => rmSync(folder, { recursive: true }));

/** From bytes on disk to the verdict, as the checks and the build take it. */
function verdict(file: string | Uint8Array): Problem[] {
  writeFileSync(path, file);
  const read = readTextFile(path, "briefing.mdx");
  return "problem" in read ? [read.problem] : guardBriefing(read.text, "briefing.mdx");
}

test("there are more than two hundred of them, and no two are the same", () => {
  expect(hostileDocuments.length).toBeGreaterThan(200);
  expect(new Set(hostileDocuments.map(({ title }) => title)).size).toBe(hostileDocuments.length);
  expect(new Set(hostileDocuments.map(({ file }) => String(file))).size).toBe(hostileDocuments.length);
});

describe.each(hostileDocuments.map(({ title, rule, file }) => [title, rule, file] as const))("%s", (_, rule, file) => {
  test(`is refused by the rule ${rule}, with a place and in one line`, () => {
    const problems = verdict(file);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    for (const { line, column, message } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).toMatch(/^(?:unexpected|missing) [^\n]+$/);
    }
  });
});
