/** Two threads read what one would have read, in the same order. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeSyntheticContent } from "../../../src/commands/bench/synthetic-content.ts";
import { readInParallel } from "../../../src/load/parallel-files.ts";
import { readRecords } from "../../../src/load/records.ts";

test(
  "a folder of thousands of files gives the same records and problems on two threads as on one",
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeSyntheticContent(folder, { statements: 3_200, briefings: 3 });
    writeFileSync(join(folder, "parties/party-1.yaml"), "name: [unclosed\n");
    writeFileSync(join(folder, "topics/harbour/record/wrong.yaml"), "source: {url: here}\n");

    const one = readRecords(folder);
    const two = readRecords(folder, readInParallel);

    expect(one.records.record.length).toBe(1_600);
    expect(two.problems).toEqual(one.problems);
    expect(one.problems.length).toBeGreaterThan(2);
    expect(two.records.record.map(({ id, value, text }) => ({ id, value, text }))).toEqual(
      one.records.record.map(({ id, value, text }) => ({ id, value, text })),
    );
    expect(two.records.briefing.map(({ tree }) => tree)).toEqual(one.records.briefing.map(({ tree }) => tree));
    const path = ["statements", 1, "codings", 0, "value"];
    expect(two.records.record[700]?.at(path)).toEqual(one.records.record[700]?.at(path));
  },
);
