/** Problems for a person at a terminal: one line that tools can read, then what would be right. */
import { isError, type Problem } from "../../load/problem.ts";

export function reportText(problems: readonly Problem[]): string {
  return problems.map(toLines).join("\n");
}

/** The last line of a report: how many problems and notes in how many files. */
export function summaryLine(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const notes = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counted = [
    ...(errors > 0 || notes === 0 ? [count(errors, "problem")] : []),
    ...(notes > 0 ? [count(notes, "note")] : []),
  ];
  return `${counted.join(" and ")} in ${count(files, "file")}`;
}

function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? "" : "s"}`;
}

function toLines(problem: Problem): string {
  const { file, line, column, message, rule, hint, related } = problem;
  const place = related ? `see ${related.file}:${related.line}:${related.column}` : undefined;
  const more = [hint, place].filter(Boolean).join("     ");
  const note = isError(problem) ? "" : "note: ";
  return `${file}:${line}:${column}  ${note}${message}  ${rule}${more ? `\n    ${more}` : ""}`;
}
