/** Dots that would overlap stand on one another, close to their dates, and a pointer on one never means another. */
import { expect, test } from "vitest";
import { stacked, targetsOf } from "../../../src/charts/record/stacks.ts";

const places = Array.from({ length: 200 }, (_, index) => (index * index * 7) % 280).sort((a, b) => a - b);
const own = (x: number): number => x;

test("dots far enough apart stand where they belong", () => {
  expect(stacked([0, 9, 40], own, 9, 12).map(({ x }) => x)).toEqual([0, 9, 40]);
});

test("dots that would overlap stand on one another, in the order given", () => {
  expect(stacked([10, 12, 18, 19], own, 9, 12)).toEqual([
    { x: 14, shown: [10, 12, 18], hidden: [] },
    { x: 23, shown: [19], hidden: [] },
  ]);
});

test("what is too much for a stack is counted, not lost", () => {
  const [stack] = stacked(
    Array.from({ length: 40 }, () => 5),
    own,
    9,
    12,
  );
  expect([stack?.shown.length, stack?.hidden.length]).toEqual([12, 28]);
});

test("no two stacks are closer than a dot, and none is further than half a dot from its dates", () => {
  const stacks = stacked(places, own, 9, 12);
  stacks.slice(1).forEach(({ x }, index) => expect(x - (stacks[index]?.x ?? NaN)).toBeGreaterThanOrEqual(9));
  for (const { x, shown, hidden } of stacks) {
    const all = [...shown, ...hidden];
    expect(Math.min(...all) - x).toBeLessThanOrEqual(0);
    expect(Math.abs(x - Math.min(...all))).toBeLessThanOrEqual(4.5);
  }
});

test("targets are 24 by 24 where nothing is near, and never overlap", () => {
  expect(targetsOf(stacked([50], own, 9, 12), 9)).toEqual([[{ left: 12, right: 12, up: 12, down: 12 }]]);
  const stacks = stacked(places, own, 9, 12);
  const boxes = targetsOf(stacks, 9).map((column, index) => {
    const x = stacks[index]?.x ?? NaN;
    column.slice(1).forEach((target, level) => expect((column[level]?.up ?? NaN) + target.down).toBe(9));
    return [x - Math.max(...column.map(({ left }) => left)), x + Math.max(...column.map(({ right }) => right))];
  });
  boxes.slice(1).forEach(([from], index) => expect(from).toBeGreaterThanOrEqual((boxes[index]?.[1] ?? NaN) - 0.01));
});
