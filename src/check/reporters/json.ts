/** Problems for a program. */
import type { Problem } from "../../load/problem.ts";

export function reportJson(problems: readonly Problem[]): string {
  const keys: (keyof Problem)[] = ["rule", "file", "line", "column", "message", "hint", "related"];
  return JSON.stringify(
    problems.map((problem) => Object.fromEntries(keys.map((key) => [key, problem[key] ?? null]))),
    null,
    2,
  );
}
