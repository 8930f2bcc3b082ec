/** What a rule is: it finds problems in content, and prints nothing. */
import type { Content } from "../load/content.ts";
import type { Place, Problem } from "../load/problem.ts";
import type { IsoDay } from "../schema/fields.ts";

export interface Rule {
  /** Permanent id, also the name of the rule's file. */
  readonly id: string;
  /** What the rule asks, in one sentence an editor understands. */
  readonly asks: string;
  /** Every place that breaks the rule on that day. Must not throw on content that breaks other rules. */
  readonly find: (content: Content, today: IsoDay) => Problem[];
}

/** A problem at a place: the rule adds the rest. */
export function problemAt(
  rule: string,
  place: Place,
  message: string,
  more: Pick<Problem, "hint" | "related" | "severity" | "fix"> = {},
): Problem {
  return { rule, file: place.file, line: place.line, column: place.column, message, ...more };
}
