import type { matrix as dictionary } from "../../i18n/en/charts/matrix.ts";
import type { Id } from "../../model/dataset.ts";
import { addDays } from "../../model/dates.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase } from "../marks.ts";
import type { Column } from "../scale.ts";
import {
  type PartyMark,
  partiesShown,
  type PositionMark,
  positionOn,
  spansUpTo,
  type TopicHistory,
} from "../topic-history/topic-history.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly topic: string;
  readonly asOf: string;
  readonly heads: { readonly issue: string; readonly where: string };
  readonly parties: readonly PartyMark[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly key: Id;
  readonly title: string;
  readonly question: string;
  readonly href: string;
  readonly ordered: boolean;
  readonly columns: readonly Column[];
  /** One for each party, in their order. */
  readonly cells: readonly Cell[];
}

export interface Cell extends PositionMark {
  /** One word for how it stands, where it is not simply on record; empty otherwise. */
  readonly note: string;
  /** When the answer moved, where that was lately, and what it was before. */
  readonly moved: { readonly text: string; readonly title: string } | null;
}

/** How long a change of answer is marked as new. */
const latelyDays = 183;

/** Every party on every issue of a topic as of a day. */
export function series(history: TopicHistory, { asOf, parties: asked }: Query, words: ChartWords<Own>): Series {
  const parties = partiesShown(history, asked);
  const cell = (party: Id, issue: Id): Cell => {
    const position = positionOn(history, party, issue, asOf);
    return {
      ...position,
      note: position.blank || position.state === "stated" ? "" : words.state[position.state],
      moved: movedLately(history, party, issue, asOf, words),
    };
  };
  return {
    topic: history.title,
    asOf: asOfPhrase(words, asOf),
    heads: { issue: words.heads.issue, where: words.own.where },
    parties,
    rows: history.issues.map(({ key, title, question, href, kind, columns }) => ({
      key,
      title,
      question,
      href,
      ordered: kind === "ordered",
      columns,
      cells: parties.map((party) => cell(party.key, key)),
    })),
  };
}

function movedLately(history: TopicHistory, party: Id, issue: Id, asOf: string, words: ChartWords<Own>): Cell["moved"] {
  const [before, last] = spansUpTo(history, party, issue, asOf).slice(-2);
  if (!before || last?.change !== "moved" || last.from < addDays(asOf, -latelyDays)) return null;
  const { label, state, blank } = before.position;
  const was = blank ? label : state === "stated" ? `“${label}”` : `“${label}” (${words.state[state]})`;
  return {
    text: words.own.moved(words.shortDate(last.from.slice(0, 7))),
    title: words.own.movedFrom(words.date(last.from), was),
  };
}
