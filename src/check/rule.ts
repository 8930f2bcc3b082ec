/** What a rule is: it finds problems in content, and prints nothing. */
import type { Content } from "../load/content.ts";
import type { Place, Problem } from "../load/problem.ts";
import type { IsoDay } from "../schema/fields.ts";

/** What the editors' guide says of a rule. */
export interface RuleGuide {
  /** Permanent id, also the name of the rule's file and of its page in the guide. */
  readonly id: string;
  /** What the rule asks, in one sentence an editor understands. */
  readonly asks: string;
  /** Why it is asked, in a sentence or two. */
  readonly why: string;
  /** What breaks the rule, and what an editor reads then: the tests of the rule as well as its page. */
  readonly examples: readonly Example[];
  /** True where `npm run check -- --fix` can mend what the rule finds. */
  readonly mends?: boolean;
}

/** A change to a valid site, which invented towns and people fill, that the rule refuses. */
export interface Example {
  /** File below the content folder. */
  readonly file: string;
  /** A piece of that file as it is right; null where the file is not there. */
  readonly right: string | null;
  /** What stands there instead; null where the file is taken away. */
  readonly wrong: string | null;
  /** The lines of the report, word for word. */
  readonly says: readonly string[];
}

export interface Rule extends RuleGuide {
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
