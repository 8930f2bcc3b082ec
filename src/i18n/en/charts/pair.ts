/** Words of the comparison of two parties. */

export const pair = {
  title: (a: string, b: string, asOf: string) => `${a} and ${b} on every issue, ${asOf}`,
  /** @param ways how they compare, each with its number of issues */
  summary: (asOf: string, a: string, b: string, issues: string, ways: string) =>
    `${asOf}, ${a} and ${b} on ${issues}: ${ways}.`,
  ways: {
    same: (n: string) => `the same answer on ${n}`,
    apart: (n: string) => `steps apart on ${n}`,
    different: (n: string) => `different answers without an order on ${n}`,
    "not-comparable": (n: string) => `not comparable on ${n}, as at least one of them has not said`,
  },
  agreements: (issues: string) => `The same answer: ${issues}.`,
  distance: "How far apart",
  headings: {
    same: "The same answer",
    apart: "Apart",
    different: "Different answers",
    "not-comparable": "Not comparable",
  },
};
