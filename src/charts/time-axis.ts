/** Time as readers can use it: years are drawn wider where more was said, and each is labelled, so nothing is bent in secret. */
import { addDays, daysBetween } from "../model/dates.ts";
import type { IsoDay } from "../schema/fields.ts";
import { round } from "./scale.ts";

export interface TimeAxis {
  readonly years: readonly { readonly year: string; readonly x1: number; readonly x2: number }[];
  readonly xOf: (day: IsoDay) => number;
}

/** Share of the width that years have by their length; the rest goes by the number of statements. */
const evenShare = 0.35;

/**
 * @param days days of what was said, for the weight of the years; any order
 * @param leastPx width that a whole year has at least, where all of them find room for it; a part of a year has its part
 * @returns a scale that is linear within each year, from `fromPx` on the first day to `toPx` on the last
 */
export function timeAxis(
  from: IsoDay,
  to: IsoDay,
  days: readonly IsoDay[],
  fromPx: number,
  toPx: number,
  leastPx = 0,
): TimeAxis {
  const pieces = yearsBetween(from, to);
  const total = daysBetween(from, to) || 1;
  const weights = pieces.map(({ start, end }) => {
    const inside = days.filter((day) => start <= day && day < end).length;
    return (
      evenShare * (daysBetween(start, end) / total) +
      (1 - evenShare) * (days.length > 0 ? inside / days.length : daysBetween(start, end) / total)
    );
  });
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  const widths = widened(
    weights.map((weight) => (weight / sum) * (toPx - fromPx)),
    pieces.map(({ start, end }) => leastPx * Math.min(1, daysBetween(start, end) / 365)),
  );
  let x = fromPx;
  const years = pieces.map(({ year, start, end }, index) => {
    const x1 = x;
    x += widths[index] as number;
    return { year, start, end, x1: round(x1), x2: round(x) };
  });
  const xOf = (day: IsoDay): number => {
    const year = years.find(({ end }) => day < end) ?? years.at(-1);
    if (!year) return fromPx;
    const share = daysBetween(year.start, day) / (daysBetween(year.start, year.end) || 1);
    return round(year.x1 + Math.min(1, Math.max(0, share)) * (year.x2 - year.x1));
  };
  return { years: years.map(({ year, x1, x2 }) => ({ year, x1, x2 })), xOf };
}

/** Widths of the same sum, none below its least: what is missing comes from those with more, in proportion to what they have more. */
function widened(widths: readonly number[], least: readonly number[]): readonly number[] {
  const spare = widths.map((width, index) => Math.max(0, width - (least[index] as number)));
  const missing = widths.reduce((sum, width, index) => sum + Math.max(0, (least[index] as number) - width), 0);
  const allSpare = spare.reduce((a, b) => a + b, 0);
  if (missing === 0 || missing > allSpare) return widths;
  return widths.map(
    (width, index) => Math.max(width, least[index] as number) - ((spare[index] as number) / allSpare) * missing,
  );
}

/** The calendar years from one day to another; `end` is the first day no longer inside. */
function yearsBetween(from: IsoDay, to: IsoDay): { year: string; start: IsoDay; end: IsoDay }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      year: String(year),
      start: year === first ? from : `${year}-01-01`,
      end: year === last ? addDays(to, 1) : `${year + 1}-01-01`,
    };
  });
}
