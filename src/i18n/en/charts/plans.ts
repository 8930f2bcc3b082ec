/** Words of the plans. */
import { plural } from "../plural.ts";

const operators = { "<=": "at most", ">=": "at least", "=": "", "<": "below", ">": "above" } as const;

export const plans = {
  title: (about: string, asOf: string) => `${about}: what the plans say, ${asOf}`,
  none: (asOf: string) => `No plan or draft has a point here, ${asOf}.`,

  /** Of a point that stands beside the scale. */
  beside: "fits no answer",
  numbers: "Numbers in these points",
  /** "at most 600", "at least 3 days" */
  amount: (op: keyof typeof operators, n: string, unit: string) => [operators[op], n, unit].filter(Boolean).join(" "),
  scoped: (amount: string, scope: string) => (scope ? `${amount} (${scope})` : amount),
  point: (number: string) => `point ${number}`,
  account: "only an account of the wording was seen",
  /** How much of a document's points on an issue was seen in an account alone. */
  seen: { all: "from accounts", some: "partly from accounts", none: "" },

  heads: {
    document: "Document",
    dated: "Date and status",
    point: "Point",
    says: "What it says",
    nearest: "Nearest answer",
    quantity: "Number",
    wording: "Wording",
  },
  wording: { seen: "wording seen", account: "only an account seen" },

  summary: {
    topic: (asOf: string, documents: number, points: number, issues: number) =>
      `${asOf}, ${plural(documents, "document has", "documents have")} ${plural(points, "point", "points")} on ${plural(issues, "issue", "issues")}.`,
    most: (list: string) => `Most documents speak on ${list}.`,
    document: (asOf: string, document: string, points: number, issues: number) =>
      `${asOf}, “${document}” has ${plural(points, "point", "points")} on ${plural(issues, "issue", "issues")}.`,
    others: (n: number, few: string) =>
      n === 0
        ? "No other document has a point on them."
        : `${few} other ${n === 1 ? "document has" : "documents have"} points on them.`,
    issue: (asOf: string, few: string, one: boolean) =>
      `${asOf}, ${few} ${one ? "document has a point" : "documents have points"} on this issue.`,
    nearest: (groups: string) => `Nearest answers: ${groups}.`,
    group: (documents: string, label: string) => `“${label}” in ${documents}`,
    noAnswer: (documents: string) => `no answer of the scale in ${documents}`,
    oneAmount: (amount: string) => `One number: ${amount}.`,
    sameAmount: (few: string, unit: string, amounts: string) => `${few} numbers of ${unit}, all ${amounts}.`,
    range: (unit: string, low: string, high: string) => `Numbers of ${unit}: from ${low} to ${high}.`,
    accounts: (points: number, of: number) =>
      points === of
        ? "All of this was seen in accounts only."
        : `${plural(points, "point", "points")} of ${of} ${points === 1 ? "was" : "were"} seen in accounts only.`,
  },
};
