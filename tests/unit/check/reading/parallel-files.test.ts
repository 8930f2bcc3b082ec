/** Two threads read and guard what one would have, in the same order. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../../../src/check/check.ts";
import { readInParallel } from "../../../../src/check/reading/parallel-files.ts";
import { writeSyntheticContent } from "../../../../src/commands/bench/synthetic-content.ts";

test(
  "a folder of thousands of files gives the same records and problems on two threads as on one",
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeSyntheticContent(folder, { statements: 3_200, briefings: 40 });
    writeFileSync(join(folder, "parties/party-1.yaml"), "name: [unclosed\n");
    writeFileSync(join(folder, "topics/harbour/record/wrong.yaml"), "source: {url: here}\n");
    for (const [index, prose] of hostile.entries())
      appendFileSync(join(folder, `briefings/briefing-${index}.mdx`), prose);
    const settings = { contentDir: folder, today: "2020-01-02" };

    const one = checkContent(settings);
    const two = checkContent(settings, readInParallel);

    expect(one.records.record.length).toBe(1_600);
    expect(one.records.briefing.length).toBe(39);
    expect(two.problems).toEqual(one.problems);
    expect(new Set(one.problems.map(({ rule }) => rule))).toEqual(
      new Set(["yaml", "shape", "mdx", "expression", "link", "site-link", "known-id", "bound-number"]),
    );
    expect(two.records.record.map(({ id, value, text }) => ({ id, value, text }))).toEqual(
      one.records.record.map(({ id, value, text }) => ({ id, value, text })),
    );
    expect(two.records.briefing.map(({ prose }) => prose)).toEqual(one.records.briefing.map(({ prose }) => prose));
    const path = ["statements", 1, "codings", 0, "value"];
    expect(two.records.record[700]?.at(path)).toEqual(one.records.record[700]?.at(path));
  },
);

/** What is put at the end of a briefing each. */
const hostile = [
  "\n{1 + 1}\n",
  "\n[words](http://press.example/)\n",
  "\n<unclosed\n",
  '\n[words](/nowhere/) and <Cite statement="nobody" />, three statements.\n',
];
