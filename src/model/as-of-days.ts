/** The days for which a topic has a page of its own: one for each day of an event. */
import type { IsoDay } from "../schema/fields.ts";
import { type Dataset, get, type Id } from "./dataset.ts";

/** Ascending, each day once, none outside the time the record covers. */
export function asOfDays(dataset: Dataset, topic: Id): readonly IsoDay[] {
  const { from, to } = get(dataset.topics, topic).covers;
  const days = [...dataset.events.values()].filter(
    (event) => event.topic === topic && from <= event.date && event.date <= to,
  );
  return [...new Set(days.map(({ date }) => date))].sort();
}
