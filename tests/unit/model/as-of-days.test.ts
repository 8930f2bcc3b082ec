import { expect, test } from "vitest";
import { asOfDays } from "../../../src/model/as-of-days.ts";
import type { InTopic } from "../../../src/model/dataset.ts";
import type { TopicEvent } from "../../../src/schema/events.ts";
import { harbour, tables } from "../../fixtures/harbour.ts";

function eventOn(date: string, id: string, topic = "harbour-dispute"): InTopic<TopicEvent> {
  return { id, topic, date, kind: "talks", title: "Talks", text: "They talked.", sources: ["minutes"] };
}

test("each day of an event is named once, ascending", () => {
  const events = [eventOn("2031-05-01", "a"), eventOn("2031-03-01", "b"), eventOn("2031-05-01", "c")];
  expect(asOfDays(harbour([], { events }), "harbour-dispute")).toEqual(["2031-03-01", "2031-05-01"]);
});

test("days outside the time the record covers are not named, its first and last day are", () => {
  const days = ["2029-12-31", "2030-01-01", "2031-12-31", "2032-01-01"];
  const events = days.map((day) => eventOn(day, `on-${day}`));
  expect(asOfDays(harbour([], { events }), "harbour-dispute")).toEqual(["2030-01-01", "2031-12-31"]);
});

test("the events of another topic give this one no days", () => {
  const [topic] = tables([]).topics;
  const topics = [topic!, { ...topic!, id: "ferry-dispute" }];
  const events = [eventOn("2031-03-01", "a", "ferry-dispute")];
  expect(asOfDays(harbour([], { topics, events }), "harbour-dispute")).toEqual([]);
});
