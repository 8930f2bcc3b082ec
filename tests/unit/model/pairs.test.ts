import { expect, test } from "vitest";
import { pairsOf } from "../../../src/model/pairs.ts";
import { harbour, tables } from "../../fixtures/harbour.ts";

function topicOf(count: number) {
  const parties = Array.from({ length: count }, (_, index) => ({ party: `town-${index + 1}` }));
  return harbour([], { topics: tables([]).topics.map((topic) => ({ ...topic, parties })) });
}

test("every pair of parties is named once, in declared order", () => {
  expect(pairsOf(harbour(), "harbour-dispute")).toEqual([
    ["eastport", "westport"],
    ["eastport", "league"],
    ["westport", "league"],
  ]);
});

test("a topic of one party has no pairs", () => {
  expect(pairsOf(topicOf(1), "harbour-dispute")).toEqual([]);
});

test("a topic of twenty parties has all its pairs, and one of twenty-one has none", () => {
  expect(pairsOf(topicOf(20), "harbour-dispute")).toHaveLength(190);
  expect(pairsOf(topicOf(21), "harbour-dispute")).toEqual([]);
});
