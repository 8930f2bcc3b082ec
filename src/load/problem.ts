import { compareText } from "../model/order.ts";

/** One thing an editor should mend, and where. Problems are data: src/check/reporters print them. */
export interface Problem {
  /** Id of the rule, such as `quote-length`. */
  readonly rule: string;
  /** Path of the file, relative to the working directory, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** One line: unexpected X, expected Y. */
  readonly message: string;
  /** What would be right, in sentences. */
  readonly hint?: string | undefined;
  /** Another place that matters, such as where a name is defined. */
  readonly related?: Place | undefined;
  /** notice: worth a look, but nothing that keeps the content from being published; left out, it must be mended. */
  readonly severity?: "notice" | undefined;
  /** What to write instead, where only one answer is right and the meaning stays the same. */
  readonly fix?: Fix | undefined;
}

/** A replacement in the text of a file, counted in UTF-16 units of the text as `readTextFile` gives it. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** True where the content cannot be published before this is mended. */
export function isError({ severity }: Problem): boolean {
  return severity !== "notice";
}

/** Sorts by file, then by place in it, then by rule: the order in which problems are shown. */
export function inOrder(problems: Iterable<Problem>): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}
