/** Steps 4 and 5 of the rule: what is known only at second hand is reported, never stated. */
import { expect, test } from "vitest";
import type { Tables } from "../../../src/model/dataset.ts";
import type { TopicDocument } from "../../../src/schema/document.ts";
import { statement, type Words } from "../../fixtures/harbour.ts";
import { cell, eastport } from "./eastport.ts";

const open = { kind: "point", point: "open" };
const shared = { kind: "point", point: "shared" };
const closed = { kind: "point", point: "closed" };

const anonymous = { attribution: "anonymous" } as const;

function withDraft(status: TopicDocument["status"]): Partial<Tables> {
  const draft = {
    title: "Draft",
    date: "2031-02-01",
    authors: "Eastport",
    parties: ["eastport"],
    sources: [],
    points: [],
  };
  return { documents: [{ id: "draft", topic: "harbour-dispute", status, ...draft }] };
}

test.each<[string, Words, string]>([
  ["in a leaked source", { source: "leaked" }, "leaked"],
  ["in a leaked document", { source: "media", document: { id: "draft" } }, "leaked"],
  ["by unnamed sources", { attribution: "anonymous" }, "anonymous"],
  ["by unnamed sources without a speaker", { attribution: "anonymous", speaker: undefined }, "anonymous"],
  ["by another party", { attribution: "relayed" }, "relayed"],
  ["by weak witnesses", { attested: "weak" }, "weakly-attested"],
  ["once and not found again", { checked: { on: "2031-04-01", result: "not-found-again" } }, "not-found-again"],
])("words known only %s are reported, never stated", (_, words, because) => {
  expect(
    eastport([statement("a", "2031-03-01", { value: "open", ...words })], "2031-12-31", withDraft("leaked")),
  ).toEqual({
    ...cell,
    state: "reported",
    statement: "a",
    said: "2031-03-01",
    readings: [open],
    conditions: [],
    because,
  });
});

test.each<[string, Words]>([
  ["passed on by a spokesperson", { attribution: "indirect" }],
  ["in a text", { attribution: "document" }],
  ["fairly attested", { attested: "fair" }],
  ["found again word for word", { checked: { on: "2031-04-01", result: "word-for-word" } }],
  ["found again and mended", { checked: { on: "2031-04-01", result: "corrected" } }],
  ["in a disclosed document", { document: { id: "draft" } }],
])("words %s are on record", (_, words) => {
  const said = statement("a", "2031-03-01", { value: "open", ...words });
  expect(eastport([said], "2031-12-31", withDraft("disclosed"))).toEqual({
    ...cell,
    state: "stated",
    statement: "a",
    said: "2031-03-01",
    reading: open,
  });
});

test("a report keeps its conditions and its range", () => {
  const range = {
    issue: "harbour",
    range: ["permit", "shared"] as [string, string],
    conditions: [{ type: "after" as const, text: "a truce" }],
  };
  expect(eastport([statement("a", "2031-03-01", { ...anonymous, codings: [range] })])).toEqual({
    ...cell,
    state: "reported",
    statement: "a",
    said: "2031-03-01",
    readings: [{ kind: "range", from: "permit", to: "shared" }],
    conditions: [{ type: "after", text: "a truce" }],
    because: "anonymous",
  });
});

test("reports that differ within the window stand side by side, and the latest says why", () => {
  const words = [
    statement("a", "2031-03-01", { source: "leaked", value: "closed" }),
    statement("b", "2031-03-10", { attribution: "relayed", value: "open" }),
  ];
  expect(eastport(words)).toEqual({
    ...cell,
    state: "reported",
    statement: "b",
    said: "2031-03-10",
    readings: [closed, open],
    conditions: [],
    because: "relayed",
  });
});

test("a report within the window after words on record does not displace them", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-15", { ...anonymous, value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: closed });
});

test("a report within the window before words on record does not contest them", () => {
  const words = [
    statement("a", "2031-03-01", { ...anonymous, value: "open" }),
    statement("b", "2031-03-15", { value: "closed" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-03-15", reading: closed });
});

test("a delegate on record comes before a report of the mayor's words", () => {
  const words = [
    statement("a", "2031-03-01", { speaker: "pilot", value: "closed" }),
    statement("b", "2031-03-05", { ...anonymous, speaker: "mayor", value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: closed });
});

test("a later report stands alone, and names what was on record before", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-16", { ...anonymous, value: "open" }),
  ];
  expect(eastport(words)).toEqual({
    ...cell,
    state: "reported",
    statement: "b",
    said: "2031-03-16",
    readings: [open],
    conditions: [],
    because: "anonymous",
    onRecord: { ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: closed },
  });
});

test("what was on record before a report may itself be contested", () => {
  const words = [
    statement("a", "2031-03-01", { value: "closed" }),
    statement("b", "2031-03-05", { value: "shared" }),
    statement("c", "2031-05-01", { ...anonymous, value: "open" }),
  ];
  expect(eastport(words)).toMatchObject({
    state: "reported",
    readings: [open],
    onRecord: {
      state: "contested",
      statement: "b",
      sides: [
        { reading: closed, statements: ["a"] },
        { reading: shared, statements: ["b"] },
      ],
    },
  });
});

test("that the party had said it was undecided is no answer for a report to stand against", () => {
  const words = [
    statement("a", "2031-03-01", { act: "undecided", codings: [{ issue: "harbour" }] }),
    statement("b", "2031-05-01", { ...anonymous, value: "open" }),
  ];
  expect(eastport(words)).toEqual({
    ...cell,
    state: "reported",
    statement: "b",
    said: "2031-05-01",
    readings: [open],
    conditions: [],
    because: "anonymous",
  });
});

test("a report that repeats what the party had put on record changes nothing", () => {
  const words = [
    statement("a", "2031-03-01", { value: "open" }),
    statement("b", "2031-05-01", { ...anonymous, value: "open" }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: open });
});

test("a report that repeats a conditional position does not lift its conditions", () => {
  const conditions = [{ type: "after" as const, text: "a truce" }];
  const words = [
    statement("a", "2031-03-01", { codings: [{ issue: "harbour", value: "open", conditions }] }),
    statement("b", "2031-05-01", { ...anonymous, value: "open" }),
  ];
  expect(eastport(words)).toEqual({
    ...cell,
    state: "conditional",
    statement: "a",
    said: "2031-03-01",
    reading: open,
    conditions: [{ type: "after", text: "a truce" }],
  });
});

test("words on record after a report take its place", () => {
  const words = [
    statement("a", "2031-03-01", { source: "leaked", value: "open" }),
    statement("b", "2031-05-01", { value: "open" }),
  ];
  expect(eastport(words, "2031-04-30").state).toBe("reported");
  expect(eastport(words, "2031-05-01").state).toBe("stated");
});
