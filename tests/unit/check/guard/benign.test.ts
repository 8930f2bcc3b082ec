/** Nothing that an honest editor writes is refused. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { guardBriefing } from "../../../../src/check/guard/guard.ts";
import { readTextFile } from "../../../../src/load/text-file.ts";
import { benignDocuments } from "../../../fixtures/guard/benign.ts";

const folder = mkdtempSync(join(tmpdir(), "benign-"));
const path = join(folder, "briefing.mdx");
afterAll(() => rmSync(folder, { recursive: true }));

function verdict(bytes: string): unknown {
  writeFileSync(path, bytes);
  const read = readTextFile(path, "briefing.mdx");
  return "problem" in read ? read.problem : guardBriefing(read.text, "briefing.mdx");
}

test("there are more than sixty of them, and no two are the same", () => {
  expect(benignDocuments.length).toBeGreaterThan(60);
  expect(new Set(benignDocuments.map(({ title }) => title)).size).toBe(benignDocuments.length);
});

describe.each(benignDocuments.map(({ title, text }) => [title, text] as const))("%s", (_, text) => {
  test("is accepted", () => expect(verdict(text)).toEqual([]));
  test("is accepted with a byte order mark and with the line ends of Windows", () =>
    expect(verdict(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual([]));
});
