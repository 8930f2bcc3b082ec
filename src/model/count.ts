/** Counts of the record for prose, so that a number in a briefing never goes stale. */
import type { IsoDay } from "../schema/fields.ts";
import type { Dataset, Id } from "./dataset.ts";
import { firstDay, lastDay } from "./dates.ts";

export type Countable = "statements" | "sources" | "parties";

export interface CountFilter {
  readonly party?: Id | undefined;
  readonly issue?: Id | undefined;
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
}

/** How many statements of a topic fit the filter, or how many sources they were found in, or how many parties made them. */
export function countOf(dataset: Dataset, topic: Id, of: Countable, { party, issue, from, to }: CountFilter): number {
  const statements = [...dataset.statements.values()].filter(
    (statement) =>
      statement.topic === topic &&
      (!party || statement.party === party) &&
      (!issue || statement.codings.some((coding) => coding.issue === issue)) &&
      (!from || firstDay(statement.said) >= from) &&
      (!to || lastDay(statement.said) <= to),
  );
  if (of === "statements") return statements.length;
  return new Set(statements.map((statement) => (of === "sources" ? statement.source : statement.party))).size;
}
