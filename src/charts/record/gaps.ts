/** Stretches of time from which the record holds nothing. */
import { daysBetween, monthsBetween } from "../../model/dates.ts";
import type { IsoDay } from "../../schema/fields.ts";

export interface Gap {
  /** Last day before it on which something was said, or the first day of the record. */
  readonly from: IsoDay;
  /** First day after it on which something was said, or the day the view is taken. */
  readonly to: IsoDay;
  /** Its length as readers count it: whole years and months from two years on, whole months from two months on, else days. */
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * The longest stretch without a statement between two days, the earlier of two that are as long. What is known only to a month
 * or a year may have been said on any of its days, so that no gap lies within.
 *
 * @param said by day
 * @returns undefined where there is no statement, or none is further from the next than a day
 */
export function longestGap(
  said: readonly { readonly day: IsoDay; readonly until: IsoDay }[],
  from: IsoDay,
  to: IsoDay,
): Gap | undefined {
  if (said.length === 0) return undefined;
  let longest = { from, to: from };
  let last = from;
  for (const { day, until } of [...said, { day: to, until: to }]) {
    if (daysBetween(last, day) > daysBetween(longest.from, longest.to)) longest = { from: last, to: day };
    if (until > last) last = until;
  }
  return daysBetween(longest.from, longest.to) > 1 ? { ...longest, ...lengthOf(longest.from, longest.to) } : undefined;
}

function lengthOf(from: IsoDay, to: IsoDay): Pick<Gap, "years" | "months" | "days"> {
  const months = monthsBetween(from, to);
  if (months < 2) return { years: 0, months: 0, days: daysBetween(from, to) };
  if (months < 24) return { years: 0, months, days: 0 };
  return { years: Math.floor(months / 12), months: months % 12, days: 0 };
}
