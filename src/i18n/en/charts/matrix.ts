/** Words of the matrix. */
import { plural } from "../plural.ts";

export const matrix = {
  title: (topic: string, asOf: string) => `${topic}: what each party has said, ${asOf}`,
  summary: (asOf: string, answered: number, cells: number, parties: number, issues: number, blanks: string) =>
    `${asOf}, ${answered} of ${plural(cells, "position", "positions")} of ${plural(parties, "party", "parties")} on ${plural(issues, "issue", "issues")} ${answered === 1 ? "is" : "are"} known from what was said${blanks ? `; the others are blank (${blanks})` : ""}.`,
  where: "Where they stand",
  moved: (month: string) => `moved ${month}`,
  movedFrom: (date: string, before: string) => `moved on ${date}; was ${before}`,
};
