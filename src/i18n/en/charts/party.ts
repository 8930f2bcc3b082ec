/** Words of the chart of a party. */

export const party = {
  title: (name: string, asOf: string) => `${name}: how its positions moved, ${asOf}`,
  known: (asOf: string, known: string, of: string, one: boolean) =>
    `${asOf}, its answer is known on ${known} of ${of} ${one ? "issue" : "issues"}.`,
  movedNone: "No answer moved on record.",
  movedSome: (n: string, one: boolean, list: string) =>
    `It moved on ${n} ${one ? "issue" : "issues"}${list ? `: ${list}` : ""}.`,
  blank: (n: string, one: boolean, list: string) => `${n} ${one ? "is" : "are"} blank: ${list}.`,
  blankIssues: (issues: string, word: string) => `${issues} (${word})`,
  quoted: (issue: string) => `“${issue}”`,
  shownOnly: "shown, not counted",
  statements: "Statements",
  statementsOf: (all: string, aside: string) => (aside ? `${all}, of them ${aside}` : all),
  shownOnlyOf: (n: string) => `${n} shown, not counted`,
  unplacedOf: (n: string) => `${n} on no point`,
};
