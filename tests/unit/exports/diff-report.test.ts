import { expect, test } from "vitest";
import { diffMarkdown } from "../../../src/exports/diff-markdown.ts";
import { type DiffReport, limited, listNames, type PositionEntry } from "../../../src/exports/diff-report.ts";
import { diffText } from "../../../src/exports/diff-text.ts";
import { wordsIn } from "../../../src/i18n/words.ts";

const words = wordsIn("en");

function position(index: number, kind: PositionEntry["kind"] = "moved", text = ""): PositionEntry {
  const cell = { topic: "harbour-dispute", party: "eastport", issue: `issue-${index}` };
  return { kind, ...cell, before: "stated", after: "stated", sentence: `Change ${index}${text}`, because: [] };
}

function report(positions: readonly PositionEntry[]): DiffReport {
  const lists = Object.fromEntries(listNames.map((name) => [name, []])) as unknown as DiffReport;
  const counts = Object.fromEntries(listNames.map((name) => [name, name === "positions" ? positions.length : 0]));
  const against = { ref: "main", commit: "c0ffee1c0ffee1" };
  return limited({ ...lists, version: 1, against, summary: "In short.", counts, positions } as DiffReport);
}

test("a report holds at most 200 entries of a list and 400 characters of a text, and counts the rest", () => {
  const { positions, counts } = report(
    Array.from({ length: 500 }, (_, index) => position(index, "moved", "x".repeat(500))),
  );
  expect(positions).toHaveLength(200);
  expect(counts.positions).toBe(500);
  expect(positions.map(({ sentence }) => sentence.length)).toEqual(positions.map(() => 400));
});

test("texts are one line without signs that move the cursor or turn the direction of writing", () => {
  const [entry] = report([position(1, "moved", " a\n\n b\u001B[31m\u202Ec\u2028d\r\ne")]).positions;
  expect(entry?.sentence).toBe("Change 1 a b [31m c d e");
});

test("a comment is never longer than a host takes, and says how much it leaves out", () => {
  const long = Array.from({ length: 500 }, (_, index) => position(index, "moved", "[".repeat(390)));
  const markdown = diffMarkdown(words, report(long));
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toContain("<details><summary>Positions that moved (500)</summary>");
  const written = markdown.match(/^- Change/gm)?.length as number;
  expect(markdown).toContain(`- and ${500 - written + 3} more\n\n</details>`);
});

test("the first five lines are the summary and the changes that weigh most", () => {
  const some = [
    position(1, "blank"),
    position(2, "answered"),
    position(3, "moved"),
    position(4, "standing"),
    position(5, "blanked"),
  ];
  const lines = diffMarkdown(words, report(some)).split("\n");
  expect(lines.slice(0, 6)).toEqual([
    "**In short.** Compared with `main` (`c0ffee1`)",
    "- Change 3",
    "- Change 5",
    "- Change 2",
    "- and 2 more",
    "",
  ]);
});

test("a change that no single record explains says so", () => {
  expect(diffText(words, report([position(1)]))).toBe(
    [
      "Compared with main (c0ffee1): In short.",
      "",
      "Positions that moved",
      "  Change 1",
      "    because of several changes together; none of them does it alone",
    ].join("\n"),
  );
});
