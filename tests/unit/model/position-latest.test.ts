/** Step 2 of the rule: the latest date counts, and on one day the stronger kind of source. */
import { expect, test } from "vitest";
import { statement } from "../../fixtures/harbour.ts";
import { cell, eastport } from "./eastport.ts";

const open = { kind: "point", point: "open" };
const closed = { kind: "point", point: "closed" };

test("the latest words are the position", () => {
  const words = [statement("a", "2031-03-01", { value: "closed" }), statement("b", "2031-05-01", { value: "open" })];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-05-01", reading: open });
});

test("what is said after the day has no part in the position", () => {
  const words = [statement("a", "2031-03-01", { value: "closed" }), statement("b", "2031-05-01", { value: "open" })];
  expect(eastport(words, "2031-04-30")).toEqual({
    ...cell,
    asOf: "2031-04-30",
    state: "stated",
    statement: "a",
    said: "2031-03-01",
    reading: closed,
  });
});

test("what is said on the day itself counts", () => {
  expect(eastport([statement("a", "2031-03-01", { value: "open" })], "2031-03-01").state).toBe("stated");
  expect(eastport([statement("a", "2031-03-01", { value: "open" })], "2031-02-28").state).toBe("not-researched");
});

test("words known only to the month count from its last day", () => {
  const words = [statement("a", "2031-03", { value: "open" })];
  expect(eastport(words, "2031-03-30")).toEqual({ ...cell, asOf: "2031-03-30", state: "not-researched" });
  expect(eastport(words, "2031-03-31")).toEqual({
    ...cell,
    asOf: "2031-03-31",
    state: "stated",
    statement: "a",
    said: "2031-03",
    reading: open,
  });
});

test("words known only to the year count from its last day", () => {
  expect(eastport([statement("a", "2030", { value: "open" })], "2030-12-30").state).toBe("not-researched");
  expect(eastport([statement("a", "2030", { value: "open" })], "2030-12-31").state).toBe("stated");
});

test("age never erases a position", () => {
  const words = [statement("a", "1999-03-01", { value: "open" })];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "a", said: "1999-03-01", reading: open });
});

test("a position repeated is last stated on the later day", () => {
  const words = [statement("a", "2031-03-01", { value: "open" }), statement("b", "2031-03-08", { value: "open" })];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-08", reading: open });
});

test.each([
  ["signed-text", "official-transcript"],
  ["official-transcript", "recording"],
  ["recording", "read-out"],
  ["read-out", "interview"],
  ["interview", "wire"],
  ["wire", "media"],
  ["media", "leaked"],
  ["signed-text", "leaked"],
] as const)("on one day a source of kind %s outranks one of kind %s", (stronger, weaker) => {
  const words = [
    statement("a", "2031-03-01", { source: weaker, value: "closed" }),
    statement("b", "2031-03-01", { source: stronger, value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-01", reading: open });
});

test("on one day words on record in the weakest source outrank a report in the strongest", () => {
  const words = [
    statement("a", "2031-03-01", { source: "signed-text", attribution: "anonymous", value: "closed" }),
    statement("b", "2031-03-01", { source: "media", value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-01", reading: open });
});

test("on another day a weaker source is not outranked", () => {
  const words = [
    statement("a", "2031-03-01", { source: "signed-text", value: "closed" }),
    statement("b", "2031-05-01", { source: "media", value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-05-01", reading: open });
});

test("the same answer twice on one day is named by the statement in the stronger source", () => {
  const words = [
    statement("a", "2031-03-01", { source: "media", value: "open" }),
    statement("b", "2031-03-01", { source: "recording", value: "open" }),
  ];
  expect(eastport(words)).toMatchObject({ state: "stated", statement: "b" });
});

test("of equal witnesses on one day the first by id is named", () => {
  const words = [statement("b", "2031-03-01", { value: "open" }), statement("a", "2031-03-01", { value: "open" })];
  expect(eastport(words)).toMatchObject({ state: "stated", statement: "a" });
});
