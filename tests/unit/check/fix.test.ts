/** `npm run check -- --fix` mends what has one right answer, and never the meaning. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fixContent, withFixes } from "../../../src/check/fix.ts";
import { reportText } from "../../../src/check/reporters/text.ts";
import { rules } from "../../../src/check/rules.ts";
import { harbourToday } from "../../fixtures/complaints.ts";
import { type Change, contentFolder } from "../../fixtures/content-folder.ts";

const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";
const briefing = "briefings/the-harbour-so-far.mdx";

function fix(
  file: string,
  change: (text: string) => string,
): { before: string; after: string; fixed: string[]; left: string; again: string } {
  const contentDir = contentFolder({ [file]: change as Change });
  const read = (): string => readFileSync(join(contentDir, file), "utf8");
  const before = read();
  const { fixed, content } = fixContent({ contentDir, today: harbourToday });
  const after = read();
  fixContent({ contentDir, today: harbourToday });
  return { before, after, fixed: fixed.map(({ rule }) => rule), left: reportText(content.problems), again: read() };
}

describe.each(
  rules.filter(({ mends }) => mends).flatMap(({ id, examples }) => examples.map((example) => ({ id, example }))),
)("$id", ({ id, example }) => {
  test("what the guide shows as mended is mended, and twice changes nothing more", () => {
    const { right, wrong } = example as { right: string; wrong: string };
    const { after, fixed, left, again } = fix(example.file, (text) => text.replace(right, () => wrong));
    expect(fixed).toContain(id);
    expect(left).not.toContain(`  ${id}`);
    expect(again).toBe(after);
  });
});

test("keys that change places say the same as before, and comments stay with theirs", () => {
  const { before, after } = fix(radio, (text) =>
    text.replace(
      "    act: offer\n    attribution: direct\n",
      "    # how it reached us\n    attribution: direct\n    act: offer\n",
    ),
  );
  expect(parse(after)).toEqual(parse(before));
  expect(after).toContain("    act: offer\n    # how it reached us\n    attribution: direct\n");
});

test("an apostrophe of our own prose is set, one within the words of a speaker is left", () => {
  const { after } = fix(radio, (text) =>
    text
      .replace("Offers shared use of the harbour.", "Offers shared use of the town's harbour.")
      .replace("We can share the harbour from next spring.", "We can't share the town's harbour."),
  );
  expect(after).toContain("the town’s harbour");
  expect(after).toContain("We can't share the town's harbour.");
});

test("a file keeps its byte order mark and the line ends of Windows", () => {
  const { before, after, fixed } = fix(
    briefing,
    (text) => `\uFEFF${text.replace("offers shared use", "offers the town's use").replaceAll("\n", "\r\n")}`,
  );
  expect(fixed).toEqual(["apostrophe"]);
  expect(after).toBe(before.replace("town's", "town’s"));
});

test("fixes are counted without the mark and with one sign for a line end", () => {
  expect(withFixes("\uFEFFa\r\nb\r\nc", [{ from: 2, to: 3, text: "x\ny" }])).toBe("\uFEFFa\r\nx\r\ny\r\nc");
});

test("nothing is mended where more than one answer could be right", () => {
  const { before, after, fixed, left } = fix(radio, (text) => text.replace("value: shared-use", "value: shared-us"));
  expect(after).toBe(before);
  expect(fixed).toEqual([]);
  expect(left).toContain("scale-point");
});

test("an id in other letters is written in its one right form", () => {
  const { after, left } = fix(radio, (text) =>
    text.replace("id: mayor-2031-03-04-radio", "id: Mayor_2031-03-04 Radio"),
  );
  expect(after).toContain("  - id: mayor-2031-03-04-radio\n");
  expect(left).toBe("");
});
