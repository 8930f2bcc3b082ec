import type { spectrum as dictionary } from "../../i18n/en/charts/spectrum.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase } from "../marks.ts";
import type { Column } from "../scale.ts";
import {
  issueNamed,
  type PartyMark,
  partiesShown,
  type PositionMark,
  positionOn,
  spansUpTo,
  type TopicHistory,
} from "../topic-history/topic-history.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly issue: string;
  readonly asOf: string;
  /** false where the points stand side by side in no order. */
  readonly ordered: boolean;
  readonly columns: readonly Column[];
  /** Heading of the dates beside the scale. */
  readonly saidHead: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly party: PartyMark;
  readonly position: PositionMark;
  /** Earlier positions, oldest first, each where it differs from the one after it. */
  readonly trail: readonly PositionMark[];
}

/** Each party on the scale of an issue as of a day, with where it stood before. */
export function series(history: TopicHistory, query: Query, words: ChartWords<Own>): Series {
  const issue = issueNamed(history, query.subject);
  return {
    issue: issue.title,
    asOf: asOfPhrase(words, query.asOf),
    ordered: issue.kind === "ordered",
    columns: issue.columns,
    saidHead: words.heads.said,
    rows: partiesShown(history, query.parties).map((party) => ({
      party,
      position: positionOn(history, party.key, issue.key, query.asOf),
      trail: spansUpTo(history, party.key, issue.key, query.asOf)
        .slice(0, -1)
        .map(({ position }) => position),
    })),
  };
}
