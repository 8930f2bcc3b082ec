import { expect, test } from "vitest";
import { changesIn, changesOf, heldSince, historyOf, samePosition } from "../../../src/model/history.ts";
import { positionAt } from "../../../src/model/position.ts";
import { harbour, statement, type Words } from "../../fixtures/harbour.ts";
import { eastport } from "./eastport.ts";

const reeve: Words = { party: "westport", speaker: "reeve" };

const moves = harbour([
  statement("a", "2031-01-10", { value: "closed" }),
  statement("b", "2031-02-10", { value: "closed" }),
  statement("c", "2031-04-10", { value: "open" }),
]);

test("a span begins where the answer changes, and saying the same again only renews it", () => {
  const spans = historyOf(moves, "eastport", "harbour", "2031-12-31");
  expect(spans).toMatchObject([
    {
      from: "2031-01-10",
      to: "2031-04-10",
      opening: { statement: "a", asOf: "2031-01-10" },
      position: { statement: "b", asOf: "2031-02-10" },
    },
    { from: "2031-04-10", to: undefined, opening: { statement: "c" }, position: { statement: "c" } },
  ]);
});

test("a history up to a day ends in a span that is still open", () => {
  expect(historyOf(moves, "eastport", "harbour", "2031-01-31")).toMatchObject([
    { from: "2031-01-10", to: undefined, opening: { statement: "a" }, position: { statement: "a" } },
  ]);
});

test("a party that said nothing has no history", () => {
  expect(historyOf(moves, "westport", "harbour", "2031-12-31")).toEqual([]);
  expect(historyOf(moves, "eastport", "harbour", "2031-01-09")).toEqual([]);
});

test("words known only to the month enter the history on its last day", () => {
  const dataset = harbour([statement("a", "2031-01", { value: "closed" })]);
  expect(historyOf(dataset, "eastport", "harbour", "2031-12-31")).toMatchObject([
    { from: "2031-01-31", position: { said: "2031-01" } },
  ]);
});

test("a withdrawal ends a span, and what was held before it is held again", () => {
  const dataset = harbour([
    statement("a", "2031-01-10", { value: "closed" }),
    statement("b", "2031-03-10", { value: "open" }),
    statement("c", "2031-05-10", { relates: [{ kind: "withdraws", to: "b" }] }),
  ]);
  expect(historyOf(dataset, "eastport", "harbour", "2031-12-31")).toMatchObject([
    { from: "2031-01-10", to: "2031-03-10", position: { state: "stated", statement: "a" } },
    { from: "2031-03-10", to: "2031-05-10", position: { state: "stated", statement: "b" } },
    { from: "2031-05-10", to: undefined, position: { state: "stated", statement: "a" } },
  ]);
});

test("a further condition does not begin another span", () => {
  const tied = (...texts: string[]): Words => ({
    codings: [{ issue: "harbour", value: "open", conditions: texts.map((text) => ({ type: "after", text })) }],
  });
  const dataset = harbour([
    statement("a", "2031-01-10", tied("a truce")),
    statement("b", "2031-02-10", tied("a truce", "a new pier")),
  ]);
  expect(historyOf(dataset, "eastport", "harbour", "2031-12-31")).toMatchObject([
    {
      from: "2031-01-10",
      to: undefined,
      opening: { statement: "a" },
      position: { state: "conditional", statement: "b" },
    },
  ]);
});

test("a position is held since the day it came about, not since it was last repeated", () => {
  expect(heldSince(moves, positionAt(moves, "eastport", "harbour", "2031-03-31"))).toBe("2031-01-10");
  expect(heldSince(moves, positionAt(moves, "eastport", "harbour", "2031-12-31"))).toBe("2031-04-10");
  expect(heldSince(moves, positionAt(moves, "westport", "harbour", "2031-12-31"))).toBeUndefined();
});

test("positions are the same where state and answers are, whoever said so and when", () => {
  const open = eastport([statement("a", "2031-03-01", { value: "open" })]);
  expect(samePosition(open, eastport([statement("b", "2031-05-01", { value: "open" })]))).toBe(true);
  expect(samePosition(open, eastport([statement("b", "2031-05-01", { value: "closed" })]))).toBe(false);
  expect(
    samePosition(open, eastport([statement("b", "2031-05-01", { value: "open", attribution: "anonymous" })])),
  ).toBe(false);
  expect(samePosition(eastport([]), eastport([]))).toBe(true);
});

test("a change is the first on record, a move to another answer, or the same answer on another standing", () => {
  const dataset = harbour([
    statement("a", "2031-01-10", { value: "closed", attribution: "anonymous" }),
    statement("b", "2031-03-10", { value: "closed" }),
    statement("c", "2031-05-10", { value: "open" }),
  ]);
  expect(changesOf(dataset, "eastport", "harbour", "2031-12-31")).toMatchObject([
    { day: "2031-01-10", kind: "first", before: undefined, after: { state: "reported", statement: "a" } },
    { day: "2031-03-10", kind: "standing", before: { state: "reported" }, after: { state: "stated", statement: "b" } },
    { day: "2031-05-10", kind: "moved", before: { state: "stated" }, after: { state: "stated", statement: "c" } },
  ]);
});

test("an answer after a refusal is the first on record, and one after being undecided is a move", () => {
  const kinds = (act: "refusal-to-answer" | "undecided") =>
    changesOf(
      harbour([
        statement("a", "2031-01-10", { act, codings: [{ issue: "harbour" }] }),
        statement("b", "2031-03-10", { value: "open" }),
      ]),
      "eastport",
      "harbour",
      "2031-12-31",
    ).map(({ kind }) => kind);
  expect(kinds("refusal-to-answer")).toEqual(["first", "first"]);
  expect(kinds("undecided")).toEqual(["first", "moved"]);
});

test("the changes of a topic stand latest first, and in declared order within a day", () => {
  const dataset = harbour([
    statement("east-early", "2031-01-10", { value: "closed" }),
    statement("west", "2031-03-10", { ...reeve, value: "open" }),
    statement("east-late", "2031-03-10", {
      codings: [
        { issue: "dredging", quantity: { op: "=", n: 9, unit: "metres" } },
        { issue: "harbour", value: "open" },
      ],
    }),
    statement("too-late", "2031-06-10", { value: "closed" }),
  ]);
  const changes = changesIn(dataset, "harbour-dispute", "2031-05-31");
  expect(changes.map(({ day, party, issue, kind }) => [day, party, issue, kind])).toEqual([
    ["2031-03-10", "eastport", "harbour", "moved"],
    ["2031-03-10", "eastport", "dredging", "first"],
    ["2031-03-10", "westport", "harbour", "first"],
    ["2031-01-10", "eastport", "harbour", "first"],
  ]);
});
