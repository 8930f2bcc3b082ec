import type { history as dictionary } from "../../i18n/en/charts/history.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase } from "../marks.ts";
import { laneFacts, type LaneFacts } from "../lane/series.ts";
import type { Column } from "../scale.ts";
import {
  type EventMark,
  issueNamed,
  type PartyMark,
  partiesShown,
  type TopicHistory,
} from "../topic-history/topic-history.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly issue: string;
  readonly asOf: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly events: readonly EventMark[];
}

export interface Lane extends LaneFacts {
  readonly party: PartyMark;
}

/** Each party's position on an issue over time, every statement behind it, and the events of the topic. */
export function series(history: TopicHistory, query: Query, words: ChartWords<Own>): Series {
  const issue = issueNamed(history, query.subject);
  const lanes = partiesShown(history, query.parties).map((party) => ({
    party,
    ...laneFacts(history, party.key, issue.key, query.asOf),
  }));
  const from = lanes.flatMap(({ dots }) => dots.map(({ day }) => day)).sort()[0] ?? query.asOf;
  return {
    issue: issue.title,
    asOf: asOfPhrase(words, query.asOf),
    from,
    to: query.asOf,
    columns: issue.columns,
    lanes,
    events: history.events.filter(({ day, issues }) => issues.includes(issue.key) && from <= day && day <= query.asOf),
  };
}
