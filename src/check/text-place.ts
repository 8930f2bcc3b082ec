/** From an index in the text of a file to the line and column an editor sees. */
import type { Place } from "../load/problem.ts";

export function placeIn({ file, text }: { readonly file: string; readonly text: string }, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { file, line: before.split("\n").length, column: offset - lineStart + 1 };
}
