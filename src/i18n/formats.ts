/** Dates, counts and lists as readers of a language write them; the machine's own locale and time zone have no part in it. */
import type { IsoDate, Language } from "../schema/fields.ts";

export interface Formats {
  /** "11 December 2025", "December 2025" or "2025". */
  readonly date: (date: IsoDate) => string;
  /** "11 Dec 2025". */
  readonly shortDate: (date: IsoDate) => string;
  /** "1,234". */
  readonly number: (n: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
}

const months = { long: { month: "long" }, short: { month: "short" } } as const;

export function formatsOf(language: Language): Formats {
  // English dates stand with the day first, as in the record's sources.
  const locale = language === "en" ? "en-GB" : language;
  const formatter = (month: keyof typeof months, length: number): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      year: "numeric",
      ...(length > 4 ? months[month] : {}),
      ...(length > 7 ? { day: "numeric" } : {}),
    });
  const dates = {
    long: [4, 7, 10].map((length) => formatter("long", length)),
    short: [4, 7, 10].map((length) => formatter("short", length)),
  };
  const format = (month: keyof typeof months, date: IsoDate): string => {
    const byLength = dates[month][date.length === 4 ? 0 : date.length === 7 ? 1 : 2] as Intl.DateTimeFormat;
    // ECMAScript reads a date without a time as UTC, also where it is only a month or a year.
    return byLength.format(new Date(date));
  };
  const numbers = new Intl.NumberFormat(locale);
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  return {
    date: (date) => format("long", date),
    shortDate: (date) => format("short", date),
    number: (n) => numbers.format(n),
    list: (items) => and.format(items),
    either: (items) => or.format(items),
  };
}
