/** Words that all charts share, and whatever else on a page follows the reader's choice of day: these go to browsers as well. */
import { plural } from "./plural.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function few(n: number): string {
  return small[n] ?? n.toLocaleString("en-GB");
}

export const shared = {
  /** One word for each state, for cells and lists. */
  state: {
    stated: "on record",
    conditional: "conditional",
    reported: "reported",
    ambiguous: "open between two",
    contested: "contested",
    undecided: "undecided",
    declined: "declined to say",
    silent: "nothing found",
    "not-researched": "not researched",
    "not-applicable": "no answer on this scale",
  },
  asOf: (date: string) => `as of ${date}`,
  AsOf: (date: string) => `As of ${date}`,

  /** Heads of columns that several charts have in their tables. */
  heads: {
    party: "Party",
    issue: "Issue",
    position: "Position",
    standing: "Standing",
    said: "Last said",
    before: "Before that",
    from: "From",
    until: "Until",
    date: "Date",
  },
  stillHeld: "still held",
  /** "five of eight parties" */
  partiesOf: (n: number, of: number) => `${few(n)} of ${few(of)} ${of === 1 ? "party" : "parties"}`,

  /** "four issues", within a sentence that counts in words. */
  issues: (n: number) => `${few(n)} ${n === 1 ? "issue" : "issues"}`,

  /** "no", "one" … "twelve", "13": a count within a sentence. */
  few,
  /** "none", "one", "two": a count that stands for itself. */
  howMany: (n: number) => (n === 0 ? "none" : few(n)),

  /** Who gives which answer as of a day, and who gives none. */
  answers: {
    lead: (asOf: string, answered: string) => `${asOf}, ${answered} have an answer that is known from what was said`,
    none: (asOf: string) => `${asOf}, no party’s answer is known`,
    group: (parties: string, label: string) => `${parties}, “${label}”`,
    groupStanding: (parties: string, label: string, standing: string) => `${parties}, “${label}” (${standing})`,
    /** "Two have not said: Party C (nothing found) and Party D (declined to say)." */
    blank: (n: string, one: boolean, list: string) => `${n} ${one ? "has" : "have"} not said: ${list}.`,
    blankParty: (party: string, word: string) => `${party} (${word})`,
  },

  lastStated: (months: number) =>
    months < 1
      ? "last stated within the month before"
      : months < 24
        ? `last stated ${plural(months, "month", "months")} before`
        : `last stated ${plural(Math.floor(months / 12), "year", "years")} before`,
  steps: (n: number) => plural(n, "step", "steps"),
  stepsApart: (n: number, of: number) => `${plural(n, "step", "steps")} apart, of ${of}`,
  samePoint: "same answer",
  differentPoint: "different answers",
  notComparable: "not comparable: at least one of them is blank",
  counts: {
    parties: (n: number) => plural(n, "party", "parties"),
    issues: (n: number) => plural(n, "issue", "issues"),
    statements: (n: number) => plural(n, "statement", "statements"),
    sources: (n: number) => plural(n, "source", "sources"),
    documents: (n: number) => plural(n, "document", "documents"),
    events: (n: number) => plural(n, "event", "events"),
    pages: (n: number) => plural(n, "page", "pages"),
    points: (n: number) => plural(n, "point", "points"),
    words: (n: number) => plural(n, "word", "words"),
    minutes: (n: number) => plural(n, "minute", "minutes"),
    terms: (n: number) => plural(n, "term", "terms"),
  },
};
