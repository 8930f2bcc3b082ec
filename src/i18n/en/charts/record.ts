/** Words of the record. */
import { plural } from "../plural.ts";

export const record = {
  title: (topic: string, asOf: string) => `${topic}: every statement of the record, ${asOf}`,
  evidence: { record: "on record", reported: "reported at second hand", personal: "personal, not counted" },
  keyEntry: (evidence: string, n: string) => `${evidence}: ${n}`,
  none: "no statement in the record",
  more: "further statements",
  gap: (length: string) => `${length} without any`,
  length: (years: number, months: number, days: number) =>
    [
      years > 0 ? plural(years, "year", "years") : "",
      months > 0 ? plural(months, "month", "months") : "",
      days > 0 || years + months === 0 ? plural(days, "day", "days") : "",
    ]
      .filter(Boolean)
      .join(" "),
  span: (length: string, from: string, to: string) => `${length}, ${from} to ${to}`,
  heads: {
    statements: "Statements",
    reported: "Of them reported",
    personal: "Of them personal",
    first: "First",
    last: "Last",
    gap: "Longest gap",
  },
  empty: (asOf: string) => `${asOf}, the record holds no statement.`,
  lead: (asOf: string, statements: string, parties: string, from: string, to: string) =>
    from === to
      ? `${asOf}, the record holds ${statements} by ${parties}, said on ${from}.`
      : `${asOf}, the record holds ${statements} by ${parties}, said between ${from} and ${to}.`,
  parties: (n: string, one: boolean) => `${n} ${one ? "party" : "parties"}`,
  most: (most: string, fewest: string) => `Most are by ${most}, ${fewest}.`,
  fewest: (parties: string) => `fewest by ${parties}`,
  noneBy: (parties: string) => `none by ${parties}`,
  /** "Party A (3)", "Party A and Party B (3 each)" */
  withCount: (parties: string, n: string, one: boolean) => (one ? `${parties} (${n})` : `${parties} (${n} each)`),
  same: (n: string) => `Each of them has ${n}.`,
  longest: (length: string, from: string, to: string) =>
    `The longest stretch without any is ${length}, from ${from} to ${to}.`,
};
