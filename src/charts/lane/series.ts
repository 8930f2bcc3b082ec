/** What a lane shows: the position of one party on one issue over time, and every statement behind it. */
import type { Id } from "../../model/dataset.ts";
import type { IsoDay } from "../../schema/fields.ts";
import {
  type PositionMark,
  positionOn,
  type Span,
  spansUpTo,
  type TopicHistory,
} from "../topic-history/topic-history.ts";

export interface LaneFacts {
  /** Oldest first; a blank that followed an answer has one too. */
  readonly spans: readonly LaneSpan[];
  /** By day, then id. */
  readonly dots: readonly Dot[];
  /** The position as of the day, a blank included. */
  readonly now: PositionMark;
  /** true where the answer moved on record. */
  readonly moved: boolean;
}

export type LaneSpan = Pick<Span, "from" | "to" | "position">;

/** A statement on the issue. */
export interface Dot {
  readonly key: Id;
  readonly day: IsoDay;
  readonly saidOn: string;
  readonly summary: string;
  readonly href: string;
  /** Columns of its reading; empty where it fits no point. */
  readonly columns: readonly number[];
  readonly label: string;
  /** false where the words are shown but do not count. */
  readonly counts: boolean;
}

/** Nothing of it is later than `asOf`: a statement known to a month counts from the last day of that month. */
export function laneFacts(history: TopicHistory, party: Id, issue: Id, asOf: IsoDay): LaneFacts {
  const spans = spansUpTo(history, party, issue, asOf);
  return {
    now: positionOn(history, party, issue, asOf),
    spans: spans.map(({ from, to, position }) => ({ from, to, position })),
    dots: dotsOf(history, party, issue, asOf),
    moved: spans.some(({ change }) => change === "moved"),
  };
}

function dotsOf(history: TopicHistory, party: Id, issue: Id, asOf: IsoDay): Dot[] {
  return history.statements.flatMap(({ key, day, until, saidOn, summary, href, answers, ...statement }) => {
    const answer = answers.find((one) => one.issue === issue);
    if (statement.party !== party || !answer || until > asOf) return [];
    const { columns, label, counts } = answer;
    return [{ key, day, saidOn, summary, href, columns, label, counts }];
  });
}
