import type { history as dictionary } from "../../i18n/en/charts/history.ts";
import type { Id } from "../../model/dataset.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase } from "../marks.ts";
import type { Column } from "../scale.ts";
import {
  type EventMark,
  issueNamed,
  type PartyMark,
  partiesShown,
  type PositionMark,
  positionOn,
  type Span,
  spansUpTo,
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

export interface Lane {
  readonly party: PartyMark;
  readonly spans: readonly Pick<Span, "from" | "to" | "position">[];
  readonly dots: readonly Dot[];
  /** The position as of the day, a blank included. */
  readonly now: PositionMark;
  /** true where the answer moved on record. */
  readonly moved: boolean;
}

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

/** Each party's position on an issue over time, every statement behind it, and the events of the topic. */
export function series(history: TopicHistory, query: Query, words: ChartWords<Own>): Series {
  const issue = issueNamed(history, query.subject);
  const lanes = partiesShown(history, query.parties).map((party) => lane(history, party, query));
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

function lane(history: TopicHistory, party: PartyMark, { subject, asOf }: Query): Lane {
  const spans = spansUpTo(history, party.key, subject, asOf);
  return {
    party,
    now: positionOn(history, party.key, subject, asOf),
    spans: spans.map(({ from, to, position }) => ({ from, to, position })),
    dots: dotsOf(history, party.key, subject, asOf),
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
