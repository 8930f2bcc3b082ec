import type { party as dictionary } from "../../i18n/en/charts/party.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { ChartWords, Query } from "../chart.ts";
import { type Dot, laneFacts, type LaneFacts } from "../lane/series.ts";
import { asOfPhrase } from "../marks.ts";
import {
  type IssueMark,
  type PartyMark,
  partyNamed,
  type PositionMark,
  type TopicHistory,
} from "../topic-history/topic-history.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly party: PartyMark;
  readonly asOf: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** One for each issue, in declared order. */
  readonly lanes: readonly Lane[];
}

export interface Lane extends LaneFacts {
  readonly issue: Pick<IssueMark, "key" | "title" | "href">;
  /** Points of the issue's scale; a quantity has a single level, on which every amount stands. */
  readonly levels: readonly { readonly key: string }[];
  readonly dots: readonly PartyDot[];
}

export interface PartyDot extends Dot {
  /** What is to be known of it beside its answer: "shown, not counted"; empty for others. */
  readonly note: string;
}

/** The position of one party on every issue over time, and every statement behind it. */
export function series(history: TopicHistory, query: Query, words: ChartWords<Own>): Series {
  const party = partyNamed(history, query.subject);
  const lanes = history.issues.map((issue) => lane(issue, laneFacts(history, party.key, issue.key, query.asOf), words));
  return {
    party,
    asOf: asOfPhrase(words, query.asOf),
    from: lanes.flatMap(({ dots }) => dots.map(({ day }) => day)).sort()[0] ?? query.asOf,
    to: query.asOf,
    lanes,
  };
}

function lane(issue: IssueMark, facts: LaneFacts, words: ChartWords<Own>): Lane {
  const { key, title, href } = issue;
  const quantity = issue.kind === "quantity";
  const unplaced: readonly string[] = [words.state["not-applicable"], words.state.undecided];
  return {
    issue: { key, title, href },
    levels: quantity ? [{ key: "quantity" }] : issue.columns.map((column) => ({ key: column.key })),
    now: facts.now,
    moved: facts.moved,
    spans: quantity ? facts.spans.map((span) => ({ ...span, position: onOneLevel(span.position) })) : facts.spans,
    dots: facts.dots.map((dot) => ({
      ...dot,
      columns: quantity && !unplaced.includes(dot.label) ? [0] : dot.columns,
      note: dot.counts || unplaced.includes(dot.label) ? "" : words.own.shownOnly,
    })),
  };
}

function onOneLevel(position: PositionMark): PositionMark {
  return position.blank ? position : { ...position, columns: [0] };
}
