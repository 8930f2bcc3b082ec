/** Whoever follows CONTRIBUTING.md word by word sees what it says. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { complaints } from "../fixtures/complaints.ts";

const guide = readFileSync("CONTRIBUTING.md", "utf8");
const [, record = ""] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
const path = "topics/harbour-dispute/record/2031-05-02-noon.yaml";

test("its record has the slip it says it has, on that line and column", () => {
  const found = complaints({ [path]: record });
  expect(found).toContain("2031-05-02-noon.yaml:24:16");
  expect(found).toContain("unexpected `shared-us`, expected a point of `harbour@1`");
  expect(guide).toContain("2031-05-02-noon.yaml:24:16  unexpected `shared-us`, expected a point of `harbour@1`");
});

test("its record is right once the slip is mended", () => {
  expect(record).toContain("value: shared-us\n");
  expect(complaints({ [path]: record.replace("shared-us\n", "shared-use\n") })).toBe("");
});
