import { expect, test } from "vitest";
import {
  activeCodings,
  distinct,
  type Reading,
  readingOf,
  sameReading,
  sameReadings,
} from "../../../src/model/reading.ts";
import { statement } from "../../fixtures/harbour.ts";

const open: Reading = { kind: "point", point: "open" };
const closed: Reading = { kind: "point", point: "closed" };

test("a statement is read on each issue by the codings for that issue alone", () => {
  const said = statement("a", "2031-03-01", {
    codings: [
      { issue: "harbour", value: "open" },
      { issue: "dredging", quantity: { op: "=", n: 9, unit: "metres" } },
    ],
  });
  expect(readingOf(said, "harbour")).toEqual({ readings: [open], conditions: [] });
  expect(readingOf(said, "dredging")).toEqual({
    readings: [{ kind: "quantity", quantity: { op: "=", n: 9, unit: "metres" } }],
    conditions: [],
  });
  expect(readingOf(said, "lighthouse")).toBeUndefined();
});

test("coders who differ give several readings, and what either noted as a condition", () => {
  const said = statement("a", "2031-03-01", {
    codings: [
      { issue: "harbour", value: "open", coder: "aa", conditions: [{ type: "after", text: "a truce" }] },
      {
        issue: "harbour",
        value: "closed",
        coder: "bb",
        conditions: [{ type: "unless", text: { en: "rain", fr: "la pluie" } }],
      },
      {
        issue: "harbour",
        value: "open",
        coder: "cc",
        conditions: [{ type: "unless", text: { en: "rain", fr: "la pluie" } }],
      },
    ],
  });
  expect(readingOf(said, "harbour")).toEqual({
    readings: [open, closed],
    conditions: [
      { type: "after", text: "a truce" },
      { type: "unless", text: { en: "rain", fr: "la pluie" } },
    ],
  });
});

test("a coder who found no point leaves the reading to the one who did", () => {
  const said = statement("a", "2031-03-01", {
    codings: [
      { issue: "harbour", unplaced: true, coder: "aa" },
      { issue: "harbour", value: "open", coder: "bb" },
    ],
  });
  expect(readingOf(said, "harbour")).toEqual({ readings: [open], conditions: [] });
});

test("a refusal to answer has no reading, even where a point was typed", () => {
  expect(
    readingOf(statement("a", "2031-03-01", { act: "refusal-to-answer", value: "open" }), "harbour"),
  ).toBeUndefined();
});

test("being undecided is the whole reading, even where a point was typed", () => {
  expect(readingOf(statement("a", "2031-03-01", { act: "undecided", value: "open" }), "harbour")).toEqual({
    readings: [{ kind: "undecided" }],
    conditions: [],
  });
});

test("withdrawn codings are no longer active", () => {
  const said = statement("a", "2031-03-01", {
    codings: [
      { issue: "harbour", value: "open", coder: "aa", status: "withdrawn" },
      { issue: "harbour", value: "closed", coder: "bb" },
      { issue: "dredging", unplaced: true, coder: "bb" },
    ],
  });
  expect(activeCodings(said, "harbour").map(({ coder, value }) => [coder, value])).toEqual([["bb", "closed"]]);
});

test("readings are the same where they give the same answer", () => {
  const quantity = { op: ">=", n: 9, unit: "metres" } as const;
  expect(sameReading(open, { kind: "point", point: "open" })).toBe(true);
  expect(sameReading(open, closed)).toBe(false);
  expect(sameReading(open, { kind: "range", from: "open", to: "open" })).toBe(false);
  expect(sameReading({ kind: "quantity", quantity }, { kind: "quantity", quantity: { ...quantity } })).toBe(true);
  expect(
    sameReading({ kind: "quantity", quantity }, { kind: "quantity", quantity: { ...quantity, unit: "feet" } }),
  ).toBe(false);
});

test("sets of readings are compared without regard to their order", () => {
  expect(sameReadings([open, closed], [closed, open])).toBe(true);
  expect(sameReadings([open, closed], [open])).toBe(false);
  expect(sameReadings([], [])).toBe(true);
});

test("each reading is kept once, in order of first appearance", () => {
  expect(distinct([closed, open, closed, { kind: "undecided" }])).toEqual([closed, open, { kind: "undecided" }]);
});
