/** Every year has its label, and no bound runs through one. */
import { expect, test } from "vitest";
import { textWidth } from "../../../src/charts/text-width.ts";
import { timeAxis } from "../../../src/charts/time-axis.ts";
import { leastYearPx, yearHeads } from "../../../src/charts/year-heads.ts";

const crowded = Array.from({ length: 50 }, (_, index) => `2039-0${1 + (index % 9)}-1${index % 10}`);
const axes = {
  even: timeAxis("2030-01-01", "2039-12-31", [], 6, 282),
  "most in the last year": timeAxis("2021-12-17", "2039-12-31", crowded, 6, 282),
  "the same, with room for each": timeAxis("2030-01-01", "2039-12-31", crowded, 6, 282, leastYearPx),
  "one day": timeAxis("2030-01-01", "2030-01-01", [], 6, 282),
  "a short last year": timeAxis("2030-01-01", "2031-01-03", [], 6, 282),
};

test.each(Object.entries(axes))("%s: every year is labelled once, within the drawing", (_, axis) => {
  const { labels } = yearHeads(axis, 288, 0, 100);
  expect(labels.map(({ key }) => key)).toEqual(axis.years.map(({ year }) => year));
  for (const {
    key,
    x,
    lines: [text = ""],
  } of labels) {
    expect([key, `’${key.slice(2)}`]).toContain(text);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + textWidth(text.replace("’", "'"), 13)).toBeLessThanOrEqual(288);
  }
});

test.each(Object.entries(axes))("%s: no bound and no other label runs through a label", (_, axis) => {
  const { labels, bounds } = yearHeads(axis, 288, 0, 100);
  const boxes = labels.map(({ key, x, y, lines: [text = ""] }) => ({
    key,
    x1: x,
    x2: x + textWidth(text.replace("’", "'"), 13),
    y1: y - 10,
    y2: y,
  }));
  for (const box of boxes) {
    for (const { key, x1, y1, y2 } of bounds)
      if (key !== box.key)
        expect(box.x1 < x1 && x1 < box.x2 && y1 < box.y2 && box.y1 < y2, `${key} through ${box.key}`).toBe(false);
    for (const other of boxes)
      if (other !== box)
        expect(other.x1 < box.x2 && box.x1 < other.x2 && other.y1 < box.y2 && box.y1 < other.y2).toBe(false);
  }
});

test("years have the least width where it is to be had, and the axis keeps its ends", () => {
  const { years, xOf } = axes["the same, with room for each"];
  expect(years.every(({ x1, x2 }) => x2 - x1 >= leastYearPx - 0.1)).toBe(true);
  expect([years[0]?.x1, years.at(-1)?.x2, xOf("2030-01-01")]).toEqual([6, 282, 6]);
});
