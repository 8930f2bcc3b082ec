import type { gaps as dictionary } from "../../i18n/en/charts/gaps.ts";
import { spreadOf } from "../../model/place.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase } from "../marks.ts";
import {
  type IssueMark,
  type PartyMark,
  partiesShown,
  type PositionMark,
  positionOn,
  type TopicHistory,
} from "../topic-history/topic-history.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly topic: string;
  readonly asOf: string;
  readonly parties: readonly PartyMark[];
  /** Issues on which two answers or more stand on an axis, the narrowest gap first. */
  readonly rows: readonly Row[];
  /** The others, in declared order. */
  readonly unmeasured: readonly { readonly key: string; readonly title: string; readonly href: string }[];
  /** What the drawing says of its own. */
  readonly texts: { readonly none: string; readonly unmeasured: string };
}

export interface Row {
  readonly issue: IssueMark;
  readonly steps: number;
  /** "2 steps apart, of 4" */
  readonly distance: string;
  /** Parties on the axis, in order of the parties. */
  readonly placed: readonly Placed[];
  readonly offAxis: readonly Placed[];
  readonly blank: readonly Placed[];
  /** Parties at the lower and at the upper end; the same ones where all agree. */
  readonly ends: readonly [readonly string[], readonly string[]];
  /** Who is off the axis and who has no answer, in words. */
  readonly notes: readonly string[];
}

export interface Placed {
  readonly party: PartyMark;
  readonly position: PositionMark;
}

/**
 * How far apart the parties stand on each issue as of a day: steps of the issue's own scale between the outermost answers. Blanks
 * are kept apart and never counted as disagreement; there is no figure over several issues.
 *
 * @see src/model/place.ts for the measure, and its source
 */
export function series(history: TopicHistory, { asOf, parties: asked }: Query, words: ChartWords<Own>): Series {
  const parties = partiesShown(history, asked);
  const rows = history.issues.map((issue) => rowOf(history, issue, parties, asOf, words));
  const unmeasured = history.issues.filter((_, index) => rows[index] === undefined);
  return {
    topic: history.title,
    asOf: asOfPhrase(words, asOf),
    parties,
    rows: rows
      .filter((row) => row !== undefined)
      .sort((a, b) => a.steps / a.issue.steps - b.steps / b.issue.steps || a.steps - b.steps),
    unmeasured: unmeasured.map(({ key, title, href }) => ({ key, title, href })),
    texts: {
      none: words.own.none,
      unmeasured: unmeasured.length > 0 ? words.own.unmeasured(words.list(unmeasured.map(({ title }) => title))) : "",
    },
  };
}

function rowOf(
  history: TopicHistory,
  issue: IssueMark,
  parties: readonly PartyMark[],
  asOf: string,
  words: ChartWords<Own>,
): Row | undefined {
  const all = parties.map((party): Placed => ({ party, position: positionOn(history, party.key, issue.key, asOf) }));
  const { steps, ends } = spreadOf(all.map(({ party, position: { place } }) => ({ party: party.key, place })));
  if (steps === undefined || issue.steps === 0) return undefined;
  const short = (key: string): string => parties.find((party) => party.key === key)?.short ?? key;
  const offAxis = all.filter(({ position }) => !position.blank && !position.place.steps);
  const blank = all.filter(({ position }) => position.blank);
  const named = (some: readonly Placed[]): string =>
    words.list(some.map(({ party, position }) => words.answers.blankParty(party.short, position.short)));
  return {
    issue,
    steps,
    distance: steps === 0 ? words.samePoint : words.stepsApart(steps, issue.steps),
    placed: all.filter(({ position }) => position.place.steps),
    offAxis,
    blank,
    ends: [ends[0].map(short), ends[1].map(short)],
    notes: [
      ...(offAxis.length > 0 ? [words.own.offAxisLine(named(offAxis))] : []),
      ...(blank.length > 0 ? [words.own.blankLine(named(blank))] : []),
    ],
  };
}
