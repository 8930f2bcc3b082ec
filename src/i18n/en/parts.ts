/** Words of what a page says beside its charts and that follows the reader's day as they do. */
import { plural } from "./plural.ts";
import { shared } from "./shared.ts";

export const parts = {
  topic: {
    sentence: (day: string, far: string, opposite: boolean, agreed: string | undefined, allCompared: boolean) =>
      `As of ${day} the answers ${opposite ? "reach from one end of the scale to the other" : "lie furthest apart"} on ${far}${agreed ? `; all who answered agree on ${agreed}` : allCompared ? "; on no issue do all who answered agree" : ""}.`,
    agreed: (day: string, agreed: string) => `As of ${day} all who answered agree on ${agreed}.`,
    none: (day: string) => `As of ${day} no two parties can be compared on any issue.`,
    several: (n: number, of: number) => `${n} of ${of} issues`,
  },
  party: {
    lead: (party: string, known: number, all: number, blanks: string, statements: string, day: string) =>
      `As of ${day}, the answers of ${party} are known on ${known} of ${all} issues${blanks ? `; blank: ${blanks}` : ""}. They rest on ${statements}.`,
  },
  pair: {
    lead: (day: string, a: string, b: string, issues: number, same: number, apart: number, blank: number) =>
      `As of ${day}, ${a} and ${b} give the same answer on ${shared.howMany(same)} of ${shared.issues(issues)} and different ones on ${shared.howMany(apart)}${blank > 0 ? `; ${shared.few(blank)} cannot be compared` : ""}.`,
  },
  moves: {
    none: "No answer moved on record.",
    from: (before: string) => `was ${before}, now`,
    first: "first on record,",
    because: "Because:",
  },
  conditions: {
    none: "No position on this issue was tied to a condition.",
    waits: (issue: string) => ` (${issue})`,
  },
  statements: (shown: number, all: number, day: string) =>
    shown === all
      ? `${plural(all, "statement", "statements")} up to ${day}, the latest first.`
      : `${shown} of ${plural(all, "statement", "statements")}: those up to ${day}, the latest first.`,
};
