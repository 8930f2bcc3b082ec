/** ISO dates that may be known only to the month or year, compared without a clock or time zone. */
import type { IsoDate, IsoDay } from "../schema/fields.ts";

/** The first day the date can mean: "2031-02" → "2031-02-01". */
export function firstDay(date: IsoDate): IsoDay {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day the date can mean: "2031-02" → "2031-02-28". */
export function lastDay(date: IsoDate): IsoDay {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative where the second is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whole months from one day to another. */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  const [y1, m1, d1] = from.split("-").map(Number) as [number, number, number];
  const [y2, m2, d2] = to.split("-").map(Number) as [number, number, number];
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
