/** Problems for a program. */
import { isError, type Problem } from "../../load/problem.ts";

export function reportJson(problems: readonly Problem[]): string {
  const keys: (keyof Problem)[] = ["rule", "file", "line", "column", "message", "hint", "related"];
  return JSON.stringify(
    problems.map((problem) => ({
      ...Object.fromEntries(keys.map((key) => [key, problem[key] ?? null])),
      severity: isError(problem) ? "error" : "notice",
    })),
    null,
    2,
  );
}
