/** Words of the history. */
import { plural } from "../plural.ts";

export const history = {
  title: (issue: string, asOf: string) => `${issue}: how each party’s position moved, ${asOf}`,
  summary: (asOf: string, statements: number, moved: string) =>
    `${asOf}, ${plural(statements, "statement stands", "statements stand")} on record on this issue. ${moved}`,
  movedNone: "No party’s answer moved on record.",
  movedSome: (n: string, list: string) => `The answer moved for ${n}: ${list}.`,
  widerYears: "Years are drawn wider where more was said.",
};
