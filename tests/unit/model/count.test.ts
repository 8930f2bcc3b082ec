import { expect, test } from "vitest";
import { countOf } from "../../../src/model/count.ts";
import { harbour, statement } from "../../fixtures/harbour.ts";

const topic = "harbour-dispute";
const dataset = harbour([
  statement("a", "2031-01-10", { value: "open" }),
  statement("b", "2031-02", { codings: [{ issue: "dredging", unplaced: true }] }),
  statement("c", "2031-03-10", { source: "wire" }),
  statement("d", "2031-03-20", { party: "westport", speaker: "reeve", value: "closed" }),
]);

test("without a filter everything in the topic is counted", () => {
  expect(countOf(dataset, topic, "statements", {})).toBe(4);
  expect(countOf(dataset, topic, "sources", {})).toBe(2);
  expect(countOf(dataset, topic, "parties", {})).toBe(2);
});

test("another topic counts its own record only", () => {
  expect(countOf(dataset, "ferry-dispute", "statements", {})).toBe(0);
});

test("a count may be of one party, of one issue, or of both", () => {
  expect(countOf(dataset, topic, "statements", { party: "eastport" })).toBe(3);
  expect(countOf(dataset, topic, "statements", { issue: "harbour" })).toBe(2);
  expect(countOf(dataset, topic, "statements", { party: "eastport", issue: "harbour" })).toBe(1);
  expect(countOf(dataset, topic, "parties", { issue: "dredging" })).toBe(1);
});

test("both ends of a time belong to it", () => {
  expect(countOf(dataset, topic, "statements", { from: "2031-01-10", to: "2031-03-10" })).toBe(3);
  expect(countOf(dataset, topic, "statements", { from: "2031-01-11", to: "2031-03-09" })).toBe(1);
});

test("words known only to the month are counted where the whole month lies within the time", () => {
  expect(countOf(dataset, topic, "statements", { from: "2031-02-01", to: "2031-02-28" })).toBe(1);
  expect(countOf(dataset, topic, "statements", { from: "2031-02-02", to: "2031-02-28" })).toBe(0);
  expect(countOf(dataset, topic, "statements", { from: "2031-02-01", to: "2031-02-27" })).toBe(0);
});
