/** Words of embeds: the pages that others frame, and what is said about them. */
import { plural } from "./plural.ts";

export const embeds = {
  /** "Stated positions as of 24 December 2025" */
  statedAsOf: (date: string) => `Stated positions as of ${date}`,
  frozen: (date: string) => `Frozen: this view stays as it was on ${date}.`,
  open: "Open the full page",
  references: (count: string) => `Statements and sources (${count})`,
  table: "The same as a table",
  tooTall: "The drawing is too tall for a frame, so here are the same facts as a table. ",
  /** Of the plans in little. */
  digest:
    "The whole drawing is too tall for a frame: here are the answers alone. The table has every point and number.",
  unknown: "This embed has no {option}; that part of its address was left out.",
  otherDay: "The address asks for another day: open the view of that day.",
  since: (changed: number, of: number, date: string) =>
    changed === 0
      ? `No position here has changed since ${date}`
      : `${changed} of ${plural(of, "position", "positions")} here changed since ${date}`,
  sincePlans: (added: number, date: string) =>
    added === 0
      ? `No further plan or draft since ${date}`
      : `${plural(added, "further plan or draft", "further plans or drafts")} since ${date}`,
  statusAlt: (date: string) => `How much has changed since ${date}: told by the picture, and on the full page`,
  corrected: (date: string, what: string, name: string) => `Corrected on ${date} (${name}): ${what}`,
  source: "Source",
};
