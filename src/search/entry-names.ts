/** Short names of entries, numbered in the order of time: results can be put in that order with no list to look dates up in. */
import { firstDay } from "../model/dates.ts";
import { compareText } from "../model/order.ts";
import type { Result } from "./engine.ts";
import type { Entry } from "./entry.ts";

export type DateOrder = "oldest" | "newest";

/** Those with a date come first, by their first day. */
export function inOrderOfTime(entries: readonly Entry[]): Entry[] {
  // A letter stands after all numbers.
  const day = ({ date }: Entry): string => (date === undefined ? "undated" : firstDay(date));
  return entries.toSorted((a, b) => compareText(day(a), day(b)));
}

/**
 * Address of each entry → its name, the id of a result: d and a number with a date, u and a number without.
 *
 * @param entries in the order of time
 */
export function entryNames(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ url, date }, index) => [url, `${date === undefined ? "u" : "d"}${index}`]));
}

/** Results without a date stand last either way, in the order in which they are given. */
export function byDate(results: readonly Result[], order: DateOrder): Result[] {
  const dated = results.filter(({ id }) => id.startsWith("d"));
  const sign = order === "oldest" ? 1 : -1;
  return [
    ...dated.sort((a, b) => sign * (Number(a.id.slice(1)) - Number(b.id.slice(1)))),
    ...results.filter(({ id }) => !id.startsWith("d")),
  ];
}
