import type { pair as dictionary } from "../../i18n/en/charts/pair.ts";
import { compare, type Comparison } from "../../model/place.ts";
import type { ChartWords, Query } from "../chart.ts";
import { comparisonPhrase } from "../comparison.ts";
import { asOfPhrase } from "../marks.ts";
import { partiesOfPair } from "../subjects.ts";
import {
  type IssueMark,
  type PartyMark,
  partyNamed,
  type PositionMark,
  positionOn,
  type TopicHistory,
} from "../topic-history/topic-history.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly asOf: string;
  /** The two parties, in the order of the subject. */
  readonly parties: readonly [PartyMark, PartyMark];
  /** Agreements first, then the narrowest gaps, then different answers without an order, then what cannot be compared. */
  readonly groups: readonly Group[];
}

export interface Group {
  readonly kind: Comparison["kind"];
  readonly heading: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly issue: IssueMark;
  /** In the order of the parties. */
  readonly positions: readonly [PositionMark, PositionMark];
  readonly comparison: Comparison;
  /** "2 steps apart, of 4" */
  readonly distance: string;
}

const kinds = ["same", "apart", "different", "not-comparable"] as const satisfies readonly Comparison["kind"][];

/**
 * Two parties on every issue of a topic as of a day, compared issue by issue; no figure over several issues.
 *
 * @see src/model/place.ts for the measure, and its source
 */
export function series(history: TopicHistory, { subject, asOf }: Query, words: ChartWords<Own>): Series {
  const parties = partiesOfPair(history, subject).map((id) => partyNamed(history, id)) as [PartyMark, PartyMark];
  const rows = history.issues.map((issue): Row => {
    const positions = parties.map(({ key }) => positionOn(history, key, issue.key, asOf)) as [
      PositionMark,
      PositionMark,
    ];
    const comparison = compare(positions[0].place, positions[1].place, issue.steps);
    return { issue, positions, comparison, distance: comparisonPhrase(words, comparison) };
  });
  return {
    asOf: asOfPhrase(words, asOf),
    parties,
    groups: kinds
      .map((kind) => ({
        kind,
        heading: words.own.headings[kind],
        rows: rows.filter(({ comparison }) => comparison.kind === kind).sort((a, b) => share(a) - share(b)),
      }))
      .filter((group) => group.rows.length > 0),
  };
}

/** How much of the scale lies between the two. */
function share({ comparison }: Row): number {
  return comparison.kind === "apart" ? comparison.steps / comparison.of : 0;
}
