import type { ChartWords, Table } from "../chart.ts";
import { answerPhrase } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** One row for each issue: both answers with how they stand, and how far apart they are. */
export function table({ parties: [a, b], groups, asOf }: Series, words: ChartWords<Own>): Table {
  return {
    caption: words.own.title(a.short, b.short, asOf),
    head: [words.heads.issue, a.name, b.name, words.own.distance],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ issue, positions, distance }) => [
        { text: issue.title, href: issue.href },
        ...positions.map((position) => ({ text: answerPhrase(position), href: position.href })),
        { text: distance },
      ]),
    ),
  };
}
