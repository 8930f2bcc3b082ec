import type { Place } from "../../load/problem.ts";

/** Line and column, both from 1, of a character of the text. */
export function placeIn(text: string, index: number, file: string): Place {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { file, line: before.split("\n").length, column: index - lineStart + 1 };
}
