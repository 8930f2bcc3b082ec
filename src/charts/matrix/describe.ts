import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** How many positions are known, and how many blanks of each kind there are. */
export function describe(series: Series, words: ChartWords<Own>): Description {
  const { title, summary } = words.own;
  const cells = series.rows.flatMap((row) => row.cells);
  const blanks = new Map<string, number>();
  for (const { blank, label } of cells) if (blank) blanks.set(label, (blanks.get(label) ?? 0) + 1);
  const answered = cells.filter(({ blank }) => !blank).length;
  return {
    title: title(series.topic, series.asOf),
    summary: summary(
      capitalised(series.asOf),
      answered,
      cells.length,
      series.parties.length,
      series.rows.length,
      words.list([...blanks].map(([label, n]) => `${n} ${label}`)),
    ),
  };
}
