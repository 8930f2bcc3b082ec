/** Problems for a person at a terminal: one line that tools can read, then what would be right. */
import type { Problem } from "../../load/problem.ts";

export function reportText(problems: readonly Problem[]): string {
  return problems.map(toLines).join("\n");
}

/** The last line of a report: how many problems in how many files. */
export function summaryLine(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`;
}

function toLines({ file, line, column, message, rule, hint, related }: Problem): string {
  const place = related ? `see ${related.file}:${related.line}:${related.column}` : undefined;
  const more = [hint, place].filter(Boolean).join("     ");
  return `${file}:${line}:${column}  ${message}  ${rule}${more ? `\n    ${more}` : ""}`;
}
