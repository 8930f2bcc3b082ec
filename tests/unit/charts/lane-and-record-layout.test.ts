/** Nothing that is written in the charts of a party and of the record touches anything else or leaves the drawing. */
import { describe, expect, test } from "vitest";
import type { Label, Mark } from "../../../src/charts/draw.ts";
import { wordsOf } from "../../../src/charts/index.ts";
import { party } from "../../../src/charts/party/index.ts";
import { record } from "../../../src/charts/record/index.ts";
import { textWidth } from "../../../src/charts/text-width.ts";
import { topicHistory } from "../../../src/charts/topic-history/write.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { subjects } from "../../fixtures/datasets/fixture.ts";
import { fixtures } from "../../fixtures/datasets/index.ts";

interface Box {
  readonly what: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const words = wordsIn("en");
const widthsPx = [288, 360, 520, 599, 600, 760];

/** One box for each line of text, from the top of its letters to their foot. */
function boxesOf(labels: readonly Label[], bold = 1): Box[] {
  return labels.flatMap(({ key, x, y, lines, anchor }) =>
    lines.map((text, index) => {
      const width = textWidth(text.replace("’", "'"), 13) * bold;
      const x1 = x - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
      return { what: `${key} ${text}`, x1, x2: x1 + width, y1: y + index * 16 - 10, y2: y + index * 16 };
    }),
  );
}

/** A box for each drawn part of the marks; without their targets. */
function dotsOf(marks: readonly Mark[], half: number): Box[] {
  return marks.flatMap(({ key, parts }) =>
    parts
      .filter(({ part }) => part !== "target")
      .map(({ transform }) => {
        const [x = NaN, y = NaN] = transform.match(/-?[\d.]+/g)?.map(Number) ?? [];
        return { what: key, x1: x - half, x2: x + half, y1: y - half, y2: y + half };
      }),
  );
}

function touching(some: readonly Box[], others: readonly Box[]): string[] {
  return some.flatMap((a) =>
    others
      .filter((b) => a !== b && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.what} / ${b.what}`),
  );
}

function outside(boxes: readonly Box[], { widthPx, heightPx }: { widthPx: number; heightPx: number }): string[] {
  return boxes
    .filter(({ x1, x2, y1, y2 }) => x1 < 0 || x2 > widthPx || y1 < 0 || y2 > heightPx)
    .map(({ what }) => what);
}

describe.each(Object.entries(fixtures))("%s", (_, { dataset, asOf }) => {
  const history = topicHistory(dataset, subjects.topic, { words, addresses: addressesBelow("/") });
  const own = (chart: Parameters<typeof wordsOf>[0]) => wordsOf(chart, words) as never;

  test.each(widthsPx)("the party at %i px", (widthPx) => {
    for (const { key } of history.parties.slice(0, 5)) {
      const scene = party.layout(party.series(history, { subject: key, asOf }, own(party)), { widthPx });
      const texts = [
        ...boxesOf(scene.names, 1.07),
        ...[scene.years, scene.answers, scene.notes].flatMap((labels) => boxesOf(labels)),
      ];
      const dots = dotsOf(scene.marks, 4);
      expect(touching(texts, texts)).toEqual([]);
      expect(touching(texts, dots)).toEqual([]);
      expect(outside([...texts, ...dots], scene)).toEqual([]);
    }
  });

  test.each(widthsPx)("the record at %i px", (widthPx) => {
    const scene = record.layout(record.series(history, { subject: subjects.topic, asOf }, own(record)), { widthPx });
    const texts = [
      ...boxesOf(scene.names, 1.07),
      ...[scene.key, scene.years, scene.counts, scene.notes, scene.more].flatMap((labels) => boxesOf(labels)),
    ];
    const dots = dotsOf(scene.marks, 3.6);
    expect(touching(texts, texts)).toEqual([]);
    expect(touching(texts, dots)).toEqual([]);
    expect(touching(dots, dots)).toEqual([]);
    expect(outside([...texts, ...dots], scene)).toEqual([]);
  });
});

test("nothing later than the day shows", () => {
  const { dataset } = fixtures["ten-years"] as (typeof fixtures)[string];
  const history = topicHistory(dataset, subjects.topic, { words, addresses: addressesBelow("/") });
  const asOf = "2033-12-31";
  const said = record.series(history, { subject: subjects.topic, asOf }, wordsOf(record, words) as never);
  const moved = party.series(history, { subject: "eastport", asOf }, wordsOf(party, words) as never);
  expect(JSON.stringify([said, moved])).not.toMatch(/203[4-9]/);
});

test("parties stand in the order asked for, and only those", () => {
  const { dataset, asOf } = fixtures["ten-years"] as (typeof fixtures)[string];
  const history = topicHistory(dataset, subjects.topic, { words, addresses: addressesBelow("/") });
  const parties = ["league", "eastport"];
  const { rows, key } = record.series(
    history,
    { subject: subjects.topic, asOf, parties },
    wordsOf(record, words) as never,
  );
  expect(rows.map(({ party: { key: id } }) => id)).toEqual(parties);
  expect(key.map(({ text }) => text)).toEqual([
    "on record: 10",
    "reported at second hand: 0",
    "personal, not counted: 0",
  ]);
});
