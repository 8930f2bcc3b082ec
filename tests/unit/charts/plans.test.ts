import { describe, expect, test } from "vitest";
import type { Label } from "../../../src/charts/draw.ts";
import type { Part } from "../../../src/charts/mark-parts.ts";
import { wordsOf } from "../../../src/charts/index.ts";
import { describe as describePlans } from "../../../src/charts/plans/describe.ts";
import {
  digestLayout,
  digestNotes,
  documentsOf,
  type DigestScene,
  type Sheet,
} from "../../../src/charts/plans/digest-layout.ts";
import { plans } from "../../../src/charts/plans/index.ts";
import { layout, type Scene } from "../../../src/charts/plans/layout.ts";
import { type Series, series } from "../../../src/charts/plans/series.ts";
import { table } from "../../../src/charts/plans/table.ts";
import { knownReferences, referenced } from "../../../src/exports/embeds/references.ts";
import { textWidth } from "../../../src/charts/text-width.ts";
import { topicHistory } from "../../../src/charts/topic-history/write.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import type { ChartWords } from "../../../src/charts/chart.ts";
import type { plans as dictionary } from "../../../src/i18n/en/charts/plans.ts";
import { harbour } from "../../fixtures/harbour.ts";
import { plans as fixture } from "../../fixtures/datasets/plans.ts";

const reader = { words: wordsIn("en"), addresses: addressesBelow("/") };
const words = wordsOf(plans, reader.words) as ChartWords<typeof dictionary>;
const history = topicHistory(fixture.dataset, "harbour-dispute", reader);
const seriesFor = (subject: string, asOf = fixture.asOf): Series => series(history, { subject, asOf }, words);
const widths = [288, 520, 760];

/** Every label and every sheet with its number of the plans in little. */
function digestBoxes({ sections }: DigestScene): Box[] {
  const sheet = ({ key, x, y, number }: Sheet, dy: number): Box => ({
    what: `sheet ${key}`,
    x1: x - 6,
    x2: x + 9 + textWidth(number, 13),
    y1: y + dy - 7.5,
    y2: y + dy + 7.5,
  });
  return [
    ...sections.flatMap(({ y, title, answers, sheets }) => [
      ...[title, ...answers].map((label) => labelBox(label, y)),
      ...sheets.map((one) => sheet(one, y)),
    ]),
  ];
}

/** A section of one document with many points on one answer, long words, and quantities at both ends. */
function crowded(): Series {
  const { sections, ...rest } = seriesFor("harbour-dispute");
  const [harbourSection] = sections as [Series["sections"][number]];
  const [row] = harbourSection.rows as [(typeof harbourSection.rows)[number]];
  const [point] = row.points as [(typeof row.points)[number]];
  const points = Array.from({ length: 11 }, (_, index) => ({
    ...point,
    key: String(index),
    number: index % 2 ? `XVIII.${index}.c` : "",
    column: index < 9 ? 1 : undefined,
  }));
  const crowd = {
    ...row,
    title: "Donaudampfschifffahrtsgesellschaftsverordnung про спільне використання гавані обома містами",
    points,
  };
  const amounts = [-40, 0, 12_345_678].map((n, index) => ({
    key: `crowd-${index}`,
    op: (["<=", "=", ">="] as const)[index] as "=",
    n,
    short: `at least ${n.toLocaleString("en-GB")}`,
    text: `at least ${n.toLocaleString("en-GB")} Registertonnen`,
    scope: "у мирний час, без урахування рибальських човнів",
    row: 0,
    point: 0,
  }));
  const ticks = [-5_000_000, 0, 5_000_000, 10_000_000, 15_000_000].map((n) => ({ n, text: n.toLocaleString("en-GB") }));
  const units = [
    { key: "Bruttoregistertonnen", ticks, amounts },
    { key: "years", ticks: [], amounts: amounts.slice(1, 2) },
  ];
  return { ...rest, sections: [{ ...harbourSection, rows: [crowd, { ...row, key: "second" }], units }] };
}

interface Box {
  readonly what: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function spotOf(parts: readonly Part[]): { x: number; y: number } {
  const [, x, y] = /translate\((.+),(.+)\)/.exec(parts[0]?.transform ?? "") ?? [];
  return { x: Number(x), y: Number(y) };
}

function labelBox(label: Label, dy: number, size = 13): Box {
  const width = Math.max(...label.lines.map((line) => textWidth(line, size)));
  const x1 = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - width : label.x - width / 2;
  const y1 = label.y + dy - 10;
  return { what: label.lines.join(" "), x1, x2: x1 + width, y1, y2: y1 + 12 + (label.lines.length - 1) * 16 };
}

/** Every label and every mark's 24 × 24 px in the drawing. */
function boxesOf({ sections }: Scene): Box[] {
  const mark = (key: string, parts: readonly Part[], dy: number): Box => {
    const { x, y } = spotOf(parts);
    return { what: `mark ${key}`, x1: x - 12, x2: x + 12, y1: y + dy - 12, y2: y + dy + 12 };
  };
  return sections.flatMap(({ y, rows, amounts }) => [
    ...[...rows.heads, ...amounts.heads, ...amounts.ticks].map((label) => labelBox(label, y)),
    ...rows.rows.flatMap((row) => [
      ...[row.name, row.dates, ...row.answers].map((label) => labelBox(label, y + row.y)),
      ...row.numbered.map((label) => labelBox(label, y + row.y, 12)),
      ...row.marks.map(({ key, parts }) => mark(key, parts, y + row.y)),
    ]),
    ...amounts.rows.flatMap((row) => [
      ...[row.name, row.dates, row.says].map((label) => labelBox(label, y + row.y)),
      mark(row.key, row.mark.parts, y + row.y),
    ]),
  ]);
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x1 < b.x2 - 0.5 && b.x1 < a.x2 - 0.5 && a.y1 < b.y2 - 0.5 && b.y1 < a.y2 - 0.5)
      .map((b) => `${a.what} × ${b.what}`),
  );
}

describe("layout", () => {
  describe.each([
    ["the harbour plans", seriesFor("harbour-dispute")],
    ["eleven points in one row, long words and long numbers", crowded()],
  ])("%s", (_, given) => {
    test.each(widths)("at %d px no label and no mark touches another, and none leaves the drawing", (widthPx) => {
      const scene = layout(given, { widthPx });
      const boxes = boxesOf(scene).filter(({ what }) => !what.startsWith("mark"));
      const marks = boxesOf(scene).filter(({ what }) => what.startsWith("mark"));
      expect(overlaps(boxes)).toEqual([]);
      expect(overlaps(marks)).toEqual([]);
      const outside = [...boxes, ...marks].filter(
        ({ x1, x2, y1, y2 }) => x1 < 0 || x2 > widthPx || y1 < 0 || y2 > scene.heightPx,
      );
      expect(outside).toEqual([]);
    });
  });

  describe.each([
    ["the harbour plans", seriesFor("harbour-dispute")],
    ["one of the harbour plans", seriesFor(fixture.dataset.documents.keys().next().value as string)],
    ["long words", crowded()],
  ])("in little: %s", (_, given) => {
    test.each([256, 336, 520, 672])("at %d px nothing touches another, and nothing leaves the drawing", (widthPx) => {
      const scene = digestLayout(given, { widthPx });
      const boxes = digestBoxes(scene);
      expect(overlaps(boxes)).toEqual([]);
      expect(boxes.filter(({ x1, x2, y2 }) => x1 < 0 || x2 > widthPx || y2 > scene.heightPx)).toEqual([]);
    });
  });

  test("in little, each document stands at each of its answers once, and at no other", () => {
    const given = seriesFor("harbour-dispute");
    const { sections: issues } = digestLayout(given, { widthPx: 520 });
    const expected = given.sections.flatMap(({ title, columns, rows }) =>
      rows.flatMap((row) =>
        [...new Set(row.points.map(({ column }) => column))].map((column) => {
          const beside = columns.length > 0 ? given.besideHead : given.numbersHead;
          return `${title}: ${column === undefined ? beside : columns[column]?.label}: ${row.key}`;
        }),
      ),
    );
    const drawn = issues.flatMap(({ title, answers, sheets }) =>
      sheets.map(({ key }) => {
        const [index = "", document = ""] = key.split(/-(.*)/s);
        return `${title.lines.join(" ")}: ${answers[Number(index)]?.lines.join(" ")}: ${document}`;
      }),
    );
    expect(drawn.length).toBeGreaterThan(5);
    expect([...drawn].sort()).toEqual([...expected].sort());
    const numbers = new Map(
      issues.flatMap(({ sheets }) => sheets.map(({ key, number }) => [key.split(/-(.*)/s)[1], number])),
    );
    const notes = digestNotes(given);
    const titleOf = new Map(given.sections.flatMap(({ rows }) => rows.map(({ key, title }) => [key, title])));
    for (const [key = "", number] of numbers)
      expect(notes[Number(number) - 1]).toMatch(`${number}. ${titleOf.get(key)}, `);
    expect(numbers.size).toBe(notes.length);
  });

  test.each(["harbour-dispute", fixture.dataset.documents.keys().next().value as string])(
    "in little, the numbers of documents are those of their references in a frame: %s",
    (subject) => {
      const given = seriesFor(subject);
      const known = knownReferences(fixture.dataset, "harbour-dispute", reader.words, reader.addresses);
      const { numberOf, references } = referenced(table(given, words), known);
      expect([...documentsOf(given).values()].map(({ href }) => numberOf(href))).toEqual(
        references.map((_, index) => index + 1),
      );
      expect(references.length).toBeGreaterThan(2);
    },
  );

  test("points of one document with one answer share its row, side by side in its column", () => {
    const [section] = layout(seriesFor("harbour"), { widthPx: 760 }).sections;
    const draft = section?.rows.rows[1];
    const spots = draft?.marks.map(({ parts }) => spotOf(parts)) ?? [];
    expect(spots).toHaveLength(4);
    expect(new Set(spots.map(({ y }) => y)).size).toBe(1);
    const xs = spots.slice(0, 3).map(({ x }) => x);
    const middle = section?.rows.guides[1]?.x1 as number;
    const step = middle - (xs[0] as number);
    expect(step).toBeGreaterThanOrEqual(26);
    expect(xs).toEqual([middle - step, middle, middle + step]);
  });

  test("a point that fits no answer stands beside the scale, with a sign of its own", () => {
    const [section] = layout(seriesFor("harbour"), { widthPx: 760 }).sections;
    const [onScale, beside] = section?.rows.rows[0]?.marks ?? [];
    expect(onScale?.parts.map(({ part }) => part)).toEqual(["target", "outline"]);
    expect(beside?.parts.map(({ part }) => part)).toEqual(["target", "sign"]);
    expect(spotOf(beside?.parts ?? []).x - 12).toBeGreaterThan(
      Math.max(...(section?.rows.guides.map(({ x1 }) => x1) ?? [])),
    );
    expect(section?.rows.heads.at(-1)?.lines.join(" ")).toBe("fits no answer");
  });

  test("each status has a shape of its own", () => {
    const [section] = layout(seriesFor("harbour"), { widthPx: 760 }).sections;
    const shapes = section?.rows.rows.map(({ marks }) =>
      marks[0]?.parts
        .slice(1)
        .map(({ part }) => part)
        .join(" "),
    );
    expect(shapes).toEqual(["outline", "dashed", "outline dot", "fill"]);
  });

  test("“at most” reaches to the lower end of the axis, “at least” to the upper one, a number itself nowhere", () => {
    const [section] = layout(seriesFor("dredging"), { widthPx: 760 }).sections;
    const { rows, guides } = section?.amounts ?? { rows: [], guides: [] };
    const [from, to] = [guides[0]?.x1, guides.at(-1)?.x1];
    expect(rows.map(({ says, reach }) => [says.lines.join(" "), reach[0]?.x2])).toEqual([
      ["at least 6", to],
      ["at most 9", from],
      ["below 12", from],
      ["above 4", to],
      ["7.5", undefined],
    ]);
    // 6 of 12 metres: half of the way from the first value of the axis, 0, to the last, 12.
    expect(spotOf(rows[0]?.mark.parts ?? []).x).toBe(((from ?? 0) + (to ?? 0)) / 2);
    expect(rows.map(({ mark }) => mark.parts[1]?.part)).toEqual(["fill", "fill", "outline", "outline", "fill"]);
  });

  test("without documents the drawing says so in words", () => {
    const none = topicHistory(harbour(), "harbour-dispute", reader);
    const scene = layout(series(none, { subject: "harbour-dispute", asOf: "2031-06-30" }, words), { widthPx: 288 });
    expect(scene.sections).toEqual([]);
    expect(scene.empty[0]?.lines.join(" ")).toBe("No plan or draft has a point here, as of 30 June 2031.");
  });
});

describe("series", () => {
  test("different units never share an axis, and one value alone needs none", () => {
    const [harbourSection, dredging] = seriesFor("harbour-dispute").sections;
    expect(harbourSection?.units.map(({ key, ticks }) => [key, ticks.length])).toEqual([["years", 0]]);
    expect(dredging?.units.map(({ key, ticks }) => [key, ticks.map(({ text }) => text)])).toEqual([
      ["metres", ["0", "2", "4", "6", "8", "10", "12"]],
    ]);
  });

  test("a document of a later day is not shown", () => {
    expect(JSON.stringify(seriesFor("harbour-dispute"))).not.toContain("Second Harbour Treaty");
    expect(JSON.stringify(seriesFor("harbour-dispute", "2031-09-01"))).toContain("Second Harbour Treaty");
    expect(seriesFor("second-treaty").sections).toEqual([]);
  });

  test("the document that the chart is about stands first, and the others behind it by date", () => {
    const { sections } = seriesFor("joint-letter");
    expect(sections.map(({ rows }) => rows.map(({ key, aside }) => `${key}${aside ? "" : "!"}`))).toEqual([
      ["joint-letter!", "lighthouse-paper", "gazette-draft", "harbour-treaty"],
      ["joint-letter!", "lighthouse-paper", "gazette-draft", "harbour-treaty"],
    ]);
  });

  test("an unknown subject is refused", () => {
    expect(() => seriesFor("nobody")).toThrow("Unknown subject `nobody`");
  });
});

describe("describe", () => {
  test("of one issue: who gives which answer, the numbers with operator and scope, what only accounts tell", () => {
    expect(describePlans(seriesFor("harbour"), words)).toEqual({
      title: "Harbour: what the plans say, as of 30 June 2031",
      summary:
        "As of 30 June 2031, four documents have points on this issue. Nearest answers: “by permit” in one, “shared use” in three and “open to all” in one. One number: 10 years. 2 points of 8 were seen in accounts only.",
    });
    expect(describePlans(seriesFor("dredging"), words).summary).toContain(
      "Numbers of metres: from above 4 (at the bar) to below 12.",
    );
  });

  test("of one document: how much it says, and how many others speak on the same issues", () => {
    expect(describePlans(seriesFor("joint-letter"), words).summary).toBe(
      "As of 30 June 2031, “Joint Letter” has 3 points on 2 issues. Three other documents have points on them. 3 points of 14 were seen in accounts only.",
    );
  });
});
