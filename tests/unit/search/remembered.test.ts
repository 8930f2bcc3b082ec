import { expect, test } from "vitest";
import { Remembered } from "../../../src/search/remembered.ts";

test("Nothing is made twice from one round to the next, and what a round passes without is forgotten", () => {
  const remembered = new Remembered<string>();
  const made: string[] = [];
  const round = (...sources: string[]): string[] => {
    const results = sources.map((source) => remembered.of(source, () => (made.push(source), source.toUpperCase())));
    remembered.endRound();
    return results;
  };
  expect(round("a", "b", "a")).toEqual(["A", "B", "A"]);
  expect(round("b")).toEqual(["B"]);
  expect(made).toEqual(["a", "b"]);
  expect(round("a", "b")).toEqual(["A", "B"]);
  expect(made).toEqual(["a", "b", "a"]);
});
