import { expect, test } from "vitest";
import {
  conditionsOf,
  isBlank,
  positionAt,
  positionStates,
  readingsOf,
  ruleVersion,
} from "../../../src/model/position.ts";
import { harbour, statement } from "../../fixtures/harbour.ts";
import { eastport } from "./eastport.ts";

test("there are ten states, and the five blanks are the last", () => {
  expect(positionStates).toEqual([
    ...["stated", "conditional", "reported", "ambiguous", "contested"],
    ...["undecided", "declined", "silent", "not-researched", "not-applicable"],
  ]);
});

test("every position says under which version of the rule it was computed", () => {
  expect(ruleVersion).toBe(1);
  expect(eastport([]).rule).toBe(1);
  expect(eastport([statement("a", "2031-03-01", { value: "open" })]).rule).toBe(1);
});

test("a party's position rests on its own words alone, issue by issue", () => {
  const dataset = harbour([
    statement("east", "2031-03-01", { value: "open" }),
    statement("west", "2031-03-02", { party: "westport", speaker: "reeve", value: "closed" }),
  ]);
  expect(positionAt(dataset, "westport", "harbour", "2031-03-31")).toEqual({
    party: "westport",
    issue: "harbour",
    asOf: "2031-03-31",
    rule: 1,
    state: "stated",
    statement: "west",
    said: "2031-03-02",
    reading: { kind: "point", point: "closed" },
  });
  expect(positionAt(dataset, "eastport", "harbour", "2031-03-31")).toMatchObject({ statement: "east" });
  expect(positionAt(dataset, "eastport", "dredging", "2031-03-31")).toMatchObject({ state: "not-researched" });
  expect(positionAt(dataset, "league", "harbour", "2031-03-31")).toMatchObject({ state: "not-researched" });
});

test("a party or issue that is not in the record is an error, not a blank", () => {
  expect(() => positionAt(harbour(), "northport", "harbour", "2031-03-31")).toThrow("Unknown id `northport`");
  expect(() => positionAt(harbour(), "eastport", "lighthouse", "2031-03-31")).toThrow("Unknown id `lighthouse`");
});

test("only blanks are blank", () => {
  expect(isBlank(eastport([]))).toBe(true);
  expect(isBlank(eastport([statement("a", "2031-03-01", { act: "undecided", value: "open" })]))).toBe(true);
  expect(isBlank(eastport([statement("a", "2031-03-01", { value: "open" })]))).toBe(false);
  expect(isBlank(eastport([statement("a", "2031-03-01", { value: "open", attribution: "anonymous" })]))).toBe(false);
});

test("no answer and no condition can be read from a blank", () => {
  const undecided = eastport([statement("a", "2031-03-01", { act: "undecided", value: "open" })]);
  expect(readingsOf(undecided)).toEqual([]);
  expect(conditionsOf(undecided)).toEqual([]);
  expect(readingsOf(eastport([]))).toEqual([]);
});

test("a contested position carries the answer of every side", () => {
  const contested = eastport([
    statement("a", "2031-03-01", { value: "open" }),
    statement("b", "2031-03-02", { value: "shared" }),
  ]);
  expect(readingsOf(contested)).toEqual([
    { kind: "point", point: "open" },
    { kind: "point", point: "shared" },
  ]);
});
