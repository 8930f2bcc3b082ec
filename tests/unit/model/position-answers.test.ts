/** What kind of answer the deciding words give: a point, a number, a range, or one with conditions. */
import { expect, test } from "vitest";
import { positionAt } from "../../../src/model/position.ts";
import type { Quantity } from "../../../src/schema/fields.ts";
import { harbour, statement } from "../../fixtures/harbour.ts";
import { cell, eastport } from "./eastport.ts";

const nineMetres: Quantity = { op: ">=", n: 9, unit: "metres" };

function depth(id: string, said: string, quantity: Quantity) {
  return statement(id, said, { codings: [{ issue: "dredging", quantity }] });
}

test("a number is stated as it was said, with its operator and scope", () => {
  const dataset = harbour([depth("a", "2031-03-01", { ...nineMetres, scope: "in winter" })]);
  expect(positionAt(dataset, "eastport", "dredging", "2031-12-31")).toEqual({
    ...cell,
    issue: "dredging",
    state: "stated",
    statement: "a",
    said: "2031-03-01",
    reading: { kind: "quantity", quantity: { op: ">=", n: 9, unit: "metres", scope: "in winter" } },
  });
});

test.each<[string, Quantity]>([
  ["number", { ...nineMetres, n: 10 }],
  ["operator", { ...nineMetres, op: "=" }],
  ["scope", { ...nineMetres, scope: "in winter" }],
])("the same quantity with another %s is another answer", (_, other) => {
  const dataset = harbour([depth("a", "2031-03-01", nineMetres), depth("b", "2031-03-05", other)]);
  expect(positionAt(dataset, "eastport", "dredging", "2031-12-31")).toMatchObject({
    state: "contested",
    between: "speakers",
    sides: [
      { reading: { kind: "quantity", quantity: nineMetres }, statements: ["a"] },
      { reading: { kind: "quantity", quantity: other }, statements: ["b"] },
    ],
  });
});

test("words that leave it open between two points are ambiguous, conditions or not", () => {
  const range: [string, string] = ["permit", "shared"];
  const said = statement("a", "2031-03-01", { codings: [{ issue: "harbour", range }] });
  const ambiguous = {
    ...cell,
    state: "ambiguous",
    statement: "a",
    said: "2031-03-01",
    reading: { kind: "range", from: "permit", to: "shared" },
  };
  expect(eastport([said])).toEqual({ ...ambiguous, conditions: [] });
  const conditions = [{ type: "unless" as const, text: "the pier is lost" }];
  const tied = statement("a", "2031-03-01", { codings: [{ issue: "harbour", range, conditions }] });
  expect(eastport([tied])).toEqual({ ...ambiguous, conditions: [{ type: "unless", text: "the pier is lost" }] });
});

test("an answer tied to a condition is conditional, and names the condition", () => {
  const conditions = [
    { type: "after" as const, text: "a truce that has held" },
    { type: "together" as const, issue: "dredging", text: "a deeper channel" },
  ];
  expect(
    eastport([statement("a", "2031-03-01", { codings: [{ issue: "harbour", value: "shared", conditions }] })]),
  ).toEqual({
    ...cell,
    state: "conditional",
    statement: "a",
    said: "2031-03-01",
    reading: { kind: "point", point: "shared" },
    conditions: [
      { type: "after", text: "a truce that has held" },
      { type: "together", issue: "dredging", text: "a deeper channel" },
    ],
  });
});

test("a condition that two coders noted is named once", () => {
  const truce = { type: "after" as const, text: "a truce" };
  const words = statement("a", "2031-03-01", {
    codings: [
      { issue: "harbour", value: "shared", coder: "aa", status: "agreed", conditions: [truce] },
      { issue: "harbour", value: "shared", coder: "bb", status: "agreed", conditions: [truce] },
    ],
  });
  expect(eastport([words])).toMatchObject({ state: "conditional", conditions: [{ type: "after", text: "a truce" }] });
});

test("conditions are no difference in the answer, and the latest words say which hold", () => {
  const conditions = [{ type: "after" as const, text: "a truce" }];
  const free = { issue: "harbour", value: "shared" };
  const tied = { ...free, conditions };
  const freed = [statement("a", "2031-03-01", { codings: [tied] }), statement("b", "2031-03-05", { codings: [free] })];
  expect(eastport(freed)).toMatchObject({ state: "stated", statement: "b" });
  const bound = [statement("a", "2031-03-01", { codings: [free] }), statement("b", "2031-03-05", { codings: [tied] })];
  expect(eastport(bound)).toMatchObject({ state: "conditional", statement: "b", conditions });
});
