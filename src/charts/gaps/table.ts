import type { ChartWords, Table, TableCell } from "../chart.ts";
import type { Own, Placed, Series } from "./series.ts";

/** One row for each issue: the distance, who stands at either end and between, and who has no answer. */
export function table(series: Series, words: ChartWords<Own>): Table {
  const { title, distance, low, between, high, offAxis, blank, unmeasuredHead } = words.own;
  const named = (some: readonly Placed[]): TableCell => ({
    text: some.map(({ party, position }) => words.answers.blankParty(party.name, position.label)).join("; ") || "–",
    restsOn: some.map(({ position }) => position.href),
  });
  return {
    caption: title(series.topic, series.asOf),
    head: [words.heads.issue, distance, low, between, high, offAxis, blank],
    rows: [
      ...series.rows.map((row) => {
        const [first, last] = [Math.min, Math.max].map((edge) =>
          edge(...row.placed.flatMap(({ position }) => position.place.steps ?? [])),
        );
        const isAt = ({ position }: Placed, end: number | undefined): boolean =>
          (position.place.steps ?? []).includes(end as number);
        return [
          { text: row.issue.title, href: row.issue.href },
          { text: row.distance },
          named(row.placed.filter((one) => isAt(one, first))),
          named(row.placed.filter((one) => !isAt(one, first) && !isAt(one, last))),
          row.steps === 0 ? { text: "–" } : named(row.placed.filter((one) => isAt(one, last))),
          named(row.offAxis),
          named(row.blank),
        ];
      }),
      ...series.unmeasured.map(({ title: text, href }) => [
        { text, href },
        { text: unmeasuredHead },
        ...Array.from({ length: 5 }, () => ({ text: "–" })),
      ]),
    ],
  };
}
